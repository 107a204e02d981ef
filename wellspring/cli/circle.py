"""`circle`: the inner circle of ten to twenty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import day_in_words
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import Refused, WrongUsage, answer, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.book import Member
    from wellspring.records.inner_circle import Beside, Inner

HELP = (
    "Show your inner circle: who is in it, who drifts, room for how many, and who might belong. "
    "`circle add` lets somebody in, `circle remove` lets them go; it is your own word."
)
EXAMPLE = "wellspring circle add leilani"
SUGGESTED = 5
WHY = {
    "never_in_touch": "nothing has passed between you yet",
    "past_rhythm": "silent for longer than your rhythm",
    "cooled": "it has cooled",
}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument(
        "what", metavar="WHAT", nargs="?", choices=("add", "remove"), help="add or remove"
    )
    parser.add_argument("person", metavar="PERSON", nargs="?", default="", help=PERSON)
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show it, or let somebody in or go."""
    if bool(asked.what) != bool(asked.person):
        raise WrongUsage("Say whom: `wellspring circle add PERSON`.")
    member, today = enter(), clock.today()
    if asked.what:
        return _change(member, asked.what, asked.person, today)
    from wellspring.records.inner_circle import fading_beside, inner_circle

    found = inner_circle(member, today)
    if asked.json:
        answer_json(_as_json(found))
        return 0
    for line in _lines(found, fading_beside(member, today)[:SUGGESTED], today):
        answer(line)
    say(_room(found))
    return 0


def _change(member: Member, what: str, told: str, today: date) -> int:
    from wellspring.cli.quick import Reading
    from wellspring.cli.somebody import somebody
    from wellspring.core.circle import MOST
    from wellspring.records.glance import through_django
    from wellspring.records.models import Person, Seat

    one = somebody(Reading(through_django, member.reads), told)
    person = Person.objects.visible_to(member).get(pk=one.id)
    if what == "remove":
        person.leave_seat(by=member)
        say(f"{person.name} is no longer of your inner circle. All that passed stays.")
        return 0
    if Seat.objects.visible_to(member).count() >= MOST:
        raise Refused(f"Your inner circle holds {MOST} already. Let somebody go first.")
    person.take_seat(on=today, by=member)
    say(f"{person.name} is of your inner circle. The plan will not let four weeks pass.")
    return 0


def _lines(found: Inner, fading: list[Beside], today: date) -> Iterator[str]:
    drifting = {one.person: one for one in found.judged.drifting}
    for person in found.judged.inside:
        one = drifting.get(person)
        since = f" since {day_in_words(one.since, today)}" if one and one.since else ""
        yield f"{person}  {found.names[person]}" + (f": {WHY[one.why]}{since}" if one else "")
    suggested = [found.names[person] for person in found.judged.might_belong[:SUGGESTED]]
    if suggested:
        yield f"Might belong: {', '.join(suggested)}"
    for beside in fading:
        yield f"Fading beside it: {beside.name}, silent for {beside.fading.silence} days"
    if found.judged.fields.narrow:
        yield f"Most of them are of one house: {found.judged.fields.narrow}"


def _room(found: Inner) -> str:
    judged = found.judged
    if not judged.inside:
        return "Nobody is in it yet. Ten to twenty do well: `wellspring circle add PERSON`."
    return f"{len(judged.inside)} are in, and there is room for {judged.room} more."


def _as_json(found: Inner) -> dict[str, object]:
    judged = found.judged
    return {
        "inside": list(judged.inside),
        "drifting": [
            {"person": one.person, "why": one.why.value, "since": one.since and str(one.since)}
            for one in judged.drifting
        ],
        "room": judged.room,
        "fields": dict(judged.fields.counts),
        "might_belong": list(judged.might_belong),
    }
