"""Zone abbreviations in mail dates that the standard library does not know."""

from __future__ import annotations

import re

# Minutes east of UTC. Where two places share a name, the one that writes more mail with it.
_MINUTES = {
    "WET": 0, "WEST": 60, "BST": 60, "IST": 330, "CET": 60, "MET": 60, "MEZ": 60, "CEST": 120,
    "MEST": 120, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "MSD": 240, "SAST": 120,
    "TRT": 180, "GST": 240, "PKT": 300, "ICT": 420, "WIB": 420, "SGT": 480, "HKT": 480, "PHT": 480,
    "AWST": 480, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "BRT": -180, "BRST": -120, "ART": -180, "CLT": -240, "CLST": -180, "COT": -300,
    "PET": -300, "AKST": -540, "AKDT": -480, "HST": -600, "NST": -210, "NDT": -150,
}  # fmt: skip
_LAST_WORD = re.compile(r"\d\s+([A-Z]{3,4})\s*(?:\([^()]*\)\s*)?$")


def offset_of(text: str) -> int | None:
    """Seconds east of UTC of the zone a date ends in, or None for one not listed here."""
    found = _LAST_WORD.search(text)
    minutes = _MINUTES.get(found[1]) if found else None
    return None if minutes is None else minutes * 60
