"""Small files as readers get them, and what comes out without the counting of progress."""

from __future__ import annotations

import io

from wellspring.core.sightings import LeftOut, Progress
from wellspring.interchange.readers.source import Source

NOW = 1_772_400_000  # 1 March 2026, 21:20 UTC


def source(content, path="file.csv", **facts):
    """A file with these words or bytes in it."""
    content = content.encode() if isinstance(content, str) else content
    return Source(path, len(content), lambda: io.BytesIO(content), **{"now": NOW, **facts})


def read(reader, content, path="file.csv", **facts):
    """All a reader says of these words, progress aside."""
    said = reader.read(source(content, path, **facts))
    return [one for one in said if not isinstance(one, Progress)]


def one(reader, content, path="file.csv", **facts):
    """The only value there is."""
    (only,) = read(reader, content, path, **facts)
    return only


def losses(values):
    """What was left out: reason -> how often."""
    return {value.why: value.count for value in values if isinstance(value, LeftOut)}


def kept(values):
    """What was not left out."""
    return [value for value in values if not isinstance(value, LeftOut)]
