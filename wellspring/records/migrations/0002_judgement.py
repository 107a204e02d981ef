# Seats, knowledge, favours, verdicts, and what judging keeps beside a person.

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0001_tables"),
    ]

    operations = [
        migrations.CreateModel(
            name="Favour",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("given", models.BooleanField(default=True)),
                ("kind", models.TextField(default="favour")),
                ("words", models.TextField(default="")),
                ("on", models.DateField()),
            ],
            options={
                "db_table": "favours",
            },
        ),
        migrations.CreateModel(
            name="Knowing",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("side", models.TextField(default="of_them")),
                ("topic", models.TextField(default="other")),
                ("text", models.TextField(default="")),
                ("on", models.DateField()),
            ],
            options={
                "db_table": "knowings",
            },
        ),
        migrations.CreateModel(
            name="Seat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("since", models.DateField()),
            ],
            options={
                "db_table": "seats",
            },
        ),
        migrations.CreateModel(
            name="Verdict",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField()),
                ("quote", models.TextField(default="")),
                ("confirmed", models.BooleanField()),
                ("at", models.DateTimeField()),
            ],
            options={
                "db_table": "verdicts",
            },
        ),
        migrations.AddField(
            model_name="book",
            name="activity_offset",
            field=models.FloatField(db_default=0.0, default=0.0),
        ),
        migrations.AddField(
            model_name="book",
            name="country",
            field=models.TextField(db_default="", default=""),
        ),
        migrations.AddField(
            model_name="book",
            name="judged_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="book",
            name="mode",
            field=models.TextField(db_default="searching", default="searching"),
        ),
        migrations.AddField(
            model_name="book",
            name="warmth_offset",
            field=models.FloatField(db_default=0.0, default=0.0),
        ),
        migrations.AddField(
            model_name="promise",
            name="hushed",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name="standing",
            name="channel",
            field=models.TextField(db_default="", default=""),
        ),
        migrations.AddField(
            model_name="standing",
            name="chosen_gap",
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="standing",
            name="days",
            field=models.PositiveIntegerField(db_default=0, default=0),
        ),
        migrations.AddField(
            model_name="standing",
            name="free_from",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="standing",
            name="fresh",
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AddField(
            model_name="standing",
            name="reach",
            field=models.FloatField(db_default=0.0, default=0.0),
        ),
        migrations.AddField(
            model_name="standing",
            name="said_stage",
            field=models.TextField(db_default="", default=""),
        ),
        migrations.AddField(
            model_name="standing",
            name="stage",
            field=models.TextField(db_default="met", default="met"),
        ),
        migrations.AddField(
            model_name="standing",
            name="state",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="standing",
            name="trace",
            field=models.JSONField(null=True),
        ),
        migrations.AddField(
            model_name="standing",
            name="turns_on",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="standing",
            name="worth",
            field=models.FloatField(db_default=1.0, default=1.0),
        ),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(fields=["book", "-reach"], name="standings_by_reach"),
        ),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(fields=["book", "turns_on"], name="standings_by_turn"),
        ),
        migrations.AddIndex(
            model_name="standing",
            index=models.Index(
                condition=models.Q(("fresh", True)),
                fields=["book", "-reach"],
                name="standings_by_fresh",
            ),
        ),
        migrations.AddField(
            model_name="favour",
            name="arrival",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="records.arrival",
            ),
        ),
        migrations.AddField(
            model_name="favour",
            name="book",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.book"
            ),
        ),
        migrations.AddField(
            model_name="favour",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="favours",
                to="records.person",
            ),
        ),
        migrations.AddField(
            model_name="knowing",
            name="arrival",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="records.arrival",
            ),
        ),
        migrations.AddField(
            model_name="knowing",
            name="book",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.book"
            ),
        ),
        migrations.AddField(
            model_name="knowing",
            name="person",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="knowings",
                to="records.person",
            ),
        ),
        migrations.AddField(
            model_name="seat",
            name="book",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.book"
            ),
        ),
        migrations.AddField(
            model_name="seat",
            name="person",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="seat",
                to="records.person",
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="book",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.book"
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="person",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="records.person",
            ),
        ),
        migrations.AddField(
            model_name="verdict",
            name="promise",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="verdicts",
                to="records.promise",
            ),
        ),
    ]
