"""Reading a letter over: what is noted, what is praised, and that good letters are left alone."""

from __future__ import annotations

import sys
import time
from datetime import timedelta

import pytest
from hypothesis import given, settings, strategies as st

from tests.core.lint_figures import figures, rules_in, table
from tests.core.messages import told
from wellspring.core.message_lint import LANGUAGES, Context, Kind, Letter, Praise, Rule, read_over
from wellspring.core.warmth import Band

LETTERS = told.everything()
BUILT = [row for row in LETTERS if not row.held_back]
HELD_BACK = [row for row in LETTERS if row.held_back]
GOOD = [row for row in LETTERS if not row.rules]
CLOSE = """Dear Rosa,
it was good to see you at Ken's party. You mentioned that Brightwater moves its maintenance
in-house. {ask}
"""


def said(words, kind=None, about=None):
    return {finding.rule.value for finding in read_over(Letter(words, kind), about).findings}


def asked(ask, **known):
    return said(CLOSE.format(ask=ask), Kind.TALK_REQUEST, **known)


def praised(words, kind=None):
    return {one.praise for one in read_over(Letter(words, kind)).praise}


@pytest.mark.parametrize("rule", Rule)
def test_what_is_noted_is_what_a_careful_reader_notes(rule):
    found = figures(LETTERS)[rule]

    assert found.precision >= 0.95
    assert found.recall >= 0.9


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_letters_enough_to_be_judged_by(rule):
    assert sum(rule in row.rules for row in LETTERS if row.language == "en") >= 8


def test_the_figures_of_both_parts_are_printed(capsys):
    parts = ((BUILT, "built against"), (HELD_BACK, "held back"), (told.fresh(), "from other hands"))
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(table(rows, name) for rows, name in parts) + "\n")

    assert len(LETTERS) > 260


@pytest.mark.parametrize("row", GOOD, ids=lambda row: f"{row.language}-{row.text[:30]}")
def test_a_good_letter_is_left_alone(row):
    assert rules_in(row) - row.either == set()


def test_letters_from_other_hands_are_read_as_well():
    found = figures(told.fresh()).values()

    right = sum(each.right for each in found)
    assert right >= 0.95 * sum(each.right + each.wrong for each in found)
    assert right >= 0.9 * sum(each.right + each.missed for each in found)


def test_the_kind_is_guessed_so_well_that_little_is_noted_wrongly():
    found = figures(LETTERS, kind=False).values()

    wrong = sum(each.wrong for each in found)
    assert wrong <= 0.1 * sum(each.right for each in found)


def test_the_kind_is_guessed_for_most():
    wrong = [row for row in LETTERS if read_over(Letter(row.text)).kind is not row.kind]

    assert len(wrong) <= 0.13 * len(LETTERS)


def test_the_language_is_guessed():
    wrong = [
        row.text[:40] for row in LETTERS if read_over(Letter(row.text)).language != row.language
    ]

    assert wrong == []


def test_asking_about_openings_is_noted_and_asking_for_people_is_not():
    assert "openings" in asked("Are there any openings there? If not, no worries.")
    assert "openings" not in asked("Whom there should I ask about pumps? If not, no worries.")


def test_picking_a_brain_and_any_thoughts_name_their_line_of_the_practice():
    brain = read_over(Letter("Hi Jo, may I pick your brain?"))
    thoughts = read_over(Letter("Hi Jo, any thoughts on areas I could look into?"))

    assert "P3.7" in {finding.practice for finding in brain.findings}
    assert "P3.29" in {finding.practice for finding in thoughts.findings}


def test_a_proposed_sentence_whose_gap_was_left_open_is_noted():
    gap = "Dear Jo,\n\nI write to you because … (who sent you, where you met).\n\nMaya"

    assert "template" in {finding.rule.value for finding in read_over(Letter(gap)).findings}


def test_a_resume_to_circulate_names_the_line_about_circulating():
    found = read_over(Letter("Hi Jo, could you circulate my résumé?")).findings

    assert [note.practice for note in found if note.rule is Rule.VAGUE] == ["P3.4"]


def test_an_ask_without_purpose_is_noted():
    assert "no_purpose" in said("Hi Carlos, could we meet next week?", Kind.TALK_REQUEST)


def test_an_ask_says_what_it_wants_to_know_and_what_for():
    bare = "Hi Tariq, may I ask you some questions about Delta? If not, that's fine."
    full = "Hi Tariq, I am choosing a course. How do you train at Delta? If not, that's fine."

    assert "no_information" in said(bare, Kind.TALK_REQUEST)
    assert "no_information" not in said(full, Kind.TALK_REQUEST)


def test_a_letter_full_of_oneself_is_noted():
    words = "I did it. I like my work and my team. I want my chance. I know I can. I am ready."

    assert "more_me" in said(f"Hi Jo, {words}", Kind.RECONNECTION)
    assert "more_me" not in said(f"Hi Jo, {words}", Kind.REPORT_BACK)


def test_begging_is_noted_in_a_request_and_never_in_a_condolence():
    assert "begging" in asked("I am desperate. Could you help me?")
    assert "begging" not in said("I know how desperate those nights are.", Kind.CONDOLENCE)


def test_a_letter_wants_something_where_it_never_asks():
    assert {"no_question", "no_way_out"} <= asked("I will ring you on Tuesday at nine.")


def test_another_day_for_the_same_thing_is_no_way_out():
    ask = "Could you show me how the new crew works on Monday?"

    assert "no_way_out" in asked(f"{ask} If Monday's no good, any other day will do.")
    assert "no_way_out" not in asked(f"{ask} If it's no good, that's fine.")


def test_a_no_that_is_not_taken_is_no_way_out():
    ask = "Could you show me how the new crew works?"

    assert "no_way_out" not in asked(f"{ask} I'll gladly take no for an answer.")
    assert "no_way_out" in asked(f"{ask} I won't take no for an answer.")


def test_days_and_durations_are_no_matter_to_talk_about():
    words = "Hi Jo, I should like to meet you for thirty minutes. Tell me which day you prefer."

    assert "no_purpose" in said(words, Kind.TALK_REQUEST)


def test_short_spellings_are_read_and_quoted_as_they_stand():
    found = read_over(Letter("hey Jo im desperate, cant pay the rent", Kind.TALK_REQUEST)).findings

    assert [note.quote for note in found if note.rule is Rule.BEGGING] == ["im desperate"]


def test_a_condolence_is_about_them():
    mine = "I lost my own. I couldn't eat, I cried on my bus, I saw my doctor, I still miss mine."
    theirs = "He taught me to splice rope, and I still tie his knot. I'll bring soup."

    assert "more_me" in said(f"Hi Jo, so sorry. {mine}", Kind.CONDOLENCE)
    assert "more_me" not in said(f"Hi Jo, so sorry. {theirs}", Kind.CONDOLENCE)


def test_a_bare_link_is_passed_on_and_one_with_a_word_for_you_is_not():
    assert "forward" in said("https://clips.example/cat haha")
    assert "forward" not in said("Your bridge is in the paper: https://news.example/bridge")


def test_one_worn_phrase_may_slip_in_and_two_are_a_form_letter():
    once = "Hi Jo, we met in Porto. I like your impressive profile."

    assert "template" not in said(once, Kind.FIRST_LETTER)
    assert "template" in said(f"{once} Like-minded people should meet.", Kind.FIRST_LETTER)


def test_praise_is_too_much_in_thanks_only_where_it_is_heaped():
    assert "flattery" not in said("Jo, you're a star. Thanks for the drill.", Kind.THANK_YOU)
    heaped = "Jo, you're a genius, a legend, the greatest. Thanks for the drill."

    assert "flattery" in said(heaped, Kind.THANK_YOU)


def test_two_sentences_about_one_talk_are_one_ask():
    assert "several_asks" not in asked("Could we talk? Would Thursday at ten suit you?")
    assert "several_asks" in asked("Could we talk? And would you read my cover letter?")


def test_hearing_back_belongs_to_the_look_that_is_asked_for():
    assert "several_asks" not in asked("Would you read my CV and let me know what you think?")


def test_another_way_offered_is_no_second_ask():
    assert "several_asks" not in asked("Could we talk? If not, could you recommend somebody?")


def test_an_easy_no_is_missed_and_praised():
    assert "no_way_out" in asked("Could you tell me what the new crew needs?")
    letter = CLOSE.format(ask="Could you tell me what the crew needs? If not, no worries.")

    assert Praise.EASY_NO in praised(letter, Kind.TALK_REQUEST)


def test_an_invitation_needs_a_reason():
    assert "no_reason" in said("Hi Laszlo, let's connect!", Kind.INVITATION)
    assert "no_reason" not in said("Hi Laszlo, we met in Porto. Let's connect!", Kind.INVITATION)


def test_an_invitation_past_what_some_or_any_may_send_is_noted():
    signs = {
        length: [
            dict(note.parts)["signs"]
            for note in read_over(
                Letter(f"Hi Al, we met. {'x' * length}", Kind.INVITATION)
            ).findings
        ]
        for length in (100, 250, 350)
    }

    assert signs == {100: [], 250: ["200"], 350: ["300"]}


def test_words_are_spared_where_they_stand_for_something_else():
    assert "openings" not in asked("Our vacancy has been open for long. What did yours say?")
    assert "begging" not in asked("Some of them are desperate. What do you tell them?")


def test_mail_passed_on_without_a_word_is_noted():
    letter = "FYI\n\n---------- Forwarded message ---------\nFrom: Jokes\n\nA horse walks in."

    assert "forward" in said(letter)


def test_a_letter_to_all_and_one_from_a_template_are_noted():
    assert "mass_address" in said("Dear all, I have moved.")
    assert "template" in said("Dear {first_name}, I have moved.")


def test_a_cold_tie_hears_a_hello_first():
    about = Context(timedelta(days=900), Band.DORMANT, None)

    assert "cold_ask" in asked("Would you introduce me to Erik? If not, no worries.", about=about)
    assert said("Hi Ben, how are you? I thought of you.", about=about) == set()


def test_a_second_favour_within_a_month_is_too_soon():
    ask = "Would you introduce me to Erik? If not, no worries."

    assert "too_soon" in asked(ask, about=Context(since_ask=timedelta(days=12)))
    assert "too_soon" not in asked(ask, about=Context(since_ask=timedelta(days=40)))


def test_a_question_in_a_hello_is_no_favour_and_a_favour_in_a_thank_you_is():
    silent = Context(timedelta(days=900), Band.DORMANT, None)
    lately = Context(since_ask=timedelta(days=2))
    again = "Thanks for the names. Would you read my cover letter too?"

    assert "cold_ask" not in said("Hi Jo, are you still rowing?", Kind.RECONNECTION, silent)
    assert "too_soon" in said(again, Kind.THANK_YOU, lately)


def test_thanks_that_name_what_will_be_used_are_praised():
    assert Praise.NAMED_THANKS in praised(
        "Thank you. I'll use your tip about pumps.", Kind.THANK_YOU
    )
    assert "empty_thanks" in said("Thank you for everything.", Kind.THANK_YOU)


def test_what_others_wrote_below_is_not_read():
    letter = CLOSE.format(ask="See you on Friday.") + "\nOn Monday Joe wrote:\n> any openings?"

    assert "openings" not in said(letter)


def test_a_phrase_that_is_only_quoted_is_not_asked():
    assert "vague" not in asked("Everybody says “can I pick your brain”, and I hate it too.")


def test_typography_and_line_ends_change_nothing():
    plain = said("Hi Jo, I'd love to pick your brain about Zürich. Let me know.")

    assert plain == said(
        "Hi Jo, I’d love to pick\n   your\u00a0brain about Zu\u0308rich. Let me know."
    )


@pytest.mark.parametrize("row", LETTERS, ids=lambda row: row.text[:20])
def test_a_note_quotes_the_exact_words(row):
    reading = read_over(Letter(row.text, row.kind), row.about)

    for each in (*reading.findings, *reading.praise):
        assert each.quote == row.text[each.span.start : each.span.end]
        assert each.quote.strip()


PIECES = st.sampled_from([row.text[:200] for row in LETTERS[::7]])
WORDS = st.lists(st.one_of(st.text(max_size=40), PIECES), max_size=6).map(" ".join)


@settings(deadline=None)  # the first letter of a language compiles its words
@given(words=WORDS, kind=st.sampled_from(Kind), language=st.sampled_from(["", *LANGUAGES]))
def test_whatever_is_written_is_read_without_a_complaint_and_quoted_as_it_stands(
    words, kind, language
):
    reading = read_over(Letter(words, kind, language))

    assert reading == read_over(Letter(words, kind, language))
    quotes = [(each.quote, each.span) for each in (*reading.findings, *reading.praise)]
    assert [quote for quote, span in quotes if quote != words[span.start : span.end]] == []


@pytest.mark.parametrize("words", ["", " \n\t ", ">", "-- ", "Dear", "?", "“", "[", "To:"])
def test_next_to_nothing_is_read_as_well(words):
    assert said(words) <= {"no_reason", "empty_thanks"}


@pytest.mark.parametrize(
    "piece",
    ["could you ", "I ", "any ", " ", "\n", ">", "[", "{", "_", "pick your ", "thanks for ", "a@b.",
     "To: ", "“", "—", "if you hear of anything ", "my ", "FW: ", "y ", "tu me dis ", "podria "],
)  # fmt: skip
def test_no_letter_takes_long(piece):
    read_over(Letter(LETTERS[0].text))
    begun = time.process_time()

    for language in LANGUAGES:
        read_over(Letter(piece * (60_000 // len(piece)), language=language))

    assert time.process_time() - begun < 10


def test_a_letter_is_read_over_in_a_few_milliseconds():
    for row in LETTERS:
        read_over(Letter(row.text, row.kind), row.about)
    begun = time.process_time()

    for row in LETTERS:
        read_over(Letter(row.text, row.kind), row.about)

    assert (time.process_time() - begun) / len(LETTERS) < 0.005
