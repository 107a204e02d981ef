"""Every value that judgement can give has its words, and none of them scolds or counts."""

from __future__ import annotations

import re
from datetime import date
from string import Formatter

import pytest

from wellspring.core.circle import Drift, Fields
from wellspring.core.daily_plan import Mode, Reason, Start
from wellspring.core.depth import Evidence, Gap, Ground, Stage
from wellspring.core.habits import Habit, Noticed
from wellspring.core.holidays import RULES
from wellspring.core.rhythm import Source
from wellspring.core.warmth import Band
from wellspring.records.favour import KINDS
from wellspring.records.glance.plan import Item
from wellspring.records.knowing import SIDES, TOPICS
from wellspring.web import tie
from wellspring.web.wording import owed_otherwise, plan, rest, rhythms, ties

ALL = [
    *((told, owed_otherwise.KINDS)
      for told in (owed_otherwise.HEADINGS, owed_otherwise.REASONS, owed_otherwise.RULES,
                   owed_otherwise.STARTS)),
    (plan.TAGS, Reason), (plan.RULES, Reason), (plan.ALSO, Reason), (plan.STARTS, Start),
    (ties.STAGES, Stage), (ties.MEANS, Stage), (ties.GROUNDS, Ground), (ties.GAPS, Ground),
    (ties.HABITS, Habit), (ties.BANDS, Band), (ties.TOPICS, TOPICS), (ties.FAVOURS, KINDS),
    (rhythms.SOURCES, Source), (rhythms.DRIFTS, Drift), (rhythms.MODES, Mode),
    (rhythms.COUNTRIES, ("", *RULES)), (rhythms.EVERY, rhythms.CHOICES),
]  # fmt: skip
TODAY = date(2026, 11, 24)
NEVER = re.compile(
    r"!|score|streak|overdue|losing touch|cold\b|%\)|fail|should have|Oops", re.IGNORECASE
)


@pytest.mark.parametrize(("words", "values"), ALL)
def test_every_value_has_its_words_and_no_word_is_left_over(words, values):
    assert {str(each) for each in words} == {str(each) for each in values}


@pytest.mark.parametrize(("words", "values"), ALL)
def test_no_word_scolds_counts_or_shouts(words, values):
    told = [
        str(each) for said in words.values() for each in (said if type(said) is tuple else (said,))
    ]

    assert [each for each in told if NEVER.search(each)] == []


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_makes_a_heading_and_a_sentence_without_any_touch(reason):
    item = Item("quiet:1", 1, "Ana Lima", "quiet", reason.value, None, (), 5, "email", "",
                (reason.value, "circle_quiet"), "how_are_you")  # fmt: skip

    assert "Ana" in plan.heading(item)
    assert plan.reason(item, TODAY).endswith(".")
    assert plan.also(item) == "Of your inner circle."
    assert plan.start(item)


@pytest.mark.parametrize("ground", Ground)
def test_every_ground_is_told_and_asked_after(ground):
    told = ties.shown_of(Evidence(ground, 3))
    asked = ties.question(Gap(Stage.KNOWN, ground, 0, 2, TODAY), "Ana Lima")

    assert told.endswith(".")
    assert asked.endswith(("?", "."))
    assert not list(filter(None, (name for _, name, _, _ in Formatter().parse(told + asked))))
    assert "%(" not in told + asked


@pytest.mark.parametrize("habit", Habit)
def test_every_habit_names_the_person_and_what_would_do(habit):
    told = ties.habit(Noticed(habit, 1, (1, 2, 3, 4)), "Ana Lima")

    assert "Ana" in told
    assert told.count(".") == 2


def test_questions_go_on_until_every_topic_is_known():
    assert ties.to_ask(set(ties.TO_ASK), "Ana") == ""
    assert ties.to_tell(set(ties.TO_TELL)) == ""
    assert set(ties.TO_ASK) == set(ties.TO_TELL) == set(TOPICS) - {"other"}
    assert tie.SIDES == SIDES


def test_fields_are_told_as_names_and_never_counted():
    assert "church and work" in rhythms.fields(Fields((("church", 2), ("work", 1)), None))
    assert "from one field: work" in rhythms.fields(Fields((("work", 5), ("church", 1)), "work"))


@pytest.mark.parametrize(
    ("today", "country", "said"),
    [
        (date(2026, 11, 24), "US", "Thursday is Thanksgiving"),
        (date(2026, 12, 23), "NL", "Friday is Christmas Day"),
        (date(2026, 4, 1), "DE", "Friday is Good Friday"),
        (date(2026, 4, 25), "NL", "Monday is a public holiday"),
        (date(2026, 11, 24), "NL", ""),
    ],
)
def test_a_holiday_near_is_told_by_its_name(today, country, said):
    told = rest.note(today, country, rests=False)

    assert told.startswith(said)
    assert bool(told) == bool(said)
