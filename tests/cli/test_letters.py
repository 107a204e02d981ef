"""`letter`, `letters` and `sequences`."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.cli.schema import hold

BEGUN = """
from wellspring.cli.door import enter
member = enter()
from tests import cast
from wellspring.records.models import Person, Sequence
Sequence.begin(Person.objects.get(name__startswith="Lei"), on=cast.ago(7), by=member)
"""


def told(terminal, *words):
    return json.loads(terminal(*words, "--json").out)


def test_a_letter_is_put_together_and_listed(terminal):
    ran = terminal("letter", "tomás", "--kind", "thank_you", "--say", "who=the hour on Tuesday")

    assert "Thank you for the hour on Tuesday." in ran.out
    [one] = hold("letters", told(terminal, "letters"))
    assert (one["kind"], one["left"]) == ("thank_you", None)
    assert "Tomás Ferreira" in terminal("letters").out


def test_it_is_written_as_a_draft_and_over_no_other_file(terminal, tmp_path):
    ran = terminal("letter", "tomás", "--out", tmp_path / "tomas.eml")

    assert ran.code == 0, ran.err
    assert b"X-Unsent: 1" in (tmp_path / "tomas.eml").read_bytes()
    assert terminal("letter", "tomás", "--out", tmp_path / "tomas.eml").code == 1


def test_it_answers_other_programs(terminal):
    assert hold("letter", told(terminal, "letter", "tomás"))["kind"] == "reconnection"


def test_what_is_no_field_of_a_letter_is_refused(terminal):
    assert terminal("letter", "tomás", "--say", "bribe=gold").code == 2


def test_the_call_after_a_letter_is_listed_and_on_today(terminal):
    subprocess.run([sys.executable, "-c", BEGUN], env=terminal.environment(), check=True)

    [one] = hold("sequences", told(terminal, "sequences"))
    assert (one["step"], one["due"]) == ("call", "2026-11-24")
    assert "ring them, today" in terminal("sequences").out
    assert "Ring Leilani Kahale about your letter" in terminal("today").out


def test_a_letter_with_nothing_to_say_is_not_kept(terminal):
    ran = terminal("letter", "tomás", "--kind", "congratulation")

    assert ran.code == 1
    assert "--say who=" in ran.err
    assert told(terminal, "letters") == []
