from __future__ import annotations

import io
import tracemalloc

import pytest
from hypothesis import given, settings, strategies as st

from tests.interchange.readers.letters import SEPARATOR, box, letter, message, messages, why_not
from tests.interchange.readers.making import losses, read, source
from wellspring.core.sightings import LeftOut, Message, Progress
from wellspring.interchange.readers import mail
from wellspring.interchange.readers.mail import boxes
from wellspring.interchange.readers.source import Source

TWO = (letter("Subject: one"), letter("Subject: two"))


def subjects(content, path="x.mbox"):
    return [one.subject for one in messages(content, path)]


def test_a_takeout_box_is_cut_at_its_separators():
    assert subjects(box(*TWO)) == ["one", "two"]


def test_windows_line_ends_cut_as_well():
    assert subjects(box(*TWO).replace("\n", "\r\n")) == ["one", "two"]


@pytest.mark.parametrize(
    "line",
    [
        "From bob@x.example Mon Mar  4 11:20:34 2024",
        "From - Mon Mar 04 11:20:34 2024",
        "From MAILER-DAEMON Mon Mar  4 11:20:34 2024",
        "From bob at x.example  Mon Mar  4 11:20:34 2024",
        "From bob@x.example Mon Mar  4 11:20:34 CET 2024",
        "From -",
        "From ",
    ],
)
def test_separators_of_other_programs_cut_too(line):
    content = "".join(f"{line}\n{one}\n" for one in TWO)
    assert subjects(content, "Inbox.mbox") == ["one", "two"]


def test_a_missing_blank_line_before_a_separator_loses_no_message():
    assert subjects(SEPARATOR + TWO[0].rstrip() + "\n" + SEPARATOR + TWO[1]) == ["one", "two"]


@pytest.mark.parametrize(
    "prose",
    ["From here on it is easy.", "From 9:30 we met.\nThen: lunch", "From bob@x.example I heard"],
)
def test_prose_that_begins_with_from_cuts_nothing(prose):
    assert len(messages(box(letter(body=f"Hi,\n\n{prose}\n\nBye")))) == 1


def test_an_escaped_from_line_in_a_body_cuts_nothing():
    assert len(messages(box(letter(body=f"Hi,\n\n>{SEPARATOR}From: x\n")))) == 1


def test_a_message_longer_than_a_block_is_still_one(monkeypatch):
    monkeypatch.setattr(boxes, "BLOCK", 5000)
    monkeypatch.setattr(boxes, "KEPT", 9000)
    content = box(letter("Subject: a", body="x" * 70), letter(body=("y" * 70 + "\n") * 900))
    assert len(messages(content + box(*TWO))) == 4


@pytest.mark.parametrize("block", [4100, 4999, 6007, 10_000])
def test_where_a_block_ends_makes_no_difference(monkeypatch, block):
    monkeypatch.setattr(boxes, "BLOCK", block)
    monkeypatch.setattr(boxes, "KEPT", 3000)
    content = box(*(letter(f"Subject: {n}", body="z\n" * (n * 97 % 4000)) for n in range(60)))
    assert subjects(content) == [str(n) for n in range(60)]


class Endless(io.RawIOBase):
    """A box of so many megabytes that was never in memory."""

    def __init__(self, megabytes):
        self._piece = (box(letter(body="word " * 2000)) * 100).encode()
        self._left = megabytes << 20

    def read(self, size=-1):
        given_now = (self._piece * (size // len(self._piece) + 1))[: min(size, self._left)]
        self._left -= len(given_now)
        return given_now


def test_a_large_box_needs_no_more_memory_than_a_small_one():
    peaks = []
    for megabytes in (20, 80):
        huge = Source("x.mbox", megabytes << 20, lambda size=megabytes: Endless(size))
        tracemalloc.start()
        for _ in mail.read(huge, words=False):
            pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2 < 40 << 20


def test_progress_ends_at_the_size_of_the_file():
    given_source = source(box(*TWO), "x.mbox")
    *_, last = mail.read(given_source)
    assert last == Progress(given_source.size)


def test_no_message_is_lost_silently():
    content = box(letter(), letter("List-Id: <l.x>"), letter(day=None), letter(who=None), "x")
    values = read(mail, content.replace(" Mon Mar 04 11:20:34 +0000 2024\n", " Mon\n", 0), "x.mbox")
    counted = sum(v.count if isinstance(v, LeftOut) else 1 for v in values)
    assert counted == 5
    assert losses(values) == {"list": 1, "no_name_or_address": 1, "broken": 1}


def test_apples_emlx_is_read_up_to_its_byte_count():
    body = letter("Subject: one")
    assert subjects(f"{len(body)}\n{body}<?xml version='1.0'?>", "A.mbox/Messages/1.emlx") == [
        "one"
    ]


@pytest.mark.parametrize(("flags", "why"), [(64, "draft"), (2, "spam"), (1, "")])
def test_apples_flags_tell_drafts_and_deleted_messages(flags, why):
    plist = f"<plist><key>flags</key>\n<integer>{flags}</integer></plist>"
    body = letter()
    found = read(mail, f"{len(body)}\n{body}{plist}", "In.mbox/Messages/1.emlx")
    assert [v.why for v in found if isinstance(v, LeftOut)] == ([why] if why else [])


@pytest.mark.parametrize(("name", "why"), [("1.host:2,S", ""), ("1.host:2,DS", "draft")])
def test_a_maildir_name_tells_a_draft(name, why):
    assert why_not(path=f"Maildir/cur/{name}") == why


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.vcf", "BEGIN:VCARD\nFN:Bob\nEND:VCARD\n"),
        ("a.csv", "First Name,Last Name\nBob,Ng\n"),
        ("a.txt", "Dear all,\nhere: nothing\n"),
        ("a.eml", ""),
    ],
)
def test_what_is_no_mail_is_refused_with_a_sentence(path, content):
    assert mail.detect(source(content, path)) == 0
    with pytest.raises(mail.NotMail, match=r"\.$"):
        read(mail, content, path)


def test_a_thunderbird_file_without_an_ending_is_known_by_its_content():
    assert mail.detect(source("From - Mon Mar 04 11:20:34 2024\n" + letter(), "Mail/Inbox")) >= 0.9


def test_a_list_archive_is_left_out_as_a_list():
    content = (
        "From edd at debian.org  Fri May 22 13:38:22 2015\nFrom: edd at debian.org (Dirk E)\n"
        "Date: Fri, 22 May 2015 06:38:22 -0500\n\nHi\n"
    )
    assert losses(read(mail, content, "2015q2.txt")) == {"list": 1}


def test_a_message_says_where_it_stands():
    assert messages(box(*TWO))[1].where == "All mail.mbox, message 2"


def test_headers_alone_are_read_when_words_are_not_wanted():
    given_source = source(letter(body="I will send it tomorrow."), "a.eml")
    found = [v for v in mail.read(given_source, words=False) if isinstance(v, Message)]
    assert (found[0].sayings, found[0].template) == ((), "")


def test_fifteen_hundred_nested_parts_are_passed_over_quickly():
    nest = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(1500)
    )
    assert message(nest.rstrip()).sender.name == "Bob Ng"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["x.mbox", "x.eml", "1.emlx", "cur/1:2,S", "In"]))
def test_arbitrary_bytes_yield_or_raise_the_declared_error(content, path):
    for start in (b"", b"From a@b Mon Mar  4 11:20:34 2024\n", b"From: a@b\nDate: "):
        try:
            values = list(mail.read(source(start + content, path)))
        except mail.NotMail:
            continue
        assert isinstance(values[-1], Progress)
