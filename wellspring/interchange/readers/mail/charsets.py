"""Bytes to text whatever they claim to be: no charset name may stop or slow a message."""

from __future__ import annotations

import codecs
from functools import lru_cache

# Codecs that are no charsets, or whose time grows with the square of the text.
_REFUSED = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})
_MEANT = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "iso-2022-jp": "iso2022_jp_ext",
    "unicode-1-1-utf-7": "utf-7",
    "x-user-defined": "cp1252",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "macintosh": "mac_roman",
}


@lru_cache(maxsize=512)
def _codec(name: str) -> str:
    plain = name.strip(" \"'").lower()
    meant = _MEANT.get(plain, plain)
    try:
        found = codecs.lookup(meant)
        b"a".decode(meant)  # refuses codecs that are not for text
    except (LookupError, ValueError, UnicodeError):
        return ""
    return "" if found.name in _REFUSED else found.name


def text_of(raw: bytes, charset: str = "") -> str:
    """The text of bytes in a named charset; UTF-8, else Windows' own, where it is wrong."""
    name = _codec(charset[:60]) if charset else ""
    if name and name != "utf-8":
        try:
            return raw.decode(name, "replace")
        except (UnicodeError, ValueError):
            pass
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as broken:
        if broken.reason == "unexpected end of data" or name == "utf-8":
            return raw.decode("utf-8", "replace")
        return raw.decode("cp1252", "replace")
