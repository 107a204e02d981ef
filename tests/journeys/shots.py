"""A picture of every page, on phone and desk, light and dark, into shots/ (make shots).

The few that the guides show are written into docs/using/ as well, in few colours and few bytes.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import django
from PIL import Image
from playwright.sync_api import expect, sync_playwright

import tests.apart  # noqa: F401  a home of its own, before any setting is read

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspring.settings")
django.setup()

# ruff: noqa: E402  the pages' addresses are Django's
from tests.journeys.conftest import PATIENCE, QUIET, Place, serve
from tests.journeys.every_page import IN_THE_GUIDES, pages, person_with_most
from tests.journeys.test_first_journey import heading, small

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[2]
LOOKS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]
COLOURS = 96  # of a picture in a guide
SEATS = 9  # of the sample's people, who then stand in the circle
KNOWN = (
    ("of_them", "goals", "Wants to hand line 3 over to Rosa within two years"),
    ("of_me", "work", "The closing of Harbor Forge: eleven months, no injuries"),
    ("of_me", "goals", "What I am looking for, third wording"),
)
HELP = (("yes", "advice", "How to staff a third shift"), ("no", "lead", "Named me to Priya"))


def main() -> None:
    """Serve the sample, look at everything, and say where the pictures are."""
    found = shutil.which("chromium")
    if found is None:
        sys.exit("There is no chromium on this machine; apt-get install chromium.")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        home = Path(folder) / "home"
        Place("", home).run("demo")
        browser = play.chromium.launch(executable_path=found, args=list(QUIET))
        for place in serve(home):
            take(browser, place, Path(folder))
        browser.close()
    sys.stdout.write(f"The pictures are in {ROOT / 'shots'}\n")


def take(browser: Browser, place: Place, folder: Path) -> None:
    """All pictures of one book."""
    person = person_with_most(place)
    settle(browser, place, person)
    draft = hand_over(browser, place, folder)
    parts = {f"draft.{part}": f"{draft}{part}/" for part in ("new", "known", "left-out", "columns")}
    for width, scheme in LOOKS:
        window = {"width": width, "height": 844 if width < 1000 else 900}
        context = browser.new_context(
            base_url=place.address, viewport=window, color_scheme=scheme, reduced_motion="reduce"
        )
        page = context.new_page()
        for name, where in (pages(person) | {"draft": draft} | parts).items():
            page.goto(where)
            keep(page, name, width, scheme)
        context.close()


def settle(browser: Browser, place: Place, person: int) -> None:
    """Seat a circle, and write down what only a hand can, as somebody does in a first week."""
    page = browser.new_page(base_url=place.address)
    for one in range(1, SEATS + 1):
        page.goto(f"/people/{one if one != SEATS else person}/")
        if page.get_by_role("button", name="Take a seat").count():
            page.get_by_role("button", name="Take a seat").click()
            expect(page.get_by_role("button", name="Leave the circle")).to_be_visible()
    for side, topic, text in KNOWN:
        page.goto(f"/people/{person}/")
        form = page.locator(f"form:has(#{side}-topic)")
        page.locator(f"details:has(#{side}-topic) > summary").click()
        form.get_by_label("About").select_option(topic)
        form.get_by_label("What").fill(text)
        form.get_by_role("button").click()
        expect(page.get_by_text(text)).to_be_visible()
    for given, kind, text in HELP:
        page.goto(f"/people/{person}/")
        page.get_by_text("Write help down").click()
        form = page.locator("form:has(#favour-kind)")
        form.locator(f"label:has(input[value={given}])").click()
        form.get_by_label("Kind").select_option(kind)
        form.get_by_label("What").fill(text)
        form.get_by_role("button").click()
        expect(page.get_by_text(text)).to_be_visible()
    page.close()


def hand_over(browser: Browser, place: Place, folder: Path) -> str:
    """Drop a few files, and wait until they are read; the address of the preview."""
    page = browser.new_page(base_url=place.address)
    page.goto("/arrivals/")
    page.get_by_label("Choose files").set_input_files(small(folder / "dropped"))
    page.get_by_role("button", name="Read them").click()
    expect(heading(page)).to_have_text("Here is what we read", timeout=2 * PATIENCE)
    where = page.url.removeprefix(place.address)
    page.close()
    return where


def keep(page: Page, name: str, width: int, scheme: str) -> None:
    """One picture: the whole page on the desk, the first screen on the phone."""
    plain, shots = name.replace(".", "-"), ROOT / "shots"
    shots.mkdir(exist_ok=True)
    page.screenshot(path=shots / f"{plain}-{width}-{scheme}.png", full_page=width > 1000)
    if (width, scheme) == (1280, "light") and name in IN_THE_GUIDES:
        picture = Image.open(BytesIO(page.screenshot())).quantize(COLOURS, dither=Image.Dither.NONE)
        picture.save(ROOT / "docs" / "using" / f"{plain}.png", optimize=True)


if __name__ == "__main__":
    main()
