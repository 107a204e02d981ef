"""The worker of a draft: a process of its own, so that a reload or a closed tab loses nothing.

python -m wellspring.interchange.working TOKEN read|keep
"""

from __future__ import annotations

import os
import sys
from errno import EDQUOT, ENOSPC
from typing import TYPE_CHECKING

from wellspring import clock
from wellspring.interchange.drafts import Draft

if TYPE_CHECKING:
    from wellspring.interchange.drafts import State
    from wellspring.records.book import Member


def main() -> None:
    """Do what was asked, and leave a sentence where it did not go well."""
    token, what = sys.argv[1:3]
    draft = Draft.at(token)
    try:
        (keep if what == "keep" else read)(draft)
    except Exception as fault:
        draft.tell(draft.state()._replace(phase="failed", words=_sentence(fault)))
        raise


def _sentence(fault: Exception) -> str:
    from wellspring.interchange.taking_in import ReadingStopped  # noqa: PLC0415  seldom needed

    if isinstance(fault, ReadingStopped):
        return str(fault)
    if isinstance(fault, OSError) and fault.errno in (ENOSPC, EDQUOT):
        return "There is no room left on the disk. Nothing was changed. Make room and try again."
    return f"Something went wrong on our side. Nothing was changed. ({type(fault).__name__})"


def read(draft: Draft) -> None:
    """Read the files, then judge what they say."""
    from wellspring.interchange.taking_in import take_in  # noqa: PLC0415  without Django

    last: list[State] = [draft.state()]

    def report(state: State) -> None:
        last[0] = state
        draft.tell(state)

    take_in(draft, report)
    judge(draft, last[0])


def judge(draft: Draft, state: State) -> None:
    """Lay out the plan against the book."""
    draft.tell(state._replace(phase="judging"))
    member = _member(draft)
    from wellspring.interchange.arrival_plan import ArrivalPlan  # noqa: PLC0415  needs Django

    ArrivalPlan.build(draft, member)
    draft.tell(state._replace(phase="ready", done=state.total))


def keep(draft: Draft) -> None:
    """Write the plan into the book."""
    member = _member(draft)
    from wellspring.interchange.arrival_plan import ArrivalPlan  # noqa: PLC0415  needs Django

    arrival = ArrivalPlan.of(draft).apply(by=member, at=clock.now())
    number = arrival.pk if arrival else 0
    draft.tell(draft.state()._replace(phase="kept", arrival=number))


def _member(draft: Draft) -> Member:
    """The owner of the book that the draft is for; at home there is only one."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wellspring.settings")
    import django  # noqa: PLC0415  slow, and reading does without

    django.setup()
    from wellspring.records.models import Book  # noqa: PLC0415

    told = draft.folder / "book"
    return Book.owner_of(int(told.read_text())) if told.exists() else Book.at_home()


if __name__ == "__main__":
    main()
