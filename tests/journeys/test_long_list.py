"""A long list of people: further on without leaving, and the same without script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import listen

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture
def many(place):
    """A hundred and twenty people."""
    for start in range(0, 120, 12):
        names = ", ".join(f"Ana Lima{number:03d}" for number in range(start, start + 12))
        place.run("circles", "family", names)
    return place


def test_further_on_appends_and_the_focus_follows(browser: Browser, many, complaints):
    page = listen(browser.new_page(base_url=many.address), complaints)
    page.goto("/people/")
    rows = page.locator("#list tbody tr")
    expect(rows).to_have_count(50)

    page.get_by_role("link", name="Further on").click()
    expect(rows).to_have_count(100)
    expect(page.get_by_role("link", name="Ana Lima050", exact=True)).to_be_focused()
    page.get_by_role("link", name="Further on").click()

    expect(rows).to_have_count(120)
    expect(page.get_by_role("link", name="Further on")).to_have_count(0)


def test_without_script_the_next_page_is_a_page(browser: Browser, many):
    context = browser.new_context(base_url=many.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/people/")

    page.get_by_role("link", name="Further on").click()

    expect(page.locator("#list tbody tr")).to_have_count(50)
    expect(page.get_by_role("link", name="Ana Lima050", exact=True)).to_be_visible()
    context.close()
