"""The pages in other languages: every sentence has its words, and no page speaks two at once."""

from __future__ import annotations

import importlib.util
import re
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.conf import settings

ROOT = Path(__file__).parents[2]
OTHERS = [code for code, _name in settings.LANGUAGES if code != "en"]
GAP = re.compile(r"%\(\w+\)[sd]|%%")


@pytest.fixture(scope="module")
def words():
    loader = SourceFileLoader("words", str(ROOT / "bin" / "words"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("words", loader))
    loader.exec_module(module)
    return module


@pytest.fixture(params=OTHERS)
def told(request, words):
    with words.catalogue(request.param).open("rb") as file:
        return read_po(file, locale=request.param)


def forms(one):
    return one.string if isinstance(one.string, tuple) else (one.string,)


def test_the_catalogues_hold_every_sentence_of_the_pages(words, told):
    assert {one.id for one in words.gathered()} == {one.id for one in told}


def test_every_sentence_has_its_words(told):
    assert [one.id for one in told if one.id and not all(forms(one))] == []


def test_no_translation_loses_or_invents_a_gap(told):
    for one in told:
        ids = one.id if isinstance(one.id, tuple) else (one.id,)
        gaps = {gap for each in ids for gap in GAP.findall(each)}
        for form in forms(one):
            assert set(GAP.findall(form)) <= gaps, one.id
        assert gaps <= {gap for form in forms(one) for gap in GAP.findall(form)}, one.id


@pytest.mark.parametrize("language", OTHERS)
def test_a_browser_is_spoken_to_in_its_own_language(client, language):
    page = client.get("/welcome/", headers={"accept-language": language}).content.decode()

    assert f'<html lang="{language}">' in page


def test_the_language_chosen_counts_before_the_browsers(client):
    client.post("/language/", {"language": "nl"})

    page = client.get("/welcome/", headers={"accept-language": "de"}).content.decode()
    assert '<html lang="nl">' in page
