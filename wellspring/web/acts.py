"""One address, one noun: what GET shows and what POST does are two functions, named in `urls`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

from wellspring.web import errors

View = Callable[..., HttpResponse]


def acts(get: View | None = None, post: View | None = None) -> View:
    """The view of one address. Its `methods` say what it answers, for the access table to read."""
    views = {name: view for name, view in (("GET", get), ("HEAD", get), ("POST", post)) if view}

    def view(request: HttpRequest, **parts: Any) -> HttpResponse:  # noqa: ANN401  as routed
        chosen = views.get(request.method or "")
        if chosen is None:
            return errors.not_that_way(request, sorted(views))
        return chosen(request, **parts)

    view.methods = frozenset(views) - {"HEAD"}  # type: ignore[attr-defined]
    return view
