"""`duties`: what is owed, both ways."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import owed
from wellspring.cli.words import answer, answer_json, say
from wellspring.records.glance.passed import duties

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.book import Member
    from wellspring.records.models import Promise

WHERE = "`wellspring duties --json` tells the numbers."
HELP = "List what is owed, by you and to you, the earliest due first."
EXAMPLE = "wellspring duties --all"


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--all", action="store_true", help="also those that are closed")
    said = parser.add_mutually_exclusive_group()
    said.add_argument("--confirm", metavar="N", type=int, help="N of --json is really owed")
    said.add_argument("--dismiss", metavar="N", type=int, help="N was never owed")
    said.add_argument(
        "--came", metavar=("N", "WORDS"), nargs=2, help="what came of the help they gave in N"
    )
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """List them, or say whether one is really owed, or what there is to tell."""
    if asked.came is not None:
        return _say_came(*asked.came)
    if asked.confirm is not None or asked.dismiss is not None:
        return _judge(asked)
    book, today = reading(), clock.today()
    rows = list(duties(book.ask, book.books, today=today, also_closed=asked.all))
    if asked.json:
        answer_json([duty.as_json() for duty in rows])
    elif rows:
        for duty in rows:
            answer(owed(duty, today))
    else:
        say("Nothing is owed, either way.")
    return 0


def _judge(asked: Namespace) -> int:
    number = asked.dismiss if asked.confirm is None else asked.confirm
    member, duty = _own(str(number))
    if asked.confirm is None:
        duty.dismiss(by=member, at=clock.now())
        say("Dismissed. Words like these will be believed a little less.")
    else:
        duty.confirm(by=member, at=clock.now())
        say("Confirmed. Words like these will be believed a little more.")
    return 0


def _say_came(number: str, words: str) -> int:
    """From now on today's plan says to tell them; no words take it back (P4.14)."""
    from wellspring.cli.words import Refused

    member, duty = _own(number)
    if duty.kind != "report_back_owed" or duty.derived:
        raise Refused(f"{number} is not about help that was given. Only that comes back.")
    duty.say_came(words.strip(), on=clock.today(), by=member)
    name = duty.person.name
    say(f"Noted. Now {name} may hear of it." if duty.came else "Taken back.")
    return 0


def _own(told: str) -> tuple[Member, Promise]:
    from wellspring.cli.own import enter, own_row

    member = enter()
    from wellspring.records.models import Promise

    return member, own_row(Promise.objects.all(), member, told, "duty", WHERE)
