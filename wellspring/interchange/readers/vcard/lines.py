"""The lines of a card as properties: unfolded, decoded, and gathered by name."""

from __future__ import annotations

import re
from binascii import a2b_qp
from typing import TYPE_CHECKING

from wellspring.interchange.readers.vcard.heads import KEPT, Head, split_line
from wellspring.interchange.readers.vcard.texts import LONGEST_NOTE, MOST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wellspring.interchange.readers.vcard.charset import Charsets

Properties = dict[str, list[tuple[Head, str]]]
_MANY = frozenset({"MEMBER", "X-ADDRESSBOOKSERVER-MEMBER", "X-ABLABEL"})  # kept without a limit
_FOLD_WIDTHS = range(74, 78)  # a line this long was folded by counting, not at a space
_QUOTED = re.compile(rb"[^:\n]*[;=]QUOTED-PRINTABLE[^:\n]*:", re.IGNORECASE)
_HEAD = 300  # bytes in which a head ends


def properties(body: bytes, charsets: Charsets) -> Properties:
    """All properties of a card by name, in the order they stand."""
    loud = body.upper()
    old = b"\nVERSION:2" in loud
    if not old and b"PRINTABLE" not in loud and b"CHARSET" not in loud:
        if b"\n " in body or b"\n\t" in body:  # a fold may stand inside a UTF-8 sequence
            loud = body.replace(b"\n ", b"").replace(b"\n\t", b"")
        else:
            loud = body
        try:
            return _quick(loud.decode())
        except UnicodeDecodeError:
            pass
    return _gathered(_decoded(body, charsets, old=old))


def _gathered(pairs: Iterable[tuple[Head | None, str]]) -> Properties:
    found: Properties = {}
    last = ""
    for head, value in pairs:
        if head is None:
            _append(found, last, value)
        else:
            last = head.name
            _keep(found, head, value)
    return found


def _keep(found: Properties, head: Head, value: str) -> None:
    if head.skipped:
        return
    kept = found.setdefault(head.name, [])
    if len(kept) < MOST or head.name in _MANY:
        kept.append((head, value))


def _quick(text: str) -> Properties:
    """As _gathered, but most heads are known from the card before, and stand once on a card."""
    found: Properties = {}
    last = ""
    known = KEPT.get
    for line in text.split("\n"):
        before, _, value = line.partition(":")
        head = known(before)
        if head is None or len(line) == len(before):
            head, value = split_line(line)
            if head is None:
                _append(found, last, value)
                continue
        last = head.name
        if head.skipped:
            continue
        if last in found:
            _keep(found, head, value)
        else:
            found[last] = [(head, value)]
    return found


def _append(found: Properties, last: str, line: str) -> None:
    """A line without a name belongs to the note before it: somebody forgot to fold."""
    if last == "NOTE" and line and len(found[last][-1][1]) < LONGEST_NOTE:
        head, value = found[last][-1]
        found[last][-1] = (head, f"{value}\\n{line}")


def _decoded(body: bytes, charsets: Charsets, *, old: bool) -> list[tuple[Head | None, str]]:
    """The careful way, value by value."""
    found: list[tuple[Head | None, str]] = []
    unknown: dict[int, bytes] = {}
    for line in _unfolded(body, old=old):
        head, value = _split_bytes(line)
        if head is not None and head.quoted:
            value = a2b_qp(value).replace(b"\r\n", b"\n").replace(b"\0", b"")
        text = "" if head and head.skipped else charsets.text(value, head.charset if head else "")
        if text is None:
            unknown[len(found)] = value
        found.append((head, text or ""))
    if unknown:
        for place, guessed in zip(unknown, charsets.guess(list(unknown.values())), strict=True):
            found[place] = (found[place][0], guessed)
    return found


def _split_bytes(line: bytes) -> tuple[Head | None, bytes]:
    """As split_line, for bytes of any charset: Latin-1 carries them there and back."""
    before, colon, value = line.partition(b":")
    if before.count(b'"') % 2:
        head, rest = split_line(line.decode("latin-1"))
        return head, rest.encode("latin-1")
    head, _ = split_line((before + colon).decode("latin-1"))
    return head, value if head is not None else line


def _unfolded(body: bytes, *, old: bool) -> Iterator[bytes]:
    """Logical lines: folds undone, and soft line breaks of quoted-printable values joined."""
    parts: list[bytes] = []
    soft = False
    for line in body.split(b"\n"):
        if soft:
            parts[-1] = parts[-1][:-1]
            parts.append(_continued(line, parts))
        elif line[:1] in (b" ", b"\t") and parts:
            keeps_space = old and len(parts[-1]) not in _FOLD_WIDTHS
            parts.append(line if keeps_space else line[1:])
        else:
            if parts:
                yield b"".join(parts)
            parts = [line] if line else []
        soft = line.endswith(b"=") and bool(parts) and _QUOTED.match(parts[0], 0, _HEAD) is not None
    if parts:
        yield b"".join(parts)


def _continued(line: bytes, parts: list[bytes]) -> bytes:
    """The next line of a quoted-printable value: some phones indent it, which means nothing."""
    value = parts[0][: 2 * _HEAD].partition(b":")[2]
    return line if b" " in value else line.lstrip(b" \t")
