"""A language that marks each translated sentence: whatever stands unmarked was forgotten."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.apps import apps
from django.utils import translation

from tests import cast
from tests.journeys.every_page import pages
from wellspring.interchange.sample import fill
from wellspring.records.models import Book, Person
from wellspring.web import page

SPOKEN = ("alt", "aria-label", "aria-description", "placeholder", "title")
UNSPOKEN = frozenset({"script", "style", "kbd"})
VOID = frozenset({"input", "link", "meta", "br", "hr", "img", "path", "circle", "use", "line"})
# Names of things, which are the same in every language.
NAMES = {"Wellspring", "Deutsch", "English", "Español", "Nederlands", "MO"}
WORD = re.compile(r"[^\W\d_]{2,}")


class Heard(HTMLParser):
    """All that a page says to eye or ear, with who says it in another language left out."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.silent: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.said += [value or "" for name, value in attrs if name in SPOKEN]
        hidden = tag in UNSPOKEN or ("aria-hidden", "true") in attrs
        hidden |= tag == "span" and any(name == "lang" for name, _ in attrs)  # of the letter
        if tag not in VOID and (hidden or self.silent):
            self.silent.append(tag)

    def handle_endtag(self, tag):
        if self.silent and self.silent[-1] == tag:
            self.silent.pop()

    def handle_data(self, data):
        if not self.silent:
            self.said.append(data)


def unmarked(said: str) -> str:
    """What stands outside every pair of marks."""
    depth, left = 0, []
    for letter in said:
        depth += (letter == "⟦") - (letter == "⟧")
        left.append(letter if depth == 0 and letter != "⟧" else " ")
    return "".join(left)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


@pytest.fixture
def kept(db):
    """The sample, and every word of it, which is nobody's to translate."""
    member = Book.at_home()
    fill(member, at=cast.NOW)
    rows = (
        row
        for model in apps.get_app_config("records").get_models()
        for row in model._base_manager.values_list()
    )
    return {word for row in rows for told in strings(row) for word in WORD.findall(told)}


@pytest.fixture
def marked(monkeypatch):
    """Every translated sentence stands between marks."""
    trans = translation._trans  # noqa: SLF001  where Django keeps the language in force
    monkeypatch.setattr(trans, "gettext", lambda words: f"⟦{words}⟧", raising=False)
    monkeypatch.setattr(
        trans, "ngettext", lambda one, many, n: f"⟦{one if n == 1 else many}⟧", raising=False
    )
    page.forget_sentences()
    yield
    page.forget_sentences()


def test_no_page_says_a_sentence_that_cannot_be_translated(kept, marked, client):
    forgotten = {}
    most = max(Person.objects.all(), key=lambda person: person.touches.count())
    for name, address in pages(most.pk).items():
        heard = Heard()
        heard.feed(client.get(address, follow=True).content.decode())
        words = set(WORD.findall(unmarked(" ".join(heard.said))))
        words -= kept | NAMES | set(WORD.findall(address))  # what was typed is said again
        if words:
            forgotten[name] = sorted(words)
    assert forgotten == {}
