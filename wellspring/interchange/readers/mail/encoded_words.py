"""Decodes RFC 2047 words (=?utf-8?b?...?=) in time that grows with the text and no faster."""

from __future__ import annotations

import binascii
import re

from wellspring.interchange.readers.mail.charsets import text_of

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")


def base64_bytes(raw: bytes) -> bytes:
    """What can be decoded of base64, cut or broken as it may be."""
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        kept = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
        if len(kept) % 4 == 1:
            kept = kept[:-1]
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def _bytes_of(kind: str, words: str) -> bytes:
    raw = words.encode("utf-8", "replace")
    if kind in "bB":
        return base64_bytes(raw)
    return binascii.a2b_qp(raw, header=True)


def decoded(text: str) -> str:
    """The text with its encoded words read; neighbours of one charset are joined first.

    Joining matters: many programs cut a word in the middle of a letter.
    """
    if "=?" not in text:
        return text
    out: list[str] = []
    run, charset, last = [b""], "", 0
    for word in _WORD.finditer(text):
        gap = text[last : word.start()]
        name = word[1].partition("*")[0].lower()
        if gap.strip() or name != charset or not last:
            out += [text_of(b"".join(run), charset), gap if gap.strip() or not last else ""]
            run, charset = [], name
        run.append(_bytes_of(word[2], word[3]))
        last = word.end()
    out += [text_of(b"".join(run), charset), text[last:]]
    return "".join(out)
