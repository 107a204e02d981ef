"""You: whose book it is, how it is kept, what stays on this device, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpResponse

from wellspring import clock
from wellspring.interchange.departure import departing
from wellspring.records.models import Book
from wellspring.web import page
from wellspring.web.wording import you as words

if TYPE_CHECKING:
    from wellspring.web.door import MemberRequest


def show(request: MemberRequest) -> HttpResponse:
    """Everything that is not about other people, a line each."""
    book = Book.objects.get(pk=request.member.book_id)
    return page.show(request, "you/show.html", {"here": "you", "book": book})


def device(request: MemberRequest) -> HttpResponse:
    """What this device keeps; the switch is its own, and works where there is script."""
    return page.show(request, "you/device.html", {"here": "you"})


def leave(request: MemberRequest) -> HttpResponse:
    """The whole book as a file, to take along; `as` says in which form."""
    form = request.GET.get("as", "json")
    if form not in words.FORMS:
        raise Http404
    kind, name = words.FORMS[form]
    told = departing(request.member, form, made=clock.now())
    return HttpResponse(
        told, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def offline(request: MemberRequest) -> HttpResponse:
    """What is shown where nothing else can be: it knows nobody, so any browser may keep it."""
    return page.bare(request, "you/offline.html", {}, 200)
