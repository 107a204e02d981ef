"""The six mistakes of P3 as habits, noticed with their evidence and never scolded (P3.51)."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given

from tests.core.told_contacts import HISTORIES, TODAY, ask, met, mine, told
from wellspring.core.habits import Habit, Season, habits, is_vague


def noticed(*contacts, looking=()):
    return {each.habit: each.evidence for each in habits(contacts, TODAY, looking)}


def mass(ago):
    return mine(ago, personal=False)


def test_three_mailings_without_a_personal_word_are_noticed():
    """P0.21, P0.20: too many impersonal mails without a personal one."""
    assert noticed(mine(90), mass(60), mass(40), mass(20)) == {
        Habit.IMPERSONAL_STREAK: (9940, 9960, 9980)
    }


def test_a_personal_word_ends_the_streak():
    assert noticed(mass(60), mass(40), mass(20), mine(2)) == {}


def test_writing_only_to_ask_is_noticed():
    """P0.15: not a relationship just because I am in need."""
    assert Habit.ASK_ONLY in noticed(told(100), ask(90), ask(60), told(50), ask(30))


def test_one_letter_with_no_ask_is_enough():
    """P3.42, P3.43: be friendly, ask how they are."""
    assert Habit.ASK_ONLY not in noticed(ask(90), mine(75), ask(60), ask(30))


def test_asking_out_of_the_blue_is_noticed_with_the_silence_before_it():
    """P3.8: a cold colleague asked for openings."""
    assert noticed(told(600), ask(30)) == {Habit.DORMANT_THEN_ASK: (9400, 9970)}


def test_a_hello_before_the_ask_makes_it_no_surprise():
    assert noticed(told(600), mine(60), told(58), ask(30)) == {}


def test_opening_conversations_only_while_looking_is_noticed():
    """P3.42, M6: reaching out only when looking."""
    spells = [(700, 600), (60, None)]
    looking = [
        Season(TODAY - timedelta(days=a), TODAY - timedelta(days=b) if b else None)
        for a, b in spells
    ]
    contacts = (mine(690), told(688), mine(650), told(648), mine(30))

    assert noticed(*contacts, looking=looking) == {Habit.ONLY_WHEN_LOOKING: (9310, 9350, 9970)}
    assert noticed(*contacts, mine(5), looking=looking[:1]) == {}


def test_two_meetings_without_thanks_are_noticed():
    """P3.37, M5: always thank."""
    assert noticed(met(40), met(20)) == {Habit.NO_FOLLOW_UP: (9960, 9980)}
    assert noticed(met(40), mine(39), met(20)) == {}


def test_words_too_broad_to_say_yes_to_are_noticed():
    """P3.25, P3.29, M3: a vague approach."""
    asked = ask(10)
    vague = asked._replace(
        sayings=(asked.sayings[0].__class__("request", "May I pick your brain?"),)
    )

    assert noticed(told(12), vague) == {Habit.VAGUE_APPROACH: (9990,)}
    assert is_vague("Hou je oren open voor me")
    assert not is_vague("Which oil do you use for the clock?")


@given(HISTORIES)
def test_every_habit_shows_touches_that_are_there(contacts):
    known = {each.id for each in contacts}

    for each in habits(contacts, TODAY):
        assert each.evidence
        assert set(each.evidence) <= known
