"""What a meeting asks of a day, in words: prepare, confirm, look back (P3.34, P4.2, P3.23)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.web.wording.meetings import short

if TYPE_CHECKING:
    from datetime import date

    from wellspring.records.glance.plan import Item

KINDS = ("prepare", "confirm", "debrief")
TAGS = {
    "prepare_meeting": (gettext_lazy("Meeting"), "warm"),
    "confirm_meeting": (gettext_lazy("Meeting"), "warm"),
    "look_back": (gettext_lazy("Look back"), "warm"),
}
RULES = {
    "prepare_meeting": gettext_lazy("A talk is prepared before one goes; ten minutes are enough."),
    "confirm_meeting": gettext_lazy("A talk is confirmed on the day before it."),
    "look_back": gettext_lazy("What a talk gave is written down while it is fresh."),
}
ALSO = {
    "prepare_meeting": gettext_lazy("You meet soon; the kit waits for you."),
    "confirm_meeting": gettext_lazy("And confirm the hour."),
    "look_back": gettext_lazy(
        "Two minutes of looking back on your talk give the thank-you its words."
    ),
}
STARTS = {
    "prepare_meeting": gettext_lazy("What do I want to have learned when I stand up?"),
    "confirm_meeting": gettext_lazy("I look forward to tomorrow. Is the hour still good for you?"),
    "look_back": gettext_lazy("What will I use first?"),
}


def heading(item: Item) -> str:
    """What to do, in one line that begins with a verb."""
    lines = {
        "prepare_meeting": _("Prepare to meet %(name)s"),
        "confirm_meeting": _("Confirm the hour with %(name)s"),
        "look_back": _("Look back on your talk with %(name)s"),
    }
    return lines[item.reason] % {"name": item.person_name}


def reason(item: Item, today: date) -> str:
    """When it is or was, then what follows from it."""
    when = short(datetime.fromisoformat(item.words), today) if item.words else ""
    if not when:
        return str(RULES[item.reason])
    told = {
        "prepare_meeting": _("You meet %(when)s. The kit holds what is still missing."),
        "confirm_meeting": _("You meet %(when)s. One line is enough: the hour, the place."),
        "look_back": _("You met %(when)s. Two minutes: what they need, whom they named, what you "
                       "promised."),
    }  # fmt: skip
    return told[item.reason] % {"when": when}
