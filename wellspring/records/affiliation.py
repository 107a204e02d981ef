"""An affiliation: a person at an organisation, with title and dates as far as told."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated
from wellspring.records.organisation import Organisation
from wellspring.records.person import Person


class Affiliation(Stated):
    """`seen_on` is the day the source was written: a current job is current as of that day."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="affiliations")
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="affiliations")
    title = models.TextField(default="")
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    seen_on = models.DateField(null=True)
    school = models.BooleanField(default=False)

    class Meta:
        db_table = "affiliations"
        indexes = (models.Index(fields=["organisation", "person"], name="people_at"),)


class JobChange(Stated):
    """Two exports of one network differ in where somebody works: a reason to write (P2.6)."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="job_changes")
    was_organisation = models.TextField(default="")
    was_title = models.TextField(default="")
    organisation = models.TextField(default="")
    title = models.TextField(default="")
    seen_on = models.DateField()

    class Meta:
        db_table = "job_changes"
        indexes = (models.Index(fields=["book", "-seen_on"], name="changes_by_day"),)
