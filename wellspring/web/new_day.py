"""A day that begins while the server is up: what time alone changes is judged again by itself.

Beside the requests, never in one. Each worker of a server watches; whoever comes first does it, and
the others find nothing left (records.turning).
"""

from __future__ import annotations

import threading

from django.db import Error, connection

from wellspring import clock
from wellspring.records.kept_matches import judge_matches
from wellspring.records.turning import turn

A_MINUTE = 60.0  # seconds between two looks; a computer that slept wakes on another day


class NewDay:
    """Looks at the clock now and then; remembers the day for which all was judged."""

    def __init__(self) -> None:
        self.judged: object = None

    def look(self) -> bool:
        """Judge again if it is another day than last time; whether all of it was done."""
        today = clock.today()
        try:
            if today != self.judged:
                turn(today)
            judge_matches(today)  # a question where nothing changed since the last look
        except Error:  # somebody else is writing for long, or the database is away
            return False
        finally:
            connection.close()
        self.judged = today
        return True

    def watch(self, until: threading.Event) -> None:
        """Look again and again, until told to stop."""
        while True:
            self.look()
            if until.wait(A_MINUTE):
                return


def watch() -> threading.Event:
    """Begin to watch in a thread that ends with the process; what tells it to stop before."""
    until = threading.Event()
    threading.Thread(target=NewDay().watch, args=[until], daemon=True, name="new day").start()
    return until
