"""The story shelf in words: what a telling is like, and by what others can find one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _, gettext_lazy, ngettext, ngettext_lazy

from wellspring.core.meeting.bank import Aim
from wellspring.core.meeting.oneself import GOOD, Note, listen_to, seconds
from wellspring.web.wording.days import span
from wellspring.web.wording.numbers import capital, listed, small, spelled

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

    from wellspring.core.evidence import Evidence
    from wellspring.core.meeting.oneself import Heard
    from wellspring.records.story import Story

LENGTHS = {"30": gettext_lazy("Thirty seconds"), "120": gettext_lazy("Two minutes")}
AIMS: dict[str, str | Lazy] = {
    Aim.FIELD: gettext_lazy("To learn how a field works"),
    Aim.COMPANY: gettext_lazy("To learn how a house works"),
    Aim.CHANGE: gettext_lazy("To find out whether another career would fit"),
    Aim.TARGETS: gettext_lazy("To test a list of houses"),
    Aim.ADVICE: gettext_lazy("To decide one thing well"),
    Aim.WORK: gettext_lazy("To do this work better"),
    Aim.RENEW: gettext_lazy("To find each other again"),
}
PARTS: dict[str, tuple[str | Lazy, str | Lazy]] = {
    "skill": (
        gettext_lazy("The skill it shows"),
        gettext_lazy("I make lines change over quickly."),
    ),
    "example": (
        gettext_lazy("What happened"),
        gettext_lazy("Where you were, what was wrong, what you did."),
    ),
    "result": (gettext_lazy("What came of it"), gettext_lazy("With a figure, where there is one.")),
    "match": (
        gettext_lazy("Whom it would help"),
        gettext_lazy("The need that it answers: “You are ramping a second line.”"),
    ),
}
NOTES: dict[str, str | Lazy] = {
    Note.EMPTY: gettext_lazy("Nothing is written yet."),
    Note.TOO_LONG: gettext_lazy("It takes longer than a listener has. What could go?"),
    Note.TOO_SHORT: gettext_lazy("There is room for one thing more."),
    Note.LOW: gettext_lazy("“%(quote)s” is what they would remember. Begin with what went well."),
    Note.NO_RESULT: gettext_lazy("A figure would let them see the result."),
    Note.GOOD_RESULT: gettext_lazy("“%(quote)s” stays in the ear."),
    Note.GOOD_LENGTH: gettext_lazy("A good length to listen to."),
    Note.GOOD_TURN: gettext_lazy("“%(quote)s” is told, and what came of it."),
}
SEEN: dict[str, tuple[str | Lazy, str | Lazy]] = {
    "aim": (gettext_lazy("You can say what you are after"), "objective"),
    "title": (gettext_lazy("Your profile’s headline bears a title you are after"), "objective"),
    "oneself": (gettext_lazy("Your thirty seconds are ready"), ""),
    "stories": (gettext_lazy("Three stories stand on the shelf"), ""),
    "vouchers": (gettext_lazy("Three people would speak for you"), "people"),
}


EVIDENCE: dict[str, Any] = {
    "kept_years": ngettext_lazy(
        "I have kept %(count)s working tie over three years or more, for %(years)s.",
        "I have kept %(count)s working ties over three years or more, the longest for %(years)s.",
        "n",
    ),
    "introduced": ngettext_lazy(
        "I introduced %(count)s person to somebody they wanted to meet.",
        "I introduced %(count)s people to somebody they wanted to meet.",
        "n",
    ),
    "helped": gettext_lazy("I helped %(count)s people, and %(of)s helped me. It goes both ways."),
    "promises": gettext_lazy("I kept %(count)s of the %(of)s promises I wrote down."),
    "promises_few": ngettext_lazy(
        "I write down what I promise, and have kept %(count)s promise.",
        "I write down what I promise, and have kept %(count)s promises.",
        "n",
    ),
    "thanked": gettext_lazy(
        "After %(count)s of %(of)s meetings in the last year, my thanks went out within a day."
    ),
    "speak": ngettext_lazy(
        "%(count)s person has recommended me, or introduced me to somebody.",
        "%(count)s people have recommended me, or introduced me to somebody.",
        "n",
    ),
}


def takes(words: str) -> str:
    """How long it takes to say, where there is anything to say."""
    if not words.strip():
        return _("not told yet")
    long = max(seconds(words), 1)
    return ngettext("about %(n)s second", "about %(n)s seconds", long) % {"n": long}


def lacks(story: Story) -> str:
    """Which of its parts are still to be written."""
    missing = [
        small(str(says)) for part, (says, _hint) in PARTS.items() if not getattr(story, part)
    ]
    return _("Still to write: %(parts)s.") % {"parts": listed(missing)} if missing else ""


def heard(words: str, allowed: int) -> list[tuple[bool, str]]:
    """What a listener would notice: whether it is good, and in which words."""
    notes = listen_to(words, allowed) if words.strip() else []
    return [(one.note in GOOD, note(one)) for one in notes]


def note(one: Heard) -> str:
    """One note."""
    return str(NOTES[one.note]) % {"quote": one.quote}


def evidence(one: Evidence) -> str:
    """One honest sentence, to be said in an interview."""
    counted = {"n": one.n, "count": spelled(one.n), "of": spelled(one.of)}
    told = EVIDENCE[one.kind] % (counted | {"years": span(one.years)})
    return capital(str(told))
