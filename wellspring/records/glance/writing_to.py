"""How a tie stands on the day somebody writes to it: what reading a letter over has to know."""

from __future__ import annotations

from datetime import timedelta

from wellspring.core.message_lint.letter import Context
from wellspring.records.glance.stands import standings
from wellspring.records.glance.states import state_from

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.glance import Ask, Books


def writing_to(ask: Ask, books: Books, person: int, today: date) -> Context:
    """Silence, warmth and the last ask of one person; empty where nothing ever passed."""
    stands = standings(ask, books, [person]).get(person)
    states = ask("SELECT state FROM standings WHERE person_id = %s", [person])
    state = next((state_from(told) for (told,) in states), None)
    return Context(
        _since(state.last if state else 0, today),
        stands.band_on(today) if stands else None,
        _since(state.asked if state else 0, today),
    )


def _since(ordinal: int, today: date) -> timedelta | None:
    return timedelta(days=max(today.toordinal() - ordinal, 0)) if ordinal else None
