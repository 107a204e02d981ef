"""Fuzz target: vCard."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import vcard

SEEDS = (
    b"""BEGIN:VCARD
VERSION:3.0
N:Lu;Kate;;;
FN:Kate Lu
item1.X-ABDATE:2016-11-02
item1.X-ABLabel:First met
EMAIL;type=pref:k@x.org
NOTE:a\\, b
 c
END:VCARD
""",
    b"""BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=20=
=C3=91;;;;
PHOTO;BASE64:
  AAAA==

AGENT:
BEGIN:VCARD
FN:M\xfcller
END:VCARD
BDAY:--0203
END:VCARD
""",
)

if __name__ == "__main__":
    fuzz(vcard, SEEDS, "contacts.vcf")
