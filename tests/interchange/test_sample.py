"""The sample network shows something true on every page, and leaves without a trace."""

from __future__ import annotations

import pytest

from tests.arriving import CARD, NOW, bring, write
from tests.canonical import dump
from wellspring.core.meeting.looking_back import LookedBack
from wellspring.interchange import sample
from wellspring.records.debriefing import look_back
from wellspring.records.models import (
    Arrival,
    Circle,
    JobChange,
    Knowing,
    Meeting,
    Organisation,
    Person,
    Promise,
    Standing,
    Tie,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def sampled(maya):
    sample.fill(maya, at=NOW)
    return maya


def test_every_circle_has_somebody_in_it(sampled):
    """P3.19: friends, family, hair stylist, mechanic, neighbour, veterinarian."""
    kinds = set(Circle.objects.visible_to(sampled).values_list("kind", flat=True))

    assert {"work", "study", "family", "neighbourhood", "faith", "service"} <= kinds


def test_there_is_a_reply_a_thank_you_and_a_promise_to_see(sampled):
    kinds = set(Promise.objects.visible_to(sampled).still_open().values_list("kind", flat=True))

    assert {"reply_owed", "thank_you_owed", "promise_mine", "promise_theirs"} <= kinds


def test_somebody_changed_employer_and_somebody_went_quiet(sampled):
    assert JobChange.objects.filter(person__name="Tomás Ferreira").exists()
    assert Standing.objects.filter(quiet_on__lt=NOW.date()).exists()


def test_people_know_each_other(sampled):
    assert Tie.objects.visible_to(sampled).count() >= len(sample.KNOWS)


def test_each_of_the_cast_is_one_person(sampled):
    assert Person.objects.visible_to(sampled).count() == len(sample.CAST)


def test_it_comes_in_once(sampled):
    sample.fill(sampled, at=NOW)

    assert Arrival.objects.count() == 1


def test_it_leaves_with_all_that_was_written_about_its_people(maya):
    before = dump()
    sample.fill(maya, at=NOW)
    somebody = Person.objects.visible_to(maya).first()
    somebody.log_touch("coffee", on=NOW.date(), by=maya)
    somebody.promise("the recipe", on=NOW.date(), by=maya)

    sample.remove(maya, at=NOW)

    assert dump() == before
    assert not Organisation.objects.exists()


def test_a_meeting_of_the_sample_that_was_prepared_and_looked_back_on_leaves_as_well(maya):
    before = dump()
    arrival = sample.fill(maya, at=NOW)
    past, coming = Meeting.objects.order_by("at")
    coming.prepare(by=maya, purpose="learn how they choose")
    look_back(past, LookedBack(advice="begin small", people="Ken Ito"), by=maya, at=NOW)
    Meeting.set_up(past.people(), at=NOW, by=maya)

    sample.take_back(arrival, by=maya, at=NOW)

    assert dump() == before


def test_undoing_its_arrival_takes_those_in_the_circle_along_as_well(maya):
    before = dump()
    arrival = sample.fill(maya, at=NOW)
    somebody = Person.objects.visible_to(maya).first()
    somebody.take_seat(on=NOW.date(), by=maya)
    Knowing.note(somebody, "likes tea", side="of_them", topic="other", on=NOW.date(), by=maya)

    sample.take_back(arrival, by=maya, at=NOW)

    assert dump() == before


def test_my_own_people_stay_when_the_sample_leaves(maya, tmp_path):
    sample.fill(maya, at=NOW)
    bring(maya, *write(tmp_path, {"card.vcf": CARD.replace("tomas-ferreira", "another-tomas")}))

    sample.remove(maya, at=NOW)

    assert [person.name for person in Person.objects.visible_to(maya)] == ["Tomás Ferreira"]
