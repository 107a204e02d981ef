"""How often two people really are in touch, and when silence is long for them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.purposes import cadence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

ENOUGH = 3  # contact days before a rhythm can be told (judgement.md, pitfalls)
RECENT = 8  # gaps looked at: the rhythm of now, not of ten years ago
TALKING = 2  # days: an answer so soon belongs to the same conversation
A_WHILE = 21  # days that touches must span before answers alone make a rhythm
LONGEST = 365
GENTLE = 180  # days between two touches where there is no rhythm yet
INNER = 28  # days: nobody of the inner circle waits longer (judgement.md 3.2, key floor)


class Source(StrEnum):
    """Where a rhythm comes from."""

    CHOSEN = "chosen"
    OWN = "own"
    CIRCLE = "circle"
    PURPOSE = "purpose"
    GENTLE = "gentle"


class Rhythm(NamedTuple):
    """Days between two touches, the band around them that is still ordinary, and its source."""

    every: int
    at_least: int
    at_most: int
    source: Source


def rhythm(
    days: Sequence[int],
    *,
    chosen: int | None = None,
    inner: bool = False,
    purposes: Collection[str] = (),
) -> Rhythm:
    """The rhythm of two people: the one the person set, else their own.

    At most that of the circle, or what befits the purposes of the tie (P2.4). `days` are ordinals
    of days with a real touch by when it happened: copies, mass mail and reactions are no real
    touches (core.contact), and a touch written down late counts on its day.
    """
    return rhythm_of(usual_gap(days), chosen=chosen, inner=inner, purposes=purposes)


def rhythm_of(
    own: int | None,
    *,
    chosen: int | None = None,
    inner: bool = False,
    purposes: Collection[str] = (),
) -> Rhythm:
    """The same from the usual gap, where it is known already."""
    if chosen is not None:
        return _band(max(min(chosen, LONGEST), 1), Source.CHOSEN)
    befits = cadence(purposes)
    asked = INNER if inner else befits
    if asked is not None and (own is None or asked < own):
        return _band(asked, Source.CIRCLE if inner else Source.PURPOSE)
    return _band(own or GENTLE, Source.OWN if own else Source.GENTLE)


def _band(every: int, source: Source) -> Rhythm:
    at_most = every if source is Source.GENTLE else patience(every)
    return Rhythm(every, every - every // 3, at_most, source)


def usual_gap(days: Sequence[int]) -> int | None:
    """The middle one of the last silences between conversations; None before three contact days.

    `days` are ordinals of days with a real touch. Answers of the next day or two are one
    conversation, so that one lively week does not pass for a weekly rhythm; people who are in
    touch all the time have no silences, and their plain gaps count.
    """
    known = sorted(set(days))
    if len(known) < ENOUGH:
        return None
    gaps = [later - earlier for earlier, later in pairwise(known)]
    silences = [gap for gap in gaps if gap > TALKING]
    if len(silences) < ENOUGH - 1:
        if known[-1] - known[0] < A_WHILE or silences:
            return None
        silences = gaps
    recent = sorted(silences[-RECENT:])
    return min(recent[len(recent) // 2], LONGEST)


def patience(gap: int) -> int:
    """How many days of silence are still ordinary for a gap: half as long again, or two weeks."""
    return max(gap + gap // 2, gap + 14)


def quiet_from(days: Sequence[int]) -> date | None:
    """The day from which silence is long for them, whether it has come or not."""
    if not days:
        return None
    usual = usual_gap(days)
    return date.fromordinal(max(days) + (GENTLE if usual is None else patience(usual)))
