"""Backups that restore, and damaged ones that are found out (T08)."""

from __future__ import annotations

import random
import sqlite3
import stat

import pytest

from wellspring import home
from wellspring.records.backup import NAMED, NotABackup, back_up, look_at
from wellspring.records.form import written_steps
from wellspring.records.restoring import check, restore


@pytest.fixture
def book(tmp_path, monkeypatch):
    """A small book of its own, as SQLite keeps it."""
    monkeypatch.setenv("WELLSPRING_HOME", str(tmp_path / "home"))
    return write_book(home.make_home() / "wellspring.sqlite3", ["Tomás", "Leilani"])


def write_book(path, names, steps=None):
    with sqlite3.connect(path) as made:
        made.executescript(
            "PRAGMA journal_mode=WAL;"
            "CREATE TABLE django_migrations (app TEXT, name TEXT);"
            "CREATE TABLE people (name TEXT, merged_into_id INTEGER);"
            "CREATE TABLE touches (id INTEGER)"
        )
        rows = [("records", step) for step in steps or written_steps()]
        made.executemany("INSERT INTO django_migrations VALUES (?, ?)", rows)
        made.executemany("INSERT INTO people (name) VALUES (?)", [(name,) for name in names])
    made.close()
    return path


def names():
    with sqlite3.connect(home.database()) as opened:
        found = [name for (name,) in opened.execute("SELECT name FROM people ORDER BY rowid")]
    opened.close()
    return found


def rename_everybody(name):
    with sqlite3.connect(home.database()) as opened:
        opened.execute("UPDATE people SET name = ?", [name])
    opened.close()


def test_a_backup_restores_into_an_empty_home(book, tmp_path, monkeypatch):
    kept = back_up(tmp_path / "well.wellspring")
    monkeypatch.setenv("WELLSPRING_HOME", str(tmp_path / "elsewhere"))

    told = restore(tmp_path / "well.wellspring")

    assert names() == ["Tomás", "Leilani"]
    assert (told.people, told.before, told.backup.digest) == (2, None, kept.digest)


def test_what_was_written_since_is_replaced_and_kept_as_a_restore_point(book, tmp_path):
    back_up(tmp_path / "well.wellspring")
    rename_everybody("Zoe")

    told = restore(tmp_path / "well.wellspring")

    assert names() == ["Tomás", "Leilani"]
    restore(told.before)
    assert names() == ["Zoe", "Zoe"]


def test_a_backup_is_for_its_owner_alone(book, tmp_path):
    back_up(tmp_path / "well.wellspring")

    assert stat.S_IMODE((tmp_path / "well.wellspring").stat().st_mode) == 0o600


def test_a_backup_holds_what_is_in_the_log_and_not_yet_in_the_file(book, tmp_path):
    writer = sqlite3.connect(book)
    writer.execute("PRAGMA wal_autocheckpoint=0")
    writer.execute("INSERT INTO people (name) VALUES ('Samuel')")
    writer.commit()

    back_up(tmp_path / "well.wellspring")
    writer.close()
    restore(tmp_path / "well.wellspring")

    assert names() == ["Tomás", "Leilani", "Samuel"]


def test_somebody_who_has_the_book_open_sees_the_restored_one(book, tmp_path):
    back_up(tmp_path / "well.wellspring")
    rename_everybody("Zoe")
    reader = sqlite3.connect(book)
    assert reader.execute("SELECT name FROM people").fetchone() == ("Zoe",)

    restore(tmp_path / "well.wellspring")

    assert reader.execute("SELECT name FROM people").fetchone() == ("Tomás",)
    reader.close()


def test_looking_at_a_backup_changes_nothing(book, tmp_path):
    back_up(tmp_path / "well.wellspring")
    rename_everybody("Zoe")

    assert check(tmp_path / "well.wellspring").people == 2
    assert names() == ["Zoe", "Zoe"]
    assert [each.name for each in home.home().iterdir() if "restoring" in each.name] == []


def damaged(whole, rng):
    """The bytes cut short, or with one bit turned over."""
    if rng.random() < 0.5:
        return whole[: rng.randrange(len(whole))]
    place = rng.randrange(len(whole))
    return whole[:place] + bytes([whole[place] ^ 1 << rng.randrange(8)]) + whole[place + 1 :]


def test_every_damaged_backup_is_found_out_and_none_is_half_restored(book, tmp_path):
    whole = tmp_path / "well.wellspring"
    back_up(whole)
    content, rng = whole.read_bytes(), random.Random(8)  # noqa: S311  places, not secrets
    rename_everybody("Zoe")
    broken = tmp_path / "broken.wellspring"

    for _ in range(1000):
        broken.write_bytes(damaged(content, rng))
        with pytest.raises(NotABackup):
            restore(broken)

    assert names() == ["Zoe", "Zoe"]


def test_a_backup_with_something_added_is_found_out(book, tmp_path):
    back_up(tmp_path / "well.wellspring")
    with (tmp_path / "well.wellspring").open("ab") as file:
        file.write(b"\n")

    with pytest.raises(NotABackup, match="not whole"):
        look_at(tmp_path / "well.wellspring")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", NAMED, NAMED + b"{}\n", NAMED + b"[1]\n"])
def test_other_files_are_no_backup(tmp_path, content):
    (tmp_path / "other").write_bytes(content)

    with pytest.raises(NotABackup):
        look_at(tmp_path / "other")


def test_a_backup_of_a_newer_version_is_refused(book, tmp_path):
    with sqlite3.connect(book) as opened:
        opened.execute("INSERT INTO django_migrations VALUES ('records', '9999_future')")
    opened.close()
    back_up(tmp_path / "well.wellspring")

    with pytest.raises(NotABackup, match="newer Wellspring"):
        restore(tmp_path / "well.wellspring")


def test_a_backup_of_an_older_version_is_restored(book, tmp_path):
    with sqlite3.connect(book) as opened:
        opened.execute("DELETE FROM django_migrations")
    opened.close()
    back_up(tmp_path / "well.wellspring")

    assert restore(tmp_path / "well.wellspring").people == 2


def test_a_book_damaged_beyond_reading_is_replaced_and_its_bytes_are_kept(book, tmp_path):
    back_up(tmp_path / "well.wellspring")
    book.write_bytes(b"No database at all. " * 300)

    told = restore(tmp_path / "well.wellspring")

    assert names() == ["Tomás", "Leilani"]
    assert (told.before / "wellspring.sqlite3").read_bytes().startswith(b"No database")


def test_a_backup_while_somebody_writes_is_one_moment_of_the_book(book, tmp_path):
    writer = sqlite3.connect(book, isolation_level=None)
    for number in range(100):
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE people SET name = ?", [f"Zoe {number}"])
        if number % 10 == 5:
            back_up(tmp_path / f"{number}.wellspring")
        writer.execute("COMMIT")
    writer.close()

    for number in range(5, 100, 10):
        restore(tmp_path / f"{number}.wellspring")
        assert names() == [f"Zoe {number - 1}"] * 2


def test_where_nothing_is_kept_nothing_is_backed_up(tmp_path, monkeypatch):
    monkeypatch.setenv("WELLSPRING_HOME", str(tmp_path / "nobody"))

    with pytest.raises(NotABackup, match="no book"):
        back_up(tmp_path / "well.wellspring")

    assert not (tmp_path / "well.wellspring").exists()


def test_a_backup_that_cannot_be_finished_leaves_no_file(book, tmp_path, monkeypatch):
    def full(handle):
        raise OSError(28, "full")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(OSError, match="full"):
        back_up(tmp_path / "well.wellspring")

    assert [each.name for each in tmp_path.iterdir()] == ["home"]
