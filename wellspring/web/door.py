"""The door: finds out who is asking, once for every request, and shuts where it is nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.http import HttpRequest
from django.utils.module_loading import import_string

from wellspring.records.book import Book
from wellspring.records.capturing import absorb
from wellspring.records.held_book import hold_only_this_file
from wellspring.records.word_index import catch_up_soon
from wellspring.web import errors

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpResponseBase

    from wellspring.records.book import Member

OPEN_TO_ALL = ("/healthz",)


class MemberRequest(HttpRequest):
    """A request that came through the door."""

    member: Member


class Door:
    """Middleware: `request.member`, from whatever `settings.MEMBER_FROM` names."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.member_of: Callable[[HttpRequest], Member | None] = import_string(settings.MEMBER_FROM)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:  # noqa: D102  its class says it
        if request.path in OPEN_TO_ALL:
            return self.get_response(request)
        hold_only_this_file(connections[DEFAULT_DB_ALIAS])
        member = self.member_of(request)
        if member is None or not member.reads:
            return errors.nobody(request)
        request.member = member  # type: ignore[attr-defined]
        answer = self.get_response(request)
        if request.method == "POST":
            catch_up_soon()
        return answer


def local_owner(request: HttpRequest) -> Member:
    """Whoever sits at this machine: the owner of the book at home.

    Lines that the command line wrote down beside us are taken in first.
    """
    del request
    member = Book.at_home()
    absorb(member)
    return member


def on_this_machine() -> bool:
    """Whether the person asking sits where the files lie, so that a path may be typed."""
    return import_string(settings.MEMBER_FROM) is local_owner
