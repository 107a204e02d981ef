"""The pages of a large book as felt: server time beside a bare Django list, and in a browser.

The bare list shows the same facts of the same fifty people through Django's models and Jinja2, with
no frame and no door: what such a page costs at least. CPU is compared, wall is told; p95 counts on
a quiet machine alone.
"""

from __future__ import annotations

import http.client
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bench import startup, timing
from bench.bare_list import BARE_LIST
from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

TODAY = "2026-11-24"
SIZES = {"small": (3_000, 100_000), "full": (30_000, 1_000_000)}
RATIO, P95, HEAVIEST = 1.5, 0.1, 60.0  # of the bare list; seconds; KB of HTML (gates.md, figures)
TIMES = 40
DEEP = "/people/?after=WyJub3dhayIsIDBd"  # past the key "nowak": two thirds down
LIKE_THE_LIST = ("list", "deep in the list", "pending", "going quiet", "no next step")


class Seen(NamedTuple):
    """What one page took: CPU seconds, median and p95 of wall seconds, and its KB."""

    cpu: float
    wall: float
    p95: float
    size: float


def run(size: str) -> Iterator[Row]:
    """All rows of this area, on a book made for it."""
    people, touches = SIZES[size]
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        words = [sys.executable, "-m", "bench.pages_book", str(people), str(touches), TODAY]
        made = subprocess.run(
            words, env=startup.environment(home), capture_output=True, text=True, check=True
        )
        yield from measured(home, json.loads(made.stdout))


def measured(home: Path, told: Mapping[str, int]) -> Iterator[Row]:
    """The rows for a book that is there."""
    env = startup.environment(home) | {"WELLSPRING_NOW": f"{TODAY}T09:00:00"}
    (home / "bare_list.py").write_text(BARE_LIST)
    with served(ours, env, home) as own, served(bare, env, home) as other:
        seen = {name: asked(own, where) for name, where in pages(told).items()}
        peer = asked(other, ("/",))
        for name, one in seen.items():
            yield from _rows(name, one, peer)
        yield from _felt(own[0], pages(told))


def pages(told: Mapping[str, int]) -> dict[str, tuple[str, ...]]:
    """The addresses of each page; where there are several, each is asked for in turn."""
    return {
        "list": ("/people/",),
        "deep in the list": (DEEP,),
        "pending": ("/people/?show=pending",),
        "going quiet": ("/people/?show=quiet",),
        "no next step": ("/people/?show=no-step",),
        "search": ("/people/?q=okafor1", "/people/?q=firm", "/people/?q=zz"),
        "today": ("/",),
        "person, 500 touches": (f"/people/{told['person']}/",),
        "inner circle": ("/people/circle/",),
        "circles": ("/people/circles/",),
        "waiting": ("/people/waiting/",),
        "organisation": (f"/organisations/{told['organisation']}/",),
        "the kit of a meeting": (f"/meetings/{told['meeting']}/",),
        "meetings": ("/meetings/",),
    }


def _rows(name: str, one: Seen, peer: Seen) -> Iterator[Row]:
    load = os.getloadavg()[0]
    note = f"wall {one.wall * 1000:.0f} ms, {one.size:.0f} KB; load {load:.1f}"
    goal = RATIO if name in LIKE_THE_LIST else None
    sound = goal is None or one.size <= HEAVIEST
    yield Row(f"page, {name} / bare list", one.cpu, peer.cpu, goal, note, sound=sound)
    yield Row(f"page, {name}: p95 / 100 ms", one.p95, P95, 1.0, f"load {load:.1f}")


def ours(port: int) -> Sequence[str]:
    """The product as a person starts it."""
    return [startup.OURS, "start", "--port", str(port), "--no-open"]


def bare(port: int) -> Sequence[str]:
    """The bare list, on the same server."""
    granian = str(startup.BIN / "granian")
    return [granian, "--interface", "wsgi", "--port", str(port), "bare_list:application"]


@contextmanager
def served(command: object, env: Mapping[str, str], home: Path) -> Iterator[tuple[int, int]]:
    """A server that answers: its port and its process."""
    port, quiet = startup.free_port(), subprocess.DEVNULL
    words = command(port)  # type: ignore[operator]
    with subprocess.Popen(words, env=env, cwd=home, stdout=quiet, stderr=quiet) as server:
        try:
            startup.first_page(port, time.monotonic() + 60)
            time.sleep(2)  # what a new day asks for is done beside the first page
            yield port, server.pid
        finally:
            server.terminate()


def asked(server: tuple[int, int], where: Sequence[str]) -> Seen:
    """One page again and again over one connection, as a browser keeps it."""
    port, pid = server
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for address in where:
        _fetch(line, address)
    before, walls, size = timing.cpu_of(pid), [], 0
    for turn in range(TIMES):
        began = time.perf_counter()
        size = max(size, _fetch(line, where[turn % len(where)]))
        walls.append(time.perf_counter() - began)
    cpu = (timing.cpu_of(pid) - before) / TIMES
    walls.sort()
    return Seen(cpu, statistics.median(walls), walls[int(0.95 * TIMES)], size / 1024)


def _fetch(line: http.client.HTTPConnection, address: str) -> int:
    line.request("GET", address)
    answer = line.getresponse()
    body = answer.read()
    if answer.status != http.client.OK:
        raise timing.CommandFailed(f"{address}: {answer.status}")
    return len(body)


def _felt(port: int, where: Mapping[str, tuple[str, ...]]) -> Iterator[Row]:
    """What a browser on the same machine feels: the largest part painted, and nothing jumping."""
    from bench.felt import BOUNDS, felt  # noqa: PLC0415  a browser may not be here

    if shutil.which("chromium") is None:
        yield Row("page in a browser", None, None, 1.0, "needs chromium")
        return
    for name, one in felt(f"http://127.0.0.1:{port}", where).items():
        note = f"first byte {one.first_byte * 1000:.0f} ms, shift {one.shift:.3f}"
        note += f", {one.transfer:.0f} KB carried at the first visit"
        sound = one.shift <= BOUNDS.shift and one.transfer <= BOUNDS.transfer
        yield Row(
            f"page, {name}: painted / 600 ms", one.painted, BOUNDS.painted, 1.0, note, sound=sound
        )
