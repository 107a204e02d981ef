"""Marked lines in five languages: what is read out of them, part by part."""

from __future__ import annotations

import pytest

from tests.core.lines_told import LANGUAGES
from tests.core.lines_told_later import TABLE as LATER
from tests.core.told_figures import WEDNESDAY, figures, lines, marked
from wellspring.core.one_line import read_line

TABLES = [*LANGUAGES.values(), LATER]


@pytest.mark.parametrize("held_back", [False, True], ids=["mended by", "held back"])
def test_every_part_of_a_line_is_read_in_every_language(held_back):
    """P0.1, P0.17: what the line says is seen before it is kept, and nothing else is claimed."""
    rows = [row for table in TABLES for row in lines(table, held_back=held_back)]

    for kind, (precision, recall) in figures(rows).items():
        assert precision >= 0.95, kind
        assert recall >= 0.9, kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_read_worse_than_the_others(language):
    rows = LANGUAGES[language].strip().splitlines()

    for kind, (precision, recall) in figures(rows).items():
        assert precision >= 0.9, kind
        assert recall >= 0.85, kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_line_does_not_say_stays_in_the_note(language):
    for row in lines(LANGUAGES[language], held_back=False):
        plain, parts = marked(row)
        note = read_line(plain, today=WEDNESDAY).note
        kept = [plain[part.at : part.end] for part in parts if part.kind != "next"]

        assert all(words in note for words in kept)


def test_there_are_enough_lines_to_say_so():
    assert sum(len(table.strip().splitlines()) for table in TABLES) >= 200
