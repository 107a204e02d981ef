"""An invented year of relationships, to see what a plan of the day is worth (judgement.md 4).

Warmth halves every h days. A touch is answered the likelier the warmer the tie, and then lifts it.
People also write by themselves, exchanges open duties, and a duty that was missed costs. Leads come
of warmth and of talks. A policy sees the log, its own guess of each tie's worth, and who is key.
Every number here is an assumption; the order of policies held when half-lives were wrong by two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from bench.arrays import Chance, Floats, Ints, Truths


KEY_PEOPLE = 20
SOON = 14  # days in which another touch is a nuisance
ANSWERED, UNANSWERED, INCOMING, DUTY_KEPT = 0.5, 0.05, 0.5, 0.15
PASSIVE, ASK = 0.002, 0.02  # leads per worth: a day of warmth; an answered touch
DUTY_CHANCE, COOLING, OFFENCE, LEAST_WILLING = 0.25, 0.6, 0.85, 0.4
SETTLING = 90  # days before anything is counted


class Sort(NamedTuple):
    """A class of ties: its share, half-life, warmth at first, worth, initiative, answers."""

    share: float
    half_life: float
    warmth: float
    worth: float
    initiative: float
    answers_cold: float
    answers_warm: float


SORTS = {
    "key": Sort(0.0, 60, 0.55, 5.0, 0.020, 0.40, 0.80),
    "warm": Sort(0.20, 90, 0.50, 2.0, 0.012, 0.40, 0.80),
    "acquaintance": Sort(0.45, 45, 0.30, 1.0, 0.005, 0.25, 0.65),
    "dormant": Sort(0.20, 180, 0.10, 1.5, 0.003, 0.40, 0.75),
    "new": Sort(0.15, 21, 0.35, 1.0, 0.004, 0.20, 0.60),
}
NAMES = tuple(SORTS)


@dataclass(frozen=True, slots=True)
class Setting:
    """How many ties and touches a day; how far people differ from their class; if talks pay."""

    ties: int
    budget: int
    spread: float = 0.4
    ask: float = ASK
    duties: bool = True

    @property
    def name(self) -> str:
        """As the table shows it."""
        told = f"{self.ties} ties, {self.budget} a day"
        told += f", spread {self.spread:g}" if self.spread > SETTINGS[0].spread else ""
        return told + ("" if self.ask else ", no asks") + ("" if self.duties else ", no duties")


SETTINGS = (
    Setting(150, 3),
    Setting(150, 5),
    Setting(300, 3),
    Setting(300, 5),
    Setting(600, 5),
    Setting(300, 5, spread=0.8),
    Setting(300, 5, ask=0.0),
)


@dataclass(frozen=True, slots=True)
class World:
    """The truth about every tie, and what somebody would guess of it."""

    sort: Ints
    half_life: Floats
    warmth: Floats
    worth: Floats
    initiative: Floats
    cold: Floats
    warm: Floats
    guessed_worth: Floats
    guessed_warmth: Floats

    @property
    def ties(self) -> int:
        """How many there are."""
        return len(self.sort)

    @property
    def key(self) -> Truths:
        """Who is of the inner circle."""
        return self.sort == 0


def made(setting: Setting, seed: int) -> World:
    """A world, the same for the same seed."""
    rng = np.random.default_rng(seed)
    sort = _sorts(setting.ties)
    usual = np.array(list(SORTS.values()))[sort]

    def around_one(spread: float) -> Floats:
        return np.exp(rng.normal(0.0, spread, setting.ties) - spread * spread / 2)

    half_life = usual[:, 1] * np.exp(rng.normal(0.0, setting.spread, setting.ties))
    warmth = np.clip(usual[:, 2] * around_one(0.3), 0.02, 0.98)
    worth = usual[:, 3] * around_one(setting.spread)
    cold = np.clip(usual[:, 5] * around_one(0.3), 0.02, 0.95)
    warm = np.maximum(np.clip(usual[:, 6] * around_one(0.2), 0.05, 0.98), cold)
    guess = np.exp(rng.normal(0.0, 0.3, (2, setting.ties)))
    return World(
        sort,
        half_life,
        warmth,
        worth,
        usual[:, 4] * around_one(0.5),
        cold,
        warm,
        worth * guess[0],
        np.clip(warmth * guess[1], 0.02, 0.98),
    )


def _sorts(ties: int) -> Ints:
    rest = ties - KEY_PEOPLE
    counts = [KEY_PEOPLE, *(round(SORTS[name].share * rest) for name in NAMES[1:])]
    counts[-1] = ties - sum(counts[:-1])
    return np.repeat(np.arange(len(NAMES)), counts)


@dataclass(slots=True)
class Life:
    """How everything stands on one day. Policies may look at `silent`, `spoke` and `due` only."""

    warmth: Floats
    willing: Floats
    due: Floats  # the day a duty is due, infinite for none
    spoke: Floats  # days since my last touch
    silent: Floats  # days since any
    day: int = 0


class Policy(Protocol):
    """Chooses whom to touch, and hears what happened."""

    def choose(self, life: Life, budget: int) -> list[int]:
        """At most `budget` ties, in any order."""

    def hears(self, day: int, spoken: list[int], answered: set[int], came: list[int]) -> None:
        """What the log of that day holds."""


class Year(NamedTuple):
    """What came of a policy: leads per 100 days, share of days a key person was warm, duties."""

    leads: float
    key_days: float
    kept: float
    load: float  # duties that came up each day


def lived(world: World, policy: Policy, setting: Setting, seed: int, days: int = 365) -> Year:
    """A year under a policy."""
    rng = np.random.default_rng(seed)
    silent = rng.integers(10, 120, world.ties).astype(float)
    life = Life(
        world.warmth.copy(),
        np.ones(world.ties),
        np.full(world.ties, np.inf),
        silent.copy(),
        silent.copy(),
    )
    sums = np.zeros(5)  # leads, key days, kept, missed, opened
    for day in range(days):
        life.day = day
        sums += _one_day(world, life, policy, setting, rng)
    counted = days - SETTLING
    return Year(
        sums[0] / counted * 100,
        sums[1] / counted,
        sums[2] / max(sums[2] + sums[3], 1),
        sums[4] / days,
    )


def _one_day(world: World, life: Life, policy: Policy, setting: Setting, rng: Chance) -> Floats:
    chosen = np.array(sorted(policy.choose(life, setting.budget)), dtype=int)
    kept = int(np.isfinite(life.due[chosen]).sum())
    answered, talked = _touch(world, life, chosen, setting, rng)
    came = np.flatnonzero(rng.random(world.ties) < world.initiative * life.warmth)
    life.warmth[came] += INCOMING * (1 - life.warmth[came])
    life.silent[came] = 0
    policy.hears(life.day, chosen.tolist(), set(answered.tolist()), came.tolist())
    opened = missed = 0
    if setting.duties:
        opened, missed = _duties(life, np.concatenate([answered, came]), rng)
    counts = life.day >= SETTLING
    leads = float((world.worth * (PASSIVE * life.warmth + talked)).sum()) if counts else 0.0
    warm = float((life.warmth[world.key] >= 0.5).mean()) if counts else 0.0  # noqa: PLR2004  warm
    life.warmth = np.clip(life.warmth * 2.0 ** (-1 / world.half_life), 0, 1)
    life.spoke += 1
    life.silent += 1
    return np.array([leads, warm, kept, missed, opened])


def _touch(
    world: World, life: Life, chosen: Ints, setting: Setting, rng: Chance
) -> tuple[Ints, Floats]:
    """Who answered, and what the talks brought; a touch keeps the duty that was open."""
    talked = np.zeros(world.ties)
    if not len(chosen):
        return chosen, talked
    owed = np.isfinite(life.due[chosen])
    soon = (life.spoke[chosen] < SOON) & ~owed
    warm = life.warmth[chosen]
    chance = (world.cold + (world.warm - world.cold) * life.warmth)[chosen] * life.willing[chosen]
    yes = rng.random(len(chosen)) < chance * np.where(soon, 0.5, 1.0)
    gain = np.where(yes, ANSWERED, UNANSWERED)
    warm = warm + gain * (1 - warm) + owed * DUTY_KEPT * (1 - warm) * (1 - gain) - 0.02 * soon
    life.warmth[chosen] = warm
    talked[chosen] = np.where(yes, setting.ask * warm, 0.0)
    life.due[chosen] = np.inf
    life.spoke[chosen] = life.silent[chosen] = 0
    return chosen[yes], talked


def _duties(life: Life, met: Ints, rng: Chance) -> tuple[int, int]:
    """Every exchange may open a duty; a missed one cools the tie and their readiness."""
    new = met[rng.random(len(met)) < DUTY_CHANCE]
    life.due[new] = np.minimum(life.due[new], life.day + rng.integers(2, 8, len(new)))
    late = life.due < life.day
    life.warmth[late] *= COOLING
    life.willing[late] = np.maximum(life.willing[late] * OFFENCE, LEAST_WILLING)
    life.due[late] = np.inf
    return len(new), int(late.sum())
