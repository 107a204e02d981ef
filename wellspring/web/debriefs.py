"""The look back on a meeting, in two minutes: kept as one act, taken back as one (P3.23)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponseRedirect
from django.urls import reverse

from wellspring import clock
from wellspring.core.meeting.looking_back import Gave, LookedBack
from wellspring.records.debriefing import look_back, take_back as unsay
from wellspring.records.looking_again import as_before, write_anew
from wellspring.records.models import Debrief, Meeting, Promise
from wellspring.web import page, reading, said
from wellspring.web.kit import SLOTS, filled, kit, written
from wellspring.web.thread import OWED, REPORT, thanks
from wellspring.web.wording import rhythms
from wellspring.web.wording.meetings_trouble import (
    CALLED_OFF,
    LOOKED_BACK,
    NOTHING_TOLD,
    STILL_TO_COME,
)
from wellspring.web.wording.trouble import DAY_GONE, NO_DAY

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

FIELDS = (*SLOTS, "gave", "stays", "how", "every", "again", "next", "anew", "then")
LONGEST = 4000  # characters of a slot
GAVE = ("", *(one.value for one in Gave))


def keep(request: MemberRequest, pk: int) -> HttpResponse:
    """Every line becomes a note, a promise or a thread; the thank-you is opened at once.

    `anew` says which look back these words are to replace; another one is left as it is.
    """
    meeting = reading.to_change(Meeting.objects.all(), request, pk)
    reading.only(request, *FIELDS)
    told, following = _told(request), reading.line(request, "next")
    none = following.casefold() == "none"
    day = None if none else reading.to_come(following, clock.today())
    before = Debrief.objects.select_related("meeting").filter(meeting=meeting).first()
    wrong = _wrong(request, meeting, told, before)
    if following and not none and day is None:
        gone = reading.a_day(following, clock.today()) is not None
        wrong["next"] = DAY_GONE if gone else NO_DAY
    if wrong or not meeting.people():
        shown = kit(request.member, meeting) | {"wrong": wrong, "told": request.POST.dict()}
        shown["anew"] = written(before)
        return page.show(request, "meetings/show.html", shown, status=422)
    every = _every(request, filled(before, meeting.people()[0]) if before else {})
    follows: dict[str, Any] = {"next_on": day, "next_none": none, "every": every}
    if before:
        write_anew(before, told, by=request.member, at=clock.now(), **follows)
        undo = reverse("debrief.before", args=[before.pk])
        return page.back("meeting", pk, word="debrief_anew", undo=undo)
    kept = look_back(meeting, told, by=request.member, at=clock.now(), **follows)
    return _onward(request, meeting, kept)


def _every(request: MemberRequest, stood: dict[str, Any]) -> int | None:
    """The days of the rhythm chosen; None where none was, or where it stood in the form already."""
    if request.POST.get("every", "") in ("", stood.get("every")):
        return None
    return rhythms.CHOICES[reading.choice(request, "every", rhythms.CHOICES)]


def _wrong(
    request: MemberRequest, meeting: Meeting, told: LookedBack, before: Debrief | None
) -> dict[str, Any]:
    """What speaks against keeping it."""
    if meeting.cancelled_on:
        return {"meeting": CALLED_OFF}
    if not meeting.is_past(clock.now()):
        return {"meeting": STILL_TO_COME}
    if before and request.POST.get("anew") != written(before):
        return {"debrief": LOOKED_BACK}
    return {"needs": NOTHING_TOLD} if told.is_empty else {}


def _onward(request: MemberRequest, meeting: Meeting, kept: Debrief) -> HttpResponse:
    """To the thank-you where one is owed and it was asked for; else the meeting again."""
    undo, person = reverse("debrief.end", args=[kept.pk]), meeting.people()[0]
    after = thanks(meeting, kept, person)
    if after["thanks"] != OWED:
        return page.back("meeting", meeting.pk, word="debrief_only", undo=undo)
    if request.POST.get("then") != "thanks":
        return page.back("meeting", meeting.pk, word="debrief_kept", undo=undo)
    spoken = said.spoken("debrief_kept", undo).removeprefix("?")
    return HttpResponseRedirect(f"{after['thanks_to']}&{spoken}")


def before(request: MemberRequest, pk: int) -> HttpResponse:
    """The words that stood there before they were written anew."""
    kept = reading.to_change(Debrief.objects.select_related("meeting"), request, pk)
    reading.only(request)
    as_before(kept, by=request.member, today=clock.today())
    return page.back("meeting", kept.meeting_id, word="taken_back")


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
