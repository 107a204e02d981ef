"""Public records of who wrote to whom and when, as arrays of messages (shared data, not shipped).

A message is (sender, receiver, day as a float from the first, how many received it). Enron's file
holds copies of folders, rows of 1979 and mails to oneself; those go (SOURCES.md there).
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.arrays import Floats, Ints


SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
DAY = 86_400
ENRON_DAYS = (10_773, 11_746)  # since 1970: 1999-07 to 2002-02


class Record(NamedTuple):
    """Messages in the order of time; people are numbered from 0."""

    name: str
    sender: Ints
    receiver: Ints
    day: Floats
    size: Ints
    chat: bool = False  # people answer as they would speak

    @property
    def span(self) -> float:
        """Days from the first message to the last."""
        return float(self.day[-1])

    @property
    def people(self) -> int:
        """How many wrote or were written to."""
        return int(max(self.sender.max(), self.receiver.max())) + 1


def records() -> list[Record]:
    """Those that lie beside the repository; none elsewhere."""
    if not (SHARED / "temporal").exists():
        return []
    return [_college(), _enron(), _mailing_list()]


def _college() -> Record:
    rows = (map(int, line.split()) for line in _text("temporal/CollegeMsg.txt"))
    return _record("CollegeMsg", rows)._replace(chat=True)


def _enron() -> Record:
    rows = (
        (int(row["from"]), int(row["to"]), int(row["epoch"]))
        for row in csv.DictReader(_text("temporal/enron_edges.csv"))
    )
    first, last = ENRON_DAYS
    return _record("Enron", (row for row in rows if first <= row[2] / DAY <= last))


def _mailing_list() -> Record:
    """An answer on the list counts as a word to whom it answers."""
    numbers: dict[str, int] = {}
    rows = (
        (
            numbers.setdefault(row["sender"], len(numbers)),
            numbers.setdefault(row["reply_to_sender"], len(numbers)),
            int(row["epoch_utc"]),
        )
        for row in csv.DictReader(_text("mailing_list/r-package-devel_messages.csv"))
        if row["reply_to_sender"]
    )
    return _record("R-package-devel", rows)


def _text(path: str) -> list[str]:
    return (SHARED / path).read_text(encoding="utf-8").splitlines()


def _record(name: str, rows: Iterable[Iterable[int]]) -> Record:
    """One row per sender, receiver and second; receivers of one second are those of one message."""
    told = np.unique(np.array([tuple(row) for row in rows], dtype=np.int64), axis=0)
    told = told[told[:, 0] != told[:, 1]]
    sent = np.unique(told[:, [0, 2]], axis=0, return_inverse=True)[1].ravel()
    size = np.bincount(sent)[sent]
    order = np.argsort(told[:, 2], kind="stable")
    sender, receiver, second = told[order].T
    return Record(name, sender, receiver, (second - second[0]) / DAY, size[order])
