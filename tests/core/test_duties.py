"""What is owed between me and one person, and what is not (P0.2, P3.37, P4.24)."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from wellspring.core.contact import Contact
from wellspring.core.duties import DutyKind, duties
from wellspring.core.sightings import Saying

TODAY = date(2026, 11, 25)
ASKED = (Saying("question", "Are you free on Thursday?"),)
CLOSED = (Saying("closing", "Ok, see you Thursday."),)
THANKED = (Saying("thanks", "Thanks!"),)
PROMISED = (Saying("promise", "I'll send you the deck by Friday.", date(2026, 11, 27)),)
DELIVERED = (Saying("delivery", "Here's the deck."),)


def noon(day):
    return int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())


class Record:
    """What passed between Maya and Tomas, told day by day of November."""

    def __init__(self):
        self.contacts = []

    def _add(self, day, channel, direction, **told):
        number = len(self.contacts) + 1
        at = noon(date(2026, 11, day)) + number
        self.contacts.append(Contact(number, 7, at, channel, direction, **told))
        return self

    def they_write(self, day, said=(), channel="email", **told):
        return self._add(day, channel, "incoming", sayings=said, **told)

    def i_write(self, day, said=(), channel="email", **told):
        return self._add(day, channel, "outgoing", sayings=said, **told)

    def we_meet(self, day, channel="meeting", **told):
        return self._add(day, channel, "both", **told)

    def owed(self, today=TODAY):
        return [(duty.kind.value, duty.due.day) for duty in duties(self.contacts, today)]


REPLY, THANKS = "reply_owed", "thank_you_owed"


def test_a_question_to_me_is_owed_an_answer_in_two_days():
    assert Record().they_write(20, ASKED).owed() == [(REPLY, 22)]


def test_the_words_that_ask_are_the_evidence():
    (duty,) = duties(Record().they_write(20, ASKED).contacts, TODAY)

    assert (duty.quote, duty.evidence, duty.mine) == ("Are you free on Thursday?", (1,), True)


@pytest.mark.parametrize(
    "told",
    [
        {"basis": "cc"},
        {"basis": "bcc"},
        {"basis": "group"},
        {"personal": False},
        {"calendar_request": True},
    ],
)
def test_what_was_not_written_to_me_in_person_owes_nothing(told):
    assert Record().they_write(20, ASKED, **told).owed() == []


def test_news_that_asks_nothing_owes_nothing():
    assert Record().they_write(20).owed() == []


@pytest.mark.parametrize("said", [THANKED, CLOSED])
def test_a_message_that_rounds_off_owes_nothing(said):
    assert Record().i_write(18, thread="t").they_write(20, said, thread="t").owed() == []


def test_the_last_word_of_a_conversation_waits_for_mine():
    (duty,) = duties(Record().i_write(18, thread="t").they_write(20, thread="t").contacts, TODAY)

    assert (duty.kind, duty.confirmed) == (DutyKind.REPLY_OWED, False)


def test_the_answer_to_my_thanks_waits_for_nothing():
    assert Record().i_write(18, THANKED, thread="t").they_write(20, thread="t").owed() == []


@pytest.mark.parametrize("channel", ["email", "linkedin_message", "text", "letter"])
def test_an_answer_on_any_channel_is_an_answer(channel):
    assert Record().they_write(20, ASKED).i_write(21, channel=channel).owed() == []


def test_a_copy_to_them_is_no_answer():
    assert Record().they_write(20, ASKED).i_write(21, basis="cc").owed() == [(REPLY, 22)]


def test_a_mailing_to_many_is_no_answer():
    assert Record().they_write(20, ASKED).i_write(21, personal=False).owed() == [(REPLY, 22)]


def test_a_talk_is_an_answer():
    assert Record().they_write(20, ASKED).we_meet(21, channel="call").owed() == []


def test_asking_twice_is_one_question_that_waits_since_the_first():
    assert Record().they_write(18, ASKED).they_write(20, ASKED).owed() == [(REPLY, 20)]


def test_a_question_after_my_answer_waits_anew():
    assert Record().they_write(16, ASKED).i_write(17).they_write(20, ASKED).owed() == [(REPLY, 22)]


def test_an_old_question_is_let_go_and_still_named():
    asked = Record().they_write(1, ASKED).contacts
    (duty,) = duties(asked, date(2027, 2, 1), also_closed=True)

    assert (duty.let_go, duty.open) == (True, False)


def test_every_meeting_owes_a_thank_you_within_a_day():
    """P3.37, also after bad news: nobody asks how the meeting went."""
    assert Record().we_meet(20).owed() == [(THANKS, 21)]


@pytest.mark.parametrize("channel", ["coffee", "meal"])
def test_a_coffee_or_a_meal_owes_thanks_too(channel):
    assert Record().we_meet(20, channel=channel, basis="manual").owed() == [(THANKS, 21)]


def test_a_series_and_a_large_gathering_owe_no_thanks():
    assert Record().we_meet(20, basis="recurring").we_meet(21, basis="group", size=12).owed() == []


def test_my_next_words_to_them_settle_the_thanks_on_any_channel():
    assert Record().we_meet(20).i_write(21, channel="linkedin_message").owed() == []


def test_what_i_wrote_before_we_met_does_not_settle_it():
    assert Record().i_write(19).we_meet(20).owed() == [(THANKS, 21)]


def test_their_thanks_do_not_settle_mine():
    assert Record().we_meet(20).they_write(21, THANKED).owed() == [(THANKS, 21)]


def test_one_letter_settles_two_meetings():
    assert Record().we_meet(18).we_meet(20).i_write(21).owed() == []


def test_thanks_later_than_a_month_are_let_go():
    assert Record().we_meet(20).owed(today=date(2026, 12, 21)) == []


def test_my_promise_is_a_suggestion_until_confirmed():
    (duty,) = duties(Record().i_write(20, PROMISED).contacts, TODAY)

    assert (duty.kind, duty.due, duty.mine, duty.confirmed) == (
        DutyKind.PROMISE_MINE,
        date(2026, 11, 27),
        True,
        False,
    )


def test_their_promise_is_theirs():
    (duty,) = duties(Record().they_write(20, PROMISED).contacts, TODAY)

    assert (duty.kind, duty.mine) == (DutyKind.PROMISE_THEIRS, False)


def test_a_promise_without_a_day_is_due_in_a_week():
    promise = (Saying("promise", "I'll send you the deck."),)

    assert Record().i_write(20, promise).owed() == [("promise_mine", 27)]


def test_writing_again_is_no_proof_that_a_promise_was_kept():
    assert Record().i_write(20, PROMISED, thread="t").i_write(21, thread="t").owed() == [
        ("promise_mine", 27)
    ]


def test_handing_over_in_the_same_conversation_is_proof():
    record = Record().i_write(20, PROMISED, thread="t").i_write(21, DELIVERED, thread="t")

    assert record.owed() == []


def test_handing_something_else_over_elsewhere_is_no_proof_but_as_promised_is():
    kept = (Saying("delivery", "As promised."),)
    invoice = (Saying("delivery", "Here's the invoice for October."),)
    record = Record().i_write(20, PROMISED, thread="t").i_write(21, invoice, thread="u")

    assert record.owed() == [("promise_mine", 27)]
    assert record.i_write(22, kept, thread="u").owed() == []


def test_a_promised_introduction_is_proved_by_an_introduction():
    promise = (Saying("promise", "I'll introduce you to Priya."),)
    introduced = (Saying("introduction", "Priya, meet Tomas."),)

    assert Record().i_write(20, promise).i_write(21, introduced).owed() == []


def test_a_promised_call_is_proved_by_a_call():
    promise = (Saying("promise", "I'll call you on Monday."),)

    assert Record().i_write(20, promise).we_meet(23, channel="call").owed() == []


def test_a_mailing_promises_nobody_anything():
    assert Record().i_write(20, PROMISED, personal=False).owed() == []


def test_what_happens_after_today_is_not_known_today():
    record = Record().they_write(20, ASKED).i_write(24)

    assert record.owed(today=date(2026, 11, 23)) == [(REPLY, 22)]


def test_what_comes_due_first_stands_first():
    assert Record().i_write(19, PROMISED).we_meet(20).they_write(20, ASKED).owed() == [
        (THANKS, 21),
        (REPLY, 22),
        ("promise_mine", 27),
    ]


def test_the_key_of_a_duty_is_that_of_its_touch():
    contacts = [Record().they_write(20, ASKED).contacts[0]._replace(key="<m1@x>")]

    assert [duty.key for duty in duties(contacts, TODAY)] == ["reply_owed:<m1@x>"]


SAID = st.sampled_from([(), ASKED, CLOSED, THANKED, PROMISED, DELIVERED])
TOUCH = st.builds(
    Contact,
    id=st.just(0),
    person=st.just(7),
    at=st.integers(noon(date(2026, 6, 1)), noon(date(2027, 1, 31))),
    channel=st.sampled_from(["email", "meeting", "call", "coffee", "linkedin_message"]),
    direction=st.sampled_from(["incoming", "outgoing", "both"]),
    basis=st.sampled_from(["direct", "cc", "bcc", "group", "recurring", "manual"]),
    personal=st.booleans(),
    size=st.integers(1, 12),
    sayings=SAID,
    thread=st.sampled_from(["", "t", "u"]),
)
RECORDS = st.lists(TOUCH, max_size=25).map(
    lambda found: [
        touch._replace(id=n) for n, touch in enumerate(sorted(found, key=lambda t: t.at), 1)
    ]
)


@given(RECORDS)
def test_no_two_duties_share_a_key(contacts):
    found = [duty.key for duty in duties(contacts, TODAY, also_closed=True)]

    assert len(found) == len(set(found))


@given(RECORDS)
def test_a_duty_shows_touches_that_really_happened(contacts):
    known = {contact.id for contact in contacts}
    for duty in duties(contacts, TODAY, also_closed=True):
        assert set(duty.evidence) <= known
        assert duty.opened <= TODAY
        assert duty.closed_by is None or duty.closed_by > max(duty.evidence)


@given(RECORDS)
def test_a_personal_letter_of_mine_leaves_no_reply_and_no_thanks_owed(contacts):
    letter = Contact(99, 7, noon(TODAY) + 40_000, "letter", "outgoing")
    before = [touch for touch in contacts if touch.at < letter.at]

    left = {duty.kind for duty in duties([*before, letter], TODAY)}
    assert not left & {DutyKind.REPLY_OWED, DutyKind.THANK_YOU_OWED}


@given(RECORDS, st.integers(0, 60))
def test_a_closed_duty_stays_closed(contacts, later):
    known = [touch for touch in contacts if touch.day <= TODAY.toordinal()]
    closed = {duty.key for duty in duties(known, TODAY, also_closed=True) if not duty.open}
    reopened = {duty.key for duty in duties(known, TODAY + timedelta(days=later))}

    assert not closed & reopened


def test_ten_thousand_messages_are_judged_in_one_pass():
    """Linear: ten times the messages cost about ten times as much, not a hundred times."""
    record = [
        Contact(n, 7, noon(date(2020, 1, 1)) + n * 20_000, "email", side, sayings=said, thread="t")
        for n, (side, said) in enumerate([("incoming", ASKED), ("outgoing", PROMISED)] * 5_000, 1)
    ]
    began = time.process_time()

    duties(record, TODAY, also_closed=True)

    assert time.process_time() - began < 2
