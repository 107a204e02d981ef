"""What every test shares; the people of the tests live in tests/cast."""

from __future__ import annotations

import pytest

from tests.apart import STRAYED


@pytest.fixture(autouse=True)
def stays_on_this_machine():
    """A test that reached for the network fails, even where the code swallowed the error."""
    STRAYED.clear()
    yield
    assert STRAYED == []
