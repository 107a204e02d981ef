"""The matches of a day, kept beside the needs; they are judged when the book is next looked at."""

from typing import Any

from django.db import migrations

from wellspring.records import kept_matches


def install(_apps: Any, _schema_editor: Any) -> None:  # noqa: ANN401  as Django calls it
    """Make the tables, and what marks them as late."""
    kept_matches.install()


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0012_changes"),
    ]

    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
