"""What an act changed by hand about somebody, row by row, so that it can be taken back later."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db import IntegrityError, models, transaction

from wellspring import clock
from wellspring.records.book import Member, OfBook
from wellspring.records.columns import read_back
from wellspring.records.person import Person
from wellspring.records.renewing import renew
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    Row = dict[str, Any]
    Seen = dict[int, Row]

KEPT = timedelta(days=30)  # an act can be taken back for so long
OWN_WORD = ("next_on", "next_none", "chosen_gap", "said_stage")  # of a standing; the rest is judged


class ChangedSince(Exception):
    """Something else was written there since."""


class Change(OfBook):
    """One act: `word` says which, `rows` hold each row before and after; undoing deletes it."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="changes")
    word = models.TextField()
    at = models.DateTimeField()
    rows = models.JSONField(default=list, encoder=DjangoJSONEncoder)

    class Meta:
        db_table = "changes"
        indexes = (models.Index(fields=["book", "-at"], name="changes_by_time"),)

    def take_back(self, *, by: Member) -> None:
        """Put every row back as it was; raises ChangedSince, and then nothing is touched."""
        by.must_write(self.book_id)
        if not all(_is_of(told, self.person_id) for told in self.rows):
            raise ChangedSince  # they were made one with somebody since; that is taken back first
        try:
            with transaction.atomic():
                for told in reversed(self.rows):
                    _put_back(told)
                self.delete()
                renew(self.book_id, [self.person_id])
                self.person.refresh(clock.day_of(self.at))
        except IntegrityError as taken:  # something else stands where there is room for one
            raise ChangedSince from taken


@contextmanager
def changing(
    person: Person, word: str, *watched: type[models.Model], by: Member, at: datetime
) -> Iterator[Change]:
    """Whatever is written of this person in the tables named is one act that can be taken back."""
    by.must_write(person.book_id)
    change = Change(book_id=person.book_id, person=person, word=word, at=at)
    with transaction.atomic():
        before = {model: _seen(model, person) for model in watched}
        yield change
        for model in watched:
            change.rows += _told(model, before[model], _seen(model, person))
        if change.rows:
            change.save()


def let_old_ones_go(today: date) -> None:
    """Acts of long ago can no longer be taken back, and what they held is not kept."""
    Change.objects.filter(at__lt=clock.begins(today - KEPT)).delete()


def _seen(model: type[models.Model], person: Person) -> Seen:
    """The rows of one table about somebody; of the person and the standing, the own word alone.

    Of a table without people, as that of those forgotten, the rows of the book.
    """
    rows = model._base_manager.filter(**_condition(model, person))
    names = [field.attname for field in model._meta.concrete_fields]
    if "derived" in names:
        rows = rows.filter(derived=False)  # what is found in the record is judged anew by itself
    if model is Standing:
        names = ["person_id", *OWN_WORD]
    elif model is Person:
        names = ["id", "name", "name_by_hand"]
    pk = model._meta.pk.attname
    return {row[pk]: row for row in rows.values(*names)}


def _told(model: type[models.Model], before: Seen, after: Seen) -> list[Row]:
    pairs = ((pk, before.get(pk), after.get(pk)) for pk in sorted({*before, *after}))
    label = model._meta.label_lower
    return [
        {"model": label, "pk": pk, "before": was, "after": is_now}
        for pk, was, is_now in pairs
        if was != is_now
    ]


def _put_back(told: Row) -> None:
    model = apps.get_model(told["model"])
    there = model._base_manager.filter(pk=told["pk"])
    was, should_be = (
        None if told[side] is None else read_back(model, told[side]) for side in ("before", "after")
    )
    is_now = there.values(*should_be).first() if should_be else there.values("pk").first()
    if is_now != should_be:
        raise ChangedSince
    if was is None and model is Standing:
        there.update(**_unsaid())
    elif was is None:
        there.delete()
    elif is_now is None:
        model._base_manager.create(**was)
    else:
        there.update(**was)


def _is_of(told: Row, person: int) -> bool:
    """Whether it is their row; a person goes by their own number, some tables name nobody."""
    row: Row = told["before"] or told["after"]
    whose = told["pk"] if told["model"] == Person._meta.label_lower else row.get("person_id")
    return whose in (None, person)


def _unsaid() -> Row:
    fields = {field.attname: field for field in Standing._meta.concrete_fields}
    return {name: fields[name].get_default() for name in OWN_WORD}


def _condition(model: type[models.Model], person: Person) -> dict[str, int]:
    if model is Person:
        return {"pk": person.pk}
    has_people = any(field.attname == "person_id" for field in model._meta.concrete_fields)
    return {"person_id": person.pk} if has_people else {"book_id": person.book_id}
