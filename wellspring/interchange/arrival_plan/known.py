"""The people already in the book, as identities to place newcomers beside."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from wellspring.core.same_person import Identity, Name, by_script
from wellspring.core.sightings import Job
from wellspring.records import models as records


class Known:
    """Everybody in one book; a known person's ref is the person's number, negative."""

    def __init__(self, book_id: int) -> None:
        self.book_id = book_id
        self.digests: dict[str, int] = dict(
            records.Sighted.objects.filter(book_id=book_id).values_list("digest", "person_id")
        )

    def identities(self) -> list[Identity]:
        """Every person as an identity."""
        names = self._by_person(records.Name, "text", "kind")
        handles = self._by_person(records.Handle, "kind", "shown", "value")
        jobs = self._by_person(records.Affiliation, "organisation__name", "title", "since", "until")
        facts = self._facts()
        people = records.Person.objects.filter(book_id=self.book_id, merged_into=None)
        return [
            Identity(
                -pk,
                tuple(each for text, kind in names[pk] for each in _names(text, kind)),
                tuple(value for kind, _, value in handles[pk] if kind == "email"),
                tuple(shown or value for kind, shown, value in handles[pk] if kind == "phone"),
                tuple(value for kind, _, value in handles[pk] if kind == "link"),
                tuple(Job(*row) for row in jobs[pk]),
                tuple(facts[pk]),
                source="book",
            )
            for pk in people.order_by("pk").values_list("pk", flat=True)
        ]

    def apart(self) -> set[tuple[int, int]]:
        """The pairs that were said to be two people, as refs."""
        rows = records.Apart.objects.filter(book_id=self.book_id).values_list("one_id", "other_id")
        return {(-one, -other) for one, other in rows}

    def _facts(self) -> dict[int, list[tuple[Any, ...]]]:
        """Birthdays, and the day somebody was connected: no two of one name share that."""
        kinds = records.Detail.objects.filter(kind__in=("birthday", "connected_on"))
        found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        for pk, rows in self._by_person(kinds, "kind", "text", "on").items():
            for kind, text, on in rows:
                found[pk].append(("connected", str(on)) if kind == "connected_on" else (kind, text))
        return found

    def _by_person(self, rows: Any, *columns: str) -> dict[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        query: Any = getattr(rows, "objects", rows)
        told = query.filter(book_id=self.book_id).order_by("pk").values_list("person_id", *columns)
        for person, *parts in told.iterator(5_000):
            found[person].append(tuple(parts))
        return found


def _names(text: str, kind: str) -> tuple[Name, ...]:
    return (Name(nickname=text),) if kind == "nickname" else by_script(Name(written=text))


def facts_of(person: int) -> dict[str, list[str]]:
    """What the book says of somebody, to lay beside what files say."""
    handles = records.Handle.objects.filter(person_id=person).values_list("shown", "value")
    jobs = records.Affiliation.objects.filter(person_id=person)
    told = jobs.values_list("title", "organisation__name")
    return {
        "names": list(records.Name.objects.filter(person_id=person).values_list("text", flat=True)),
        "handles": [shown or value for shown, value in handles],
        "jobs": [", ".join(filter(None, job)) for job in told],
    }
