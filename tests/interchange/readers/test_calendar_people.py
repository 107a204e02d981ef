from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from tests.interchange.readers.calendars import BOB, event, file, gathering, gatherings
from tests.interchange.readers.making import losses, read, source
from wellspring.core.sightings import Attendance, Gathering, Progress
from wellspring.interchange.readers import calendar


def attendee(line):
    """The attendee of an event with this line beside Bob."""
    found = gatherings(event("UID:1", line, BOB))
    (other,) = [one for one in found[0].attendees if one.party.address != "bob@x.example"]
    return other


@pytest.mark.parametrize(
    ("line", "name", "address"),
    [
        ('ATTENDEE;CN="Okafor, William":mailto:w@x.example', "Okafor, William", "w@x.example"),
        ("ATTENDEE;CN=Ann:MAILTO:a@x.example", "Ann", "a@x.example"),
        ("ATTENDEE;CN=Ann:a@x.example", "Ann", "a@x.example"),
        ("ATTENDEE;CN=Ann;EMAIL=a@x.example:urn:uuid:1-2", "Ann", "a@x.example"),
        ("ATTENDEE;CN=a@x.example:mailto:a@x.example", "", "a@x.example"),
        ("ATTENDEE;CN=Ann: Work:mailto:a@x.example", "Ann: Work", "a@x.example"),
        ("ATTENDEE;CN=Ann:invalid:nomail", "Ann", ""),
        ("ATTENDEE;CN=Ann:mailto:ann%40x.example", "Ann", "ann@x.example"),
    ],
)
def test_attendees_are_read_as_programs_write_them(line, name, address):
    found = attendee(line).party
    assert (found.name, found.address) == (name, address)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ACCEPTED", Attendance.ACCEPTED),
        ("declined", Attendance.DECLINED),
        ("TENTATIVE", Attendance.TENTATIVE),
        ("DELEGATED", Attendance.DECLINED),
        ("NEEDS-ACTION", Attendance.UNANSWERED),
        ("X-MAYBE", Attendance.UNANSWERED),
    ],
)
def test_answers_are_kept(said, answer):
    assert attendee(f"ATTENDEE;PARTSTAT={said}:mailto:a@x.example").answer is answer


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ATTENDEE;CUTYPE=ROOM:mailto:r@x.example", "room"),
        ("ATTENDEE;CUTYPE=RESOURCE:mailto:r@x.example", "resource"),
        ("ATTENDEE;CUTYPE=GROUP:mailto:r@x.example", "group"),
        ("ATTENDEE:mailto:c_1@resource.calendar.google.com", "resource"),
        ("ATTENDEE;CUTYPE=INDIVIDUAL:mailto:r@x.example", "person"),
    ],
)
def test_rooms_and_groups_are_no_persons(line, kind):
    assert attendee(line).kind == kind


def test_whoever_is_listed_twice_counts_once_with_the_answer():
    found = gathering("ATTENDEE:mailto:BOB@x.example", BOB)
    assert [one.answer for one in found.attendees] == [Attendance.ACCEPTED]


def test_the_organiser_counts_and_not_the_assistant():
    line = 'ORGANIZER;CN=Kate;SENT-BY="mailto:desk@x.example":mailto:kate@x.example'
    assert gathering(line).organiser.address == "kate@x.example"


def test_a_shared_calendar_organises_nothing():
    assert gathering("ORGANIZER:mailto:abc@group.calendar.google.com").organiser is None


def test_a_calendar_named_by_an_address_is_its_owners():
    assert gathering(facts=["X-WR-CALNAME:me@x.example"]).calendar == "me@x.example"
    assert gathering(facts=["X-WR-CALNAME:Work"]).calendar == ""
    assert gathering(path="Takeout/Calendar/me@x.example.ics").calendar == "me@x.example"


def test_the_moment_of_export_is_told_by_stamps_that_are_all_alike():
    one, two = (event(f"UID:{n}", "DTSTAMP:20260302T120000Z") for n in "12")
    later = event("UID:3", "DTSTAMP:20260302T120001Z")
    assert {found.stamp for found in gatherings(one, two)} == {1_772_452_800}
    assert {found.stamp for found in gatherings(one, two, later)} == {None}
    assert {found.stamp for found in gatherings(one)} == {None}


def test_a_timed_entry_that_names_nobody_is_kept_for_its_words():
    found = gathering("SUMMARY:Coffee with Kate", company=False)
    assert (found.summary, found.attendees) == ("Coffee with Kate", ())


def test_of_a_meeting_with_oneself_only_the_words_are_kept():
    found = gathering(
        "ATTENDEE:mailto:me@x.example", company=False, own=frozenset({"me@x.example"})
    )
    assert found.attendees == ()


@pytest.mark.parametrize(
    ("lines", "start"),
    [
        (("SUMMARY:Bob's birthday",), "DTSTART;VALUE=DATE:20250106"),
        (("SUMMARY:Talk", "STATUS:CANCELLED"), "DTSTART:20250106T130000Z"),
        (("SUMMARY:",), "DTSTART:20250106T130000Z"),
    ],
)
def test_days_and_what_says_nothing_are_counted_and_not_read(lines, start):
    values = read(calendar, file(event(*lines, start=start, company=False)), "me.ics")
    assert losses(values) == {"not_read_on_purpose": 1}


def test_an_answer_to_an_invitation_is_no_meeting():
    values = read(calendar, file(event(), facts=["METHOD:REPLY"]), "a.ics")
    assert losses(values) == {"calendar_reply": 1}


def test_an_event_without_a_start_is_counted():
    assert losses(read(calendar, file(event(start=None)), "me.ics")) == {"no_date": 1}


def test_states_are_kept():
    assert gathering("STATUS:TENTATIVE").tentative
    assert gathering("STATUS:CANCELLED").cancelled
    assert gathering(facts=["METHOD:CANCEL"]).cancelled


def test_folds_are_undone_before_letters_are_decoded():
    raw = file(event("SUMMARY:Grü\\, ße", "LOCATION:Caf\\né")).encode()
    cut = raw.index("ü".encode()) + 1
    folded = raw[:cut] + b"\r\n " + raw[cut:]
    (found,) = [v for v in read(calendar, folded, "a.ics") if isinstance(v, Gathering)]
    assert (found.summary, found.place) == ("Grü, ße", "Caf é")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_files_in_other_encodings_are_read(encoding):
    content = file(event("SUMMARY:Grüße")).encode(encoding)
    (found,) = [v for v in read(calendar, content, "a.ics") if isinstance(v, Gathering)]
    assert found.summary == "Grüße"


def test_several_calendars_in_one_file_are_all_read():
    assert len(gatherings(event("UID:1"), "END:VCALENDAR\r\nBEGIN:VCALENDAR", event("UID:2"))) == 2


def test_an_unfinished_event_still_says_when_and_with_whom():
    unfinished = event("UID:1").removesuffix("END:VEVENT")
    assert len(gatherings(unfinished + event("UID:2"))) == 2


def test_five_thousand_nested_parts_are_passed_over():
    assert len(gatherings("BEGIN:X\r\n" * 5000 + "END:X\r\n" * 5000 + event())) == 1


@pytest.mark.parametrize("content", ["", "BEGIN:VCARD\nEND:VCARD", "hello", "\0\0"])
def test_what_is_no_calendar_is_refused_with_a_sentence(content):
    assert calendar.detect(source(content)) == 0
    with pytest.raises(calendar.NotACalendar, match=r"\.$"):
        read(calendar, content)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_arbitrary_bytes_yield_or_raise_the_declared_error(content):
    for start in (b"", b"BEGIN:VCALENDAR\n", file(event()).encode()[:-30]):
        try:
            values = list(calendar.read(source(start + content, "a.ics")))
        except calendar.NotACalendar:
            continue
        assert isinstance(values[-1], Progress)
