"""`kit`: the sheet of one meeting, to read on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.quick import reading
from wellspring.cli.somebody import somebody
from wellspring.cli.words import WrongUsage, answer, answer_json, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from wellspring.records.book import Member
    from wellspring.records.meeting import MeetingQuerySet
    from wellspring.records.models import Meeting

HELP = (
    "Show the kit of a meeting: its purpose, your questions, the minutes, what to give and what is "
    "missing. --purpose and --use say these in your own words; --decides, --competitors, --trends "
    "and --wrote keep what you looked up, a line each."
)
EXAMPLE = "wellspring kit 2"
DIGITS = 18  # of a number that a row may have
WHICH = "its number in `meetings`, or whom it is with"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("meeting", metavar="MEETING", help=WHICH)
    parser.add_argument("--purpose", metavar="WORDS", help="what you want to learn")
    parser.add_argument("--use", metavar="WORDS", help="what you will do with it")
    parser.add_argument("--decides", metavar="WORDS", help="who decides there")
    parser.add_argument("--competitors", metavar="WORDS", help="who else does this")
    parser.add_argument("--trends", metavar="WORDS", help="what moves their field")
    parser.add_argument("--wrote", metavar="WORDS", help="what they wrote or said")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show it."""
    member = enter()
    from wellspring.web.homework import LINES, written
    from wellspring.web.kit import kit

    meeting = one_of(member, asked.meeting)
    told = {name: getattr(asked, name) for name in ("purpose", "use")}
    said: dict[str, Any] = {name: words for name, words in told.items() if words is not None}
    lines = {name: getattr(asked, name) for name in LINES if getattr(asked, name) is not None}
    if lines:
        said["homework"] = written(meeting, lines)
    if said:
        meeting.prepare(by=member, **said)
    shown = kit(member, meeting)
    if asked.json:
        answer_json(_as_json(meeting, shown))
        return 0
    for line in _lines(meeting, shown):
        answer(line)
    return 0


def one_of(member: Member, told: str, *, coming: bool = True) -> Meeting:
    """The meeting of that number, or the next one (else the last one) with somebody."""
    from wellspring.records.models import Meeting

    here = Meeting.objects.visible_to(member)
    if told.isdecimal():
        found = here.filter(pk=told).first() if len(told) <= DIGITS else None
        if found is None:
            raise WrongUsage(f"There is no meeting {told}. `wellspring meetings` lists them.")
        return found
    return _with(here, told, coming=coming)


def _with(here: MeetingQuerySet, told: str, *, coming: bool) -> Meeting:
    """The next one with somebody, or the last one where there is none; or the other way round."""
    whom = somebody(reading(), told)
    there, now = here.filter(attendances__person=whom.id), clock.now()
    ways = there.coming(now), there.past(now)
    first, second = ways if coming else ways[::-1]
    found = first.first() or second.first()
    if found is None:
        raise WrongUsage(f"No meeting with {whom.name} is written down. `wellspring meetings` "
                         "lists those that are.")  # fmt: skip
    return found


def _lines(meeting: Meeting, shown: dict[str, Any]) -> Iterator[str]:
    from wellspring.web.wording import meetings as words

    names = [one.name for one in shown["people"]]
    yield strong(words.title(meeting, names))
    yield f"{words.when(meeting.at, clock.today())}. {words.agreed(meeting.minutes)}"
    if meeting.purpose:
        yield f"Purpose: {meeting.purpose}"
    if meeting.use:
        yield f"Use: {meeting.use}"
    if shown["gaps"]:
        yield words.not_yet(shown["gaps"])
    yield strong("Your questions")
    for one in shown["asked"]:
        yield f"  {'x' if one.ticked else '-'} {one.words}"
    yield strong("Run sheet")
    for slot, at in shown["run"]:
        lead, rest = words.PARTS[slot.part][1], words.PARTS[slot.part][0]
        yield f"  {words.clock_time(at)}  {f'{lead} ' if lead else ''}{rest}"
    for line in meeting.bringing():
        yield f"Bring: {line}"
    yield from _found(shown)


def _found(shown: dict[str, Any]) -> Iterator[str]:
    """What was looked up, and what could be given."""
    from wellspring.web.wording import give, kit, meetings

    for one in shown["noted"]:
        yield f"{meetings.HOMEWORK[one.of][0]}: {one.words}"
    yield from map(kit.nearer, shown["nearer"])
    for one in shown["gives"]:
        name = f"{give.meets(one.fitting)}. " if one.helper else ""
        yield f"{kit.give(one)} ({name}{kit.why(one)})"


def _as_json(meeting: Meeting, shown: dict[str, Any]) -> dict[str, Any]:
    from wellspring.records.glance.values import in_utc
    from wellspring.web.wording import kit

    return {
        "id": meeting.pk,
        "people": [one.pk for one in shown["people"]],
        "title": meeting.title,
        "at": in_utc(meeting.at),
        "minutes": meeting.minutes,
        "place": meeting.place,
        "purpose": meeting.purpose,
        "use": meeting.use,
        "lacks": [one.value for one in shown["gaps"]],
        "questions": [{"words": one.words, "done": one.ticked} for one in shown["asked"]],
        "run": [{"part": slot.part.value, "at": in_utc(at), "minutes": slot.minutes}
                for slot, at in shown["run"]],
        "bring": meeting.bringing(),
        "homework": [{"of": one.of, "words": one.words,
                      "people": [each.person for each in one.pieces if each.person]}
                     for one in shown["noted"]],
        "give": [{"of": "need" if one.is_need else "offer", "words": one.held.words,
                  "helper": one.helper, "reason": str(kit.why(one))} for one in shown["gives"]],
        "looked_back": shown["debrief"] is not None,
    }  # fmt: skip
