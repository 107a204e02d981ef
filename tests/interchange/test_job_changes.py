"""Who changed employer between two exports (P4.30)."""

from __future__ import annotations

from datetime import date

import pytest

from wellspring.core.sightings import Job
from wellspring.interchange.arrival_plan.changes import job_changes

BEFORE, AFTER = date(2022, 6, 30), date(2026, 2, 20)


@pytest.mark.parametrize("place", ["Self-employed", "Selbstständig", "Voltiva GmbH"])
def test_who_stays_has_not_changed(place):
    job = Job(place, "Consultant")

    assert job_changes([(BEFORE, job)], [(AFTER, job)]) == []


def test_who_leaves_a_firm_to_work_alone_has():
    was, now = Job("Voltiva", "Consultant"), Job("Self-employed", "Consultant")

    assert job_changes([(BEFORE, was)], [(AFTER, now)]) == [(was, now, AFTER)]
