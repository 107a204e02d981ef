"""How often a page asks the database: as often for a thousand people as for three."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests import cast
from wellspring.records.models import (
    Favour,
    Knowing,
    Letter,
    Likeness,
    Meeting,
    Purpose,
    Sequence,
    Tie,
)
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_circle, add_detail, add_person
from wellspring.records.word_index import catch_up

MOST = {
    "/": 37,
    "/objective/": 6,
    "/calls/?q=ana": 44,
    "/stories/": 12,
    "/evidence/": 12,
    "/people/": 11,
    "/people/?q=ana": 13,
    "/find/?q=ana": 36,
    "/find/?q=tea+ana&in=box": 36,
    "/people/?show=pending": 11,
    "/people/?show=drifting": 15,
    "/people/?show=stalled": 11,
    "/people/circle/": 16,
    "/people/alike/": 9,
    "/people/circles/": 9,
    "/people/waiting/": 13,
    "organisation": 27,
    "/letters/": 7,
    "letter": 16,
    "/touches/": 5,
    "/touches/new/?line=coffee+with+ana+1": 9,
    "/arrivals/": 5,
    "/meetings/": 20,
    "/outcome/": 12,
    "/review/": 18,
    "/welcome/": 5,
    "person": 27,
    "merges": 12,
}


def grow(maya, numbers):
    """Some more people, each with something of everything."""
    made = []
    for number in numbers:
        one = add_person(
            maya, name=f"Ana {number}", at=cast.NOW, email=f"ana{number}@x.org", organisation="Alta"
        )
        add_circle(one, "work", "Alta", by=maya)
        add_detail(one, "note", "likes tea", by=maya)
        one.promise("the list", on=cast.TODAY, due=cast.TODAY, by=maya)
        one.log_touch("coffee", on=cast.ago(number % 40), by=maya)
        choose_next_step(one, on=cast.TODAY, by=maya)
        Knowing.note(one, "a quiet plant", side="of_them", topic="goals", on=cast.TODAY, by=maya)
        Favour.note(one, "two names", given=True, kind="lead", on=cast.TODAY, by=maya)
        letter = Letter.begin(one, words="Dear Ana", at=cast.NOW, by=maya)
        Sequence.begin(one, letter=letter, on=cast.ago(7), by=maya)
        Purpose.choose(one, "insight", question="Who builds?", on=cast.TODAY, by=maya)
        Meeting.set_up([one], at=cast.NOW + timedelta(days=30), by=maya)
        Meeting.set_up([one], at=cast.NOW - timedelta(days=30), by=maya)
        if number % 2:
            one.take_seat(on=cast.TODAY, by=maya)
        made.append(one)
    for one, other in pairwise(made):
        Tie.objects.create(book_id=maya.book_id, one=one, other=other, basis="named_together")
        Likeness.objects.create(book_id=maya.book_id, one=one, other=other)
    catch_up()
    return made


def asked(client, where):
    with CaptureQueriesContext(connection) as seen:
        assert client.get(where).status_code == 200
    return len(seen)


@pytest.mark.parametrize("where", MOST)
def test_a_page_asks_no_more_for_many_than_for_few(where, client, maya):
    first, *_ = grow(maya, range(4))
    place = first.affiliations.get().organisation_id
    address = {"letter": f"/people/{first.pk}/letters/new/",
               "person": f"/people/{first.pk}/", "merges": f"/people/{first.pk}/merges/?q=ana",
               "organisation": f"/organisations/{place}/"}  # fmt: skip
    few = asked(client, address.get(where, where))
    grow(maya, range(4, 24))

    assert asked(client, address.get(where, where)) <= few
    assert few <= MOST[where]
