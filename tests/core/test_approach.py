"""Approaches, callers and evidence: fit and not flattery, time before an answer, honest shares."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wellspring.core.approach import Says, Verdict, judge, share
from wellspring.core.caller import named_in
from wellspring.core.calling import Ask, Delay, Situation, asks, delays, situation
from wellspring.core.evidence import Record, evidence
from wellspring.core.holidays import is_rest_day
from wellspring.core.stories import fitting

FITS = ("Time to teach", "Home for dinner")
TODAY = date(2026, 11, 24)
MESSAGE = "Hi, I am Sofia Marques of Alta Robotics.\nYour Impressive Background, and so on and on."


def test_an_approach_is_held_against_each_thing_and_gets_no_number():
    """P2.23, P2.25."""
    judged = judge(["Plant Manager"], FITS, {"Time to teach": "yes"}, "A plant manager in Ogden")

    assert judged.verdict is Verdict.ASK
    assert [one.says for one in judged.criteria] == [Says.YES, Says.YES, Says.UNKNOWN]
    assert judged.criteria[0].quote == "Plant Manager"


@pytest.mark.parametrize(
    "words", ["a perfect match", "eine einmalige Chance", "een unieke kans", "un profil idéal"]
)
def test_praise_is_noticed_and_changes_no_verdict(words):
    plain, praised = (judge([], FITS, {}, told) for told in ("a post", words))

    assert praised.flattery
    assert praised.verdict is plain.verdict is Verdict.NOTHING_KNOWN


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ({}, Verdict.NOTHING_KNOWN),
        (dict.fromkeys(FITS, "yes"), Verdict.ALL_HOLD),
        (dict.fromkeys(FITS, "no"), Verdict.MISSES),
        (dict(zip(FITS, ("yes", "no"), strict=True)), Verdict.MISSES),
    ],
)
def test_the_verdict_follows_from_what_is_known(said, verdict):
    assert judge([], FITS, said, "").verdict is verdict


def test_ones_own_no_counts_before_what_the_message_says():
    judged = judge(["Plant Manager"], [], {"Plant Manager": "no"}, "a plant manager")

    assert judged.criteria[0].says is Says.NO


def test_no_share_is_told_below_a_dozen():
    one = judge([], FITS, dict.fromkeys(FITS, "yes"), "")

    assert share([one] * 11) is None
    assert share([one] * 12) == (12, 12)


def test_a_name_and_a_house_are_told_apart_in_a_line():
    assert named_in("Ana Lima from Alta Foundry").names[1:] == ("Ana Lima", "Alta Foundry")
    assert {"Ana", "Alta Foundry"} <= set(named_in("Ana Alta Foundry").halves)


@pytest.mark.parametrize(
    "line",
    [
        "Sofie from Randstad about a finance director role",
        "Sofie from Randstad called about a senior finance director role in Utrecht",
        "Sofie, Randstad, about a CFO vacancy",
        "Sofie bij Randstad over een functie als financieel directeur",
    ],
)
def test_a_recruiter_who_names_a_role_is_somebody_from_somewhere(line):
    """P2.19."""
    named = named_in(line)

    assert (named.who, named.house) == ("Sofie", "Randstad")
    assert {"Sofie", "Randstad"} <= set(named.names)
    assert situation(line, at_a_house=False, names_a_house=True) is Situation.RECRUITER


@pytest.mark.parametrize(
    ("line", "house", "who"),
    [
        ("Ana from Alta Foundry about a plant manager role", True, Situation.HOUSE),
        ("Somebody about a role as a controller", False, Situation.RECRUITER),
        ("Ana about the choir", False, Situation.QUESTION),
        ("In your role as a mentor, what would you do", False, Situation.QUESTION),
    ],
)
def test_a_role_that_is_named_makes_it_a_call_about_a_role(line, house, who):
    assert bool(named_in(line).house) is house
    assert situation(line, at_a_house=False, names_a_house=house) is who


def test_jan_van_dijk_is_from_nowhere_and_a_message_is_no_line():
    assert named_in("Jan van Dijk").house == ""
    assert named_in("Hi Maya, I would like to talk about a role at Alta Foundry").is_message


def test_a_pasted_message_names_people_and_houses_by_their_capitals():
    named = named_in(MESSAGE + " sofia@alta.example")

    assert {"Sofia Marques", "Alta Robotics"} <= set(named.names)
    assert named.mails == ("sofia@alta.example",)


def test_a_recruiter_is_asked_for_the_client_first():
    """P2.21."""
    who = situation("I recruit for my client", at_a_house=True)

    assert asks(who)[0] is Ask.CLIENT
    assert Ask.RANGE not in asks(Situation.HOUSE, "The range is €90.000")


@pytest.mark.parametrize("later", range(14))
def test_no_answer_is_promised_for_a_day_of_rest(later):
    """P2.22."""
    today = TODAY + timedelta(days=later)
    days = list(delays(today, "US").values())

    assert list(delays(today)) == list(Delay)
    assert not any(is_rest_day(day, "US") for day in days)
    assert today < days[0] < days[1] < days[2]


def test_a_story_answers_what_shares_its_words():
    told = {1: "I trained a young crew", 2: "I sold two houses"}

    assert [one.story for one in fitting(told, ["Training of crews"])] == [1]


def test_the_evidence_tells_a_share_of_a_dozen_and_never_of_few():
    """P4.43."""
    few = [one.kind for one in evidence(Record(kept=5, promised=6, met=3, thanked=3), TODAY)]
    many = [one.kind for one in evidence(Record(kept=11, promised=12), TODAY)]

    assert few == ["promises_few"]
    assert many == ["promises"]


def test_a_tie_that_has_gone_silent_is_no_evidence():
    ties = [(date(2015, 1, 1), date(2026, 9, 1)), (date(2010, 1, 1), date(2020, 1, 1))]

    assert next(evidence(Record(ties), TODAY)).n == 1
