"""Which member of a LinkedIn archive a file is, by its header first and its name second."""

from __future__ import annotations

import re
from enum import StrEnum

from wellspring.interchange.readers.columns import columns_of
from wellspring.interchange.readers.table import key, keys


class Kind(StrEnum):
    """The members that are read."""

    CONNECTIONS = "connections"
    MESSAGES = "messages"
    INVITATIONS = "invitations"
    RECOMMENDATIONS = "recommendations"
    ENDORSEMENTS = "endorsements"
    NOTES = "notes"
    APPLICATIONS = "job applications"
    SAVED_JOBS = "saved jobs"
    PROFILE = "profile"
    POSITIONS = "positions"
    EDUCATION = "education"
    SKILLS = "skills"
    ADDRESSES = "email addresses"
    PHONES = "phone numbers"
    FOLLOWS = "company follows"


# The columns that every era of a member has had. Column order and the others are free.
_SIGNATURES = {
    Kind.CONNECTIONS: "firstname lastname connectedon",
    Kind.MESSAGES: "conversationid from date content",
    Kind.INVITATIONS: "from to sentat direction",
    Kind.RECOMMENDATIONS: "firstname lastname text creationdate status",
    Kind.ENDORSEMENTS: "endorsementdate skillname",
    Kind.NOTES: "connectionfirstname connectionlastname note",
    Kind.APPLICATIONS: "applicationdate companyname jobtitle",
    Kind.SAVED_JOBS: "saveddate joburl jobtitle",
    Kind.PROFILE: "firstname lastname maidenname headline summary",
    Kind.POSITIONS: "companyname title startedon finishedon",
    Kind.EDUCATION: "schoolname degreename",
    Kind.ADDRESSES: "emailaddress confirmed primary",
    Kind.FOLLOWS: "organization followedon",
}
_NEEDED = {kind: frozenset(columns.split()) for kind, columns in _SIGNATURES.items()}
_PHONE_COLUMNS = frozenset("extension number type iswhatsappnumber".split())
_ORDER = ["given", "family", "email", "organisation", "title"]
_DUPLICATE = re.compile(r"(?<=.)([ _]?\(\d{1,3}\)|[ _]?copy|_v\d|_\d{5,20})$", re.IGNORECASE)


def kind_of(header: list[str], path: str) -> Kind | None:
    """The member that has such a header; a lone `Name` needs the file's name as well."""
    names = keys(header) - {""}
    for kind, needed in _NEEDED.items():
        if needed <= names:
            return kind
    if names >= {"extension", "number"} and names <= _PHONE_COLUMNS:
        return Kind.PHONES
    if is_translated_connections(header):
        return Kind.CONNECTIONS
    return Kind.SKILLS if names == {"name"} and member_name(path) == "skills" else None


def is_translated_connections(header: list[str]) -> bool:
    """LinkedIn's order of columns under other words: whether it translates them is not known."""
    columns = columns_of(header)
    fields = [column.field if column else "" for column in columns]
    return fields in ([*_ORDER, ""], [*_ORDER[:2], "link", *_ORDER[2:], ""])


def member_name(path: str) -> str:
    """A file's name without what differs: folders, ending, case, spaces, a numeric suffix."""
    stem = path.rsplit("/", 1)[-1].rsplit(".", 1)[0].strip()
    return key(_DUPLICATE.sub("", stem))
