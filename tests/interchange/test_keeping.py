"""A plan is written only into the book it was judged beside."""

from __future__ import annotations

import pytest

from tests.arriving import CARD, NOW, plan, write
from tests.canonical import dump
from wellspring.interchange.arrival_plan.keeping import Keeping, Stale
from wellspring.records.models import Apart, Likeness, Person
from wellspring.records.noting import add_person

pytestmark = pytest.mark.django_db
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Anna,Schmidt,https://www.linkedin.com/in/anna-schmidt-linz,,Voltiva,Nurse,27 Feb 2018\n"
    "Anna,Schmidt,https://www.linkedin.com/in/anna-schmidt-graz,,Harbor,Pilot,28 Feb 2018\n"
)
ANNA = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Schmidt\r\nTEL:+18015550100\r\nEND:VCARD\r\n"


def test_a_book_that_changed_at_the_last_moment_is_not_written(maya, tmp_path):
    made = plan(maya, *write(tmp_path, {"card.vcf": CARD}))
    before = dump()

    with pytest.raises(Stale):
        Keeping(made.staging, maya, at=NOW, name="x").run({}, NOW.date(), [0])

    assert dump() == before


def test_two_plans_of_one_file_bring_its_people_once(maya, tmp_path):
    paths = write(tmp_path, {"card.vcf": CARD})
    one, other = plan(maya, *paths), plan(maya, *paths)
    one.apply(by=maya, at=NOW)

    assert other.apply(by=maya, at=NOW) is None

    assert Person.objects.count() == 1


def test_what_was_decided_of_a_doubt_outlives_a_change_of_the_book(maya, tmp_path):
    made = plan(maya, *write(tmp_path, {"Connections.csv": CONNECTIONS, "phone.vcf": ANNA}))
    decided = [doubt.id for doubt in made.doubts()]
    for doubt in decided:
        made.decide(doubt, "apart")
    add_person(maya, name="Somebody Else", at=NOW)
    assert decided

    made.apply(by=maya, at=NOW)

    assert Apart.objects.count() == len(decided)
    assert not Likeness.objects.exists()
