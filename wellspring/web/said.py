"""What an act says once it is done: a toast with Undo, carried in the address and signed.

No session and no cookie: a signed word in the query names a sentence of `wording.SAID` and the
page to press for undoing. Signed, so that no link from elsewhere can put an offer on our pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode

from django.core import signing

from wellspring.web.wording import SAID

if TYPE_CHECKING:
    from django.http import HttpRequest

SALT = "wellspring.said"
MINUTES = 10


class Toast(NamedTuple):
    """A sentence, and the address that takes the act back (empty: it cannot be)."""

    words: str
    undo: str


def spoken(code: str, undo: str = "") -> str:
    """The query that carries the word to the next page."""
    if not code:
        return ""
    return "?" + urlencode({"said": signing.dumps([code, undo], salt=SALT)})


def heard(request: HttpRequest) -> Toast | None:
    """The toast this address carries, if it is ours and fresh."""
    told = request.GET.get("said", "")
    if not told:
        return None
    try:
        code, undo = signing.loads(told, salt=SALT, max_age=MINUTES * 60)
    except (signing.BadSignature, ValueError):
        return None
    return Toast(str(SAID[code]), str(undo)) if code in SAID else None
