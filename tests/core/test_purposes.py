"""What a tie is for asks for a rhythm of its own (P2.2, P2.3, P2.4)."""

from __future__ import annotations

from hypothesis import given, strategies as st

from tests.core.test_rhythm import DAYS, every
from wellspring.core.purposes import EVERY, Purpose, cadence
from wellspring.core.rhythm import INNER, Source, rhythm

KINDS = st.frozensets(st.sampled_from(Purpose))


def test_who_connects_people_is_heard_more_often_than_who_helps():
    assert rhythm([], purposes=["connector"])[::3] == (EVERY[Purpose.CONNECTOR], Source.PURPOSE)
    assert cadence(["helper", "connector"]) < cadence(["insight"]) < cadence(["helper"])


def test_a_quicker_rhythm_of_your_own_a_chosen_one_and_the_circle_stand_before_it():
    assert rhythm(every(14), purposes=["helper"]).source is Source.OWN
    assert rhythm([], chosen=120, purposes=["helper"]).source is Source.CHOSEN
    assert rhythm([], inner=True, purposes=["connector"])[::3] == (INNER, Source.CIRCLE)


@given(DAYS, KINDS)
def test_a_purpose_never_makes_a_rhythm_slower(days, purposes):
    assert rhythm(days, purposes=purposes).every <= rhythm(days).every
