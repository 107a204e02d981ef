"""Waiting to be placed, in words: why somebody is asked about, and the choices there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy, ngettext

from wellspring.web.wording.days import short_day
from wellspring.web.wording.numbers import spelled

if TYPE_CHECKING:
    from wellspring.records.glance.waiting import Waits

NEXT = {
    "week": gettext_lazy("in a week"),
    "two_weeks": gettext_lazy("in two weeks"),
    "month": gettext_lazy("in a month"),
}
REST = {
    "fortnight": gettext_lazy("two weeks"),
    "month": gettext_lazy("a month"),
    "quarter": gettext_lazy("three months"),
}
WHY = {
    "met_lately": gettext_lazy("You were last in touch on %(day)s, and nothing is planned."),
    "by_hand": gettext_lazy("You wrote them down on %(day)s. What is the next step?"),
    "told": gettext_lazy("Came in on %(day)s, with a word of yours."),
    "vouched": gettext_lazy("Came in on %(day)s. One of you recommended the other."),
}
LONGEST = 140  # characters of a note shown


def why(one: Waits) -> str:
    """Evidence, and what it asks for."""
    return str(WHY[one.why]) % {"day": short_day(one.on) if one.on else ""}


def quoted(one: Waits) -> str:
    """The word that came with them, in short."""
    words = " ".join(one.words.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"


def title(cards: int, *, more: bool) -> str:
    """What lies on the table."""
    if not cards:
        return _("Nobody waits to be placed")
    if more:
        return _("The next two to place")
    told = ngettext("%(n)s card to place", "%(n)s cards to place", cards) % {"n": spelled(cards)}
    return told[:1].upper() + told[1:]  # and no other letter, which a language may want large
