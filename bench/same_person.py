"""Who is the same person, against splink in the same run: 30,000 contacts and the FEBRL tables.

The peer lives in its own environment (WELLSPRING_PEERS, else /tmp/peers); without it, and without
FEBRL beside the repository, nothing is promised. F1 comes first: below the peer's, no ratio counts.
"""

from __future__ import annotations

import csv
import itertools
import json
import os
import statistics
import subprocess
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from bench.made_contacts import contacts
from bench.rows import Row
from wellspring.core.same_person import Identity, Index, Name, place
from wellspring.core.sightings import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Record = dict[str, str]
Pair = tuple[int, int]
PEER = Path(__file__).with_name("splink_peer.py")
FEBRL = Path(__file__).resolve().parents[2] / "shared" / "data" / "entity_resolution"
FIELDS = {
    "street_number": "house", "address_1": "street", "address_2": "address", "suburb": "suburb",
    "postcode": "postcode", "state": "state", "date_of_birth": "birthday", "soc_sec_id": "number",
}  # fmt: skip
TIMES = 3


def run(size: str) -> list[Row]:
    """The rows of this area."""
    made = contacts(3_000 if size == "small" else 30_000, seed=11)
    rows = [_row("duplicates among contacts", "contacts", made, of_contact, 0.5), _near(made)]
    for name in ("febrl1", "febrl3"):
        table = FEBRL / f"{name}.csv"
        if table.exists():
            rows.append(_row(f"duplicates in {name}", "febrl", _febrl(table), of_form, None))
    return rows


def of_contact(ref: int, record: Mapping[str, str]) -> Identity:
    """A contact as the product sees it."""
    return Identity(
        ref,
        (Name("", record["first"], record["last"]),),
        (record["email"],) if record["email"] else (),
        (record["phone"],) if record["phone"] else (),
        jobs=(Job(record["company"], record["title"]),),
        facts=(("place", record["city"]),),
    )


def of_form(ref: int, record: Mapping[str, str]) -> Identity:
    """A FEBRL record: a name and many facts."""
    facts = ((kind, record[field]) for field, kind in FIELDS.items())
    names = (Name("", record["given_name"], record["surname"]),)
    return Identity(ref, names, facts=tuple((kind, value) for kind, value in facts if value))


def _febrl(table: Path) -> list[Record]:
    with table.open(encoding="utf-8") as lines:
        rows = [{k.strip(): v.strip() for k, v in row.items()} for row in csv.DictReader(lines)]
    return [{**row, "person": row["rec_id"].split("-")[1]} for row in rows]


def _row(
    area: str,
    kind: str,
    records: Sequence[Record],
    make: Callable[[int, Record], Identity],
    goal: float | None,
) -> Row:
    """Ours and the peer in turn; each timed from records in memory to pairs."""
    truth = _truth(records)
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records.csv")
        _write(path, records)
        for _ in range(TIMES):
            ours.append(_ours(records, make, truth))
            theirs.append(_theirs(kind, path, truth))
    cpu, f1 = statistics.median(c for c, _ in ours), ours[0][1]
    measured = [told for told in theirs if told is not None]
    if not measured:
        return Row(area, cpu, None, goal, f"F1 {f1:.4f}; splink not measured")
    peer, peer_f1 = statistics.median(c for c, _ in measured), measured[0][1]
    note = f"F1 {f1:.4f}, splink {peer_f1:.4f}, {len(truth)} true pairs"
    return Row(area, cpu, peer, goal, note, sound=f1 >= peer_f1)


def _truth(records: Sequence[Record]) -> set[Pair]:
    people: defaultdict[str, list[int]] = defaultdict(list)
    for i, record in enumerate(records):
        people[record["person"]].append(i)
    return _pairs(people.values())


def _pairs(groups: Iterable[Sequence[int]]) -> set[Pair]:
    return {pair for group in groups for pair in itertools.combinations(group, 2)}


def _f1(found: set[Pair], truth: set[Pair]) -> float:
    return 2 * len(found & truth) / max(1, len(found) + len(truth))


def _ours(
    records: Sequence[Record], make: Callable[[int, Record], Identity], truth: set[Pair]
) -> tuple[float, float]:
    began = time.process_time()
    placement = place([make(i, record) for i, record in enumerate(records)])
    return time.process_time() - began, _f1(_pairs(placement.groups), truth)


def _theirs(kind: str, path: Path, truth: set[Pair]) -> tuple[float, float] | None:
    python = Path(os.environ.get("WELLSPRING_PEERS", "/tmp/peers"), "bin", "python")  # noqa: S108
    if not python.exists():
        return None
    told = subprocess.run([python, PEER, kind, path], capture_output=True, text=True, check=False)
    if told.returncode:
        return None
    answer = json.loads(told.stdout.splitlines()[-1])
    return answer["cpu"], _f1({(a, b) for a, b in answer["pairs"]}, truth)


def _write(path: Path, records: Sequence[Record]) -> None:
    with path.open("w", newline="", encoding="utf-8") as lines:
        table = csv.DictWriter(lines, list(records[0]))
        table.writeheader()
        table.writerows(records)


def _near(records: Sequence[Record]) -> Row:
    """One newcomer against the whole book, in milliseconds; the goal is one."""
    index = Index(of_contact(i, record) for i, record in enumerate(records))
    times, found = [], 0
    for i in range(0, len(records), max(1, len(records) // 500)):
        newcomer = of_contact(-1, records[i])
        began = time.perf_counter()
        near = index.near(newcomer)
        times.append((time.perf_counter() - began) * 1000)
        found += any(doubt.b == i for doubt in near)
    sound = found >= 0.99 * len(times)
    note = f"median of {len(times)}; the peer column is the promise of 1 ms"
    return Row(
        "one newcomer against the book", statistics.median(times), 1.0, 1.0, note, "ms", sound
    )
