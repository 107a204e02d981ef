"""What each entry of an export means: the values it yields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Card, Kinship, LeftOut, OwnerFact
from wellspring.interchange.readers.monica.contacts import card_of
from wellspring.interchange.readers.monica.encounters import (
    activity_of,
    calls_of,
    conversations_of,
)
from wellspring.interchange.readers.monica.errands import errands_of
from wellspring.interchange.readers.monica.lookups import full_name
from wellspring.interchange.readers.monica.shape import Entry, held_in, line, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.monica.lookups import Lookups


def contact(told: Entry, looks: Lookups, path: str, number: int) -> Iterator[Sighting]:
    """A contact, everything done with them, and everything to do for them."""
    uid = text(told.get("uuid"))
    name = looks.names.get(uid, "")
    where = f"{path}, contact {number}" + (f" ({name})" if name else "")
    card, held = card_of(told, looks, where), held_in(told)
    if uid and uid in looks.owner:
        yield from _about_owner(card)
        return
    if not (name or card.nickname or card.emails or card.phones or card.links):
        yield LeftOut(where, "no_name_or_address")
    else:
        yield card
    party, ident = looks.party(uid), uid or where
    yield from calls_of(held.get("call", []), party, ident, where)
    yield from conversations_of(held.get("conversation", []), party, looks, ident, where)
    yield from errands_of(held, party, looks.today, where)
    through = text(told.get("first_met_through"))
    if through:
        yield Kinship(where, looks.party(through), party, "introduced", card.met_on)


def activity(told: Entry, looks: Lookups, path: str, number: int) -> Iterator[Sighting]:
    """Something done together."""
    yield activity_of(told, looks, f"{path}, activity {number}")


def relationship(told: Entry, looks: Lookups, path: str, number: int) -> Iterator[Sighting]:
    """Two contacts who know each other: one is the spouse, child or colleague of the other."""
    one, other = (looks.party(text(told.get(side))) for side in ("contact_is", "of_contact"))
    where = f"{path}, relationship {number}"
    if one.uid and other.uid:
        yield Kinship(where, one, other, line(told.get("type")).lower() or "related")
    else:
        yield LeftOut(where, "no_name_or_address")


def user(told: Entry, _: Lookups, path: str, number: int) -> Iterator[Sighting]:
    """The owner, or somebody who shares the account."""
    where = f"{path}, user {number}"
    for kind, fact in (("name", full_name(told)), ("address", line(told.get("email")))):
        if fact:
            yield OwnerFact(where, kind, fact)


_OF = {"contact": contact, "activity": activity, "relationship": relationship, "user": user}
READ = frozenset(_OF)


def of(kind: str, told: Entry, looks: Lookups, path: str, number: int) -> Iterator[Sighting]:
    """The values of an entry of a kind; none where the kind is not read."""
    if kind in _OF:
        yield from _OF[kind](told, looks, path, number)


def _about_owner(card: Card) -> Iterator[Sighting]:
    """The owner keeps a contact of themselves."""
    facts = [("name", card.name), *(("address", each) for each in card.emails)]
    facts += [("phone", each) for each in card.phones] + [("link", each) for each in card.links]
    yield from (OwnerFact(card.where, kind, fact) for kind, fact in facts if fact)
    for job in card.jobs:
        yield OwnerFact(card.where, "job", job.organisation, job.title, job.since, job.until)
