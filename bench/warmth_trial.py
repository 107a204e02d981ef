"""One record tried: learned from on early days, judged on late ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bench import bgnbd, telling, warmth_scores as scores
from bench.snapshots import HORIZON, dates, taken
from wellspring.core.warmth import ACTIVITY, FLOOR, WARMTH
from wellspring.core.warmth.calibration import fitted_offset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.arrays import Floats, Truths
    from bench.snapshots import Snapshot
    from bench.temporal import Record

LIVELY_DAYS, LIVELY_WITHIN = 3, 60.0


class Trial:
    """Snapshots of both times, and every score of the later ones."""

    def __init__(self, record: Record) -> None:
        learned, judged = dates(record)
        self.learned = [taken(record, float(day)) for day in learned]
        self.judged = [taken(record, float(day)) for day in judged]

    def told(self) -> dict[str, dict[str, float]]:
        """Of each score: AUC, in one's own list, Brier and ECE, of fading, of a personal word."""
        gap, fitted = self._typical_gap(), self._bgnbd()
        then, now = (
            [scores.scores(snap, gap, fitted) for snap in snaps]
            for snaps in (self.learned, self.judged)
        )
        return {
            name: self._judge(
                *(np.concatenate([each[name] for each in part]) for part in (then, now))
            )
            for name in now[0]
        }

    def _judge(self, then: Floats, now: Floats) -> dict[str, float]:
        came, once = (
            _joined(self.judged, lambda s: s.came),
            _joined(self.judged, lambda s: s.one_side),
        )
        before, at_once = (
            _joined(self.learned, lambda s: s.came), _joined(self.learned, lambda s: s.one_side),
        )  # fmt: skip
        lively = once & self._lively()
        chance = telling.isotonic(then[at_once], before[at_once], now[once])
        return {
            "auc": telling.auc(came[once], now[once]),
            "own": telling.own_list_auc(self._lists(), came, now),
            "brier": telling.brier(came[once], chance),
            "ece": telling.ece(came[once], chance),
            "fading": telling.auc(came[lively], now[lively]),
            "word": telling.auc(_joined(self.judged, lambda s: s.personal), now),
        }

    def chances(self) -> dict[str, dict[str, float]]:
        """Brier and ECE of the product's chances, their intercept moved on the days before."""
        return {
            "activity": self._moved(scores.activity, lambda s: s.came),
            "warmth": self._moved(scores.warmth, lambda s: s.personal),
        }

    def _moved(
        self, score: Callable[..., Floats], truth: Callable[[Snapshot], Truths]
    ) -> dict[str, float]:
        """As the product does it: before each day the intercept is set on the last matured one."""
        known = [*self.learned, *self.judged]
        moved = []
        for snap in self.judged:
            matured = [each for each in known if each.at + HORIZON <= snap.at][-1]
            offset = offset_of(score(matured), truth(matured))
            moved.append(score(snap, offset))
        came, chance = _joined(self.judged, truth), np.concatenate(moved)
        plain = _joined(self.judged, score)
        own = telling.isotonic(_joined(self.learned, score), _joined(self.learned, truth), plain)
        return {
            "brier": telling.brier(came, chance),
            "shipped": telling.brier(came, plain),
            "own": telling.brier(came, own),
            "ece": telling.ece(came, chance),
            "offset": offset,
            "rate": float(came.mean()),
        }

    def _lists(self) -> Floats:
        parts = [snap.me * len(self.judged) + n for n, snap in enumerate(self.judged)]
        return np.concatenate(parts)

    def _lively(self) -> Truths:
        days = _joined(self.judged, lambda s: scores.history(s)["days"])
        return (days >= LIVELY_DAYS) & (_joined(self.judged, scores.silence) <= LIVELY_WITHIN)

    def _typical_gap(self) -> float:
        days = _joined(self.learned, lambda s: scores.history(s)["days"])
        gaps = _joined(self.learned, lambda s: scores.history(s)["gaps"])
        return float(np.median(gaps[days > 1] / (days[days > 1] - 1)))

    def _bgnbd(self) -> Floats:
        told = [scores.told_by(snap) for snap in self.learned]
        parts = (np.concatenate([getattr(each, part) for each in told]) for part in told[0]._fields)
        return bgnbd.fit(bgnbd.Buying(*parts))


def offset_of(chance: Floats, came: Truths) -> float:
    """core.warmth.calibration's offset, from chances instead of masses."""
    start, slope = WARMTH
    mass = np.exp((np.log(chance / (1 - chance)) - start) / slope) - FLOOR
    return fitted_offset(list(zip(mass.tolist(), came.tolist(), strict=True)), WARMTH)


def frozen(parts: Sequence[Trial], other: Trial) -> tuple[float, float]:
    """Slope of activity learned on other records, and its Brier here after the intercept moves."""
    x, came, heavy = [], [], []
    for trial in parts:
        for snap in (*trial.learned, *trial.judged):
            x.append(_score(scores.activity(snap)))
            came.append(snap.came)
            heavy.append(np.full(snap.ties, 1e4 / snap.ties))
    line = telling.logistic(np.concatenate(x)[:, None], np.concatenate(came), np.concatenate(heavy))
    last = other.learned[-1]
    scaled = 1 / (1 + np.exp(-line[1] * _score(scores.activity(last))))
    offset = offset_of(scaled, last.came)
    now = line[1] * _joined(other.judged, lambda s: _score(scores.activity(s))) + offset
    came_now = _joined(other.judged, lambda s: s.came)
    return float(line[1]), telling.brier(came_now, 1 / (1 + np.exp(-now)))


def _score(chance: Floats) -> Floats:
    told: Floats = (np.log(chance / (1 - chance)) - ACTIVITY[0]) / ACTIVITY[1]
    return told


def _joined(snaps: Sequence[Snapshot], part: Callable[[Snapshot], Floats]) -> Floats:
    return np.concatenate([part(snap) for snap in snaps])
