"""Taking one line apart: its clauses, what each says, and the touch that is left (P0.1)."""

from __future__ import annotations

import re
from typing import NamedTuple

from wellspring.core.days import day_in, past_day_in
from wellspring.core.days.words import WEEKDAYS
from wellspring.core.one_line.clauses import Clause, clauses, without_and
from wellspring.core.one_line.durations import minutes_in
from wellspring.core.one_line.naming import carried_on, named
from wellspring.core.one_line.statements import Said, cut_in_two, said_in
from wellspring.core.one_line.theirs import BY_WORD, is_theirs
from wellspring.core.one_line.told import Helped, Learned, LogLine, Promised, Span
from wellspring.core.one_line.tongues import tongue_of

TYPE_CHECKING = False  # the quick `log` starts in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from wellspring.core.one_line.clauses import Word
    from wellspring.core.one_line.naming import Named, People
    from wellspring.core.one_line.rules import Tongue

NONE = ("none", "no", "never")
FIRST = ("linkedin", "xing", "letter", "brief", "lettre", "carta", "whatsapp")
IMPERSONAL = (
    "impersonal", "group mail", "group email", "mass mail", "mass email", "newsletter",
    "onpersoonlijk", "groepsmail", "unpersönlich", "rundmail", "impersonnel", "mail groupé",
    "correo masivo",
)  # fmt: skip
LIGHTS = {
    "mine": "owe", "theirs": "will", "need": "learned", "know": "learned", "help": "helped",
    "next": "next", "none": "next",
}  # fmt: skip
AHEAD = frozenset(
    "will ll wants want tomorrow zal wil morgen wird werde möchte demain mañana".split()
)
TEXT = 4000  # characters that are looked at


class _Found(NamedTuple):
    """What the clauses of a line said."""

    touch: list[Clause]
    said: list[Said]
    names: list[Named]


def read_line(
    text: str, *, today: date, people: People | None = None, known: Sequence[str] = ()
) -> LogLine:
    """Take one line apart; what it does not say stays at its quiet default.

    `known` are names of those the line is about anyway, as on somebody's own page.
    """
    told, flag = _flag(text)
    cut = clauses(told[:TEXT])
    tongue = tongue_of(word.low for clause in cut for word in clause.words)
    found = _Found([], [], [])
    for clause in cut:
        _sort(without_and(clause), found, tongue, today, people, known)
    line = _line(told, flag, found, tongue, today)
    theirs = line.channel in BY_WORD and is_theirs(found.touch, found.names, known, tongue)
    return line._replace(theirs=theirs)


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
        return text, ""
    return said.rstrip(" ,;"), rest.strip(" =").split("--")[0].strip().lower()


def _sort(
    clause: Clause,
    found: _Found,
    tongue: Tongue,
    today: date,
    people: People | None,
    known: Sequence[str],
) -> None:
    """Put a clause where it belongs: a statement, more names, or the touch itself."""
    told = [one.name for one in found.names]
    said = said_in(clause, tongue, [*told, *known], today, touched=bool(found.touch))
    if said:
        found.said.append(said)
        return
    if found.names and found.touch and found.names[-1].end == found.touch[-1].end:
        more = carried_on(clause, tongue, people)
        if more:
            found.names.extend(more)
            found.touch.append(clause)
            return
    first = [one.name for one in named(clause, tongue, None)]
    both = cut_in_two(clause, tongue, [*first, *told, *known], today)
    rest = both[0] if both else clause
    found.touch.append(rest)
    if not found.names:
        found.names.extend(named(rest, tongue, people, bare=not known))
    if both:
        found.said.append(both[1])


def _line(told: str, flag: str, found: _Found, tongue: Tongue, today: date) -> LogLine:
    channel, past, minutes = (
        _channel(found.touch, tongue),
        _past(found.touch, today),
        _minutes(found),
    )
    steps = [one for one in found.said if one.kind in ("next", "none")]
    none = flag in NONE or any(one.kind == "none" for one in steps)
    flagged = day_in(flag, today) if flag else None
    days = [flagged] if flagged else [one.day for one in steps if one.day]
    lit = [channel[1], past and past[1], minutes and minutes[1]]
    spans = [*(span for span in lit if span), *_lights(found)]
    return LogLine(
        channel=channel[0],
        on=past[0] if past else today,
        note=_note(told, [one.clause for one in steps]),
        promises=tuple(_promises(found)),
        next_on=None if none or not days else days[0],
        next_none=none,
        names=tuple((one.name, one.ids) for one in found.names),
        minutes=minutes[0] if minutes else None,
        personal=not any(word in told.lower() for word in IMPERSONAL),
        learned=tuple(
            Learned(one.topic, one.words, one.who)
            for one in found.said
            if one.kind in ("need", "know")
        ),
        helped=tuple(
            Helped(one.topic, one.words, one.who) for one in found.said if one.kind == "help"
        ),
        spans=tuple(sorted(spans)),
    )


def _lights(found: _Found) -> Iterator[Span]:
    for name in found.names:
        yield Span(name.at, name.end - name.at, "with")
    for one in found.said:
        yield Span(one.clause.at, len(one.clause.text), LIGHTS[one.kind])


def _promises(found: _Found) -> Iterator[Promised]:
    """Each with the one of the line's names it is about, where it is not the first."""
    for one in found.said:
        if one.kind in ("mine", "theirs"):
            about = one.who or _mentioned(one.words, found.names)
            yield Promised(one.kind == "mine", one.words, one.day, about)


def _mentioned(words: str, names: Sequence[Named]) -> str:
    said = words.lower().split()
    return next((one.name for one in names if one.name.lower().split()[0] in said), "")


def _channel(touch: Sequence[Clause], tongue: Tongue) -> tuple[str, Span | None]:
    """The channel by the word that says most: a letter, an event, then the first one told."""
    words = [word for clause in touch for word in clause.words]
    told = [place for place, word in enumerate(words) if word.low in tongue.channels]
    if not told:
        return "other", None
    place = min(told, key=lambda place: (_rank(words[place].low, tongue), place))
    channel = tongue.channels[words[place].low]
    first = last = place
    while first and _tells(words[first - 1], tongue) == channel:
        first -= 1
    if first > 1 and words[first - 1].low == "de" and _tells(words[first - 2], tongue) == channel:
        first -= 2  # "coup de fil"
    while last + 1 < len(words) and _tells(words[last + 1], tongue) == channel:
        last += 1
    return channel, Span(words[first].at, words[last].end - words[first].at, "touch")


def _tells(word: Word, tongue: Tongue) -> str | None:
    return tongue.channels.get(word.low)


def _rank(word: str, tongue: Tongue) -> int:
    return 0 if word in FIRST else 2 if word in tongue.hardly else 1


def _past(touch: Sequence[Clause], today: date) -> tuple[date, Span] | None:
    """The day it happened; a bare weekday is none behind the first clause, nor beside a "will"."""
    for place, clause in enumerate(touch):
        found = past_day_in(clause.text, today)
        if found:
            words = clause.words[found[1] : found[2]]
            bare = len(words) == 1 and words[0].low in WEEKDAYS
            ahead = not AHEAD.isdisjoint(re.findall(r"\w+", clause.low))
            if not (bare and place) and not ahead:
                return found[0], Span(words[0].at, words[-1].end - words[0].at, "when")
    return None


def _minutes(found: _Found) -> tuple[int, Span] | None:
    for clause in found.touch:
        if said := minutes_in(clause.low):
            return said[0], Span(clause.at + said[1], said[2] - said[1], "minutes")
    return None


def _note(told: str, steps: Sequence[Clause]) -> str:
    """The line as told, without the parts that only set the next step."""
    for clause in reversed(steps):
        told = told[: clause.at].rstrip() + " " + told[clause.end :].lstrip(" ,;.")
    return told.strip(" ,;.").replace(" ,", ",")
