"""Everything a book holds, in an order of its own, so that two states can be held side by side."""

from __future__ import annotations

from django.apps import apps

BOOKKEEPING = {"arrivals", "arrival_files", "restatements"}


def dump() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the list of arrivals itself; row numbers of facts left out."""
    found = {}
    for model in apps.get_app_config("records").get_models():
        table = model._meta.db_table
        if table in BOOKKEEPING:
            continue
        columns = [f.attname for f in model._meta.concrete_fields if f.attname != "id"]
        if table == "people":
            columns.insert(0, "id")
        rows = model._base_manager.values_list(*columns)
        found[table] = sorted(tuple(map(str, row)) for row in rows)
    return found
