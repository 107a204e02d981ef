"""Promises in five languages: lines of ordinary letters, and lines that only look like them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.lines_of_every_kind import SHEETS as OTHERS
from tests.core.lines_that_promise import SHEETS
from wellspring.core.sayings import found_in

LINES = [line.split(" ", 2) for sheet in SHEETS for line in sheet.strip().splitlines()]
KINDS = [line.split(" | ", 1) for sheet in OTHERS for line in sheet.strip().splitlines()]
WEDNESDAY = date(2026, 11, 25)
ALIKE = {"question": "request", "landed": "outcome"}
NOT_ASKED = {"closing", "promise", "assent", "delivery", "regret"}


def promises(words):
    kinds = {said.kind for said in found_in(words, on=WEDNESDAY)}
    return bool(kinds & {"promise", "assent"})


@pytest.mark.parametrize("language", ["en", "nl", "de", "fr", "es"])
def test_promises_are_heard_and_their_likes_are_not(language):
    spoken = [(sign == "+", promises(words)) for told, sign, words in LINES if told == language]
    heard = [meant for meant, found in spoken if found]
    meant = [found for is_meant, found in spoken if is_meant]

    assert sum(heard) >= 0.97 * len(heard)
    assert sum(meant) >= 0.9 * len(meant)


def test_a_not_in_an_earlier_clause_denies_no_promise():
    assert promises("Die Fotos habe ich nicht vergessen, du hast sie morgen.")
    assert not promises("Ich schicke dir die Fotos nicht.")


def test_a_person_who_comes_is_no_thing_that_follows():
    assert promises("De cijfers volgen morgen.")
    assert not promises("Mijn zus komt morgen.")


@pytest.mark.parametrize(
    "kind", ["request", "advice", "introduction", "outcome", "lent", "thanks", "-"]
)
def test_other_things_said_are_heard_as_what_they_are(kind):
    missed = []
    for head, words in KINDS:
        heard = {ALIKE.get(one.kind, one.kind) for one in found_in(words, on=WEDNESDAY)} - NOT_ASKED
        if head.split()[1] == kind and (kind not in heard if kind != "-" else heard):
            missed.append(words)
    of_kind = sum(head.split()[1] == kind for head, _words in KINDS)
    assert len(missed) <= of_kind * 0.1, missed
