"""Making two records of one person one, and taking it back exactly.

Rows move; nothing is deleted. A row that the kept person already has (the same address, the same
message) stays where it was, out of sight, and is there again when the merge is taken back.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import transaction

from wellspring import clock
from wellspring.records.hanging import Hook, hook_named, hooks
from wellspring.records.judging import refresh
from wellspring.records.likeness import Apart, Merge
from wellspring.records.person import Person
from wellspring.records.promise import Closure, Promise
from wellspring.records.renewing import renew
from wellspring.records.standing import Standing

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member

OWN_WORD = {"chosen_gap": None, "said_stage": ""}  # and what stands where nothing was said
PAIR = ("one_id", "other_id")
OF_THE_MERGE = (
    "records.merge.kept_id", "records.merge.absorbed_id",
    "records.placing.person_id",  # a word about one entry, not about who it is
)  # fmt: skip
AT_ONCE = 500  # rows named in one statement


class CannotMerge(Exception):
    """These two cannot be made one."""


def merge(kept: Person, absorbed: Person, *, by: Member, at: datetime) -> Merge:
    """Everything known of the absorbed one becomes the kept one's; the journal says what moved."""
    by.must_write(kept.book_id)
    _must_be_two(kept, absorbed)
    with transaction.atomic():
        journal: dict[str, Any] = {"closures": _closures(kept, absorbed)}
        moved = {hook.name: _move(hook, absorbed.pk, kept.pk) for hook in _movable()}
        journal["rows"] = {name: rows for name, rows in moved.items() if rows}
        journal["next"] = _carry_next_step(kept, absorbed)
        journal["said"] = _carry_own_word(kept, absorbed)
        Person.objects.filter(pk=absorbed.pk).update(merged_into=kept)
        merged = Merge.objects.create(
            book_id=kept.book_id, kept=kept, absorbed=absorbed, moved=journal, at=at
        )
        _judge_again(kept.book_id, [kept.pk], clock.day_of(at))
    return merged


def unmerge(merged: Merge, *, by: Member, at: datetime) -> Person:
    """Two people again, each with what was theirs; what came since then stays with the kept one."""
    by.must_write(merged.book_id)
    absorbed = Person.objects.get(pk=merged.absorbed_id)
    kept = _root(Person.objects.get(pk=merged.kept_id))  # who may be part of somebody else by now
    with transaction.atomic():
        for name, rows in merged.moved["rows"].items():
            _move_back(hook_named(name), rows, kept.pk, absorbed.pk)
        Person.objects.filter(pk=absorbed.pk).update(merged_into=None)
        _give_back_next_step(kept, merged.moved["next"])
        _give_back_own_word(kept, merged.moved.get("said", {}))
        _judge_again(merged.book_id, [kept.pk, absorbed.pk], clock.day_of(at))
        _close_again(merged.moved["closures"])
        merged.delete()
    absorbed.refresh_from_db()
    return absorbed


def tell_apart(one: Person, other: Person, *, by: Member, at: datetime) -> Apart:
    """Somebody said these are two people: it is never asked again, until the row is deleted."""
    by.must_write(one.book_id)
    first, second = sorted((one, other), key=lambda person: person.pk)
    apart, _ = Apart.objects.get_or_create(
        one=first, other=second, defaults={"book_id": one.book_id, "at": at}
    )
    return apart


def _must_be_two(kept: Person, absorbed: Person) -> None:
    if kept.pk == absorbed.pk:
        raise CannotMerge(f"{kept.name} is one person already.")
    if kept.book_id != absorbed.book_id:
        raise CannotMerge("These two are in different books.")
    gone = next((each for each in (kept, absorbed) if each.merged_into_id), None)
    if gone is not None:
        raise CannotMerge(f"{gone.name} was merged before. Take that back first.")


def _movable() -> list[Hook]:
    return [hook for hook in hooks() if hook.name not in OF_THE_MERGE]


def _move(hook: Hook, source: int, target: int) -> list[int]:
    """Move the rows that the target has room for; their ids."""
    rows = hook.model._default_manager.filter(**{hook.column: source})  # noqa: SLF001  Django's API
    if hook.column in PAIR:  # nobody knows or resembles themselves
        across = PAIR[1 - PAIR.index(hook.column)]
        rows = rows.exclude(**{across: target})
    clashing: set[int] = set()
    for beside in hook.beside:
        there = hook.model._default_manager.filter(**{hook.column: target})  # noqa: SLF001
        taken = set(there.values_list(*beside))
        clashing |= {pk for pk, *rest in rows.values_list("pk", *beside) if tuple(rest) in taken}
    found = rows.order_by("pk").values_list("pk", flat=True)
    numbers = [pk for pk in found if pk not in clashing]
    _name(hook, numbers, source, target)
    return numbers


def _move_back(hook: Hook, numbers: list[int], source: int, target: int) -> None:
    """Rows that are still the kept one's; others were deleted or moved on since."""
    _name(hook, numbers, source, target)


def _name(hook: Hook, numbers: list[int], source: int, target: int) -> None:
    """Let these rows name the target where they name the source."""
    for start in range(0, len(numbers), AT_ONCE):
        some = {"pk__in": numbers[start : start + AT_ONCE], hook.column: source}
        hook.model._default_manager.filter(**some).update(**{hook.column: target})  # noqa: SLF001


def _root(person: Person) -> Person:
    while person.merged_into is not None:
        person = person.merged_into
    return person


def _carry_next_step(kept: Person, absorbed: Person) -> list[Any]:
    """A chosen day of the absorbed one counts where the kept one has none; what was before."""
    steps = Standing.objects.in_bulk([kept.pk, absorbed.pk])
    own, theirs = steps.get(kept.pk), steps.get(absorbed.pk)
    before = [str(own.next_on) if own and own.next_on else None, bool(own and own.next_none)]
    if theirs and theirs.next_on and not (own and own.next_on):
        Standing.objects.update_or_create(
            person=kept,
            defaults={"book_id": kept.book_id, "next_on": theirs.next_on, "next_none": False},
        )
        return [*before, str(theirs.next_on)]
    return before


def _give_back_next_step(kept: Person, before: list[Any]) -> None:
    """As it was before the merge, unless another day was chosen since."""
    if len(before) > 2:  # noqa: PLR2004  the third is the day that was carried over
        carried = Standing.objects.filter(person=kept, next_on=before[2])
        carried.update(next_on=before[0], next_none=before[1])


def _carry_own_word(kept: Person, absorbed: Person) -> dict[str, Any]:
    """A rhythm chosen or a depth said of the absorbed one, where the kept one has none."""
    steps = Standing.objects.in_bulk([kept.pk, absorbed.pk])
    own, theirs = steps.get(kept.pk), steps.get(absorbed.pk)
    told = {column: getattr(theirs, column, None) for column in OWN_WORD}
    carried = {name: word for name, word in told.items() if word and not getattr(own, name, None)}
    if carried:
        Standing.objects.update_or_create(
            person=kept, defaults={"book_id": kept.book_id, **carried}
        )
    return carried


def _give_back_own_word(kept: Person, carried: dict[str, Any]) -> None:
    """Unsaid again, unless something else was said since."""
    for column, word in carried.items():
        Standing.objects.filter(person=kept, **{column: word}).update(**{column: OWN_WORD[column]})


def _closures(*people: Person) -> list[list[Any]]:
    """What was said of derived duties, which judging again may make anew."""
    closed = Closure.objects.filter(promise__person__in=people, promise__derived=True)
    told = closed.order_by("pk").values_list("promise__person_id", "promise__key", "how", "at")
    return [[person, key, how, at.isoformat()] for person, key, how, at in told]


def _close_again(closures: list[list[Any]]) -> None:
    for person, key, how, at in closures:
        duty = Promise.objects.filter(person_id=person, key=key, closure=None).first()
        if duty is not None:
            Closure.objects.create(
                book_id=duty.book_id, promise=duty, how=how, at=datetime.fromisoformat(at)
            )


def _judge_again(book_id: int, people: list[int], today: date) -> None:
    renew(book_id, people)
    refresh(book_id, people, today)
