"""Judging people again after something changed: their standing and what is owed, set by set."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection

from wellspring.core.contact import Contact, is_two_way, real_days
from wellspring.core.duties import Duty, duties
from wellspring.core.rhythm import quiet_from, usual_gap
from wellspring.core.sightings import Saying
from wellspring.records.bulk import PARAMETERS, batches, insert
from wellspring.records.person import Person
from wellspring.records.promise import Promise
from wellspring.records.standing import Standing
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from collections.abc import Iterable


class Judged(NamedTuple):
    """One person judged: the standing's columns, and the duties their record supports."""

    standing: tuple[Any, ...]
    duties: list[Duty]


def refresh(book_id: int, people: Iterable[int] | None, today: date) -> None:
    """Judge these people again (None: everybody in the book)."""
    if people is None:
        people = Person.objects.filter(book_id=book_id).values_list("pk", flat=True)
    for batch in batches(people, PARAMETERS):
        told = contacts_of(batch)
        judged = {person: _judge(told[person], today) for person in batch}
        _write_standings(book_id, judged)
        _write_duties(book_id, judged)


def contacts_of(people: list[int]) -> dict[int, list[Contact]]:
    """Every touch of these people as judgement sees it, ascending."""
    found: dict[int, list[Contact]] = defaultdict(list)
    rows = Touch.objects.filter(person_id__in=people).order_by("person_id", "at", "id")
    columns = (
        "id", "person_id", "at", "channel", "direction", "basis", "personal", "size",
        "sayings", "thread", "source", "source_key",
    )  # fmt: skip
    for pk, person, at, *told, sayings, thread, source, key in rows.values_list(*columns).iterator(
        5_000
    ):
        said = tuple(_saying(each) for each in sayings) if sayings else ()
        found[person].append(
            Contact(pk, person, int(at.timestamp()), *told, said, thread, source == "request", key)  # type: ignore[call-arg]
        )
    return found


def _saying(told: dict[str, Any]) -> Saying:
    """A saying as the wire wrote it; see interchange.wire."""
    kind, quote, due = (*told["v"], None)[:3]
    return Saying(kind, quote, date.fromisoformat(due["d"]) if due else None)


def _judge(contacts: list[Contact], today: date) -> Judged:
    days = real_days(contacts)
    usual = usual_gap(days)
    quiet = quiet_from(days) if is_two_way(contacts) else None
    came = [each.at for each in contacts if each.direction != "outgoing"]
    went = [each.at for each in contacts if each.direction != "incoming"]
    moments = [_moment(at) for at in (_first(contacts), _last(contacts), max(came, default=None),
                                      max(went, default=None))]  # fmt: skip
    return Judged(
        (len(contacts), *moments, usual, quiet), duties(contacts, today, also_closed=True)
    )


def _first(contacts: list[Contact]) -> int | None:
    return contacts[0].at if contacts else None


def _last(contacts: list[Contact]) -> int | None:
    return contacts[-1].at if contacts else None


def _moment(at: int | None) -> Any:  # noqa: ANN401  as the database has it
    if at is None:
        return None
    return connection.ops.adapt_datetimefield_value(datetime.fromtimestamp(at, UTC))


STANDING = (
    "touches", "first_at", "last_at", "last_in_at", "last_out_at", "usual_gap", "quiet_on",
)  # fmt: skip


def _write_standings(book_id: int, judged: dict[int, Judged]) -> None:
    columns = ("person_id", "book_id", *STANDING, "next_none")
    names = ", ".join(columns)
    marks = ", ".join(["%s"] * len(columns))
    changes = ", ".join(f"{column} = excluded.{column}" for column in STANDING)
    sql = (
        f"insert into standings ({names}) values ({marks}) "  # noqa: S608  our own column names
        f"on conflict (person_id) do update set {changes}"
    )
    rows = [
        (person, book_id, *each.standing, False)
        for person, each in judged.items()
        if each.standing[0]
    ]
    _clear_standings([person for person, each in judged.items() if not each.standing[0]])
    with connection.cursor() as cursor:
        cursor.executemany(sql, rows)


def _clear_standings(people: list[int]) -> None:
    """Without a touch there is nothing to stand on, but for a next step somebody chose."""
    rows = Standing.objects.filter(person_id__in=people)
    rows.filter(next_on=None, next_none=False).delete()
    rows.update(touches=0, **dict.fromkeys(STANDING[1:]))


def _write_duties(book_id: int, judged: dict[int, Judged]) -> None:
    """Make the derived promises those that the record supports now; answers to them stay."""
    found = {(person, duty.key): duty for person, each in judged.items() for duty in each.duties}
    kept = Promise.objects.filter(person_id__in=list(judged), derived=True)
    held = {(person, key): pk for pk, person, key in kept.values_list("pk", "person_id", "key")}
    gone = [pk for key, pk in held.items() if key not in found]
    Promise.objects.filter(pk__in=gone).delete()
    _insert_duties(book_id, {key: duty for key, duty in found.items() if key not in held})
    _update_duties({held[key]: duty for key, duty in found.items() if key in held})


def _insert_duties(book_id: int, found: dict[tuple[int, str], Duty]) -> None:
    columns = (
        "book_id", "person_id", "key", "derived", "kind", "mine", "words", "opened", "due",
        "confirmed", "touch_id", "lapsed", "lapses_on",
    )  # fmt: skip
    rows = ((book_id, *key, True, *_columns(duty)) for key, duty in found.items())
    insert(Promise, columns, rows)


def _update_duties(found: dict[int, Duty]) -> None:
    sql = (
        "update promises set kind = %s, mine = %s, words = %s, opened = %s, due = %s, "
        "confirmed = (confirmed or %s), touch_id = %s, lapsed = %s, lapses_on = %s where id = %s"
    )
    with connection.cursor() as cursor:
        cursor.executemany(sql, [(*_columns(duty), pk) for pk, duty in found.items()])


def _columns(duty: Duty) -> tuple[Any, ...]:
    lapsed = duty.closed_by is not None
    return (
        duty.kind.value, duty.mine, duty.quote, duty.opened, duty.due, duty.confirmed,
        duty.evidence[-1] if duty.evidence else None, lapsed, duty.lapses_on,
    )  # fmt: skip
