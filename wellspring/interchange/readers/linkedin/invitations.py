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


def reader(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads an invitation; the side that is the owner tells the owner's own name and profile."""
    sender, receiver = table.find("From"), table.find("To")
    sender_link, receiver_link = table.find("inviterProfileUrl"), table.find("inviteeProfileUrl")
    sent, words, direction = table.find("Sent At"), table.find("Message"), table.find("Direction")
    style, known = table.dates(sent, MONTH_FIRST), set[tuple[str, str]]()

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        inviter = Party(plain_name(cells[sender]), link=cells[sender_link].strip())
        invitee = Party(plain_name(cells[receiver]), link=cells[receiver_link].strip())
        outgoing = cells[direction].strip().upper() == "OUTGOING"
        me, other = (inviter, invitee) if outgoing else (invitee, inviter)
        at = moment_of(cells[sent], style)
        if why := _why_not(other, at, cells[direction]):
            table.losses.add(why, number)
            return _about_me(me, number, known)
        assert at is not None  # noqa: S101  told by _why_not
        where = f"row {number}"
        told = Invitation(where, other, at, outgoing, cells[words].strip())
        return (*_about_me(me, number, known), told)

    return row


def _why_not(other: Party, at: int | None, direction: str) -> str:
    if direction.strip().upper() not in ("OUTGOING", "INCOMING"):
        return "broken"
    if not (other.name or other.link):
        return "no_name_or_address"
    if not other.link and is_gone(other.name):
        return "deleted_account"
    return "no_date" if at is None else ""


def _about_me(me: Party, number: int, known: set[tuple[str, str]]) -> Iterator[OwnerFact]:
    for kind, text in (("link", me.link), ("name", me.name)):
        if text and (kind, text) not in known:
            known.add((kind, text))
            yield OwnerFact(f"row {number}", kind, text)
