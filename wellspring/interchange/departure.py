"""Departure: the whole book as values, handed to a writer batch by batch."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from wellspring.interchange.everything import rest
from wellspring.interchange.writers import csv_table, ics, json_dump, vcard
from wellspring.interchange.writers.values import (
    ExportDuty,
    ExportJob,
    ExportPerson,
    ExportTouch,
)
from wellspring.records.bulk import PARAMETERS, batches
from wellspring.records.models import (
    Affiliation,
    Circle,
    Detail,
    Handle,
    Name,
    Person,
    Promise,
    Touch,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from wellspring.records.book import Member

AT_ONCE = 5_000  # rows of touches read together
PASSED = (
    "pk", "at", "channel", "direction", "person__name", "person_id", "subject", "note", "basis",
    "personal", "size", "thread", "source", "sayings",
)  # fmt: skip
OWED = (
    "pk", "words", "person__name", "person_id", "kind", "mine", "due", "opened", "closure__how",
    "derived", "confirmed",
)  # fmt: skip
SPLIT = 2  # words of a name that can be told apart without knowing the language


def departing(
    member: Member, form: str, *, made: datetime, what: str = "people"
) -> Iterator[bytes]:
    """The book as a file of that form, in chunks; `what` names the one table that a CSV holds."""
    if form == "vcard":
        return vcard.write(people(member))
    if form == "ics":
        return ics.write(touches(member), duties(member), stamp=made)
    if form == "json":
        everybody = people(member, heard_of=True)
        return json_dump.write(
            everybody, touches(member), duties(member), made=made, rest=rest(member)
        )
    tables = {
        "people": lambda: csv_table.people(people(member)),
        "touches": lambda: csv_table.touches(touches(member)),
        "duties": lambda: csv_table.duties(duties(member)),
    }
    return tables[what]()


def people(member: Member, *, heard_of: bool = False) -> Iterator[ExportPerson]:
    """Everybody, in the order they were written down."""
    here = Person.objects.visible_to(member)
    if not heard_of:
        here = here.known()
    everybody = here.order_by("pk").values_list("pk", "name").iterator(AT_ONCE)
    for batch in batches(everybody, PARAMETERS):
        numbers = [pk for pk, _ in batch]
        told = {model: _of(numbers, model, *columns) for model, columns in TOLD.items()}
        for pk, name in batch:
            yield _person(pk, name, {model: rows[pk] for model, rows in told.items()})


def touches(member: Member) -> Iterator[ExportTouch]:
    """Every touch, in the order they happened."""
    here = Touch.objects.visible_to(member).filter(person__merged_into=None).order_by("at", "pk")
    rows = here.values_list(*PASSED).iterator(AT_ONCE)
    for pk, at, channel, way, name, person, *words, sayings in rows:
        said = tuple(_saying(*each["v"]) for each in sayings)
        whose = (name, f"person-{person}")
        yield ExportTouch(*(f"touch-{pk}", at, channel, way, *whose, *words, said))


def _saying(kind: str, quote: str, due: dict[str, str] | None = None) -> tuple[str, ...]:
    return (kind, quote, due["d"]) if due else (kind, quote)


def duties(member: Member) -> Iterator[ExportDuty]:
    """Everything owed, both ways, and what is settled."""
    here = Promise.objects.visible_to(member).filter(person__merged_into=None, lapsed=False)
    rows = here.order_by("pk").values_list(*OWED).iterator(AT_ONCE)
    for pk, words, name, person, kind, mine, due, opened, how, derived, confirmed in rows:
        yield ExportDuty(
            f"duty-{pk}", words, name, f"person-{person}", kind, mine, due, opened,
            how is not None, how or "", derived, confirmed,
        )  # fmt: skip


TOLD: dict[Any, tuple[str, ...]] = {
    Name: ("kind", "text"),
    Handle: ("kind", "value"),
    Affiliation: ("organisation__name", "title", "since", "until", "school"),
    Circle: ("label", "kind"),
    Detail: ("kind", "text", "on"),
}


def _of(numbers: list[int], model: Any, *columns: str) -> dict[int, list[tuple[Any, ...]]]:  # noqa: ANN401  a model
    found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    rows = model.objects.filter(person_id__in=numbers).order_by("pk")
    for person, *parts in rows.values_list("person_id", *columns):
        found[person].append(tuple(parts))
    return found


def _person(pk: int, name: str, told: dict[Any, list[tuple[Any, ...]]]) -> ExportPerson:
    details: dict[str, list[str]] = defaultdict(list)
    days = {}
    for kind, text, on in told[Detail]:
        details[kind].append(text)
        days[kind] = on
    given, family = _in_two(name)
    return ExportPerson(
        uid=f"person-{pk}",
        name=name,
        given=given,
        family=family,
        nickname=next((text for kind, text in told[Name] if kind == "nickname"), ""),
        other_names=tuple(text for kind, text in told[Name] if text != name and kind != "nickname"),
        emails=_kind(told[Handle], "email"),
        phones=_kind(told[Handle], "phone"),
        links=_kind(told[Handle], "link"),
        jobs=tuple(ExportJob(*job) for job in told[Affiliation]),
        circles=tuple(label or kind for label, kind in told[Circle]),
        interests=tuple(details["interest"]),
        place=_first(details["place"]),
        birthday=_first(details["birthday"]),
        notes="\n".join(details["note"]),
        met_where=_first(details["met_where"]),
        met_through=_first(details["met_through"]),
        met_on=days.get("met_on"),
    )


def _in_two(name: str) -> tuple[str, str]:
    """Given and family name where a name has two words; any other stands whole."""
    words = name.split()
    return (words[0], words[1]) if len(words) == SPLIT else ("", "")


def _kind(handles: list[tuple[Any, ...]], kind: str) -> tuple[str, ...]:
    return tuple(value for each, value in handles if each == kind)


def _first(texts: list[str]) -> str:
    return texts[0] if texts else ""
