"""Which language a line is told in, by its small words; English where nothing says otherwise."""

from __future__ import annotations

from functools import cache
from importlib import import_module

TYPE_CHECKING = False  # see the reader
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wellspring.core.one_line.rules import Tongue

TOLD_IN = {
    "english": "with the and she he they her his will promised yesterday today tomorrow back in "
    "coffee lunch dinner call called met by to for next about at i a of wants needs loves no on "
    "last minutes saw texted spoke from my wrote answered replied emailed mail",
    "dutch": "met en de het een ik ze zij hij haar hem gisteren vandaag morgen over weken koffie "
    "gebeld belde beloofd beloofde vrijdag maandag voor bij aan naar van is geen uur minuten op "
    "gegeten gesproken weer stuur uiterlijk niets gemaild geappt brief wandeling afspraak ze "
    "schreef terug heeft mijn mail",
    "german": "mit und der die das ich sie er ihr ihm gestern heute morgen wochen kaffee freitag "
    "telefoniert versprochen bei bis von am auf an im hat stunde stunden minuten wieder getroffen "
    "mittagessen anruf angerufen tee gespräch treffen brief kein keine nichts wegen hat "
    "mein meine mail",
    "french": "avec et le la les un une je elle il lui leur hier demain café déjeuner appelé appel "
    "promis vendredi à de du au pour dans semaines heure heures pas dîner vu thé chez sur des "
    "mail réunion lettre rencontré croisé coup aujourd'hui m'a répondu écrit par",
    "spanish": "con y el la los un una ella él le ayer hoy mañana café comida llamé llamada "
    "prometí viernes a de para en semanas hora horas me sin cena vi té nada lunes por "
    "reunión carta "
    "correo hablé almuerzo su desayuno no mail escribió",
}


@cache
def _small_words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in TOLD_IN.items()}


def told_in(words: Iterable[str]) -> str:
    """The language most of the words belong to; a word of several counts for each in part."""
    known = _small_words()
    weight = dict.fromkeys(known, 0.0)
    for word in set(words):
        of = [name for name, small in known.items() if word in small]
        for name in of:
            weight[name] += 1 / len(of)
    return max(weight, key=lambda name: weight[name])


def tongue_of(words: Iterable[str]) -> Tongue:
    """The words and rules of the language; only that one is loaded."""
    tongue: Tongue = import_module(f"wellspring.core.one_line.{told_in(words)}").TONGUE
    return tongue
