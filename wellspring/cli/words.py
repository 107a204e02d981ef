"""How the command line speaks: answers on standard output, words on standard error."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # typing costs the quick commands more than a read of the book
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Refused(Exception):
    """The command was not done. The message is one clear sentence."""


class WrongUsage(Exception):
    """The command was not understood. The message says what would be."""


def say(words: str) -> None:
    """A word to the person, beside the answer."""
    sys.stderr.write(words + "\n")


def answer(words: str = "") -> None:
    """A line of the answer."""
    sys.stdout.write(words + "\n")


def answer_json(value: object) -> None:
    """The whole answer for another program; spread out where a person looks at it."""
    import json

    indent = 1 if sys.stdout.isatty() else None
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")


def strong(words: str) -> str:
    """The words in bold where a terminal shows them and nobody asked for no colour."""
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return words if plain or not sys.stdout.isatty() else f"\033[1m{words}\033[0m"


def in_columns(rows: Iterable[Sequence[str]]) -> None:
    """Rows with their columns one under another; the last column takes what it needs."""
    kept = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*kept, strict=True)][:-1]
    form = "  ".join([f"%-{width}s" for width in widths] + ["%s"])
    answer("\n".join([(form % row).rstrip() for row in kept]))


def only_with_a_file(does: str) -> None:
    """Refuse what is done with the book's own file where PostgreSQL keeps the book."""
    if os.environ.get("WELLSPRING_DATABASE") == "postgresql":
        raise Refused(f"PostgreSQL keeps this book, and {does} it.")


def can_ask() -> bool:
    """Whether somebody sits at a terminal who could answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def agreed(question: str, *, yes: bool) -> bool:
    """Whether the person says yes: `--yes` did already, and where nobody can be asked it is no."""
    if yes:
        return True
    if not can_ask():
        raise Refused(f"{question} Nobody can be asked here, so say --yes to go on.")
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")
