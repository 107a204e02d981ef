"""A server keeps its connection from page to page, and never to a file that is no longer there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from django.db import ConnectionHandler

from wellspring.records.held_book import hold_only_this_file

pytestmark = pytest.mark.django_db  # it opens a book of its own


def book(path, word):
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE TABLE told (word text)")
        made.execute("INSERT INTO told VALUES (?)", [word])
        made.commit()
    return path


@pytest.fixture
def held(tmp_path):
    path = book(tmp_path / "book.sqlite3", "before")
    told = {"ENGINE": "django.db.backends.sqlite3", "NAME": path}
    opened = ConnectionHandler({"default": told})["default"]
    hold_only_this_file(opened)
    yield opened
    opened.close()


def told(held):
    with held.cursor() as cursor:
        return cursor.execute("SELECT word FROM told").fetchone()[0]


def test_a_restored_file_is_what_the_next_page_shows(held, tmp_path):
    assert told(held) == "before"
    book(tmp_path / "restored", "restored").replace(tmp_path / "book.sqlite3")

    hold_only_this_file(held)

    assert told(held) == "restored"


def test_the_same_file_stays_open(held):
    told(held)
    opened = held.connection

    hold_only_this_file(held)

    assert held.connection is opened


@pytest.mark.django_db(transaction=True)
def test_a_page_is_shown_after_another(client):
    for _ in range(2):
        assert client.get("/you/", headers={"host": "localhost"}).status_code == 200
