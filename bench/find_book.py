"""Makes a book to search: many people with names, work and a city, and many notes about them.

Usage: python -m bench.find_book PEOPLE NOTES

The words of the notes are as unevenly spread as in life (Zipf), over as many as people use.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bench.made_contacts import SYLLABLES, contacts

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = 40_000
SMALL = "the of and to in for with on at is was that she he they asked about her his from".split()
START = datetime(2018, 1, 1, 9, tzinfo=UTC)
PERSON = ("id", "book_id", "name", "name_by_hand", "folded", "sort_key", "heard_of", "created_at")
TOUCH = (
    "book_id", "person_id", "at", "channel", "direction", "basis", "personal", "subject", "note",
    "thread", "sayings", "size", "source", "source_key",
)  # fmt: skip
STANDING = ("person_id", "book_id", "touches", "next_none", "stage", "last_at")


class Notes:
    """Notes of some eight words each, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        made = {
            "".join(self.dice.choices(SYLLABLES, k=self.dice.randint(2, 4))) for _ in range(WORDS)
        }
        rare = sorted(made)
        self.dice.shuffle(rare)
        self.words = [*SMALL, *rare]
        self.odds = list(itertools.accumulate(1 / (at + 3) for at in range(len(self.words))))

    def note(self) -> str:
        """One note."""
        some = self.dice.choices(self.words, cum_weights=self.odds, k=self.dice.randint(4, 12))
        return " ".join(some).capitalize() + "."


def main() -> int:
    """Fill the book of WELLSPRING_HOME."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellspring.settings"
    import django  # noqa: PLC0415  the book's home is named first

    django.setup()
    from wellspring.records.opening import open_book  # noqa: PLC0415  Django is ready now

    fill(open_book().book_id, int(sys.argv[1]), int(sys.argv[2]))
    return 0


def fill(book: int, people: int, notes: int) -> None:
    """Write people, their names and work, and notes, a few people having most of them."""
    from django.db import transaction  # noqa: PLC0415  Django is ready now

    from wellspring.records import models as of  # noqa: PLC0415
    from wellspring.records.bulk import insert  # noqa: PLC0415
    from wellspring.records.word_index import catch_up  # noqa: PLC0415

    made = contacts(people, 5)
    firms = sorted({one["company"] for one in made})
    places = {firm: number for number, firm in enumerate(firms, 1)}
    with transaction.atomic():
        insert(of.Organisation, ("id", "book_id", "name", "key"), (
            (places[firm], book, firm, firm.lower()) for firm in firms
        ))  # fmt: skip
        insert(of.Person, PERSON, (_person(book, n, one) for n, one in enumerate(made, 1)))
        insert(of.Name, ("book_id", "person_id", "text", "kind", "weight"), (
            (book, n, _called(one), "full", 9) for n, one in enumerate(made, 1)
        ))  # fmt: skip
        insert(of.Affiliation, ("book_id", "person_id", "organisation_id", "title", "school"), (
            (book, n, places[one["company"]], one["title"], False) for n, one in enumerate(made, 1)
        ))  # fmt: skip
        insert(of.Touch, TOUCH, _touches(book, people, notes))
        insert(of.Standing, STANDING, _standings(book, people))
    catch_up()


def _called(one: dict[str, str]) -> str:
    return f"{one['first']} {one['last']}"


def _person(book: int, number: int, one: dict[str, str]) -> tuple[Any, ...]:
    from wellspring.core.search_text import search_text  # noqa: PLC0415  the package is asked late
    from wellspring.core.shown_name import sort_key  # noqa: PLC0415

    name = _called(one)
    text = search_text([name], [("email", one["email"])], [one["company"], one["title"]])
    return number, book, name, False, text, sort_key(name), False, START


def _standings(book: int, people: int) -> Iterator[tuple[Any, ...]]:
    """How near they are, as judging would leave it: most have met, a few are deep."""
    dice = random.Random(3)
    stages = ("met", "familiar", "known", "trusted", "mutual")
    for number in range(1, people + 1):
        stage = dice.choices(stages, (60, 20, 12, 6, 2))[0]
        yield number, book, 1, False, stage, START + timedelta(hours=dice.randrange(70_000))


def _touches(book: int, people: int, notes: int) -> Iterator[tuple[Any, ...]]:
    told = Notes(11)
    dice = random.Random(7)
    weights = list(itertools.accumulate(min(dice.paretovariate(0.9), 400) for _ in range(people)))
    whose = dice.choices(range(1, people + 1), cum_weights=weights, k=notes)
    for number, person in enumerate(whose):
        at = START + timedelta(minutes=number * 4)
        yield (book, person, at, "coffee", "both", "manual", True, "", told.note(), "", "[]", 1,
               "made", f"n{number}")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
