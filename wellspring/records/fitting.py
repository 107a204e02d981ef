"""Judging again how near everybody is to the objective, in one pass that reads no touches.

Nearness is one factor of worth, and the number that the plan reads ties by is a logarithm of worth
(core.daily_plan.strongest); so both are moved by the quotient of the new factor and the old.
"""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from django.db import connection

from wellspring.core.worth import fit
from wellspring.records.glance import through_django
from wellspring.records.glance.aims import abouts_in, aim_of, near
from wellspring.records.glance.ways import NOBODY_TO_WRITE_TO

if TYPE_CHECKING:
    from collections.abc import Iterator

UPDATE = "update standings set fit = %s, worth = %s, reach = %s where person_id = %s"


def fit_again(book_id: int) -> None:
    """After the objective was reworded, or after an arrival told of new posts."""
    with connection.cursor() as cursor:
        cursor.executemany(UPDATE, list(_moved(book_id)))


def _moved(book_id: int) -> Iterator[tuple[float | None, float, float, int]]:
    towards = aim_of(through_django, [book_id])
    about = abouts_in(through_django, book_id) if towards else {}
    sql = "select person_id, fit, worth, reach from standings where book_id = %s"
    for person, was, worth, reach in through_django(sql, [book_id]):
        now = near(towards, about.get(person))
        if now != was:
            more = fit(now) / fit(was)
            reached = reach if reach <= NOBODY_TO_WRITE_TO else reach + log2(more)
            yield now, worth * more, reached, person
