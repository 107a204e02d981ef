"""How well two people know each other: Met, Familiar, Known, Trusted, Mutual, with its evidence.

Only evidence and time move it (P2.12); being connected moves nothing (P2.8-P2.11). What the person
says themselves wins, since no log sees a friendship (Wiese et al. 2015).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from wellspring.core.depth.ground import Ground, Help, Learned, Record, counted
from wellspring.core.depth.stage import ASKS, STAGES, Stage

__all__ = [
    "Depth", "Evidence", "Gap", "Ground", "Help", "Learned", "Record", "Stage", "depth", "vouching",
]  # fmt: skip


class Evidence(NamedTuple):
    """A ground and how much there is of it."""

    ground: Ground
    have: int


class Gap(NamedTuple):
    """What is missing first for the next stage; `on` is the day on which time alone fills it."""

    towards: Stage
    ground: Ground
    have: int
    need: int
    on: date | None = None


class Depth(NamedTuple):
    """The stage shown, what it rests on, what is missing next, and how the record alone reads.

    `said` marks the person's own word. `gap` is None at the last stage.
    """

    stage: Stage
    evidence: tuple[Evidence, ...]
    gap: Gap | None
    judged: Stage
    said: bool


def depth(record: Record, today: date) -> Depth:
    """How well we know each other on a day."""
    have = counted(record, today)
    judged = _judged(have)
    stage = judged if record.said is None else Stage(record.said)
    evidence = tuple(Evidence(ground, count) for ground, count in have.items() if count)
    gap = _gap(stage, have, today)
    return Depth(stage, evidence, gap, judged, said=record.said is not None)


def vouching(record: Record, today: date) -> tuple[int, int]:
    """How often I spoke for them, and they for me: what an introduction may ask for (P0.13)."""
    have = counted(record, today)
    return have[Ground.VOUCHED_FOR_THEM], have[Ground.VOUCHED_FOR_YOU]


def _judged(have: dict[Ground, int]) -> Stage:
    """The last stage up to which nothing is missing."""
    stage = Stage.MET
    for later in STAGES[1:]:
        if any(have[ground] < need for ground, need in ASKS[later].items()):
            break
        stage = later
    return stage


def _gap(stage: Stage, have: dict[Ground, int], today: date) -> Gap | None:
    """The first thing missing beyond a stage, also beyond one that only the person sees."""
    for towards in STAGES[STAGES.index(stage) + 1 :]:
        for ground, need in ASKS[towards].items():
            if have[ground] < need:
                wait = timedelta(days=need - have[ground])
                on = today + wait if ground is Ground.TIME else None
                return Gap(towards, ground, have[ground], need, on)
    return None
