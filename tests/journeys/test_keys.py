"""Keys: the map tells the truth, and single keys can be switched off."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey


SHEET = "#sheet[open]"


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def test_two_keys_lead_to_every_entry(walker):
    walker.goto("/people/")
    for keys, title in (
        ("gh", "What happened, and when"),
        ("gb", "Bring in what you have"),
        ("gp", "People"),
        ("?", "Everything by key"),
    ):
        press(walker, *keys)
        expect(heading(walker)).to_have_text(title)


def test_g_and_a_letter_go_wherever_the_bar_has_an_entry(walker):
    walker.goto("/keys/")
    entries = walker.locator("[data-go]").evaluate_all(
        "all => all.map(one => [one.dataset.go, new URL(one.href).pathname])"
    )
    assert {"t", "p", "g", "r"} <= {key for key, _ in entries}

    for key, path in entries:
        walker.goto("/keys/")
        press(walker, "g", key)
        walker.wait_for_url(f"**{path}")


def test_single_keys_are_switched_off_and_on(walker):
    walker.goto("/keys/")
    walker.get_by_role("button", name="Single keys are on").click()
    expect(walker.get_by_role("button", name="Single keys are off")).to_be_visible()

    walker.reload()
    press(walker, "l")
    expect(walker.locator(SHEET)).to_have_count(0)

    walker.get_by_role("button", name="Single keys are off").click()
    press(walker, "l")
    expect(walker.locator(SHEET)).to_be_visible()


def test_no_letter_reaches_the_page_beneath_a_sheet(walker):
    walker.goto("/people/")
    press(walker, "l")
    walker.locator(SHEET).get_by_role("button", name="Close without logging").focus()
    press(walker, "g", "h", "z", "?")

    expect(walker.locator(SHEET)).to_be_visible()
    expect(heading(walker)).to_have_text("People")


def test_the_focus_follows_the_row_and_an_undo_brings_it_back(walker):
    walker.goto("/welcome/three/")
    walker.get_by_label("One you owe").fill("Samuel Adeyemi")
    walker.get_by_label("One you miss").fill("Ruth Lindqvist")
    walker.get_by_role("button", name="Make today’s plan").click()
    acts = walker.locator(".act")
    expect(acts).to_have_count(2)

    press(walker, "j", "d")
    expect(acts).to_have_count(1)
    expect(walker.locator(".act :focus")).to_have_count(1)
    press(walker, "z")
    expect(acts).to_have_count(2)


def test_a_letter_in_a_field_is_a_letter(walker):
    walker.goto("/people/")
    walker.get_by_label("Find people by name").fill("")
    walker.keyboard.type("glz?")

    expect(walker.get_by_label("Find people by name")).to_have_value("glz?")
