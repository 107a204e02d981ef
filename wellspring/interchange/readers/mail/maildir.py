"""What the flags in a Maildir file's name say (1234.host:2,DS)."""

from __future__ import annotations

import re

from wellspring.core.sightings import Nature
from wellspring.interchange.readers.mail.folders import Verdict

# Windows and some archives cannot keep the colon.
_FLAGS = re.compile(r"[:;!_-]2,([A-Za-z]*)$")


def flags_verdict(path: str) -> Verdict | None:
    """D is a draft, T is trashed; None where neither is set."""
    found = _FLAGS.search(path)
    flags = found[1] if found else ""
    if "D" in flags:
        return Verdict(nature=Nature.DRAFT)
    return Verdict(nature=Nature.SPAM) if "T" in flags else None
