"""The language of the pages: the browser's own, until another is chosen here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.translation import get_language

from wellspring.web import page, reading

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest


def ask(request: MemberRequest) -> HttpResponse:
    """Every language there is, each in its own words."""
    shown = {"languages": settings.LANGUAGES, "spoken": get_language()}
    return page.show(request, "you/language.html", shown)


def choose(request: MemberRequest) -> HttpResponse:
    """From now on this browser is spoken to in that language; nothing in the book changes."""
    reading.only(request, "language")
    chosen = reading.choice(request, "language", [code for code, _name in settings.LANGUAGES])
    response = page.back("today", word="language_kept")
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        chosen,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        httponly=True,
        samesite="Lax",
    )
    return response
