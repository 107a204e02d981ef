"""`objective`: what you are after, in your own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.door import enter
from wellspring.cli.sentences import day_in_words
from wellspring.cli.words import WrongUsage, answer, answer_json, say, strong

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import date

    from wellspring.records.models import Objective

HELP = (
    "Show what you are after, or say it in your own words. Every wording is kept; the newest "
    "counts, and gives each day one step."
)
EXAMPLE = "wellspring objective 'To run a plant where people are trained.' --title 'Plant Manager'"
KINDS = ("job", "change", "effectiveness")


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("words", metavar="WORDS", nargs="?", help="three sentences are plenty")
    parser.add_argument("--kind", metavar="KIND", choices=KINDS, help=", ".join(KINDS))
    parser.add_argument(
        "--title",
        metavar="TITLE",
        action="append",
        help="what such work is called; may be repeated",
    )
    parser.add_argument(
        "--fit", metavar="WORDS", action="append", help="what would make it right; may be repeated"
    )
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Say it, or tell."""
    member = enter()
    from wellspring.records.models import Objective

    said = Objective.objects.wordings(member)
    if asked.words is not None:
        said = [_word(asked, said[0] if said else None), *said]
    elif asked.kind or asked.title or asked.fit:
        raise WrongUsage("Say it in your own words first: `wellspring objective WORDS`.")
    if asked.json:
        answer_json([_as_json(one) for one in dict.fromkeys(said)])
    elif asked.words is not None:
        say("Kept, in your own words." + _gently(asked.words))
    elif not said:
        say("Nothing is said yet. `wellspring objective WORDS` says it.")
    for line in _lines(said, clock.today()) if asked.words is None and not asked.json else ():
        answer(line)
    return 0


def _word(asked: Namespace, before: Objective | None) -> Objective:
    """A new wording; what is not said again stays as it was."""
    from wellspring.records.models import Objective

    words = asked.words.strip()
    if not words:
        raise WrongUsage("Say what you are after, in a sentence or three.")
    return Objective.word(
        words,
        at=clock.now(),
        by=enter(),
        kind=asked.kind or (before.kind if before else KINDS[0]),
        titles="\n".join(asked.title) if asked.title else (before.titles if before else ""),
        fits="\n".join(asked.fit) if asked.fit else (before.fits if before else ""),
    )


def _gently(words: str) -> str:
    from wellspring.core.sentences import ENOUGH, how_many

    return " Three sentences would be easier to carry on." if how_many(words) > ENOUGH else ""


def _lines(said: list[Objective], today: date) -> Iterator[str]:
    for place, one in enumerate(said):
        worded = day_in_words(clock.day_of(one.at), today)
        yield f"{one.words}" if place else strong(one.words)
        yield f"  {one.kind}, worded {worded}"
        yield from (f"  called: {title}" for title in one.titles.splitlines())
        yield from (f"  right with: {fit}" for fit in one.fits.splitlines())


def _as_json(one: Objective) -> dict[str, object]:
    return {
        "id": one.pk,
        "kind": one.kind,
        "words": one.words,
        "titles": one.titles.splitlines(),
        "fits": one.fits.splitlines(),
        "at": one.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
