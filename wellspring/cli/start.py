"""`start`: the web app, for this machine alone."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from typing import TYPE_CHECKING

from wellspring.cli.words import Refused, say

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from wsgiref.types import WSGIApplication

HELP = "Serve your book to a browser on this machine, and to nobody else. Ctrl-C ends it."
EXAMPLE = "wellspring start --port 8400 --no-open"
LOOPBACK = "127.0.0.1"
USUAL_PORT, TRIED = 8400, 20
A_REQUEST = 3  # seconds that a request still under way is given when the server ends
THREADS = 4  # each keeps a connection to the book


def arguments(parser: ArgumentParser) -> None:
    """What may be said."""
    parser.add_argument("--port", metavar="N", type=int, help=f"{USUAL_PORT}, or the next free one")
    opening = parser.add_mutually_exclusive_group()
    opening.add_argument("--open", action="store_true", default=None, help="open a browser")
    opening.add_argument("--no-open", action="store_false", dest="open", help="open none")


def run(asked: Namespace) -> int:
    """Make the book ready, find a door, and serve until told to stop."""
    port = _port(asked.port)
    _make_ready()
    from wellspring.interchange.drafts import clear_away

    clear_away(time.time())
    from granian.constants import Interfaces
    from granian.server import Server

    server = Server(
        "wellspring.web.wsgi:application",
        address=LOOPBACK,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        workers_kill_timeout=A_REQUEST,
        websockets=False,
        log_enabled=False,
    )
    wanted = sys.stdout.isatty() if asked.open is None else asked.open
    told = threading.Thread(target=_announce, args=(port, wanted), daemon=True)
    server.on_startup(told.start)
    server.serve(target_loader=_application)
    return 0


def _application(named: str) -> WSGIApplication:
    """Loaded by the worker, in a group of its own: Ctrl-C is for the parent, which ends it well."""
    del named
    os.setpgrp()
    from wellspring.web.wsgi import application

    return application


def _make_ready() -> None:
    """A book that has to be made or renewed first is, by a process that then makes room."""
    import subprocess

    from wellspring.cli.quick import through_quick_door

    if through_quick_door() is None:
        done = subprocess.run([sys.executable, "-m", "wellspring.cli.door"], check=False)
        if done.returncode:
            raise Refused("The book could not be opened, so it is not served.")


def _announce(port: int, in_browser: bool) -> None:  # noqa: FBT001  a thread passes it
    """Say where, once somebody answers there."""
    while not _answers(port):
        time.sleep(0.02)
    address = f"http://{LOOPBACK}:{port}/"
    sys.stdout.write(f"Your book is open at {address}\n")
    sys.stdout.flush()
    say("Only this machine can reach it. Ctrl-C ends it.")
    if in_browser:
        import webbrowser

        webbrowser.open(address)


def _answers(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex((LOOPBACK, port)) == 0


def _port(told: int | None) -> int:
    """The port asked for, or the first free one from the usual."""
    for port in [told] if told is not None else range(USUAL_PORT, USUAL_PORT + TRIED):
        with socket.socket() as door:
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                door.bind((LOOPBACK, port))
            except (OSError, OverflowError):
                continue
            return int(door.getsockname()[1])
    raise Refused(f"Port {told} is taken or not yours. Choose another with --port.")
