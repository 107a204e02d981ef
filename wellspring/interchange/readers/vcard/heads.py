"""What stands before a line's colon: group, name and parameters; equal ones are read once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LAST = 101  # the rank of what nobody prefers; PREF=1 is first, PREF=100 last
_LONGEST_KEPT, _MOST_KEPT = 160, 2048
_PARTS = re.compile(r';((?:"[^"]*"|[^;"])*)')
_ENCODINGS = frozenset({"quoted-printable", "base64", "b", "8bit", "7bit"})
# Pictures and the like, never decoded, and what only concerns the program that wrote the card.
SKIPPED = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "VERSION", "PRODID", "REV", "X-ABUID"})
_CARET = {"^n": "\n", "^N": "\n", "^'": '"', "^^": "^"}


@dataclass(frozen=True, slots=True)
class Head:
    """The name of a property and what is said about its value."""

    name: str
    group: str = ""
    types: frozenset[str] = frozenset()
    params: dict[str, str] = field(default_factory=dict)
    rank: int = LAST
    quoted: bool = False  # quoted-printable
    charset: str = ""
    skipped: bool = False  # it says nothing about anybody


KEPT: dict[str, Head] = {}


def split_line(line: str) -> tuple[Head | None, str]:
    """The head and the value of a line; no head where the line is not a property."""
    before, colon, value = line.partition(":")
    head = KEPT.get(before)
    if head is not None and colon:
        return head, value
    if before.count('"') % 2:
        before, colon, value = _past_quotes(line)
    if not colon or not before or before[0] in " \t":
        return None, line
    head = _parsed(before)
    if len(before) <= _LONGEST_KEPT and '"' not in before:
        if len(KEPT) >= _MOST_KEPT:
            KEPT.clear()
        KEPT[before] = head
    return head, value


def _past_quotes(line: str) -> tuple[str, str, str]:
    """Cut at the first colon outside quotes, or at the first of all if a quote never ends."""
    parts = line.split('"', 40)
    length = 0
    for place, part in enumerate(parts[:-1] if len(parts) > 40 else parts):
        if place % 2 == 0 and ":" in part:
            cut = length + part.index(":")
            return line[:cut], ":", line[cut + 1 :]
        length += len(part) + 1
    return line.partition(":")


def _parsed(before: str) -> Head:
    path, _, rest = before.partition(";")
    group, _, name = path.rpartition(".")
    params: dict[str, str] = {}
    types: set[str] = set()
    for part in _PARTS.findall(";" + rest) if rest else ():
        _note(part.strip(), params, types)
    encoding = params.get("ENCODING", "").lower()
    return Head(
        name=name.strip().upper(),
        group=group.strip().lower(),
        types=frozenset(types),
        params=params,
        rank=_rank(params.get("PREF", ""), types),
        quoted=encoding == "quoted-printable",
        charset=params.get("CHARSET", ""),
        skipped=name.strip().upper() in SKIPPED,
    )


def _note(part: str, params: dict[str, str], types: set[str]) -> None:
    key, told, value = part.partition("=")
    key, value = key.strip().upper(), _unquoted(value.strip())
    if not told:  # a bare parameter, as version 2.1 has them
        word = part.lower()
        params.update({"ENCODING": word} if word in _ENCODINGS else {})
        types.add(word)
    elif key == "TYPE":
        types.update(word.strip().lower() for word in value.replace('"', "").split(","))
    else:
        params.setdefault(key, value)


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"' and value.count('"') == 2:
        value = value[1:-1]
    if "^" in value:
        value = re.sub(r"\^[nN'^]", lambda found: _CARET[found[0]], value)
    return value


def _rank(pref: str, types: set[str]) -> int:
    if pref.isdecimal() and len(pref) < 4:  # 1 to 100
        return min(int(pref), LAST)
    return 1 if "pref" in types else LAST
