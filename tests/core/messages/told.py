"""The labelled letters as values; two thirds were built against, one third was held back."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import NamedTuple

from tests.core.messages import (
    dutch,
    eighth_sight,
    eleventh_sight,
    english_asking,
    english_good,
    english_manner,
    english_tricky,
    fifth_sight,
    first_sight,
    fourth_sight,
    french,
    german,
    ninth_sight,
    second_abroad_fr_es,
    second_abroad_nl_de,
    second_sight,
    seventh_sight,
    sights_abroad,
    sixth_sight,
    spanish,
    tenth_sight,
    third_abroad,
    third_hands,
    third_sight,
    thirteenth_sight,
    twelfth_sight,
)
from wellspring.core.message_lint import Context, Kind, Rule
from wellspring.core.warmth import Band

LACKS = "~no_way_out ~no_information ~no_purpose ~no_question ~no_connection"
ROOMS = (
    ("en", english_good),
    ("en", english_asking),
    ("en", english_manner),
    ("en", english_tricky),
    ("nl", dutch),
    ("de", german),
    ("fr", french),
    ("es", spanish),
)
FRESH = (
    first_sight,
    second_sight,
    third_sight,
    third_abroad,
    third_hands,
    fourth_sight,
    fifth_sight,
    sixth_sight,
    seventh_sight,
    eighth_sight,
    ninth_sight,
    tenth_sight,
    eleventh_sight,
    twelfth_sight,
    thirteenth_sight,
    sights_abroad,
    second_abroad_fr_es,
    second_abroad_nl_de,
)


class Told(NamedTuple):
    """A letter, and what a careful reader says of it; `either` is what may be said or not."""

    language: str
    kind: Kind
    rules: frozenset[str]
    either: frozenset[str]
    about: Context
    text: str
    held_back: bool


def everything():
    """All of them; every third was not looked at while the rules were written."""
    told = [row for language, room in ROOMS for row in letters(room.TABLE, language)]
    return [row._replace(held_back=at % 3 == 2) for at, row in enumerate(told)]


def fresh():
    """Those that were read over once, at first sight, when the rules stood."""
    return [told for room in FRESH for told in letters(room.TABLE, "en")]


def letters(table, language):
    """The letters of one table; a head may begin with another language."""
    for block in re.split(r"^## ", table.strip(), flags=re.MULTILINE)[1:]:
        head, _, text = block.partition("\n")
        yield _told(head, text.strip("\n"), language)


def _told(head, text, language):
    kind, rules, about = (part.strip() for part in (head + " | |").split("|")[:3])
    spoken, _, kind = kind.rpartition(":")
    words = rules.replace("~lacks", LACKS).split()
    found = frozenset(word for word in words if not word.startswith("~"))
    either = frozenset(word[1:] for word in words if word.startswith("~"))
    assert {*found, *either} <= {*Rule}, head
    return Told(spoken or language, Kind(kind), found, either, _about(about), text, held_back=False)


def _about(words):
    known = dict(word.split("=") for word in words.split())
    days = {name: timedelta(days=int(known[name])) for name in ("days", "ask") if name in known}
    band = Band(known["band"]) if "band" in known else None
    return Context(days.get("days"), band, days.get("ask"))
