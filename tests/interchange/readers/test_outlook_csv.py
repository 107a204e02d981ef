from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from tests.fuzz.harness import try_reader
from tests.interchange.readers.making import losses, one, read, source
from tests.shared_files import shared
from wellspring.core.sightings import Card, Job, Kinship
from wellspring.interchange.readers import outlook_csv
from wellspring.interchange.readers.outlook_csv import NotOutlookContacts

ENGLISH = (
    "Title|First Name|Middle Name|Last Name|Suffix|Company|Department|Job Title|Business Street"
    "|Business City|Business State|Business Postal Code|Business Country/Region|Business Fax"
    "|Business Phone|Home Phone|Mobile Phone|E-mail Address|E-mail Type|E-mail Display Name"
    "|E-mail 2 Address|Birthday|Anniversary|Categories|Notes|Referred By|Spouse|Web Page"
)
# The same columns in the order above, as far as each language's Outlook has them.
LANGUAGES = {
    "English": ENGLISH,
    "German": "Anrede|Vorname|Weitere Vornamen|Nachname|Suffix|Firma|Abteilung|Position"
    "|Straße geschäftlich|Ort geschäftlich|Land geschäftlich|Postleitzahl geschäftlich"
    "|Region geschäftlich|Fax geschäftlich|Telefon geschäftlich|Telefon (privat)|Mobiltelefon"
    "|E-Mail-Adresse|E-Mail-Typ|E-Mail: Angezeigter Name|E-Mail 2: Adresse|Geburtstag|Jahrestag"
    "|Kategorien|Notizen|Empfohlen von|Partner|Webseite",
    "French": "Titre|Prénom|Deuxième prénom|Nom|Suffixe|Société|Service|Profession|Rue (bureau)"
    "|Ville (bureau)|Dép/Région (bureau)|Code postal (bureau)|Pays/Région (bureau)"
    "|Télécopie (bureau)|Téléphone (bureau)|Téléphone (domicile)|Tél. mobile"
    "|Adresse de messagerie|Type de messagerie|Nom complet de l'adresse de messagerie"
    "|Adresse de messagerie 2|Anniversaire|Anniversaire de mariage ou fête|Catégories|Notes"
    "|Recommandé par|Conjoint(e)|Page Web",
    "Dutch": "Aanspreektitel|Voornaam|Middelste naam|Achternaam|Achtervoegsel|Bedrijf|Afdeling"
    "|Functie|Werkadres, straat|Werkadres, plaats|Werkadres, provincie|Werkadres, postcode"
    "|Werkadres, land/regio|Fax op werk|Telefoon op werk|Telefoon thuis|Mobiele telefoon"
    "|E-mailadres|E-mailtype|E-mail, weergegeven naam|E-mailadres 2|Verjaardag|Trouwdag"
    "|Categorieën|Notities|Verwezen door|Partner|Webpagina",
    "Spanish": "Título|Nombre|Segundo nombre|Apellidos|Sufijo|Organización|Departamento|Puesto"
    "|Calle del trabajo|Ciudad de trabajo|Provincia o estado de trabajo|Código postal del trabajo"
    "|País o región del trabajo|Fax del trabajo|Teléfono del trabajo|Particular|Móvil"
    "|Dirección de correo electrónico|Tipo de correo electrónico"
    "|Nombre de pantalla de correo electrónico|Dirección de correo electrónico 2|Cumpleaños"
    "|Aniversario|Categorías|Notas|Referido por|Cónyuge|Página Web",
    "Italian": "Titolo|Nome|Secondo nome|Cognome|Suffisso|Società|Reparto|Posizione|Via (uff.)"
    "|Città (uff.)|Provincia (uff.)|CAP (uff.)|Paese (uff.)|Fax (uff.)|Ufficio|Abitazione"
    "|Cellulare|Indirizzo posta elettronica|Tipo posta elettronica"
    "|Nome visualizzato posta elettronica|Indirizzo posta elettronica 2|Compleanno|Anniversario"
    "|Categorie|Note|Presentato da|Coniuge|Pagina Web",
    "Portuguese (Brazil)": "Título|Nome|Segundo nome|Sobrenome|Sufixo|Empresa|Departamento|Cargo"
    "|Rua do endereço comercial|Cidade do endereço comercial|Estado do endereço comercial"
    "|CEP do endereço comercial|País/Região do endereço comercial|Fax comercial"
    "|Telefone comercial|Telefone residencial|Telefone celular|Endereço de email|Tipo de email"
    "|Nome para exibição do email|Endereço de email 2|Aniversário|Datas especiais|Categorias"
    "|Anotações|Indicado por|Cônjuge|Página da Web",
    "Portuguese (Portugal)": "Título|Nome próprio|Segundo nome|Apelido|Sufixo|Empresa|Departamento"
    "|Cargo|Rua (emprego)|Cidade (emprego)|Distrito (emprego)|Código postal (emprego)"
    "|País/Região (emprego)|Fax (emprego)|Telefone (emprego)|Telefone da residência|Telemóvel"
    "|Endereço de correio eletrónico|Tipo de correio eletrónico"
    "|Nome a apresentar no correio eletrónico|Endereço de correio eletrónico 2|Aniversário"
    "|Data comemorativa|Categorias|Notas|Recomendado por|Cônjuge|Página Web",
    "Polish": "Tytuł|Imię|Drugie imię|Nazwisko|Sufiks|Firma|Dział|Stanowisko"
    "|Adres służbowy — ulica|Adres służbowy — miejscowość|Adres służbowy — województwo"
    "|Adres służbowy — kod pocztowy|Adres służbowy — kraj/region|Faks służbowy|Telefon służbowy"
    "|Telefon domowy|Telefon komórkowy|Adres e-mail|Typ e-mail|Nazwa wyświetlana e-mail"
    "|Adres e-mail 2|Urodziny|Rocznica|Kategorie|Notatki|Polecony przez|Małżonek"
    "|Strona sieci Web",
    "Swedish": "Titel|Förnamn|Mellannamn|Efternamn|Suffix|Företag|Avdelning|Befattning"
    "|Gatuadress, arbete|Ort, arbete|Region, arbete|Postnummer, arbete|Land/region, arbete"
    "|Fax, arbete|Telefon, arbete|Telefon, hem|Mobiltelefon|E-postadress|E-posttyp"
    "|Visningsnamn för e-post|E-postadress 2|Födelsedag|Årsdag|Kategorier|Anteckningar"
    "|Hänvisad av|Make/maka|Webbsida",
}
ROW = (
    "Dr.|Zoë|J.|Brandt|Jr.|Söhne GmbH|Lab|Chief|Weg 3|Nürnberg|Bayern|90402|Deutschland|+49 911 9"
    "|+49 911 1|+49 911 2|+49 170 3|z@x.org|SMTP|Zoë Brandt (z@x.org)|zoe@y.org|1984-03-07|0/0/00"
    "|Messe;Chor|Kennt Ann|Ann Lee|Max|https://zoe.example"
)


def table(header, *rows):
    lines = [header, *rows]
    return "\r\n".join('"' + line.replace("|", '","') + '"' for line in lines) + "\r\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_outlook_is_known_in_every_language(language):
    assert outlook_csv.detect(source(table(LANGUAGES[language], ROW))) >= 0.8


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_contact_is_the_same_in_every_language(language):
    card, kin = read(outlook_csv, table(LANGUAGES[language], ROW))
    assert card == Card(
        where="row 2", name="Zoë Brandt", given="Zoë", family="Brandt", middle="J.", prefix="Dr.",
        suffix="Jr.", emails=("z@x.org", "zoe@y.org"),
        phones=("+49 911 1", "+49 911 2", "+49 170 3"), links=("https://zoe.example",),
        jobs=(Job("Söhne GmbH", "Chief"),), place="Nürnberg, Bayern", country="Deutschland",
        circles=("Messe", "Chor"), notes="Kennt Ann", birthday="1984-03-07", met_through="Ann Lee",
    )  # fmt: skip
    assert isinstance(kin, Kinship)
    assert (kin.kind, kin.other.name) == ("spouse", "Max")


def contact(**cells):
    """A row of English Outlook with these columns filled, and no birthday or anniversary."""
    names = ENGLISH.split("|")
    filled = {"Birthday": "0/0/00", "Anniversary": "0/0/00", **cells}
    return table(ENGLISH, "|".join(filled.get(name, "") for name in names))


@pytest.mark.parametrize("empty", ["0/0/00", "0.0.00", "00/00/0000", ""])
def test_a_date_of_zeros_is_no_date(empty):
    assert one(outlook_csv, contact(**{"Last Name": "Lee", "Birthday": empty})).birthday == ""


def test_an_address_inside_exchange_reaches_nobody_outside():
    cells = {"E-mail Address": "/o=ExchangeLabs/ou=X/cn=Recipients/cn=lee", "E-mail Type": "EX",
             "E-mail Display Name": "Ann Lee"}  # fmt: skip
    card = one(outlook_csv, contact(**cells))
    assert (card.emails, card.name) == ((), "Ann Lee")


def test_a_german_machine_puts_the_day_first():
    header = LANGUAGES["German"]
    rows = [ROW.replace("1984-03-07", day) for day in ("7.3.1984", "8.3.1984")]
    first, *_ = read(outlook_csv, table(header, *rows))
    assert first.birthday == "1984-03-07"


def test_an_english_machine_may_put_the_day_first_too():
    rows = [ROW.replace("1984-03-07", day) for day in ("7/3/1984", "28/3/1984")]
    first, *_ = read(outlook_csv, table(ENGLISH, *rows))
    assert first.birthday == "1984-03-07"


def test_a_contact_without_name_and_address_is_counted():
    assert losses(read(outlook_csv, contact(Notes="who was that?"))) == {"no_name_or_address": 1}


def test_three_addresses_alone_are_outlook_too():
    text = "E-mail Address,E-mail 2 Address,E-mail 3 Address\na@x.org,b@x.org,c@x.org\n"
    assert one(outlook_csv, text).emails == ("a@x.org", "b@x.org", "c@x.org")


def test_a_table_of_another_program_is_refused_with_a_sentence():
    with pytest.raises(NotOutlookContacts, match="from Outlook"):
        read(outlook_csv, "a,b\n1,2\n")


def test_the_personas_contacts_are_the_same_from_both_outlooks():
    classic = shared("persona/outlook/outlook_classic_cp1252.csv").read_bytes()
    online = shared("persona/outlook/outlook_com_utf8_bom.csv").read_bytes()
    assert read(outlook_csv, classic) == read(outlook_csv, online)
    bob = read(outlook_csv, classic)[2]
    assert (bob.met_through, bob.circles, bob.birthday) == (
        "Ruth Adeyemi", ("Mentor", "Toledo"), date(1961, 4, 9).isoformat(),
    )  # fmt: skip


def test_a_german_export_is_read_in_its_own_code_page():
    path = shared("outlook_csv/outlook_classic_german_cp1252.csv")
    first, second = read(outlook_csv, path.read_bytes())
    assert (first.name, first.place, first.country) == (
        "Jörg Weißmann", "Nürnberg, Bayern", "Deutschland",
    )  # fmt: skip
    assert (second.birthday, second.phones) == ("1984-03-07", ("+49 170 5550121",))


@given(st.binary(max_size=400), st.sampled_from([b"", table(ENGLISH, ROW).encode()]))
def test_any_bytes_are_read_or_refused(content, start):
    try_reader(outlook_csv, start + content, "contacts.csv")
