"""What a form about a meeting complains of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

NOBODY_NAMED = _("Whom is it with? Write a name that stands in your book.")
NO_HOUR = _("Which day and hour? Write them as 25 November and 12:10.")
STILL_TO_COME = _("It is still to come. Look back on it once it has begun; nothing was kept.")
CALLED_OFF = _("It was called off. Say first that it takes place after all; nothing was kept.")
LOOKED_BACK = _(
    "You looked back on it already, perhaps in another tab. What stands there is untouched, and "
    "what you just wrote is in the form: keep it only if it is to stand in its place."
)
NOTHING_TOLD = _("Write at least one line, or say how it was.")
