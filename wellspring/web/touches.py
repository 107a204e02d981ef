"""Touches: one log for all of them, and one line to write the next one down."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.urls import reverse

from wellspring import clock
from wellspring.records.capturing import log_line
from wellspring.records.models import Person, Touch
from wellspring.records.telling import understood
from wellspring.records.unlogging import FromAFile, unlog
from wellspring.web import page, reading
from wellspring.web.line import Reading, read
from wellspring.web.person import whole
from wellspring.web.wording import touches as words
from wellspring.web.wording.days import month
from wellspring.web.wording.trouble import NO_DAY, WHAT_HAPPENED, WHO_IS_MEANT

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

AT_ONCE = 60
FIELDS = ("line", "person", "channel", "on", "next")


def index(request: MemberRequest) -> HttpResponse:
    """Everything that happened with anybody, the latest first."""
    touches = Touch.objects.visible_to(request.member).filter(person__merged_into=None)
    last = reading.number(request.GET.get("before", ""))
    edge = touches.filter(pk=last).first() if last else None
    if edge:
        touches = touches.filter(Q(at__lt=edge.at) | Q(at=edge.at, pk__lt=edge.pk))
    found = list(touches.select_related("person").order_by("-at", "-pk")[: AT_ONCE + 1])
    further = found[AT_ONCE - 1].pk if len(found) > AT_ONCE else None
    shown = {"here": "touches", "months": _months(found[:AT_ONCE]), "start": edge}
    return page.show(request, "touches/index.html", {**shown, "further": further})


def _months(found: list[Touch]) -> list[tuple[str, list[Touch]]]:
    """The touches under the month they happened in."""
    return [(name, list(some)) for name, some in groupby(found, lambda each: month(each.at))]


def new(request: MemberRequest) -> HttpResponse:
    """The one line; with words in the address, what they are read as, each part changeable."""
    reading.must_write(request)
    told = {field: request.GET.get(field, "")[: reading.LINE] for field in FIELDS}
    line = read(request.member, told, today=clock.today())
    return page.show(request, "touches/new.html", _form(told, line))


def create(request: MemberRequest) -> HttpResponse:
    """Keep what the line says, once it is clear whom it is about."""
    reading.must_write(request)
    reading.only(request, *FIELDS)
    told = {field: reading.line(request, field, reading.LETTER) for field in FIELDS}
    line = read(request.member, told, today=clock.today())
    wrong = _wrong(told, line)
    if wrong or line.person is None:
        return page.show(request, "touches/new.html", _form(told, line, wrong), status=422)
    person = reading.to_change(Person.objects.all(), request, line.person.pk)
    touch = log_line(person, line.says, by=request.member)
    return page.back(
        "person", person.pk, word="touch_kept", undo=reverse("touch.end", args=[touch.pk])
    )


def create_for(request: MemberRequest, pk: int) -> HttpResponse:
    """From a person's own page: a line, or one press for the kind of touch alone."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, "line", "channel", "next")
    channel = request.POST.get("channel", "")
    if channel:
        reading.choice(request, "channel", words.CHANNELS)
    said, following = reading.line(request, "line", reading.LETTER), reading.line(request, "next")
    if not said and not channel:
        wrong = {"wrong": {"line": WHAT_HAPPENED}}
        shown = whole(request.member, person) | wrong
        return page.show(request, "person/show.html", shown, status=422)
    try:
        line = understood(said, today=clock.today(), channel=channel, following=following)
    except ValueError:
        shown = whole(request.member, person) | {"wrong": {"line": NO_DAY}, "told": {"line": said}}
        return page.show(request, "person/show.html", shown, status=422)
    touch = log_line(person, line, by=request.member)
    return page.back("person", pk, word="touch_kept", undo=reverse("touch.end", args=[touch.pk]))


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a touch out that was written by hand."""
    touch = reading.to_change(Touch.objects.select_related("person"), request, pk)
    try:
        unlog(touch, by=request.member, today=clock.today())
    except FromAFile:
        reading.refuse()
    return page.back("person", touch.person_id, word="touch_gone")


def _form(
    told: dict[str, str], line: Reading, wrong: dict[str, Any] | None = None
) -> dict[str, Any]:
    return {"here": "touches", "told": told, "line": line, "wrong": wrong or {},
            "channels": words.CHANNELS}  # fmt: skip


def _wrong(told: dict[str, str], line: Reading) -> dict[str, Any]:
    """What has to be mended before the line can be kept."""
    wrong: dict[str, Any] = {}
    if not told["line"]:
        wrong["line"] = WHAT_HAPPENED
    elif line.person is None:
        wrong["person"] = WHO_IS_MEANT
    for field in line.no_day:
        wrong[field] = NO_DAY
    return wrong
