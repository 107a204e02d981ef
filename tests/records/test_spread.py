"""A person's few rows are not looked for among a whole book's."""

from __future__ import annotations

import pytest
from django.db import connection

from tests.cast import TODAY
from wellspring.records.models import Promise
from wellspring.records.spread import note_spread

pytestmark = pytest.mark.django_db


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL looks by itself")
def test_what_one_person_is_owed_is_found_by_the_person(maya, tomas, leilani):
    for person in (tomas, leilani):
        for _ in range(20):
            person.promise("two names", on=TODAY, by=maya)

    note_spread()

    rows = Promise.objects.visible_to(maya).still_open(TODAY).filter(person=tomas)
    assert "person_id=?" in rows.explain()
