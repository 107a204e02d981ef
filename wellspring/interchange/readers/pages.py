"""Where a service keeps a person's page, for files that only tell the name used there."""

from __future__ import annotations

PAGES = {
    "linkedin": "https://www.linkedin.com/in/",
    "twitter": "https://x.com/",
    "x": "https://x.com/",
    "facebook": "https://www.facebook.com/",
    "instagram": "https://www.instagram.com/",
    "github": "https://github.com/",
    "gitlab": "https://gitlab.com/",
    "xing": "https://www.xing.com/profile/",
    "medium": "https://medium.com/@",
}


def page_of(written: str, service: str) -> str:
    """The address of a page written in full or as a name; "" where it is neither."""
    if "/" in written or "." in written.rpartition("@")[2]:
        return written if "@" not in written or "/" in written else ""
    start = PAGES.get(service, "")
    return start + written.lstrip("@") if start and written else ""
