"""Whether a message passes on what somebody else wrote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspring.interchange.readers.mail.heads import Head

_PREFIX = re.compile(
    r"\s*(?:(?:fwd?|wg|tr|rv|doorst|enc|vb|vl|pd|ilt|πρθ|továbbítás|továbbítva|fs|trs|redir"
    r"|переслано|转发|轉寄|转寄|転送|전달)(?:\[\d{1,2}\])?\s{0,2}[:：]|I: |\[fwd: ?)",
    re.IGNORECASE,
)
_CAPITAL_I = re.compile(r"\s*I: ")
_NORDIC = re.compile(r"\s*VS\s?:", re.IGNORECASE)


def is_forward(subject: str, head: Head) -> bool:
    """Fwd, Fw, WG, TR, RV, Doorst ... before the subject.

    VS is "forwarded" in Danish and "answer" in Finnish; an answer names what it answers.
    """
    if "passed-on" in head:
        return True
    if subject[:2].lower() == "i:":
        return _CAPITAL_I.match(subject) is not None
    if _NORDIC.match(subject):
        return "in-reply-to" not in head
    return _PREFIX.match(subject) is not None
