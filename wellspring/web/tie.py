"""How a tie stands, for one person's page: depth, warmth, rhythm, habits, what each knows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from wellspring import clock
from wellspring.core.contact import real_days
from wellspring.core.daily_plan import footing
from wellspring.core.depth import Depth, Help, Record, depth
from wellspring.core.depth.helped import PROMISES, help_in
from wellspring.core.duties import duties
from wellspring.core.habits import Noticed, Season, habits
from wellspring.core.planning_state import PlanningState, state_of
from wellspring.core.rhythm import Rhythm, rhythm
from wellspring.records.glance import through_django
from wellspring.records.glance.beside import warmth_offset
from wellspring.records.judging import contacts_of
from wellspring.records.models import Favour, Knowing, Promise, Seat
from wellspring.records.season import looking
from wellspring.web.circle import room
from wellspring.web.tie_aims import Aims, Judged, aims_of, judged
from wellspring.web.tie_gives import Line, gives_of, sides
from wellspring.web.warmth import Drawn, drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.core.contact import Contact
    from wellspring.records.book import Member
    from wellspring.records.models import Detail, Person, Standing
    from wellspring.records.rows_of import RowsOf

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
    offset = warmth_offset(through_django, person.book_id)
    past = [one for one in contacts if one.day <= today.toordinal()]
    kept = standing.state if standing and standing.touches == len(past) else None
    helped = _helped(person, contacts, today, is_judged=bool(kept))
    record = _record(contacts, standing, noted, helped)
    known, help_ = (record.of_them, record.of_me), list(record.help)
    state = PlanningState(*kept) if kept else state_of(past, inner=inner)
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


def _helped(person: Person, contacts: list[Contact], today: date, *, is_judged: bool) -> list[Help]:
    """Help that the touches show; promises that were kept as judging found them, where it did."""
    if not is_judged:
        return help_in(contacts, duties(contacts, today, also_closed=True))
    kept = Promise.objects.filter(person=person, derived=True, lapsed=True, kind__in=PROMISES)
    told = kept.order_by("due", "key").values_list("mine", "opened")
    return [*help_in(contacts, ()), *(Help("promise_kept", mine, on) for mine, on in told)]


def _record(
    contacts: list[Contact], standing: Standing | None, noted: Noted, helped: list[Help]
) -> Record:
    return Record(
        contacts,
        noted.topics("of_them"),
        noted.topics("of_me"),
        [*helped, *noted.help()],
        (standing.said_stage if standing else "") or None,
    )


def beside(
    member: Member,
    rows: RowsOf,
    standing: Standing | None,
    details: Sequence[Detail],
    owed: Sequence[Promise],
) -> dict[str, Any]:
    """What the page shows of the tie, beside the facts."""
    noted = Noted(
        details, rows.of(Knowing, "on", "pk"), rows.of(Favour, "-on", "-pk"), aims_of(rows)
    )
    seat = next(iter(rows.of(Seat)), None)
    return {
        "tie": how(rows.person, standing, noted, inner=seat is not None),
        "knows": {side: [one for one in noted.knowings if one.side == side] for side in SIDES},
        "topics": {side: noted.topics(side) for side in SIDES},
        "beside_facts": {
            "of_them": [one for one in details if one.kind in OF_THEM],
            "of_me": [one for one in details if one.kind in OF_ME],
            "rest": [one for one in details if one.kind not in OF_THEM | OF_ME],
        },
        "favours": noted.favours,
        "gives": gives_of(rows.person, owed),
        "aims": noted.aims,
        "seat": seat,
        "room": seat is None and room(member) > 0,
    }


def _noticed(
    contacts: list[Contact], today: date, seasons: list[Season]
) -> list[tuple[Noticed, list[Shown]]]:
    by_id = {one.id: one for one in contacts}
    return [
        (one, [Shown(date.fromordinal(by_id[pk].day), by_id[pk].channel) for pk in one.evidence])
        for one in habits(contacts, today, seasons)
    ]
