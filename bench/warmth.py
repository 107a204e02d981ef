"""How well warmth and activity tell what comes, beside every baseline of judgement.md 5.

On public records of who wrote to whom. Baselines get chances by an isotonic fit on the days learned
from; ours are the product's own lines, moved by their intercept alone. A row is
unsound when a target is missed on what is at hand.
"""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

BELOW_RECENCY = 0.015
GAIN = 0.009  # of weights over none, on a personal word, where messages go to many
FADING = {"CollegeMsg": 0.736, "Enron": 0.712, "R-package-devel": 0.672}  # the kernel alone


def run(size: str) -> Iterator[Row]:
    """All rows of this area; `full` prints every baseline as well."""
    if importlib.util.find_spec("numpy") is None:
        yield Row("warmth, 1 - AUC / recency's", None, None, note="needs numpy")
        return
    from bench.temporal import records  # noqa: PLC0415  numpy is for benchmarks alone
    from bench.warmth_trial import Trial  # noqa: PLC0415

    trials = {record.name: Trial(record) for record in records()}
    for name, trial in trials.items():
        told = trial.told()
        yield from _rows(name, told)
        if size == "full":
            yield from _baselines(name, told)
        yield from _chances(name, trial)
    yield from _frozen(trials)


def _frozen(trials: dict[str, Any]) -> Iterator[Row]:
    """Slopes travel: learned on the other records and held, the intercept moved, judged on this."""
    from bench.warmth_trial import frozen  # noqa: PLC0415  the same

    for name, trial in trials.items():
        others = [each for other, each in trials.items() if other != name]
        slope, brier = frozen(others, trial)
        shipped = trial.chances()["activity"]["brier"]
        yield Row(
            f"{name}, activity: shipped slope / slope learned elsewhere", shipped, brier, 1.05,
            f"that slope is {slope:.2f} of the shipped one", unit="",
        )  # fmt: skip


def _rows(name: str, told: dict[str, dict[str, float]]) -> Iterator[Row]:
    ours, recency, plain = (told[n] for n in ("activity (kernel and lull)", "recency", "kernel"))
    sound = ours["auc"] >= recency["auc"] - BELOW_RECENCY
    yield _row(f"{name}, contact in 60 days", ours["auc"], recency["auc"], sound=sound,
               note=f"kernel alone {plain['auc']:.3f}")  # fmt: skip
    yield _row(f"{name}, the same in one's own list", ours["own"], recency["own"],
               note=f"kernel alone {plain['own']:.3f}")  # fmt: skip
    fade = ours["fading"] >= FADING[name]
    yield _row(f"{name}, a lively tie going silent", ours["fading"], recency["fading"], sound=fade,
               note=f"kernel alone {plain['fading']:.3f}")  # fmt: skip
    warm = told["warmth (kernel, weighted)"]
    sound = name != "Enron" or warm["word"] >= plain["word"] + GAIN
    yield _row(f"{name}, a personal word from them", warm["word"], plain["word"], sound=sound,
               note="against the unweighted kernel")  # fmt: skip


def _baselines(name: str, told: dict[str, dict[str, float]]) -> Iterator[Row]:
    ours = told["activity (kernel and lull)"]
    for other, each in told.items():
        note = ", ".join(f"{what} {value:.3f}" for what, value in each.items())
        yield _row(f"{name}, {other}", ours["auc"], each["auc"], note=note)


def _chances(name: str, trial: Any) -> Iterator[Row]:  # noqa: ANN401  numpy stays out of here
    for what, told in trial.chances().items():
        yield Row(
            f"{name}, {what}: Brier / fitted on itself", told["brier"], told["own"], 1.05,
            f"shipped {told['shipped']:.3f}, ECE {told['ece']:.3f}, offset {told['offset']:+.2f}, "
            f"came {told['rate']:.3f}", unit="",
        )  # fmt: skip


def _row(area: str, ours: float, other: float, *, note: str, sound: bool = True) -> Row:
    """Misrankings, 1 - AUC, so that less is better."""
    note = f"AUC {ours:.3f} beside {other:.3f}; {note}"
    return Row(area, 1 - ours, 1 - other, 1.06, note, unit="", sound=sound)
