"""Which circle a label speaks of: every circle is a source of bridges (P3.19, P3.20)."""

from __future__ import annotations

from functools import lru_cache

from wellspring.core.folding import fold

KINDS: dict[str, str] = {
    "work": "work job office colleague colleagues kollegen collega collegas collegues business "
    "arbeit travail trabajo trabalho lavoro praca jobb coworker coworkers client clients customer "
    "kunden klanten vendor supplier mentor industry",
    "study": "study school university college alumni class classmates studium uni schule studie "
    "ecole universidad escuela universidade szkola students student kommilitonen",
    "family": "family familie famille familia famiglia rodzina familj relatives verwandte cousins",
    "friends": "friend friends freunde vrienden amis amigos amici przyjaciele vanner",
    "neighbourhood": "neighbour neighbours neighbor neighbors neighborhood nachbarn buren "
    "voisins "
    "vecinos vizinhos vicini sasiedzi grannar street building",
    "faith": "church parish temple mosque synagogue kirche gemeinde kerk eglise iglesia igreja "
    "chiesa kosciol kyrka congregation choir",
    "sport": "sport sports team gym running football soccer tennis golf club cycling verein",
    "service": "service doctor dentist barber hairdresser vet veterinarian mechanic plumber lawyer "
    "arzt friseur huisarts kapper medecin coiffeur medico peluquero",
    "volunteering": "volunteer volunteering charity ehrenamt vrijwilligers benevolat voluntariado",
}
_BY_WORD = {word: kind for kind, words in KINDS.items() for word in words.split()}
_SAYS_NOTHING = frozenset(
    {"mycontacts", "my contacts", "starred", "contacts", "kontakte", "imported", "all contacts"}
)


@lru_cache(maxsize=4096)
def circle_of(label: str) -> str:
    """The circle's kind; "other" when the word is the owner's own; "" when it says nothing."""
    folded = fold(label)
    if not folded or folded in _SAYS_NOTHING or folded.startswith(("imported on", "restored from")):
        return ""
    return next((_BY_WORD[word] for word in folded.split() if word in _BY_WORD), "other")
