"""Places in a life where people know people, and which of them a circle's word speaks of."""

from __future__ import annotations

import pytest

from wellspring.core.circles import KINDS
from wellspring.core.joggers import JOGGERS, jogger_of


@pytest.mark.parametrize(
    ("kind", "label", "jogger"),
    [
        ("service", "Vet", "vet"),
        ("service", "my hairdresser", "hair"),
        ("service", "Plumber", "trades"),
        ("work", "Old plant", "colleagues"),
        ("other", "Vendors", "vendors"),
        ("faith", "Choir club", "faith"),
        ("other", "Job club", "club"),
        ("other", "Recruiters", ""),
    ],
)
def test_a_circle_stands_where_one_would_look_for_it(kind, label, jogger):
    assert jogger_of(kind, label) == jogger


def test_a_name_from_a_jogger_comes_back_under_it():
    back = {key: jogger_of(one.kind, one.label) for key, one in JOGGERS.items()}

    assert back == {key: key for key in JOGGERS}


def test_every_kind_of_circle_has_its_place():
    assert {kind for kind in KINDS if not jogger_of(kind, "")} == set()
