"""How long a touch took: 40 min, half an hour, anderhalf uur, zwei Stunden, una hora."""

from __future__ import annotations

import re

from wellspring.core.days.words import NUMBERS

HOUR = 60
UNITS = (
    r"(?<!\w)(?:(?P<n>\d+(?:[.,]\d+)?)\s*|(?P<w>[^\W\d_]+) )(?P<u>minut[a-z]*|mins?|m|hours?|hrs?|h"
    r"|uur|uurtje|stunden?|std|heures?|horas?)(?!\w)"
)
HALF = (
    r"(?<!\w)(?:half an hour|(?:een )?half ?uur(?:tje)?|(?:eine )?halbe stunde|(?:une )?demi-heure|"
    r"media hora)(?!\w)"
)
MORE = (
    r"(?<!\w)(?:an hour and a half|anderhalf uur|anderthalb stunden|une heure et demie|"
    r"(?:una )?hora y media)(?!\w)"
)
BOTH = r"(?<![\w.,])(\d{1,2})\s*(?:h|hours?|uur|stunden?|std|heures?|horas?)\s*(\d{1,2})(?![\w:])"
CUES = ("minut", "hour", "uur", "stunde", "heure", "hora")
LONGEST = 24 * HOUR


def minutes_in(low: str) -> tuple[int, int, int] | None:
    """Minutes, with where they begin and end in a text in lower case."""
    if not any(map(str.isdigit, low)) and not any(cue in low for cue in CUES):
        return None  # nothing is compiled for a line that tells no length
    for pattern, minutes in ((MORE, 90), (HALF, 30)):
        if found := re.search(pattern, low):
            return minutes, *found.span()
    if found := re.search(BOTH, low):  # "1h 30"
        return int(found[1]) * HOUR + int(found[2]), *found.span()
    for found in re.finditer(UNITS, low):
        counted = _counted(found)
        if counted and 0 < counted <= LONGEST and not _is_when(low, found):
            return counted, *found.span()
    return None


def _counted(found: re.Match[str]) -> int | None:
    digits, word = found["n"], found["w"]
    count = float(digits.replace(",", ".")) if digits else NUMBERS.get(word)
    if count is None:
        return None
    hours = found["u"].startswith(("h", "u", "s"))
    return round(count * (HOUR if hours else 1))


def _is_when(low: str, found: re.Match[str]) -> bool:
    """Whether it says when and not how long: in 20 minutes, two hours ago."""
    before = low[: found.start()].split()[-1:]
    after = low[found.end() :].split()[:1]
    return before in (["in"], ["over"], ["dans"], ["hace"]) or after in (["ago"], ["geleden"])
