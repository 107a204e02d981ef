"""Coming back to those who helped, letters that wait, and things lent (P3.26-P3.41, P4.14)."""

from __future__ import annotations

import time
from datetime import date

import pytest

from tests.core.passing import TODAY, Passing, said
from wellspring.core.duties import News, news_in

ASKS = said("request", "Could I ask you for fifteen minutes?")
INTRODUCES = said("introduction", "I'd like to introduce you to Priya.")
ADVISES = said("advice", "You should talk to Marcus.")
REPORTS = said("report", "I talked to Priya.")
LANDED = said("landed", "I got the job.")
NEWS = News(date(2026, 11, 20), "I got the job.", "<m9>")
LENT = said("lent", "I lent you my book.")


def test_a_first_letter_is_followed_up_after_seven_working_days():
    """P3.26: a letter first, and then the call that it announced."""
    assert Passing().i_write(2, ASKS).owed("follow_up_call") == [date(2026, 11, 11)]


@pytest.mark.parametrize("channel", ["email", "linkedin_message", "text"])
def test_any_answer_of_theirs_makes_the_call_needless(channel):
    assert Passing().i_write(2, ASKS).they_write(4, channel=channel).owed("follow_up_call") == []


def test_a_second_letter_is_the_follow_up():
    assert Passing().i_write(2, ASKS).i_write(13, ASKS).owed("follow_up_call") == []


def test_a_letter_to_somebody_i_am_in_touch_with_needs_no_call():
    assert Passing().they_write(1).i_write(2, ASKS).owed("follow_up_call") == []


def test_a_letter_after_half_a_year_of_silence_is_a_first_one():
    record = Passing().they_write(date(2026, 3, 1)).i_write(2, ASKS)

    assert record.owed("follow_up_call") == [date(2026, 11, 11)]


def test_a_mailing_is_no_letter():
    """P0.21."""
    assert Passing().i_write(2, ASKS, personal=False).owed("follow_up_call") == []


def test_a_letter_three_weeks_past_its_call_is_let_go():
    assert Passing().i_write(2, ASKS).owed("follow_up_call", today=date(2026, 12, 2)) == []


def test_the_first_talk_after_a_letter_asks_for_leave_to_stay_in_touch():
    """P3.40."""
    record = Passing().i_write(2, ASKS).they_write(4).we_meet(16)

    assert record.owed("permission_owed") == [date(2026, 11, 23)]


def test_leave_that_was_asked_is_owed_no_more():
    record = Passing().i_write(2, ASKS).we_meet(16).i_write(17, said("permission"))

    assert record.owed("permission_owed") == []


def test_a_meeting_among_colleagues_asks_no_leave():
    assert Passing().we_meet(16).owed("permission_owed") == []


@pytest.mark.parametrize("helps", [INTRODUCES, ADVISES])
def test_help_received_is_owed_a_word_of_what_came_of_it(helps):
    """P4.14, per suggestion."""
    assert Passing().they_write(5, helps).owed("report_back_owed") == [date(2026, 11, 19)]


def test_two_suggestions_are_owed_two_reports():
    record = Passing().they_write(5, ADVISES).they_write(9, INTRODUCES)

    assert len(record.owed("report_back_owed")) == 2


def test_thanks_alone_do_not_tell_what_came_of_it():
    record = Passing().they_write(5, ADVISES).i_write(5, said("thanks"))

    assert len(record.owed("report_back_owed")) == 1


def test_telling_is_proof_on_any_channel():
    record = Passing().they_write(5, ADVISES).i_write(9, REPORTS, channel="text")

    assert record.owed("report_back_owed") == []


def test_a_talk_on_a_later_day_tells_it():
    assert Passing().they_write(5, ADVISES).we_meet(9).owed("report_back_owed") == []


def test_advice_sent_to_many_owes_nothing():
    assert Passing().they_write(5, ADVISES, personal=False).owed("report_back_owed") == []


def test_who_helped_hears_of_the_new_place_within_a_week():
    """P3.41."""
    record = Passing().they_write(5, INTRODUCES)

    assert record.owed("outcome_owed", news=NEWS) == [date(2026, 11, 27)]


def test_who_never_helped_is_owed_no_news():
    assert Passing().they_write(5).owed("outcome_owed", news=NEWS) == []


def test_a_recommendation_in_the_rows_is_help_too():
    record = Passing().they_write(5)

    assert len(record.owed("outcome_owed", news=NEWS, helped=[date(2026, 10, 1)])) == 1


def test_who_has_been_told_is_owed_no_news():
    record = Passing().they_write(5, INTRODUCES).i_write(21, LANDED)

    assert record.owed("outcome_owed", news=NEWS) == []


def test_help_after_the_news_is_not_of_this_search():
    record = Passing().they_write(22, INTRODUCES)

    assert record.owed("outcome_owed", news=NEWS) == []


def test_the_news_is_found_in_what_i_wrote_in_person():
    told = Passing().i_write(20, LANDED).contacts
    many = Passing().i_write(20, LANDED, personal=False).contacts

    assert news_in(told) == News(date(2026, 11, 20), "I got the job.", "1")
    assert news_in(many) is None


def test_their_own_new_place_is_not_my_news():
    assert news_in(Passing().they_write(20, LANDED).contacts) is None


def test_my_book_is_lent_and_their_drill_borrowed():
    """P4.40."""
    mine = Passing().i_write(5, LENT)
    theirs = Passing().i_write(5, said("lent", "I still have your drill."))

    assert [(d.kind.value, d.mine) for d in mine.duties()] == [("lent", False)]
    assert [(d.kind.value, d.mine) for d in theirs.duties()] == [("borrowed", True)]


def test_the_same_words_from_them_turn_it_round():
    assert len(Passing().they_write(5, LENT).owed("borrowed")) == 1


def test_a_book_spoken_of_twice_is_one_book():
    again = said("lent", "You still have my book.")

    assert len(Passing().i_write(5, LENT).i_write(9, again).owed("lent")) == 1


def test_a_book_given_back_is_lent_no_more():
    back = said("returned", "I put your book back in your mailbox.")

    assert Passing().i_write(5, LENT).they_write(9, back).owed("lent") == []


def test_meeting_does_not_bring_a_book_back():
    assert len(Passing().i_write(5, LENT).we_meet(9).owed("lent")) == 1


def test_will_do_is_a_promise_only_after_a_request():
    assent = said("assent", "Will do!")
    asked = (
        Passing().they_write(19, said("request", "Please send me her name.")).i_write(19, assent)
    )

    assert [duty.quote for duty in asked.duties("promise_mine")] == [
        "Please send me her name. Will do!"
    ]
    assert Passing().i_write(19, assent).owed("promise_mine") == []


def test_their_will_do_waits_for_no_answer():
    record = Passing().i_write(18, ASKS, thread="t").they_write(19, said("assent"), thread="t")

    assert record.owed("reply_owed") == []


def test_a_promise_to_tell_is_kept_by_the_next_word():
    promise = said("promise", "I'll get back to you.")

    assert Passing().i_write(10, promise).i_write(12, thread="u").owed("promise_mine") == []


def test_a_further_promise_is_not_yet_the_telling():
    promise = said("promise", "I'll get back to you.")
    record = Passing().i_write(10, promise).i_write(12, said("promise", "I'll call you soon."))

    assert len(record.owed("promise_mine")) == 2


def test_what_was_to_be_brought_is_brought_to_a_meeting():
    promise = said("promise", "I'll bring the samples on Tuesday.")

    assert Passing().they_write(10, promise).we_meet(17).owed("promise_theirs") == []


def test_every_duty_says_when_it_lapses():
    for duty in Passing().i_write(2, ASKS).they_write(4, ADVISES).we_meet(16).duties():
        assert duty.opened <= duty.due <= duty.lapses_on
        assert duty.open == (duty.lapses_on > TODAY)


def test_ten_thousand_messages_full_of_help_are_judged_in_one_pass():
    """Linear: ten times the messages cost about ten times as much, not a hundred times."""
    said_all = (*ADVISES, *LENT, *INTRODUCES)
    record = Passing()
    for number in range(10_000):
        record.they_write(date.fromordinal(730_000 + number), said_all)
    began = time.process_time()

    record.duties(also_closed=True)

    assert time.process_time() - began < 3
