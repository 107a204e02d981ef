"""What a folder's name or a message's labels say: sent by the owner, a draft, unwanted."""

from __future__ import annotations

import re
import unicodedata
from base64 import b64decode
from functools import lru_cache
from typing import NamedTuple

from wellspring.core.sightings import Nature
from wellspring.interchange.readers.mail import folder_words
from wellspring.interchange.readers.mail.charsets import text_of
from wellspring.interchange.readers.mail.encoded_words import decoded

_STROKES = str.maketrans("łøđıæœ", "lodiao")
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"\.(?:mbox|mbx|mbs|eml|emlx|sbd|mail|txt)$", re.IGNORECASE)
_LABEL = re.compile(r'"([^"]*)"|([^,]+)')
_SHIFTED = re.compile(r"&([A-Za-z0-9+,]{0,400})-")
_LONGEST = 4096


class Verdict(NamedTuple):
    """`own`: a Sent folder; `nature`: DRAFT or SPAM; `told`: there were labels at all."""

    own: bool = False
    nature: Nature | None = None
    told: bool = False


NOTHING_SAID = Verdict()


def _plain(word: str) -> str:
    """Lower case without accents, so that one spelling in the list serves all."""
    marks = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(sign for sign in marks if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", letters.translate(_STROKES))


def _plain_set(words: list[str]) -> frozenset[str]:
    return frozenset(_plain(word) for word in words)


_MAIL = _plain_set(folder_words.MAIL)
_KINDS = (
    (Verdict(nature=Nature.DRAFT), _plain_set(folder_words.DRAFT), folder_words.WHOLE_DRAFT),
    (Verdict(nature=Nature.SPAM), _plain_set(folder_words.UNWANTED), folder_words.WHOLE_UNWANTED),
    (Verdict(own=True), _plain_set(folder_words.SENT), folder_words.WHOLE_SENT),
)
_WHOLE = {
    "".join(_WORD.findall(_plain(name))): verdict for verdict, _, names in _KINDS for name in names
}


@lru_cache(maxsize=4096)
def verdict_of(name: str) -> Verdict | None:
    """What one folder or label name means, None for a name that says nothing."""
    words = _WORD.findall(_plain(name[:200]))
    if whole := _WHOLE.get("".join(words)):
        return whole
    for verdict, wanted, _ in _KINDS:
        if any(w in wanted for w in words) and all(w in wanted or w in _MAIL for w in words):
            return verdict
    return None


@lru_cache(maxsize=4096)
def labels_verdict(raw: bytes) -> Verdict:
    """What a message's labels (X-Gmail-Labels) say together; unwanted and drafts weigh most."""
    text = decoded(text_of(raw[:_LONGEST]))
    said = [verdict_of(quoted or bare) for quoted, bare in _LABEL.findall(text)]
    nature = next((one.nature for one in said if one and one.nature), None)
    return Verdict(any(one.own for one in said if one), nature, told=True)


def path_verdict(path: str) -> Verdict:
    """What the nearest telling folder of a path says."""
    for part in reversed(path.split("/")):
        name = _as_shown(_ENDING.sub("", part))
        if found := verdict_of(name) or verdict_of(name.rpartition(".")[2]):
            return found
    return NOTHING_SAID


def _as_shown(name: str) -> str:
    """A folder's name as people see it: servers keep it in IMAP's own UTF-7 (RFC 3501 5.1.3)."""
    return _SHIFTED.sub(_unshifted, name) if "&" in name else name


def _unshifted(found: re.Match[str]) -> str:
    if not found[1]:
        return "&"
    packed = found[1].replace(",", "/")
    try:
        return b64decode(packed + "=" * (-len(packed) % 4)).decode("utf-16-be")
    except ValueError:
        return found[0]
