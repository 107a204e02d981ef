"""Two identities on the scales: bits for and against their being one person, with the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wellspring.core.same_person.compared_facts import weigh_facts
from wellspring.core.same_person.compared_keys import weigh_links, weigh_mails, weigh_phones
from wellspring.core.same_person.compared_names import weigh_names
from wellspring.core.same_person.compared_work import weigh_work
from wellspring.core.same_person.evidence import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from wellspring.core.same_person.population import Population
    from wellspring.core.same_person.settings import Settings
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


_BEYOND_A_NAME = frozenset(
    {Kind.SAME_ADDRESS, Kind.SAME_LINK, Kind.SAME_PHONE, Kind.SAME_NUMBER, Kind.SAME_BIRTHDAY}
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the comparison of two identities came to: log2 odds with the prior, and the findings."""

    bits: float
    findings: tuple[Finding, ...]
    kinds: frozenset[Kind]
    contradicted: bool  # something forbids joining the two, whatever else agrees
    form: bool = False  # two filled forms, where any one field may be wrong

    @property
    def other_surname(self) -> bool:
        """True if the surnames are two, with nothing to tell that one person bore both."""
        told = Kind.DIFFERENT_SURNAME in self.kinds and not self.form
        return told and _BEYOND_A_NAME.isdisjoint(self.kinds)

    @property
    def opposition(self) -> float:
        """The bits that speak against, alone."""
        return sum(finding.bits for finding in self.findings if not finding.kind.supports)

    @property
    def probability(self) -> float:
        """The bits as a probability."""
        return float(1 / (1 + 2.0 ** -max(min(self.bits, 60.0), -60.0)))


def _sealed(kinds: AbstractSet[Kind]) -> bool:
    """A profile in common, or an official number and the birthday, outweigh a name."""
    return Kind.SAME_LINK in kinds or (Kind.SAME_NUMBER in kinds and Kind.SAME_BIRTHDAY in kinds)


def _forbidden(kinds: AbstractSet[Kind]) -> bool:
    """True if one contradiction stands."""
    against = HARD & kinds
    if against and _sealed(kinds):
        return Kind.DIFFERENT_GENERATION in against
    return bool(against)


def _softened(found: list[Finding], settings: Settings) -> list[Finding]:
    """Of forms: any one field may hold a slip, so none forbids and none outweighs all others."""
    least = settings.least_on_a_form
    return [finding._replace(bits=max(finding.bits, least)) for finding in found]


@dataclass(slots=True)
class Scales:
    """What two traits are weighed with: the book's population and what is shared by several."""

    population: Population
    shared: frozenset[str]  # mails and phone keys that several people use

    def weigh(self, one: Traits, other: Traits) -> Verdict:
        """All that speaks for and against, summed."""
        found: list[Finding] = []
        settings = self.population.settings
        weigh_names(one, other, self.population, found)
        weigh_links(one, other, settings, found)
        if not (found and _hopeless(found) and not (one.facts and other.facts)):
            weigh_mails(one, other, settings, self.shared, found)
            weigh_phones(one, other, settings, self.shared, found)
            weigh_work(one, other, self.population, found)
        form = weigh_facts(one, other, settings, found) >= settings.form
        if form:
            found = _softened(found, settings)
        bits = self.population.prior + sum([finding[0] for finding in found])
        kinds = frozenset([finding[1] for finding in found])
        return Verdict(bits, tuple(found), kinds, not form and _forbidden(kinds), form)


def _hopeless(found: list[Finding]) -> bool:
    """Names or profiles already forbid: nothing else that people state can outweigh it."""
    kinds = {finding.kind for finding in found}
    return not HARD.isdisjoint(kinds) and Kind.SAME_LINK not in kinds
