"""Every real file at hand is read or declared unreadable; none crashes, none is slow (T13)."""

from __future__ import annotations

import time
from typing import get_args

import pytest

from tests.shared_files import shared
from wellspring.core.sightings import Sighting
from wellspring.interchange import kinds
from wellspring.interchange.readers.source import Unreadable
from wellspring.interchange.unpacking import files_in
from wellspring.interchange.wire import from_line, to_line

FOLDERS = (
    "persona", "linkedin", "google_contacts", "outlook_csv", "generic_csv", "vcard", "ics",
    "mail", "mailing_list", "temporal", "entity_resolution", "titles", "nicknames", "companies",
    "monica", "job_trackers",
)  # fmt: skip
NOW = 1_772_460_000  # 2 March 2026
PER_MB = 2.0  # CPU seconds
GRACE = 0.5  # for a first import and for files far below a megabyte


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_is_read_or_declared_unreadable(folder):
    slow, wrong = [], []
    for found in files_in(shared(folder)):
        source = found.as_source(now=NOW, zone="America/Detroit")
        start = time.process_time()
        try:
            kind = kinds.recognise(source)
            values = list(kinds.reader(kind).read(source)) if kind else []
        except Unreadable as fault:
            values = []
            if not str(fault).endswith("."):  # a sentence for a person
                wrong.append(f"{found.path}: {fault}")
        if time.process_time() - start > GRACE + PER_MB * found.size / (1 << 20):
            slow.append(found.path)
        wrong += [found.path for value in values if not isinstance(value, get_args(Sighting))]
        for value in values[:50]:
            assert from_line(to_line(value)) == value, found.path
    assert (slow, wrong) == ([], [])
