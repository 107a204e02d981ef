from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, strategies as st

from tests.interchange.readers.making import source
from wellspring.interchange.readers.rows import Rows, delimiter_of, encoding_and_delimiter


def rows(content, encoding=None, delimiter=None):
    file = source(content)
    guessed = encoding_and_delimiter(file.head(1 << 16))
    return [r for r in Rows(file, encoding or guessed[0], delimiter or guessed[1]) if r]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_makes_even_rows(delimiter):
    text = delimiter.join(["name", "firm", "title"]) + "\n" + delimiter.join(["Ann", "Acme", "CEO"])
    assert delimiter_of(text.encode(), "utf-8") == delimiter


def test_commas_in_cells_do_not_make_a_semicolon_table_a_comma_table():
    text = "name;firm\nAnn;Harbor Forge, Inc.\nBo;Acme, Ltd.\nCy;Plain\n"
    assert rows(text)[1] == ["Ann", "Harbor Forge, Inc."]


def test_excels_own_hint_at_the_delimiter_is_believed():
    assert delimiter_of(b"sep=;\na,b,c;d\n", "utf-8") == ";"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-8"])
def test_unicode_is_read_in_every_form(encoding):
    text = "Imię,Nazwisko\nŁukasz,Żak\n太郎,山田\nLukasz,Zak\nAnn,Smith\n"
    assert ["Łukasz", "Żak"] in rows(text.encode(encoding))


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("cp1252", "Jürgen Weiß"), ("cp1250", "Łukasz Żółć"), ("cp1251", "Иван Петров")],
)
def test_windows_text_is_read_by_the_letters_it_has(encoding, name):
    text = f"name,firm\n{name},{name}\n{name},{name}\n{name},x\n"
    assert rows(text.encode(encoding))[1][0] == name


def test_a_stray_byte_in_utf8_costs_one_letter_at_most():
    text = b"n\n" + "Zoë\n".encode() * 40000 + b"Ren\xe9\n"
    assert rows(text, "utf-8", ",")[-1] == ["René"]


def test_a_quote_left_open_costs_no_other_row():
    text = 'name,email\n"Unclosed, u@x.org\nAnn,a@x.org\n"Bo, B",b@x.org\n'
    assert rows(text)[1:] == [["Unclosed", " u@x.org"], ["Ann", "a@x.org"], ["Bo, B", "b@x.org"]]


def test_a_quote_left_open_at_the_end_of_the_file_costs_no_other_row():
    text = 'name,email\n"Unclosed, u@x.org\nAnn,a@x.org\n'
    assert rows(text)[-1] == ["Ann", "a@x.org"]


def test_a_quoted_cell_may_hold_lines_quotes_and_delimiters():
    text = 'a,b\n"one\r\ntwo, ""three""",x\n'
    assert rows(text)[1] == ['one\r\ntwo, "three"', "x"]


def test_null_bytes_vanish():
    assert rows(b"a,b\nA\0nn,x\n", "utf-8", ",")[1] == ["Ann", "x"]


def test_old_mac_line_ends_end_lines():
    assert rows("a,b\rAnn,x\r") == [["a", "b"], ["Ann", "x"]]


def test_a_cell_longer_than_pythons_own_limit_is_read():
    assert len(rows("a,b\n" + "x" * 200_000 + ",y\n")[1][0]) == 200_000


@given(st.lists(st.lists(st.text(st.characters(exclude_characters="\0")), min_size=2, max_size=4)))
def test_what_pythons_writer_writes_is_read_back(table):
    out = io.StringIO(newline="")
    csv.writer(out).writerows(table)
    text = out.getvalue().encode("utf-8", "replace")
    again = [[c.encode("utf-8", "replace").decode() for c in row] for row in table]
    assert list(Rows(source(text), "utf-8", ",")) == again
