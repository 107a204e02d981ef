"""A letter to print, as a PDF: one column, wide margins, A4 or US Letter (P3.26).

Commissioner lies beside this file as an OpenType font of one weight and is embedded, cut to the
letters that are used. What it cannot write is refused, and the page in the browser prints it.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONT = Path(__file__).with_name("commissioner.ttf")
FACE, SIZE, LEADING = "Commissioner", 11, 16.5  # points
MARGIN, TOP = 28 * mm, 32 * mm
ON_LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})  # countries that keep US Letter


class OtherScript(Exception):
    """The letter holds signs that this face cannot write."""


class Sheet(NamedTuple):
    """What stands on the paper; `day` is written out in the reader's language."""

    day: str
    words: str
    title: str
    author: str
    country: str = ""


def write(sheet: Sheet) -> bytes:
    """The whole letter as a PDF; raises OtherScript for what it cannot write."""
    _must_write(sheet.day + sheet.words)
    size = LETTER if sheet.country in ON_LETTER else A4
    paper = BytesIO()
    canvas = Canvas(paper, pagesize=size, pageCompression=1, invariant=1)
    canvas.setTitle(sheet.title)
    canvas.setAuthor(sheet.author)
    wide, high = size
    lines = [sheet.day, "", "", *_lines(sheet.words, wide - 2 * MARGIN)]
    each = int((high - 2 * TOP) / LEADING)
    for start in range(0, len(lines), each):
        _page(canvas, lines[start : start + each], high - TOP)
    canvas.save()
    return paper.getvalue()


def _page(canvas: Canvas, lines: list[str], top: float) -> None:
    canvas.setFont(_face(), SIZE)
    for place, line in enumerate(lines):
        canvas.drawString(MARGIN, top - place * LEADING, line)
    canvas.showPage()


def _lines(words: str, width: float) -> list[str]:
    """The text in lines that fit, its own line breaks kept."""
    found: list[str] = []
    for line in words.expandtabs(4).splitlines():
        found.extend(_folded(line, width) if line.strip() else [""])
    return found


def _folded(line: str, width: float) -> list[str]:
    found, now = [], ""
    for word in line.split():
        longer = f"{now} {word}".strip()
        if now and _wide(longer) > width:
            found.append(now)
            longer = word
        while (fits := _fitting(longer, width)) < len(longer):  # an address longer than a line
            found.append(longer[:fits])
            longer = longer[fits:]
        now = longer
    return [*found, now]


def _fitting(word: str, width: float) -> int:
    """How many of its signs fit into a line, one at the least; looks no further than it must."""
    wide = 0.0
    for place, char in enumerate(word):
        wide += _wide(char)
        if wide > width:
            return max(place, 1)
    return len(word)


def _wide(words: str) -> float:
    return float(pdfmetrics.stringWidth(words, _face(), SIZE))


@cache
def _face() -> str:
    pdfmetrics.registerFont(TTFont(FACE, str(FONT)))
    return FACE


@cache
def _letters() -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(_face()).face.charToGlyph)


def _must_write(words: str) -> None:
    missing = {char for char in words if ord(char) not in _letters() and not char.isspace()}
    if missing:
        raise OtherScript(f"The printed face has no sign for “{min(missing)}”.")
