"""A contact as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Card, Job
from wellspring.interchange.readers.monica.shape import (
    LONGEST_NOTE,
    Entry,
    entry,
    held_in,
    line,
    listed,
    text,
    truth,
)
from wellspring.interchange.readers.monica.times import day
from wellspring.interchange.readers.pages import PAGES, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.interchange.readers.monica.lookups import Lookups

MOST = 50
RAREST = 3650  # days between two touches
_BY_NUMBER = ("phone", "whatsapp", "telegram", "signal", "mobile", "fax")
RELATION = "relation"  # what Monica calls partial: known only as somebody's spouse or child


def card_of(contact: Entry, looks: Lookups, where: str) -> Card:
    """Everything told of a contact."""
    held, uid = held_in(contact), text(contact.get("uuid"))
    reached = [_reached(entry(told), looks) for told in held.get("contact_field", [])]
    address = next((entry(told) for told in held.get("address", [])), {})
    return Card(
        where=where,
        name=looks.names.get(uid, ""),
        given=line(contact.get("first_name")),
        family=line(contact.get("last_name")),
        middle=line(contact.get("middle_name")),
        nickname=line(contact.get("nickname")),
        emails=_of("email", reached),
        phones=_of("phone", reached),
        links=_of("link", reached),
        jobs=tuple(dict.fromkeys(_jobs(contact)))[:MOST],
        place=", ".join(filter(None, (line(address.get(k)) for k in ("city", "province")))),
        country=line(address.get("country")),
        circles=tuple(filter(None, map(_tag, listed(contact.get("tags")))))[:MOST],
        notes=_notes(contact, held),
        birthday=_birthday(entry(contact.get("birthdate"))),
        met_where=line(contact.get("first_met_where")),
        met_on=_met_on(entry(contact.get("first_met_date"))),
        met_through=looks.names.get(text(contact.get("first_met_through")), ""),
        declared=RELATION if truth(contact.get("is_partial")) else "",
        uid=uid,
        every_days=_every(contact.get("stay_in_touch_frequency")),
        deceased=truth(contact.get("is_dead")),
    )


def _reached(told: Entry, looks: Lookups) -> tuple[str, str]:
    """("email" | "phone" | "link" | "", value), by its type and else by its look."""
    value, kind = line(told.get("data")), looks.field_types.get(text(told.get("type")), "")
    words = set(kind.split())
    if "@" in value and "/" not in value and not words & PAGES.keys():
        return "email", value
    if words & set(_BY_NUMBER) or (not words and any(map(str.isdigit, value)) and "." not in value):
        return ("phone", value) if any(map(str.isdigit, value)) else ("", value)
    service = next((word for word in kind.split() if word in PAGES), "")
    return "link", page_of(value, service)


def _of(kind: str, reached: list[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for of, value in reached if of == kind and value))[:MOST]


def _jobs(contact: Entry) -> Iterator[Job]:
    house, title = line(contact.get("company")), line(contact.get("job"))
    if house or title:
        yield Job(house, title)
    for told in map(entry, listed(contact.get("occupations"))):
        job = Job(
            line(told.get("company")),
            line(told.get("title")),
            day(told.get("start_date")),
            None if truth(told.get("currently_works_here")) else day(told.get("end_date")),
        )
        if (job.organisation or job.title) and job != Job(house, title):
            yield job


def _tag(told: object) -> str:
    return line(entry(told).get("name")) if isinstance(told, dict) else line(told)


def _notes(contact: Entry, held: dict[str, list[object]]) -> str:
    words = [text(contact.get("description"), LONGEST_NOTE)]
    words += [text(entry(told).get("body"), LONGEST_NOTE) for told in held.get("note", [])]
    words += [text(contact.get(f"{k}"), LONGEST_NOTE) for k in _ASIDES]
    words += map(_life_event, held.get("life_event", []))
    return "\n".join(dict.fromkeys(filter(None, words)))[:LONGEST_NOTE]


_ASIDES = ("first_met_additional_info", "food_preferences")


def _life_event(told: object) -> str:
    event = entry(told)
    words = (line(event.get("name")), text(event.get("note")))
    happened = day(event.get("happened_at"))
    told_of = ": ".join(filter(None, words))
    return f"{happened} {told_of}" if happened and told_of else told_of


def _birthday(told: Entry) -> str:
    born = day(told.get("date"))
    if born is None or truth(told.get("is_age_based")):
        return ""  # an age gives no day
    return born.isoformat()[4:].rjust(7, "-") if truth(told.get("is_year_unknown")) else str(born)


def _met_on(told: Entry) -> date | None:
    vague = truth(told.get("is_age_based")) or truth(told.get("is_year_unknown"))
    return None if vague else day(told.get("date"))


def _every(told: object) -> int:
    words = text(told)
    return min(int(words[:6]), RAREST) if words.isdecimal() else 0
