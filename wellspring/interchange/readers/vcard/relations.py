"""Whom a person knows, as their card says: who introduced them, since when, and their kin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.sightings import Kinship, Party
from wellspring.interchange.readers.vcard import labels
from wellspring.interchange.readers.vcard.dates import day_told
from wellspring.interchange.readers.vcard.texts import line, parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.interchange.readers.vcard.heads import Head
    from wellspring.interchange.readers.vcard.lines import Properties

_ANDROID = "vnd.android.cursor.item/"
_MEMBERS = ("MEMBER", "X-ADDRESSBOOKSERVER-MEMBER")
_MET_WHERE = "X-WELLSPRING-MET-WHERE"
_SPEAKS = frozenset(
    ("RELATED", "X-ABRELATEDNAMES", "X-ABDATE", "X-ANDROID-CUSTOM", _MET_WHERE, *_MEMBERS)
).union(labels.KIN_PROPERTIES)


class Relations(NamedTuple):
    """What a card says about a person's ties."""

    met_on: date | None = None
    met_through: str = ""
    met_where: str = ""
    kin: tuple[tuple[Party, str], ...] = ()
    members: tuple[Party, ...] = ()


def relations_on(found: Properties) -> Relations:
    """Everything a card says about how its person is tied to others."""
    if _SPEAKS.isdisjoint(found):
        return Relations()
    told = [*_related(found), *_android(found)]
    introducers = [p.name for p, kind in told if kind in labels.INTRODUCED_BY and p.name]
    return Relations(
        met_on=_met_on(found),
        met_through=introducers[0] if introducers else "",
        met_where=next((line(v) for _, v in found.get(_MET_WHERE, ())), ""),
        kin=tuple((p, kind) for p, kind in told if not (kind in labels.INTRODUCED_BY and p.name)),
        members=tuple(p for name in _MEMBERS for _, p in _parties(found, name)),
    )


def kinships(one: Party, relations: Relations, where: str) -> Iterator[Kinship]:
    """The ties of somebody to others, and of a group's members to it."""
    for other, kind in relations.kin:
        if kind in labels.INTRODUCED_BY:  # told by a page or identifier, not by name
            yield Kinship(where, other, one, "introduced")
        else:
            yield Kinship(where, one, other, kind)
    for member in relations.members:
        yield Kinship(where, member, one, "member")


def plain_uid(uid: str) -> str:
    """An identifier without the words that only say it is one."""
    return _without_scheme(line(uid))


def _without_scheme(uid: str) -> str:
    return uid[9:] if uid[:9].lower() == "urn:uuid:" else uid


def _related(found: Properties) -> Iterator[tuple[Party, str]]:
    for name in ("RELATED", "X-ABRELATEDNAMES"):
        for head, party in _parties(found, name):
            types = " ".join(sorted(head.types - {"pref"}))
            yield party, _label(found, head) or types or "related"
    for name, kind in labels.KIN_PROPERTIES.items():
        for _, party in _parties(found, name):
            yield party, kind


def _parties(found: Properties, name: str) -> Iterator[tuple[Head, Party]]:
    for head, value in found.get(name, ()):
        party = _party(head, line(value))
        if party is not None:
            yield head, party


def _party(head: Head, value: str) -> Party | None:
    """Somebody by name, address, page or identifier."""
    scheme = value.partition(":")[0].lower()
    if not value:
        return None
    if scheme == "mailto":
        return Party(address=value[7:])
    if scheme in ("http", "https"):
        return Party(link=value)
    if scheme == "urn" or head.params.get("VALUE", "").lower() in ("uri", "uid"):
        return Party(uid=_without_scheme(value))
    return Party(name=value)


def _label(found: Properties, head: Head) -> str:
    """The word a person chose for a value; Apple writes it beside, in the same group."""
    if head.group:
        for beside, value in found.get("X-ABLABEL", ()):
            if beside.group == head.group:
                return labels.plain_label(line(value))
    return labels.plain_label(head.params.get("LABEL", ""))


def _met_on(found: Properties) -> date | None:
    for head, value in found.get("X-ABDATE", ()):
        if _label(found, head) in labels.MET_ON and (day := day_told(value)):
            return day
    for told in _customs(found, "contact_event"):
        if labels.plain_label(told[2]) in labels.MET_ON and (day := day_told(told[0])):
            return day
    return None


def _android(found: Properties) -> Iterator[tuple[Party, str]]:
    for name, number, label, *_ in _customs(found, "relation"):
        if name:
            known = labels.ANDROID_KIN.get(number)
            yield Party(name=name), known or labels.plain_label(label) or "related"


def _customs(found: Properties, kind: str) -> Iterator[list[str]]:
    """Android's own lines of one kind: value; number; label."""
    for _, value in found.get("X-ANDROID-CUSTOM", ()):
        first, *rest = parts(value)
        if first == _ANDROID + kind:
            yield [*rest, "", "", ""]
