"""Who a message went to: names with commas in them beside profile addresses without."""

from __future__ import annotations

from wellspring.core.sightings import Party
from wellspring.interchange.readers.names import is_degree, is_gone, plain_name


def parties(names: str, links: str) -> tuple[Party, ...]:
    """The people of a TO cell and its RECIPIENT PROFILE URLS cell.

    The addresses are sure, so they are split; names are paired with them only where, with degrees
    put back to their names ("O'Brien-Lu, PMP"), both are as many.
    """
    urls = [url for part in links.replace(";", ",").split(",") if (url := part.strip())]
    if len(urls) == 1:
        return (Party(_whole(names), link=urls[0]),)
    listed = _names(names, len(urls))
    if not urls:
        return tuple(Party(name) for name in listed)
    if len(listed) != len(urls):
        return tuple(Party(link=url) for url in urls)
    return tuple(Party(name, link=url) for name, url in zip(listed, urls, strict=True))


def gone_among(names: str) -> bool:
    """Whether a member who left is among the names."""
    return any(is_gone(part) for part in names.split(","))


def _whole(names: str) -> str:
    """One person's name, with those who left (they have no address) taken away."""
    left = [part for part in names.split(", ") if not is_gone(part)]
    return plain_name(", ".join(left))


def _names(names: str, wanted: int) -> list[str]:
    parts = [part.strip() for part in names.split(", ") if part.strip() and not is_gone(part)]
    if len(parts) != wanted:
        parts = [part for at, part in enumerate(parts) if not at or not is_degree(part)]
    return [plain_name(part) for part in parts]
