"""How a Dutch sentence is built that gives a word."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_WORK = (
    r"(?:stuur|mail|bel|app|bezorg|geef|schrijf|zend|breng|leen|regel|koppel|leid|lever|vertel"
    r"|laat"
    r"|zoek|vraag|check|kijk|maak|zet|leg|stel|haal|neem|pak|doe|reserveer|boek|bestel|betaal"
    r"|print"
    r"|scan|kopieer|deel|post|plan|spreek|bespreek|overleg|informeer|verwijs|noem|meld|bevestig"
    r"|onderzoek|lees|bekijk|controleer|corrigeer|verbeter|pas|vul|onderteken|zorg|kom|attendeer"
    r"|houd?|verstuur|hou|sturen|mailen|bellen|geven|brengen|nemen|laten|zetten|maken)"
)
_CUES = (
    "stuur mail bel app bezorg geef schrijf zend breng leen regel koppel leid lever vertel laat"
    " zoek vraag check kijk maak zet leg stel haal neem pak doe reserveer boek bestel betaal print"
    " scan kopieer deel post plan spreek bespreek overleg informeer verwijs noem meld bevestig"
    " onderzoek lees bekijk controleer corrigeer verbeter pas vul onderteken zorg kom hou houd"
    " attendeer verstuur sturen mailen bellen geven brengen nemen laten zetten maken"
)
# To the reader, or a particle that ends the deed, or the thing already spoken of.
_READER = (
    r"(?:\b(?:jou|jullie|je|u|jouw|uw|hem|haar|ze|het|dat|dit|of)\b|\b(?:terug|door|na|uit|over"
    r"|langs|mee|op|aan|voor|in|af)(?=[.,;!?]| en | zodra|$)|(?<=reserveer )een\b|(?<=boek )een\b)"
)
_DO = (
    r"(?:(?:door|toe|op|terug|mee|na|uit|voor|over|langs|aan|in|af|rond)?(?:sturen|zenden|mailen"
    r"|bellen|appen|geven|schrijven|brengen|stellen|komen|kijken|zoeken|vragen|nemen|leggen|zetten"
    r"|maken|lezen|spreken|praten|leveren)|bezorgen|laten weten|regelen|informeren|bespreken"
    r"|overleggen"
    r"|bevestigen|koppelen|bekijken|controleren|navragen|reserveren|boeken|betalen|delen|noemen"
    r"|introduceren|contacteren|checken|doen|vertellen|helpen|zorgen|onderzoeken|organiseren"
    r"|plannen"
    r"|ondertekenen|aanbevelen|printen|scannen|versturen|checken|attenderen)"
)
# What can follow, where a person would only come.
_THINGS = (
    r"(?:cijfers|lijst|sjabloon|referentie|brief|link|foto's|notulen|stukken|gegevens|namen"
    r"|artikel|rapport|cv|offerte|contract|agenda|uitnodiging|presentatie|slides|document(?:en)?"
    r"|bestand(?:en)?|verslag|aantekeningen|opmerkingen|antwoord|feedback|boek|rest)"
)
# Present tense to the reader that gives nothing, and the past.
_NOTHING = (
    r"(?!(?:hoop|denk|wens|dank|bedank|feliciteer|ken|zie|mis|hoor|begrijp|geloof|raad|herinner"
    r"|groet|condoleer|benijd|bewonder|waardeer|vertrouw|snap|volg|wacht|heb|ben|kan|wil|zou|moet"
    r"|mag|vind|schrijf|mail|bel|app|contacteer|benader|vraag|verzoek|nodig|bied|weet|vergeef|laat"
    r"|stel|kom|gun|zeg|vertel|adviseer|hou|houd|neem|geef|ga|zal|wou|sprak|zag|gaf|vroeg|schreef"
    r"|bracht|dacht|had|was|kwam|nam|las|hielp|vond|zei|liet|kreeg|ging|stond|liep|riep|hield|wist"
    r"|kon|moest|mocht|ontving|dat|die|als|waar|en|of|want|maar|voor|met|hierbij|ook|zeker|niet"
    r"|wel|graag|nog|je|jou|spreek|omdat|toen|leerde|lees|verwacht|respecteer|steun)\b)"
)
# What one will do or be, and nobody waits for.
_OWN = (
    r"(?:zijn|hebben|missen|moeten|kunnen|proberen|worden|begrijpen|gaan|zien|denken|hopen|blijven"
    r"|slapen|wonen|werken|beginnen|vertrekken|wachten|vergeten|herinneren|voorstellen|verhuizen"
    r"|houden van|genieten|mogen|willen|wel zien|vieren|starten|stoppen)"
)
_IF = (
    r"\b(?:als (?:ik|we) (?:terug|thuis|klaar|weer|het|de|meer)|als de|(?:vragen?|kijken?"
    r"|navragen?"
    r"|of) of|zoals|niet alleen|niet vergeten"
    r"|(als (?:je|jij|u|jullie|het|dat|er|hij|ze|we|dit|iemand|mijn)|indien|mits|tenzij|mocht"
    r"|wanneer"
    r" (?:je|u)|zou(?:den)?|(?:zei|zegt|denkt?) dat|niet|nooit|geen|nee|altijd|meestal|elke|vaak"
    r"|gewoonlijk|omdat|hierbij|bijgaand|bijlage|bijgevoegd|gelijk|toe dat|maak me|groeten|het"
    r" kort"
    r"|neem aan|er vanuit|ervan uit|kan (?:er )?niet|benieuwd|het fijn|leuk|kijk uit|kijk ernaar"
    r"|ernaar uit"
    r"|had|heb|mezelf|me (?:even|kort)|afwezig))\b"
)

RULES = (
    Rule(
        "promise",
        _CUES,
        rf"\b(?:ik|wij|we) {_WORK} (?!(?:toe|gelijk|les|me af|om|van|naar|mijn|ervan|ernaar"
        rf"|zeggen)\b)"
        rf"(?:[^.;!?]{{0,60}})?{_READER}"
        rf"|(?:^|\b(?:dan|morgen|vanavond|vandaag|straks|daarna|en|\w+dag|week|zo)) {_WORK}"
        rf" (?:ik|we|wij)"
        rf"\b[^.;!?]{{0,60}}{_READER}|\bik\b[^.;!?]{{2,60}} en {_WORK} (?:je|u|jullie|het)\b"
        r"|\bik kom [^.;!?]{0,40}\b(?:brengen|langs|halen|ophalen)\b",
        _IF,
    ),
    Rule(
        "promise",
        "zal zullen ga gaan wil beloof",
        rf"\b(?:(?:ik|wij|we) (?:zal|zullen|ga|gaan|beloof)|(?:zal|ga)"
        rf" ik)\b[^.;!?]{{0,80}}\b{_DO}\b"
        rf"|\b(?:ik|wij|we) (?:zal|zullen) (?![^.;!?]{{0,80}}\b{_OWN}(?=[.,;!?]|$))[^.;!?]{{2,80}}"
        rf"\w{{2,}}en(?=[.,;!?]| en | zodra|$)"
        rf"|\b(?:ik )?beloof (?:je|u|jullie|het)\b",
        _IF,
    ),
    Rule(
        "promise",
        "kan kunnen wil",
        rf"\b(?:ik|we|wij) (?:kan|kunnen|wil) (?:het |dat |ze )?(?:je|jou|jullie|u)\b"
        rf"[^.;!?]{{0,60}}(?:{_DO}|leveren)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "hoor hoort krijgt krijg ontvangt verneem heb hebt heeft",
        r"\b(?:hoor|verneem|krijg)"
        r" (?:je|u|jullie) (?:meer|het|snel|nog|dan|van|de|een)\b"
        r"|\b(?:je|u|jullie) (?:hoort|hoor|krijgt|krijg|ontvangt)\b",
        _IF + r"|\b(automatisch|korting)\b",
        dated=True,
    ),
    Rule(
        "promise",
        "krijg krijgt heb hebt reken rekenen",
        r"\b(?:krijg|krijgt|heb|hebt) (?:je|u|jullie)\b[^.;!?]{0,40}\bvan (?:me|mij|ons)\b"
        r"|\breken(?:t u)? (?:maar )?op (?:me|mij|ons)\b|\bop (?:me|mij|ons) rekenen\b",
        r"\b(als|niet|geen|indien|mits|nooit)\b",
    ),
    Rule(
        "promise",
        "hebt hebben stuur mail bel regel volgt volgen komt komen",
        r"\b(?:je|u|jullie) heb(?:t|ben)? (?:ze|het|hem|die)\b"
        r"|\bik (?:stuur|mail|bel|regel) (?:zo|straks|meteen|vanavond|morgen|vandaag|\w+dag)\b"
        rf"|^(?:en )?(?:de|het|mijn|je|uw|onze?) (?:\w+ )?{_THINGS}\b[^.;!?]{{0,30}}"
        r"\b(?:volg|kom)(?:t|en)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "plan beloof",
        r"\bik ben van plan (?:om )?(?:(?:je|jou|u|jullie|hem|haar)\b[^.;!?]{0,60}|[^.;!?]{0,60}"
        r"\b(?:je|jou|u|jullie) )te \w+",
        _IF,
    ),
    Rule(
        "promise",
        "ik",
        rf"\bik {_NOTHING}\w{{3,}}(?<![dt]e) (?:je|jou|u|jullie)\b(?! (?:ook|allemaal) (?:een"
        rf"|veel))",
        _IF,
    ),
    Rule(
        "promise",
        "dan",
        r"\bdan (?:heb|hebt|heeft|krijg|krijgt|hoor|hoort) (?:je|u|jullie) (?:het|hem|ze|die"
        r"|meer)\b",
        r"\b(als|niet|geen|indien|mits)\b",
    ),
    Rule(
        "assent",
        "doe zal komt regel wordt over ga pak beloofd",
        r"^beloofd\b(?=[:,.!])|^(?:(?:ja|prima|ok|oké|oke|is goed|top|natuurlijk|zeker"
        r"|goed)[,.!]* )*(?:(?:dat )?doe ik"
        r"|(?:dat )?(?:zal|ga) ik (?:zeker |meteen |even )?doen|komt (?:goed|in orde|voor elkaar)"
        r"|ik regel het|wordt (?:geregeld|gedaan)|ik pak (?:het|dit|dat) op|laat (?:dat|het|dit)"
        r" maar"
        r" aan mij over|ik doe het)(?=[\s.,!]|$)(?!.*\?)",
        r"(\bals\b)",
    ),
)
