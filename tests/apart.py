"""Keeps a test run apart: a home of its own, and no word to any other machine.

Loaded before Django's settings are read (pyproject.toml, addopts), so that no test can touch the
network a developer really keeps.
"""

from __future__ import annotations

import ipaddress
import os
import sys
import tempfile
import time
from typing import Any

# Workers of one run inherit the home; a WELLSPRING_HOME from the developer's shell never counts.
if "WELLSPRING_TESTS_HOME" not in os.environ:
    os.environ["WELLSPRING_TESTS_HOME"] = tempfile.mkdtemp(prefix="wellspring-tests-")
os.environ["WELLSPRING_HOME"] = os.environ["WELLSPRING_TESTS_HOME"]
os.environ["TZ"] = "UTC"  # days are those of whoever sits here; tests sit in one place
os.environ.pop("WELLSPRING_ZONE", None)
time.tzset()

STRAYED: list[str] = []
"""Every attempt to leave this machine, also those whose error somebody swallowed."""


class NoNetwork(OSError):
    """A test tried to leave this machine."""


def at_home(host: object) -> bool:
    """Whether the host is this very machine."""
    if host in (None, "", "localhost", b"localhost"):
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _watch(event: str, args: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto"):
        host = args[1][0] if isinstance(args[1], tuple) else None  # a path is a local socket
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0]
    else:
        return
    if not at_home(host):
        STRAYED.append(f"{event} {host}")
        raise NoNetwork(f"A test tried to reach {host}. Tests stay on this machine.")


sys.addaudithook(_watch)
