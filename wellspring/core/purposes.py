"""What a tie is for beyond being one: it helps, gives insight, or connects (P2.2 to P2.4)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Purpose(StrEnum):
    """The three things somebody can be to a search, or to work done well."""

    HELPER = "helper"
    INSIGHT = "insight"
    CONNECTOR = "connector"


# Days between two touches that befit each: who connects others hears of things first, and knowing
# a field goes stale within a season; who is glad to help can be left alone a little longer.
EVERY = {Purpose.CONNECTOR: 42, Purpose.INSIGHT: 60, Purpose.HELPER: 91}


def cadence(purposes: Iterable[str]) -> int | None:
    """The days between two touches that these purposes ask for; None for a tie without any."""
    return min((EVERY[Purpose(one)] for one in purposes), default=None)
