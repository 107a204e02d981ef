"""What dismissing and confirming teach: a cue that is mostly wrong here is no longer shown.

Per cue ("i'll try to") and per person and kind, two counts and a Beta(2, 1) prior, which trusts a
new cue; the chance is its mean. What somebody confirmed is always shown, and so is a kind that was
ever confirmed with this person. Nothing is deleted: a hidden suggestion can still be asked for.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.duties.duty import Duty, DutyKind
from wellspring.core.sayings.cues import cue_in

if TYPE_CHECKING:
    from collections.abc import Iterable

TRUST, DOUBT = 2, 1  # the prior: two right and one wrong before anything was said
HIDE = 0.3  # below this chance a suggestion costs more than it gives: four wrong, none right
HEARD_AS = {
    DutyKind.PROMISE_MINE: ("promise", "assent"),
    DutyKind.PROMISE_THEIRS: ("promise", "assent"),
    DutyKind.REPLY_OWED: ("request", "question"),
    DutyKind.REPORT_BACK_OWED: ("introduction", "advice"),
    DutyKind.OUTCOME_OWED: ("landed",),
    DutyKind.LENT: ("lent",),
    DutyKind.BORROWED: ("lent",),
}


class Lesson(StrEnum):
    """Why a suggestion is shown or not."""

    SAID_SO = "said_so"
    KIND_CONFIRMED = "kind_confirmed"
    NOT_DOUBTED = "not_doubted"
    CUE_DISMISSED = "cue_dismissed"
    PERSON_DISMISSED = "person_dismissed"


class Verdict(NamedTuple):
    """What the person said to one suggestion."""

    kind: str
    person: int
    quote: str
    confirmed: bool


class Tally(NamedTuple):
    """How often a cue was right and wrong."""

    right: int = 0
    wrong: int = 0

    @property
    def chance(self) -> float:
        """The mean of the Beta posterior, 0 to 1."""
        return (self.right + TRUST) / (self.right + self.wrong + TRUST + DOUBT)

    def and_(self, *, right: bool) -> Tally:
        """One more answer."""
        return Tally(self.right + right, self.wrong + (not right))


class Shown(NamedTuple):
    """Whether to show a suggestion, why, the cue it rests on and how often that was right."""

    shown: bool
    why: Lesson
    cue: str
    tally: Tally


class Lessons(NamedTuple):
    """What was learned: by (kind, cue), and by (kind, person)."""

    cues: dict[tuple[str, str], Tally]
    people: dict[tuple[str, int], Tally]


def learned(verdicts: Iterable[Verdict]) -> Lessons:
    """The tallies of all answers so far; their order does not matter."""
    lessons = Lessons({}, {})
    for verdict in verdicts:
        key = verdict.kind, cue_of(verdict.kind, verdict.quote)
        person = verdict.kind, verdict.person
        right = verdict.confirmed
        if key[1]:
            lessons.cues[key] = lessons.cues.get(key, Tally()).and_(right=right)
        lessons.people[person] = lessons.people.get(person, Tally()).and_(right=right)
    return lessons


def cue_of(kind: str, quote: str) -> str:
    """The words a suggestion of this kind rests on; empty where it rests on none."""
    heard = HEARD_AS.get(DutyKind(kind), ())
    return next(filter(None, (cue_in(each, quote) for each in heard)), "")


def suggestion(duty: Duty, lessons: Lessons) -> Shown:
    """Whether to show a duty, with the reason."""
    kind, cue = duty.kind.value, cue_of(duty.kind, duty.quote)
    by_cue = lessons.cues.get((kind, cue), Tally())
    by_person = lessons.people.get((kind, duty.person), Tally())
    if duty.confirmed:
        return Shown(True, Lesson.SAID_SO, cue, by_cue)  # noqa: FBT003  named in the tuple
    if by_person.right:
        return Shown(True, Lesson.KIND_CONFIRMED, cue, by_person)  # noqa: FBT003
    if by_person.chance < HIDE:
        return Shown(False, Lesson.PERSON_DISMISSED, cue, by_person)  # noqa: FBT003
    if by_cue.chance < HIDE:
        return Shown(False, Lesson.CUE_DISMISSED, cue, by_cue)  # noqa: FBT003
    return Shown(True, Lesson.NOT_DOUBTED, cue, by_cue)  # noqa: FBT003
