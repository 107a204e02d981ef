"""What the plan of the day is worth in an invented year, beside simple rules and an oracle.

Leads are compared as the oracle's over ours, so that less is better; a row is unsound when the plan
brings less than 95 % of the oracle's or a duty is missed although there was time for it.
"""

from __future__ import annotations

import importlib.util
from statistics import mean
from typing import TYPE_CHECKING

from bench import plan_book, timing
from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.plan_world import Setting, Year

WORLDS = {"small": 4, "full": 10}
LEAST = 0.95  # of the oracle
KEPT = 0.99
KEY_DAYS = 0.85  # at 300 ties, 5 a day
PEOPLE = {"small": 30_000, "full": 30_000}
PLAN_SECONDS = 0.013  # gates.md, figures


def run(size: str) -> Iterator[Row]:
    """All rows of this area."""
    yield from _speed(PEOPLE[size])
    if importlib.util.find_spec("numpy") is None:
        yield Row("plan: an oracle's leads / ours", None, None, 1 / LEAST, "needs numpy")
        return
    from bench.plan_world import SETTINGS  # noqa: PLC0415  numpy is for benchmarks alone

    for setting in SETTINGS if size == "full" else (SETTINGS[0], SETTINGS[3]):
        yield from _judged(setting, WORLDS[size])
    yield _bound(WORLDS[size])


def _judged(setting: Setting, worlds: int) -> Iterator[Row]:
    years = lived(setting, worlds)
    leads = {name: mean(year.leads for year in each) for name, each in years.items()}
    ours = years["ours"]
    kept, key = mean(year.kept for year in ours), mean(year.key_days for year in ours)
    warm = key >= KEY_DAYS or setting.name != "300 ties, 5 a day"
    others = ", ".join(
        f"{name} {each / leads['oracle']:.0%}" for name, each in leads.items() if name in SHOWN
    )
    for name, against in (("ours", "oracle"), ("ours, no guards", "free oracle")):
        share = leads[name] / leads[against]
        sound = name != "ours" or (share >= LEAST and kept >= KEPT and warm)
        note = f"{share:.1%} of the oracle"
        note += f"; duties kept {kept:.1%}, key days {key:.0%}; {others}" if name == "ours" else ""
        yield Row(
            f"plan, {setting.name}: {against} / {name}", leads[against], leads[name], 1 / LEAST,
            note, unit="", sound=sound,
        )  # fmt: skip


SHOWN = ("free oracle", "nothing", "random", "oldest first", "every 90 days, no duties",
         "by tier, no duties", "by tier", "greedy: lowest warmth")  # fmt: skip


def lived(setting: Setting, worlds: int) -> dict[str, list[Year]]:
    """A year in each of so many worlds under every policy."""
    import numpy as np  # noqa: PLC0415

    from bench import plan_policies as ways, plan_world as world_  # noqa: PLC0415

    years: dict[str, list[Year]] = {}
    for seed in range(worlds):
        world = world_.made(setting, 1000 + seed)
        silent = np.random.default_rng(77 + seed).integers(10, 120, world.ties).astype(float)
        policies: dict[str, world_.Policy] = {
            **ways.oracles(world, setting),
            **ways.simple(world, seed),
            "ours": ways.Ours(world, setting, silent),
            "ours, no guards": ways.Unguarded(world, setting, silent),
        }
        for name, policy in policies.items():
            year = world_.lived(world, policy, setting, 77 + seed)
            years.setdefault(name, []).append(year)
    return years


def _bound(worlds: int) -> Row:
    """No duties and no asks, 150 ties, 3 a day: beside what no policy can pass."""
    from bench import plan_oracle, plan_world  # noqa: PLC0415

    setting = plan_world.Setting(150, 3, ask=0.0, duties=False)
    years = lived(setting, worlds)
    leads = {name: mean(year.leads for year in each) for name, each in years.items()}
    most = 100 * mean(
        plan_oracle.bound(plan_world.made(setting, 1000 + seed), 0.0, setting.budget)
        for seed in range(worlds)
    )
    note = f"ours {leads['ours']:.1f}, without guards {leads['ours, no guards']:.1f}, free oracle \
{leads['free oracle']:.1f} of {most:.1f}"
    return Row("plan: a bound nobody can pass / no guards", most, leads["ours, no guards"],
               1 / 0.9, note, unit="")  # fmt: skip


def _speed(people: int) -> Iterator[Row]:
    """The plan from a bounded number of rows, beside the plan from all of them; both the same."""
    made = plan_book.book(people)
    same = plan_book.bounded(made) == plan_book.whole(made)
    taken = timing.calls_in_turn(
        {"ours": lambda: plan_book.bounded(made), "all": lambda: plan_book.whole(made)}, times=5
    )
    note = f"same acts: {'yes' if same else 'no'}; bound {PLAN_SECONDS * 1000:g} ms"
    sound = same and taken["ours"] <= PLAN_SECONDS
    yield Row(f"plan of {people:,} ties / judging all", taken["ours"], taken["all"], 0.1, note,
              sound=sound)  # fmt: skip
