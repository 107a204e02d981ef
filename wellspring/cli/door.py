"""The whole door: opens the book with Django, for everything that writes or takes a while."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.records.book import Member


def wake() -> None:
    """Make Django ready; the book stays closed."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspring.settings")
    import django

    django.setup()


def enter() -> Member:
    """The owner at home, with the book made or renewed and waiting lines taken in."""
    wake()
    from wellspring.records.opening import leave_checkpoints_to_the_server, open_book

    member = open_book()
    leave_checkpoints_to_the_server()
    return member


if __name__ == "__main__":
    enter()
