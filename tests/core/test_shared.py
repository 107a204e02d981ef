"""What another app shares: a profile with a name, or words for the log."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.shared import shared

TOMAS = "https://www.linkedin.com/in/tomas-ferreira-4b21a9"


@pytest.mark.parametrize(
    ("title", "text", "url"),
    [
        ("Tomás Ferreira - Buyer - Provo Castings | LinkedIn", "", TOMAS),
        ("(3) Tomás Ferreira | LinkedIn", f"{TOMAS}?utm_source=share", ""),
        ("", f"Check out Tomás Ferreira’s profile on LinkedIn {TOMAS}", ""),
        ("Tomás Ferreira's profile", "", TOMAS),
    ],
)
def test_a_profile_that_is_shared_names_its_person(title, text, url):
    found = shared(title, text, url)

    assert (found.name, found.link) == ("Tomás Ferreira", TOMAS)


def test_a_profile_without_a_title_is_named_by_its_address():
    assert shared("", TOMAS, "").name == "Tomas Ferreira"


def test_words_stay_words_and_keep_their_link():
    found = shared("News", "Read this: https://example.org/a", "")

    assert found == ("", "", "Read this: https://example.org/a")


def test_a_title_alone_is_what_happened():
    assert shared("Coffee with Ana", "", "").words == "Coffee with Ana"


@given(st.text(), st.text(), st.text())
def test_anything_may_be_shared(title, text, url):
    found = shared(title, text, url)

    assert bool(found.name) <= bool(found.link)
