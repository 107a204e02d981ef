"""Kasia's LinkedIn: the archive of 2026, and two older ones with fewer columns."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING

from tests.personas.kasia.people import KEYS, MY_LINK, MY_NAME

if TYPE_CHECKING:
    from tests.personas.kasia.told import Gold

NOTE = 'Notes:\n"When exporting your connection data, you may notice that some are missing."\n\n'
PROFILE = "https://www.linkedin.com/in/"
# person: given, family, firm, title, connected
CONNECTIONS = {
    "juergen": ("Jürgen", "Müller", "Stahlwerk Ost", "Leiter Einkauf", "14 May 2018"),
    "juergen2": ("Jürgen", "Müller", "Alpenbank AG", "Filialleiter", "15 Jun 2019"),
    "grzegorz": ("Grzegorz", "Brzęczyszczykiewicz", "Kolej Plus S.A.", "Kierownik", "01 Feb 2020"),
    "gosia": ("Małgorzata", "Wiśniewska", "Budimpol", "Project Manager", "02 Feb 2016"),
    "tomasz": ("Tomasz", "Zieliński", "Neoton", "Tech Lead", "03 Feb 2018"),
    "dmytro": ("Dmytro", "Shevchenko", "KyivSoft", "CTO", "04 Feb 2018"),
    "giorgos": ("Giorgos", "Papadopoulos", "Aegean Lines", "Fleet Manager", "05 Feb 2018"),
    "kenichi": ("Kenichi", "Sato", "Nihon Rail", "Engineer", "06 Feb 2018"),
    "sasha": ("Александр", "Петров", "Volgatech", "Инженер", "07 Feb 2018"),
    "fang": ("Fang", "Wang 王芳", "Huaxin", "Buyer", "08 Feb 2018"),
    "mohamed": ("Mohamed", "Al-Hassan", "Nile Construction", "Site Manager", "09 Feb 2018"),
    "jose": ("José Antonio", "García Márquez", "Vía Sur", "Jefe de obra", "10 Feb 2018"),
    "joao": ("João Paulo", "da Silva e Souza", "PonteBR", "Engenheiro", "11 Feb 2018"),
    "maria": ("Maria Fernanda", "Oliveira dos Santos", "PonteBR", "Diretora", "12 Feb 2018"),
    "zecarlos": ("José Carlos", "Pereira", "PonteBR", "Engenheiro civil", "13 Feb 2018"),
    "pieter": ("Pieter", "van der Berg", "Waterbouw", "Projectleider", "14 Feb 2018"),
    "istvan": ("István", "Nagy", "Dunahíd", "Mérnök", "15 Feb 2018"),
    "zoltan": ("Zoltán", "Kiss", "Dunahíd Kft.", "Igazgató", "16 Feb 2018"),
    "philipp": ("Philipp", "von Trapp", "Hohenbau", "Architekt", "17 Feb 2018"),
    "soren": ("Søren", "Ørsted Kjær", "NordBro", "Ingeniør", "18 Feb 2018"),
    "ibrahim": ("İbrahim", "Çelik", "Boğaz İnşaat", "Mühendis", "19 Feb 2018"),
    "barbara": ("Barbara", "Steiner", "Selbstständig", "Grafikerin", "20 Feb 2018"),
    "franz_sen": ("Franz", "Gruber sen.", "Gruber Bau GmbH", "Geschäftsführer", "21 Feb 2018"),
    "franz_jun": ("Franz", "Gruber jun.", "Gruber Bau GmbH", "Bauleiter", "22 Feb 2018"),
    "lea": ("Lea", "Brandl", "Traunsoft", "Entwicklerin", "23 Feb 2018"),
    "lena": ("Lena", "Brandl", "Traunsoft", "Entwicklerin", "24 Feb 2018"),
    "jan": ("Jan", "Novák", "Most CZ", "Stavbyvedoucí", "25 Feb 2018"),
    "jana": ("Jana", "Nováková", "Most CZ", "Účetní", "26 Feb 2018"),
    "claudia": ("Claudia", "Reiter", "Hochtief", "Projektleiterin", "27 Feb 2018"),
    "markus": ("Markus", "Ebner", "Linzbau", "Projektleiter", "28 Feb 2018"),
    "heinrich": ("Heinrich", "Wagner, MBA", "Donauwerk", "Bereichsleiter", "01 Mar 2018"),
    "anna_v": ("Anna", "Schmidt", "Voestal", "Controllerin", "02 Mar 2018"),
    "anna_c": ("Anna", "Schmidt", "Sozialhilfe Wien", "Sozialarbeiterin", "03 Mar 2018"),
    "sophie": ("Sophie", "Lefèvre", "Rhône Tech", "Cheffe de projet", "04 Mar 2018"),
    "ahmet": ("Ahmet", "Yılmaz", "Yılmazlar", "Inhaber", "05 Mar 2018"),
    "eva": ("Eva", "Horvat ⭐", "Talentbrücke", "Recruiterin", "06 Mar 2025"),
    "michael": ("Michael", "Eder", "Siemag", "Vertrieb", "07 Mar 2018"),
    "karin": ("Karin", "Schwarz", "Montanwerk", "Leiterin", "08 Mar 2018"),
    "nora": ("Nora", "Lindqvist", "Spotlight", "PM", "09 Mar 2018"),
    "ines": ("Inês", "Duarte", "Douro Labs", "Designer", "10 Mar 2018"),
}
OLD_FIRMS = {"tomasz": ("Starfirma", "Programista"), "claudia": ("Linzbau", "Projektleiterin")}
OLD = ("juergen", "tomasz", "gosia", "claudia", "nora", "lea", "anna_v")


def link(person: str) -> str:
    """The address of a profile."""
    return PROFILE + KEYS[person].split()[0]


def name(person: str) -> str:
    """How LinkedIn names them."""
    return " ".join(CONNECTIONS[person][:2])


def files(gold: Gold) -> dict[str, bytes]:
    """The archives by path."""
    old = "LinkedIn/Basic_LinkedInDataExport_06-30-2022"
    return {
        "Complete_LinkedInDataExport_02-20-2026.zip": archive(gold),
        f"{old}/Connections.csv": rows(_old_connections()),
        f"{old}/messages.csv": rows(_old_messages(gold)),
    }


def archive(gold: Gold) -> bytes:
    """The newest archive as it comes."""
    told = {
        "Connections.csv": NOTE.encode() + rows(_connections()),
        "messages.csv": rows(_messages(gold), csv.QUOTE_ALL),
        "Invitations.csv": rows(_invitations()),
        "Profile.csv": rows([
            ("First Name", "Last Name", "Maiden Name", "Headline", "Summary", "Geo Location"),
            ("Katarzyna", "Wójcik-Moser", "Wójcik", "Projektleiterin", "", "Wien"),
        ]),
        "Email Addresses.csv": rows([
            ("Email Address", "Confirmed", "Primary", "Updated On"),
            ("kasia.moser@gmx.example", "Yes", "Yes", "1/3/26, 8:15 AM"),
            ("k.wojcik@altbau-it.example", "Yes", "No", "6/10/15, 2:00 PM"),
        ]),
        "Recommendations_Received.csv": rows([
            ("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"),
            ("Małgorzata", "Wiśniewska", "Budimpol", "Project Manager", "Polecam.",
             "05/22/19, 08:31 PM", "VISIBLE"),
        ]),
    }  # fmt: skip
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for path, content in told.items():
            made.writestr(path, content)
    return file.getvalue()


def rows(told: object, quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    """A table, LF as LinkedIn writes it."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n", quoting=quoting).writerows(told)
    return file.getvalue().encode()


def _connections() -> list[tuple[str, ...]]:
    head = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position")
    found = [(*head, "Connected On")]
    for person, (given, family, firm, title, day) in CONNECTIONS.items():
        found.append((given, family, link(person), "", firm, title, day))
    return [*found, ("", "", "", "", "", "", "03 Sep 2024")]


def _old_connections() -> list[tuple[str, ...]]:
    found = [("First Name", "Last Name", "Email Address", "Company", "Position", "Connected On")]
    for person in OLD:
        given, family, firm, title, day = CONNECTIONS[person]
        firm, title = OLD_FIRMS.get(person, (firm, title))
        found.append((given, family, "", firm, title, day))
    return found


def _messages(gold: Gold) -> list[tuple[str, ...]]:
    head = ("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
            "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT")  # fmt: skip
    found = [tuple(head.split(","))]
    me = (MY_NAME, MY_LINK)

    def say(talk, sender, to, day, touch="", *, words="Servus", folder="INBOX", draft="No"):
        gold.add(touch, datetime.fromisoformat(f"{day}+00:00"), "linkedin_message")
        names, links = ", ".join(n for n, _ in to), ",".join(at for _, at in to if at)
        found.append((talk, "", *sender, names, links, f"{day} UTC", "", words, folder, "", draft))

    for number, (person, side) in enumerate(
        [("juergen", "<"), ("juergen2", ">"), ("anna_c", "<"), ("ines", ">"), ("heinrich", "<"),
         ("fang", "<"), ("eva", "<"), ("eva", ">"), ("ibrahim", "<"), ("joao", ">"), ("jan", "<"),
         ("franz_jun", "<"), ("gosia", ">"), ("tomasz", "<"), ("sasha", ">")]
    ):  # fmt: skip
        them, day = (name(person), link(person)), f"2025-09-{number + 1:02} 10:00:00"
        sender, to = (them, [me]) if side == "<" else (me, [them])
        say(f"2-{person}==", sender, to, day, person + side)
    three = [
        me,
        ("Pieter van der Berg", link("pieter")),
        ("Heinrich Wagner, MBA", link("heinrich")),
    ]
    ines = ("Inês Duarte", link("ines"))
    say("2-grp==", ines, three, "2025-10-01 10:00:00", "ines<group")
    say("2-grp==", me, [ines, *three[1:]], "2025-10-01 11:00:00",
        "ines>group pieter>group heinrich>group")  # fmt: skip
    say("2-gone==", ("LinkedIn Member", ""), [me], "2025-10-02 10:00:00")
    say("2-ad==", ("Karriereturbo", ""), [me], "2025-10-03 10:00:00",
        words='<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%</p>')  # fmt: skip
    say(
        "2-junk==", ("Rex Vault", PROFILE + "rex-vault"), [me], "2025-10-04 10:00:00", folder="SPAM"
    )
    say("2-half==", me, [ines], "2025-10-05 10:00:00", draft="Yes")
    return found


def _old_messages(gold: Gold) -> list[tuple[str, ...]]:
    head = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
    )
    found = [tuple(head.split(","))]

    def say(talk, sender, url, to, day, touch):
        gold.add(touch, datetime.fromisoformat(f"{day}+00:00"), "linkedin_message")
        found.append((talk, "", sender, url, to, f"{day} UTC", "", "Hej", "INBOX"))

    nora = name("nora"), link("nora")
    say("2-nora==", *nora, MY_NAME, "2021-05-01 10:00:00", "nora<")
    say("2-nora==", MY_NAME, MY_LINK, nora[0], "2021-05-01 11:00:00", "nora>")
    say("2-lea==", MY_NAME, MY_LINK, name("lea"), "2021-05-02 11:00:00", "lea>")
    say("2-grp1==", nora[0], nora[1], f"{MY_NAME}, Lea Brandl", "2021-05-03 11:00:00", "nora<group")
    return found


def _invitations() -> list[tuple[str, ...]]:
    head = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
    eva = link("eva")
    return [
        tuple(head.split(",")),
        (name("eva"), MY_NAME, "3/5/25, 9:55 AM", "", "INCOMING", eva, MY_LINK),
        (MY_NAME, name("ines"), "3/9/18, 7:02 PM", "Hallo", "OUTGOING", MY_LINK, link("ines")),
    ]
