"""A week looked at: what was followed up, what that led to, whom a gathering brought nearer.

Nothing here counts people met (P0.5), and no share is turned into a rate: a week holds too little
for one (judgement.md 3.5).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.contact import is_real
from wellspring.core.duties.duty import DutyKind, happened, is_written_to_me

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from wellspring.core.contact import Contact
    from wellspring.core.duties import Duty

A_WEEK = timedelta(days=7)
LEADS_TO = timedelta(days=60)  # so long after a follow-up a result is still told as its result
FRIDAY = 4
SMALL = 2  # people in a touch that is more a talk than a gathering
# What a follow-up can lead to, the most telling first.
RESULTS = ("introduction", "recommendation", "lead", "advice", "favour", "promise_kept", "stage")
IN_WORDS = frozenset({"introduction", "advice"})


class Result(NamedTuple):
    """Something good that came from somebody: one of RESULTS, with its words or its stage."""

    person: int
    kind: str
    on: date
    words: str = ""


class Chain(NamedTuple):
    """A touch, the follow-up that it asked for, and what came of it (P0.2)."""

    touch: Contact
    follow_up: Contact
    result: Result


class FollowUp(NamedTuple):
    """How many of those that asked for a follow-up have it (P0.3)."""

    kept: int
    asked: int


def monday_of(day: date) -> date:
    """The Monday a week is named by."""
    return day - timedelta(days=day.weekday())


def to_look_at(today: date) -> date:
    """The Monday of the week to look at: the last whole one, and from Friday on this one."""
    monday = monday_of(today)
    return monday if today.weekday() >= FRIDAY else monday - A_WEEK


def is_passive(*, personal: bool, broadcast: bool, applied: bool) -> bool:
    """Whether a week only sent things out, with no word meant for one person (P2.16)."""
    return (applied or broadcast) and not personal


def results_in(
    contacts: Iterable[Contact], duties: Iterable[Duty], since: date, until: date
) -> Iterator[Result]:
    """What their words and kept promises show within these days, `until` among them."""
    by_id = {one.id: one for one in contacts}
    for one in by_id.values():
        if since <= happened(one) <= until and is_written_to_me(one):
            for said in one.sayings:
                if said.kind in IN_WORDS:
                    yield Result(one.person, said.kind, happened(one), said.quote)
    for duty in duties:
        shown = by_id.get(duty.closed_by or 0)
        is_theirs = duty.kind is DutyKind.PROMISE_THEIRS
        if shown and is_theirs and since <= happened(shown) <= until:
            yield Result(duty.person, "promise_kept", happened(shown), duty.quote)


def chain(
    contacts: Iterable[Contact], duties: Iterable[Duty], results: Iterable[Result]
) -> Chain | None:
    """The best of these results of one person that a follow-up of mine went before."""
    by_id = {one.id: one for one in contacts}
    pairs = [pair for duty in duties if (pair := _followed(duty, by_id))]
    found = []
    for result in results:
        before = [pair for pair in pairs if _leads(pair, result.on)]
        if before:
            touch, follow_up = max(before, key=lambda pair: (pair[1].at, pair[0].at))
            found.append(Chain(touch, follow_up, result))
    return min(found, key=lambda one: RESULTS.index(one.result.kind), default=None)


def _followed(duty: Duty, by_id: dict[int, Contact]) -> tuple[Contact, Contact] | None:
    """What asked for a follow-up of mine, and the touch that was it."""
    if not duty.mine or duty.closed_by is None or not duty.evidence:
        return None
    touch, follow_up = by_id.get(duty.evidence[0]), by_id.get(duty.closed_by)
    if touch is None or follow_up is None or touch.id == follow_up.id:
        return None
    return touch, follow_up


def _leads(pair: tuple[Contact, Contact], on: date) -> bool:
    return timedelta(0) <= on - happened(pair[1]) <= LEADS_TO


def moved_on(contacts: Sequence[Contact], since: Contact) -> bool:
    """Whether something between the two of us followed what we shared with others (P0.24)."""
    return any(
        one.at > since.at and one.key != since.key and one.size <= SMALL and is_real(one)
        for one in contacts
    )


def advanced(
    with_each: dict[int, Sequence[Contact]], gathering: dict[int, Contact], moved: Collection[int]
) -> list[int]:
    """Of those met at a gathering, with whom something has followed since."""
    return [
        person
        for person, there in gathering.items()
        if person in moved or moved_on(with_each.get(person, ()), there)
    ]
