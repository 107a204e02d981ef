"""The page of the week (P0.2, P0.3, P0.5, P2.16)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.cast import TODAY, ago, meets, wrote
from wellspring.core.week import FollowUp
from wellspring.records.models import Review
from wellspring.web.wording import week as words

pytestmark = pytest.mark.django_db
ADDRESS = "/review/?week=2026-11-16"


def shown(client, address=ADDRESS):
    return client.get(address).content.decode()


def familiar(person, by):
    for day, channel in ((ago(68), "coffee"), (ago(38), "call"), (date(2026, 11, 18), "text")):
        meets(person, day, by=by, channel=channel)


def test_the_headline_is_the_tie_that_moved_and_no_count_of_people(client, maya, tomas):
    familiar(tomas, maya)

    assert "<h1>One tie moved a stage: Tomás is Familiar</h1>" in shown(client)


def test_without_a_week_the_last_whole_one_is_shown(client, tomas):
    assert "16 Nov to 22 Nov" in shown(client, "/review/")


def test_how_it_felt_is_kept_and_shown_and_can_be_taken_back(client, maya):
    form = {"week": "2026-11-16", "morale": "4", "words": "Two good talks"}
    answer = client.post("/review/", form, follow=True)
    assert "Two good talks" in answer.content.decode()
    kept = Review.objects.get()
    assert (kept.week, kept.morale, kept.search) == (date(2026, 11, 16), 4, None)

    client.post(f"/review/{kept.pk}/end/")

    assert not Review.objects.exists()


def test_a_dial_knows_only_one_to_five(client, maya):
    assert client.post("/review/", {"week": "2026-11-16", "morale": "6"}).status_code == 400
    assert not Review.objects.exists()


@pytest.mark.parametrize("told", ["2026-12-07", "yesterday", "0001-01-01", "2026-13-01"])
def test_a_week_that_never_was_is_not_there(client, maya, told):
    assert client.get(f"/review/?week={told}").status_code == 404


def test_a_follow_up_is_told_beside_how_the_weeks_felt(client, maya, tomas):
    wrote(tomas, date(2026, 11, 10), by=maya)
    client.post("/review/", {"week": "2026-11-10", "morale": "4"})

    page = shown(client)

    assert "Followed up: none of one" in page
    assert "Morale rather high" in page


def test_today_tells_the_week_and_leads_to_it(client, maya, tomas):
    familiar(tomas, maya)

    page = shown(client, "/")

    assert "One tie moved a stage: Tomás is Familiar." in page
    assert 'href="/review/"' in page


@pytest.mark.parametrize(
    ("share", "says"),
    [
        (FollowUp(0, 0), "Nothing asked for a follow-up."),
        (FollowUp(1, 1), "The one thing that asked for a follow-up has it."),
        (FollowUp(2, 2), "Both that asked for a follow-up have it."),
        (FollowUp(3, 3), "All three that asked for a follow-up have it."),
        (FollowUp(3, 4), "Three of four that asked for a follow-up have it."),
        (FollowUp(0, 2), "Two things asked for a follow-up and still wait for it."),
    ],
)
def test_few_tries_are_told_as_they_are_and_never_as_a_rate(share, says):
    assert words.followed(share) == says


def test_the_week_of_today_can_be_looked_at_as_well(client, maya):
    assert "This week, 23 Nov to 29 Nov" in shown(client, f"/review/?week={TODAY}")
