"""What an export says once and points at from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wellspring.core.sightings import Party
from wellspring.interchange.readers.monica.shape import Entry, held_in, line, text

if TYPE_CHECKING:
    from datetime import date


@dataclass(slots=True)
class Lookups:
    """Names by contact, words by type, who took part in what, who the owner is, and today."""

    names: dict[str, str] = field(default_factory=dict)
    field_types: dict[str, str] = field(default_factory=dict)
    activity_types: dict[str, str] = field(default_factory=dict)
    taking_part: dict[str, list[str]] = field(default_factory=dict)
    owner: set[str] = field(default_factory=set)
    today: date | None = None

    def party(self, uid: str) -> Party:
        """A contact as a party."""
        return Party(name=self.names.get(uid, ""), uid=uid)

    def note_contact(self, contact: Entry) -> None:
        """Remember a contact's name and what they took part in."""
        uid = text(contact.get("uuid"))
        self.names[uid] = full_name(contact)
        for activity in held_in(contact).get("activity", []):
            known = activity.get("uuid") if isinstance(activity, dict) else activity
            self.taking_part.setdefault(text(known), []).append(uid)

    def note_type(self, kind: str, told: Entry) -> None:
        """Remember what a type is called: "email Email", "linkedin"."""
        words = ("type", "name", "translation_key", "default_life_event_type_key")
        called = " ".join(filter(None, (line(told.get(word)).lower() for word in words)))
        known = {"contact_field_type": self.field_types, "activity_type": self.activity_types}
        known.get(kind, {})[text(told.get("uuid"))] = called


def full_name(contact: Entry) -> str:
    """First, middle and last name."""
    parts = (line(contact.get(f"{part}_name")) for part in ("first", "middle", "last"))
    return " ".join(filter(None, parts))
