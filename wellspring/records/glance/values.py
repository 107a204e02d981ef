"""The parts of a question and of a row that the two databases write differently."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from wellspring import clock

TYPE_CHECKING = False  # see the room's first lines
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

DAY = len("2026-11-24")


def among(column: str, numbers: Collection[int]) -> str:
    """The condition that a column holds one of these numbers, which are not text and need no %s."""
    if len(numbers) == 1:
        return f"{column} = {int(next(iter(numbers)))}"
    return f"{column} IN ({', '.join(str(int(each)) for each in numbers) or 'NULL'})"


def holding(column: str, folded_words: Sequence[str]) -> tuple[str, list[str]]:
    """The condition that a folded column has words that begin with each of these, and its values.

    Folded words are letters and digits alone, so none of them means something to LIKE.
    """
    condition = "".join(f" AND {column} LIKE %s" for _ in folded_words)
    return condition, [f"% {word}%" for word in folded_words]


def day(told: date | str | None) -> date | None:
    """A day, however the database tells it; of a moment, the one where the person sits."""
    if isinstance(told, datetime) or (isinstance(told, str) and len(told) > DAY):
        return clock.day_of(surely(told))
    return date.fromisoformat(told) if isinstance(told, str) else told


def iso(told: date | str | None) -> str | None:
    """A day as other programs read it."""
    read = day(told)
    return read.isoformat() if read else None


def moment(told: datetime | str | None) -> datetime | None:
    """A moment in UTC, however the database tells it."""
    if told is None:
        return None
    read = datetime.fromisoformat(told) if isinstance(told, str) else told
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def surely(told: datetime | str) -> datetime:
    """A moment that the table never leaves out."""
    read = moment(told)
    assert read is not None  # noqa: S101  the column is NOT NULL
    return read


def first_moment(of: date) -> str:
    """When a day begins where the person sits, as both databases compare it with a moment."""
    return clock.begins(of).strftime("%Y-%m-%d %H:%M:%S")


def end_of(day: date) -> str:
    """When a day is over where the person sits, in the same form."""
    return first_moment(day + timedelta(days=1))


def in_utc(told: datetime | str) -> str:
    """A moment as other programs read it: ISO 8601, to the second, in UTC."""
    return surely(told).strftime("%Y-%m-%dT%H:%M:%SZ")
