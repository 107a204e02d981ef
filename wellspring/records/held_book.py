"""The connection that a server keeps from page to page, and lets go of where the file is another.

Opening a book anew for each page, its form read and its pages cold, took as long as most pages do.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from django.db.backends.base.base import BaseDatabaseWrapper

File = tuple[int, int] | None
_seen: MutableMapping[BaseDatabaseWrapper, File] = WeakKeyDictionary()


def hold_only_this_file(held: BaseDatabaseWrapper) -> None:
    """Connect anew where a restore put another file in the book's place since the last page."""
    if held.vendor != "sqlite" or held.in_atomic_block:
        return
    there = _file(str(held.settings_dict["NAME"]))
    if _seen.setdefault(held, there) != there:
        held.close()
        _seen[held] = there


def _file(path: str) -> File:
    try:
        found = os.stat(path)  # noqa: PTH116  before every page
    except OSError:
        return None
    return found.st_dev, found.st_ino
