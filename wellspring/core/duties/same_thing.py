"""Whether two quotes speak of the same thing: they share a word that is no everyday word."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]{4,}")
LIKE = 5  # letters that tell a word from another in spite of its ending
# Words of giving, asking, time and courtesy: everybody's, so they name nothing.
EVERYDAY = frozenset(
    """
    about after again also attached been before back bring call could enclosed find forward from
    give going good great have hear hello here hope into just keep know later like look make
    mention more need next once over please promise promised really request send sent share shall
    should some soon sure take talk tell thank thanks that them then there these they this those
    time today tomorrow tonight touch update very want week will with would write your yours
    yourself monday tuesday wednesday thursday friday saturday sunday month year morning evening
    hierbij bijlage bijgevoegd vind stuur sturen graag even morgen vandaag voor naar heeft hebben
    wordt zoals beloofd weten laat laten jullie maandag dinsdag woensdag donderdag vrijdag week
    anbei anhang schicke schicken sende senden ihnen euch heute dann noch haben bitte gern gerne
    versprochen montag dienstag mittwoch donnerstag freitag woche nächste melde bescheid
    voici joint ci-joint envoie envoyer enverrai vous pour dans avec demain lundi mardi mercredi
    jeudi vendredi semaine trouverez pièce jointe comme promis
    adjunto adjunta mando envío enviaré mañana para como lunes martes miércoles jueves viernes
    semana prometí aquí tienes
    """.split()
)


def things_in(quote: str) -> frozenset[str]:
    """The beginnings of the words of a quote that name something."""
    words = _WORD.findall(quote.casefold())
    return frozenset(word[:LIKE] for word in words if word not in EVERYDAY)


def names_the_same(one: str, other: str) -> bool:
    """Whether a thing of one quote stands in the other."""
    return bool(things_in(one) & things_in(other))
