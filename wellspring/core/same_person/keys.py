"""Keys that bring likely pairs together, so that nobody is compared with everybody.

A key is a letter for its kind and a value: mail, link, phone, name (given and family),
han characters, bones (consonants), office (surname and firm), given name and firm, fact.
"""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.family_names import kernel
from wellspring.core.given_names import roots
from wellspring.core.sounds import skeleton, sound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.names import Called
    from wellspring.core.same_person.traits import Traits

_TELLING = frozenset({"birthday", "number", "street"})
_VAGUE = frozenset({"place", "state", "country"})


def keys_of(one: Traits, *, bones: bool = True, office: bool = True) -> list[str]:
    """Every key of one identity, some perhaps twice.

    `bones` adds keys for names without vowels, `office` those for names told in part or misspelt.
    """
    keys = ["m:" + mail for mail in one.addresses]
    keys += ["l:" + link for link in one.links]
    keys += ["p:" + phone for phone in one.phones]
    names = (*one.names, *one.implied)
    for name in names:
        keys += _of_name(name)
        if bones:
            keys += _of_bones(name)
    if office:
        keys += [part + token for name in names for part in _parts(name) for token in one.tokens]
    if one.facts:
        keys += _of_facts(one)
    return keys


@lru_cache(maxsize=65536)
def _of_name(name: Called) -> tuple[str, ...]:
    """Given name and surname, by nickname root and by sound."""
    if name.characters:
        return ("h:" + name.characters,)
    if not name.given or not name.family or len(name.given[0]) < 2 or name.consonants:
        return ()
    sounds = {key for word in name.family if len(word) > 1 for key in _heard(word)}
    givens = [root for word in name.given if len(word) > 1 for root in roots(word)]
    if len(name.given) > 1:
        givens += roots("".join(name.given))
    return tuple([f"n:{root}:{each}" for root in givens for each in sounds])


def _heard(surname: str) -> set[str]:
    """Its sound, and without a glued particle; letters sorted, as pens turn two around."""
    return {"".join(sorted(sound(word))) for word in (surname, kernel(surname))}


def _of_bones(name: Called) -> tuple[str, ...]:
    if not name.given or not name.family:
        return ()
    return (f"b:{skeleton(name.given[0])}:{skeleton(name.family[-1])}",)


@lru_cache(maxsize=65536)
def _parts(name: Called) -> tuple[str, ...]:
    """The surname, whatever the given name; the given name, whatever the surname.

    The latter is for those whose surname is not told, is one letter, or is misspelt.
    """
    surnames = {w for word in name.family if len(word) > 1 for w in (word, kernel(word))}
    parts = [f"o:{sound(word)}:" for word in surnames]
    parts += [f"g:{root}:" for word in name.given if len(word) > 1 for root in roots(word)]
    return tuple(parts)


def _of_facts(one: Traits) -> Iterator[str]:
    """A telling fact alone, any other but a vague one with a part of the name."""
    for kind, value in one.facts:
        if kind in _TELLING:
            yield f"f:{kind}:{value}"
        elif kind not in _VAGUE:
            for name in one.names[:1]:
                for word in (*name.given[:1], *name.family[-1:]):
                    yield f"f:{kind}:{value}:{sound(word)}"
