"""Which encoding a text file is in, judged by its first bytes; exports seldom say."""

from __future__ import annotations

import codecs
from itertools import pairwise

WINDOWS_WHERE_BROKEN = "wellspring.windows_where_broken"

FEW_STRAYS = 8  # control characters that any text may have caught
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Signs that stand inside words only when a Central European file is read as a Western one.
_STRAY_SIGNS = frozenset("³¹¿¼¾¶¦±¯")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Read invalid bytes as Windows text, so that no name is lost to a stray one."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    broken = error.object[error.start : error.end]
    if error.encoding.replace("_", "-").startswith(("utf-16", "utf-32")):
        return "\ufffd", error.end
    return broken.decode("cp1252", "replace"), error.end


codecs.register_error(WINDOWS_WHERE_BROKEN, _as_windows)


def encoding_of(head: bytes) -> str:
    """The encoding of a text by its byte order mark, its shape or its letters."""
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if two_byte := _two_byte(head):
        return two_byte
    return "utf-8" if _is_utf8(head) else _code_page(head)


def _two_byte(head: bytes) -> str:
    """UTF-16 without a mark: every other byte of mostly Latin text is zero."""
    even, odd = head[0:4096:2], head[1:4096:2]
    if len(odd) >= 4 and odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if len(odd) >= 4 and even.count(0) > 0.6 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""


def _is_utf8(head: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        decoder.decode(head)  # the last character may be cut off, which is no error here
    except UnicodeDecodeError:
        return False
    return True


def _code_page(head: bytes) -> str:
    words = [word for word in head.split() if not word.isascii()][:2000]
    western = [word.decode("cp1252", "replace") for word in words]
    if _mostly_high(words):
        return "cp1251"
    strays = sum(1 for word in western if _has_sign_inside(word))
    return "cp1250" if strays and strays * 8 >= len(words) else "cp1252"


def _mostly_high(words: list[bytes]) -> bool:
    """Cyrillic: whole words of high letters, while Latin words have one or two accents each."""
    letters = sum(1 for word in words for byte in word if chr(byte).isalpha())
    high = sum(1 for word in words for byte in word if byte >= 0xC0)
    return len(words) > 2 and high > 0.8 * letters


def _has_sign_inside(word: str) -> bool:
    inner = pairwise(word)
    return any(
        (a.isalpha() and b in _STRAY_SIGNS) or (a in _STRAY_SIGNS and b.isalpha()) for a, b in inner
    )


def looks_like_text(head: bytes, encoding: str) -> bool:
    """Whether this is text at all: pictures and archives are full of control characters."""
    text = head[:4096].decode(encoding, WINDOWS_WHERE_BROKEN)
    odd = sum(1 for letter in text if letter < " " and letter not in "\t\r\n\0\f")
    return bool(text.strip("\0 \r\n\t")) and (odd <= FEW_STRAYS or odd * 50 <= len(text))
