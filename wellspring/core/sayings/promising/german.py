"""How a German sentence is built that gives a word."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_WORK = (
    r"(?:schicke?|sende|maile?|rufe?|schreibe?|gebe?|bringe?|leite|besorge?|zeige?|nenne?|stelle?"
    r"|lasse?|suche?|melde?|bestätige|liefere|setze?|trage?|lege?|leihe?|lese?|spreche?|bespreche?"
    r"|frage?|hake?|kläre?|prüfe?|schaue?|gucke?|reserviere|buche?|bestelle?|überweise?|zahle?"
    r"|drucke?"
    r"|scanne?|teile?|plane?|organisiere|erkundige|kümmere|verbinde?|vernetze?|empfehle?|erwähne?"
    r"|korrigiere|ändere|ergänze|fülle|unterschreibe?|sorge?|rede?|hole?|reiche|mache?|sage?"
    r"|erledige|halte?|informiere|höre|überarbeite|verschicke?|schicken|senden|melden|geben"
    r"|kümmern"
    r"|prüfen|klären)"
)
_CUES = (
    "schicke schick sende maile mail rufe ruf schreibe schreib gebe geb bringe bring leite besorge"
    " besorg zeige zeig nenne stelle stell lasse lass suche such melde meld bestätige liefere"
    " setze"
    " setz trage trag lege leg leihe leih lese les spreche sprech bespreche frage frag hake hak"
    " kläre"
    " klär prüfe prüf schaue schau gucke guck reserviere buche buch bestelle überweise zahle"
    " drucke"
    " scanne teile plane organisiere erkundige kümmere verbinde vernetze empfehle erwähne"
    " korrigiere"
    " ändere ergänze fülle unterschreibe sorge rede hole hol reiche mache mach sage sag"
    " erledige halte informiere höre überarbeite verschicke schicken senden melden geben kümmern"
    " prüfen klären"
)
_READER = (
    r"(?:\b(?:dir|ihnen|euch|dich|deine?[mnr]?|eure?[mnr]?|ihm|ihr|es|das|ihn|sie|bescheid|drum"
    r"|darum"
    r"|darauf|dafür|mich|ob|rückmeldung|mit (?:der|dem|meine[mr]|frau|herrn|\w+ (?:darüber"
    r"|drüber)))\b"
    r"|\b(?:weiter|zurück|nach|mit|vor|vorbei|her|raus|an|aus|ein|um|auf|durch)(?=[.,;!?]| und |"
    r" sobald|$)"
    r"|(?<=reserviere )einen?\b|(?<=buche )einen?\b)"
)
_DO = (
    r"(?:(?:zu|nach|weiter|zurück|mit|vor|an|her|heraus|raus|vorbei|durch|ein|aus|um"
    r"|ab)?(?:schicken"
    r"|senden|mailen|rufen|schreiben|geben|bringen|leiten|stellen|fragen|melden|schauen"
    r"|lesen"
    r"|reichen|suchen|kommen|tragen|setzen|legen|sprechen|haken|hören|holen)|besorgen|zeigen"
    r"|klären"
    r"|prüfen"
    r"|kümmern|mitteilen|bestätigen|zukommen lassen|organisieren|einladen|vorbereiten|informieren"
    r"|erwähnen|empfehlen|liefern|machen|erledigen|reservieren|buchen|überweisen|verbinden"
    r"|vernetzen"
    r"|leihen|besprechen|korrigieren|überarbeiten|ändern|helfen|sagen|verschicken)"
)
# What can come or follow, where a person would only come.
_THINGS = (
    r"(?:zahlen|liste|vorlage|unterlagen|zeugnis|brief|link|fotos|protokoll|daten|namen|artikel"
    r"|bericht|lebenslauf|angebot|vertrag|agenda|einladung|präsentation|folien|dokumente?|datei"
    r"|dateien|notizen|anmerkungen|antwort|rückmeldung|buch|rest|referenz|mail)"
)
# Present tense to the reader that gives nothing, and the past.
_NOTHING = (
    r"(?!(?:danke|wünsche|gratuliere|kenne|sehe|vermisse|verstehe|glaube|rate|empfehle|erinnere"
    r"|grüße|bewundere|beneide|schätze|vertraue|folge|bitte|frage|hoffe|habe|hatte|bin|war|kann"
    r"|konnte|will|wollte|würde|möchte|muss|mag|finde|schreibe|schrieb|kontaktiere|verzeihe|lade"
    r"|biete|weiß|lasse|lass|nehme|gebe|gönne|stimme|gehe|komme|treffe|mache|werde|darf|soll|sah"
    r"|rief|gab|sprach|traf|bat|half|fand|ließ|bekam|hielt|nannte|drücke|umarme|liebe|achte"
    r"|respektiere|unterstütze|erwarte|höre|spreche|wüsste|hätte|wäre|für|mit|von|dass|und|auch"
    r"|hiermit|anbei|sage|versichere|gestehe|danken|kann|könnte|sollte|überlasse|mute|warte)\b)"
)
# What one will do or be, and nobody waits for.
_OWN = (
    r"(?:sein|haben|müssen|können|sehen|gehen|fahren|bleiben|fehlen|vermissen|vergessen|verstehen"
    r"|wohnen|arbeiten|werden|wissen|warten|brauchen|umziehen|teilnehmen|kommen|freuen|anfangen"
    r"|beginnen|denken|hoffen|erinnern|feiern|schlafen|versuchen|fliegen|reisen|ankommen|leben)"
)
_IF = (
    r"\b(?:wenn (?:ich (?:zurück|wieder|zu hause|mehr|die|das|den|im)|die|der|das|es online|es"
    r" so)|(?:fragen?|prüfen?|schauen?|klären?|nachsehen"
    r"|nach),? ob|nicht nur"
    r"|(wenn (?:du|sie|ihr|er|es (?!online|so)|möchtest|gewünscht|nötig)|falls|sofern|sollten?"
    r" (?:sie|du|es)|würde"
    r"|könnte|hätte|wäre|nicht|nie|nichts|kein(?:e|en)?|immer|meistens|jeden|weil|anbei|hiermit"
    r"|anhang"
    r"|beigefügt|grüße|(?:sagte|meinte|glaubt|sagt),? (?:dass|er|sie)|gebe zu|dir recht|ihnen"
    r" recht"
    r"|mache mir|stelle? mich|fasse mich|wenn ich|freue mich|frage mich|halte (?:das|es|sie|ihn)"
    r" für|komme aus|hoffe"
    r"|schreibe (?:ihnen|dir),|auf ihre anzeige|die kinder|wollte|werde ich sein))\b"
)

RULES = (
    Rule(
        "promise",
        _CUES,
        rf"\b(?:ich|wir) {_WORK} (?:[^.;!?]{{0,60}})?{_READER}|\b{_WORK} (?:ich|wir)"
        rf" (?:[^.;!?]{{0,60}})?"
        rf"{_READER}|\bund {_WORK} (?:mich|dir|ihnen|euch|es|sie|ihn|das)\b(?=[^?]*$)",
        _IF,
    ),
    Rule(
        "promise",
        "werde werden wird will verspreche",
        rf"\b(?:(?:ich|wir) (?:werden?|will|wollen)|werden? (?:ich|wir)|und"
        rf" werden?)\b[^.;!?]{{0,90}}"
        rf"\b{_DO}\b|\b(?:ich|wir) werden? (?![^.;!?]{{0,90}}\b{_OWN}(?=[.,;!?]|$))[^.;!?]{{2,90}}"
        rf"\w{{2,}}(?:en|ern|eln)(?=[.,;!?]| und | sobald|$)|\bversprech\w* (?:es )?(?:dir|ihnen"
        rf"|euch)",
        _IF + r"|\b(soll ich)\b",
    ),
    Rule(
        "promise",
        "kann können",
        rf"\b(?:(?:ich|wir) (?:kann|können)|(?:kann|können) (?:ich|wir)) (?:[^.;!?]{{0,30}})?"
        rf"(?:dir|ihnen|euch)\b[^.;!?]{{0,60}}{_DO}\b",
        _IF + r"|(\?$)",
        dated=True,
    ),
    Rule(
        "promise",
        "hast haben hörst hören bekommst bekommen erhältst erhalten bekommt",
        r"\b(?:du|sie|ihr) (?:bekommst|bekommen|bekommt|erhältst|erhalten|hörst|hören)\b"
        r"|\b(?:hörst"
        r"|hören|hast|haben|bekommst|bekommen|erhältst) (?:du|sie) (?:mehr|es|das|die|den|von)\b",
        _IF + r"|\b(automatisch|rabatt|\?$)",
        dated=True,
    ),
    Rule(
        "assent",
        "mach mache erledige wird geht überlass kümmere drum darum",
        r"^(?:(?:ja|ok|okay|gut|klar|super|alles klar|gerne?|prima|natürlich|sicher)[,.!]* )*"
        r"(?:(?:das )?mache? ich|(?:das )?erledige ich|wird (?:gemacht|erledigt)|geht klar"
        r"|überlass (?:das|es) mir"
        r"|ich kümmere? mich (?:drum|darum)|bin dran|ich bin dran)(?=[\s.,!]|$)(?!.*\?)",
        r"(\bwenn\b|\bmach(?:e)? ich mir)",
    ),
    Rule(
        "promise",
        "komme kommen komm",
        r"\b(?:(?:ich|wir) kommen?|kommen? (?:ich|wir)) (?:[^.;!?]|(?<=\d)\.){0,40}\b(?:zurück"
        r"|vorbei|dr?auf"
        r"|(?:auf|zu)"
        r" (?:dich|sie|euch|ihnen|dir))\b",
        _IF + r"|\b(urlaub|reise|hause|ferien)\b",
    ),
    Rule(
        "promise",
        "kommen kommt folgt folgen geht gehen",
        rf"^(?:und )?(?:die|der|das|mein\w*|dein\w*|ihr\w*|unser\w*) (?:\w+ )?{_THINGS}\b"
        r"[^.;!?]{0,30}\b(?:komm(?:en|t)|folg(?:en|t)|geh(?:en|t) [^.;!?]{0,30}(?:raus|zu|ab))\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "zählen verlassen",
        r"\bauf mich [^.;!?]{0,40}\b(?:zählen|verlassen)\b",
        _IF,
    ),
    Rule(
        "promise",
        "vor",
        r"\bich habe vor,? [^.;!?]{0,30}\b(?:dich|dir|euch|ihnen"
        r"|sie)\b[^.;!?]{0,60}\bz?\w*zu\w*en\b",
        _IF,
    ),
    Rule(
        "promise",
        "ich",
        rf"\bich {_NOTHING}\w{{2,}}(?<!te) (?:dich|dir|ihnen|euch)\b",
        _IF,
    ),
    Rule(
        "promise",
        "dann hast haben",
        r"\b(?:du hast|sie haben|ihr habt) (?:es|das|ihn|sie)\b|\bdann (?:hast|haben) (?:du|sie)"
        r" (?:es|das|ihn|sie|alles)\b",
        _IF + r"|(\?$)",
        dated=True,
    ),
    Rule(
        "promise",
        "lass lassen",
        r"\blass(?:en sie)? mich (?:das |es |mal |kurz |erst |noch )*(?:klären|prüfen|nachsehen"
        r"|fragen"
        r"|nachfragen|schauen|nachschauen|herausfinden)",
        _IF,
    ),
)
