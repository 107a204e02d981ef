"""Whether a letter only handed on what somebody else wrote, by what its subject begins with.

There is no forwarding here and there will be none (P0.20): what is worth sending on is worth a line
of one's own. This only recognises where it happened elsewhere.
"""

from __future__ import annotations

# English, German, Dutch, French, Spanish mail programs.
BEGINNINGS = ("fwd:", "fw:", "wg:", "doorst:", "tr:", "rv:")


def is_forward(subject: str) -> bool:
    """Whether a subject says that the letter was handed on."""
    return subject.strip().casefold().startswith(BEGINNINGS)
