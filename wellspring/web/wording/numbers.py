"""Numbers as a person would write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import get_language, gettext, gettext_lazy as _

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALL = (
    _("no"), _("one"), _("two"), _("three"), _("four"), _("five"), _("six"), _("seven"),
    _("eight"), _("nine"), _("ten"), _("eleven"), _("twelve"),
)  # fmt: skip


def spelled(count: int) -> str:
    """A small number in letters, a larger one in figures."""
    return str(SMALL[count]) if 0 <= count < len(SMALL) else number(count)


def number(count: int) -> str:
    """A number with thin gaps between its thousands, so that it can be read at a glance."""
    return f"{count:,}".replace(",", "\u202f")


def capital(words: str) -> str:
    """The words with a capital first letter, the rest as it is."""
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    """The words as they stand within a sentence; German nouns keep their capital."""
    return words if (get_language() or "").startswith("de") else words.lower()


def listed(parts: Sequence[str]) -> str:
    """Parts as a person would list them: a, b and c."""
    if len(parts) <= 1:
        return "".join(parts)
    return gettext("%(first)s and %(last)s") % {"first": ", ".join(parts[:-1]), "last": parts[-1]}
