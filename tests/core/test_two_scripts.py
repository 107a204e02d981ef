"""Names told in two scripts at once are two names of one person."""

from __future__ import annotations

import pytest

from wellspring.core.same_person import Name, by_script, of_card, of_party, place
from wellspring.core.sightings import Card, Job, Party


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Fang Wang 王芳", ["Fang Wang", "王芳"]),
        ("王芳 (Fang Wang)", ["Fang Wang", "王芳"]),
        ("Дмитро Шевченко / Dmytro Shevchenko", ["Dmytro Shevchenko", "Дмитро Шевченко"]),
        ("Jürgen Müller", ["Jürgen Müller"]),
        ("İbrahim Çelik", ["İbrahim Çelik"]),
        ("佐藤 健一", ["佐藤 健一"]),
    ],
)
def test_each_script_is_a_name(written, names):
    assert [name.written for name in by_script(Name(written))] == names


def test_parts_of_a_name_go_to_their_script():
    latin, han = by_script(Name("Fang Wang 王芳", given="Fang", family="Wang 王芳"))

    assert (latin.given, latin.family) == ("Fang", "Wang")
    assert (han.given, han.family) == ("", "王芳")


def test_a_profile_in_two_scripts_is_whoever_writes_in_one_of_them():
    job = (Job("Huaxin", "Buyer"),)
    card = Card("1", name="Fang Wang 王芳", given="Fang", family="Wang 王芳", jobs=job)
    both = [of_card(1, card), of_party(2, Party("王芳", "fang.wang@huaxin.example"))]

    assert place(both).groups == ((1, 2),)
