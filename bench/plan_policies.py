"""Ways to choose whom to touch: ours, through the product's own functions, and the usual ones."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from bench.plan_oracle import GRID, chains, index
from bench.plan_world import NAMES, SOON
from wellspring.core.contact import DAY, EPOCH, Contact
from wellspring.core.daily_plan import Candidate, Mode, Reason, footing, guards, plan_day
from wellspring.core.daily_plan.footing import TRIES
from wellspring.core.pace import HALF_LIFE, Pace
from wellspring.core.planning_state import MINE, THEIRS, PlanningState, with_touch

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.arrays import Floats, Truths
    from bench.plan_world import Life, Setting, World

START = date(2026, 1, 5)
MINUTES = 10  # of every act: the simulation counts touches
TIERS = {"key": 21, "warm": 45, "acquaintance": 90, "dormant": 180, "new": 14}
# What a record would tell of such ties: pace, contact days, their warmest, days since the first.
PASTS = {
    "key": (Pace.INNER_CIRCLE, 20, 0.8, 1500),
    "warm": (Pace.WARM, 20, 0.8, 1500),
    "acquaintance": (Pace.ACQUAINTANCE, 6, 0.4, 900),
    "dormant": (Pace.DORMANT, 10, 0.8, 3000),
    "new": (Pace.NEW, 2, 0.5, 20),
}


class ByScore:
    """Duties first where it minds them, then the highest score; minus infinity for nobody."""

    def __init__(self, score: Callable[[Life], Floats], *, duties: bool = True) -> None:
        self.score, self.duties = score, duties

    def choose(self, life: Life, budget: int) -> list[int]:
        """The earliest due, then the best of those not touched within two weeks."""
        owed = np.flatnonzero(np.isfinite(life.due)) if self.duties else np.array([], dtype=int)
        first = owed[np.argsort(life.due[owed], kind="stable")][:budget]
        score = np.where(life.spoke < SOON, -np.inf, self.score(life))
        score[first] = -np.inf
        rest = np.argsort(-score, kind="stable")[: budget - len(first)]
        return [*first.tolist(), *rest[np.isfinite(score[rest])].tolist()]

    def hears(self, day: int, spoken: list[int], answered: set[int], came: list[int]) -> None:
        """Nothing of it changes a rule."""
        del day, spoken, answered, came


class Decent(ByScore):
    """The same within the product's guards: two weeks after any touch, rest after two silences."""

    def __init__(self, score: Callable[[Life], Floats], key: Truths) -> None:
        super().__init__(score)
        self.unanswered = np.zeros(len(key), dtype=int)
        self.rest = np.where(key, guards.REST_IN_CIRCLE, guards.REST)

    def choose(self, life: Life, budget: int) -> list[int]:
        """The best of those who may be written to."""
        best = self.score
        resting = (self.unanswered >= TRIES) & (life.spoke < self.rest)
        closed = resting | (life.silent < guards.SOON)
        self.score = lambda life: np.where(closed, -np.inf, best(life))
        chosen = super().choose(life, budget)
        self.score = best
        return chosen

    def hears(self, day: int, spoken: list[int], answered: set[int], came: list[int]) -> None:
        """How many tries in a row went without a word."""
        del day
        self.unanswered[spoken] += 1
        self.unanswered[[*answered, *came]] = 0


class Ours:
    """The plan of the day as the product makes it, from the log alone."""

    def __init__(self, world: World, setting: Setting, silent: Floats) -> None:
        self.inner = world.key
        self.worth = world.guessed_worth
        self.mode = Mode.SEARCHING if setting.ask else Mode.CONTENT
        # A content season asks for half a day; here every policy has the same budget.
        self.times = 1 if setting.ask else 2
        self.states = [
            _remembered(NAMES[sort], float(warmth), int(days))
            for sort, warmth, days in zip(world.sort, world.guessed_warmth, silent, strict=True)
        ]

    def choose(self, life: Life, budget: int) -> list[int]:
        """What plan_day says."""
        today = date.fromordinal(START.toordinal() + life.day)
        acts = plan_day(
            [*self._owed(life), *self._free(today.toordinal())],
            today=today,
            minutes=budget * MINUTES * self.times,
            at_most=budget * self.times,
            mode=self.mode,
        )
        return [act.person for act in acts]

    def _owed(self, life: Life) -> list[Candidate]:
        due = {int(n): date.fromordinal(START.toordinal() + int(life.due[n]))
               for n in np.flatnonzero(np.isfinite(life.due))}  # fmt: skip
        return [
            Candidate(f"thanks:{n}", n, "thanks", Reason.THANKS_OWED, due=on, minutes=MINUTES)
            for n, on in due.items()
        ]

    def _free(self, day: int) -> list[Candidate]:
        return [
            Candidate(
                f"hello:{n}",
                n,
                "hello",
                Reason.WORTH_A_WORD,
                minutes=MINUTES,
                footing=footing(state, day, worth=float(self.worth[n]), inner=bool(self.inner[n])),
            )
            for n, state in enumerate(self.states)
        ]

    def hears(self, day: int, spoken: list[int], answered: set[int], came: list[int]) -> None:
        """The touches of a day, remembered as records would."""
        at = (START.toordinal() + day - EPOCH) * DAY
        for n in spoken:
            self._hear(n, Contact(0, n, at, "email", "outgoing"))
        for n in sorted(answered | set(came)):
            self._hear(n, Contact(0, n, at, "email", "incoming"))

    def _hear(self, n: int, contact: Contact) -> None:
        self.states[n] = with_touch(self.states[n], contact, inner=bool(self.inner[n]))


class Unguarded(Ours):
    """The same index without the guards, as an oracle without them is free to be."""

    def _free(self, day: int) -> list[Candidate]:
        ones = super()._free(day)
        return [
            one._replace(
                footing=one.footing._replace(
                    quiet=day - state.mine if state.mine else None, unanswered=0, fresh=False
                )
            )
            for one, state in zip(ones, self.states, strict=True)
            if one.footing is not None
        ]


def _remembered(sort: str, warmth: float, silent: int) -> PlanningState:
    pace, days, best, age = PASTS[sort]
    today = START.toordinal()
    last = today - (silent + 365 if pace is Pace.DORMANT else silent)
    kept = min(warmth * 2.0 ** ((today - last) / HALF_LIFE[pace]), 1.0)
    return PlanningState(
        day=last,
        kept=kept,
        half_life=HALF_LIFE[pace],
        best=best,
        first=min(today - age, last),
        last=last,
        days=days,
        sides=THEIRS | MINE,
    )


def oracles(world: World, setting: Setting) -> dict[str, ByScore]:
    """Whittle's index over true warmth, half-life, answers, worth; within guards and free."""
    table = index(chains(world, setting.ask))
    rows = np.arange(world.ties)

    def score(life: Life) -> Floats:
        low = np.clip(np.searchsorted(GRID, life.warmth) - 1, 0, len(GRID) - 2)
        share = np.clip((life.warmth - GRID[low]) / (GRID[low + 1] - GRID[low]), 0, 1)
        told: Floats = world.worth * (table[rows, low] * (1 - share) + table[rows, low + 1] * share)
        return told

    return {"oracle": Decent(score, world.key), "free oracle": ByScore(score)}


def simple(world: World, seed: int) -> dict[str, ByScore]:
    """The rules that people and other programs follow."""
    rng = np.random.default_rng(seed)
    tier = np.array([TIERS[name] for name in NAMES], dtype=float)[world.sort]
    nobody = np.full(world.ties, -np.inf)

    def every(gap: Floats) -> Callable[[Life], Floats]:
        return lambda life: np.where(life.spoke >= gap, life.spoke - gap, -np.inf)

    return {
        "nothing": ByScore(lambda _: nobody, duties=False),
        "random": ByScore(lambda _: rng.random(world.ties)),
        "oldest first": ByScore(lambda life: life.silent),
        "every 90 days, no duties": ByScore(every(0 * tier + 90), duties=False),
        "by tier, no duties": ByScore(every(tier), duties=False),
        "by tier": ByScore(every(tier)),
        "greedy: lowest warmth": ByScore(lambda life: 1 - life.warmth),
    }
