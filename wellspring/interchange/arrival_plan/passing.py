"""What passed between us: touches and ties out of messages, meetings and encounters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from wellspring import clock
from wellspring.core.sightings import (
    Channel,
    Encounter,
    Gathering,
    Invitation,
    Kinship,
    Message,
    Nature,
)
from wellspring.core.ties import ties_of
from wellspring.core.touching import attended, expected, shared_by, touches_of
from wellspring.interchange.arrival_plan import sheets
from wellspring.interchange.arrival_plan.profiles import Profiles
from wellspring.interchange.wire import to_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Party
    from wellspring.core.ties import Tie
    from wellspring.interchange.arrival_plan.crowd import Crowd
    from wellspring.interchange.arrival_plan.entries import Entry
    from wellspring.interchange.staging import Staging

SUBJECT = 200  # characters of a subject that are kept
BATCH = 5_000
HALF_AN_HOUR, A_DAY = 30, 1440  # minutes
SEVERAL = 8  # people on one message beyond whom it says nothing of who knows whom


class Passing:
    """Goes over everything that happened, twice: once for who is there, once for what it was."""

    def __init__(self, staging: Staging, crowd: Crowd, book_id: int, now: int) -> None:
        self.staging = staging
        self.crowd = crowd
        self.now = now
        self.parties = staging.parties()
        self.profiles = self._profiles(book_id)
        self.alike = staging.alike()
        self.tied: set[int] = set()
        self.touched: set[int] = set()
        self.invited: set[int] = set()
        self.gid_of: dict[int, int] = {}

    def name_parties(self) -> None:
        """Give everybody who took part a number, before anybody is placed."""
        for file, message in self.messages():
            for party in self._named_in(message):
                self.crowd.ref(party, file, _source(message))
        for file, gathering in self.gatherings():
            for party in _all_of(gathering):
                self.crowd.ref(party, file, "calendar")
        for _, file, value in self.staging.values("Encounter"):
            for party in cast("Encounter", value).parties:
                self.crowd.ref(party, file)
        for _, file, value in self.staging.values("Kinship"):
            kinship = cast("Kinship", value)
            for party in (kinship.one, kinship.other):
                self.crowd.ref(party, file)

    def _named_in(self, message: Message) -> list[Party]:
        """Everybody on a small message; on a large one only those it was a touch with."""
        parties = [message.sender, *message.to, *message.cc, *message.bcc]
        if len(parties) > SEVERAL + 1:
            return [each.party for each in touches_of(message, self.crowd.owner.is_owner)]
        return parties

    def messages(self) -> Iterator[tuple[int, Message]]:
        """Every personal message, by time."""
        where = f"where nature = '{Nature.PERSONAL.value}'"
        for file, message in self.staging.messages(self.parties, where):
            yield file, self.profiles.completed(message)

    def _profiles(self, book_id: int) -> Profiles:
        profiles = Profiles(self.crowd.owner)
        profiles.learn_book(book_id)
        for seen in self.crowd:
            for link in seen.card.links if seen.card else ():
                profiles.learn(seen.card.name if seen.card else "", link)
        for party in self.parties:
            profiles.learn(party.name, party.link)
        where = f"where channel = '{Channel.LINKEDIN.value}'"
        for _, message in self.staging.messages(self.parties, where):
            profiles.learn_thread(message)
        return profiles

    def gatherings(self) -> Iterator[tuple[int, Gathering]]:
        """Every occurrence once, whatever calendars hold it; the fullest statement of it."""
        best: dict[tuple[str, int], tuple[int, Gathering]] = {}
        for _, file, value in self.staging.values("Gathering"):
            it = cast("Gathering", value)
            known = best.get((it.uid, it.at))
            if known is None or len(known[1].attendees) < len(it.attendees):
                best[it.uid, it.at] = (file, it)
        yield from best.values()

    def write(self, gid_of: dict[int, int]) -> None:
        """Write the touches and ties of those who were placed."""
        self.gid_of = gid_of
        self._fill(self._of_messages())
        self._fill(self._of_gatherings())
        self._fill(self._of_encounters())
        self._kinships()
        for _, file, value in self.staging.values("Invitation"):
            self.invited.add(self._gid(cast("Invitation", value).party, file))

    def is_known(self, gid: int, entry: Entry) -> bool:
        """Whether the owner had to do with them: a card, a touch, a meeting, an invitation."""
        card = "card" in entry.sighted.values()
        return card or gid in self.touched or gid in self.invited or bool(entry.details)

    def _fill(self, rows: Iterator[tuple[Any, ...]]) -> None:
        batch: list[tuple[Any, ...]] = []
        for row in rows:
            batch.append(row)
            if len(batch) >= BATCH:
                sheets.fill(self.staging.db, "p_touch", batch)
                batch = []
        sheets.fill(self.staging.db, "p_touch", batch)

    def _gid(self, party: Party, file: int) -> int:
        return self.gid_of.get(self.crowd.ref(party, file), 0)

    def _of_messages(self) -> Iterator[tuple[Any, ...]]:
        is_owner = self.crowd.owner.is_owner
        for file, message in self.messages():
            alike = self.alike.get(message.template, 1) if message.template else 1
            touches = touches_of(message, is_owner, alike=alike)
            size = shared_by(message, is_owner) if touches else 0
            for party, direction, basis, personal in touches:
                gid = self._gid(party, file)
                if gid:
                    self.touched.add(gid)
                    yield (
                        gid, message.at, message.channel.value, direction, basis, personal,
                        message.subject[:SUBJECT], "", message.thread,
                        to_line(list(message.sayings)) if message.sayings else "[]", size,
                        "request" if message.calendar_request else _source(message),
                        message.ident, None,
                    )  # fmt: skip
            if len(message.to) + len(message.cc) > 1:
                self._tie(ties_of(message, is_owner), file, message.subject)

    def _of_gatherings(self) -> Iterator[tuple[Any, ...]]:
        is_owner = self.crowd.owner.is_owner
        for file, it in self.gatherings():
            for party in _all_of(it):  # invited or inviting, if not met: known all the same
                self.invited.add(self._gid(party, file))
            size = len(attended(it, is_owner, self.now))
            for party, direction, basis, personal in touches_of(it, is_owner, now=self.now):
                gid = self._gid(party, file)
                if gid:
                    self.touched.add(gid)
                    yield (
                        gid, it.at, "meeting", direction, basis, personal, it.summary[:SUBJECT],
                        "", "", "[]", size, "calendar", f"{it.uid}|{it.at}", None,
                    )  # fmt: skip
            self._tie(ties_of(it, is_owner, now=self.now), file, it.summary)
        self._of_meetings()

    def _of_meetings(self) -> None:
        """Meetings to come, and those of the last days, which wait for a look back (P3.34)."""
        for file, it in self.gatherings():
            minutes = max((it.until - it.at) // 60, 0) or HALF_AN_HOUR
            there = expected(it, self.crowd.owner.is_owner, self.now)
            rows = [
                (gid, it.uid, it.summary[:SUBJECT], it.at, min(minutes, A_DAY), it.place[:SUBJECT],
                 it.cancelled, it.stamp or self.now, None)
                for gid in dict.fromkeys(self._gid(party, file) for party in there)
                if gid
            ]  # fmt: skip
            sheets.fill(self.staging.db, "p_meeting", rows)

    def _of_encounters(self) -> Iterator[tuple[Any, ...]]:
        is_owner = self.crowd.owner.is_owner
        for _, file, value in self.staging.values("Encounter"):
            it = cast("Encounter", value)
            for party, direction, basis, personal in touches_of(it, is_owner):
                gid = self._gid(party, file)
                if gid:
                    self.touched.add(gid)
                    yield (
                        gid, it.at, it.channel.value, direction, basis, personal, "", it.note, "",
                        "[]", shared_by(it, is_owner), "stated", it.ident, None,
                    )  # fmt: skip

    def _kinships(self) -> None:
        is_owner = self.crowd.owner.is_owner
        for _, file, value in self.staging.values("Kinship"):
            self._tie(ties_of(cast("Kinship", value), is_owner), file, cast("Kinship", value).kind)

    def _tie(self, ties: list[Tie], file: int, source: str) -> None:
        rows = []
        for tie in ties:
            one, other = sorted((self._gid(tie.a, file), self._gid(tie.b, file)))
            if one and one != other:
                self.tied |= {one, other}
                day = clock.day_at(tie.at).isoformat() if tie.at else None
                # One row a month says as much as one for every mail.
                month = day[:7] if day else source
                rows.append((one, other, tie.basis, day, source[:SUBJECT], month))
        if rows:
            sheets.fill(self.staging.db, "p_tie", rows)


def _source(message: Message) -> str:
    return "mail" if message.channel.value == "email" else "linkedin"


def _all_of(gathering: Gathering) -> list[Party]:
    host = [gathering.organiser] if gathering.organiser else []
    return [*host, *(who.party for who in gathering.attendees if who.kind == "person")]
