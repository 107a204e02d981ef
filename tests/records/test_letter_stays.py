"""A letter keeps its person when the file they came with is taken back; a dump holds it."""

from __future__ import annotations

from tests import cast
from wellspring.interchange.everything import rest
from wellspring.records.models import Arrival, Letter, Person
from wellspring.records.sequence import Sequence
from wellspring.records.undoing import undo


def came(maya):
    arrival = Arrival.objects.create(book_id=maya.book_id, kept_at=cast.NOW, name="contacts.vcf")
    person = cast.leilani(maya)
    Person.objects.filter(pk=person.pk).update(arrival=arrival)
    return arrival, Person.objects.get(pk=person.pk)


def test_whoever_a_letter_was_begun_to_stays(maya):
    arrival, person = came(maya)
    Letter.begin(person, at=cast.NOW, by=maya, words="Dear Leilani")
    undo(arrival, by=maya, at=cast.NOW)

    assert Letter.objects.get().person.name == "Leilani Kahale"


def test_letters_leave_with_everything_else(maya):
    """P3.39."""
    _, person = came(maya)
    letter = Letter.begin(person, at=cast.NOW, by=maya, words="Dear Leilani")
    Sequence.begin(person, letter=letter, on=cast.TODAY, by=maya)

    told = rest(maya)
    assert next(told["letters"])["words"] == "Dear Leilani"
    assert next(told["sequences"])["person"] == f"person-{person.pk}"
