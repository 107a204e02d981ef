"""What was looked up before a meeting: a line each, beside the ticks."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0014_what_came"),
    ]

    operations = [
        migrations.AddField(
            model_name="meeting", name="homework", field=models.JSONField(default=dict)
        ),
    ]
