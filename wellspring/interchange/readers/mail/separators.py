"""Which lines that begin with "From " part two messages of an mbox, and which are prose."""

from __future__ import annotations

import re

LONGEST_LINE = 1000
_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
# One sender without spaces, then asctime; Takeout puts the zone before the year.
_STRICT = re.compile(
    rb"From [^\s]{1,300} +%b,? +%b +\d{1,2} +\d{1,2}:\d\d(?::\d\d)?(?: +[A-Z+-][A-Z0-9]{1,5})?"
    rb" +\d{2,4}\b" % (_DAY, _MONTH)
)
_CLOCK = re.compile(rb"\d\d?:\d\d")
_HEADER = re.compile(rb"(?:>*From [^\n]{0,400}\n)?[!-9;-~]{1,60}[ \t]*:")
# What programs write first, for separators that say nothing ("From ", "From -").
_FIRST = re.compile(
    rb"(?i)(?:return-path|received|x-[a-z-]+|delivered-to|message-id|mime-version|from|date):"
)


def is_separator(text: bytes, at: int) -> bool:
    """Whether the line that starts at `at` with "From " begins a message.

    Real mailboxes hold unescaped prose ("From here on ..."), separators without a blank line
    before them, and separators without a sender or a date; the next line settles most of them.
    """
    strict = _STRICT.match(text, at)
    parted = _after_blank_line(text, at)
    if strict and parted:
        return True
    end = text.find(b"\n", at, at + LONGEST_LINE)
    if end < 0 or not _HEADER.match(text, end + 1):
        return bool(strict) and end < 0 and parted
    return bool(strict) or (parted and _says_little(text, at, end))


def _after_blank_line(text: bytes, at: int) -> bool:
    return at == 0 or text[at - 2 : at] == b"\n\n" or text[at - 3 : at] == b"\n\r\n" or at == 1


def _says_little(text: bytes, at: int, end: int) -> bool:
    """A sender with spaces and a clock, or a bare separator before a line that programs write."""
    rest = text[at + 5 : end].strip()
    if _CLOCK.search(rest[-40:]):
        return True
    bare = rest in (b"", b"-") or (b"@" in rest and b" " not in rest)
    return bare and _FIRST.match(text, end + 1) is not None
