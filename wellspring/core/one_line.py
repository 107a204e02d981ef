"""A touch told in one line, as to a friend, taken apart into what it says (P0.1, P0.17, P0.18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.days import day_in, due_in, past_day_in
from wellspring.core.days.tokens import tokens
from wellspring.core.ways_of_telling import (
    AGAIN,
    CHANNELS,
    MINE,
    NO_NEXT,
    NOT_A_NAME,
    THEIRS,
    THEY,
    WITH,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    People = Callable[[str], Sequence[int]] | Mapping[str, Sequence[int]]

LONGEST_NAME = 3  # words
LONGEST_DAY = 4


class Promised(NamedTuple):
    """A promise in the line: mine or theirs, its words, and the day if one was named."""

    mine: bool
    words: str
    due: date | None


class LogLine(NamedTuple):
    """What a line says. `next_none` is True for "none, on purpose"; `names` are names -> ids."""

    channel: str
    on: date
    note: str
    promises: tuple[Promised, ...] = ()
    next_on: date | None = None
    next_none: bool = False
    names: tuple[tuple[str, tuple[int, ...]], ...] = ()


class _Told(NamedTuple):
    """A line by what its parts do."""

    touch: list[str]
    promised: list[Promised]
    again: list[str]
    none: list[str]


def read_line(text: str, *, today: date, people: People | None = None) -> LogLine:
    """Take one line apart; what it does not say stays at its quiet default."""
    said, flag = _flag(text)
    told = _told(_clauses(said), today)
    touch = ", ".join(told.touch)
    past = past_day_in(touch, today)
    none = bool(told.none) or flag in ("none", "no", "never")
    return LogLine(
        channel=_channel(touch),
        on=past[0] if past else today,
        note=_note(said, [*told.again, *told.none]),
        promises=tuple(told.promised),
        next_on=None if none else _next_on([*([flag] if flag else []), *told.again], today),
        next_none=none,
        names=tuple(_named(touch, people)),
    )


def when(words: str, today: date) -> date:
    """The day that "2w", "friday", "in five weeks", "12 dec" or an ISO date mean, from today on.

    Raises ValueError with a sentence when the words name no day.
    """
    found = day_in(words, today)
    if found is None:
        raise ValueError(f"“{words}” names no day. Try 2w, friday, 12 dec or 2026-12-01.")
    return found


def _flag(text: str) -> tuple[str, str]:
    """The line without "--next …", and what stood there."""
    said, found, rest = text.partition("--next")
    if not found:
        return text.strip(), ""
    words = rest.strip(" =").split("--")[0]
    return said.strip(" ,;"), words.strip().lower()


def _clauses(text: str) -> list[str]:
    """What commas, semicolons and full stops set apart."""
    cut = text.replace("none, on", "none on")
    for mark in ("; ", ". ", " - ", " — "):
        cut = cut.replace(mark, ", ")
    return [part.strip(" .;") for part in cut.split(", ") if part.strip(" .;")]


def _told(clauses: Iterable[str], today: date) -> _Told:
    told = _Told([], [], [], [])
    for clause in clauses:
        folded = " ".join(tokens(clause)).removeprefix("and ").removeprefix("then ")
        if folded.startswith(NO_NEXT):
            told.none.append(clause)
        elif folded.startswith(AGAIN) and day_in(folded, today):
            told.again.append(clause)
        elif promised := _promised(clause, folded, today):
            told.promised.append(promised)
        elif told.touch and folded.startswith(("in ", "next ")) and day_in(folded, today):
            told.again.append(clause)
        else:
            told.touch.append(clause)
    return told


def _promised(clause: str, folded: str, today: date) -> Promised | None:
    mine = next((start for start in MINE if folded.startswith(start)), None)
    theirs = None if mine else _start_of_theirs(folded)
    start = mine or theirs
    if start is None:
        return None
    at = clause.lower().find(start.strip())
    words = clause[at + len(start.strip()) :].strip() if at >= 0 else clause
    for opening in (
        "me to ",
        "him to ",
        "her to ",
        "them to ",
        "to ",
        "me ",
        "him ",
        "her ",
        "them ",
    ):
        words = words.removeprefix(opening)
    due = due_in(folded, today)
    return Promised(mine is not None, _without_day(words) if due else words, due)


def _start_of_theirs(folded: str) -> str | None:
    """The verb by which somebody else promises: "she'll send", "grace promised a call"."""
    for start in THEIRS:
        before, found, _ = folded.partition(start)
        if found and (before in THEY or (before.isalpha() and before not in NOT_A_NAME)):
            return start
    return None


def _without_day(words: str) -> str:
    for mark in (" by ", " before ", " until ", " on ", " in "):
        before, found, after = words.rpartition(mark)
        if found and before and len(after.split()) <= LONGEST_DAY:
            return before
    return words


def _channel(touch: str) -> str:
    said = tokens(touch)
    for told in ("linkedin", "letter", "whatsapp"):  # "wrote a letter" is a letter
        if told in said:
            return CHANNELS[told]
    return next((CHANNELS[word] for word in said if word in CHANNELS), "other")


def _next_on(again: Sequence[str], today: date) -> date | None:
    return next((day for words in again if (day := day_in(words, today))), None)


def _note(said: str, steps: Sequence[str]) -> str:
    """The line as told, without the parts that only set the next step."""
    said = said.replace("none, on purpose", "none on purpose")
    for clause in steps:
        said = said.replace(clause, "")
    return said.strip(" ,;.").replace(", ,", ",")


def _named(touch: str, people: People | None) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Who is named after "with", "called" and the like, with whom that may be."""
    words = touch.replace(" & ", " and ").split()
    place, open_ = 0, False
    while place < len(words):
        bare = words[place].strip(",;.!?").lower()
        if open_ and bare not in NOT_A_NAME and bare.isalpha():
            length, ids = _longest(words[place : place + LONGEST_NAME], people)
            yield " ".join(words[place : place + length]).strip(",;.!?"), ids
            place += length
            open_ = place < len(words) and words[place].lower() == "and"
            place += open_
            continue
        open_ = bare in WITH
        place += 1


def _longest(words: Sequence[str], people: People | None) -> tuple[int, tuple[int, ...]]:
    """The longest run of words somebody is known by; else one word and its capitalised next."""
    for length in range(len(words), 0, -1):
        ids = _known(" ".join(words[:length]).strip(",;.!?"), people)
        if ids:
            return length, ids
    length = 1
    while length < len(words) and words[length].istitle() and words[length - 1].isalpha():
        length += 1
    return length, ()


def _known(name: str, people: People | None) -> tuple[int, ...]:
    if people is None:
        return ()
    if callable(people):
        return tuple(people(name))
    return tuple(people.get(name.casefold(), ()))
