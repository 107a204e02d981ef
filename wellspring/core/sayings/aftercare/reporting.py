"""Telling a helper what came of it: whom I met, what I read, what I tried, in five languages."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_NAY = (
    r"(\b(?:haven't|hasn't|didn't|not yet|nog niet|noch nicht|pas encore|todavía no|aún no)\b|\?$)"
)

RULES = (
    Rule(
        "report",
        "talked spoke spoken met had called contacted wrote reached got read followed tried took"
        " applied"
        " helpful went told visited emailed",
        r"\b(?:i|we)(?:'ve| have| had)?(?: just| finally| also| now| since)* (?:talked (?:to"
        r"|with)|spoke"
        r" (?:to|with)|spoken (?:to|with)|met (?:with |up with )?|had (?:an? )?(?:\w+"
        r" ){0,2}(?:call|chat"
        r"|talk|coffee|lunch|conversation|meeting|interview) with|called|contacted|e-?mailed"
        r"|wrote to"
        r"|reached out to|visited|got in touch with|got hold of) (?!you\b|your\b|it\b|back\b"
        r"|my\b)\w+"
        r"|\b(?:i|we)(?:'ve| have)?(?: just| finally)* (?:read (?:the|your|it)|followed (?:up on"
        r" |through on"
        r" )?your|tried (?:your|what you|it)|took your advice|applied)\b|\b(?:interview|meeting"
        r"|call|talk)"
        r" (?:with [\w' ]{2,30} )?went\b|\b(?:she|he|they) (?:was|were) (?:very |so |really"
        r" )?(?:helpful|kind"
        r"|generous)\b|\bas you (?:suggested|advised|recommended)\b",
        _NAY,
    ),
    Rule(
        "report",
        "gesproken gebeld gelezen gevolgd opgevolgd sprak ontmoet gemaild",
        r"\bik heb (?!je\b|u\b|jullie\b)[\w' ]{0,60}\b(?:gesproken|gebeld|gelezen|opgevolgd"
        r"|ontmoet|gemaild"
        r"|gevolgd)\b|\bik heb je (?:advies|tip)\b|\bik sprak (?!je\b|u\b)",
        _NAY,
    ),
    Rule(
        "report",
        "gesprochen telefoniert getroffen gelesen befolgt angerufen kontaktiert geschrieben"
        " beworben",
        r"\b(?:ich )?habe? (?:ich )?(?!dir\b|ihnen\b|dich\b)[\w' ]{0,60}\b(?:gesprochen"
        r"|telefoniert"
        r"|getroffen|gelesen|befolgt|angerufen|kontaktiert|beworben)\b",
        _NAY + r"|\b(mit (?:dir|ihnen) gesprochen|dich angerufen)",
    ),
    Rule(
        "report",
        "j'ai parlé rencontré vu appelé contacté lu suivi écrit discuté",
        r"\bj'ai (?:enfin |bien |déjà |pu )*(?:parlé (?:à|avec)|rencontr(?:é|er)|vu|appelé"
        r"|contacté|lu|suivi"
        r"|écrit à|discuté avec|parler à) (?!toi|vous|te\b)\w+",
        _NAY,
    ),
    Rule(
        "report",
        "hablé hablado reuní conocí llamé leí seguí contacté escribí leído llamado seguido",
        r"\b(?:hablé con|he hablado con|me reuní con|conocí a|llamé al?|he llamado al?|leí|he"
        r" leído|seguí"
        r"|he seguido|contacté|escribí al?) (?!ti|usted)\w+",
        _NAY,
    ),
)
