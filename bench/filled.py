"""A book to search (bench.find_book), made by a process of its own and gone afterwards."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bench.startup import environment

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def filled(people: int, notes: int) -> Iterator[sqlite3.Connection]:
    """Such a book, open."""
    with tempfile.TemporaryDirectory() as folder:
        made = [sys.executable, "-m", "bench.find_book", str(people), str(notes)]
        subprocess.run(made, env=environment(Path(folder)), check=True, capture_output=True)
        book = sqlite3.connect(Path(folder) / "wellspring.sqlite3")
        yield book
        book.close()
