"""What is owed between me and one person, found in what passed between us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.duties.coming_back import News, news_in, owed_outcomes, owed_reports
from wellspring.core.duties.duty import Duty, DutyKind
from wellspring.core.duties.letters import owed_calls, owed_permissions
from wellspring.core.duties.loans import loans
from wellspring.core.duties.promises import promises
from wellspring.core.duties.replies import owed_replies
from wellspring.core.duties.thanks import owed_thanks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from wellspring.core.contact import Contact

__all__ = ["Duty", "DutyKind", "News", "duties", "news_in"]

RULES = (
    owed_replies,
    owed_thanks,
    promises,
    owed_calls,
    owed_permissions,
    owed_reports,
    loans,
)


def duties(
    contacts: Sequence[Contact],
    today: date,
    *,
    also_closed: bool = False,
    news: News | None = None,
    helped: Sequence[date] = (),
) -> list[Duty]:
    """What is owed with the one person of `contacts` (ascending), earliest due first.

    `news` is that I found a place, told to anybody; `helped` are days of help that rows know. With
    `also_closed`, what was settled or let go as well, so that nothing vanishes unexplained.
    """
    known = _until(contacts, today)
    found = [duty for rule in RULES for duty in rule(known, today)]
    found += owed_outcomes(known, today, news, helped)
    return sorted((duty for duty in found if also_closed or duty.open), key=_order)


def _until(contacts: Sequence[Contact], today: date) -> Sequence[Contact]:
    """What had happened by the end of today, so that any day can be replayed."""
    last = today.toordinal()
    if not contacts or contacts[-1].day <= last:
        return contacts
    return [contact for contact in contacts if contact.day <= last]


def _order(duty: Duty) -> tuple[int, str]:
    return duty.due.toordinal(), duty.key
