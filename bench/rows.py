"""One row of the benchmark's table: what we take, what a peer takes, and what was promised."""

from __future__ import annotations

from dataclasses import dataclass

SLACK = 1.25  # a shared machine moves a ratio this much; beyond it a promise is broken


@dataclass(frozen=True, slots=True)
class Row:
    """CPU seconds (or what `unit` says) of ours and of the peer, in one run on one machine.

    `goal` bounds ours / peer; None states no promise. `ours` or `peer` is None where not measured.
    `sound` is False when a quality check failed, which voids the ratio whatever its size.
    """

    area: str
    ours: float | None
    peer: float | None
    goal: float | None = None
    note: str = ""
    unit: str = "s"
    sound: bool = True

    @property
    def ratio(self) -> float | None:
        """Ours / peer, or None where one of them was not measured."""
        return self.ours / self.peer if self.ours is not None and self.peer else None

    @property
    def ok(self) -> bool | None:
        """Whether the promise is kept within the slack; None where it cannot be told."""
        if not self.sound:
            return False
        if self.ratio is None or self.goal is None:
            return None
        return self.ratio <= self.goal * SLACK
