"""Two identities on the scales: bits for and against their being one person, with the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wellspring.core.same_person.compared_facts import weigh_facts
from wellspring.core.same_person.compared_keys import weigh_links, weigh_mails, weigh_phones
from wellspring.core.same_person.compared_names import weigh_names
from wellspring.core.same_person.compared_work import weigh_work
from wellspring.core.same_person.evidence import Evidence, Kind

if TYPE_CHECKING:
    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.traits import Traits

HARD = frozenset(
    {
        Kind.DIFFERENT_GIVEN,
        Kind.DIFFERENT_GENERATION,
        Kind.DIFFERENT_LINK,
        Kind.DIFFERENT_MIDDLE,
        Kind.DIFFERENT_BIRTHDAY,
    }
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the comparison of two identities came to.

    `bits` are log2 odds, prior included. `against` holds the kinds that speak so strongly against
    that no sum of likenesses may join the two.
    """

    bits: float
    evidence: tuple[tuple[float, Evidence], ...]
    kinds: frozenset[Kind]

    @property
    def contradicted(self) -> bool:
        """True if something forbids joining the two, whatever else agrees."""
        if Kind.SAME_LINK in self.kinds:
            return Kind.DIFFERENT_GENERATION in self.kinds
        if Kind.SAME_NUMBER in self.kinds and Kind.SAME_BIRTHDAY in self.kinds:
            return Kind.DIFFERENT_GENERATION in self.kinds
        return bool(HARD & self.kinds)

    @property
    def other_surname(self) -> bool:
        """True if the surnames are two, and neither side knows both."""
        return Kind.DIFFERENT_SURNAME in self.kinds

    @property
    def probability(self) -> float:
        """The bits as a probability."""
        return float(1 / (1 + 2.0 ** -max(min(self.bits, 60.0), -60.0)))


@dataclass(slots=True)
class Scales:
    """What two traits are weighed with: the book's population and what is shared by several."""

    population: Population
    shared: frozenset[str]  # mails and phone keys that several people use

    def weigh(self, one: Traits, other: Traits) -> Verdict:
        """All that speaks for and against, summed."""
        found: list[tuple[float, Evidence]] = []
        settings = self.population.settings
        weigh_names(one, other, self.population, found)
        weigh_links(one, other, settings, found)
        weigh_mails(one, other, settings, self.shared, found)
        weigh_phones(one, other, settings, self.shared, found)
        weigh_work(one, other, self.population, found)
        weigh_facts(one, other, settings, found)
        bits = self.population.prior() + sum(weight for weight, _ in found)
        return Verdict(bits, tuple(found), frozenset(e.kind for _, e in found))
