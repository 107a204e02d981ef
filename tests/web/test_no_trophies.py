"""No page makes a trophy of how many there are (P1.11, P1.15)."""

from __future__ import annotations

import re

import pytest

from tests import cast
from wellspring.records.noting import add_circle, add_person
from wellspring.web.wording.numbers import number, spelled

MANY = 43  # people, so that their number is met by no other chance


@pytest.fixture
def crowd(client, maya):
    for nth in range(MANY):
        person = add_person(maya, name=f"Ana {chr(65 + nth % 26)}. Moreau", at=cast.NOW)
        add_circle(person, "work", "Alta", by=maya)
        person.log_touch("coffee", on=cast.ago(nth + 1), by=maya)


@pytest.mark.parametrize(
    "address", ["/", "/people/", "/people/circle/", "/people/circles/", "/give/", "/review/"]
)
def test_no_page_says_how_many_people_there_are(client, crowd, address):
    page = client.get(address).content.decode()
    said = re.sub(r"<[^>]*>|\s+", " ", page[page.index("<main") :])

    for told in {str(MANY), number(MANY), spelled(MANY)}:
        assert not re.search(rf"(?<![\d:.]){re.escape(told)}(?!\d)", said)


def test_every_act_of_a_day_says_what_to_do_and_how_to_begin(client, crowd):
    """P1.7."""
    acts = re.findall(r'<(?:article|li|section)[^>]*class="[^"]*\bact\b.*?</details>',
                      client.get("/").content.decode(), re.DOTALL)  # fmt: skip

    assert acts
    for act in acts:
        assert 'value="done"' in act
        assert "minutes" in act
