"""The five languages that letters are read over in."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from wellspring.core.message_lint.tongues.tongue import Tongue, found

__all__ = ["LANGUAGES", "Tongue", "found", "guessed", "tongue"]

LANGUAGES = {
    "en": "english",
    "nl": "dutch",
    "de": "german",
    "fr": "french",
    "es": "spanish",
}


@cache
def tongue(language: str) -> Tongue:
    """The words of a language; English for one that is not read."""
    name = LANGUAGES.get(language[:2].lower(), "english")
    module = import_module(f"wellspring.core.message_lint.tongues.{name}")
    words: Tongue = getattr(module, name.upper())
    return words


def guessed(folded_words: frozenset[str]) -> str:
    """The language whose everyday words occur most; English where none do."""
    counts = {code: len(words & folded_words) for code, words in _everyday().items()}
    best = max(counts, key=lambda code: (counts[code], code == "en"))
    return best if counts[best] else "en"


@cache
def _everyday() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in EVERYDAY.items()}


EVERYDAY = {
    "en": "the and you for that have with this your from it's i'm not would about was i my of to is"
    " hi dear hello could if we are it thank thanks at on be please know can can't out how what who"
    " they but just got any has had don't i've i'll u ur im pls"
    " kindly good keep come should anything someone me up down into been were where when why will"
    " here there which some very our us he she his her let need please",
    "nl": "het een ik niet dat voor met van zijn wij jij naar maar ook ben heb dit deze jullie je u"
    " mijn bij aan op wil hoi beste bedankt hallo als uw geen kunt kun de en te iedereen hi om uit zou wel nog wat groet jou jouw haar hun ze zullen connecten beter kreeg",
    "de": "ich und der das nicht ist sie mit fur auf wir dir ihnen aber auch noch wie den dem du dich"
    " mein ihr danke zu im liebe liebes lieber hallo konnen kannst bitte eine ein fur alles zusammen hi gerade sucht habt gibt es ihrer ihre frau herr werte servus gruezi moin zur zum vom wen wem bist hast meine einen einer einem weil wenn jahres beim",
    "fr": "je vous est et les pour pas nous avec dans c'est j'ai une des du sur mais bien tu ton ta"
    " mon ma votre le la bonjour merci cher chere salut a qui si en de tous chers cheres apres suis ton votre allo ca se sa ses ils elle cette que me es ne te mes m'as t'es aux tres plus par quelqu'un",
    "es": "el los una por con para muy pero mas gracias usted esta y lo ya al cuando hola del su tu"
    " mi que si un de me en querido querida estimado estimada le puede puedes a todos se soy te tengo esta este esto estoy como sin son ha he nos mira mando jajaja estimados estimadas queridos queridas amigos buenos buenas la las los estan hay sabes sus tienes tiene",
}
