"""The pictures of the guides: made by make shots, few, small, and each of a page that is there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.journeys.every_page import IN_THE_GUIDES, pages

GUIDES = Path(__file__).resolve().parents[1] / "docs" / "using"
MOST, HEAVIEST = 8, 80_000  # pictures, and bytes of each


def shown():
    """The pictures that the guides refer to."""
    told = "".join(path.read_text() for path in GUIDES.glob("*.md"))
    return set(re.findall(r"!\[[^\]]+\]\(([\w-]+\.png)\)", told))


def test_every_picture_is_made_by_the_shots_and_shown_in_a_guide():
    made = {f"{name.replace('.', '-')}.png" for name in IN_THE_GUIDES}

    assert shown() == made == {path.name for path in GUIDES.glob("*.png")}


def test_every_picture_is_of_a_page_that_is_there():
    assert set(IN_THE_GUIDES) <= {*pages(), "draft"}


def test_the_pictures_are_few_and_small():
    pictures = list(GUIDES.glob("*.png"))

    assert len(pictures) <= MOST
    assert [path.name for path in pictures if path.stat().st_size > HEAVIEST] == []
