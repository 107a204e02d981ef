from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, strategies as st

from tests.fuzz.harness import try_reader
from tests.interchange.readers.making import kept, losses, one, read, source
from tests.shared_files import shared
from wellspring.core.sightings import Encounter, Job
from wellspring.interchange.readers import table_csv
from wellspring.interchange.readers.table_csv import NotATableOfPeople, guess_mapping

LANGUAGES = {
    "English": "Name,E-mail,Phone,Company,Job Title,City,Notes,Where we met",
    "German": "Name,E-Mail,Telefon,Firma,Position,Ort,Notizen,Kennengelernt bei",
    "Dutch": "Naam,E-mailadres,Telefoonnummer,Bedrijf,Functie,Woonplaats,Opmerkingen,Ontmoet bij",
    "French": "Nom complet,Courriel,Téléphone,Entreprise,Poste,Ville,Remarques,Rencontré à",
    "Spanish": "Nombre completo,Correo electrónico,Teléfono,Empresa,Cargo,Ciudad,Notas,Conocido en",
    "Italian": "Nome e cognome,Indirizzo email,Telefono,Azienda,Ruolo,Città,Note,Conosciuto a",
    "Portuguese": "Nome completo,E-mail,Telefone,Empresa,Cargo,Cidade,Observações,Conhecido em",
    "Polish": "Imię i nazwisko,Adres e-mail,Telefon,Firma,Stanowisko,Miasto,Uwagi,Gdzie poznany",
    "Swedish": "Namn,E-postadress,Telefonnummer,Företag,Befattning,Ort,Anteckningar,Träffades",
    "a programmer's": "fullName,emailAddress,phone_number,companyName,jobTitle,city,notes,met_at",
}
ROW = "Zoë Brandt,z@x.org,+49 911 1,Acme,COO,Bonn,Kennt Ann,Messe"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_is_understood_in_every_language(language):
    card = one(table_csv, f"{LANGUAGES[language]}\n{ROW}\n")
    assert (card.name, card.emails, card.phones) == ("Zoë Brandt", ("z@x.org",), ("+49 911 1",))
    assert (card.jobs, card.place) == ((Job("Acme", "COO"),), "Bonn")
    assert (card.notes, card.met_where) == ("Kennt Ann", "Messe")


@pytest.mark.parametrize(
    ("header", "given_", "family"),
    [("Nombre,Apellidos,Correo", "Ann", "Lee"), ("Prénom,Nom,Courriel", "Ann", "Lee"),
     ("Voornaam,Naam,Mail", "Ann", "Lee"), ("Nome,Cognome,Email", "Ann", "Lee")],
)  # fmt: skip
def test_a_word_for_name_is_what_its_neighbour_is_not(header, given_, family):
    card = one(table_csv, f"{header}\nAnn,Lee,a@x.org\n")
    assert (card.given, card.family) == (given_, family)


def test_title_is_a_job_or_a_courtesy_by_what_stands_below():
    assert one(table_csv, "Name,Title,Email\nAnn,CEO,a@x.org\n").jobs == (Job("", "CEO"),)
    assert one(table_csv, "Name,Title,Email\nAnn,Dr.,a@x.org\n").prefix == "Dr."


def test_a_table_without_headers_is_read_by_what_the_cells_look_like():
    said = read(table_csv, "Ann Smith,a@x.org,+1 313 555 0101\nBo Ek,b@x.org,+1 313 555 0102\n")
    assert [(c.name, c.emails, c.phones) for c in said] == [
        ("Ann Smith", ("a@x.org",), ("+1 313 555 0101",)),
        ("Bo Ek", ("b@x.org",), ("+1 313 555 0102",)),
    ]


def test_a_mere_list_of_names_begins_an_inventory():
    assert [c.name for c in read(table_csv, "Name\nAnn Smith\nBo Ek\n")] == ["Ann Smith", "Bo Ek"]


def test_names_turned_round_are_turned_back():
    card = one(table_csv, 'name,email\n"Okafor, Bill",b@x.org\n')
    assert (card.name, card.given, card.family) == ("Bill Okafor", "Bill", "Okafor")


@pytest.mark.parametrize(
    "text",
    [
        "person,source,key\np01,linkedin,bill-okafor\np02,mail,a@x.org\np03,google,x\n",
        "person,utc,channel,direction\np11,2016-04-07T12:00:00Z,email,outgoing\n",
        "Date: Fri, 21 Nov 1997\nFrom: a@x.org, b@x.org\n\nHi, c@x.org\n",
        "BEGIN:VCARD\nTEL;TYPE=home,voice:555-555-1111\nTEL;TYPE=work,voice:555-555-1112\n",
        "1 2 1082040961\n3 4 1082155839\n1 3 1082414391\n",
        "sku,price,count\nA1,3.50,7\n",
        "canonical_name,variation,country_code\nApple,Apple Inc,US\n",
        "name1,relationship,name2\naaron,has_nickname,erin\n",
        "code\ttitle\n11-1011.00\tChief Executives\n11-1021.00\tGeneral Managers\n",
        "",
        "\n\n",
    ],
)
def test_a_table_of_something_else_is_refused_with_a_sentence(text):
    assert table_csv.detect(source(text)) == 0
    with pytest.raises(NotATableOfPeople, match=r"\.$"):
        read(table_csv, text)


def test_a_header_without_rows_is_a_table_of_nobody():
    assert read(table_csv, "Name,Email,Company\n") == []


def test_the_guess_is_shown_with_samples():
    guess = guess_mapping(source("Name;Mail;Mail;x\nAnn;a@x.org;b@x.org;7\n"))
    assert guess.columns == ("Name", "Mail", "Mail (2)", "x")
    assert guess.samples[1] == ("a@x.org",)
    assert guess.mapping == {"Name": "name", "Mail": "email", "Mail (2)": "email", "x": ""}
    assert guess.sure == 0.5


def test_the_person_has_the_last_word_on_what_a_column_is():
    text = "who,thing,Email\nAnn Lee,Acme,a@x.org\n"
    card = one(table_csv, text, mapping={"thing": "organisation", "Email": "", "who": "name"})
    assert (card.name, card.jobs, card.emails) == ("Ann Lee", (Job("Acme"),), ())


def test_a_chosen_mapping_reads_what_no_guess_would():
    card = one(table_csv, "a,b\nAnn Lee,x\n", mapping={"a": "name", "b": "circles"})
    assert (card.name, card.circles) == ("Ann Lee", ("x",))


def test_a_header_that_lies_is_not_believed():
    guess = guess_mapping(source("Name,Email\nAnn,yes\nBo,no\nCy,yes\n"))
    assert guess.mapping["Email"] == ""


def test_when_one_was_last_in_touch_is_a_touch():
    text = "Name;Zuletzt kontaktiert\nAnn;24.12.2025\nBo;\n"
    card, touch, _ = read(table_csv, text)
    noon = datetime(2025, 12, 24, 12, tzinfo=UTC)
    assert (type(touch), touch.at) == (Encounter, int(noon.timestamp()))
    assert touch.parties[0].name == card.name


@pytest.mark.parametrize(
    ("cell", "zone", "day"),
    [
        ("03/04/2025", "America/Detroit", date(2025, 3, 4)),
        ("03/04/2025", "Europe/London", date(2025, 4, 3)),
        ("03.04.2025", "America/Detroit", date(2025, 4, 3)),
        ("2025-04-03", "America/Detroit", date(2025, 4, 3)),
    ],
)
def test_a_date_of_two_meanings_is_read_as_people_write_it_there(cell, zone, day):
    assert one(table_csv, f"Name,Email,Met on\nAnn,a@x.org,{cell}\n", zone=zone).met_on == day


def test_cells_beyond_the_header_are_kept_as_notes():
    assert one(table_csv, "name,email\nAnn,a@x.org,and,more\n").notes == "and, more"


def test_a_row_with_nobody_in_it_is_counted():
    said = read(table_csv, "name,email,notes\nAnn,a@x.org,\n,,who?\n,,\n")
    assert losses(said) == {"no_name_or_address": 1, "empty": 1}


def test_a_formula_is_text():
    card = one(table_csv, 'name,email,company\n"=HYPERLINK(""http://x"")",a@x.org,@SUM(1+1)\n')
    assert (card.name, card.jobs) == ('=HYPERLINK("http://x")', (Job("@SUM(1+1)"),))


def test_a_bill_of_preamble_rows_is_stepped_over():
    text = "My contacts\n\nName,Email\nAnn,a@x.org\n"
    assert one(table_csv, text).name == "Ann"


def test_more_rows_than_anybody_knows_people_are_left_out(monkeypatch):
    monkeypatch.setattr(table_csv, "MOST_PEOPLE", 2)
    said = read(table_csv, "name,email\n" + "Ann,a@x.org\n" * 5)
    assert (len(kept(said)), losses(said)) == (2, {"limit": 3})


@pytest.mark.parametrize(
    ("file", "people"),
    [("all.csv", 1), ("email.csv", 4), ("headers_only.csv", 0), ("semicolon_latin1.csv", 2),
     ("formula_injection.csv", 2), ("ragged_no_trailing_newline.csv", 4),
     ("bom_crlf_dup_headers.csv", 2)],
)  # fmt: skip
def test_every_person_of_an_odd_table_is_read(file, people):
    said = read(table_csv, shared(f"generic_csv/{file}").read_bytes())
    assert sum(type(value).__name__ == "Card" for value in said) == people


@pytest.mark.parametrize(
    "path",
    ["persona/gold_identities.csv", "persona/gold_touchpoints.csv", "companies/US_001.csv",
     "companies/labelled_name_pairs.csv", "nicknames/names.csv", "temporal/enron_edges.csv",
     "titles/Alternate_Titles.txt", "entity_resolution/fake_1000_labels.csv",
     "mailing_list/r-package-devel_messages.csv", "apple/contacts.vcf"],
)  # fmt: skip
def test_what_is_not_about_people_is_no_table_of_people(path):
    path = path.replace("apple", "persona/apple")
    assert table_csv.detect(source(shared(path).read_bytes()[:65536], path)) == 0


@given(
    st.binary(max_size=400),
    st.sampled_from(
        [b"", b"name,email,phone,birthday,last contact\n", "naam;e-mail\n".encode("utf-16")]
    ),
)
def test_any_bytes_are_read_or_refused(content, start):
    try_reader(table_csv, start + content, "people.csv")


TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20)


@given(st.lists(st.tuples(TEXT, TEXT), max_size=20))
def test_every_row_becomes_a_value_or_is_counted(rows):
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([("name", "notes"), *rows])
    text = out.getvalue().encode("utf-8", "replace").replace(b"\0", b"?")
    said = read(table_csv, b"\xef\xbb\xbf" + text)
    assert len(kept(said)) + sum(losses(said).values()) == len(rows)
