"""What the files say of the owner: own addresses, names, links, jobs and schools."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated


class OwnerFact(Stated):
    """`kind`: address, name, link, phone, job, school, skill, headline, place, follows, applied."""

    kind = models.TextField()
    text = models.TextField()
    title = models.TextField(default="")
    since = models.DateField(null=True)
    until = models.DateField(null=True)

    class Meta:
        db_table = "owner_facts"
        indexes = (models.Index(fields=["book", "kind"], name="facts_by_kind"),)
