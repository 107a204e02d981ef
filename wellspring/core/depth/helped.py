"""Help that the touches themselves show: introductions and advice in words, promises kept.

Rows know more (recommendations, favours); what is read out of words stays a suggestion there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.depth.ground import Help
from wellspring.core.duties.duty import (
    DutyKind,
    happened,
    is_written_by_me,
    is_written_to_me,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.core.contact import Contact
    from wellspring.core.duties.duty import Duty

HELPING = frozenset({"introduction", "advice"})
PROMISES = frozenset({DutyKind.PROMISE_MINE, DutyKind.PROMISE_THEIRS})


def help_in(contacts: Iterable[Contact], duties: Iterable[Duty]) -> list[Help]:
    """Every act of help; `duties` with the closed ones, for promises that were kept."""
    return [*_in_words(contacts), *_kept(duties)]


def _in_words(contacts: Iterable[Contact]) -> Iterator[Help]:
    for contact in contacts:
        given = is_written_by_me(contact)
        if contact.sayings and (given or is_written_to_me(contact)):
            kinds = {saying.kind for saying in contact.sayings} & HELPING
            yield from (Help(kind, given, happened(contact)) for kind in sorted(kinds))


def _kept(duties: Iterable[Duty]) -> Iterator[Help]:
    for duty in duties:
        if duty.kind in PROMISES and duty.closed_by is not None:
            yield Help("promise_kept", duty.mine, duty.opened)
