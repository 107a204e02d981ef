"""What the cells of a column look like, where its header says nothing or says it wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.interchange.readers.cell_values import emails_in
from wellspring.interchange.readers.dates import is_only_a_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MOST = 0.7
FEW = 0.15
LONGEST_NAME = 60
_PHONE_SIGNS = frozenset("+()-./ 0123456789")
_FEWEST_DIGITS, _LONG, _MOST_DIGITS = 7, 10, 15


def is_email(cell: str) -> bool:
    """One or several mail addresses."""
    return "@" in cell and bool(emails_in(cell)) and "." in cell.rpartition("@")[2]


def is_link(cell: str) -> bool:
    """A page's address."""
    return cell.startswith(("http://", "https://", "www.")) or "linkedin.com/" in cell


def is_phone(cell: str) -> bool:
    """A telephone number that can be nothing else: no count, date or code is grouped like one."""
    if not cell or not set(cell) <= _PHONE_SIGNS or cell.isdecimal() or is_only_a_date(cell):
        return False
    digits = sum(1 for letter in cell if letter.isdecimal())
    return (_LONG if cell[0] not in "+(0" else _FEWEST_DIGITS) <= digits <= _MOST_DIGITS


def is_name(cell: str) -> bool:
    """Two to four words of letters, each with a capital where its script has such."""
    words = cell.replace("-", " ").replace("'", " ").replace("’", " ").replace(".", " ").split()
    return (
        len(cell) <= LONGEST_NAME
        and 2 <= len(words) <= 5
        and all(word.isalpha() for word in words)
        and sum(1 for word in words if word[0] != word[0].lower() or not word.isascii()) >= 2
    )


_SHAPES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("email", is_email),
    ("link", is_link),
    ("phone", is_phone),
)


def shape_of(cells: Iterable[str]) -> str:
    """The field that most cells of a column look like; empty when they look like nothing known."""
    filled = [cell for cell in (cell.strip() for cell in cells) if cell]
    for field, looks in _SHAPES:
        if filled and share(filled, looks) >= MOST:
            return field
    return ""


def share(filled: list[str], looks: Callable[[str], bool]) -> float:
    """How many of the cells look so, of one."""
    return sum(1 for cell in filled if looks(cell)) / len(filled) if filled else 0.0


def contradicts(field: str, cells: Iterable[str]) -> bool:
    """Whether a column cannot be what its header says: an e-mail column without any address."""
    filled = [cell for cell in (cell.strip() for cell in cells) if cell]
    if len(filled) < 3:
        return False
    if field == "email":
        return share(filled, lambda cell: "@" in cell) < FEW
    if field == "phone":
        return share(filled, lambda cell: any(letter.isdecimal() for letter in cell)) < FEW
    return False
