"""The words of a message that are its writer's own, and what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.sightings import Saying


def sayings_in(text: str, on: date) -> tuple[Saying, ...]:
    """What the writer says in a message of a day, quoted and forwarded words left out."""
    del text, on
    return ()


def template_of(text: str) -> str:
    """A fingerprint of the words without greeting and names; empty for short ones."""
    del text
    return ""
