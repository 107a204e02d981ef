"""A file's bytes as blocks of whole lines in UTF-8, each line led by one newline."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.interchange.readers.vcard.charset import Charsets

BLOCK = 1 << 18
LONGEST_LINE = 4 << 20  # a longer one is passed on in parts: no address is that long
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"B\0E\0", "utf-16-le"),
    (b"\0B\0E", "utf-16-be"),
    (b"b\0e\0", "utf-16-le"),
    (b"\0b\0e", "utf-16-be"),
)


def wide_charset(head: bytes) -> str:
    """The charset a byte order mark or zero bytes give away; "" when bytes stand as they are."""
    return next((charset for mark, charset in _MARKS if head.startswith(mark)), "")


def as_utf8(head: bytes) -> bytes:
    """The first bytes of a file as UTF-8, without a byte order mark."""
    charset = wide_charset(head)
    return head.decode(charset, "ignore").lstrip("\ufeff").encode() if charset else head


def blocks_of(stream: BinaryIO, charsets: Charsets) -> Iterator[tuple[bytes, int]]:
    """Blocks, and how many bytes of the file they took; `charsets` learns of a wide file."""
    rest, done, decoder = b"", 0, None
    while chunk := stream.read(BLOCK):
        if not done and (wide := wide_charset(chunk)):
            decoder = codecs.getincrementaldecoder(wide)("replace")
            charsets.wide = wide != "utf-8"
            if wide == "utf-8":
                decoder, chunk = None, chunk[len(codecs.BOM_UTF8) :]
        done += len(chunk)
        if decoder is not None:
            chunk = decoder.decode(chunk).lstrip("\ufeff").encode()
        whole, rest = _whole_lines(rest, chunk)
        if whole:
            yield whole, done
    if rest.strip(b"\r\n\0"):
        yield b"\n" + _one_newline(rest), done


def _whole_lines(rest: bytes, chunk: bytes) -> tuple[bytes, bytes]:
    """What is complete, and the start of a line that is not. A CR may be half of a line's end."""
    end = max(chunk.rfind(b"\n"), chunk.rfind(b"\r", 0, -1))
    if end < 0:
        joined = rest + chunk
        if len(joined) > LONGEST_LINE:
            return b"\n" + _one_newline(joined.rstrip(b"\r")), b" "  # the next part is a fold
        return b"", joined
    return b"\n" + _one_newline((rest + chunk[:end]).rstrip(b"\r")), chunk[end + 1 :]


def _one_newline(text: bytes) -> bytes:
    """Line ends of every system, even the doubled CR of some phones, as one newline."""
    if b"\r" in text:
        text = text.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return text.replace(b"\0", b"") if b"\0" in text else text
