"""A text as words to look days up in, and what single words say of them."""

from __future__ import annotations

from wellspring.core.days.words import MONTHS, NUMBERS

ORDINAL = ".stndrhèemoºª"  # what follows the digits of 1st, 2nd, 3rd, 4th, 12e, 1er, 2º
LONGEST_ORDINAL, LONGEST_NUMBER = 2, 5  # digits
EDGES = "()[]{}\"'“”„«»,;:!?…<>*_"


def tokens(text: str) -> list[str]:
    """Lower-case words without the marks around them; a number keeps its full stop."""
    folded = text.lower().replace("’", "'").replace("–", " ").replace("—", " ")
    return [_bare(word) for word in folded.split()]


def number(word: str) -> int | None:
    """What a number, a number word or an ordinal counts; None for other words."""
    if word.rstrip(".").isdecimal() and len(word) <= LONGEST_NUMBER:
        return int(word.rstrip("."))
    if word[:1].isdecimal():
        digits = word.rstrip(ORDINAL)
        return int(digits) if digits.isdecimal() and len(digits) <= LONGEST_ORDINAL else None
    return NUMBERS.get(word)


def is_ordinal(word: str) -> bool:
    """Whether a word is a day of the month by its look: 12th, 12., 12e, 1er."""
    return word[:1].isdecimal() and not word.isdecimal() and number(word) is not None


def month(word: str) -> int | None:
    """The month a word names."""
    return MONTHS.get(word.rstrip("."))


def year(word: str) -> int | None:
    """A year of our time."""
    return int(word) if len(word) == 4 and word.isdecimal() and "1970" <= word <= "2199" else None


def _bare(word: str) -> str:
    word = word.strip(EDGES)
    return word if word.rstrip(".").isdecimal() else word.rstrip(".")
