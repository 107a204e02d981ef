"""The person's own mail account: kept in one file of theirs, used for one letter at one press.

The file lies in the home and is readable by its owner alone. It is in no backup and no export, for
those hold the book alone; nothing of it is logged or shown again.
"""

from __future__ import annotations

import json
import os
import smtplib
import ssl
from contextlib import suppress
from email.utils import make_msgid
from typing import TYPE_CHECKING, NamedTuple

from wellspring import home

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

    from wellspring.interchange.writers.letter_mail import Page

OWNER_ALONE = 0o600
WAIT = 20  # seconds for the mail server
ME = "localhost"  # what we call this machine; its name is nobody's business
SSL_PORT = 465


class NotSent(Exception):
    """The letter did not go; `why` is a key of the sentences that say so.

    One of unreachable, untrusted, refused, no_such_address, other_letters.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Account(NamedTuple):
    """Where letters go out; the address is the sender's own."""

    host: str
    port: int
    user: str
    password: str
    address: str


def path() -> Path:
    """The file that holds it."""
    return home.home() / "mail-account.json"


def known() -> Account | None:
    """The account, or None where there is none."""
    try:
        return Account(**json.loads(path().read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def keep(account: Account) -> None:
    """Write it down for its owner's eyes alone, whole or not at all."""
    home.make_home()
    fresh = path().with_suffix(".new")
    fresh.unlink(missing_ok=True)
    made = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ALONE)
    with os.fdopen(made, "w", encoding="utf-8") as file:
        json.dump(account._asdict(), file)
    fresh.replace(path())


def drop() -> None:
    """Forget it."""
    path().unlink(missing_ok=True)


def send(page: Page, account: Account, *, trust: ssl.SSLContext | None = None) -> None:
    """One letter to one person, over a connection nobody can read; raises NotSent."""
    from wellspring.interchange.writers.letter_mail import message  # noqa: PLC0415  seldom needed

    told = message(page)
    told["Message-ID"] = make_msgid(domain=account.address.rpartition("@")[2])
    secret = trust or ssl.create_default_context()
    try:
        server = _connected(account, secret)
        try:
            server.login(account.user, account.password)
            _hand_over(server, told, account.address, page.to_address)
        finally:
            _hang_up(server)
    except (ssl.SSLError, smtplib.SMTPNotSupportedError) as fault:
        raise NotSent("untrusted") from fault
    except (smtplib.SMTPAuthenticationError, UnicodeError) as fault:
        raise NotSent("refused") from fault
    except smtplib.SMTPRecipientsRefused as fault:
        raise NotSent("no_such_address") from fault
    except smtplib.SMTPResponseException as fault:
        raise NotSent("refused") from fault
    except (OSError, smtplib.SMTPException) as fault:
        raise NotSent("unreachable") from fault


def _hand_over(server: smtplib.SMTP, told: EmailMessage, sender: str, to: str) -> None:
    """Give the letter to the server; one without SMTPUTF8 takes no address in other letters."""
    try:
        server.send_message(told, from_addr=sender, to_addrs=[to])
    except smtplib.SMTPNotSupportedError as fault:
        raise NotSent("other_letters") from fault


def _hang_up(server: smtplib.SMTP) -> None:
    """Say goodbye; however that goes, a letter that was taken was taken, and goes once."""
    with suppress(OSError, smtplib.SMTPException):
        server.quit()
    server.close()


def _connected(account: Account, secret: ssl.SSLContext) -> smtplib.SMTP:
    """A connection under TLS from the first byte, or from STARTTLS on; never a bare one."""
    if account.port == SSL_PORT:
        return smtplib.SMTP_SSL(account.host, account.port, ME, timeout=WAIT, context=secret)
    server = smtplib.SMTP(account.host, account.port, ME, timeout=WAIT)
    try:
        server.starttls(context=secret)
    except BaseException:
        server.close()
        raise
    return server
