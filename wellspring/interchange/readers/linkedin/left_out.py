"""The members of a LinkedIn archive that are left out on purpose, and how one is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut
from wellspring.interchange.readers.linkedin.members import member_name
from wellspring.interchange.readers.rows import Rows
from wellspring.interchange.readers.table import keys, open_table

if TYPE_CHECKING:
    from wellspring.interchange.readers.source import Source

ADDRESS_BOOK = "an address book you once uploaded"
NOBODY = "it says nothing about people"
_EMPTY_COACH = b"No conversations found"

# Headers that tell such a member even outside of its archive, by its name's key.
_HEADERS = {
    "adtargeting": "memberage companynames",
    "comments": "date link message",
    "events": "eventname eventtime",
    "jobseekerpreferences": "locations industries preferredjobtypes",
    "languages": "name proficiency",
    "learning": "contenttitle contenttype",
    "privateidentityasset": "privateidentityassetname",
    "profilesummary": "profilesummary",
    "projects": "title description startedon",
    "certifications": "name authority",
    "courses": "name number",
    "honors": "title issuedon",
    "patents": "title patentnumber",
    "testscores": "name score",
    "organizations": "name position",
    "volunteering": "companyname role cause",
    "causesyoucareabout": "supportedcause",
    "publications": "name publishedon publisher",
    "reactions": "date type link",
    "receipts": "invoicenumber totalamount",
    "registration": "registeredat registrationip",
    "richmedia": "medialink",
    "savedjobalerts": "alertparameters",
    "shares": "date sharelink",
    "verifications": "verificationtype verifieddate",
    "votes": "date link optiontext",
    "savedarticles": "savedat link",
    "searchqueries": "time searchquery",
    "logins": "logindate ipaddress",
    "inferencesaboutyou": "category typeofinference",
    "adsclicked": "adclickeddate adtitleid",
    "lantargeting": "lanaddata",
    "securitychallenges": "challengedate ipaddress",
    "jobapplicantsavedscreeningquestionresponses": "question answer",
    "jobapplicantsavedanswers": "question answer",
    "memberfollows": "fullname followedon",
    "hashtagfollows": "hashtag followedon",
}
_NEEDED = {name: frozenset(columns.split()) for name, columns in _HEADERS.items()}
_UPLOADED = frozenset("source firstname lastname fullname companies".split())


def from_an_archive(path: str) -> bool:
    """Whether the path leads through a LinkedIn archive or the folder it was unpacked into."""
    folders = path.lower().replace(" ", "").split("/")[:-1]
    return any("linkedindataexport" in folder for folder in folders)


def reason(source: Source) -> str:
    """Why this member is left out; empty when it is not known to be one that is."""
    if source.head(200).strip() == _EMPTY_COACH:
        return NOBODY
    name = member_name(source.path)
    needed = _NEEDED.get(name)
    if needed and open_table(source, lambda cells: needed <= keys(cells)):
        return NOBODY
    if open_table(source, lambda cells: keys(cells) >= _UPLOADED):
        return ADDRESS_BOOK
    return ""


def left_out(source: Source, why: str) -> LeftOut:
    """One value for the whole member; an uploaded address book is counted by its rows."""
    table = open_table(source, lambda cells: keys(cells) >= _UPLOADED)
    count = 1
    if table is not None and why == ADDRESS_BOOK:
        rows = Rows(source, table.encoding, table.delimiter)
        count = max(1, sum(1 for cells in rows if any(cells)) - table.header_row)
    return LeftOut(source.path, "not_read_on_purpose", count, why)
