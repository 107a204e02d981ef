"""Somebody who uses no mouse: where they are must show at every stop, and never be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

FAR = 160  # stops that one may be away from anything
# What is wrong with the place of the focus: nothing, when it is drawn, in sight and not covered.
STOP = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return "the focus is nowhere";
  const above = one.parentElement;
  const around = [one, above, above?.parentElement, one.closest("label, form")];
  const ring = (each) => {
    const worn = each && getComputedStyle(each);
    return worn && worn.outlineStyle !== "none" && parseFloat(worn.outlineWidth) >= 2;
  };
  const drawn = around.find(ring);
  if (!drawn) return `no ring around ${one.outerHTML.slice(0, 120)}`;
  const { left, top, right, bottom } = drawn.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [[x, y], [left + 3, y], [right - 3, y], [x, top + 3], [x, bottom - 3]];
  const seen = ([a, b]) => {
    const at = document.elementFromPoint(a, b);
    return at && (drawn.contains(at) || at.contains(drawn));
  };
  return points.some(seen) ? "" : `out of sight: ${one.outerHTML.slice(0, 120)}`;
}"""
ON = "(one) => one === document.activeElement || one.contains(document.activeElement)"


class Hands:
    """A keyboard and no mouse; every stop is looked at."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def to(self, target: Locator, key: str = "Tab") -> Hands:
        """Go from stop to stop until it is reached."""
        expect(target).to_have_count(1)
        for _ in range(FAR):
            if target.evaluate("(one) => one === document.activeElement"):
                return self
            self.page.keyboard.press(key)
            self.stands()
        raise AssertionError(f"{target} is not reached with {key}")

    def stands(self) -> Hands:
        """The focus is somewhere, and one sees where."""
        wrong = self.page.evaluate(STOP)
        assert not wrong, wrong
        return self

    def press(self, *keys: str) -> Hands:
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def tell(self, words: str) -> Hands:
        self.page.keyboard.type(words)
        return self

    def do(self, target: Locator, says: str, key: str = "Enter") -> Hands:
        """Reach it, press it, hear what was done; the focus is not lost over it."""
        self.to(target).press(key)
        expect(self.page.locator("#said")).to_contain_text(says)
        return self.stands()
