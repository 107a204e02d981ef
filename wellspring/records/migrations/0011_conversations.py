# Letters, sequences, meetings and debriefs, questions, stories, approaches.

import django.core.serializers.json
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0010_told_lines"),
    ]

    operations = [
        migrations.CreateModel(
            name="Approach",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("who", models.TextField(db_default="", default="")),
                ("organisation", models.TextField(db_default="", default="")),
                ("words", models.TextField(db_default="", default="")),
                ("on", models.DateField()),
                (
                    "before",
                    models.JSONField(
                        default=dict, encoder=django.core.serializers.json.DjangoJSONEncoder
                    ),
                ),
                ("fits", models.JSONField(default=list)),
                ("answer_by", models.DateField(null=True)),
                ("answered_on", models.DateField(null=True)),
                ("answer", models.TextField(db_default="", default="")),
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
                    "promise",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.promise",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="approaches",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "approaches",
            },
        ),
        migrations.CreateModel(
            name="Introduction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.TextField(db_default="", default="")),
                ("words", models.TextField(db_default="", default="")),
                ("seconds", models.PositiveSmallIntegerField(default=30)),
                ("aim", models.TextField(db_default="", default="")),
                ("at", models.DateTimeField()),
                ("away_on", models.DateField(null=True)),
                ("earlier", models.JSONField(default=list)),
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
                "db_table": "introductions_of_oneself",
            },
        ),
        migrations.CreateModel(
            name="Letter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.TextField(default="first_letter")),
                ("subject", models.TextField(db_default="", default="")),
                ("words", models.TextField(db_default="", default="")),
                ("slots", models.JSONField(default=dict)),
                ("item", models.TextField(db_default="", default="")),
                ("at", models.DateTimeField()),
                ("left_at", models.DateTimeField(null=True)),
                ("left_by", models.TextField(db_default="", default="")),
                ("before", models.TextField(db_default="", default="")),
                ("away_at", models.DateTimeField(null=True)),
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
                        related_name="letters",
                        to="records.person",
                    ),
                ),
                (
                    "touch",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.touch",
                    ),
                ),
            ],
            options={
                "db_table": "letters",
            },
        ),
        migrations.CreateModel(
            name="Meeting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.TextField(db_default="", default="")),
                ("at", models.DateTimeField()),
                ("minutes", models.PositiveSmallIntegerField(default=20)),
                ("place", models.TextField(db_default="", default="")),
                ("uid", models.TextField(db_default="", default="")),
                ("purpose", models.TextField(db_default="", default="")),
                ("use", models.TextField(db_default="", default="")),
                ("aim", models.TextField(db_default="", default="")),
                ("brings", models.TextField(db_default="", default="")),
                ("questions", models.JSONField(default=list)),
                ("ticked", models.JSONField(default=list)),
                ("cancelled_on", models.DateField(null=True)),
                ("stated", models.JSONField(default=list)),
                ("before", models.JSONField(default=dict)),
                (
                    "oneself",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.introduction",
                    ),
                ),
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
                    "touch",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.touch",
                    ),
                ),
            ],
            options={
                "db_table": "meetings",
            },
        ),
        migrations.CreateModel(
            name="Debrief",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField()),
                ("needs", models.TextField(db_default="", default="")),
                ("opportunities", models.TextField(db_default="", default="")),
                ("people", models.TextField(db_default="", default="")),
                ("employers", models.TextField(db_default="", default="")),
                ("advice", models.TextField(db_default="", default="")),
                ("promises", models.TextField(db_default="", default="")),
                ("learned", models.TextField(db_default="", default="")),
                ("common", models.TextField(db_default="", default="")),
                ("gave", models.TextField(db_default="", default="")),
                ("stay", models.TextField(db_default="", default="")),
                ("again", models.BooleanField(null=True)),
                ("made", models.JSONField(default=dict)),
                ("came", models.JSONField(default=dict)),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "meeting",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="debrief",
                        to="records.meeting",
                    ),
                ),
            ],
            options={
                "db_table": "debriefs",
            },
        ),
        migrations.CreateModel(
            name="Attendance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
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
                        related_name="attendances",
                        to="records.person",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="attendances",
                        to="records.meeting",
                    ),
                ),
            ],
            options={
                "db_table": "attendances",
            },
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.TextField(db_default="", default="")),
                ("words", models.TextField(db_default="", default="")),
                ("letter", models.TextField(db_default="", default="")),
                ("away", models.BooleanField(default=False)),
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
                "db_table": "questions",
            },
        ),
        migrations.CreateModel(
            name="Sequence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("began_on", models.DateField()),
                ("call_after", models.PositiveSmallIntegerField(default=5)),
                ("ended_on", models.DateField(null=True)),
                ("ended_by", models.TextField(db_default="", default="")),
                ("words", models.TextField(db_default="", default="")),
                (
                    "book",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="records.book",
                    ),
                ),
                (
                    "letter",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="records.letter",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="sequences",
                        to="records.organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sequences",
                        to="records.person",
                    ),
                ),
            ],
            options={
                "db_table": "sequences",
            },
        ),
        migrations.CreateModel(
            name="Story",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.TextField()),
                ("skill", models.TextField(db_default="", default="")),
                ("example", models.TextField(db_default="", default="")),
                ("result", models.TextField(db_default="", default="")),
                ("match", models.TextField(db_default="", default="")),
                ("at", models.DateTimeField()),
                ("away_on", models.DateField(null=True)),
                ("earlier", models.JSONField(default=list)),
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
                "db_table": "stories",
            },
        ),
        migrations.CreateModel(
            name="Witness",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
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
                        related_name="+",
                        to="records.person",
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="witnesses",
                        to="records.story",
                    ),
                ),
            ],
            options={
                "db_table": "witnesses",
            },
        ),
        migrations.AddConstraint(
            model_name="witness",
            constraint=models.UniqueConstraint(fields=("story", "person"), name="one_witness"),
        ),
        migrations.AddIndex(
            model_name="approach",
            index=models.Index(fields=["book", "-on"], name="approaches_by_day"),
        ),
        migrations.AddIndex(
            model_name="meeting",
            index=models.Index(fields=["book", "at"], name="meetings_by_time"),
        ),
        migrations.AddConstraint(
            model_name="attendance",
            constraint=models.UniqueConstraint(fields=("meeting", "person"), name="one_chair_each"),
        ),
    ]
