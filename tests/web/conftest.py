"""Pages as somebody sees them, on Tuesday 24 November 2026."""

from __future__ import annotations

import pytest

from tests import cast
from tests.web.asking import browser
from wellspring import home
from wellspring.interchange.drafts import Draft


@pytest.fixture(autouse=True)
def on_that_tuesday(monkeypatch):
    monkeypatch.setenv("WELLSPRING_NOW", "2026-11-24T09:00:00")


@pytest.fixture
def asked_by_header(settings):
    """A header says who is asking, so that there can be more than one."""
    settings.MEMBER_FROM = "tests.web.asking.header_member"


@pytest.fixture(autouse=True)
def a_home_of_its_own(monkeypatch, tmp_path):
    """Drafts and uploads of one test are no other's."""
    monkeypatch.setenv("WELLSPRING_HOME", str(tmp_path / "home"))
    home.make_home()


@pytest.fixture(autouse=True)
def started(monkeypatch):
    """No worker is spawned; what would have been started is told instead."""
    asked = []
    monkeypatch.setattr(Draft, "start", lambda draft, what="read": asked.append((draft, what)))
    return asked


@pytest.fixture
def maya(db, asked_by_header):
    return cast.maya()


@pytest.fixture
def stranger(db, asked_by_header):
    return cast.stranger()


@pytest.fixture
def reader(maya):
    return cast.reader_of(maya)


@pytest.fixture
def tomas(maya):
    return cast.tomas(maya)


@pytest.fixture
def client(maya):
    """Maya's browser, without script."""
    return browser(maya)
