"""A week as the record tells it: what moved, what was followed up, what came of it."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from wellspring import clock
from wellspring.core.duties import duties
from wellspring.core.week import (
    A_WEEK,
    SMALL,
    Chain,
    FollowUp,
    Result,
    chain,
    is_passive,
    monday_of,
    results_in,
)
from wellspring.records.favour import Favour
from wellspring.records.gatherings import Gathering, gatherings
from wellspring.records.glance import through_django
from wellspring.records.glance.values import among, day
from wellspring.records.judging import contacts_of
from wellspring.records.owner import OwnerFact
from wellspring.records.person import Person
from wellspring.records.touch import Touch

if TYPE_CHECKING:
    from wellspring.records.book import Member

A_DAY = timedelta(days=1)
LOOKED_BACK = timedelta(days=21)  # before the week, for gatherings whose ties take their time
FOLLOWED = """
    SELECT d.opened, CASE WHEN d.lapsed OR c.id IS NOT NULL THEN 1 ELSE 0 END AS kept,
        CASE WHEN d.due IS NULL OR d.due <= %s THEN 1 ELSE 0 END AS asks, COUNT(*)
    FROM promises d JOIN people p ON p.id = d.person_id LEFT JOIN closures c ON c.promise_id = d.id
    WHERE {} AND d.mine AND d.confirmed AND d.opened >= %s AND d.opened < %s
        AND p.merged_into_id IS NULL AND (c.how IS NULL OR c.how <> 'dismissed')
    GROUP BY 1, 2, 3
"""
MOVED = """
    SELECT m.person_id, p.name, m.was, m.stage, m."on"
    FROM stage_moves m JOIN people p ON p.id = m.person_id
    WHERE {} AND m."on" >= %s AND m."on" < %s AND p.merged_into_id IS NULL ORDER BY m."on", m.id
"""
SOME = 60  # people of a week who are looked at closely
NAMED = 3


class Moved(NamedTuple):
    """Somebody and the stage they came from and to; of several moves the first and last."""

    person: int
    name: str
    was: str
    stage: str
    on: date


class Week(NamedTuple):
    """All of it; `near` are a few with whom something personal passed, `names` everybody's."""

    monday: date
    moved: list[Moved]
    followed: FollowUp
    chains: list[Chain]
    gatherings: list[Gathering]
    passive: bool
    near: list[str]
    names: dict[int, str]


def week_of(member: Member, monday: date, today: date) -> Week:
    """Look at the seven days from a Monday on, with what is known by today."""
    until = monday + A_WEEK - A_DAY
    here = Touch.objects.visible_to(member).filter(person__merged_into=None)
    chains = _chains(member, monday, min(until, today), today)
    named = Person.objects.filter(pk__in=[one.result.person for one in chains])
    return Week(
        monday, moved_in(member, monday), followed_in(member, monday, monday, today)[monday],
        chains,
        gatherings(member, monday - LOOKED_BACK, until),
        _is_passive(member, monday), _near(here, monday), dict(named.values_list("pk", "name")),
    )  # fmt: skip


def moved_in(member: Member, monday: date) -> list[Moved]:
    """Whose tie came to another stage, by their day (P0.5)."""
    found: dict[int, Moved] = {}
    bounds = [str(monday), str(monday + A_WEEK)]
    told = through_django(MOVED.format(among("m.book_id", member.reads)), bounds)
    for person, name, was, stage, on in told:
        first = found[person].was if person in found else was
        found[person] = Moved(person, name, first, stage, day(on) or monday)
    return list(found.values())


def followed_in(member: Member, since: date, until: date, today: date) -> dict[date, FollowUp]:
    """Week by week, of what asked for a word of mine, how much has it; what is not due asks not.

    From the Monday `since` to the one `until`, its week among them. What was only read out of words
    counts neither way: it would flatter when it was followed up, and be no fault when it was not.
    """
    found: dict[date, FollowUp] = defaultdict(lambda: FollowUp(0, 0))
    bounds = [str(each) for each in (today, since, until + A_WEEK)]
    told = through_django(FOLLOWED.format(among("d.book_id", member.reads)), bounds)
    for opened, is_kept, is_due, count in told:
        monday = monday_of(day(opened) or today)
        kept, asked = found[monday]
        found[monday] = FollowUp(kept + is_kept * count, asked + (is_kept or is_due) * count)
    return found


def _is_passive(member: Member, monday: date) -> bool:
    since, until = clock.begins(monday), clock.begins(monday + A_WEEK)
    sent = Touch.objects.visible_to(member).filter(at__gte=since, at__lt=until)
    mine = sent.exclude(direction="incoming")
    applied = OwnerFact.objects.visible_to(member).filter(
        kind="applied", since__gte=monday, since__lt=monday + A_WEEK
    )
    return is_passive(
        personal=mine.filter(personal=True).exists(),
        broadcast=mine.filter(personal=False).exists(),
        applied=applied.exists(),
    )


def _near(here: object, monday: date) -> list[str]:
    rows = here.filter(  # type: ignore[attr-defined]
        at__gte=clock.begins(monday), at__lt=clock.begins(monday + A_WEEK), personal=True,
        size__lte=SMALL, basis__in=("direct", "manual"),
    )  # fmt: skip
    told = rows.order_by("-at", "pk").values_list("person__name", flat=True)[:SOME]
    return list(dict.fromkeys(told))[:NAMED]


def _chains(member: Member, monday: date, until: date, today: date) -> list[Chain]:
    """What follow-ups led to within these days, the latest first, one for each person (P0.2)."""
    noted = _noted(member, monday, until)
    heard = Touch.objects.visible_to(member).filter(
        at__gte=clock.begins(monday), at__lt=clock.begins(until + A_DAY),
        direction__in=("incoming", "both"), personal=True, person__merged_into=None,
    )  # fmt: skip
    around = heard.order_by("-at").values_list("person_id", flat=True)[:SOME]
    people = list(dict.fromkeys([*noted, *around]))[:SOME]
    found = []
    for person, contacts in contacts_of(people).items():
        known = [one for one in contacts if one.day <= today.toordinal()]
        owed = duties(known, today, also_closed=True)
        results = [*noted.get(person, []), *results_in(known, owed, monday, until)]
        found.append(chain(known, owed, results) if results else None)
    return sorted(filter(None, found), key=lambda one: one.result.on, reverse=True)


def _noted(member: Member, monday: date, until: date) -> dict[int, list[Result]]:
    """Help received and stages moved, by person."""
    found: dict[int, list[Result]] = defaultdict(list)
    help_ = Favour.objects.visible_to(member).filter(given=False, on__gte=monday, on__lte=until)
    for person, kind, on, words in help_.values_list("person_id", "kind", "on", "words"):
        found[person].append(Result(person, kind, on, words))
    for one in moved_in(member, monday):
        found[one.person].append(Result(one.person, "stage", one.on, one.stage))
    return found
