"""One raw message to a Message value, or to the reason why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.sightings import Message, Nature, Party
from wellspring.interchange.readers.mail.addresses import LONGEST, parties
from wellspring.interchange.readers.mail.calendar_parts import calendar_method, is_calendar_answer
from wellspring.interchange.readers.mail.charsets import text_of
from wellspring.interchange.readers.mail.dates import moment, separator_moment
from wellspring.interchange.readers.mail.encoded_words import decoded
from wellspring.interchange.readers.mail.folders import NOTHING_SAID, Verdict, labels_verdict
from wellspring.interchange.readers.mail.forwards import is_forward
from wellspring.interchange.readers.mail.heads import Head, head_end, head_of
from wellspring.interchange.readers.mail.natures import nature_of
from wellspring.interchange.readers.mail.on_behalf import is_passed_on, speaking
from wellspring.interchange.readers.mail.own_words import is_forwarding, own_words
from wellspring.interchange.readers.mail.parts import first_text
from wellspring.interchange.readers.mail.threads import ident_of, ids_of
from wellspring.interchange.readers.words import sayings_in, template_of
from wellspring.interchange.readers.zones import zone_named

if TYPE_CHECKING:
    from wellspring.interchange.readers.mail.tally import Tally

LONGEST_SUBJECT = 1 << 13
# Seconds: words older than three years would open nothing that anybody still waits for, and most
# of a grown mailbox is older, so only the header lines of those are read.
LISTENED_TO = 1_096 * 86_400
_NOBODY = Party()


@dataclass(frozen=True, slots=True)
class Letterbox:
    """What is known about a file before its first message is read."""

    path: str
    zone: str = "UTC"
    now: int = 0
    own: frozenset[str] = frozenset()
    folder: Verdict = NOTHING_SAID
    words: bool = True  # False: headers only


@dataclass(frozen=True, slots=True)
class Raw:
    """One message as it lies in a buffer; `separator` is its "From " line, if it had one."""

    text: bytes
    start: int
    end: int
    separator: bytes = b""
    number: int = 1


@dataclass(frozen=True, slots=True)
class _Read:
    """What the header says, and where it ends."""

    head: Head
    closing: int
    verdict: Verdict = NOTHING_SAID
    authors: tuple[Party, ...] = ()
    subject: str = ""
    nature: Nature = Nature.PERSONAL
    method: bytes = b""


def letter(box: Letterbox, raw: Raw, tally: Tally) -> Message | None:
    """Read one message: its header always, its words only where a person wrote it.

    None when it is no touch; the tally then knows why.
    """
    read = _header(box, raw)
    at = None
    if not (why := _why_not(read)):
        at = _when(box, read.head, raw.separator)
    if at is None:
        tally.count(why or "no_date", read.subject)
        return None
    if max(len(read.head.get(name, b"")) for name in ("to", "cc", "bcc")) > LONGEST:
        tally.count("limit", f"only the first 64 KB of the addresses: {read.subject}")
    return _message(box, raw, read, at)


def _header(box: Letterbox, raw: Raw) -> _Read:
    closing = head_end(raw.text, raw.start, raw.end)
    head = head_of(raw.text[raw.start : closing])
    verdict = labels_verdict(head["labels"]) if "labels" in head else box.folder
    authors = _authors(head, raw)
    sender = authors[0] if authors else _NOBODY
    subject = _subject(head.get("subject", b"")[:LONGEST_SUBJECT])
    mine = verdict.own or sender.address.lower() in box.own
    nature = verdict.nature or nature_of(head, sender, subject, own=mine)
    method = b""
    if nature in (Nature.PERSONAL, Nature.AUTOMATIC):
        method = calendar_method(head, raw.text, closing, raw.end)
        nature = _nature_by_calendar(nature, method, subject, head)
    if nature is Nature.PERSONAL and (is_passed_on(sender) or _from_list_archive(sender, raw)):
        nature = Nature.LIST
    return _Read(head, closing, verdict, authors, subject, nature, method)


def _why_not(read: _Read) -> str:
    """Why a message is no touch, as a code; empty when it may be one."""
    if not read.head:
        return "broken"
    if read.nature is not Nature.PERSONAL:
        return read.nature.value
    return "" if read.authors or read.verdict.own else "no_name_or_address"


def _message(box: Letterbox, raw: Raw, read: _Read, at: int) -> Message:
    head = read.head
    sender = read.authors[0] if read.authors else _NOBODY
    to, cc, bcc = (_named(head, line) for line in ("to", "cc", "bcc"))
    message_id, replies_to, root = ids_of(head)
    request = read.method == b"REQUEST"
    recent = not box.now or at >= box.now - LISTENED_TO
    mine = _may_be_mine(box, read.verdict, sender)
    text = _text(raw, read) if box.words and not request and (recent or mine) else ""
    own = own_words(text) if text else ""
    return Message(
        where=f"{box.path}, message {raw.number}",
        ident=ident_of(head, at, sender, message_id),
        at=at,
        sender=sender,
        to=to,
        cc=(*cc, *read.authors[1:]),
        bcc=bcc,
        subject=read.subject,
        thread=head["gm-thread"].strip().decode("latin-1")[:100] if "gm-thread" in head else root,
        replies_to=replies_to,
        forwarded=is_forward(read.subject, head) or is_forwarding(text),
        own=True if read.verdict.own else None,
        template=template_of(own) if own and mine else "",
        sayings=sayings_in(own, _day(at, box.zone)) if own and recent else (),
        calendar_request=request,
        message_id=message_id,
    )


def _authors(head: Head, raw: Raw) -> tuple[Party, ...]:
    """From; where it names nobody, whoever else the header says sent the message."""
    for name in ("from", "sender", "return-path"):
        if name in head and (found := _named(head, name)):
            return found
    words = raw.separator.split(None, 2)
    return parties(words[1]) if len(words) > 1 and not words[1].endswith(b"@xxx") else ()


def _named(head: Head, line: str) -> tuple[Party, ...]:
    return tuple([speaking(one) for one in parties(head[line])]) if line in head else ()


@lru_cache(maxsize=8192)
def _subject(raw: bytes) -> str:
    return " ".join(decoded(text_of(raw)).split())[:1000]


def _nature_by_calendar(nature: Nature, method: bytes, subject: str, head: Head) -> Nature:
    """An invitation is somebody's act though a calendar sends it; an answer is a click."""
    if method == b"REQUEST":
        return Nature.PERSONAL
    if is_calendar_answer(method, subject, head):
        return Nature.CALENDAR_REPLY
    return nature


def _from_list_archive(sender: Party, raw: Raw) -> bool:
    """Pipermail's text files, which hide addresses: what is posted to all is a touch to none."""
    return not sender.address and (b" at " in raw.separator or b"@end|ng" in raw.separator)


def _when(box: Letterbox, head: Head, separator: bytes) -> int | None:
    """Date; where it is absent, no date, or in the future, when the message arrived."""
    told = moment(head["date"], box.zone) if "date" in head else None
    if told is not None and (not box.now or told <= box.now + 172_800):
        return told
    for arrived in (head.get("received", b"").rpartition(b";")[2], head.get("arrived", b"")):
        if arrived and (at := moment(arrived, box.zone)) is not None:
            return at
    return separator_moment(separator) or told if separator else told


def _text(raw: Raw, read: _Read) -> str:
    start = raw.text.find(b"\n", read.closing, raw.end) + 1 or raw.end
    return first_text(read.head, raw.text, start, raw.end)


def _may_be_mine(box: Letterbox, verdict: Verdict, sender: Party) -> bool:
    if verdict.told or box.own:
        return verdict.own or sender.address.lower() in box.own
    return True


def _day(at: int, zone: str) -> date:
    return datetime.fromtimestamp(at, UTC).astimezone(zone_named(zone)).date()
