"""When something cannot be shown: what happened, what did not, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.web import page
from wellspring.web.wording import trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.http import HttpRequest, HttpResponse


def _told(request: HttpRequest, sorry: trouble.Trouble, status: int) -> HttpResponse:
    return page.bare(request, "errors/trouble.html", {"sorry": sorry}, status=status)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, the same for what is not there and for what is somebody else's."""
    del exception
    sorry = trouble.GONE if request.method == "POST" else trouble.NOT_HERE
    return _told(request, sorry, 404)


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: the person may read this book and not change it."""
    del exception
    return _told(request, trouble.READ_ONLY, 403)


def nobody(request: HttpRequest) -> HttpResponse:
    """403: nobody is known by this request."""
    return _told(request, trouble.NOBODY, 403)


def foreign_host(request: HttpRequest) -> HttpResponse:
    """400: the address in the browser is not ours."""
    return _told(request, trouble.FOREIGN_HOST, 400)


def foreign_origin(request: HttpRequest) -> HttpResponse:
    """403: another site tried to press a button here."""
    return _told(request, trouble.FOREIGN_ORIGIN, 403)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's token is old or missing."""
    del reason
    return _told(request, trouble.STALE_FORM, 403)


def not_that_way(
    request: HttpRequest, allowed: Sequence[str] = ("GET", "HEAD", "POST")
) -> HttpResponse:
    """405: a method that nothing here answers."""
    response = _told(request, trouble.NOT_THAT_WAY, 405)
    response["Allow"] = ", ".join(allowed)
    return response


def unreadable(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: what was sent makes no sense, or 413 where it was simply too much."""
    name = type(exception).__name__
    if name in ("RequestDataTooBig", "TooManyFieldsSent", "TooManyFilesSent"):
        return _told(request, trouble.TOO_MUCH, 413)
    return _told(request, trouble.UNREADABLE, 400)


def broken(request: HttpRequest) -> HttpResponse:
    """500: our fault."""
    return _told(request, trouble.OUR_FAULT, 500)
