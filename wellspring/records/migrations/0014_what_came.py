"""What came of a suggestion stands at the duty to tell it, whichever act opened that duty."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0013_kept_matches"),
    ]

    operations = [
        migrations.AddField(
            model_name="promise", name="came", field=models.TextField(db_default="", default="")
        ),
        migrations.RemoveField(model_name="debrief", name="came"),
    ]
