"""The parent of the reading child: starts it, believes nothing, stages every value it says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from wellspring.core.sightings import Progress
from wellspring.interchange.drafts import Draft, State
from wellspring.interchange.staging import Staging
from wellspring.interchange.wire import NotAValue, from_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

EVERY = 0.5  # seconds between two words about progress
CARD = '{"$":"Card"'
MOST_DEATHS = 20  # files that may kill the child before the whole is given up


class ReadingStopped(Exception):
    """The reading child could not do its work at all."""


class TakingIn:
    """One draft being read."""

    def __init__(self, draft: Draft, report: Callable[[State], None]) -> None:
        self.draft = draft
        self.report = report
        draft.staging_path.unlink(missing_ok=True)
        self.staging = Staging(draft.staging_path)
        self.skip: list[str] = []  # files that killed the child
        self.read: list[str] = []  # files that are behind us, which a next child need not read
        self.file = 0
        self.path = ""
        self.done = 0  # bytes of the files behind us
        self.size = 0
        self.part = 0
        self.told = 0.0
        self.total = draft.size

    def run(self) -> None:
        """Read everything; a file that kills the child is named, left out, and passed by."""
        for _ in range(MOST_DEATHS):
            self.path = ""
            if self._child():
                break
            if not self.path:  # it died before it began a file: trying again would not help
                raise ReadingStopped("Reading did not start. Nothing was changed.")
            self.skip.append(self.path)
            self.staging.forget_file(self.path)
            words = f"{self.path} took more time or memory than a file may. It was left out."
            self.staging.trouble(self.file, words)
        else:
            raise ReadingStopped("Too many of these files could not be read. Bring in fewer.")
        self.staging.flush()
        self._tell(at_once=True)
        self.staging.close()

    def command(self) -> list[str]:
        """How the child is started."""
        return [sys.executable, "-m", "wellspring.interchange.reading"]

    def _child(self) -> bool:
        """One life of the child; whether it came to its end."""
        self.part = 0
        with subprocess.Popen(  # noqa: S603  our own module
            self.command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        ) as child:
            assert child.stdin is not None  # noqa: S101  both were asked for as pipes
            assert child.stdout is not None  # noqa: S101
            orders = {**self.draft.orders, "skip": [*self.read, *self.skip]}
            child.stdin.write(json.dumps(orders) + "\n")
            child.stdin.close()
            return self._listen(child.stdout)

    def _listen(self, lines: IO[str]) -> bool:
        for line in lines:
            if line == "Z\n":
                return True
            try:
                self._hear(line)
            except (NotAValue, ValueError, KeyError, TypeError):
                self.staging.trouble(self.file, f"{self.path} gave something we cannot use.")
            self._tell()
        return False

    def _hear(self, line: str) -> None:
        if line.startswith("F "):
            self._begin(json.loads(line[2:]))
        elif line.startswith("E "):
            self.staging.trouble(self.file, str(json.loads(line[2:])))
        elif line.startswith("T "):
            self.staging.guess(self.file, line[2:])
        elif line.startswith(CARD):  # the most frequent kind; it is decoded once, when judged
            self.staging.take_line(self.file, "Card", line)
        else:
            value = from_line(line)
            if isinstance(value, Progress):
                self.part = value.done
            else:
                self.staging.take(self.file, value)

    def _begin(self, told: dict[str, object]) -> None:
        if told["path"] != self.path:
            if self.path:
                self.read.append(self.path)
            self.done += self.size
            self.path, self.size, self.part = str(told["path"]), int(str(told["size"])), 0
        self.file = self.staging.begin(self.path, str(told["kind"]), self.size)

    def _tell(self, *, at_once: bool = False) -> None:
        now = time.monotonic()
        if at_once or now - self.told >= EVERY:
            self.told = now
            done = self.done + self.part
            self.report(State("reading", self.path, done, self.total, self.staging.found))


def take_in(draft: Draft, report: Callable[[State], None] | None = None) -> None:
    """Read a draft's files into its scratch file, telling how far it is."""
    TakingIn(draft, report or draft.tell).run()
