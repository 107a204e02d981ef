"""Touches in words: what happened, which way, and how we know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _, gettext_lazy

from wellspring.core.forwarded import is_forward

if TYPE_CHECKING:
    from django.utils.functional import Promise

    from wellspring.records.touch import Touch

CHANNELS = {
    "email": gettext_lazy("Mail"),
    "linkedin_message": gettext_lazy("LinkedIn message"),
    "meeting": gettext_lazy("Meeting"),
    "call": gettext_lazy("Call"),
    "text": gettext_lazy("Text"),
    "letter": gettext_lazy("Letter"),
    "meal": gettext_lazy("Meal"),
    "coffee": gettext_lazy("Coffee"),
    "event": gettext_lazy("Event"),
    "comment": gettext_lazy("Comment"),
    "supported_their_work": gettext_lazy("Backed their work"),
    "other": gettext_lazy("Something else"),
}
# What one press on the person's page writes down (P0.17, P0.18).
QUICK = {
    "call": (gettext_lazy("Called"), "phone"),
    "text": (gettext_lazy("Texted"), "note"),
    "meeting": (gettext_lazy("Met"), "cup"),
    "email": (gettext_lazy("Wrote"), "mail"),
    "event": (gettext_lazy("Said hello"), "hand"),
    "supported_their_work": (gettext_lazy("Backed their work"), "check"),
}
AT_MOST = 2  # quotes shown of one touch


def channel(value: str) -> str | Promise:
    """The name of a channel."""
    return CHANNELS.get(value, CHANNELS["other"])


def way(touch: Touch) -> str:
    """Which way it went, where that means anything."""
    if touch.direction == "incoming":
        return _("from them")
    return _("from you") if touch.direction == "outgoing" else ""


def nature(touch: Touch) -> str:
    """Whether it was meant for this person (P0.19, P0.21), and in what company."""
    if not touch.personal:
        return _("impersonal")
    if touch.basis in ("cc", "bcc"):
        return _("in copy")
    if touch.basis == "group":
        return _("in a group")
    return _("recurring") if touch.basis == "recurring" else _("personal")


def quotes(touch: Touch) -> list[str]:
    """The few words kept as evidence of a question, a promise or thanks."""
    kept = [each.get("v", ("", "")) for each in touch.sayings if isinstance(each, dict)]
    return [str(value[1]) for value in kept if len(value) > 1][:AT_MOST]


def advice(touch: Touch) -> str:
    """What would have done better than handing a letter on as it stood (P0.20)."""
    handed_on = touch.direction == "outgoing" and not touch.personal and is_forward(touch.subject)
    return _("Handed on as it stood. A line of your own makes it a letter.") if handed_on else ""
