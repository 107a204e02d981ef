"""What the benchmark measures is what the product judges with: the same numbers, tie by tie."""

from __future__ import annotations

from datetime import date

import pytest

np = pytest.importorskip("numpy", reason="for benchmarks alone")

from bench import telling, warmth_scores  # noqa: E402  after the look for numpy
from bench.snapshots import Snapshot  # noqa: E402
from wellspring.core import warmth  # noqa: E402

AT = 740_000
DAYS = {
    0: [(AT - 3, 1.0)],
    1: [(AT - 400, 0.2), (AT - 90, 1.55), (AT, 0.55)],
    2: [(AT - 5 * n, 1.0) for n in range(40, 4, -1)],
}


def snapshot():
    flat = [(tie, day, weight) for tie, days in DAYS.items() for day, weight in days]
    tie, day, weight = (np.array(part) for part in zip(*flat, strict=True))
    none = np.zeros(len(DAYS), dtype=bool)
    people = np.arange(len(DAYS))
    return Snapshot(float(AT), people, people + 9, tie, day, weight, none, none, people * 1.0)


def test_warmth_is_the_products_own():
    ours = [warmth.warmth(days, date.fromordinal(AT)) for days in DAYS.values()]

    assert warmth_scores.warmth(snapshot()) == pytest.approx(ours, rel=1e-9)


def test_activity_is_the_products_own():
    plain = [[(day, 1.0) for day, _ in days] for days in DAYS.values()]
    ours = [warmth.activity(days, date.fromordinal(AT)) for days in plain]

    assert warmth_scores.activity(snapshot()) == pytest.approx(ours, rel=1e-9)


def test_an_auc_counts_equal_scores_half():
    came = np.array([True, False, True, False])

    assert telling.auc(came, np.array([2.0, 1.0, 2.0, 1.0])) == 1.0
    assert telling.auc(came, np.zeros(4)) == 0.5


def test_a_rising_fit_is_the_mean_where_scores_disagree():
    score, came = np.array([1.0, 2.0, 3.0, 4.0]), np.array([False, True, False, True])

    assert telling.isotonic(score, came, score) == pytest.approx([1e-4, 0.5, 0.5, 1 - 1e-4])
