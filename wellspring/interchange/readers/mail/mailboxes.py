"""One mailbox as written ("Okafor, William" <w@x.example>) to a party."""

from __future__ import annotations

import re

from wellspring.core.sightings import Party
from wellspring.interchange.readers.mail.encoded_words import decoded

LONGEST_PIECE = 2000
LONGEST_NAME = 200
LONGEST_ADDRESS = 320
_PLAIN = re.compile(r"\s*([^<>\"()\\]*)<([^<>@\s,;:\"]+@[^<>@\s,;:\"]+)>\s*")
_BETWEEN = re.compile(r"[\s<>()\[\],;:\"]+")
_QUOTED_LOCAL = re.compile(r'\s*"[^"]{1,200}"@[^\s<>()\[\],;:"@]{1,250}\s*')
_ESCAPE = re.compile(r"\\(.)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_UNKNOWN = re.compile(r"\s*[<\"]?\s*(?:undisclosed|unlisted)[- ]recipients?\b", re.IGNORECASE)


def parties_of(piece: str) -> list[Party]:
    """The party of one piece of an address line; none, or several, where programs wrote so."""
    piece = piece[:LONGEST_PIECE]
    plain = _PLAIN.fullmatch(piece)
    if plain:
        return [party(plain[1], plain[2])]
    if not piece.strip() or _UNKNOWN.match(piece):
        return []
    before, angle, rest = _angle(piece)
    return _with_angle(before, rest) if angle else _without_angle(piece)


def _without_angle(piece: str) -> list[Party]:
    if _QUOTED_LOCAL.fullmatch(piece):
        return [Party(address=piece.strip())]
    bare, comment = _comment_of(piece)
    found = _addresses(_closed_up(bare))
    if len(found) > 1 and not comment:
        return [party("", address) for address in found]
    if not found:
        return _without_address(bare, comment)
    return [party(comment or _left_of(bare, found[0]), found[0])]


def party(name: str, address: str) -> Party:
    """A party with its name made readable; a name that only repeats the address says nothing."""
    address = clean_address(address)
    name = readable(name)
    return Party("" if name.lower() == address.lower() else name, address)


def readable(name: str) -> str:
    """A display name without quotes, escapes, encoded words and signs that do not show."""
    name = name[: 4 * LONGEST_NAME].strip()
    if name[:1] == '"' and name[-1:] == '"':
        name = name[1:-1]
    if '"' in name:
        name = name.replace('\\"', "\0").replace('"', "").replace("\0", '"')
    if "\\" in name:
        name = _ESCAPE.sub(r"\1", name)
    name = decoded(name)
    if not (name.isascii() and name.isprintable()):
        name = _CONTROL.sub(" ", name)
    name = _unquoted(" ".join(name.split()))[:LONGEST_NAME]
    return name if any(map(str.isalnum, name)) else ""


def _unquoted(name: str) -> str:
    """Without the quotes that Outlook and others put around a name once more."""
    for sign in "\"'":
        if len(name) > 1 and name[0] == sign == name[-1]:
            name = name[1:-1].strip()
    return name


def clean_address(address: str) -> str:
    """An address without route, scheme, doubled @ and stray signs; empty where there is no @."""
    address = address.strip(" \t\r\n\"'<>[]().,;")
    if address[:7].lower() == "mailto:":
        address = address[7:]
    if address.startswith("@") and ":" in address:  # an old route: @relay:mary@example.net
        address = address.rpartition(":")[2]
    address = re.sub(r"@@+", "@", "".join(address.split()))
    if "@" not in address[1:-1] or len(address) > LONGEST_ADDRESS:
        return ""
    return address


def _angle(piece: str) -> tuple[str, str, str]:
    """Cut at the last opening bracket that stands outside the quoted name."""
    before, angle, rest = piece.rpartition("<")
    while angle and before.count('"') % 2:
        before, angle, more = before.rpartition("<")
        rest = more + "<" + rest if angle else rest
    return before, angle, rest


def _with_angle(before: str, rest: str) -> list[Party]:
    written, _, after = rest.partition(">")
    name = before if before.strip() else _comment_of(after)[1]
    found = party(name, written)
    if not found.address and not found.name:
        found = party(written if "/" not in written else "", "")
    if not found.address and (hidden := _addresses(before)):
        found = party(found.name, hidden[0])
    return [found] if found.name or found.address else []


def _addresses(text: str) -> list[str]:
    """Words with an @ inside; a pattern for them would search long words again and again."""
    words = _BETWEEN.split(text) if "@" in text else []
    return [word for word in words if "@" in word[1:-1] and len(word) <= LONGEST_ADDRESS]


def _comment_of(text: str) -> tuple[str, str]:
    """The text without its comments, and the comment that names a person."""
    if "(" not in text:
        return text, ""
    opening, closing = text.find("("), text.rfind(")")
    if closing < opening:
        closing = len(text)
    comment = text[opening + 1 : closing]
    return text[:opening] + " " + text[closing + 1 :], comment


def _closed_up(text: str) -> str:
    """One address without stray spaces: "jdoe@test . example"."""
    return re.sub(r"[ \t]{0,20}([.@])[ \t]{0,20}", r"\1", text) if " " in text.strip() else text


def _left_of(bare: str, address: str) -> str:
    """Words before an address without brackets: Name [mailto:a@b.example]."""
    left = bare.partition(address)[0] if address in bare else ""
    return left.replace("mailto:", "").strip(" [(:\t\r\n")


def _without_address(bare: str, comment: str) -> list[Party]:
    """A name alone, as Exchange and list archives ("user at host (Name)") write it."""
    name = readable(comment or ("" if "/" in bare else bare))
    return [Party(name)] if name and not name.isdigit() else []
