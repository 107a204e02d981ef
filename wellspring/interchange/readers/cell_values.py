"""What stands in a cell: addresses, numbers, links and circles, one or several."""

from __future__ import annotations

import re

_BETWEEN_ADDRESSES = re.compile(r"[\s,;<>|\"()\[\]]+")
_BETWEEN_NUMBERS = re.compile(r":::|[;|\r\n]+")
_BETWEEN_LINKS = re.compile(r":::|[\s,;|]+")
_BETWEEN_CIRCLES = re.compile(r":::|[;|\r\n]+")
_AROUND = ".:,'"


def emails_in(cell: str) -> list[str]:
    """The mail addresses of a cell; Exchange's own (/o=...) name nobody outside."""
    if "@" not in cell:
        return []
    parts = (part.removeprefix("mailto:") for part in _BETWEEN_ADDRESSES.split(cell))
    return [p.strip(_AROUND) for p in parts if "@" in p and p[0] != "/" and len(p) < 320]


def phones_in(cell: str) -> list[str]:
    """The telephone numbers of a cell, as written."""
    parts = (part.strip() for part in _BETWEEN_NUMBERS.split(cell))
    return [part for part in parts if part and any(letter.isdecimal() for letter in part)]


def links_in(cell: str) -> list[str]:
    """The addresses of pages in a cell."""
    return [part for part in _BETWEEN_LINKS.split(cell) if "." in part or "/" in part]


def circles_in(cell: str) -> list[str]:
    """Groups, labels and categories, for every circle counts (P3.17-P3.20)."""
    parts = _BETWEEN_CIRCLES.split(cell)
    if len(parts) == 1:
        parts = cell.split(",")
    return [name for part in parts if (name := part.strip())]


def lines(cell: str) -> str:
    """A text of several lines without the carriage returns of Windows."""
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell
