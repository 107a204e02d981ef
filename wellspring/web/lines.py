"""Lines: what words are read as while they are written. Nothing is kept, nothing is sent on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.records.models import Person
from wellspring.web import page, reading
from wellspring.web.line import FIELDS, read, told_in
from wellspring.web.wording.trouble import NO_DAY

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def create(request: MemberRequest) -> HttpResponse:
    """The part of the log page that says what was understood; `of` is whose page it stands on."""
    reading.must_write(request)
    reading.only(request, *FIELDS, "of")
    told = told_in(request.POST.dict()) | {"line": request.POST.get("line", "")[: reading.LETTER]}
    of = reading.number(request.POST.get("of", ""))
    given = reading.to_change(Person.objects.all(), request, of) if of else None
    line = read(request.member, told, today=clock.today(), given=given)
    wrong = dict.fromkeys(line.no_day, NO_DAY)
    shown = {"told": told, "line": line, "wrong": wrong, "of": given}
    return page.show(request, "touches/read.html", shown)
