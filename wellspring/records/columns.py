"""Values of a row that were kept as JSON, read back as their columns hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from django.db.models import Model


def read_back(model: type[Model], row: Mapping[str, Any]) -> dict[str, Any]:
    """The values by their columns' names: a day is a day again, a moment a moment."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    return {name: fields[name].to_python(value) for name, value in row.items()}
