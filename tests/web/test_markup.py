"""What people and files call things is shown as it is written, and never becomes part of a page."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests import cast
from tests.journeys.every_page import pages
from tests.web.asking import browser
from tests.web.payloads import PAYLOADS, RUNS
from tests.web.world import ready_draft
from wellspring.interchange.arrival_plan import ArrivalPlan
from wellspring.records.merging import merge
from wellspring.records.models import Arrival, Detail, Handle, Likeness, Touch
from wellspring.records.next_step import choose_next_step
from wellspring.records.noting import add_circle, add_detail, add_person
from wellspring.web.page import environment_of

ALLOWED = {"script": {"src", "type"}, "a": {"href"}, "form": {"action"}}


class Seen(HTMLParser):
    """Every element a browser would make of a page, with what could run in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag in ("iframe", "object", "embed", "base", "style", "math", "img"):
            self.found.append(tag)
        if tag == "script" and set(told) != {"type", "src"}:
            self.found.append(tag)
        for name, value in attrs:
            runs = (value or "").strip().lower().startswith(("javascript:", "data:", "vbscript:"))
            if (
                name.startswith("on")
                or name == "style"
                or (runs and name in ("href", "action", "src"))
            ):
                self.found.append(f"{tag} {name}={value}")


@pytest.fixture
def hostile(maya):
    """A book in which everything that can be written down is hostile."""
    people = []
    for payload in PAYLOADS:
        one = add_person(maya, name=payload, at=cast.NOW, organisation=payload, title=payload)
        add_circle(one, "work", payload, by=maya)
        add_detail(one, "note", payload, by=maya)
        Detail.objects.create(book_id=maya.book_id, person=one, kind=payload, text=payload)
        for kind in ("email", "phone", "link"):
            Handle.objects.create(book_id=maya.book_id, person=one, kind=kind, value=payload)
        one.promise(payload, on=cast.TODAY, by=maya, due=cast.TODAY)
        one.log_touch("coffee", on=cast.ago(400), note=payload, by=maya)
        choose_next_step(one, on=cast.TODAY, by=maya)
        people.append(one)
    Touch.objects.create(
        book_id=maya.book_id, person=people[0], at=cast.NOW, channel=PAYLOADS[0],
        direction=PAYLOADS[0], basis="direct", subject=PAYLOADS[1], source_key="x",
        sayings=[{"v": ["question", PAYLOADS[2], None]}],
    )  # fmt: skip
    Likeness.objects.create(
        book_id=maya.book_id, one=people[0], other=people[1],
        evidence=[[PAYLOADS[0], PAYLOADS[1], PAYLOADS[2], True]],
    )  # fmt: skip
    merge(people[0], people[-1], by=maya, at=cast.NOW)
    Arrival.objects.create(book_id=maya.book_id, kept_at=cast.NOW, name=PAYLOADS[0])
    return people


def test_no_page_of_the_book_lets_words_become_markup(hostile, maya):
    client = browser(maya)
    for one in hostile[:-1]:
        for name, where in pages(one.pk).items():
            shown = client.get(where, follow=True).content.decode()
            assert Seen(shown).found == [], (name, one.name)


def test_the_words_are_shown_as_they_were_written(hostile, maya):
    shown = browser(maya).get(f"/people/{hostile[1].pk}/").content.decode()

    assert f"&lt;img src=x onerror={RUNS}&gt;" in shown
    assert f"<img src=x onerror={RUNS}>" not in shown


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_is_typed_comes_back_as_text(payload, maya, tomas):
    client = browser(maya)
    answers = [
        client.get("/people/", {"q": payload}),
        client.get("/people/", {"show": payload, "after": payload}),
        client.get("/touches/", {"before": payload, "said": payload}),
        client.get(
            "/touches/new/", dict.fromkeys(("line", "person", "channel", "on", "next"), payload)
        ),
        client.get(f"/people/{tomas.pk}/merges/", {"q": payload}),
        client.post("/people/", {"name": "", "email": payload, "note": payload}),
        client.post(f"/people/{tomas.pk}/handles/", {"kind": "email", "text": payload}),
        client.post(f"/people/{tomas.pk}/next/", {"on": payload}),
        client.post("/touches/", {"line": payload, "person": payload, "next": payload}),
        client.post("/arrivals/drafts/", {"path": payload}),
        client.get(f"/{payload.replace('?', '').replace('#', '')}"),
    ]

    assert [Seen(each.content.decode()).found for each in answers] == [[]] * len(answers)


def test_a_preview_lets_no_file_speak(maya):
    draft = ready_draft(maya, PAYLOADS[0].replace("/", ""))
    plan = ArrivalPlan.of(draft)
    plan.db.execute("update p_person set name = ?1, line = ?1, sources = ?1", [PAYLOADS[1]])
    plan.db.execute("insert into left_out values (1, ?, ?, 1, ?)", [*PAYLOADS[1:4]])
    plan.db.execute("update file set trouble = ?, kind = ?", [PAYLOADS[2], PAYLOADS[3]])
    plan.staging.close()
    client = browser(maya)

    for part in ("", "new/", "known/", "left-out/", "columns/"):
        shown = client.get(f"/arrivals/drafts/{draft.token}/{part}")
        assert shown.status_code == 200
        assert Seen(shown.content.decode()).found == [], part


def test_a_link_that_would_run_is_no_link(maya, tomas):
    Handle.objects.create(
        book_id=maya.book_id, person=tomas, kind="link", value=f"javascript:{RUNS}"
    )

    shown = browser(maya).get(f"/people/{tomas.pk}/").content.decode()

    assert f'href="javascript:{RUNS}"' not in shown
    assert f"javascript:{RUNS}" in shown


def test_every_template_escapes_by_default():
    assert environment_of().autoescape is True
    assert environment_of().from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"
