"""Days as people name them, seen from the day they speak."""

from __future__ import annotations

from wellspring.core.days.coming import day_in, due_in
from wellspring.core.days.gone import past_day_in

__all__ = ["day_in", "due_in", "past_day_in"]
