"""What a clause says beside the touch itself: a promise, help, something learned, what is next."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from wellspring.core.days import day_in, due_in
from wellspring.core.one_line.clauses import Clause, halves

TYPE_CHECKING = False  # see the reader
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from wellspring.core.one_line.rules import Rule, Tongue

LONGEST_DAY = 4  # words
BARE_NEXT = ("in ", "next ", "over ", "volgende ", "dans ", "nächste", "en ", "dentro ")
_PART = re.compile(r"\w+")
NOTHING = frozenset("nothing niets niks nichts rien nada".split())
AUXILIARY = frozenset("will need owe".split())
CAPITAL = frozenset({"theirs", "help"})  # a name nobody mentioned before may do these


class Said(NamedTuple):
    """A clause and what it says: `kind` as its rule names it; `who` is empty for a pronoun."""

    clause: Clause
    kind: str
    topic: str = ""
    words: str = ""
    who: str = ""
    day: date | None = None


def said_in(
    clause: Clause, tongue: Tongue, names: Collection[str], today: date, *, touched: bool
) -> Said | None:
    """What a clause says; None where it only tells of the touch."""
    low = clause.low
    parts = _PART.findall(low)
    for rule in tongue.rules:
        if rule.cues.isdisjoint(parts):
            continue
        found = _compiled(rule.says).match(low)
        if found and (said := _taken(rule, found, clause, tongue, names, today)):
            return said
    if touched and low.startswith(BARE_NEXT) and (day := _all_day(low, today)):
        return Said(clause, "next", day=day)
    return None


def cut_in_two(
    clause: Clause, tongue: Tongue, names: Collection[str], today: date
) -> tuple[Clause, Said] | None:
    """A touch and what follows it without a mark: "coffee with Ana and I promised the list"."""
    if all(rule.cues.isdisjoint(_PART.findall(clause.low)) for rule in tongue.rules):
        return None
    for before, after in halves(clause):
        said = said_in(after, tongue, names, today, touched=False)
        if said and said.kind == "mine" and not _is_mine(before, after, tongue):
            continue
        if said and (said.kind in ("mine", "none", "next") or not _open(said, after, tongue)):
            return before, said
    return None


def _is_mine(before: Clause, after: Clause, tongue: Tongue) -> bool:
    """Whether nobody else stands before the promise: "she | will retire" is not mine."""
    return before.words[-1].low not in tongue.they and after.words[0].low not in AUXILIARY


def _open(said: Said, after: Clause, tongue: Tongue) -> bool:
    """Whether the statement leaves open who says it, so that it may be a part of the touch."""
    first = after.words[0].low.split("'")[0]
    return first not in tongue.they and not said.who


def _taken(
    rule: Rule,
    found: re.Match[str],
    clause: Clause,
    tongue: Tongue,
    names: Collection[str],
    today: date,
) -> Said | None:
    who = found.groupdict().get("s") or ""
    if who and (who := _who(who, clause, tongue, names, rule.kind)) is None:
        return None
    if rule.kind == "none":
        return Said(clause, "none")
    if rule.kind == "next":
        day = day_in(clause.low, today) or due_in(clause.low, today)
        return Said(clause, "next", day=day) if day else None
    group = found.groupdict().get("words")
    start, end = found.span("words") if group else (found.end(), len(clause.text))
    words = clause.text[start:end].strip(" :,")
    if rule.kind in ("know", "help"):
        words = clause.text
    if words.lower() in NOTHING:
        return None
    due = due_in(clause.low, today) if rule.kind in ("mine", "theirs") else None
    if due:
        words = _without_day(words, tongue, today)
    return Said(clause, rule.kind, rule.topic, words or clause.text, who, due) if words else None


def _who(
    said: str, clause: Clause, tongue: Tongue, names: Collection[str], kind: str
) -> str | None:
    """The name that does it; empty for "she"; None where the words are no name we can trust."""
    first = said.split(maxsplit=1)[0]
    if first.partition("'")[0] in tongue.they:  # "she's"
        return ""
    if any(first in name.lower().split() for name in names):
        return clause.text[: len(said)]
    told = clause.text[: len(first)]
    known = first in tongue.not_names or first in tongue.channels
    return told if kind in CAPITAL and told[:1].isupper() and not known else None


def _all_day(low: str, today: date) -> date | None:
    """The day of a clause that names nothing but it."""
    return day_in(low, today) if len(low.split()) <= LONGEST_DAY else None


def _without_day(words: str, tongue: Tongue, today: date) -> str:
    """The words without the day they end in."""
    said: Sequence[str] = words.split()
    for length in range(min(LONGEST_DAY + 1, len(said) - 1), 0, -1):
        tail = " ".join(said[-length:]).lower()
        opens = said[-length].lower() in tongue.by.split() or length == 1
        if (opens or _names_day(said[-length], today)) and due_in(tail, today):
            return " ".join(said[:-length]).rstrip(" ,")
    return words


def _names_day(word: str, today: date) -> bool:
    return word.lower() in ("next", "volgende", "nächste", "nächsten") or bool(
        due_in(word.lower(), today)
    )


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
