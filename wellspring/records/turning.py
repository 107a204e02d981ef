"""What time alone changes: paces of fading and depths that turn, and the weekly calibration."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.db import transaction

from wellspring import clock
from wellspring.core.contact import is_real
from wellspring.core.warmth import WARMTH, mass, weighted_days
from wellspring.core.warmth.calibration import fitted_offset
from wellspring.records.book import Book
from wellspring.records.bulk import PARAMETERS, batches
from wellspring.records.change import let_old_ones_go
from wellspring.records.judging import contacts_of, refresh
from wellspring.records.kept_matches import judge_matches
from wellspring.records.spread import note_spread
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wellspring.core.contact import Contact

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
MATURED = timedelta(days=60)  # what warmth and activity foretell has come to pass, or not
SEEN = timedelta(days=365)  # of ties silent for longer there is nothing to learn
SAMPLE = 800  # people: an offset is one number, and needs no more


def turn(today: date) -> int:
    """Judge again in every book what time alone has changed by a day; how many people turned."""
    note_spread()
    let_old_ones_go(today)
    books = Book.objects.order_by("pk").values_list("pk", flat=True)
    turned = sum(refresh_due(book_id, today) for book_id in list(books))
    judge_matches(today)
    return turned


def refresh_due(book_id: int, today: date) -> int:
    """Judge those again whose day has come, and once a week fit the offsets; how many turned.

    Bit by bit, so that other writers come in between; of several who do this at once only one
    finds anybody, because each first takes the book for itself.
    """
    due = Standing.objects.filter(book_id=book_id, turns_on__lte=today)
    turned = 0
    for batch in batches(list(due.values_list("pk", flat=True)), PARAMETERS):
        with _alone(book_id):
            still = list(due.filter(pk__in=batch).values_list("pk", flat=True))
            refresh(book_id, still, today)
        turned += len(still)
    with _alone(book_id) as book:
        if book.judged_on is None or not book.judged_on <= today < book.judged_on + A_WEEK:
            calibrate(book_id, today)
    return turned


@contextmanager
def _alone(book_id: int) -> Iterator[Book]:
    """Nobody else judges this book meanwhile; on SQLite nobody else writes."""
    with transaction.atomic():
        yield Book.objects.select_for_update().get(pk=book_id)


def calibrate(book_id: int, today: date) -> None:
    """Move warmth to this book's own base rate, by what came of snapshots that matured."""
    then = today - MATURED
    warm: list[tuple[float, bool]] = []
    for batch in batches(_sample(book_id, then), PARAMETERS):
        for contacts in contacts_of(batch).values():
            lately = any(then - SEEN < date.fromordinal(one.day) <= then for one in contacts)
            warm += [_snapshot(weighted_days(contacts), _words(contacts), then)] * lately
    Book.objects.filter(pk=book_id).update(
        warmth_offset=fitted_offset(warm, WARMTH),
        judged_on=today,
    )


def _sample(book_id: int, then: date) -> list[int]:
    """Evenly many of those seen lately, the same ones every time."""
    seen = Standing.objects.filter(book_id=book_id, last_at__gte=clock.begins(then - SEEN + A_DAY))
    people = list(seen.order_by("pk").values_list("pk", flat=True))
    return people[:: len(people) // SAMPLE + 1]


def _words(contacts: Sequence[Contact]) -> list[int]:
    """The days of a personal word from them."""
    return [one.day for one in contacts if one.direction != "outgoing" and is_real(one)]


def _snapshot(
    days: Sequence[tuple[int, float]], came: Sequence[int], then: date
) -> tuple[float, bool]:
    at = then.toordinal()
    return mass(days, at), any(at < day <= at + MATURED.days for day in came)
