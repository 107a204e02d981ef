"""Names of firms, their domains, and titles of jobs."""

from __future__ import annotations

import csv

import pytest

from tests.shared_files import shared
from wellspring.core.job_titles import Likeness, same_title
from wellspring.core.organisations import (
    Kinship,
    domain_fits,
    has_legal_form,
    organisation_key,
    same_organisation,
)


@pytest.mark.parametrize(
    ("one", "other", "kinship"),
    [("Harbor Forge, Inc.", "Harbor Forge", "SAME"),
     ("Becker & Söhne GmbH", "Becker und Soehne", "SAME"),
     ("Zakład Odlewniczy Sp. z o.o.", "Zaklad Odlewniczy", "SAME"),
     ("Aceros del Norte S.A. de C.V.", "Aceros del Norte", "SAME"),
     ("Ironwood Automotive Group", "Ironwood", "CLOSE"),
     ("BMW", "Bayerische Motoren Werke AG", "CLOSE"),
     ("株式会社ミナト精機", "ミナト精機", "SAME"), ("Self-employed", "Harbor Forge", "UNKNOWN"),
     ("Ford", "Fiat", "DIFFERENT"), ("Delta Airlines", "Delta Faucet", "DIFFERENT")],
)  # fmt: skip
def test_two_names_of_firms(one, other, kinship):
    assert same_organisation(one, other) is Kinship[kinship]
    assert same_organisation(other, one) is Kinship[kinship]


@pytest.mark.parametrize(
    ("stem", "firm"),
    [("harborforge", "Harbor Forge, Inc."), ("gltooling", "Great Lakes Tooling"),
     ("midwestcast", "Midwest Castings LLC"), ("becker-soehne", "Becker & Söhne GmbH"),
     ("acerosnorte", "Aceros del Norte S.A. de C.V."), ("ironwood", "Ironwood Automotive"),
     ("odlew", "Zakład Odlewniczy Sp. z o.o."), ("fulcrumrobotics", "Fulcrum"),
     ("bancaetna", "Banca Etna"), ("bmw", "Bayerische Motoren Werke AG")],
)  # fmt: skip
def test_a_domain_spells_a_firm(stem, firm):
    assert domain_fits(stem, organisation_key(firm)) <= Kinship.CLOSE


@pytest.mark.parametrize(
    ("stem", "firm"),
    [("voltiva", "Volkswagen"), ("delta", "Delft University"), ("acme", "Ace Tools")],
)
def test_another_domain_does_not(stem, firm):
    assert domain_fits(stem, organisation_key(firm)) is Kinship.DIFFERENT


def test_labelled_pairs_are_never_joined_wrongly():
    path = shared("companies/labelled_name_pairs.csv")
    with path.open(encoding="utf-8-sig") as rows:
        pairs = [(same_organisation(r["Name_x"], r["Name_y"]) <= Kinship.CLOSE, r["Targets"] == "1")
                 for r in csv.DictReader(rows)]  # fmt: skip

    assert sum(told and not true for told, true in pairs) == 0
    assert sum(told == true for told, true in pairs) >= 104  # the rest are tickers and scripts


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [("GM", "General Manager", "SAME"), ("VP Mfg", "VP of Manufacturing", "SAME"),
     ("VP of Manufacturing", "Vice President, Manufacturing", "SAME"),
     ("Director, Supply Chain", "Supply Chain Director", "SAME"),
     ("Werkleiter", "Plant Manager", "SAME"),
     ("Kwaliteitsmanager", "Quality Manager", "SAME"), ("Gerente", "Gerente de Planta", "RELATED"),
     ("Senior Buyer", "Buyer", "RELATED"), ("Quality Manager", "Director of Quality", "RELATED"),
     ("IT Manager", "General Manager", "DIFFERENT"), ("", "Buyer", "UNKNOWN")],
)  # fmt: skip
def test_two_titles(one, other, likeness):
    assert same_title(one, other) is Likeness[likeness]
    assert same_title(other, one) is Likeness[likeness]


def test_a_legal_form_gives_a_firm_away():
    assert has_legal_form("Nguyen Operations Consulting, LLC")
    assert has_legal_form("Polbud Sp. z o.o.")
    assert not has_legal_form("Ana Sa")
