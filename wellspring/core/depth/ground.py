"""What depth rests on, counted: ways and times we were in touch, what each knows, help, time.

Counts only grow with evidence, so no touch, fact or favour ever takes a stage away.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import FACE_TO_FACE, is_real

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import date

    from wellspring.core.contact import Contact

APART = 7  # days that make the next touch another occasion, and not the same conversation
SMALL = 8  # people: in a larger round nobody comes to know anybody
VOUCHING = frozenset({"introduction", "recommendation"})
MODES = {
    **dict.fromkeys(FACE_TO_FACE, "face to face"),
    "event": "event",
    "call": "voice",
    "email": "letter",
    "letter": "letter",
    "text": "chat",
    "linkedin_message": "linkedin",
    "supported_their_work": "their work",
}
SPOKEN = frozenset({"face to face", "voice"})


class Ground(StrEnum):
    """What a stage can rest on, and what can be missing for the next."""

    TWO_SIDES = "two_sides"
    OCCASIONS = "occasions"
    WAYS = "ways"
    TALKS = "talks"
    KNOWN_OF_THEM = "known_of_them"
    KNOWN_OF_YOU = "known_of_you"
    HELP = "help"
    HELP_GIVEN = "help_given"
    HELP_RECEIVED = "help_received"
    VOUCHED_FOR_THEM = "vouched_for_them"
    VOUCHED_FOR_YOU = "vouched_for_you"
    TIME = "time"  # days since the first real touch


class Help(NamedTuple):
    """One act of help: favour, advice, introduction, recommendation, promise_kept, loan."""

    kind: str
    given: bool  # by me to them
    on: date


class Learned(NamedTuple):
    """The day on which a topic was written down, `side` being of_them or of_me."""

    side: str
    topic: str
    on: date


class Record(NamedTuple):
    """All that depth is judged by: touches ascending, topics known each way, help each way.

    Topics are kinds of knowledge (goals, needs, interests, worries, family, work, story), not
    facts: five notes about one hobby are one topic. `said` is the stage the person set themselves.
    A topic of which `learned` tells no day was always known.
    """

    contacts: Sequence[Contact] = ()
    of_them: Collection[str] = ()
    of_me: Collection[str] = ()
    help: Collection[Help] = ()
    said: str | None = None
    learned: Collection[Learned] = ()


def counted(record: Record, today: date) -> dict[Ground, int]:
    """How much there is of each ground on a day; what happens later is not known yet."""
    last, days = today.toordinal(), days_of(record)
    have = {ground: bisect_right(each, last) for ground, each in days.items()}
    first = days[Ground.TIME]
    return have | {Ground.TIME: max(last - first[0], 0) if first else 0}


def days_of(record: Record) -> dict[Ground, list[int]]:
    """The days (ordinals, ascending) on which there came to be one more of each ground.

    Of time it is the one day from which it counts.
    """
    real = [one for one in record.contacts if counts(one)]
    touched = sorted({one.day for one in real})
    return {
        Ground.TWO_SIDES: _two_sided(real),
        Ground.OCCASIONS: occasions(touched),
        Ground.WAYS: _firsts((MODES[one.channel], one.day) for one in real),
        Ground.TALKS: sorted({one.day for one in real if MODES[one.channel] in SPOKEN}),
        Ground.KNOWN_OF_THEM: _learned(record, "of_them", record.of_them),
        Ground.KNOWN_OF_YOU: _learned(record, "of_me", record.of_me),
        **_helped(record.help),
        Ground.TIME: touched[:1],
    }


def counts(contact: Contact) -> bool:
    """Whether a touch can deepen a tie: a real one, in small company, and no passing comment."""
    return contact.channel in MODES and contact.size <= SMALL and is_real(contact)


def occasions(days: Sequence[int]) -> list[int]:
    """The days on which we were in touch at least a week after the one before; `days` ascending."""
    found: list[int] = []
    for day in days:
        if not found or day - found[-1] >= APART:
            found.append(day)
    return found


def _two_sided(real: Sequence[Contact]) -> list[int]:
    """The day from which both sides had taken part: each wrote once, or they met or spoke."""
    sides = {one.direction: one.day for one in reversed(real)}
    found = [sides["both"]] if "both" in sides else []
    if "incoming" in sides and "outgoing" in sides:
        found.append(max(sides["incoming"], sides["outgoing"]))
    return sorted(found)[:1]


def _firsts(told: Iterable[tuple[str, int]]) -> list[int]:
    first: dict[str, int] = {}
    for what, day in told:
        first[what] = min(day, first.get(what, day))
    return sorted(first.values())


def _learned(record: Record, side: str, topics: Collection[str]) -> list[int]:
    if not topics:
        return []
    dated = ((one.topic, one.on.toordinal()) for one in record.learned if one.side == side)
    known = [(topic, day) for topic, day in dated if topic in topics]
    undated = set(topics) - {topic for topic, _ in known}
    return _firsts([*known, *((topic, 0) for topic in undated)])


def _helped(help_: Collection[Help]) -> dict[Ground, list[int]]:
    def days(given: bool | None, kinds: Collection[str] = ()) -> list[int]:  # noqa: FBT001  either way
        told = (one for one in help_ if given is None or one.given is given)
        return sorted(one.on.toordinal() for one in told if not kinds or one.kind in kinds)

    help_ = set(help_)
    return {
        Ground.HELP: sorted(set(days(given=None))),
        Ground.HELP_GIVEN: days(given=True),
        Ground.HELP_RECEIVED: days(given=False),
        Ground.VOUCHED_FOR_THEM: days(given=True, kinds=VOUCHING),
        Ground.VOUCHED_FOR_YOU: days(given=False, kinds=VOUCHING),
    }
