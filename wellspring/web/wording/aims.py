"""What one is after, what a tie is for, how far each speaks for the other: in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.core.daily_plan.introduction import Because, Verdict
from wellspring.core.nurture import Step
from wellspring.core.purposes import EVERY, Purpose
from wellspring.core.sentences import ENOUGH, how_many
from wellspring.core.vouching import Level
from wellspring.web.wording.days import every
from wellspring.web.wording.names import first_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.utils.functional import Promise as Lazy

KINDS: dict[str, tuple[str | Lazy, str | Lazy]] = {
    "job": (gettext_lazy("A new job"), gettext_lazy("In the field you know, somewhere else.")),
    "change": (
        gettext_lazy("Another career"),
        gettext_lazy("New work, for which you are learning."),
    ),
    "effectiveness": (
        gettext_lazy("Doing well where I am"),
        gettext_lazy("More of what matters, in the work you have."),
    ),
}
PURPOSES: dict[str, tuple[str | Lazy, str | Lazy]] = {
    Purpose.HELPER: (gettext_lazy("Helper"), gettext_lazy("Glad to help, when asked.")),
    Purpose.INSIGHT: (gettext_lazy("Insight"), gettext_lazy("Knows the field from within.")),
    Purpose.CONNECTOR: (gettext_lazy("Connector"), gettext_lazy("Brings people together.")),
}
STEPS: dict[str, str | Lazy] = {
    Step.GOOD_TO_MEET: gettext_lazy("Tell %(name)s it was good to meet."),
    Step.LEARN_ONE_THING: gettext_lazy("Learn one thing of %(name)s, and note it."),
    Step.SHARE_ONE_THING: gettext_lazy("Share one thing of yours."),
    Step.ANOTHER_WAY: gettext_lazy("Be in touch in another way: a call, a coffee, a letter."),
}
STARTS: dict[str, str | Lazy] = {
    Step.LEARN_ONE_THING: gettext_lazy(
        "I would like to hear more of your work. What keeps you busy?"
    ),
    Step.SHARE_ONE_THING: gettext_lazy("You asked what I do. In two sentences:"),
    Step.ANOTHER_WAY: gettext_lazy("Shall we talk for ten minutes one of these days?"),
}
LEVELS: dict[str, str | Lazy] = {
    Level.NOT_YET: gettext_lazy("Not yet"),
    Level.A_WORD: gettext_lazy("A kind word"),
    Level.INTRODUCE: gettext_lazy("Would introduce"),
    Level.RECOMMEND: gettext_lazy("Would recommend"),
}
VERDICTS: dict[str, tuple[str | Lazy, str | Lazy, str]] = {  # the word, what to do, the colour
    Verdict.ASK_NOW: (
        gettext_lazy("Ask now"),
        gettext_lazy("%(name)s may be asked for an introduction. Make a no easy."),
        "given",
    ),
    Verdict.A_WORD: (
        gettext_lazy("A kind word"),
        gettext_lazy("Ask %(name)s for something small first: one question, a word of advice."),
        "warm",
    ),
    Verdict.WARM_FIRST: (
        gettext_lazy("Warm first"),
        gettext_lazy("Be in touch with %(name)s first, with nothing to ask."),
        "",
    ),
    Verdict.RECONNECT: (
        gettext_lazy("Reconnect"),
        gettext_lazy("It has been long. Say hello to %(name)s before anything else."),
        "",
    ),
}
BECAUSE: dict[str, str | Lazy] = {
    Because.NOTHING_YET: gettext_lazy("Nothing has passed between you yet."),
    Because.LONG_SILENT: gettext_lazy("Nothing has passed between you for half a year or more."),
    Because.ONE_SIDED: gettext_lazy("So far only one of you has written."),
    Because.COOLED: gettext_lazy("The tie has cooled since you were last in touch."),
    Because.ASKED_LATELY: gettext_lazy("You asked for something within the last month."),
    Because.STILL_OPEN: gettext_lazy("Two of your questions are still open."),
    Because.UNANSWERED: gettext_lazy("Your last two tries were not answered."),
    Because.THEY_NOT_YET: gettext_lazy("They would not yet speak for you."),
    Because.THEY_UNKNOWN: gettext_lazy("How far they would speak for you is not known."),
    Because.THEY_A_WORD: gettext_lazy("They would say a kind word, and no more yet."),
    Because.YOU_NOT_YET: gettext_lazy("You would not yet speak for them."),
    Because.THEY_WOULD: gettext_lazy("They would speak for you, or have done so."),
}


def step(one: str, name: str) -> str:
    """One gentle step with somebody new."""
    return str(STEPS[one]) % {"name": first_name(name)}


def verdict(one: str, name: str) -> str:
    """What to do about an introduction."""
    return str(VERDICTS[one][1]) % {"name": first_name(name)}


def cadence(kinds: Iterable[str]) -> str:
    """How often befits the purposes of a tie."""
    told = min((EVERY[Purpose(one)] for one in kinds), default=0)
    return _("For this, about %(every)s does well.") % {"every": every(told)} if told else ""


def too_long(words: str) -> bool:
    """Whether an objective says more than anybody can carry on; a note, and no refusal."""
    return how_many(words) > ENOUGH


def lines(told: str) -> list[str]:
    """The lines of a field that holds one thing a line."""
    return [line.strip() for line in told.splitlines() if line.strip()]
