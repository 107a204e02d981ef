"""The drawings in lines, written into the page: no request, and coloured by the words around."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from markupsafe import Markup

# One drawing a line, its name and its path, on a grid of 24 by 24.
DRAWN = (Path(__file__).parent / "icons.txt").read_text().splitlines()
LINES = dict(line.split(" ", 1) for line in DRAWN)
SHAPE = Markup('<svg class="icon{}" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>')


@cache
def icon(name: str, kind: str = "") -> Markup:
    """One drawing; it says nothing by itself, so words always stand beside or under it."""
    return SHAPE.format(f" {kind}" if kind else "", LINES[name])
