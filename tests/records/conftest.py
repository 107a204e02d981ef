"""Whose book it is, and who is in it."""

from __future__ import annotations

import pytest

from tests import cast


@pytest.fixture
def maya(db):
    return cast.maya()


@pytest.fixture
def tomas(maya):
    return cast.tomas(maya)


@pytest.fixture
def leilani(maya):
    return cast.leilani(maya)


@pytest.fixture
def samuel(maya):
    return cast.samuel(maya)
