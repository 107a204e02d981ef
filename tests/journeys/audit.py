"""The audit of a page: WCAG 2.2 AA and good practice by axe, with the size of targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from axe_playwright_python.base import AXE_SCRIPT

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTHS, SCHEMES = (390, 768, 1280), ("light", "dark")
LOOKS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
OPEN_ALL = "document.querySelectorAll('main details').forEach((one) => { one.open = true })"
# Axe counts a rule as passed only where it looked, so that a page that was not audited is seen.
RUN = """async () => {
  if (!window.axe) return null;
  const rules = { "target-size": { enabled: true } };
  const told = await axe.run(document, { resultTypes: ["violations"], rules });
  const line = (each) => `${each.id} ${each.nodes[0].html.slice(0, 120)}`;
  return [told.passes.length, told.violations.map(line)];
}"""


def audit(page: Page, where: str) -> list[str]:
    """What the audit finds, in one line each."""
    told = page.evaluate(RUN)
    if told is None:
        page.evaluate(AXE_SCRIPT)
        told = page.evaluate(RUN)
    passed, found = told
    assert passed > 5, f"{where} was not audited"
    return [f"{where}: {each}" for each in found]


def audit_in_every_look(page: Page, where: str) -> list[str]:
    """The page as it stands, with every fold open, in each width, light and dark."""
    page.evaluate(OPEN_ALL)
    found = []
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        found += audit(page, f"{where} {width} {scheme}")
    return found
