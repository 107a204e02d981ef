"""Finding by keyboard alone: the box opens, moves, opens what is chosen, and gives focus back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.audit import LOOKS, audit
from tests.journeys.conftest import listen
from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey


@pytest.fixture
def finder(browser, sampled, complaints):
    """Somebody in front of the sample network, at the plan of the day."""
    context = browser.new_context(base_url=sampled.address, viewport={"width": 1280, "height": 900})
    page = listen(context.new_page(), complaints)
    page.goto("/")
    yield page
    context.close()


def box(page):
    return page.get_by_role("dialog", name="Find people, notes and acts")


def field(page):
    return page.get_by_role("combobox", name="Find people, notes and acts")


def chosen(page):
    return box(page).locator("[aria-selected=true]")


def test_a_key_opens_the_box_and_a_name_is_one_enter_away(finder):
    finder.keyboard.press("/")
    expect(field(finder)).to_be_focused()
    expect(chosen(finder)).to_contain_text("Log a touch")

    finder.keyboard.type("priya")
    expect(chosen(finder)).to_contain_text("Priya Raman")
    finder.keyboard.press("Enter")

    expect(heading(finder)).to_have_text("Priya Raman")


def test_arrows_move_and_what_is_chosen_is_told(finder):
    finder.keyboard.press("/")
    finder.keyboard.type("raman")
    expect(chosen(finder)).to_contain_text("Priya Raman")
    expect(box(finder).get_by_role("status")).to_contain_text("People: 1")
    first = field(finder).get_attribute("aria-activedescendant")

    finder.keyboard.press("ArrowDown")
    expect(field(finder)).not_to_have_attribute("aria-activedescendant", first)
    expect(chosen(finder)).to_have_count(1)
    finder.keyboard.press("ArrowUp")
    expect(field(finder)).to_have_attribute("aria-activedescendant", first)
    finder.keyboard.press("ArrowUp")
    expect(chosen(finder)).to_contain_text("Write a note on Priya Raman")


def test_escape_gives_the_focus_back_to_what_opened_it(finder):
    button = finder.get_by_role("link", name="Find", exact=True)
    button.focus()
    finder.keyboard.press("Enter")
    expect(field(finder)).to_be_focused()

    finder.keyboard.press("Escape")

    expect(box(finder)).to_be_hidden()
    expect(button).to_be_focused()


def test_control_and_k_opens_it_from_within_a_field(finder):
    finder.goto("/people/")
    finder.get_by_label(re.compile("Find people by name")).focus()
    finder.keyboard.press("Control+k")

    expect(field(finder)).to_be_focused()


def test_an_act_about_somebody_is_typed_as_it_is_said(finder):
    finder.keyboard.press("/")
    finder.keyboard.type("log priya")
    expect(chosen(finder)).to_contain_text("Log a touch with Priya Raman")
    finder.keyboard.press("Enter")

    expect(finder).to_have_url(re.compile(r"/touches/new/.*person="))


def test_what_was_just_done_is_undone_from_the_box(browser, place, complaints):
    context = browser.new_context(base_url=place.address)
    page = listen(context.new_page(), complaints)
    page.goto("/people/new/")
    page.get_by_label("Name", exact=True).fill("Ana Ruiz")
    page.get_by_label("Name", exact=True).press("Enter")
    expect(heading(page)).to_have_text("Ana Ruiz")
    page.get_by_role("button", name="Called").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()

    page.keyboard.press("Control+k")
    page.keyboard.type("undo")
    expect(chosen(page)).to_contain_text("Undo what was just done")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Nothing yet.", exact=True)).to_be_visible()
    context.close()


def test_enter_before_the_answer_waits_for_it(finder):
    finder.keyboard.press("/")
    expect(chosen(finder)).to_be_visible()
    finder.keyboard.type("priya")
    finder.keyboard.press("Enter")

    expect(heading(finder)).to_have_text("Priya Raman")


def test_an_answer_that_comes_too_late_is_dropped(finder):
    held = []

    def hold(route):
        if "q=priya&" in route.request.url:
            held.append(route)
        else:
            route.continue_()

    finder.route("**/find/?*", hold)
    finder.keyboard.press("/")
    field(finder).fill("priya")
    finder.wait_for_timeout(300)
    field(finder).fill("marcus")
    expect(chosen(finder)).to_contain_text("Marcus Webb")
    held[0].continue_()
    finder.wait_for_timeout(300)

    expect(chosen(finder)).to_contain_text("Marcus Webb")


def test_the_box_opens_before_any_answer_comes(finder):
    """In the very moment of the press; the bench holds the server to its promise."""
    finder.route("**/find/**", lambda _: None)
    open_at_once = """() => {
        document.querySelector("[data-find]").click();
        return document.getElementById("find").open;
    }"""

    assert finder.evaluate(open_at_once)
    expect(field(finder)).to_be_focused()


def test_without_script_the_same_button_leads_to_the_page_of_finding(browser, sampled, complaints):
    context = browser.new_context(base_url=sampled.address, java_script_enabled=False)
    page = listen(context.new_page(), complaints)
    page.goto("/")
    page.get_by_role("link", name="Find", exact=True).click()
    page.get_by_role("searchbox").fill("priya")
    page.get_by_role("button", name="Find").click()

    expect(page.locator(".hits.people mark")).to_have_text("Priya")
    page.locator(".hits.people a").first.click()
    expect(heading(page)).to_have_text("Priya Raman")
    context.close()


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_the_audit_finds_nothing_in_the_open_box_and_on_the_page(browser, sampled, width, scheme):
    window = {"width": width, "height": 900}
    context = browser.new_context(
        base_url=sampled.address, viewport=window, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto("/keys/")
    page.keyboard.press("/")
    page.keyboard.type("plant")
    expect(box(page).locator("mark").first).to_be_visible()
    found = audit(page, "box")
    page.goto("/find/?q=plant")

    assert found + audit(page, "page") == []
    context.close()
