"""Keys: the map tells the truth, and single keys can be switched off."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey


def test_two_keys_lead_to_every_entry(walker):
    walker.goto("/people/")
    for keys, title in (
        ("gh", "What happened, and when"),
        ("gb", "Bring in what you have"),
        ("gp", "People"),
        ("?", "Everything by key"),
        ("l", "What happened?"),
    ):
        for key in keys:
            walker.keyboard.press(key)
        expect(heading(walker)).to_have_text(title)


def test_single_keys_are_switched_off_and_on(walker):
    walker.goto("/keys/")
    walker.get_by_role("button", name="Single keys are on").click()
    expect(walker.get_by_role("button", name="Single keys are off")).to_be_visible()

    walker.reload()
    walker.keyboard.press("l")
    expect(heading(walker)).to_have_text("Everything by key")

    walker.get_by_role("button", name="Single keys are off").click()
    walker.keyboard.press("l")
    expect(heading(walker)).to_have_text("What happened?")


def test_a_letter_in_a_field_is_a_letter(walker):
    walker.goto("/people/")
    walker.get_by_label("Find people by name").fill("")
    walker.keyboard.type("glz?")

    expect(walker.get_by_label("Find people by name")).to_have_value("glz?")
