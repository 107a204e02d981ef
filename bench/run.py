"""One benchmark run: every area against its peer in the same run, and one table of the promises.

Usage: python -m bench.run [--size small|full] [--only AREA ...]
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.rows import Row

# An area is a module beside this one with `run(size)`; the rest here makes data and keeps time.
AREAS = sorted(
    path.stem for path in Path(__file__).parent.glob("*.py") if "\ndef run(" in path.read_text()
)
VERDICTS = {True: "yes", False: "NO", None: "not measured"}


def line(row: Row) -> str:
    """A row as the table shows it."""
    ours, peer = (("-" if x is None else f"{x:.4g}{row.unit}") for x in (row.ours, row.peer))
    ratio = "-" if row.ratio is None else f"{row.ratio:.3g}"
    goal = "-" if row.goal is None else f"<= {row.goal:.3g}"
    verdict = "no promise" if row.sound and row.goal is None else VERDICTS[row.ok]
    return f"{row.area:44} {ours:>10} {peer:>10} {ratio:>8} {goal:>8}  {verdict:12} {row.note}"


def measure(areas: Iterable[str], size: str) -> list[Row]:
    """Every area's rows, each printed as soon as it is known."""
    rows = []
    for area in areas:
        for row in importlib.import_module(f"bench.{area}").run(size):
            print(line(row), flush=True)
            rows.append(row)
    return rows


def main() -> int:
    """Print the table; 1 when a promise is missed by more than a quarter or a check failed."""
    words = argparse.ArgumentParser(prog="bench.run", description=__doc__)
    words.add_argument("--size", choices=("small", "full"), default="small")
    words.add_argument("--only", nargs="+", choices=AREAS, default=AREAS)
    told = words.parse_args()
    head = ("area", "ours CPU", "peer CPU", "ratio", "goal", "ok")
    print("{:44} {:>10} {:>10} {:>8} {:>8}  {}".format(*head))
    rows = measure(told.only, told.size)
    return int(any(row.ok is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
