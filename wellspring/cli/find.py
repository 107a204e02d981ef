"""`find`: people, organisations, notes and touches by any words, and where the words stand."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.sentences import channel, day_in_words
from wellspring.cli.words import answer, answer_json, in_columns, say, strong
from wellspring.core.excerpt import excerpt
from wellspring.records.glance import find, find_rows
from wellspring.records.glance.values import day, iso

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from typing import Any

    from wellspring.cli.quick import Reading
    from wellspring.records.glance.find import Question
    from wellspring.records.glance.searched import Row

HELP = (
    "Find people, organisations, notes and touches. All the words must stand somewhere in one "
    "person's record; each is the beginning of a word, and a slip of the fingers is forgiven."
)
EXAMPLE = "wellspring find thermography provo"
PEOPLE, PLACES, ROWS = 30, 12, 3


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("words", metavar="WORDS", nargs="+", help="beginnings of words")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Show what is found, in its three groups."""
    book = reading()
    question = find.asked(book.ask, book.books, " ".join(asked.words))
    groups = (
        _found(book, question) if question else {"people": [], "organisations": [], "notes": []}
    )
    if asked.json:
        answer_json(groups)
    elif question and any(groups.values()):
        _show(groups, question)
    else:
        say("Nothing by those words. Try fewer letters, or another word for it.")
    return 0


def _found(book: Reading, question: Question) -> dict[str, list[Any]]:
    ask, books = book.ask, book.books
    who = find.people(ask, books, question, PEOPLE, ("name", "who"))
    noted = find.people(ask, books, question, PEOPLE, ("every",))
    hits = find_rows.hits(ask, question, [*who, *noted], rows=ROWS)
    told = [_person(hit) for hit in hits]
    places = find_rows.organisations(ask, books, question, PLACES)
    return {
        "people": told[: len(who)],
        "organisations": [place._asdict() for place in places],
        "notes": told[len(who) :],
    }


def _person(hit: find_rows.Hit) -> dict[str, Any]:
    rows = [_row(row) for row in hit.rows]
    return {"id": hit.who.id, "name": hit.who.name, "now_at": hit.who.now_at, "rows": rows}


def _row(row: Row) -> dict[str, Any]:
    return {"table": row.table, "kind": row.kind, "on": iso(row.on), "texts": list(row.texts)}


def _show(groups: dict[str, list[Any]], question: Question) -> None:
    if groups["people"]:
        in_columns((str(one["id"]), one["name"], one["now_at"]) for one in groups["people"])
    if groups["organisations"]:
        _heading("Organisations", groups["people"])
        for place in groups["organisations"]:
            answer(place["name"])
    if groups["notes"]:
        _heading("Notes and touches", groups["people"] or groups["organisations"])
        in_columns(_line(one, row, question) for one in groups["notes"] for row in one["rows"])


def _heading(words: str, before: list[Any]) -> None:
    if before:
        answer()
    answer(strong(words))


def _line(one: dict[str, Any], row: dict[str, Any], question: Question) -> tuple[str, ...]:
    """Who, when and in what; the words around, the found ones in bold where a terminal can."""
    told = day(row["on"])
    when = day_in_words(told, clock.today()) if told else ""
    kind = channel(row["kind"]) if row["table"] == "touches" else row["kind"] or row["table"]
    parts = excerpt(" · ".join(row["texts"]), question.words)
    shown = "".join(strong(part.text) if part.found else part.text for part in parts)
    return str(one["id"]), one["name"], when, kind.replace("_", " "), shown
