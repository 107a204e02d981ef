"""What is known of a person: names, handles, circles and details, each a row with its source."""

from __future__ import annotations

from django.db import models

from wellspring.records.book import Stated
from wellspring.records.person import Person

# Kinds of detail that say why one would remember somebody; records.glance.waiting reads by them.
TELLING = ("met_where", "met_through", "note", "recommendation_received", "recommendation_given")


class Name(Stated):
    """A name the person is known by. `kind`: full, nickname, former, other.

    The shown name is the heaviest one; `weight` says how carefully its source names people.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="names")
    text = models.TextField()
    kind = models.TextField(default="full")
    weight = models.PositiveSmallIntegerField(default=9)

    class Meta:
        db_table = "names"
        constraints = (models.UniqueConstraint(fields=["person", "text"], name="one_name"),)


class Handle(Stated):
    """A way to reach and recognise a person: `kind` email, phone or link.

    `value` is the normal form (lower-case address, E.164, canonical URL), `shown` as written.
    Two people may share one (a family mailbox), so it is unique per person only.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="handles")
    kind = models.TextField()
    value = models.TextField()
    shown = models.TextField(default="")

    class Meta:
        db_table = "handles"
        constraints = (
            models.UniqueConstraint(fields=["person", "kind", "value"], name="one_handle"),
        )
        indexes = (models.Index(fields=["book", "value"], name="handles_by_value"),)


class Circle(Stated):
    """Where the person is known from: work, study, family, neighbourhood, faith, sport, service.

    Every circle is a source of bridges (P3.19, P3.20). `label` keeps the file's own word.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="circles")
    kind = models.TextField(default="other")
    label = models.TextField(default="")

    class Meta:
        db_table = "circles"
        constraints = (
            models.UniqueConstraint(fields=["person", "kind", "label"], name="one_circle"),
        )


class Detail(Stated):
    """Anything else known.

    `kind`: place, birthday, interest, note, met_where, met_through, met_on,
    connected_on, invited, recommendation_given, endorsement_received, and the like.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="details")
    kind = models.TextField()
    text = models.TextField(default="")
    on = models.DateField(null=True)

    class Meta:
        db_table = "details"
        indexes = (
            models.Index(fields=["person", "kind"], name="details_of"),
            models.Index(  # what makes an entry more than an address, newest first
                fields=["book", "-id"],
                name="details_telling",
                condition=models.Q(kind__in=TELLING),
            ),
        )


class Sighted(Stated):
    """A record of a file that was placed on this person, by its digest.

    The same record, come again, is known at once. `kind`: card, party or beside (only ever seen
    next to others).
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="sighted")
    digest = models.TextField()
    kind = models.TextField()

    class Meta:
        db_table = "sighted"
        constraints = (
            models.UniqueConstraint(fields=["book", "digest", "kind"], name="one_sighting"),
        )
