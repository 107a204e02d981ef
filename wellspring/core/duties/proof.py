"""What proves that a promise was kept: handed over, introduced, called, told, or brought along."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wellspring.core.contact import SPOKEN
from wellspring.core.duties.same_thing import names_the_same

if TYPE_CHECKING:
    from wellspring.core.contact import Contact
    from wellspring.core.sightings import Saying

AS_PROMISED = re.compile(r"promised|beloofd|versprochen|promis|convenu|promet")
INTRODUCING = re.compile(
    r"intro|connect|touch|meet|voorstel|vorstell|stelle|bekannt|présent|present|conta[ck]t|kontakt"
    r"|relation|verbind"
)
TALKING = re.compile(
    r"call|ring you|phone|bel je|bellen|\bbel\b|anrufen|rufe?\b|telefon|appel|llam|see you|tell"
    r" you"
)
BRINGING = re.compile(
    r"bring|drop|swing by|stop by|return|breng|neem .{0,30}mee|kom .{0,30}(?:langs|brengen)"
    r"|mitbring"
    r"|vorbei|apport|amèn|dépos|passe|llev|traig|dejar"
)
# Promises to come back with word: the next word is the proof.
TELLING = re.compile(
    r"back to you|get back|circle back|report back|let you know|let u know|keep you|update you"
    r"|tell you"
    r"|be in touch|find out|look into|answer|hear from|reply|respond|check"
    r"|op terug|weten|hoogte|hoor|contact met je|seintje|uitzoek|navra"
    r"|melde|bescheid|laufenden|rückmeldung|hörst|hören|komme .{0,30}(?:darauf|auf)|kläre|nachfrag"
    r"|reviens|reviendrai|courant|signe|dirai|te dis|redis|nouvelles|réponse|recontacte|renseigne"
    r"|te digo|cuento|avis|tanto|respuesta|noticias|averigu"
)
ASKING = re.compile(
    r"\bask|check|talk to|speak|mention|vraag|vragen|spreek|frage|spreche|demand|parle|pregunt"
    r"|habl"
)

WAYS = (
    ("introduce", INTRODUCING),
    ("talk", TALKING),
    ("bring", BRINGING),
    ("tell", TELLING),
    ("ask", ASKING),
)


def proves(contact: Contact, where: Contact, quote: str) -> bool:
    """Whether a later touch shows that the promise of a quote, made in `where`, was kept."""
    ways = kept_by(quote)
    if contact.direction == "both":
        return contact.channel in SPOKEN and not ways.isdisjoint(("talk", "bring"))
    if contact.direction != where.direction or contact.basis == "bcc":
        return False
    if contact.channel == "call" and "talk" in ways:
        return True
    if "tell" in ways and _is_word_of_it(contact):
        return True
    return any(_shows(contact, where, quote, said) for said in contact.sayings)


@lru_cache(maxsize=4096)  # a promise is held against every later touch
def kept_by(quote: str) -> frozenset[str]:
    """The ways a promise of these words can be kept, besides handing something over."""
    words = quote.casefold()
    return frozenset(way for way, pattern in WAYS if pattern.search(words))


def _is_word_of_it(contact: Contact) -> bool:
    """They said they would tell, and here they write; another promise is not yet the telling."""
    if not contact.personal or contact.basis not in ("direct", "manual", "group"):
        return False
    said = {saying.kind for saying in contact.sayings}
    news = not said or bool(said - {"promise", "assent", "closing", "thanks"})
    return news and "promise" not in said


def _shows(contact: Contact, where: Contact, quote: str, said: Saying) -> bool:
    ways = kept_by(quote)
    if said.kind == "introduction":
        return "introduce" in ways
    told = said.quote.casefold()
    if said.kind == "delivery":
        here = where.thread == contact.thread or AS_PROMISED.search(told) is not None
        return here or names_the_same(quote, told)
    if said.kind == "report":
        return "ask" in ways and names_the_same(quote, told)
    return said.kind == "returned" and "bring" in ways
