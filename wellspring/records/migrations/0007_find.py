"""What everybody is found by; the entries themselves are written when the book is next opened."""

from typing import Any

from django.db import migrations

from wellspring.records import word_index


def install(_apps: Any, _schema_editor: Any) -> None:  # noqa: ANN401  as Django calls it
    """Make the tables and the triggers, and let every entry be written."""
    word_index.install()
    word_index.mark_everybody()


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0006_forgotten"),
    ]

    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
