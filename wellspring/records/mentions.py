"""Where else a person is mentioned: in notes, quotes and names that belong to other rows."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import JSONField, Q, TextField

from wellspring.core.folding import fold
from wellspring.records.book import OfBook
from wellspring.records.knowledge import Handle, Name
from wellspring.records.person import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from django.db.models import Model

SOMEBODY = "somebody"
# Our own words, which a person may happen to be called: somebody's name is Note, or Meeting.
CODES = {
    "aim", "answer", "basis", "channel", "digest", "direction", "ended_by", "how", "item", "kind",
    "left_by", "mode", "said_stage", "side", "stage", "state", "table", "topic", "trace", "was",
    "what",
}  # fmt: skip
SHORTEST = 3  # letters of a name that can be looked for by itself


class Mentions(NamedTuple):
    """What names the person and nobody else in the book."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    @classmethod
    def of(cls, people: list[int]) -> Self:
        """Their names whole and folded, their handles, and single names that nobody else bears."""
        names = set(Name.objects.filter(person__in=people).values_list("text", flat=True))
        names |= set(Person.objects.filter(pk__in=people).values_list("name", flat=True))
        handles = Handle.objects.filter(person__in=people).values_list("value", "shown")
        told = {text for pair in handles for text in pair}
        whole = {name for name in names if len(name.split()) > 1}
        words = whole | {fold(name) for name in whole} | told | _alone(names, people)
        ordered = sorted((word for word in words if len(word) >= SHORTEST), key=len, reverse=True)
        found = "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in ordered)
        return cls(re.compile(found or r"(?!)", re.IGNORECASE), tuple(ordered))

    def erase(self, book_id: int) -> int:
        """Write "somebody" instead in every text of the book; how many rows had to change."""
        changed = 0
        for model in apps.get_app_config("records").get_models():
            if issubclass(model, OfBook):
                changed += sum(self._erase_in(row) for row in self._rows(model, book_id))
        return changed

    def _rows(self, model: type[Model], book_id: int) -> Iterator[Any]:
        """The rows that may hold one of the words; the pattern looks closer."""
        fields = [field.name for field in _texts(model)]
        held = Q()
        for word in self.words:
            for field in fields:
                for form in _forms(word):
                    held |= Q(**{f"{field}__icontains": form})
        if not fields or not held:
            return
        yield from model._default_manager.filter(held, book_id=book_id)  # noqa: SLF001  Django's API

    def _erase_in(self, row: Model) -> bool:
        changes = {
            field.name: new
            for field in _texts(type(row))
            if (new := self.without(old := getattr(row, field.name))) != old
        }
        if changes:
            _write(row, changes)
        return bool(changes)

    def without(self, told: Any) -> Any:  # noqa: ANN401  what JSON holds
        """A text, or the texts in a list or dictionary, with the person left out."""
        if isinstance(told, str):
            return self.pattern.sub(SOMEBODY, told)
        if isinstance(told, list):
            return [self.without(each) for each in told]
        if isinstance(told, dict):
            return {key: self.without(each) for key, each in told.items()}
        return told


def _alone(names: Iterable[str], people: list[int]) -> set[str]:
    """Single words of the names that no other name in the book holds."""
    words = {word for name in names for word in name.split() if len(fold(word)) >= SHORTEST}
    others = Name.objects.exclude(person__in=people)
    return {
        word
        for word in words
        if not others.filter(Q(text__icontains=word) | Q(text__icontains=fold(word))).exists()
    }


def _texts(model: type[Model]) -> list[Any]:
    fields = model._meta.concrete_fields
    told = (field for field in fields if isinstance(field, TextField | JSONField))
    return [field for field in told if field.name not in CODES]


def _forms(word: str) -> set[str]:
    """How a text may hold the word: SQLite knows the case of ASCII alone, and JSON has escapes."""
    cases = {word, word.lower(), word.upper()}
    return cases | {json.dumps(each)[1:-1] for each in cases}


def _write(row: Model, changes: dict[str, Any]) -> None:
    """Write the changes; where they would make two rows the same, with the row's number."""
    rows = type(row)._default_manager.filter(pk=row.pk)  # noqa: SLF001  as above
    try:
        with transaction.atomic():
            rows.update(**changes)
    except IntegrityError:
        rows.update(**{k: f"{v} {row.pk}" if isinstance(v, str) else v for k, v in changes.items()})
