from __future__ import annotations

import pytest

from tests.interchange.readers.letters import MONDAY, box, letter, message, messages
from wellspring.interchange.readers.mail import letters
from wellspring.interchange.readers.mail.markup import plain_text
from wellspring.interchange.readers.mail.own_words import own_words

ALTERNATIVE = 'Content-Type: multipart/alternative; boundary="b"'


@pytest.fixture
def heard(monkeypatch):
    """What the reader takes for the writer's words."""
    texts = []
    monkeypatch.setattr(letters, "sayings_in", lambda text, on: texts.append((text, on)) or ())
    return texts


def words(heard, *lines, **parts):
    message(*lines, **parts)
    return heard[-1][0]


def test_plain_words_are_read_as_they_are(heard):
    assert words(heard, body="I will call.") == "I will call."


def test_quoted_printable_and_base64_are_decoded(heard):
    quoted = (
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Type: text/plain; charset=utf-8",
    )
    assert words(heard, *quoted, body="Gr=C3=BC=\n=C3=9Fe") == "Grüße"
    assert words(heard, "Content-Transfer-Encoding: base64", body="R3LDvMOfZQ==") == "Grüße"


def test_the_plain_part_is_preferred_to_the_page(heard):
    body = "--b\nContent-Type: text/html\n\n<p>page\n--b\nContent-Type: text/plain\n\nplain\n--b--"
    assert words(heard, ALTERNATIVE, body=body) == "plain"


def test_a_page_alone_is_read_without_its_markup(heard):
    page = "<style>p {}</style><p>Thank&nbsp;you<br>Bob<blockquote>old</blockquote>"
    assert words(heard, "Content-Type: text/html", body=page).split() == ["Thank", "you", "Bob"]


def test_an_attachment_is_not_read(heard):
    part = "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nsecret"
    message('Content-Type: multipart/mixed; boundary="b"', body=f"--b\n{part}\n--b--")
    assert heard == []


def test_words_of_robots_are_not_read(heard):
    messages(box(letter("List-Id: <l.x>"), letter("X-Gmail-Labels: Spam")))
    assert heard == []


def test_the_day_is_the_owners(heard):
    message(day="Mon, 4 Mar 2024 23:30:00 +0000", facts={"zone": "Asia/Tokyo"})
    assert heard[0][1].isoformat() == "2024-03-05"


@pytest.mark.parametrize(
    "tail",
    [
        "> old words",
        "On Monday, Kate wrote:\n> old words",
        "Am 4.3.2024 um 10:00 schrieb\nKate <k@x.example>:\n> old words",
        "-----Original Message-----\nFrom: Kate",
        "-- \nBob Ng, Director",
        "________________________________\nold",
        "Von: Kate\nGesendet: Montag\nAn: Bob\nBetreff: x",
        "Sent from my iPhone",
    ],
)
def test_quotations_and_signatures_are_not_the_writers_words(tail):
    assert own_words(f"New words.\n\n{tail}") == "New words."


def test_answers_between_quotations_are_kept():
    assert own_words("> a?\nyes\n> b?\nno").split() == ["yes", "no"]


def test_stray_brackets_and_open_comments_end_no_page():
    assert plain_text("a < b <3 <!-- c").split() == ["a", "<", "b", "<3"]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Fwd: x", True),
        ("FW: x", True),
        ("WG: x", True),
        ("TR : x", True),
        ("RV: x", True),
        ("I: x", True),
        ("VS: x", True),
        ("Re: x", False),
        ("i: x", False),
        ("Forward: looking", False),
    ],
)
def test_prefixes_tell_forwarded_mail(subject, expected):
    assert message(f"Subject: {subject}").forwarded is expected


def test_a_marker_in_the_body_tells_forwarded_mail():
    assert message(body="see\n\n---------- Forwarded message ---------\nFrom: K").forwarded


def test_copies_of_a_message_share_one_ident_and_others_of_its_id_do_not():
    same, other = message("Message-ID: <1@x>"), message("Message-ID: <1@x>", who="k@x.example")
    assert same.ident == message("Message-ID: <1@x>", "X-Copy: yes").ident != other.ident


def test_messages_without_an_id_differ_by_what_they_say():
    assert message("Subject: a").ident != message("Subject: b").ident


def test_a_thread_is_googles_or_begins_with_the_first_reference():
    assert message("X-GM-THRID: 1790000000000012539").thread == "1790000000000012539"
    found = message("Message-ID: <3@x>", "In-Reply-To: <2@x>", "References: <1@x> <2@x>")
    assert (found.thread, found.replies_to, found.message_id) == ("1@x", "2@x", "3@x")


def test_a_template_is_made_only_of_what_may_be_the_owners(monkeypatch):
    monkeypatch.setattr(letters, "template_of", lambda _: "T")
    assert message().template == "T"
    assert message("X-Gmail-Labels: Inbox").template == ""
    assert message("X-Gmail-Labels: Sent").template == "T"
    assert message(facts={"own": frozenset({"me@x.example"})}).template == ""


def test_words_that_nobody_waits_for_any_more_are_not_listened_to():
    old = letter(body="Could you send me the plans?", day="Mon, 2 Mar 2015 09:00:00 +0000")

    assert messages(box(old), now=MONDAY)[0].sayings == ()


def test_words_of_late_are():
    late = letter(body="Could you send me the plans?")

    assert [saying.kind for saying in messages(box(late), now=MONDAY)[0].sayings] == ["request"]
