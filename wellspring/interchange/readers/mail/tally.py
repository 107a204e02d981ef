"""Counts what is left out of a file, so that it is told once and nothing is lost silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tally:
    """How many messages of one file were refused, for each reason, with the first as example."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._counts: dict[str, int] = {}
        self._examples: dict[str, str] = {}

    def count(self, why: str, example: str = "") -> None:
        """One more that was left out."""
        self._counts[why] = self._counts.get(why, 0) + 1
        if example:
            self._examples.setdefault(why, example[:120])

    def left_out(self) -> Iterator[LeftOut]:
        """One value for each reason; the note is a subject to recognise them by."""
        for why, count in self._counts.items():
            yield LeftOut(self._path, why, count, self._examples.get(why, ""))
