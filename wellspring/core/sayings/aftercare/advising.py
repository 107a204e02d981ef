"""Advice and introductions that are worth coming back on (P4.14), in five languages."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_STEP = (
    r"(?:talk|speak|call|write|contact|reach out|get in touch|look (?:at|up|into)|read|apply"
    r"|check out"
    r"|try|consider|ask|join|visit|meet|e-?mail|leave|learn|take the|go to|target|start with)"
)
_TO_ME = (
    r"(\b(?:to|with|ask|call|send|tell|give|visit|meet|e-?mail|contact) (?:me|us)\b|\bsee the look"
    r"|\bread (?:this|my) (?:mail|message)|\bbe fine|\btalk (?:soon|at|on|tomorrow)"
    r"|\bask(?:ing)? if"
    r"|\bget in touch with (?:me|us)|\bmeet (?:me|at|on|soon))\b"
)

RULES = (
    Rule(
        "advice",
        "should ought might may could you're you'd",
        rf"\byou (?:really |definitely )?(?:should|ought to|might want to|may want to|could)"
        rf" (?:really"
        rf" |definitely |also |just |perhaps |maybe )*{_STEP}\b",
        _TO_ME,
    ),
    Rule(
        "advice",
        "thought considered tried suggest recommend advise advice worth why were person try look"
        " talk"
        " reach check tip",
        rf"\bhave you (?:thought (?:of|about)|considered|tried|spoken to|talked to|looked (?:at"
        rf"|into))\b"
        rf"|\bi(?:'d| would)? (?:really |strongly )?(?:suggest|recommend|advise)(?: that)?"
        rf" (?:you (?!meet me)\w+|(?!meeting|we\b)\w+ing\b)|\bif i were you\b|\bmy (?:advice|tip"
        rf"|suggestion)"
        rf"(?: is| would be|:)|\bwhy don't you {_STEP}|\b(?:might|would|could|is) be worth"
        rf" \w+ing\b"
        rf"|^(?:do |definitely )?(?:try (?:reaching|talking|calling|writing|asking)|look up"
        rf"|check out"
        rf"|talk to|speak (?:to|with)|get in touch with|reach out to) \w+"
        rf"|\bthe (?:right )?person (?:you need|to (?:talk|speak|write) to)\b",
        _TO_ME + r"|\b(he|she|they) (?:suggest|recommend)",
    ),
    Rule(
        "advice",
        "zou kunt moet raad advies tip gedacht overwogen contact aanraden",
        r"\bje (?:zou|moet|kunt) (?:eens |echt |misschien |ook )*(?:met|bij|naar|contact|eens)\b"
        r"|\b(?:moeten|kunnen) (?:praten|bellen|mailen|spreken|lezen)\b|\bheb je (?:al |wel |er"
        r" )*(?:eens )?"
        r"(?:aan .{2,50} gedacht|gedacht aan|overwogen)\b|\bik (?:raad|zou) je (?:aan|aanraden"
        r"|adviseren)"
        r"|\b(?:mijn|een) (?:advies|tip)\b|\bmisschien kun je (?:eens )?contact\b|\bik kan je"
        r" .{2,40}"
        r"aanraden",
        r"(\b(?:mij|me) (?:bellen|mailen)|\bmet (?:mij|me|ons)\b|\bhelaas)",
    ),
    Rule(
        "advice",
        "solltest sollten raten rate tipp rat gedacht überlegt vielleicht wendest empfehle"
        " empfehlen",
        r"\b(?:du solltest|sie sollten|sollten sie|solltest du) (?:mal |unbedingt |vielleicht "
        r"|dich |sich"
        r" )*(?:mit|bei|an|auch|\w+ (?:anrufen|lesen|kontaktieren|schreiben))\b|\bhast du"
        r" (?:schon |mal )*"
        r"(?:an .{2,50} gedacht|überlegt)\b|\bhaben sie (?:schon |mal )*an .{2,50} gedacht\b"
        r"|\b(?:ich )?"
        r"(?:würde|rate|kann) (?:ich )?(?:dir|ihnen) (?:\w+ )?(?:raten|empfehlen|zu)\b|\bmein"
        r" (?:tipp|rat)\b"
        r"|\b(?:wendest du dich|wenden sie sich)\b|\bich empfehle (?:dir|ihnen)\b",
        r"(\bmit mir\b|\bbei mir\b|\ban (?:mich|uns)\b|\bmich (?:anrufen|kontaktieren)|\bsoll"
        r" ich)",
    ),
    Rule(
        "advice",
        "devrais devriez conseille conseil pensé pourriez pourrais recommande suggère adresser",
        r"\b(?:tu devrais|vous devriez) (?:peut-être |vraiment )?(?:parler|appeler|contacter"
        r"|écrire|lire"
        r"|regarder|essayer|postuler|voir|rencontrer|demander)\b|\b(?:as-tu|avez-vous|tu as|vous"
        r" avez)"
        r" (?:déjà )?pensé à\b|\bje (?:te|vous) (?:conseille|recommande|suggère|conseillerais)"
        r" (?:de|d'|\w)"
        r"|\b(?:mon|un) conseil\b|\b(?:pourriez|pourrais) (?:vous adresser|t'adresser)\b",
        r"(\bme (?:parler|appeler|contacter)\b|\bm'(?:appeler|écrire)\b)",
    ),
    Rule(
        "advice",
        "deberías debería recomiendo aconsejo consejo pensado podrías podría sugiero dirigirse"
        " dirigirte",
        r"\b(?:deberías|debería) (?:hablar|llamar|contactar|escribir|leer|mirar|probar|ver"
        r"|preguntar"
        r"|presentarte|presentarse)\b|\b(?:has|ha) pensado en\b|\b(?:te|le) (?:recomiendo"
        r"|aconsejo|sugiero)"
        r" |\b(?:mi|un) consejo\b|\b(?:podrías|podría) (?:dirigirte|dirigirse|hablar con)\b",
        r"(\b(?:conmigo|llamarme|hablarme)\b)",
    ),
    Rule(
        "introduction",
        "copying two both voici este esta das dies",
        r"^(?:i'm )?copying in \w+.{0,40}\b(?:who|whom|i)\b|\bi'd like you (?:two|both) to meet\b"
        r"|^[\w' ]{2,30}, voici [\w' ]{2,30}\b(?:,| dont| que| qui)|^[\w' ]{2,30}, est[ea] es"
        r" [\w' ]{2,30}\b"
        r"(?:,| de quien| que)|^[\w' ]{2,30}, (?:das|dies) ist [\w' ]{2,30}, (?:von|über|mit|die"
        r"|der)\b",
    ),
)
