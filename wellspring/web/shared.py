"""Shared: what another app hands over. Nothing is kept before somebody says so.

A profile becomes a person, words become a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.shared import shared
from wellspring.records.models import Handle
from wellspring.web import page, reading
from wellspring.web.wording.touches import CHANNELS

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.records.models import Person
    from wellspring.web.door import MemberRequest

AT_ONCE = ("linkedin_message", "email", "call", "text", "meeting")  # one press logs a touch


def show(request: MemberRequest) -> HttpResponse:
    """What came, ready to be kept with one press."""
    reading.must_write(request)
    told = [request.GET.get(name, "")[: reading.LINE * 4] for name in ("title", "text", "url")]
    found = shared(*told)
    channels = {each: CHANNELS[each] for each in AT_ONCE if each in CHANNELS}
    shown = {"found": found, "person": _known(request, found.link), "channels": channels}
    return page.show(request, "you/shared.html", shown)


def _known(request: MemberRequest, link: str) -> Person | None:
    """Whose profile it is, where they are in the book."""
    if not link:
        return None
    held = Handle.objects.visible_to(request.member).filter(kind="link", value=link)
    handle = held.select_related("person__merged_into").order_by("pk").first()
    return (handle.person.merged_into or handle.person) if handle else None
