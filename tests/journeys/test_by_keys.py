"""Twelve tasks with the keyboard alone, and each stop shows where one is (WCAG 2.1.1, 2.4.7)."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.arriving import write
from tests.journeys.by_keys import Hands
from tests.journeys.conftest import Place, listen, serve
from tests.journeys.test_first_journey import heading, small

pytestmark = pytest.mark.journey
SAME = "BEGIN:VCARD\nVERSION:3.0\nFN:Tomas Ferreira\nORG:Alta Foods\nEND:VCARD\n"


@pytest.fixture(scope="module")
def lent(tmp_path_factory):
    """The sample network, for those who write in it."""
    home = tmp_path_factory.mktemp("lent") / "home"
    Place("", home).run("demo")
    yield from serve(home)


@pytest.fixture
def page(browser, lent, complaints):
    context = browser.new_context(base_url=lent.address, viewport={"width": 1280, "height": 900})
    yield listen(context.new_page(), complaints)
    context.close()


@pytest.fixture
def hands(page):
    return Hands(page)


def button(page, name):
    return page.get_by_role("button", name=name)


def link(page, name):
    return page.get_by_role("link", name=name)


def summary(page, words):
    return page.locator("summary", has_text=words)


def open_person(page, name):
    page.goto(f"/people/?q={name}")
    hands = Hands(page).to(page.get_by_role("link", name=name, exact=True)).press("Enter")
    expect(heading(page)).to_have_text(name)
    return hands


def test_a_file_is_brought_in_looked_over_and_a_doubt_decided(page, hands, tmp_path):
    files = [*small(tmp_path / "a"), *write(tmp_path / "b", {"old.vcf": SAME})]
    page.goto("/arrivals/")
    hands.to(page.get_by_label("Choose files"))
    page.wait_for_load_state("networkidle")
    with page.expect_file_chooser() as chooser:
        hands.press("Space")
    chooser.value.set_files(files)
    hands.to(button(page, "Read them")).press("Enter")
    expect(heading(page)).to_have_text("Here is what we read")

    doubt = page.locator(".pair").first
    hands.to(doubt.get_by_role("button", name=re.compile("^Two people"))).press("Enter")
    expect(doubt.locator("[aria-pressed=true]")).to_contain_text("Two people")
    hands.stands().to(button(page, re.compile("^Bring in")), "Shift+Tab").press("Enter")
    expect(heading(page)).to_have_text("It is in your book")


def test_the_first_day_ticks_whom_one_would_miss(page, hands):
    page.goto("/welcome/missed/")
    boxes = page.get_by_role("checkbox")
    hands.to(boxes.first).press("Space").to(boxes.nth(1)).press("Space")
    hands.to(button(page, "These I would miss")).press("Enter")

    expect(page.locator("#said")).to_contain_text("circle")
    page.wait_for_load_state("networkidle")
    hands.press("z")
    expect(page.locator("#said")).not_to_contain_text("Undo")


def test_an_act_is_done_put_off_replaced_and_asked_why(page, hands):
    page.goto("/")
    acts = page.locator(".act")
    hands.press("j").stands().press("y").stands()
    expect(acts.first.locator(".why[open]")).to_be_visible()

    hands.do(acts.first.get_by_role("button", name=re.compile("^Done")), "Done")
    hands.to(acts.first.locator(".later > summary")).press("Enter")
    hands.do(acts.first.get_by_role("button", name=re.compile("Tomorrow")), "Put off")
    hands.to(acts.first.locator(".others > summary")).press("Enter")
    hands.do(acts.first.get_by_role("button", name=re.compile("Something else")), "Undo")


def test_a_touch_with_somebody_new_a_promise_and_a_next_step(page, hands):
    page.goto("/give/")
    hands.press("l").stands()
    hands.tell("lunch with Zoe Adler today, promised her a name by friday, back in two weeks")
    expect(page.locator("#sheet .parsed")).to_be_visible()
    hands.press("Enter")
    expect(page.locator("#said")).to_contain_text("Kept.")
    hands.stands()

    open_person(page, "Zoe Adler")
    expect(page.locator("section", has_text="Promises").first).to_contain_text("a name")
    expect(page.locator("#next")).to_contain_text("8 Dec")


def test_somebody_is_found_and_what_happened_told(page, hands):
    page.goto("/review/")
    hands.press("/").tell("log nils")
    expect(page.locator("#find [aria-selected=true]")).to_contain_text("Nils Aaberg")
    hands.press("Enter")
    expect(page).to_have_url(re.compile(r"/touches/new/"))
    hands.to(page.locator("main [name=line]")).tell("called today, he is well").press("Enter")

    expect(page.locator("#said")).to_contain_text("Kept.")


def test_what_one_knows_a_need_and_a_favour_are_written_down(page, hands):
    hands = open_person(page, "Priya Raman")
    hands.to(page.locator("details:has(#of_them-topic) > summary")).press("Enter")
    form = page.locator("form:has(#of_them-topic)")
    hands.to(form.get_by_label("What")).tell("Wants to teach")
    hands.do(form.get_by_role("button"), "Undo")
    hands.to(page.locator("#needs .more > summary")).press("Enter")
    form = page.locator("form[action$='/needs/']")
    hands.to(form.locator("input:not([type=hidden]), textarea").first).tell("A welder").press(
        "Enter"
    )
    expect(page.locator("#needs")).to_contain_text("A welder")
    hands.stands().to(summary(page, "Write help down")).press("Enter")
    form = page.locator("form:has(#favour-kind)")
    hands.to(form.get_by_label("What")).tell("Read her letter")
    hands.do(form.get_by_role("button"), "Undo")

    expect(page.get_by_text("Read her letter")).to_be_visible()


def test_a_rhythm_is_chosen_and_a_seat_given_and_left(page):
    hands = open_person(page, "Dele Okoro")
    hands.to(page.get_by_label("How often you want to be in touch")).press("ArrowDown")
    hands.do(button(page, "Set").first, "Undo")
    hands.do(button(page, "Take a seat"), "Undo")
    hands.do(button(page, "Leave the circle"), "Undo")
    hands.press("z")
    expect(button(page, "Leave the circle")).to_be_visible()


def test_two_entries_are_merged_and_taken_apart(page):
    hands = open_person(page, "Kenji Mori")
    hands.to(link(page, "Merge with another entry")).press("Enter")
    expect(heading(page)).to_contain_text("Which other entry")
    hands.to(page.get_by_role("searchbox")).tell("Ben").press("Enter")
    expect(page).to_have_url(re.compile("q=Ben"))
    hands.to(button(page, re.compile("The same person.*Ben Okafor"))).press("Enter")
    expect(page.get_by_text(re.compile("Merged with Ben"))).to_be_visible()
    hands.to(button(page, "Take apart")).press("Enter")

    expect(page.get_by_text(re.compile("Merged with Ben"))).to_have_count(0)
    hands.stands()


def test_somebody_is_forgotten_only_after_a_second_word(page):
    hands = open_person(page, "Hannah Brandt")
    hands.to(link(page, "Forget Hannah")).press("Enter")
    expect(heading(page)).to_have_text("Forget Hannah Brandt?")
    hands.to(button(page, "Forget Hannah")).press("Enter")
    expect(page.locator("#said")).to_contain_text("Forgotten")
    page.goto("/people/?q=Hannah")

    expect(page.locator("main")).not_to_contain_text("Hannah Brandt")


def test_one_leaves_with_everything_and_goes_back_to_today(page, hands):
    page.goto("/")
    hands.to(page.locator(".bar a.you")).press("Enter")
    hands.to(page.locator("a[href*='leaving']").first)
    with page.expect_download() as download:
        hands.press("Enter")
    assert download.value.suggested_filename == "people.vcf"

    hands.press("g", "t")
    expect(page).to_have_url(re.compile("/$"))


def test_z_undoes_from_anywhere(page):
    hands = open_person(page, "Yusuf Haddad")
    hands.to(button(page, "Called")).press("Enter")
    expect(page.locator("#said")).to_contain_text("Kept.")
    hands.stands().press("g", "p")
    expect(heading(page)).to_have_text("People")
    hands.press("z")

    expect(page.locator("#said")).to_contain_text("Taken out of the log.")
