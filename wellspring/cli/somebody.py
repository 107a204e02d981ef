"""Whom a word on the command line means."""

from __future__ import annotations

from wellspring.cli.words import Refused
from wellspring.records.glance.people import meant

TYPE_CHECKING = False  # the quick commands start in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.cli.quick import Reading
    from wellspring.records.glance.people import Found

SHOWN = 12
PERSON = "an id, an address, or enough of a name"


def somebody(book: Reading, told: str) -> Found:
    """The one person meant; several or nobody is refused with what would help."""
    people = meant(book.ask, book.books, told)
    if len(people) == 1:
        return people[0]
    if not people:
        raise Refused(f"Nobody here is called “{told}”. `wellspring add` writes somebody new down.")
    raise Refused(several(told, people))


def several(told: str, people: Sequence[Found]) -> str:
    """Who all may be meant, each with the number that says which."""
    listed = "\n".join(_line(one) for one in people[:SHOWN])
    more = f"\n  and {len(people) - SHOWN} more" if len(people) > SHOWN else ""
    return f"“{told}” may be one of {len(people)}. Say which by its number:\n{listed}{more}"


def _line(one: Found) -> str:
    return f"  {one.id}  {one.name}" + (f", {one.now_at}" if one.now_at else "")
