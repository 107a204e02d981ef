from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings, strategies as st

from tests.interchange.writers.leaving import PEOPLE
from wellspring.interchange.writers import csv_cells, csv_table
from wellspring.interchange.writers.values import ExportDuty, ExportJob, ExportPerson, ExportTouch

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0\1"), max_size=30)
JOBS = st.builds(
    ExportJob, TEXT, TEXT, st.none() | st.dates(), st.none() | st.dates(), st.booleans()
)
SEVERAL = st.lists(TEXT.filter(bool), max_size=3).map(tuple)
ANYBODY = st.builds(
    ExportPerson,
    uid=TEXT,
    name=TEXT,
    notes=TEXT,
    emails=SEVERAL,
    circles=SEVERAL,
    jobs=st.lists(JOBS, max_size=3).map(tuple),
)
LEADS = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "\n", " =", "\u00a0+", "\u200b-"]


def table(chunks):
    return b"".join(chunks).decode()


def rows(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def read_back(*people):
    return list(csv_table.people_in(io.StringIO(table(csv_table.people(people)), newline="")))


@settings(max_examples=300, deadline=None)
@given(st.lists(PEOPLE | ANYBODY, max_size=3))
def test_our_own_table_reads_back_exactly(people):
    assert read_back(*people) == people


@pytest.mark.parametrize("lead", LEADS)
def test_no_cell_can_act_as_a_formula(lead):
    text = f"{lead}cmd|'/C calc'!A0"
    person = ExportPerson(
        text, text, text, text, text, text, text, text, (text,), (text,), (text,), (text,),
        (ExportJob(text, text),), text, text, (text,), (text,), "", text, None, text, text,
    )  # fmt: skip
    touch = ExportTouch(text, datetime(2026, 1, 1, tzinfo=UTC), text, text, text, text, text, text)
    duty = ExportDuty(text, text, text, text, text)
    told = (csv_table.people([person]), csv_table.touches([touch]), csv_table.duties([duty]))
    for cells in (rows(table(chunks))[1] for chunks in told):
        for cell in cells:
            assert cell.lstrip("\u200b \u00a0")[:1] not in tuple("=+-@＝＋－＠\t\r\n"), cell
    assert read_back(person) == [person]


@given(TEXT)
def test_taking_one_apostrophe_off_gives_every_cell_back(text):
    assert csv_cells.unguarded(csv_cells.guarded(text)) == text


@given(st.lists(TEXT, min_size=2, max_size=4).map(tuple) | st.tuples(TEXT.filter(bool)))
def test_values_that_share_a_cell_come_apart_again(values):
    assert csv_cells.parted(csv_cells.joined(values)) == values


def test_other_programs_find_the_first_address_and_the_present_job():
    person = ExportPerson(
        "1",
        "Ada",
        emails=("a@x.example", "b@x.example"),
        jobs=(ExportJob("Old", until=date(2020, 1, 1)), ExportJob("Lu & Co", "CEO")),
    )
    (told,) = csv.DictReader(io.StringIO(table(csv_table.people([person]))[1:], newline=""))
    assert told["E-mail Address"] == "a@x.example"
    assert (told["Company"], told["Job Title"]) == ("Lu & Co", "CEO")


def test_excel_is_told_that_the_table_is_utf8():
    assert table(csv_table.people([])).startswith('\ufeff"Name",')
