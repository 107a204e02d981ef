"""Values taken apart: escapes undone, lists and compounds split, all trimmed."""

from __future__ import annotations

import re

LONGEST = 1_000  # characters of any one value but a note
LONGEST_NOTE = 100_000
MOST = 50  # values of one kind that are kept: nobody has more addresses
_CONTROLS = {code: None for code in (*range(32), 127) if chr(code) not in "\n\t"}
_ESCAPE = re.compile(r"\\([\\,;:\"'nN])")
_SEMICOLON, _COMMA = re.compile(r"(?<!\\);"), re.compile(r"(?<!\\),")
_CUT = {";": _SEMICOLON, ",": _COMMA}


def _meant(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def text(value: str, longest: int = LONGEST) -> str:
    r"""A single text, trimmed, its escapes undone. A path like C:\Users keeps its backslash."""
    if "\\" in value:
        value = _ESCAPE.sub(_meant, value)
    value = value.strip()[:longest]
    return value if value.isprintable() else value.translate(_CONTROLS)


def line(value: str) -> str:
    """A text that is one line by nature, such as a name."""
    value = value.strip()
    if "\\" in value or len(value) > LONGEST or not value.isprintable():
        return one_line(text(value))
    return value


def one_line(plain: str) -> str:
    """A text whose escapes are already undone, on one line."""
    return plain if plain.isprintable() else " ".join(plain.split())


def parts(value: str, sign: str = ";") -> list[str]:
    """A compound (;) or a list (,) as its texts; escaped signs do not split."""
    if "\\" not in value:
        pieces = value.split(sign, 100)
        if len(value) <= LONGEST and value.isprintable():
            return [piece.strip() for piece in pieces]
        return [text(piece) for piece in pieces]
    whole = value.replace("\\\\", "\0")  # an escaped backslash escapes nothing
    pieces = _CUT[sign].split(whole, maxsplit=100)
    return [text(piece.replace("\0", "\\\\")) for piece in pieces]


def raw_parts(value: str) -> list[str]:
    """A compound's parts with their escapes still in them, for lists inside a compound."""
    if "\\" not in value:
        return value.split(";", 100)
    pieces = _SEMICOLON.split(value.replace("\\\\", "\0"), maxsplit=100)
    return [piece.replace("\0", "\\\\") for piece in pieces]


def unique(values: list[str]) -> tuple[str, ...]:
    """Those that say something, each once, in order."""
    return tuple(dict.fromkeys(filter(None, values)))[:MOST]
