"""A person's standing: what was judged from their touches, kept beside them.

It is judged again whenever something of theirs changes, and can always be made anew.
"""

from __future__ import annotations

from django.db import models

from wellspring.records.book import OfBook
from wellspring.records.person import Person


class Standing(OfBook):
    """`quiet_on` is the day the tie counts as gone quiet against its own rhythm."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="standing")
    touches = models.PositiveIntegerField(default=0)
    first_at = models.DateTimeField(null=True)
    last_at = models.DateTimeField(null=True)
    last_in_at = models.DateTimeField(null=True)
    last_out_at = models.DateTimeField(null=True)
    usual_gap = models.PositiveIntegerField(null=True)  # days
    quiet_on = models.DateField(null=True)
    next_on = models.DateField(null=True)  # a next step the person chose (P0.1)
    next_none = models.BooleanField(default=False)  # "none, on purpose"
    days = models.PositiveIntegerField(default=0, db_default=0)  # with a real touch
    chosen_gap = models.PositiveIntegerField(null=True)  # days: the rhythm the person set
    said_stage = models.TextField(default="", db_default="")  # the depth the person says
    stage = models.TextField(default="met", db_default="met")  # core.depth.Stage
    channel = models.TextField(default="", db_default="")  # on which they answer
    trace = models.JSONField(null=True)  # core.warmth: {"day": ordinal, "parts": [8 numbers]}
    state = models.JSONField(null=True)  # the values of core.planning_state.PlanningState
    worth = models.FloatField(default=1.0, db_default=1.0)
    fit = models.FloatField(null=True)  # core.nearness: how near to the objective, 0 to 1
    # What the plan reads its few rows by: core.daily_plan.strongest and core.pace say more.
    reach = models.FloatField(default=0.0, db_default=0.0)
    fresh = models.BooleanField(default=False, db_default=False)
    free_from = models.DateField(null=True)
    turns_on = models.DateField(null=True)

    class Meta:
        db_table = "standings"
        indexes = (
            models.Index(fields=["book", "quiet_on"], name="standings_by_quiet"),
            models.Index(fields=["book", "-last_at"], name="standings_by_last"),
            models.Index(fields=["book", "-days"], name="standings_by_days"),
            models.Index(fields=["book", "-worth"], name="standings_by_worth"),
            models.Index(fields=["book", "-reach"], name="standings_by_reach"),
            models.Index(fields=["book", "turns_on"], name="standings_by_turn"),
            models.Index(
                fields=["book", "-reach"],
                name="standings_by_fresh",
                condition=models.Q(fresh=True),  # one act in five is for somebody new or dormant
            ),
            models.Index(
                fields=["book", "-fit"],
                name="standings_by_fit",
                condition=models.Q(fit__gt=0.5),  # nearer than an ordinary tie
            ),
            models.Index(
                fields=["book", "next_on"],
                name="standings_by_next",
                condition=models.Q(next_on__isnull=False),  # few have one; the plan asks for them
            ),
        )
