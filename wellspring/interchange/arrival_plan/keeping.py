"""Keeping a plan: every row of its sheets becomes a row of the book, all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction

from wellspring import clock
from wellspring.core.shown_name import sort_key
from wellspring.interchange.arrival_plan.meetings import expected_in
from wellspring.interchange.arrival_plan.stamp import stamp_of
from wellspring.records import models as records
from wellspring.records.bulk import insert, moment, reserve
from wellspring.records.expected import expect, met_already
from wellspring.records.fitting import fit_again
from wellspring.records.judging import refresh
from wellspring.records.merging import merge
from wellspring.records.renewing import renew
from wellspring.records.spread import note_spread
from wellspring.records.word_index import catch_up

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from datetime import date, datetime

    from wellspring.interchange.staging import Staging

FACTS = (
    ("p_name", records.Name, "gid, text, kind, weight", ("text", "kind", "weight")),
    ("p_handle", records.Handle, "gid, kind, value, shown", ("kind", "value", "shown")),
    ("p_circle", records.Circle, "gid, kind, label", ("kind", "label")),
    ("p_detail", records.Detail, 'gid, kind, text, "on"', ("kind", "text", "on")),
    ("p_sighted", records.Sighted, "gid, digest, kind", ("digest", "kind")),
)


class Stale(Exception):
    """The book changed since the plan was laid; nothing was written."""


class Keeping:
    """One plan being written into one book."""

    def __init__(self, staging: Staging, by: records.Member, *, at: datetime, name: str) -> None:
        self.staging = staging
        self.db: sqlite3.Connection = staging.db
        self.by = by
        self.book_id = by.book_id
        self.at = at
        self.name = name
        self.people: dict[int, int] = {}  # gid -> person
        self.known: set[int] = set()  # people the book held before
        self.joined: set[int] = set()  # new people whose derived parts the plan cannot know
        self.with_touches: set[int] = set()
        self.merges: list[tuple[int, int]] = []

    def run(self, counts: dict[str, Any], today: date, stamp: list[int]) -> records.Arrival:
        """Write everything; what fails leaves nothing behind. Raises Stale."""
        with transaction.atomic():
            # One arrival at a time, and only into the book that was judged: two that are kept at
            # the same moment would else both bring the same people.
            list(records.Book.objects.select_for_update().filter(pk=self.book_id))
            if stamp_of(self.book_id) != stamp:
                raise Stale
            self.arrival = records.Arrival.objects.create(
                book_id=self.book_id, kept_at=self.at, name=self.name, counts=counts
            )
            self._files()
            self._people()
            for sheet, model, columns, fields in FACTS:
                self._facts(sheet, model, columns, fields)
            self._jobs()
            self._touches()
            self._ties()
            self._promises()
            self._meetings()
            self._changes()
            self._doubts()
            self._owner()
            self._restate()
            self._merge()
            renew(self.book_id, sorted(self.known | self.joined))
            refresh(self.book_id, sorted(self.with_touches), today)
            catch_up()
            fit_again(self.book_id)
        note_spread()
        return self.arrival

    def _files(self) -> None:
        from wellspring.interchange.arrival_plan.exported import exported_on  # noqa: PLC0415

        insert(
            records.ArrivalFile,
            ("book_id", "arrival_id", "path", "kind", "size", "exported_on"),
            (
                (self.book_id, self.arrival.pk, file.path, file.kind, file.size, day)
                for file in self.staging.files()
                for day in [exported_on(file.path)]
            ),
        )

    def _people(self) -> None:
        """Number the new people; a pair the person called the same becomes one."""
        rows = self.db.execute(
            "select gid, person, name, heard_of, folded from p_person"
        ).fetchall()
        known = {gid: person for gid, person, *_ in rows if person}
        same = self._same(known)
        roots = {gid: _root(gid, same, known) for gid, *_ in rows}
        new = [row for row in rows if roots[row[0]] == row[0] and row[0] not in known]
        numbers = dict(zip((row[0] for row in new), reserve(records.Person, len(new)), strict=True))
        self.people = {gid: known.get(root) or numbers[root] for gid, root in roots.items()}
        self.joined = {self.people[gid] for gid, root in roots.items() if gid != root}
        self.known = set(known.values())
        columns = (
            "id", "book_id", "arrival_id", "name", "name_by_hand", "folded", "sort_key",
            "heard_of", "created_at",
        )  # fmt: skip
        at = moment(int(self.at.timestamp()))
        insert(
            records.Person,
            columns,
            (
                (numbers[gid], self.book_id, self.arrival.pk, name, False, folded,
                 sort_key(name), bool(heard), at)
                for gid, _, name, heard, folded in new
            ),
        )  # fmt: skip

    def _same(self, known: dict[int, int]) -> dict[int, int]:
        """Which gid follows which: towards the one the book knows. Two known ones are merged."""
        pairs = self.db.execute("select one, other from p_doubt where decision = 'same'")
        same: dict[int, int] = {}
        for one, other in pairs.fetchall():
            if one in known and other in known:
                self.merges.append((known[one], known[other]))
            elif other in known:
                same[one] = other
            else:
                same[other] = one
        return same

    def _rows(self, sql: str, *people: int) -> Iterator[list[Any]]:
        """Rows of a sheet with the gids at these places turned into people."""
        for row in self.db.execute(sql):
            told = list(row)
            for place in people or (0,):
                told[place] = self.people.get(told[place])
            if all(told[place] for place in people or (0,)):
                yield told

    def _facts(self, sheet: str, model: Any, columns: str, fields: tuple[str, ...]) -> None:
        rows = self._rows(f"select {columns} from {sheet} where existing is null")
        every = ("book_id", "arrival_id", "person_id", *fields)
        insert(model, every, ((self.book_id, self.arrival.pk, *row) for row in rows))

    def _jobs(self) -> None:
        numbers = self._organisations()
        rows = self._rows(
            "select gid, key, title, since, until, seen_on, school from p_job "
            "where existing is null"
        )
        insert(
            records.Affiliation,
            ("book_id", "arrival_id", "person_id", "organisation_id", "title", "since", "until",
             "seen_on", "school"),
            ((self.book_id, self.arrival.pk, person, numbers[key], title, *days, bool(school))
             for person, key, title, *days, school in rows),
        )  # fmt: skip

    def _organisations(self) -> dict[str, int]:
        """The number of every organisation named; new ones and new spellings are written."""
        told = self.db.execute("select distinct key, organisation from p_job order by rowid")
        spelled: dict[str, list[str]] = {}
        for key, name in told:
            spelled.setdefault(key, []).append(name)
        made = ((self.book_id, self.arrival.pk, names[0], key) for key, names in spelled.items())
        insert(records.Organisation, ("book_id", "arrival_id", "name", "key"), made)
        kept = records.Organisation.objects.filter(book_id=self.book_id)
        numbers = dict(kept.values_list("key", "id"))
        first = dict(kept.values_list("key", "name"))
        insert(
            records.Spelling,
            ("book_id", "arrival_id", "organisation_id", "text"),
            (
                (self.book_id, self.arrival.pk, numbers[key], name)
                for key, names in spelled.items()
                for name in names
                if name != first[key]
            ),
        )
        self._spelled_otherwise(first)
        return numbers

    def _spelled_otherwise(self, first: dict[str, str]) -> None:
        """Those whose employer the book writes otherwise are found by the book's way."""
        rows = self.db.execute("select gid, key, organisation from p_job")
        self.joined |= {
            self.people[gid] for gid, key, name in rows if gid in self.people and name != first[key]
        }

    def _touches(self) -> None:
        rows = self._rows(
            "select gid, at, channel, direction, basis, personal, subject, note, thread, sayings, "
            "size, source, key from p_touch where existing is null"
        )
        columns = (
            "book_id", "arrival_id", "person_id", "at", "channel", "direction", "basis",
            "personal", "subject", "note", "thread", "sayings", "size", "source", "source_key",
        )  # fmt: skip
        insert(
            records.Touch,
            columns,
            (
                (self.book_id, self.arrival.pk, self._note(person), moment(at), *how,
                 bool(personal), *rest)
                for person, at, *how, personal, rest in map(_split, rows)
            ),
        )  # fmt: skip

    def _note(self, person: int) -> int:
        self.with_touches.add(person)
        return person

    def _ties(self) -> None:
        rows = self._rows('select one, other, basis, "on", source, key from p_tie', 0, 1)
        insert(
            records.Tie,
            ("book_id", "arrival_id", "one_id", "other_id", "basis", "on", "source", "source_key"),
            (
                (self.book_id, self.arrival.pk, min(one, other), max(one, other), *rest)
                for one, other, *rest in rows
                if one != other
            ),
        )

    def _promises(self) -> None:
        today = clock.day_of(self.at)
        rows = self._rows(
            f"select gid, kind, mine, words, coalesce(opened, due, '{today}'), due, key "
            "from p_promise where done = 0 and existing is null"
        )
        insert(
            records.Promise,
            ("book_id", "arrival_id", "person_id", "kind", "mine", "words", "opened", "due", "key",
             "derived", "confirmed", "lapsed"),
            ((self.book_id, self.arrival.pk, person, kind, bool(mine), *rest, False, True, False)
             for person, kind, mine, *rest in rows),
        )  # fmt: skip

    def _meetings(self) -> None:
        rows = self._rows("select gid, uid, title, at, minutes, place, cancelled, stamp "
                          "from p_meeting order by at, uid, gid")  # fmt: skip
        expect(self.arrival, expected_in(rows))
        met_already(self.book_id)

    def _changes(self) -> None:
        rows = self._rows(
            "select gid, was_organisation, was_title, organisation, title, seen_on from p_change "
            "where existing is null"
        )
        insert(
            records.JobChange,
            ("book_id", "arrival_id", "person_id", "was_organisation", "was_title",
             "organisation", "title", "seen_on"),
            ((self.book_id, self.arrival.pk, *row) for row in rows),
        )  # fmt: skip

    def _doubts(self) -> None:
        """What is left for later waits in the book; what was told apart is never asked again."""
        sql = "select one, other, evidence, probability from p_doubt where decision = "
        insert(
            records.Likeness,
            ("book_id", "arrival_id", "one_id", "other_id", "evidence", "probability"),
            (
                (self.book_id, self.arrival.pk, *row)
                for row in self._rows(sql + "'later'", 0, 1)
                if row[0] != row[1]
            ),
        )
        at = moment(int(self.at.timestamp()))
        insert(
            records.Apart,
            ("book_id", "one_id", "other_id", "at"),
            (
                (self.book_id, one, other, at)
                for one, other, *_ in self._rows(sql + "'apart'", 0, 1)
            ),
        )

    def _owner(self) -> None:
        rows = self.db.execute(
            "select kind, text, title, since, until from p_owner where existing is null"
        )
        insert(
            records.OwnerFact,
            ("book_id", "arrival_id", "kind", "text", "title", "since", "until"),
            ((self.book_id, self.arrival.pk, *row) for row in rows),
        )

    def _restate(self) -> None:
        """Rows of other arrivals that this one states too stay when those are taken back."""
        sheets: list[tuple[str, Any]] = [(sheet, model) for sheet, model, *_ in FACTS]
        sheets += [("p_job", records.Affiliation), ("p_touch", records.Touch)]
        sheets += [("p_promise", records.Promise)]
        for sheet, model in sheets:
            table = model._meta.db_table
            told = self.db.execute(f"select existing from {sheet} where existing is not null")
            insert(
                records.Restatement,
                ("book_id", "arrival_id", "table", "row"),
                ((self.book_id, self.arrival.pk, table, row) for (row,) in told),
            )

    def _merge(self) -> None:
        into: dict[int, int] = {}
        for one, other in self.merges:
            kept, absorbed = _end(one, into), _end(other, into)
            if kept != absorbed:
                people = records.Person.objects.in_bulk([kept, absorbed])
                merged = merge(people[kept], people[absorbed], by=self.by, at=self.at)
                records.Merge.objects.filter(pk=merged.pk).update(arrival=self.arrival)
                into[absorbed] = kept


def _end(person: int, into: dict[int, int]) -> int:
    while person in into:
        person = into[person]
    return person


def _split(row: list[Any]) -> list[Any]:
    """A touch's columns: person, moment, channel, direction, basis, personal, and the rest."""
    return [*row[:6], row[6:]]


def _root(gid: int, same: dict[int, int], known: dict[int, int]) -> int:
    """Follow "the same as" to its end, stopping at somebody the book knows."""
    seen = {gid}
    while gid in same and gid not in known and same[gid] not in seen:
        gid = same[gid]
        seen.add(gid)
    return gid
