"""The log: one line, whom it is about, and what it is read as."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from tests import cast
from tests.web.asking import browser
from wellspring.records.models import Capture, Meeting, Promise, Touch
from wellspring.records.noting import add_person

LINE = "Coffee with Tomás yesterday. I promised the drawings by Friday."


def test_one_line_finds_its_person_and_its_day(client, tomas):
    client.post("/touches/", {"line": LINE})

    touch = Touch.objects.get()
    assert (touch.person_id, touch.channel) == (tomas.pk, "coffee")
    assert touch.at.date() == cast.YESTERDAY


def test_the_line_is_read_back_before_it_is_kept(client, tomas):
    html = client.get("/touches/new/", {"line": LINE}).content.decode()

    assert f'name="person" value="{tomas.pk}" checked' in html
    assert 'value="coffee" selected' in html
    assert 'value="2026-11-23"' in html
    assert "the drawings" in html
    assert not Touch.objects.exists()


def test_what_is_chosen_beside_the_line_counts(client, tomas):
    client.post("/touches/", {"line": LINE, "channel": "call", "on": "2026-11-20", "next": "none"})

    touch = Touch.objects.get()
    assert (touch.channel, str(touch.at.date())) == ("call", "2026-11-20")
    assert tomas.standing.next_none


def test_somebody_unclear_is_asked_about_with_those_who_could_be_meant(client, maya, tomas):
    other = add_person(maya, name="Tomás Vidal", at=cast.NOW)

    answer = client.post("/touches/", {"line": "Coffee with Tomás"})

    assert answer.status_code == 422
    assert f'value="{other.pk}"'.encode() in answer.content
    assert not Touch.objects.exists()

    client.post("/touches/", {"line": "Coffee with Tomás", "person": str(other.pk)})
    assert Touch.objects.get().person_id == other.pk


def test_nobody_meant_is_said_beside_the_field(client, tomas):
    answer = client.post("/touches/", {"line": "Coffee"})

    assert answer.status_code == 422
    assert b"Say whom you mean" in answer.content


def test_a_next_step_that_names_no_day_keeps_nothing(client, tomas):
    answer = client.post("/touches/", {"line": LINE, "next": "someday"})

    assert answer.status_code == 422
    assert b"That names no day" in answer.content
    assert not Touch.objects.exists()


@pytest.mark.parametrize("on", ["9999-12-31", "in 5000 years"])
def test_a_day_that_nobody_plans_for_keeps_nothing(client, tomas, on):
    answer = client.post(f"/people/{tomas.pk}/touches/", {"line": "Coffee", "on": on})

    assert answer.status_code == 422
    assert not Touch.objects.exists()


def test_the_log_is_walked_to_its_end(client, maya, tomas):
    for day in range(70):
        tomas.log_touch("call", on=cast.ago(day), note=f"talk {day}.", by=maya)

    first = client.get("/touches/").content.decode()
    last = first.split("?before=")[1].split('"')[0]
    second = client.get("/touches/", {"before": last}).content.decode()

    assert "talk 59." in first
    assert "talk 60." not in first
    assert "talk 60." in second
    assert "talk 69." in second


def test_a_persons_own_log_is_walked_too(client, maya, tomas):
    for day in range(65):
        tomas.log_touch("call", on=cast.ago(day), note=f"talk {day}.", by=maya)

    first = client.get(f"/people/{tomas.pk}/touches/").content.decode()
    last = first.split("?before=")[1].split('"')[0]

    assert "talk 64." in client.get(f"/people/{tomas.pk}/touches/?before={last}").content.decode()


def test_impersonal_touches_are_told_apart(client, maya, tomas):
    touch = cast.wrote(tomas, cast.YESTERDAY, by=maya)
    Touch.objects.filter(pk=touch.pk).update(personal=False)

    html = client.get(f"/people/{tomas.pk}/").content.decode()

    assert 'class="impersonal"' in html
    assert "from them, impersonal" in html


def test_lines_of_the_command_line_are_taken_in_by_the_next_page(maya, tomas, settings):
    settings.MEMBER_FROM = "wellspring.web.door.local_owner"
    Capture.objects.create(
        book_id=maya.book_id, person=tomas, words="coffee", on=cast.TODAY, told_at=cast.NOW
    )

    browser(None).get(f"/people/{tomas.pk}/")

    assert tomas.touches.get().channel == "coffee"


@pytest.fixture
def late_in_california(monkeypatch):
    """21:30 on Tuesday in Los Angeles, which is Wednesday in Greenwich."""
    monkeypatch.setenv("WELLSPRING_NOW", "2026-11-25T05:30:00Z")
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_line_written_late_in_the_evening_is_of_that_day(late_in_california, client, tomas):
    tomas.promise("two names", on=cast.ago(5), due=cast.TODAY, by=cast.maya())
    client.post("/touches/", {"line": "Call with Tomás. I promised the drawings by tomorrow."})

    assert str(Promise.objects.get(words="the drawings").due) == "2026-11-25"
    assert '<td class="l num">today' in client.get("/people/").content.decode()
    assert "Tuesday 24 November" in client.get("/").content.decode()
    assert "the drawings" not in client.get("/").content.decode().split("<aside")[0]


def test_a_meeting_is_set_up_and_told_by_the_clock_on_the_wall(late_in_california, client, tomas):
    client.post("/meetings/", {"person": tomas.pk, "on": "2026-11-24", "hour": "22:15"})

    assert Meeting.objects.get().at == datetime(2026, 11, 25, 6, 15, tzinfo=UTC)
    assert "22:15" in client.get("/meetings/").content.decode()
