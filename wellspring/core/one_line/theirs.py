"""Whether a line tells of a word of theirs: "Priya wrote back", "mail from Nils"."""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False  # see the reader
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wellspring.core.one_line.clauses import Clause
    from wellspring.core.one_line.naming import Named
    from wellspring.core.one_line.rules import Tongue

BY_WORD = frozenset({"email", "linkedin_message", "text", "letter", "other"})


def is_theirs(
    touch: Sequence[Clause], names: Sequence[Named], known: Collection[str], tongue: Tongue
) -> bool:
    """Whether they wrote, and I did not: a name or "she" before the verb, or word "from" them."""
    return any(
        _matches(tongue.came, clause.low)
        or _matches(tongue.wrote, _after(clause, names, known, tongue))
        for clause in touch
    )


def _after(clause: Clause, names: Sequence[Named], known: Collection[str], tongue: Tongue) -> str:
    """What follows whoever the clause begins with; nothing where it begins with nobody."""
    words = clause.words
    end = next((one.end for one in names if one.at == clause.at), 0)
    theirs = {*tongue.they, *(part for name in known for part in name.lower().split())}
    for word in words if not end else ():
        if word.low not in theirs:
            break
        end = word.end
        if word.low in tongue.they:
            break
    return clause.low[end - clause.at :].strip() if end else ""


def _matches(pattern: str, low: str) -> bool:
    return bool(pattern and low and _compiled(pattern).match(low))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
