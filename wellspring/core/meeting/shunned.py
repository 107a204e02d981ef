"""A purpose others would shun: to hand out résumés, to collect cards, to be everywhere (P3.5)."""

from __future__ import annotations

import re

from wellspring.core.folding import fold

_CARDS = (
    r"(?:resumes?|cvs?|curriculums?|lebensl\w+|(?:business )?cards?|visitekaart\w*|kaartjes"
    r"|visitenkarten?|cartes?(?: de visite)?|tarjetas?(?: de visita)?|contacts?|contacten|kontakte"
    r"|contactos|leads?)"
)
_SPREAD = (
    r"(?:hand(?:ing)?(?: out| round)?|giv(?:e|ing) out|pass(?:ing)?(?: out| round| around)|drop off"
    r"|spread(?:ing)?|collect(?:ing)?|gather(?:ing)?|swap(?:ping)?|exchang(?:e|ing)|uitdelen"
    r"|verzamelen|ruilen|verteilen|sammeln|austauschen|distribuer|ramasser|recolter|collectionner"
    r"|echanger|repartir|coleccionar|recoger|juntar|intercambiar)"
)
_NEAR = r"(?:\W+\w+){0,3}?\W+"
_MANY = (
    r"\b(?:as many (?:people|contacts|hands) as|so viele (?:leute|menschen|kontakte) wie"
    r"|zo ?veel mogelijk (?:mensen|contacten)|le plus de (?:monde|gens|contacts)"
    r"|(?:toda )?la mayor cantidad de (?:gente|contactos)|tanta gente como)\b"
)
_SHUNNED = re.compile(
    rf"\b{_SPREAD}{_NEAR}{_CARDS}\b|\b{_CARDS}{_NEAR}{_SPREAD}\b|{_MANY}"
    r"|^\W*(?:just |only |pour |om te |zum |para )?(?:to )?(?:do some )?(?:network(?:ing)?"
    r"|netwerken|netzwerken|reseauter|hacer networking)\W*$"
)


def is_shunned(purpose: str) -> bool:
    """Whether a purpose names papers to spread or numbers to reach, and nobody's question."""
    return _SHUNNED.search(fold(purpose)) is not None
