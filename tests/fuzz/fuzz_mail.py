"""Fuzz target: mail in its forms."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import mail

SEEDS = (
    (
        b"From 179@xxx Mon Mar 04 11:20:34 +0000 2024\nX-GM-THRID: 17\n"
        b"X-Gmail-Labels: Sent,Opened\n"
        b"Date: Mon, 4 Mar 2024 06:20:34 -0500\nFrom: =?utf-8?b?xYF1a2FzeiDFu2Fr?= <l@x.example>\n"
        b'To: "Okafor, William" <w@y.example>, Team: a@x.example, (Bob) b@x.example;\n'
        b"Subject: =?iso-8859-1?q?Gr=FC=DFe?=\nMessage-ID: <1@x>\nReferences: <0@x>\n"
        b'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain;'
        b" charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHallo =C3=A4\n"
        b"> old\n-- \nme\n"
        b"--b\nContent-Type: text/html\n\n<p>Hi<br>there<blockquote>old</blockquote>\n--b--\n\n"
        b"From b@x.example Mon Mar  4 11:20:34 2024\nFrom: b@x.example\n"
        b"Date: Sun, 22 Feb 26 09:00 EST\n"
        b"\n>From here on\n\nFrom there on, prose\n"
    ),
    (
        b"Return-Path: <>\r\nReceived: from a by b; Mon, 4 Mar 2024 06:20:34 -0500\r\n"
        b"From: a@b.example\r\n"
        b"Date: Someday\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n"
        b"BEGIN:VCALENDAR\r\n"
    ),
)

if __name__ == "__main__":
    fuzz(mail, SEEDS, "All mail.mbox")
