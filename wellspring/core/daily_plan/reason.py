"""Why an act is on the plan, as values; the page finds the words."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a person is on the plan, in the order in which reasons of equal weight are taken."""

    REPLY_OWED = "reply_owed"
    THANKS_OWED = "thanks_owed"
    PROMISE_DUE = "promise_due"
    LOOK_BACK = "look_back"
    PREPARE_MEETING = "prepare_meeting"
    CONFIRM_MEETING = "confirm_meeting"
    NEXT_STEP = "next_step"
    RING_AFTER_LETTER = "ring_after_letter"
    LAST_WORD = "last_word"
    SECOND_PERSON = "second_person"
    JOB_CHANGED = "job_changed"
    GONE_QUIET = "gone_quiet"
    CIRCLE_QUIET = "circle_quiet"
    WORTH_A_WORD = "worth_a_word"
    NEW_TIE = "new_tie"
    RECONNECT_FIRST = "reconnect_first"
    TOWARDS_OBJECTIVE = "towards_objective"
    SOMETHING_TO_GIVE = "something_to_give"


class Start(StrEnum):
    """Which words to begin with; the page holds them in every language."""

    ANSWER = "answer"
    THANK = "thank"
    KEEP_PROMISE = "keep_promise"
    AS_AGREED = "as_agreed"
    CONGRATULATE = "congratulate"
    HOW_ARE_YOU = "how_are_you"
    AFTER_LONG = "after_long"
    GOOD_TO_MEET = "good_to_meet"
    ONE_QUESTION = "one_question"
    INTRODUCTION = "introduction"
    OFFER = "offer"
    LOOK_BACK = "look_back"
    PREPARE_MEETING = "prepare_meeting"
    CONFIRM_MEETING = "confirm_meeting"
    AFTER_LETTER = "after_letter"
    LAST_WORD = "last_word"
    SECOND_PERSON = "second_person"


OWED = frozenset({Reason.REPLY_OWED, Reason.THANKS_OWED, Reason.PROMISE_DUE})
# Days that the person set: by hand, or by letting a letter leave that is followed up (P3.33).
MEETINGS = frozenset({Reason.LOOK_BACK, Reason.PREPARE_MEETING, Reason.CONFIRM_MEETING})
SET = MEETINGS | frozenset({
    Reason.NEXT_STEP, Reason.RING_AFTER_LETTER, Reason.LAST_WORD, Reason.SECOND_PERSON,
})  # fmt: skip
STARTS = {
    Reason.REPLY_OWED: Start.ANSWER,
    Reason.THANKS_OWED: Start.THANK,
    Reason.PROMISE_DUE: Start.KEEP_PROMISE,
    Reason.LOOK_BACK: Start.LOOK_BACK,
    Reason.PREPARE_MEETING: Start.PREPARE_MEETING,
    Reason.CONFIRM_MEETING: Start.CONFIRM_MEETING,
    Reason.NEXT_STEP: Start.AS_AGREED,
    Reason.RING_AFTER_LETTER: Start.AFTER_LETTER,
    Reason.LAST_WORD: Start.LAST_WORD,
    Reason.SECOND_PERSON: Start.SECOND_PERSON,
    Reason.JOB_CHANGED: Start.CONGRATULATE,
    Reason.GONE_QUIET: Start.HOW_ARE_YOU,
    Reason.CIRCLE_QUIET: Start.HOW_ARE_YOU,
    Reason.WORTH_A_WORD: Start.HOW_ARE_YOU,
    Reason.NEW_TIE: Start.GOOD_TO_MEET,
    Reason.RECONNECT_FIRST: Start.AFTER_LONG,
    Reason.TOWARDS_OBJECTIVE: Start.ONE_QUESTION,
    Reason.SOMETHING_TO_GIVE: Start.OFFER,
}
