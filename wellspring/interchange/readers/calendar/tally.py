"""Counts what is left out of a calendar, so that it is told once and nothing is lost silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.interchange.readers.calendar.series import Unroller


class Tally:
    """How many entries of one file were left out, for each reason, with the first as example."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._counts: dict[str, int] = {}
        self._examples: dict[str, str] = {}

    def count(self, why: str, example: str = "", number: int = 1) -> None:
        """So many more that were left out."""
        self._counts[why] = self._counts.get(why, 0) + number
        if example:
            self._examples.setdefault(why, example[:120])

    def count_limits(self, unroller: Unroller) -> None:
        """What recurrences had to be cut, and which could not be understood."""
        for summary, number in unroller.cut:
            self.count("limit", summary, number)
        for summary in unroller.broken:
            self.count("broken", summary)

    def left_out(self) -> Iterator[LeftOut]:
        """One value for each reason; the note is a name to recognise them by."""
        for why, count in self._counts.items():
            yield LeftOut(self._path, why, count, self._examples.get(why, ""))
