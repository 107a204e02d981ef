"""What leaves: people, touches and duties as plain values that every writer understands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ExportJob:
    """A place somebody works, worked or studied at."""

    organisation: str = ""
    title: str = ""
    since: date | None = None
    until: date | None = None
    school: bool = False


@dataclass(frozen=True, slots=True)
class ExportPerson:
    """Somebody with everything the book knows; `birthday` is an ISO date or --MM-DD."""

    uid: str
    name: str
    given: str = ""
    family: str = ""
    middle: str = ""
    prefix: str = ""
    suffix: str = ""
    nickname: str = ""
    other_names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    jobs: tuple[ExportJob, ...] = ()
    place: str = ""
    country: str = ""
    circles: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    birthday: str = ""
    notes: str = ""
    met_on: date | None = None
    met_where: str = ""
    met_through: str = ""


@dataclass(frozen=True, slots=True)
class ExportTouch:
    """A touch: when (aware), how, who reached out to whom, and what it was about."""

    uid: str
    at: datetime
    channel: str
    direction: str
    person: str
    person_uid: str = ""
    subject: str = ""
    note: str = ""
    basis: str = ""
    personal: bool = True
    size: int = 1
    thread: str = ""
    source: str = ""
    sayings: tuple[tuple[str, ...], ...] = ()  # kind, quote, and the day it names if any


@dataclass(frozen=True, slots=True)
class ExportDuty:
    """Something owed: by me to somebody, or by them to me."""

    uid: str
    words: str
    person: str
    person_uid: str = ""
    kind: str = ""
    mine: bool = True
    due: date | None = None
    opened: date | None = None
    done: bool = False
    how: str = ""  # it ended: kept, dismissed
    derived: bool = False  # found in the record, else written down
    confirmed: bool = True
