"""Taking back a whole arrival: the book stands as if it had never come, later work excepted."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection, transaction

from wellspring import clock
from wellspring.records import models as records
from wellspring.records.bulk import PARAMETERS, batches, insert
from wellspring.records.expected import unsay
from wellspring.records.fitting import fit_again
from wellspring.records.judging import refresh
from wellspring.records.merging import unmerge
from wellspring.records.renewing import renew
from wellspring.records.word_index import catch_up

if TYPE_CHECKING:
    from datetime import datetime

    from django.db.models import Model

    from wellspring.records.book import Member

# Facts first, then people, then organisations: nobody goes while something still points at them.
STATED = (
    records.Approach,
    records.Witness,
    records.Tie,
    records.Likeness,
    records.JobChange,
    records.Knowing,
    records.Favour,
    records.Need,
    records.Offer,
    records.Purpose,
    records.Vouch,
    records.Attendance,
    records.Promise,
    records.Touch,
    records.Sighted,
    records.Detail,
    records.Circle,
    records.Affiliation,
    records.Handle,
    records.Name,
    records.OwnerFact,
    records.Objective,
    records.Story,
    records.Introduction,
)
OF_THE_OWNER = (records.OwnerFact, records.Objective, records.Story, records.Introduction)
ABOUT = tuple(model for model in STATED if model not in OF_THE_OWNER)


class AlreadyUndone(Exception):
    """The arrival was taken back before."""


class Undone(NamedTuple):
    """How many rows went, and the people who stay because something was written of them since."""

    people: int
    touches: int
    kept: list[str]


def undo(arrival: records.Arrival, *, by: Member, at: datetime) -> Undone:
    """Take an arrival back, all of it; what other arrivals or people wrote stays."""
    by.must_write(arrival.book_id)
    with transaction.atomic():
        arrival = records.Arrival.objects.select_for_update().get(pk=arrival.pk)
        if arrival.undone_at:
            raise AlreadyUndone("This arrival was taken back already.")
        _unmerge(arrival, by, at)
        touched = _people_of(arrival)
        unsay(arrival)
        _hand_over(arrival)
        touches = records.Touch.objects.filter(arrival=arrival).count()
        for model in STATED:
            model._base_manager.filter(arrival=arrival).delete()
        gone, kept = _remove_people(arrival, by, at)
        _remove_organisations(arrival)
        arrival.restatements.all().delete()
        arrival.files.all().delete()
        arrival.undone_at = at
        arrival.save()
        left = sorted(touched - gone)
        renew(arrival.book_id, left)
        refresh(arrival.book_id, left, clock.day_of(at))
        catch_up()
        fit_again(arrival.book_id)
    return Undone(len(gone), touches, kept)


def _unmerge(arrival: records.Arrival, by: Member, at: datetime) -> None:
    """Two people again where this arrival had made them one, the last ones first."""
    for merged in records.Merge.objects.filter(arrival=arrival).order_by("-pk"):
        unmerge(merged, by=by, at=at)


def _people_of(arrival: records.Arrival) -> set[int]:
    """Everybody the arrival says something of."""
    people = set(records.Person.objects.filter(arrival=arrival).values_list("pk", flat=True))
    for model in ABOUT:
        if model in (records.Tie, records.Likeness):
            continue
        rows: Any = model._base_manager.filter(arrival=arrival)
        people |= set(rows.values_list("person_id", flat=True).distinct())
    return people - {None}  # a need or an offer may be the owner's own


def _hand_over(arrival: records.Arrival) -> None:
    """Rows that a later arrival stated again become that arrival's."""
    with connection.cursor() as cursor:
        for model in STATED:
            table = model._meta.db_table
            cursor.execute(
                f"update {table} set arrival_id = (select min(r.arrival_id) from restatements r "  # noqa: S608
                f'where r."table" = %s and r."row" = {table}.id and r.arrival_id <> %s) '
                f"where arrival_id = %s and exists (select 1 from restatements r "
                f'where r."table" = %s and r."row" = {table}.id and r.arrival_id <> %s)',
                [table, arrival.pk, arrival.pk, table, arrival.pk],
            )
        cursor.execute(
            'delete from restatements where exists (select 1 from sighted s where s.id = "row" '
            "and \"table\" = 'sighted' and s.arrival_id = restatements.arrival_id)"
        )


def _remove_people(
    arrival: records.Arrival, by: Member, at: datetime
) -> tuple[set[int], list[str]]:
    """Remove the arrival's people of whom nothing is left; name those who stay."""
    people = dict(records.Person.objects.filter(arrival=arrival).values_list("pk", "name"))
    staying: dict[int, int | None] = {}
    for batch in batches(people, PARAMETERS):
        for model in ABOUT:
            for person, owner in _still_said(model, batch):
                staying.setdefault(person, owner)
        for person in _still_chosen(batch):
            staying.setdefault(person, None)
    for person, owner in staying.items():
        records.Person.objects.filter(pk=person).update(arrival_id=owner)
    kept = {person: people[person] for person, owner in staying.items() if owner is None}
    _let_keep_names(arrival.book_id, kept)
    gone = set(people) - set(staying)
    for batch in batches(sorted(gone), PARAMETERS):
        _set_free(batch, gone, by, at)
        records.Person.objects.filter(pk__in=batch).delete()
    return gone, sorted(kept.values())


def _still_chosen(people: list[int]) -> list[int]:
    """Those for whom somebody chose a next step, a rhythm, a depth or a seat, or wrote, since."""
    standing = records.Standing.objects.filter(person_id__in=people)
    plain = {"next_on": None, "next_none": False, "chosen_gap": None, "said_stage": ""}
    chosen = standing.exclude(**plain).values_list("person_id", flat=True)
    seated = records.Seat.objects.filter(person_id__in=people).values_list("person_id", flat=True)
    written = records.Letter.objects.filter(person_id__in=people)
    followed = records.Sequence.objects.filter(person_id__in=people)
    said = (rows.values_list("person_id", flat=True) for rows in (written, followed))
    return [*chosen, *seated, *chain.from_iterable(said)]


def _let_keep_names(book_id: int, kept: dict[int, str]) -> None:
    """A name for those who stay, or the next arrival could not know them again."""
    named = records.Name.objects.filter(person_id__in=kept).values_list("person_id", flat=True)
    nameless = {person: kept[person] for person in set(kept) - set(named)}
    called = {person: name for person, name in nameless.items() if "@" not in name}
    insert(
        records.Name,
        ("book_id", "person_id", "text", "kind", "weight"),
        ((book_id, person, name, "full", 0) for person, name in called.items()),
    )


def _set_free(people: list[int], gone: set[int], by: Member, at: datetime) -> None:
    """Who was merged by hand into somebody that goes stands alone again, and stays."""
    merges = records.Merge.objects.filter(kept_id__in=people).exclude(absorbed_id__in=gone)
    for merged in merges.order_by("-pk"):
        unmerge(merged, by=by, at=at)


def _still_said(model: type[Model], people: list[int]) -> list[tuple[int, int | None]]:
    rows: Any = model._base_manager
    if model in (records.Tie, records.Likeness):
        ones = rows.filter(one_id__in=people).values_list("one_id", "arrival_id").distinct()
        others = rows.filter(other_id__in=people).values_list("other_id", "arrival_id").distinct()
        return [*ones, *others]
    if model is records.Promise:
        rows = rows.filter(derived=False)
    return list(rows.filter(person_id__in=people).values_list("person_id", "arrival_id").distinct())


def _remove_organisations(arrival: records.Arrival) -> None:
    """Remove the arrival's organisations where nobody works any more; the others stay, unowned."""
    records.Spelling.objects.filter(arrival=arrival, organisation__affiliations=None).delete()
    ours = records.Organisation.objects.filter(arrival=arrival)
    ours.filter(affiliations=None).delete()
    records.Organisation.objects.filter(arrival=arrival).update(arrival=None)
    records.Spelling.objects.filter(arrival=arrival).update(arrival=None)
