"""A letter as a draft for any mail program: RFC 5322, UTF-8, marked as not sent yet.

An address with letters beyond ASCII before the @ stands in the head as it is (RFC 6532).
"""

from __future__ import annotations

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

if TYPE_CHECKING:
    from datetime import datetime


class Page(NamedTuple):
    """One letter to one person, as it leaves; `at` is its day, where it has one yet."""

    to_name: str
    to_address: str
    from_name: str
    from_address: str
    subject: str
    words: str
    at: datetime | None = None


def message(page: Page) -> EmailMessage:
    """The letter as a message to exactly one person."""
    plain = f"{page.from_address}{page.to_address}".isascii()
    made = EmailMessage(policy=SMTP if plain else SMTPUTF8)
    made["Subject"] = " ".join(page.subject.split())
    if page.at is not None:
        made["Date"] = page.at
    for header, name, told in (
        ("From", page.from_name, page.from_address),
        ("To", page.to_name, page.to_address),
    ):
        if address := sole_address(told):
            made[header] = _named(name, address)
    made.set_content(page.words.rstrip("\n") + "\n", charset="utf-8", cte="quoted-printable")
    return made


def draft(page: Page) -> bytes:
    """The same as a file: X-Unsent opens it for writing and not as a letter that came."""
    made = message(page)
    made["X-Unsent"] = "1"
    return made.as_bytes()


def sole_address(told: str) -> str:
    """The one address that some words are; empty where they are none, several, or something else.

    A domain in other letters goes as the ASCII that every mail server knows; before the @ they are
    the address, and stay (RFC 6531).
    """
    local, _, domain = told.strip().rpartition("@")
    shape = "".join(char if char.isascii() or not _is_of_a_word(char) else "x" for char in local)
    try:
        Address(addr_spec=f"{shape}@{(domain := domain.encode('idna').decode())}")
    except (ValueError, IndexError, MessageError):
        return ""
    return f"{local}@{domain}"


def _is_of_a_word(char: str) -> bool:
    """Whether it is a letter, a mark on one or a figure, and nothing that hides or parts."""
    return category(char)[0] in "LMN"


def _named(name: str, address: str) -> Address:
    """A name beside an address; a line break in the name would be a header of its own."""
    plain = "".join(char for char in name if char.isprintable())
    local, _, domain = address.rpartition("@")
    if local.isascii():
        return Address(plain, addr_spec=address)
    return Address(plain, username=local, domain=domain)
