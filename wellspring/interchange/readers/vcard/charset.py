"""The text of a value's bytes, whatever charset it claims, or none."""

from __future__ import annotations

import codecs

from wellspring.interchange.readers.charset_guess import guess_charset

# What is often claimed for bytes that are really UTF-8.
_WESTERN = frozenset({"iso8859-1", "cp1252", "ascii", "iso8859-15"})
_KIN = {"iso8859-1": "cp1252", "ascii": "cp1252", "shift_jis": "cp932", "gb2312": "gb18030",
        "gbk": "gb18030", "euc_kr": "cp949", "iso8859-9": "cp1254"}  # fmt: skip
_FAR_MORE = 4
SETTLED = 100


class Charsets:
    """What one file has shown about its charsets so far."""

    def __init__(self) -> None:
        self.wide = False  # it was UTF-16: its claims no longer hold
        self.guessed = ""
        self.agreed = 0  # cards in a row that were guessed to be in the same charset

    def text(self, value: bytes, claimed: str) -> str | None:
        """The text, or None where nothing tells the charset and a guess is needed."""
        charset = "" if self.wide else _known(claimed)
        if not charset or charset in _WESTERN:
            utf8 = _as_utf8(value)
            if utf8 is not None or not charset or charset == "ascii":
                return utf8
        return _decoded(value, charset)

    def guess(self, values: list[bytes]) -> list[str]:
        """The texts of values of one card whose charset nobody named."""
        if self.agreed < SETTLED:
            evidence = b"\n".join(value[:200] for value in values if not value.isascii())
            guessed = guess_charset(evidence, self.guessed)
            self.agreed = self.agreed + 1 if guessed == self.guessed else 0
            self.guessed = guessed
        return [_decoded(value, self.guessed) for value in values]


def _as_utf8(value: bytes) -> str | None:
    """UTF-8, even where a letter or two were cut in half; None where it is something else."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        text = value.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = sum(char > "\x7f" for char in text) - broken
    return text if sound > _FAR_MORE * broken else None


def _known(claimed: str) -> str:
    """Python's name for a text charset; "" for UTF-8 and for words that name none."""
    if not claimed:
        return ""
    try:
        name = codecs.lookup(claimed.strip()).name
        is_text = isinstance(b"a".decode(name), str)
    except (LookupError, ValueError, TypeError):
        return ""
    wide = name.startswith(("utf", "idna", "punycode", "unicode", "raw"))
    return "" if wide or not is_text else name


def _decoded(value: bytes, charset: str) -> str:
    return value.decode(_KIN.get(charset, charset), "replace").replace("\0", "")
