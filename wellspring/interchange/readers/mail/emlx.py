"""Apple Mail's .emlx: a byte count, the message, then a property list with its flags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.sightings import Nature
from wellspring.interchange.readers.mail.folders import Verdict

if TYPE_CHECKING:
    from typing import BinaryIO

_COUNT = re.compile(rb"\s{0,8}(\d{1,12})[ \t]*\r?\n")
_FLAGS = re.compile(rb"<key>flags</key>\s{0,40}<integer>(\d{1,19})</integer>")
_DELETED, _DRAFT, _JUNK = 1 << 1, 1 << 6, 1 << 24
_TAIL = 1 << 13


def message_of_emlx(text: bytes, rest: BinaryIO) -> tuple[bytes, Verdict | None]:
    """The message itself, and what the flags behind it say (None: nothing of weight)."""
    count = _COUNT.match(text)
    if not count:
        return text, None
    tail = text[-_TAIL:]
    while block := rest.read(1 << 20):
        tail = (tail + block)[-_TAIL:]
    end = count.end() + int(count[1])
    return text[count.end() : end], _verdict(tail)


def _verdict(tail: bytes) -> Verdict | None:
    found = _FLAGS.search(tail)
    flags = int(found[1]) if found else 0
    if flags & _DRAFT:
        return Verdict(nature=Nature.DRAFT)
    return Verdict(nature=Nature.SPAM) if flags & (_DELETED | _JUNK) else None
