"""What a later arrival leaves open about people the book knows already (P0.18)."""

from __future__ import annotations

import pytest

from tests.arriving import NOW, plan, write
from wellspring.records.models import Likeness, Person

pytestmark = pytest.mark.django_db
PHONE = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nTEL:{}\r\nEND:VCARD\r\n"
CARDS = PHONE.format("Anna Schmidt", "+18015550100") + PHONE.format("Ada Byron", "+18015550101")

CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Anna,Schmidt,https://www.linkedin.com/in/anna-schmidt-linz,,Voltiva,Nurse,27 Feb 2018\n"
    "Anna,Schmidt,https://www.linkedin.com/in/anna-schmidt-graz,,Harbor,Pilot,28 Feb 2018\n"
)


@pytest.fixture
def later(maya, tmp_path):
    plan(maya, *write(tmp_path, {"phone.vcf": CARDS})).apply(by=maya, at=NOW)
    return plan(maya, *write(tmp_path / "later", {"Connections.csv": CONNECTIONS}))


def test_a_doubt_shows_what_the_book_says_of_somebody_the_files_do_not_name(later):
    doubts = later.doubts()

    assert {side.name for doubt in doubts for side in (doubt.one, doubt.other)} == {"Anna Schmidt"}
    assert all("+18015550100" in doubt.one.handles + doubt.other.handles for doubt in doubts)
    assert later.known_people() == []


def test_a_doubt_about_somebody_known_waits_in_the_book(maya, later):
    later.apply(by=maya, at=NOW)

    asked = Likeness.objects.values_list("one__name", "other__name")
    assert set(asked) == {("Anna Schmidt", "Anna Schmidt")}
    assert Person.objects.filter(name="Anna Schmidt").count() == 3
