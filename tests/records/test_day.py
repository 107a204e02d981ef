"""The plan of a day and the answers to it (P0.1, P2.9)."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import (
    NOW,
    TODAY,
    TOMORROW,
    YESTERDAY,
    add_person,
    ago,
    meets,
    reader_of,
    stranger,
    wrote,
)
from wellspring.records.day import NoSuchItem, answer, plan_for, take_back_answer
from wellspring.records.models import Closure, JobChange, Person, Placing, Standing
from wellspring.records.next_step import choose_next_step

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def back_in_this_zone(monkeypatch):
    yield
    monkeypatch.undo()
    time.tzset()


def plan(member, today=TODAY, **how):
    return [(item.person_name, item.reason) for item in plan_for(member, today=today, **how)]


def said(member, item, what, **how):
    return answer(member, item, what, at=NOW, today=TODAY, **how)


def test_an_empty_book_has_an_empty_day(maya):
    assert plan(maya) == []


def test_a_question_from_somebody_is_a_reply_owed_with_its_mail_as_evidence(maya, tomas):
    mail = wrote(tomas, ago(3), by=maya)

    (item,) = plan_for(maya, today=TODAY)

    assert (item.reason, [each.id for each in item.evidence]) == ("reply_owed", [mail.pk])


def test_a_promise_is_on_the_plan_on_its_day_and_not_before(maya, tomas):
    tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    assert plan(maya, YESTERDAY) == []
    assert plan(maya) == [("Tomás Ferreira", "promise_due")]


def test_what_they_promised_me_is_not_mine_to_do(maya, tomas):
    tomas.promise("a call", on=ago(5), due=TODAY, mine=False, by=maya)

    assert plan(maya) == []


def test_what_is_owed_comes_before_a_silence(maya, tomas, leilani):
    meets(leilani, ago(200), ago(180), ago(160), ago(140), by=maya, channel="call")
    tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    assert plan(maya) == [("Tomás Ferreira", "promise_due"), ("Leilani Kahale", "gone_quiet")]


def test_a_tie_goes_quiet_against_its_own_rhythm(maya, leilani):
    meets(leilani, ago(75), ago(60), ago(45), ago(31), by=maya, channel="call")

    assert plan(maya) == [("Leilani Kahale", "gone_quiet")]
    assert plan(maya, ago(25)) == []


def test_a_day_that_was_chosen_for_the_next_step_is_kept(maya, tomas):
    choose_next_step(tomas, on=TODAY, by=maya)

    assert plan(maya, YESTERDAY) == []
    assert plan(maya) == [("Tomás Ferreira", "next_step")]


def test_no_next_step_on_purpose_keeps_a_silence_off_the_plan(maya, leilani):
    meets(leilani, ago(200), ago(180), ago(160), ago(140), by=maya, channel="call")
    choose_next_step(leilani, none=True, by=maya)

    assert plan(maya) == []


def new_job(person, seen_on, title="Plant manager"):
    return JobChange.objects.create(
        book_id=person.book_id, person=person, title=title, organisation="Orem", seen_on=seen_on
    )


def test_a_new_job_heard_of_lately_is_a_reason_to_write(maya, tomas):
    new_job(tomas, ago(10))

    (item,) = plan_for(maya, today=TODAY)

    assert (item.reason, item.words) == ("job_changed", "Plant manager, Orem")


def test_whoever_was_let_go_is_not_congratulated(maya, tomas):
    new_job(tomas, ago(10))

    Placing.let_go(tomas, at=NOW, by=maya)

    assert plan(maya) == []


def test_a_new_job_of_long_ago_is_no_news(maya, tomas):
    new_job(tomas, ago(100))

    assert plan(maya) == []


def test_whoever_was_written_to_since_a_new_job_was_congratulated(maya, tomas):
    new_job(tomas, ago(10))
    meets(tomas, ago(2), by=maya, channel="call")

    assert ("Tomás Ferreira", "job_changed") not in plan(maya)


def test_one_person_stands_on_the_plan_once(maya, tomas):
    tomas.promise("two names", on=ago(5), due=TODAY, by=maya)
    tomas.promise("a book", on=ago(6), due=YESTERDAY, by=maya)

    assert plan(maya) == [("Tomás Ferreira", "promise_due")]


def test_the_plan_stays_within_the_minutes_and_the_number_asked_for(maya, tomas, leilani, samuel):
    for person in (tomas, leilani, samuel):
        person.promise("a word", on=ago(5), due=TODAY, by=maya)

    assert len(plan(maya, minutes=10)) == 1
    assert len(plan(maya, at_most=2)) == 2


def test_people_merged_away_are_not_on_the_plan(maya, tomas, leilani):
    tomas.promise("two names", on=ago(5), due=TODAY, by=maya)
    Person.objects.filter(pk=tomas.pk).update(merged_into=leilani)

    assert plan(maya) == []


def test_a_duty_that_is_done_is_kept_and_gone(maya, tomas):
    promise = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    said(maya, f"promise:{promise.pk}", "done")

    assert Closure.objects.get(promise=promise).how == "kept"
    assert plan(maya) == []


def test_an_answer_pressed_twice_is_taken_back_at_once(maya, tomas):
    owed = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)
    answer(maya, f"promise:{owed.pk}", "done", at=NOW, today=TODAY)
    again = answer(maya, f"promise:{owed.pk}", "done", at=NOW + timedelta(seconds=1), today=TODAY)

    take_back_answer(maya, again)

    assert plan(maya) == [("Tomás Ferreira", "promise_due")]


def test_an_answer_taken_back_opens_the_duty_again(maya, tomas):
    promise = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    take_back_answer(maya, said(maya, f"promise:{promise.pk}", "done"))

    assert plan(maya) == [("Tomás Ferreira", "promise_due")]


def test_a_silence_that_is_done_rests_and_nothing_is_logged(maya, leilani):
    meets(leilani, ago(200), ago(180), ago(160), ago(140), by=maya, channel="call")

    said(maya, f"quiet:{leilani.pk}", "done")

    assert plan(maya) == []
    assert leilani.touches.count() == 4


def test_what_is_owed_comes_back_tomorrow_when_put_off(maya, tomas):
    promise = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    said(maya, f"promise:{promise.pk}", "later")

    assert plan(maya) == []
    assert plan(maya, TOMORROW) == [("Tomás Ferreira", "promise_due")]


def test_a_silence_comes_back_in_a_week_when_put_off(maya, leilani):
    meets(leilani, ago(200), ago(180), ago(160), ago(140), by=maya, channel="call")

    said(maya, f"quiet:{leilani.pk}", "later")

    assert plan(maya, TODAY + timedelta(days=6)) == []
    assert plan(maya, TODAY + timedelta(days=7)) == [("Leilani Kahale", "gone_quiet")]


def test_put_off_until_a_day_comes_back_that_day(maya, tomas):
    promise = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)
    day = TODAY + timedelta(days=20)

    said(maya, f"promise:{promise.pk}", "later", until=day)

    assert plan(maya, day - timedelta(days=1)) == []
    assert plan(maya, day) == [("Tomás Ferreira", "promise_due")]


def test_something_else_is_not_shown_twice_today_and_makes_room(maya, tomas, leilani):
    first = tomas.promise("two names", on=ago(5), due=YESTERDAY, by=maya)
    leilani.promise("a book", on=ago(5), due=TODAY, by=maya)

    said(maya, f"promise:{first.pk}", "other")

    assert plan(maya, at_most=1) == [("Leilani Kahale", "promise_due")]


def test_a_day_ends_and_what_was_done_or_put_off_is_not_filled_up(maya, tomas, leilani, samuel):
    for person in (tomas, leilani, samuel):
        meets(person, *(ago(days) for days in (150, 120, 90, 60)), by=maya)
    first, second, third = plan_for(maya, today=TODAY)

    assert len(plan_for(maya, today=TODAY, at_most=2)) == 2
    said(maya, first.key, "done")
    assert [one.key for one in plan_for(maya, today=TODAY, at_most=2)] == [second.key]
    said(maya, second.key, "later")
    assert plan_for(maya, today=TODAY, at_most=2) == []
    assert [one.key for one in plan_for(maya, today=TOMORROW, at_most=2)] == [third.key]


def test_whoever_was_passed_over_is_not_brought_up_the_same_day_for_something_else(maya, leilani):
    meets(leilani, ago(200), ago(180), ago(160), ago(140), by=maya, channel="call")
    change = new_job(leilani, ago(10))

    said(maya, f"change:{change.pk}", "other")

    assert plan(maya) == []


def test_whom_something_was_owed_is_not_brought_up_again_the_same_day(maya, leilani):
    meets(leilani, *(ago(days) for days in (150, 120, 90, 60)), by=maya)
    owed = leilani.promise("two names", on=ago(5), due=TODAY, by=maya)

    said(maya, f"promise:{owed.pk}", "done")

    assert plan(maya) == []
    assert plan(maya, TOMORROW) == [("Leilani Kahale", "gone_quiet")]


@pytest.mark.parametrize(("zone", "hour"), [("America/Los_Angeles", 27), ("Asia/Tokyo", 16)])
def test_an_answer_counts_on_its_own_day_wherever_one_sits(maya, leilani, monkeypatch, zone, hour):
    """At seven in the evening in California, and at one at night in Japan."""
    meets(leilani, *(ago(days) for days in (150, 120, 90, 60)), by=maya)
    monkeypatch.delenv("WELLSPRING_NOW", raising=False)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    at = datetime.combine(TODAY, datetime.min.time(), UTC) + timedelta(hours=hour)
    there = at.astimezone(ZoneInfo(zone)).date()

    answer(maya, f"quiet:{leilani.pk}", "other", at=at, today=there)

    assert plan(maya, there) == []


def test_the_chosen_day_stands_again_when_its_answer_is_taken_back(maya, tomas):
    choose_next_step(tomas, on=TODAY, by=maya)

    given = said(maya, f"next:{tomas.pk}:{TODAY}", "done")
    assert plan(maya, TODAY + timedelta(days=90)) == []
    take_back_answer(maya, given)

    assert plan(maya) == [("Tomás Ferreira", "next_step")]


def test_done_ends_the_day_that_was_shown_and_no_other_chosen_since(maya, tomas):
    choose_next_step(tomas, on=TOMORROW, by=maya)

    said(maya, f"next:{tomas.pk}:{TODAY}", "done")

    assert tomas.standing.next_on == TOMORROW


def test_no_step_on_purpose_counts_before_a_day_taken_back(maya, tomas):
    choose_next_step(tomas, on=TODAY, by=maya)
    given = said(maya, f"next:{tomas.pk}:{TODAY}", "done")
    choose_next_step(tomas, none=True, by=maya)

    take_back_answer(maya, given)

    assert Standing.objects.get(person=tomas).next_none


@pytest.mark.parametrize("tail", ["", ":", ":soon", ":2026-13-40"])
def test_a_next_step_without_its_day_is_not_there(maya, tomas, tail):
    with pytest.raises(NoSuchItem):
        said(maya, f"next:{tomas.pk}{tail}", "done")


@pytest.mark.parametrize("item", ["", "promise:", "promise:99", "quiet:0", "tea:1", "next:x:2026"])
def test_an_item_that_is_not_there_cannot_be_answered(maya, item):
    with pytest.raises(NoSuchItem):
        said(maya, item, "done")


def test_a_reply_cannot_be_answered_as_if_it_were_a_promise(maya, tomas):
    wrote(tomas, ago(3), by=maya)
    duty = tomas.promises.get()

    with pytest.raises(NoSuchItem):
        said(maya, f"promise:{duty.pk}", "done")


def test_a_strangers_item_is_not_there(maya, tomas):
    promise = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    with pytest.raises(NoSuchItem):
        said(stranger(), f"promise:{promise.pk}", "done")


def test_who_may_only_read_cannot_answer(maya, tomas):
    promise = tomas.promise("two names", on=ago(5), due=TODAY, by=maya)

    with pytest.raises(PermissionDenied):
        said(reader_of(maya), f"promise:{promise.pk}", "done")


def test_a_plan_asks_the_same_few_questions_however_many_people(
    maya, django_assert_max_num_queries
):
    for number in range(12):
        person = add_person(maya, name=f"Person {number}", at=NOW)
        person.promise("a word", on=ago(5), due=TODAY, by=maya)

    with django_assert_max_num_queries(20):
        plan_for(maya, today=TODAY)
