"""Whose a message is when the name beside the address names two, or a service in between."""

from __future__ import annotations

import re

from wellspring.core.addresses import local_words
from wellspring.core.folding import bare, fold
from wellspring.core.sightings import Party

_FOR = re.compile(
    r"\s*[(\[]?\b(?:on behalf of|im (?:auftrag|namen) (?:von|der|des)|i\. ?a\. ?von|au nom de"
    r"|pour le compte de|de la part de|(?:en|a) nombre de|de parte de|em nome de|da parte de"
    r"|per conto di|a nome di|namens|uit naam van|w imieniu|på vegne af|på vegne av|på uppdrag av"
    r"|jménem|v mene|megbízásából|от имени|від імені|εκ μέρους)\b[\s:]*",
    re.IGNORECASE,
)
_VIA = re.compile(r"\S\s+via\s+\S")
_LEAST = 3  # letters of a name that say something in an address


def speaking(party: Party) -> Party:
    """The party by the name of whoever has the address.

    Outlook shows "Assistant on behalf of Boss" at the boss's address, some servers at the
    assistant's; a name that tells both would make one person of two.
    """
    if " " not in party.name or (found := _FOR.search(party.name)) is None or not found.start():
        return party
    writer = party.name[: found.start()].strip(" ,;(")
    speaks_for = party.name[found.end() :].strip(" )]")
    name = writer if _fits(writer, party) > _fits(speaks_for, party) else speaks_for
    return Party(name, party.address, party.link, party.uid)


def is_passed_on(party: Party) -> bool:
    """Whether a list or a service wrote a person's name before an address of its own."""
    found = _VIA.search(party.name)
    return found is not None and not _fits(party.name[: found.end() - 1], party)


def _fits(name: str, party: Party) -> int:
    """How many letters of an address a name explains."""
    local = "".join(local_words(party.address)) or bare(party.address)
    return sum(len(word) for word in fold(name).split() if len(word) >= _LEAST and word in local)
