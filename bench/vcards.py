"""Reading vCards beside vobject: the same cards, and the same names found."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from bench import made_people
from bench.rows import Row
from bench.timing import calls_in_turn
from wellspring.core.sightings import Card
from wellspring.interchange.readers import vcard as reader
from wellspring.interchange.readers.source import Source
from wellspring.interchange.writers import vcard as writer

if TYPE_CHECKING:
    from types import ModuleType

CARDS = {"small": 3_000, "full": 30_000}
PEER_CARDS = 1_000  # the peer reads fewer; its time is scaled up
TIMES = 3
GOAL = 0.12  # 0.045 ms a card beside vobject's 0.48 to 0.71 (stack.md)


def run(size: str) -> list[Row]:
    """Read made cards with both, in turn."""
    count = CARDS[size]
    people = made_people.people(count)
    data = b"".join(writer.write(people))
    calls: dict[str, Any] = {"ours": lambda: names_by_us(data)}
    vobject = peer()
    if vobject is not None:
        few = b"".join(writer.write(people[:PEER_CARDS])).decode()
        calls["peer"] = lambda: names_by_peer(vobject, few)
    taken = calls_in_turn(calls, times=TIMES)
    theirs = taken["peer"] * count / PEER_CARDS if "peer" in taken else None
    sound = names_by_us(data) == [person.name for person in people]
    if vobject is not None:
        sound = sound and names_by_peer(vobject, few) == [p.name for p in people[:PEER_CARDS]]
    note = f"beside vobject, its {PEER_CARDS:,} scaled up"
    return [Row(f"read {count:,} vCards", taken["ours"], theirs, GOAL, note, sound=sound)]


def names_by_us(data: bytes) -> list[str]:
    """The names our reader finds."""
    source = Source("made.vcf", len(data), lambda: io.BytesIO(data))
    return [value.name for value in reader.read(source) if isinstance(value, Card)]


def names_by_peer(vobject: ModuleType, text: str) -> list[str]:
    """The names vobject finds."""
    return [card.fn.value for card in vobject.readComponents(text)]


def peer() -> ModuleType | None:
    """vobject, where it is installed."""
    try:
        import vobject  # noqa: PLC0415  a peer may be absent
    except ImportError:
        return None
    module: ModuleType = vobject
    return module
