"""The parts of a line as they were changed beside it: reworded, dated anew or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.one_line import Learned
from wellspring.records.knowing import TOPICS
from wellspring.records.log_line import NEEDS
from wellspring.web import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from wellspring.core.one_line import Helped, LogLine, Promised

LONGEST_TALK = 24 * 60  # minutes
SKIP = "skip"


def as_changed(line: LogLine, told: Mapping[str, str], *, today: date, wrong: list[str]) -> LogLine:
    """The line with its parts as the form says them; an emptied one keeps its place, without words.

    So each part answers to the same number while one types on; `without_emptied` leaves them out.
    """
    learned = [*_learned(line.learned, told)]
    if more := told.get("more", ""):  # "what else do you need?" (P1.27)
        learned.append(Learned(NEEDS, more))
    return line._replace(
        promises=tuple(_promises(line.promises, told, today, wrong)),
        learned=tuple(learned),
        helped=tuple(_helped(line.helped, told)),
        minutes=_minutes(line.minutes, told),
        personal=told["personal"] != "no" if "personal" in told else line.personal,
        thanks=told.get("thanks", "") != SKIP,
    )


def without_emptied(line: LogLine) -> LogLine:
    """The line as it is kept."""
    return line._replace(
        promises=tuple(one for one in line.promises if one.words),
        learned=tuple(one for one in line.learned if one.words),
        helped=tuple(one for one in line.helped if one.words),
    )


def _promises(
    said: tuple[Promised, ...], told: Mapping[str, str], today: date, wrong: list[str]
) -> Iterator[Promised]:
    for number, one in enumerate(said):
        words, due = told.get(f"promise{number}", one.words), one.due
        if day := told.get(f"due{number}", ""):
            due = reading.a_day(day, today)
            if due is None:
                wrong.append(f"due{number}")
        yield one._replace(words=words, due=due)


def _learned(said: tuple[Learned, ...], told: Mapping[str, str]) -> Iterator[Learned]:
    for number, one in enumerate(said):
        words, topic = told.get(f"learned{number}", one.words), told.get(f"topic{number}", "")
        yield one._replace(words=words, topic=topic if topic in TOPICS else one.topic)


def _helped(said: tuple[Helped, ...], told: Mapping[str, str]) -> Iterator[Helped]:
    for number, one in enumerate(said):
        yield one._replace(words=told.get(f"helped{number}", one.words))


def _minutes(said: int | None, told: Mapping[str, str]) -> int | None:
    if "minutes" not in told:
        return said
    count = reading.number(told["minutes"])
    return count if 0 < count <= LONGEST_TALK else None
