"""Whether a card or party means a person at all, and if not, what it means instead."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

from enum import StrEnum

from wellspring.core import name_words as words
from wellspring.core.addresses import MailboxKind, canonical_link, mailbox_kind
from wellspring.core.folding import bare, fold
from wellspring.core.organisations import has_legal_form, organisation_key
from wellspring.core.sightings import Card, Party


class NotAPerson(StrEnum):
    """What something is that is not one person."""

    ROLE = "role"
    ROBOT = "robot"
    NEWSLETTER = "newsletter"
    LIST = "list"
    ROOM = "room"
    GROUP = "group"
    COMPANY = "company"
    COUPLE = "couple"
    GONE = "gone"
    NOBODY = "nobody"


_BY_KIND = {
    MailboxKind.ROLE: NotAPerson.ROLE,
    MailboxKind.ROBOT: NotAPerson.ROBOT,
    MailboxKind.NEWSLETTER: NotAPerson.NEWSLETTER,
    MailboxKind.LIST: NotAPerson.LIST,
    MailboxKind.ROOM: NotAPerson.ROOM,
}
_DECLARED = {
    "group": NotAPerson.GROUP,
    "organisation": NotAPerson.COMPANY,
    "organization": NotAPerson.COMPANY,
    "org": NotAPerson.COMPANY,
    "room": NotAPerson.ROOM,
    "resource": NotAPerson.ROOM,
}
_COUPLE = (" & ", " and ", " und ", " y ", " e ", " en ", " i ", " et ", " och ", " og ", " + ")


def why_not_a_person(sighting: Card | Party) -> NotAPerson | None:
    """What a card or party means instead of a person; None when it means one.

    A person's name at an office's address is a person (Anna Nowak <sales@...>); the address is
    then no evidence of who she is. A machine, a letter or a list speaks for nobody.
    """
    if isinstance(sighting, Party):
        return _party(sighting)
    if sighting.declared in _DECLARED:
        return _DECLARED[sighting.declared]
    return _card(sighting)


def _party(party: Party) -> NotAPerson | None:
    if canonical_link(party.link):
        return NotAPerson.GONE if fold(party.name) in words.GONE else None
    kind = mailbox_kind(party.address) if party.address else MailboxKind.PERSON
    if kind not in (MailboxKind.PERSON, MailboxKind.ROLE):
        return _BY_KIND[kind]
    named = what_the_name_says(party.name)
    if named or "@" in party.name or not fold(party.name):
        return named or (_BY_KIND.get(kind) if party.address else NotAPerson.NOBODY)
    return NotAPerson.ROLE if kind is MailboxKind.ROLE and _echoes(party) else None


def _echoes(party: Party) -> bool:
    """A single word at an office's address names the office or the firm: Kontakt <kontakt@...>."""
    return len(fold(party.name).split()) < 2


def _card(card: Card) -> NotAPerson | None:
    name = card.name or " ".join(filter(None, (card.given, card.family)))
    kinds = [mailbox_kind(mail) for mail in card.emails]
    if not fold(name):
        return _nameless_card(card, kinds)
    named = what_the_name_says(name, tuple(job.organisation for job in card.jobs))
    if named or any(canonical_link(link) for link in card.links):
        return named
    machines = [k for k in kinds if k not in (MailboxKind.PERSON, MailboxKind.ROLE)]
    if machines and len(machines) == len(kinds):
        return _BY_KIND[machines[0]]
    one_word = len(fold(name).split()) < 2 and kinds and MailboxKind.PERSON not in kinds
    return NotAPerson.ROLE if one_word else None


def _nameless_card(card: Card, kinds: list[MailboxKind]) -> NotAPerson | None:
    if MailboxKind.PERSON in kinds or any(canonical_link(link) for link in card.links):
        return None
    if card.jobs:
        return NotAPerson.COMPANY
    if kinds:
        return _BY_KIND[kinds[0]]
    return None if card.phones or card.nickname else NotAPerson.NOBODY


def what_the_name_says(name: str, organisations: tuple[str, ...] = ()) -> NotAPerson | None:
    """What a written name means by its own words: a firm, an office, a room, two people at once."""
    folded = fold(name)
    if folded in words.GONE:
        return NotAPerson.GONE
    parts = folded.split()
    if has_legal_form(name):
        return NotAPerson.COMPANY
    if any(
        folded == fold(o) or organisation_key(name) == organisation_key(o)
        for o in organisations
        if o and len(parts) > 0 and organisation_key(o)
    ):
        return NotAPerson.COMPANY
    if words.ROOM_WORDS.intersection(parts[:1] + parts[-1:]) or _numbered_room(parts):
        return NotAPerson.ROOM
    if _names_an_office(folded, parts):
        return NotAPerson.ROLE
    return NotAPerson.COUPLE if _two_people(bare(name)) else None


def _numbered_room(parts: list[str]) -> bool:
    return len(parts) > 1 and parts[-1].isdigit() and parts[0] in words.ROOM_WORDS


def _names_an_office(folded: str, parts: list[str]) -> bool:
    if any(folded.startswith(words_ + " ") for words_ in words.ASSISTANTS_OF):
        return True
    offices = [p for p in parts if p in words.OFFICE_WORDS]
    # "Joao Sales" and "Ana Bank" are people: one such word at the end of two is a surname.
    return bool(offices) and not (
        len(parts) == 2 and offices == parts[1:] and parts[1] in _SURNAMES
    )


_SURNAMES = frozenset(
    [
        "sales",
        "bank",
        "crew",
        "hr",
        "alle",
        "board",
        "bot",
        "store",
        "shop",
        "garage",
        "service",
        "vendas",
    ]
)


def _two_people(name: str) -> bool:
    for joint in _COUPLE:
        first, found, rest = name.partition(joint)
        if found and len(first.split()) == 1 and len(rest.split()) >= 1:
            return len(first) > 1 and "," not in first
        if found and joint in _CLEAR and len(first.split()) == 2 and len(rest.split()) == 2:
            return True
    return False


_CLEAR = (" & ", " and ", " und ", " + ", " et ", " och ", " og ")
