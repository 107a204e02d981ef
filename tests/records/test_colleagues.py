"""Who worked at the same place at the same time (P3.20): evidence for later introductions."""

from __future__ import annotations

from datetime import date

import pytest

from wellspring.records.colleagues import colleagues
from wellspring.records.models import Affiliation, Organisation

TODAY = date(2026, 3, 2)


@pytest.fixture
def at(maya, tomas):
    forge = Organisation.objects.create(
        book_id=maya.book_id, name="Harbor Forge", key="harbor forge"
    )

    def work(person, since, until):
        Affiliation.objects.create(
            book_id=maya.book_id, person=person, organisation=forge, since=since, until=until
        )

    return work


def test_two_who_worked_there_at_one_time_know_each_other(at, maya, tomas, leilani):
    at(tomas, date(2010, 1, 1), date(2015, 1, 1))
    at(leilani, date(2014, 1, 1), None)

    (tie,) = colleagues(tomas, maya, TODAY)

    assert (tie.other, tie.basis, tie.source) == (leilani, "worked_together", "Harbor Forge")


def test_two_who_missed_each_other_do_not(at, maya, tomas, leilani):
    at(tomas, date(2010, 1, 1), date(2012, 1, 1))
    at(leilani, date(2014, 1, 1), None)

    assert colleagues(tomas, maya, TODAY) == []
