"""Every page, light and dark, on desk and phone: the audit finds nothing."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.arriving import write
from tests.journeys.every_page import pages, person_with_most
from tests.journeys.test_first_journey import heading, small

pytestmark = pytest.mark.journey
LOOKS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]


def audit(page, where):
    """What the audit finds, in one line each."""
    told = Axe().run(page).response
    assert len(told["passes"]) > 5, f"{where} was not audited"
    found = told["violations"]
    return [f"{where}: {each['id']} {each['nodes'][0]['html'][:120]}" for each in found]


@pytest.fixture
def looker(browser, sampled):
    """Opens a page of the sampled book in a window of some width and scheme."""
    opened = []

    def look(width, scheme):
        window = {"width": width, "height": 900}
        opened.append(
            browser.new_context(base_url=sampled.address, viewport=window, color_scheme=scheme)
        )
        return opened[-1].new_page()

    yield look
    for context in opened:
        context.close()


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_the_audit_finds_nothing_on_any_page(width, scheme, looker, sampled):
    page, found = looker(width, scheme), []
    for name, where in pages(person_with_most(sampled)).items():
        page.goto(where)
        for fold in page.locator("details:visible").all()[:6]:
            fold.evaluate("one => { one.open = true }")
        found += audit(page, f"{name} {width} {scheme}")

    assert found == []


def sheets(page):
    """How many rules each style sheet of a page brought; 0 where it never came."""
    return page.locator("link[rel=stylesheet]").evaluate_all(
        "all => all.map(one => one.sheet ? one.sheet.cssRules.length : 0)"
    )


def test_every_page_wears_its_styles_at_first_sight(browser, sampled):
    """Each page in a browser that has seen none before it."""
    bare = {}
    for name, where in pages(person_with_most(sampled)).items():
        context = browser.new_context(base_url=sampled.address)
        page = context.new_page()
        page.goto(where)
        found = sheets(page)
        if len(found) < 4 or 0 in found:
            bare[name] = found
        context.close()

    assert bare == {}


def test_no_page_is_wider_than_the_phone(looker, sampled):
    """320 px: a small phone, and a desk window of 1280 px made four times as large."""
    page, wide = looker(320, "light"), []
    for name, where in pages(person_with_most(sampled)).items():
        page.goto(where)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(name)

    assert wide == []


def test_every_page_has_one_heading_that_says_what_it_is(looker, sampled):
    page = looker(1280, "light")
    for name, where in pages(person_with_most(sampled)).items():
        page.goto(where)
        assert page.locator("h1").count() == 1, name
        assert page.title().endswith(" · Wellspring"), name


def test_the_preview_passes_the_audit(walker, tmp_path):
    walker.goto("/")
    walker.locator("input[name=files]").set_input_files(
        [
            *small(tmp_path / "a"),
            *write(tmp_path / "b", {"guests.csv": "Guest,Company\nAna Lima,Alta\n"}),
        ]
    )
    expect(heading(walker)).to_have_text("Here is what we read")

    found = audit(walker, "preview")
    for link in ("new", "known", "left-out", "columns"):
        walker.goto(
            f"{walker.url.rstrip('/')}/{link}/"
            if link == "new"
            else walker.url.rsplit("/", 2)[0] + f"/{link}/"
        )
        found += audit(walker, link)

    assert found == []
