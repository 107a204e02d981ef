"""The sample network: a fictional one to walk around in, brought in like any other arrival.

It goes the way of all files (staged, judged, kept), so every page shows of it what it would show
of a person's own; and it leaves with one press, because an arrival can be taken back.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from django.db import transaction

from wellspring import clock
from wellspring.core.sayings import found_in
from wellspring.core.sightings import (
    Attendance,
    Attendee,
    Card,
    Channel,
    Encounter,
    Gathering,
    Job,
    Kinship,
    Message,
    OwnerFact,
    Party,
)
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft
from wellspring.interchange.sample.aims import say_aims
from wellspring.interchange.sample.cast import CAST, KNOWS, Somebody
from wellspring.interchange.sample.story import CALLS, LETTERS, TALKS, Letter, Talk
from wellspring.interchange.sample.telling import tell
from wellspring.interchange.sample.wishes import say_wishes
from wellspring.interchange.sample.writing import write
from wellspring.interchange.staging import Staging
from wellspring.records import models as records
from wellspring.records.hanging import hooks
from wellspring.records.undoing import Undone, undo

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "The sample network"
ME = Party("Maya Okafor", "maya.okafor@example.org")
EXPORTS = (("older", 400), ("newer", 6))  # two LinkedIn exports, days ago: jobs changed between
BY_KEY = {somebody.key: somebody for somebody in CAST}


def is_here(member: records.Member) -> records.Arrival | None:
    """The sample's arrival, while it is in the book."""
    kept = records.Arrival.objects.visible_to(member)
    return kept.filter(name=NAME, undone_at=None).first()


def fill(member: records.Member, *, at: datetime) -> records.Arrival:
    """Bring the sample in; a second time changes nothing."""
    here = is_here(member)
    if here:
        return here
    draft = Draft.make([(NAME, Path(NAME))], now=at, me=[ME.address])
    try:
        _stage(draft, at)
        plan = ArrivalPlan.build(draft, member)
        with transaction.atomic():
            arrival = plan.apply(by=member, at=at)
            assert arrival is not None  # noqa: S101  an empty sample would be a fault of ours
            say_aims(arrival, at)
            say_wishes(arrival, at)
            tell(arrival, at)
            write(arrival, at)
    finally:
        draft.discard()
    return arrival


def remove(member: records.Member, *, at: datetime) -> int:
    """Take the sample out with all that was written about its people; how many went."""
    arrival = is_here(member)
    return take_back(arrival, by=member, at=at).people if arrival else 0


def take_back(arrival: records.Arrival, *, by: records.Member, at: datetime) -> Undone:
    """Take an arrival back; with the sample goes what was written about its made-up people."""
    by.must_write(arrival.book_id)
    with transaction.atomic():
        if arrival.name == NAME and arrival.undone_at is None:
            _let_go(arrival)
        return undo(arrival, by=by, at=at)


def _let_go(arrival: records.Arrival) -> None:
    """Whatever was written by hand or chosen for people of whom nothing but the sample speaks."""
    people = records.Person.objects.filter(arrival=arrival)
    told_elsewhere = records.Sighted.objects.filter(person__in=people).exclude(arrival=arrival)
    rest = people.exclude(pk__in=told_elsewhere.values("person_id"))
    ours = list(rest.values_list("pk", flat=True))
    met = records.Meeting.objects.filter(attendances__person__in=ours)
    with_others = records.Attendance.objects.filter(meeting__in=met).exclude(person__in=ours)
    met.exclude(pk__in=with_others.values("meeting_id")).delete()
    for hook in hooks():
        if hook.column == "person_id":
            rows = hook.model._default_manager.filter(person_id__in=ours)  # noqa: SLF001  Django's
            stated = any(field.name == "arrival" for field in hook.model._meta.fields)
            (rows.filter(arrival=None) if stated else rows).delete()
    records.Standing.objects.filter(person_id__in=ours).delete()


def _stage(draft: Draft, at: datetime) -> None:
    staging = Staging(draft.staging_path)
    files = {
        kind: staging.begin(path, kind, 0)
        for kind, path in (
            ("vcard", "People.vcf"),
            ("mail", "Mail.mbox"),
            ("calendar", "Calendar.ics"),
        )
    }
    for card in _address_book(clock.day_of(at)):
        staging.take(files["vcard"], card)
    for name, days in EXPORTS:
        day = clock.day_of(at) - timedelta(days=days)
        path = f"Basic_LinkedInDataExport_{day:%m-%d-%Y}/Connections.csv"
        file = staging.begin(path, "linkedin", 0)
        for card in _connections(old=name == "older", today=clock.day_of(at)):
            staging.take(file, card)
    for letter in LETTERS:
        staging.take(files["mail"], _message(letter, at))
    for talk in TALKS:
        staging.take(files["calendar"], _gathering(talk, at))
    for value in _said(at):
        staging.take(files["vcard"], value)
    staging.flush()
    staging.close()


def _address_book(today: date) -> Iterator[Card]:
    for one in CAST:
        yield Card(
            f"card of {one.given}",
            given=one.given, family=one.family, emails=(_mail(one),),
            phones=(one.phone,) if one.phone else (),
            jobs=(Job(one.organisation, one.title),) if one.organisation else (),
            place=one.place, circles=one.circles, interests=one.interests, notes=one.notes,
            met_where=one.met_where, met_through=one.met_through, birthday=one.birthday,
            met_on=today - timedelta(days=one.met) if one.met else None, uid=one.key,
        )  # fmt: skip


def _connections(*, old: bool, today: date) -> Iterator[Card]:
    for one in CAST:
        organisation, title = one.was if old and one.was[0] else (one.organisation, one.title)
        if one.linkedin and (not old or one.met > EXPORTS[0][1]):
            yield Card(
                f"connection {one.given}",
                given=one.given, family=one.family,
                links=(f"https://www.linkedin.com/in/{one.key}-sample",), emails=(_mail(one),),
                jobs=(Job(organisation, title),) if organisation else (),
                connected_on=today - timedelta(days=one.met),
            )  # fmt: skip


def _mail(one: Somebody) -> str:
    return f"{one.key}@example.com"


def _party(key: str) -> Party:
    one = BY_KEY[key]
    return Party(f"{one.given} {one.family}", _mail(one))


def _at(days: int, hour: int, at: datetime) -> int:
    day = clock.day_of(at) - timedelta(days=days)
    return int(datetime.combine(day, time(hour)).timestamp())


def _message(letter: Letter, at: datetime) -> Message:
    other = _party(letter.who)
    mine = letter.way == "to"
    day = clock.day_of(at) - timedelta(days=letter.days)
    subject = letter.subject.removeprefix("Re: ")
    return Message(
        "the sample",
        ident=f"sample-{letter.days}-{letter.who}",
        at=_at(letter.days, letter.hour, at),
        sender=ME if mine else other,
        to=(other if mine else ME,),
        channel=Channel(letter.channel),
        subject=letter.subject,
        thread=f"sample-{letter.who}-{subject}",
        own=mine,
        sayings=found_in(letter.words, on=day),
    )


def _gathering(talk: Talk, at: datetime) -> Gathering:
    start = _at(talk.days, talk.hour, at)
    there = [Attendee(_party(key), Attendance.ACCEPTED) for key in talk.who]
    return Gathering(
        "the sample", f"sample-{talk.days}", start, start + 60 * talk.minutes, talk.title, ME, tuple(there),
        place=talk.place,
    )  # fmt: skip


def _said(at: datetime) -> Iterator[Encounter | Kinship | OwnerFact]:
    for days, hour, key, note in CALLS:
        moment = _at(days, hour, at)
        yield Encounter(
            "the sample", f"sample-call-{days}", moment, Channel.CALL, (Party(uid=key),), note=note
        )
    for one, other, how in KNOWS:
        yield Kinship("the sample", Party(uid=one), Party(uid=other), how)
    yield OwnerFact("the sample", "name", "Maya Okafor")
    yield OwnerFact("the sample", "job", "Harbor Forge", "Plant Operations Manager",
                    clock.day_of(at) - timedelta(days=4300), clock.day_of(at) - timedelta(days=90))  # fmt: skip
