"""Somebody is on the line: what to ask back, and how long an answer may wait (P2.21, P2.22)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum

from wellspring.core.holidays import is_rest_day

_RECRUITER = re.compile(
    r"\b(?:recruit\w*|head ?hunt\w*|talent (?:acquisition|partner|sourc\w*)|(?:my|our|a) client"
    r"|on behalf of|search firm|executive search|staffing|sourcer"
    r"|werving\w*|mijn (?:klant|opdrachtgever)|personalberat\w*|mein(?:en)? kunden?|im auftrag"
    r"|recruteu\w*|mon client|cabinet de recrutement|reclutad\w*|mi cliente|selección"
    # houses that seek people for others, the best known
    r"|randstad|tempo-?team|adecco|manpower(?:group)?|michael page|page (?:executive|personnel)"
    r"|robert (?:half|walters)|korn ?ferry|egon zehnder|spencer stuart|heidrick\w*"
    r"|russell reynolds|odgers|boyden|amrop|stanton chase|kienbaum|kelly services|brunel"
    r"|(?:from|at|bij|bei|chez) hays|(?-i:[A-Z]\w+ Search))\b",
    re.IGNORECASE,
)
# A post is named, and not the one that somebody has: "in your role".
_ROLE = re.compile(
    r"(?<!\bmy )(?<!\byour )(?<!\bhis )(?<!\bher )(?<!\btheir )"
    r"\b(?:role|position|vacancy|job opening|job offer|assignment|functie|vacature|opdracht|baan"
    r"|stelle|vakanz|rolle|poste|offre d['’]emploi|puesto|vacante|oferta de (?:trabajo|empleo)"
    r"|(?:about|for|as|over|voor|als|sobre|para|comme|für) (?:an? |een |eine?n? |une? )?"
    r"(?:[\w-]+ ){0,3}(?:job|director|manager|controller|head|c[efimot]o|chro|directeur|hoofd"
    r"|leiter(?:in)?|direktor(?:in)?|directrice|responsable|director[a]?|gerente))\b",
    re.IGNORECASE,
)


class Situation(StrEnum):
    """Who asks: a house itself, somebody for a house, or somebody with a question."""

    RECRUITER = "recruiter"
    HOUSE = "house"
    QUESTION = "question"


class Ask(StrEnum):
    """What to ask back; the page has the words."""

    CLIENT = "client"
    WHY_NOW = "why_now"
    WHO_DECIDES = "who_decides"
    FIRST_YEAR = "first_year"
    BEFORE = "before"
    WHY_ME = "why_me"
    RANGE = "range"
    PROCESS = "process"
    WHAT_FOR = "what_for"
    BY_WHEN = "by_when"
    WHO_ELSE = "who_else"


ASKS = {
    Situation.RECRUITER: (
        Ask.CLIENT, Ask.WHY_NOW, Ask.WHO_DECIDES, Ask.FIRST_YEAR, Ask.WHY_ME, Ask.RANGE,
        Ask.PROCESS,
    ),
    Situation.HOUSE: (
        Ask.WHY_NOW, Ask.BEFORE, Ask.WHO_DECIDES, Ask.FIRST_YEAR, Ask.RANGE, Ask.PROCESS,
    ),
    Situation.QUESTION: (Ask.WHAT_FOR, Ask.BY_WHEN, Ask.WHO_ELSE),
}  # fmt: skip
# Told already, and not asked again.
_TOLD = {
    Ask.RANGE: re.compile(r"[€$£]\s?\d|\b\d{2,3}[.,]?(?:000|k)\b", re.IGNORECASE),
    Ask.BY_WHEN: re.compile(r"\b(?:deadline|by (?:mon|tues|wednes|thurs|fri)day)\b", re.IGNORECASE),
}


class Delay(StrEnum):
    """How long an answer may wait."""

    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    A_WEEK = "a_week"


WAITS = {Delay.TOMORROW: 1, Delay.THREE_DAYS: 3, Delay.A_WEEK: 7}


def situation(words: str, *, at_a_house: bool, names_a_house: bool = False) -> Situation:
    """Who seems to ask, by the words and whether an organisation is known, or at least named.

    A post that is named makes it a call about a role, though the book knows nobody of it.
    """
    if _RECRUITER.search(words):
        return Situation.RECRUITER
    if at_a_house:
        return Situation.HOUSE
    if _ROLE.search(words):
        return Situation.HOUSE if names_a_house else Situation.RECRUITER
    return Situation.QUESTION


def asks(who: Situation, words: str = "") -> list[Ask]:
    """What to ask back, without what the message tells already."""
    return [one for one in ASKS[who] if one not in _TOLD or not _TOLD[one].search(words)]


def delays(today: date, country: str = "") -> dict[Delay, date]:
    """The days one may promise an answer for: none of them a day of rest, each a later one."""
    found: dict[Delay, date] = {}
    last = today
    for name, wait in WAITS.items():
        day = max(today + timedelta(days=wait), last + timedelta(days=1))
        while is_rest_day(day, country):
            day += timedelta(days=1)
        found[name] = last = day
    return found
