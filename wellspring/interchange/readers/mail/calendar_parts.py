"""Whether a message carries an invitation, or an answer to one, as a text/calendar part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.interchange.readers.mail.encoded_words import base64_bytes

if TYPE_CHECKING:
    from wellspring.interchange.readers.mail.heads import Head

_REACH = 1 << 19
_TYPE_LINE = re.compile(rb"content-type[ \t]*:[ \t]*(?:\r?\n[ \t]+)?text/calendar", re.IGNORECASE)
_METHOD = re.compile(rb"method\s{0,3}[=:]\s{0,3}\"?([a-z]{3,20})", re.IGNORECASE)
_BASE64 = re.compile(rb"content-transfer-encoding[ \t]*:[ \t]*base64", re.IGNORECASE)
_BLANK = re.compile(rb"\r?\n\r?\n")
_ANSWER = re.compile(
    r"\s*(?:accepted|declined|tentative(?:ly accepted)?|canceled|cancelled|new time proposed"
    r"|zugesagt|angenommen|abgelehnt|abgesagt|mit vorbehalt|accepté|refusé|provisoire|annulé"
    r"|aceptad[oa]|rechazad[oa]|provisional|cancelad[oa]|accettato|rifiutato|provvisorio|annullato"
    r"|geaccepteerd|afgewezen|geweigerd|voorlopig|geannuleerd|aceit[oe]|recusado|zaakceptowan[eoy]"
    r"|odrzucon[eoy]|wstępn[ie]|anulowan[eoy]|accepterat|avböjt|accepteret|afvist|akseptert"
    r"|avslått|hyväksytty|hylätty|přijato|odmítnuto|принято|отклонено|承諾|辞退|已接受|已拒绝)"
    r"[^:]{0,30}:",
    re.IGNORECASE,
)
_REPLIES = (b"REPLY", b"COUNTER", b"DECLINECOUNTER", b"CANCEL", b"REFRESH")


def calendar_method(head: Head, text: bytes, start: int, end: int) -> bytes:
    """The method of a message's calendar part: b"REQUEST", b"REPLY" ..., b"?" for one unsaid.

    Empty when there is no such part.
    """
    kind = head.get("content-type", b"")[:200].lower()
    end = min(end, start + _REACH)
    if b"text/calendar" in kind:
        said = _METHOD.search(kind) or _METHOD.search(text, start, min(end, start + 4096))
        return said[1].upper() if said else b"?"
    if b"multipart" not in kind:
        return b""
    for name in (b"text/calendar", b"TEXT/CALENDAR", b"Text/Calendar"):
        at = text.find(name, start, end)
        if at >= 0 and _TYPE_LINE.search(text, max(start, at - 40), at + len(name)):
            return _method_of_part(text, at, end)
    return b""


def _method_of_part(text: bytes, at: int, end: int) -> bytes:
    blank = _BLANK.search(text, at, min(end, at + 2000))
    head_ends = blank.start() if blank else min(end, at + 2000)
    said = _METHOD.search(text, at, head_ends)
    if not said:
        body = text[head_ends : min(end, head_ends + 4096)]
        near = text[max(0, at - 200) : head_ends]
        said = _METHOD.search(base64_bytes(body) if _BASE64.search(near) else body)
    return said[1].upper() if said else b"?"


def is_calendar_answer(method: bytes, subject: str, head: Head) -> bool:
    """An answer to an invitation, written by a calendar when somebody clicked."""
    if method in _REPLIES:
        return True
    by_outlook = b"calendarmessage" in head.get("content-class", b"").lower()
    return (method == b"?" or by_outlook) and _ANSWER.match(subject) is not None
