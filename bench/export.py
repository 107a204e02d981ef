"""Writing vCards beside vobject and events beside icalendar; the peers then read ours back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from bench import made_people
from bench.rows import Row
from bench.timing import calls_in_turn
from bench.vcards import names_by_peer, peer
from wellspring.interchange.writers import csv_table, ics, vcard

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from wellspring.interchange.writers.values import ExportPerson, ExportTouch

VALUES = {"small": 3_000, "full": 30_000}
PEER_VALUES = 1_000  # the peers write fewer; their time is scaled up
TIMES = 3
# 30,000 in 0.6 s, beside 16 s (vobject) and 6.1 s (icalendar): performance.md (i).
GOAL_CARDS, GOAL_EVENTS = 0.6 / 16, 0.6 / 6.1


def run(size: str) -> list[Row]:
    """Write made people and touches with all, in turn."""
    return [_cards(VALUES[size]), _events(VALUES[size]), _table(VALUES[size])]


def _cards(count: int) -> Row:
    people, vobject = made_people.people(count), peer()
    calls: dict[str, Any] = {"ours": lambda: _drain(vcard.write(people))}
    sound = True
    if vobject is not None:
        few = [_their_card(vobject, person) for person in people[:PEER_VALUES]]
        calls["peer"] = lambda: [card.serialize() for card in few]
        text = b"".join(vcard.write(people[:PEER_VALUES])).decode()
        sound = names_by_peer(vobject, text) == [p.name for p in people[:PEER_VALUES]]
    return _row(f"write {count:,} vCards", calls, count, GOAL_CARDS, "vobject", sound=sound)


def _events(count: int) -> Row:
    from icalendar import Calendar  # noqa: PLC0415  slow to import, and only wanted here

    touches = list(made_people.touches(count))
    stamp = made_people.START
    calls = {
        "ours": lambda: _drain(ics.write(touches, [], stamp=stamp)),
        "peer": lambda: _their_calendar(touches[:PEER_VALUES]),
    }
    data = b"".join(ics.write(touches[:PEER_VALUES], [], stamp=stamp))
    events: list[Any] = Calendar.from_ical(data).walk("VEVENT")
    read = [(str(event["UID"]), event["DTSTART"].dt) for event in events]
    sound = read == [(touch.uid, touch.at) for touch in touches[:PEER_VALUES]]
    return _row(f"write {count:,} events", calls, count, GOAL_EVENTS, "icalendar", sound=sound)


def _table(count: int) -> Row:
    people = made_people.people(count)
    taken = calls_in_turn({"ours": lambda: _drain(csv_table.people(people))}, times=TIMES)
    return Row(f"write a table of {count:,}", taken["ours"], None, note="no peer guards its cells")


def _row(
    area: str, calls: dict[str, Any], count: int, goal: float, name: str, *, sound: bool
) -> Row:
    taken = calls_in_turn(calls, times=TIMES)
    theirs = taken["peer"] * count / PEER_VALUES if "peer" in taken else None
    note = f"beside {name}, its {PEER_VALUES:,} scaled up"
    return Row(area, taken["ours"], theirs, goal, note, sound=sound)


def _drain(chunks: Iterable[bytes]) -> int:
    return sum(map(len, chunks))


def _their_card(vobject: ModuleType, person: ExportPerson) -> Any:  # noqa: ANN401  untyped
    card = vobject.vCard()
    card.add("uid").value = person.uid
    card.add("fn").value = person.name
    card.add("n").value = vobject.vcard.Name(family=person.family, given=person.given)
    card.add("email").value = person.emails[0]
    card.add("tel").value = person.phones[0]
    card.add("org").value = [person.jobs[0].organisation]
    card.add("title").value = person.jobs[0].title
    card.add("adr").value = vobject.vcard.Address(city=person.place)
    card.add("note").value = person.notes
    return card


def _their_calendar(touches: list[ExportTouch]) -> bytes:
    from icalendar import Calendar, Event  # noqa: PLC0415  as above

    calendar = Calendar()
    for touch in touches:
        event = Event()
        event.add("uid", touch.uid)
        event.add("summary", f"{touch.person}: {touch.subject}")
        event.add("dtstart", touch.at)
        event.add("dtend", touch.at + timedelta(hours=1))
        calendar.add_component(event)
    return bytes(calendar.to_ical())
