"""`draft check`: a letter read over before it leaves; it says, and never stops anybody."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.cli.somebody import PERSON
from wellspring.cli.words import Refused, WrongUsage, answer, answer_json, say, strong
from wellspring.core.message_lint import LANGUAGES, MOST, Kind, Letter, read_over

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from wellspring.core.message_lint import Context, Reading

HELP = (
    "Read a letter over before you send it: what could be better and why, with other words, and "
    "what is well done. It only says so; nothing is kept and nothing is sent."
)
EXAMPLE = "wellspring draft check letter.txt --kind first_letter --to tomás"
KINDS = [kind.value for kind in Kind]
OTHER_WORDS = {  # what people also call them
    "cold": Kind.FIRST_LETTER, "first": Kind.FIRST_LETTER, "cold_letter": Kind.FIRST_LETTER,
    "cold_email": Kind.FIRST_LETTER, "letter": Kind.FIRST_LETTER, "talk": Kind.TALK_REQUEST,
    "meeting_request": Kind.TALK_REQUEST, "ask": Kind.TALK_REQUEST,
    "informational": Kind.TALK_REQUEST, "introduction": Kind.INTRODUCTION_REQUEST,
    "intro": Kind.INTRODUCTION_REQUEST, "intro_request": Kind.INTRODUCTION_REQUEST,
    "note": Kind.FORWARDABLE_NOTE, "forwardable": Kind.FORWARDABLE_NOTE,
    "reconnect": Kind.RECONNECTION, "hello": Kind.RECONNECTION, "reconnecting": Kind.RECONNECTION,
    "invite": Kind.INVITATION, "connection_request": Kind.INVITATION,
    "linkedin_invitation": Kind.INVITATION, "thanks": Kind.THANK_YOU, "thankyou": Kind.THANK_YOU,
    "thank_you_note": Kind.THANK_YOU, "report": Kind.REPORT_BACK,
    "congratulations": Kind.CONGRATULATION, "congrats": Kind.CONGRATULATION,
    "condolences": Kind.CONDOLENCE, "check_in": Kind.CONDOLENCE, "checkin": Kind.CONDOLENCE,
    "outcome": Kind.OUTCOME_NOTICE, "news": Kind.ANNOUNCEMENT,
}  # fmt: skip


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("what", metavar="WHAT", choices=("check",), help="check")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="-", help="the letter; - or nothing: typed in"
    )
    parser.add_argument(
        "--kind", metavar="K", type=_kind, choices=KINDS, default="",
        help=f"what it is for, else guessed: {', '.join(KINDS)}",
    )  # fmt: skip
    parser.add_argument("--to", metavar="PERSON", default="", help=f"whom it is for: {PERSON}")
    parser.add_argument(
        "--language", metavar="L", choices=list(LANGUAGES), default="",
        help=f"else guessed: {', '.join(LANGUAGES)}",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="answer for another program")


def _kind(told: str) -> str:
    """A kind, however it is spelled."""
    word = told.strip().lower().replace("-", "_").replace(" ", "_")
    return str(OTHER_WORDS.get(word, word))


def run(asked: Namespace) -> int:
    """Read it over."""
    letter = Letter(_words(asked.file), Kind(asked.kind) if asked.kind else None, asked.language)
    about = _tie(asked.to) if asked.to else None
    reading = read_over(letter, about)
    from wellspring.cli.door import wake

    wake()
    if asked.json:
        answer_json(_as_json(reading))
        return 0
    _tell(reading)
    return 0


def _tie(told: str) -> Context:
    from wellspring.cli.quick import reading
    from wellspring.cli.somebody import somebody
    from wellspring.records.glance.writing_to import writing_to

    book = reading()
    person = somebody(book, told)
    return writing_to(book.ask, book.books, person.id, clock.today())


def _words(file: str) -> str:
    """The letter; what cannot be one is refused in a sentence."""
    if file == "-" and sys.stdin.isatty():
        say("Type or paste the letter, then press Ctrl-D.")
    told = sys.stdin.buffer.read(MOST + 1) if file == "-" else _of_file(Path(file))
    name = "What was typed in" if file == "-" else file
    if len(told) > MOST:
        raise Refused(f"{name} is longer than a letter: at most {MOST // 1024} KB are read.")
    try:
        words = told.decode("utf-16" if told[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        words = told.decode("cp1252", "replace")
    if "\0" in words:
        raise Refused(f"{name} is no text. Save the letter as plain text first.")
    if not words.strip():
        raise WrongUsage("There is no letter to read: name a file, or type the words in.")
    return words.replace("\r\n", "\n")


def _of_file(path: Path) -> bytes:
    with path.open("rb") as letter:
        return letter.read(MOST + 1)


def _tell(reading: Reading) -> None:
    from wellspring.web.wording import lint

    for found in reading.findings:
        answer(strong(f"“{_short(found.quote)}”"))
        answer(f"  {lint.why(found)}  ({found.practice})")
        answer(f"  Better: {lint.better(found, reading.language)}")
    for praised in reading.praise:
        answer(f"Good: {lint.PRAISE[praised.praise]} “{_short(praised.quote)}”")
    kind = str(lint.KINDS[reading.kind]).lower()
    notes = "Nothing to note." if not reading.findings else "It is yours to change or to send."
    say(f"Read as: {kind}. {notes}")


SHOWN = 160  # characters of a quote


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]} …"


def _as_json(reading: Reading) -> dict[str, object]:
    from wellspring.web.wording import lint

    return {
        "kind": reading.kind.value,
        "language": reading.language,
        "findings": [
            {
                "rule": found.rule.value,
                "practice": found.practice,
                "quote": found.quote,
                "span": list(found.span),
                "why": lint.why(found),
                "better": lint.better(found, reading.language),
            }
            for found in reading.findings
        ],
        "praise": [
            {"rule": one.praise.value, "quote": one.quote, "span": list(one.span)}
            for one in reading.praise
        ],
    }
