"""Cuts an mbox of any size into messages, holding no more of it than a few megabytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers.mail.separators import LONGEST_LINE, is_separator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

# Blocks beat a memory map here: bytes.find is the faster search, and pipes and archives have none.
BLOCK = 1 << 22
KEPT = 1 << 20  # of one message; what lies beyond are attachments
_AHEAD = 2 * LONGEST_LINE  # a separator is judged by its line and the next one
_BEHIND = 16


def messages_of(stream: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Every message as (text, start, end), the separator line included."""
    text, start, head = b"", 0, b""
    while block := stream.read(BLOCK):
        text = text[start:] + block
        start = 0
        cuts, undecided = _cuts(text, 0, len(text) - _AHEAD)
        for cut in cuts:
            yield _whole(head, text, start, cut)
            start, head = cut, b""
        if undecided - start > KEPT:
            head = head or text[start : start + KEPT]
            start = undecided - _BEHIND
    for cut in _cuts(text, start, len(text))[0]:
        yield _whole(head, text, start, cut)
        start, head = cut, b""
    if start < len(text) or head:
        yield _whole(head, text, start, len(text))


def _whole(head: bytes, text: bytes, start: int, end: int) -> tuple[bytes, int, int]:
    return (head, 0, len(head)) if head else (text, start, end)


def _cuts(text: bytes, at: int, limit: int) -> tuple[list[int], int]:
    """Where messages begin, and from where on it cannot be told before more is read."""
    found = []
    hit = text.find(b"\nFrom ", at)
    while 0 <= hit < limit:
        if is_separator(text, hit + 1):
            found.append(hit + 1)
        hit = text.find(b"\nFrom ", hit + 5)
    return found, len(text) - _BEHIND if hit < 0 else hit
