"""How well a score tells what came: AUC, AUC in one's own list, Brier, calibration; numpy alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from bench.arrays import Floats, Ints, Truths

LEAST_TIES = 10  # in a list, before an AUC inside it means anything


def auc_by(group: Ints, came: Truths, score: Floats) -> tuple[Floats, Ints]:
    """The AUC inside each group, equal scores half, and its size; NaN where one-sided."""
    group = np.unique(group, return_inverse=True)[1].ravel()
    order = np.lexsort((score, group))
    group, came, score = group[order], came[order], score[order]
    starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
    place = np.arange(len(group)) - starts[group] + 1.0
    run = np.cumsum(np.r_[True, (group[1:] != group[:-1]) | (score[1:] != score[:-1])]) - 1
    rank = (np.bincount(run, place) / np.bincount(run))[run]
    yes, every = np.bincount(group, came), np.bincount(group)
    with np.errstate(invalid="ignore", divide="ignore"):
        found = (np.bincount(group, rank * came) - yes * (yes + 1) / 2) / (yes * (every - yes))
    return found, every


def auc(came: Truths, score: Floats) -> float:
    """The chance that a tie that came ranks above one that did not."""
    return float(auc_by(np.zeros(len(came), dtype=np.int64), came, score)[0][0])


def own_list_auc(me: Ints, came: Truths, score: Floats) -> float:
    """The mean AUC inside one person's list: what somebody sees in the product."""
    found, every = auc_by(me, came, score)
    told = np.isfinite(found) & (every >= LEAST_TIES)
    return float(found[told].mean()) if told.any() else float("nan")


def brier(came: Truths, chance: Floats) -> float:
    """Mean squared distance between chance and outcome."""
    return float(np.mean((chance - came) ** 2))


def ece(came: Truths, chance: Floats, bins: int = 10) -> float:
    """Expected calibration error over bins of equal size."""
    parts = np.array_split(np.argsort(chance, kind="stable"), bins)
    gaps = (abs(came[part].mean() - chance[part].mean()) * len(part) for part in parts if len(part))
    return float(sum(gaps) / len(came))


def isotonic(score: Floats, came: Truths, asked: Floats) -> Floats:
    """Chances for `asked`, by the best rising fit of outcomes on scores (adjacent violators)."""
    values, where = np.unique(score, return_inverse=True)
    weight = np.bincount(where.ravel()).astype(float)
    mean = np.bincount(where.ravel(), came) / weight
    level: list[float] = []
    mass: list[float] = []
    count: list[int] = []
    for each, heavy in zip(mean.tolist(), weight.tolist(), strict=True):
        level.append(each)
        mass.append(heavy)
        count.append(1)
        while len(level) > 1 and level[-2] >= level[-1]:
            both = mass[-2] + mass[-1]
            level[-2:] = [(level[-2] * mass[-2] + level[-1] * mass[-1]) / both]
            mass[-2:] = [both]
            count[-2:] = [count[-2] + count[-1]]
    fitted = np.repeat(level, count)
    return np.clip(np.interp(asked, values, fitted), 1e-4, 1 - 1e-4)


def logistic(features: Floats, came: Truths, weight: Floats | None = None) -> Floats:
    """Intercept and slopes by Newton's method, hardly held back."""
    design = np.column_stack([np.ones(len(came)), features])
    heavy = np.ones(len(came)) if weight is None else weight
    held = np.diag([1e-6, *[1e-2] * (design.shape[1] - 1)])
    found = np.zeros(design.shape[1])
    for _ in range(40):
        chance = 1 / (1 + np.exp(-np.clip(design @ found, -30, 30)))
        pull = design.T @ (heavy * (came - chance)) - held @ found
        bend = (design * (heavy * chance * (1 - chance))[:, None]).T @ design + held
        step = np.linalg.solve(bend, pull)
        found = found + step
        if np.abs(step).max() < 1e-8:  # noqa: PLR2004  settled
            break
    return found


def chances(features: Floats, line: Floats) -> Floats:
    """The chances that a fitted line tells."""
    told: Floats = 1 / (1 + np.exp(-np.clip(line[0] + features @ line[1:], -30, 30)))
    return told
