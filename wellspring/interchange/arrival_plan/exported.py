"""When a file was written, as far as its name or its content tells."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINKEDIN = re.compile(r"LinkedInDataExport[_ ](\d\d)-(\d\d)-(\d{4})", re.IGNORECASE)


def exported_on(path: str, days: Iterable[date | None] = ()) -> date | None:
    """LinkedIn names its archives by the day of export (month first); else the last day within."""
    found = _LINKEDIN.search(path)
    if found:
        month, day, year = (int(part) for part in found.groups())
        try:
            return date(year, month, day)
        except ValueError:
            pass
    return max((day for day in days if day), default=None)
