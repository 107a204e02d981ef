"""One conversation whole: out of a file, written to, rung, met, thanked, told what came of it.

P0.20, P2.14, P3.26, P3.28, P3.34, P3.37, P4.2, P4.14.
"""

from __future__ import annotations

import re
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import listen, serve
from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey
TALK = (
    "BEGIN:VEVENT\r\nUID:talk{day}\r\nDTSTAMP:20260801T080000Z\r\nDTSTART:{day}T121000Z\r\n"
    "DTEND:{day}T124000Z\r\nSUMMARY:Line review\r\nORGANIZER:mailto:maya@example.org\r\n"
    "ATTENDEE;CN=Ana Reyes;PARTSTAT=ACCEPTED:mailto:ana@cobalt.example\r\nEND:VEVENT\r\n"
)
TALKS = ("20260508", "20260528", "20260617", "20260707")
WRITTEN = "2026-11-24T09:00:00"
RUNG = "2026-12-01T09:00:00"  # five working days later
MET = "2026-12-03T17:00:00"
TRIED = "2026-12-07T09:00:00"
LAST, CALL = "Say hello to Ana Reyes", "Ring Ana Reyes about your letter"
TELL = "Tell Ana Reyes what came of their help"


@pytest.fixture
def at(browser, tmp_path, complaints):
    """Somebody in front of the same book, on another day."""

    @contextmanager
    def on(now):
        for place in serve(tmp_path / "home", now):
            context = browser.new_context(base_url=place.address)
            yield listen(context.new_page(), complaints)
            context.close()

    return on


def calendar(folder):
    told = "".join(TALK.format(day=day) for day in TALKS)
    file = folder / "calendar.ics"
    file.write_text(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n{told}END:VCALENDAR\r\n"
    )
    return file


def press(page, name):
    page.get_by_role("button", name=name).first.click()


def act(page, name):
    """An act of today's plan."""
    page.goto("/")
    return page.get_by_role("link", name=name, exact=True)


def bring_in(page, file):
    page.goto("/arrivals/")
    page.get_by_label("Choose files").set_input_files([file])
    press(page, "Read them")
    expect(page.get_by_role("button", name="Bring in 2 people")).to_be_visible()
    page.get_by_label("Your own mail addresses").fill("maya@example.org")
    press(page, "Read them again")
    expect(page.get_by_text("maya@example.org", exact=True)).to_be_visible()
    press(page, re.compile("^Bring in"))
    expect(heading(page)).to_have_text("It is in your book")


def write(page):
    """A request for a talk; a vague ask of it is read over and taken out."""
    expect(act(page, LAST)).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("w")
    expect(heading(page)).to_have_text("A letter to Ana Reyes")
    page.locator("#kind").select_option("talk_request")
    expect(page.locator("#slot-know")).to_be_attached()
    page.get_by_label("Your letter").fill(
        "Dear Ana,\n\nI would love to pick your brain. I am choosing between two plants and would "
        "like to know how yours brought its change-over under ten minutes. Could we talk for "
        "twenty minutes next week? If not, I understand.\n\nMaya"
    )
    expect(page.locator(".margin q").get_by_text("pick your brain", exact=True)).to_be_visible()
    press(page, "Take the sentence out")
    expect(page.get_by_label("Your letter")).not_to_have_value(re.compile("pick your brain"))
    send(page)


def send(page):
    press(page, "Ready, I will send it")
    expect(heading(page)).to_have_text("You send it")
    press(page, "I sent it")
    expect(heading(page)).not_to_have_text("You send it")


def ring_and_agree(page):
    """The call, and the meeting agreed in it, with its kit."""
    act(page, CALL).click()
    expect(page.get_by_role("heading", name="What you may say")).to_be_visible()
    press(page, "We spoke")
    expect(page.locator(".lede")).to_contain_text("You spoke, 1 Dec")

    page.goto("/meetings/new/")
    page.get_by_label("With whom").fill("Ana Reyes")
    page.get_by_label("Day").fill("3 Dec")
    page.get_by_label("Hour").fill("16:00")
    press(page, "Set it up")
    expect(heading(page)).to_have_text("Ana Reyes")
    page.get_by_label("What I want to learn").fill("How the change-over came under ten minutes")
    page.get_by_label("What I will do with it").fill("Choose the plant by Friday")
    page.get_by_label("What I will do with it").press("Enter")
    expect(page.locator(".purpose")).to_contain_text("You will use it: Choose the plant by Friday")


def look_back_and_thank(page):
    page.goto("/meetings/")
    page.get_by_role("link", name=re.compile("Look back")).first.click()
    page.get_by_label("Advice given").fill("Ring the second shift first")
    page.get_by_label("Gave insight").check()
    press(page, "Keep, and open the thank-you")
    expect(page.locator("#words")).to_have_value(re.compile("Ring the second shift first"))
    send(page)
    expect(act(page, re.compile("^Thank Ana"))).to_have_count(0)


def use_and_tell(page):
    """Nothing to tell until it was used; then Today asks for it, and the letter is begun."""
    expect(act(page, TELL)).to_have_count(0)
    page.goto("/people/?q=ana")
    page.get_by_role("link", name="Ana Reyes", exact=True).first.click()
    came = page.get_by_label(re.compile("What came of it"))
    came.fill("The second shift showed me the trick")
    came.press("Enter")
    expect(page.get_by_role("status").last).to_contain_text("Now they may hear of it.")

    expect(act(page, TELL)).to_be_visible()
    page.keyboard.press("j")
    page.keyboard.press("w")
    expect(page.locator("#words")).to_have_value(re.compile("showed me the trick"))
    send(page)
    expect(act(page, TELL)).to_have_count(0)


def test_from_a_file_to_the_word_of_what_came_of_it(at, tmp_path):
    with at(WRITTEN) as page:
        bring_in(page, calendar(tmp_path))
        write(page)
    with at(RUNG) as page:
        ring_and_agree(page)
    with at(MET) as page:
        look_back_and_thank(page)
    with at(TRIED) as page:
        use_and_tell(page)
