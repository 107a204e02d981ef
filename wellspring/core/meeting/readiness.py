"""What a talk still lacks, before an invitation leaves and before one goes (P3.10, P3.34)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.meeting.shunned import is_shunned

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class Homework(StrEnum):
    """What to look up beforehand, each with its page or note as the source (P4.9, P4.10, P4.22)."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TRENDS = "trends"
    COMPETITORS = "competitors"
    DECIDES = "decides"  # who decides there
    WROTE = "wrote"  # what they wrote or said in public
    CONFIRM = "confirm"  # the day before


class Gap(StrEnum):
    """What is missing, the gravest first."""

    PURPOSE = "purpose"
    SHUNNED = "shunned"  # to hand out papers, to collect cards (P3.5)
    USE = "use"
    LENGTH = "length"
    QUESTIONS = "questions"
    ASKS_OPENINGS = "asks_openings"
    ONESELF = "oneself"
    HOMEWORK = "homework"
    GIFT = "gift"


BEFORE_INVITING = frozenset({Gap.PURPOSE, Gap.SHUNNED, Gap.USE, Gap.LENGTH, Gap.ASKS_OPENINGS})
FEWEST_QUESTIONS = 3
KNOWN_ENOUGH = frozenset({Homework.PERSON, Homework.ORGANISATION})


class Prepared(NamedTuple):
    """How far a talk is prepared; `minutes` 0 means that no length was agreed."""

    purpose: str = ""
    use: str = ""
    minutes: int = 0
    questions: Sequence[str] = ()
    oneself: str = ""
    homework: Collection[str] = ()
    brings: str = ""
    asks_openings: bool = False  # core.message_lint says so of the purpose and the questions


def gaps(prepared: Prepared) -> list[Gap]:
    """What is still missing; an empty list means ready."""
    missing = {
        Gap.PURPOSE: not prepared.purpose.strip(),
        Gap.SHUNNED: is_shunned(prepared.purpose),
        Gap.USE: not prepared.use.strip(),
        Gap.LENGTH: prepared.minutes <= 0,
        Gap.QUESTIONS: len(prepared.questions) < FEWEST_QUESTIONS,
        Gap.ASKS_OPENINGS: prepared.asks_openings,
        Gap.ONESELF: not prepared.oneself.strip(),
        Gap.HOMEWORK: not set(prepared.homework) >= KNOWN_ENOUGH,
        Gap.GIFT: not prepared.brings.strip(),
    }
    return [gap for gap in Gap if missing[gap]]


def may_invite(prepared: Prepared) -> bool:
    """Whether an invitation may leave with purpose and agenda in it (P3.10)."""
    return not BEFORE_INVITING & set(gaps(prepared))
