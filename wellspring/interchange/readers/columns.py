"""What each column of a table of people means, by its header and by the columns beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.folding import fold
from wellspring.core.name_words import PREFIXES
from wellspring.interchange.readers.header_words import LEFT, PHRASES, QUALIFIERS, SPEAKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LONGEST_HEADER = 80
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_EMAIL = frozenset("type typ tipo display label status name weergavenaam anzeigename".split())


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds: a field's name ("" to leave out) and which of several (work, home)."""

    field: str
    group: str = ""
    sure: bool = True  # False: guessed from one word, or from what the cells look like


def _joined(words: Iterable[str]) -> str:
    return "".join(words)


def _table() -> dict[str, str]:
    known: dict[str, str] = {}
    for field, phrases in (*PHRASES.items(), ("", LEFT)):
        for phrase in phrases.split("|"):
            known.setdefault(_joined(fold(phrase).split()), field)
    return known


_KNOWN = _table()
_SPEAKING = tuple((field, frozenset(words.split())) for field, words in SPEAKING)


@lru_cache(maxsize=4096)
def column_of(header: str) -> Column | None:
    """What a header says by itself; None when it says nothing known."""
    if len(header) > LONGEST_HEADER:
        return None
    words = fold(_CAMEL.sub(" ", header)).split()
    group = next((QUALIFIERS[word] for word in words if QUALIFIERS.get(word)), "")
    bare = [word for word in words if word not in QUALIFIERS and not word.isdecimal()]
    for form in (words, [word for word in words if not word.isdecimal()], bare):
        field = _KNOWN.get(_joined(form)) if form else None
        if field is not None:
            return Column(field, group)
    return _by_one_word(set(words), group)


def _by_one_word(words: set[str], group: str) -> Column | None:
    for field, speaking in _SPEAKING:
        if words & speaking and not (field == "email" and words & _NOT_EMAIL):
            return Column(field, group, sure=False)
    return None


def columns_of(header: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> list[Column | None]:
    """What every column means, words with two meanings settled by their neighbours."""
    columns = [column_of(name) for name in header]
    _settle_names(columns)
    _settle_titles(columns, rows)
    _settle_birthdays(columns)
    _settle_german_regions(header, columns)
    return columns


def _fields(columns: list[Column | None]) -> set[str]:
    return {column.field for column in columns if column}


def _rename(columns: list[Column | None], old: str, new: str) -> None:
    for at, column in enumerate(columns):
        if column and column.field == old:
            columns[at] = replace(column, field=new)


def _settle_names(columns: list[Column | None]) -> None:
    """`Nombre` beside `Apellidos` is a first name, `Nom` beside `Prénom` a family name."""
    new = "nickname" if {"family", "given"} <= _fields(columns) else "family"
    _rename(columns, "maybe_family", new)  # Apelido: Portugal's family name, Brazil's nickname
    fields = _fields(columns)
    if "family" in fields and "given" not in fields:
        _rename(columns, "plain_name", "given")
    elif "given" in fields and "family" not in fields:
        _rename(columns, "plain_name", "family")
    else:
        _rename(columns, "plain_name", "name")


def _settle_titles(columns: list[Column | None], rows: Sequence[Sequence[str]]) -> None:
    """`Title` is Dr or Mrs where another column holds the job, or where the cells say so."""
    at = next((i for i, c in enumerate(columns) if c and c.field == "plain_title"), None)
    if at is None:
        return
    cells = [fold(row[at]) for row in rows if at < len(row) and row[at].strip()]
    polite = sum(1 for cell in cells if cell and set(cell.split()) <= PREFIXES)
    job_elsewhere = "title" in _fields(columns) and "given" in _fields(columns)
    is_prefix = polite * 2 > len(cells) if cells else job_elsewhere
    _rename(columns, "plain_title", "prefix" if is_prefix or job_elsewhere else "title")


def _settle_birthdays(columns: list[Column | None]) -> None:
    alone = not _fields(columns) & {"birthday", "birth_year"}
    _rename(columns, "maybe_birthday", "birthday" if alone else "anniversary")
    if "birth_year" in _fields(columns):  # Thunderbird in German says Geburtstag for the day alone
        _rename(columns, "birthday", "birth_day")


def _settle_german_regions(header: Sequence[str], columns: list[Column | None]) -> None:
    """German Outlook calls the country Region and the federal state Land."""
    words = [set(fold(name).split()) for name in header]
    pairs = sum(1 for one in words if "land" in one), sum(1 for one in words if "region" in one)
    if all(pairs) and any("geschaftlich" in one or "privat" in one for one in words):
        for at, one in enumerate(words):
            column = columns[at]
            if column and column.field in ("country", "region"):
                columns[at] = replace(column, field="region" if "land" in one else "country")
