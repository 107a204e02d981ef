"""Questions worth asking, by what they open; the words are the page's (P4.4 to P4.6, P4.12).

Three stand at the core of every talk. The others follow TIARA (Dalton, "The 2-Hour Job Search"):
Trends, Insights, Advice, Resources, Assignments, in the order in which a talk warms up. None asks
for an opening (P4.7).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Aim(StrEnum):
    """What a talk is for."""

    FIELD = "field"  # to learn how a field works
    COMPANY = "company"  # to learn how one organisation works
    CHANGE = "change"  # to find out whether another career would fit
    TARGETS = "targets"  # to test the list of organisations
    ADVICE = "advice"  # to decide one thing well
    WORK = "work"  # to do this job better
    RENEW = "renew"  # to find each other again


class Letter(StrEnum):
    """What a question opens."""

    CORE = "core"
    TRENDS = "trends"
    INSIGHTS = "insights"
    ADVICE = "advice"
    RESOURCES = "resources"
    ASSIGNMENTS = "assignments"


class Question(NamedTuple):
    """One question of the bank; without aims it fits every talk."""

    key: str
    letter: Letter
    aims: frozenset[Aim] = frozenset()


def _for(*aims: Aim) -> frozenset[Aim]:
    return frozenset(aims)


BANK: tuple[Question, ...] = (
    Question("hardest", Letter.CORE),
    Question("glad", Letter.CORE),
    Question("awake", Letter.CORE),
    Question("changing", Letter.TRENDS, _for(Aim.FIELD, Aim.CHANGE, Aim.WORK)),
    Question("next_years", Letter.TRENDS, _for(Aim.FIELD, Aim.COMPANY)),
    Question("overrated", Letter.TRENDS, _for(Aim.FIELD, Aim.WORK)),
    Question("rivals", Letter.TRENDS, _for(Aim.COMPANY, Aim.TARGETS)),
    Question("surprised", Letter.INSIGHTS, _for(Aim.FIELD, Aim.CHANGE, Aim.COMPANY)),
    Question("good_week", Letter.INSIGHTS, _for(Aim.CHANGE, Aim.COMPANY)),
    Question("chosen", Letter.INSIGHTS, _for(Aim.COMPANY, Aim.TARGETS)),
    Question("who_decides", Letter.INSIGHTS, _for(Aim.COMPANY, Aim.TARGETS)),
    Question("since_then", Letter.INSIGHTS, _for(Aim.RENEW)),
    Question("my_place", Letter.ADVICE, _for(Aim.ADVICE, Aim.CHANGE, Aim.WORK)),
    Question("learn_first", Letter.ADVICE, _for(Aim.CHANGE, Aim.FIELD)),
    Question("my_list", Letter.ADVICE, _for(Aim.TARGETS, Aim.CHANGE, Aim.COMPANY)),
    Question("doubt", Letter.ADVICE, _for(Aim.ADVICE, Aim.CHANGE)),
    Question("reads", Letter.RESOURCES, _for(Aim.FIELD, Aim.CHANGE, Aim.WORK)),
    Question("meets", Letter.RESOURCES, _for(Aim.FIELD, Aim.TARGETS, Aim.ADVICE)),
    Question("who_else", Letter.RESOURCES),
    Question("shows_the_work", Letter.ASSIGNMENTS, _for(Aim.CHANGE, Aim.FIELD)),
    Question("try_it", Letter.ASSIGNMENTS, _for(Aim.CHANGE, Aim.WORK)),
    Question("of_use", Letter.ASSIGNMENTS, _for(Aim.RENEW, Aim.ADVICE, Aim.COMPANY)),
)
BY_KEY = {one.key: one for one in BANK}
CORE = tuple(one.key for one in BANK if one.letter is Letter.CORE)
EACH = 4  # minutes that a question takes when it is listened to
FEWEST, MOST = 3, 8


def questions_for(aim: Aim | None, minutes: int) -> list[Question]:
    """As many as a talk of that many minutes can hear: the core first, then those for its aim.

    They come in the bank's order, which is the order in which a talk warms up; who else to ask
    always stands last (informational talks end by it).
    """
    room = min(max(minutes // EACH, FEWEST), MOST)
    fits = [one for one in BANK if one.letter is not Letter.CORE and _fits(one, aim)]
    last = BY_KEY["who_else"]
    middle = [one for one in fits if one is not last][: max(room - len(CORE) - 1, 0)]
    core = [BY_KEY[key] for key in CORE]
    return core + middle + ([last] if room > len(CORE) else [])


def _fits(one: Question, aim: Aim | None) -> bool:
    return not one.aims or aim in one.aims
