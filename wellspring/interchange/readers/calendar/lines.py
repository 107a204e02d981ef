"""Bytes of an iCalendar file to its properties: unfolded before decoding, cut where endless."""

from __future__ import annotations

import binascii
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wellspring.interchange.readers.mail.charsets import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

LONGEST_LINE = 1 << 16
LARGEST_TWO_BYTE = 1 << 26
_PARAMETER = re.compile(r';\s{0,9}([^=;:"]{1,60})=((?:"[^"]*"|[^";:]+)*)')
_LOOSE = re.compile(r';\s{0,9}([^=;:"]{1,60})=((?:"[^"]*"|[^";]+)*)')
_ESCAPED = re.compile(r"\\(.)")
_CARET = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: its name in upper case, its parameters by upper-case name, its value."""

    name: str
    parameters: dict[str, str]
    value: str


def lines_of(stream: BinaryIO) -> Iterator[bytes]:
    """Content lines, unfolded; what exceeds 64 KB of one line (an attachment) is dropped."""
    parts: list[bytes] = []
    size, middle = 0, False
    first = True
    for piece in _pieces(stream):
        line = piece.removeprefix(b"\xef\xbb\xbf") if first else piece
        first = False
        folded = line[:1] in (b" ", b"\t") and not middle
        if not (folded or middle) and parts:
            yield b"".join(parts)
            parts, size = [], 0
        if size < LONGEST_LINE:
            parts.append((line[1:] if folded else line).rstrip(b"\r\n"))
        size += len(line)
        middle = not line.endswith(b"\n")
    if parts:
        yield b"".join(parts)


def _pieces(stream: BinaryIO) -> Iterator[bytes]:
    """Physical lines, the longest in pieces; UTF-16 is brought to UTF-8 first."""
    start = stream.read(2)
    if start in (b"\xff\xfe", b"\xfe\xff"):
        text = (start + stream.read(LARGEST_TWO_BYTE)).decode("utf-16", "replace")
        yield from io.BytesIO(text.encode("utf-8", "replace"))
        return
    rest = start + stream.readline(LONGEST_LINE) if not start.endswith(b"\n") else start
    while rest:
        yield rest
        rest = stream.readline(LONGEST_LINE)


def name_of(line: bytes) -> str:
    """The property's name, from the bytes before the first ; or :."""
    return line[:60].partition(b":")[0].partition(b";")[0].strip().upper().decode("latin-1")


def property_of(line: bytes) -> Property:
    """The parts of a content line; parameters that break the grammar are passed over."""
    text = text_of(line)
    name = re.split("[;:]", text[:61], maxsplit=1)[0]
    at = len(name)
    parameters: dict[str, str] = {}
    scheme = text.lower().rfind(":mailto:")
    # Before "mailto:" a name may hold a colon, though the grammar wants quotes around it then.
    pattern, stop = (_LOOSE, scheme) if scheme >= at else (_PARAMETER, len(text))
    while found := pattern.match(text, at, stop):
        parameters.setdefault(found[1].strip().upper(), _parameter(found[2]))
        at = found.end()
    value = text[scheme + 1 :] if scheme >= at else text[at:].partition(":")[2]
    if parameters.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
        value = text_of(binascii.a2b_qp(value.encode()), parameters.get("CHARSET", ""))
    return Property(name.strip().upper(), parameters, value.strip())


def _parameter(raw: str) -> str:
    plain = raw.replace('"', "").strip()
    for written, meant in _CARET.items():
        plain = plain.replace(written, meant) if "^" in plain else plain
    return plain


def plain(value: str) -> str:
    r"""A text value without its escapes (\n, \, \;), on one line."""
    if "\\" in value:
        value = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
    return " ".join(value.split())
