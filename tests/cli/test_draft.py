"""`draft check`: a letter read over at the terminal."""

from __future__ import annotations

import json

from tests.cli.schema import hold

LETTER = """Hi Leilani, it was good to see you in Hilo.
I would love to pick your brain about your industry. Are there any openings at Ridgeline Steel?
"""
GOOD = """Hi Leilani, you told me in Hilo how you plan the night shift. I am preparing a plan for
our own crew. Could you tell me how long a shift may last? If it does not suit, no worries.
"""


def test_a_letter_is_read_over_with_reasons_and_other_words(terminal, tmp_path):
    (tmp_path / "letter.txt").write_text(LETTER)

    ran = terminal("draft", "check", tmp_path / "letter.txt")

    assert ran.code == 0, ran.err
    assert "“pick your brain”" in ran.out
    assert "(P3.6)" in ran.out
    assert "Better: Who at Ridgeline Steel" in ran.out


def test_a_good_letter_is_praised_and_nothing_is_noted(terminal):
    ran = terminal("draft", "check", stdin=GOOD)

    assert "Nothing to note." in ran.err
    assert "Good: One clear question." in ran.out
    assert "Better" not in ran.out


def test_other_programs_are_told_the_same(terminal):
    answer = hold("draft", json.loads(terminal("draft", "check", "-", "--json", stdin=LETTER).out))

    assert {"vague", "openings"} <= {found["rule"] for found in answer["findings"]}
    assert answer["kind"] == "talk_request"


def test_the_tie_is_minded_when_it_is_said_whom_the_letter_is_for(terminal):
    answer = terminal("draft", "check", "-", "--to", "leilani", "--json", stdin=GOOD).out
    cold = terminal("draft", "check", "--to", "leilani", "--json", "--on", "2028-01-01", stdin=GOOD)

    assert "cold_ask" not in answer
    assert "cold_ask" in cold.out


def test_a_kind_may_be_called_as_people_call_it(terminal):
    answer = json.loads(terminal("draft", "check", "--kind", "thank-you", "--json", stdin=GOOD).out)

    assert answer["kind"] == "thank_you"
    assert terminal("draft", "check", "--kind", "sonnet", stdin=GOOD).code == 2


def test_a_dutch_letter_gets_dutch_words(terminal):
    ran = terminal("draft", "check", stdin="Hoi Bram, weet je of er vacatures zijn? Groet, Els")

    assert "Wie ken je" in ran.out


def test_what_is_no_letter_is_refused_in_a_sentence(terminal, tmp_path):
    (tmp_path / "big").write_text("word " * 20_000)
    (tmp_path / "picture").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")

    for name, says in (
        ("big", "longer than a letter"),
        ("picture", "is no text"),
        ("none", "no file"),
    ):
        ran = terminal("draft", "check", tmp_path / name)
        assert (ran.code, ran.out) == (1, "")
        assert says in ran.err
    assert terminal("draft", "check", stdin="  ").code == 2


def test_reading_over_never_stops_anybody(terminal):
    assert (
        terminal("draft", "check", stdin="To whom it may concern: help me, I am desperate!").code
        == 0
    )
