"""Objective, purposes, vouching, needs and offers, the week, moves of depth, seasons."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0004_open_duties"),
    ]

    operations = [
        migrations.CreateModel(
            name="Need",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.TextField()),
                ("on", models.DateField()),
                ("ended_on", models.DateField(null=True)),
                (
                    "arrival",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="records.arrival",
                    ),
                ),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="needs",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "needs",
                "indexes": [
                    models.Index(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=["book", "-on"],
                        name="needs_open",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Offer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("words", models.TextField()),
                ("on", models.DateField()),
                ("ended_on", models.DateField(null=True)),
                (
                    "arrival",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="records.arrival",
                    ),
                ),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="offers",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "offers",
                "indexes": [
                    models.Index(
                        condition=models.Q(("ended_on__isnull", True)),
                        fields=["book", "-on"],
                        name="offers_open",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Refusal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "need",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="refusals",
                        to="records.need",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "refusals",
                "constraints": [
                    models.UniqueConstraint(fields=("need", "person"), name="one_refusal")
                ],
            },
        ),
        migrations.CreateModel(
            name="Objective",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField(default="job")),
                ("words", models.TextField(default="")),
                ("titles", models.TextField(db_default="", default="")),
                ("fits", models.TextField(db_default="", default="")),
                ("at", models.DateTimeField()),
                (
                    "arrival",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="records.arrival",
                    ),
                ),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
            ],
            options={
                "db_table": "objectives",
                "indexes": [models.Index(fields=["book", "-at"], name="objectives_by_time")],
            },
        ),
        migrations.CreateModel(
            name="Purpose",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField(default="insight")),
                ("words", models.TextField(db_default="", default="")),
                ("question", models.TextField(db_default="", default="")),
                ("on", models.DateField()),
                (
                    "arrival",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="records.arrival",
                    ),
                ),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="purposes",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "purposes",
                "constraints": [
                    models.UniqueConstraint(fields=("person", "kind"), name="one_purpose_of_a_kind")
                ],
            },
        ),
        migrations.CreateModel(
            name="Review",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("week", models.DateField()),
                ("networking", models.PositiveSmallIntegerField(null=True)),
                ("attitude", models.PositiveSmallIntegerField(null=True)),
                ("morale", models.PositiveSmallIntegerField(null=True)),
                ("search", models.PositiveSmallIntegerField(null=True)),
                ("words", models.TextField(db_default="", default="")),
                ("at", models.DateTimeField()),
                ("before", models.JSONField(null=True)),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
            ],
            options={
                "db_table": "reviews",
                "constraints": [
                    models.UniqueConstraint(fields=("book", "week"), name="one_review_a_week")
                ],
            },
        ),
        migrations.CreateModel(
            name="Season",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("mode", models.TextField()),
                ("was", models.TextField(db_default="searching", default="searching")),
                ("country", models.TextField(db_default="", default="")),
                ("was_country", models.TextField(db_default="", default="")),
                ("on", models.DateField()),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
            ],
            options={
                "db_table": "seasons",
                "indexes": [models.Index(fields=["book", "on"], name="seasons_by_day")],
            },
        ),
        migrations.CreateModel(
            name="StageMove",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("was", models.TextField()),
                ("stage", models.TextField()),
                ("on", models.DateField()),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="stage_moves",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "stage_moves",
                "indexes": [models.Index(fields=["book", "on"], name="stage_moves_by_day")],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "stage"), name="one_move_to_a_stage")
                ],
            },
        ),
        migrations.CreateModel(
            name="Vouch",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("mine", models.BooleanField(default=True)),
                ("level", models.TextField(default="not_yet")),
                ("words", models.TextField(db_default="", default="")),
                ("on", models.DateField()),
                (
                    "arrival",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="records.arrival",
                    ),
                ),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="vouches",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "vouches",
                "constraints": [
                    models.UniqueConstraint(fields=("person", "mine"), name="one_vouch_each_way")
                ],
            },
        ),
        migrations.AddField("standing", "fit", models.FloatField(null=True)),
        migrations.AddIndex(
            "standing",
            models.Index(
                condition=models.Q(("fit__gt", 0.5)),
                fields=["book", "-fit"],
                name="standings_by_fit",
            ),
        ),
    ]
