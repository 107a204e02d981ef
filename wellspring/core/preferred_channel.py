"""On which channel somebody answers: where their own words come from, of late above all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.contact import Contact

WAYS = frozenset({"email", "linkedin_message", "text", "letter", "call"})  # ways to reach somebody
HALVES_IN = 180.0  # days: people move from one channel to another
SHOWN = 3


class Preferred(NamedTuple):
    """The channel, empty when nothing tells, and the last touches that show it."""

    channel: str
    evidence: tuple[int, ...]


def preferred_channel(contacts: Sequence[Contact]) -> Preferred:
    """The channel on which they answer, from the touches with one person, ascending.

    Only what they took part in counts: a channel on which I alone write is not one they like.
    """
    theirs = [each for each in contacts if is_real(each) and each.channel in WAYS]
    theirs = [each for each in theirs if each.direction != "outgoing"]
    if not theirs:
        return Preferred("", ())
    last = theirs[-1].day
    weights: dict[str, float] = {}
    for each in theirs:
        fresh = float(2.0 ** (-(last - each.day) / HALVES_IN))
        weights[each.channel] = weights.get(each.channel, 0.0) + fresh
    channel = max(sorted(weights), key=weights.__getitem__)
    shown = [each.id for each in theirs if each.channel == channel]
    return Preferred(channel, tuple(shown[-SHOWN:]))
