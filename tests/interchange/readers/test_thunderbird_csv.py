from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from tests.fuzz.harness import try_reader
from tests.interchange.readers.making import one, read, source
from tests.shared_files import shared
from wellspring.core.sightings import Job
from wellspring.interchange.readers import thunderbird_csv
from wellspring.interchange.readers.thunderbird_csv import NotAThunderbirdAddressBook

LANGUAGES = {
    "English": "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,"
    "Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,"
    "Home City,Home Country,Work City,Work Country,Job Title,Department,Organization,"
    "Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Notes,",
    "German": "Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,"
    "Sekundäre E-Mail-Adresse,Messenger-Name,Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,"
    "Mobil-Tel.-Nr.,Privat: Adresse,Privat: Ort,Privat: Land,Dienstlich: Ort,Dienstlich: Land,"
    "Titel,Abteilung,Organisation,Webseite 1,Webseite 2,Geburtsjahr,Geburtsmonat,Geburtstag,"
    "Benutzerdef. 1,Notizen,",
    "French": "Prénom,Nom de famille,Nom à afficher,Surnom,Adresse électronique principale,"
    "Adresse électronique secondaire,Pseudo,Tél. professionnel,Tél. personnel,Fax,Pager,Portable,"
    "Adresse privée,Ville privée,Pays privé,Ville professionnelle,Pays professionnel,Profession,"
    "Service,Société,Site web 1,Site web 2,Année de naissance,Mois,Jour,Divers 1,Notes,",
}
ROW = (
    "Zoë,Brandt,Zoë Brandt,Zozo,z@x.org,zoe@y.org,,+49 911 1,+49 911 2,99,,+49 170 3,Weg 3,Fürth,"
    "DE,Bonn,DE,Chief,Lab,Acme,https://a.example,https://b.example,1984,3,7,x,Kennt Ann,"
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_book_is_the_same_in_every_language(language):
    text = f"{LANGUAGES[language]}\n{ROW}\n"
    assert thunderbird_csv.detect(source(text)) > 0.9
    card = one(thunderbird_csv, text)
    assert (card.name, card.nickname, card.birthday) == ("Zoë Brandt", "Zozo", "1984-03-07")
    assert (card.emails, card.jobs) == (("z@x.org", "zoe@y.org"), (Job("Acme", "Chief"),))
    assert card.phones == ("+49 911 1", "+49 911 2", "+49 170 3")
    assert (card.place, card.country, card.notes) == ("Fürth", "DE", "Kennt Ann")


def test_another_table_is_refused_with_a_sentence():
    with pytest.raises(NotAThunderbirdAddressBook, match="Thunderbird"):
        read(thunderbird_csv, "First Name,Email\nBo,b@x.org\n")


def test_a_real_address_book_is_read():
    card = one(thunderbird_csv, shared("generic_csv/tb_plain.csv").read_bytes())
    assert (card.emails, card.birthday) == (("test@domain.tld", "next@domain.tld"), "1970-11-15")


@given(st.binary(max_size=400), st.sampled_from([b"", LANGUAGES["English"].encode() + b"\n"]))
def test_any_bytes_are_read_or_refused(content, start):
    try_reader(thunderbird_csv, start + content, "addresses.csv")
