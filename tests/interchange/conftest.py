"""A home of one's own, and whose book it is."""

from __future__ import annotations

import pytest

from wellspring.records.models import Book


@pytest.fixture
def maya(db):
    """The owner of the book."""
    return Book.at_home()
