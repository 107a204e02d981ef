"""What depth rests on, counted: ways and times we were in touch, what each knows, help, time.

Counts only grow with evidence, so no touch, fact or favour ever takes a stage away.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import FACE_TO_FACE, is_real, is_two_way

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
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


class Record(NamedTuple):
    """All that depth is judged by: touches ascending, topics known each way, help each way.

    Topics are kinds of knowledge (goals, needs, interests, worries, family, work, story), not
    facts: five notes about one hobby are one topic. `said` is the stage the person set themselves.
    """

    contacts: Sequence[Contact] = ()
    of_them: Collection[str] = ()
    of_me: Collection[str] = ()
    help: Collection[Help] = ()
    said: str | None = None


def counted(record: Record, today: date) -> dict[Ground, int]:
    """How much there is of each ground on a day; what happens later is not known yet."""
    last = today.toordinal()
    real = [one for one in record.contacts if one.day <= last and counts(one)]
    modes = [MODES[one.channel] for one in real]
    talks = {one.day for one, mode in zip(real, modes, strict=True) if mode in SPOKEN}
    return {
        Ground.TWO_SIDES: int(is_two_way(real)),
        Ground.OCCASIONS: occasions(sorted({one.day for one in real})),
        Ground.WAYS: len(set(modes)),
        Ground.TALKS: len(talks),
        Ground.KNOWN_OF_THEM: len(set(record.of_them)),
        Ground.KNOWN_OF_YOU: len(set(record.of_me)),
        **_helped({one for one in record.help if one.on <= today}),
        Ground.TIME: max(last - min(one.day for one in real), 0) if real else 0,
    }


def counts(contact: Contact) -> bool:
    """Whether a touch can deepen a tie: a real one, in small company, and no passing comment."""
    return contact.channel in MODES and contact.size <= SMALL and is_real(contact)


def occasions(days: Sequence[int]) -> int:
    """How often we were in touch at least a week apart; `days` ascending."""
    count, last = 0, -APART
    for day in days:
        if day - last >= APART:
            count, last = count + 1, day
    return count


def _helped(help_: Collection[Help]) -> dict[Ground, int]:
    given = [one for one in help_ if one.given]
    received = [one for one in help_ if not one.given]
    return {
        Ground.HELP: len({one.on for one in help_}),
        Ground.HELP_GIVEN: len(given),
        Ground.HELP_RECEIVED: len(received),
        Ground.VOUCHED_FOR_THEM: sum(one.kind in VOUCHING for one in given),
        Ground.VOUCHED_FOR_YOU: sum(one.kind in VOUCHING for one in received),
    }
