from __future__ import annotations

import csv
import email
import email.utils
import io
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from tests.interchange.readers.making import read
from tests.shared_files import SHARED, shared
from wellspring.core.sightings import LeftOut, Message
from wellspring.interchange.readers import mail
from wellspring.interchange.readers.source import Source

TAKEOUT = "persona/takeout/Takeout/Mail/All mail Including Spam and Trash.mbox"


def values(path: Path, name: str = ""):
    source = Source(name or path.name, path.stat().st_size, lambda: path.open("rb"))
    return list(mail.read(source))


def test_the_personas_mail_holds_the_touches_of_the_answer_book():
    found = [v for v in values(shared(TAKEOUT)) if isinstance(v, Message)]
    rows = csv.DictReader(shared("persona/gold_touchpoints.csv").read_text().splitlines())
    expected = {
        datetime.fromisoformat(r["utc"]).timestamp() for r in rows if r["channel"] == "email"
    }
    assert {one.at for one in found} == expected
    assert len({one.ident for one in found}) == len(expected)


def test_the_personas_robots_are_counted_by_reason():
    left = {v.why: v.count for v in values(shared(TAKEOUT)) if isinstance(v, LeftOut)}
    assert left == {"bulk": 1, "spam": 1, "bounce": 1}


def test_three_messages_with_one_id_stay_three():
    found = values(shared("mail/roundcube/import.mbox"))
    assert len({v.ident for v in found if isinstance(v, Message)}) == 3


def test_a_list_archive_of_904_messages_is_counted_whole():
    folder = shared("mailing_list/r-package-devel")
    found = [v for path in folder.glob("*.txt") for v in values(path)]
    assert sum(v.count for v in found if isinstance(v, LeftOut)) == 904


def test_every_real_message_is_read_or_accounted_for_in_time():
    root = shared("mail")
    for path in filter(Path.is_file, sorted(root.rglob("*"))):
        began = time.process_time()
        try:
            found = values(path, str(path.relative_to(root)))
        except mail.NotMail:
            continue
        spent = time.process_time() - began
        assert (
            sum(v.count if isinstance(v, LeftOut) else isinstance(v, Message) for v in found) >= 1
        )
        assert spent <= max(0.5, 2 * path.stat().st_size / 1e6), path.name


# Where the standard library is wrong: it joins, drops or splits what people meant.
OURS_IS_BETTER = {
    "example11.eml", "raw_email_multiple_from.eml", "raw_email_with_at_display_name.eml",
    "raw_email_incorrect_header.eml", "import.mbox", "missing_body.eml", "raw_email11.eml",
    "msg_15.txt",
}  # fmt: skip


@pytest.mark.parametrize("folder", ["ruby-mail", "cpython", "notmuch-maildir"])
def test_addresses_are_those_the_standard_library_finds(folder):
    differing = Counter()
    for path in filter(Path.is_file, shared(f"mail/{folder}").rglob("*")):
        if path.name in OURS_IS_BETTER:
            continue
        try:
            found = [v for v in values(path) if isinstance(v, Message)]
        except mail.NotMail:
            continue
        slow = email.message_from_bytes(path.read_bytes().lstrip())
        for one in found:
            to = email.utils.getaddresses([str(line) for line in slow.get_all("to", [])])
            if [p.address for p in one.to] != [address for _, address in to if address]:
                differing[path.name] += 1
    assert differing == {}


def test_the_fast_way_keeps_its_promise():
    if not SHARED.exists():
        pytest.skip("shared/data is not beside this repository")
    content = shared(TAKEOUT).read_bytes() * 200
    began = time.process_time()
    source = Source("x.mbox", len(content), lambda: io.BytesIO(content))
    count = sum(isinstance(v, Message) for v in mail.read(source, words=False))
    assert (time.process_time() - began) / count * 1000 < 0.2  # the promise is 0.08, in bench
    assert count == 29 * 200


def test_reading_one_value_needs_no_whole_file():
    first = next(iter(read(mail, shared(TAKEOUT).read_bytes(), "x.mbox")))
    assert isinstance(first, Message)
