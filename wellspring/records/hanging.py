"""What hangs on a person: every column of every table that names one.

They are found and not listed by hand, so that a table added later is merged and forgotten too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.apps import apps
from django.db.models import ForeignKey, OneToOneField, UniqueConstraint

from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import Model


class Hook(NamedTuple):
    """A column that names a person. `beside` are those that must be unique together with it."""

    model: type[Model]
    column: str
    beside: tuple[tuple[str, ...], ...]

    @property
    def name(self) -> str:
        """The table and column, as a journal keeps them."""
        return f"{self.model._meta.label_lower}.{self.column}"


def hooks() -> Iterator[Hook]:
    """Every column that names a person, but for standings, which are judged and not moved."""
    for model in apps.get_app_config("records").get_models():
        for field in model._meta.concrete_fields:
            to_person = isinstance(field, ForeignKey) and field.related_model is Person
            if to_person and not field.primary_key:
                yield Hook(model, field.attname, tuple(_beside(model, field.name)))


def hook_named(name: str) -> Hook:
    """The column that a journal names."""
    return next(hook for hook in hooks() if hook.name == name)


def _beside(model: type[Model], column: str) -> Iterator[tuple[str, ...]]:
    if isinstance(model._meta.get_field(column), OneToOneField):
        yield ("book",)  # which two people of one book share: there is room for one row
    for constraint in model._meta.constraints:
        if isinstance(constraint, UniqueConstraint) and column in constraint.fields:
            yield tuple(field for field in constraint.fields if field != column)
