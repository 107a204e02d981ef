"""What somebody is after, and the one step a day towards it (P2.13, P3.15)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import NOW, TODAY, ago, meets, reader_of
from wellspring.core.worth import fit
from wellspring.interchange.sample import fill
from wellspring.records.day import answer, plan_for
from wellspring.records.doctor import differences
from wellspring.records.glance import through_django
from wellspring.records.glance.plan import planned
from wellspring.records.judging import refresh
from wellspring.records.merging import merge
from wellspring.records.models import Detail, Objective, Purpose, Season, Standing, Vouch

pytestmark = pytest.mark.django_db
CALLS = [ago(days) for days in (75, 60, 45, 31)]


def after(maya, words="To buy for a robotics plant.", at=NOW, **more):
    return Objective.word(words, at=at, by=maya, **more)


def choose(person, maya, kind="insight", question="What does a buyer’s first month look like?"):
    return Purpose.choose(person, kind, question=question, on=ago(2), by=maya)


def steps(maya, today=TODAY):
    items = plan_for(maya, today=today)
    return [(item.key, item.start) for item in items if item.reason == "towards_objective"]


def test_each_wording_is_kept_and_the_newest_counts(maya):
    first, second = after(maya), after(maya, "To teach.", kind="change")

    assert Objective.objects.wordings(maya) == [second, first]
    second.unword(by=maya)
    assert Objective.objects.wordings(maya) == [first]


def test_the_same_words_again_are_no_new_wording(maya):
    assert after(maya) == after(maya)


def test_who_may_only_read_rewords_nothing(maya, leilani):
    reader = reader_of(maya)
    with pytest.raises(PermissionDenied):
        after(reader)
    with pytest.raises(PermissionDenied):
        Purpose.choose(leilani, "helper", on=TODAY, by=reader)
    with pytest.raises(PermissionDenied):
        Vouch.say(leilani, "introduce", mine=True, on=TODAY, by=reader)


def test_a_new_objective_is_judged_for_everybody_as_if_from_the_touches(maya, leilani, tomas):
    meets(leilani, *CALLS, by=maya, channel="call")
    meets(tomas, *CALLS, by=maya, channel="call")
    after(maya, titles="Buyer")
    quick = list(Standing.objects.order_by("pk").values_list("fit", "worth", "reach"))

    refresh(maya.book_id, None, TODAY)

    slow = Standing.objects.order_by("pk").values_list("fit", "worth", "reach")
    assert [told for row in slow for told in row] == pytest.approx(
        [t for row in quick for t in row]
    )
    assert Standing.objects.get(person=tomas).worth > Standing.objects.get(person=leilani).worth


def test_without_an_objective_everybody_is_ordinary_again(maya, tomas):
    meets(tomas, *CALLS, by=maya, channel="call")
    before = Standing.objects.get(person=tomas).worth
    worded = after(maya, titles="Buyer")
    assert Standing.objects.get(person=tomas).worth == pytest.approx(before * fit(0.9))

    worded.unword(by=maya)

    told = Standing.objects.get(person=tomas)
    assert (told.fit, told.worth) == (None, pytest.approx(before))


def test_a_question_for_somebody_chosen_is_the_step_of_the_day(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="call")
    after(maya)
    choose(leilani, maya)

    (item,) = plan_for(maya, today=TODAY)

    assert (item.key, item.start) == (f"ask:{leilani.pk}", "one_question")
    assert item.words == "What does a buyer’s first month look like?"


def test_without_an_objective_there_is_no_step(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="call")
    choose(leilani, maya)

    assert steps(maya) == []


def test_with_nobody_chosen_the_step_is_to_choose_for_the_nearest(maya, leilani, tomas):
    for person in (leilani, tomas):
        meets(person, *CALLS, by=maya, channel="call")
    after(maya, titles="Buyer")

    assert [key for key, _ in steps(maya)] == [f"step:{tomas.pk}"]


def test_a_tie_that_has_cooled_hears_a_hello_before_any_question(maya, leilani):
    meets(leilani, ago(400), ago(390), ago(380), by=maya, channel="call")
    after(maya)
    choose(leilani, maya)

    (item,) = plan_for(maya, today=TODAY)

    assert (item.reason, item.also) == ("reconnect_first", ("towards_objective",))


def test_who_was_asked_is_not_asked_again_for_a_month(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="call")
    after(maya)
    choose(leilani, maya)

    given = answer(maya, f"ask:{leilani.pk}", "done", at=NOW, today=TODAY)

    assert (given.until - TODAY).days >= 30
    assert steps(maya) == []


def test_nobody_is_asked_for_anything_while_content(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="call")
    after(maya)
    choose(leilani, maya)
    Season.choose("content", on=TODAY, by=maya)

    assert steps(maya) == []


def test_a_connector_who_would_is_asked_for_an_introduction_and_others_for_less(maya, leilani):
    """P0.13, P3.14."""
    meets(leilani, *CALLS, by=maya, channel="call")
    after(maya)
    choose(leilani, maya, "connector", question="")
    assert steps(maya) == [(f"ask:{leilani.pk}", "one_question")]

    Vouch.say(leilani, "introduce", mine=False, on=TODAY, by=maya)

    assert steps(maya) == [(f"ask:{leilani.pk}", "introduction")]


def test_a_day_before_the_objective_knows_nothing_of_it(maya, leilani):
    meets(leilani, *CALLS, by=maya, channel="call")
    choose(leilani, maya)
    after(maya)

    assert steps(maya, ago(1)) == []


def test_a_purpose_brings_the_silence_nearer(maya, leilani):
    meets(leilani, ago(200), by=maya, channel="call")
    before = Standing.objects.get(person=leilani).quiet_on

    choose(leilani, maya, "connector")

    assert Standing.objects.get(person=leilani).quiet_on < before


def test_purposes_and_vouching_go_with_a_merge(maya, leilani, tomas):
    choose(leilani, maya)
    Vouch.say(leilani, "introduce", mine=False, on=TODAY, by=maya)

    merge(tomas, leilani, by=maya, at=NOW)

    assert (Purpose.objects.get().person, Vouch.objects.get().person) == (tomas, tomas)


def test_with_somebody_new_the_plan_says_what_comes_next(maya, leilani):
    """P0.6."""
    meets(leilani, ago(20), by=maya, channel="coffee")
    leilani.log_touch("email", on=ago(19), direction="outgoing", by=maya)

    day = planned(through_django, maya.reads, TODAY)

    assert [item.ahead for item in day.items if item.reason == "new_tie"] == [
        ("learn_one_thing", "share_one_thing")
    ]


def test_who_was_met_years_ago_is_not_called_new(maya, leilani):
    meets(leilani, ago(20), by=maya, channel="coffee")
    leilani.log_touch("email", on=ago(19), direction="outgoing", by=maya)
    Detail.objects.create(
        book_id=leilani.book_id, person=leilani, kind="met_on", text="", on=ago(3000)
    )

    (item,) = plan_for(maya, today=TODAY, minutes=45)

    assert (item.reason, item.start) == ("worth_a_word", "how_are_you")


def test_the_sample_is_after_something_and_a_day_with_room_shows_a_step(maya):
    fill(maya, at=NOW)

    day = plan_for(maya, today=TODAY, minutes=45)
    assert [item.reason for item in day].count("towards_objective") == 1
    assert not any(differences(maya, today=TODAY).values())
