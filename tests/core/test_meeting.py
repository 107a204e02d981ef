"""A talk prepared: its questions, its minutes, what it lacks, and oneself in thirty seconds."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.meeting import (
    BANK,
    CORE,
    Aim,
    Gap,
    Homework,
    Note,
    Part,
    Prepared,
    gaps,
    listen_to,
    may_invite,
    questions_for,
    run_sheet,
    seconds,
)

READY = Prepared(
    "Learn how a device plant chooses its leaders.",
    "To decide whether devices stay on my list.",
    20,
    CORE,
    "I run plants where the product spoils if you stop.",
    (Homework.PERSON, Homework.ORGANISATION),
    "The supplier-audit template",
)


@given(st.integers(-5, 600), st.booleans())
def test_a_run_sheet_fills_the_talk_exactly_and_listens_most(minutes, shows_list):
    sheet = run_sheet(minutes, shows_list=shows_list)

    assert [slot.begins for slot in sheet[1:]] == [s.begins + s.minutes for s in sheet[:-1]]
    longest = max(sheet, key=lambda slot: slot.minutes)
    assert longest.part is Part.LISTEN
    assert longest.minutes * 2 >= sum(slot.minutes for slot in sheet)


def test_twenty_minutes_are_shared_out_as_a_guest_would():
    assert [(slot.part, slot.minutes) for slot in run_sheet(20)] == [
        (Part.THANKS, 1),
        (Part.ONESELF, 1),
        (Part.LISTEN, 12),
        (Part.LIST, 3),
        (Part.GIVE, 2),
        (Part.CLOSE, 1),
    ]


@given(st.sampled_from([None, *Aim]), st.integers(0, 300))
def test_every_talk_asks_what_is_hard_what_gladdens_and_what_keeps_awake(aim, minutes):
    """P4.4, P4.5, P4.6."""
    keys = [one.key for one in questions_for(aim, minutes)]

    assert tuple(keys[:3]) == CORE
    assert len(keys) == len(set(keys)) <= 8


def test_a_longer_talk_ends_by_asking_who_else():
    assert questions_for(Aim.TARGETS, 30)[-1].key == "who_else"


def test_every_aim_has_questions_of_its_own():
    for aim in Aim:
        assert sum(aim in one.aims for one in BANK) >= 2, aim


def test_no_invitation_leaves_without_purpose_and_agenda():
    """P3.10, P3.34."""
    assert may_invite(READY)
    assert gaps(READY) == []
    for lacking in ({"purpose": " "}, {"use": ""}, {"minutes": 0}, {"asks_openings": True}):
        assert not may_invite(READY._replace(**lacking))


@pytest.mark.parametrize("purpose", [
    "Hand out my résumé", "To collect business cards", "networking", "just to network",
    "Meet as many people as I can", "Visitekaartjes verzamelen", "Meinen Lebenslauf verteilen",
    "Échanger des cartes de visite", "Repartir mi currículum",
])  # fmt: skip
def test_a_purpose_that_people_shun_is_none(purpose):
    """P3.5."""
    assert Gap.SHUNNED in gaps(READY._replace(purpose=purpose))
    assert not may_invite(READY._replace(purpose=purpose))


@pytest.mark.parametrize("purpose", [
    "How their plant chooses whose résumé is read", "What a networking engineer does all day",
    "Which cards the bank will issue next", "How she gathers leads for the choir",
    "Learn how many people a line needs", "Give her the contacts she asked for",
])  # fmt: skip
def test_a_purpose_that_only_speaks_of_papers_is_one(purpose):
    assert Gap.SHUNNED not in gaps(READY._replace(purpose=purpose))


def test_homework_may_still_be_done_after_the_invitation():
    """P4.2."""
    lazy = READY._replace(homework=(), questions=())

    assert gaps(lazy) == [Gap.QUESTIONS, Gap.HOMEWORK]
    assert may_invite(lazy)


GOOD = (
    "I run plants where the product spoils if you stop. At Antler Creek we cut the Line 4 "
    "change-over from three hours to 70 minutes, by letting operators redraw it. This summer I "
    "closed that plant with nobody hurt and most of the crew placed. Now I would like to know "
    "where that kind of patience is useful."
)


def test_a_good_thirty_seconds_is_praised():
    """P3.35, P4.3."""
    assert seconds(GOOD) in range(20, 40)
    assert {heard.note for heard in listen_to(GOOD)} == {Note.GOOD_LENGTH, Note.GOOD_RESULT}


@pytest.mark.parametrize(
    "words",
    [
        "I was laid off in May and it was so unfair. I am desperate for any job.",
        "Leider wurde ich entlassen und bin seit einem Jahr arbeitslos. Ich suche etwas.",
        "Helaas ben ik ontslagen en nu al een jaar werkloos. Ik zoek iets in de logistiek.",
    ],
)
def test_a_sob_story_is_quoted_back(words):
    low = [heard.quote for heard in listen_to(words) if heard.note is Note.LOW]

    assert low
    assert all(quote in words for quote in low)


def test_a_hard_thing_told_once_with_what_came_of_it_is_a_success():
    told = (
        "My first launch failed in front of 200 people. Since then I rehearse every start-up with "
        "the crew, and the last 4 went live on the day. I like to be where the risk is."
    )

    assert Note.GOOD_TURN in {heard.note for heard in listen_to(told)}


@given(st.text(max_size=400), st.integers(1, 200))
def test_listening_never_raises_and_quotes_what_was_said(words, allowed):
    for heard in listen_to(words, allowed):
        assert heard.quote in words
