from __future__ import annotations

from base64 import b64encode

import pytest

from tests.interchange.readers.letters import message, why_not

CALENDAR = 'Content-Type: multipart/mixed; boundary="b"'


def calendar_body(method, type_line="text/calendar; charset=utf-8"):
    words = "--b\nContent-Type: text/plain\n\nHi\n"
    return f"{words}--b\nContent-Type: {type_line}\n\nMETHOD:{method}\n--b--\n"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("List-Id: <club.x.example>", "list"),
        ("List-Post: <mailto:club@x.example>", "list"),
        ("Mailing-List: list club@x.example", "list"),
        ("Precedence: list", "list"),
        ("Precedence: bulk", "bulk"),
        ("List-Unsubscribe: <https://x.example/u>", "bulk"),
        ("Feedback-ID: 1:shop", "bulk"),
        ("X-Campaign-Id: 7", "bulk"),
        ("Auto-Submitted: auto-replied", "automatic"),
        ("X-Autoreply: yes", "automatic"),
        ("Subject: Automatische Antwort: Besuch", "automatic"),
        ("Subject: Out of Office: visit", "automatic"),
        ("Return-Path: <>", "bounce"),
        ("Content-Type: multipart/report; boundary=x", "bounce"),
        ("X-Spam-Flag: YES", "spam"),
        ("X-Mozilla-Status: 0009", "spam"),
        ("X-Mozilla-Draft-Info: internal/draft", "draft"),
        ("X-Unsent: 1", "draft"),
        ("Auto-Submitted: no", ""),
        ("Precedence: normal", ""),
        ("Subject: Re: Out of office next week", ""),
        ("X-Mozilla-Status: 0001", ""),
    ],
)
def test_header_lines_tell_what_no_person_wrote(line, why):
    assert why_not(line) == why


@pytest.mark.parametrize(
    ("sender", "why"),
    [
        ("Jobs <no-reply@jobs.example>", "automatic"),
        ("do_not_reply@x.example", "automatic"),
        ("messages-noreply@linkedin.example", "automatic"),
        ("nicht-antworten@x.example", "automatic"),
        ("ne-pas-repondre@x.example", "automatic"),
        ("notifications@github.example", "automatic"),
        ("Mail Delivery System <MAILER-DAEMON@x.example>", "bounce"),
        ("postmaster@x.example", "bounce"),
        ("Norah Reply <norah.reply@x.example>", ""),
        ("Info <info@x.example>", ""),
        ("noriko@x.example", ""),
    ],
)
def test_addresses_tell_robots_from_people(sender, why):
    assert why_not(who=sender) == why


@pytest.mark.parametrize(
    ("labels", "why", "own"),
    [
        ("Sent,Opened", "", True),
        ("Gesendet,Wichtig", "", True),
        ("Messages envoyés", "", True),
        ("Posta inviata", "", True),
        ("Wysłane", "", True),
        ("=?utf-8?b?6YCB5L+h5riI44G/?=", "", True),
        ("=?utf-8?q?Enviados=2CImportante?=", "", True),
        ("Inbox,Unread", "", None),
        ("Foundry/Sent samples", "", None),
        ("Sent to accountant", "", None),
        ("Spam", "spam", None),
        ("Papierkorb,Gesendet", "spam", None),
        ("Corbeille", "spam", None),
        ("=?utf-8?q?Entw=C3=BCrfe?=", "draft", None),
        ("Drafting standards", "", None),
    ],
)
def test_labels_are_understood_in_their_language(labels, why, own):
    assert why_not(f"X-Gmail-Labels: {labels}") == why
    if not why:
        assert message(f"X-Gmail-Labels: {labels}").own is own


@pytest.mark.parametrize(
    ("path", "why", "own"),
    [
        ("Mail/Gesendete Objekte/1.eml", "", True),
        ("Maildir/.INBOX.Sent/cur/1:2,S", "", True),
        ("Sent Messages.mbox/Messages/1.emlx.eml", "", True),
        ("Elementos enviados/1.eml", "", True),
        ("Mail/Junk/1.eml", "spam", None),
        ("Verwijderde items/1.eml", "spam", None),
        ("Brouillons/1.eml", "draft", None),
        ("All mail Including Spam and Trash/1.eml", "", None),
        ("Mail/Draft.eml", "", None),
    ],
)
def test_folders_are_understood_in_their_language(path, why, own):
    assert why_not(path=path) == why
    if not why:
        assert message(path=path).own is own


def test_the_owners_own_mail_is_never_bulk():
    unsubscribe = "List-Unsubscribe: <mailto:me@x.example>"
    assert why_not(unsubscribe, "X-Gmail-Labels: Sent") == ""
    assert why_not(unsubscribe, facts={"own": frozenset({"bob@x.example"})}) == ""


def test_an_invitation_is_somebodys_act_though_a_calendar_sent_it():
    found = message(CALENDAR, "Auto-Submitted: auto-generated", body=calendar_body("REQUEST"))
    assert found.calendar_request


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "CANCEL"])
def test_an_answer_to_an_invitation_is_a_click_and_no_letter(method):
    assert why_not(CALENDAR, body=calendar_body(method)) == "calendar_reply"


def test_an_exchange_part_in_base64_tells_its_method_inside():
    inside = b64encode(b"BEGIN:VCALENDAR\nMETHOD:REPLY\n").decode()
    part = f"text/calendar\nContent-Transfer-Encoding: base64\n\n{inside}"
    assert why_not(CALENDAR, body=f"--b\nContent-Type: {part}\n--b--\n") == "calendar_reply"


def test_a_letter_about_calendars_is_a_letter():
    assert not message(
        CALENDAR, body="--b\n\nWhat is text/calendar; method=REPLY?\n"
    ).calendar_request
