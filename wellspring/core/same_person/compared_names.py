"""The names of two identities, weighed by how rare they are in the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.given_names import is_ambiguous
from wellspring.core.names import Called, Fit, Match, compare
from wellspring.core.same_person.evidence import Finding, Kind

if TYPE_CHECKING:
    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

Found = list[Finding]
Best = tuple[float, Called, Called, Match]
_ALIKE = Match(Fit.SAME, Fit.SAME)
_GOOD = frozenset({Fit.SAME, Fit.VARIANT, Fit.NICKNAME, Fit.PART, Fit.HALF, Fit.INITIAL, Fit.NEAR})


def weigh_names(one: Traits, other: Traits, population: Population, found: Found) -> None:
    """The best pairing of stated names; where that fails, of names the addresses imply."""
    if len(one.names) == 1 and one.names == other.names and one.names[0].family:
        _same(one.names[0], population, found)
        return
    if not (one.names and other.names) and not set(one.addresses).isdisjoint(other.addresses):
        return  # what an address may spell is nothing beside the address itself
    best = _best(one.callings, other.callings, population)
    implied = population.settings.implied
    if best and not (one.names and other.names):
        best = (best[0] + implied, *best[1:])
    elif (one.implied or other.implied) and one.names and other.names and not _clear(best):
        second = _crossed(one, other, population)
        if second and (not best or second[0] + implied > best[0]) and not _foreign(second[3], best):
            changed = best is not None and best[3].family is Fit.DIFFERENT
            kind = Kind.CHANGED_SURNAME if changed else Kind.LINK_WORDS
            found.append(Finding(second[0] + implied, kind, second[1], second[2]))
            _generations(second[1], second[2], population.settings, found)
            return
    if best:
        _report(*best, population.settings, found)


def _same(name: Called, population: Population, found: Found) -> None:
    """One name on both sides, letter by letter: the common case, and quickly told."""
    if name.characters:
        bits = population.characters(name.characters)
    else:
        bits = _given_bits(name, name, _ALIKE, population) + population.family(name.family)
    kind = Kind.SAME_NAME if name.full else _kind(name, name, _ALIKE)
    found.append(Finding(bits, kind, name, name))


def _clear(best: Best | None) -> bool:
    return best is not None and best[3].given <= Fit.NICKNAME and best[3].family <= Fit.PART


def _crossed(one: Traits, other: Traits, population: Population) -> Best | None:
    """What one side's address implies beside what the other states; never two addresses."""
    crossings = (
        _best(one.names, other.implied, population),
        _best(one.implied, other.names, population),
    )
    return max((c for c in crossings if c), key=lambda best: best[0], default=None)


def _foreign(match: Match, best: Best | None) -> bool:
    """An address never talks two plainly different given names into one."""
    return best is not None and best[3].given is Fit.DIFFERENT and match.given is not Fit.DIFFERENT


def _best(
    ours: tuple[Called, ...], theirs: tuple[Called, ...], population: Population
) -> Best | None:
    best: Best | None = None
    for a in ours:
        for b in theirs:
            alike = (
                a.given == b.given and a.family == b.family and not a.characters and not a.double
            )
            match = _ALIKE if alike and len(a.given) == 1 and a.family else compare(a, b)
            if match is None:
                continue
            bits = _bits(a, b, match, population)
            if best is None or bits > best[0]:
                best = (bits, a, b, match)
    return best


def _bits(a: Called, b: Called, match: Match, population: Population) -> float:
    settings = population.settings
    if a.characters:
        if match.given is Fit.SAME:
            return population.characters(a.characters)
        return settings.different_given if match.given is Fit.DIFFERENT else 0.0
    if match.swapped:
        b = Called(b.family, b.given, b.generation)
    bits = _given_bits(a, b, match, population) + _family_bits(a, b, match, population)
    if match.middle is Fit.DIFFERENT:
        bits += settings.different_middle
    elif match.middle in _GOOD:
        bits += settings.same_middle
    return bits + (settings.swapped if match.swapped else 0.0)


def _given_bits(a: Called, b: Called, match: Match, population: Population) -> float:
    settings = population.settings
    if match.given is Fit.DIFFERENT:
        return settings.different_given
    if match.given is Fit.INITIAL:
        return settings.initial
    if match.given not in _GOOD or not a.given or not b.given:
        return 0.0
    rarity = min(population.given(a.given[0]), population.given(b.given[0]))
    off = settings.given.get(match.given, 0.0)
    if match.given is Fit.NICKNAME and (is_ambiguous(a.given[0]) or is_ambiguous(b.given[0])):
        off += settings.ambiguous_nickname
    return max(rarity + off, 0.5)


def _family_bits(a: Called, b: Called, match: Match, population: Population) -> float:
    settings: Settings = population.settings
    if match.family is Fit.DIFFERENT:
        return settings.different_family
    if match.family is Fit.INITIAL:
        return settings.initial
    if match.family is Fit.UNSURE:
        return settings.unsure_family
    if match.family not in _GOOD:
        return 0.0
    common = tuple(w for w in a.family if w in b.family) or min(a.family, b.family, key=len)
    return max(population.family(common) + settings.family.get(match.family, 0.0), 0.5)


def _report(
    bits: float, a: Called, b: Called, match: Match, settings: Settings, found: Found
) -> None:
    found.append(Finding(bits, _kind(a, b, match), a, b))
    if match.given is Fit.DIFFERENT and match.family is Fit.DIFFERENT:
        found.append(Finding(0.0, Kind.DIFFERENT_SURNAME, a, b))
    if match.middle is Fit.DIFFERENT:
        found.append(Finding(0.0, Kind.DIFFERENT_MIDDLE, a, b))
    if a.generation != b.generation:
        _generations(a, b, settings, found)


def _kind(a: Called, b: Called, match: Match) -> Kind:
    for kind, holds in (
        (Kind.DIFFERENT_GIVEN, match.given is Fit.DIFFERENT),
        (Kind.DIFFERENT_SURNAME, match.family in (Fit.DIFFERENT, Fit.UNSURE)),
        (Kind.GIVEN_ONLY, match.family is Fit.MISSING),
        (Kind.INITIALS, Fit.INITIAL in (match.given, match.family)),
        (Kind.NICKNAME, match.given is Fit.NICKNAME),
        (Kind.PART_OF_NAME, match.given in (Fit.PART, Fit.HALF) or match.family is Fit.PART),
        (Kind.SAME_NAME, max(match.given, match.family) is Fit.SAME and a.full and b.full),
    ):
        if holds:
            return kind
    return Kind.SPELLING


def _generations(a: Called, b: Called, settings: Settings, found: Found) -> None:
    if a.generation and b.generation and a.generation != b.generation:
        found.append(Finding(settings.forbidding, Kind.DIFFERENT_GENERATION, a, b))
    elif a.generation != b.generation:
        found.append(Finding(settings.one_generation, Kind.ONE_GENERATION, a, b))
