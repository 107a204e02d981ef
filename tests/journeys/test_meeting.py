"""A meeting from the calendar to the word of what came of it, in Chromium, by keyboard.

P3.34, P3.37, P4.2, P4.14: prepared, held, thanked for the same day, and reported back on.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.test_first_journey import heading

pytestmark = pytest.mark.journey
A_PAGE = re.compile(rb"/Type\s*/Page[^s]")
ENTRY = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261120T080000Z\r\nDTSTART:{at}\r\nDTEND:{until}\r\n"
    "SUMMARY:Talk with {name}\r\nORGANIZER:mailto:maya@example.org\r\n"
    "ATTENDEE;CN={name};PARTSTAT=ACCEPTED:mailto:{uid}@cobalt.example\r\nEND:VEVENT\r\n"
)
TALKS = (
    {
        "uid": "meilin",
        "name": "Mei-Lin Zhou",
        "at": "20261125T121000Z",
        "until": "20261125T123000Z",
    },
    {"uid": "ken", "name": "Ken Ito", "at": "20261124T080000Z", "until": "20261124T082000Z"},
)


@pytest.fixture
def calendar(place, walker, tmp_path):
    told = "".join(ENTRY.format(**talk) for talk in TALKS)
    file = tmp_path / "talks.ics"
    file.write_text(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n{told}END:VCALENDAR\r\n"
    )
    place.run("import", str(file), "--yes", "--me", "maya@example.org")
    return walker


def tab_to(page, thing):
    """Walk with Tab until a thing has the focus, as somebody without a mouse."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if thing.evaluate("(one) => one === document.activeElement"):
            return
    raise AssertionError(f"Tab never came to {thing}")


def fill(page, label, words):
    tab_to(page, page.get_by_label(label).first)
    page.keyboard.type(words)


def test_a_kit_is_prepared_by_keyboard(calendar):
    page = calendar
    page.goto("/")
    page.get_by_role("link", name="Prepare to meet Mei-Lin Zhou", exact=True).press("Enter")
    expect(heading(page)).to_have_text("Mei-Lin Zhou")
    expect(page.locator(".purpose")).to_contain_text("Not yet: what it is for")

    fill(page, "What I want to learn", "How a device plant chooses its leaders")
    fill(page, "What I will do with it", "Decide by Friday")
    page.keyboard.press("Enter")

    expect(page.locator(".purpose")).to_contain_text("You will use it: Decide by Friday")
    expect(page.locator(".purpose")).not_to_contain_text("what it is for")
    with page.expect_request_finished(lambda asked: "/ticks/" in asked.url):
        tab_to(page, page.get_by_role("checkbox", name=re.compile("The person")))
        page.keyboard.press("Space")
    page.reload()
    expect(page.get_by_role("checkbox", name=re.compile("The person"))).to_be_checked()


def test_from_the_look_back_to_the_thank_you_and_the_report(calendar):
    page = calendar
    page.goto("/meetings/")
    page.get_by_role("link", name=re.compile("Look back")).first.press("Enter")
    fill(page, "Advice given", "Ring Larkspur Implants first")
    page.get_by_label("Gave insight").check()
    page.get_by_role("button", name="Keep, and open the thank-you").press("Enter")
    expect(page.get_by_role("status").last).to_contain_text("The thank-you is open")

    expect(page.locator("#words")).to_have_value(re.compile("Ring Larkspur Implants first"))
    page.get_by_role("button", name="Ready, I will send it").press("Enter")
    page.get_by_role("button", name="I sent it").press("Enter")

    page.goto("/meetings/")
    page.get_by_role("link", name="Ken Ito").first.press("Enter")
    expect(page.locator("#after")).to_contain_text("The thank-you is said.")

    page.get_by_role("link", name="Ken Ito’s page").press("Enter")
    fill(page, re.compile("What came of it"), "They see me on Monday")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("What came of it: They see me on Monday")
    expect(page.get_by_role("link", name=re.compile("Write them"))).to_have_attribute(
        "href", re.compile("kind=report_back")
    )


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("meeting", [1, 2])
def test_the_sheet_fits_one_page_of_paper(page, sampled, meeting, paper):
    page.goto(f"{sampled.address}/meetings/{meeting}/")
    expect(heading(page)).to_be_visible()

    assert len(A_PAGE.findall(page.pdf(format=paper))) == 1


def test_a_short_kit_prints_no_empty_page(calendar):
    page = calendar
    page.goto("/meetings/")
    page.get_by_role("link", name="Mei-Lin Zhou").first.press("Enter")
    expect(heading(page)).to_have_text("Mei-Lin Zhou")

    assert len(A_PAGE.findall(page.pdf(format="Letter"))) == 1
