"""What a file says: the values every reader yields, before anybody decides what they mean.

All of them are frozen and made of plain parts (str, int, bool, date, tuples of those), so that
they can cross a process boundary as data. Times are whole seconds since 1970 in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Channel(StrEnum):
    """How two people were in touch; an attribute of a touch, never progress in itself (P2.9)."""

    EMAIL = "email"
    LINKEDIN = "linkedin_message"
    MEETING = "meeting"
    CALL = "call"
    TEXT = "text"
    LETTER = "letter"
    MEAL = "meal"
    COFFEE = "coffee"
    EVENT = "event"
    COMMENT = "comment"
    SUPPORT = "supported_their_work"
    OTHER = "other"


class Nature(StrEnum):
    """What kind of mail a message is; only PERSONAL ones can become touches."""

    PERSONAL = "personal"
    LIST = "list"
    BULK = "bulk"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    SPAM = "spam"
    DRAFT = "draft"
    CALENDAR_REPLY = "calendar_reply"


class Attendance(StrEnum):
    """What an attendee answered, iCalendar's PARTSTAT in our words."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Job:
    """A place somebody works, worked or studied at, as a file states it."""

    organisation: str
    title: str = ""
    since: date | None = None
    until: date | None = None
    school: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One record about one person in one file: a contact, a connection, a vCard.

    `where` tells a person which row or card it was. `uid` is the file's own identifier, for
    Encounter, Errand and Kinship values of the same file to point at. Values stand as written,
    trimmed; normalising is core's work. `declared` is what the file itself says the record is
    ("person", "group", "organisation", "room"), empty when it does not say.
    """

    where: str
    name: str = ""
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
    jobs: tuple[Job, ...] = ()
    place: str = ""
    country: str = ""
    circles: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    notes: str = ""
    birthday: str = ""  # ISO date, or --MM-DD when the year is not told
    met_where: str = ""
    met_on: date | None = None
    met_through: str = ""
    connected_on: date | None = None
    declared: str = ""
    uid: str = ""
    every_days: int = 0  # how often the file's owner wanted to be in touch, 0 when it is not told
    deceased: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody named in a message, meeting or invitation: any of the four may be empty."""

    name: str = ""
    address: str = ""
    link: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Saying:
    """A short quote that may open or close a duty; the words are kept as evidence, the body is not.

    `kind` is one of core.sayings' kinds ("promise", "thanks", "question", "introduction", ...).
    `due` is a day when the words name one.
    """

    kind: str
    quote: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A mail or a LinkedIn message. `ident` tells copies of one message apart from another message.

    `to`, `cc`, `bcc` hold everybody named there. `group` marks a conversation of more than two.
    `own` is True when the file itself says the owner sent it (a Sent folder or label), None when it
    does not say. `template` is a fingerprint of the words without greeting and names, filled only
    for messages that may be the owner's, so that one text sent to many can be recognised.
    """

    where: str
    ident: str
    at: int
    sender: Party
    to: tuple[Party, ...] = ()
    cc: tuple[Party, ...] = ()
    bcc: tuple[Party, ...] = ()
    channel: Channel = Channel.EMAIL
    subject: str = ""
    thread: str = ""
    replies_to: str = ""
    nature: Nature = Nature.PERSONAL
    group: bool = False
    forwarded: bool = False
    own: bool | None = None
    template: str = ""
    sayings: tuple[Saying, ...] = ()
    calendar_request: bool = False
    message_id: str = ""  # what another message's `replies_to` names


@dataclass(frozen=True, slots=True)
class Attendee:
    """A party to a meeting and what they answered. `kind`: person, room, group or resource."""

    party: Party
    answer: Attendance = Attendance.UNANSWERED
    kind: str = "person"


@dataclass(frozen=True, slots=True)
class Gathering:
    """One occurrence of a calendar entry, recurrences already unrolled.

    `uid` + `at` name the occurrence. `calendar` is the address of the calendar's owner when the
    file tells it. `stamp` is the moment of export when the file tells it: what lies after it had
    not happened yet when the file was written.
    """

    where: str
    uid: str
    at: int
    until: int
    summary: str = ""
    organiser: Party | None = None
    attendees: tuple[Attendee, ...] = ()
    recurring: bool = False
    cancelled: bool = False
    tentative: bool = False
    all_day: bool = False
    calendar: str = ""
    stamp: int | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Encounter:
    """A touch that the file states as such (a logged call, an activity, a coffee in Monica)."""

    where: str
    ident: str
    at: int
    channel: Channel
    parties: tuple[Party, ...]
    direction: str = "both"  # incoming, outgoing, both
    note: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A LinkedIn invitation: a connection, not a touch (P2.11)."""

    where: str
    party: Party
    at: int
    outgoing: bool
    words: str = ""


@dataclass(frozen=True, slots=True)
class Vouch:
    """A recommendation or an endorsement: one of two people spoke for the other."""

    where: str
    kind: str  # recommendation, endorsement
    given: bool  # True: the owner spoke for them
    name: str
    link: str = ""
    organisation: str = ""
    title: str = ""
    on: date | None = None
    words: str = ""
    open: bool = True  # False when hidden, pending or refused


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to do for or with somebody, stated as such (a task, a reminder, a debt, a loan)."""

    where: str
    ident: str
    party: Party
    words: str
    kind: str = "task"  # task, reminder, debt, loan, gift
    mine: bool = True
    due: date | None = None
    opened: date | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Kinship:
    """Two other people know each other, and the file says how (spouse, colleague, introduced)."""

    where: str
    one: Party
    other: Party
    kind: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """A job applied for, saved or tracked, from LinkedIn or a job tracker."""

    where: str
    organisation: str
    title: str = ""
    on: date | None = None
    url: str = ""
    status: str = ""
    notes: str = ""
    contact: Party | None = None


@dataclass(frozen=True, slots=True)
class OwnerFact:
    """Something the file says about the owner.

    `kind`: address, name, link, phone, job, school, skill, headline, place, follows.
    """

    where: str
    kind: str
    text: str
    title: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows that were not read, which and why, so that nothing is lost silently.

    `why` is a code of WHY below; `note` says more where the code does not.
    """

    where: str
    why: str
    count: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reader is: bytes of this file taken in so far."""

    done: int


WHY = frozenset(
    {
        "empty",  # a row with nothing in it
        "hidden_profile",  # a date-only connection row: the member hid or closed the profile
        "no_name_or_address",  # nothing to know a person by
        "broken",  # cannot be read
        "too_large",  # past the limit for one entry
        "deleted_account",  # "LinkedIn Member": nobody to point at
        "sponsored",
        "draft",
        "spam",
        "bulk",
        "automatic",
        "bounce",
        "list",
        "calendar_reply",
        "no_date",
        "not_a_person",
        "forgotten",  # somebody whom the owner asked to forget
        "not_read_on_purpose",  # a file of the archive that says nothing about people
        "unknown_kind",  # no reader for this kind of file
        "limit",  # stopped at a stated limit
    }
)

Sighting = (
    Card
    | Message
    | Gathering
    | Encounter
    | Invitation
    | Vouch
    | Errand
    | Kinship
    | Application
    | OwnerFact
    | LeftOut
    | Progress
)
