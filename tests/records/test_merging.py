"""Two records of one person become one, and two again, exactly (P3.39)."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests.canonical import dump
from tests.cast import NOW, TODAY, ago, meets, reader_of, stranger, wrote
from wellspring.records.day import plan_for
from wellspring.records.hanging import hooks
from wellspring.records.merging import CannotMerge, merge, tell_apart, unmerge
from wellspring.records.models import Apart, Closure, Handle, Name, Person, Standing, Tie, Touch
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_circle, add_detail, add_handle, add_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def tom(maya):
    """The same man, as an address book has him."""
    person = add_person(maya, name="Tom Ferreira", at=NOW, email="tom@home.example")
    add_handle(person, "email", "tomas@provo.example", by=maya)
    add_circle(person, "sport", "Rowing", by=maya)
    add_detail(person, "interest", "Sourdough", by=maya)
    return person


def told(by):
    return {"by": by, "at": NOW}


def test_everything_known_of_both_is_the_kept_ones(maya, tomas, tom):
    meets(tom, ago(3), by=maya)
    tom.promise("a book", on=ago(2), by=maya)

    merge(tomas, tom, **told(maya))

    assert {each.value for each in tomas.handles.all()} == {
        "tom@home.example",
        "tomas@provo.example",
    }
    assert tomas.touches.count() == 1
    assert tomas.circles.get().label == "Rowing"
    assert tomas.promises.filter(words="a book").exists()


def test_the_absorbed_one_is_seen_no_more(maya, tomas, tom):
    merge(tomas, tom, **told(maya))

    assert list(Person.objects.visible_to(maya)) == [tomas]


def test_a_search_for_either_name_finds_the_one(maya, tomas, tom):
    add_handle(tom, "email", "boatman@row.example", by=maya)

    merge(tomas, tom, **told(maya))

    found = Person.objects.visible_to(maya).found("boatman", maya)
    assert [each.pk for each in found] == [tomas.pk]


def test_the_standing_is_that_of_both_together(maya, tomas, tom):
    meets(tomas, ago(30), by=maya)
    meets(tom, ago(3), by=maya)

    merge(tomas, tom, **told(maya))

    assert Standing.objects.get(person=tomas).touches == 2


def test_one_message_to_two_of_their_addresses_is_one_touch(maya, tomas, tom):
    for person in (tomas, tom):
        Touch.objects.create(
            book_id=maya.book_id, person=person, at=NOW, channel="email", direction="outgoing",
            basis="direct", source="mail", source_key="mail:one",
        )  # fmt: skip

    merge(tomas, tom, **told(maya))

    assert tomas.touches.count() == 1


def test_nobody_knows_themselves(maya, tomas, tom, leilani):
    Tie.objects.create(book_id=maya.book_id, one=tomas, other=tom, basis="copied_together")
    Tie.objects.create(book_id=maya.book_id, one=leilani, other=tom, basis="met_together")

    merge(tomas, tom, **told(maya))

    assert not Tie.objects.filter(one=tomas, other=tomas).exists()
    assert Tie.objects.filter(one=leilani, other=tomas).exists()


def filled(maya, tomas, tom, leilani):
    meets(tomas, ago(90), ago(60), ago(30), by=maya)
    meets(tom, ago(45), ago(3), by=maya, channel="call")
    wrote(tom, ago(2), by=maya)
    tom.promise("a book", on=ago(2), by=maya)
    choose_next_step(tom, on=TODAY, by=maya)
    Tie.objects.create(book_id=maya.book_id, one=tomas, other=tom, basis="copied_together")
    Tie.objects.create(book_id=maya.book_id, one=leilani, other=tom, basis="met_together")
    add_circle(tomas, "sport", "Rowing", by=maya)
    for person in (tomas, tom, leilani):
        person.refresh(TODAY)


def test_taking_a_merge_back_restores_every_row(maya, tomas, tom, leilani):
    filled(maya, tomas, tom, leilani)
    before = dump()

    unmerge(merge(tomas, tom, **told(maya)), **told(maya))

    assert dump() == before


def test_what_was_said_of_a_duty_outlives_merging_and_taking_back(maya, tomas, tom):
    wrote(tom, ago(2), by=maya)
    duty = tom.promises.get(kind="reply_owed")
    duty.close("dismissed", by=maya, at=NOW)

    unmerge(merge(tomas, tom, **told(maya)), **told(maya))

    assert Closure.objects.get(promise__person=tom).how == "dismissed"


def test_what_came_after_the_merge_stays_with_the_kept_one(maya, tomas, tom):
    merged = merge(tomas, tom, **told(maya))
    (touch,) = meets(tomas, ago(1), by=maya)

    unmerge(merged, **told(maya))

    assert list(tomas.touches.all()) == [touch]
    assert not tom.touches.exists()


def test_a_chosen_day_comes_along_where_the_kept_one_has_none(maya, tomas, tom):
    choose_next_step(tom, on=TODAY, by=maya)

    merge(tomas, tom, **told(maya))

    assert [item.person_name for item in plan_for(maya, today=TODAY)] == [
        Person.objects.get(pk=tomas.pk).name
    ]


def test_merges_nest_and_come_apart_again_in_either_order(maya, tomas, tom, leilani):
    filled(maya, tomas, tom, leilani)
    third = add_person(maya, name="T. Ferreira", at=NOW, email="t.ferreira@old.example")
    third.refresh(TODAY)
    before = dump()

    inner = merge(tom, third, **told(maya))
    outer = merge(tomas, Person.objects.get(pk=tom.pk), **told(maya))
    assert tomas.handles.filter(value="t.ferreira@old.example").exists()
    unmerge(inner, **told(maya))
    unmerge(outer, **told(maya))

    assert dump() == before


def test_a_person_cannot_be_merged_with_themselves(maya, tomas):
    with pytest.raises(CannotMerge, match="one person already"):
        merge(tomas, tomas, **told(maya))


def test_whoever_was_merged_before_is_not_merged_again(maya, tomas, tom, leilani):
    merge(tomas, tom, **told(maya))
    tom.refresh_from_db()

    with pytest.raises(CannotMerge, match="merged before"):
        merge(leilani, tom, **told(maya))


def test_people_of_two_books_are_never_made_one(maya, tomas):
    other = stranger()
    theirs = add_person(other, name="Tomás Ferreira", at=NOW)

    with pytest.raises(CannotMerge, match="different books"):
        merge(tomas, theirs, **told(maya))


def test_who_may_only_read_cannot_merge(maya, tomas, tom):
    with pytest.raises(PermissionDenied):
        merge(tomas, tom, **told(reader_of(maya)))


def test_two_people_told_apart_stay_so_whichever_is_named_first(maya, tomas, tom):
    first = tell_apart(tom, tomas, **told(maya))

    assert tell_apart(tomas, tom, **told(maya)) == first
    assert Apart.objects.count() == 1


def test_every_table_that_names_a_person_is_known_to_merging():
    names = {hook.name for hook in hooks()}

    assert {"records.touch.person_id", "records.tie.one_id", "records.tie.other_id"} <= names
    assert "records.standing.person_id" not in names


def test_names_and_addresses_that_both_had_are_there_once(maya, tomas, tom):
    Name.objects.create(book_id=maya.book_id, person=tom, text="Tomás Ferreira")

    merge(tomas, tom, **told(maya))

    assert tomas.names.filter(text="Tomás Ferreira").count() == 1
    assert Handle.objects.filter(person=tomas, value="tomas@provo.example").count() == 1
