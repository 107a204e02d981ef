"""Who was placed or let go, where a circle reaches, and who waits, found quickly."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")
BOOK: dict[str, Any] = {
    "on_delete": django.db.models.deletion.CASCADE,
    "related_name": "+",
    "to": "records.book",
}
TELLING = ("met_where", "met_through", "note", "recommendation_received", "recommendation_given")


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0008_delivered"),
    ]

    operations = [
        migrations.CreateModel(
            name="CircleReach",
            fields=[
                ("id", ID),
                ("circle", models.TextField()),
                ("words", models.TextField(default="")),
                ("at", models.DateTimeField()),
                ("book", models.ForeignKey(**BOOK)),
            ],
            options={
                "db_table": "circle_reaches",
                "indexes": [
                    models.Index(fields=["book", "circle", "-at"], name="reaches_by_circle")
                ],
            },
        ),
        migrations.CreateModel(
            name="Placing",
            fields=[
                ("id", ID.clone()),
                ("how", models.TextField()),
                ("until", models.DateField(null=True)),
                ("at", models.DateTimeField()),
                ("book", models.ForeignKey(**BOOK)),
                (
                    "circle",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.circle",
                    ),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="placing",
                        to="records.person",
                    ),
                ),
            ],
            options={"db_table": "placings"},
        ),
        migrations.AddIndex(
            model_name="detail",
            index=models.Index(
                condition=models.Q(("kind__in", TELLING)),
                fields=["book", "-id"],
                name="details_telling",
            ),
        ),
        migrations.RemoveIndex(model_name="promise", name="promises_open"),
        migrations.AddIndex(
            model_name="promise",
            index=models.Index(
                condition=models.Q(("lapsed", False), ("mine", True)),
                fields=[
                    "book",
                    "lapses_on",
                    "due",
                    "opened",
                    "kind",
                    "hushed",
                    "person",
                    "mine",
                    "lapsed",
                ],
                name="promises_open",
            ),
        ),
        migrations.AddIndex(
            model_name="promise",
            index=models.Index(
                condition=models.Q(("lapsed", False), ("mine", False)),
                fields=["book", "lapses_on", "person", "mine", "lapsed"],
                name="promises_of_theirs",
            ),
        ),
        migrations.AddIndex(
            model_name="promise",
            index=models.Index(
                fields=["book", "opened", "mine", "confirmed", "lapsed", "due", "person"],
                name="promises_by_opening",
            ),
        ),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(fields=["book", "-days"], name="standings_by_days"),
        ),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(fields=["book", "-worth"], name="standings_by_worth"),
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(
                condition=models.Q(("arrival", None)),
                fields=["book", "-created_at"],
                name="people_by_hand",
            ),
        ),
    ]
