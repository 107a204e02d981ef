"""Captures: lines that a device logged while the book could not be reached, taken in once each."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.http import JsonResponse
from django.urls import reverse

from wellspring import clock
from wellspring.records.capturing import log_line
from wellspring.records.models import Delivered, Person
from wellspring.web import reading, said
from wellspring.web.line import read
from wellspring.web.touches import FIELDS
from wellspring.web.wording.touches import CHANNELS
from wellspring.web.wording.trouble import NO_DAY, WHAT_HAPPENED, WHO_IS_MEANT

if TYPE_CHECKING:
    from django.http import HttpResponse
    from django.utils.functional import Promise as Lazy

    from wellspring.web.door import MemberRequest
    from wellspring.web.line import Reading

KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
AHEAD, BEHIND = timedelta(days=1), timedelta(days=400)  # how far a device's clock is believed


def create(request: MemberRequest) -> HttpResponse:
    """Keep one line as of the day it was told; the same key again gets the same answer."""
    reading.must_write(request)
    reading.only(request, *FIELDS, "key", "told_on")
    key = reading.line(request, "key")
    if not KEY.fullmatch(key):
        reading.refuse()
    before = Delivered.objects.visible_to(request.member).filter(key=key).select_related("touch")
    row = before.first() or _take_in(request, key)
    if not isinstance(row, Delivered):
        return JsonResponse({"wrong": str(row)}, status=422)
    if row.touch is None:
        return JsonResponse({"touch": None, "to": reverse("today")})
    undo = reverse("touch.end", args=[row.touch.pk])
    to = reverse("person", args=[row.touch.person_id]) + said.spoken("touch_kept", undo)
    return JsonResponse({"touch": row.touch.pk, "to": to})


def _take_in(request: MemberRequest, key: str) -> Delivered | Lazy:
    """The row of what was kept, or a sentence that says why nothing was."""
    told = {field: reading.line(request, field, reading.LETTER) for field in FIELDS}
    if told["channel"]:
        reading.choice(request, "channel", CHANNELS)
    line = read(request.member, told, today=_day(reading.line(request, "told_on")))
    wrong = _wrong(told, line)
    if wrong or line.person is None:
        return wrong or WHO_IS_MEANT
    person = reading.to_change(Person.objects.all(), request, line.person.pk)
    return Delivered.once(
        key,
        lambda: log_line(person, line.says, by=request.member),
        by=request.member,
        at=clock.now(),
    )


def _wrong(told: dict[str, str], line: Reading) -> Lazy | None:
    if not (told["line"] or told["channel"]):
        return WHAT_HAPPENED
    return NO_DAY if line.no_day else None


def _day(told: str) -> date:
    """The day on the device, where it is believable; else today."""
    today = clock.today()
    try:
        day = date.fromisoformat(told)
    except ValueError:
        return today
    return day if today - BEHIND <= day <= today + AHEAD else today
