from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from tests.fuzz.harness import try_reader
from tests.interchange.readers.making import losses, one, read, source
from tests.shared_files import shared
from wellspring.core.sightings import Card, Job, Kinship
from wellspring.interchange.readers import google_csv
from wellspring.interchange.readers.google_csv import NotGoogleContacts

NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
    "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
    "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Formatted,"
    "Address 1 - City,Address 1 - Region,Address 1 - Country,Relation 1 - Label,Relation 1 - Value,"
    "Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,"
    "Custom Field 1 - Value"
)
OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Family Name Yomi,"
    "Maiden Name,Birthday,Occupation,Hobby,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Organization 1 - Name,Organization 1 - Title,Organization 2 - Name,Organization 2 - Title"
)


def contact(header=NEW, **cells):
    """A row with these columns filled; names are written with _ for a space and __ for ' - '."""
    filled = {name.replace("__", " - ").replace("_", " "): cell for name, cell in cells.items()}
    assert set(filled) <= set(header.replace("E-mail", "Email").split(","))
    names = header.replace("E-mail", "Email").split(",")
    row = ('"' + filled.get(name, "").replace('"', '""') + '"' for name in names)
    return f"{header}\n{','.join(row)}\n"


def test_several_values_share_a_cell():
    card = one(google_csv, contact(First_Name="Bo", Email_1__Value="a@x.org ::: b@x.org"))
    assert card.emails == ("a@x.org", "b@x.org")


def test_labels_are_circles_but_being_a_contact_is_none():
    card = one(
        google_csv,
        contact(First_Name="Bo", Labels="* myContacts ::: * starred ::: Foundry ::: * Family"),
    )
    assert card.circles == ("Foundry", "Family")


def test_a_value_may_have_no_label():
    card = one(google_csv, contact(First_Name="Bo", Phone_1__Value="+1 313 555 0101"))
    assert card.phones == ("+1 313 555 0101",)


@pytest.mark.parametrize(
    ("label", "text", "field", "value"),
    [
        ("Met at", "SME chapter 1998", "met_where", "SME chapter 1998"),
        ("Kennengelernt bei", "Hannover Messe", "met_where", "Hannover Messe"),
        ("Met at", "2019-06-01", "met_on", date(2019, 6, 1)),
        ("Introduced by", "Ruth", "met_through", "Ruth"),
        ("Polecony przez", "Ruth", "met_through", "Ruth"),
        ("Shoe size", "44", "notes", "Shoe size: 44"),
    ],
)
def test_a_label_of_ones_own_is_understood_or_kept_as_a_note(label, text, field, value):
    cells = {"Custom_Field_1__Label": label, "Custom_Field_1__Value": text}
    assert getattr(one(google_csv, contact(First_Name="Bo", **cells)), field) == value


def test_who_introduced_somebody_is_no_relative():
    cells = {"Relation_1__Label": "Referred by", "Relation_1__Value": "Ruth Adeyemi"}
    assert one(google_csv, contact(First_Name="Bo", **cells)).met_through == "Ruth Adeyemi"


def test_every_relation_is_a_way_to_somebody_else():
    cells = {"Relation_1__Label": "Spouse", "Relation_1__Value": "Max"}
    _, kin = read(google_csv, contact(First_Name="Bo", Last_Name="Ek", **cells))
    assert (type(kin), kin.kind, kin.one.name, kin.other.name) == (
        Kinship,
        "spouse",
        "Bo Ek",
        "Max",
    )


def test_an_event_of_meeting_is_the_day_one_met():
    cells = {"Event_1__Label": "First met", "Event_1__Value": "2020-02-03"}
    assert one(google_csv, contact(First_Name="Bo", **cells)).met_on == date(2020, 2, 3)


def test_a_phonetic_name_is_another_name():
    cells = {"Phonetic_First_Name": "たろう", "Phonetic_Last_Name": "やまだ"}
    card = one(google_csv, contact(First_Name="太郎", Last_Name="山田", **cells))
    assert card.other_names == ("たろう やまだ",)


def test_an_address_of_several_lines_gives_city_and_country():
    cells = {"Address_1__Formatted": "1 Dock St\nDetroit", "Address_1__City": "Detroit",
             "Address_1__Region": "MI", "Address_1__Country": "US"}  # fmt: skip
    card = one(google_csv, contact(First_Name="Bo", **cells))
    assert (card.place, card.country) == ("Detroit, MI", "US")


def test_a_contact_that_is_only_a_company_stays_without_a_name():
    card = one(google_csv, contact(Organization_Name="Front desk", Email_1__Value="f@x.org"))
    assert (card.name, card.jobs) == ("", (Job("Front desk"),))


def test_the_old_header_has_several_organisations():
    cells = {
        "Organization_1__Name": "Acme",
        "Organization_1__Title": "CEO",
        "Organization_2__Name": "Club",
    }
    card = one(google_csv, contact(OLD, Given_Name="Bo", Family_Name="Ek", **cells))
    assert card.jobs == (Job("Acme", "CEO"), Job("Club"))


def test_the_old_header_names_maiden_names_and_hobbies():
    cells = {"Maiden_Name": "Lopez", "Hobby": "Chess", "Group_Membership": "* My Contacts ::: A"}
    card = one(google_csv, contact(OLD, Given_Name="Maria", Family_Name="Garcia", **cells))
    assert (card.other_names, card.interests, card.circles) == (
        ("Maria Lopez",),
        ("Chess",),
        ("A",),
    )


def test_a_hand_made_header_without_hyphens_is_google_too():
    text = "Given Name,Family Name,Email 1 - Value,Group Membership\nBo,Ek,b@x.org,A\n"
    assert one(google_csv, text).emails == ("b@x.org",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_makes_no_difference(encoding):
    text = contact(First_Name="Zoë", Birthday="--12-01").encode(encoding)
    assert google_csv.detect(source(text)) > 0.9
    assert one(google_csv, text) == Card("row 2", name="Zoë", given="Zoë", birthday="--12-01")


def test_a_contact_with_nothing_to_know_it_by_is_counted():
    assert losses(read(google_csv, contact(Labels="* myContacts", Notes="?"))) == {
        "no_name_or_address": 1
    }


def test_another_table_is_refused_with_a_sentence():
    with pytest.raises(NotGoogleContacts, match="Google"):
        read(google_csv, "First Name,Last Name\nBo,Ek\n")


def test_the_personas_contacts_are_the_same_under_both_headers():
    files = ("contacts_new_header.csv", "contacts_old_header.csv", "contacts_old_header_utf16.csv")
    new, old, utf16 = (
        read(google_csv, shared(f"persona/google/{file}").read_bytes()) for file in files
    )
    assert [c.emails for c in new] == [c.emails for c in old]
    assert old == utf16
    assert next(c for c in new if c.family == "Nguyen").met_where == "SME chapter 1998"


@given(st.binary(max_size=400), st.sampled_from([b"", NEW.encode() + b"\n", OLD.encode() + b"\n"]))
def test_any_bytes_are_read_or_refused(content, start):
    try_reader(google_csv, start + content, "contacts.csv")
