"""Touches: one log for all of them, and one line to write the next one down."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.urls import reverse

from wellspring import clock
from wellspring.records.log_line import log_line
from wellspring.records.models import Person, Touch
from wellspring.records.unlogging import FromAFile, unlog
from wellspring.web import page, reading
from wellspring.web.line import FIELDS, Reading, read, told_in
from wellspring.web.line_parts import without_emptied
from wellspring.web.person import whole
from wellspring.web.wording import touches as words
from wellspring.web.wording.days import month
from wellspring.web.wording.trouble import NO_DAY, WHAT_HAPPENED, WHO_IS_MEANT

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

AT_ONCE = 60
ANOTHER = "another"  # pressed to keep one line and write the next


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
    told = told_in(request.GET.dict())
    line = read(request.member, told, today=clock.today())
    return page.show(request, "touches/new.html", _form(told, line))


def create(request: MemberRequest) -> HttpResponse:
    """Keep what the line says, once it is clear whom it is about."""
    reading.must_write(request)
    reading.only(request, *FIELDS, ANOTHER)
    told = _told(request)
    line = read(request.member, told, today=clock.today())
    wrong = _wrong(told, line)
    if wrong:
        return page.show(request, "touches/new.html", _form(told, line, wrong), status=422)
    return _kept(request, line)


def create_for(request: MemberRequest, pk: int) -> HttpResponse:
    """From a person's own page: a line, or one press for the kind of touch alone."""
    person = reading.to_change(Person.objects.all(), request, pk)
    reading.only(request, *FIELDS, ANOTHER)
    told = _told(request)
    line = read(request.member, told, today=clock.today(), given=person)
    wrong = _wrong(told, line)
    if wrong:
        beside = {"wrong": {"line": next(iter(wrong.values()))}, "told": told}
        shown = whole(request.member, person) | _form(told, line, wrong) | beside
        return page.show(request, "person/show.html", shown | {"here": "people"}, status=422)
    return _kept(request, line)


def _told(request: MemberRequest) -> dict[str, str]:
    if request.POST.get("channel"):
        reading.choice(request, "channel", words.CHANNELS)
    return told_in(request.POST.dict())


def _kept(request: MemberRequest, line: Reading) -> HttpResponse:
    """Kept, and back to the person or to the next line."""
    touch = keep(line, by=request.member)
    word = "touch_kept_new" if any(one.new for one in line.whom) else "touch_kept"
    undo = reverse("touch.end", args=[touch.pk])
    if request.POST.get(ANOTHER):
        return page.back("touch.new", word=word, undo=undo)
    return page.back("person", touch.person_id, word=word, undo=undo)


def keep(line: Reading, *, by: Member) -> Touch:
    """One line with everybody in it."""
    first, *others = line.meant
    return log_line(first, without_emptied(line.says), by=by, others=others)


def take_back(request: MemberRequest, pk: int) -> HttpResponse:
    """Take a touch out that was written by hand, and all that its line made."""
    touch = reading.to_change(Touch.objects.select_related("person"), request, pk)
    try:
        unlog(touch, by=request.member, today=clock.today())
    except FromAFile:
        reading.refuse()
    if not Person.objects.filter(pk=touch.person_id).exists():  # the line had made them
        return page.back("people", word="touch_gone")
    return page.back("person", touch.person_id, word="touch_gone")


def _form(
    told: dict[str, str], line: Reading, wrong: dict[str, Any] | None = None
) -> dict[str, Any]:
    return {"here": "touches", "told": told, "line": line, "wrong": wrong or {}, "of": None}


def _wrong(told: dict[str, str], line: Reading) -> dict[str, Any]:
    """What has to be mended before the line can be kept."""
    wrong: dict[str, Any] = {}
    if not (told["line"] or told["channel"]):
        wrong["line"] = WHAT_HAPPENED
    elif not (line.clear and line.meant):
        wrong["person"] = WHO_IS_MEANT
    for field in line.no_day:
        wrong[field] = NO_DAY
    return wrong
