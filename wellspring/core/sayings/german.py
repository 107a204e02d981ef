"""How German promises, asks, thanks, introduces, declines, tells and hands over."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rhetoric, Rule

_YOU = r"(?:dir|ihnen|euch|dich|sie)"
_SEND = (
    r"(?:schicke?|sende|maile|rufe?|schreibe?|gebe?|bringe?|leite|besorge|zeige|erzähle|nenne"
    r"|stelle"
    r"|lasse|suche|melde|bestätige|liefere|texte|faxe|schicken|senden|geben|bringen|melden|leiten)"
)
_DO = (
    r"(?:schicken|senden|zusenden|zuschicken|mailen|anrufen|zurückrufen|schreiben|geben|bringen"
    r"|mitbringen|weiterleiten|besorgen|zeigen|vorstellen|nachfragen|fragen|klären|prüfen|kümmern"
    r"|melden|mitteilen|bestätigen|zukommen lassen|organisieren|einladen|bescheid|vorbereiten"
    r"|ansehen|anschauen|nachreichen|durchgeben|informieren)"
)
_IF = (
    r"\b(?:wenn ich (?:zurück|wieder|zu hause|mehr|die|das|den|im)|(?:fragen?|prüfen?|schauen?"
    r"|klären?"
    r"|nachsehen), ob|(wenn (?:du|sie|ihr|es|das|er|möchtest|gewünscht|nötig|ich)|falls|sofern"
    r"|sollten? (?:sie|du|es)|würde|könnte|hätte|wäre|nicht|nie|kein(?:e|en)?"
    r"|(?:sagte|meinte|glaubt|sagt),? (?:dass|er|sie)))\b"
)

RULES = (
    Rule(
        "promise",
        "schicke schick sende maile rufe ruf schreibe gebe geb bringe leite besorge zeige nenne"
        " stelle"
        " halte halten lasse suche melde bestätige liefere schicken senden melden geben",
        rf"\b(?:ich|wir) {_SEND} (?:es |das |sie |die |den |ihn |mich |uns |heute |morgen "
        rf"|gleich |gern "
        rf"|gerne |auch |dann |nachher |später |am \w+ |noch |nochmal |bei )*{_YOU}\b"
        rf"|\b{_SEND} (?:ich|wir) (?:es |das |sie |die |den |ihn |mich |uns |gern |gerne |auch "
        rf"|dann "
        rf"|noch |bei )*{_YOU}\b|\bich (?:leite|gebe|reiche) .{{2,70}}\bweiter\b"
        rf"|\bhalten? (?:ich |wir )?(?:dich|sie|euch) (?:gern |gerne )?auf dem laufenden"
        rf"|\b(?:ich|wir) melden? (?:mich|uns)\b(?! (?:an|ab)\b)"
        rf"|\bmelden? (?:ich mich|wir uns)\b|\brufe? ich .{{0,20}}an\b",
        rf"{_IF}|\b(anbei|hiermit|im anhang|beigefügt|grüße|diese (?:mail|nachricht)|weil)\b",
    ),
    Rule(
        "promise",
        "werde werden verspreche verspreche",
        rf"\b(?:(?:ich|wir) (?:werden?|versprechen?)|werden? (?:ich|wir))\b.{{0,90}}\b{_DO}\b"
        rf"|\b(?:ich )?versprech\w* (?:es )?(?:dir|ihnen|euch)?",
        _IF,
    ),
    Rule(
        "promise",
        "kümmere frage kläre prüfe bekommst bekommen erhalten erhältst hören hörst haben hast"
        " schaue gebe"
        " organisiere",
        r"\b(?:ich|wir) (?:kümmere (?:mich|uns)|frage (?:mal |gleich |morgen |ihn |sie "
        r"|bei )*(?:nach"
        r"|\w+ (?:nach|danach)|ob|herrn|frau|meinen|meine)\b|frage .{0,40}\bnach\b|kläre (?:das|es)"
        r"|prüfe (?:das|es)|schaue .{0,30}\b(?:an|nach)\b|gebe .{0,30}bescheid|organisiere)"
        r"|\b(?:kümmere|frage|kläre|prüfe) ich\b"
        r"|\b(?:du|sie|ihr) (?:bekommst|bekommen|erhalten|erhältst|hören|hörst"
        r"|bekommt)\b.{0,60}\bvon "
        r"(?:mir|uns)\b|\b(?:bekommst|bekommen|erhalten|hören|hörst|haben|hast) (?:du|sie"
        r"|ihr) .{0,60}\bvon "
        r"(?:mir|uns)\b",
        _IF,
    ),
    Rule(
        "promise",
        "haben hast bekommst bekommen erhalten erhältst",
        r"\bbis .{3,20} (?:haben|hast|bekommst|bekommen|erhalten|erhältst) (?:sie|du) "
        r"(?:das|die|den|alles|mein\w*|eine?n?)\b|\b(?:sie|du) (?:bekommst|bekommen|erhalten"
        r"|erhältst"
        r"|haben|hast) (?:das|die|den|alles|mein\w*|eine?n?)\b.{0,40}\bbis\b",
        _IF,
        dated=True,
    ),
    Rule(
        "request",
        "kannst können könntest könnten würdest würden magst möchtest wärst wären hättest könnt",
        r"(?<!wie )(?<!was )(?<!wo )(?<!wann )(?<!wenn )(?<!warum )(?<!damit )\b(?:kannst|könntest"
        r"|würdest|magst) du\b|(?<!wie )(?<!was )(?<!wo )(?<!wann )(?<!wenn )(?<!warum"
        r" )\b(?:können|"
        r"könnten|würden) (?:sie|wir)\b(?! sich (?:das )?(?:vorstellen|freuen))|\b(?:wärst du"
        r"|wären sie)"
        r" so (?:nett|lieb|freundlich)|\bhättest du (?:zeit|lust)|\bkönnt ihr\b",
        r"(\bwenn (?:du|sie|ihr) (?:möchten|wollen|magst)|so (?:können|könnten) (?:sie|wir)\b"
        r"|^(?:damit|dann|hier|dort|gerne) (?:können|könnten))",
    ),
    Rule(
        "request",
        "meld bitte gib sag schick ruf lass melde lassen geben teilen schicken senden rufen"
        " wollte würde freuen dankbar",
        r"\bbitte(?: doch| kurz| noch| mir| uns| einfach| unbedingt)* (?:schick|send|gib|geb|ruf"
        r"|lass"
        r"|teil|meld|sag|schreib|bestätig|antwort|prüf|schau|komm|stell|leit|bring|überweis"
        r"|unterschreib"
        r"|füll|nenn|informier|beantwort|hilf)\w*|\b(?:schicken|senden|geben|teilen|rufen|lassen"
        r"|sagen"
        r"|schreiben|nennen|bestätigen|leiten|melden) sie (?:mir|uns|mich|sich|es|das|die|den"
        r"|bitte)\b"
        r".{0,80}|(?:^|[,;.] ?|und )(?:melde? dich\b|(?:gib|sag|schick|schreib|nenn|ruf|lass"
        r"|bring|leih"
        r"|hilf) (?:mir|mich"
        r"|uns|doch|bitte|kurz)\b)|\b(?:ich )?(?:würde mich (?:sehr )?(?:über|freuen,? wenn (?:du"
        r"|sie|wir)))"
        r"|\bich wollte fragen,? ob (?:du|sie|ihr)|\bwäre (?:ich )?(?:ihnen|dir) dankbar"
        r"|\bich bitte (?:sie|dich|um)\b",
        r"(\bzögern|\bwenn (?:ich|sie fragen|du fragen|sie (?:noch )?etwas|du (?:noch )?(?:etwas"
        r"|hilfe"
        r"|was))|\bfalls (?:du|sie)|bitte (?:sehr|schön)|\bbei (?:rückfragen|fragen)|entschuldig)",
    ),
    Rule(
        "thanks",
        "danke dank dankeschön bedanke bedanken dankbar thanks",
        r"\b(?:danke|dankeschön|vielen dank|herzlichen dank|besten dank|lieben dank|tausend dank"
        r"|großen "
        r"dank|ich danke (?:dir|ihnen|euch)|bedanke (?:ich )?mich|(?:sehr|so) dankbar für"
        r"|möchte ich mich .{0,30}bedanken)\b",
        r"(\bim voraus\b|\bnein,? danke|\bdanke,? nein|\b(?:sagt|sagte|richte?) .{0,20}dank"
        r"|\bvorab\b"
        r"|dank (?:seiner|ihrer|deiner|des|der|dem)\b)",
    ),
    Rule(
        "introduction",
        "vorstellen bekannt kontakt verbinde vernetze vernetzen stelle",
        r"\b(?:möchte|darf|wollte|will|würde)\b.{0,30}\b(?:dich|sie|euch|dir"
        r"|ihnen)\b.{0,60}\b(?:vor(?:zu)?"
        r"stellen|bekannt machen|bekanntmachen|vernetzen|in kontakt bringen)\b"
        r"|\bstelle ich (?:euch|sie) .{0,20}\b(?:einander|gegenseitig|vor)\b|\b(?:bringe"
        r"|verbinde|vernetze)"
        r" (?:ich )?(?:euch|sie (?:beide|miteinander)|dich|hiermit)\b|\bhiermit (?:stelle|bringe"
        r"|verbinde|"
        r"mache)\b|^[\w' ]{2,30}, (?:das|dies) ist (?:meine?r? )?[\w' ]{2,30}[.,]?",
        r"(\bmich (?:kurz )?vor|\bkannst du|\bkönnten sie|\bwenn (?:du|sie)\b|\bnicht vorstellen)",
    ),
    Rule(
        "regret",
        "leider absagen interesse bedauern schaffe nicht",
        r"\bleider\b.{0,50}\b(?:nicht|keine?n?|absagen|ablehnen|mitteilen)\b(?! (?:geantwortet"
        r"|gemeldet"
        r"|früher))|\bmuss (?:ich )?(?:leider )?(?:absagen|ablehnen)|\b(?:habe|haben) (?:ich "
        r"|wir )?kein "
        r"interesse|\bnicht interessiert\b|\b(?:schaffe|schaffen) (?:ich |wir "
        r"|es )*(?:leider )?nicht\b"
        r"|\bmit bedauern|\bnein,? danke|\bkann (?:ich )?(?:leider |da |am \w+ )*nicht (?:kommen"
        r"|teilnehmen"
        r"|dabei|helfen|annehmen)",
        r"(\?$|\bwetter|\bzug\b|\bleider (?:habe|konnte) ich .{0,40}\bgesehen|\bleider (?:war"
        r"|ist) (?:das|"
        r"der|die)\b)",
    ),
    Rule(
        "outcome",
        "job stelle zugesagt angebot absage eingestellt anfangen fange angenommen bekommen zusage"
        " vorstellungsgespräch unterschrieben",
        r"\bich habe? (?:den|die|das|eine?n?|ein) (?:neuen? |neue )?(?:job|stelle|zusage|absage"
        r"|angebot|"
        r"position|vertrag)\b.{0,40}\b(?:bekommen|erhalten|angenommen|unterschrieben)"
        r"|\bich hab(?:e)? "
        r"(?:gestern |heute |endlich |gerade )*zugesagt|\bich (?:wurde|bin) (?:eingestellt"
        r"|genommen|"
        r"befördert|abgelehnt|angestellt)|\bich (?:fange|beginne) .{0,40}\b(?:an|bei|als)\b"
        r"|\b(?:das|mein) (?:vorstellungs)?gespräch (?:lief|war|ist)\b|\bich hab(?:e)? den job\b",
        r"(\bwenn ich|\bfalls|\bhoffe|\?$)",
    ),
    Rule(
        "lent",
        "geliehen ausgeliehen leihe verliehen noch",
        r"\b(?:habe|hab) (?:ich )?(?:dir|ihnen|euch)\b.{1,40}\b(?:aus)?geliehen\b|\b(?:hast"
        r"|haben) (?:du |"
        r"sie )?mir\b.{1,40}\b(?:aus)?geliehen\b|\bvon (?:dir|ihnen|mir) (?:aus)?geliehen\b"
        r"|\b(?:habe|hab) (?:ich )?noch (?:dein|ihr)e?n? (?!nummer|adresse)\w+(?! nicht)"
        r"|\b(?:hast|haben) (?:du |sie )?noch mein(?:e|en)? (?!nummer|adresse)\w+"
        r"|\bich leihe (?:dir|ihnen)\b",
        r"(\bwenn\b|\bbank\b|\?$)",
    ),
    Rule(
        "delivery",
        "anbei anhang beigefügt versprochen hier hiermit geschickt gesendet angehängt",
        r"\b(?:anbei|im anhang|beigefügt|angehängt|wie versprochen|hiermit (?:schicke|sende"
        r"|erhalten))\b"
        r"|(?:^|[,.!] )hier (?:ist|sind|kommt|kommen) (?:der|die|das|mein|meine|ein|dein|ihr)\w*"
        r"|\bhabe? (?:ich )?(?:dir|ihnen|euch|es|sie)\b.{0,40}\b(?:geschickt|gesendet|gemailt|"
        r"weitergeleitet|zugeschickt)\b",
        r"(\bkein(?:en)? anhang|\bnoch nicht|\bhat (?:dir|ihnen)|\?$)",
    ),
    Rule(
        "closing",
        "alles klar bis gern gerne passt super perfekt prima problem freue ok",
        r"\b(?:alles klar|bis (?:dann|bald|später|(?:morgen|\w+tag|\w+woch)(?=[.,!]|$))"
        r"|gern geschehen"
        r"|gerne geschehen"
        r"|passt|super|perfekt|prima|kein problem|ich freue mich|freu mich|alles gut|viel erfolg"
        r"|gerne|ok)"
        r"\b",
    ),
)
RHETORIC = Rhetoric(
    r"\bwie (?:geht's|geht es|gehts)\b[^,;]{0,40}\?$|\balles gut\b[^,;]{0,30}\?$|^(?:echt|wirklich|"
    r"warum nicht|oder|gell)\?+$|\b(?:er|sie) fragte\b|\bfragte (?:er|sie)\b|^noch fragen\?$"
    r"|\bwer weiß\?",
    r",? (?:ok|okay|ja|in ordnung|einverstanden|passt das)\?$",
)
