"""What two written names have to do with each other."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.names import Called, Fit, called, compare

ONE_PERSON = (
    ("Okafor, William", "Bill Okafor"),
    ("Łukasz Żak", "Lukasz Zak"),
    ("Katherine (Kate) O'Brien-Lu, PMP", "Kate O'Brien"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Søren Østergård", "Soeren Oestergaard"),
    ("Dr. Jan-Willem van der Berg Jr.", "JW vd Berg"),
    ("Luis Fernández de la Cruz", "Luis Fernandez de la Cruz"),
    ("Maria Silva Santos", "Maria Silva"),
    ("Maria del Carmen Ruiz", "Carmen Ruiz"),
    ("Priya V", "Priya Venkataraman 🚀"),
    ("Anna Nowak (née Kowalska)", "Anna Kowalska"),
    ("Mohamed Al Fayed", "Muhammad Alfayed"),
    ("Youssef El-Sayed", "Yusuf Elsayed"),
    ("Александр Щербаков", "Alexander Shcherbakov"),
    ("Наталія Шевченко", "Nataliya Shevchenko"),
    ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos"),
    ("やまだ たろう", "Taro Yamada"),
    ("山田太郎", "太郎 山田"),
    ("محمد حسن", "Mohamed Hassan"),
    ("Zhao Ming", "Ming Zhao"),
    ("Kim Min-jung", "Min-jung Kim"),
    ("Wiśniewska Małgorzata", "Gosia Wisniewska"),
    ("LEFEVRE Anne-Sophie", "Anne-Sophie Lefèvre"),
    ("van der Steen, Ingeborg", "Inge Vandersteen"),
    ("Lena Vogt i.A. Karl Weber", "Lena Vogt"),
    ('William "Trey" Harrington', "Trey Harrington"),
    ("R. Müller", "Robert Müller"),
    ("B. Okafor", "William Okafor"),
)
TWO_PEOPLE = (
    ("Christopher Morgan", "Christine Morgan"),
    ("Lea Schmidt", "Lena Schmidt"),
    ("Mario Rossi", "Maria Rossi"),
    ("John A. Smith", "John B. Smith"),
    ("Min-jun Kim", "Min-jung Kim"),
    ("Oleksandr Bondar", "Oleksandra Bondar"),
    ("佐藤健一", "佐藤健太郎"),
    ("Garcia Lopez, Ana", "Garcia Perez, Ana"),
)
words = st.text(min_size=1, max_size=24)


def best(one: str, other: str):
    matches = [compare(a, b) for a in called(one) for b in called(other)]
    return min((m for m in matches if m), key=lambda m: (max(m.given, m.family), m.middle))


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_these_may_be_one_person(one, other):
    match = best(one, other)

    assert match.given <= Fit.MISSING
    assert match.family <= Fit.MISSING


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE)
def test_these_are_two_people(one, other):
    assert Fit.DIFFERENT in {best(one, other).given, best(one, other).family,
                             best(one, other).middle}  # fmt: skip


def test_turned_names_are_two_people_when_both_were_told():
    one, other = called("", "Martin", "Thomas")[0], called("", "Thomas", "Martin")[0]

    assert compare(one, other).given is Fit.DIFFERENT


@pytest.mark.parametrize(
    ("name", "generation"),
    [("Robert Whitaker Jr.", 2), ("Heinz Krüger sen.", 1), ("William Harrington III", 3),
     ("ifj. Szabó Ferenc", 2), ("Min-jun Kim", 0), ("Sr. Carlos Perez", 0)],
)  # fmt: skip
def test_the_generation_is_read(name, generation):
    assert called(name)[0].generation == generation


@given(words, words)
def test_comparing_is_symmetric(one, other):
    for a in called(one):
        for b in called(other):
            there, back = compare(a, b), compare(b, a)
            assert (there is None) == (back is None)
            if there and back:
                assert (there.given, there.family) == (back.given, back.family)


@given(words)
def test_any_text_is_a_name_or_none(text):
    assert all(isinstance(name, Called) for name in called(text))
