"""Everything that could be done on a day, read from as few rows as the plan needs."""

from __future__ import annotations

from wellspring.records.glance.candidates import chosen, job_changes, owed
from wellspring.records.glance.gives import gives
from wellspring.records.glance.meetings import around
from wellspring.records.glance.replay import Then, judged_then, later_people
from wellspring.records.glance.sequences import letters_followed
from wellspring.records.glance.steps import steps
from wellspring.records.glance.ties import circle, worth_a_word

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from wellspring.records.glance import Ask, Books
    from wellspring.records.glance.candidates import Possible


def possible(
    ask: Ask, books: Books, today: date, *, talk: float, at_most: int, resting: Collection[int],
    seen: Collection[int] = (),
) -> Iterator[Possible]:  # fmt: skip
    """Duties, chosen days, news, the circle, steps to the objective, gifts, ties worth most.

    `resting` are left in peace but for what is owed to them, and those `seen` that day but for
    what is chosen or new. Who was in touch after the day is judged by what had happened by then.
    """
    later = later_people(ask, books, today)
    then = judged_then(ask, later, today) if later else Then([], [])
    yield from then.owed
    met = list(around(ask, books, today))
    yield from met
    for one in owed(ask, books, today):
        if one.candidate.person not in later or not one.derived:
            yield beside(one, met)
    follow, waited = letters_followed(ask, books, today)
    yield from follow
    resting = {*resting, *waited}
    for one in (*chosen(ask, books, today), *job_changes(ask, books, today)):
        if one.candidate.person not in resting:
            yield one
    resting |= set(seen)
    inside = [tie for tie in circle(ask, books, today) if tie.person not in later]
    for tie in (*inside, *then.ties):
        if (tie.inner or tie.state.is_two_way) and tie.person not in resting:
            yield tie.possible(today)
    aside = {*later, *resting, *(tie.person for tie in inside)}
    yield from steps(ask, books, today, aside={*later, *resting})
    yield from gives(ask, books, today, aside={*later, *resting})
    yield from worth_a_word(ask, books, today, talk=talk, at_most=at_most, aside=aside)


def beside(one: Possible, met: Sequence[Possible]) -> Possible:
    """A duty with what a meeting with them asks of the day: one act per person says both."""
    also = tuple(
        each.candidate.reason for each in met if each.candidate.person == one.candidate.person
    )
    return one._replace(candidate=one.candidate._replace(also=also)) if also else one
