"""A second whole life in files, in other languages, with other traps, held to the same answers.

Kasia's mail, calendars, LinkedIn archives and address books (tests/personas/kasia) stand for all
the people the readers were not written for (P0.16-P0.19, P3.17, P3.39).
"""

from __future__ import annotations

import zipfile
from collections import Counter, defaultdict
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from random import Random
from shutil import make_archive

import pytest

from tests import gold
from tests.personas.kasia.build import build
from tests.personas.kasia.people import KEYS, MINE, NAMES_OF_NOBODY, NOBODY
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.interchange.drafts import Draft
from wellspring.interchange.taking_in import take_in
from wellspring.records.models import Arrival, Handle, Likeness, Name, Person, Touch
from wellspring.records.undoing import undo

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)


def bring(member, persona, files=(), me=MINE):
    named = [(str(each.relative_to(persona.folder)), each) for each in files or persona.tops]
    draft = Draft.make(named, now=NOW, me=me)
    take_in(draft, lambda _: None)
    plan = ArrivalPlan.build(draft, member)
    plan.apply(by=member, at=NOW)
    return plan


@pytest.fixture
def persona(tmp_path):
    return build(tmp_path)


@pytest.fixture
def kasia(maya, persona):
    bring(maya, persona)
    return maya


def keys_of(line):
    """The keys of one person: "=Name" stands last, and may hold a space."""
    keys, sign, name = line.partition("=")
    return [*keys.split(), *([f"={name}"] if sign else [])]


def people_of_keys(book_id):
    """Whom each key leads to: an address, the end of a profile's link, or "=Name"."""
    found = defaultdict(set)
    handles = Handle.objects.filter(book_id=book_id, person__merged_into=None)
    for value, person in handles.values_list("value", "person_id"):
        found[value.rsplit("/", 1)[-1]].add(person)
    names = Name.objects.filter(book_id=book_id, person__merged_into=None)
    for text, person in names.values_list("text", "person_id"):
        found[f"={text}"].add(person)
    return found


def identities(book_id):
    """Every two keys that lead to one person alone, against every two that should."""
    people = people_of_keys(book_id)
    told = [(key, person) for person, line in KEYS.items() for key in keys_of(line)]
    found, right = set(), set()
    for (one, mine), (other, theirs) in combinations(told, 2):
        if mine == theirs:
            right.add((one, other))
        if people[one] & people[other]:
            found.add((one, other))
    return gold.score(found, right)


def touches(book_id, persona):
    people = people_of_keys(book_id)
    called = defaultdict(set)
    for person, line in KEYS.items():
        for key in keys_of(line):
            for number in people[key]:
                called[number].add(person)
    rows = Touch.objects.filter(book_id=book_id).values_list(
        "person_id", "at", "channel", "direction", "basis"
    )
    found = {
        ("+".join(sorted(called[who])) or f"person {who}", f"{at:%Y-%m-%dT%H:%M:%SZ}", *rest)
        for who, at, *rest in rows
    }
    return gold.score(found, persona.touches)


def shape(book_id):
    """Who is who and what passed between us, whatever their numbers."""
    people = people_of_keys(book_id)
    known = defaultdict(list)
    for key in sorted(people):
        for number in people[key]:
            known[number].append(key)
    rows = Touch.objects.filter(book_id=book_id).values_list(
        "person_id", "at", "channel", "direction", "basis"
    )
    return (
        Counter(" ".join(keys) for keys in known.values()),
        Counter((" ".join(known[who]), *rest) for who, *rest in rows),
    )


def test_one_identity_across_sources(kasia):
    found = identities(kasia.book_id)

    assert found.precision >= 0.99, found.wrong
    assert found.recall >= 0.95, found.missed


def test_an_address_is_one_persons_whatever_names_stand_beside_it(kasia):
    people = people_of_keys(kasia.book_id)
    keys = [key for line in KEYS.values() for key in keys_of(line) if key[0] != "="]

    assert {key: people[key] for key in keys if len(people[key]) != 1} == {}


@pytest.mark.parametrize("me", [MINE, ()])
def test_every_touch_once_with_its_side_and_basis(maya, persona, me):
    bring(maya, persona, me=me)

    found = touches(maya.book_id, persona)

    assert found.precision >= 0.98, found.wrong
    assert found.recall >= 0.98, found.missed


def test_archives_unpacked_and_folders_packed_say_the_same(kasia, persona):
    """People drop what they have: an archive they opened, a folder they packed."""
    before = shape(kasia.book_id)
    archive = next(persona.folder.glob("Complete_*.zip"))
    opened = persona.folder / "again" / archive.stem
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(opened)
    packed_takeout = make_archive(
        persona.folder / "again" / "takeout", "zip", persona.folder, "Takeout"
    )

    plan = bring(kasia, persona, [opened, Path(packed_takeout), opened / "messages.csv"])

    assert (plan.counts["new"], plan.counts["touches"]) == (0, 0)
    assert shape(kasia.book_id) == before


def test_nobody_among_the_people_is_no_person(kasia):
    names = set(Name.objects.visible_to(kasia).values_list("text", flat=True))
    handles = set(Handle.objects.visible_to(kasia).values_list("value", flat=True))

    shown = set(Person.objects.visible_to(kasia).values_list("name", flat=True))
    assert (names | shown) & set(NAMES_OF_NOBODY) == set()
    assert not any("@" in name for name in shown)
    assert {value for value in handles if value.startswith(NOBODY)} == set()


def test_all_of_it_again_changes_nothing(kasia, persona):
    before = shape(kasia.book_id), Person.objects.count()

    plan = bring(kasia, persona)

    assert (plan.counts["new"], plan.counts["touches"]) == (0, 0)
    assert (shape(kasia.book_id), Person.objects.count()) == before


def test_taking_the_second_half_back_leaves_the_first(maya, persona):
    half = len(persona.tops) // 2
    bring(maya, persona, persona.tops[:half])
    before = shape(maya.book_id)
    bring(maya, persona, persona.tops[half:])

    undo(Arrival.objects.latest("pk"), by=maya, at=NOW)

    assert shape(maya.book_id) == before


def joined_or_asked(book_id):
    """The right pairs of keys that lead to one person, or wait as "possibly the same"."""
    people = people_of_keys(book_id)
    asked = {frozenset(pair) for pair in Likeness.objects.values_list("one_id", "other_id")}
    right = [pair for line in KEYS.values() for pair in combinations(keys_of(line), 2)]
    known = [pair for pair in right if _is_one(people, asked, *pair)]
    return len(known) / len(right), sorted(set(right) - set(known))


def _is_one(people, asked, one, other):
    if people[one] & people[other]:
        return True
    near = {frozenset((a, b)) for a in people[one] for b in people[other]}
    return bool(near & asked)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_file_after_file_in_any_order_nobody_is_mistaken(maya, persona, seed):
    """Two people of the book are never joined by themselves: what comes late is asked."""
    files = list(persona.tops)
    Random(seed).shuffle(files)  # noqa: S311  an order, not a secret

    for each in files:
        bring(maya, persona, [each])

    who, what = identities(maya.book_id), touches(maya.book_id, persona)
    assert who.precision >= 0.99, who.wrong
    share, missed = joined_or_asked(maya.book_id)
    assert share >= 0.95, missed
    assert what.precision >= 0.97, what.wrong
    assert what.recall >= 0.97, what.missed
