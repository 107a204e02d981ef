"""A letter, then the telephone, as the plan of each day brings it (P3.26, P3.28, P3.33)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tests import cast
from wellspring.core.one_line import read_line
from wellspring.records.day import answer, day_for, plan_for, take_back_answer
from wellspring.records.glance import through_django
from wellspring.records.glance.sequences import followed
from wellspring.records.log_line import log_line
from wellspring.records.merging import merge
from wellspring.records.models import Book, Letter, Person, Promise, Sequence, Touch

MONDAY = date(2026, 11, 2)
ASKS = "Dear Grace,\n\nHow do you split the crews? Could we talk for twenty minutes?\n\nMaya"


def at(day):
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


@pytest.fixture
def begun(leilani, maya):
    letter = Letter.begin(leilani, at=at(MONDAY), by=maya, words=ASKS)
    letter.leave("print", at=at(MONDAY), by=maya)
    return Sequence.begin(leilani, on=MONDAY, by=maya, letter=letter)


def after(days):
    return MONDAY + timedelta(days=days)


def acts(maya, day):
    return [item.key for item in plan_for(maya, today=day)]


def stands(begun, day):
    return followed(through_django, [begun.book_id], day, only=begun.pk)[0]


def test_nothing_is_asked_for_before_its_day(begun, maya):
    assert acts(maya, after(2)) == []


def test_after_three_working_days_a_second_person_may_be_written_to(begun, maya):
    assert acts(maya, after(3)) == [f"second:{begun.pk}"]


def test_after_five_working_days_the_call_stands_on_today(begun, maya):
    """P3.28."""
    [act] = plan_for(maya, today=after(7))

    assert (act.key, act.reason, act.channel) == (f"call:{begun.pk}", "ring_after_letter", "call")


def test_a_holiday_of_the_country_moves_the_call(begun, maya):
    Book.objects.update(country="US")
    before = date(2026, 11, 20)
    Sequence.objects.update(began_on=before)

    assert stands(begun, before).next().on == date(2026, 11, 30)


@pytest.mark.parametrize("channel", ["email", "text", "linkedin_message", "call"])
def test_any_answer_on_any_channel_ends_it(begun, maya, leilani, channel):
    leilani.log_touch(channel, on=after(2), by=maya, direction="incoming")

    assert stands(begun, after(7)).ended_by == "answer"
    assert f"call:{begun.pk}" not in acts(maya, after(7))


def test_a_word_of_theirs_on_the_morning_before_the_letter_is_no_answer_to_it(begun, leilani, maya):
    leilani.log_touch(
        "email", on=MONDAY, at=at(MONDAY) - timedelta(hours=2), by=maya, direction="incoming"
    )

    assert stands(begun, after(7)).open


def test_an_answer_taken_back_opens_it_again(begun, maya, leilani):
    touch = leilani.log_touch("email", on=after(2), by=maya, direction="incoming")
    touch.delete()

    assert stands(begun, after(7)).open


def test_the_call_that_the_record_asks_for_is_this_one(begun, maya, leilani):
    """Never two acts for one letter: the derived duty gives way to the sequence."""
    assert not Promise.objects.filter(kind="follow_up_call").exists()
    begun.delete()
    leilani.refresh(after(14))

    assert Promise.objects.get().kind == "follow_up_call"


def test_a_call_without_answer_leaves_the_last_word_two_days_later(begun, maya):
    begun.ring("nobody", at=at(after(7)), by=maya)

    assert acts(maya, after(8)) == []
    assert acts(maya, after(9)) == [f"close:{begun.pk}"]


def test_a_talk_ends_it(begun, maya):
    begun.ring("spoke", at=at(after(7)), by=maya)

    assert stands(begun, after(7)).ended_by == "talk"


def test_something_else_never_skips_the_call(begun, maya):
    """P3.33: the step is put off for a day, not passed over."""
    key = f"call:{begun.pk}"
    answer(maya, key, "other", at=at(after(7)), today=after(7))

    assert key not in acts(maya, after(7))
    assert key in acts(maya, after(8))


def test_done_is_a_call_in_the_log_and_taken_back_with_the_answer(begun, maya):
    given = answer(maya, f"call:{begun.pk}", "done", at=at(after(7)), today=after(7))
    assert Touch.objects.filter(channel="call").count() == 1

    take_back_answer(maya, given)
    assert not Touch.objects.filter(channel="call").exists()
    assert acts(maya, after(7)) == [f"call:{begun.pk}"]


def test_after_the_last_word_it_rests(begun, maya):
    begun.ring("message", at=at(after(7)), by=maya)
    given = answer(maya, f"close:{begun.pk}", "done", at=at(after(9)), today=after(9))
    assert stands(begun, after(9)).ended_by == "closed"

    take_back_answer(maya, given)
    assert stands(begun, after(9)).open


def test_it_is_ended_on_purpose_with_a_word(begun, maya):
    begun.end("word", on=after(4), by=maya, words="She moved to Oslo.")

    assert acts(maya, after(7)) == []
    assert stands(begun, after(7)).words == "She moved to Oslo."


def test_it_goes_along_when_two_entries_are_one(begun, maya, leilani, tomas):
    merge(tomas, leilani, by=maya, at=cast.NOW)

    assert Sequence.objects.get().person == tomas
    assert Letter.objects.get().person == tomas


def test_a_letter_that_did_not_go_begins_nothing(begun, maya):
    Letter.objects.get().unleave(by=maya, at=at(MONDAY))

    assert not Sequence.objects.exists()


def test_forgetting_somebody_forgets_their_letters(begun, maya, leilani):
    from wellspring.records.forgetting import forget  # noqa: PLC0415  as other tests here

    forget(Person.objects.get(pk=leilani.pk), by=maya, today=cast.TODAY)

    assert not Letter.objects.exists()
    assert not Sequence.objects.exists()


def test_a_call_that_a_full_day_has_no_room_for_is_named(begun, maya, tomas, samuel):
    """P3.33."""
    for one in (tomas, samuel):
        one.promise("the list", on=MONDAY, due=after(7), by=maya)

    day = day_for(maya, today=after(7), minutes=20)
    assert [item.key for item in day.waiting] == [f"call:{begun.pk}"]


def test_on_the_day_of_the_last_word_a_call_never_made_still_stands(begun, maya):
    """P3.33: put off, and not passed over."""
    assert acts(maya, after(9)) == [f"call:{begun.pk}"]


def test_the_same_call_is_in_the_log_once(begun, maya):
    """Pressed twice, or in another tab; at the same moment as well."""
    first, again = (begun.ring("message", at=at(after(7)), by=maya) for _ in range(2))
    assert (first.channel, again) == ("call", None)

    begun.ring("spoke", at=at(after(7)), by=maya)
    assert Touch.objects.filter(channel="call").count() == 2


def test_an_answer_told_in_a_line_ends_it_as_an_answer(begun, maya, leilani):
    line = read_line("Leilani Kahale wrote back, she would like to talk", today=after(2))
    log_line(leilani, line, by=maya)

    assert leilani.touches.latest("at").direction == "incoming"
    assert stands(begun, after(7)).ended_by == "answer"
