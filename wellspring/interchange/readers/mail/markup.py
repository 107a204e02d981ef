"""HTML of a mail body to plain text: tolerant, linear, and without what it quotes."""

from __future__ import annotations

import html
import re

LONGEST = 1 << 16
_HIDDEN = ("style", "script", "head", "title", "xml")
_BREAKS = frozenset("br p div tr li table h1 h2 h3 h4 blockquote hr ul ol".split())
# Where mail programs begin to quote the message before.
_QUOTE = re.compile(
    r"<blockquote|class=\"?[\w ]{0,40}(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote"
    r"|OutlookMessageHeader)|id=\"?(?:x_)?(?:divRplyFwdMsg|appendonsend|mail-editor-reference"
    r"|reply-intro)|border-top: ?solid #(?:E1E1E1|B5C4DF)",
    re.IGNORECASE,
)
_NAME = re.compile(r"/?([a-zA-Z][a-zA-Z0-9]{0,15})")


def plain_text(markup: str) -> str:
    """The words of a page up to its first quotation, one line per paragraph."""
    markup = markup[:LONGEST]
    if quote := _QUOTE.search(markup):
        markup = markup[: max(markup.rfind("<", 0, quote.start() + 1), 0)]
    out: list[str] = []
    at = 0
    while (tag := markup.find("<", at)) >= 0:
        out.append(_words(markup[at:tag]))
        at = _after(markup, tag, out)
    out.append(_words(markup[at:]))
    return html.unescape("".join(out))


def _words(text: str) -> str:
    """Line ends in HTML are spaces."""
    return text.replace("\r", "").replace("\n", " ") if "\n" in text else text


def _after(markup: str, tag: int, out: list[str]) -> int:
    """Where reading goes on after the tag that begins here."""
    if markup.startswith("<!--", tag):
        return _past(markup, "-->", tag)
    name = _NAME.match(markup, tag + 1)
    if not name and not markup.startswith("<!", tag):
        out.append("<")
        return tag + 1
    end = _past(markup, ">", tag)
    word = name[1].lower() if name else ""
    if word in _BREAKS:
        out.append("\n")
    if word in _HIDDEN and markup[tag + 1] != "/":
        return _past(markup, f"</{word}", end)
    return end


def _past(markup: str, mark: str, at: int) -> int:
    found = markup.find(mark, at)
    return len(markup) if found < 0 else found + len(mark)
