"""Who writes a message, by the words in which people say who they are, or sign (P2.19).

"Hello, Omar Diaz of Foundry Nine here", "mein Name ist Anna Roth von Randstad", or a name under
the last line, or beside its own address. Read in five languages.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import NamedTuple

from wellspring.core.folding import fold

FEW = 3  # addresses looked at
_C = r"(?:[A-ZÀ-ÖØ-ÞŁŚŻŽČŠ][\w'’&-]*(?:\.\w+)*|[A-Z]\.)"
_LINK = r"(?:van|von|de|der|den|del|di|da|la|le|du|dos|ten|ter|zu)"
# "Jan van Dijk" is a name; a "van" behind two words tells where somebody is from.
NAME = rf"{_C}(?: {_LINK}){{0,2}} {_C}(?: (?:(?:da|di|dos|van de[rn]?|de la) )?{_C})?"
HOUSE = rf"{_C}(?:(?: (?:&|and|und|en|et|y|of))? {_C}){{0,4}}"
_FROM = r"(?i:of|from|at|with|von|vom|bei|van|bij|de|chez|en)(?: (?i:the|de|der|la))?"
_OPENS = (
    r"(?i:this is|my name is|i am|i'm|i’m|hier ist|mein name ist|ich bin|ich heiße|mijn naam is"
    r"|ik ben|(?:u|je) spreekt met|hier is|je suis|je m['’]appelle|mon nom est|soy|me llamo"
    r"|mi nombre es|le habla|ici|aquí)"
)
_HERE = r"(?i:here|hier|ici|aquí|aan de lijn|am apparat|al aparato|à l['’]appareil)"
_SAYS = (
    re.compile(
        rf"(?<!\w){_OPENS} (?P<who>{NAME})(?:(?: \(|, | |,? \w+,? ){_FROM} (?P<house>{HOUSE}))?"
    ),
    re.compile(rf"(?<!\w)(?P<who>{NAME}),? {_FROM} (?P<house>{HOUSE}),? {_HERE}(?!\w)"),
    re.compile(rf"(?<!\w)(?P<who>{NAME}) {_HERE}(?:,? {_FROM} (?P<house>{HOUSE}))?"),
)
_CLOSES = re.compile(
    r"(?:(?:kind|best|warm|many|with (?:kind|best|warm))? ?(?:regards|wishes|thanks)|best|cheers"
    r"|sincerely|yours(?: \w+)?|thank you|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en)?|mvg"
    r"|(?:mit )?(?:freundlichen|besten|herzlichen|viele|liebe)n? grüßen?|mfg|vg|beste grüße"
    r"|(?:bien )?cordialement|bien à vous|salutations|(?:un )?(?:cordial )?saludos?|atentamente)"
    r"[,.!]?",
    re.IGNORECASE,
)
_GREETS = re.compile(r"^(?i:hello|hi|hey|dear|hallo|guten tag|beste|bonjour|hola|good \w+)[ ,]+")
_WORK = re.compile(  # a line of work is no name
    r"\b(?:recruiter|partner|manager|director|head|consultant|officer|engineer|lead|advisor|team"
    r"|berater(?:in)?|leiter(?:in)?|adviseur|directeur|responsable|president|founder)\b",
    re.IGNORECASE,
)
_MAIL = re.compile(r"([\w.+-]+)@[\w-]+(?:\.[\w-]+)+")


class Writer(NamedTuple):
    """Who says so of themselves, and where they are from, as far as they say it."""

    who: str = ""
    house: str = ""


def writer_in(text: str) -> Writer:
    """Who a message is from, by its own words."""
    for says in _SAYS:
        for found in says.finditer(_GREETS.sub("", text.strip())):
            if not _WORK.search(found["who"]):
                return Writer(found["who"], (found["house"] or "").rstrip("."))
    return _signed(text) or Writer(_beside_its_address(text))


def _signed(text: str) -> Writer | None:
    """The name on the line under the close, and the house behind it or on the line below."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for place, (line, below) in enumerate(pairwise(lines)):
        name, *behind = [part.strip() for part in re.split("[,|]", below)]
        if _CLOSES.fullmatch(line) and _is(NAME, name):
            behind += re.split(r", | \| | at ", "".join(lines[place + 2 : place + 3]))
            return Writer(name, next((one for one in behind if _is(HOUSE, one)), ""))
    return None


def _is(shape: str, words: str) -> bool:
    """Whether words are a name, and no line of work."""
    return bool(re.fullmatch(shape, words)) and not _WORK.search(words)


def _beside_its_address(text: str) -> str:
    """A name that an address of the message is made of: Jenna Cole, jenna@summit.example."""
    for mail in islice(_MAIL.finditer(text), FEW):
        parts = set(re.split(r"[.+_-]", fold(mail[1])))
        for found in re.finditer(rf"(?<!\w){NAME}", text[: mail.start()]):
            name = found[0]
            words = fold(name).split()
            if (parts & {words[0], words[-1]}) or "".join(words) in parts:
                return name
    return ""
