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


def mail(ref, name, address):
    return of_party(ref, Party(name, address), "mail")


def profile(ref, given, family, firm):
    link = (f"https://www.linkedin.com/in/{given}-{family}-1".lower(),)
    name = f"{given} {family}"
    card = Card("1", name=name, given=given, family=family, links=link, jobs=(Job(firm),))
    return of_card(ref, card, "linkedin")


@pytest.mark.parametrize(
    ("given", "family", "firm", "name", "address"),
    [
        ("Dmytro", "Shevchenko", "KyivSoft", "Дмитро Шевченко", "d.shevchenko@kyivsoft.example"),
        ("Karin", "Schwarz", "Montanwerk", "KS", "k.schwarz@montanwerk.example"),
        ("João Paulo", "Souza", "PonteBR", "JP Souza", "jp.souza@pontebr.example"),
    ],
)
def test_a_profile_is_whoever_writes_so_from_the_same_firm(given, family, firm, name, address):
    both = [profile(1, given, family, firm), mail(2, name, address)]

    assert place(both).groups == ((1, 2),)


def test_columns_that_hold_the_surname_first_are_read_so():
    turned = Card(
        "1", name="Nagy István", given="Nagy", family="István", jobs=(Job("Dunahíd Kft."),)
    )

    assert place([profile(1, "István", "Nagy", "Dunahíd"), of_card(2, turned)]).groups == ((1, 2),)


def test_a_mailbox_that_bore_two_surnames_bridges_them():
    everybody = [
        profile(1, "Barbara", "Steinwender", "Selbstständig"),
        mail(2, "Barbara Hofer", "babsi.h@gmx.example"),
        mail(3, "Barbara Steinwender", "babsi.h@gmx.example"),
    ]

    assert place(everybody).groups == ((1, 2, 3),)


def test_a_bare_address_is_whoever_has_it_whatever_it_may_spell():
    card = Card("1", name="Babsi", given="Babsi", emails=("babsi.h@gmx.example",))
    everybody = [of_card(1, card), mail(2, "", "babsi.h@gmx.example")]

    assert place(everybody).groups == ((1, 2),)
