"""The look back on a meeting, in two minutes: kept as one act, taken back as one (P3.23)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from wellspring import clock
from wellspring.core.meeting.looking_back import Gave, LookedBack
from wellspring.records.debriefing import look_back, take_back as unsay
from wellspring.records.models import Debrief, Meeting, Promise
from wellspring.web import page, reading
from wellspring.web.kit import kit
from wellspring.web.thread import REPORT
from wellspring.web.wording import meetings as words, rhythms
from wellspring.web.wording.meetings_trouble import NOTHING_TOLD
from wellspring.web.wording.trouble import NO_DAY

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

SLOTS = tuple(name for name, *_ in words.SLOTS)
FIELDS = (*SLOTS, "gave", "stays", "how", "every", "again", "next")
LONGEST = 4000  # characters of a slot
GAVE = ("", *(one.value for one in Gave))


def keep(request: MemberRequest, pk: int) -> HttpResponse:
    """Every line becomes a note, a promise or a thread; the thank-you is opened at once."""
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request, *FIELDS)
    told, following = _told(request), reading.line(request, "next")
    none = following.casefold() == "none"
    day = None if none or not following else reading.a_day(following, clock.today())
    wrong = {}
    if told.is_empty:
        wrong["needs"] = NOTHING_TOLD
    if following and not none and day is None:
        wrong["next"] = NO_DAY
    if wrong or not meeting.people():
        shown = kit(request.member, meeting) | {"wrong": wrong, "told": request.POST.dict()}
        return page.show(request, "meetings/show.html", shown, status=422)
    every = rhythms.CHOICES[reading.choice(request, "every", rhythms.CHOICES)] if (
        request.POST.get("every")) else None  # fmt: skip
    kept = look_back(
        meeting, told, by=request.member, at=clock.now(), next_on=day, next_none=none, every=every
    )
    return page.back(
        "meeting", pk, word="debrief_kept", undo=reverse("debrief.end", args=[kept.pk])
    )


def end(request: MemberRequest, pk: int) -> HttpResponse:
    """As if nobody had looked back."""
    kept = reading.to_change(Debrief.objects.select_related("meeting"), request, pk)
    reading.only(request)
    meeting = kept.meeting_id
    unsay(kept, by=request.member, today=clock.today())
    return page.back("meeting", meeting, word="taken_back")


def came(request: MemberRequest, pk: int) -> HttpResponse:
    """What came of a suggestion, before it is told to whoever made it (P4.14)."""
    duty = reading.to_change(Promise.objects.filter(kind=REPORT, derived=False), request, pk)
    reading.only(request, "words")
    duty.say_came(reading.line(request, "words"), on=clock.today(), by=request.member)
    return page.back(
        "person", duty.person_id, word="came_kept", undo=reverse("came.end", args=[pk])
    )


def uncame(request: MemberRequest, pk: int) -> HttpResponse:
    """As if nothing had come of it yet."""
    duty = reading.to_change(Promise.objects.filter(kind=REPORT, derived=False), request, pk)
    reading.only(request)
    duty.say_came("", on=clock.today(), by=request.member)
    return page.back("person", duty.person_id, word="taken_back")


def _told(request: MemberRequest) -> LookedBack:
    stays = request.POST.get("stays") == "yes"
    how = reading.line(request, "how")
    again = {"yes": True, "no": False}.get(request.POST.get("again", ""))
    slots: dict[str, Any] = {name: reading.letter(request, name)[:LONGEST] for name in SLOTS}
    gave = reading.choice(request, "gave", GAVE) if request.POST.get("gave") else ""
    return LookedBack(**slots)._replace(
        gave=gave, stay=(how or "yes") if stays else "", again=again
    )
