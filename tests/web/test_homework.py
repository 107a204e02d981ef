"""The homework of a talk: a line each, kept with the ticks, and the names in it (P4.9, P4.10)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import cast
from wellspring.records.forgetting import forget
from wellspring.records.models import Meeting, Tie

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(maya, tomas):
    return Meeting.set_up([tomas], at=cast.NOW + timedelta(days=1), by=maya)


def keep(client, talk, **lines):
    return client.post(f"/meetings/{talk.pk}/ticks/", lines, follow=True).content.decode()


def again(talk):
    return Meeting.objects.get(pk=talk.pk)


def test_who_decides_there_leads_to_their_page_where_the_book_knows_them(client, maya, talk):
    """P4.9: the head of the part one would work in."""
    samuel = cast.samuel(maya)

    page = keep(client, talk, decides="samuel adeyemi, head of operations")

    assert f'<a href="/people/{samuel.pk}/">samuel adeyemi</a>, head of operations' in page


def test_a_name_that_two_people_bear_leads_to_neither(client, maya, talk):
    cast.samuel(maya)
    cast.samuel(maya)

    page = keep(client, talk, decides="Samuel Adeyemi")

    assert "<dd>Samuel Adeyemi</dd>" in page


def test_who_else_does_this_stands_on_the_sheet_also_when_its_time_has_come(client, maya, talk):
    """P4.10: neighbours whom they may know, to be asked about in the talk itself."""
    keep(client, talk, competitors="Larkspur, Cobalt Ridge")
    again(talk).prepare(by=maya, at=cast.NOW - timedelta(hours=1))

    assert "<dd>Larkspur, Cobalt Ridge</dd>" in client.get(f"/meetings/{talk.pk}/").content.decode()


def test_ticks_and_lines_are_one_act_that_can_be_taken_back(client, talk):
    keep(client, talk, of=["decides", "trends"], done=["decides"], decides="Ken Ito")
    assert (again(talk).ticked, again(talk).homework) == (["decides"], {"decides": "Ken Ito"})

    client.post(f"/meetings/{talk.pk}/before/")

    assert (again(talk).ticked, again(talk).homework) == ([], {})


def test_a_tick_alone_leaves_the_lines_and_an_empty_line_goes(client, talk):
    keep(client, talk, decides="Ken Ito", trends="Two plants change over")
    keep(client, talk, of="trends", done="trends", trends=" ")
    keep(client, talk, of="decides", done="decides")

    assert again(talk).homework == {"decides": "Ken Ito"}
    assert again(talk).ticked == ["trends", "decides"]


def test_who_is_forgotten_is_in_no_line_either(client, maya, talk):
    samuel = cast.samuel(maya)
    keep(client, talk, decides="Samuel Adeyemi, head of operations")

    forget(samuel, by=maya)

    assert again(talk).homework == {"decides": "somebody, head of operations"}


def test_how_far_it_is_to_whoever_decides_is_told(client, maya, talk):
    """P4.8: known, one step away through somebody, or nobody yet."""
    samuel, leilani = cast.samuel(maya), cast.leilani(maya)
    assert "Nobody between you and Samuel Adeyemi" in keep(client, talk, decides="Samuel Adeyemi")

    cast.meets(leilani, cast.YESTERDAY, by=maya)
    Tie.objects.create(book_id=maya.book_id, one=samuel, other=leilani, basis="said")
    assert f"One step away: {leilani.name} knows Samuel Adeyemi." in keep(
        client, talk, decides="Samuel Adeyemi"
    )

    cast.meets(samuel, cast.YESTERDAY, by=maya)
    assert "You know Samuel Adeyemi yourself." in keep(client, talk, decides="Samuel Adeyemi")


def test_two_names_joined_by_a_word_lead_to_both(client, maya, talk):
    samuel, leilani = cast.samuel(maya), cast.leilani(maya)

    page = keep(client, talk, decides="Samuel Adeyemi and Leilani Kahale")

    assert f'<a href="/people/{samuel.pk}/">' in page
    assert f'<a href="/people/{leilani.pk}/">' in page
