"""Whether a card or party means a person at all, and if not, what it means instead."""

# ruff: noqa: PLR2004  lengths of words and counts of slips have no better names

from __future__ import annotations

import re
from enum import StrEnum

from wellspring.core import name_words as words
from wellspring.core.addresses import (
    MailboxKind,
    canonical_link,
    company_stem,
    domain_of,
    local_words,
    mailbox_kind,
)
from wellspring.core.folding import bare, fold
from wellspring.core.given_names import is_given_name
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
    """Whether a name at an office's address only says again whose office it is.

    A single word does: Kontakt <kontakt@...>; so does Deutsche Bahn <buchung@bahn.example>.
    """
    parts = fold(party.name).split()
    if len(parts) < 2:
        return True
    if any(map(is_given_name, parts)):
        return False
    said = {*local_words(party.address), company_stem(domain_of(party.address))}
    return not said.isdisjoint((*parts, "".join(parts)))


def _card(card: Card) -> NotAPerson | None:
    name = card.name or " ".join(filter(None, (card.given, card.family)))
    kinds = [mailbox_kind(mail) for mail in card.emails]
    if not fold(name):
        return _nameless_card(card, kinds)
    # Who works alone often gives their own name as the firm's.
    own_name = card.given and card.family and is_given_name(fold(card.given))
    firms = () if own_name else tuple(job.organisation for job in card.jobs)
    named = what_the_name_says(name, firms)
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
    if fold(name) in words.GONE:
        return NotAPerson.GONE
    name = _without_department(name)
    folded = fold(name)
    parts = folded.split()
    if _names_a_firm(name, organisations):
        return NotAPerson.COMPANY
    if _names_a_room(parts):
        return NotAPerson.ROOM
    if _names_an_office(folded, parts) or folded in words.NOBODYS_NUMBERS:
        return NotAPerson.ROLE
    family = len(parts) > 1 and parts[0] in words.FAMILIES
    return NotAPerson.COUPLE if family or _two_people(bare(name)) else None


def _names_a_firm(name: str, organisations: tuple[str, ...]) -> bool:
    if has_legal_form(name) or _DOMAIN.fullmatch(name.strip()):
        return True
    return bool(fold(name)) and any(
        fold(name) == fold(firm) or organisation_key(name) == organisation_key(firm)
        for firm in organisations
        if organisation_key(firm)
    )


def _without_department(name: str) -> str:
    """Ana Klein (HR), Ana Klein - Sales: Outlook shows where somebody works behind the name."""
    plain = _ADDITION.sub("", name).strip()
    return plain if len(fold(plain).split()) > 1 else name


def _names_a_room(parts: list[str]) -> bool:
    if len(parts) == 2 and parts[1] in _SURNAMES and is_given_name(parts[0]):
        return False  # Maria Sala, Peter Saal
    ends = parts[:1] + parts[-1:]
    numbered = parts[-2:-1] if parts and parts[-1].isdigit() else []
    rooms = words.ROOM_WORDS.intersection(ends + numbered)
    return bool(rooms) or any(len(p) > _LONG and p.endswith(_ROOM_ENDS) for p in ends + numbered)


def _names_an_office(folded: str, parts: list[str]) -> bool:
    if folded.startswith(_ASSISTANTS):
        return True
    offices = [p for p in parts if p in words.OFFICE_WORDS]
    # "Joao Sales" and "Ana Bank" are people: one such word at the end of two is a surname.
    return bool(offices) and not (
        len(parts) == 2 and offices == parts[1:] and parts[1] in _SURNAMES
    )


_ASSISTANTS = tuple(f"{each} " for each in words.ASSISTANTS_OF)
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
        "sala",
        "saal",
        "zaal",
        "salle",
        "room",
        "zimmer",
        "hotel",
        "club",
    ]
)
_DOMAIN = re.compile(r"(?:[\w-]+\.)+(?:com|net|org|io|app|eu|de|at|ch|fr|it|es|pl|nl|pt|br|uk)")
_ADDITION = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\s[-–|/]\s.*)\s*$")
_ROOM_ENDS = ("raum", "raeume", "zimmer", "kamer", "lokale", "saal")
_LONG = 8  # letters: Zimmer and Saal are surnames, Seminarraum is none


def _two_people(name: str) -> bool:
    for joint in _COUPLE:
        first, found, rest = name.partition(joint)
        if found and len(first.split()) == 1 and len(rest.split()) >= 1:
            return len(first) > 1 and "," not in first
        if found and joint in _CLEAR and len(first.split()) == 2 and len(rest.split()) == 2:
            return True
    return False


_CLEAR = (" & ", " and ", " und ", " + ", " et ", " och ", " og ")
