"""How soon there is a first useful line or page, beside bare Python and other programs.

The command line is held against `python -c pass` and against khard, git and notmuch where they are
installed; the server against the smallest Django and Jinja2 site, made and measured in this run.
"""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from bench import timing
from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BIN = Path(sys.executable).parent
OURS = str(BIN / "wellspring")
BARE_SITE = """
import sys
from django.conf import settings
settings.configure(
    SECRET_KEY="bare", ALLOWED_HOSTS=["*"], ROOT_URLCONF="bare", MIDDLEWARE=[],
    TEMPLATES=[{"BACKEND": "django.template.backends.jinja2.Jinja2"}],
)
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.template import engines
from django.urls import path
def page(request):
    return HttpResponse(engines["jinja2"].from_string("<p>{{ 1 }}</p>").render({}))
urlpatterns = [path("", page)]
application = get_wsgi_application()
"""


def environment(home: Path) -> dict[str, str]:
    """The present environment with a home of its own, and compiled files kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"WELLSPRING_HOME": str(home), "HOME": str(home), "XDG_DATA_HOME": str(home)}


def peers(home: Path) -> dict[str, list[str]]:
    """The commands of other programs that are installed here, each with something to read."""
    found = {"bare python": [sys.executable, "-c", "pass"]}
    if shutil.which("git"):
        found["git --version"] = ["git", "--version"]
    if shutil.which("notmuch"):
        found["notmuch --version"] = ["notmuch", "--version"]
    khard = shutil.which("khard") or shutil.which("khard", path=str(BIN))
    if khard:
        book = home / "cards"
        book.mkdir()
        card = "BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Ada Lovelace\nN:Lovelace;Ada;;;\nEND:VCARD\n"
        (book / "1.vcf").write_text(card)
        settings = home / "khard.conf"
        settings.write_text(f"[addressbooks]\n[[book]]\npath = {book}\n[general]\n")
        found["khard list"] = [khard, "-c", str(settings), "list"]
    return found


def command_line(times: int) -> Iterator[Row]:
    """`wellspring` answers about as quickly as Python itself starts."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        env = environment(home)
        timing.run_once([OURS, "people"], env)  # makes the book, and fills the caches
        ours = {name: [OURS, name] for name in ("--version", "today", "people")}
        taken = timing.in_turn({**ours, **peers(home)}, times=times, env=env)
    bare, khard = taken["bare python"], taken.get("khard list")
    yield Row("wellspring --version / python -c pass", taken["--version"], bare, 1.5)
    yield Row("wellspring today / khard list", taken["today"], khard, 0.35)
    yield Row("wellspring people / khard list", taken["people"], khard, 0.35)
    for name in taken.keys() - {*ours, "bare python", "khard list"}:
        yield Row(f"wellspring today / {name}", taken["today"], taken[name])


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def first_page(port: int, deadline: float) -> None:
    """Ask until a page is served."""
    while time.monotonic() < deadline:
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            line.request("GET", "/")
            if line.getresponse().status < http.client.INTERNAL_SERVER_ERROR:
                return
        except OSError:
            time.sleep(0.02)
        finally:
            line.close()
    raise timing.CommandFailed("The server showed no page within a minute.")


def cold_start(command: Sequence[str], port: int, env: dict[str, str], cwd: Path) -> timing.Run:
    """CPU and wall seconds until the first page, and the memory held a second later."""
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=env, cwd=cwd, stdout=quiet, stderr=quiet) as server:
        try:
            first_page(port, time.monotonic() + 60)
            wall, cpu = time.perf_counter() - began, timing.cpu_of(server.pid)
            time.sleep(1)
            return timing.Run(cpu, wall, timing.memory_of(server.pid))
        finally:
            server.terminate()


def server(times: int) -> Iterator[Row]:
    """The server is up and small, beside the least that Django and Jinja2 can be."""
    runs: dict[str, list[timing.Run]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "bare.py").write_text(BARE_SITE)
        env = environment(home)
        for _ in range(times + 1):  # the first of each only makes the book and fills the caches
            for name, taken in runs.items():
                port = str(free_port())
                bare = [
                    str(BIN / "granian"),
                    "--interface",
                    "wsgi",
                    "--port",
                    port,
                    "bare:application",
                ]
                command = [OURS, "start", "--port", port, "--no-open"] if name == "ours" else bare
                taken.append(cold_start(command, int(port), env, home))
    for part, unit, goal in (("cpu", "s", 2.0), ("memory", "MB", 1.5)):
        ours, bare_ = (
            statistics.median(getattr(run, part) for run in runs[name][1:]) for name in runs
        )
        label = {"cpu": "cold start to first page", "memory": "idle memory (PSS)"}[part]
        yield Row(f"server {label} / bare Django", ours, bare_, goal, unit=unit)


def run(size: str) -> Iterator[Row]:
    """All rows of this area."""
    times = 11 if size == "full" else 5
    yield from command_line(times)
    yield from server(3)
