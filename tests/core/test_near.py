"""One newcomer before the whole book."""

from __future__ import annotations

from tests.core.address_book import identity
from wellspring.core.same_person import Index, Kind


def people():
    return [
        identity(-1, "Bill Okafor", email="w.okafor@harborforge.example",
                 firm="Harbor Forge, Inc."),
        identity(-2, given="Jennifer", family="Moss", firm="Ironwood Automotive",
                 link="https://www.linkedin.com/in/jennifer-hale-quality"),
        identity(-3, "Ruth Adeyemi", phone="+1 313 555 0121"),
    ]  # fmt: skip


def test_a_newcomer_is_found_by_address_name_and_telephone():
    index = Index(people())

    assert index.near(identity(1, email="W.Okafor@harborforge.example"))[0].b == -1
    assert index.near(identity(1, "Ruth Adeyemi"))[0].b == -3
    assert index.near(identity(1, "R. Adeyemi", phone="(313) 555-0121"))[0].b == -3


def test_a_former_name_is_found_in_the_profile():
    newcomer = identity(1, "Jennifer Hale", email="jhale@ironwood.example")

    found = Index(people()).near(newcomer)

    assert found[0].b == -2
    assert Kind.CHANGED_SURNAME in {e.kind for e in found[0].evidence}


def test_a_stranger_is_near_nobody():
    assert Index(people()).near(identity(1, "Quirina Zzyzxova", email="q@zzyzx.example")) == ()
