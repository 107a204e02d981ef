"""A letter by keyboard alone, read over, sent by hand; five working days later the telephone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import listen, serve
from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey
CALLS = ("8 may", "28 may", "17 june", "7 july")
LATER = "2026-12-01T09:00:00"  # five working days after the Tuesday of the tests


@pytest.fixture
def dormant(place, walker):
    """Ana, with whom there were calls until summer."""
    place.run("add", "Ana Reyes")
    for day in CALLS:
        place.run("log", "ana", f"call on {day} 2026")
    return walker


def tab_to(page, name):
    """Walk with Tab until a thing of that name has the focus, as somebody without a mouse."""
    for _ in range(60):
        page.keyboard.press("Tab")
        at = page.evaluate("document.activeElement.innerText || document.activeElement.id || ''")
        if at.startswith(name):
            return
    raise AssertionError(f"Tab never came to {name}")


def write_from_today(page):
    page.goto("/")
    expect(page.get_by_role("link", name="Say hello to Ana Reyes", exact=True)).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("w")
    expect(heading(page)).to_have_text("A letter to Ana Reyes")


def test_from_today_to_the_call_by_keyboard(dormant, place, browser, complaints):
    """P3.26, P3.28, P3.29."""
    page = dormant
    write_from_today(page)
    page.locator("#kind").focus()
    page.keyboard.press("r")  # Request for a talk
    expect(page.locator("#slot-know")).to_be_attached()

    page.keyboard.press("Escape")
    page.keyboard.press("w")
    expect(page.locator("#words")).to_be_focused()
    page.keyboard.press("Control+Home")
    page.keyboard.press("End")  # after the greeting
    page.keyboard.type("\n\nI would love to pick your brain about your work.")
    expect(page.locator(".margin q").get_by_text("pick your brain", exact=True)).to_be_visible()
    expect(page.locator("mark.ask", has_text="pick your brain")).to_be_attached()

    tab_to(page, "Take the sentence out")
    page.keyboard.press("Enter")
    expect(page.locator("#words")).not_to_have_value(re.compile("pick your brain"))
    expect(page.locator(".margin q", has_text="pick your brain")).to_have_count(0)

    page.locator("#words").focus()
    tab_to(page, "Ready, I will send it")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("You send it")
    page.keyboard.press("i")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").last).to_contain_text("The call comes in five working days")

    ring(place, browser, complaints)


def ring(place, browser, complaints):
    """Five working days later."""
    for later in serve(place.home, LATER):
        context = browser.new_context(base_url=later.address)
        page = listen(context.new_page(), complaints)
        page.goto("/")
        page.get_by_role("link", name="Ring Ana Reyes about your letter").click()
        expect(page.get_by_role("heading", name="What you may say")).to_be_visible()
        page.get_by_role("button", name="We spoke").click()
        expect(page.locator(".lede")).to_contain_text("You spoke, 1 Dec")
        page.goto("/")
        expect(page.get_by_role("link", name="Ring Ana Reyes about your letter")).to_have_count(0)
        context.close()


def test_without_script_a_letter_is_read_over_and_mended(place, walker_without_script):
    page = walker_without_script
    place.run("add", "Ana Reyes")
    page.goto("/people/1/letters/new/")
    page.get_by_label("Your letter").fill("Dear Ana,\n\nAny advice? Who builds it?")
    page.get_by_role("button", name="Read it over").click()
    page.get_by_role("button", name="Take the sentence out").first.click()

    expect(page.get_by_label("Your letter")).to_have_value("Dear Ana,\n\nWho builds it?")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_label("Your letter")).to_have_value(
        "Dear Ana,\n\nAny advice? Who builds it?"
    )
