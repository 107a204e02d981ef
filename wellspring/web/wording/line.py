"""A line in words: what each part of it is called while it can still be changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from wellspring.web.wording.names import first_name
from wellspring.web.wording.ties import FAVOURS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.utils.functional import Promise as Lazy

    from wellspring.core.one_line import Helped, Promised, Span
    from wellspring.web.whom import Whom

DRAWINGS = {
    "email": "mail", "linkedin_message": "link", "meeting": "people", "call": "phone",
    "text": "note", "letter": "pen", "meal": "cup", "coffee": "cup", "event": "hand",
    "comment": "note", "supported_their_work": "check", "other": "touches",
}  # fmt: skip
LIGHTS = {"owe": "owe", "learned": "fact", "helped": "fact"}


def owes(one: Promised, whom: Sequence[Whom]) -> str:
    """Who promised: you, or whoever of the line is named; the first where nobody is."""
    if one.mine:
        return _("You owe")
    name = first_name(one.who) if one.who else _first(whom)
    return _("%(name)s will") % {"name": name} if name else _("They will")


def thanks_to(whom: Sequence[Whom]) -> str:
    """Whom the meeting opens a thank-you to."""
    names = [_short(one) for one in whom if not one.left_out]
    return ", ".join(filter(None, names)) or _("them")


def help_of(one: Helped) -> str | Lazy:
    """What kind of help it was."""
    return FAVOURS.get(one.kind, FAVOURS["favour"])


def lights(text: str, spans: Sequence[Span]) -> str:
    """Where each part begins and ends as a browser counts letters, with its colour."""
    found = [
        [_units(text[: one.at]), _units(text[: one.at + one.length]), LIGHTS.get(one.kind, "")]
        for one in spans
    ]
    return json.dumps(found, separators=(",", ":"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _first(whom: Sequence[Whom]) -> str:
    return _short(whom[0]) if whom else ""


def _short(one: Whom) -> str:
    return first_name(one.person.name if one.person else one.new or one.told)
