"""Every page, light and dark, on desk and phone: the audit finds nothing."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.arriving import write
from tests.journeys.audit import OPEN_ALL, audit_in_every_look
from tests.journeys.every_page import pages, person_with_most
from tests.journeys.test_first_journey import heading, small

pytestmark = pytest.mark.journey


@pytest.fixture
def looker(browser, sampled):
    """Somebody who looks at the sampled book, in one window for all of its pages."""
    context = browser.new_context(
        base_url=sampled.address, service_workers="block", reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def test_the_audit_finds_nothing_on_any_page(looker, sampled):
    found = []
    for name, where in pages(person_with_most(sampled)).items():
        looker.goto(where)
        found += audit_in_every_look(looker, name)

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


NARROW = (320, 390, 768)
WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return "";
  const out = (each) => each.getBoundingClientRect().right > room + 1;
  return [...document.querySelectorAll("body *")].filter(out).pop()?.outerHTML.slice(0, 120) ?? "?";
}"""


def test_no_page_is_wider_than_its_window_with_every_fold_open(looker, sampled):
    """320 px: a small phone, and a desk window of 1280 px made four times as large."""
    wide = {}
    for name, where in pages(person_with_most(sampled)).items():
        looker.goto(where)
        looker.evaluate(OPEN_ALL)
        for width in NARROW:
            looker.set_viewport_size({"width": width, "height": 640})
            if out := looker.evaluate(WIDE):
                wide[name, width] = out

    assert wide == {}


def test_every_page_has_one_heading_that_says_what_it_is(looker, sampled):
    for name, where in pages(person_with_most(sampled)).items():
        looker.goto(where)
        assert looker.locator("h1").count() == 1, name
        assert looker.title().endswith(" · Wellspring"), name


def test_the_preview_passes_the_audit(walker, tmp_path):
    guests = write(tmp_path / "b", {"guests.csv": "Guest,Company\nAna Lima,Alta\n"})
    walker.goto("/")
    walker.locator("input[name=files]").set_input_files([*small(tmp_path / "a"), *guests])
    expect(heading(walker)).to_have_text("Here is what we read")
    draft = re.sub(r"^https?://[^/]+", "", walker.url)

    found = audit_in_every_look(walker, "preview")
    for part in ("new", "known", "left-out", "columns"):
        walker.goto(f"{draft}{part}/")
        found += audit_in_every_look(walker, part)

    assert found == []
