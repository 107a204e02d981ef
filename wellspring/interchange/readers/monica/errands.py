"""Tasks, reminders, debts and gifts as errands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Errand, LeftOut, Party
from wellspring.interchange.readers.monica.shape import Entry, entry, line, text, truth
from wellspring.interchange.readers.monica.times import day, due_again

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

LONGEST = 2_000
SETTLED = frozenset({"complete", "completed", "paid", "offered", "received"})


def errands_of(
    held: dict[str, list[object]], party: Party, today: date | None, where: str
) -> Iterator[Errand | LeftOut]:
    """All there is to do for or with somebody."""
    readers: dict[str, Callable[[Entry, str], Errand | LeftOut]] = {
        "task": lambda told, name: _task(told, name, party, where),
        "reminder": lambda told, name: _reminder(told, name, party, today, where),
        "debt": lambda told, name: _debt(told, name, party, where),
        "gift": lambda told, name: _gift(told, name, party, where),
    }
    for kind, read in readers.items():
        for number, told in enumerate(map(entry, held.get(kind, [])), start=1):
            yield read(told, text(told.get("uuid")) or f"{party.uid}|{kind} {number}")


def _words(told: Entry, *parts: str) -> str:
    return "\n".join(filter(None, (text(told.get(part), LONGEST) for part in parts)))


def _task(told: Entry, ident: str, party: Party, where: str) -> Errand:
    return Errand(
        where,
        ident,
        party,
        _words(told, "title", "description"),
        opened=day(told.get("created_at")),
        done=truth(told.get("completed")),
    )


def _reminder(
    told: Entry, ident: str, party: Party, today: date | None, where: str
) -> Errand | LeftOut:
    words = _words(told, "title", "description")
    if "delible" in told and not truth(told["delible"]):  # Monica made it for a birthday
        return LeftOut(where, "automatic", note=words[:200])
    first, times = day(told.get("initial_date")), text(told.get("frequency_number"))
    every = text(told.get("frequency_type"))
    due = first and due_again(first, every, int(times[:4]) if times.isdecimal() else 1, today)
    opened, done = day(told.get("created_at")), truth(told.get("inactive"))
    return Errand(where, ident, party, words, "reminder", due=due, opened=opened, done=done)


def _debt(told: Entry, ident: str, party: Party, where: str) -> Errand:
    """What I owe is a debt; what they owe me is a loan, and theirs to settle."""
    mine = truth(told.get("in_debt"))
    currency = line(told.get("currency"))
    amount = " ".join(filter(None, (currency, line(told.get("amount")))))
    return Errand(
        where,
        ident,
        party,
        ": ".join(filter(None, (amount, text(told.get("reason"), LONGEST)))),
        "debt" if mine else "loan",
        mine=mine,
        opened=day(told.get("created_at")),
        done=text(told.get("status")).lower() in SETTLED,
    )


def _gift(told: Entry, ident: str, party: Party, where: str) -> Errand:
    return Errand(
        where,
        ident,
        party,
        _words(told, "name", "comment", "url"),
        "gift",
        due=day(told.get("date")),
        opened=day(told.get("created_at")),
        done=text(told.get("status")).lower() in SETTLED,
    )
