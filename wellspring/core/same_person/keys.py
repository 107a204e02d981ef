"""Keys that bring likely pairs together, so that nobody is compared with everybody.

A key is a letter for its kind and a value: mail, link, phone, name (given and family), slip
(letters sorted), han characters, vowelless, office (surname and firm), given and firm, fact.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.family_names import skeleton, sound
from wellspring.core.folding import loose
from wellspring.core.given_names import roots
from wellspring.core.organisations import GENERIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.core.names import Called
    from wellspring.core.same_person.traits import Traits

_TELLING = frozenset({"birthday", "number", "street"})
_VAGUE = frozenset({"place", "state", "country"})


def keys_of(one: Traits) -> set[str]:
    """Every key of one identity."""
    keys = {"m:" + mail for mail in one.addresses}
    for link in one.links:
        keys.add("l:" + link)
    for phone in one.phones:
        keys.add("p:" + phone)
    tokens = firm_tokens(one)
    for name in (*one.names, *one.implied):
        keys.update(_of_name(name))
        if tokens:
            keys.update([part + token for part in _office_parts(name) for token in tokens])
    if one.facts:
        keys.update(_of_facts(one))
    return keys


@lru_cache(maxsize=65536)
def _of_name(name: Called) -> tuple[str, ...]:
    """Given name and surname, by nickname root and by sound; the sorted letters catch slips."""
    if name.characters:
        return ("h:" + name.characters,)
    if not name.given or not name.family:
        return ("v:",) if name.consonants else ()
    bones = f"v:{skeleton(name.given[0])}:{skeleton(name.family[-1])}"
    if name.consonants:
        return (bones,)
    if len(name.given[0]) < 2:
        return ()
    sounds = [sound(word) for word in name.family if len(word) > 1]
    letters = "".join(sorted(loose("".join(name.family))))
    return (
        f"s:{name.given[0]}:{letters}",
        bones,
        *[f"n:{root}:{each}" for root in roots(name.given[0]) for each in sounds],
    )


@lru_cache(maxsize=65536)
def _office_parts(name: Called) -> tuple[str, ...]:
    """The surname, whatever the given name; the given name, whatever the surname.

    The latter is for those whose surname is not told, is one letter, or is misspelt.
    """
    parts = [f"o:{sound(word)}:" for word in name.family if len(word) > 1]
    if name.given and len(name.given[0]) > 1:
        parts += [f"g:{root}:" for root in roots(name.given[0])]
    return tuple(parts)


def firm_tokens(one: Traits) -> tuple[str, ...]:
    """Short tokens that a firm's name and its domain have in common."""
    if len(one.employers) + len(one.firms) == 1:
        return _of_employer(one.employers[0]) if one.employers else _of_stem(one.firms[0])
    tokens = [token for key in one.employers for token in _of_employer(key)]
    tokens += [token for stem in one.firms for token in _of_stem(stem)]
    return tuple(dict.fromkeys(tokens))


@lru_cache(maxsize=16384)
def _of_employer(key: str) -> tuple[str, ...]:
    words = [w for w in key.split() if w not in GENERIC] or key.split()
    tokens = [loose("".join(words))[:6]]
    if len(words) > 1:
        tokens += [loose(w)[:6] for w in words[:3] if len(w) > 3]
        tokens.append("~" + "".join(w[0] for w in words[:3]))
    return tuple(tokens)


@lru_cache(maxsize=16384)
def _of_stem(stem: str) -> tuple[str, ...]:
    plain = loose(stem.replace("-", ""))
    return tuple(dict.fromkeys((plain[:6], plain[:5], plain[:4], "~" + plain[:3])))


def given_tokens(names: Iterable[Called]) -> frozenset[str]:
    """What two given names of one person nearly always share; "" where any may fit."""
    givens = [n.given[0] if n.given else "" for n in names]
    tokens = {r for g in givens for r in roots(g)} | {"^" + g[:3] for g in givens}
    return frozenset(tokens | {""} if not givens or min(map(len, givens)) < 2 else tokens)


def _of_facts(one: Traits) -> Iterator[str]:
    """A telling fact alone, any other but a vague one with a part of the name."""
    for kind, value in one.facts:
        if kind in _TELLING:
            yield f"f:{kind}:{value}"
        elif kind not in _VAGUE:
            for name in one.names[:1]:
                if name.family:
                    yield f"f:{kind}:{value}:{sound(name.family[-1])}"
                if name.given:
                    yield f"f:{kind}:{value}:{loose(name.given[0])}"
