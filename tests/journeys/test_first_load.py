"""What the first sight of a page costs: few bytes, one machine, and nothing that moves."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from tests.journeys.every_page import pages, person_with_most

pytestmark = pytest.mark.journey
MOST, OF_SCRIPT = 120_000, 50_000  # bytes as they travel
SHIFT = 0.02  # of the layout, at most
SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const each of list.getEntries()) if (!each.hadRecentInput) sum += each.value;
  }).observe({ type: "layout-shift", buffered: true });
  document.fonts.ready.then(() => setTimeout(() => done(sum), 300));
})"""
TRAVELLED = """() => performance.getEntriesByType("resource")
  .filter((one) => one.transferSize).map((one) => one.name)"""
FACES = (
    "() => [...document.fonts].filter((one) => one.status === 'loaded').map((one) => one.family)"
)


def first_look(browser, sampled, where, width=390):
    """The page in a browser that has seen none: who was asked, for how much; and the page."""
    context = browser.new_context(
        base_url=sampled.address, viewport={"width": width, "height": 844}, service_workers="block"
    )
    page, travelled = context.new_page(), []

    def note(request):
        sizes = request.sizes()
        travelled.append((request.url, sizes["responseBodySize"] + sizes["responseHeadersSize"]))

    page.on("requestfinished", note)
    page.goto(where, wait_until="networkidle")
    return context, page, travelled


def test_every_page_comes_in_few_bytes_from_this_machine_alone(browser, sampled):
    """Counted for each page in a browser with an empty cache (figures of the first load)."""
    heavy, foreign = {}, []
    for name, where in pages(person_with_most(sampled)).items():
        context, _, travelled = first_look(browser, sampled, where)
        context.close()
        whole = sum(size for _, size in travelled)
        scripts = sum(size for url, size in travelled if url.endswith(".js"))
        if whole > MOST or scripts > OF_SCRIPT:
            heavy[name] = (whole, scripts)
        here = urlsplit(sampled.address).netloc
        foreign += [url for url, _ in travelled if urlsplit(url).netloc != here]

    assert heavy == {}
    assert foreign == []


@pytest.mark.parametrize("where", ["/", "/people/", "/people/1/", "/welcome/", "/you/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_when_the_typeface_comes(where, width, browser, sampled):
    context, page, _ = first_look(browser, sampled, where, width)
    moved, faces = page.evaluate(SHIFTS), page.evaluate(FACES)
    context.close()

    assert moved <= SHIFT
    assert "Commissioner" in faces


def test_a_second_page_asks_for_no_file_again(browser, sampled):
    context, page, _ = first_look(browser, sampled, "/you/")
    page.goto("/you/", wait_until="networkidle")
    travelled = page.evaluate(TRAVELLED)
    context.close()

    assert travelled == []
