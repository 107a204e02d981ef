"""What was understood of a logged line, for a person to read and for another program."""

from __future__ import annotations

from wellspring.cli.sentences import day_in_words

TYPE_CHECKING = False  # see words
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wellspring.cli.log_whom import Whom
    from wellspring.core.one_line import LogLine


def told_back(whom: Whom, line: LogLine, today: date) -> Iterator[str]:
    """The line as it was understood, part by part."""
    names = ", ".join(one if isinstance(one, str) else one.name for one in whom)
    long = f", {line.minutes} minutes" if line.minutes else ""
    how = "" if line.personal else ", impersonal"
    channel = line.channel.replace("_", " ")
    yield f"{names}: {channel}{long}{how}, {day_in_words(line.on, today)}"
    if line.note:
        yield f"  {line.note}"
    for one in line.promises:
        due = f", by {day_in_words(one.due, today)}" if one.due else ""
        yield f"  {'You' if one.mine else one.who or 'They'} promised: {one.words}{due}"
    for new in line.learned:
        yield f"  {'Need' if new.topic == 'needs' else 'Learned'}: {new.words}"
    for help_ in line.helped:
        yield f"  They helped ({help_.kind}): {help_.words}"
    if line.next_on:
        yield f"  Next step: {day_in_words(line.next_on, today)}"
    else:
        yield "  No next step, on purpose." if line.next_none else _open(line)


def _open(line: LogLine) -> str:
    return "  Next step: the promise." if line.promises else "  No next step yet."


def as_json(whom: Whom, line: LogLine, *, kept: bool) -> dict[str, object]:
    """The same for a program; somebody new has no number before they are kept."""
    people = [
        {"id": None, "name": one} if isinstance(one, str) else {"id": one.id, "name": one.name}
        for one in whom
    ]
    return {
        "person": people[0]["id"],
        "people": people,
        "channel": line.channel,
        "minutes": line.minutes,
        "personal": line.personal,
        "date": line.on.isoformat(),
        "note": line.note,
        "promises": [
            {"mine": one.mine, "words": one.words, "due": one.due and one.due.isoformat()}
            for one in line.promises
        ],
        "learned": [{"topic": one.topic, "words": one.words} for one in line.learned],
        "helped": [{"kind": one.kind, "words": one.words} for one in line.helped],
        "next": line.next_on and line.next_on.isoformat(),
        "next_none_on_purpose": line.next_none,
        "kept": kept,
    }
