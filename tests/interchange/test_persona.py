"""A whole job seeker's files, with answers: one identity across sources, every touch once.

Dana Whitfield's mail, calendar, LinkedIn archive and three address books (P0.16, P0.18, P3.17,
P3.39); the answers hold namesakes, a changed surname, nicknames, two Beckers and three Morgans.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests import gold
from tests.shared_files import shared
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft
from wellspring.interchange.taking_in import take_in
from wellspring.records.models import Handle, JobChange, Person, Tie, Touch

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)
FILES = (
    "linkedin/Complete_LinkedInDataExport_03-02-2026.zip",
    "google/contacts_new_header.csv",
    "outlook/outlook_classic_cp1252.csv",
    "apple/contacts.vcf",
    "takeout",
)


def bring(member, *names):
    folder = shared("persona")
    draft = Draft.make([(name, folder / name) for name in names], now=NOW)
    take_in(draft, lambda _: None)
    plan = ArrivalPlan.build(draft, member)
    plan.apply(by=member, at=NOW)
    return plan


@pytest.fixture
def dana(maya):
    bring(maya, *FILES)
    return maya


def test_one_identity_across_sources(dana):
    found = gold.identities(shared("persona/gold_identities.csv"), dana.book_id)

    assert found.precision >= 0.99, found.wrong
    assert found.recall >= 0.95, found.missed


def test_every_touch_once_with_its_side_and_basis(dana):
    folder = shared("persona")
    found = gold.touches(
        folder / "gold_identities.csv", folder / "gold_touchpoints.csv", dana.book_id
    )

    assert found.precision >= 0.98, found.wrong
    assert found.recall >= 0.98, found.missed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mgarcia@lakeshorelog.example", "maria.garcia@talentbridge.example"),
        ("t.becker@becker-soehne.example", "tbecker@gltooling.example"),
        ("chris-morgan-a1", "chrismorgan-it"),
        ("cmorgan@pinnaclestamp.example", "chrismorgan-it"),
    ],
)
def test_namesakes_stay_apart(dana, one, other):
    keys = gold.person_of_keys(dana.book_id)

    assert keys[one] != keys[other]


def test_nobody_among_the_people_is_no_person(dana):
    names = set(Person.objects.visible_to(dana).values_list("name", flat=True))
    handles = set(Handle.objects.visible_to(dana).values_list("value", flat=True))

    assert not {name for name in names if "front desk" in name.lower() or "Room" in name}
    assert not {
        value
        for value in handles
        if value.startswith(("no-reply", "mailer-daemon", "frontdesk", "c_room2", "ats@"))
    }
    assert not any("Dana" in name or "LinkedIn Member" in name for name in names)


def test_all_of_it_again_changes_nothing(dana):
    before = (Person.objects.count(), Touch.objects.count(), Handle.objects.count())

    plan = bring(dana, *FILES)

    assert (plan.counts["new"], plan.counts["touches"], plan.counts["possibly_same"]) == (0, 0, 0)
    assert (Person.objects.count(), Touch.objects.count(), Handle.objects.count()) == before


def test_other_headers_of_the_same_contacts_bring_nobody_new(dana):
    people = Person.objects.visible_to(dana).count()

    bring(dana, "google/contacts_old_header.csv", "google/contacts_old_header_utf16.csv")
    bring(dana, "outlook/outlook_com_utf8_bom.csv")

    assert Person.objects.visible_to(dana).count() == people


def test_older_exports_that_come_later_bring_no_false_news(dana):
    bring(dana, "linkedin/older_eras")

    changed = set(JobChange.objects.values_list("person__name", "organisation"))
    assert all(
        day <= "2025-08-20" for day in map(str, JobChange.objects.values_list("seen_on", flat=True))
    ), changed
    found = gold.identities(shared("persona/gold_identities.csv"), dana.book_id)
    assert found.precision >= 0.99, found.wrong


def test_who_met_together_know_each_other(dana):
    """P3.20: everybody is a bridge to somebody."""
    keys = gold.person_of_keys(dana.book_id)
    pair = sorted((keys["shaddad@ironwood.example"], keys["glindholm@ironwood.example"]))

    assert Tie.objects.filter(one_id=pair[0], other_id=pair[1], basis="met_together").exists()
