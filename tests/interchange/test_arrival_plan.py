"""Arrivals: decide, show, then write; all or nothing; taken back whole (T35, P3.39)."""

from __future__ import annotations

import pytest

from tests.arriving import CARD, MAIL, NOW, bring, connections, plan, write
from tests.canonical import dump
from wellspring.interchange.arrival_plan import keeping
from wellspring.records.models import (
    Affiliation,
    Arrival,
    Book,
    JobChange,
    Likeness,
    Member,
    Membership,
    Person,
    Promise,
    Touch,
    User,
)
from wellspring.records.undoing import AlreadyUndone, undo

pytestmark = pytest.mark.django_db


@pytest.fixture
def files(tmp_path):
    return lambda **named: write(
        tmp_path, {name.replace("_", ".", 1): content for name, content in named.items()}
    )


def test_a_plan_writes_nothing_before_somebody_says_keep(maya, files):
    before = dump()

    made = plan(maya, *files(Connections_csv=connections(), card_vcf=CARD, mail_mbox=MAIL))

    assert made.counts["new"] == 2
    assert dump() == before


def test_keeping_brings_people_touches_and_duties(maya, files):
    arrival = bring(maya, *files(Connections_csv=connections(), card_vcf=CARD, mail_mbox=MAIL))

    tomas = Person.objects.visible_to(maya).get(name="Tomás Ferreira")
    assert arrival.counts["new"] == 2
    assert [touch.direction for touch in tomas.touches.all()] == ["incoming"]
    assert tomas.promises.get().kind == "reply_owed"


def test_one_person_in_three_files_is_one_person(maya, files):
    bring(maya, *files(Connections_csv=connections(), card_vcf=CARD, mail_mbox=MAIL))

    assert Person.objects.visible_to(maya).filter(name__contains="Ferreira").count() == 1


def test_the_same_file_twice_changes_nothing(maya, files):
    paths = files(Connections_csv=connections(), card_vcf=CARD, mail_mbox=MAIL)
    bring(maya, *paths)
    before = dump()

    again = plan(maya, *paths)

    assert (again.counts["new"], again.counts["touches"], again.counts["duties"]) == (0, 0, 0)
    assert again.apply(by=maya, at=NOW) is None
    assert dump() == before
    assert Arrival.objects.count() == 1


def test_undo_of_the_first_arrival_leaves_an_empty_book(maya, files):
    before = dump()
    arrival = bring(maya, *files(Connections_csv=connections(), card_vcf=CARD, mail_mbox=MAIL))

    undo(arrival, by=maya, at=NOW)

    assert dump() == before


def test_undo_of_a_second_arrival_returns_exactly_what_was_before(maya, files):
    bring(maya, *files(Connections_csv=connections()))
    before = dump()
    arrival = bring(maya, *files(card_vcf=CARD, mail_mbox=MAIL))
    assert dump() != before

    undo(arrival, by=maya, at=NOW)

    assert dump() == before


def test_undo_of_the_first_keeps_what_the_second_states_too(maya, files):
    first = bring(maya, *files(card_vcf=CARD, mail_mbox=MAIL))
    newer = MAIL + MAIL.replace("one@", "two@").replace("01 Mar", "28 Feb")
    bring(maya, *files(mail_mbox=newer))

    undo(first, by=maya, at=NOW)

    tomas = Person.objects.visible_to(maya).get()
    assert tomas.touches.count() == 2
    assert not tomas.details.exists()


def test_undo_keeps_what_a_person_wrote_since_and_says_of_whom(maya, files):
    arrival = bring(maya, *files(card_vcf=CARD))
    tomas = Person.objects.visible_to(maya).get()
    tomas.log_touch("coffee", on=NOW.date(), by=maya, note="Talked about Provo")

    undone = undo(arrival, by=maya, at=NOW)

    assert undone.kept == ["Tomás Ferreira"]
    assert tomas.touches.get().note == "Talked about Provo"


def test_an_arrival_is_taken_back_once(maya, files):
    arrival = bring(maya, *files(card_vcf=CARD))
    undo(arrival, by=maya, at=NOW)

    with pytest.raises(AlreadyUndone):
        undo(arrival, by=maya, at=NOW)


def test_a_fault_half_way_leaves_nothing_behind(maya, files, monkeypatch):
    made = plan(maya, *files(Connections_csv=connections(), mail_mbox=MAIL))
    before = dump()
    monkeypatch.setattr(keeping.Keeping, "_owner", lambda _: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        made.apply(by=maya, at=NOW)

    assert dump() == before
    assert not Arrival.objects.exists()


def test_a_second_export_shows_who_changed_employer(maya, tmp_path):
    """P2.6: a change is a reason to write, kept as such."""
    old = write(
        tmp_path / "Basic_LinkedInDataExport_04-10-2025", {"Connections.csv": connections()}
    )
    new = write(
        tmp_path / "Basic_LinkedInDataExport_02-10-2026",
        {"Connections.csv": connections("Alta Robotics", "Head of Purchasing")},
    )
    bring(maya, old[0].parent)

    arrival = bring(maya, new[0].parent)

    change = JobChange.objects.get()
    assert (change.was_organisation, change.organisation) == ("Provo Castings", "Alta Robotics")
    assert arrival.counts["job_changes"] == 1


def test_an_older_export_that_comes_later_is_no_change(maya, tmp_path):
    old = write(
        tmp_path / "Basic_LinkedInDataExport_04-10-2025", {"Connections.csv": connections()}
    )
    new = write(
        tmp_path / "Basic_LinkedInDataExport_02-10-2026",
        {"Connections.csv": connections("Alta Robotics")},
    )
    bring(maya, new[0].parent)

    bring(maya, old[0].parent)

    assert not JobChange.objects.exists()
    assert Affiliation.objects.filter(person__name="Tomás Ferreira").count() == 2


def test_a_broken_file_is_named_and_the_others_arrive(maya, files):
    made = plan(maya, *files(photo_png=b"\x89PNG\r\n\x1a\n" + b"\0" * 99, card_vcf=CARD))

    assert [row.file for row in made.left_out()] == ["photo.png"]
    assert made.counts["new"] == 1


def test_the_owner_never_becomes_one_of_the_people(maya, files):
    """Own addresses are recognised, or given with --me."""
    bring(maya, *files(mail_mbox=MAIL))

    assert not Person.objects.filter(name__contains="Maya").exists()


def test_a_reply_given_later_closes_the_duty(maya, files):
    reply = (
        MAIL.replace("From: Tomás Ferreira <tomas@provo.example>", "From: maya@example.org")
        .replace("To: Maya Okafor <maya@example.org>", "To: tomas@provo.example")
        .replace("01 Mar 2026 09", "02 Mar 2026 10")
        .replace("<one@", "<reply@")
    )
    bring(maya, *files(mail_mbox=MAIL))
    assert Promise.objects.still_open().count() == 1

    bring(maya, *files(sent_mbox=reply))

    assert not Promise.objects.still_open().exists()


def test_the_book_of_a_stranger_stays_as_it_was(maya, files):
    other = User.objects.create(username="stranger")
    Membership.objects.create(book=Book.objects.create(), user=other, role="owner")

    bring(maya, *files(card_vcf=CARD, mail_mbox=MAIL))

    assert not Person.objects.visible_to(Member.of(other)).exists()
    assert Touch.objects.visible_to(maya).count() == 1
    assert not Likeness.objects.visible_to(Member.of(other)).exists()


TWO_CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ferreira;Tomás;;;\r\nFN:Tomás Ferreira\r\n"
    "EMAIL:tomas@provo.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ferreira;Tommy;;;\r\nFN:Tommy F\r\n"
    "EMAIL:tf1971@mailbox.example\r\nEND:VCARD\r\n"
)
PROOF = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ferreira;Tomás;;;\r\nFN:Tomás Ferreira\r\nNICKNAME:Tommy\r\n"
    "EMAIL:tomas@provo.example\r\nEMAIL:tf1971@mailbox.example\r\nEND:VCARD\r\n"
)


def test_two_of_the_book_that_a_new_card_proves_one_become_one(maya, files):
    bring(maya, *files(card_vcf=TWO_CARDS))
    assert Person.objects.visible_to(maya).count() == 2

    bring(maya, *files(proof_vcf=PROOF))

    assert Person.objects.visible_to(maya).count() == 1


def test_undo_makes_them_two_again(maya, files):
    bring(maya, *files(card_vcf=TWO_CARDS))
    before = dump()
    arrival = bring(maya, *files(proof_vcf=PROOF))

    undo(arrival, by=maya, at=NOW)

    assert dump() == before


def test_a_person_may_say_that_they_are_two_all_the_same(maya, files):
    bring(maya, *files(card_vcf=TWO_CARDS))
    made = plan(maya, *files(proof_vcf=PROOF))
    for doubt in made.doubts():
        made.decide(doubt.id, "apart")

    made.apply(by=maya, at=NOW)

    assert Person.objects.visible_to(maya).count() == 2
