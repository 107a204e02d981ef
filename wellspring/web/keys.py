"""Keys: every key that does something, and the switch that turns the single ones off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.web import page

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def show(request: MemberRequest) -> HttpResponse:
    """The whole map of keys; each also has its visible button."""
    return page.show(request, "keys/show.html", {})
