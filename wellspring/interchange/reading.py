"""The reading child: untrusted bytes are parsed here, with limits, without a network.

    python -m wellspring.interchange.reading   (its orders come as one line of JSON on stdin)

It says one line per value on stdout: "F {json}" when a file begins, then values, then "E {words}"
when a file could not be read. It ends with "Z". What it says is data and is checked by the parent.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from wellspring.interchange.readers.source import Source
    from wellspring.interchange.unpacking import Found

MEMORY = 512 << 20  # bytes of private memory (gates.md T13)
SECONDS = 20  # CPU seconds for any file ...
SECONDS_PER_MB = 2  # ... and this much more for each MB of it
AT_ONCE = ("F ", "E ", '{"$":"Progress"')  # lines the waiting person should see now


class Orders(NamedTuple):
    """What to read, and the facts a reader may use; `skip` is read or given up already."""

    paths: list[tuple[str, str]]  # name for people, path on disk
    now: int
    zone: str
    own: list[str]
    mappings: dict[str, dict[str, str]]
    skip: Collection[str]


def main() -> None:
    """Read what the orders name, and say what is found."""
    told = Orders(**json.loads(sys.stdin.readline()))
    orders = told._replace(skip=frozenset(told.skip))
    _preload()
    _shut_in()
    out = sys.stdout
    for name, path in orders.paths:
        for line in _read_all(Path(path), name, orders):
            out.write(line + "\n")
            if line.startswith(AT_ONCE):
                out.flush()
    out.write("Z\n")
    out.flush()


def _preload() -> None:
    """Import the readers while files may still be opened freely."""
    from wellspring.interchange import kinds, unpacking  # noqa: F401, PLC0415

    for kind in kinds.READERS:
        kinds.reader(kind)


def _shut_in() -> None:
    """Take away memory, forks, written files and the network. No way back."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    _leave_the_network()
    sys.setrecursionlimit(2_000)


def _leave_the_network() -> None:
    """A fresh, empty network where the kernel allows it, and no sockets in Python anyway."""
    import ctypes  # noqa: PLC0415  only here
    import socket  # noqa: PLC0415  only to take it away

    new_user, new_net = 0x10000000, 0x40000000
    flags = new_net if os.geteuid() == 0 else new_user | new_net
    ctypes.CDLL(None, use_errno=True).unshare(flags)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError("Readers have no network.")

    socket.socket = refuse  # type: ignore[misc,assignment]
    socket.create_connection = refuse  # type: ignore[assignment]


def _read_all(place: Path, name: str, orders: Orders) -> Iterator[str]:
    from wellspring.interchange.readers.source import Unreadable  # noqa: PLC0415
    from wellspring.interchange.unpacking import files_in  # noqa: PLC0415

    try:
        for found in files_in(place, name):
            if found.path not in orders.skip:
                yield from _read_one(found, orders)
    except (Unreadable, OSError) as fault:
        yield from (_begin(name, "", 0), _sorry(fault))


def _read_one(found: Found, orders: Orders) -> Iterator[str]:
    from wellspring.interchange import kinds  # noqa: PLC0415
    from wellspring.interchange.readers.source import Unreadable  # noqa: PLC0415
    from wellspring.interchange.wire import to_line  # noqa: PLC0415

    _give_time(found.size)
    yield _begin(found.path, "?", found.size)
    source = found.as_source(
        now=orders.now,
        zone=orders.zone,
        own=frozenset(orders.own),
        mapping=orders.mappings.get(found.path, {}),
    )
    try:
        kind = kinds.recognise(source)
        yield _begin(found.path, kind, found.size)
        if kind == "table_csv":
            yield _guess(source)
        if kind:
            for value in kinds.reader(kind).read(source):
                yield to_line(value)
    except Unreadable as fault:
        yield _sorry(fault)
    except MemoryError:
        yield _sorry(Unreadable(f"{found.path} needs more memory than a file may."))
    except (OSError, RecursionError, ValueError, LookupError, TypeError, AttributeError) as fault:
        # No reader should get here: its own tests and fuzzing say so. If one does, the file is
        # left out by name, and everything else still arrives.
        yield _sorry(Unreadable(f"{found.path} could not be read ({type(fault).__name__})."))


def _guess(source: Source) -> str:
    """What the columns of a table seem to hold, for the person to correct."""
    from wellspring.interchange.readers import table_csv  # noqa: PLC0415

    return "T " + json.dumps(asdict(table_csv.guess_mapping(source)))


def _give_time(size: int) -> None:
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = SECONDS + SECONDS_PER_MB * (size >> 20)
    soft = int(used.ru_utime + used.ru_stime) + allowed + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


def _begin(path: str, kind: str, size: int) -> str:
    told: dict[str, Any] = {"path": path, "kind": kind, "size": size}
    return "F " + json.dumps(told).encode("utf-8", "replace").decode()


def _sorry(fault: Exception) -> str:
    return "E " + json.dumps(str(fault)).encode("utf-8", "replace").decode()


if __name__ == "__main__":
    main()
