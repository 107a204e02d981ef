"""Who is one person: invented books with known truth, and what must hold of any book."""

from __future__ import annotations

import pytest

from tests.core.address_book import Truth, identity
from tests.core.exported_persona import persona
from tests.core.invented_book import TRAPS, book
from tests.shared_files import shared
from wellspring.core.same_person import Kind, merged, place

BOOKS = ("nine_languages", "far_and_wide", "next_door", "at_work")
OWN = {"dana.whitfield@example.com", "dwhitfield@oldplant.example"}
FILES = (
    ("linkedin", "linkedin", "linkedin/Complete_LinkedInDataExport_03-02-2026.zip"),
    ("google", "google_csv", "google/contacts_new_header.csv"),
    ("google", "google_csv", "google/contacts_old_header.csv"),
    ("outlook", "outlook_csv", "outlook/outlook_com_utf8_bom.csv"),
    ("outlook", "outlook_csv", "outlook/outlook_classic_cp1252.csv"),
    ("apple", "vcard", "apple/contacts.vcf"),
    ("mail", "mail", "takeout/Takeout/Mail/All mail Including Spam and Trash.mbox"),
    ("mail", "calendar", "takeout/Takeout/Calendar/dana.whitfield@example.com.ics"),
)


@pytest.fixture(scope="module", params=BOOKS)
def judged(request):
    return book(request.param).judged()


@pytest.fixture(scope="module")
def nine():
    return book("nine_languages").judged()


@pytest.fixture(scope="module")
def dana():
    folder = shared("persona")
    return persona(folder, [(s, kind, folder / path) for s, kind, path in FILES], OWN).judged()


def test_hardly_anybody_is_taken_for_somebody_else(judged):
    assert judged.precision() >= 0.99, judged.wrong()


def test_most_sightings_find_their_person(judged):
    guesswork = any(person.startswith("r") for person in judged.truth.person.values())
    assert judged.recall() >= (0.80 if guesswork else 0.90), judged.missed()


@pytest.mark.parametrize(("one", "other"), TRAPS)
def test_people_easily_mistaken_stay_apart(nine, one, other):
    assert not nine.joined(one, other)


def test_the_exported_persona_is_recognised(dana):
    assert dana.precision() >= 0.99, dana.wrong()
    assert dana.recall() >= 0.95, dana.missed()


def test_the_order_of_the_files_does_not_matter(nine):
    mixed = sorted(nine.truth.seen, key=lambda one: one.ref * 37 % 101)

    assert place(mixed) == nine.placement


def test_what_was_told_apart_shares_neither_person_nor_question(nine):
    group = next(g for g in nine.placement.groups if len(g) > 2)
    told = {(group[1], group[0])}

    placement = place(nine.truth.seen, apart=told)

    assert not any(set(group[:2]) <= set(g) for g in placement.groups)
    assert not any({d.a, d.b} == set(group[:2]) for d in placement.doubts)


def test_two_people_of_the_book_are_asked_about_and_never_joined():
    one = identity(-1, "Ruth Adeyemi", email="ruth.adeyemi@example.com")
    other = identity(-2, "Ruth Adeyemi", phone="+1 313 555 0121")

    placement = place([], [one, other])

    assert placement.groups == ((-2,), (-1,))
    assert [(d.a, d.b) for d in placement.doubts] == [(-2, -1)]


def test_a_newcomer_never_brings_two_people_of_the_book_together():
    one = identity(-1, "Ruth Adeyemi", email="ruth@home.example")
    other = identity(-2, "Ruth Adeyemi", email="ruth@work.example")
    newcomer = identity(1, "Ruth Adeyemi", emails=("ruth@home.example", "ruth@work.example"))

    placement = place([newcomer], [one, other])

    assert not any({-1, -2} <= set(group) for group in placement.groups)


def test_somebody_known_by_all_sightings_is_found_again(nine):
    seen = {one.ref: one for one in nine.truth.seen}
    group = next(g for g in nine.placement.groups if len(g) > 3)
    known = merged(-1, [seen[ref] for ref in group[1:]])
    others = [one for one in nine.truth.seen if one.ref not in group]

    placement = place([seen[group[0]], *others], [known])

    assert any({-1, group[0]} <= set(g) for g in placement.groups)


def test_a_stranger_changes_nothing_about_the_others(nine):
    stranger = identity(9_999, "Quirina Zzyzxova", email="q@zzyzx.example", source="mail")

    placement = place([*nine.truth.seen, stranger])

    assert [g for g in placement.groups if g != (9_999,)] == list(nine.placement.groups)


def test_everybody_stands_in_exactly_one_group(judged):
    refs = [ref for group in judged.placement.groups for ref in group]

    assert sorted(refs) == sorted(one.ref for one in judged.truth.seen)


def test_a_doubt_lays_the_evidence_side_by_side(nine):
    doubt = next(d for d in nine.placement.doubts if d.probability > 0.9)

    assert any(e.supports and e.a_value and e.b_value for e in doubt.evidence)


def test_the_doubts_are_few(judged):
    assert len(judged.placement.doubts) <= len(judged.placement.groups) / 3


def test_a_bare_first_name_with_two_takers_is_nobodys(nine):
    assert nine.doubted("p36", "p38")
    assert nine.doubted("p37", "p38")


def test_one_profile_outweighs_two_names():
    truth = Truth()
    truth.linkedin("x", "Sam", "Rivers", "sam-rivers", "Ford")
    truth.linkedin("x", "Alex", "Rivers", "sam-rivers", "Ford")

    assert truth.judged().recall() == 1


def test_two_profiles_are_two_people_whatever_else_agrees():
    truth = Truth()
    truth.linkedin("x", "Ruth", "Adeyemi", "ruth-1", "Harbor Forge", "Buyer")
    truth.linkedin("y", "Ruth", "Adeyemi", "ruth-2", "Harbor Forge", "Buyer")

    assert truth.judged().pairs() == set()


def test_junior_and_senior_at_one_address_stay_apart():
    truth = Truth()
    truth.mail("x", "Robert Whitaker Sr.", "whitaker@home.example")
    truth.mail("y", "Robert Whitaker Jr.", "whitaker@home.example")

    assert truth.judged().pairs() == set()


def test_an_offices_address_is_no_evidence():
    truth = Truth()
    truth.mail("x", "Anna Nowak", "sales@polbud.example")
    truth.mail("y", "Jan Sikora", "sales@polbud.example")

    assert truth.judged().pairs() == set()


def test_filled_forms_bear_a_slip_in_any_field():
    facts = (("birthday", "1971-06-24"), ("street", "tullaroop street"), ("postcode", "4011"),
             ("suburb", "st james"), ("number", "6988048"))  # fmt: skip
    slip = (*facts[:4], ("number", "6988084"))
    one = identity(1, given="lachlan", family="berry", facts=facts)
    other = identity(2, given="lachaln", family="berrt", facts=slip)

    assert place([one, other]).groups == ((1, 2),)


def test_a_likely_guess_says_that_others_fit_as_well():
    truth = Truth()
    truth.linkedin("x", "Walter", "Zabrowic", "walter-z", "Harbor Forge, Inc.")
    truth.linkedin("y", "Werner", "Zabrowic", "werner-z", "Harbor Forge, Inc.")
    truth.mail("x", "W. Zabrowic", "office7@harborforge.example")

    judged = truth.judged()

    assert judged.pairs() == set()
    kinds = {e.kind for d in judged.placement.doubts for e in d.evidence}
    assert {Kind.INITIALS, Kind.MAIL_DOMAIN, Kind.OTHERS_FIT_AS_WELL} <= kinds
