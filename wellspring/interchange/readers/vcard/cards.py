"""One card's properties as the values it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Card, LeftOut, Party
from wellspring.interchange.readers.vcard.dates import birthday
from wellspring.interchange.readers.vcard.declared import declared_by
from wellspring.interchange.readers.vcard.jobs import jobs_on
from wellspring.interchange.readers.vcard.names import names_on
from wellspring.interchange.readers.vcard.places import place_on
from wellspring.interchange.readers.vcard.reached import emails_on, links_on, phones_on
from wellspring.interchange.readers.vcard.relations import (
    Relations,
    kinships,
    plain_uid,
    relations_on,
)
from wellspring.interchange.readers.vcard.texts import LONGEST_NOTE, line, parts, text, unique

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.vcard.lines import Properties

_SAYS_WHO = frozenset({"FN", "N", "NICKNAME", "EMAIL", "TEL", "ORG", "URL", "X-SOCIALPROFILE"})
_INTERESTS = frozenset({"INTEREST", "HOBBY", "X-INTEREST"})
# Everybody on the phone is in these, so they say nothing.
_NO_CIRCLE = frozenset({"mycontacts", "my contacts", "starred in android"})


def is_worth_reading(found: Properties) -> bool:
    """Whether loose lines say enough about somebody to be a card whose edges were lost."""
    return not _SAYS_WHO.isdisjoint(found)


def values_of(found: Properties, where: str) -> Iterator[Sighting]:
    """The card, and the ties to others that it tells; LeftOut where it says nothing."""
    relations = _NOTHING if _COMMON.issuperset(found) else relations_on(found)
    card = _card(found, where, relations)
    if not _is_about_somebody(card):
        yield LeftOut(where, "no_name_or_address" if found.keys() - {"UID"} else "empty")
        return
    yield card
    if len(card.notes) >= LONGEST_NOTE:
        yield LeftOut(where, "too_large", note="The end of a note was too long to be read.")
    if relations.kin or relations.members:
        address = card.emails[0] if card.emails else ""
        me = Party(card.name or card.nickname, address, uid=card.uid)
        yield from kinships(me, relations, where)


def _is_about_somebody(card: Card) -> bool:
    named = card.name or card.nickname or card.other_names
    return bool(named or card.emails or card.phones or card.links or card.jobs)


# With nothing but these on a card, there is no need to look for the rest.
_COMMON = frozenset("N FN EMAIL TEL ORG TITLE ADR NOTE UID URL BDAY CATEGORIES NICKNAME".split())
_NOTHING = Relations()


def _card(found: Properties, where: str, met: Relations) -> Card:
    names, jobs = names_on(found), jobs_on(found)
    declared, name = declared_by(found, names, jobs[0].organisation if jobs else "")
    if declared == "organisation":
        jobs = tuple(job for job in jobs if job.organisation.casefold() != name.casefold())
    place, country = place_on(found) if "ADR" in found or "LABEL" in found else ("", "")
    return Card(
        where=where,
        name=name,
        given=names.given,
        family=names.family,
        middle=names.middle,
        prefix=names.prefix,
        suffix=names.suffix,
        nickname=names.nickname,
        other_names=names.others,
        emails=emails_on(found),
        phones=phones_on(found) if "TEL" in found else (),
        links=links_on(found),
        jobs=jobs,
        place=place,
        country=country,
        circles=_circles(found) if "CATEGORIES" in found else (),
        interests=() if met is _NOTHING else _interests(found),
        notes=_notes(found) if "NOTE" in found else "",
        birthday=_birthday(found) if "BDAY" in found else "",
        met_on=met.met_on,
        met_through=met.met_through,
        met_where=met.met_where,
        declared=declared,
        uid=plain_uid(found["UID"][0][1]) if "UID" in found else "",
        deceased="DEATHDATE" in found,
    )


def _circles(found: Properties) -> tuple[str, ...]:
    """Categories; some programs escape even the commas between them."""
    lines = [value for _, value in found["CATEGORIES"]]
    if len(lines) == 1 and "," not in lines[0].replace("\\,", ""):
        lines = [lines[0].replace("\\,", ",")]
    told = [word for value in lines for word in parts(value, ",")]
    return unique([word for word in told if word.lower() not in _NO_CIRCLE])


def _interests(found: Properties) -> tuple[str, ...]:
    return unique([line(v) for name in sorted(_INTERESTS) for _, v in found.get(name, ())])


def _birthday(found: Properties) -> str:
    return next(filter(None, (birthday(*told) for told in found["BDAY"])), "")


def _notes(found: Properties) -> str:
    told = unique([text(value, LONGEST_NOTE) for _, value in found["NOTE"]])
    return "\n".join(told)[:LONGEST_NOTE]
