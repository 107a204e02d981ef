"""The story shelf: what one has done, ready to be told, and oneself in thirty seconds (P3.35)."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook


class Story(OfBook):
    """One success: the skill it shows, an example, its result, and the need it matches."""

    title = models.TextField()
    skill = models.TextField(default="", db_default="")
    example = models.TextField(default="", db_default="")
    result = models.TextField(default="", db_default="")
    match = models.TextField(default="", db_default="")
    at = models.DateTimeField()

    class Meta:
        db_table = "stories"


class Introduction(OfBook):
    """Oneself in so many seconds, for one purpose."""

    title = models.TextField(default="", db_default="")
    words = models.TextField(default="", db_default="")
    seconds = models.PositiveSmallIntegerField(default=30)
    aim = models.TextField(default="", db_default="")
    at = models.DateTimeField()

    class Meta:
        db_table = "introductions_of_oneself"
