"""A letter as a draft for any mail program: RFC 5322, UTF-8, marked as not sent yet."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple


class Page(NamedTuple):
    """One letter to one person, as it leaves."""

    to_name: str
    to_address: str
    from_name: str
    from_address: str
    subject: str
    words: str


def message(page: Page) -> EmailMessage:
    """The letter as a message to exactly one person."""
    made = EmailMessage(policy=SMTP)
    made["Subject"] = " ".join(page.subject.split())
    if page.from_address:
        made["From"] = _address(page.from_name, page.from_address)
    if page.to_address:
        made["To"] = _address(page.to_name, page.to_address)
    made.set_content(page.words.rstrip("\n") + "\n", charset="utf-8", cte="quoted-printable")
    return made


def draft(page: Page) -> bytes:
    """The same as a file: X-Unsent opens it for writing and not as a letter that came."""
    made = message(page)
    made["X-Unsent"] = "1"
    return made.as_bytes()


def _address(name: str, told: str) -> Address:
    """A name beside an address; a line break in either would be a header of its own."""
    plain = "".join(char for char in name if char.isprintable())
    return Address(plain, addr_spec=told.strip())
