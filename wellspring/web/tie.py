"""How a tie stands, for one person's page: depth, warmth, rhythm, habits, what each knows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from wellspring import clock
from wellspring.core.circle import MOST
from wellspring.core.contact import real_days
from wellspring.core.daily_plan import footing
from wellspring.core.depth import Depth, Help, Record, depth
from wellspring.core.depth.helped import help_in
from wellspring.core.duties import duties
from wellspring.core.habits import Noticed, Season, habits
from wellspring.core.planning_state import PlanningState, state_of
from wellspring.core.rhythm import Rhythm, rhythm
from wellspring.records.judging import contacts_of
from wellspring.records.models import Book, Favour, Knowing, Seat
from wellspring.records.season import looking
from wellspring.web.tie_aims import Aims, Judged, aims_of, judged
from wellspring.web.tie_gives import Line, gives_of, sides
from wellspring.web.warmth import Drawn, drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.contact import Contact
    from wellspring.records.book import Member
    from wellspring.records.models import Detail, Person, Standing

SIDES = ("of_them", "of_me")
# Details that a file or a hand wrote down before, and the topic they belong to.
OF_THEM = {"interest": "interests", "worry": "worries", "works_on": "work", "good_at": "work"}
OF_ME = {"told_them": "other"}
MET = ("met_on", "connected_on")
VOUCHED = {"recommendation_given": True, "recommendation_received": False}


class Shown(NamedTuple):
    """A touch that shows something, as the page needs it."""

    on: date
    channel: str


class How(NamedTuple):
    """All that was judged of one tie, for its page."""

    depth: Depth
    warmth: Drawn | None
    rhythm: Rhythm
    suggested: Rhythm
    habits: list[tuple[Noticed, list[Shown]]]
    aims: Judged
    help: dict[str, list[Line]]


class Noted(NamedTuple):
    """What somebody wrote down of a tie."""

    details: Sequence[Detail]
    knowings: Sequence[Knowing]
    favours: Sequence[Favour]
    aims: Aims

    def topics(self, side: str) -> set[str]:
        """The kinds of knowledge there are on one side."""
        kinds = OF_THEM if side == "of_them" else OF_ME
        told = {kinds[one.kind] for one in self.details if one.kind in kinds}
        return told | {one.topic for one in self.knowings if one.side == side}

    @property
    def met(self) -> date | None:
        """The day they met or were connected, as far as told."""
        days = (one.on for one in self.details if one.kind in MET and one.on)
        return min(days, default=None)

    def help(self) -> list[Help]:
        """Help that somebody noted, and recommendations that a file brought."""
        vouched = [
            Help("recommendation", VOUCHED[one.kind], one.on)
            for one in self.details
            if one.kind in VOUCHED and one.on
        ]
        return vouched + [Help(one.kind, one.given, one.on) for one in self.favours]


def how(person: Person, standing: Standing | None, noted: Noted, *, inner: bool) -> How:
    """Judge one tie from its touches and what was noted beside them."""
    today = clock.today()
    contacts = contacts_of([person.pk])[person.pk]
    days, kinds = real_days(contacts), noted.aims.kinds
    offset = Book.objects.filter(pk=person.book_id).values_list("warmth_offset", flat=True).get()
    record = _record(contacts, standing, noted, today)
    known, help_ = (record.of_them, record.of_me), list(record.help)
    state = _state(contacts, standing, today, inner=inner)
    stands = footing(state, today.toordinal(), inner=inner)
    return How(
        depth(record, today),
        drawn(contacts, today, offset=offset),
        rhythm(days, chosen=standing.chosen_gap if standing else None, inner=inner, purposes=kinds),
        rhythm(days, inner=inner, purposes=kinds),
        _noticed(contacts, today, looking(person.book_id)),
        judged(person, contacts, noted.aims, help_, known, noted.met, stands, today),
        sides(record.help, noted.favours, today),
    )


def _state(
    contacts: list[Contact], standing: Standing | None, today: date, *, inner: bool
) -> PlanningState:
    """As it was kept, where the standing knows exactly the touches there are until today."""
    past = [one for one in contacts if one.day <= today.toordinal()]
    if standing and standing.state and standing.touches == len(past):
        return PlanningState(*standing.state)
    return state_of(past, inner=inner)


def _record(
    contacts: list[Contact], standing: Standing | None, noted: Noted, today: date
) -> Record:
    kept = duties(contacts, today, also_closed=True)
    return Record(
        contacts,
        noted.topics("of_them"),
        noted.topics("of_me"),
        [*help_in(contacts, kept), *noted.help()],
        (standing.said_stage if standing else "") or None,
    )


def beside(
    member: Member, person: Person, standing: Standing | None, details: Sequence[Detail]
) -> dict[str, Any]:
    """What the page shows of the tie, beside the facts."""
    noted = Noted(
        details,
        list(Knowing.objects.filter(person=person).order_by("on", "pk")),
        list(Favour.objects.filter(person=person).order_by("-on", "-pk")),
        aims_of(person),
    )
    seats = list(Seat.objects.visible_to(member)[: MOST + 1])
    seat = next((one for one in seats if one.person_id == person.pk), None)
    return {
        "tie": how(person, standing, noted, inner=seat is not None),
        "knows": {side: [one for one in noted.knowings if one.side == side] for side in SIDES},
        "topics": {side: noted.topics(side) for side in SIDES},
        "beside_facts": {
            "of_them": [one for one in details if one.kind in OF_THEM],
            "of_me": [one for one in details if one.kind in OF_ME],
            "rest": [one for one in details if one.kind not in OF_THEM | OF_ME],
        },
        "favours": noted.favours,
        "gives": gives_of(member, person),
        "aims": noted.aims,
        "seat": seat,
        "room": len(seats) < MOST,
    }


def _noticed(
    contacts: list[Contact], today: date, seasons: list[Season]
) -> list[tuple[Noticed, list[Shown]]]:
    by_id = {one.id: one for one in contacts}
    return [
        (one, [Shown(date.fromordinal(by_id[pk].day), by_id[pk].channel) for pk in one.evidence])
        for one in habits(contacts, today, seasons)
    ]
