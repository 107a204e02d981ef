"""Words of somebody else between the marks that a language has for them."""

from __future__ import annotations

from django.utils.translation import gettext as _


def quoted(words: str) -> str:
    """These words, quoted."""
    return _("“%(words)s”") % {"words": words}
