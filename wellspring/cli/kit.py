"""`kit`: the sheet of one meeting, to read on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring.cli.door import enter
from wellspring.cli.words import WrongUsage, answer, answer_json, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from wellspring.records.book import Member
    from wellspring.records.models import Meeting

HELP = (
    "Show the kit of a meeting: its purpose, your questions, the minutes, what to give and what is "
    "missing. --purpose and --use say these in your own words."
)
EXAMPLE = "wellspring kit 2"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("meeting", metavar="MEETING", type=int, help="its number in `meetings`")
    parser.add_argument("--purpose", metavar="WORDS", help="what you want to learn")
    parser.add_argument("--use", metavar="WORDS", help="what you will do with it")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show it."""
    member = enter()
    from wellspring.web.kit import kit

    meeting = one_of(member, asked.meeting)
    told = {name: getattr(asked, name) for name in ("purpose", "use")}
    said = {name: words for name, words in told.items() if words is not None}
    if said:
        meeting.prepare(by=member, **said)
    shown = kit(member, meeting)
    if asked.json:
        answer_json(_as_json(meeting, shown))
        return 0
    for line in _lines(meeting, shown):
        answer(line)
    return 0


def one_of(member: Member, number: int) -> Meeting:
    """The meeting of that number; anything else is wrong usage."""
    from wellspring.records.models import Meeting

    found = Meeting.objects.visible_to(member).filter(pk=number).first()
    if found is None:
        raise WrongUsage(f"There is no meeting {number}. `wellspring meetings` lists them.")
    return found


def _lines(meeting: Meeting, shown: dict[str, Any]) -> Iterator[str]:
    from wellspring import clock
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
    for line in meeting.brings.splitlines():
        yield f"Bring: {line}"


def _as_json(meeting: Meeting, shown: dict[str, Any]) -> dict[str, Any]:
    from wellspring.records.glance.values import in_utc

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
        "bring": meeting.brings.splitlines(),
        "looked_back": shown["debrief"] is not None,
    }  # fmt: skip
