"""The log in Chromium: few keys, parts lit as one types, nothing lost, one undo (P0.1, P0.17)."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.audit import audit
from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey
LINE = "coffee with Ana yesterday, promised two introductions by friday, back in five weeks"


class Fingers:
    """Counts the keys that are no letters of what is told."""

    def __init__(self, page):
        self.page, self.pressed = page, 0

    def press(self, key):
        self.pressed += 1
        self.page.keyboard.press(key)

    def tell(self, words):
        self.page.keyboard.type(words)


@pytest.fixture
def ana(place, walker):
    place.run("add", "Ana Reyes")
    place.run("add", "Ruth Lindqvist")
    return walker


def lit(page, words):
    return page.locator("[data-lights] mark", has_text=re.compile(f"^{re.escape(words)}$"))


def sheet(page):
    return page.locator("#sheet")


def of(page, name):
    page.goto(f"/people/?q={name}")
    page.get_by_role("link", name=re.compile(name)).first.click()
    expect(heading(page)).to_contain_text(name)


def test_from_their_page_two_keys_beside_the_words(ana):
    of(ana, "Ana")
    fingers = Fingers(ana)

    fingers.press("l")
    fingers.tell("coffee yesterday, promised two introductions by friday")
    fingers.press("Enter")

    expect(ana.get_by_role("status").last).to_contain_text("Kept.")
    expect(ana.locator(".timeline > li").first).to_contain_text("Coffee")
    assert fingers.pressed <= 2


def test_from_anywhere_three_keys_beside_the_words(ana):
    ana.goto("/touches/")
    fingers = Fingers(ana)

    fingers.press("l")
    fingers.tell(LINE)
    fingers.press("Enter")

    expect(ana.locator("#said")).to_contain_text("Kept.")
    expect(ana.locator("main")).to_contain_text("Ana Reyes")
    assert fingers.pressed <= 3


def test_parts_light_up_as_they_are_told(ana):
    ana.goto("/")
    ana.keyboard.press("l")
    ana.keyboard.type(LINE)

    for words in ("coffee", "Ana", "yesterday", "promised two introductions by friday"):
        expect(lit(sheet(ana), words)).to_be_visible()
    expect(sheet(ana).get_by_text("Ana Reyes").first).to_be_visible()
    expect(sheet(ana).get_by_role("radio", name="Another talk")).to_be_checked()


def test_a_changed_part_stays_changed_while_one_types_on(ana):
    ana.goto("/")
    ana.keyboard.press("l")
    ana.keyboard.type("coffee with Ana yesterday")
    sheet(ana).get_by_text("Coffee", exact=True).first.click()
    sheet(ana).get_by_label("Kind").select_option("call")
    sheet(ana).get_by_label("One line").press_sequentially(", 20 min")

    expect(lit(sheet(ana), "20 min")).to_be_visible()
    expect(sheet(ana).get_by_label("Kind")).to_have_value("call")


def test_a_name_of_two_is_asked_and_not_a_word_is_lost(ana, place):
    place.run("add", "Ana Lima")
    ana.goto("/touches/")
    ana.keyboard.press("l")
    ana.keyboard.type("coffee with Ana")
    ana.keyboard.press("Enter")

    expect(sheet(ana).get_by_label("One line")).to_have_value("coffee with Ana")
    sheet(ana).get_by_label("Ana Lima").check()
    sheet(ana).get_by_role("button", name="Keep it").click()
    expect(ana.locator("#said")).to_contain_text("Kept.")
    expect(ana.locator("main")).to_contain_text("Ana Lima")


def test_closing_the_sheet_loses_neither_the_words_nor_the_focus(ana):
    ana.goto("/people/")
    log = ana.get_by_role("link", name="Log", exact=True)
    log.focus()
    ana.keyboard.press("Enter")
    ana.keyboard.type("coffee with")
    ana.keyboard.press("Escape")

    expect(log).to_be_focused()
    ana.keyboard.press("l")
    expect(sheet(ana).get_by_label("One line")).to_have_value("coffee with")


def test_keep_and_log_another_stays_in_the_line(ana):
    ana.goto("/touches/")
    ana.keyboard.press("l")
    ana.keyboard.type("coffee with Ana")
    sheet(ana).get_by_role("button", name="Keep and log another").click()

    line = sheet(ana).get_by_label("One line")
    expect(line).to_be_focused()
    expect(line).to_have_value("")
    ana.keyboard.type("called Ruth")
    ana.keyboard.press("Enter")
    expect(ana.locator("main")).to_contain_text("Ruth Lindqvist")
    expect(ana.locator("main")).to_contain_text("Ana Reyes")


def test_one_undo_takes_all_of_the_line_back(ana):
    ana.goto("/touches/")
    ana.keyboard.press("l")
    ana.keyboard.type("lunch with Zoe Adler, she needs a planner, promised her a name")
    ana.keyboard.press("Enter")
    expect(ana.locator("#said")).to_contain_text("Kept.")

    ana.goto("/people/")
    expect(ana.locator("main")).to_contain_text("Zoe Adler")
    ana.keyboard.press("z")  # also from another page
    expect(ana.locator("#said")).to_contain_text("Taken out of the log.")
    expect(ana.locator("main")).not_to_contain_text("Zoe Adler")


def test_without_script_the_same_page_shows_the_parts_as_fields(walker_without_script, place):
    place.run("add", "Ana Reyes")
    page = walker_without_script
    page.goto("/")
    page.get_by_role("link", name="Log", exact=True).click()
    page.get_by_label("One line").fill(LINE)
    page.get_by_role("button", name="Look first").click()

    expect(page.get_by_text("Ana Reyes").first).to_be_visible()
    page.get_by_role("radio", name="None, on purpose").check(force=True)
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("status").last).to_contain_text("Kept.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_sheet_and_the_bar_pass_the_audit_with_every_part_open(ana, width, scheme):
    ana.set_viewport_size({"width": width, "height": 900})
    ana.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = []
    for where, scope in (("/touches/", "#sheet"), ("/people/1/", "main")):
        ana.goto(where)
        ana.keyboard.press("l")
        ana.keyboard.type("lunch with Ana and Zoe Adler, she needs a planner, promised the list")
        expect(ana.locator(f"{scope} .parsed")).to_be_visible()
        for part in ana.locator(f"{scope} details.part").all():
            part.evaluate("one => { one.open = true }")
        found += audit(ana, f"{where} {width} {scheme}")
        wide = ana.evaluate("document.documentElement.scrollWidth > innerWidth")
        found += [f"{where} is too wide"] * wide

    assert found == []
