"""Judging people again after something changed: their standing and what is owed, set by set."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from django.db import connection

from wellspring.records import news
from wellspring.records.bulk import PARAMETERS, batches
from wellspring.records.derived_duties import write_duties
from wellspring.records.glance import contacts, through_django
from wellspring.records.glance.facts import NOTHING, facts_of
from wellspring.records.glance.judged import Judged, judge
from wellspring.records.person import Person
from wellspring.records.stage_move import write_moves
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wellspring.core.contact import Contact

MANY = 2_000  # people beside whom one look through the whole book costs little
STANDING = (
    "touches", "first_at", "last_at", "last_in_at", "last_out_at", "usual_gap", "quiet_on",
    "days", "stage", "channel", "trace", "state", "worth", "fit", "reach", "fresh", "free_from",
    "turns_on",
)  # fmt: skip
EMPTY = {"touches": 0, "days": 0, "stage": "met", "channel": "", "worth": 1.0, "reach": -1_000.0,
         "fresh": False}  # fmt: skip


def refresh(book_id: int, people: Iterable[int] | None, today: date) -> None:
    """Judge these people again (None: everybody in the book), as they stand at the end of a day."""
    if people is None:
        people = Person.objects.filter(book_id=book_id).values_list("pk", flat=True)
    numbers = list(people)
    is_many = len(numbers) >= MANY
    changed = news.look(book_id) if is_many else False
    for batch in batches(numbers, PARAMETERS):
        told = contacts_of(batch)
        changed |= False if is_many else news.listen(book_id, told)
        _judge_batch(book_id, told, today)
    if changed:
        others = sorted(news.helpers(book_id) - set(numbers))
        for batch in batches(others, PARAMETERS):
            _judge_batch(book_id, contacts_of(batch), today)


def contacts_of(people: list[int], *, before: date | None = None) -> dict[int, list[Contact]]:
    """Every touch of these people as judgement sees it (before a day), ascending."""
    return contacts.contacts_of(through_django, people, before=before)


def _judge_batch(book_id: int, told: dict[int, list[Contact]], today: date) -> None:
    facts, latest = facts_of(through_django, told), news.news_of(book_id)
    judged = {
        person: judge(passed, facts.get(person, NOTHING), today, latest)
        for person, passed in told.items()
    }
    _write_standings(book_id, judged)
    write_duties(book_id, {person: each.duties for person, each in judged.items()})
    write_moves(book_id, {person: each.moves for person, each in judged.items()})


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
        (person, book_id, *_columns(each), False)
        for person, each in judged.items()
        if each.contacts
    ]
    _clear_standings([person for person, each in judged.items() if not each.contacts])
    with connection.cursor() as cursor:
        cursor.executemany(sql, rows)


def _columns(one: Judged) -> tuple[Any, ...]:
    state, trace = json.dumps(one.state), {"day": one.trace.day, "parts": one.trace.parts}
    return (
        *_moments(one.contacts), one.usual_gap, one.quiet_on, one.days, one.stage, one.channel,
        json.dumps(trace), state, one.worth, one.fit, one.reach, one.fresh, one.free_from,
        one.turns_on,
    )  # fmt: skip


def _moments(contacts: Sequence[Contact]) -> tuple[Any, ...]:
    """How many touches, the first and the last, and the last from either side."""
    came = [each.at for each in contacts if each.direction != "outgoing"]
    went = [each.at for each in contacts if each.direction != "incoming"]
    last_ones = (max(side, default=None) for side in (came, went))
    moments = (contacts[0].at, contacts[-1].at, *last_ones)
    return (len(contacts), *map(_moment, moments))


def _moment(at: int | None) -> Any:  # noqa: ANN401  as the database has it
    if at is None:
        return None
    return connection.ops.adapt_datetimefield_value(datetime.fromtimestamp(at, UTC))


def _clear_standings(people: list[int]) -> None:
    """Without a touch there is nothing to stand on, but for what somebody chose or said."""
    rows = Standing.objects.filter(person_id__in=people)
    unsaid = rows.filter(next_on=None, next_none=False, chosen_gap=None, said_stage="")
    unsaid.delete()
    rows.update(**dict.fromkeys(STANDING) | EMPTY)
