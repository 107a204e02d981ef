"""How rare names and employers are in this book, so that sharing a rare one says more."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log2
from typing import TYPE_CHECKING

from wellspring.core.common_names import GIVEN, MOST_COMMON_SURNAMES
from wellspring.core.family_names import COMMON
from wellspring.core.folding import loose
from wellspring.core.given_names import is_given_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.names import Called
    from wellspring.core.same_person.settings import Settings
    from wellspring.core.same_person.traits import Traits

_TOP = frozenset(loose(name) for name in MOST_COMMON_SURNAMES)
_GIVEN = frozenset(loose(name) for name in GIVEN)


class Population:
    """Counts of one book. A person stands once in each source, so sources are counted apart."""

    def __init__(self, everybody: Iterable[Traits], settings: Settings) -> None:
        """Count names and employers of all."""
        self.settings = settings
        self.size = 0
        self._bits: dict[str, float] = {}
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        met: set[object] = set()
        for one in everybody:
            self.size += 1
            seen = counts[one.source]
            if (again := (one.source, one.names[:1], _handle(one))) in met:
                continue
            met.add(again)
            seen[""] += 1
            for name in one.names[:1]:
                seen.update(_name_keys(name))
            seen.update({"o" + firm_key(e) for e in (*one.employers, *one.firms)})
        self._largest = max((seen[""] for seen in counts.values()), default=0)
        self._counts: Counter[str] = Counter()
        for seen in counts.values():
            self._counts |= seen

    def prior(self) -> float:
        """The log-odds that two records taken at random are one person's."""
        return -log2(max(self.size, self.settings.smallest_book))

    def given(self, word: str) -> float:
        """How many bits sharing a given name is worth."""
        key = loose(word)
        known = key in _GIVEN or is_given_name(key)
        s = self.settings
        return self._rarity("g" + key, s.common_given if known else s.rare_given, s.name_trust)

    def family(self, words: tuple[str, ...]) -> float:
        """How many bits sharing a surname is worth."""
        s, key = self.settings, loose("".join(words))
        common = s.most_common_family if key in _TOP else s.common_family
        base = common if key in COMMON or key in _TOP else s.rare_family
        return self._rarity("f" + key, base, s.name_trust)

    def characters(self, letters: str) -> float:
        """How many bits sharing a name in Han characters or Hangul is worth."""
        return self._rarity("c" + letters, 2.0 ** -(5 + 4 * min(len(letters), 4)), 200)

    def employer(self, key: str) -> float:
        """How many bits sharing an employer is worth."""
        s = self.settings
        return self._rarity("o" + firm_key(key), s.rare_employer, s.employer_trust)

    def _rarity(self, key: str, base: float, trust: int) -> float:
        found = self._bits.get(key)
        if found is None:
            share = (max(self._counts[key] - 1, 0) + trust * base) / (self._largest + trust)
            found = self._bits[key] = -log2(share)
        return found


def _handle(one: Traits) -> object:
    """What shows that the same file, read twice, holds the same record."""
    return one.mails[:1] or one.links[:1] or tuple(one.phones)[:1] or one.ref


def _name_keys(name: Called) -> list[str]:
    if name.characters:
        return ["c" + name.characters]
    keys = ["g" + loose(name.given[0])] if name.given else []
    return [*keys, "f" + loose("".join(name.family))] if name.family else keys


def firm_key(key: str) -> str:
    """A short key that an organisation's name and its domain mostly share."""
    return loose(key.replace("-", "").replace(" ", ""))[:6]
