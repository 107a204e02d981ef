"""The invented job seeker of the shared data, read by the product's own readers, with gold."""

from __future__ import annotations

import csv
import zipfile
from collections import defaultdict
from io import BytesIO

from tests.core.address_book import Truth
from wellspring.core.addresses import canonical_link, canonical_mail
from wellspring.core.not_a_person import why_not_a_person
from wellspring.core.same_person import of_card, of_party
from wellspring.core.sightings import Card, Gathering, Message, Nature, Party
from wellspring.interchange.kinds import reader
from wellspring.interchange.readers.source import Source


def read(kind, path):
    """All values one reader yields of one file, or of all files in an archive."""
    if path.suffix != ".zip":
        return values(kind, str(path), path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        members = ("Connections.csv", "messages.csv")
        return [v for name in members for v in values(kind, name, archive.read(name))]


def values(kind, name, content):
    """What one reader says of these bytes."""
    source = Source(name, len(content), lambda: BytesIO(content), now=1_772_460_000)
    return list(reader(kind).read(source))


def parties(value):
    """Everybody a message or meeting names."""
    if isinstance(value, Message):
        return (value.sender, *value.to, *value.cc, *value.bcc)
    if isinstance(value, Gathering):
        return (*filter(None, (value.organiser,)), *(a.party for a in value.attendees))
    return ()


def sightings(values, own):
    """Cards, and parties once for each name and address, of people only."""
    seen = set()
    for value in values:
        if isinstance(value, Message) and value.nature is not Nature.PERSONAL:
            continue
        for one in (value,) if isinstance(value, Card) else parties(value):
            if isinstance(one, Party) and (one in seen or canonical_mail(one.address) in own):
                continue
            seen.add(one if isinstance(one, Party) else None)
            if not why_not_a_person(one):
                yield one


def persona(folder, files, own):
    """A Truth over all files: kind of reader -> (gold source, path)."""
    truth, gold = Truth(), defaultdict(dict)
    with (folder / "gold_identities.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            gold[row["source"]][row["key"].lower()] = row["person"]
    for source, kind, path in files:
        for one in sightings(read(kind, path), own):
            ref = len(truth.seen) + 1
            make = of_card if isinstance(one, Card) else of_party
            identity = make(ref, one, source)
            truth.seen.append(identity)
            truth.person[ref] = whose(identity, gold[source]) or f"nobody-{ref}"
    return truth


def whose(identity, keys):
    """The person the gold names by the profile or one of the addresses."""
    slugs = [canonical_link(link).rsplit("/", 1)[-1] for link in identity.links]
    found = (keys.get(key) for key in (*slugs, *map(canonical_mail, identity.emails)))
    return next(filter(None, found), "")
