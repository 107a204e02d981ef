"""Blocks of lines cut into cards: lost ENDs, broken BEGINs, cards inside cards."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 16 << 20  # bytes kept of one card, pictures and all
DEEPEST = 100  # cards inside cards; beyond it they stand side by side
_EDGE = re.compile(rb"\n(?:\xef\xbb\xbf)?(BEGIN|END)[ \t]*:[ \t]*([^\n]*)", re.IGNORECASE)
_AGENT = re.compile(rb"\n(?:[\w-]{1,60}\.)?AGENT[^\n:]{0,120}:[ \t]*$", re.IGNORECASE)
_LOOKS_BACK = 200


@dataclass(slots=True)
class RawCard:
    """The lines of one card, unparsed.

    `stray` lines stood outside of any card, `cut` ones were more than a card may have, and
    `foreign` names a component that is no card (a calendar).
    """

    number: int
    pieces: list[bytes] = field(default_factory=list)
    size: int = 0
    cut: bool = False
    stray: bool = False
    foreign: str = ""

    @property
    def body(self) -> bytes:
        """All its lines, each led by a newline."""
        return self.pieces[0] if len(self.pieces) == 1 else b"".join(self.pieces)

    def add(self, piece: bytes) -> None:
        """Take in more lines, as far as a card may have them."""
        if self.size < LARGEST and not self.foreign:
            self.pieces.append(piece)
            self.size += len(piece)
        elif piece.strip():
            self.cut = True

    def ends_in_agent(self) -> bool:
        """Whether its last line is an AGENT that waits for a card of its own."""
        return bool(self.pieces and _AGENT.search(self.pieces[-1][-_LOOKS_BACK:]))


class Nest:
    """The cards that are open; feed it blocks, and it gives what has closed."""

    def __init__(self) -> None:
        self.count = 0
        self._open: list[RawCard] = []
        self._stray = RawCard(0, stray=True)

    def feed(self, block: bytes) -> Iterator[RawCard]:
        """The cards that end in this block."""
        at = 0
        for edge in _EDGE.finditer(block):
            if edge.start() > at:
                self._top.add(block[at : edge.start()])
            at = edge.end()
            begins, is_card = edge[1][0] in b"Bb", _is_card(edge[2])
            if begins:
                yield from self._before() if self._open or self._stray.pieces else ()
                self._begin(edge[2], is_card=is_card)
            elif is_card and self._open and not self._open[-1].foreign:
                yield self._open.pop()
            else:
                yield from self._end(edge[2], is_card=is_card)
        if at < len(block):
            self._top.add(block[at:])

    def finish(self) -> Iterator[RawCard]:
        """What never ended."""
        yield from self._gather_stray()
        yield from self._close_all()

    @property
    def _top(self) -> RawCard:
        return self._open[-1] if self._open else self._stray

    def _before(self) -> Iterator[RawCard]:
        """What ends because something else begins."""
        yield from self._gather_stray()
        if self._open and not self._open[-1].foreign and not self._may_nest():
            yield from self._close_all()

    def _may_nest(self) -> bool:
        return len(self._open) < DEEPEST and self._open[-1].ends_in_agent()

    def _begin(self, name: bytes, *, is_card: bool) -> None:
        if is_card:
            self.count += 1
            self._open.append(RawCard(self.count))
        elif not self._open or not self._open[-1].foreign:  # a calendar speaks for its events
            foreign = name.decode("ascii", "replace").strip()[:40] or "part"
            self._open.append(RawCard(self.count, foreign=foreign))

    def _end(self, name: bytes, *, is_card: bool) -> Iterator[RawCard]:
        """An end that nothing plain is waiting for."""
        if not self._open:
            yield from self._gather_stray(is_card=is_card)
        elif self._open[-1].foreign.encode() == name.strip()[:40]:
            yield self._open.pop()

    def _close_all(self) -> Iterator[RawCard]:
        while self._open:
            yield self._open.pop()

    def _gather_stray(self, *, is_card: bool = False) -> Iterator[RawCard]:
        found = self._stray
        if found.pieces:
            self._stray = RawCard(self.count, stray=True)
            if found.body.strip():
                self.count += is_card  # its BEGIN was broken, and it is a card
                found.number, found.stray = self.count, not is_card
                yield found


def _is_card(name: bytes) -> bool:
    if name == b"VCARD":
        return True
    name = name.strip().upper()
    return name.startswith(b"VC") and not name.startswith(b"VCAL")
