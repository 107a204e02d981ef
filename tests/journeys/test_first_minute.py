"""The first minute through each of the three doors, and a working day, counted in presses."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.test_by_keys import button, link
from tests.journeys.test_first_journey import heading, small

pytestmark = pytest.mark.journey


class Finger:
    """Presses what it is shown, and counts."""

    def __init__(self, page):
        self.page, self.pressed = page, 0

    def press(self, target):
        self.pressed += 1
        target.click()


@pytest.fixture
def finger(walker):
    walker.goto("/")
    expect(heading(walker)).to_have_text("Dig your well before you are thirsty.")
    return Finger(walker)


def test_from_files_to_today_in_four_presses(finger, tmp_path):
    page = finger.page
    with page.expect_file_chooser() as chooser:
        finger.press(page.get_by_text("Drop or choose files"))
    chooser.value.set_files(small(tmp_path / "dropped"))
    expect(heading(page)).to_have_text("Here is what we read")
    finger.press(button(page, re.compile("^Bring in")))
    finger.press(link(page, "Answer it"))
    page.get_by_role("checkbox").first.check()
    finger.press(button(page, "These I would miss"))

    expect(page.locator(".act").first).to_be_visible()
    assert page.locator(".act").count() <= 3
    assert finger.pressed <= 4


def test_with_the_sample_today_is_one_press_away_and_leaves_with_one(finger):
    page = finger.page
    finger.press(button(page, "Use the sample"))
    expect(page.locator(".act").first).to_be_visible()
    finger.press(button(page, "Leave the sample"))

    expect(heading(page)).to_have_text("Dig your well before you are thirsty.")
    assert finger.pressed == 2


def test_three_names_by_hand_make_a_plan(finger):
    page = finger.page
    finger.press(link(page, "Write them down"))
    for field, name in (
        ("owe", "Samuel Adeyemi"),
        ("helped", "Ruth Lindqvist"),
        ("miss", "Ana Lima"),
    ):
        page.locator(f"#{field}").fill(name)
    finger.press(button(page, "Make today’s plan"))

    expect(page.locator(".act")).to_have_count(3)
    assert finger.pressed == 2


AT_MOST = 7


def done(page):
    """The first act of the plan is done, and stands there no more."""
    act = page.locator(".act h3").first.inner_text()
    page.locator(".act").first.get_by_role("button", name=re.compile("^Done")).click()
    expect(page.locator(".act h3", has_text=act)).to_have_count(0)


def test_a_working_day_ends(finger):
    """Three acts done, two touches logged, what is left, and the day is closed."""
    page, acts = finger.page, 3
    finger.press(button(page, "Use the sample"))
    expect(page.get_by_text("That is the whole plan.")).to_be_visible()
    for _ in range(acts):
        done(page)
    for line in ("coffee with Marcus today", "called Ruth today, she is well"):
        page.keyboard.press("l")
        page.keyboard.type(line)
        page.keyboard.press("Enter")
        expect(page.locator("#said")).to_contain_text("Kept.")
        page.goto("/")
    while page.locator(".act").count() and acts < AT_MOST:
        done(page)
        acts += 1

    expect(heading(page)).to_have_text("That is the whole plan")
