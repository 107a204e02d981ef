"""Organisers and attendees: who they are, what they answered, and which of them are rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from wellspring.core.sightings import Attendance, Attendee, Party
from wellspring.interchange.readers.mail.mailboxes import clean_address, readable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.interchange.readers.calendar.lines import Property

_ANSWERS = {
    "ACCEPTED": Attendance.ACCEPTED,
    "COMPLETED": Attendance.ACCEPTED,
    "IN-PROCESS": Attendance.ACCEPTED,
    "DECLINED": Attendance.DECLINED,
    "DELEGATED": Attendance.DECLINED,  # somebody else goes
    "TENTATIVE": Attendance.TENTATIVE,
}
_KINDS = {"ROOM": "room", "RESOURCE": "resource", "GROUP": "group"}


def party_of(written: Property) -> Party | None:
    """The party of an ATTENDEE or ORGANIZER line, None when it names nobody."""
    value = written.value.strip().strip("<>\"'")
    address = clean_address(_address(value, written.parameters))
    name = readable(written.parameters.get("CN", "").replace("\\,", ","))
    if clean_address(name).lower() == name.lower() and "@" in name:
        address, name = address or name, ""  # Google writes the address for a name
    uid = value if value.lower().startswith("urn:") else ""
    return Party(name, address, uid=uid) if name or address or uid else None


def _address(value: str, parameters: dict[str, str]) -> str:
    scheme, colon, rest = value.partition(":")
    if colon and scheme.strip().lower() == "mailto":
        return unquote(rest).partition("?")[0]
    if not colon and "@" in value:
        return value
    written = parameters.get("EMAIL", "") or parameters.get("X-EMAIL", "")
    return written[7:] if written[:7].lower() == "mailto:" else written


def organiser_of(written: Property) -> Party | None:
    """The organiser; Google names a shared calendar itself where no person is to be named."""
    party = party_of(written)
    if party is None or is_calendars_own(party.address):
        return None
    return party


def is_calendars_own(address: str) -> bool:
    """Addresses of calendars, rooms and equipment at Google."""
    host = address.rpartition("@")[2].lower()
    return host == "calendar.google.com" or host.endswith(".calendar.google.com")


def attendee_of(written: Property) -> Attendee | None:
    """The attendee of one line."""
    party = party_of(written)
    if party is None:
        return None
    kind = _KINDS.get(written.parameters.get("CUTYPE", "").upper(), "person")
    if kind == "person" and is_calendars_own(party.address):
        kind = "resource"
    answer = _ANSWERS.get(written.parameters.get("PARTSTAT", "").upper(), Attendance.UNANSWERED)
    return Attendee(party, answer, kind)


def each_once(attendees: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Whoever is listed twice counts once, with what they answered."""
    found: dict[str, Attendee] = {}
    for one in attendees:
        key = (one.party.address or one.party.uid or one.party.name).lower()
        if key not in found or found[key].answer is Attendance.UNANSWERED:
            found[key] = one
    return tuple(found.values())
