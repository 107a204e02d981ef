"""Fuzz target: LinkedIn's members."""

from __future__ import annotations

from tests.fuzz.harness import fuzz
from wellspring.interchange.readers import linkedin

SEEDS = (
    """\
Notes:
"Why."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Kate,"O'Brien, PMP",https://www.linkedin.com/in/k,,Acme,CEO,08 Feb 2026
,,,,,,07 Jun 2026
""",
    """\
CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER
1,Ann,https://l/in/a,"Bo, Cy","https://l/in/b,https://l/in/c",2025-06-01 14:03:22 UTC,"Hi <b>you</b>
&amp; me",INBOX
""",
    """\
From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ann,Bo,"1/29/26, 2:37 PM",Hi,OUTGOING,https://l/in/a,https://l/in/b
""",
)

if __name__ == "__main__":
    fuzz(linkedin, [seed.encode() for seed in SEEDS], "Connections.csv")
