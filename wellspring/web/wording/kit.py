"""A kit in words: what could be given and why, and the lines of the homework."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.web.wording import give as giving
from wellspring.web.wording.days import short_day

if TYPE_CHECKING:
    from wellspring.web.kit_gives import Give
    from wellspring.web.nearer import Nearer

LINES = {
    "decides": gettext_lazy("Ken Ito, head of operations"),
    "competitors": gettext_lazy("Larkspur, Cobalt Ridge"),
    "trends": gettext_lazy("Two plants near here change over this year"),
    "wrote": gettext_lazy("A talk on supplier audits, in May"),
}


def give(one: Give) -> str:
    """What they need, or what I offer."""
    said = _("They need: %(what)s") if one.is_need else _("You offer: %(what)s")
    return said % {"what": one.held.words}


def why(one: Give) -> str:
    """What speaks for it; where somebody else could help, that stands after their name."""
    if one.fitting:
        fits = [giving.why(fit) for fit in one.fitting.match.fits[:1]]
        return ". ".join([*([] if one.helper else [giving.meets(one.fitting)]), *fits])
    if one.cares:
        return _("They care about: %(what)s") % {"what": one.cares}
    return _("Noted on %(day)s") % {"day": short_day(one.held.on)}


def nearer(one: Nearer) -> str:
    """How far it is from me to somebody who decides."""
    if one.known:
        return _("You know %(name)s yourself.") % {"name": one.name}
    if one.through:
        told = {"via": one.through, "name": one.name}
        return _("One step away: %(via)s knows %(name)s.") % told
    return _("Nobody between you and %(name)s is known yet. Ask who is.") % {"name": one.name}
