"""An acknowledged write survives: the log is written ahead and waited for (T06, T07)."""

from __future__ import annotations

import pytest
from django.db import connection

from wellspring.records.durability import NotDurable, assert_durable, has_wal_reset_bug

on_sqlite = pytest.mark.skipif("connection.vendor != 'sqlite'", reason="SQLite's own settings")


@pytest.mark.parametrize(
    ("version", "has_it"),
    [
        ((3, 40, 1), True), ((3, 44, 5), True), ((3, 44, 6), False), ((3, 45, 0), True),
        ((3, 50, 6), True), ((3, 50, 7), False), ((3, 51, 2), True), ((3, 51, 3), False),
        ((3, 52, 0), False), ((4, 0, 0), False),
    ],
)  # fmt: skip
def test_libraries_with_the_wal_reset_bug_are_known(version, has_it):
    assert has_wal_reset_bug(version) is has_it


@on_sqlite
@pytest.mark.django_db
def test_a_book_that_would_not_survive_is_refused(monkeypatch):
    monkeypatch.setattr("wellspring.records.durability.journal_mode", lambda: "delete")

    with pytest.raises(NotDurable, match="not safe to write to"):
        assert_durable()


@on_sqlite
@pytest.mark.django_db
@pytest.mark.parametrize("level", [0, 1])
def test_not_waiting_for_the_disk_is_refused(monkeypatch, level):
    monkeypatch.setattr("wellspring.records.durability.journal_mode", lambda: "wal")
    monkeypatch.setattr("wellspring.records.durability.synchronous_level", lambda: level)

    with pytest.raises(NotDurable):
        assert_durable()


@pytest.mark.django_db
def test_writing_ahead_and_waiting_is_enough(monkeypatch):
    monkeypatch.setattr("wellspring.records.durability.journal_mode", lambda: "wal")

    assert connection.vendor != "sqlite" or assert_durable() is None
