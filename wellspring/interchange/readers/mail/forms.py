"""Tells the forms mail is kept in apart: mbox, a single message, Apple's emlx."""

from __future__ import annotations

import re
from enum import Enum

from wellspring.interchange.readers.mail.separators import is_separator

_LEADING = b"\xef\xbb\xbf\r\n\t "
_HEADER = re.compile(rb"([!-9;-~]{1,60})[ \t]*:[^\n]*\n?(?:[ \t]+[^\n]*\n?)*")
_COUNT = re.compile(rb"\s{0,8}\d{1,12}[ \t]*\r?\n")
_SURE = frozenset(
    b"from received return-path message-id delivered-to date mime-version subject to"
    b" x-gm-thrid x-mozilla-status x-uidl x-account-key dkim-signature envelope-to".split()
)
_MAILDIR = re.compile(r"(?:^|/)(?:cur|new)/[^/]+$|[:;!]2,[A-Za-z]*$")


class Form(Enum):
    """How the messages of a file are laid out."""

    BOX = "mbox"
    SINGLE = "message"
    EMLX = "emlx"


def form_of(path: str, head: bytes) -> Form | None:
    """The form of a file by its first bytes (and its name, where they leave it open)."""
    text = head.lstrip(_LEADING)
    if text.startswith(b"From ") and _begins_a_box(path, text):
        return Form.BOX
    if path.lower().endswith(".emlx") and (count := _COUNT.match(head)):
        return Form.EMLX if _headers(head[count.end() :]) else None
    return Form.SINGLE if _headers(text) else None


def _begins_a_box(path: str, text: bytes) -> bool:
    return is_separator(text, 0) or path.lower().endswith((".mbox", "/mbox", ".mbx"))


def certainty(path: str, head: bytes) -> float:
    """0..1, how sure it is that a file holds mail."""
    form = form_of(path, head)
    if form is None:
        return 0.0
    named = path.lower().endswith((".mbox", "/mbox", ".mbx", ".eml", ".emlx"))
    if form is Form.SINGLE and not named and not _MAILDIR.search(path):
        return 0.5 if _headers(head.lstrip(_LEADING)) < 3 else 0.8
    return 0.98 if named else 0.9


def _headers(text: bytes) -> int:
    """How many lines at the start are header lines of mail, 0 for other text with colons."""
    at, sure = 0, 0
    for _ in range(60):
        line = _HEADER.match(text, at)
        if not line:
            break
        name = line[1].lower()
        if name in (b"begin", b"version"):
            return 0
        sure += name in _SURE
        at = line.end()
    return sure
