"""Whom a clause names, with whom that may be."""

from __future__ import annotations

from typing import NamedTuple

from wellspring.core.days.gone import GONE
from wellspring.core.days.words import MONTHS, WEEKDAYS

TYPE_CHECKING = False  # see the reader
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from wellspring.core.one_line.clauses import Clause, Word
    from wellspring.core.one_line.rules import Tongue

    People = Callable[[str], Sequence[int]] | Mapping[str, Sequence[int]]

LONGEST = 4  # words of a name
WEAK = frozenset("de a à van von an aan to from chez bij bei by".split())  # "to work", "de l'usine"
FROM = frozenset("from at bij bei chez van von".split())  # a house behind a name: "Ana from Alta"
AND = frozenset("and & en und et y e plus +".split())
PARTICLES = frozenset("de da di van von der den del la le el al bin ten ter dos du zu".split())
ARTICLES = frozenset("the an de het der die das dem den la le les el los las".split())


class Named(NamedTuple):
    """A name as told, whom it may mean, and its place."""

    name: str
    ids: tuple[int, ...]
    at: int
    end: int


def named(
    clause: Clause, tongue: Tongue, people: People | None, *, bare: bool = True
) -> list[Named]:
    """Who is named after "with", "called" and the like; else the first word that is like a name."""
    if _from_a_house(clause, tongue, people):
        return list(_run(clause, clause.words, 0, tongue, people))
    found = list(_after_with(clause, tongue, people))
    return found or (_bare(clause, tongue, people) if bare else [])


def carried_on(clause: Clause, tongue: Tongue, people: People | None) -> list[Named]:
    """More names after a comma: ", Tomás and Ruth"; none where other words stand there too."""
    words = clause.words
    found = list(_run(clause, words, 0, tongue, people))
    if not found or not all(told.name[:1].isupper() or told.ids for told in found):
        return []
    behind = [word for word in words if word.at >= found[-1].end]
    ends = not behind or (len(found) > 1 and behind[0].low in tongue.not_names)
    return found if ends else []


def _after_with(clause: Clause, tongue: Tongue, people: People | None) -> Iterator[Named]:
    words, place, named = clause.words, 0, 0
    while place < len(words) - 1:
        opens = words[place].low in tongue.before_names
        place += 1
        if opens:
            opener = words[place - 1].low
            house = opener in FROM and 0 < named == place - 1
            found = list(_run(clause, words, place, tongue, people))
            if found and _is_no_name(found[0], weak=opener in WEAK, house=house):
                continue
            yield from found
            if found:
                place = next(i for i, w in enumerate(words) if w.end >= found[-1].end) + 1
                named = place


def _is_no_name(found: Named, *, weak: bool, house: bool) -> bool:
    """Whether it is a thing ("to work") or a house ("Ana from Alta"), and nobody who is known."""
    return not found.ids and (house or (weak and not found.name[:1].isupper()))


def _from_a_house(clause: Clause, tongue: Tongue, people: People | None) -> bool:
    """Whether it begins with somebody, where they are from and what they did: "Ana from Alta rang".

    Without the verb it is the other way round: "News from Ana".
    """
    words = clause.words
    lead = list(_run(clause, words, 0, tongue, people)) if words else []
    place = next((i for i, word in enumerate(words) if lead and word.at > lead[-1].end), 0)
    if not place or not lead[0].name[:1].isupper() or words[place].low not in FROM:
        return False
    house = list(_run(clause, words, place + 1, tongue, people)) if words[place + 1 :] else []
    behind = [word for word in words if house and word.at > house[-1].end]
    return bool(behind) and not house[0].ids and behind[0].low in tongue.channels


def _run(
    clause: Clause, words: list[Word], place: int, tongue: Tongue, people: People | None
) -> Iterator[Named]:
    """One name, and those that follow it with "and"."""
    while place < len(words) and _may_begin(words[place], clause, tongue):
        length, ids = _longest(clause, words[place : place + LONGEST], tongue, people)
        last = words[place + length - 1]
        at = words[place].at
        yield Named(clause.text[at - clause.at : last.end - clause.at], ids, at, last.end)
        place += length
        if place + 1 >= len(words) or words[place].low not in AND:
            return
        place += 1


def _bare(clause: Clause, tongue: Tongue, people: People | None) -> list[Named]:
    """The first capitalised word that is no other word; else a first word somebody is known by."""
    words = clause.words
    for place, word in enumerate(words):
        capital = _text(word, clause)[:1].isupper() and _may_begin(word, clause, tongue)
        if capital and (
            _is_free(words, place, tongue) if place else _leads(clause, tongue, people)
        ):
            return list(_run(clause, words, place, tongue, people))
    if words and _may_begin(words[0], clause, tongue) and _known(_text(words[0], clause), people):
        return list(_run(clause, words, 0, tongue, people))
    return []


def _is_free(words: Sequence[Word], place: int, tongue: Tongue) -> bool:
    """Whether no small word before it makes it a place or a thing: "about Provo", "at Alta"."""
    before = words[place - 1].low
    return before in WEEKDAYS or before in GONE or before not in tongue.not_names | ARTICLES


def _leads(clause: Clause, tongue: Tongue, people: People | None) -> bool:
    """Whether a capital at the start is a name's and not only the sentence's: "Ana called"."""
    words = clause.words
    if len(words) == 1 or _known(_text(words[0], clause), people):
        return True
    then, last = words[1], words[-1]
    capital = _text(then, clause)[:1].isupper() and _may_begin(then, clause, tongue)
    return capital or then.low in AND or then.low in tongue.channels or last.low in tongue.channels


def _may_begin(word: Word, clause: Clause, tongue: Tongue) -> bool:
    told = _text(word, clause)
    low = word.low.removesuffix("'s")
    if "'" in low and low.partition("'")[0] in {*tongue.not_names, *tongue.they}:
        return False  # "I'll"
    taken = (tongue.not_names, tongue.channels, WEEKDAYS, tongue.before_names)
    letters = told.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    if low in MONTHS and not told[:1].isupper():
        return False
    return letters.isalpha() and not any(low in each for each in taken)


def _longest(
    clause: Clause, words: Sequence[Word], tongue: Tongue, people: People | None
) -> tuple[int, tuple[int, ...]]:
    """The longest run of words somebody is known by; else a word and the capitals after it."""
    told = 1
    while told < len(words) and (more := _more(clause, words[told:], tongue)):
        told += more
    if not _known(_together(clause, words[:1]), people):
        return told, ()
    most = told
    while most < len(words) and _may_begin(words[most], clause, tongue):
        most += 1
    for length in range(most, 0, -1):
        if ids := _known(_together(clause, words[:length]), people):
            return (length, ids) if length >= told else (told, ())  # "Ana Reyes" is no other Ana
    return told, ()


def _together(clause: Clause, words: Sequence[Word]) -> str:
    return clause.text[words[0].at - clause.at : words[-1].end - clause.at]


def _more(clause: Clause, words: Sequence[Word], tongue: Tongue) -> int:
    """How many of the next words belong to a name: a capital, or a particle and a capital."""

    def capital(word: Word) -> bool:
        return _text(word, clause)[:1].isupper() and _may_begin(word, clause, tongue)

    if capital(words[0]) and words[0].low not in MONTHS:
        return 1
    particle = words[0].low in PARTICLES and len(words) > 1 and capital(words[1])
    return 2 if particle else 0


def _text(word: Word, clause: Clause) -> str:
    return clause.text[word.at - clause.at : word.end - clause.at]


def _known(name: str, people: People | None) -> tuple[int, ...]:
    if people is None or not name:
        return ()
    if callable(people):
        return tuple(people(name))
    return tuple(people.get(name.casefold(), ()))
