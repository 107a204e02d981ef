"""The plan of a day in a real book: 30,000 people and 1,000,000 touches, cold and once judged."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench import startup, timing
from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = "2026-11-25"
SIZES = {"small": (3_000, 100_000), "full": (30_000, 1_000_000)}
COLD, JUDGED = 0.2, 0.013  # seconds (gates.md, figures)
EVERYBODY = 120.0  # seconds of CPU for the whole book, which is judged once, when it arrives


def run(size: str) -> Iterator[Row]:
    """All rows of this area; a peer is the bound that was promised."""
    people, touches = SIZES[size]
    book = f"{people:,} people, {touches:,} touches"
    with tempfile.TemporaryDirectory() as place:
        env = startup.environment(Path(place))
        told = _made(people, touches, env)
        note = f"{told['acts']:.0f} acts in two hours; bound {JUDGED * 1000:g} ms"
        sound = told["acts"] > 0
        yield Row(f"day, judged: {book}", told["plan"], JUDGED, 1.0, note, sound=sound)
        cold = [startup.OURS, "today", "--on", TODAY]
        taken = min(timing.run_once(cold, env).cpu for _ in range(5))
        yield Row(f"day, cold: {book}", taken, COLD, 1.0, "`wellspring today`")
        note = f"once; one person again {told['one'] * 1000:.1f} ms"
        yield Row(f"day, judging all: {book}", told["everybody"], EVERYBODY, 1.0, note)


def _made(people: int, touches: int, env: dict[str, str]) -> dict[str, float]:
    words = [sys.executable, "-m", "bench.made_book", str(people), str(touches), TODAY]
    made = subprocess.run(words, env=env, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(made.stdout)
    return told
