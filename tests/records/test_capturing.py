"""Lines of the quick `log` become touches, promises and next steps (P0.1, P0.16, P0.17)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.cast import NOW, TODAY, meets, noon, reader_of
from wellspring.records.capturing import absorb
from wellspring.records.merging import merge
from wellspring.records.models import Capture, Standing
from wellspring.records.next_step import choose_next_step
from wellspring.records.telling import understood

pytestmark = pytest.mark.django_db


def typed(person, words, *, on=TODAY, **beside):
    return Capture.objects.create(
        book_id=person.book_id, person=person, words=words, on=on, told_at=noon(on), **beside
    )


def step(person):
    return Standing.objects.get(person=person)


def test_a_line_becomes_one_touch_at_the_moment_it_was_typed(maya, tomas):
    typed(tomas, "coffee at the mill")

    assert absorb(maya) == 1
    (touch,) = tomas.touches.all()
    assert (touch.channel, touch.at, touch.basis) == ("coffee", noon(TODAY), "manual")
    assert not Capture.objects.exists()


def test_nothing_waiting_costs_one_question(maya, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert absorb(maya) == 0


def test_a_line_is_read_as_of_the_day_it_was_typed(maya, tomas):
    typed(tomas, "call; promised two names by friday", on=date(2026, 11, 3))

    absorb(maya)

    assert tomas.promises.get(derived=False).due == date(2026, 11, 6)


def test_what_is_said_beside_the_line_counts_before_its_words(maya, tomas):
    typed(tomas, "coffee", channel="meal", next_words="2026-12-29")

    absorb(maya)

    assert tomas.touches.get().channel == "meal"
    assert step(tomas).next_on == date(2026, 12, 29)


def test_none_on_purpose_is_a_next_step_too(maya, tomas):
    typed(tomas, "coffee", next_words="none")

    absorb(maya)

    assert step(tomas).next_none


def test_being_in_touch_fulfils_the_next_step_that_was_due(maya, tomas):
    choose_next_step(tomas, on=TODAY, by=maya)
    typed(tomas, "coffee")

    absorb(maya)

    assert step(tomas).next_on is None


def test_a_next_step_that_is_still_to_come_stands(maya, tomas):
    choose_next_step(tomas, on=TODAY + timedelta(days=9), by=maya)
    typed(tomas, "coffee")

    absorb(maya)

    assert step(tomas).next_on == TODAY + timedelta(days=9)


def test_a_line_about_somebody_merged_since_is_about_who_they_are_now(maya, tomas, leilani):
    typed(tomas, "coffee")
    merge(leilani, tomas, by=maya, at=NOW)

    absorb(maya)

    assert leilani.touches.count() == 1


def test_lines_keep_their_order_and_are_taken_in_once(maya, tomas):
    for words in ("call one", "call two", "call three"):
        typed(tomas, words)

    assert (absorb(maya), absorb(maya)) == (3, 0)
    assert tomas.touches.count() == 3


def test_a_line_that_breaks_keeps_all_of_them_waiting(maya, tomas, monkeypatch):
    typed(tomas, "coffee")
    typed(tomas, "call")
    lines = iter([None])

    def breaks(*args, **kwargs):
        return next(lines)

    monkeypatch.setattr("wellspring.records.capturing.log_line", breaks)
    with pytest.raises(StopIteration):
        absorb(maya)

    assert Capture.objects.count() == 2


def test_who_may_only_read_takes_nothing_in(maya, tomas):
    typed(tomas, "coffee")

    assert absorb(reader_of(maya)) == 0


def test_a_next_step_that_names_no_day_is_refused_with_a_sentence():
    with pytest.raises(ValueError, match="names no day"):
        understood("coffee", today=TODAY, following="soonish")


def test_touches_by_hand_are_all_kept_whatever_their_channel(maya, tomas):
    meets(tomas, TODAY, by=maya, channel="call")
    meets(tomas, TODAY, by=maya, channel="text")

    assert tomas.touches.count() == 2
