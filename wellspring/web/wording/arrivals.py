"""Arrivals in words: how far the reading is, what was found, what was left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext, gettext_lazy as _, ngettext

from wellspring.web.wording.numbers import capital, listed, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.utils.functional import Promise

    from wellspring.interchange.arrival_plan import Side
    from wellspring.interchange.drafts import Draft

PHASES = {
    "waiting": _("Waiting to be read"),
    "reading": _("Reading"),
    "judging": _("Finding out who is who"),
    "ready": _("Read"),
    "keeping": _("Bringing it in"),
    "kept": _("Kept"),
    "failed": _("Reading stopped"),
    "cancelled": _("Cancelled"),
}
WHY = {
    "empty": _("A row with nothing in it"),
    "hidden_profile": _("A connection that has hidden or closed the profile"),
    "no_name_or_address": _("Nothing to know a person by"),
    "broken": _("Could not be read"),
    "too_large": _("Larger than one entry may be"),
    "deleted_account": _("An account that was deleted"),
    "sponsored": _("Sponsored messages"),
    "draft": _("Drafts that were never sent"),
    "spam": _("Spam"),
    "bulk": _("Newsletters and mailings"),
    "automatic": _("Automatic replies"),
    "bounce": _("Mail that came back"),
    "list": _("Posts to mailing lists"),
    "calendar_reply": _("Answers to invitations"),
    "no_date": _("Without a date"),
    "forgotten": _("You asked to forget somebody with this address"),
    "not_a_person": _("Not a person: a robot, a list, a room, a company"),
    "not_read_on_purpose": _("Says nothing about people"),
    "unknown_kind": _("A kind of file we do not read"),
    "limit": _("Past a limit that keeps this computer usable"),
    "not_a_touch": _("Not a touch between the two of you"),
    "own": _("Your own entry"),
    "again": _("Copies of what was read already"),
}
COLUMNS = {
    "": _("Leave out"),
    "name": _("Whole name"),
    "given": _("Given name"),
    "family": _("Family name"),
    "middle": _("Middle name"),
    "prefix": _("Title before the name"),
    "suffix": _("Suffix after the name"),
    "nickname": _("Nickname"),
    "other_name": _("Other name"),
    "email": _("Mail address"),
    "phone": _("Telephone"),
    "link": _("Profile or web page"),
    "organisation": _("Organisation"),
    "title": _("Job title"),
    "school": _("School"),
    "place": _("Place"),
    "region": _("Region"),
    "country": _("Country"),
    "address": _("Street address"),
    "circles": _("Circles"),
    "interests": _("Interests"),
    "notes": _("Notes"),
    "birthday": _("Birthday"),
    "birth_day": _("Day of birth"),
    "birth_month": _("Month of birth"),
    "birth_year": _("Year of birth"),
    "met_where": _("Met at"),
    "met_on": _("Met on"),
    "met_through": _("Met through"),
    "last_touch": _("Last in touch"),
    "spouse": _("Partner"),
    "manager": _("Manager"),
    "assistant": _("Assistant"),
}


def phase(value: str) -> str | Promise:
    """How far a draft is."""
    return PHASES.get(value, value)


def why(code: str) -> str | Promise:
    """Why rows were left out."""
    return WHY.get(code, code.replace("_", " ").capitalize())


def column(field: str) -> str | Promise:
    """What a column of a table holds."""
    return COLUMNS.get(field, field.replace("_", " ").capitalize())


FOUND = {
    "Card": _("contacts"),
    "Message": _("messages"),
    "Gathering": _("meetings"),
    "Encounter": _("logged touches"),
    "Invitation": _("invitations"),
    "Vouch": _("recommendations"),
    "Errand": _("promises"),
    "Application": _("applications"),
}


def found(counts: dict[str, int]) -> list[tuple[str, str]]:
    """What was found so far, as (how many, of what)."""
    return [(number(counts[kind]), str(FOUND[kind])) for kind in FOUND if counts.get(kind)]


DECISIONS = {"same": _("Same person"), "apart": _("Two people"), "later": _("Decide later")}
KINDS = (
    (_("LinkedIn"), _("the data export, as ZIP, folder or single CSV")),
    (_("Address books"), _("vCard, Google, Outlook, Thunderbird, or any other CSV")),
    (_("Mail"), _("mbox, Maildir, EML, Apple Mail, Thunderbird, Google Takeout")),
    (_("Calendars"), _("ICS files")),
    (_("Other notebooks"), _("Monica, Huntr, Teal")),
)
READERS = {
    "linkedin": _("LinkedIn export"),
    "vcard": _("vCard address book"),
    "calendar": _("Calendar"),
    "google_csv": _("Google contacts"),
    "outlook_csv": _("Outlook contacts"),
    "thunderbird_csv": _("Thunderbird address book"),
    "job_trackers": _("Job tracker"),
    "monica_json": _("Monica"),
    "wellspring_json": _("Wellspring’s own file"),
    "monica_sql": _("Monica"),
    "mail": _("Mail"),
    "table_csv": _("Table of people"),
    "": _("not a kind we read"),
    "?": _("not a kind we read"),
    "book": _("your book"),
}
A_MANY = 3  # files that a draft's name can list


def reader(kind: str) -> str | Promise:
    """What kind of file it is."""
    return READERS.get(kind, kind.replace("_", " "))


def readers(kinds: Iterable[str]) -> str:
    """The kinds of file somebody was found in, each once."""
    return ", ".join(dict.fromkeys(str(reader(kind)) for kind in kinds))


def base(path: str) -> str:
    """The last part of a path, which is what people call a file."""
    return path.rstrip("/").rpartition("/")[2] or path


def called(draft: Draft) -> str:
    """A draft by its files."""
    names = [base(str(name)) for name, _path in draft.orders["paths"]]  # type: ignore[attr-defined]
    if len(names) <= A_MANY:
        return ", ".join(names)
    more = gettext("%(first)s and %(n)s more")
    return more % {"first": ", ".join(names[:2]), "n": number(len(names) - 2)}


def whence(side: Side) -> str:
    """Whether one of two comes from the book or from a file."""
    if side.person:
        return gettext("in your book")
    return gettext("in %(files)s") % {"files": readers(side.sources)}


def bring_in(new: int) -> str:
    """What the one solid button says."""
    if not new:
        return gettext("Bring it in")
    told = ngettext("Bring in one person", "Bring in %(n)s people", new)
    return told % {"n": number(new)}


def _counted(counts: dict[str, int]) -> list[str]:
    parts = (
        ("touches", ngettext("one touch", "%(n)s touches", counts.get("touches", 0))),
        ("duties", ngettext("one promise", "%(n)s promises", counts.get("duties", 0))),
        ("meetings", ngettext("one meeting", "%(n)s meetings", counts.get("meetings", 0))),
        ("job_changes", ngettext("one new job", "%(n)s new jobs", counts.get("job_changes", 0))),
        (
            "heard_of",
            ngettext("one only heard of", "%(n)s only heard of", counts.get("heard_of", 0)),
        ),
    )
    return [words % {"n": number(counts[key])} for key, words in parts if counts.get(key)]


def also(counts: dict[str, int]) -> str:
    """What comes along beside the people."""
    told = _counted(counts)
    return gettext("With them come %(parts)s.") % {"parts": listed(told)} if told else ""


def kept(counts: dict[str, int]) -> str:
    """What was kept, once it is."""
    new = ngettext("One new person", "%(n)s new people", counts.get("new", 0))
    parts = [new % {"n": number(counts["new"])}] if counts.get("new") else []
    told = parts + _counted(counts)
    return capital(listed(told)) + "." if told else gettext("Nothing new was in it.")
