"""What somebody is after: said in their own words, reworded, and every wording kept (P2.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import reverse

from wellspring import clock
from wellspring.records.models import Objective, Purpose
from wellspring.web import page, reading
from wellspring.web.wording.aims import KINDS
from wellspring.web.wording.trouble import NOTHING_WRITTEN

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.book import Member
    from wellspring.web.door import MemberRequest

CHOSEN = 40  # people shown beside it


def show(request: MemberRequest) -> HttpResponse:
    """The wording that counts, the form to reword it, and the earlier ones."""
    return page.show(request, "objective/show.html", _shown(request.member))


def _shown(member: Member) -> dict[str, Any]:
    said = Objective.objects.wordings(member)
    for_it = Purpose.objects.visible_to(member).filter(person__merged_into=None)
    chosen = for_it.select_related("person").order_by("question", "person__sort_key", "kind")
    return {"here": "today", "aim": next(iter(said), None), "earlier": said[1:],
            "chosen": chosen[:CHOSEN]}  # fmt: skip


def word(request: MemberRequest) -> HttpResponse:
    """Say it, say it anew, or bring an earlier wording back: each is a wording of its own."""
    reading.must_write(request)
    reading.only(request, "kind", "words", "titles", "fits")
    told = {part: reading.letter(request, part) for part in ("words", "titles", "fits")}
    kind = reading.choice(request, "kind", KINDS)
    if not told["words"]:
        shown = {"wrong": {"words": NOTHING_WRITTEN}, "told": told | {"kind": kind}}
        return page.show(request, "objective/show.html", _shown(request.member) | shown, status=422)
    before = Objective.objects.wordings(request.member)
    worded = Objective.word(at=clock.now(), by=request.member, kind=kind, **told)
    undo = reverse("objective.end", args=[worded.pk]) if worded not in before else ""
    return page.back("objective", word="objective_kept", undo=undo)


def unword(request: MemberRequest, pk: int) -> HttpResponse:
    """As it was worded before."""
    reading.to_change(Objective.objects.all(), request, pk).unword(by=request.member)
    return page.back("objective", word="objective_gone")
