"""What two people give each other, for one person's page: needs, offers, loans, help both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from wellspring import clock
from wellspring.core.exchange import exchange
from wellspring.records.glance import through_django
from wellspring.records.glance.lasting import of_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from wellspring.core.depth import Help
    from wellspring.records.models import Favour, Person, Promise

LOANS = ("lent", "borrowed")
SHOWN = 8


class Line(NamedTuple):
    """One act of help on its side; `pk` where somebody wrote it down and may take it off."""

    kind: str
    on: date
    words: str = ""
    pk: int | None = None


def sides(help_: Iterable[Help], favours: Sequence[Favour], today: date) -> dict[str, list[Line]]:
    """What went out and what came in, the latest first (P4.19)."""
    written = {(one.kind, one.given, one.on) for one in favours}
    told = exchange((one for one in help_ if (one.kind, one.given, one.on) not in written), today)
    shown: dict[str, list[Line]] = {}
    for side, given, others in (("went", True, told.went), ("came", False, told.came)):
        own = [Line(one.kind, one.on, one.words, one.pk) for one in favours if one.given is given]
        lines = own + [Line(one.kind, one.on) for one in others]
        shown[side] = sorted(lines, key=lambda line: line.on, reverse=True)[:SHOWN]
    return shown


def gives_of(person: Person, owed: Iterable[Promise]) -> dict[str, Any]:
    """Their needs and offers that hold, and what is lent either way (P4.40), of all that stands."""
    today = clock.today()
    loans = (one for one in owed if one.kind in LOANS and not one.hushed)
    return {
        "needs": of_person(through_django, "needs", person.pk, today),
        "offers": of_person(through_django, "offers", person.pk, today),
        "loans": sorted(loans, key=lambda one: (one.opened, one.pk)),
    }
