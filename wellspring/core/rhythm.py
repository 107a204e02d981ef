"""How often two people really are in touch, and when silence is long for them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ENOUGH = 3  # contact days before a rhythm can be told (judgement.md, pitfalls)
RECENT = 8  # gaps looked at: the rhythm of now, not of ten years ago
TALKING = 2  # days: an answer so soon belongs to the same conversation
A_WHILE = 21  # days that touches must span before answers alone make a rhythm
LONGEST = 365
GENTLE = 180  # days between two touches where there is no rhythm yet


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


def suggested_gap(days: Sequence[int]) -> int:
    """The rhythm to suggest: their own, or a gentle one where none can be told."""
    return usual_gap(days) or GENTLE


def patience(gap: int) -> int:
    """How many days of silence are still ordinary for a gap: half as long again, or two weeks."""
    return max(gap + gap // 2, gap + 14)


def went_quiet_on(days: Sequence[int], today: date) -> date | None:
    """The day a tie went quiet against its own rhythm; None while it has not."""
    quiet = quiet_from(days)
    return quiet if quiet and quiet < today else None


def quiet_from(days: Sequence[int]) -> date | None:
    """The day from which silence is long for them, whether it has come or not."""
    if not days:
        return None
    usual = usual_gap(days)
    return date.fromordinal(max(days) + (GENTLE if usual is None else patience(usual)))


def how_far_past(days: Sequence[int], today: date) -> float:
    """Silence so far over the silence that is ordinary for them; above 1 it is quiet."""
    if not days:
        return 0.0
    usual = usual_gap(days)
    return (today.toordinal() - max(days)) / (GENTLE if usual is None else patience(usual))
