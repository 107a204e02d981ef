"""What a person is called on a card: in parts, in full, and in other scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wellspring.interchange.readers.vcard.texts import line, one_line, parts, raw_parts, unique

if TYPE_CHECKING:
    from wellspring.interchange.readers.vcard.lines import Properties

FIELDS = 5  # family, given, middle, prefix, suffix
OTHERS = (
    "X-WELLSPRING-OTHER-NAME",
    "X-MAIDENNAME",
    "X-MAIDEN-NAME",
    "MAIDENNAME",
    "X-PHONETIC-FULL-NAME",
)
PHONETIC = ("X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME")
MORE = frozenset((*OTHERS, *PHONETIC, "NICKNAME", "X-ANDROID-CUSTOM"))
_ANDROID_NICKNAME = "vnd.android.cursor.item/nickname"


class Names(NamedTuple):
    """The name in parts, the name shown, and all others."""

    family: str = ""
    given: str = ""
    middle: str = ""
    prefix: str = ""
    suffix: str = ""
    shown: str = ""
    nickname: str = ""
    others: tuple[str, ...] = ()

    @property
    def in_parts(self) -> bool:
        """Whether a person's own name is told in parts."""
        return bool(self.family or self.given or self.middle)


def names_on(found: Properties) -> Names:
    """Every name on the card; the first one is shown, those in other scripts are others."""
    in_parts = [_in_parts(value) for _, value in found.get("N", ())]
    full = [name for name in (line(value) for _, value in found.get("FN", ())) if name]
    first = in_parts[0] if in_parts else [""] * FIELDS
    shown = full[0] if full else _composed(first)
    family, given, middle, prefix, suffix = first
    if len(full) <= 1 and len(in_parts) <= 1 and MORE.isdisjoint(found):
        return Names(family, given, middle, prefix, suffix, shown)
    nicknames = _nicknames(found)
    more = [*full[1:], *map(_composed, in_parts[1:]), *_phonetic(found, first, shown)]
    more += [line(value) for name in OTHERS for _, value in found.get(name, ())]
    others = tuple(name for name in unique([*more, *nicknames[1:]]) if name != shown)
    nickname = nicknames[0] if nicknames else ""
    return Names(family, given, middle, prefix, suffix, shown, nickname, others)


def _in_parts(value: str) -> list[str]:
    if "\\" not in value and "," not in value:
        told = [part.strip() for part in value.split(";", FIELDS)][:FIELDS]
    else:
        told = [_joined(part, place) for place, part in enumerate(raw_parts(value)[:FIELDS])]
    return told + [""] * (FIELDS - len(told))


def _joined(part: str, place: int) -> str:
    """Several middle names or degrees in one part: "Richter,James", "jr,M.Sc."."""
    return (", " if place == FIELDS - 1 else " ").join(
        unique([one_line(each) for each in parts(part, ",")])
    )


def _composed(told: list[str]) -> str:
    family, given, middle = told[:3]
    ordered = (family, given) if _family_first(family + given) else (given, middle, family)
    return " ".join(filter(None, ordered))


def _family_first(name: str) -> bool:
    """Chinese, Japanese and Korean names open with the family."""
    return any("\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for char in name)


def _phonetic(found: Properties, told: list[str], shown: str) -> list[str]:
    """How the name sounds, in the order in which it is shown."""
    spoken = [line(found[name][0][1]) if name in found else "" for name in PHONETIC]
    family_first = bool(told[0]) and shown.startswith(told[0]) and shown != told[0]
    ordered = [spoken[2], *spoken[:2]] if family_first else spoken
    return [" ".join(filter(None, ordered))]


def _nicknames(found: Properties) -> list[str]:
    told = [name for _, value in found.get("NICKNAME", ()) for name in parts(value, ",")]
    for _, value in found.get("X-ANDROID-CUSTOM", ()):
        kind, *rest = parts(value)
        told += rest[:1] if kind == _ANDROID_NICKNAME else []
    return list(unique(told))
