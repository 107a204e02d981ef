"""What the tabs over the pages of people need to know: whether something waits behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.records.glance import through_django
from wellspring.records.glance.doubts import in_doubt
from wellspring.web.cards import cards

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.book import Member


def shown(member: Member, today: date) -> dict[str, object]:
    """Whether pairs are in doubt, and how many cards lie on the table."""
    return {
        "doubts": in_doubt(through_django, member.reads),
        "cards": len(cards(member, today)),
    }
