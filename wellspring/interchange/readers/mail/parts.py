"""Finds the first text part of a MIME message without building the tree, however deep it is."""

from __future__ import annotations

import binascii
import re

from wellspring.interchange.readers.mail.charsets import text_of
from wellspring.interchange.readers.mail.encoded_words import base64_bytes
from wellspring.interchange.readers.mail.heads import Head, head_end, head_of
from wellspring.interchange.readers.mail.markup import plain_text

MOST_PARTS = 40
LONGEST_RAW = 1 << 15
_REACH = 1 << 19
_BOUNDARY = re.compile(
    rb"boundary\s{0,4}=\s{0,4}(?:\"([^\"]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE
)
_CHARSET = re.compile(rb"charset\s{0,4}=\s{0,4}\"?'?([^\s;\"'<>]{1,60})", re.IGNORECASE)


def first_text(head: Head, text: bytes, start: int, end: int) -> str:
    """The words of the first text part: text/plain rather than HTML where both are offered."""
    end = min(end, start + _REACH)
    markup = ""
    boundary, stop = b"", end
    for _ in range(MOST_PARTS):
        kind = head.get("content-type", b"text/plain")
        plain = kind[:40].strip().lower()
        if plain.startswith(b"multipart/"):
            inner = _BOUNDARY.search(kind)
            boundary = b"--" + (inner[1] or inner[2]) if inner else boundary
            stop = start
        else:
            stop = _part_end(text, boundary, start, end)
            if plain.startswith(b"text/html") and not markup:
                markup = _read(head, text[start : min(stop, start + 2 * LONGEST_RAW)])
            elif _is_words(plain, head):
                return _read(head, text[start : min(stop, start + LONGEST_RAW)])
        if not boundary or (at := text.find(boundary, stop, end)) < 0:
            break
        opening = text.find(b"\n", at, end)
        if opening < 0:
            break
        closing = head_end(text, opening + 1, end)
        head = head_of(text[opening + 1 : closing])
        start = text.find(b"\n", closing, end) + 1 or end
    return plain_text(markup) if markup else ""


def _is_words(kind: bytes, head: Head) -> bool:
    said = head.get("content-disposition", b"").strip().lower()
    return (kind.startswith(b"text/plain") or kind in (b"", b"text")) and not said.startswith(
        b"attachment"
    )


def _part_end(text: bytes, boundary: bytes, start: int, end: int) -> int:
    found = text.find(boundary, start, end) if boundary else -1
    return end if found < 0 else found


def _read(head: Head, raw: bytes) -> str:
    encoding = head.get("encoding", b"").strip().lower()
    if encoding.startswith(b"quoted"):
        raw = _quoted_printable(raw)
    elif encoding.startswith(b"base64"):
        raw = base64_bytes(raw)
    elif encoding[:4] not in (b"", b"7bit", b"8bit", b"bina"):
        return ""
    charset = _CHARSET.search(head.get("content-type", b""))
    return text_of(raw, charset[1].decode("latin-1") if charset else "")


def _quoted_printable(raw: bytes) -> bytes:
    try:
        return binascii.a2b_qp(raw)
    except binascii.Error:
        return raw
