"""Invitations sent and received: a connection in the making, not a touch (P2.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Invitation, OwnerFact, Party
from wellspring.interchange.readers.dates import MONTH_FIRST, moment_of
from wellspring.interchange.readers.names import is_gone, plain_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table

MOST_NAMES = 50  # of one owner; a file that claims more is made up


def reader(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads an invitation; the side that is the owner tells the owner's own name and profile."""
    sender, receiver = table.find("From"), table.find("To")
    sender_link, receiver_link = table.find("inviterProfileUrl"), table.find("inviteeProfileUrl")
    sent, words, direction = table.find("Sent At"), table.find("Message"), table.find("Direction")
    style, known = table.dates(sent, MONTH_FIRST), set[tuple[str, str]]()

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        way = cells[direction].strip().upper()
        if way not in ("OUTGOING", "INCOMING"):
            table.losses.add("broken", number, "neither sent nor received")
            return ()
        inviter = Party(plain_name(cells[sender]), link=cells[sender_link].strip())
        invitee = Party(plain_name(cells[receiver]), link=cells[receiver_link].strip())
        me, other = (inviter, invitee) if way == "OUTGOING" else (invitee, inviter)
        about_me, at = tuple(_about_me(me, number, known)), moment_of(cells[sent], style)
        if at is None or (why := _why_not(other)):
            table.losses.add("no_date" if at is None else why, number)
            return about_me
        where = f"row {number}"
        told = Invitation(where, other, at, way == "OUTGOING", cells[words].strip())
        return (*about_me, told)

    return row


def _why_not(other: Party) -> str:
    if not (other.name or other.link):
        return "no_name_or_address"
    return "deleted_account" if not other.link and is_gone(other.name) else ""


def _about_me(me: Party, number: int, known: set[tuple[str, str]]) -> Iterator[OwnerFact]:
    for kind, text in (("link", me.link), ("name", me.name)):
        if text and (kind, text) not in known and len(known) < MOST_NAMES:
            known.add((kind, text))
            yield OwnerFact(f"row {number}", kind, text)
