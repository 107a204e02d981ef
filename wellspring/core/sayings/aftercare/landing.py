"""A new place found: the news that everybody who helped should hear (P3.41), in five languages."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_NAY = (
    r"(\b(?:if|hope|wish|didn't|not|never|als|hoop|niet|wenn|falls|hoffe|nicht|si|espère|pas"
    r"|espero|ojalá"
    r"|no|your (?:invit|connection|request)|uw uitnodiging|votre invitation|he|she|hij|zij)\b|\?$)"
)

RULES = (
    Rule(
        "landed",
        "got accepted start starting joining hired signed landed yes new offered offer",
        r"\b(?:i|we)(?:'ve| have)?(?: just| finally| actually)* (?:got|landed) (?:the|an?|that"
        r"|my)(?: \w+)?"
        r" (?:job|role|position|promotion|place|gig|seat)\b|\bi(?:'ve| have)?(?: just| finally|"
        r" happily"
        r"| gladly)* (?:accepted (?:the|an?|their|that|it)\b[\w' ]{0,20}(?:offer|job|role"
        r"|position|it)"
        r"|signed (?:with|the contract|my contract)|said yes)\b|\bi(?:'m| am| will be|'ll be"
        r"|'ll)? ?(?:just )?"
        r"(?:start|starting|joining|be joining) (?:at|with|as|my new|a new|the new|on|in)?"
        r" ?(?!to\b|with the"
        r"\b)[\w' ]*\w|\bi(?:'m| am) the new \w+|\bthey (?:just |finally )?hired me\b|\band i"
        r" said yes\b"
        r"|\bi(?:'ve| have) been (?:hired|promoted)\b",
        _NAY
        + r"|\b(starting to|start to|start (?:the|my|a) (?:day|car|course|search|book|list|by))\b",
    ),
    Rule(
        "landed",
        "baan aangenomen aanbod begin functie slag gezegd getekend contract start",
        r"\bik heb (?:de|die|een) (?:nieuwe )?(?:baan|functie)\b|\bik ben (?:aangenomen"
        r"|gepromoveerd)\b"
        r"|\bik (?:begin|start) .{0,30}\b(?:bij|als|aan mijn nieuwe)\b|\bik ga .{0,20}aan de"
        r" slag bij\b|\bik"
        r" heb (?:ja gezegd tegen|(?:het|hun) aanbod (?:geaccepteerd|aangenomen)|getekend bij"
        r"|(?:het|mijn)"
        r" contract getekend)|\bze hebben (?:me|mij) aangenomen\b",
        _NAY,
    ),
    Rule(
        "landed",
        "job stelle zugesagt angebot eingestellt fange angenommen zusage unterschrieben arbeite"
        " position",
        r"\bich habe? (?:den|die|das|eine?n?) (?:neuen? )?(?:job|stelle|zusage|position)"
        r" (?:bekommen"
        r"|erhalten)|\bich habe? (?:\w+ )?zugesagt|\bich habe? (?:das|ihr|deren) angebot"
        r" angenommen|\bich"
        r" (?:wurde|bin) (?:eingestellt|genommen|befördert)|\bich (?:fange|beginne)"
        r" .{0,40}\b(?:bei|als)\b"
        r"|\bab .{2,25} (?:arbeite|bin) ich (?:bei|als)\b|\bich arbeite ab .{2,25} bei\b|\bvertrag"
        r" unterschrieben\b",
        _NAY,
    ),
    Rule(
        "landed",
        "poste j'ai offre l'offre embauché embauchée pris prise commence recruté recrutée signé",
        r"\bj'ai (?:enfin |bien |finalement )?(?:eu|obtenu|décroché|accepté|signé) (?:le|l'|un"
        r"|une|la|leur"
        r"|mon) ?(?:nouveau )?(?:poste|offre|job|emploi|stage|contrat|cdi|proposition|travail)"
        r"|\bj'ai été"
        r" (?:embauchée?|prise?|recrutée?|retenue?|promue?)|\bje commence .{0,30}\b(?:chez|comme"
        r"|mon nouveau"
        r"|à mon)\b|\bils m'ont (?:pris|embauché|recruté)",
        _NAY,
    ),
    Rule(
        "landed",
        "trabajo puesto oferta contrataron contratado contratada empiezo acepté conseguí cogido"
        " cogida"
        " dieron dado firmé aceptado conseguido seleccionado",
        r"\b(?:conseguí|me dieron|me han dado|obtuve|acepté|he aceptado|firmé|he firmado|he"
        r" conseguido)"
        r" (?:el|la|un|una|mi|su|ese) (?:nuevo )?(?:trabajo|puesto|oferta|empleo|contrato|plaza"
        r"|propuesta)"
        r"|\bme (?:contrataron|han (?:contratado|cogido|seleccionado|ascendido)|seleccionaron)\b"
        r"|\bempiezo (?:a trabajar )?(?:en|como|con) \w+",
        _NAY + r"|\b(minutos|clases)\b",
    ),
)
