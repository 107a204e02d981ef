"""Kasia's address books: Google in German, Outlook in German and French, two phones."""

from __future__ import annotations

import csv
import io
import quopri

GOOGLE = (
    "Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Nickname,Birthday,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,"
    "Organization 1 - Title"
).split(",")
# given, family, nickname, group, mail, second mail, phone, firm, title
CONTACTS = (
    ("Jürgen", "Müller", "", "* myContacts ::: Arbeit", "juergen@mueller-wien.example", "",
     "0664 555 0101", "", ""),
    ("Grzegorz", "Brzeczyszczykiewicz", "Grzesiek", "* myContacts", "g.brz@kolejplus.example", "",
     "", "Kolej Plus", ""),
    ("Gosia", "Nowak", "", "* myContacts ::: Freunde", "m.nowak@budimpol.example", "",
     "+48 601 555 104", "Budimpol", ""),
    ("Tomasz", "Zielinski", "", "* myContacts", "t.zielinski@starfirma.example", "",
     "+48 601 555 105", "Starfirma", "Programista"),
    ("JP", "Souza", "", "* myContacts", "joao.souza@pontebr.example", "", "", "", ""),
    ("Nagy", "István", "", "* myContacts", "istvan.nagy@dunahid.example", "", "", "Dunahíd Kft.",
     ""),
    ("Karin", "Schwarz", "", "* myContacts", "k.schwarz@montanwerk.example", "", "", "Montanwerk",
     ""),
    ("Ahmet", "Yilmaz", "", "* myContacts", "", "", "+43 664 5550127", "", ""),
    ("Babsi", "", "", "* myContacts ::: Freunde", "babsi.h@gmx.example", "", "0676 5550112", "",
     ""),
    ("Elif", "Demir", "", "* myContacts ::: Nachbarn", "", "", "0699 5550141", "", ""),
    ("", "", "", "* myContacts", "office@gruberbau.example", "", "+43 1 5550100",
     "Gruber Bau GmbH", ""),
    ("Familie", "Lang", "", "* myContacts", "familie.lang@gmx.example", "", "", "", ""),
    ("Kasia", "Moser", "", "* myContacts", "kasia.moser@gmx.example", "", "", "", ""),
)  # fmt: skip
GERMAN = (
    "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,"
    "Straße geschäftlich,Ort geschäftlich,Telefon geschäftlich,Mobiltelefon,E-Mail-Adresse,"
    "E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,Geburtstag,Jahrestag,Kategorien,Notizen"
).split(",")
FRENCH = (
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre professionnel,"
    "Rue (bureau),Ville (bureau),Téléphone (bureau),Téléphone mobile,Adresse de messagerie,"
    "Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2,"
    "Anniversaire,Catégories,Notes"
).split(",")


def files() -> dict[str, bytes]:
    """Every address book by its path."""
    return {
        "contacts.csv": table(GOOGLE, map(_google, CONTACTS)),
        "Kontakte.CSV": table(GERMAN, GERMANS, "cp1252"),
        "contacts_fr.csv": table(FRENCH, FRENCHMEN, "cp1252"),
        "00001.vcf": android().encode(),
        "Kontakte Apple.vcf": apple().encode(),
    }


def table(header: list[str], rows: object, encoding: str = "utf-8") -> bytes:
    """A table as Windows writes it: everything quoted, CRLF."""
    file = io.StringIO()
    writer = csv.DictWriter(file, header, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode(encoding)


def _google(told: tuple[str, ...]) -> dict[str, str]:
    given, family, nickname, group, mail, more, phone, firm, title = told
    return {
        "Name": f"{given} {family}".strip(),
        "Given Name": given,
        "Family Name": family,
        "Nickname": nickname,
        "Group Membership": group,
        "E-mail 1 - Type": "* Privat",
        "E-mail 1 - Value": mail,
        "E-mail 2 - Value": more,
        "Phone 1 - Type": "Mobil",
        "Phone 1 - Value": phone,
        "Organization 1 - Name": firm,
        "Organization 1 - Title": title,
    }


def _german(given: str, family: str, mail: str, **told: str) -> dict[str, str]:
    dates = {"Geburtstag": "0.0.00", "Jahrestag": "0.0.00"}
    return {"Vorname": given, "Nachname": family, "E-Mail-Adresse": mail, **dates, **told}


def _french(given: str, family: str, mail: str, firm: str, **told: str) -> dict[str, str]:
    name = {"Prénom": given, "Nom": family, "Société": firm, "Anniversaire": "0/0/00"}
    return {**name, "Adresse de messagerie": mail, **told}


GERMANS = (
    _german("Jürgen", "Müller", "j.mueller@stahlwerk-ost.example", Firma="Stahlwerk Ost AG",
            Position="Einkaufsleiter", Mobiltelefon="+43 664 5550101"),
    _german("Heinrich", "Wagner", "h.wagner@donauwerk.example", Anrede="Dr.",
            Firma="Donauwerk AG", Position="Bereichsleiter"),
    _german("Monika", "Bauer", "m.bauer@donauwerk.example", Firma="Donauwerk AG",
            Position="Assistentin der Bereichsleitung"),
    _german("Piet", "v.d. Berg", "p.vanderberg@waterbouw.example", Firma="Waterbouw B.V."),
    _german("Franz", "Gruber", "f.gruber@gruberbau.example", Suffix="sen.",
            Firma="Gruber Bau GmbH", Position="Geschäftsführer"),
    _german("Franz", "Gruber", "franz.gruber.jun@gruberbau.example", Suffix="jun.",
            Firma="Gruber Bau GmbH", Position="Bauleiter"),
    _german("", "", "buchhaltung@donauwerk.example", Firma="Buchhaltung Donauwerk"),
    _german("Anna", "Schmidt", "anna.schmidt@voestal.example", Firma="Voestal AG"),
)  # fmt: skip
FRENCHMEN = (
    _french("Sophie", "Lefèvre", "sophie.lefevre@laposte.example", "Rhône Tech SAS",
            **{"Adresse de messagerie 2": "s.lefevre@rhonetech.example"}),
    _french("José Antonio", "García", "ja.garcia@viasur.example", "Vía Sur S.A."),
)  # fmt: skip


def _quoted(text: str) -> str:
    return quopri.encodestring(text.encode(), quotetabs=True).decode().replace("=\n", "=\r\n")


def android() -> str:
    """Android's 2.1: whatever is not ASCII is quoted-printable, long lines softly broken."""
    told = [
        ("Шевченко;Дмитро", "Дмитро Шевченко", "d.shevchenko@kyivsoft.example", "+380445550105"),
        ("Yılmaz;Ahmet", "Ahmet Yılmaz", "ahmet@yilmazlar.example", "0664 5550127"),
        ("Demir;Elif", "Elif Demir", "", "+43 699 5550141"),
        ("Reiter;Claudia", "Claudia Reiter", "", "+43 732 5550121"),
    ]
    cards = []
    for parts, name, mail, phone in told:
        how = "" if name.isascii() else ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE"
        family, given = map(str, parts.split(";"))
        structured = f"{family};{given};;;"
        lines = [
            "BEGIN:VCARD",
            "VERSION:2.1",
            f"N{how}:{_quoted(structured) if how else structured}",
            f"FN{how}:{_quoted(name) if how else name}",
            f"TEL;CELL:{phone}",
            *([f"EMAIL;HOME:{mail}"] if mail else []),
            "END:VCARD",
        ]
        cards.append("\r\n".join(lines))
    cards.append(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN:;Mailbox;;;\r\nFN:Mailbox\r\nTEL;CELL:333\r\nEND:VCARD"
    )
    return "\r\n".join(cards) + "\r\n"


def apple() -> str:
    """Apple's 3.0: grouped labels, phonetic names, a company card."""
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS 15.3//EN\r\n{}END:VCARD\r\n"
    told = (
        (
            "N:Παπαδόπουλος;Γιώργος;;;\r\nFN:Γιώργος Παπαδόπουλος\r\nORG:Aegean Lines;\r\n"
            "EMAIL;type=INTERNET;type=WORK;type=pref:g.papadopoulos@aegeanlines.example\r\n"
        ),
        (
            "N:佐藤;健一;;;\r\nFN:佐藤 健一\r\nX-PHONETIC-FIRST-NAME:けんいち\r\n"
            "X-PHONETIC-LAST-NAME:さとう\r\nORG:Nihon Rail;\r\n"
            "item1.EMAIL;type=INTERNET;type=pref:k.sato@nihonrail.example\r\n"
            "item1.X-ABLabel:_$!<Work>!$_\r\n"
        ),
        (
            "N:Rossi;Luca;;;\r\nFN:Luca Rossi\r\nORG:Cantieri Rossi S.r.l.;\r\n"
            "EMAIL;type=INTERNET:luca.rossi@cantieri.example\r\n"
        ),
        (
            "N:;;;;\r\nFN:Gruber Bau GmbH\r\nORG:Gruber Bau GmbH;\r\nX-ABShowAs:COMPANY\r\n"
            "TEL;type=MAIN:+43 1 5550100\r\n"
        ),
        (
            "N:Brandl;Lena;;;\r\nFN:Lena Brandl\r\nNICKNAME:Leni\r\nBDAY:1990-05-17\r\n"
            "EMAIL;type=INTERNET:lena.brandl@traunsoft.example\r\n"
        ),
        (
            "N:Brandl;Lea;;;\r\nFN:Lea Brandl\r\nBDAY:1990-05-17\r\n"
            "EMAIL;type=INTERNET:lea.brandl@traunsoft.example\r\n"
        ),
    )
    return "".join(card.format(one) for one in told)
