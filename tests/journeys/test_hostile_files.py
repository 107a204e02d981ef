"""Files whose every word would like to be a program: nothing of it runs, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.every_page import pages
from tests.journeys.test_first_journey import heading, look_and_keep
from tests.web.payloads import PAYLOADS

pytestmark = pytest.mark.journey
PARTS = ("new", "known", "left-out", "columns")


def written(payload):
    """As a vCard escapes it."""
    return re.sub(r"([\\,;])", r"\\\1", payload)


def address_book():
    """One card for each payload, in every field that has words."""
    for number, payload in enumerate(map(written, PAYLOADS)):
        yield (
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana {payload}\r\nN:{payload};Ana{number};;;\r\n"
            f"NICKNAME:{payload}\r\nORG:{payload}\r\nTITLE:{payload}\r\nNOTE:{payload}\r\n"
            f"CATEGORIES:{payload}\r\nURL:{payload}\r\nEMAIL:ana{number}@x.example\r\n"
            f"TEL:{payload}\r\nADR:;;{payload};{payload};;;{payload}\r\nEND:VCARD\r\n"
        )


def table():
    """The same in a table whose header is hostile too."""
    rows = [
        ",".join('"' + p.replace('"', '""') + '"' for p in (f"Ana {x}", x, x)) for x in PAYLOADS
    ]
    head = '"Name","Company","' + PAYLOADS[0].replace('"', '""') + '"'
    return "\n".join([head, *rows])


def mails():
    for number, payload in enumerate(PAYLOADS):
        name = payload.replace('"', "'").replace("\n", " ")
        yield (
            "From 1@x Mon Nov 02 09:00:00 +0000 2026\r\n"
            f'From: "{name}" <ana{number}@x.example>\r\nTo: maya@example.org\r\n'
            f"Date: Mon, 02 Nov 2026 09:00:00 +0000\r\nMessage-ID: <{number}@x.example>\r\n"
            f"Subject: {payload}\r\n\r\nCould you send me {payload}?\r\n\r\n"
        )


def ran(page):
    return page.evaluate("window.ran || 0")


def test_nothing_runs_and_the_policy_is_never_tried(walker, tmp_path):
    dropped = []
    for name, text in (
        ("book.vcf", "".join(address_book())),
        ("<img src=x onerror=window.ran=1>.csv", table()),
        ("inbox.mbox", "".join(mails())),
    ):
        dropped.append(tmp_path / name)
        dropped[-1].write_bytes(text.encode())
    walker.goto("/")
    walker.locator("input[name=files]").set_input_files(dropped)
    expect(heading(walker)).to_have_text("Here is what we read")
    draft = walker.url.rstrip("/")

    executions = ran(walker)
    for part in PARTS:
        walker.goto(f"{draft}/{part}/")
        executions += ran(walker)
    walker.goto(draft + "/")
    look_and_keep(walker)
    walker.goto("/people/")
    people = [a.get_attribute("href") for a in walker.locator(".people th a").all()]
    assert len(people) >= 10
    for where in (*pages().values(), *people):
        walker.goto(where)
        executions += ran(walker)

    assert executions == 0
