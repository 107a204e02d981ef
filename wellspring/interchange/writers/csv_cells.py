r"""Cells of a table that cannot act: what a spreadsheet would take for a formula is made text.

A cell that begins, after any blanks, with = + - @ (also full-width ones), tab, return or newline,
or with an apostrophe, gets one apostrophe before it. Taking one leading apostrophe off gives every
cell back exactly as it was. Several values share a cell one per line, with \ before a newline
or a backslash of their own.
"""

from __future__ import annotations

import re

_ACTS = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－﹢﹣＠﹦﹫−]|[\t\r\n']")
_TELLS_APART = re.compile(r"\\(.)|\n", re.DOTALL)


def guarded(text: str) -> str:
    """A cell that no spreadsheet runs."""
    return "'" + text if _ACTS.match(text) else text


def unguarded(cell: str) -> str:
    """The text a guarded cell stands for."""
    return cell[1:] if cell[:1] == "'" else cell


def joined(values: tuple[str, ...]) -> str:
    """Several values as one text; none and one empty value are the same."""
    if len(values) == 1 and "\\" not in values[0] and "\n" not in values[0]:
        return values[0]
    return "\n".join(value.replace("\\", "\\\\").replace("\n", "\\n") for value in values)


def parted(text: str) -> tuple[str, ...]:
    """The values that one text joins."""
    if not text:
        return ()
    return tuple(_TELLS_APART.sub(_meant, value) for value in text.split("\n"))


def _meant(found: re.Match[str]) -> str:
    return "\n" if found[1] == "n" else found[1]


def row(cells: list[str]) -> str:
    """A row of quoted cells."""
    return ",".join([f'"{_doubled(guarded(cell))}"' for cell in cells]) + "\r\n"


def _doubled(cell: str) -> str:
    return cell.replace('"', '""') if '"' in cell else cell
