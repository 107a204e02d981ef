"""A draft: files handed in, read in a process of their own, shown, and kept only when told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse

from wellspring import clock
from wellspring.interchange.drafts import Draft
from wellspring.web import page, reading
from wellspring.web.arrivals import shelf
from wellspring.web.door import on_this_machine
from wellspring.web.preview import own_in, summary
from wellspring.web.uploads import Arrived
from wellspring.web.whose import claim, opened
from wellspring.web.wording import arrivals as words
from wellspring.web.wording.trouble import NO_FILES, NO_SUCH_PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.utils.functional import Promise as Lazy

    from wellspring.web.door import MemberRequest

WORKING = ("waiting", "reading", "judging", "keeping")


def create(request: MemberRequest) -> HttpResponse:
    """Take files in, or a place on this computer, and begin to read."""
    reading.must_write(request)
    reading.only(request, "path", "me", "names", "files")
    place = request.POST.get("path", "").strip()
    uploads = request.FILES.getlist("files")
    if place and not on_this_machine():
        reading.refuse()
    if not place and not any(upload.size for upload in uploads):
        return _again(request, NO_FILES)
    found = Path(place).expanduser() if place else None
    if found is not None and not (found.is_absolute() and found.exists()):
        return _again(request, NO_SUCH_PLACE)
    draft = Draft.open_new()
    claim(draft, request.member)
    files = [(found.name, found)] if found else _claimed(draft, uploads, _names(request))
    draft.order(files, now=clock.now(), me=own_in(request), zone=settings.TIME_ZONE)
    draft.start()
    return HttpResponseRedirect(reverse("draft", args=[draft.token]))


def _again(request: MemberRequest, sorry: str | Lazy) -> HttpResponse:
    shown = shelf(request.member) | {
        "wrong": {"files": sorry},
        "path": request.POST.get("path", ""),
    }
    return page.show(request, "arrivals/index.html", shown, status=422)


def _names(request: MemberRequest) -> list[str]:
    """The names of the uploads with their folders, which only a script can tell us."""
    try:
        told = json.loads(request.POST.get("names", "[]"))
    except ValueError:
        return []
    return [str(each)[:500] for each in told] if isinstance(told, list) else []


def _claimed(draft: Draft, uploads: Sequence[Any], names: Sequence[str]) -> list[tuple[str, Path]]:
    """Move the uploads in. On disk their names are ours; what they were called is only told."""
    files: list[tuple[str, Path]] = []
    for number, upload in enumerate(uploads):
        if isinstance(upload, Arrived):
            name = names[number] if len(names) == len(uploads) else str(upload.name)
            files.append((name, upload.claim(draft.folder / "files" / f"{number:06d}")))
    return files


def show(request: MemberRequest, token: str) -> HttpResponse:
    """How far it is; once it is read, what would become of it."""
    draft = opened(request, token)
    state = draft.state()
    shown = {"here": "arrivals", "draft": draft, "state": state, "phase": words.phase(state.phase)}
    if state.phase == "kept":
        to = reverse("arrival", args=[state.arrival]) if state.arrival else reverse("arrivals")
        draft.discard()
        return HttpResponseRedirect(to)
    if state.phase == "ready":
        return page.show(request, "arrivals/preview.html", shown | summary(draft, request.member))
    if state.phase in WORKING:
        return page.show(request, "arrivals/progress.html", shown)
    return page.show(request, "arrivals/stopped.html", shown)


def state(request: MemberRequest, token: str) -> HttpResponse:
    """How far it is, for the script that asks every second."""
    told = opened(request, token).state()
    return JsonResponse({
        "phase": told.phase, "words": str(words.phase(told.phase)), "file": told.file,
        "done": told.done, "total": told.total, "found": words.found(told.found),
    })  # fmt: skip


def keep(request: MemberRequest, token: str) -> HttpResponse:
    """Bring it in: the worker writes, all or nothing, and the page shows how far it is."""
    draft = opened(request, token)
    reading.only(request)
    if draft.state().phase == "ready":
        draft.keep()
    return HttpResponseRedirect(reverse("draft", args=[token]))


def discard(request: MemberRequest, token: str) -> HttpResponse:
    """Leave everything as it was; what lies here of the files goes."""
    draft = opened(request, token)
    reading.only(request)
    if draft.state().phase != "keeping":
        draft.discard()
    return page.back("arrivals", word="draft_gone")
