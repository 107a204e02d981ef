"""How long a touch took, and what a told line made beside it."""

import django.db.models.deletion
from django.db import migrations, models

ID = models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0009_placed"),
    ]

    operations = [
        migrations.AddField(
            model_name="touch",
            name="minutes",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.CreateModel(
            name="ToldLine",
            fields=[
                ("id", ID),
                ("made", models.JSONField(default=dict)),
                ("before", models.JSONField(default=list)),
                ("after", models.JSONField(default=list)),
                ("new", models.BooleanField(default=False)),
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
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="told_line",
                        to="records.touch",
                    ),
                ),
            ],
            options={"db_table": "told_lines"},
        ),
    ]
