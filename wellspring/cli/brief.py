"""`brief`: somebody is on the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import channel, day_in_words
from wellspring.cli.words import answer, answer_json, say, strong
from wellspring.records.glance.briefing import brief, who_asks

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.glance.around import Known
    from wellspring.records.glance.briefing import Brief

HELP = (
    "Somebody is on the line: who it is, whom you know at their house, who could tell more, what "
    "they may need, and what to ask back. A name, a house, both, or a whole message."
)
EXAMPLE = "wellspring brief 'Marcus, Summit Search'"
ASKS = {
    "client": "For which house are you asking?",
    "why_now": "Why is this wanted now, and since when?",
    "who_decides": "Who decides, and whom would I work with?",
    "first_year": "What must be achieved in the first year?",
    "before": "Who did it before, and what became of them?",
    "why_me": "What in my work made you think of me?",
    "range": "What range was agreed for it?",
    "process": "What are the steps, and by when?",
    "what_for": "What would you like to be able to decide?",
    "by_when": "By when is it of use to you?",
    "who_else": "Whom else have you asked?",
}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("name", metavar="NAME", nargs="+", help="who it is, or where from")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Tell all there is to know, at once."""
    from wellspring.core.calling import asks

    book, today, text = reading(), clock.today(), " ".join(asked.name)
    found = brief(book.ask, book.books, text, today=today)
    back = asks(who_asks(found, text), text)
    if asked.json:
        answer_json(_as_json(found) | {"ask_back": [str(one) for one in back]})
        return 0
    if found.is_empty:
        say("Nobody by that name, and no such house. Ask back before you answer anything.")
    for line in (*_told(found, today), "", strong("Ask back"), *(ASKS[one] for one in back)):
        answer(line)
    return 0


def _told(found: Brief, today: date) -> Iterator[str]:
    if found.person:
        yield strong(found.person.name)
        for touch in found.person.touches:
            when = day_in_words(clock.day_of(touch.at), today)
            yield f"  {when}, {channel(touch.channel)}" + (
                f": {touch.words}" if touch.words else ""
            )
    if found.place:
        yield strong(found.place.name)
    for heading, people in (
        ("knows you", found.around.inside),
        ("also there", [one for one in found.around.now if not one.knows_me]),
        ("was there", found.around.before),
        ("could tell more", found.knowers),
    ):
        yield from (f"  {heading}: {_known(one, today)}" for one in people)
    yield from (f"  {name} needs: {words}" for name, words in found.needs)


def _known(one: Known, today: date) -> str:
    last = f"in touch {day_in_words(one.last, today)}" if one.last else ""
    return ", ".join(filter(None, (one.name, one.work, last)))


def _as_json(found: Brief) -> dict[str, object]:
    return {
        "person": found.person.id if found.person else None,
        "name": found.person.name if found.person else None,
        "organisation": found.place.name if found.place else None,
        "others": [one.name for one in found.people],
        "there": [_one(one) for one in found.around.now],
        "before": [_one(one) for one in found.around.before],
        "could_tell_more": [_one(one) for one in found.knowers],
        "needs": [{"name": name, "words": words} for name, words in found.needs],
    }


def _one(one: Known) -> dict[str, object]:
    last = one.last.isoformat() if one.last else None
    return {"id": one.id, "name": one.name, "work": one.work, "last": last, "says": one.says}
