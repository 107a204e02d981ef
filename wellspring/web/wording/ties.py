"""A tie in words: how deep it is, what shows it, what is missing, and what was noticed, kindly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.core.depth import Ground, Stage
from wellspring.core.habits import Habit
from wellspring.web.wording.days import short_day, span
from wellspring.web.wording.names import first_name
from wellspring.web.wording.numbers import spelled

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

    from wellspring.core.depth import Evidence, Gap
    from wellspring.core.habits import Noticed

STAGES: dict[str, str | Lazy] = {
    Stage.MET: gettext_lazy("Met"),
    Stage.FAMILIAR: gettext_lazy("Familiar"),
    Stage.KNOWN: gettext_lazy("Known"),
    Stage.TRUSTED: gettext_lazy("Trusted"),
    Stage.MUTUAL: gettext_lazy("Mutual"),
}
# What each stage means, for whoever corrects it.
MEANS: dict[str, str | Lazy] = {
    Stage.MET: gettext_lazy("You know of each other; neither knows the other yet."),
    Stage.FAMILIAR: gettext_lazy("You would greet each other by name and know why."),
    Stage.KNOWN: gettext_lazy("You have talked, and each knows something of the other."),
    Stage.TRUSTED: gettext_lazy("You have helped, and would again."),
    Stage.MUTUAL: gettext_lazy("Help and a good word have gone both ways."),
}
ONCE, TWICE, MANY = 1, 2, 9
GROUNDS: dict[str, str | Lazy] = {
    Ground.TWO_SIDES: gettext_lazy("Both of you have taken part."),
    Ground.OCCASIONS: gettext_lazy("You were in touch %(often)s, at least a week apart."),
    Ground.WAYS: gettext_lazy("Kinds of touch between you: %(n)s."),
    Ground.TALKS: gettext_lazy("You have talked %(often)s, face to face or by voice."),
    Ground.KNOWN_OF_THEM: gettext_lazy("You have noted what you know of them."),
    Ground.KNOWN_OF_YOU: gettext_lazy("You have told them something of yourself."),
    Ground.HELP: gettext_lazy("Help has passed between you."),
    Ground.HELP_GIVEN: gettext_lazy("You have helped them %(often)s."),
    Ground.HELP_RECEIVED: gettext_lazy("They have helped you %(often)s."),
    Ground.VOUCHED_FOR_THEM: gettext_lazy("You have spoken for them."),
    Ground.VOUCHED_FOR_YOU: gettext_lazy("They have spoken for you."),
    Ground.TIME: gettext_lazy("The first real touch lies %(span)s back."),
}
GAPS: dict[str, str | Lazy] = {
    Ground.TWO_SIDES: gettext_lazy("What could you send that %(name)s would find easy to answer?"),
    Ground.OCCASIONS: gettext_lazy("What would be a good next occasion to be in touch?"),
    Ground.WAYS: gettext_lazy("A call, a coffee, a line by hand: which other way would suit you?"),
    Ground.TALKS: gettext_lazy("When could you hear %(name)s’s voice? Ten minutes are plenty."),
    Ground.KNOWN_OF_THEM: gettext_lazy("What does %(name)s want, need, love or worry about?"),
    Ground.KNOWN_OF_YOU: gettext_lazy(
        "What may %(name)s know of you? One honest sentence will do."
    ),
    Ground.HELP: gettext_lazy("Is there something small that one of you could do for the other?"),
    Ground.HELP_GIVEN: gettext_lazy("What does %(name)s need that you have, or know?"),
    Ground.HELP_RECEIVED: gettext_lazy("What small thing could you let %(name)s do for you?"),
    Ground.VOUCHED_FOR_THEM: gettext_lazy("Whom would %(name)s be glad to meet through you?"),
    Ground.VOUCHED_FOR_YOU: gettext_lazy("To whom might %(name)s be glad to name you, one day?"),
    Ground.TIME: gettext_lazy("Only time is missing. From %(day)s on there has been enough of it."),
}
HABITS: dict[str, str | Lazy] = {
    Habit.IMPERSONAL_STREAK: gettext_lazy(
        "Your last %(n)s words to %(name)s were sent to many. One line for %(name)s alone would do."
    ),
    Habit.ASK_ONLY: gettext_lazy(
        "All you wrote to %(name)s of late asks for something. A word that asks nothing is welcome."
    ),
    Habit.DORMANT_THEN_ASK: gettext_lazy(
        "After a long silence, your first word to %(name)s asked for something. "
        "A hello first makes an ask light."
    ),
    Habit.ONLY_WHEN_LOOKING: gettext_lazy(
        "You wrote to %(name)s first only while you were looking. A hello now would say more."
    ),
    Habit.NO_FOLLOW_UP: gettext_lazy(
        "Your last meetings with %(name)s went without a word of thanks. Two lines still do."
    ),
    Habit.VAGUE_APPROACH: gettext_lazy(
        "What you asked %(name)s for is wide. One named thing is easier to say yes to."
    ),
}
BANDS: dict[str, str | Lazy] = {
    "warm": gettext_lazy("Warm"),
    "cooling": gettext_lazy("Cooling"),
    "cool": gettext_lazy("Cool"),
    "dormant": gettext_lazy("Dormant"),
}
TOPICS: dict[str, str | Lazy] = {
    "goals": gettext_lazy("Goals"),
    "needs": gettext_lazy("Needs"),
    "interests": gettext_lazy("Interests"),
    "worries": gettext_lazy("Worries"),
    "family": gettext_lazy("Family"),
    "work": gettext_lazy("Work"),
    "other": gettext_lazy("Else"),
}
# What one might ask next, or tell next, in the order in which it comes easily (P0.10, P0.11).
TO_ASK: dict[str, str | Lazy] = {
    "work": gettext_lazy("What is %(name)s working on just now?"),
    "interests": gettext_lazy("What does %(name)s love to do?"),
    "goals": gettext_lazy("What would %(name)s like to be doing in three years?"),
    "needs": gettext_lazy("What would make %(name)s’s work lighter?"),
    "worries": gettext_lazy("What keeps %(name)s awake?"),
    "family": gettext_lazy("Who is close to %(name)s?"),
}
TO_TELL: dict[str, str | Lazy] = {
    "work": gettext_lazy("What you do well, with one example."),
    "goals": gettext_lazy("What you are looking for, in one sentence."),
    "interests": gettext_lazy("What you love to do."),
    "needs": gettext_lazy("What would help you just now."),
    "family": gettext_lazy("Who is close to you."),
    "worries": gettext_lazy("What has been hard of late."),
}
FAVOURS: dict[str, str | Lazy] = {
    "introduction": gettext_lazy("Introduction"),
    "advice": gettext_lazy("Advice"),
    "recommendation": gettext_lazy("Recommendation"),
    "lead": gettext_lazy("Lead"),
    "favour": gettext_lazy("Favour"),
}


def mark(stage: str) -> int:
    """How many of the five courses of stone are filled."""
    return list(STAGES).index(Stage(stage)) + 1


def shown_of(evidence: Evidence) -> str:
    """One ground of a stage, as a sentence."""
    often = {ONCE: _("once"), TWICE: _("twice")}.get(evidence.have) or (
        _("several times") if evidence.have <= MANY else _("many times")
    )
    says = {"often": often, "n": spelled(evidence.have), "span": span(evidence.have)}
    return str(GROUNDS[evidence.ground]) % says


def question(gap: Gap, name: str) -> str:
    """What is missing first, as a gentle question."""
    on = short_day(gap.on) if gap.on else ""
    return str(GAPS[gap.ground]) % {"name": first_name(name), "day": on}


def habit(noticed: Noticed, name: str) -> str:
    """What was noticed and what would do, without a word of blame."""
    says = {"name": first_name(name), "n": spelled(len(noticed.evidence))}
    return str(HABITS[noticed.habit]) % says


def to_ask(known: set[str], name: str) -> str:
    """The first thing nobody has asked them yet."""
    left = [words for topic, words in TO_ASK.items() if topic not in known]
    return str(left[0]) % {"name": first_name(name)} if left else ""


def to_tell(known: set[str]) -> str:
    """The first thing they may not know of the owner."""
    left = [words for topic, words in TO_TELL.items() if topic not in known]
    return str(left[0]) if left else ""
