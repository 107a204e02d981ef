"""One person of a plan, and what their sightings say of them, gathered without repeating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.addresses import canonical_mail
from wellspring.core.circles import circle_of
from wellspring.core.folding import fold
from wellspring.core.job_titles import Likeness, same_title
from wellspring.core.organisations import organisation_key
from wellspring.core.phones import e164
from wellspring.core.profile_links import canonical_link
from wellspring.core.search_text import search_text
from wellspring.core.shown_name import best_name, shown_name

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.sightings import Card, Job, Party
    from wellspring.interchange.arrival_plan.crowd import Seen

# How carefully a source names people; the heaviest name is the shown one. On LinkedIn people spell
# their own names, diacritics, married names and all.
CAREFUL = {
    "vcard": 6, "google_csv": 6, "outlook_csv": 6, "thunderbird_csv": 6, "monica_json": 6,
    "wellspring_json": 6, "monica_sql": 6, "table_csv": 5, "linkedin": 7, "calendar": 3, "mail": 2,
}  # fmt: skip


def job_key(job: Job) -> str:
    """What a job's employer is known by; those who work for themselves keep their own word."""
    return organisation_key(job.organisation) or fold(job.organisation)


class Entry:
    """A person of the plan: new (`person` 0) or known, with the rows that would be theirs."""

    def __init__(self, gid: int, person: int = 0, region: str = "") -> None:
        self.gid = gid
        self.person = person
        self.region = region
        self.names: dict[str, tuple[str, int]] = {}
        self.handles: dict[tuple[str, str], str] = {}
        self.jobs: dict[tuple[str, str], tuple[Job, date | None]] = {}
        self.linkedin: list[tuple[date, Job]] = []
        self.circles: dict[tuple[str, str], None] = {}
        self.details: dict[tuple[str, str, date | None], None] = {}
        self.sighted: dict[str, str] = {}
        self.sources: dict[str, None] = {}
        self.changes: list[tuple[object, ...]] = []
        self.heard_of = False
        self.known_as = ""  # the book's own name, where the files give none

    def add(self, seen: Seen, kind: str, seen_on: date | None) -> None:
        """Take one sighting in; `kind` is the reader it came by."""
        self.sources[kind] = None
        if seen.card:
            self._card(seen.card, kind, seen_on)
        elif seen.party:
            self._party(seen.party, kind)
        else:
            self._named(seen, kind)
        listed = seen.card is not None and seen.card.declared != "relation"
        self.sighted[seen.digest] = "card" if listed else "party"

    def _card(self, card: Card, kind: str, seen_on: date | None) -> None:
        weight = CAREFUL.get(kind, 4)
        self.name(shown_name(card.name, card.given, card.family), "full", weight)
        self.name(card.nickname, "nickname", 0)
        for other in card.other_names:
            self.name(other, "other", 1)
        for mail in card.emails:
            self.handle("email", canonical_mail(mail), mail)
        for link in card.links:
            self.handle("link", canonical_link(link) or link, link)
        for phone in card.phones:
            self.handle("phone", self._phone(phone, card), phone)
        for job in card.jobs:
            self.job(job, seen_on)
        if kind == "linkedin" and seen_on and card.jobs:
            self.linkedin.append((seen_on, card.jobs[0]))
        for label in card.circles:
            if circle_of(label):
                self.circles[circle_of(label), label] = None
        self._told(card)

    def _told(self, card: Card) -> None:
        for kind in ("place", "birthday", "notes", "met_where", "met_through"):
            if text := getattr(card, kind):
                self.details[kind.removesuffix("s"), text, None] = None
        for interest in card.interests:
            self.details["interest", interest, None] = None
        if card.every_days:
            self.details["rhythm", str(card.every_days), None] = None
        if card.deceased:
            self.details["deceased", "", None] = None
        if card.met_on:
            self.details["met_on", card.met_on.isoformat(), card.met_on] = None
        if card.connected_on:
            self.details["connected_on", "LinkedIn", card.connected_on] = None

    def _phone(self, phone: str, card: Card) -> str:
        return e164(phone, card.country) or e164(phone, self.region) or fold(phone)

    def _party(self, party: Party, kind: str) -> None:
        if "@" not in party.name:
            self.name(shown_name(party.name), "full", CAREFUL.get(kind, 2))
        self.handle("email", canonical_mail(party.address), party.address)
        self.handle("link", canonical_link(party.link), party.link)

    def _named(self, seen: Seen, kind: str) -> None:
        one = seen.identity
        for name in one.names:
            self.name(shown_name(name.written, name.given, name.family), "full", 2)
        for link in one.links:
            self.handle("link", canonical_link(link), link)
        self.sources[kind] = None

    def name(self, text: str, kind: str, weight: int) -> None:
        """A name, once; the heaviest statement of it counts."""
        if text and weight >= self.names.get(text, ("", -1))[1]:
            self.names[text] = (kind, weight)

    def handle(self, kind: str, value: str, shown: str) -> None:
        """A way to reach them, once."""
        if value:
            self.handles.setdefault((kind, value), shown)

    def job(self, job: Job, seen_on: date | None) -> None:
        """A job, once per organisation and title; a title beats none."""
        key = job_key(job)
        if not key:
            return
        title = fold(job.title)
        if not title and any(at == key for at, _ in self.jobs):
            return
        if title:
            self.jobs.pop((key, ""), None)
        for (at, other), (told, _) in list(self.jobs.items()):
            if at == key and other != title and same_title(told.title, job.title) == Likeness.SAME:
                if not seen_on:
                    return
                del self.jobs[at, other]
        known = self.jobs.get((key, title))
        if known is None or (seen_on and (known[1] is None or known[1] < seen_on)):
            self.jobs[key, title] = (job, seen_on)

    @property
    def shown(self) -> str:
        """The name a page shows: the heaviest, the fullest, then a nickname or an address."""
        best = best_name((text, *told) for text, told in self.names.items())
        return best or self.known_as or next((shown for shown in self.handles.values()), "Somebody")

    @property
    def found_by(self) -> str:
        """The words a search finds them by."""
        jobs = (word for job, _ in self.jobs.values() for word in (job.organisation, job.title))
        return search_text((self.shown, *self.names), self.handles, jobs)

    @property
    def line(self) -> str:
        """A word beside the name: where they work, or how they are reached."""
        for job, _ in self.jobs.values():
            return ", ".join(filter(None, (job.title, job.organisation)))
        return next((shown for (kind, _), shown in self.handles.items() if kind == "email"), "")
