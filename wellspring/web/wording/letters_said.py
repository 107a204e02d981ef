"""The short words around letters: presses at a note, and what a call's outcome is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import Promise as Lazy

MENDS: dict[str, str | Lazy] = {
    "take_out": _("Take the sentence out"),
    "instead": _("Use this instead"),
    "put_before": _("Put this before it"),
}
RUNG: dict[str, str | Lazy] = {
    "spoke": _("We spoke"),
    "message": _("I left a message"),
    "nobody": _("Nobody answered"),
}
ENDED: dict[str, str | Lazy] = {
    "answer": _("They answered"),
    "talk": _("You spoke"),
    "closed": _("A last word went; it rests"),
    "word": _("Ended on purpose"),
}
STEPS: dict[str, str | Lazy] = {
    "second": _("Somebody else there may be written to"),
    "call": _("Ring them"),
    "close": _("A last kind word, then rest"),
}
WAITS: dict[str, str | Lazy] = {
    "one_by_one": _(
        "Somebody there was written to and has time left. One after another is kinder to a house."
    ),
    "five_are_open": _(
        "Five places wait for an answer already. This one may go as well; five are what "
        "one person can follow up with care."
    ),
}
