"""A large JSON file as its entries, one at a time: depth and the size of an entry are bounded."""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Path = tuple[str | int, ...]
CHUNK = 1 << 18
LARGEST = 24 << 20  # characters of one entry
DEEPEST = 12
_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_CLOSES = {"{": "}", "[": "]"}
_decode = json.JSONDecoder(strict=False).raw_decode


class NotJson(Exception):
    """The text is not JSON, or not JSON that anybody would write."""


class _Text:
    """What has been read and not yet understood."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.text, self.at, self.ended, self.done = stream, "", 0, False, 0
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def more(self) -> None:
        """Read at least as much again as is waiting: a long entry is tried only a few times."""
        waiting = self.text[self.at :]
        if len(waiting) > LARGEST:
            raise NotJson("One entry is too long.")
        raw = self.stream.read(max(CHUNK, len(waiting)))
        self.done += len(raw)
        self.ended = not raw
        self.text, self.at = waiting + self.decoder.decode(raw, final=self.ended), 0

    def peek(self) -> str:
        """The next character that is not space; "" at the end."""
        while True:
            self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]
            if self.at < len(self.text) or self.ended:
                return self.text[self.at : self.at + 1]
            self.more()

    def take(self, wanted: str) -> None:
        """Pass over one sign that must stand here."""
        if self.peek() != wanted:
            raise NotJson(f"A {wanted} is missing.")
        self.at += 1

    def value(self) -> object:
        """The whole value that stands here."""
        while True:
            try:
                value, end = _decode(self.text, self.at)
            except RecursionError as fault:
                raise NotJson("An entry is nested too deep.") from fault
            except json.JSONDecodeError as fault:
                if self.ended:
                    raise NotJson("It is cut short or broken.") from fault
            except ValueError as fault:  # a number of thousands of digits
                raise NotJson("It holds a number nobody would write.") from fault
            else:
                if end < len(self.text) or self.ended:
                    self.at = end
                    return value
            self.more()


def entries(
    stream: BinaryIO, descends: Callable[[Path], bool]
) -> Iterator[tuple[Path, object, int]]:
    """(path, value, bytes read) of every value that `descends` does not take apart."""
    text, path, closers = _Text(stream), list[str | int](), list[str]()
    while True:
        sign = text.peek()
        if sign in _CLOSES and descends(tuple(path)):
            if len(closers) >= DEEPEST:
                raise NotJson("It is nested too deep.")
            text.at += 1
            closers.append(_CLOSES[sign])
            path.append(-1 if sign == "[" else "")
            first = True
        else:
            yield tuple(path), text.value(), text.done
            first = False
        if not _next(text, path, closers, first=first):
            return


def _next(text: _Text, path: list[str | int], closers: list[str], *, first: bool) -> bool:
    """Move to the next value; False at the end of all."""
    while closers:
        if text.peek() == closers[-1]:
            text.at += 1
            closers.pop()
            path.pop()
            first = False
            continue
        if not first:
            text.take(",")
        step = path[-1]
        if isinstance(step, int):
            path[-1] = step + 1
            return True
        text.peek()
        key = text.value()
        if not isinstance(key, str):
            raise NotJson("A name is missing.")
        text.take(":")
        path[-1] = key
        return True
    return False
