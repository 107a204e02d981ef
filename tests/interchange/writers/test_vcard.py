from __future__ import annotations

import io
from datetime import date

import pytest
import vobject
from hypothesis import assume, given, settings, strategies as st

from tests.interchange.writers.leaving import PEOPLE, short_lines
from wellspring.core.sightings import Card, Job
from wellspring.interchange.readers import vcard as reader
from wellspring.interchange.readers.source import Source
from wellspring.interchange.writers import vcard
from wellspring.interchange.writers.values import ExportJob, ExportPerson

VERSION = st.sampled_from(vcard.VERSIONS)
SAME = """uid name given family middle prefix suffix nickname emails phones links place country
    interests birthday notes met_on met_where met_through other_names circles""".split()


def written(*people, version="3.0"):
    return b"".join(vcard.write(people, version))


def read_back(data):
    source = Source("out.vcf", len(data), lambda: io.BytesIO(data))
    return [v for v in reader.read(source) if isinstance(v, Card)]


@settings(max_examples=150, deadline=None)
@given(PEOPLE, VERSION)
def test_vobject_reads_every_field_back(person, version):
    data = written(person, version=version)
    (card,) = vobject.readComponents(data.decode())
    assert short_lines(data)
    assert card.fn.value == person.name
    assert (card.n.value.given, card.n.value.family) == (person.given, person.family)
    assert (card.n.value.prefix, card.n.value.suffix) == (person.prefix, person.suffix)
    assert [e.value for e in card.contents.get("email", [])] == list(person.emails)
    assert [t.value for t in card.contents.get("tel", [])] == list(person.phones)
    assert [u.value for u in card.contents.get("url", [])] == list(person.links)
    if person.notes:
        assert card.note.value == person.notes
    if person.place or person.country:
        assert (card.adr.value.city, card.adr.value.country) == (person.place, person.country)


@settings(max_examples=150, deadline=None)
@given(PEOPLE, VERSION)
def test_our_own_reader_takes_back_what_was_given(person, version):
    assume(person.name.casefold() not in {job.organisation.casefold() for job in person.jobs})
    (card,) = read_back(written(person, version=version))
    for name in SAME:
        given_, got = getattr(person, name), getattr(card, name)
        if name == "other_names":
            given_ = tuple(other for other in given_ if other != person.name)
        assert got == given_, name
    assert card.jobs == tuple(
        Job(j.organisation, j.title, j.since, j.until, j.school) for j in person.jobs
    )


def test_a_long_line_is_never_cut_inside_a_letter():
    data = written(ExportPerson("1", "Zoë", notes="ñ" * 500 + "😀" * 100))
    assert short_lines(data)
    assert all(line.decode() for line in data.split(b"\r\n") if line)


def test_nothing_in_a_value_can_begin_another_line():
    person = ExportPerson("1", "A\r\nEND:VCARD", links=("http://a\r\nTEL:666",), notes="x\rTEL:666")
    lines = written(person).split(b"\r\n")
    assert not any(line.startswith((b"TEL", b"END:VCARD ")) for line in lines)
    assert lines.count(b"END:VCARD") == 1


def test_a_name_that_was_never_split_is_not_left_out_of_a_phone():
    assert b"\r\nN:;Cher;;;\r\n" in written(ExportPerson("1", "Cher"))


def test_somebody_without_a_name_goes_by_their_address():
    assert b"\r\nFN:a@x.example\r\n" in written(ExportPerson("1", "", emails=("a@x.example",)))


def test_a_former_job_is_not_told_to_others_as_the_present_one():
    person = ExportPerson("1", "A", jobs=(ExportJob("Old", "Clerk", until=date(2020, 1, 1)),))
    assert b"\r\nORG" not in written(person)


def test_cards_leave_in_chunks_while_they_are_made():
    asked = []

    def people():
        for number in range(5000):
            asked.append(number)
            yield ExportPerson(str(number), f"Person {number}")

    next(vcard.write(people()))
    assert len(asked) < 2000


def test_a_version_nobody_reads_is_refused():
    with pytest.raises(ValueError, match=r"vCard 5\.0"):
        vcard.write([], "5.0")
