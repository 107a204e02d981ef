"""Fuzz target: vCard."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import vcard

SEEDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lu;Kate;;;\r\nFN:Kate Lu\r\nitem1.X-ABDATE:2016-11-02\r\n"
    b"item1.X-ABLabel:First met\r\nEMAIL;type=pref:k@x.org\r\nNOTE:a\\, b\r\n c\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=20=\n=C3=91;;;;\n"
    b"PHOTO;BASE64:\n  AAAA==\n\nAGENT:\nBEGIN:VCARD\nFN:M\xfcller\nEND:VCARD\nBDAY:--0203\nEND:VCARD\n",
)

if __name__ == "__main__":
    fuzz(vcard, SEEDS, "contacts.vcf")
