"""An organisation in words: the groups of its people, and what one has to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.core.depth import Stage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wellspring.web.rows import Line

GROUPS = {
    "now": gettext_lazy("There now"),
    "before": gettext_lazy("There before"),
    "studied": gettext_lazy("Studied or taught there"),
}
NEAR = {Stage.TRUSTED.value, Stage.MUTUAL.value, Stage.KNOWN.value}


def lede(groups: Mapping[str, Sequence[Line]]) -> str:
    """Who of them is near, by name; else that nobody is, and whom to begin with."""
    everybody = [line for rows in groups.values() for line in rows]
    near = list(dict.fromkeys(line.who.name for line in everybody if line.depth in NEAR))
    if near:
        told = {"name": near[0], "others": ", ".join(near[1:3])}
        if len(near) > 1:
            return _("%(name)s is near to you here, and so is %(others)s.") % told
        return _("%(name)s is near to you here.") % told
    touched = [line.who.name for line in everybody if line.who.last_at]
    if touched:
        return _("Nobody here is near yet. %(name)s is the nearest.") % {"name": touched[0]}
    return _("You have not been in touch with anybody here yet.")
