"""Keys that bring likely pairs together, so that nobody is compared with everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.family_names import skeleton, sound
from wellspring.core.folding import loose
from wellspring.core.given_names import roots
from wellspring.core.names import Called
from wellspring.core.organisations import GENERIC
from wellspring.core.transliteration import has_characters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.same_person.traits import Traits

_TELLING = frozenset({"birthday", "number", "street"})


def exact_keys(one: Traits) -> Iterator[str]:
    """An address, a profile, the end of a telephone number."""
    for mail in one.mails:
        yield "m:" + mail
    for link in one.links:
        yield "l:" + link
    for phone in one.phones:
        yield "p:" + phone


def name_keys(one: Traits) -> Iterator[str]:
    """Given name and surname, by nickname root and by sound; the sorted letters catch slips."""
    for name in (*one.names, *one.implied):
        if name.characters:
            yield "h:" + name.characters
        if name.consonants or (name.given and name.family):
            yield from _vowelless(name)
        if not name.given or not name.family or len(name.given[0]) < 2:
            continue
        for word in name.family:
            if len(word) > 1:
                for root in roots(name.given[0]):
                    yield f"n:{root}:{sound(word)}"
        yield f"s:{name.given[0]}:{''.join(sorted(loose(''.join(name.family))))}"


def _vowelless(name: Called) -> Iterator[str]:
    if name.consonants:
        yield f"v:{skeleton(name.given[0])}:{skeleton(name.family[-1])}" if name.family else "v:"


def firm_tokens(one: Traits) -> tuple[str, ...]:
    """Short tokens that a firm's name and its domain have in common."""
    tokens: list[str] = []
    for key in one.employers:
        words = [w for w in key.split() if w not in GENERIC] or key.split()
        tokens += [loose(w)[:4] for w in words[:3] if len(w) > 3 or w is words[0]]
        if len(words) > 1:
            tokens.append("~" + "".join(w[0] for w in words[:3]))
    for stem in one.firms:
        plain = loose(stem.replace("-", ""))
        tokens += [plain[:4], "~" + plain[:3]] if not has_characters(stem) else [stem[:4]]
    return tuple(dict.fromkeys(tokens))


def work_keys(one: Traits) -> Iterator[str]:
    """Surname and firm, whatever the given name."""
    surnames = {sound(w) for n in (*one.names, *one.implied) for w in n.family if len(w) > 1}
    for token in firm_tokens(one) if surnames else ():
        for surname in surnames:
            yield f"o:{surname}:{token}"


def given_keys(one: Traits) -> Iterator[str]:
    """Given name and firm, for those whose surname is not told, is one letter, or has changed."""
    givens = {r for n in (*one.names, *one.implied) if n.given for r in roots(n.given[0])}
    for token in firm_tokens(one) if givens else ():
        for given in givens:
            yield f"g:{given}:{token}"


def fact_keys(one: Traits) -> Iterator[str]:
    """A telling fact alone, any other fact with a part of the name."""
    for kind, value in one.facts:
        if kind in _TELLING:
            yield f"f:{kind}:{value}"
        elif kind != "state":
            for name in one.names[:1]:
                if name.family:
                    yield f"f:{kind}:{value}:{sound(name.family[-1])}"
                if name.given:
                    yield f"f:{kind}:{value}:{loose(name.given[0])}"


def all_keys(one: Traits) -> frozenset[str]:
    """Every key, for finding the neighbours of one identity."""
    return frozenset(
        (*exact_keys(one), *name_keys(one), *work_keys(one), *given_keys(one), *fact_keys(one))
    )
