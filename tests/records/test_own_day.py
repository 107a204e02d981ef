"""A day is the one of whoever sits here, from midnight to midnight on their own wall."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, time as hour, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.cast import TODAY, TOMORROW, YESTERDAY, ago, meets
from wellspring import clock
from wellspring.records.day import plan_for
from wellspring.records.glance import through_django
from wellspring.records.glance.contacts import days_of
from wellspring.records.glance.evidence import record
from wellspring.records.glance.meetings import around
from wellspring.records.glance.person import whole
from wellspring.records.glance.sequences import followed
from wellspring.records.judging import contacts_of
from wellspring.records.models import Attendance, JobChange, Meeting, Promise, Sequence, Touch

pytestmark = pytest.mark.django_db
ZONES = ("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland")
EARLY, LATE = hour(0, 30), hour(23, 30)


@pytest.fixture
def sits_in(monkeypatch):
    """The person sits somewhere else; afterwards everybody is back."""

    def sit(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        return ZoneInfo(zone)

    yield sit
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(params=ZONES)
def here(request, sits_in):
    return sits_in(request.param)


def on_the_wall(day, at, zone):
    return datetime.combine(day, at, zone).astimezone(UTC)


def mail(person, at, maya, **how):
    told = {"channel": "email", "direction": "incoming", "basis": "direct"} | how
    touch = Touch.objects.create(book_id=maya.book_id, person=person, at=at, **told,
                                 source_key=f"<{at.timestamp()}>")  # fmt: skip
    person.refresh(clock.day_of(at))
    return touch


@pytest.mark.parametrize("at", [EARLY, LATE])
def test_a_call_of_this_day_is_seen_by_its_plan_early_and_late(maya, leilani, here, at):
    meets(leilani, *(ago(days) for days in (150, 120, 90, 60)), by=maya)
    assert [item.person_name for item in plan_for(maya, today=TODAY)] == ["Leilani Kahale"]

    moment = on_the_wall(TODAY, at, here)
    leilani.log_touch("call", on=clock.day_of(moment), at=moment, by=maya)

    assert clock.day_of(moment) == TODAY
    assert plan_for(maya, today=TODAY) == []


@pytest.mark.parametrize("at", [EARLY, LATE])
def test_what_a_day_saw_the_day_before_did_not_see(maya, leilani, here, at):
    meets(leilani, *(ago(days) for days in (150, 120, 90, 60)), by=maya)

    leilani.log_touch("call", on=TODAY, at=on_the_wall(TODAY, at, here), by=maya)

    assert [item.person_name for item in plan_for(maya, today=YESTERDAY)] == ["Leilani Kahale"]


def test_a_touch_of_which_only_the_day_is_known_stands_on_that_day(maya, tomas, here):
    tomas.log_touch("coffee", on=TODAY, by=maya)

    (told,) = contacts_of([tomas.pk])[tomas.pk]
    assert date.fromordinal(told.day) == TODAY
    shown = whole(through_django, [maya.book_id], tomas.pk, today=TODAY)
    assert shown.as_json()["last"] == str(TODAY)


@pytest.mark.parametrize("at", [EARLY, LATE])
def test_a_reply_is_owed_from_the_day_the_mail_came(maya, tomas, here, at):
    mail(tomas, on_the_wall(YESTERDAY, at, here), maya, sayings=[
        {"t": "Saying", "v": ["question", "Could you send me the plan?", None]}])  # fmt: skip

    assert Promise.objects.get(kind="reply_owed").opened == YESTERDAY
    (item,) = plan_for(maya, today=TODAY)
    assert item.reason == "reply_owed"


@pytest.mark.parametrize("at", [EARLY, LATE])
def test_a_meeting_of_this_day_is_not_confirmed_as_if_it_were_tomorrows(maya, tomas, here, at):
    for day in (TODAY, TOMORROW):
        when = on_the_wall(day, at, here)
        met = Meeting.objects.create(book_id=maya.book_id, at=when, title="Tea")
        Attendance.objects.create(book_id=maya.book_id, meeting=met, person=tomas)
    begins = clock.begins(TODAY) - timedelta(minutes=1)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WELLSPRING_NOW", begins.isoformat())
        told = list(around(through_django, [maya.book_id], TODAY))

    also = [[reason.value for reason in one.candidate.also] for one in told]
    assert also == [[], ["confirm_meeting"]]


def test_days_that_are_read_from_the_index_are_the_same_days(maya, tomas, here):
    for at in (EARLY, LATE):
        tomas.log_touch("call", on=TODAY, at=on_the_wall(TODAY, at, here), by=maya)

    assert days_of(through_django, [tomas.pk], before=TOMORROW) == {tomas.pk: [TODAY.toordinal()]}
    assert days_of(through_django, [tomas.pk], before=TODAY) == {tomas.pk: []}


def test_thanks_late_the_next_evening_went_out_within_a_day(maya, tomas, here):
    tomas.log_touch("coffee", on=ago(5), at=on_the_wall(ago(5), EARLY, here), by=maya)
    mail(tomas, on_the_wall(ago(4), LATE, here), maya, direction="outgoing",
         sayings=[{"t": "Saying", "v": ["thanks", "Thank you", None]}])  # fmt: skip

    told = record(through_django, [maya.book_id], TODAY)
    assert (told.thanked, told.met) == (1, 1)


def test_news_is_no_reason_to_write_once_somebody_rang_that_day(maya, leilani, here):
    JobChange.objects.create(book_id=maya.book_id, person=leilani, organisation="Cedar",
                             title="Lead", seen_on=ago(30))  # fmt: skip
    leilani.log_touch("call", on=ago(31), at=on_the_wall(ago(31), LATE, here), by=maya)
    assert [item.kind for item in plan_for(maya, today=TODAY)] == ["change"]

    leilani.log_touch("call", on=ago(30), at=on_the_wall(ago(30), EARLY, here), by=maya)

    assert "change" not in [item.kind for item in plan_for(maya, today=TODAY)]


def test_an_answer_late_in_the_evening_ends_the_sequence_that_day(maya, leilani, here):
    begun = Sequence.begin(leilani, on=ago(6), by=maya)
    mail(leilani, on_the_wall(YESTERDAY, LATE, here), maya)

    (told,) = followed(through_django, [maya.book_id], TODAY, only=begun.pk)
    assert told.ended_on == YESTERDAY


@pytest.mark.parametrize("day", [date(2026, 3, 8), date(2026, 11, 1)])
def test_the_day_the_clocks_change_is_one_day(maya, tomas, sits_in, day):
    here = sits_in("America/Los_Angeles")
    for at in (EARLY, LATE):
        tomas.log_touch("call", on=day, at=on_the_wall(day, at, here), by=maya)

    assert {date.fromordinal(one.day) for one in contacts_of([tomas.pk])[tomas.pk]} == {day}
    hours = (clock.begins(day + timedelta(days=1)) - clock.begins(day)) / timedelta(hours=1)
    assert hours == (23 if day.month == 3 else 25)


def test_a_day_that_is_told_to_the_clock_is_that_day_everywhere(here, monkeypatch):
    monkeypatch.setenv("WELLSPRING_NOW", str(TODAY))

    assert clock.today() == TODAY


def test_the_zone_is_the_one_that_is_told_else_the_machines(monkeypatch, tmp_path):
    machine = tmp_path / "localtime"
    machine.symlink_to("/usr/share/zoneinfo/Asia/Kolkata")
    monkeypatch.setattr(clock, "MACHINE", str(machine))
    monkeypatch.delenv("TZ")
    assert clock.zone() == "Asia/Kolkata"

    monkeypatch.setenv("TZ", "America/Denver")
    assert clock.zone() == "America/Denver"

    monkeypatch.setenv("WELLSPRING_ZONE", "Europe/Vienna")
    assert clock.zone() == "Europe/Vienna"


def test_without_any_zone_days_are_those_of_greenwich(monkeypatch, tmp_path):
    monkeypatch.setattr(clock, "MACHINE", str(tmp_path / "none"))
    monkeypatch.delenv("TZ")

    assert clock.zone() == "UTC"
