"""Everybody a draft speaks of, as identities to be placed.

Cards, and parties gathered by who they plainly are: one address or link, one name.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.addresses import canonical_mail
from wellspring.core.folding import fold
from wellspring.core.not_a_person import NotAPerson, why_not_a_person
from wellspring.core.profile_links import canonical_link
from wellspring.core.same_person import Identity, of_card, of_party
from wellspring.core.sightings import Card, Party

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.interchange.arrival_plan.whose import Whose


class Seen(NamedTuple):
    """One identity of the crowd: the card or party behind it, its digest, its file."""

    identity: Identity
    digest: str
    file: int
    card: Card | None
    party: Party | None


class Crowd:
    """All identities of a draft, each with a number from 1."""

    def __init__(self, owner: Whose) -> None:
        self.owner = owner
        self.seen: list[Seen] = []
        self.not_persons: dict[str, NotAPerson] = {}
        self._by_party: dict[Party, int] = {}
        self._by_key: dict[str, int] = {}
        self._by_uid: dict[tuple[int, str], int] = {}
        self._connections: dict[str, set[int]] = {}  # by name, where a file gives no profile

    def __iter__(self) -> Iterator[Seen]:
        return iter(self.seen)

    def add_card(self, card: Card, said: str, file: int, source: str) -> NotAPerson | None:
        """Take a card in; what it is instead when it is no person's. The owner's own is passed.

        `said` is all the card says, as text, to know it by when it comes again.
        """
        if self._is_owner(card):
            return None
        why = why_not_a_person(card)
        if why:
            self.not_persons[card.name or next(iter(card.emails), card.where)] = why
            return why
        ref = len(self.seen) + 1
        self.seen.append(Seen(of_card(ref, card, source), _digest(said), file, card, None))
        if card.uid:
            self._by_uid[file, card.uid] = ref
        if card.connected_on:
            self._connections.setdefault(fold(card.name), set()).add(ref)
        return None

    def add_named(self, card: Card, file: int, source: str) -> int:
        """Somebody named with an employer or a profile in passing (a recommendation)."""
        key = "|".join(
            ("named", fold(card.name), *card.links, *(j.organisation for j in card.jobs))
        )
        if key not in self._by_key:
            ref = self._by_key[key] = len(self.seen) + 1
            self.seen.append(Seen(of_card(ref, card, source), _digest(key), file, None, None))
        return self._by_key[key]

    def _is_owner(self, card: Card) -> bool:
        owner = self.owner.is_owner
        return any(owner(Party(address=each)) for each in card.emails) or any(
            owner(Party(link=each)) for each in card.links
        )

    def ref(self, party: Party, file: int, source: str = "mail") -> int:
        """The number of a party's identity; 0 for the owner and for what is no person."""
        if party.uid and (file, party.uid) in self._by_uid:
            return self._by_uid[file, party.uid]
        known = self._by_party.get(party)
        if known is None:
            known = self._by_party[party] = self._place(party, file, source)
        return known

    def _place(self, party: Party, file: int, source: str) -> int:
        if self.owner.is_owner(party):
            return 0
        why = why_not_a_person(party)
        if why:
            self.not_persons[party.address or party.link or party.name] = why
            return 0
        key = _key(party)
        if not key:
            return 0
        if source == "linkedin" and key.startswith("name|"):
            connected = self._connections.get(fold(party.name), set())
            if len(connected) == 1:
                return next(iter(connected))
        if key not in self._by_key:
            ref = self._by_key[key] = len(self.seen) + 1
            named = party if "@" not in party.name else party_without_name(party)
            self.seen.append(Seen(of_party(ref, named, source), _digest(key), file, None, party))
        return self._by_key[key]


def party_without_name(party: Party) -> Party:
    """The party, when its name is only an address again."""
    return Party("", party.address, party.link, party.uid)


def _key(party: Party) -> str:
    """What makes two parties plainly one: the same address or link with the same name.

    A profile needs no name beside it; an address does, since families and offices share one.
    """
    link = canonical_link(party.link)
    if link:
        return f"link|{link}"
    mail = canonical_mail(party.address)
    name = fold(party.name) if "@" not in party.name else ""
    if mail:
        return f"mail|{mail}|{name}"
    return f"name|{name}" if name else ""


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=12).hexdigest()
