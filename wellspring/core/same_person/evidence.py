"""Why two identities may be one person or may not: values that a page can lay side by side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What was compared and how it came out."""

    SAME_ADDRESS = "same_address"
    SAME_LINK = "same_link"
    SAME_PHONE = "same_phone"
    SAME_NAME = "same_name"
    NICKNAME = "nickname"
    INITIALS = "initials"
    GIVEN_ONLY = "given_only"
    SPELLING = "spelling"
    PART_OF_NAME = "part_of_name"
    CHANGED_SURNAME = "changed_surname"
    LINK_WORDS = "link_words"
    ADDRESS_WORDS = "address_words"
    SAME_EMPLOYER = "same_employer"
    OWN_FIRM = "own_firm"
    MAIL_DOMAIN = "mail_domain"
    SAME_TITLE = "same_title"
    SAME_BIRTHDAY = "same_birthday"
    SAME_PLACE = "same_place"
    SAME_NUMBER = "same_number"
    SAME_FACT = "same_fact"
    DIFFERENT_GENERATION = "different_generation"
    ONE_GENERATION = "one_generation"
    DIFFERENT_LINK = "different_link"
    DIFFERENT_GIVEN = "different_given"
    DIFFERENT_SURNAME = "different_surname"
    DIFFERENT_MIDDLE = "different_middle"
    DIFFERENT_EMPLOYER = "different_employer"
    DIFFERENT_TITLE = "different_title"
    DIFFERENT_ADDRESS = "different_address"
    DIFFERENT_PHONE = "different_phone"
    DIFFERENT_BIRTHDAY = "different_birthday"
    DIFFERENT_FACT = "different_fact"
    SHARED_MAILBOX = "shared_mailbox"
    SHARED_PHONE = "shared_phone"
    OTHERS_FIT_AS_WELL = "others_fit_as_well"

    @property
    def supports(self) -> bool:
        """True if it speaks for one person."""
        return self not in _AGAINST


_AGAINST = frozenset(
    kind for kind in Kind if kind.startswith(("different", "one_gen", "others_fit"))
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One comparison: what either side says, and whether it speaks for one person."""

    kind: Kind
    a_value: str
    b_value: str
    supports: bool


class Finding(NamedTuple):
    """One comparison while weighing: bits for or against, and what was compared, unformatted."""

    bits: float
    kind: Kind
    a: object
    b: object

    @property
    def evidence(self) -> Evidence:
        """As a page shows it."""
        return Evidence(self.kind, str(self.a), str(self.b), self.kind.supports)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two identities that are possibly the same; `a` and `b` are refs, `a` the smaller."""

    a: int
    b: int
    evidence: tuple[Evidence, ...]
    probability: float


@dataclass(frozen=True, slots=True)
class Placement:
    """Which identities are one person, and which may be.

    `groups` holds every ref once, groups of one too, each in ascending order of ref. A group holds
    at most one known person. `doubts` come best first.
    """

    groups: tuple[tuple[int, ...], ...] = ()
    doubts: tuple[Doubt, ...] = ()
