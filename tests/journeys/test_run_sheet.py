"""A talk kept to its minutes by the clock beside its run sheet, in Chromium, by keyboard.

P3.36, P4.13: whoever was told twenty minutes is not kept for thirty. The browser's own clock is
held still and moved by hand, as if the telephone had slept in between.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.test_meeting import ENTRY, TALKS

pytestmark = pytest.mark.journey
A_TELEPHONE = """
  window.felt = [];
  const lamp = () => Object.assign(new EventTarget(), { release: () => felt.push("may sleep") });
  const request = async () => { felt.push("awake"); return lamp(); };
  Object.defineProperty(navigator, "wakeLock", { value: { request } });
  navigator.vibrate = () => felt.push("trembled");
"""


@pytest.fixture
def talk(place, walker, tmp_path):
    """A talk of twenty minutes that begins now."""
    file = tmp_path / "talk.ics"
    file.write_text(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
        f"{ENTRY.format(**TALKS[0])}END:VCALENDAR\r\n"
    )
    place.run("import", str(file), "--yes", "--me", "maya@example.org")
    walker.clock.install(time="2026-11-25T12:00:00Z")
    walker.goto("/meetings/1/")
    walker.clock.pause_at("2026-11-25T12:10:00Z")
    return walker


def start(page):
    page.get_by_role("button", name="Start the clock").press("Enter")
    expect(page.get_by_role("timer")).to_have_text("00:00")


def now(page):
    return page.locator("[aria-current=step]")


def said(page):
    return page.locator("[data-clock] [role=status]")


def test_the_mark_moves_on_at_the_end_of_each_part(talk):
    start(talk)
    expect(now(talk)).to_contain_text("Thank them for the time")
    for wait, part in (("01:00", "thirty seconds"), ("01:30", "Listen"), ("11:30", "Your list")):
        talk.clock.fast_forward(wait)
        expect(now(talk)).to_have_count(1)
        expect(now(talk)).to_contain_text(part)
        expect(said(talk)).to_contain_text(part)

    expect(talk.get_by_role("timer")).to_have_text("14:00")
    expect(talk.locator("[data-clock]")).to_contain_text("06:00 left")


def test_the_last_minute_says_that_it_is_time_to_close(talk):
    start(talk)

    talk.clock.fast_forward("19:05")

    expect(said(talk)).to_have_text("Time to close, as agreed. Stand up first.")
    expect(said(talk)).to_be_visible()


def test_a_page_read_anew_tells_the_same_time_and_how_far_it_is_over(talk):
    start(talk)
    talk.clock.fast_forward("05:12")
    talk.reload()
    expect(talk.get_by_role("timer")).to_have_text("05:12")

    talk.clock.fast_forward("16:00")

    expect(talk.locator("[data-clock]")).to_contain_text("01:12 over")
    expect(said(talk)).to_contain_text("The time you agreed is over")


def test_a_clock_that_was_stopped_stays_stopped(talk):
    start(talk)
    expect(talk.get_by_role("button", name="Stop", exact=True)).to_be_focused()

    talk.keyboard.press("Enter")
    talk.reload()

    expect(talk.get_by_role("button", name="Start the clock")).to_be_visible()
    expect(talk.get_by_role("timer")).to_be_hidden()
    expect(now(talk)).to_have_count(0)


def test_a_telephone_stays_awake_and_trembles_once_at_each_new_part(talk):
    talk.add_init_script(A_TELEPHONE)
    talk.reload()
    start(talk)
    for wait in ("01:00", "00:30", "00:30"):
        talk.clock.fast_forward(wait)
    expect(now(talk)).to_contain_text("Listen")

    talk.get_by_role("button", name="Stop", exact=True).press("Enter")

    expect(talk.get_by_role("timer")).to_be_hidden()
    assert talk.evaluate("felt") == ["awake", "trembled", "trembled", "may sleep"]


def test_without_script_the_sheet_stands_as_it_is(place, talk, walker_without_script):
    walker_without_script.goto("/meetings/1/")

    expect(walker_without_script.locator(".run li")).to_have_count(6)
    expect(walker_without_script.get_by_text(re.compile("Start the clock"))).to_be_hidden()
