# The duties that still stand, found without reading all that ever were.

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0003_news"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="promise",
            index=models.Index(
                condition=models.Q(("lapsed", False), ("mine", True)),
                fields=["book", "lapses_on"],
                name="promises_open",
            ),
        ),
    ]
