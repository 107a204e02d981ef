"""A made mailbox: the letters of a job seeker among much bulk, the same bytes for the same seed.

Usage: python -m bench.make_mailbox --messages 20000 --mbox all.mbox --maildir Maildir
"""

from __future__ import annotations

import argparse
import base64
import itertools
import quopri
import random
import textwrap
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

OWNER = "alex.rivera@home.example"
GIVEN = "Amara Björn Chloé Dmitri Esra Fatou Grzegorz Hana Ivo José Keiko Liam Maja Nils".split()
FAMILY = "Adeyemi Brandt Castellanos Dvořák Eriksen Fontaine Gruber Hashimoto Ito Jansen".split()
HOSTS = "works.example forge.example labs.example city.example college.example".split()
SUBJECTS = (
    "Coffee on Thursday?,Your talk,Thank you,The role we spoke of,A question,Catching up,"
    "Introduction,Plant visit,References"
).split(",")
NEWS = "12 new jobs for you,Weekly digest,Your invoice,Security notice,People you may know".split(
    ","
)
WORDS = (
    "the line ran well after the change and we hope to see you again soon because there is much"
    " to tell about the new press with its tools parts people plans orders shifts costs suppliers"
    " could you send me a note when it suits thanks for the kind words last week I will call you"
    " tomorrow morning our team grows while others wait perhaps we can meet at your café near"
    " the old bridge once more"
).split()
BULK, REPLY, MINE, GROUP, BROKEN = 0.4, 0.5, 0.5, 0.15, 0.002  # shares of all messages
FAMILY_FIRST, FOREIGN_SUBJECT = 0.2, 0.1
PLAIN, PAGE, ATTACHED = 0.25, 0.1, 0.07  # the rest has both forms
EIGHT_BIT, QUOTED_PRINTABLE = 0.4, 0.45  # the rest is base64
VOCABULARY = 8000  # beside the common words below; what indexes words pays for new ones
SYLLABLES = "an bel cor dan el far gor hal in jo ka lor mar nel or pat qui ros sam tor".split()
BEGIN = datetime(2014, 1, 1, tzinfo=UTC)
YEARS = timedelta(days=12 * 365)


@dataclass(frozen=True, slots=True)
class Made:
    """One message: its bytes, when it was sent, and whether a person wrote it."""

    raw: bytes
    at: datetime
    personal: bool


@dataclass(slots=True)
class Talk:
    """A conversation that may be answered: subject, ids so far, with whom."""

    subject: str
    ids: list[str]
    person: int


class Mailbox:
    """Makes messages one after another."""

    def __init__(self, count: int, seed: int = 23) -> None:
        self._dice = random.Random(seed)
        self._count = count
        self._people = [self._person(number) for number in range(max(50, count // 8))]
        self._weights = [1 / (number + 5) for number in range(len(self._people))]
        self._talks: list[Talk] = []
        self._before = ""
        rare = ["".join(self._dice.choices(SYLLABLES, k=n % 3 + 2)) for n in range(VOCABULARY)]
        self._words = [*WORDS, *rare]
        shares = [*(1.0 for _ in WORDS), *(20 / (n + 20) / 12 for n in range(VOCABULARY))]
        self._frequencies = list(itertools.accumulate(shares))

    def __iter__(self) -> Iterator[Made]:
        for number in range(self._count):
            at = BEGIN + YEARS * ((number + self._dice.random()) / self._count)
            bulk = self._dice.random() < BULK
            yield self._bulk(number, at) if bulk else self._letter(number, at)

    def _person(self, number: int) -> str:
        name = f"{self._dice.choice(GIVEN)} {self._dice.choice(FAMILY)}"
        shown = name if name.isascii() else Header(name, "utf-8").encode()
        if name.isascii() and self._dice.random() < FAMILY_FIRST:
            given, family = name.split(" ")
            shown = f'"{family}, {given}"'
        return f"{shown} <p{number}@{self._dice.choice(HOSTS)}>"

    def _letter(self, number: int, at: datetime) -> Made:
        talk = self._talk()
        mine = self._dice.random() < MINE
        other, me = self._people[talk.person], f"Alex Rivera <{OWNER}>"
        to = [other if mine else me]
        if self._dice.random() < GROUP:
            to += self._dice.sample(self._people, self._dice.randint(1, 4))
        own_id = f"<{self._dice.randbytes(10).hex()}.{number}@{self._dice.choice(HOSTS)}>"
        head = [f"From: {me if mine else other}", "To: " + ",\n\t".join(to)]
        head += [f"Subject: {talk.subject}", f"Message-ID: {own_id}"]
        if talk.ids:
            head += [f"In-Reply-To: {talk.ids[-1]}", "References: " + "\n\t".join(talk.ids[-10:])]
            talk.subject = (
                talk.subject if talk.subject.startswith("Re: ") else f"Re: {talk.subject}"
            )
        talk.ids.append(own_id)
        labels = "Sent,Opened" if mine else "Inbox,Opened"
        return self._made(at, [f"X-Gmail-Labels: {labels}", *head], personal=True)

    def _talk(self) -> Talk:
        if self._talks and self._dice.random() < REPLY:
            return self._dice.choice(self._talks[-60:])
        (person,) = self._dice.choices(range(len(self._people)), self._weights)
        subject = f"{self._dice.choice(SUBJECTS)} {self._dice.choice(WORDS)}"
        if self._dice.random() < FOREIGN_SUBJECT:
            subject = Header(subject + " – né", "utf-8").encode()
        self._talks.append(Talk(subject, [], person))
        return self._talks[-1]

    def _bulk(self, number: int, at: datetime) -> Made:
        shop = f"shop{self._dice.randrange(300)}.example"
        head = [
            "X-Gmail-Labels: Inbox,Category Promotions",
            f"From: News <no-reply@{shop}>",
            f"To: {OWNER}",
            f"Subject: {self._dice.choice(NEWS)}",
            f"Message-ID: <{number}@{shop}>",
            f"List-Unsubscribe: <https://{shop}/{self._dice.randbytes(16).hex()}>",
            "Precedence: bulk",
        ]
        return self._made(at, head, personal=False)

    def _made(self, at: datetime, head: list[str], *, personal: bool) -> Made:
        shown = format_datetime(at)
        if self._dice.random() < BROKEN:
            shown = "Someday, 99 Foo 2020 25:61"
        lines = [*self._travelled(at), *head, f"Date: {shown}", "MIME-Version: 1.0"]
        return Made("\n".join(lines).encode() + b"\n" + self._body(), at, personal)

    def _travelled(self, at: datetime) -> list[str]:
        """What servers add on the way: half of the header, and of no interest."""
        dice = self._dice
        hops = [
            f"Received: from mx{dice.randrange(90)}.example ([192.0.2.{dice.randrange(250)}])"
            f"\n\tby in{dice.randrange(9)}.example with ESMTPS id {dice.randbytes(8).hex()};"
            f"\n\t{format_datetime(at)}"
            for _ in range(dice.randint(1, 4))
        ]
        seal = base64.encodebytes(dice.randbytes(256)).decode().strip().replace("\n", "\n\t")
        signed = f"DKIM-Signature: v=1; a=rsa-sha256; d=example; s=k1; h=from:to:date;\n\tb={seal}"
        return [*hops, signed]

    def _text(self) -> str:
        """Paragraphs of common words and some rarer ones; half of them quote the letter before."""
        dice = self._dice
        paragraphs = [
            textwrap.fill(" ".join(self._sentence() for _ in range(dice.randint(1, 6))), 76)
            for _ in range(min(30, 1 + int(dice.lognormvariate(0.9, 0.7))))
        ]
        text = "Hello,\n\n" + "\n\n".join(paragraphs) + "\n\nAlex\n"
        before, self._before = self._before, text
        if dice.random() < REPLY:
            text += "\nOn Monday somebody wrote:\n" + textwrap.indent(before, "> ")
        return text

    def _sentence(self) -> str:
        words = self._dice.choices(
            self._words, cum_weights=self._frequencies, k=self._dice.randint(5, 20)
        )
        return " ".join(words).capitalize() + "."

    def _part(self, kind: str, text: str) -> bytes:
        raw, way = text.encode(), self._dice.random()
        if way < EIGHT_BIT:
            coded, name = raw, "8bit"
        elif way < EIGHT_BIT + QUOTED_PRINTABLE:
            coded, name = quopri.encodestring(raw), "quoted-printable"
        else:
            coded, name = base64.encodebytes(raw), "base64"
        head = f"Content-Type: {kind}; charset=UTF-8\nContent-Transfer-Encoding: {name}\n\n"
        return head.encode() + coded + b"\n"

    def _body(self) -> bytes:
        text, kind = self._text(), self._dice.random()
        if kind < PLAIN:
            return self._part("text/plain", text)
        page = "<html><body><p>" + text.replace("\n\n", "</p>\n<p>") + "</p></body></html>"
        if kind < PLAIN + PAGE:
            return self._part("text/html", page)
        parts = [self._part("text/plain", text), self._part("text/html", page)]
        if kind < 1 - ATTACHED:
            return _joined("alternative", parts, self._dice.randbytes(12).hex())
        size = min(int(self._dice.lognormvariate(10, 0.8)), 400_000)
        file = base64.encodebytes(self._dice.randbytes(size))
        kept = b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + file
        return _joined("mixed", [parts[0], kept], self._dice.randbytes(12).hex())


def _joined(kind: str, parts: list[bytes], boundary: str) -> bytes:
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n'.encode()
    mark = f"--{boundary}".encode()
    return head + b"".join(mark + b"\n" + part for part in parts) + mark + b"--\n"


def write(count: int, mbox: Path, maildir: Path | None = None, seed: int = 23) -> int:
    """Write both forms of the same messages; how many of them people wrote."""
    personal = 0
    if maildir:
        for name in ("cur", "new", "tmp"):
            (maildir / name).mkdir(parents=True, exist_ok=True)
    with mbox.open("wb") as out:
        for number, one in enumerate(Mailbox(count, seed)):
            personal += one.personal
            stamp = one.at.strftime("%a %b %d %H:%M:%S +0000 %Y")
            escaped = one.raw.replace(b"\nFrom ", b"\n>From ")
            out.write(f"From {number}@xxx {stamp}\n".encode() + escaped + b"\n")
            if maildir:
                (maildir / "cur" / f"{number}.host:2,S").write_bytes(one.raw)
    return personal


def main() -> None:
    """Write a mailbox as asked for on the command line."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--messages", type=int, default=20_000)
    asked.add_argument("--mbox", type=Path, required=True)
    asked.add_argument("--maildir", type=Path)
    asked.add_argument("--seed", type=int, default=23)
    wanted = asked.parse_args()
    print(write(wanted.messages, wanted.mbox, wanted.maildir, wanted.seed), "written by people")


if __name__ == "__main__":
    main()
