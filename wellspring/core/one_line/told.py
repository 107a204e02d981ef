"""What a line can say, as values: its parts, and where each stands in the words."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False  # see the reader
if TYPE_CHECKING:
    from datetime import date

MEETING = frozenset({"meeting", "meal", "coffee"})  # core.contact.FACE_TO_FACE, without loading it


class Span(NamedTuple):
    """A recognised part: characters from `at`, `length` many, and its kind.

    Kinds: with, touch, minutes, when, owe, will, learned, helped, next.
    """

    at: int
    length: int
    kind: str


class Promised(NamedTuple):
    """A promise: mine or theirs, its words, the day if one was named, and whom it names."""

    mine: bool
    words: str
    due: date | None
    who: str = ""


class Learned(NamedTuple):
    """What one came to know of somebody: `topic` is one of records.knowing, or "needs"."""

    topic: str
    words: str
    who: str = ""


class Helped(NamedTuple):
    """Help that was received: `kind` is one of records.favour."""

    kind: str
    words: str
    who: str = ""


class LogLine(NamedTuple):
    """What a line says. `next_none` is True for "none, on purpose"; `names` are names -> ids."""

    channel: str
    on: date
    note: str
    promises: tuple[Promised, ...] = ()
    next_on: date | None = None
    next_none: bool = False
    names: tuple[tuple[str, tuple[int, ...]], ...] = ()
    minutes: int | None = None
    personal: bool = True
    learned: tuple[Learned, ...] = ()
    helped: tuple[Helped, ...] = ()
    spans: tuple[Span, ...] = ()
    theirs: bool = False  # whether they wrote, and I did not
    thanks: bool = True  # whether a meeting may open a thank-you

    @property
    def opens_thanks(self) -> bool:
        """Whether the touch is a meeting, for which thanks are owed (P3.37)."""
        return self.thanks and self.channel in MEETING and self.personal
