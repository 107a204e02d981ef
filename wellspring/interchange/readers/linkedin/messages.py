"""Messages, of the inbox and of LinkedIn's coaches; which side is the owner is placed later."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from html import unescape
from typing import TYPE_CHECKING

from wellspring.core.sightings import Channel, Message, Party
from wellspring.interchange.readers.dates import ISO, moment_of
from wellspring.interchange.readers.linkedin.members import member_name
from wellspring.interchange.readers.linkedin.recipients import gone_among, parties
from wellspring.interchange.readers.names import is_gone, plain_name
from wellspring.interchange.readers.words import sayings_in, template_of
from wellspring.interchange.readers.zones import zone_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.table import Table

TWO = 2
_YES = frozenset({"yes", "true", "1", "y"})
_TAG = re.compile(r"<[^<>]{1,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]{0,100}>", re.IGNORECASE)
_UNFILLED = re.compile(r"%[A-Z_]{4,20}%")
_ADVERT = "spinmail"
_COACHES = ("coach", "guide", "roleplay", "learning")


_NAMES = (
    *("CONVERSATION ID", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS"),
    *("DATE", "SUBJECT", "CONTENT", "FOLDER", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"),
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each part of a message stands; eras have more or fewer of them."""

    conversation: int
    sender: int
    sender_link: int
    to: int
    to_links: int
    date: int
    subject: int
    content: int
    folder: int
    draft: int
    conversation_draft: int

    @classmethod
    def of(cls, table: Table) -> Columns:
        """The columns of a table, by name."""
        return cls(*(table.find(name) for name in _NAMES))


def reader(table: Table) -> Callable[[int, list[str]], Iterable[Sighting]]:
    """Reads a message, or counts why it is none between people."""
    at, style = Columns.of(table), table.dates(table.find("DATE"), ISO)
    zone = zone_named(table.source.zone)
    machine = any(word in member_name(table.source.path) for word in _COACHES)

    def row(number: int, cells: list[str]) -> Iterable[Sighting]:
        if why := _why_not(cells, at) or (machine and _one_sided(cells, at)):
            table.losses.add(why, number)
            return ()
        moment = moment_of(cells[at.date], style)
        if moment is None:
            table.losses.add("no_date", number)
            return ()
        return (_message(f"row {number}", datetime.fromtimestamp(moment, zone), cells, at),)

    return row


def _message(where: str, when: datetime, cells: list[str], at: Columns) -> Message:
    moment = int(when.timestamp())
    sender = Party(plain_name(cells[at.sender]), link=cells[at.sender_link].strip())
    to, content = parties(cells[at.to], cells[at.to_links]), plain_text(cells[at.content])
    conversation = cells[at.conversation].strip()
    return Message(
        where=where,
        ident=_ident(conversation, moment, sender, content),
        at=moment,
        sender=sender,
        to=to,
        channel=Channel.LINKEDIN,
        subject=cells[at.subject].strip(),
        thread=conversation,
        group=len({party.link or party.name for party in (sender, *to)}) > TWO,
        own=True if cells[at.folder].strip().upper() == "SENT" else None,
        template=template_of(content),
        sayings=sayings_in(content, when.date()),
    )


def _why_not(cells: list[str], at: Columns) -> str:
    """Which of the reasons to leave a row out holds, if any."""
    sender, link = cells[at.sender].strip(), cells[at.sender_link].strip()
    if any(cells[draft].strip().lower() in _YES for draft in (at.draft, at.conversation_draft)):
        return "draft"
    if cells[at.folder].strip().upper() == "SPAM":
        return "spam"
    if _is_advert(cells, at):
        return "sponsored"
    if not (sender or link):
        return "no_name_or_address"
    return "deleted_account" if _is_with_nobody(sender, link, cells, at) else ""


def _is_with_nobody(sender: str, link: str, cells: list[str], at: Columns) -> bool:
    """Whether one of the two has left LinkedIn; in a group the others remain."""
    only_gone = "," not in cells[at.to] and gone_among(cells[at.to])
    return (not link and is_gone(sender)) or (only_gone and not cells[at.to_links].strip())


def _one_sided(cells: list[str], at: Columns) -> str:
    """A coach that is a machine has no profile, so that one side of the talk is missing."""
    return "" if cells[at.sender_link].strip() and cells[at.to_links].strip() else "automatic"


def _is_advert(cells: list[str], at: Columns) -> bool:
    """Paid mail has no sender one could visit, and a page's worth of markup or an open blank."""
    if cells[at.sender_link].strip():
        return False
    content = cells[at.content]
    return (
        cells[at.folder].strip().upper() == "SPONSORED"
        or _ADVERT in content[:500]
        or _UNFILLED.search(content[:5000]) is not None
        or (bool(cells[at.subject].strip()) and content.lstrip()[:1] == "<")
    )


def plain_text(content: str) -> str:
    """The words of a message whose content may be markup."""
    if "<" in content:
        content = _TAG.sub("", _BREAK.sub("\n", content))
    return (unescape(content) if "&" in content else content).strip()


def _ident(conversation: str, at: int, sender: Party, content: str) -> str:
    """One name for a message in every export, whichever year's or spreadsheet's it is."""
    who = (sender.link or sender.name).lower().rstrip("/")
    whole = "\0".join((conversation, str(at), who, " ".join(content.split())))
    return blake2b(whole.encode("utf-8", "replace"), digest_size=10).hexdigest()
