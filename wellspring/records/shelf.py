"""The shelf read: which stories answer what, and whether others can find one (P2.18, P3.35)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.core.stories import fitting
from wellspring.records.objective import Objective
from wellspring.records.owner import OwnerFact
from wellspring.records.story import Introduction, Story
from wellspring.records.vouch import Vouch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wellspring.records.book import Member

STORIES, VOUCHERS = 3, 3


class Seen(NamedTuple):
    """One thing by which others can find and know somebody, and whether it is there."""

    what: str  # aim, oneself, stories, vouchers, title
    there: bool


def telling(member: Member, about: Sequence[str]) -> list[Story]:
    """The stories that answer it, the best first."""
    if not about:
        return []
    shelf = {one.pk: one for one in Story.objects.visible_to(member).filter(away_on=None)}
    found = fitting({pk: f"{one.title} {one.words}" for pk, one in shelf.items()}, about)
    return [shelf[one.story] for one in found]


def can_be_found(member: Member) -> list[Seen]:
    """Five things and no more: visibility is one piece, and is soon done (P2.18)."""
    aim = next(iter(Objective.objects.wordings(member)), None)
    lines = aim.titles.splitlines() if aim else []
    titles = [line.strip().lower() for line in lines if line.strip()]
    facts = OwnerFact.objects.visible_to(member).filter(kind="headline")
    told = " ".join(facts.values_list("text", flat=True)).lower()
    would = {"mine": False, "level__in": ("introduce", "recommend")}
    speak = Vouch.objects.visible_to(member).filter(**would)
    stories = Story.objects.visible_to(member).filter(away_on=None).count()
    oneself = Introduction.objects.visible_to(member).filter(away_on=None)
    return [
        Seen("aim", bool(aim and aim.words)),
        Seen("title", any(title in told for title in titles)),
        Seen("oneself", oneself.exists()),
        Seen("stories", stories >= STORIES),
        Seen("vouchers", speak.values("person_id").distinct().count() >= VOUCHERS),
    ]
