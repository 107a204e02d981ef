"""What somebody told in one line, with what they said beside it. Needs no Django."""

from __future__ import annotations

from wellspring.core.one_line import LogLine, read_line, when

TYPE_CHECKING = False  # the quick `log` starts in the time that typing takes to load
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

NONE = "none"  # "next: none" is an answer too (P0.1)


def understood(
    words: str,
    *,
    today: date,
    channel: str = "",
    following: str = "",
    people: Callable[[str], Sequence[int]] | None = None,
    known: Sequence[str] = (),
) -> LogLine:
    """The line taken apart; a channel and a next step said beside it count before its own words.

    `people` looks a name up, `known` are those it is about anyway. Raises ValueError with a
    sentence when `following` names no day.
    """
    line = read_line(words, today=today, people=people, known=known)
    if channel:
        line = line._replace(channel=channel)
    if following.strip().lower() == NONE:
        return line._replace(next_on=None, next_none=True)
    if following:
        return line._replace(next_on=when(following, today), next_none=False)
    return line
