"""Every score of a tie that warmth is held against, and ours, over all ties of a snapshot at once.

Ours is the product's kernel and lines, vectorised; a test holds it equal to core.warmth itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bench.bgnbd import Buying, alive, meets
from wellspring.core.warmth import ACTIVITY, FLOOR, WARMTH, kernel
from wellspring.core.warmth.lull import TOLL, TYPICAL as TYPICAL_GAP, WEIGHT

if TYPE_CHECKING:
    from bench.arrays import Floats
    from bench.snapshots import Snapshot

KERNEL, ACTIVE, WARM = "kernel", "activity (kernel and lull)", "warmth (kernel, weighted)"
WEEKS = 7.0
TYPICAL = 3.0  # gaps that a typical gap weighs


def summed(snap: Snapshot, value: Floats) -> Floats:
    """A value per past day, summed for each tie."""
    return np.bincount(snap.tie, value, minlength=snap.ties)


def fading(snap: Snapshot, weight: Floats | float = 1.0) -> Floats:
    """The product's mass: days (or weighted days) under the kernel of core.warmth."""
    ages = (snap.at - snap.day).astype(np.int64)
    known = np.array([kernel(float(age)) for age in range(int(ages.max()) + 1)])
    return summed(snap, weight * known[ages])


def warmth(snap: Snapshot, offset: float = 0.0) -> Floats:
    """core.warmth.warmth of every tie."""
    return _likelihood(fading(snap, snap.weight), WARMTH, offset)


def activity(snap: Snapshot, offset: float = 0.0) -> Floats:
    """core.warmth.activity of every tie."""
    start, slope = ACTIVITY
    return _likelihood(fading(snap), (start, slope), offset - slope * TOLL * lulls(snap))


def lulls(snap: Snapshot) -> Floats:
    """core.warmth.lull of every tie."""
    known = history(snap)
    usual = (known["gaps"] + WEIGHT * TYPICAL_GAP) / (known["days"] - 1 + WEIGHT)
    return np.log1p(silence(snap) / usual)


def _likelihood(mass: Floats, line: tuple[float, float], offset: float) -> Floats:
    told: Floats = 1 / (1 + np.exp(-(offset + line[0] + line[1] * np.log(mass + FLOOR))))
    return told


def exponential(snap: Snapshot, half_life: float) -> Floats:
    """Days that halve every so many days."""
    return summed(snap, 2.0 ** (-(snap.at - snap.day) / half_life))


def silence(snap: Snapshot) -> Floats:
    """Days since the last touch."""
    last = np.zeros(snap.ties)
    np.maximum.at(last, snap.tie, snap.day)
    return snap.at - last


def history(snap: Snapshot) -> dict[str, Floats]:
    """Contact days, days since the first, the sum of gaps."""
    first = np.full(snap.ties, np.inf)
    np.minimum.at(first, snap.tie, snap.day)
    days = summed(snap, np.ones(len(snap.day)))
    age = snap.at - first
    return {"days": days, "age": age, "gaps": age - silence(snap)}


def told_by(snap: Snapshot) -> Buying:
    """What BG/NBD looks at, in weeks."""
    known = history(snap)
    return Buying(known["days"] - 1, known["gaps"] / WEEKS, known["age"] / WEEKS)


def scores(snap: Snapshot, typical_gap: float, bgnbd: Floats) -> dict[str, Floats]:
    """Each baseline of judgement.md 5 by name; higher means livelier."""
    quiet, known = silence(snap), history(snap)
    lately = {n: summed(snap, (snap.at - snap.day < n).astype(float)) for n in (30, 90)}
    gap = (known["gaps"] + TYPICAL * typical_gap) / (known["days"] - 1 + TYPICAL)
    raw = np.where(known["days"] > 1, known["gaps"] / np.maximum(known["days"] - 1, 1), typical_gap)
    told = {
        "recency": -quiet,
        "contact days, all time": known["days"],
        "contact days, last 90": lately[90] + 1e-3 * known["days"],
        "messages, all time": snap.events,
        "gap ratio, raw": -quiet / np.maximum(raw, 1),
        "gap ratio, shrunk": -quiet / gap,
        "BG/NBD alive": alive(told_by(snap), bgnbd),
        "BG/NBD contact in time": alive(told_by(snap), bgnbd) * meets(told_by(snap), bgnbd),
    }
    told |= {f"halves in {h} days": exponential(snap, h) for h in (7, 30, 60, 180)}
    return told | {KERNEL: fading(snap), ACTIVE: activity(snap), WARM: warmth(snap)}
