"""Where a person works, paired with what they do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wellspring.core.sightings import Job
from wellspring.interchange.readers.vcard.dates import day_told
from wellspring.interchange.readers.vcard.texts import MOST, line, one_line, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wellspring.interchange.readers.vcard.heads import Head
    from wellspring.interchange.readers.vcard.lines import Properties

OWN = "X-WELLSPRING-JOB"  # organisation;title;since;until;school


def jobs_on(found: Properties) -> tuple[Job, ...]:
    """Each organisation with its title: of the same group, or standing at the same place."""
    if OWN in found:
        return tuple(_own(parts(value)) for _, value in found[OWN][:MOST])
    if "ORG" not in found and "TITLE" not in found and "ROLE" not in found:
        return ()
    houses = _once(found.get("ORG", ()), _house)
    titles = _once(found.get("TITLE") or found.get("ROLE") or (), line)
    if len(houses) <= 1 and len(titles) <= 1:  # nearly every card
        if not houses and not titles:
            return ()
        return (Job(houses[0][1] if houses else "", titles[0][1] if titles else ""),)
    return tuple(_paired(houses, titles))[:MOST]


def _house(value: str) -> str:
    """The organisation without its departments."""
    return next(filter(None, map(one_line, parts(value))), "")


def _once(told: Sequence[tuple[Head, str]], read: Callable[[str], str]) -> list[tuple[str, str]]:
    """(group, text) of each; one that stands in several languages (ALTID) counts once."""
    if len(told) == 1:
        return [(told[0][0].group, text)] if (text := read(told[0][1])) else []
    seen: set[str] = set()
    texts = []
    for head, value in told:
        same = head.params.get("ALTID", "")
        words = read(value)
        if words and not (same and same in seen):
            texts.append((head.group, words))
        seen.add(same)
    return texts


def _paired(houses: list[tuple[str, str]], titles: list[tuple[str, str]]) -> Iterator[Job]:
    waiting = list(titles)
    for group, house in houses:
        place = next((n for n, (of, _) in enumerate(waiting) if group and of == group), None)
        if place is None:
            place = next((n for n, (of, _) in enumerate(waiting) if not of or not group), None)
        yield Job(house, waiting.pop(place)[1] if place is not None else "")
    for _, title in waiting:  # two titles at one house
        yield Job(houses[-1][1] if houses else "", title)


def _own(told: list[str]) -> Job:
    house, title, since, until, school, *_ = [*told, "", "", "", "", ""]
    return Job(house, title, day_told(since), day_told(until), school == "school")
