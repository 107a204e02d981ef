"""Every other row of a book, table by table, for the file that holds everything.

People, touches and duties have values of their own (departure), and are named here as there; all
the rest leaves as it lies. Tables are found and not listed, so that none is missed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import ForeignKey

from wellspring.records.models import Person, Promise, Standing, Touch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.db.models import Field, Model

    from wellspring.records.book import Member

AT_ONCE = 5_000
NAMED = {Person: "person", Touch: "touch", Promise: "duty"}
# Tables that leave in another form, and those that hold nothing of anybody's own.
ELSEWHERE = frozenset({
    "people", "names", "handles", "affiliations", "organisations", "circles",  # people
    "touches", "promises", "closures",
    "standings",  # judged anew from all the rest; what somebody chose leaves as `own_word`
    "books", "users", "memberships",
    "arrivals", "arrival_files", "restatements", "sighted", "spellings", "likenesses",
    "changes",  # what stands now leaves; how it stood before an act stays for thirty days, here
    "captures",  # lines that become touches when the book is next opened
    "forgotten",  # hashes that mean nothing without this book's key
})  # fmt: skip
OWN_WORD = ("said_stage", "chosen_gap", "next_on", "next_none")
PASSED_OVER = ("book", "arrival")


def rest(member: Member) -> dict[str, Iterator[dict[str, Any]]]:
    """Each further table of this member's books by its name, its rows as values."""
    found = {"own_word": _own_word(member)}
    for model in apps.get_app_config("records").get_models():
        if model._meta.db_table not in ELSEWHERE and _is_of_a_book(model):
            found[model._meta.db_table] = _rows(model, member)
    return found


def _is_of_a_book(model: type[Model]) -> bool:
    return any(field.name == "book" for field in model._meta.concrete_fields)


def _rows(model: type[Model], member: Member) -> Iterator[dict[str, Any]]:
    fields = [one for one in model._meta.concrete_fields if one.name not in PASSED_OVER]
    rows = model._default_manager.filter(book_id__in=member.reads).order_by("pk")  # noqa: SLF001
    for row in rows.values_list(*(field.attname for field in fields)).iterator(AT_ONCE):
        yield _told(fields, row)


def _told(fields: list[Field[Any, Any]], row: tuple[Any, ...]) -> dict[str, Any]:
    told = {field.name: _value(field, value) for field, value in zip(fields, row, strict=True)}
    return {name: value for name, value in told.items() if value not in ("", None, [], {})}


def _value(field: Field[Any, Any], value: Any) -> Any:  # noqa: ANN401  as the column has it
    if isinstance(field, ForeignKey) and value is not None:
        sort = NAMED.get(field.related_model)  # type: ignore[arg-type]
        return f"{sort}-{value}" if sort else value
    return value


def _own_word(member: Member) -> Iterator[dict[str, Any]]:
    """What somebody chose for a tie: its depth, its rhythm, the next step or none."""
    nothing = {"said_stage": "", "chosen_gap": None, "next_on": None, "next_none": False}
    rows = Standing.objects.visible_to(member).exclude(**nothing).order_by("pk")
    for person, *words in rows.values_list("pk", *OWN_WORD).iterator(AT_ONCE):
        told = dict(zip(OWN_WORD, words, strict=True))
        yield {"person": f"person-{person}"} | {name: each for name, each in told.items() if each}
