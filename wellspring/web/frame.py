"""The frame of every page: the entries that have a page, and who it is that looks."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _

from wellspring.records.glance import beside, through_django

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

    from wellspring.records.book import Member


class Entry(NamedTuple):
    """One of the six: the page's name, its words, its drawing, and the letter after G."""

    name: str
    words: Lazy
    drawing: str
    key: str


SIX = (
    Entry("today", _("Today"), "today", "t"),
    Entry("people", _("People"), "people", "p"),
    Entry("targets", _("Targets"), "targets", "a"),
    Entry("meetings", _("Meetings"), "cup", "m"),
    Entry("give", _("Give"), "give", "g"),
    Entry("review", _("Review"), "review", "r"),
)
# Pages that stand beneath an entry.
UNDER = {"touches": "people", "arrivals": "people", "letters": "people", "stories": "meetings"}


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """The entries whose page exists: none leads nowhere."""
    return tuple(each for each in SIX if _stands(each.name))


def _stands(name: str) -> bool:
    try:
        reverse(name)
    except NoReverseMatch:
        return False
    return True


def entry_of(here: str) -> str:
    """The entry that a page belongs to."""
    return UNDER.get(here, here)


def own_name(member: Member) -> str:
    """What the files call the owner, or nothing."""
    return beside.own_name(through_django, member.reads)
