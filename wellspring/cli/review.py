"""`review`: a week looked at, in the words of the page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.words import WrongUsage, answer, answer_json, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from wellspring.records.book import Member
    from wellspring.records.review import Review
    from wellspring.records.week import Week

HELP = (
    "Look at a week: whose tie moved a stage, what was followed up and what that led to, with whom "
    "something followed after a gathering, and how it felt, where you said so."
)
EXAMPLE = "wellspring review --week 2026-11-16 --morale 4"
DIALS = ("networking", "attitude", "morale", "search")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument(
        "--week",
        metavar="DATE",
        help="the week of this day; else the last whole one, from Friday on this one",
    )
    for dial in DIALS:
        parser.add_argument(
            f"--{dial}", metavar="N", type=int, choices=range(6),
            help=f"say how {dial} felt, from 1, low, to 5, high; 0 leaves it unsaid",
        )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show it."""
    member, today = enter(), clock.today()
    from wellspring.core.week import monday_of, to_look_at
    from wellspring.records.models import Review
    from wellspring.records.week import week_of

    monday = monday_of(_day(asked.week, today)) if asked.week else to_look_at(today)
    week = week_of(member, monday, today)
    told = {dial: getattr(asked, dial) for dial in DIALS if getattr(asked, dial) is not None}
    if told:
        _say(monday, told, member)
    said = Review.objects.visible_to(member).filter(week=monday).first()
    if asked.json:
        answer_json(_as_json(week, said))
        return 0
    for line in _lines(week, said):
        answer(line)
    return 0


def _say(monday: date, told: dict[str, int], member: Member) -> None:
    """Keep what was said just now beside what was said before."""
    from wellspring.records.models import Review

    held = Review.objects.visible_to(member).filter(week=monday).first()
    dials = {dial: getattr(held, dial) if held else None for dial in DIALS}
    dials |= {dial: value or None for dial, value in told.items()}
    Review.keep(monday, dials, held.words if held else "", at=clock.now(), by=member)


def _day(told: str, today: date) -> date:
    try:
        day = date.fromisoformat(told)
    except ValueError:
        raise WrongUsage(f"“{told}” is no day. Say it as {today}.") from None
    if day > today:
        raise WrongUsage(f"The week of {day} has not come yet.")
    return day


def _lines(week: Week, said: Review | None) -> Iterator[str]:
    from wellspring.web.wording import week as words

    yield strong(words.span(week.monday))
    yield f"{words.headline(week)}."
    yield words.followed(week.followed)
    if week.passive:
        yield words.passive()
    for one in week.chains:
        steps = words.steps(one, week.names[one.result.person])
        yield "  " + ", then ".join(f"{told} ({on})" for on, told in steps)
    for there in week.gatherings:
        name = there.words or "A gathering"
        yield f"  {name} ({there.on}), with {words.met(there)}: {words.since(there)}"
    if said:
        yield words.felt(said)


def _as_json(week: Week, said: Review | None) -> dict[str, Any]:
    return {
        "week": str(week.monday),
        "moved": [one._asdict() | {"on": str(one.on)} for one in week.moved],
        "followed": week.followed._asdict(),
        "chains": [
            {
                "person": one.result.person,
                "touch": one.touch.id,
                "follow_up": one.follow_up.id,
                "result": one.result.kind,
                "on": str(one.result.on),
            }
            for one in week.chains
        ],
        "gatherings": [one._asdict() | {"on": str(one.on)} for one in week.gatherings],
        "passive": week.passive,
        "felt": said.told() if said else None,
    }
