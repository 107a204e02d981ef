"""Meetings in words: when and where, what is missing, what to do in which minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils import dateformat
from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.web.wording.days import day, local, short_day
from wellspring.web.wording.numbers import listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from django.utils.functional import Promise

    from wellspring.core.meeting import Heard
    from wellspring.records.meeting import Meeting

GAPS = {
    "purpose": gettext_lazy("what it is for"),
    "shunned": gettext_lazy("a purpose that is no handing out and no collecting"),
    "use": gettext_lazy("what you will do with it"),
    "length": gettext_lazy("how long it takes"),
    "questions": gettext_lazy("three questions"),
    "asks_openings": gettext_lazy("words that do not ask for openings"),
    "oneself": gettext_lazy("yourself in thirty seconds"),
    "homework": gettext_lazy("a look at the person and the organisation"),
    "gift": gettext_lazy("something to give"),
}
HOMEWORK = {
    "person": (
        gettext_lazy("The person"),
        gettext_lazy("Their profile, and what you have noted of them"),
    ),
    "organisation": (
        gettext_lazy("The organisation"),
        gettext_lazy("Its own page, and its last two pieces of news"),
    ),
    "trends": (
        gettext_lazy("Their field"),
        gettext_lazy("One piece in a trade paper of this month"),
    ),
    "competitors": (
        gettext_lazy("Who else does this"),
        gettext_lazy("Two or three neighbours whom they may know"),
    ),
    "decides": (
        gettext_lazy("Who decides there"),
        gettext_lazy("A name and a title: the head of the part you would work in"),
    ),
    "wrote": (
        gettext_lazy("What they wrote or said"),
        gettext_lazy("A talk, an article, a comment you can honestly return to"),
    ),
    "confirm": (
        gettext_lazy("Confirm the day before"),
        gettext_lazy("One line: the hour, the place, that you look forward to it"),
    ),
}
PARTS = {
    "thanks": (gettext_lazy("Thank them for the time. Say how long you have."), ""),
    "oneself": (gettext_lazy("Yourself, in thirty seconds"), ""),
    "listen": (gettext_lazy("The questions, in whatever order they come"), gettext_lazy("Listen.")),
    "list": (gettext_lazy("Your list: the right people and places?"), ""),
    "give": (gettext_lazy("Give what you brought. Ask who else."), ""),
    "close": (gettext_lazy("May you tell them what comes of it? Stand up first."), ""),
}
NOTES = {
    "empty": gettext_lazy("Nothing to say aloud yet."),
    "too_long": gettext_lazy("Longer than there is time for. What could go?"),
    "too_short": gettext_lazy("There is room for one more thing you are proud of."),
    "low": gettext_lazy("“%(quote)s” pulls it down. Tell what you did about it, or leave it out."),
    "no_result": gettext_lazy("A figure would show what came of it."),
    "good_result": gettext_lazy("A result one can see: “%(quote)s”."),
    "good_length": gettext_lazy("A good length."),
    "good_turn": gettext_lazy("A hard thing, told by what came of it."),
}
GAVE = {
    "insight": gettext_lazy("Gave insight"),
    "heart": gettext_lazy("Gave heart"),
    "both": gettext_lazy("Both"),
    "detour": gettext_lazy("Saved me a detour"),
    "neither": gettext_lazy("Neither, this time"),
}
THANKS = {
    "owed": gettext_lazy("The thank-you, within a day."),
    "said": gettext_lazy("The thank-you is said."),
    "let_go": gettext_lazy("The thank-you was let go."),
    "nothing": gettext_lazy("No word of thanks is written down. It may still go."),
}
SLOTS = (
    ("needs", gettext_lazy("What they need, what worries them"), ""),
    ("opportunities", gettext_lazy("Opportunities they told of"), ""),
    ("people", gettext_lazy("People named"), gettext_lazy("Ken Ito, who built the line in Reno")),
    ("employers", gettext_lazy("Organisations named"), ""),
    ("advice", gettext_lazy("Advice given"), gettext_lazy("Show the change-over first")),
    ("promises", gettext_lazy("What you promised, what they offered"),
     gettext_lazy("Send the audit template by Monday")),
    ("learned", gettext_lazy("What you learned"), ""),
    ("common", gettext_lazy("What you have in common"), ""),
)  # fmt: skip


def title(meeting: Meeting, names: Sequence[str]) -> str:
    """Whom it is with, or what it is called."""
    return listed(list(names)) if names else meeting.title or _("A meeting")


def when(at: datetime, today: date) -> str:
    """Tomorrow, Wednesday 25 November, 12:10."""
    hour = clock_time(at)
    near = {0: _("Today"), 1: _("Tomorrow"), -1: _("Yesterday")}.get((local(at) - today).days)
    return ", ".join(part for part in (near, day(at), hour) if part)


def short(at: datetime, today: date) -> str:
    """The same in a row of a list."""
    near = {0: _("today"), 1: _("tomorrow"), -1: _("yesterday")}.get((local(at) - today).days)
    return f"{near or short_day(at)}, {clock_time(at)}"


def clock_time(at: datetime) -> str:
    """The hour, where the person sits."""
    return dateformat.format(at.astimezone(), "H:i")


def iso_day(at: datetime) -> str:
    """The day as a form's field takes it."""
    return local(at).isoformat()


def agreed(minutes: int) -> str:
    """How long it takes."""
    return ngettext("%(n)s minute agreed.", "%(n)s minutes agreed.", minutes) % {"n": minutes}


def not_yet(gaps: Sequence[str]) -> str:
    """What is missing, in words; never a lock."""
    return _("Not yet: %(what)s.") % {"what": listed([str(GAPS[one]) for one in gaps])}


def ready(gaps: Sequence[str]) -> str:
    """Whether the kit is ready, in a row of a list."""
    return not_yet(gaps) if gaps else _("The kit is ready.")


def heard(one: Heard) -> str:
    """What a listener would notice in thirty seconds."""
    return str(NOTES[one.note]) % {"quote": one.quote}


def low() -> str | Promise:
    """After a few talks that gave nothing; kindly (P1.6)."""
    return _(
        "The last talks gave you little. Perhaps it is the questions, perhaps the people: "
        "choose the next one for what you most want to know."
    )
