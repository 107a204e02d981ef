"""Captures: lines that a device logged while the book could not be reached, taken in once each."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.http import JsonResponse
from django.urls import reverse

from wellspring import clock
from wellspring.records.models import Delivered
from wellspring.web import reading, said
from wellspring.web.line import FIELDS, read, told_in
from wellspring.web.touches import ANOTHER, keep
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
    reading.only(request, *FIELDS, ANOTHER, "key", "told_on")
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
    told = told_in(request.POST.dict())
    if told["channel"]:
        reading.choice(request, "channel", CHANNELS)
    line = read(request.member, told, today=_day(reading.line(request, "told_on")))
    wrong = _wrong(told, line)
    if wrong or not (line.clear and line.meant):
        return wrong or WHO_IS_MEANT
    for one in line.meant:
        request.member.must_write(request.member.book_id if isinstance(one, str) else one.book_id)
    return Delivered.once(
        key, lambda: keep(line, by=request.member), by=request.member, at=clock.now()
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
