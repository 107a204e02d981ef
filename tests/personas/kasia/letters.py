"""Kasia's mail: Gmail's Takeout in German, Thunderbird, a Maildir and Apple Mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.personas.kasia.people import AT_WORK, LONG_AGO, ME, TAGGED
from tests.personas.kasia.told import emlx, plain_box, takeout_box

if TYPE_CHECKING:
    from tests.personas.kasia.told import Desk, Letter

IN, SENT = "Posteingang,Wichtig,Geöffnet", "Gesendet,Geöffnet"
JUERGEN = "Müller, Jürgen <j.mueller@stahlwerk-ost.example>"
WAGNER = "Wagner, Heinrich <h.wagner@donauwerk.example>"
BAUER = "Bauer, Monika <m.bauer@donauwerk.example>"
LEA, LENA = "Lea Brandl <lea.brandl@traunsoft.example>", "L. Brandl <lena.brandl@traunsoft.example>"
GOSIA = "Małgorzata Wiśniewska <m.wisniewska@budimpol.example>"
LANGS = "familie.lang@gmx.example"
LINZ = "projektleitung@linzbau.example"
EVA = "Eva Horvat <eva.horvat@talentbruecke.example>"
MICHAEL = "Eder, Michael (Siemag) <michael.eder@siemag.example>"
PIETER = "Berg, Pieter van der <p.vanderberg@waterbouw.example>"
SOPHIE = "Sophie Lefèvre <s.lefevre@rhonetech.example>"
ANNA_V = "Schmidt, Anna <anna.schmidt@voestal.example>"
ANNA_C = "Anna Schmidt <a.schmidt@sozialhilfe.example>"


def files(desk: Desk) -> dict[str, bytes]:
    """Every mailbox by its path."""
    takeout = [*people(desk), *shared(desk), *automatic(desk), *odd(desk)]
    copied = [one for _, one in takeout[3:9]]
    old, sent = thunderbird(desk)
    return {
        "Takeout/E-Mail/Alle Nachrichten einschließlich Spam und Papierkorb.mbox": takeout_box(
            takeout
        ),
        "Thunderbird/Mail/gmx.example/Inbox": plain_box([*old, *copied]),
        "Thunderbird/Mail/gmx.example/Inbox.msf": b'// <!-- <mdb:mork:z v="1.4"/> -->\n',
        "Thunderbird/Mail/gmx.example/Gesendet": plain_box(sent),
        "Thunderbird/Mail/gmx.example/Papierkorb": plain_box([discarded(desk)]),
        **maildir(desk),
        **apple(desk),
    }


def people(desk: Desk) -> list[tuple[str, Letter]]:
    """One to one, under all the names people write themselves with."""
    mail = desk.mail
    greg = "GRZEGORZ BRZECZYSZCZYKIEWICZ <g.brz@kolejplus.example>"
    garcia = "Jose Garcia <ja.garcia@viasur.example>"
    return [
        (SENT, mail("2019-05-06T09:00+02:00", LONG_AGO, JUERGEN, "juergen>")),
        (IN, mail("2019-05-07T08:12+02:00", JUERGEN, LONG_AGO, "juergen<")),
        (IN, mail("2024-02-01T07:30+01:00", "Juergen Mueller <j.mueller@stahlwerk-ost.example>",
                  ME, "juergen<")),
        (IN, mail("2024-02-03T20:30+01:00", "Jürgen Müller <juergen@mueller-wien.example>", ME,
                  "juergen<")),
        (IN, mail("2024-03-31T02:30+01:00", "Jürgen Müller <juergen.mueller@alpenbank.example>", ME,
                  "juergen2<")),
        (IN, mail("2024-04-02T10:00+02:00", greg, ME, "grzegorz<", subject="Wycena torów")),
        (SENT, mail("2024-04-02T12:00+02:00", ME, greg, "grzegorz>", subject="Re: Wycena torów")),
        (IN, mail("2017-04-02T10:00+02:00", "Gosia Nowak <m.nowak@budimpol.example>", LONG_AGO,
                  "gosia<")),
        (IN, mail("2024-05-02T10:00+02:00", GOSIA, ME, "gosia<")),
        (SENT, mail("2021-01-11T10:00+01:00", LONG_AGO,
                    "Tomasz Zieliński <t.zielinski@starfirma.example>", "tomasz>")),
        (IN, mail("2025-06-11T10:00+02:00", "Zieliński Tomasz <tomasz.zielinski@neoton.example>",
                  TAGGED, "tomasz<")),
        (IN, mail("2024-06-01T11:00+03:00", "Дмитро Шевченко <d.shevchenko@kyivsoft.example>", ME,
                  "dmytro<")),
        (SENT, mail("2024-06-02T11:00+02:00", ME,
                    "George Papadopoulos <g.papadopoulos@aegeanlines.example>", "giorgos>")),
        (IN, mail("2024-06-03T09:00+09:00", "SATO Kenichi <k.sato@nihonrail.example>", ME,
                  "kenichi<")),
        (IN, mail("2024-06-04T09:00+03:00", "Sasha Petrov <a.petrov@volgatech.example>", ME,
                  "sasha<")),
        (SENT, mail("2024-06-05T09:00+02:00", ME, "王芳 <fang.wang@huaxin.example>", "fang>")),
        (IN, mail("2024-06-06T09:00+02:00", "Mohammed Alhassan <m.alhassan@nilecon.example>", ME,
                  "mohamed<")),
        (SENT, mail("2024-06-07T09:00+02:00", ME, garcia, "jose>", subject="RV: Visita",
                    head="References: <abc@x.example>")),
        (IN, mail("2024-06-08T09:00-03:00", "Joao Souza <joao.souza@pontebr.example>", ME,
                  "joao<")),
        (IN, mail("2024-06-09T09:00-03:00", "MARIA FERNANDA OLIVEIRA <mf.oliveira@pontebr.example>",
                  ME, "maria<")),
        (SENT, mail("2024-06-10T09:00+02:00", ME, "Zé Carlos Pereira <jc.pereira@pontebr.example>",
                    "zecarlos>")),
        (IN, mail("2024-06-11T09:00+02:00", PIETER, ME, "pieter<")),
        (IN, mail("2024-06-12T09:00+02:00", "Nagy István <istvan.nagy@dunahid.example>", ME,
                  "istvan<")),
        (SENT, mail("2024-06-13T09:00+02:00", ME,
                    '"zoltan.kiss@dunahid.example" <zoltan.kiss@dunahid.example>', "zoltan>")),
        (IN, mail("2024-06-14T09:00+02:00", "v. Trapp, Philipp <p.trapp@hohenbau.example>", ME,
                  "philipp<")),
        (IN, mail("2024-06-15T09:00+02:00", "Soeren Kjaer <soren.kjaer@nordbro.example>", ME,
                  "soren<")),
        (SENT, mail("2024-06-16T09:00+02:00", ME, "IBRAHIM CELIK <i.celik@bogazinsaat.example>",
                    "ibrahim>")),
        (IN, mail("2016-06-16T09:00+02:00", "Barbara Hofer <babsi.h@gmx.example>", ME, "barbara<")),
        (IN, mail("2024-06-17T09:00+02:00", "Barbara Steiner <babsi.h@gmx.example>", ME,
                  "barbara<")),
        (IN, mail("2024-06-18T09:00+02:00", MICHAEL, ME, "michael<", subject="WG: Angebot")),
        (SENT, mail("2024-06-19T09:00+02:00", ME, "KS <k.schwarz@montanwerk.example>", "karin>")),
        (IN, mail("2024-06-20T09:00+02:00", SOPHIE, ME, "sophie<", subject="Suivi")),
        (SENT, mail("2024-06-21T09:00+02:00", ME,
                    "Sophie Lefèvre <sophie.lefevre@laposte.example>", "sophie>")),
    ]  # fmt: skip


def shared(desk: Desk) -> list[tuple[str, Letter]]:
    """Families, offices, namesakes, assistants, and letters to several."""
    mail, sender = desk.mail, f"Sender: {BAUER}"
    for_boss = "Bauer, Monika im Auftrag von Wagner, Heinrich <h.wagner@donauwerk.example>"
    son = "Gruber Franz jun. <franz.gruber.jun@gruberbau.example>"
    father = "Ing. Franz Gruber sen. <f.gruber@gruberbau.example>"
    three = f"{LEA} ; {JUERGEN} ; {MICHAEL}"
    return [
        (IN, mail("2024-07-01T09:00+02:00", f"Sabine Lang <{LANGS}>", ME, "sabine<")),
        (IN, mail("2024-07-02T09:00+02:00", f"Peter Lang <{LANGS}>", ME, "peter<")),
        (SENT, mail("2024-07-03T09:00+02:00", ME, f"Sabine Lang <{LANGS}>", "sabine>")),
        (SENT, mail("2024-07-03T10:00+02:00", ME, LANGS, subject="An euch beide")),
        (IN, mail("2021-03-02T09:00+01:00", f"Claudia Reiter <{LINZ}>", ME, "claudia<")),
        (IN, mail("2023-03-02T09:00+01:00", f"Markus Ebner <{LINZ}>", ME, "markus<")),
        (IN, mail("2024-07-04T09:00+02:00", WAGNER, AT_WORK, "heinrich<", head=sender)),
        (IN, mail("2024-07-05T09:00+02:00", for_boss, AT_WORK, "heinrich<")),
        (IN, mail("2024-07-06T09:00+02:00", BAUER, AT_WORK, "monika<", cc=WAGNER)),
        (IN, mail("2024-07-07T09:00+02:00", father, ME, "franz_sen<")),
        (SENT, mail("2024-07-08T09:00+02:00", ME, son, "franz_jun>")),
        (IN, mail("2024-07-09T09:00+02:00", LEA, ME, "lea<")),
        (IN, mail("2024-07-10T09:00+02:00", LENA, ME, "lena<")),
        (IN, mail("2024-07-11T09:00+02:00", "Jan Novák <jan.novak@mostcz.example>", ME, "jan<",
                  cc="Jana Nováková <jana.novakova@mostcz.example>")),
        (SENT, mail("2024-07-12T09:00+02:00", ME, "Jana Nováková <jana.novakova@mostcz.example>",
                    "jana>")),
        (IN, mail("2024-07-13T09:00+02:00", ANNA_V, ME, "anna_v<")),
        (IN, mail("2024-07-14T09:00+02:00", ANNA_C, ME, "anna_c<")),
        (IN, mail("2024-07-15T09:00+02:00", EVA, ME, "eva<", subject="Ihre Bewerbung",
                  head="Reply-To: reply+8f3a2c9d@talentdesk.example\n"
                       "Sender: ticket+77@talentdesk.example")),
        (SENT, mail("2024-07-16T09:00+02:00", ME, three, "lea> juergen> michael>",
                    subject="Termin zu viert")),
        (IN, mail("2024-07-16T10:00+02:00", LEA, f"{ME} ; {JUERGEN} ; {MICHAEL}", "lea<",
                  subject="AW: Termin zu viert")),
        (IN, mail("2024-07-16T11:00+02:00", MICHAEL, LEA, "michael<cc", cc=f"{ME} ; {JUERGEN}",
                  subject="RE: Termin zu viert")),
        (SENT, mail("2024-07-17T09:00+02:00", ME, LEA, "lea> monika>cc lena>bcc", cc=BAUER,
                    bcc=LENA)),
        (SENT, mail("2024-12-20T09:00+01:00", ME, ME,
                    "lea>bcc lena>bcc juergen>bcc sophie>bcc pieter>bcc",
                    bcc=f"{LEA} ; {LENA} ; {JUERGEN} ; {SOPHIE} ; {PIETER}", subject="Alles Gute")),
        (SENT, mail("2024-07-18T09:00+02:00", ME, TAGGED, subject="Merkzettel")),
        (IN, mail("2024-07-19T09:00+02:00", PIETER, "undisclosed-recipients:;", "pieter<bcc")),
        (SENT, mail("2024-07-20T09:00+02:00", TAGGED, EVA, "eva>", subject="Bewerbung")),
        (SENT, mail("2024-07-21T09:00+02:00", AT_WORK, JUERGEN, "juergen>",
                    subject="Fwd: Angebot der Linzbau")),
    ]  # fmt: skip


def automatic(desk: Desk) -> list[tuple[str, Letter]]:
    """What machines, lists and letters to all write: none of it is contact."""
    mail, auto = desk.mail, "Auto-Submitted: auto-replied"
    listed = "List-Id: <pmi-vienna.lists.example>\nList-Post: <mailto:pmi-vienna@lists.example>"
    letter = "List-Unsubscribe: <https://u.example>"
    lists = "PMI Vienna <pmi-vienna@lists.example>"
    return [
        (IN, mail("2024-08-01T09:00+02:00", JUERGEN, ME, head=auto,
                  subject="Abwesenheitsnotiz: x")),
        (IN, mail("2024-08-02T09:00+02:00", SOPHIE, ME, subject="Réponse automatique : Projet")),
        (IN, mail("2024-08-03T09:00+02:00", PIETER, ME, subject="Automatisch antwoord: Project")),
        (IN, mail("2024-08-04T09:00+02:00", GOSIA, ME, subject="Odpowiedź automatyczna: Projekt")),
        (IN, mail("2024-08-05T09:00+02:00", "Mail Delivery System <mailer-daemon@gmx.example>", ME,
                  subject="Unzustellbar: Projekt")),
        (IN, mail("2024-08-06T09:00+02:00", "postmaster@voestal.example", ME,
                  subject="Unzustellbar: Projekt")),
        (IN, mail("2024-08-07T09:00+02:00", MICHAEL, ME, subject="Gelesen: Projektplan",
                  head="Content-Type: multipart/report; report-type=disposition-notification;"
                       ' boundary="r"')),
        (IN, mail("2024-08-08T09:00+02:00", LEA, ME, subject="Zugesagt: Jour fixe",
                  head="Content-Type: text/calendar; method=REPLY", body=_answer("ACCEPTED"))),
        (IN, mail("2024-08-09T09:00+02:00", LEA, ME, subject="Abgesagt: Jour fixe",
                  head="Content-Type: text/calendar; method=CANCEL", body=_answer("DECLINED"))),
        (IN, mail("2024-08-10T09:00+02:00", "Anna Kovács via PMI Vienna <pmi-vienna@lists.example>",
                  lists, head=listed, subject="[pmi] Stammtisch")),
        (SENT, mail("2024-08-10T12:00+02:00", ME, lists, subject="Re: [pmi] Stammtisch")),
        (IN, mail("2024-08-11T09:00+02:00", "Anna von Projektwelt <anna@projektwelt.example>",
                  ME, head=letter, subject="Annas Tipps der Woche")),
        (IN, mail("2024-08-12T09:00+02:00", "News from Anna <hello@annas-letter.example>", ME,
                  head=f"{letter}\nPrecedence: bulk")),
        (IN, mail("2024-08-13T09:00+02:00", "Anna Schmidt via LinkedIn"
                  " <messages-noreply@linkedin.com>", ME, subject="Anna hat Ihnen geschrieben")),
        (IN, mail("2024-08-14T09:00+02:00", "Lea Brandl (Google Docs)"
                  " <comments-noreply@docs.google.com>", ME, subject="Kommentar")),
        (IN, mail("2024-08-15T09:00+02:00", "Google Kalender <calendar-notification@google.com>",
                  ME, subject="Benachrichtigung: Jour fixe")),
        (IN, mail("2024-08-16T09:00+02:00", "Team Talentbrücke <ticket+7001@talentdesk.example>",
                  ME, subject="Ihre Bewerbung ist eingelangt")),
        (IN, mail("2024-08-17T09:00+02:00", "Buchhaltung Donauwerk <buchhaltung@donauwerk.example>",
                  AT_WORK, subject="Reisekosten")),
        (SENT, mail("2024-08-18T09:00+02:00", ME, "info@linzbau.example", subject="Anfrage")),
        (SENT, mail("2024-08-19T09:00+02:00", ME, "Bewerbung <jobs@neoton.example>",
                    subject="Bewerbung")),
        (IN, mail("2024-08-20T09:00+02:00", "Alle Mitarbeiter <allhands@donauwerk.example>",
                  AT_WORK, head="Precedence: list", subject="Sommerfest")),
        ("Spam", mail("2024-08-21T09:00+02:00", "Jürgen Müller <j.mueller@phish.example>", ME)),
        ("Papierkorb", mail("2024-08-22T09:00+02:00", "Rex <rex@phish.example>", ME)),
        ("Entwürfe", mail("2024-08-23T09:00+02:00", ME, LEA, subject="halb fertig")),
        (IN, mail("2024-08-24T09:00+02:00", LENA, ME, subject="Out of Office: Projektplan")),
        ("Gesendet,Geöffnet", mail("2024-08-25T09:00+02:00", ME, LENA, head=auto,
                                   subject="Abwesenheitsnotiz: Projektplan")),
    ]  # fmt: skip


def odd(desk: Desk) -> list[tuple[str, Letter]]:
    """Invitations, dates that are none, copies and ids that collide."""
    mail = desk.mail
    ask = "Content-Type: text/calendar; charset=utf-8; method=REQUEST"
    google = f"{ask}\nSender: Google Kalender <calendar-notification@google.com>\n"
    one = mail("2024-09-05T09:00+02:00", LEA, ME, "lea<", head="Message-ID: <same@x.example>")
    other = mail("2024-09-06T09:00+02:00", LENA, ME, "lena<", head="Message-ID: <same@x.example>")
    return [
        (IN, mail("2024-09-01T09:00+02:00", LEA, ME, "lea<", subject="Einladung: Kaffee",
                  head=f"{google}Auto-Submitted: auto-generated", body=_answer("NEEDS-ACTION"))),
        (IN, mail("2024-09-02T09:00+02:00", WAGNER, AT_WORK, "heinrich<", subject="Budget",
                  head=ask, body=_answer("NEEDS-ACTION"))),
        (IN, mail("2024-09-03T09:00+02:00", MICHAEL, ME, "michael<", head="Date: demnächst\n"
                  "Received: from a by b; Tue, 03 Sep 2024 09:00:00 +0200")),
        (IN, mail("2024-09-04T09:00+02:00", PIETER, ME, "pieter<",
                  head="Date: Wed, 4 Sep 24 09:00 +0200 (CEST)")),
        (IN, one), (IN, one), (IN, other),
        (IN, mail("2024-09-07T09:00+02:00", ANNA_V, ME, "anna_v<", head="Message-ID: ")),
        (IN, mail("2024-09-08T09:00+02:00", "Müller, Jürgen <J.Mueller@Stahlwerk-Ost.example>",
                  "Moser Kasia <Kasia.Moser@GMX.example>", "juergen<", subject="Übergabe")),
        (IN, mail("2024-09-09T09:00+02:00", EVA, TAGGED, "eva<", subject="Re: Bewerbung")),
    ]  # fmt: skip


def thunderbird(desk: Desk) -> tuple[list[Letter], list[Letter]]:
    """An older account: what came, and what was sent; one was deleted but not squeezed out."""
    mail = desk.mail
    old = [
        mail("2015-02-01T09:00+01:00", "Barbara Hofer <babsi.h@gmx.example>", ME, "barbara<"),
        mail("2015-02-02T09:00+01:00", "rex@phish.example", ME, head="X-Mozilla-Status: 0009"),
    ]
    sent = [
        mail("2015-02-03T09:00+01:00", ME, "babsi.h@gmx.example", "barbara>"),
        mail("2015-02-04T09:00+01:00", "Kasia <kasia@wohngemeinschaft.example>",
             "babsi.h@gmx.example", "barbara>"),
    ]  # fmt: skip
    return old, sent


def discarded(desk: Desk) -> Letter:
    """Thrown away."""
    return desk.mail("2015-02-05T09:00+01:00", "rex@phish.example", ME)


def maildir(desk: Desk) -> dict[str, bytes]:
    """Work mail from a server: flags in names, folders in modified UTF-7."""
    mail = desk.mail
    helga = "Helga Winter <helga.winter@donauwerk.example>"
    told = {
        "cur/1700000001.M1P1.mx:2,S": mail("2025-01-10T09:00+01:00", helga, AT_WORK, "helga<"),
        "cur/1700000002.M1P1.mx:2,ST": mail("2025-01-11T09:00+01:00", helga, AT_WORK),
        "new/1700000003.M1P1.mx": mail("2025-01-12T09:00+01:00", WAGNER, AT_WORK, "heinrich<"),
        ".Gesendete Objekte/cur/1.M1.mx:2,S": mail("2025-01-13T09:00+01:00", AT_WORK, helga,
                                                   "helga>"),
        ".Entw&APw-rfe/cur/2.M1.mx:2,S": mail("2025-01-14T09:00+01:00", AT_WORK, helga),
        ".Gel&APY-schte Elemente/cur/3.M1.mx:2,S": mail("2025-01-15T09:00+01:00", helga, AT_WORK),
        ".Projekte.Donau/cur/4.M1.mx:2,S": mail("2025-01-16T09:00+01:00", BAUER, AT_WORK,
                                                "monika<"),
    }  # fmt: skip
    return {f"Maildir/{name}": one.text for name, one in told.items()}


def apple(desk: Desk) -> dict[str, bytes]:
    """Apple Mail's single files."""
    mail = desk.mail
    box = "Mail/V10/A1/{}.mbox/B2/Data/Messages/{}.emlx"
    eva = mail("2025-02-01T09:00+01:00", EVA, ME, "eva<")
    reply = mail("2025-02-02T09:00+01:00", ME, EVA, "eva>")
    draft = mail("2025-02-03T09:00+01:00", ME, EVA)
    return {
        box.format("INBOX", 1): emlx(eva, 1),
        box.format("Sent Messages", 2): emlx(reply, 1),
        box.format("INBOX", 3): emlx(draft, 1 << 6),
    }


def _answer(said: str) -> str:
    return (
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:none@x.example\n"
        "DTSTART:20240901T070000Z\nORGANIZER:mailto:lea.brandl@traunsoft.example\n"
        f"ATTENDEE;PARTSTAT={said}:mailto:kasia.moser@gmx.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
