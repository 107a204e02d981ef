"""Meetings to come and past: what they are for, what is prepared, who will be there (P3.34)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook, Stated
from wellspring.records.person import Person
from wellspring.records.touch import Touch


class Meeting(Stated):
    """One meeting; `uid` is a calendar's own name for it, empty when it was set up by hand."""

    title = models.TextField(default="", db_default="")
    at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField(default=20)
    place = models.TextField(default="", db_default="")
    uid = models.TextField(default="", db_default="")
    purpose = models.TextField(default="", db_default="")
    use = models.TextField(default="", db_default="")  # what will be done with what is learned
    aim = models.TextField(default="", db_default="")  # core.meeting.Aim
    brings = models.TextField(default="", db_default="")  # something to give, one a line
    questions = models.JSONField(default=list)  # keys of core.meeting's bank, or words of one's own
    ticked = models.JSONField(default=list)  # homework and questions done
    cancelled_on = models.DateField(null=True)
    touch = models.ForeignKey(Touch, models.SET_NULL, null=True, related_name="+")

    class Meta:
        db_table = "meetings"
        indexes = (models.Index(fields=["book", "at"], name="meetings_by_time"),)


class Attendance(OfBook):
    """Somebody is expected at a meeting, or was there."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="attendances")
    person = models.ForeignKey(Person, models.CASCADE, related_name="attendances")

    class Meta:
        db_table = "attendances"
        constraints = (
            models.UniqueConstraint(fields=["meeting", "person"], name="one_chair_each"),
        )
