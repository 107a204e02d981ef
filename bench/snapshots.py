"""What was known of every tie on one day, and what came of it (judgement.md 5, the protocol).

Ties are seen from both sides: of an ordered pair (me, other), what they wrote and what I wrote.
Only ties of the last year count. The days on which anything is learned from close before the first
day on which anything is judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from wellspring.core.warmth.weights import CHAT, FEW, INCOMING, MANY, OUTGOING

if TYPE_CHECKING:
    from bench.arrays import Floats, Ints, Truths
    from bench.temporal import Record


HORIZON = 60.0  # days
YEAR = 365.0
WEIGHTS = {
    False: np.array([*INCOMING, *OUTGOING]),
    True: np.array([*INCOMING, CHAT, *OUTGOING[1:]]),
}


class Snapshot(NamedTuple):
    """Every tie, once per side: its days in the past, flattened, and whether something came.

    `at` is the day; `tie` says which tie a past day belongs to. `one_side` keeps each pair once.
    """

    at: float
    me: Ints
    other: Ints
    tie: Ints  # of each past contact day
    day: Ints
    weight: Floats  # what that day counts to warmth
    came: Truths  # any contact within the horizon
    personal: Truths  # a personal word from them
    events: Floats  # messages so far

    @property
    def ties(self) -> int:
        """How many there are."""
        return len(self.me)

    @property
    def one_side(self) -> Truths:
        """Each pair once: what both do is the same seen from either side."""
        return self.me < self.other


def dates(record: Record, horizon: float = HORIZON, count: int = 5) -> tuple[Floats, Floats]:
    """Days to learn from and days to judge on, a horizon apart."""
    span = record.span
    first = max(30.0, min(150.0, 0.2 * span))
    middle = first + (span - 2 * horizon - first) * 0.45
    learned = np.unique(np.linspace(first, middle, count).round())
    judged = np.unique(np.linspace(np.ceil(middle + horizon), span - horizon, count).round())
    return learned, judged


def taken(record: Record, at: float, horizon: float = HORIZON) -> Snapshot:
    """The snapshot of a day."""
    past = record.day <= at
    size = np.digitize(record.size[past], [FEW, MANY])
    mine, theirs = _sides(record, past)
    key = np.concatenate([theirs, mine])
    kind = np.concatenate([size, size + len(INCOMING)])
    day = np.tile(np.floor(record.day[past]).astype(np.int64), 2)
    # A kind of touch counts once a day, however many messages it held (core.warmth.weights).
    once = np.unique(np.stack([key, day, kind], axis=1), axis=0)
    days, which = np.unique(once[:, :2], axis=0, return_inverse=True)
    weight = np.bincount(which.ravel(), WEIGHTS[record.chat][once[:, 2]])
    keys, tie = np.unique(days[:, 0], return_inverse=True)
    last = np.zeros(len(keys))
    np.maximum.at(last, tie, days[:, 1])
    lately = last > at - YEAR
    return _cut(record, Whole(keys, tie.ravel(), days[:, 1], weight, key, lately), at, horizon)


class Whole(NamedTuple):
    """A snapshot before the ties of older years are left out."""

    keys: Ints
    tie: Ints
    day: Ints
    weight: Floats
    events: Ints
    lately: Truths


def _sides(record: Record, chosen: Truths) -> tuple[Ints, Ints]:
    """Keys me * people + other: of what I wrote, and of what they wrote."""
    sender, receiver = record.sender[chosen], record.receiver[chosen]
    return sender * record.people + receiver, receiver * record.people + sender


def _cut(record: Record, whole: Whole, at: float, horizon: float) -> Snapshot:
    future = (record.day > at) & (record.day <= at + horizon)
    mine, theirs = _sides(record, future)
    came = np.isin(whole.keys, np.concatenate([mine, theirs]))
    words = theirs[record.size[future] <= FEW]
    personal = np.isin(whole.keys, words)
    events = np.bincount(np.searchsorted(whole.keys, whole.events), minlength=len(whole.keys))
    kept = whole.lately
    renumbered = np.cumsum(kept) - 1
    days = kept[whole.tie]
    return Snapshot(
        at,
        whole.keys[kept] // record.people,
        whole.keys[kept] % record.people,
        renumbered[whole.tie[days]],
        whole.day[days],
        whole.weight[days],
        came[kept],
        personal[kept],
        events[kept].astype(float),
    )
