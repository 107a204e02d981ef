"""Archives that lie, overlap, repeat or swell are refused, quickly and in words (T12)."""

from __future__ import annotations

import os
import struct
import zipfile

import pytest

from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.unpacking import (
    FREE,
    MOST_ENTRIES,
    NotAFile,
    NotAnArchive,
    TooMuch,
    files_in,
)


def archive(place, entries, **how):
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED, **how) as made:
        for name, content in entries:
            made.writestr(name, content)
    return place


def read_all(place):
    found = []
    for each in files_in(place):
        with each.open() as stream:
            found.append((each.path, stream.read()))
    return found


def test_files_come_with_the_archive_in_their_name(tmp_path):
    place = archive(tmp_path / "export.zip", [("Jobs/Saved Jobs.csv", "a"), ("me.csv", "b")])

    assert read_all(place) == [
        ("export.zip/Jobs/Saved Jobs.csv", b"a"),
        ("export.zip/me.csv", b"b"),
    ]


def test_a_folder_is_walked_and_archives_in_it_are_opened(tmp_path):
    archive(tmp_path / "export.zip", [("me.csv", "b")])
    (tmp_path / "card.vcf").write_text("c")
    (tmp_path / ".DS_Store").write_text("noise")

    assert [name.split("/", 1)[1] for name, _ in read_all(tmp_path)] == [
        "card.vcf",
        "export.zip/me.csv",
    ]


def test_an_entry_that_unpacks_without_end_is_stopped(tmp_path):
    place = archive(tmp_path / "bomb.zip", [("a.csv", b"0" * (64 << 20))])

    with pytest.raises(TooMuch, match="unpacks to far more"):
        read_all(place)


def test_honest_text_may_be_large(tmp_path):
    text = "".join(f"{n},Person {n * 7919 % 99991},{n * n}\n" for n in range(600_000)).encode()
    place = archive(tmp_path / "large.zip", [("a.csv", text)])

    assert read_all(place)[0][1] == text


def test_a_size_that_lies_is_not_believed(tmp_path):
    place = archive(tmp_path / "lie.zip", [("a.csv", b"0" * (64 << 20))])
    raw = bytearray(place.read_bytes())
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = raw.find(mark)
        raw[start + at : start + at + 4] = struct.pack("<I", 10)
    place.write_bytes(raw)

    with pytest.raises(Unreadable):
        read_all(place)


def test_a_size_that_lies_buys_no_time(tmp_path):
    place = archive(tmp_path / "lie.zip", [("a.csv", "x")])
    raw = bytearray(place.read_bytes())
    at = raw.find(b"PK\x01\x02") + 24
    raw[at : at + 4] = struct.pack("<I", 4_000_000_000)
    place.write_bytes(raw)

    (found,) = files_in(place)

    assert found.size == FREE


def test_more_entries_than_any_export_has_are_refused(tmp_path):
    place = archive(tmp_path / "many.zip", [(f"{n}.csv", "") for n in range(MOST_ENTRIES + 1)])

    with pytest.raises(TooMuch, match="more than"):
        read_all(place)


def test_entries_that_share_their_bytes_are_refused(tmp_path):
    place = archive(tmp_path / "overlap.zip", [("a.csv", "x" * 500), ("b.csv", "y" * 500)])
    raw = bytearray(place.read_bytes())
    first = raw.find(b"PK\x01\x02")
    second = raw.find(b"PK\x01\x02", first + 4)
    raw[second + 42 : second + 46] = raw[first + 42 : first + 46]
    place.write_bytes(raw)

    with pytest.raises(NotAnArchive, match="same bytes twice"):
        read_all(place)


@pytest.mark.parametrize("name", ["../../evil.csv", "/etc/evil.csv", "a\\..\\evil.csv"])
def test_a_name_that_climbs_out_stays_a_name(tmp_path, name):
    place = tmp_path / "climb.zip"
    archive(place, [(name, "x")])
    before = sorted(tmp_path.parent.rglob("evil*"))

    read_all(place)

    assert sorted(tmp_path.parent.rglob("evil*")) == before


def test_a_cut_archive_is_refused_in_words(tmp_path):
    place = archive(tmp_path / "cut.zip", [("a.csv", "x" * 5000)])
    place.write_bytes(place.read_bytes()[:-30])

    with pytest.raises(NotAnArchive, match="fetch it again"):
        read_all(place)


def test_a_locked_entry_is_refused_in_words(tmp_path):
    place = archive(tmp_path / "locked.zip", [("a.csv", "x" * 50)])
    raw = bytearray(place.read_bytes())
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        raw[raw.find(mark) + at] |= 1
    place.write_bytes(raw)

    with pytest.raises(NotAnArchive, match="locked or broken"):
        read_all(place)


def test_an_archive_in_an_archive_is_not_opened(tmp_path):
    inner = archive(tmp_path / "inner.zip", [("a.csv", "x")])
    place = archive(tmp_path / "outer.zip", [("inner.zip", inner.read_bytes())])

    assert [name for name, _ in read_all(place)] == ["outer.zip/inner.zip"]


def test_a_link_that_points_elsewhere_is_not_followed(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "secret.csv").write_text("secret")
    (tmp_path / "real" / "link.csv").symlink_to(tmp_path / "secret.csv")

    assert read_all(tmp_path / "real") == []


def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(NotAFile, match="no file and no folder"):
        read_all(tmp_path / "pipe")


def test_a_broken_archive_in_a_folder_costs_nothing_but_itself(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 cut short")
    (tmp_path / "b.vcf").write_text("b")

    broken, whole = files_in(tmp_path)

    with pytest.raises(NotAnArchive):
        broken.open()
    assert whole.path.endswith("/b.vcf")
