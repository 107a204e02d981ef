"""How near somebody is to what a person is after (P2.13, P2.15)."""

from __future__ import annotations

from hypothesis import given, strategies as st

from wellspring.core.nearness import ELSEWHERE, About, aim, nearness
from wellspring.core.purposes import Purpose
from wellspring.core.worth import fit

PLANT = aim(["Plant Manager", "Director of Operations"], "I want to run a robotics plant in Utah.")
WORDS = ("Plant Manager", "Werkleiter", "Nurse", "Robotics", "Plant Engineer", "Head of Sales", "")
ABOUT = st.builds(
    About,
    st.lists(st.sampled_from(WORDS), max_size=3).map(tuple),
    st.lists(st.sampled_from(WORDS), max_size=2).map(tuple),
    st.frozensets(st.sampled_from([each.value for each in Purpose])),
)


def near(title="", organisation="", *purposes):
    titles, organisations = ((each,) if each else () for each in (title, organisation))
    return nearness(PLANT, About(titles, organisations, frozenset(purposes)))


def test_somebody_in_the_very_post_is_nearest():
    same, related, other = near("Plant Manager"), near("Plant Engineer"), near("Pastry cook")

    assert same > related > other == ELSEWHERE


def test_a_title_is_read_in_any_language():
    assert near("Werkleiter") == near("Plant Manager")


def test_a_rank_alone_is_no_likeness():
    assert near("Sales Manager") == ELSEWHERE


def test_the_words_of_the_objective_find_its_house():
    assert near("Nurse", "Wasatch Robotics") > near("Nurse", "Grace Hospital")


def test_whom_you_chose_for_it_is_near_whatever_they_do():
    assert near("Pastry cook", "", "connector") > 0.5


def test_nothing_known_is_ordinary():
    assert near() is None
    assert nearness(None, About(("Plant Manager",))) is None
    assert nearness(aim([], "I want to find a new job."), About(("Nurse",))) is None


@given(ABOUT, st.sampled_from(WORDS), st.sampled_from(Purpose))
def test_knowing_more_of_somebody_known_never_takes_them_further_away(about, word, purpose):
    before = nearness(PLANT, about)
    more = about._replace(organisations=(*about.organisations, word))
    chosen = about._replace(purposes=about.purposes | {purpose})

    assert before is None or before <= nearness(PLANT, more) <= 1
    assert fit(before) <= fit(nearness(PLANT, chosen))
