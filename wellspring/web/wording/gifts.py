"""A gift of the day in words: what to do, what it rests on, how to begin; never with an ask."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from wellspring.web.wording.days import short_day
from wellspring.web.wording.names import first_name

if TYPE_CHECKING:
    from wellspring.records.glance.plan import Item


def kind(item: Item) -> str:
    """What sort of gift it is: meet, own, new or back; the item's key says so."""
    if not item.key.startswith("give:"):
        return ""
    _give, _person, sort, *rest = item.key.split(":")
    return {"need": "meet" if rest[1:] != ["0"] else "own"}.get(sort, sort)


def heading(item: Item) -> str:
    """What to do, in one line that begins with a verb."""
    says = {"name": item.person_name, "one": first_name(item.person_name),
            "other": first_name(item.other)}  # fmt: skip
    lines = {
        "meet": _("Ask %(one)s and %(other)s if they would like to meet"),
        "own": _("Offer %(name)s what they need"),
        "new": _("Offer %(name)s something of yours"),
        "back": _("Do %(name)s a small kindness"),
    }
    return lines.get(kind(item), lines["new"]) % says


def reason(item: Item) -> str:
    """What it rests on, then what follows."""
    says = {"name": first_name(item.person_name), "other": item.other, "words": item.words}
    lines = {
        "meet": _(
            "%(name)s needs: “%(words)s”. %(other)s could help. "
            "Ask each first; names go over after two yeses."
        ),
        "own": _("%(name)s needs: “%(words)s”. You offer that yourself."),
        "new": _("You offer “%(words)s”, and %(name)s cares about that."),
        "back": _(
            "%(name)s helped you on %(day)s. Something small could go back, without a word of it."
        ),
    }
    since = item.key.rpartition(":")[2]
    if kind(item) == "back":
        says["day"] = short_day(date.fromisoformat(since))
    return lines.get(kind(item), _("You know of something they could use.")) % says


def start(item: Item) -> str:
    """The words to begin with, where a gift has its own."""
    says = {"name": first_name(item.person_name), "words": item.words}
    lines = {
        "meet": _(
            "You spoke of this: “%(words)s”. I know somebody who may be able to help. "
            "Shall I ask whether they would like to meet you?"
        ),
        "own": _("You spoke of this: “%(words)s”. I have something that may help, and gladly."),
        "back": _("I have not forgotten how you helped me. Is there something I could do for you?"),
    }
    return lines[kind(item)] % says if kind(item) in lines else ""
