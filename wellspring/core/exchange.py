"""What came in and what went out between two people, side by side (P3.47, P4.19).

They help when you help them; neither side is a debt, and the two are never set off by a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wellspring.core.depth import Help

LONG = 60  # days after help from somebody in which something small could go back
AGAIN = 730  # days after which old help is a memory and no occasion


class Exchange(NamedTuple):
    """Help both ways, the latest first."""

    came: tuple[Help, ...]
    went: tuple[Help, ...]

    @property
    def one_sided(self) -> bool:
        """Whether it has only ever come in."""
        return bool(self.came) and not self.went


def exchange(help_: Iterable[Help], today: date) -> Exchange:
    """Everything up to today, each act once."""
    known = sorted({one for one in help_ if one.on <= today}, key=lambda one: one.on, reverse=True)
    came = tuple(one for one in known if not one.given)
    return Exchange(came, tuple(one for one in known if one.given))


def wants_a_gift(came: date | None, went: date | None, today: date) -> bool:
    """Whether the last help came from them, long enough ago that a small thing may go back."""
    if came is None or (went is not None and went >= came):
        return False
    return LONG <= (today - came).days <= AGAIN
