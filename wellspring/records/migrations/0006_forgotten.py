"""Keyed hashes of those who were forgotten, so that no later file brings them back."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0005_purposes"),
    ]

    operations = [
        migrations.AddField(
            model_name="book",
            name="forgetting_key",
            field=models.TextField(db_default="", default=""),
        ),
        migrations.RemoveField(model_name="book", name="activity_offset"),  # told on no page
        migrations.CreateModel(
            name="Forgotten",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.TextField()),
                ("who", models.TextField()),
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
                "db_table": "forgotten",
                "constraints": [
                    models.UniqueConstraint(fields=("book", "digest"), name="forgotten_once")
                ],
            },
        ),
    ]
