"""`vouch`: how far you would speak for somebody, and they for you (P0.13)."""

from __future__ import annotations

from wellspring import clock
from wellspring.cli.quick import reading
from wellspring.cli.somebody import PERSON, somebody
from wellspring.cli.words import WrongUsage, answer, answer_json, say
from wellspring.records.glance.vouches import said_of, vouched_of

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.core.vouching import Level
    from wellspring.records.glance.vouches import Said

HELP = (
    "Show how far you would speak for somebody and they for you, or say it: not_yet, a_word, "
    "introduce or recommend. What you say counts before what the record shows; `--end` leaves it "
    "to the record again."
)
EXAMPLE = "wellspring vouch leilani introduce --theirs"
LEVELS = ("not_yet", "a_word", "introduce", "recommend")
SIDES = {True: ("You", "them"), False: ("They", "you")}
WOULD = {
    "not_yet": "would not yet speak for",
    "a_word": "would say a kind word for",
    "introduce": "would introduce",
    "recommend": "would recommend",
}


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("person", metavar="PERSON", help=PERSON)
    parser.add_argument("level", metavar="LEVEL", nargs="?", choices=LEVELS, help=", ".join(LEVELS))
    parser.add_argument("--theirs", action="store_true", help="how far they would speak for you")
    parser.add_argument("--words", metavar="WORDS", default="", help="what for")
    parser.add_argument("--end", action="store_true", help="leave it to the record again")
    parser.add_argument("--json", action="store_true", help="answer for another program")


def run(asked: Namespace) -> int:
    """Say it, or tell."""
    if asked.end and (asked.level or asked.words):
        raise WrongUsage("Either say how far, or `--end` it.")
    if asked.level is None and not asked.end and (asked.words or asked.theirs):
        raise WrongUsage("Say how far: not_yet, a_word, introduce or recommend.")
    if asked.level or asked.end:
        _change(asked)
    book = reading()
    person = somebody(book, asked.person)
    shown, said = vouched_of(book.ask, [person.id])[person.id], said_of(book.ask, person.id)
    sides = {True: shown.mine, False: shown.theirs}
    if asked.json:
        mine, theirs = (_json(sides[side], said.get(side)) for side in sides)
        answer_json({"person": person.id, "mine": mine, "theirs": theirs})
    elif asked.level or asked.end:
        side = not asked.theirs
        say(f"{person.name}: {_sentence(sides[side], said.get(side), mine=side)}")
    else:
        for side, level in sides.items():
            answer(_sentence(level, said.get(side), mine=side))
    return 0


def _change(asked: Namespace) -> None:
    from wellspring.cli.own import enter, own_person

    member = enter()
    from wellspring.records.models import Vouch

    person, mine = own_person(member, asked.person), not asked.theirs
    if asked.level:
        on, words = clock.today(), asked.words.strip()
        Vouch.say(person, asked.level, mine=mine, on=on, by=member, words=words)
    for row in Vouch.objects.filter(person=person, mine=mine) if asked.end else ():
        row.unsay(by=member)


def _json(level: Level | None, said: Said | None) -> dict[str, object] | None:
    if level is None:
        return None
    on = said.on.isoformat() if said and said.on else None
    return {"level": level.value, "said": said is not None, "words": said.words if said else "",
            "on": on}  # fmt: skip


def _sentence(level: Level | None, said: Said | None, *, mine: bool) -> str:
    who, whom = SIDES[mine]
    if level is None:
        return f"Nothing tells yet how far {who.lower()} would speak for {whom}."
    words = f" ({said.words})" if said and said.words else ""
    shown = "" if said else ", as the record shows"
    return f"{who} {WOULD[level.value]} {whom}{shown}{words}."
