"""Threads of the table read by the product's own steps, from words to what is owed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import NamedTuple

from wellspring.core.contact import Contact
from wellspring.core.sightings import (
    Attendance,
    Attendee,
    Channel,
    Encounter,
    Gathering,
    Message,
    Nature,
    Party,
)
from wellspring.core.touching import shared_by, touches_of
from wellspring.interchange.readers.words import sayings_in

ME, THEM = Party("Maya", "maya@me.example"), Party("Tom", "tom@them.example")
REST = tuple(Party(f"Guest {n}", f"guest{n}@them.example") for n in range(12))
FORTY = tuple(Party(f"All {n}", f"all{n}@them.example") for n in range(40))


class Thread(NamedTuple):
    """What passed, and the kinds that stand open."""

    name: str
    contacts: list[Contact]
    owed: list[str]


def threads(table):
    """Every thread of a table."""
    for block in table.strip().split("== ")[1:]:
        name, *lines = block.strip().splitlines()
        rows = [line for line in lines if not line.startswith("!")]
        owed = lines[-1].removeprefix("!").strip()
        contacts = [c for n, row in enumerate(rows, 1) for c in _contact(n, row)]
        yield Thread(name, contacts, [] if owed == "-" else sorted(owed.split(", ")))


def _contact(number, row):
    told, _, words = row.partition("|")
    when, who, channel, *more = told.split()
    day, text = _day(when), words.strip().replace(" / ", "\n").replace("/ ", "\n")
    at = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp()) + number
    thread = next((word[1:] for word in more if word[0] == "@"), "")
    seen = _met(at, channel, more) if who == "we" else _written(at, who, channel, more)
    for touch in touches_of(seen, is_me):
        if touch.party == THEM:
            yield Contact(
                number, 7, at, channel, touch.direction, touch.basis, touch.personal,
                shared_by(seen, is_me), sayings_in(text, day), thread,
            )  # fmt: skip


def is_me(party):
    """Whether it is Maya."""
    return party.address == ME.address


def _day(when):
    year = 2000 + int(when[:2]) if len(when) == 6 else 2026
    return date(year, int(when[-4:-2]), int(when[-2:]))


def _written(at, who, channel, more):
    mine, other = who == "me", (REST[0],) if "cc" in more or "group" in more else ()
    natures = {"bulk": Nature.BULK, "auto": Nature.AUTOMATIC}
    nature = next((natures[word] for word in more if word in natures), Nature.PERSONAL)
    to = (THEM, *FORTY) if mine and "bulk" in more else (THEM,) if mine else (ME,)
    to, cc = (other, to) if "cc" in more else ((*to, *other), ())
    return Message(
        "", str(at), at, ME if mine else THEM, to=to, cc=cc,
        channel=Channel(channel), own=mine, group="group" in more, forwarded="fwd" in more,
        nature=Nature.PERSONAL if mine else nature,
    )  # fmt: skip


def _met(at, channel, more):
    if channel != "meeting":
        return Encounter("", str(at), at, Channel(channel), (THEM,))
    crowd = REST if "crowd" in more else ()
    came = tuple(Attendee(one, Attendance.ACCEPTED) for one in (THEM, *crowd))
    return Gathering(
        "", str(at), at, at + 3600, organiser=ME, attendees=came,
        recurring="series" in more, cancelled="cancelled" in more,
    )  # fmt: skip
