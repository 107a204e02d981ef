"""Why: every item and every tie opens its evidence, as values."""

from __future__ import annotations

import pytest

from tests.cast import TODAY, ago, meets, stranger, wrote
from wellspring.core.depth import Ground
from wellspring.records.day import NoSuchItem, plan_for
from wellspring.records.why import why

pytestmark = pytest.mark.django_db


def test_an_item_opens_the_touches_it_rests_on(maya, tomas):
    mail = wrote(tomas, ago(3), by=maya)
    tomas.refresh(TODAY)
    (item,) = plan_for(maya, today=TODAY)

    told = why(maya, item.key, TODAY)

    assert [touch.id for touch in told.touches] == [mail.pk]
    assert told.duty is not None
    assert told.duty.kind == "reply_owed"


def test_a_person_opens_what_depth_rests_on_and_what_is_missing(maya, leilani):
    meets(leilani, ago(30), ago(20), by=maya)

    told = why(maya, leilani, TODAY)

    assert {one.ground for one in told.depth.evidence} >= {Ground.OCCASIONS, Ground.TALKS}
    assert told.depth.gap is not None
    assert told.last == ago(20)


def test_a_day_of_the_past_opens_only_what_it_knew(maya, leilani):
    meets(leilani, ago(30), ago(2), by=maya)

    assert why(maya, leilani, ago(10)).last == ago(30)


def test_a_stranger_is_told_nothing(maya, leilani):
    with pytest.raises(NoSuchItem):
        why(stranger(), leilani, TODAY)
