"""Address lines (From, To, Cc, Bcc) to parties, whatever mail programs have made of the grammar."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.interchange.readers.mail.charsets import text_of
from wellspring.interchange.readers.mail.encoded_words import decoded
from wellspring.interchange.readers.mail.mailboxes import parties_of

if TYPE_CHECKING:
    from wellspring.core.sightings import Party

LONGEST = 1 << 16
_REMEMBERED = 512
_SIGN = re.compile(r'\\.|[",;<>()]')
_STRUCTURE = frozenset('"(:;\\')


def parties(raw: bytes) -> tuple[Party, ...]:
    """Everybody named in an address line; of one beyond 64 KB only the beginning is read."""
    if len(raw) <= _REMEMBERED:
        return _remembered(raw)
    if len(raw) > LONGEST:
        raw = raw[:LONGEST]
        raw = raw[: raw.rfind(b",") + 1] or raw
    return _read(raw)


@lru_cache(maxsize=16384)
def _remembered(raw: bytes) -> tuple[Party, ...]:
    return _read(raw)


def _read(raw: bytes) -> tuple[Party, ...]:
    text = text_of(raw)
    found = _named_in(text)
    if not any(party.address for party in found) and "=?" in text and "@" in decoded(text):
        # Some programs encode the whole line, address and all.
        found = _named_in(decoded(text))
    return tuple(found)


def _named_in(text: str) -> list[Party]:
    found = [party for piece in pieces(text) for party in parties_of(piece)]
    return [party for party in found if party.name or party.address]


def pieces(text: str) -> list[str]:
    """The text cut at commas (and semicolons) outside quotes, comments and angle brackets."""
    if _STRUCTURE.isdisjoint(text):
        return text.split(",")
    found = _cut(text)
    if found is None:  # a quote or bracket that never ends: read it as a plain sign
        found = _cut(text.replace('"', " ").replace("(", " ").replace(")", " ")) or []
    return found


def _cut(text: str) -> list[str] | None:
    """The pieces, group names dropped; None when a quote or comment stays open."""
    found: list[str] = []
    start, quoted, depth, angle = 0, False, 0, False
    for token in _SIGN.finditer(text):
        sign = token[0]
        if sign == '"' and not depth:
            quoted = not quoted
        elif quoted or len(sign) > 1:
            continue
        elif sign in "()":
            depth = max(0, depth + (1 if sign == "(" else -1))
        elif not depth and sign in "<>":
            angle = sign == "<"
        elif not depth and (sign == ";" or not angle):
            found.append(_without_group(text[start : token.start()]))
            start, angle = token.end(), False
    found.append(_without_group(text[start:]))
    return None if quoted or depth else found


def _without_group(piece: str) -> str:
    """Drop a group's name: "Team: a@x.example" names a member, "mailto:a@x.example" no group."""
    name, colon, rest = piece.partition(":")
    plain = name.strip().lower()
    if (
        not colon
        or "@" in name
        or "=?" in name
        or "<" in name
        or plain.endswith(("mailto", "smtp"))
    ):
        return piece
    return piece if name.count('"') % 2 or name.count("(") != name.count(")") else rest
