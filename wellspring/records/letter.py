"""Letters being written, each to one person, and how they left: the human sends every one."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.person import Person
from wellspring.records.touch import Touch


class Letter(OfBook):
    """One letter; `slots` hold what it must say (who, purpose, ask, use, offer, no) in words."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="letters")
    kind = models.TextField(default="first_letter")  # core.message_lint
    subject = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    slots = models.JSONField(default=dict)
    item = models.TextField(default="", db_default="")  # the act of a plan it answers
    at = models.DateTimeField()
    left_at = models.DateTimeField(null=True)
    left_by = models.TextField(default="", db_default="")  # copy, mail, file, print, account
    touch = models.ForeignKey(Touch, models.SET_NULL, null=True, related_name="+")

    class Meta:
        db_table = "letters"
