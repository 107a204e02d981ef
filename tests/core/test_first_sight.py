"""Lines and threads written before the rules were looked at: what is heard, and what is owed.

The first half of each mended the rules; the second was held back and only ever counted.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from tests.core.lines_seen_first import ENGLISH
from tests.core.lines_seen_first_fr_es import FRENCH, SPANISH
from tests.core.lines_seen_first_nl_de import DUTCH, GERMAN
from tests.core.lines_seen_second import TABLE as SECOND
from tests.core.threads_people_write import TABLE
from tests.core.threads_told import threads
from wellspring.core.duties import DutyKind, duties
from wellspring.core.sayings import found_in

WEDNESDAY = date(2026, 11, 25)
LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
MEANT = {"advice": "suggestion", "landed": "outcome", "assent": "promise"}
THREADS = list(threads(TABLE))
ACTS = {"thank_you_owed", "follow_up_call", "permission_owed"}


def lines(table):
    """Words, and the kind they were written to say."""
    rows = (row.split("|", 1) for row in table.strip().splitlines())
    return [(words.strip(), kind.strip()) for kind, words in rows]


def kinds_in(words):
    return {MEANT.get(said.kind, said.kind) for said in found_in(words, on=WEDNESDAY)}


def figures(pairs):
    """Precision and recall over (heard, meant) counts."""
    right = sum((heard & meant).total() for heard, meant in pairs)
    heard = sum(heard.total() for heard, _ in pairs)
    meant = sum(meant.total() for _, meant in pairs)
    return right / max(heard, 1), right / max(meant, 1)


def of_lines(kind, table, half):
    told = lines(table)[half::2]
    return [(Counter({kind} & kinds_in(words)), Counter({kind} & {meant})) for words, meant in told]


def owed(thread):
    """The kinds that stand open, a call that is not due yet left out."""
    found = duties(thread.contacts, WEDNESDAY)
    early = DutyKind.FOLLOW_UP_CALL
    return Counter(d.kind.value for d in found if d.kind is not early or d.due <= WEDNESDAY)


@pytest.mark.parametrize("half", [0, 1], ids=["mended by", "held back"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_promises_are_heard_in_words_nobody_foresaw(language, half):
    precision, recall = figures(of_lines("promise", LANGUAGES[language], half))

    assert precision >= 0.85
    assert recall >= 0.8


@pytest.mark.parametrize("half", [0, 1], ids=["mended by", "held back"])
def test_promises_are_heard_in_a_second_set_written_after_the_rules(half):
    rows = [row.split("|", 2) for row in SECOND.strip().splitlines()[half::2]]
    pairs = [
        (Counter({"promise"} & kinds_in(words)), Counter({"promise"} & {kind.strip()}))
        for _, kind, words in rows
    ]
    precision, recall = figures(pairs)

    assert precision >= 0.85
    assert recall >= 0.8


@pytest.mark.parametrize("kind", ["suggestion", "outcome"])
def test_advice_and_outcomes_are_heard_in_every_language(kind):
    pairs = [pair for table in LANGUAGES.values() for pair in of_lines(kind, table, 1)]
    precision, recall = figures(pairs)

    assert precision >= 0.85
    assert recall >= 0.8


@pytest.mark.parametrize("half", [0, 1], ids=["mended by", "held back"])
def test_whole_threads_owe_what_a_reader_would_say(half):
    precision, recall = figures([(owed(one), Counter(one.owed)) for one in THREADS[half::2]])

    assert precision >= 0.85
    assert recall >= 0.8


@pytest.mark.parametrize("thread", THREADS, ids=lambda thread: thread.name)
def test_what_acts_open_and_close_is_never_wrong(thread):
    """P3.26, P3.37, P3.40: no reading of words decides these."""
    found, meant = owed(thread), Counter(thread.owed)

    assert {kind: found[kind] for kind in ACTS} == {kind: meant[kind] for kind in ACTS}
