"""Mail as people keep it: mbox files, single messages, Maildir, Apple Mail, list archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Progress
from wellspring.interchange.readers.mail.boxes import KEPT, messages_of
from wellspring.interchange.readers.mail.emlx import message_of_emlx
from wellspring.interchange.readers.mail.folders import path_verdict
from wellspring.interchange.readers.mail.forms import Form, certainty, form_of
from wellspring.interchange.readers.mail.letters import Letterbox, Raw, letter
from wellspring.interchange.readers.mail.maildir import flags_verdict
from wellspring.interchange.readers.mail.tally import Tally
from wellspring.interchange.readers.source import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "Mail"


class NotMail(Unreadable):
    """The file holds no mail."""


def detect(source: Source) -> float:
    """How sure it is that the file holds mail."""
    return certainty(source.path, source.head())


def read(source: Source, *, words: bool = True) -> Iterator[Sighting]:
    """Every message a person wrote, then what was left out; `words=False` reads headers only."""
    form = form_of(source.path, source.head())
    if form is None:
        raise NotMail(f"{source.path} does not begin as mail does.")
    with source.open() as stream:
        if form is Form.BOX:
            yield from _box(source, stream, words=words)
        else:
            yield from _single(source, stream, form, words=words)
    yield Progress(source.size)


def _letterbox(source: Source, path: str, *, words: bool) -> Letterbox:
    folder = flags_verdict(source.path) or path_verdict(path)
    return Letterbox(source.path, source.zone, source.now, source.own, folder, words)


def _box(source: Source, stream: BinaryIO, *, words: bool) -> Iterator[Sighting]:
    box = _letterbox(source, source.path, words=words)
    tally = Tally(source.path)
    told = done = number = 0
    for text, start, end in messages_of(stream):
        raw = _without_separator(text, start, end, number + 1)
        if raw is None:
            continue
        number += 1
        done += end - start
        found = letter(box, raw, tally)
        if found is not None:
            yield found
        if done - told > 1 << 22:
            told = done
            yield Progress(min(done, source.size))
    yield from tally.left_out()


def _without_separator(text: bytes, start: int, end: int, number: int) -> Raw | None:
    """The message behind its separator line; None for blank space between messages."""
    line = b""
    while start < end and text.startswith((b"From ", b">From ", b"\xef\xbb\xbfFrom "), start):
        close = text.find(b"\n", start, end) + 1 or end
        line, start = line or text[start : min(close, start + 1000)], close
    if not line and not text[start : min(end, start + 4096)].strip(b"\xef\xbb\xbf\r\n\t "):
        return None
    return Raw(text, start, end, line, number)


def _single(source: Source, stream: BinaryIO, form: Form, *, words: bool) -> Iterator[Sighting]:
    folder, _, _ = source.path.rpartition("/")
    box = _letterbox(source, folder, words=words)
    text = stream.read(KEPT)
    tally = Tally(source.path)
    if form is Form.EMLX:
        text, flags = message_of_emlx(text, stream)
        if flags is not None:
            box = Letterbox(box.path, box.zone, box.now, box.own, flags, words)
    start = len(text) - len(text.lstrip(b"\xef\xbb\xbf\r\n\t "))
    found = letter(box, Raw(text, start, len(text)), tally)
    if found is not None:
        yield found
    yield from tally.left_out()
