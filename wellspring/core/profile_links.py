"""Profile pages: one written form each, and the words in their address."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from wellspring.core.folding import fold

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
# host ending -> (canonical start, how many path parts name the person, path parts that do not)
_HOUSES = {
    "linkedin.com": "https://www.linkedin.com/in/",
    "xing.com": "https://www.xing.com/profile/",
    "github.com": "https://github.com/",
    "gitlab.com": "https://gitlab.com/",
    "twitter.com": "https://x.com/",
    "x.com": "https://x.com/",
    "facebook.com": "https://www.facebook.com/",
    "instagram.com": "https://www.instagram.com/",
    "orcid.org": "https://orcid.org/",
    "bsky.app": "https://bsky.app/profile/",
    "viadeo.com": "https://www.viadeo.com/profile/",
    "researchgate.net": "https://www.researchgate.net/profile/",
    "medium.com": "https://medium.com/",
    "t.me": "https://t.me/",
    "wa.me": "https://wa.me/",
}
_BEFORE_THE_NAME = frozenset({"in", "pub", "profile", "profiles", "people"})
_NOT_A_PERSON = frozenset(
    [
        "company",
        "school",
        "groups",
        "jobs",
        "feed",
        "sales",
        "search",
        "posts",
        "pulse",
        "showcase",
        "login",
        "home",
        "share",
    ]
)
_LAST_CODE = re.compile(r"^(?=.*\d)[a-z0-9]{5,}$")


@lru_cache(maxsize=65536)
def canonical_link(link: str) -> str:
    """The profile page as one key, "" when the link is not one person's page at a known house.

    https://de.linkedin.com/in/J%C3%BCrgen-M?trk=x -> https://www.linkedin.com/in/jürgen-m
    """
    link = link.strip()
    if not link:
        return ""
    try:
        parts = urlsplit(link if _SCHEME.match(link) else "https://" + link.lstrip("/"))
    except ValueError:  # as http://[ is no address at all
        return ""
    start = _house(parts.hostname or "")
    path = [unquote(p).strip() for p in parts.path.split("/") if p.strip()]
    if not "".join(path).isprintable():  # as %00, which no database keeps
        return ""
    if not start or not path or path[0].lower() in _NOT_A_PERSON:
        return ""
    if path[0].lower() in _BEFORE_THE_NAME:
        path = path[1:]
    elif start.endswith(("/in/", "/profile/")):
        return ""
    return start + path[0].lower().lstrip("@") if path else ""


def _house(host: str) -> str:
    host = host.lower().rstrip(".")
    for ending in (host, ".".join(host.split(".")[-2:])):
        if ending in _HOUSES:
            return _HOUSES[ending]
    return ""


def house_of(link: str) -> str:
    """The part of a canonical link that is the same for everybody there."""
    return link.rsplit("/", 1)[0]


def slug_words(link: str) -> tuple[str, ...]:
    """The folded words in a profile's address: jennifer-hale-quality -> jennifer, hale, quality."""
    slug = link.rstrip("/").rsplit("/", 1)[-1]
    parts = fold(slug.replace("-", " ")).split()
    return tuple(p for p in parts if not _LAST_CODE.match(p) and not p.isdigit())
