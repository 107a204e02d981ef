"""What is read over and what is said about it, as values: a letter, what is known of the tie."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import timedelta

    from wellspring.core.warmth import Band


class Kind(StrEnum):
    """What a letter is for; rules hold for some kinds and not for others."""

    FIRST_LETTER = "first_letter"
    TALK_REQUEST = "talk_request"
    INTRODUCTION_REQUEST = "introduction_request"
    FORWARDABLE_NOTE = "forwardable_note"
    RECONNECTION = "reconnection"
    INVITATION = "invitation"
    THANK_YOU = "thank_you"
    REPORT_BACK = "report_back"
    CONGRATULATION = "congratulation"
    CONDOLENCE = "condolence"
    OUTCOME_NOTICE = "outcome_notice"
    ANNOUNCEMENT = "announcement"


class Rule(StrEnum):
    """What can be better in a letter."""

    OPENINGS = "openings"
    VAGUE = "vague"
    NO_PURPOSE = "no_purpose"
    NO_INFORMATION = "no_information"
    MORE_ME = "more_me"
    BEGGING = "begging"
    SEVERAL_ASKS = "several_asks"
    TOO_LONG = "too_long"
    NO_CONNECTION = "no_connection"
    TEMPLATE = "template"
    MASS_ADDRESS = "mass_address"
    TO_WHOM = "to_whom"
    FORWARD = "forward"
    FLATTERY = "flattery"
    NO_WAY_OUT = "no_way_out"
    NO_QUESTION = "no_question"
    COLD_ASK = "cold_ask"
    TOO_SOON = "too_soon"
    NO_REASON = "no_reason"
    EMPTY_THANKS = "empty_thanks"


class Praise(StrEnum):
    """What is well done in a letter."""

    CONNECTION = "connection"
    ONE_ASK = "one_ask"
    EASY_NO = "easy_no"
    NAMED_THANKS = "named_thanks"
    OFFER = "offer"
    MORE_YOU = "more_you"
    SHORT = "short"


PRACTICE = {  # the line of the practice that each rule embodies first
    Rule.OPENINGS: "P3.6",
    Rule.VAGUE: "P3.25",
    Rule.NO_PURPOSE: "P3.27",
    Rule.NO_INFORMATION: "P3.31",
    Rule.MORE_ME: "P0.4",
    Rule.BEGGING: "P3.3",
    Rule.SEVERAL_ASKS: "P3.30",
    Rule.TOO_LONG: "P4.13",
    Rule.NO_CONNECTION: "P3.27",
    Rule.TEMPLATE: "P0.19",
    Rule.MASS_ADDRESS: "P0.21",
    Rule.TO_WHOM: "P0.19",
    Rule.FORWARD: "P0.20",
    Rule.FLATTERY: "P4.22",
    Rule.NO_WAY_OUT: "P3.32",
    Rule.NO_QUESTION: "P3.25",
    Rule.COLD_ASK: "P3.8",
    Rule.TOO_SOON: "P3.2",
    Rule.NO_REASON: "P4.20",
    Rule.EMPTY_THANKS: "P3.37",
}


class Letter(NamedTuple):
    """Words somebody is writing to one person; kind and language are guessed where not told."""

    text: str
    kind: Kind | None = None
    language: str = ""


class Context(NamedTuple):
    """How the tie stands on the day of writing; what is not known is None."""

    silence: timedelta | None = None  # since the last touch
    band: Band | None = None
    since_ask: timedelta | None = None


class Span(NamedTuple):
    """A place in the text, from its first character up to and without `end`."""

    start: int
    end: int


class Finding(NamedTuple):
    """One thing that could be better: where, by which line of the practice, and with what words.

    `parts` are pieces of the letter's own material that a better sentence is made from.
    """

    rule: Rule
    span: Span
    quote: str
    practice: str
    parts: tuple[tuple[str, str], ...] = ()


class Praised(NamedTuple):
    """One thing that is well done, and where."""

    praise: Praise
    span: Span
    quote: str


class Reading(NamedTuple):
    """A letter read over: margin notes in the order of the text, and what to keep as it is."""

    kind: Kind
    language: str
    findings: tuple[Finding, ...]
    praise: tuple[Praised, ...]
