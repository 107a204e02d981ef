"""Short quotes that may open or close a duty, found in the words of one message."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.sightings import Saying


def found_in(text: str, *, on: date) -> tuple[Saying, ...]:
    """The promises, questions, thanks and the like in a text written on a day."""
    del text, on
    return ()
