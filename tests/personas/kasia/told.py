"""What is written into the files, and beside it what passed between Kasia and whom."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import NamedTuple

SIDES = {"<": "incoming", ">": "outgoing", "=": "both"}
TOUCH = re.compile(r"(\w+)([<>=])(\w*)")


class Gold:
    """The touches that were written, each as (person, utc, channel, direction, basis)."""

    def __init__(self) -> None:
        self.touches: set[tuple[str, str, str, str, str]] = set()

    def add(self, told: str, at: datetime, channel: str) -> None:
        """Take in what a word of shorthand says: "lea<cc" came from Lea and only copied Kasia."""
        for person, side, basis in TOUCH.findall(told):
            utc = f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
            self.touches.add((person, utc, channel, SIDES[side], basis or "direct"))


class Letter(NamedTuple):
    """A mail as bytes, and when it was written."""

    text: bytes
    at: datetime


class Desk:
    """Writes mail; what it means is told in the same breath."""

    def __init__(self, gold: Gold) -> None:
        self.gold = gold
        self.number = 0

    def mail(  # noqa: PLR0913  a mail has as many parts
        self,
        when: str,
        sender: str,
        to: str = "",
        touch: str = "",
        *,
        subject: str = "Projektplan",
        cc: str = "",
        bcc: str = "",
        head: str = "",
        body: str = "Hallo,\n\nalles gut hier.\n",
    ) -> Letter:
        """One message; `head` holds further header lines, which replace those of their name."""
        at = datetime.fromisoformat(when)
        self.gold.add(touch, at, "email")
        self.number += 1
        more = dict(line.split(": ", 1) for line in head.splitlines() if line)
        lines = {
            "Date": format_datetime(at),
            "From": addresses(sender),
            "To": addresses(to),
            "Cc": addresses(cc),
            "Bcc": addresses(bcc),
            "Subject": word(subject),
            "Message-ID": f"<k{self.number:04}@mail.example>",
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=utf-8",
            **more,
        }
        written = "".join(f"{name}: {value}\n" for name, value in lines.items() if value)
        return Letter(f"{written}\n{body}\n".encode(), at)


def word(text: str) -> str:
    """An encoded word where the text needs one."""
    return text if text.isascii() else f"=?UTF-8?B?{b64encode(text.encode()).decode()}?="


def addresses(line: str) -> str:
    """Names and addresses as a mail program writes them; several stand apart by " ; "."""
    return ", ".join(address(each) for each in line.split(" ; ")) if line else ""


def address(one: str) -> str:
    """One "Name <address>", quoted or encoded as its letters ask."""
    name, angle, rest = one.partition(" <")
    if not angle or one.startswith('"'):
        return one
    if not name.isascii():
        return f"{word(name)} <{rest}"
    return f'"{name}" <{rest}' if re.search(r"[,.()@]", name) else one


def takeout_box(letters: list[tuple[str, Letter]]) -> bytes:
    """Gmail's own form: labels in the user's language, the zone before the year."""
    parts = []
    for number, (labels, one) in enumerate(letters):
        day = one.at.astimezone(UTC).strftime("%a %b %d %H:%M:%S +0000 %Y")
        told = f"X-GM-THRID: 18{number:017}\nX-Gmail-Labels: {word(labels)}\n"
        parts.append(f"From 18{number:017}@xxx {day}\n{told}".encode() + one.text + b"\n")
    return b"".join(parts).replace(b"\n", b"\r\n")


def plain_box(letters: list[Letter]) -> bytes:
    """Thunderbird's form: separators that say nothing, a status line in each message."""
    parts = []
    for one in letters:
        status = b"" if b"X-Mozilla-Status:" in one.text else b"X-Mozilla-Status: 0001\n"
        parts.append(f"From - {one.at:%a %b %d %H:%M:%S %Y}\n".encode() + status + one.text + b"\n")
    return b"".join(parts)


def emlx(one: Letter, flags: int) -> bytes:
    """Apple's form: a count, the message, a property list."""
    tail = f'<?xml version="1.0"?>\n<plist><dict><key>flags</key>\n\t<integer>{flags}</integer>'
    return f"{len(one.text)}\n".encode() + one.text + f"{tail}</dict></plist>\n".encode()
