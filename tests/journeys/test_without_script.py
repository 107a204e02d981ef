"""With JavaScript off: reading, finding, done and later, and every page still shows itself.

Bringing in is walked in test_first_journey, logging in test_log, finding in test_find.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import listen
from tests.journeys.every_page import pages, person_with_most
from tests.journeys.test_by_keys import button, link
from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey


def test_a_plan_is_made_done_and_undone_without_script(walker_without_script):
    page = walker_without_script
    page.goto("/")
    link(page, "Write them down").click()
    page.get_by_label("One you owe a word").fill("Samuel Adeyemi")
    button(page, "Make today’s plan").click()
    page.locator(".act .why > summary").click()
    expect(page.locator(".act .why dl")).to_be_visible()
    page.get_by_role("button", name=re.compile("^Done")).click()
    expect(page.locator(".act")).to_have_count(0)
    button(page, "Undo").click()
    page.locator(".act .later > summary").click()
    page.get_by_role("button", name=re.compile("Tomorrow")).click()

    expect(page.get_by_role("status").last).to_contain_text("Put off.")


def test_every_page_shows_itself_without_script(browser, sampled, complaints):
    context = browser.new_context(base_url=sampled.address, java_script_enabled=False)
    page = listen(context.new_page(), complaints)
    for name, where in pages(person_with_most(sampled)).items():
        page.goto(where)
        expect(heading(page), name).to_be_visible()
        assert page.locator(".js-only:visible").count() == 0, name
    context.close()
