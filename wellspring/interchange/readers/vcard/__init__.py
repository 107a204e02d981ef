"""Reads vCards of any version and maker: one person, firm or group per card."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wellspring.core.sightings import LeftOut, Progress
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.readers.vcard.blocks import as_utf8, blocks_of
from wellspring.interchange.readers.vcard.cards import is_worth_reading, values_of
from wellspring.interchange.readers.vcard.charset import Charsets
from wellspring.interchange.readers.vcard.lines import Properties, properties
from wellspring.interchange.readers.vcard.nesting import Nest, RawCard
from wellspring.interchange.readers.vcard.texts import LONGEST_NOTE, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wellspring.core.sightings import Sighting
    from wellspring.interchange.readers.source import Source

NAME = "vCard"
PATIENCE = 1 << 20  # bytes in which a first card must begin
_BEGINS = re.compile(rb"^BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_EDGES = ("BEGIN:", "END:VC")
_BEGINS_BADLY = re.compile(rb"^BEGIN[ \t]*:[ \t]*VC", re.IGNORECASE | re.MULTILINE)


class NotAVCard(Unreadable):
    """The file holds no card at all."""


def detect(source: Source) -> float:
    """1 where a card begins at the top; less where it begins late or badly."""
    head = as_utf8(source.head()).lstrip()
    named = source.path.lower().endswith((".vcf", ".vcard"))
    found = _BEGINS.search(head)
    if found is None:
        return 0.6 if named and _BEGINS_BADLY.search(head) else 0.0
    if found.start() == 0:
        return 1.0
    return 0.8 if named else 0.4


def read(source: Source) -> Iterator[Sighting]:
    """Each card's values; raises NotAVCard where there is none."""
    nest, charsets, done = Nest(), Charsets(), 0
    with source.open() as stream:
        for block, done in blocks_of(stream, charsets):
            for raw in nest.feed(block):
                yield from _told(raw, source.path, charsets)
            if not nest.count and done > PATIENCE:
                break
            yield Progress(done)
    for raw in nest.finish():
        yield from _told(raw, source.path, charsets)
    if not nest.count:
        raise NotAVCard(f"{source.path} holds no vCard: none begins with BEGIN:VCARD.")


def _told(raw: RawCard, path: str, charsets: Charsets) -> Iterator[Sighting]:
    where = f"{path}, card {raw.number}"
    if raw.foreign:
        yield LeftOut(f"{path}, {raw.foreign} after card {raw.number}", "unknown_kind")
        return
    if raw.cut:
        yield LeftOut(where, "too_large", note="The end of this card was too long to be read.")
    found = properties(raw.body, charsets)
    if raw.stray and not is_worth_reading(found):
        yield LeftOut(f"{path}, text after card {raw.number}", "broken")
    else:
        yield from values_of(found, where)
        if "AGENT" in found:
            yield from _agents(found, where, charsets)


def _agents(found: Properties, where: str, charsets: Charsets) -> Iterator[Sighting]:
    """A card written as the text of another's AGENT (3.0); one level, nobody writes more."""
    for _, value in found["AGENT"]:
        inner = text(value, LONGEST_NOTE)
        if inner[:6].upper() == "BEGIN:":
            lines = [line for line in inner.split("\n") if line[:6].upper() not in _EDGES]
            yield from values_of(
                properties(("\n" + "\n".join(lines)).encode(), charsets), f"{where}, agent"
            )
