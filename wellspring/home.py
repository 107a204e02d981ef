"""Where Wellspring keeps its things: one folder, or the places XDG names. Standard library only."""

from __future__ import annotations

import os

TYPE_CHECKING = False  # the quick commands cannot wait for typing or pathlib
if TYPE_CHECKING:
    from pathlib import Path


def folder() -> str:
    """The folder of all private data: WELLSPRING_HOME, else the XDG data place."""
    told = os.environ.get("WELLSPRING_HOME")
    if told:
        return os.path.abspath(os.path.expanduser(told))  # noqa: PTH100, PTH111  see above
    base = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")  # noqa: PTH111
    return os.path.join(base, "wellspring")  # noqa: PTH118


def book_file() -> str:
    """The file that holds the book, as text."""
    return os.path.join(folder(), "wellspring.sqlite3")  # noqa: PTH118


def home() -> Path:
    """The folder of all private data."""
    from pathlib import Path  # noqa: PLC0415

    return Path(folder())


def database() -> Path:
    """The file that holds the book."""
    return home() / "wellspring.sqlite3"


def drafts() -> Path:
    """Where arrivals wait that nobody has kept yet."""
    return home() / "drafts"


def restore_points() -> Path:
    """Where a book is kept before it is replaced or brought to a newer form."""
    return home() / "restore-points"


def make_home() -> Path:
    """Make the folder, readable by its owner alone, and return it."""
    place = home()
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    return place
