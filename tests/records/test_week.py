"""The week as the record tells it (P0.2, P0.3, P0.5, P0.24, P2.16)."""

from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied

from tests.cast import NOW, TODAY, ago, meets, noon, reader_of, stranger, wrote
from wellspring.core.week import FollowUp
from wellspring.records.forgetting import forget
from wellspring.records.models import Favour, OwnerFact, Promise, Review, Season, Touch
from wellspring.records.noting import add_person
from wellspring.records.week import week_of

pytestmark = pytest.mark.django_db
MONDAY = date(2026, 11, 16)  # of the week before TODAY's


def week(by, monday=MONDAY):
    return week_of(by, monday, TODAY)


def sent_to_many(person, day):
    Touch.objects.create(
        book_id=person.book_id, person=person, at=noon(day), channel="email", size=40,
        direction="outgoing", basis="bcc", personal=False, source_key=f"mailing:{day}",
    )  # fmt: skip


def test_a_tie_that_moved_is_told_by_name_and_stage(maya, leilani):
    for day, channel in ((ago(68), "coffee"), (ago(38), "call"), (date(2026, 11, 18), "text")):
        meets(leilani, day, by=maya, channel=channel)

    (moved,) = week(maya).moved

    assert (moved.name, moved.was, moved.stage) == ("Leilani Kahale", "met", "familiar")
    assert week(maya, date(2026, 11, 9)).moved == []


def test_what_asked_for_a_word_and_has_it_is_told_as_it_is(maya, leilani, tomas):
    wrote(leilani, date(2026, 11, 17), by=maya)
    wrote(tomas, date(2026, 11, 17), by=maya)
    tomas.log_touch("email", on=date(2026, 11, 18), by=maya, direction="outgoing")

    assert week(maya).followed == FollowUp(1, 2)


def test_what_is_not_due_yet_does_not_ask(maya, leilani):
    leilani.promise("the list", on=MONDAY, due=date(2026, 12, 1), by=maya)

    assert week(maya).followed == FollowUp(0, 0)


def test_what_was_only_read_out_of_words_counts_neither_way(maya, leilani):
    wrote(leilani, date(2026, 11, 17), by=maya)
    Promise.objects.update(confirmed=False)
    assert week(maya).followed == FollowUp(0, 0)

    leilani.log_touch("email", on=date(2026, 11, 18), by=maya, direction="outgoing")
    Promise.objects.update(confirmed=False)

    assert week(maya).followed == FollowUp(0, 0)


def test_help_after_a_follow_up_is_shown_with_what_it_followed(maya, leilani):
    wrote(leilani, date(2026, 11, 10), by=maya)
    leilani.log_touch("email", on=date(2026, 11, 11), by=maya, direction="outgoing")
    Favour.note(
        leilani, "to Priya", given=False, kind="introduction", on=date(2026, 11, 18), by=maya
    )

    (chain,) = week(maya).chains

    assert (chain.touch.direction, chain.follow_up.direction) == ("incoming", "outgoing")
    assert chain.result.words == "to Priya"


def test_applications_and_mailings_alone_make_a_passive_week(maya, leilani):
    OwnerFact.objects.create(
        book_id=maya.book_id, kind="applied", text="Alta", since=date(2026, 11, 17)
    )
    sent_to_many(leilani, date(2026, 11, 18))
    assert week(maya).passive is True

    leilani.log_touch("call", on=date(2026, 11, 19), by=maya)

    assert week(maya).passive is False


def test_a_gathering_names_those_with_whom_something_followed(maya, leilani, tomas):
    for person in (leilani, tomas):
        Touch.objects.create(
            book_id=maya.book_id, person=person, at=noon(date(2026, 11, 12)), channel="meeting",
            direction="both", basis="group", subject="Supply breakfast", size=2,
            source_key="calendar:breakfast",
        )  # fmt: skip
    wrote(leilani, date(2026, 11, 14), by=maya)

    (gathering,) = week(maya).gatherings

    assert gathering.words == "Supply breakfast"
    assert (sorted(gathering.met), gathering.since) == (
        ["Leilani Kahale", "Tomás Ferreira"],
        ["Leilani Kahale"],
    )


def test_an_empty_week_is_empty(maya):
    assert week(maya)[1:] == ([], FollowUp(0, 0), [], [], False, [], {})


def test_a_week_shows_nothing_of_another_book(maya, leilani):
    wrote(leilani, date(2026, 11, 17), by=maya)

    assert week(stranger()).followed == FollowUp(0, 0)


def test_how_a_week_felt_is_kept_changed_and_taken_back(maya):
    Review.keep(TODAY, {"morale": 2}, "rain", at=NOW, by=maya)
    changed = Review.keep(ago(1), {"morale": 4}, "sun", at=NOW, by=maya)
    assert Review.objects.get().told() == {
        "networking": None, "attitude": None, "morale": 4, "search": None, "words": "sun",
    }  # fmt: skip

    changed.take_back(by=maya)
    assert (Review.objects.get().morale, Review.objects.get().words) == (2, "rain")
    Review.objects.get().take_back(by=maya)

    assert not Review.objects.exists()


def test_a_reader_keeps_no_review(maya):
    with pytest.raises(PermissionDenied):
        Review.keep(TODAY, {"morale": 2}, "", at=NOW, by=reader_of(maya))


def test_whoever_is_forgotten_is_not_named_in_how_a_week_felt(maya, leilani):
    Review.keep(TODAY, {}, "Leilani Kahale laughed", at=NOW, by=maya)

    forget(leilani, by=maya)

    assert Review.objects.get().words == "somebody laughed"


def test_a_name_that_is_also_a_season_changes_no_season(maya):
    Season.choose("landed", on=TODAY, by=maya)
    called = add_person(maya, name="Landed Searching", at=NOW)

    forget(called, by=maya)

    assert (Season.objects.get().mode, Season.objects.get().was) == ("landed", "searching")
