"""From what was read to what would be written: who is who, what is new, what passed between us."""

from __future__ import annotations

import gc
import json
from collections import defaultdict
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from wellspring import clock
from wellspring.core.addresses import canonical_mail
from wellspring.core.phones import likely_region
from wellspring.core.same_person import Identity, place
from wellspring.core.sightings import (
    Application,
    Card,
    Errand,
    Invitation,
    Job,
    OwnerFact,
    Vouch,
)
from wellspring.interchange.arrival_plan import sheets
from wellspring.interchange.arrival_plan.connections import with_profiles
from wellspring.interchange.arrival_plan.crowd import Crowd
from wellspring.interchange.arrival_plan.entries import Entry
from wellspring.interchange.arrival_plan.existing import Existing
from wellspring.interchange.arrival_plan.exported import exported_on
from wellspring.interchange.arrival_plan.known import Known
from wellspring.interchange.arrival_plan.passing import Passing
from wellspring.interchange.arrival_plan.whose import whose
from wellspring.records.bulk import PARAMETERS, batches
from wellspring.records.forgotten import Marks
from wellspring.records.models import OwnerFact as KeptFact, Person

if TYPE_CHECKING:
    import sqlite3
    from datetime import date

    from wellspring.core.same_person import Doubt
    from wellspring.interchange.staging import Staging


SURE = 0.99  # the precision below which nothing is joined by itself


class Judging:
    """One plan in the making: fills the sheets of a draft's scratch file."""

    def __init__(self, staging: Staging, book_id: int, *, told: list[str], now: int) -> None:
        self.staging = staging
        self.book_id = book_id
        self.now = now
        self.files = {file.id: file for file in staging.files()}
        self.owner = whose(staging, book_id, told)
        self.crowd = Crowd(self.owner)
        self.known = Known(book_id)
        self.entries: dict[int, Entry] = {}
        self.gids = count(1)
        self.gid_of: dict[int, int] = {}  # ref -> gid
        self.gid_of_person: dict[int, int] = {}
        self.named: list[tuple[int, Vouch | Invitation]] = []
        self.written: dict[int, date | None] = {}  # file -> the day it was written

    def run(self) -> None:
        """Judge everything and leave it in the sheets."""
        db = self.staging.db
        # Hundreds of thousands of values live from here to the end; looking for circles among them
        # time and again costs a third of the whole.
        gc.disable()
        try:
            self._run(db)
        finally:
            gc.enable()

    def _run(self, db: sqlite3.Connection) -> None:
        db.execute("begin")
        sheets.lay_out(db)
        self._gather()
        passing = Passing(self.staging, self.crowd, self.book_id, self.now)
        passing.name_parties()
        doubts = self._place()
        self._fill_entries()
        self._leave_out_forgotten()
        passing.write(self.gid_of)
        self._tell_of_errands()
        self._drop_strangers(passing)
        Existing(self.book_id, db).compare(self.entries)
        self._write(doubts)
        sheets.index(db)
        db.execute("commit")

    def _gather(self) -> None:
        """Cards first, so that a party's uid can point at one."""
        cards = list(self.staging.cards())
        self.region = likely_region(phone for _, card, _ in cards for phone in card.phones)
        for file, card, said in cards:
            why = self.crowd.add_card(card, said, file, self.files[file].kind)
            if why:
                told = [file, card.where, "not_a_person", 1, f"{why}: {_called(card)}"]
                self.staging.db.execute("insert into left_out values (?, ?, ?, ?, ?)", told)
        for file in self.files:
            days = (card.connected_on for at, card, _ in cards if at == file)
            self.written[file] = exported_on(self.files[file].path, days)
        self._gather_named()

    def _gather_named(self) -> None:
        for _, file, value in self.staging.values("Vouch"):
            vouch = cast("Vouch", value)
            jobs = (Job(vouch.organisation, vouch.title),) if vouch.organisation else ()
            links = (vouch.link,) if vouch.link else ()
            card = Card(vouch.where, name=vouch.name, links=links, jobs=jobs)
            self.named.append((self.crowd.add_named(card, file, "linkedin"), vouch))
        for _, file, value in self.staging.values("Invitation"):
            invitation = cast("Invitation", value)
            ref = self.crowd.ref(invitation.party, file, "linkedin")
            self.named.append((ref, invitation))

    def _place(self) -> tuple[Doubt, ...]:
        """Group the crowd: what was placed before stays there, the rest by its evidence."""
        fresh: list[Identity] = []
        for seen in self.crowd:
            person = self.known.digests.get(seen.digest)
            if person:
                self.gid_of[seen.identity.ref] = self._gid_of_person(person)
            else:
                fresh.append(seen.identity)
        if not fresh:
            return ()
        fresh, known = with_profiles(fresh, self.known.identities())
        placement = place(fresh, known, apart=self.known.apart())
        for group in placement.groups:
            self._take_group(group)
        self._pass_over_shared(known)
        return placement.doubts

    def _pass_over_shared(self, known: list[Identity]) -> None:
        """A bare address that several people share is none of them, and nobody of its own."""
        named = [(self.gid_of.get(seen.identity.ref), seen.identity) for seen in self.crowd]
        named += [(self.gid_of_person.get(-one.ref, one.ref), one) for one in known]
        owners: defaultdict[str, set[int]] = defaultdict(set)
        for gid, one in named:
            if gid and one.names:
                for mail in one.emails:
                    owners[canonical_mail(mail)].add(gid)
        for gid, one in named[: len(self.crowd.seen)]:
            bare = not (one.names or one.links or one.jobs or one.phones)
            if gid and bare and all(len(owners[canonical_mail(m)]) > 1 for m in one.emails):
                self.gid_of.pop(one.ref)
                if gid not in self.gid_of.values():
                    self.entries.pop(gid, None)

    def _take_group(self, group: tuple[int, ...]) -> None:
        refs = [ref for ref in group if ref > 0]
        person = next((-ref for ref in group if ref < 0), 0)
        if not refs:
            return
        gid = self._gid_of_person(person) if person else self._new_gid()
        for ref in refs:
            self.gid_of[ref] = gid

    def _new_gid(self, person: int = 0) -> int:
        gid = next(self.gids)  # never one that was dropped: its rows still bear it
        self.entries[gid] = Entry(gid, person, self.region)
        return gid

    def _gid_of_person(self, person: int) -> int:
        if person not in self.gid_of_person:
            self.gid_of_person[person] = self._new_gid(person)
        return self.gid_of_person[person]

    def _fill_entries(self) -> None:
        for seen in self.crowd:
            gid = self.gid_of.get(seen.identity.ref)
            if gid:
                kind = seen.identity.source
                self.entries[gid].add(seen, kind, self.written.get(seen.file))
        for ref, value in self.named:
            gid = self.gid_of.get(ref)
            if gid:
                _tell(self.entries[gid], value)

    def _leave_out_forgotten(self) -> None:
        """Newcomers whom the owner asked to forget stay out, with all that passed; it is told."""
        marks, db = Marks.of(self.book_id), self.staging.db
        db.execute("delete from left_out where why = 'forgotten'")  # by an earlier judging
        found = {
            gid: who
            for gid, entry in self.entries.items()
            if marks.whose and not entry.person and (who := marks.who(entry.handles))
        }
        called = [(who, self.entries[gid].shown) for gid, who in found.items()]
        sheets.fill(db, "p_forgotten", called)
        for seen in self.crowd:
            gid = self.gid_of.get(seen.identity.ref)
            if gid in found:
                del self.gid_of[seen.identity.ref]
                where = seen.card.where if seen.card else ""
                told = [seen.file, where, "forgotten", 1, self.entries[gid].shown]
                db.execute("insert into left_out values (?, ?, ?, ?, ?)", told)
        for gid in found:
            del self.entries[gid]

    def _drop_strangers(self, passing: Passing) -> None:
        """Who only ever stood beside others is heard of when in small company, else left alone."""
        for gid, entry in list(self.entries.items()):
            entry.heard_of = not entry.person and not passing.is_known(gid, entry)
            if entry.heard_of and gid not in passing.tied:
                del self.entries[gid]
            elif entry.heard_of:
                entry.sighted = dict.fromkeys(entry.sighted, "beside")

    def _tell_of_errands(self) -> None:
        rows = []
        for _, file, value in self.staging.values("Errand"):
            errand = cast("Errand", value)
            gid = self.gid_of.get(self.crowd.ref(errand.party, file))
            if gid and errand.kind in ("task", "reminder", "debt", "loan"):
                rows.append(_promise_of(gid, errand))
        sheets.fill(self.staging.db, "p_promise", rows)

    def _write(self, doubts: tuple[Doubt, ...]) -> None:
        db = self.staging.db
        changes = [row for entry in self.entries.values() for row in entry.changes]
        sheets.fill(db, "p_change", changes)
        sheets.fill(db, "p_doubt", self._doubt_rows(doubts))
        self._name_bystanders()
        sheets.fill(db, "p_person", (_person_row(entry) for entry in self.entries.values()))
        sheets.fill(db, "p_owner", self._owner_rows())
        counted = [("not_persons", len(self.crowd.not_persons)), ("now", self.now)]
        sheets.fill(db, "p_count", counted)

    def _name_bystanders(self) -> None:
        """People of the book whom a doubt names though the files say nothing of them."""
        silent = {one.person: one for one in self.entries.values() if one.person and not one.names}
        for batch in batches(silent, PARAMETERS):
            for pk, name in Person.objects.filter(pk__in=batch).values_list("pk", "name"):
                silent[pk].known_as = name

    def _owner_rows(self) -> list[tuple[Any, ...]]:
        rows: dict[tuple[str, str, str], tuple[Any, ...]] = {}
        kept = KeptFact.objects.filter(book_id=self.book_id)
        held = set(kept.values_list("kind", "text", "title"))
        for _, _, value in self.staging.values("OwnerFact"):
            fact = cast("OwnerFact", value)
            row = (fact.kind, fact.text, fact.title, _iso(fact.since), _iso(fact.until), None)
            rows[fact.kind, fact.text, fact.title] = row
        for kind, found in (("address", self.owner.addresses), ("link", self.owner.links)):
            for text in sorted(found):
                rows.setdefault((kind, text, ""), (kind, text, "", None, None, None))
        for _, _, value in self.staging.values("Application"):
            it = cast("Application", value)
            text = " | ".join(filter(None, (it.organisation, it.status, it.url)))
            rows["applied", text, it.title] = ("applied", text, it.title, _iso(it.on), None, None)
        return [row for key, row in rows.items() if key not in held]

    def _doubt_rows(self, doubts: tuple[Doubt, ...]) -> list[tuple[Any, ...]]:
        rows: dict[tuple[int, int], tuple[Any, ...]] = {}
        for doubt in doubts:
            one, other = (self._gid_of_ref(ref) for ref in (doubt.a, doubt.b))
            pair = (min(one, other), max(one, other))
            if one == other or not all(gid in self.entries for gid in pair) or pair in rows:
                continue
            told = [[e.kind, e.a_value, e.b_value, e.supports] for e in doubt.evidence]
            if one > other:
                told = [[kind, b, a, good] for kind, a, b, good in told]
            number = len(rows) + 1
            decision = "same" if self._proven(doubt, pair) else "later"
            rows[pair] = (number, *pair, json.dumps(told), doubt.probability, decision)
        return list(rows.values())

    def _proven(self, doubt: Doubt, pair: tuple[int, int]) -> bool:
        """Two of the book whom the new files show to be one, as surely as they join newcomers."""
        both_known = all(self.entries[gid].person for gid in pair)
        return both_known and doubt.probability >= SURE

    def _gid_of_ref(self, ref: int) -> int:
        return self._gid_of_person(-ref) if ref < 0 else self.gid_of.get(ref, 0)


def _called(card: Card) -> str:
    return card.name or next(iter(card.emails), "") or card.where


def _tell(entry: Entry, value: Vouch | Invitation) -> None:
    """What was said in passing of somebody becomes a detail of theirs."""
    if isinstance(value, Vouch) and value.open:
        kind = f"{value.kind}_{'given' if value.given else 'received'}"
        entry.details[kind, value.words, value.on] = None
    elif isinstance(value, Invitation) and value.at:
        day = _day(value.at)
        entry.details["invited" if value.outgoing else "invited_me", value.words, day] = None


def _day(at: int) -> date:
    return clock.day_at(at)


def _promise_of(gid: int, errand: Errand) -> tuple[Any, ...]:
    kinds = {"loan": "borrowed" if errand.mine else "lent"}
    kind = kinds.get(errand.kind, "promise_mine" if errand.mine else "promise_theirs")
    opened, due = _iso(errand.opened or errand.due), _iso(errand.due)
    return (gid, kind, errand.mine, errand.words, opened, due, errand.ident, errand.done, None)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _person_row(entry: Entry) -> tuple[Any, ...]:
    name, line, sources = entry.shown, entry.line, " ".join(entry.sources)
    folded = "" if entry.person else entry.found_by
    return (
        entry.gid, entry.person or None, name, line, sources, entry.heard_of, not entry.person,
        folded,
    )  # fmt: skip
