"""`show`: one person whole."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import channel, day_in_words, owed, span, stands
from wellspring.cli.somebody import PERSON, somebody
from wellspring.cli.words import Refused, answer, answer_json, strong
from wellspring.records.glance.person import whole

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Iterator
    from datetime import date

    from wellspring.records.glance.person import Whole

HELP = "Show one person whole: how to reach them, where they are, what passed, what is owed."
EXAMPLE = "wellspring show tomás"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show them."""
    book, today = reading(), clock.today()
    person = whole(book.ask, book.books, somebody(book, asked.person).id, today=today)
    if person is None:
        raise Refused("That person is no longer here.")
    if asked.json:
        answer_json(person.as_json())
        return 0
    answer(f"{strong(person.name)}  {person.id}")
    for line in (*_known(person), *_tie(person, today), *_passed(person, today)):
        answer(f"  {line}")
    return 0


def _known(person: Whole) -> Iterator[str]:
    others = [text for text, _ in person.names if text != person.name]
    if others:
        yield f"Also called {', '.join(others)}"
    for place in person.listed["affiliations"]:  # type: ignore[attr-defined]
        until = f" until {place['to']}" if place["to"] else ""
        yield ", ".join(filter(None, (place["title"], place["organisation"]))) + until
    yield from (shown or value for _, value, shown in person.handles)
    circles = _unique(label or kind for kind, label in person.circles)
    if circles:
        yield f"Known from {', '.join(circles)}"
    for kind, text, on in person.details:
        told = " ".join(filter(None, (text, on.isoformat() if on else "")))
        yield f"{kind.replace('_', ' ').capitalize()}: {told}"


def _tie(person: Whole, today: date) -> Iterator[str]:
    how = person.standing
    if person.stands:
        yield stands(person.stands, today)
    if how.usual_gap:
        yield f"Usually in touch every {span(how.usual_gap)}"
    if how.next_on:
        yield f"Next step: {day_in_words(how.next_on, today)}"
    elif how.next_none:
        yield "No next step, on purpose"
    yield from (owed(duty, today) for duty in person.duties)


def _passed(person: Whole, today: date) -> Iterator[str]:
    for touch in person.touches:
        way = {"incoming": " from them", "outgoing": " from you"}.get(touch.direction, "")
        said = f": {touch.words}" if touch.words else ""
        yield f"{day_in_words(clock.day_of(touch.at), today)}, {channel(touch.channel)}{way}{said}"


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
