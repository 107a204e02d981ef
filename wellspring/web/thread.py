"""What follows a meeting: the first line of its thank-you, and whether it is still owed (P3.37)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from django.urls import NoReverseMatch, reverse

from wellspring import clock
from wellspring.core.meeting.looking_back import LookedBack, worth_naming
from wellspring.records.models import Debrief, Promise
from wellspring.web.wording.letters import thanks_for

if TYPE_CHECKING:
    from datetime import datetime

    from wellspring.records.book import Member
    from wellspring.records.models import Meeting, Person

REPORT, SHOWN = "report_back_owed", 12
OWED, SAID, LET_GO, NOTHING = "owed", "said", "let_go", "nothing"  # how a thank-you stands


def thanks(meeting: Meeting, kept: Debrief | None, person: Person | None) -> dict[str, Any]:
    """The line, where it is written, and how it stands."""
    if kept is None or person is None:
        return {"thanks_line": "", "thanks_to": "", "thanks": NOTHING}
    told = LookedBack(*(getattr(kept, field) for field in LookedBack._fields))
    to = reverse("letter.new", args=[person.pk])
    return {
        "thanks_line": thanks_for(clock.day_of(meeting.at), worth_naming(told)),
        "thanks_to": f"{to}?kind=thank_you&meeting={meeting.pk}",
        "thanks": _stands(meeting, person),
    }


def _stands(meeting: Meeting, person: Person) -> str:
    """Whether the thank-you is owed, said or let go; it may be that none was ever asked for."""
    rows = Promise.objects.filter(person=person, kind="thank_you_owed", touch=meeting.touch_id)
    duty = rows.select_related("closure").order_by("lapsed", "-pk").first()
    closed = getattr(duty, "closure", None)
    if closed:
        return LET_GO if closed.how == "dismissed" else SAID
    if duty is None:
        return NOTHING  # a large company, or one of a series
    if duty.lapsed:
        return SAID  # later words to them are the proof
    return OWED if duty.lapses_on is None or duty.lapses_on > clock.today() else NOTHING


class Thread(NamedTuple):
    """A suggestion or a name they gave, and when they were told what came of it (P4.14)."""

    promise: Promise
    told: datetime | None


def threads(member: Member, person: Person) -> list[Thread]:
    """The open ones first, then those that were told; what was let go is left out."""
    rows = Promise.objects.visible_to(member).filter(
        person=person, kind=REPORT, lapsed=False, hushed=False
    )
    found = []
    for one in rows.select_related("closure").order_by("-opened", "-pk")[:SHOWN]:
        closed = getattr(one, "closure", None)
        if closed is None or closed.how != "dismissed":
            found.append(Thread(one, closed and closed.at))
    return sorted(found, key=lambda one: one.told is not None)


def shelf() -> str:
    """Where oneself in thirty seconds is written, where there is such a page."""
    try:
        return reverse("stories")
    except NoReverseMatch:
        return ""
