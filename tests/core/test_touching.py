"""What a message or a meeting is between me and each person in it (P0.16-P0.21, P2.9)."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.core.sightings import (
    Attendance,
    Attendee,
    Channel,
    Encounter,
    Gathering,
    Message,
    Nature,
    Party,
)
from wellspring.core.touching import FEW, shared_by, touches_of

NOW = 1_800_000_000
MAYA = Party("Maya Okafor", "maya@example.com")
TOMAS, GRACE, SAMIR = (
    Party(name, f"{name.lower()}@example.org") for name in ("Tomas", "Grace", "Samir")
)
CROWD = tuple(Party(f"P{n}", f"p{n}@example.org") for n in range(12))


def is_maya(party):
    return party.address == MAYA.address


def mail(sender, to=(), **told):
    return Message("1", "m", NOW, sender, tuple(to), **told)


def meeting(*attendees, organiser=MAYA, **told):
    people = tuple(
        a if isinstance(a, Attendee) else Attendee(a, Attendance.ACCEPTED) for a in attendees
    )
    return Gathering("1", "g", NOW, NOW + 3600, organiser=organiser, attendees=people, **told)


def told(seen, **more):
    return [(t.party.name, t.direction, t.basis) for t in touches_of(seen, is_maya, **more)]


def test_a_mail_to_me_is_a_touch_from_its_sender_alone():
    assert told(mail(TOMAS, [MAYA, GRACE])) == [("Tomas", "incoming", "direct")]


def test_a_mail_that_only_copies_me_is_a_copy():
    assert told(mail(TOMAS, [GRACE], cc=(MAYA,))) == [("Tomas", "incoming", "cc")]


def test_a_mail_that_names_me_nowhere_came_by_blind_copy():
    assert told(mail(TOMAS, [GRACE])) == [("Tomas", "incoming", "bcc")]


def test_a_mail_to_many_is_to_me_all_the_same():
    assert told(mail(TOMAS, [MAYA, *CROWD])) == [("Tomas", "incoming", "direct")]


def test_a_message_on_a_network_knows_no_copies():
    """Older exports name recipients by a name only, which may not be known as mine."""
    words = mail(TOMAS, [Party("M. Okafor")], channel=Channel.LINKEDIN)

    assert told(words) == [("Tomas", "incoming", "direct")]


def test_my_mail_touches_each_by_the_line_they_stand_on():
    sent = mail(MAYA, [TOMAS], cc=(GRACE,), bcc=(SAMIR,))

    assert told(sent) == [
        ("Tomas", "outgoing", "direct"),
        ("Grace", "outgoing", "cc"),
        ("Samir", "outgoing", "bcc"),
    ]


def test_somebody_named_twice_is_touched_once():
    assert told(mail(MAYA, [TOMAS], cc=(TOMAS,))) == [("Tomas", "outgoing", "direct")]


def test_a_note_to_myself_touches_nobody_but_those_it_copies():
    assert told(mail(MAYA, [MAYA], bcc=(TOMAS,))) == [("Tomas", "outgoing", "bcc")]


def test_a_sent_folder_tells_that_a_mail_from_an_unknown_address_is_mine():
    alias = Party("Maya", "old@example.net")

    assert told(mail(alias, [TOMAS], own=True)) == [("Tomas", "outgoing", "direct")]


def test_a_conversation_of_several_is_a_group():
    words = mail(TOMAS, [MAYA, GRACE], group=True, channel=Channel.LINKEDIN)

    assert told(words) == [("Tomas", "incoming", "group")]


@pytest.mark.parametrize("nature", [each for each in Nature if each is not Nature.PERSONAL])
def test_what_is_not_written_by_a_person_is_no_touch(nature):
    assert told(mail(TOMAS, [MAYA], nature=nature)) == []


@pytest.mark.parametrize(
    ("message", "alike"),
    [
        (mail(MAYA, [TOMAS], forwarded=True), 1),
        (mail(MAYA, [TOMAS]), 40),
        (mail(MAYA, CROWD), 1),
        (mail(TOMAS, [MAYA, *CROWD]), 1),
    ],
)
def test_forwards_templates_and_mail_to_many_are_not_personal(message, alike):
    """P0.20, P0.21: they are kept, and count as what they are."""
    assert not any(touch.personal for touch in touches_of(message, is_maya, alike=alike))


def test_a_mail_to_one_is_personal():
    assert all(touch.personal for touch in touches_of(mail(MAYA, [TOMAS]), is_maya))


def test_everybody_who_came_to_a_meeting_was_met():
    assert told(meeting(MAYA, TOMAS, GRACE)) == [
        ("Tomas", "both", "direct"),
        ("Grace", "both", "direct"),
    ]


def test_somebody_who_declined_was_not_met():
    assert told(meeting(TOMAS, Attendee(GRACE, Attendance.DECLINED))) == [
        ("Tomas", "both", "direct")
    ]


def test_a_room_is_not_met():
    assert told(meeting(TOMAS, Attendee(GRACE, Attendance.ACCEPTED, "room"))) == [
        ("Tomas", "both", "direct")
    ]


def test_a_cancelled_meeting_did_not_happen():
    assert told(meeting(TOMAS, cancelled=True)) == []


def test_a_meeting_after_the_export_had_not_happened_yet():
    assert told(meeting(TOMAS, stamp=NOW - 1)) == []
    assert told(meeting(TOMAS), now=NOW - 1) == []


def test_a_meeting_i_declined_or_never_answered_was_not_mine():
    for answer in (Attendance.DECLINED, Attendance.UNANSWERED):
        assert told(meeting(Attendee(MAYA, answer), GRACE, organiser=TOMAS)) == []


def test_a_meeting_i_said_yes_to_was_with_its_organiser_too():
    assert told(meeting(MAYA, organiser=TOMAS)) == [("Tomas", "both", "direct")]


def test_invited_by_me_to_a_small_meeting_and_silent_is_met():
    assert told(meeting(MAYA, Attendee(TOMAS))) == [("Tomas", "both", "direct")]


def test_silent_in_a_meeting_of_somebody_else_is_not_met():
    assert told(meeting(MAYA, Attendee(GRACE), organiser=TOMAS)) == [("Tomas", "both", "direct")]


def test_silent_among_many_is_not_met():
    assert told(meeting(MAYA, *(Attendee(each) for each in CROWD))) == []


def test_a_series_is_recurring_also_where_it_was_moved():
    assert told(meeting(TOMAS, recurring=True)) == [("Tomas", "both", "recurring")]


def test_many_together_are_a_group_and_not_personal():
    (first, *_) = touches_of(meeting(*CROWD), is_maya)

    assert (first.basis, first.personal) == ("group", False)


def test_a_meeting_in_my_own_calendar_counts_though_it_does_not_name_me():
    mine = meeting(GRACE, organiser=TOMAS, calendar=MAYA.address)
    theirs = meeting(GRACE, organiser=TOMAS, calendar=TOMAS.address)

    assert told(mine) == [("Grace", "both", "direct"), ("Tomas", "both", "direct")]
    assert told(theirs) == []


def test_an_encounter_is_what_the_file_says_it_was():
    coffee = Encounter("1", "e", NOW, Channel.COFFEE, (MAYA, TOMAS))

    assert told(coffee) == [("Tomas", "both", "manual")]
    assert shared_by(coffee, is_maya) == 1


PARTIES = st.lists(st.sampled_from([MAYA, TOMAS, GRACE, SAMIR, *CROWD]), max_size=14).map(tuple)


@given(st.sampled_from([MAYA, TOMAS]), PARTIES, PARTIES, PARTIES)
def test_nobody_touches_himself_and_nobody_twice(sender, to, cc, bcc):
    touches = touches_of(mail(sender, to, cc=cc, bcc=bcc), is_maya)
    names = [touch.party.name for touch in touches]

    assert MAYA.name not in names
    assert len(names) == len(set(names))


@given(PARTIES)
def test_a_meeting_of_more_than_a_few_is_never_direct(people):
    touches = touches_of(meeting(*people), is_maya)

    assert all((touch.basis == "direct") == (len(touches) <= FEW) for touch in touches)
