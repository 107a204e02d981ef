"""What is said when a command cannot be done: one sentence, and nothing personal in it."""

from __future__ import annotations

import os
import sys
import traceback
from errno import EDQUOT, EIO, ENOSPC, EROFS
from pathlib import Path
from sqlite3 import Error as BookError

from wellspring.cli.commands import COMMANDS
from wellspring.cli.words import say

FULL = "There is no room left on the disk. Nothing half done was kept; make room and try again."
SENTENCES = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EIO: "The disk did not read or write as it should. Nothing half done was kept.",
    EROFS: "The folder can only be read here. Choose another with --home.",
}
BOOK = {
    "locked": "Something else is writing to the book and did not finish in time. Try again.",
    "full": FULL,
    "readonly": "The book can only be read here. Look at the rights of its folder.",
    "unable to open": "The book could not be opened. Look at the rights of its folder.",
    "disk i/o": SENTENCES[EIO],
    "malformed": "The book is damaged. `wellspring doctor` says how, `wellspring restore` helps.",
    "not a database": "The book is damaged: it is no database. `wellspring restore` helps.",
}


def unknown_command(name: str) -> int:
    """Say that there is no such command, and which one may be meant."""
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, 1)
    meant = f"Did you mean `wellspring {near[0]}`?" if near else "`wellspring --help` lists all."
    say(f"There is no command “{name}”. {meant}")
    return 2


def explained(trouble: Exception) -> int:
    """Say what went wrong and return the exit code."""
    if isinstance(trouble, BrokenPipeError):
        # The reader of a pipe had enough; Python must not fail again when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if os.environ.get("WELLSPRING_DEBUG"):
        traceback.print_exception(trouble)
    say(_sentence(trouble))
    return 1


def _sentence(trouble: Exception) -> str:
    known = _of_the_book(trouble) or _of_the_system(trouble)
    if known:
        return known
    if _is_ours(trouble):
        return str(trouble)
    last = traceback.extract_tb(trouble.__traceback__)[-1]
    where = f"{Path(last.filename).name}, line {last.lineno}"
    return (
        f"Something went wrong inside Wellspring ({type(trouble).__name__} in {where}). "
        "Nothing half done was kept. WELLSPRING_DEBUG=1 shows all of it."
    )


def _is_ours(trouble: Exception) -> bool:
    """Our own exceptions, and a refusal to let a reader write, are sentences already."""
    kind = type(trouble)
    return kind.__module__.startswith("wellspring.") or kind.__name__ == "PermissionDenied"


def _of_the_book(trouble: Exception) -> str:
    cause = trouble if isinstance(trouble, BookError) else trouble.__cause__
    if not isinstance(cause, BookError):
        return ""
    told = str(cause).lower()
    return next((sentence for part, sentence in BOOK.items() if part in told), "")


def _of_the_system(trouble: Exception) -> str:
    if not isinstance(trouble, OSError):
        return ""
    if trouble.errno in SENTENCES:
        return SENTENCES[trouble.errno]
    if isinstance(trouble, FileNotFoundError):
        return f"There is no file {trouble.filename}."
    if isinstance(trouble, PermissionError):
        return f"{trouble.filename} may not be opened by you."
    return f"{trouble.filename}: {trouble.strerror}." if trouble.filename else ""
