"""Where Wellspring keeps its things: one folder, or the places XDG names. Standard library only."""

from __future__ import annotations

import os
from pathlib import Path


def home() -> Path:
    """The folder of all private data: WELLSPRING_HOME, else the XDG data place."""
    told = os.environ.get("WELLSPRING_HOME")
    if told:
        return Path(told).expanduser().absolute()
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "wellspring"


def database() -> Path:
    """The file that holds the book."""
    return home() / "wellspring.sqlite3"


def drafts() -> Path:
    """Where arrivals wait that nobody has kept yet."""
    return home() / "drafts"


def make_home() -> Path:
    """Make the folder, readable by its owner alone, and return it."""
    place = home()
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    return place
