"""One line makes a touch and all it tells, and one press takes all of it back (P0.1, P0.17)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.cast import TODAY, YESTERDAY
from tests.web.asking import digest
from wellspring.core.one_line import read_line
from wellspring.records.log_line import log_line
from wellspring.records.models import Favour, Knowing, Need, Person, Promise, Standing, ToldLine
from wellspring.records.next_step import choose_next_step
from wellspring.records.unlogging import unlog

pytestmark = pytest.mark.django_db
EVERYTHING = (
    "Coffee with Tomás yesterday, 40 min. Promised him the list by Friday. He needs a welder. "
    "He loves climbing. He introduced me to Victor. Back in five weeks."
)


def said(words):
    return read_line(words, today=TODAY)


def test_a_line_keeps_all_that_it_tells(maya, tomas):
    touch = log_line(tomas, said(EVERYTHING), by=maya)

    assert (touch.channel, touch.minutes, touch.at.date()) == ("coffee", 40, YESTERDAY)
    assert tomas.promises.get(derived=False).words == "the list"
    assert (Need.objects.get().words, Need.objects.get().person) == ("a welder", tomas)
    assert (Knowing.objects.get().topic, Favour.objects.get().kind) == ("interests", "introduction")
    assert Standing.objects.get(person=tomas).next_on == TODAY + timedelta(weeks=5)


def test_undoing_takes_back_everything_the_line_made(maya, tomas):
    choose_next_step(tomas, on=date(2026, 12, 1), by=maya)
    tomas.refresh(TODAY)
    before = digest()

    touch = log_line(tomas, said(EVERYTHING), by=maya)
    assert digest() != before
    unlog(touch, by=maya, today=TODAY)

    assert digest() == before


def test_undoing_takes_back_somebody_who_was_new(maya):
    touch = log_line("Zoe Adler", said("coffee with Zoe Adler, she plays chess"), by=maya)
    assert Person.objects.get().name == "Zoe Adler"

    unlog(touch, by=maya, today=TODAY)

    assert not Person.objects.exists()


def test_somebody_new_stays_when_more_was_written_of_them_since(maya):
    touch = log_line("Zoe Adler", said("coffee with Zoe Adler"), by=maya)
    Knowing.note(touch.person, "chess", side="of_them", topic="interests", on=TODAY, by=maya)

    unlog(touch, by=maya, today=TODAY)

    assert Person.objects.get().name == "Zoe Adler"


def test_a_next_step_chosen_since_stays_chosen(maya, tomas):
    touch = log_line(tomas, said("coffee with Tomás, back in five weeks"), by=maya)
    choose_next_step(tomas, on=date(2026, 12, 4), by=maya)

    unlog(touch, by=maya, today=TODAY)

    assert Standing.objects.get(person=tomas).next_on == date(2026, 12, 4)


def test_a_lunch_with_two_is_a_touch_with_each_and_one_thing_to_undo(maya, tomas, leilani):
    words = "lunch with Tomás and Leilani, Leilani will send the chart by friday"
    log_line(tomas, said(words), by=maya, others=[leilani])

    assert (tomas.touches.get().size, leilani.touches.count()) == (2, 1)
    assert Promise.objects.get(derived=False).person == leilani

    unlog(leilani.touches.get(), by=maya, today=TODAY)
    assert not tomas.touches.exists()
    assert not ToldLine.objects.exists()


def test_the_thank_you_a_meeting_opens_can_be_left_out(maya, tomas):
    log_line(tomas, said("coffee with Tomás")._replace(thanks=False), by=maya)

    assert not tomas.promises.still_open(TODAY).filter(kind="thank_you_owed").exists()
    log_line(tomas, said("lunch with Tomás"), by=maya)
    assert tomas.promises.still_open(TODAY).filter(kind="thank_you_owed").count() == 1


def test_what_breaks_half_way_keeps_nothing(maya, tomas, monkeypatch):
    before = digest()
    monkeypatch.setattr(Need, "note", lambda *_, **__: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        log_line(tomas, said(EVERYTHING), by=maya)

    assert digest() == before
