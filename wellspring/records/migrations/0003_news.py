# The latest news of a place found, kept so that one more touch costs no look at all of them.

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0002_judgement"),
    ]

    operations = [
        migrations.AddField(
            model_name="book",
            name="news",
            field=models.JSONField(null=True),
        ),
    ]
