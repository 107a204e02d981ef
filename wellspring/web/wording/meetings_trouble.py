"""What a form about a meeting complains of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

NOBODY_NAMED = _("Whom is it with? Write a name that stands in your book.")
NO_HOUR = _("Which day and hour? Write them as 25 November and 12:10.")
NOTHING_TOLD = _("Write at least one line, or say how it was.")
