"""A letter as it leaves: a draft for mail programs, a PDF, and one mail to one person."""

from __future__ import annotations

import shutil
import smtplib
import socket
import ssl
import subprocess
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from wellspring import home
from wellspring.interchange import account
from wellspring.interchange.account import Account, NotSent
from wellspring.interchange.writers.letter_mail import Page, draft, sole_address
from wellspring.interchange.writers.letter_pdf import OtherScript, Sheet, write

WORDS = "Dear Łucja,\n\nThank you for Thursday. “Ask the night shift” is what I will do.\n\nMaya"
PAGE = Page("Łucja Żak, PhD", "lucja@example.org", "Maya", "maya@example.org", "Dziękuję", WORDS)


def read(told):
    return message_from_bytes(told, policy=policy.default)


def test_the_draft_opens_for_writing_with_every_letter_in_place():
    made = read(draft(PAGE))

    assert made["X-Unsent"] == "1"
    assert made["Subject"] == "Dziękuję"
    assert made["To"].addresses[0].display_name == "Łucja Żak, PhD"
    assert made.get_content().splitlines() == WORDS.splitlines()
    assert draft(PAGE).isascii()


def test_no_name_and_no_subject_can_add_a_header():
    made = read(
        draft(PAGE._replace(to_name="Eve\r\nBcc: all@x.org", subject="Hi\r\nBcc: all@x.org"))
    )

    assert made["Bcc"] is None
    assert len(made["To"].addresses) == 1


def test_a_letter_without_an_address_is_still_a_draft():
    assert read(draft(PAGE._replace(to_address="", from_address="")))["To"] is None


@pytest.mark.parametrize(
    "told",
    [
        "a@b.org, c@d.org",
        "A <a@b.org>",
        "nobody",
        "a@",
        "jü rg@b.org",
        "jü,rg@b.org",
        "a@b.org\r\nBcc: c@d.org",
    ],
)
def test_what_is_not_one_address_is_none(told):
    made = read(draft(PAGE._replace(to_address=told, from_address=told)))

    assert made["To"] is made["From"] is made["Bcc"] is None


def test_a_domain_in_other_letters_is_written_as_servers_know_it():
    assert sole_address("j@müller.ch") == "j@xn--mller-kva.ch"


def test_letters_before_the_at_stay_in_the_draft_as_they_are():
    made = draft(PAGE._replace(to_address=sole_address("zoë@müller.ch")))

    assert "<zoë@xn--mller-kva.ch>".encode() in made
    assert read(made)["Subject"] == "Dziękuję"


def test_a_word_of_twenty_thousand_letters_is_laid_out():
    assert write(Sheet("Tuesday", "a" * 20_000, "A letter", "Maya")).count(b"/Type /Page\n") > 1


@pytest.mark.parametrize(
    ("country", "size"), [("NL", b"595.2756"), ("US", b"612"), ("", b"595.2756")]
)
def test_the_paper_is_that_of_the_country(country, size):
    """P3.26."""
    made = write(Sheet("Tuesday", WORDS, "A letter", "Maya", country))

    assert made.startswith(b"%PDF")
    assert b"/MediaBox [ 0 0 " + size in made


def test_a_long_letter_takes_a_second_sheet():
    made = write(Sheet("Tuesday", "A line.\n" * 60, "A letter", "Maya"))

    assert made.count(b"/Type /Page\n") == 2


def test_what_the_face_cannot_write_is_refused():
    with pytest.raises(OtherScript):
        write(Sheet("Tuesday", "Здравствуйте", "A letter", "Maya"))


# ------------------------------------------------------------------ through the person's account


class Box:
    """What came to the server."""

    def __init__(self):
        self.came = []

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802  the server calls it
        self.came.append(envelope)
        return "250 OK"


def free():
    """A port nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def let_in(server, session, envelope, mechanism, told):
    known = (told.login, told.password) == (b"maya", b"plover")
    return AuthResult(success=known, handled=False)


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    """A certificate for this machine, made for this run alone."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("There is no openssl on this machine.")
    folder = tmp_path_factory.mktemp("sealed")
    key, cert = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", key, "-out", cert],
        check=True, capture_output=True,
    )  # fmt: skip
    mine = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    mine.load_cert_chain(cert, key)
    return mine, ssl.create_default_context(cafile=str(cert))


@pytest.fixture
def server(sealed, request):
    box = Box()
    post = Controller(
        box, hostname="127.0.0.1", port=free(), server_hostname="localhost",
        enable_SMTPUTF8=getattr(request, "param", True),
        tls_context=sealed[0], authenticator=let_in, auth_required=True, require_starttls=True,
    )  # fmt: skip
    post.start()
    post.box = box
    yield post
    post.stop()


def own(server, **told):
    return Account("127.0.0.1", server.port, "maya", "plover", "maya@example.org")._replace(**told)


def test_a_letter_goes_to_an_address_in_other_letters(server, sealed):
    account.send(PAGE._replace(to_address="zoë@example.org"), own(server), trust=sealed[1])

    assert server.box.came[0].rcpt_tos == ["zoë@example.org"]


@pytest.mark.parametrize("server", [False], indirect=True)
def test_a_server_that_cannot_write_such_letters_is_named(server, sealed):
    with pytest.raises(NotSent, match="other_letters"):
        account.send(PAGE._replace(to_address="zoë@example.org"), own(server), trust=sealed[1])

    assert server.box.came == []


def test_one_letter_goes_to_one_person(server, sealed):
    """P0.20."""
    account.send(PAGE, own(server), trust=sealed[1])

    [came] = server.box.came
    assert came.rcpt_tos == ["lucja@example.org"]
    assert read(came.content)["X-Unsent"] is None


def test_a_letter_that_goes_bears_its_day_and_a_name_of_its_own(server, sealed):
    """RFC 5322, 3.6: without them mail is taken for spam."""
    page = PAGE._replace(at=datetime(2026, 11, 24, 9, tzinfo=UTC))
    for _ in range(2):
        account.send(page, own(server), trust=sealed[1])

    first, second = (read(came.content) for came in server.box.came)
    assert first["Date"] == "Tue, 24 Nov 2026 09:00:00 +0000"
    assert first["Message-ID"].endswith("@example.org>")
    assert first["Message-ID"] != second["Message-ID"]


def test_a_goodbye_that_fails_does_not_unsay_the_letter(server, sealed, monkeypatch):
    def slams(_):
        raise smtplib.SMTPResponseException(421, b"busy")

    monkeypatch.setattr(smtplib.SMTP, "quit", slams)
    account.send(PAGE, own(server), trust=sealed[1])

    assert len(server.box.came) == 1


def test_a_password_in_other_letters_is_refused_not_broken(server, sealed):
    with pytest.raises(NotSent, match="refused"):
        account.send(PAGE, own(server, password="żółw"), trust=sealed[1])


def test_a_wrong_password_sends_nothing(server, sealed):
    with pytest.raises(NotSent, match="refused"):
        account.send(PAGE, own(server, password="quartz"), trust=sealed[1])

    assert server.box.came == []


def test_a_server_that_cannot_be_trusted_gets_neither_letter_nor_password(server):
    with pytest.raises(NotSent, match="untrusted"):
        account.send(PAGE, own(server))

    assert server.box.came == []


def test_a_server_without_encryption_gets_nothing():
    post = Controller(Box(), hostname="127.0.0.1", port=free(), server_hostname="localhost")
    post.start()

    with pytest.raises(NotSent, match="untrusted"):
        account.send(PAGE, own(post))
    post.stop()


def test_nobody_there_is_said_so():
    with pytest.raises(NotSent, match="unreachable"):
        account.send(PAGE, Account("127.0.0.1", 1, "maya", "plover", "maya@example.org"))


def test_the_account_lies_in_a_file_for_its_owner_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("WELLSPRING_HOME", str(tmp_path / "home"))
    kept = Account("smtp.example.org", 587, "maya", "plover", "maya@example.org")
    account.keep(kept)

    assert account.path().parent == home.home()
    assert account.path().stat().st_mode & 0o777 == 0o600
    assert account.known() == kept
    account.drop()
    assert account.known() is None
