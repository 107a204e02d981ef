"""What is known of one person, or of one sighting of a person."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.sightings import Card, Job, Party


_BETWEEN = re.compile(r"[\s()\[\]/|（）]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_OTHER = re.compile(r"[^\W\d_A-Za-z\u00aa-\u024f\u1e00-\u1eff\u02b0-\u036f]")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written somewhere; the parts are filled only where the file tells them apart.

    `reading` marks a phonetic spelling (kana beside kanji), which is the same name again.
    """

    written: str = ""
    given: str = ""
    family: str = ""
    middle: str = ""
    suffix: str = ""
    nickname: str = ""
    reading: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """One person in the book, or one sighting that may be of anybody.

    `ref` is the caller's own number, distinct over `fresh` and `known` together. Values stand as
    written; they are normalised here. `facts` holds what else is comparable, as (kind, value):
    ("birthday", "1988-06-15" or "--06-15"), ("place", "Lyon"), ("street", ...), ("postcode", ...),
    ("number", an official id), or any other word; equal kinds are compared.
    """

    ref: int
    names: tuple[Name, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    jobs: tuple[Job, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    country: str = ""
    source: str = ""


def of_card(ref: int, card: Card, source: str = "") -> Identity:
    """The identity a card states."""
    name = Name(card.name, card.given, card.family, card.middle, card.suffix, card.nickname)
    others = (each for other in card.other_names for each in by_script(Name(written=other)))
    connected = card.connected_on.isoformat() if card.connected_on else ""
    facts = (("birthday", card.birthday), ("place", card.place), ("connected", connected))
    return Identity(
        ref,
        (*by_script(name), *others),
        card.emails,
        card.phones,
        card.links,
        card.jobs,
        tuple((kind, value) for kind, value in facts if value),
        card.country,
        source,
    )


def of_party(ref: int, party: Party, source: str = "") -> Identity:
    """The identity a party of a message or meeting states."""
    return Identity(
        ref,
        by_script(Name(party.name)) if party.name else (),
        (party.address,) if party.address else (),
        links=(party.link,) if party.link else (),
        source=source,
    )


def by_script(name: Name) -> tuple[Name, ...]:
    """A name told in two scripts at once ("Fang Wang 王芳") is two names of one person."""
    whole = f"{name.written} {name.given} {name.family}"
    if whole.isascii() or not (_LATIN.search(whole) and _OTHER.search(whole)):
        return (name,)
    return tuple(
        replace(
            name,
            written=_words_in(letters, name.written),
            given=_words_in(letters, name.given),
            family=_words_in(letters, name.family),
            middle=_words_in(letters, name.middle),
        )
        for letters in (_LATIN, _OTHER)
    )


def _words_in(letters: re.Pattern[str], text: str) -> str:
    return " ".join(word for word in _BETWEEN.split(text) if letters.search(word))


def merged(ref: int, identities: Iterable[Identity]) -> Identity:
    """One identity that knows all that several know, each value once, in order."""
    every = list(identities)
    return Identity(
        ref,
        tuple(dict.fromkeys(name for one in every for name in one.names)),
        tuple(dict.fromkeys(mail for one in every for mail in one.emails)),
        tuple(dict.fromkeys(phone for one in every for phone in one.phones)),
        tuple(dict.fromkeys(link for one in every for link in one.links)),
        tuple(dict.fromkeys(job for one in every for job in one.jobs)),
        tuple(dict.fromkeys(fact for one in every for fact in one.facts)),
        next((one.country for one in every if one.country), ""),
        next((one.source for one in every if one.source), ""),
    )
