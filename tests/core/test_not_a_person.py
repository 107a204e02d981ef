"""Offices, machines, lists, rooms, firms and couples are nobody to keep in touch with."""

from __future__ import annotations

import pytest

from wellspring.core.not_a_person import NotAPerson, why_not_a_person
from wellspring.core.sightings import Card, Job, Party

PARTIES = (
    ("Job Alerts", "no-reply@jobs.example", "robot"),
    ("Maria Garcia via Calendly", "notifications@calendly.com", "robot"),
    ("Mail Delivery System", "MAILER-DAEMON@mail.example", "robot"),
    ("Room 2", "c_room2@resource.calendar.google.com", "room"),
    ("Konferenzraum Alster", "alster@firm.example", "room"),
    ("Sales Team", "anna@firm.example", "role"),
    ("Kontakt", "kontakt@firm.example", "role"),
    ("", "bewerbung@firm.example", "role"),
    ("Büro Dr. Weber", "weber@firm.example", "role"),
    ("Acme News", "newsletter@acme.example", "newsletter"),
    ("R Devel", "r-devel@lists.example.org", "list"),
    ("Polbud Sp. z o.o.", "jan@polbud.example", "company"),
    ("Peter & Ingrid Svensson", "svensson@home.example", "couple"),
    ("Sandra und Uwe Petersen", "petersen@home.example", "couple"),
    ("Familie Lang", "familie.lang@home.example", "couple"),
    ("Rodzina Kowalskich", "kowalscy@home.example", "couple"),
    ("Wien Seminarraum 2", "sem2@firm.example", "room"),
    ("Vergaderkamer Amstel", "amstel@firm.example", "room"),
    ("Sala Konferencyjna 2", "sala2@firm.example", "room"),
    ("", "projektleitung@firm.example", "role"),
    ("Drucker", "drucker@firm.example", "robot"),
    ("Mailbox", "", "role"),
    ("Deutsche Bahn", "buchung@bahn.example", "role"),
    ("Booking.com", "customer.service@booking.example", "company"),
    ("", "", "nobody"),
)
PEOPLE = (
    ("Anna Nowak", "sales@firm.example"), ("", "dana@firm.example"),
    ("Becker, Thomas", "t@firm.example"),
    ("João Sales", "joao.sales@firm.example"), ("山田太郎", "taro@firm.example"),
    ("Maria Sala", "maria.sala@firm.example"), ("Peter Saal", "p.saal@firm.example"),
    ("Ana Klein (HR)", "ana@firm.example"), ("Anna Schmidt - Buchhaltung", "anna@firm.example"),
    ("Anna Bank", "anna@home.example"), ("dana@firm.example", "dana@firm.example"),
)  # fmt: skip


@pytest.mark.parametrize(("name", "address", "why"), PARTIES)
def test_these_parties_are_no_persons(name, address, why):
    assert why_not_a_person(Party(name, address)) is NotAPerson(why)


@pytest.mark.parametrize(("name", "address"), PEOPLE)
def test_these_parties_are_persons(name, address):
    assert why_not_a_person(Party(name, address)) is None


def test_a_deleted_member_is_gone():
    link = "https://www.linkedin.com/in/x"

    assert why_not_a_person(Party("LinkedIn Member", link=link)) is NotAPerson.GONE


def test_a_card_that_only_holds_a_front_desk_is_a_company():
    card = Card("1", emails=("frontdesk@h.example",), jobs=(Job("Harbor Forge front desk"),))

    assert why_not_a_person(card) is NotAPerson.COMPANY


def test_a_card_named_as_its_own_organisation_is_a_company():
    card = Card("1", name="Harbor Forge", jobs=(Job("Harbor Forge, Inc."),))

    assert why_not_a_person(card) is NotAPerson.COMPANY


def test_what_a_file_declares_is_believed():
    assert why_not_a_person(Card("1", name="Foundry", declared="group")) is NotAPerson.GROUP


def test_a_person_with_an_employer_is_a_person():
    card = Card("1", given="Bob", family="Nguyen", jobs=(Job("Nguyen Operations Consulting, LLC"),))

    assert why_not_a_person(card) is None


def test_somebody_whose_firm_bears_their_name_is_a_person():
    jobs = (Job("Anna Nowak"),)

    assert why_not_a_person(Card("1", "Anna Nowak", "Anna", "Nowak", jobs=jobs)) is None
