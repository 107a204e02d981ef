"""What of a plan the book already holds: those rows are not written twice, only stated again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring.core.folding import fold
from wellspring.core.job_titles import Likeness, same_title
from wellspring.core.sightings import Job
from wellspring.interchange.arrival_plan import sheets
from wellspring.interchange.arrival_plan.changes import job_changes
from wellspring.interchange.arrival_plan.entries import job_key
from wellspring.interchange.arrival_plan.meetings import mark_known
from wellspring.records import models as records
from wellspring.records.bulk import PARAMETERS, batches

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from datetime import date

    from wellspring.interchange.arrival_plan.entries import Entry

Rows = dict[tuple[Any, ...], int]


class Existing:
    """Compares the people of a plan with the rows the book holds of them."""

    def __init__(self, book_id: int, db: sqlite3.Connection) -> None:
        self.book_id = book_id
        self.db = db
        self.titles: dict[tuple[int, str], list[str]] = {}
        self.dated: dict[int, list[tuple[date, Job]]] = {}  # person -> jobs as of a day

    def compare(self, entries: dict[int, Entry]) -> None:
        """Write every entry's facts to the sheets, marking those the book already holds."""
        by_person = {entry.person: entry for entry in entries.values() if entry.person}
        held = self._held(list(by_person))
        for entry in entries.values():
            self._find_changes(entry)
        for sheet, rows_of in FACTS:
            sheets.fill(self.db, sheet, self._marked(sheet, rows_of, entries.values(), held))
        self._mark_touches(by_person)
        self._mark_promises(by_person)
        mark_known(self.db, self.book_id)

    def _marked(
        self, sheet: str, rows_of: Any, entries: Iterable[Entry], held: dict[str, Rows]
    ) -> Iterator[tuple[Any, ...]]:
        known = held.get(sheet, {})
        for entry in entries:
            for key, row in rows_of(entry):
                found = known.get((entry.person, *key)) if entry.person else None
                if found is None and entry.person and sheet == "p_job":
                    found = self._same_job(entry.person, key[0], row[2], known)
                yield (entry.gid, *row, found)

    def _same_job(self, person: int, key: str, title: str, known: Rows) -> int | None:
        """The row of the same job under another wording of its title."""
        for told in self.titles.get((person, key), ()):
            if same_title(told, title) == Likeness.SAME:
                return known.get((person, key, fold(told)))
        return None

    def _held(self, people: list[int]) -> dict[str, Rows]:
        found: dict[str, Rows] = {sheet: {} for sheet in (*HELD, "p_job")}
        for batch in batches(people, PARAMETERS):
            for sheet, (model, columns) in HELD.items():
                rows = model.objects.filter(person_id__in=batch)
                for pk, *key in rows.values_list("id", "person_id", *columns):
                    found[sheet][tuple(key)] = pk
            self._hold_jobs(batch, found["p_job"])
        return found

    def _hold_jobs(self, people: list[int], found: Rows) -> None:
        rows = records.Affiliation.objects.filter(person_id__in=people).values_list(
            "id", "person_id", "organisation__key", "title", "organisation__name", "seen_on"
        )
        for pk, person, key, title, name, seen_on in rows:
            found[person, key, fold(title)] = pk
            self.titles.setdefault((person, key), []).append(title)
            if seen_on:
                self.dated.setdefault(person, []).append((seen_on, Job(name, title)))
        for person in people:
            _went_back(person, found, self.dated.get(person, []))

    def _find_changes(self, entry: Entry) -> None:
        before = self.dated.get(entry.person, [])
        entry.changes = [
            (entry.gid, was.organisation, was.title, now.organisation, now.title, day.isoformat(),
             None)
            for was, now, day in job_changes(before, entry.linkedin)
        ]  # fmt: skip

    def _mark_touches(self, by_person: dict[int, Entry]) -> None:
        """Mark the touches the book already holds, person by person, never all at once."""
        for batch in batches(by_person, 500):
            gids = {by_person[person].gid: person for person in batch}
            marks = ",".join("?" * len(gids))
            here = self.db.execute(
                f"select distinct gid from p_touch where gid in ({marks})", [*gids]
            )
            people = [gids[gid] for (gid,) in here]
            rows = records.Touch.objects.filter(person_id__in=people)
            told = rows.values_list("id", "person_id", "source_key")
            self.db.executemany(
                "update p_touch set existing = ? where gid = ? and key = ?",
                ((pk, by_person[person].gid, key) for pk, person, key in told.iterator(5_000)),
            )

    def _mark_promises(self, by_person: dict[int, Entry]) -> None:
        rows = records.Promise.objects.filter(book_id=self.book_id, derived=False)
        self.db.executemany(
            "update p_promise set existing = ? where gid = ? and key = ?",
            (
                (pk, by_person[person].gid, key)
                for pk, person, key in rows.values_list("id", "person_id", "key")
                if person in by_person
            ),
        )


def _went_back(person: int, found: Rows, dated: list[tuple[date, Job]]) -> None:
    """Somebody who returns to a former job gets a row of its own for it, dated anew."""
    if not dated:
        return
    last = max(dated, key=lambda each: each[0])[1]
    for _, job in dated:
        key = (person, job_key(job), fold(job.title))
        if (job.organisation, job.title) != (last.organisation, last.title):
            found.pop(key, None)


HELD: dict[str, tuple[Any, tuple[str, ...]]] = {
    "p_name": (records.Name, ("text",)),
    "p_handle": (records.Handle, ("kind", "value")),
    "p_circle": (records.Circle, ("kind", "label")),
    "p_detail": (records.Detail, ("kind", "text", "on")),
    "p_sighted": (records.Sighted, ("digest", "kind")),
}


def _names(entry: Entry) -> Iterator[tuple[Any, Any]]:
    for text, (kind, weight) in entry.names.items():
        yield (text,), (text, kind, weight)


def _handles(entry: Entry) -> Iterator[tuple[Any, Any]]:
    for (kind, value), shown in entry.handles.items():
        yield (kind, value), (kind, value, shown)


def _jobs(entry: Entry) -> Iterator[tuple[Any, Any]]:
    for (key, title), (job, seen_on) in entry.jobs.items():
        days = [day.isoformat() if day else None for day in (job.since, job.until, seen_on)]
        yield (key, title), (key, job.organisation, job.title, *days, job.school)


def _circles(entry: Entry) -> Iterator[tuple[Any, Any]]:
    for key in entry.circles:
        yield key, key


def _details(entry: Entry) -> Iterator[tuple[Any, Any]]:
    for kind, text, on in entry.details:
        yield (kind, text, on), (kind, text, on.isoformat() if on else None)


def _sighted(entry: Entry) -> Iterator[tuple[Any, Any]]:
    for digest, kind in entry.sighted.items():
        yield (digest, kind), (digest, kind)


FACTS = (
    ("p_name", _names),
    ("p_handle", _handles),
    ("p_job", _jobs),
    ("p_circle", _circles),
    ("p_detail", _details),
    ("p_sighted", _sighted),
)
