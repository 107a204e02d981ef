"""Every figure that decides who is the same person, with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wellspring.core.names import Fit

if TYPE_CHECKING:
    from collections.abc import Mapping


def _given() -> Mapping[Fit, float]:
    return {
        Fit.VARIANT: -1.0,
        Fit.NICKNAME: -1.5,
        Fit.PART: -3.0,
        Fit.HALF: -6.0,
        Fit.NEAR: -4.0,
    }


def _family() -> Mapping[Fit, float]:
    return {
        Fit.VARIANT: -1.0,
        Fit.PART: -1.5,
        Fit.NEAR: -4.0,
    }


def _facts() -> Mapping[str, tuple[float, float, float]]:
    return {
        "birthday": (12.0, 7.0, -7.0),
        "number": (16.0, 9.0, -5.0),
        "postcode": (7.0, 3.0, -1.5),
        "street": (9.0, 5.0, -1.5),
        "house": (5.0, 1.0, -1.0),
        "suburb": (7.0, 4.0, -1.5),
        "place": (3.0, 1.5, -0.5),
        "state": (1.5, 0.0, -1.0),
    }


@dataclass(frozen=True, slots=True)
class Settings:
    """Weights are bits: log2 of the likelihood ratio (Fellegi & Sunter 1969).

    Rarities come from the book itself, smoothed towards national name statistics; the other
    weights were fitted by hand on seeded address books with known truth (bench/same_person.py)
    and invented personas (tests/core), so that pairs joined automatically are >= 0.99 right.
    """

    automatic: float = 6.63  # log2(0.99 / 0.01)
    form: int = 4  # so many comparable facts make two records filled forms, as FEBRL's are
    least_on_a_form: float = -6.0
    doubtful: float = -1.0  # log2(0.33 / 0.67)
    margin: float = 3.5  # a rival this close makes a guess of a choice
    smallest_book: int = 400  # the prior is one true match among so many

    forbidding: float = -20.0  # two profiles at one house, Sr and Jr
    same_address: float = 20.0
    shared_mailbox: float = 4.0
    other_address_same_firm: float = -5.0
    same_link: float = 26.0
    same_phone: float = 13.0
    shared_phone: float = 3.0

    given: Mapping[Fit, float] = field(default_factory=_given)  # off the rarity of the name
    family: Mapping[Fit, float] = field(default_factory=_family)
    initial: float = 3.5  # one letter in some twenty is shared, unevenly
    ambiguous_nickname: float = -3.0  # Chris, Alex, Sasha
    different_given: float = -12.0
    different_family: float = -9.0
    unsure_family: float = -2.0
    different_middle: float = -8.0
    same_middle: float = 3.0
    swapped: float = -1.0
    implied: float = -2.0  # a name read off an address or a profile's link
    one_generation: float = -6.0  # only one of the two is called junior or senior

    employer_off: float = -1.0  # a name of a firm shortened, or a domain that spells it
    other_employer: float = -10.0
    changed_job: float = -2.0  # where an address, a profile or a telephone is shared
    other_domain: float = -4.0  # the firm's domain does not spell its name
    own_firm: float = 5.0  # self-employed, and the firm bears the surname
    same_title: float = 4.0
    related_title: float = 1.0
    other_title: float = -2.0
    given_at_firm: float = 3.0  # oliver@ a firm writes to the Oliver there

    common_given: float = 1 / 150
    rare_given: float = 1 / 1500
    most_common_family: float = 1 / 120
    common_family: float = 1 / 1000
    rare_family: float = 1 / 16000
    rare_employer: float = 1 / 200
    name_trust: int = 200  # as many records as the statistics are worth against the book's own
    employer_trust: int = 60
    facts: Mapping[str, tuple[float, float, float]] = field(default_factory=_facts)
    other_fact: tuple[float, float, float] = (5.0, 2.0, -1.0)

    small_book: int = 5000  # up to here every likeness of names at one firm is weighed
    block: int = 40  # a key shared by more tells too little to pair them up
    doubts_each: int = 3


DEFAULT = Settings()
