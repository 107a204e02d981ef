"""What somebody writes down about a person by hand. It has no arrival, so no undoing takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from wellspring.core.addresses import canonical_mail
from wellspring.core.organisations import organisation_key
from wellspring.core.phones import digits, e164
from wellspring.core.profile_links import canonical_link
from wellspring.core.shown_name import sort_key
from wellspring.records.affiliation import Affiliation
from wellspring.records.forgotten import let_back_with
from wellspring.records.knowledge import Circle, Detail, Handle, Name
from wellspring.records.organisation import Organisation
from wellspring.records.person import Person
from wellspring.records.renewing import renew

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wellspring.records.book import Member

SHORTEST = 3  # digits; 112 is a number


class NotAHandle(ValueError):
    """What was typed is no address, number or link; `kind` says which it should have been."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(f"“{text}” does not read as one. Nothing was kept.")
        self.kind = kind


def add_person(  # noqa: PLR0913  the parts of a card, each by its name
    by: Member,
    *,
    name: str,
    at: datetime,
    email: str = "",
    phone: str = "",
    link: str = "",
    organisation: str = "",
    title: str = "",
    note: str = "",
) -> Person:
    """Somebody new, written down by hand. A name is enough."""
    by.must_write(by.book_id)
    with transaction.atomic():
        person = Person.objects.create(
            book_id=by.book_id, name=name, sort_key=sort_key(name), created_at=at
        )
        rename(person, name, by=by)
        for kind, text in (("email", email), ("phone", phone), ("link", link)):
            if text:
                add_handle(person, kind, text, by=by)
        if organisation:
            add_work(person, organisation, title, by=by)
        if note:
            add_detail(person, "note", note, by=by)
    return person


def rename(person: Person, name: str, *, by: Member) -> None:
    """The name as the person writes it; no file changes it again."""
    by.must_write(person.book_id)
    with transaction.atomic():
        Person.objects.filter(pk=person.pk).update(name=name, name_by_hand=True)
        Name.objects.get_or_create(person=person, text=name, defaults={"book_id": person.book_id})
        renew(person.book_id, [person.pk])


def add_handle(person: Person, kind: str, text: str, *, by: Member) -> Handle:
    """A way to reach and recognise them; raises NotAHandle."""
    by.must_write(person.book_id)
    value = normal(kind, text)
    with transaction.atomic():
        let_back_with([(kind, value)], by=by)
        handle, _ = Handle.objects.get_or_create(
            person=person,
            kind=kind,
            value=value,
            defaults={"book_id": person.book_id, "shown": text},
        )
        renew(person.book_id, [person.pk])
    return handle


def normal(kind: str, text: str) -> str:
    """The normal form of a handle; raises NotAHandle."""
    value = NORMAL[kind](text)
    if not value:
        raise NotAHandle(kind, text)
    return value


def _number(text: str) -> str:
    bare = digits(text)
    return e164(text) or (bare if len(bare) >= SHORTEST else "")


def _link(text: str) -> str:
    """A profile's canonical form, or any web page as written; nothing a browser would run."""
    is_page = text.lower().startswith(("https://", "http://")) and "." in text
    return canonical_link(text) or (text if is_page and " " not in text else "")


NORMAL: dict[str, Callable[[str], str]] = {
    "email": canonical_mail,
    "phone": _number,
    "link": _link,
}


def add_work(person: Person, organisation: str, title: str, *, by: Member) -> Affiliation:
    """Where they work, as far as one knows."""
    by.must_write(person.book_id)
    with transaction.atomic():
        place, _ = Organisation.objects.get_or_create(
            book_id=person.book_id,
            key=organisation_key(organisation),
            defaults={"name": organisation},
        )
        work = Affiliation.objects.create(
            book_id=person.book_id, person=person, organisation=place, title=title
        )
        renew(person.book_id, [person.pk])
    return work


def add_circle(person: Person, kind: str, label: str, *, by: Member) -> Circle:
    """Where they are known from (P3.19, P3.20)."""
    by.must_write(person.book_id)
    circle, _ = Circle.objects.get_or_create(
        person=person, kind=kind, label=label, defaults={"book_id": person.book_id}
    )
    return circle


def add_detail(person: Person, kind: str, text: str, *, by: Member) -> Detail:
    """Anything else one knows of them, or told them (P0.8)."""
    by.must_write(person.book_id)
    detail, _ = Detail.objects.get_or_create(
        person=person, kind=kind, text=text, defaults={"book_id": person.book_id}
    )
    return detail


def drop(row: Handle | Circle | Detail, *, by: Member) -> None:
    """Take one of these off again."""
    by.must_write(row.book_id)
    with transaction.atomic():
        row.delete()
        renew(row.book_id, [row.person_id])
