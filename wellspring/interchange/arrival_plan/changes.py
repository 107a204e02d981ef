"""Who changed employer or title between two exports: a reason to write, kept as such."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from wellspring.core.folding import fold
from wellspring.core.job_titles import Likeness, same_title
from wellspring.core.organisations import Kinship, same_organisation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.core.sightings import Job

Dated = tuple["date", "Job"]


def job_changes(before: Sequence[Dated], fresh: Sequence[Dated]) -> list[tuple[Job, Job, date]]:
    """Every step to another job that a fresh export shows: was, now, the day it showed."""
    new_days = {day for day, _ in fresh} - {day for day, _ in before}
    every = sorted({day: (day, job) for day, job in (*before, *fresh)}.values(), key=lambda d: d[0])
    return [
        (was, now, day)
        for (_, was), (day, now) in pairwise(every)
        if day in new_days and _differ(was, now)
    ]


def _differ(was: Job, now: Job) -> bool:
    kinship = same_organisation(was.organisation, now.organisation)
    if kinship >= Kinship.UNKNOWN and fold(was.organisation) != fold(now.organisation):
        return True  # "Self-employed" is no firm, and no change when it stays
    return same_title(was.title, now.title) in (Likeness.RELATED, Likeness.DIFFERENT)
