"""The tables of Monica's SQL export joined into entries like those of its JSON export."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from wellspring.interchange.readers.monica.lookups import Lookups

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.interchange.readers.monica.shape import Entry

Table = list[dict[str, str]]
# Table -> type of entry, for what hangs on a contact by contact_id.
CHILDREN = {
    "calls": "call",
    "contact_fields": "contact_field",
    "notes": "note",
    "reminders": "reminder",
    "tasks": "task",
    "debts": "debt",
    "gifts": "gift",
    "life_events": "life_event",
    "conversations": "conversation",
    "addresses": "address",
}
POINTED_AT = frozenset(
    """accounts users contacts activities activity_contact activity_types contact_field_types
    contact_tag tags special_dates places companies occupations messages relationships
    relationship_types""".split()
)
NEEDED = POINTED_AT | CHILDREN.keys()
# Amounts are in the smallest unit of a currency that the export leaves out: better none than wrong.
_WITHOUT = frozenset({"amount"})
_POINTERS = {"contact_field_type_id": "contact_field_type", "activity_type_id": "type"}


class Tables:
    """Rows by table and id, and the entries they make."""

    def __init__(self, tables: dict[str, Table]) -> None:
        self.tables = tables
        self.uid_of = {
            row.get("id", ""): row.get("uuid") or f"contact-{row.get('id', '')}"
            for row in self._rows("contacts")
        }

    def lookups(self) -> Lookups:
        """What entries point at."""
        looks = Lookups()
        for contact in self.contacts():
            looks.note_contact(contact)
        for kind in ("contact_field_type", "activity_type"):
            for row in self._rows(f"{kind}s"):
                looks.note_type(kind, {**row, "uuid": row.get("id", "")})
        for row in self._rows("activity_contact"):
            together = looks.taking_part.setdefault(f"activity-{row.get('activity_id', '')}", [])
            together.append(self.uid_of.get(row.get("contact_id", ""), ""))
        owners = (self.uid_of.get(row.get("me_contact_id", "")) for row in self._rows("users"))
        looks.owner.update(filter(None, owners))
        return looks

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """(type, entry) of all there is."""
        for row in self._rows("users"):
            yield "user", {**row}
        for contact in self.contacts():
            yield "contact", contact
        for row in self._rows("activities"):
            yield "activity", _child(row, "activity", "")
        kinds = {row.get("id", ""): row.get("name", "") for row in self._rows("relationship_types")}
        for row in self._rows("relationships"):
            kind = kinds.get(row.get("relationship_type_id", ""), "")
            sides = {s: self.uid_of.get(row.get(s, ""), "") for s in ("contact_is", "of_contact")}
            yield "relationship", {"type": kind, **sides}

    def contacts(self) -> Iterator[Entry]:
        """Every contact with all that hangs on it."""
        hanging = self._hanging()
        dates = {row.get("id", ""): row for row in self._rows("special_dates")}
        for row in self._rows("contacts"):
            number = row.get("id", "")
            through = row.get("first_met_through_contact_id", "")
            pointed: Entry = {
                "uuid": self.uid_of[number],
                "birthdate": dates.get(row.get("birthday_special_date_id", ""), {}),
                "first_met_date": dates.get(row.get("first_met_special_date_id", ""), {}),
                "first_met_through": self.uid_of.get(through, ""),
            }
            yield {**row, **pointed, **hanging.get(number, {})}

    def homeless(self) -> int:
        """How many rows hang on a contact that is not in the file."""
        rows = (row for table in CHILDREN for row in self._rows(table))
        return sum(row.get("contact_id", "") not in self.uid_of for row in rows)

    def _hanging(self) -> dict[str, Entry]:
        """By contact: collections of every type, tags and occupations."""
        found: dict[str, dict[str, list[object]]] = defaultdict(lambda: defaultdict(list))
        for table, kind in CHILDREN.items():
            for child in self._joined(table, self._rows(table)):
                holder = child.get("contact_id", "")
                found[holder][kind].append(_child(child, kind, self.uid_of.get(holder, "")))
        tags = {row.get("id", ""): row.get("name", "") for row in self._rows("tags")}
        for row in self._rows("contact_tag"):
            found[row.get("contact_id", "")]["tags"].append(tags.get(row.get("tag_id", ""), ""))
        for row in self._joined("occupations", self._rows("occupations")):
            found[row.get("contact_id", "")]["occupations"].append(row)
        talks = self._talks()
        return {number: _collected(kinds, talks) for number, kinds in found.items()}

    def _joined(self, table: str, rows: Iterable[dict[str, str]]) -> Iterator[dict[str, str]]:
        """Addresses with their places, occupations with their companies."""
        joined = {"addresses": ("places", "place_id"), "occupations": ("companies", "company_id")}
        other, pointer = joined.get(table, ("", ""))
        known = {row.get("id", ""): row for row in self._rows(other)}
        for row in rows:
            found = known.get(row.get(pointer, ""), {})
            yield {**found, "company": found.get("name", ""), **row}

    def _talks(self) -> dict[str, list[object]]:
        """Messages by conversation."""
        said: dict[str, list[object]] = defaultdict(list)
        for row in self._rows("messages"):
            said[row.get("conversation_id", "")].append(row)
        return said

    def _rows(self, table: str) -> Table:
        return self.tables.get(table, [])


def _child(row: dict[str, str], kind: str, holder: str) -> Entry:
    plain = {
        _POINTERS.get(name, name): value for name, value in row.items() if name not in _WITHOUT
    }
    if kind == "contact_field":
        plain["type"] = row.get("contact_field_type_id", "")
    own = "|".join(filter(None, (holder, f"{kind}-{row.get('id', '')}")))
    return {**plain, "uuid": row.get("uuid") or own}


def _collected(kinds: dict[str, list[object]], talks: dict[str, list[object]]) -> Entry:
    for talk in kinds.get("conversation", []):
        if isinstance(talk, dict):
            talk["messages"] = talks.get(talk.get("id", ""), [])
    plain: Entry = {name: kinds.pop(name) for name in ("tags", "occupations") if name in kinds}
    return {**plain, "data": [{"type": kind, "values": values} for kind, values in kinds.items()]}
