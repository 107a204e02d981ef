"""Who a mail is from, and where it lay, in the words of mail programs (P0.16, P3.17)."""

from __future__ import annotations

import pytest

from tests.interchange.readers.making import kept, losses, read
from wellspring.interchange.readers import mail

LETTER = (
    "From: {sender}\nTo: Maya <maya@example.org>, Leilani <leilani@example.org>\n"
    "Cc: Tomas <tomas@example.org>\nDate: Thu, 15 Jan 2026 09:00:00 +0100\n"
    "Message-ID: <one@example.org>\nSubject: Plan\n\nHello.\n"
)


def letter(sender="Grace <grace@example.org>", path="mail.eml"):
    return read(mail, LETTER.format(sender=sender), path)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        (
            '"Bauer, Monika im Auftrag von Wagner, Heinrich" <h.wagner@w.example>',
            "Wagner, Heinrich",
        ),
        ("Monika Bauer on behalf of Heinrich Wagner <m.bauer@w.example>", "Monika Bauer"),
        ("Ana Ruiz (en nombre de Luis Vega) <lvega@w.example>", "Luis Vega"),
        ("Anna Nowak w imieniu Jan Zak <office@w.example>", "Jan Zak"),
    ],
)
def test_a_mail_written_for_somebody_is_from_whoever_has_the_address(sender, name):
    (only,) = letter(sender)

    assert only.sender.name == name


@pytest.mark.parametrize("name", ["Via Rossi", "Octavia Lee", "Namens Klaas", "Joao do Nascimento"])
def test_names_that_only_sound_like_it_stay_whole(name):
    (only,) = letter(f"{name} <x@w.example>")

    assert only.sender.name == name


def test_a_list_that_writes_under_peoples_names_is_a_list():
    said = letter("Anna Kovács via Stammtisch <stammtisch@verein.example>")

    assert (kept(said), losses(said)) == ([], {"list": 1})


def test_people_on_several_lines_of_a_mail_are_no_group():
    """Each stands on a line of their own; a group is a conversation without such lines."""
    (only,) = letter()

    assert not only.group


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("Maildir/.Entw&APw-rfe/cur/1.host:2,S", "draft"),
        ("Maildir/.Gel&APY-schte Elemente/cur/1.host:2,S", "spam"),
        ("Maildir/.&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-/cur/1.host:2,S", ""),
        ("Maildir/.R&-D &broken/cur/1.host:2,S", ""),
    ],
)
def test_folders_are_read_as_servers_name_them(path, why):
    said = letter(path=path)

    assert list(losses(said)) == [why] * bool(why)


def test_a_sent_folder_in_another_script_is_one():
    (only,) = letter(path="Maildir/.&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-/cur/1.host:2,S")

    assert only.own
