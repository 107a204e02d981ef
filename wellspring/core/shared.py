"""What another app shares with us: somebody's profile page, or just words."""

from __future__ import annotations

import re
from typing import NamedTuple

from wellspring.core.profile_links import canonical_link, slug_words

_LINK = re.compile(r"https?://[^\s<>\"]+")
_COUNT = re.compile(r"^\(\d+\+?\)\s*")  # how many notices wait there: "(3) Tomás Ferreira"
_HOUSE = re.compile(r"\s*[|·•–-]\s*(LinkedIn|XING|GitHub|Xing|X|Facebook|Instagram)\s*$")
_CALLED = (
    re.compile(
        r"(?:check out|see)\s+(.{2,60}?)(?:['’]s?)?\s+(?:profile\s+)?on\s+\w+", re.IGNORECASE
    ),
    re.compile(r"^(.{2,60}?)(?:['’]s?)\s+profile\b", re.IGNORECASE),
)
_PARTS = re.compile(r"\s+[|–-]\s+")
LONGEST = 60  # letters of a name; beyond that it is a sentence


class Shared(NamedTuple):
    """`link` is a profile's canonical form or empty; `name` whose it may be; `words` the rest."""

    link: str
    name: str
    words: str


def shared(title: str, text: str, url: str) -> Shared:
    """Read what came; nothing is looked up."""
    links = _LINK.findall(f"{url} {text}")
    link = next(filter(None, map(canonical_link, (each.rstrip(".,)") for each in links))), "")
    words = " ".join(_LINK.sub(" ", text).split())
    if not link:
        told = [words or title.strip(), *dict.fromkeys(links)]
        return Shared("", "", " ".join(filter(None, told)))
    return Shared(link, _name(title) or _called(words) or _of_slug(link), words)


def _name(title: str) -> str:
    """The first part of a page's title: "Tomás Ferreira - Buyer - Provo Castings | LinkedIn"."""
    bare = _HOUSE.sub("", _COUNT.sub("", title.strip()))
    called = _called(bare)
    first = called or _PARTS.split(bare)[0].strip()
    return first if len(first) <= LONGEST and first.lower() != "linkedin" else ""


def _called(words: str) -> str:
    for way in _CALLED:
        found = way.search(words)
        if found:
            return found[1].strip()
    return ""


def _of_slug(link: str) -> str:
    return " ".join(word.capitalize() for word in slug_words(link))
