"""What `need` and `offer` share: noting one, ending one, taking that back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wellspring import clock
from wellspring.cli.own import own_person, own_row
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import WrongUsage, answer_json, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.records.book import Member

WHAT = ("add", "end", "again")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("what", metavar="WHAT", choices=WHAT, help=", ".join(WHAT))
    parser.add_argument("text", metavar="TEXT", nargs="+", help="the words, or the number to end")
    parser.add_argument(
        "--by", metavar="PERSON", default="", help=f"whose: {PERSON}; else your own"
    )
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace, noun: str, member: Member) -> int:
    """Note it, end it, or take it up again."""
    from wellspring.records.models import Need, Offer

    rows: Any = {"need": Need, "offer": Offer}[noun]
    words = " ".join(" ".join(asked.text).split())
    if asked.what == "add":
        return _add(rows, words, asked, member)
    row = own_row(rows.objects.all(), member, words, noun)
    if asked.what == "end":
        row.end(on=clock.today(), by=member)
        say(f"“{row.words}” rests now. `wellspring {noun} again {row.pk}` takes that back.")
    else:
        row.take_up_again(by=member)
        say(f"“{row.words}” is open again.")
    return 0


def _add(rows: Any, words: str, asked: Namespace, member: Member) -> int:  # noqa: ANN401  a model
    if not words:
        raise WrongUsage("Say what it is, in a few words.")
    person = own_person(member, asked.by) if asked.by else None
    made = rows.note(words, person=person, on=clock.today(), by=member)
    if asked.json:
        answer_json({"id": made.pk, "person": made.person_id, "words": made.words})
    else:
        whose = person.name if person else "you"
        say(f"Noted of {whose}, as number {made.pk}.")
    return 0
