"""Short quotes that may open or close a duty, found in the words of one message.

Kinds: promise, request, question, thanks, introduction, regret, outcome, lent, delivery (something
is handed over), closing (a short message that only rounds off), advice, report (what came of it),
landed (a new place found), returned (a lent thing), permission (to stay in touch) and assent ("will
do", a promise only as the answer to a request). The rules of each language are
tables of cue words and patterns; nothing is compiled before a text holds a cue of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sayings.listening import heard

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.sightings import Saying

KINDS = (
    "promise",
    "request",
    "question",
    "thanks",
    "introduction",
    "regret",
    "outcome",
    "lent",
    "delivery",
    "closing",
    "advice",
    "report",
    "landed",
    "returned",
    "permission",
    "assent",
)
MOST = 16_384  # characters of a message that are looked at


def found_in(text: str, *, on: date) -> tuple[Saying, ...]:
    """The promises, questions, thanks and the like in a text written on a day, in its order."""
    return heard(text[:MOST], on)
