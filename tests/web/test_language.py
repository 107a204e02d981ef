"""The pages in other languages: every sentence has its words, and no page speaks two at once."""

from __future__ import annotations

import importlib.util
import re
from datetime import date
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation import override

from wellspring.web.wording.days import short_day
from wellspring.web.wording.letters import put_together
from wellspring.web.wording.quotes import quoted

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


@pytest.mark.parametrize("language", OTHERS)
def test_a_letter_is_in_one_language(language):
    with override(language):
        letter = put_together("thank_you", {"who": "Danke"}, name="Yusuf", owner="Maya")

    assert "kind regards" not in letter


@pytest.mark.parametrize(("language", "marks"), [("de", "„Ja“"), ("es", "«Ja»"), ("nl", "“Ja”")])
def test_words_are_quoted_as_the_language_quotes(language, marks):
    with override(language):
        assert quoted("Ja") == marks


@pytest.mark.parametrize(("language", "written"), [("es", "1 dic 2030"), ("nl", "1 dec 2030")])
def test_a_month_is_small_where_the_language_writes_it_so(language, written):
    with override(language):
        assert short_day(date(2030, 12, 1)) == written


def test_no_sentence_hides_in_another():
    """What stands inside an f-string is not gathered (Python 3.11), and stays English."""
    hidden = re.compile(r"""f["'][^\n]*\{(?:_|n?gettext)\(""")
    rooms = (ROOT / "wellspring" / "web").rglob("*.py")
    assert [path.name for path in rooms if hidden.search(path.read_text(encoding="utf-8"))] == []
