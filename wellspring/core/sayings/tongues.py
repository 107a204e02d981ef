"""Which languages a text can be in, so that a French one is not searched for Spanish."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

SURE = 4  # different everyday words of one language: a text so plain holds no other unnoticed
# Words of every letter in one of the languages that no other of the five uses.
EVERYDAY = {
    "english": "the and you for that have with this are your from it's i'm not would about was",
    "dutch": "het een ik niet dat voor met van zijn wij jij naar maar ook ben heb dit deze jullie",
    "german": "ich und der das nicht ist sie mit für auf wir dir ihnen aber auch noch wie den dem",
    "french": "je vous est et les pour pas nous avec dans c'est j'ai une des du sur mais bien",
    "spanish": "el los una por con para muy pero más gracias usted está y lo ya al cuando hola del",
}
WORDS = {language: frozenset(words.split()) for language, words in EVERYDAY.items()}


def left_out(words: Collection[str]) -> frozenset[str]:
    """The languages a text of these words is surely not in; none, while it is not plain."""
    told = {language: len(known.intersection(words)) for language, known in WORDS.items()}
    if max(told.values()) < SURE:
        return frozenset()
    return frozenset(language for language, count in told.items() if not count)
