"""What follows a meeting: the first line of its thank-you, and whether it is still owed (P3.37)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import NoReverseMatch, reverse

from wellspring.core.meeting.looking_back import LookedBack, worth_naming
from wellspring.records.models import Promise
from wellspring.web.wording.letters import thanks_for

if TYPE_CHECKING:
    from wellspring.records.models import Debrief, Meeting, Person


def thanks(meeting: Meeting, kept: Debrief | None, person: Person | None) -> dict[str, Any]:
    """The line, where it is written, and whether it is open."""
    if kept is None or person is None:
        return {"thanks_line": "", "thanks_to": "", "thanks_owed": False}
    told = LookedBack(*(getattr(kept, field) for field in LookedBack._fields))
    open_ = Promise.objects.filter(
        person=person, kind="thank_you_owed", touch=meeting.touch_id, closure=None, lapsed=False
    )
    return {
        "thanks_line": thanks_for(meeting.at.date(), worth_naming(told)),
        "thanks_to": f"{reverse('letter.new', args=[person.pk])}?kind=thank_you&meeting={meeting.pk}",
        "thanks_owed": open_.exists(),
    }


def shelf() -> str:
    """Where oneself in thirty seconds is written, where there is such a page."""
    try:
        return reverse("stories")
    except NoReverseMatch:
        return ""
