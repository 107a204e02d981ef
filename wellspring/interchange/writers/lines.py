"""Lines of vCard and iCalendar: escaped, folded at 75 octets, and sent off in chunks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH = 75  # octets of a line without its end (RFC 5545 3.1, RFC 6350 3.2)
CHUNK = 1 << 16  # characters that go out together
_SPECIAL = re.compile(r"[\\,;\x00-\x1f\x7f]")
_ESCAPES = {"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\t": "\t"}


def escaped(text: str) -> str:
    """A text as a value; of control characters only newline and tab are kept."""
    if _SPECIAL.search(text) is None:
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SPECIAL.sub(lambda found: _ESCAPES.get(found[0], ""), text)


def folded(line: str) -> str:
    """A line, continued on further ones where it is too long, never inside a letter."""
    if len(line) <= WIDTH and (line.isascii() or len(line.encode()) <= WIDTH):
        return line
    raw = line.encode("utf-8", "replace")
    parts, at, width = [], 0, WIDTH
    while len(raw) - at > width:
        end = at + width
        while raw[end] & 0xC0 == 0x80:  # noqa: PLR2004  inside a letter
            end -= 1
        parts.append(raw[at:end])
        at, width = end, WIDTH - 1  # the space that opens a further line counts
    parts.append(raw[at:])
    return b"\r\n ".join(parts).decode()


def finished(lines: Iterable[str]) -> str:
    """Lines folded and ended."""
    return "\r\n".join(map(folded, lines)) + "\r\n"


def chunks(pieces: Iterable[str]) -> Iterator[bytes]:
    """Pieces put together until they are worth sending, so that memory stays small."""
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= CHUNK:
            yield "".join(waiting).encode("utf-8", "replace")
            waiting, size = [], 0
    if waiting:
        yield "".join(waiting).encode("utf-8", "replace")
