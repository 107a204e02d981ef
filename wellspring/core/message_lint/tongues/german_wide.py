"""How German asks and praises at large, in its three countries: verbs by what they do, and things."""

from __future__ import annotations

_MINE = (  # what one has written and wants read
    r"(?:lebenslauf|cv|\w*anschreiben|entwurf|kapitel|\w*bewerbung\w*|\w*mappe|portfolio|text|\w*arbeit|artikel|konzept"
    r"|exposee?|profil|prasentation|\w*plan|unterlagen|manuskript|website|dossier)"
)
_READ = (
    r"(?:(?:gegen|durch|quer|probe|mit)?(?:zu)?les\w*|(?:durch|an)?(?:zu)?(?:seh|schau|guck)\w*|(?:uber)?pruf\w*|korrigier\w*"
    r"|check\w*|uberarbeit\w*|uberflieg\w*|feedback)"
)
REVIEW = rf"(?:\w+ ){{0,3}}{_MINE} (?:\w+ ){{0,2}}{_READ}|(?:blick|auge) (?:\w+ ){{0,2}}auf (?:mein\w*|unser\w*) {_MINE}"
INTRODUCTION = r"(?:mich|uns|mir) (?:\w+ ){0,5}(?:bekannt ?machen|vorstellen|vor)\b|(?:draht|kontakt) (?:zu|mit) (?:\w+ )?(?:chef|leiter)\w*"
REFERENCE = r"(?:\w*zeugnis|referenz\w*|empfehlungs\w*|wort (?:fur mich )?(?:ein(?:zu)?leg\w*|fur mich)|furspreche\w*)"
TALK = r"stunde|termin\w*|austausch|zeit|gesprachstermin|besuch|kaffeetrinken|schnacken|plaudern|hospitieren"
TRIGGER = (
    r"\b(?:wurd\w*|konnt\w*|hatt\w*|mag|mags|magst|war\w*|darf\w*|durft\w*|nimms?t?|gib[st]*|such[st]*|habts?|konnts?"
    r"|schreibs?t?|stells?t?) (?:du|sie|ihr|i|ich|ma)\b(?=[^.!]*\?)|\b(?:such|hab|woll|konn)ts ihr\b"
    r"|(?:^|[.,;:!] |\bund )(?:bitte )?(?:schick|stell|gib|sag|teil|send|nenn|ruf|bring|mach|besorg|schreib|meld|vermittl)\w*"
    r" (?:sie )?(?:mir|mich|uns)\b(?! (?:einfach nein|ruhig))|\bbrauche? (?:ich )?(?:\w+ )?(?:von (?:dir|ihnen|euch))\b"
    r"|\bich (?:bitte|ersuche) (?:\w+ )?um\b(?! (?:verstandnis|entschuldigung|verzeihung))|\bich benotige (?:von|die|den)\b"
    r"|\berwarte ich (?:von|ihre|deine)\b"
)
PLEASANTRY = (
    r"\bich hoffe,? (?:dass )?(?:es|dir|ihnen|du|sie|alles|euch)\b[^.?!]{0,80}\b(?:gut|wohl|gesund|immer noch|genie(?:ß|ss)\w*"
    r"|erholt|spa(?:ß|ss)|glucklich|besser)\b"
)
_DAY = r"(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|morgen|da|der tag|der termin)"
NO_EXIT = (
    rf"\b(?:wenn|falls|sollte|passt|geht)\b[^.?!]{{0,20}}\b{_DAY}[^.?!]{{0,30}}\b(?:{_DAY}|ein(?:en)? ander\w+ (?:tag|termin|mal)"
    r"|nachste woche|die woche darauf)\b|\bein nein\b[^.?!]{0,20}\b(?:akzeptier|lass|gelt|nehm)\w* ich nicht\b|\bsag\w* (?:bitte"
    r" |jetzt )?nicht nein\b|\b(?:lass\w*|lassen sie) mich (?:bitte )?nicht (?:im stich|hangen)\b"
)
WAY_OUT = (
    r"\b(?:auch|vollig|ganz|total|absolut) (?:gut|okay|ok|recht|in ordnung|prima|fein)\b|\bhalb so (?:wild|schlimm)\b|\bpasst'?s? auch\b"
    r"|\bfrag'? ich (?:\w+ )?(?:die|den|das|anders\w*|jemand\w*|sonst\w*|woanders)|\b(?:volles|vollstes|alles) verstandnis\b"
    r"|\bnehm\w* (?:ich|sie|wir)? ?(?:\w+ )?(?:dir|ihnen|euch)?[^.?!]{0,15}\bubel\b|\bignorier\w*\b|\bvergiss (?:es|die)\b"
    r"|\bkeine antwort\b|\bohne (?:begrundung|druck|verpflichtung|weiteres nein)\b|\blass (?:es|sie|das) (?:einfach|ruhig|gern)\b"
    r"|\bschlimm ist das nicht\b|\bdann (?:such|frag|schau|find|versuch)\w* ich\b"
)
CONDITION = (
    r"^(?:und |aber )?(?:wennst|wennd|hast|haben|passt|geht|kannst|konnen|weißt|weisst|wissen|magst|mochten|ist|liegt|wird|klappt"
    r"|schaffst|sind) ?(?:du|sie|ihr|es|'s|das|dir|ihnen)?\b(?=[^?]*\b(?:nicht|kein\w*|zu viel|lieber|ungern|unangenehm)\b)(?![^?]*\?)"
    r"[^.!]*,? (?:dann|auch|kein|ist das|macht|verstehe|frag|such|lass|sag|passt)"
)
_IRGEND = r"(?:irgend\w*|was|etwas)"
VAGUE = (
    r"\b(?:kannst|konnen|konntest|konnten|wurdest) (?:du|sie|ihr) (?:nicht )?(?:\w+ ){0,2}"
    rf"{_IRGEND} (?:fur mich )?(?:\w+ )?(?:tun|machen|finden|organisieren|auftreiben|deichseln)\b"
    r"|\b(?:dein|ihr|euer|deinen|ihren) (?:hirn|gehirn|kopf|wissen|erfahrungsschatz|netzwerk) (?:\w+ ){0,3}"
    r"(?:an(?:zu)?zapf\w*|nutzen|anbohr\w*)|\b(?:paar|allgemeine|generelle) (?:\w+ )?(?:tipps?|ratschlage|hinweise|ideen)"
    r"(?: fur mich)?\b(?= ?[.?!]| fur mich)|\b(?:tipps?|rat|ratschlage) fur (?:einen anfanger|eine anfangerin|meine? (?:karriere"
    r"|zukunft|laufbahn|leben|weg))\b|\bim hinterkopf\b|\b(?:uber|fur) (?:alles mogliche|gott und die welt|dies und das)\b"
    r"|\blocher in den bauch\b|\bfur alles (?:dankbar|offen)\b|\bin evidenz\b|\bvormerken\b|\bvon (?:ihrer|deiner) weisheit\b"
    r"|\bwie (?:soll|kann) ich (?:weitermachen|vorgehen|weiterkommen)\b"
)
_PLACE = r"(?:\w*stellen?|\w*platze?|\w*jobs?|position(?:en)?|posten|arbeit|lehre|hackn)"
OPENINGS = (
    rf"\b(?:ist|sind|ware|wird|werden|gibt|gabe|hatten?|habt|habts|haben)\b[^.?!]{{0,70}}\b{_PLACE} (?:\w+ ){{0,3}}(?:frei|offen"
    r"|zu besetzen|zu vergeben|verfugbar)\b|\b(?:suchts?|brauchts?|nehmts?|sucht|braucht) (?:ihr|es|sie) (?:\w+ ){0,4}(?:wen|jemand\w*"
    r"|leute|lehrlinge?|aushilfen?|verstarkung)\b"
)
NOT_OPENINGS = (
    r"\b(?:wir|ich) (?:stellen|stelle|suchen|suche|haben|besetzen) (?:\w+ ){0,5}(?:ein|selbst|leute|stellen|stelle)\b(?![^.]*\bihr\b)"
    r"|\bkeine? (?:job|stelle|arbeit)\w* (?:von|suche)"
)
BEGGING = (
    r"\b(?:an|er)?fleh\w*\b|\bhoffnungslose?r? fall\b|\b(?:du|sie) (?:bist|sind) (?:die|der|meine?) (?:einzige|letzte)\w*"
    r"(?:,? (?:die|der) (?:mir|mich)\b| (?:hoffnung|rettung|chance|ausweg)\b)|\b(?:lass|lassen sie) mich (?:bitte )?nicht (?:im stich"
    r"|hangen)\b|\bzur last (?:zu )?fall\w*\b|\bich (?:tauge|bin) (?:\w+ )?(?:zu nichts|nichts wert|ein versager|ein niemand|verloren)"
    r"|\b(?:heule|weine) (?:\w+ )?(?:nachts|nur|jeden)\b|\b(?:konto|strom) (?:\w+ )?(?:gesperrt|abgestellt|gepfandet)\b"
    r"|\bgerichtsvollzieher\b|\bauf (?:den )?knien\b|\bum himmels ?willen\b"
)
_GREAT = (
    r"(?:gro(?:ß|ss)artig\w*|fantastisch\w*|phanomenal\w*|brilliant\w*|brillant\w*|inspirierend\w*|beeindruckend\w*|unglaublich\w*"
    r"|au(?:ß|ss)ergewohnlich\w*|einzigartig\w*|genial\w*|grandios\w*|herausragend\w*|fabelhaft\w*|wunderbar\w*|uberragend\w*"
    r"|bewundernswert\w*|unvergleichlich\w*|unubertroffen\w*|sensationell\w*|spannend\w*|legendar\w*|exzellent\w*|begnadet\w*)"
)
_IDOL = (
    r"(?:legende|guru|genie|ikone|idol|held(?:in)?|vorbild|lichtgestalt|inspiration|visionar\w*|meister(?:in)?(?! (?:im|in|fur|am) )|koryphae|star|wahnsinn"
    r"|uberflieger\w*|engel|schatz|phanomen|gro(?:ß|ss)e|beste[rn]?|kanone|koniginn?|konig|kapazitat|titan|leuchtturm|ass|granate)"
)
_SELF = (
    r"(?:werdegang|karriere|laufbahn|profil|talent|erfahrung|arbeit|weisheit|personlichkeit|charisma|vision|erfolge|leistungen|lebenslauf"
    r"|ausstrahlung|lebenswerk|expertise|energie|weg)"
)
_VERY = (
    r"(?:(?:ja|einfach|wirklich|schlicht|schlichtweg|absolut|absoluter?|absolute[sn]?|fur|mich|uns|alle|ein|eine|der|die|das|mein|meine"
    r"|so|wahrer?|wahres?|echter?|echte[sn]?|gro(?:ß|ss)e[srn]?|lebende|in|jeder|hinsicht|geradezu|eben|immer|schon|doch) ){0,7}"
)
FLATTERY = (
    rf"\b(?:(?:du|sie) (?:bist|sind|warst|waren)|(?:bist|sind) (?:du|sie)) {_VERY}(?:{_IDOL}\b(?! (?:schule|im (?:verein|ort)))|{_GREAT}"
    rf"\b(?= ?[.,!]| und|$))|\bwas fur (?:eine?n? )?(?:{_GREAT} |{_IDOL})|\b(?:dein|ihr|deine|ihre|deinen|ihren|deinem|ihrem|deiner|ihrer)"
    rf" (?:\w+ )?{_GREAT} (?:\w+ )?{_SELF}\b|\b(?:dein|ihr|deine|ihre) {_SELF} (?:ist|finde ich) {_VERY}(?:{_GREAT}|{_IDOL})"
    r"|\b(?:beeindruckt|begeistert|fasziniert) von (?:deine|ihre|eure)[mrn]? (?:\w+ )?"
    rf"{_SELF}\b|\b(?:ich )?(?:bewundere|verehre|vergottere) (?:ich )?(?:sie|dich|alles)\b|\b(?:gro(?:ß|ss)er|gro(?:ß|ss)te[rn]?|riesen|treuer"
    r"|gluhender) ?(?:fan|bewunder\w+|verehrer\w*)\b|\bniemand (?:\w+ ){0,3}(?:wie|reicht an) (?:sie|du|dich)\b|\bder beste,? den\b"
    r"|\b(?:ist mir )?eine (?:gro(?:ß|ss)e |besondere )?ehre\b|\b(?:so )?(?:werden|sein) wie (?:sie|du)\b"
)
SUBSTANCE = (
    r"\b(?:dein|ihr|deine|ihre|deinen|ihren|deinem|ihrem|deiner|ihrer|der|das) (?:\w+ ){0,2}(?:vortrag|artikel|buch|beitrag|heft|podcast"
    r"|ausstellung|blog|kolumne|interview|workshop|kurs|film|frage|rat|kapitel|rezept|aufsatz|studie|tipp|hinweis)\b|\b(?:als|wie) (?:du|sie)"
    r" (?!(?:bist|sind|sein)\b)\w+|\bdie art,? wie\b"
)
GRAND = rf"\b(?:{_IDOL}|{_GREAT})\b"
CHAIN = (
    r"\b(?:schick|send|leit|teil|verbreit|kopier)\w*\b[^.?!]{0,50}\b(?:an|mit|bei) (?:\w+ ){0,2}(?:(?:alle|allen) (?:\w+ )?(?:kontakte\w*"
    r"|freunde\w*|bekannten?|gruppen)?|jeden|so viele|(?:\d+|funf|sechs|sieben|acht|zehn|zwolf|funfzehn|zwanzig) (?:menschen|freunde"
    r"|kontakte|leute|personen))(?![^.]*\?)|\b(?:an|mit) alle[n]? (?:\w+ )?kontakte\w* (?:schick|send|teil|weiterleit)\w*|\bkette"
    r" (?:nicht )?(?:unterbr|abbr|brech)\w*|\bunterbr\w+ die kette\b|\bdas hab'? ?(?:ich)? (?:grad|gerade|eben|soeben) (?:bekommen|gekriegt)"
    r"|\bzur kenntnis(?:nahme)? (?:\w+ )?weitergeleitet\b|\bwie erhalten\b|\bsieben jahre (?:pech|ungluck)\b|\bbitte teilen!"
)
MASS = (
    r"^(?:liebe[rs]?|werte|sehr geehrte|hallo|hi|hey|servus|gruezi|moin|geschatzte|guten \w+)? ?(?:\w+ ){0,2}(?:\w*freunde|\w*partner|"
    r"\w*nachbar(?:n|innen)|eltern|\w*kunden|\w*mitglieder|kontakte|ihr lieben|vereins\w+|gemeinde|abonnent\w+|\w*bekannte)"
    r"(?: (?:und|&) \w+)?(?: ?[,.!:-]|$)"
)
WHOM = (
    r"^(?:an|z\.? ?hd\.?) (?:die |den |das |ihre )?(?:geschafts\w+|direktion|leitung|personal\w*|abteilung|redaktion|verwaltung|vorstand|firma"
    r"|hr\w*|zustandige\w*|verantwortliche\w*)|^wen (?:es )?(?:auch immer )?(?:es )?(?:betrifft|angeht)|^(?:liebe[rs]?|hallo|werte[rs]?|guten"
    r" tag|sehr geehrte[rs]?) (?:recruiter\w*|hr\w*|personal\w*|recruiting\w*|bewerber\w*|arbeitgeber\w*|verantwortliche\w*|entscheider\w*"
    r"|damen (?:und|u\.|&) herren|leser)\b"
)
STOCK = (
    r"\bauf (?:ihr|dein) (?:\w+ )?profil (?:gesto(?:ß|ss)en|aufmerksam)\b|\bmit gro(?:ß|ss)em interesse habe ich\b"
    r"|\bnetzwerk (?:zu )?erweitern\b"
)
WORN = (
    r"\b(?:motivierte?r?|engagierte?r?|dynamische?r?|zielorientierte?r?|teamfahige?r?|belastbare?r?|flexible?r?)\b|\bneue herausforderung\b"
    r"|\bhiermit bewerbe ich mich\b|\bpersonlichen? gesprach\b|\bmehrwert\b|\bteamplayer\b|\bhands-?on\b"
)
REASON = r"\b(?:deshalb|darum|daher|deswegen)\b|\bich wurde (?:\w+ )?(?:verfolgen|mitlesen)\b"
NAMED = (
    r"\balles,? was (?:du|sie|ihr) (?![^.?!,:]*\b(?:fur (?:mich|uns)|getan|gemacht|tust|tun|machst|bedeut\w+)\b)\w+ \w+"
    r"|\bohne (?:dich|sie|euch) (?:stund|lag|hing|sa(?:ß|ss)|lief|fuhr|brannt|stand)\w* (?!ich nirgends)\w+|\bfur'?s (?!(?:gesprach|treffen|telefonat|zuhoren|helfen|alles)\b)\w+"
)
_GENERAL = r"(?:hilfe|zeit|unterstutzung|muhe|rat|alles|gesprach|geduld|vertrauen|gute|tolle|schone|nette|zusammenarbeit)"
BARE = (
    r"\b(?:danke\w*|dank|merci|vergelts gott)\b[^.?!]{0,15}\bfur (?:die |das |den |deine?n? |ihre?n? |eure?n? )?"
    rf"(?:{_GENERAL} ?){{1,3}} ?[.!]?$"
)
THEIRS = r"\b(?:er|ihn|ihm|seine?[mnrs]?)\b"
_ANYBODY = r"(?:profil|stellen\w*|anzeige|website|webseite|unternehmen|firma|seite|angebot)"
CONNECTION = (
    rf"\bhabe? ich (?:\w+ ){{0,4}}(?:ihr|dein)(?:e|en|em|er|es)? (?!{_ANYBODY})\w+[^.?!]{{0,60}}\b(?:gelesen|gehort|gesehen|besucht"
    r"|gekostet|probiert|benutzt|verfolgt)\b|\b(?:las|horte|sah|gelesen|gehort|gesehen)\b[^.?!]{0,40},? (?:wie|dass) (?:du|sie)\b"
)
HIRING = (
    r"\bstell(?:t|en|ts|st) [^.?!]{1,50}\bein\b(?= ?\?)|\bnehm(?:t|en|ts) (?:ihr|sie|die|deine?|eure?|ihre?)\b[^.?!]{0,40}\b(?:leute"
    r"|jemand\w*|auf|lehrlinge?|azubis?)\b|\b(?:sucht|suchen|braucht|brauchen) (?:die|deine?|eure?|ihre?) \w+\b[^.?!]{0,40}\b(?:leute"
    r"|jemand\w*|wen|verstarkung|personal)\b"
)
OTHERS_BEG = (  # the need is somebody else's
    r"^(?!.*\b(?:ich|mich|mir|wir|uns)\b).*\b(?:suchen|rufen|fragen|warten|brauchen|sind|waren|riefen|suchten)\b[^.?!]{0,80}\bverzweifelt\w*"
)
