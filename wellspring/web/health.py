"""Whether we are up: one word, and nothing that tells more."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """One word, for whoever watches over the machine."""
    del request
    return HttpResponse("ok", content_type="text/plain; charset=utf-8")
