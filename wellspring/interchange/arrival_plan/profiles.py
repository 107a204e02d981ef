"""Whose profile a name on LinkedIn means: exports before 2023 told recipients by name alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from wellspring.core.folding import fold
from wellspring.core.profile_links import canonical_link
from wellspring.core.sightings import Channel, Party
from wellspring.records.models import Handle, Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.sightings import Message
    from wellspring.interchange.arrival_plan.whose import Whose

LINKEDIN = "linkedin.com/in/"


class Profiles:
    """The profiles that bear each name, in these files and in the book."""

    def __init__(self, owner: Whose) -> None:
        self.owner = owner
        self._links: defaultdict[str, set[str]] = defaultdict(set)
        self._in_thread: defaultdict[str, set[str]] = defaultdict(set)

    def learn(self, name: str, link: str) -> None:
        """A profile is somebody's of that name."""
        plain = canonical_link(link)
        if LINKEDIN in plain and fold(name):
            self._links[fold(name)].add(plain)

    def learn_book(self, book_id: int) -> None:
        """What earlier arrivals told."""
        rows = Handle.objects.filter(book_id=book_id, kind="link", value__contains=LINKEDIN)
        links = defaultdict(list)
        for person, link in rows.values_list("person_id", "value"):
            links[person].append(link)
        names = Name.objects.filter(book_id=book_id, person__in=rows.values("person_id"))
        for person, name in names.values_list("person_id", "text"):
            for link in links[person]:
                self.learn(name, link)

    def learn_thread(self, message: Message) -> None:
        """Who takes part in a conversation, as far as the file gives profiles."""
        for party in _everybody(message):
            if party.link and message.thread:
                self._in_thread[message.thread].add(canonical_link(party.link))

    def completed(self, message: Message) -> Message:
        """The message with a profile for each bare name that can only mean one."""
        if message.channel is not Channel.LINKEDIN or all(p.link for p in _everybody(message)):
            return message
        sender, *to = (self._completed(party, message.thread) for party in _everybody(message))
        return replace(message, sender=sender, to=tuple(to))

    def _completed(self, party: Party, thread: str) -> Party:
        if party.link or not party.name or self.owner.is_owner(party):
            return party
        links = self._links.get(fold(party.name), set())
        if len(links) > 1:
            links = links & self._in_thread[thread]
        return party if len(links) != 1 else Party(party.name, party.address, next(iter(links)))


def _everybody(message: Message) -> Iterable[Party]:
    return (message.sender, *message.to)
