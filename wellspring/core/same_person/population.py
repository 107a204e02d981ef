"""How rare names and employers are in this book, so that sharing a rare one says more."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from math import log2
from typing import TYPE_CHECKING

from wellspring.core.addresses import company_stem
from wellspring.core.common_names import MOST_COMMON_SURNAMES
from wellspring.core.family_names import COMMON
from wellspring.core.folding import loose
from wellspring.core.given_names import is_given_name
from wellspring.core.names import called
from wellspring.core.organisations import organisation_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.same_person.identity import Identity
    from wellspring.core.same_person.settings import Settings

_TOP = frozenset(loose(name) for name in MOST_COMMON_SURNAMES)


class Population:
    """Counts of one book. A person stands once in each source, so sources are counted apart."""

    def __init__(self, everybody: Sequence[Identity], settings: Settings) -> None:
        """Count names and employers of all."""
        self.settings = settings
        self._bits: dict[str, float] = {}
        self._given: dict[str, float] = {}
        self._family: dict[tuple[str, ...], float] = {}
        counts: defaultdict[str, list[str]] = defaultdict(list)
        met: set[object] = set()
        for one in everybody:
            handle = (one.source, _handle(one))
            if handle not in met:
                met.add(handle)
                counts[one.source] += _counted(one)
        tallies = [Counter(seen) for seen in counts.values()]
        self._counts: Counter[str] = Counter()
        for tally in tallies:
            self._counts |= tally
        self._largest = self._counts[""]
        # The log-odds that two records taken at random are one person's.
        self.prior = -log2(max(len(everybody), settings.smallest_book))

    def given(self, word: str) -> float:
        """How many bits sharing a given name is worth."""
        found = self._given.get(word)
        if found is None:
            s = self.settings
            base = s.common_given if is_given_name(word) else s.rare_given
            found = self._given[word] = self._rarity("g" + loose(word), base, s.name_trust)
        return found

    def family(self, words: tuple[str, ...]) -> float:
        """How many bits sharing a surname is worth."""
        found = self._family.get(words)
        if found is None:
            s, key = self.settings, loose("".join(words))
            common = s.most_common_family if key in _TOP else s.common_family
            base = common if key in COMMON or key in _TOP else s.rare_family
            found = self._family[words] = self._rarity("f" + key, base, s.name_trust)
        return found

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


def _handle(one: Identity) -> object:
    """What shows that the same file, read twice, holds the same record."""
    return one.emails[:1] or one.links[:1] or one.phones[:1] or one.ref


def _counted(one: Identity) -> list[str]:
    keys = [""]
    for written in one.names[:1]:
        keys += _of_name(written.written, written.given, written.family)
    firms = [_of_employer(job.organisation) for job in one.jobs]
    firms += [_of_domain(mail.rpartition("@")[2]) for mail in one.emails]
    return keys + ["o" + firm for firm in dict.fromkeys(firms) if firm]


@lru_cache(maxsize=65536)
def _of_name(written: str, given: str, family: str) -> tuple[str, ...]:
    for name in called(written, given, family)[:1]:
        if name.characters:
            return ("c" + name.characters,)
        keys = ("g" + loose(name.given[0]),) if name.given else ()
        return (*keys, "f" + loose("".join(name.family))) if name.family else keys
    return ()


@lru_cache(maxsize=16384)
def _of_employer(organisation: str) -> str:
    return firm_key(organisation_key(organisation))


@lru_cache(maxsize=16384)
def _of_domain(domain: str) -> str:
    return firm_key(company_stem(domain.lower()))


@lru_cache(maxsize=16384)
def firm_key(key: str) -> str:
    """A short key that an organisation's name and its domain mostly share."""
    return loose(key.replace("-", "").replace(" ", ""))[:6]
