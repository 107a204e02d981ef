"""Whose files these are: the owner's addresses, profile and names, told or read off the record."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, cast

from wellspring.core.addresses import canonical_mail
from wellspring.core.folding import fold
from wellspring.core.profile_links import canonical_link
from wellspring.records.models import OwnerFact as KeptFact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.core.sightings import Gathering, OwnerFact, Party
    from wellspring.interchange.staging import Staging

MOST = 0.8  # of all conversations: only the owner stands in nearly every one
SEVERAL = 3  # conversations before that says anything
TWO = 2  # on LinkedIn, where no conversation is without its owner


class Whose:
    """The owner, as a predicate over parties."""

    def __init__(self, addresses: Iterable[str] = ()) -> None:
        self.addresses = {canonical_mail(each) for each in addresses} - {""}
        self.links: set[str] = set()
        self.names: set[str] = set()
        self._known: dict[Party, bool] = {}

    def is_owner(self, party: Party) -> bool:
        """Whether a party is the owner."""
        known = self._known.get(party)
        if known is None:
            known = self._known[party] = self._is(party)
        return known

    def _is(self, party: Party) -> bool:
        if party.address and canonical_mail(party.address) in self.addresses:
            return True
        if party.link:
            return canonical_link(party.link) in self.links
        return not party.address and bool(party.name) and fold(party.name) in self.names

    def learn(self, kind: str, text: str) -> None:
        """One thing a file or the book says of the owner."""
        self._known.clear()
        if kind == "address":
            self.addresses |= {canonical_mail(text)} - {""}
        elif kind == "link":
            self.links |= {canonical_link(text)} - {""}
        elif kind == "name":
            self.names |= {fold(text)} - {""}


def whose(staging: Staging, book_id: int, told: Iterable[str]) -> Whose:
    """Find the owner: what was told first, then what the book knows, then what the files say."""
    owner = Whose(told)
    kept = KeptFact.objects.filter(book_id=book_id, kind__in=("address", "link", "name"))
    for kind, text in kept.values_list("kind", "text"):
        owner.learn(kind, text)
    for _, _, fact in staging.values("OwnerFact"):
        owner.learn(cast("OwnerFact", fact).kind, cast("OwnerFact", fact).text)
    _by_sent_mail(staging, owner)
    _by_calendar(staging, owner)
    if not owner.links:
        _by_conversations(staging, owner)
    if not owner.addresses:
        _by_mail(staging, owner)
    return owner


def _by_sent_mail(staging: Staging, owner: Whose) -> None:
    rows = staging.db.execute(
        "select distinct p.address from message m join party p on p.id = m.sender "
        "where m.own = 1 and p.address <> ''"
    )
    for (address,) in rows.fetchall():
        owner.learn("address", address)


def _by_calendar(staging: Staging, owner: Whose) -> None:
    """A calendar named by an address is that address's owner's, unless it is a shared one."""
    for _, _, value in staging.values("Gathering"):
        calendar = cast("Gathering", value).calendar
        if calendar and not calendar.endswith("calendar.google.com"):
            owner.learn("address", calendar)


def _by_conversations(staging: Staging, owner: Whose) -> None:
    """Nobody is in all conversations of an export but its owner; older ones tell names alone."""
    parties = staging.parties()
    names = (
        {fold(parties[number].name) for number in numbers} - {""}
        for numbers in _conversations(staging, "linkedin_message")
    )
    name = _everywhere(names, TWO)
    if not name:
        return
    owner.learn("name", name)
    links = {canonical_link(party.link) for party in parties if fold(party.name) == name} - {""}
    if len(links) == 1:
        owner.learn("link", links.pop())


def _by_mail(staging: Staging, owner: Whose) -> None:
    parties = staging.parties()
    addresses = (
        {canonical_mail(parties[number].address) for number in numbers} - {""}
        for numbers in _conversations(staging, "email")
    )
    owner.learn("address", _everywhere(addresses, SEVERAL))


def _conversations(staging: Staging, channel: str) -> Iterator[set[int]]:
    """The numbers of everybody in each conversation."""
    rows = staging.db.execute(
        'select group_concat(sender || " " || "to" || " " || cc, " ") from message '
        "where channel = ? group by case thread when '' then ident else thread end",
        [channel],
    )
    for (numbers,) in rows:
        yield {int(number) for number in numbers.split()}


def _everywhere(conversations: Iterable[set[str]], at_least: int) -> str:
    """The one who stands in nearly every conversation is whose box it is."""
    seen: Counter[str] = Counter()
    total = 0
    for here in conversations:
        total += 1
        seen.update(here)
    (first, count), (_, second) = [*seen.most_common(2), ("", 0), ("", 0)][:2]
    return first if total >= at_least and count >= MOST * total and count > second else ""
