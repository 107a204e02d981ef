"""The person's own mail account: said once, kept in a file of theirs, never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange import account
from wellspring.interchange.writers.letter_mail import sole_address
from wellspring.records.models import Book
from wellspring.web import page, reading
from wellspring.web.wording.trouble import NO_ACCOUNT

if TYPE_CHECKING:
    from django.http import HttpResponse

    from wellspring.web.door import MemberRequest

FIELDS = ("host", "port", "user", "password", "address")
PORTS = 65_536


def show(request: MemberRequest) -> HttpResponse:
    """What is kept, without the password."""
    _must_be_home(request)
    own = account.known()
    told = own._replace(password="")._asdict() if own else {"port": "587"}
    return page.show(request, "you/account.html", {"here": "you", "own": own, "told": told})


def keep(request: MemberRequest) -> HttpResponse:
    """Keep it; a password that is not said again stays."""
    _must_be_home(request)
    reading.only(request, *FIELDS)
    told = {field: reading.line(request, field) for field in FIELDS}
    own, port = account.known(), reading.number(told["port"])
    secret = request.POST.get("password", "") or (own.password if own else "")
    if not (
        told["host"]
        and told["user"]
        and secret
        and sole_address(told["address"])
        and 0 < port < PORTS
    ):
        shown = {"here": "you", "own": own, "told": told | {"password": ""},
                 "wrong": {"host": NO_ACCOUNT}}  # fmt: skip
        return page.show(request, "you/account.html", shown, status=422)
    account.keep(account.Account(told["host"], port, told["user"], secret, told["address"]))
    return page.back("account", word="account_kept", undo="/you/account/end/")


def drop(request: MemberRequest) -> HttpResponse:
    """Forget it, and its password with it."""
    _must_be_home(request)
    account.drop()
    return page.back("account", word="account_gone")


def _must_be_home(request: MemberRequest) -> None:
    """The file is of this machine's owner: a reader or a guest has no account here."""
    reading.must_write(request)
    request.member.must_write(Book.at_home().book_id)
