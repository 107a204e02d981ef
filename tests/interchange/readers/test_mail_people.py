from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st

from tests.interchange.readers.letters import message, why_not
from tests.interchange.readers.making import losses, read
from wellspring.core.sightings import Party
from wellspring.interchange.readers import mail
from wellspring.interchange.readers.mail.addresses import parties


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"Okafor, William" <w@x.example>', [("Okafor, William", "w@x.example")]),
        ("bob@x.example (Bob Ng)", [("Bob Ng", "bob@x.example")]),
        ("<bob@x.example>", [("", "bob@x.example")]),
        ("'Bob' <bob@x.example>", [("Bob", "bob@x.example")]),
        ("bob@x.example <bob@x.example>", [("", "bob@x.example")]),
        ("=?utf-8?b?xYF1a2FzeiDFu2Fr?= <l@x.example>", [("Łukasz Żak", "l@x.example")]),
        ('"=?utf-8?q?Ng=2C_Bob?=" <b@x.example>', [("Ng, Bob", "b@x.example")]),
        ("=?utf-8?q?Ng=2C_Bob?= <b@x.example>", [("Ng, Bob", "b@x.example")]),
        ("undisclosed-recipients:;", []),
        ("Team: a@x.example, Bo <b@x.example>;", [("", "a@x.example"), ("Bo", "b@x.example")]),
        ("a@x.example; b@x.example", [("", "a@x.example"), ("", "b@x.example")]),
        ("a@x.example,\n\tb@x.example", [("", "a@x.example"), ("", "b@x.example")]),
        ("a@@x.example", [("", "a@x.example")]),
        ("bob+jobs@x.example", [("", "bob+jobs@x.example")]),
        ("Zoë <z@xn--bcher-kva.example>", [("Zoë", "z@xn--bcher-kva.example")]),
        ("<@relay.example:mary@x.example>", [("", "mary@x.example")]),
        ("jdoe@test   . example", [("", "jdoe@test.example")]),
        ("Mary [mailto:mary@x.example]", [("Mary", "mary@x.example")]),
        ('"Mary: home" <m@x.example>', [("Mary: home", "m@x.example")]),
        (r'"Bob \"Bo\" Ng" <b@x.example>', [('Bob "Bo" Ng', "b@x.example")]),
        ("Tom Becker", [("Tom Becker", "")]),
        ('"unclosed <b@x.example>', [("unclosed", "b@x.example")]),
    ],
)
def test_parties_are_read_as_people_wrote_them(written, expected):
    found = parties(written.encode().replace(b"\n\t", b" "))
    assert [(one.name, one.address) for one in found] == expected


def test_raw_letters_of_old_programs_are_read_as_windows_text():
    assert parties("Jürgen <j@x.example>".encode("cp1252"))[0].name == "Jürgen"


def test_a_letter_cut_between_two_encoded_words_is_whole_again():
    found = parties(b"=?utf-8?b?xYF1a2FzeiDF?= =?utf-8?b?u2Fr?= <l@x.example>")
    assert found[0].name == "Łukasz Żak"


def test_a_line_that_is_encoded_address_and_all_is_still_read():
    assert parties(b"=?utf-8?q?Bob_=3Cbob=40x.example=3E?=")[0] == Party("Bob", "bob@x.example")


def test_the_author_counts_and_not_the_assistant_who_sent_it():
    assert message("Sender: desk@y.example").sender.address == "bob@x.example"


def test_further_authors_are_named_with_those_in_copy():
    found = message(who="Bob <b@x.example>, Ann <a@x.example>")
    assert (found.sender.name, [one.name for one in found.cc]) == ("Bob", ["Ann"])


def test_a_message_without_author_is_its_senders():
    assert message("Sender: desk@y.example", who=None).sender.address == "desk@y.example"


def test_the_answer_address_of_a_ticket_system_is_nobody():
    found = message("Reply-To: ticket+1@help.example")
    assert "help" not in str(found)


def test_recipients_beyond_the_limit_are_named_as_cut():
    many = ", ".join(f"p{n}@x.example" for n in range(6000))
    values = read(mail, f"From: a@x.example\nDate: 4 Mar 2024 10:00 GMT\nTo: {many}\n\nx", "a.eml")
    assert losses(values) == {"limit": 1}
    assert len(values[0].to) > 3000


def test_a_message_that_names_nobody_is_left_out():
    assert why_not(who=None) == "no_name_or_address"


@pytest.mark.parametrize(
    "bomb", ["=?utf-8?q?a?= " * 20_000, "(" * 280_000, '"<' * 140_000, ",a" * 99]
)
@pytest.mark.parametrize("name", ["Subject", "To", "References", "X-Gmail-Labels"])
def test_a_header_of_many_kilobytes_takes_no_time(bomb, name):
    began = time.process_time()
    message(f"{name}: {bomb}")
    assert time.process_time() - began < 0.5


@settings(max_examples=200, deadline=None)
@given(st.text('ab@<>()",;:\\=?. é', max_size=60))
def test_no_address_line_raises(text):
    for party in parties(text.encode()):
        assert party.name or party.address
