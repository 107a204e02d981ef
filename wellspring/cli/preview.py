"""What would become of the files, in words, before anything is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring.cli.words import answer, strong

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.interchange.arrival_plan import ArrivalPlan, DoubtRow

SHOWN = 8
NUMBERS = (
    ("new", "new people"),
    ("known", "people you know already"),
    ("possibly_same", "pairs that are possibly the same person, which wait for you"),
    ("touches", "touches"),
    ("duties", "open duties"),
    ("job_changes", "people with a new job since an earlier export"),
    ("not_persons", "senders that are no person, which stay out"),
)


def preview(plan: ArrivalPlan, told: dict[str, Any]) -> None:
    """Show the numbers, the first names, every doubt and whatever is left out."""
    for name, words in NUMBERS:
        if told[name] or name in ("new", "known"):
            answer(f"{told[name]:>6}  {words}")
    _list(
        "New",
        [f"{row.name}  {row.line}".rstrip() for row in plan.new_people(0, SHOWN)],
        told["new"],
    )
    doubts = plan.doubts()
    _list("Possibly the same", [_pair(each) for each in doubts[:SHOWN]], len(doubts))
    left = [
        f"{row['file']}: {row['count']} × {row['why'].replace('_', ' ')}"
        + (f" ({row['note']})" if row["note"] else "")
        for row in told["skipped"]
    ]
    _list("Left out", left[:SHOWN], len(left))


def _list(heading: str, lines: Sequence[str], of: int) -> None:
    if not lines:
        return
    answer(f"\n{strong(heading)}")
    for line in lines:
        answer(f"  {line}")
    if of > len(lines):
        answer(f"  and {of - len(lines)} more")


def _pair(doubt: DoubtRow) -> str:
    what = ", ".join(dict.fromkeys(kind.replace("_", " ") for kind, *_ in doubt.evidence))
    return f"{doubt.one.name} and {doubt.other.name}: {what}"
