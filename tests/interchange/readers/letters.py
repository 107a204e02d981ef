"""Short letters for the tests of the mail reader."""

from __future__ import annotations

from tests.interchange.readers.making import read
from wellspring.core.sightings import Message
from wellspring.interchange.readers import mail

MONDAY = 1_709_551_234  # 4 March 2024, 11:20:34 UTC
SEPARATOR = "From 1790000000000000001@xxx Mon Mar 04 11:20:34 +0000 2024\n"


def letter(
    *lines, body="Hello.", who="Bob Ng <bob@x.example>", day="Mon, 4 Mar 2024 06:20:34 -0500"
):
    """A message with these header lines besides From, To and Date (None leaves one out)."""
    head = [f"From: {who}"] if who is not None else []
    head += [] if any(line.lower().startswith("to:") for line in lines) else ["To: me@x.example"]
    head += [f"Date: {day}"] if day is not None else []
    return "\n".join([*head, *lines, "", body, ""])


def box(*letters):
    """An mbox of these."""
    return "".join(SEPARATOR + one + "\n" for one in letters)


def messages(content, path="All mail.mbox", **facts):
    return [v for v in read(mail, content, path, **facts) if isinstance(v, Message)]


def message(*lines, path="letter.eml", facts=None, **parts):
    """The message of a letter with these lines."""
    (only,) = messages(letter(*lines, **parts), path, **(facts or {}))
    return only


def why_not(*lines, path="letter.eml", facts=None, **parts):
    """Why a letter with these lines is left out, "" when it is not."""
    (only,) = read(mail, letter(*lines, **parts), path, **(facts or {}))
    return "" if isinstance(only, Message) else only.why
