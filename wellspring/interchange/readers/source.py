"""What a reader is given: bytes that can be read again, a name, and the few facts it may use.

A reader is a module with
    NAME: str                                what people call such a file ("LinkedIn export")
    detect(source) -> float                  0..1, how sure it is that the file is its kind; cheap
    read(source) -> Iterator[Sighting]       values as they come; never the whole file in memory
    class NotA...(Unreadable)                its one declared error
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Unreadable(Exception):
    """The file is not what it seems. The message is a sentence for a person to read."""


class Opener(Protocol):
    """Opens the bytes from the start; the caller closes it."""

    def __call__(self) -> BinaryIO:
        """The bytes, from the start."""
        ...


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read. `path` is its name inside a folder or archive, with / between parts.

    `now` (seconds since 1970, UTC) bounds what a calendar can have seen; `zone` is used for times
    without one (an IANA name). `own` holds the owner's addresses in lower case, as far as known.
    `mapping` is a table's column -> field choice made by the person, empty to guess.
    `real_path` is set when the bytes are a plain file on disk, so that it can be mapped in memory.
    """

    path: str
    size: int
    open: Callable[[], BinaryIO]
    now: int = 0
    zone: str = "UTC"
    own: frozenset[str] = frozenset()
    mapping: Mapping[str, str] = field(default_factory=dict)
    real_path: str = ""

    def head(self, size: int = 8192) -> bytes:
        """The first bytes, for detection."""
        with self.open() as stream:
            return stream.read(size)
