"""`today`: the plan of the day."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import act, long_day, waiting, why
from wellspring.cli.words import answer, answer_json, say, strong
from wellspring.records.glance.plan import AT_MOST, MINUTES, one_small, planned

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from datetime import date

    from wellspring.records.glance.plan import Item

HELP = "Show the few acts worth today's half hour: what is owed first, each with its reason."
EXAMPLE = "wellspring today --minutes 10"
LEAST = 5  # minutes of the shortest act


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--minutes", metavar="N", type=int, default=MINUTES, help="time to give")
    parser.add_argument("--at-most", metavar="N", type=int, default=AT_MOST, help="acts to show")
    parser.add_argument("--one", action="store_true", help="a heavy day: the one small act first")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show the plan."""
    book, today = reading(), clock.today()
    if asked.one:
        day = one_small(book.ask, book.books, today)._replace(waiting=[])
    else:
        day = planned(book.ask, book.books, today, minutes=asked.minutes, at_most=asked.at_most)
    items = day.items
    if asked.json:
        answer_json([item.as_json(why(item, today)) for item in items])
        return 0
    if day.rests:
        say("A day of rest: only what cannot wait.")
    if not items:
        say("Nothing is waiting. Write to somebody you miss, or close the book for today.")
        return 0
    answer(strong(long_day(today)))
    for item in items:
        _show(item, today)
    if day.waiting:
        answer("\n" + waiting([item.person_name for item in day.waiting]))
    if asked.one:
        say(f"\nThe rest can wait. Answer with `done`, `later` or `other`: {items[0].key}.")
        return 0
    full = sum(item.minutes for item in items) + LEAST > asked.minutes
    what = f"fills your {asked.minutes} minutes" if full else "is the whole plan"
    say(f"\nThat {what}. Answer with `done`, `later` or `other` and the item: {items[0].key}.")
    return 0


def _show(item: Item, today: date) -> None:
    answer(f"\n{strong(act(item))}  {item.minutes} min  {item.key}")
    answer(f"  {why(item, today)}")
