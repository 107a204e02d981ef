"""Help both ways, and who is to hear of the outcome (P3.41, P4.14)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import TODAY, ago, meets, noon, reader_of
from wellspring.records.day import plan_for
from wellspring.records.models import Book, Favour, Promise, Standing, Touch

pytestmark = pytest.mark.django_db
LANDED = [{"t": "Saying", "v": ["landed", "I start at Orem on Monday"]}]


def told(person, by, day, sayings):
    """A mail of mine to them."""
    touch = Touch.objects.create(
        book_id=by.book_id, person=person, at=noon(day), channel="email", direction="outgoing",
        basis="direct", sayings=sayings, source="mail", source_key=f"m{person.pk}{day}",
    )  # fmt: skip
    person.refresh(TODAY)
    return touch


def outcomes():
    owed = Promise.objects.filter(kind="outcome_owed", lapsed=False)
    return sorted(owed.values_list("person__name", flat=True))


def test_whoever_helped_is_worth_more_of_the_day(maya, leilani):
    meets(leilani, ago(30), by=maya)
    before = Standing.objects.get(person=leilani).worth

    Favour.note(leilani, "an hour", given=False, kind="advice", on=ago(20), by=maya)

    assert Standing.objects.get(person=leilani).worth > before


def test_news_told_to_one_is_owed_to_everybody_who_helped(maya, leilani, tomas):
    meets(leilani, ago(60), by=maya)
    Favour.note(leilani, "an hour", given=False, kind="advice", on=ago(50), by=maya)

    told(tomas, maya, ago(2), LANDED)

    assert outcomes() == ["Leilani Kahale"]


def test_whoever_heard_the_news_is_owed_it_no_more(maya, leilani, tomas):
    meets(leilani, ago(60), by=maya)
    Favour.note(leilani, "an hour", given=False, kind="advice", on=ago(50), by=maya)
    told(tomas, maya, ago(2), LANDED)

    told(leilani, maya, ago(1), LANDED)

    assert outcomes() == []


def test_news_taken_back_is_owed_to_nobody(maya, leilani, tomas):
    meets(leilani, ago(60), by=maya)
    Favour.note(leilani, "an hour", given=False, kind="advice", on=ago(50), by=maya)
    news = told(tomas, maya, ago(2), LANDED)

    news.delete()
    tomas.refresh(TODAY)

    assert outcomes() == []
    assert Book.objects.get().news is None


def test_who_may_only_read_writes_no_help_down(maya, leilani):
    with pytest.raises(PermissionDenied):
        Favour.note(leilani, "an hour", given=False, kind="advice", on=TODAY, by=reader_of(maya))


def test_a_replayed_day_still_owes_the_outcome_that_was_told_later(maya, leilani, tomas):
    meets(leilani, ago(60), by=maya)
    Favour.note(leilani, "an hour", given=False, kind="advice", on=ago(50), by=maya)
    told(tomas, maya, ago(12), LANDED)
    told(leilani, maya, ago(1), LANDED)

    (before,) = [item for item in plan_for(maya, today=ago(4)) if item.kind == "promise"]

    assert before.person_name == "Leilani Kahale"
    assert not [item for item in plan_for(maya, today=ago(20)) if item.kind == "promise"]
