"""A draft: an arrival that nobody has kept yet.

A folder with the files, what was read, and how far it is, so that a reload, a restart or a second
window sees the same. No database is touched.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self, cast

from wellspring import home

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

DAY = 86_400
LONGEST = 64  # characters of a token; ours have sixteen, and a file system has its limits
KEPT_FOR = 7 * DAY  # seconds a draft waits before it is cleared away


STOPPED = (
    "Reading stopped before it was done. Nothing was changed. Try it again.",
    # It may have been stopped after the book had it all and before it could say so.
    (
        "Keeping stopped before it could say how it went. It was all or nothing: your arrivals "
        "show which. Trying again does no harm."
    ),
)


class NoSuchDraft(Exception):
    """The draft is gone: kept, discarded or cleared away."""


class State(NamedTuple):
    """How far a draft is.

    `phase`: waiting, reading, judging, ready, keeping, kept, failed, cancelled. `found` counts
    values by kind; `words` is a sentence when something went wrong.
    """

    phase: str = "waiting"
    file: str = ""
    done: int = 0
    total: int = 0
    found: dict[str, int] = {}  # noqa: RUF012  never changed in place
    words: str = ""
    arrival: int = 0
    at: float = 0.0

    @property
    def over(self) -> bool:
        """Whether nothing more will happen by itself."""
        return self.phase in ("ready", "kept", "failed", "cancelled")


class Draft:
    """One arrival in the making."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.token = folder.name

    @classmethod
    def open_new(cls) -> Self:
        """An empty draft with a name nobody can guess."""
        home.make_home()
        folder = home.drafts() / secrets.token_urlsafe(12)
        (folder / "files").mkdir(parents=True, mode=0o700)
        folder.chmod(0o700)
        return cls(folder)

    @classmethod
    def make(
        cls,
        files: Sequence[tuple[str, Path]],
        *,
        now: datetime,
        me: Sequence[str] = (),
        zone: str = "UTC",
    ) -> Self:
        """A draft of files that lie somewhere on this machine; they are read in place."""
        draft = cls.open_new()
        try:
            draft.order(files, now=now, me=me, zone=zone)
        except OSError:
            draft.discard()
            raise
        return draft

    @classmethod
    def at(cls, token: str) -> Self:
        """The draft of that name; raises NoSuchDraft."""
        folder = home.drafts() / Path(token).name
        if not token or len(token) > LONGEST or not folder.is_dir():
            raise NoSuchDraft("This draft is no longer here.")
        return cls(folder)

    @classmethod
    def all(cls) -> list[Self]:
        """Every draft that waits, newest first."""
        if not home.drafts().is_dir():
            return []
        folders = [each for each in home.drafts().iterdir() if each.is_dir()]
        return [cls(each) for each in sorted(folders, key=lambda f: -f.stat().st_mtime)]

    def order(
        self,
        files: Sequence[tuple[str, Path]],
        *,
        now: datetime,
        me: Sequence[str] = (),
        zone: str = "UTC",
    ) -> None:
        """Say which files to read (name for people, path), and what is known beforehand."""
        self._write(
            "orders.json",
            {
                "paths": list(_told_apart(files)),
                "now": int(now.timestamp()),
                "zone": zone,
                "own": [address.strip().casefold() for address in me],
                "mappings": {},
            },
        )

    @property
    def orders(self) -> dict[str, object]:
        """What was ordered."""
        found: dict[str, object] = json.loads((self.folder / "orders.json").read_text())
        return found

    def remap(self, path: str, mapping: dict[str, str]) -> None:
        """Correct what a table's columns hold; the draft is then read again."""
        orders = self.orders
        mappings = dict(orders["mappings"])  # type: ignore[call-overload]
        mappings[path] = mapping
        self._write("orders.json", {**orders, "mappings": mappings})

    def own(self, addresses: Sequence[str]) -> None:
        """Correct which addresses are the owner's; the draft is then read again."""
        told = [address.strip().casefold() for address in addresses]
        self._write("orders.json", {**self.orders, "own": told})

    @property
    def paths(self) -> list[tuple[str, str]]:
        """The files ordered: their names for people, and where they lie."""
        return [(name, path) for name, path in cast("list[tuple[str, str]]", self.orders["paths"])]

    @property
    def size(self) -> int:
        """Bytes to read, archives as they lie on disk."""
        return sum(_size(Path(path)) for _, path in self.paths)

    @property
    def staging_path(self) -> Path:
        """Where the scratch file lies."""
        return self.folder / "staging.sqlite3"

    def state(self) -> State:
        """How far it is. A worker that died without a word counts as failed."""
        try:
            state = State(**json.loads((self.folder / "state.json").read_text()))
        except (OSError, ValueError, TypeError):
            return State()
        if not state.over and state.phase != "waiting" and self._worker_died():
            return state._replace(phase="failed", words=STOPPED[state.phase == "keeping"])
        return state

    def tell(self, state: State) -> None:
        """Say how far it is."""
        self._write("state.json", state._replace(at=time.time())._asdict())

    def start(self, what: str = "read") -> None:
        """Let a process of its own read and judge (or "keep") the draft."""
        phase = "keeping" if what == "keep" else "reading"
        (self.folder / "worker.pid").unlink(missing_ok=True)  # the last worker's, who is done
        self.tell(self.state()._replace(phase=phase, words=""))
        worker = subprocess.Popen(  # noqa: S603  our own module
            [sys.executable, "-m", "wellspring.interchange.working", self.token, what],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env={**os.environ, "WELLSPRING_HOME": str(home.home())},
        )
        (self.folder / "worker.pid").write_text(str(worker.pid))

    def keep(self) -> None:
        """Let the worker keep it; the state tells when it is done."""
        self.start("keep")

    def cancel(self) -> None:
        """Stop reading; nothing was kept, so nothing needs undoing."""
        self._stop()
        self.tell(self.state()._replace(phase="cancelled", words=""))

    def discard(self) -> None:
        """Throw the draft away, files and all that was read from them."""
        if not self.state().over:
            self._stop()  # saying so would need room, which a full disk has not
        shutil.rmtree(self.folder, ignore_errors=True)

    def _stop(self) -> None:
        pid = self._worker()
        if pid:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)

    def _worker(self) -> int:
        try:
            return int((self.folder / "worker.pid").read_text())
        except (OSError, ValueError):
            return 0

    def _worker_died(self) -> bool:
        pid = self._worker()
        if not pid:
            return False
        try:
            if os.waitpid(pid, os.WNOHANG)[0] == pid:
                return True
        except ChildProcessError:
            pass
        return _ended(Path(f"/proc/{pid}/stat")) if Path("/proc").is_dir() else _gone(pid)

    def _write(self, name: str, told: dict[str, object]) -> None:
        fresh = self.folder / f"{name}.{os.getpid()}.new"
        fresh.write_text(json.dumps(told))
        fresh.replace(self.folder / name)


def _told_apart(files: Sequence[tuple[str, Path]]) -> Iterator[tuple[str, str]]:
    """Each file under a name of its own: everything that is said of a file is said by its name."""
    times: Counter[str] = Counter()
    for name, path in files:
        times[name] += 1
        yield (f"{times[name]}/{name}" if times[name] > 1 else name), str(path)


def _size(place: Path) -> int:
    if place.is_dir():
        return sum(each.stat().st_size for each in place.rglob("*") if each.is_file())
    return place.stat().st_size if place.exists() else 0


def _ended(stat: Path) -> bool:
    """Whether a process is no more, or only waits to be buried (state Z)."""
    try:
        return stat.read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def _gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def clear_away(now: float) -> None:
    """Throw away drafts that nobody came back to."""
    for draft in Draft.all():
        if now - draft.folder.stat().st_mtime > KEPT_FOR:
            draft.discard()
