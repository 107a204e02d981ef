"""Pages in a real browser here: first byte, largest part painted, layout shift, bytes carried."""

from __future__ import annotations

import shutil
import statistics
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

TIMES = 5
WATCH = """
window.seen = {painted: 0, shift: 0};
new PerformanceObserver((list) => {
  for (const each of list.getEntries()) window.seen.painted = each.startTime;
}).observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver((list) => {
  for (const each of list.getEntries()) if (!each.hadRecentInput) window.seen.shift += each.value;
}).observe({type: "layout-shift", buffered: true});
"""
TOLD = """() => {
  const page = performance.getEntriesByType("navigation")[0];
  const parts = [page, ...performance.getEntriesByType("resource")];
  return {
    first: page.responseStart - page.requestStart, ...window.seen,
    carried: parts.reduce((sum, each) => sum + each.transferSize, 0),
  };
}"""


class Felt(NamedTuple):
    """Seconds to the first byte and to the largest part; layout shift; KB carried when new."""

    first_byte: float
    painted: float
    shift: float
    transfer: float


BOUNDS = Felt(0.2, 0.6, 0.02, 120.0)  # desktop, gates.md 3.1


def felt(address: str, pages: Mapping[str, tuple[str, ...]]) -> dict[str, Felt]:
    """Each page in a window that knew nothing, some times over; medians."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  only where it is installed

    found: dict[str, list[Felt]] = {name: [] for name in pages}
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for _ in range(TIMES):
            for name, where in pages.items():
                context = browser.new_context(viewport={"width": 1280, "height": 900})
                page = context.new_page()
                page.add_init_script(WATCH)
                page.goto(address + where[0], wait_until="networkidle")
                told = page.evaluate(TOLD)
                found[name].append(
                    Felt(told["first"] / 1000, told["painted"] / 1000, told["shift"],
                         told["carried"] / 1024)
                )  # fmt: skip
                context.close()
        browser.close()
    return {
        name: Felt(*map(statistics.median, zip(*each, strict=True))) for name, each in found.items()
    }
