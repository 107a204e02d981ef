"""A letter leaves by its writer's word, settles what was owed, and can be taken back."""

from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied

from tests import cast
from wellspring.records.leaving import leave, stay
from wellspring.records.models import Letter, Promise, Sequence, Touch

THANKS = "Dear Tomás,\n\nThank you for the hour on Monday. I will ask the second shift.\n\nMaya"


def written(tomas, maya, **told):
    told = {"kind": "thank_you", "words": THANKS} | told
    return Letter.begin(tomas, at=cast.NOW, by=maya, **told)


def owed(person):
    here = Promise.objects.filter(person=person, lapsed=False, closure=None)
    return {promise.kind for promise in here}


def test_a_thank_you_that_left_settles_the_thanks_by_proof(tomas, maya):
    """P3.37."""
    cast.meets(tomas, cast.YESTERDAY, by=maya)
    assert owed(tomas) == {"thank_you_owed"}

    letter = written(tomas, maya)
    letter.leave("copy", at=cast.NOW, by=maya)

    assert owed(tomas) == {"promise_mine"}  # “I will ask the second shift”
    letter.unleave(by=maya, at=cast.NOW)
    assert owed(tomas) == {"thank_you_owed"}
    assert letter.left_at is None


def test_a_draft_is_no_touch(tomas, maya):
    written(tomas, maya)

    assert not Touch.objects.exists()


@pytest.mark.parametrize(
    ("kind", "how", "channel"),
    [
        ("first_letter", "print", "letter"),
        ("invitation", "copy", "linkedin_message"),
        ("reconnection", "account", "email"),
    ],
)
def test_it_is_logged_on_the_way_it_went(tomas, maya, kind, how, channel):
    assert written(tomas, maya, kind=kind).leave(how, at=cast.NOW, by=maya).channel == channel


def test_a_letter_leaves_once_and_then_stays_as_it_went(tomas, maya):
    letter = written(tomas, maya)
    first = letter.leave("copy", at=cast.NOW, by=maya)
    letter.rewrite(at=cast.NOW, by=maya, words="Other words.")

    assert letter.leave("mail", at=cast.NOW, by=maya) == first
    assert Letter.objects.get().words == THANKS


def test_the_words_before_the_last_press_come_back(tomas, maya):
    letter = written(tomas, maya)
    letter.rewrite(at=cast.NOW, by=maya, words="Shorter.")
    letter.turn_back(by=maya)
    assert letter.words == THANKS

    letter.turn_back(by=maya)
    assert letter.words == "Shorter."


def test_a_reader_writes_no_letter(tomas, maya):
    with pytest.raises(PermissionDenied):
        written(tomas, cast.reader_of(maya))


def test_a_letter_begun_from_a_promise_keeps_it_and_undoes_that(tomas, maya):
    promise = tomas.promise("the list", on=cast.YESTERDAY, due=cast.TODAY, by=maya)
    letter = written(
        tomas, maya, kind="report_back", words="Here it is.", item=f"promise:{promise.pk}"
    )
    leave(letter, "copy", at=cast.NOW, by=maya)
    assert owed(tomas) == set()

    stay(letter, at=cast.NOW, by=maya)
    assert owed(tomas) == {"promise_mine"}


def test_a_last_word_that_left_lets_it_rest_and_undoes_that(tomas, maya):
    begun = Sequence.begin(tomas, on=cast.ago(14), by=maya)
    letter = written(
        tomas, maya, kind="reconnection", words="A no is fine.", item=f"close:{begun.pk}"
    )
    leave(letter, "copy", at=cast.NOW, by=maya)
    assert Sequence.objects.get().ended_by == "closed"

    stay(letter, at=cast.NOW, by=maya)
    assert Sequence.objects.get().ended_by == ""


def test_a_letter_answers_no_act_about_somebody_else(tomas, samuel, maya):
    promise = samuel.promise("the list", on=cast.YESTERDAY, due=cast.TODAY, by=maya)
    letter = written(tomas, maya, words="Hello.", item=f"promise:{promise.pk}")
    leave(letter, "copy", at=cast.NOW, by=maya)

    assert owed(samuel) == {"promise_mine"}
