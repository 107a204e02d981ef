"""The words of a message that are its writer's own, and what they say."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING

from wellspring.core.sayings import MOST, found_in

if TYPE_CHECKING:
    from datetime import date

    from wellspring.core.sightings import Saying

ENOUGH = 12  # words: shorter texts are alike by chance
SIGNED_WITHIN = 7  # lines: a sign-off further from the end is a sentence

_TAIL = re.compile(
    r"^(?:--\s*$|_{8,}|-{2,}\s*\w[\w ]{3,40}-{2,}\s*$|begin forwarded message|"
    r"(?:sent from my|get outlook for|sent via|verzonden vanaf|verstuurd vanaf"
    r"|von meinem .{2,20} ge"
    r"sendet|gesendet von|envoyé (?:de|depuis) mon|enviado desde) )",
    re.IGNORECASE,
)
_HEADER = re.compile(r"^\*?(?:from|von|van|de|da|fra|från)\*?\s?:\s?\S", re.IGNORECASE)
_HEADER_TOO = re.compile(
    r"^\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|verzonden|aan|onderwerp|envoyé|à|objet"
    r"|enviado|fecha|para|asunto)\*?\s?:",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:wrote|writes|schreef|schreef .{1,60}|schrieb|schrieb .{1,80}|a écrit|escribió|ha scritto"
    r"|escreveu|skrev)\s?:\s*$",
    re.IGNORECASE,
)
_ATTRIBUTION = re.compile(r"^(?:on|op|am|le|el|il|em|den|\d{4}-\d\d-\d\d)\b", re.IGNORECASE)
_SIGN_OFF = re.compile(
    r"^(?:(?:many |kind |warm |best )?(?:thanks|regards|wishes)|thank you|best|cheers|sincerely"
    r"|yours(?: \w+)?|all the best|warmly|(?:met )?(?:vriendelijke |hartelijke )?(?:groet|groeten)"
    r"|groetjes|bedankt|(?:mit )?(?:freundlichen|besten|vielen|herzlichen|liebe[n]?|viele|beste"
    r"|schöne) "
    r"gr[üu](?:ß|ss)en?|gruß|danke|vg|lg|mfg|cordialement|bien (?:à|a) (?:toi|vous)|amitiés|merci"
    r"|(?:un )?(?:cordial )?saludos?|atentamente|un abrazo|gracias)\s*[,.]?\s*$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|beste|hallo|hoi|geachte"
    r"|dag"
    r"|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|ch(?:er|ère"
    r"|ers)"
    r"|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s? (?:días|tardes"
    r"|noches))\b[^,!:;.\n]{0,50}[,!:;.\n]"
    r"|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,)",
    re.IGNORECASE | re.MULTILINE,
)
_NO_WORD = re.compile(r"[\W\d_]+")


def sayings_in(text: str, on: date) -> tuple[Saying, ...]:
    """What the writer says in a message of a day, quoted and forwarded words left out."""
    return found_in(own_words(text), on=on)


def template_of(text: str) -> str:
    """A fingerprint of the words without greeting, names and numbers; empty for short ones."""
    words = _NO_WORD.sub(" ", _GREETING.sub("", own_words(text), count=1)).lower().split()
    if len(words) < ENOUGH:
        return ""
    return blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=8).hexdigest()


def own_words(text: str) -> str:
    """The text without quoted lines, quoted tails, forwarded blocks, sign-off and signature."""
    lines = text[:MOST].splitlines()
    own: list[str] = []
    for place, line in enumerate(lines):
        bare = line.strip()
        if bare.startswith((">", "|")):
            continue
        if _ends_here(bare, lines, place):
            break
        if bare.endswith(":") and _WROTE.search(bare):
            if own and not _ATTRIBUTION.match(bare) and _ATTRIBUTION.match(own[-1].strip()):
                own.pop()
            if not _quotes_follow(lines, place):
                break
            continue
        own.append(line)
    return "\n".join(_without_sign_off(own))


def _ends_here(bare: str, lines: list[str], place: int) -> bool:
    """Whether a signature, an original message or a forwarded block begins at this line."""
    if not bare:
        return False
    if _TAIL.match(bare):
        return True
    return bool(_HEADER.match(bare)) and any(
        _HEADER_TOO.match(line.strip()) for line in lines[place + 1 : place + 3]
    )


def _quotes_follow(lines: list[str], place: int) -> bool:
    return any(line.lstrip().startswith(">") for line in lines[place + 1 : place + 4])


def _without_sign_off(lines: list[str]) -> list[str]:
    while lines and not lines[-1].strip():
        lines.pop()
    first = max(0, len(lines) - SIGNED_WITHIN)
    for place in range(len(lines) - 1, first - 1, -1):
        if _SIGN_OFF.match(lines[place].strip()) and _is_signed(lines, place):
            return lines[:place]
    return lines


def _is_signed(lines: list[str], place: int) -> bool:
    """A name follows, and something was said before: "Thanks, Bob" alone is the message."""
    after = [line for line in lines[place + 1 :] if line.strip()]
    said = _GREETING.sub("", "\n".join(lines[:place]), count=1).strip()
    return bool(said) and (bool(after) or lines[place].rstrip().endswith(","))
