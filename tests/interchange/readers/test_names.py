from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from wellspring.interchange.readers.names import (
    is_gone,
    name_of,
    plain_name,
    undecorated,
    whole_name,
)


@pytest.mark.parametrize(
    ("family", "bare", "suffix"),
    [("O'Brien-Lu, PMP", "O'Brien-Lu", "PMP"), ("Hale, PhD", "Hale", "PhD"),
     ("Nguyen PhD", "Nguyen", "PhD"), ("Okafor Jr.", "Okafor", "Jr."), ("Ma", "Ma", ""),
     ("Smith, MBA, PMP®", "Smith", "MBA, PMP"), ("Dela Cruz", "Dela Cruz", "")],
)  # fmt: skip
def test_degrees_are_no_part_of_a_family_name(family, bare, suffix):
    assert name_of("Kate", family)[1:4] == (bare, "", suffix)


@pytest.mark.parametrize(
    ("decorated", "plain"),
    [("Venkataraman 🚀", "Venkataraman"), ("★ Zoë ★", "Zoë"), ("👩‍💻 Ada", "Ada"),
     ("𝓙𝓸 Li", "Jo Li"),
     ("می‌نا", "می‌نا"), ("山田 太郎", "山田 太郎"), ("O’Neil", "O’Neil"), ("Ann ?", "Ann")],
)  # fmt: skip
def test_ornaments_go_and_every_script_stays(decorated, plain):
    assert undecorated(decorated) == plain


def test_a_name_in_brackets_is_a_nickname_and_pronouns_are_not():
    assert name_of("William (Bill)", "Okafor").nickname == "Bill"
    assert name_of("Sam (they/them)", "Lee")[:5] == ("Sam", "Lee", "", "", "")


def test_a_maiden_name_in_brackets_is_kept_apart():
    assert name_of("Maria", "Garcia (née Lopez)").other == "Lopez"


def test_a_title_before_a_name_is_its_prefix():
    assert name_of("Dr. Anna", "Smith").prefix == "Dr."


@pytest.mark.parametrize(
    ("text", "full"),
    [("Okafor, Bill", "Bill Okafor"), ("Bill Okafor, PMP", "Bill Okafor"),
     ("Bill Okafor", "Bill Okafor"), ("Dr. Bill Okafor", "Bill Okafor")],
)  # fmt: skip
def test_a_name_turned_round_is_told_from_one_with_a_degree(text, full):
    assert whole_name(text).full == full


def test_what_a_spreadsheet_would_run_stays_as_it_is():
    assert whole_name('=HYPERLINK("http://x")').full == '=HYPERLINK("http://x")'


@pytest.mark.parametrize("name", ["LinkedIn Member", "LinkedIn-Mitglied", "Utente LinkedIn"])
def test_a_member_who_left_is_known_by_what_stands_in_place_of_the_name(name):
    assert is_gone(name)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_a_name(given_, family):
    assert isinstance(name_of(given_, family).full, str)
    assert isinstance(whole_name(given_).full, str)
    assert isinstance(plain_name(family), str)
