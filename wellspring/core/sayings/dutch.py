"""How Dutch promises, asks, thanks, introduces, declines, tells and hands over."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rhetoric, Rule

_YOU = r"(?:je|jou|jullie|u|jouw|je\b)"
_SEND = (
    r"(?:stuur|mail|bel|app|bezorg|geef|schrijf|zend|breng|leen|regel|koppel|leid|lever|vertel"
    r"|toon|laat)"
)
_DO = (
    r"(?:sturen|mailen|bellen|appen|bezorgen|geven|schrijven|zenden|brengen|doorsturen|toesturen"
    r"|opsturen|voorstellen|laten weten|terugkomen|terugbellen|nakijken|uitzoeken|navragen|vragen"
    r"|regelen|nabellen|contacteren|introduceren|doorgeven|meenemen|bevestigen|koppelen|bekijken)"
)
_IF = (
    r"\b(?:als (?:ik|we) (?:terug|thuis|klaar|weer|het|de|meer)|vragen? of|kijken? of|zoals"
    r"|(als (?:je|jij|u|jullie|het|dat|er|hij|ze|we|dit|iemand|mijn|ik)|indien|mits|tenzij|mocht"
    r"|zou(?:den)? (?:ik|je|we)|(?:zei|zegt|denkt?) dat|niet|nooit|geen tijd|nee))\b"
)

RULES = (
    Rule(
        "promise",
        "stuur mail bel app bezorg geef schrijf zend breng regel koppel leid lever vertel",
        rf"\b(?:ik|wij|we) {_SEND} (?:er |het |hem |haar |ze |die |dat |dit |de |een |morgen "
        rf"|vandaag "
        rf"|vanavond |straks |zo |even |graag |alvast |snel )*{_YOU}\b"
        rf"|\b{_SEND} (?:ik|we|wij) (?:er |het |ze |die |dat |dit |de |een |even |graag |alvast )*"
        rf"{_YOU}\b",
        rf"{_IF}|\b(hierbij|bijgaand|bijlage|bijgevoegd|groeten|deze (?:mail|brief)|omdat"
        r"|gelijk)\b",
    ),
    Rule(
        "promise",
        "zal zullen ga gaan beloof",
        rf"\b(?:(?:ik|wij|we) (?:zal|zullen|ga|gaan|beloof)|(?:zal|zullen|ga|gaan) (?:ik|we|wij))\b"
        rf".{{0,70}}\b{_DO}\b",
        rf"{_IF}|\b(me(?:zelf)? (?:even |kort )*voorstellen)",
    ),
    Rule(
        "promise",
        "kom laat zoek zorg vraag neem meld check kijk regel krijgt ontvang ontvangt hoor hoort"
        " geef neem hou houd",
        rf"\b(?:ik|we|wij) (?:kom (?:er|hier|daar)(?:op)?\b.{{0,30}}\bterug|laat (?:het "
        rf"|dat )?{_YOU} "
        rf"(?:het |dat |dan |morgen |snel |nog |zo )*weten|zoek (?:het|dat|dit) .{{0,20}}uit"
        rf"|geef .{{0,20}}\bdoor\b|zorg "
        rf"(?:er )?(?:voor|dat)|vraag het|neem .{{0,30}}contact|meld me|regel (?:het|dat)|bel "
        rf"(?:morgen|vrijdag|even|terug)|ga (?:er)?achteraan)"
        rf"|\b(?:kom|neem) ik (?:er |hier )?.{{0,30}}(?:op terug|contact)"
        rf"|\bneem ik .{{0,40}}\bmee\b|\bhoud? (?:ik )?{_YOU} (?:graag )?op de hoogte"
        rf"|\bzoek ik .{{0,30}}\buit\b|\blaat ik (?:het )?{_YOU} (?:het )?weten"
        rf"|\b(?:je|u|jullie) (?:krijgt|krijg|ontvangt|hoort|krijgen"
        rf"|horen) .{{0,60}}\bvan (?:mij|me"
        rf"|ons)\b|\b(?:krijg|hoor|ontvang) je .{{0,60}}\bvan (?:mij|me|ons)\b",
        _IF,
    ),
    Rule(
        "promise",
        "hebt heeft krijgt krijg ontvangt",
        r"\b(?:je|u|jullie) (?:hebt|heeft|krijgt|ontvangt) (?:het|de|mijn|een|alles)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "request",
        "kun kan kunt kunnen zou zoudt wil wilt mag willen zouden",
        r"(?<!ik )(?<!wij )(?<!hij )\b(?:kun|kan|kunt|zou|wil|wilt|zouden|kunnen|willen) "
        r"(?:je|jij|u|jullie|we)\b"
        r"(?! (?:je voorstellen|geloven))|\bmag ik (?:je|u) (?:vragen|bellen|mailen)",
        r"(\b(?:wat|waar|hoe|wanneer|waarom|wie) (?:kun|kan|kunt|zou|wil|wilt|zouden)|\bzodat\b"
        r"|\bals (?:je|u) (?:wilt|wil|kunt)\b.{0,20}\bkan? ik|niet voorstellen)",
    ),
    Rule(
        "request",
        "seintje laat stuur bel geef mail graag hoor alsjeblieft aub vertel vroeg benieuwd",
        r"(?:^|[,;.] ?|en |dus |gerust )(?:laat (?:het )?(?:me|mij|ons|even|gerust|maar)\b"
        r".{0,30}\bweten\b(?! als ik)|laat (?:even |maar )?weten\b|(?:stuur|bel|geef|mail|app"
        r"|vertel) "
        r"(?:me|mij|ons|even|het)\b)|\b(?:ik )?hoor (?:ik )?graag (?:of|wat|wanneer|welke|je)\b"
        r"|\bgraag (?:je|uw|jouw|jullie) (?:reactie|mening|advies|bevestiging|antwoord)"
        r"|\bgeef (?:gerust |even |me |maar )*een seintje|\bvroeg me af of (?:je|u|jullie)"
        r"|\bbenieuwd (?:wat|of|hoe) je"
        r"|\b(?:alsjeblieft|aub|svp)\b.{0,60}$",
        r"(\bals ik (?:kan|iets|je)|\bals je (?:vragen|iets nodig|hulp)|\bik (?:stuur|bel|geef"
        r"|mail)"
        r"|\bhoor graag van\b|^alsjeblieft)",
    ),
    Rule(
        "thanks",
        "bedankt dank dankjewel dankuwel dankje waardeer dankbaar thanks merci",
        r"\b(?:bedankt|dank (?:je|u|jullie)(?: wel)?|dankjewel|dankuwel|dankje|hartelijk dank"
        r"|veel dank|dank voor|mijn dank|ik waardeer (?:het|je|uw)|(?:erg|heel|zeer) dankbaar)\b",
        r"(\b(?:alvast|bij voorbaat)\b|\bnee,? (?:dank|bedankt)|\b(?:zegt?|zei) (?:dank|bedankt)"
        r"|\bals (?:je|u)\b)",
    ),
    Rule(
        "introduction",
        "voorstellen voor contact kennis verbind koppel dit maak",
        r"\b(?:wil|wilde|mag|zou|graag)\b.{0,30}\b(?:je|jullie|u)\b.{0,60}\bvoorstellen(?: aan)?\b"
        r"|\bstel ik (?:je|jullie|u) (?:graag )?(?:voor aan|aan elkaar)\b"
        r"|\bbreng ik jullie\b.{0,30}\bcontact|\bmaak kennis met\b|\bjullie (?:aan elkaar"
        r"|met elkaar)"
        r"|^[\w' ]{2,30}, (?:dit|hier) is [\w' ]{2,30}[.,]?",
        r"(\bmezelf|\bme(?:zelf)? (?:even )?voorstellen|\bkun je|\bkan je|\bzou je (?:me|mij)|niet "
        r"voorstellen|\bals\b|\bik zal\b)",
    ),
    Rule(
        "regret",
        "helaas niet lukt afzeggen interesse geïnteresseerd spijt afslaan afgewezen",
        r"\bhelaas\b.{0,40}\bniet\b.{0,40}\b(?:bij zijn|aanwezig|komen|meedoen|helpen|deelnemen"
        r"|aannemen|ingaan|lukken|aanbieden|verder)|\b(?:ik|wij|we) (?:kan|kunnen) (?:er "
        r"|helaas |die "
        r"dag |dan |\w+dag |morgen )*niet (?:bij zijn|komen|meedoen|helpen|deelnemen|ingaan)"
        r"|\bmoet (?:ik )?(?:helaas )?(?:afzeggen|afslaan|bedanken)|\b(?:het )?lukt (?:me|mij|ons)"
        r" (?:helaas )?niet (?:om|deze|dan|morgen|vrijdag)|\b(?:geen interesse"
        r"|niet ge[iï]nteresseerd)"
        r"|\bhet spijt (?:me|ons).{0,30}\bniet\b|^nee,? (?:dank|bedankt)",
        r"(\?$|\bals je niet|\bhij kan|\bze kan)",
    ),
    Rule(
        "outcome",
        "baan aangenomen aanbod begin begonnen afgewezen geaccepteerd functie gesprek contract",
        r"\bik heb (?:de |een |die |het )?(?:nieuwe )?(?:baan|functie|aanbod|contract)\b"
        r"(?!beschr)(?:.{0,30}\b(?:gekregen|geaccepteerd|aangenomen|getekend|niet gekregen))?[^?]*$"
        r"|\bik ben (?:aangenomen|afgewezen|begonnen (?:bij|als|met mijn)|gepromoveerd)"
        r"|\bik (?:begin|start) .{0,30}\b(?:bij|als|aan mijn nieuwe)\b|\bze hebben (?:me|mij) "
        r"(?:aangenomen|afgewezen|een (?:baan|aanbod|contract))|\bhet gesprek (?:ging|was)",
        r"(\bals ik\b|\bhoop\b|\?$)",
    ),
    Rule(
        "lent",
        "geleend leen uitgeleend nog",
        r"\bik heb (?:je|jou|u|jullie)\b.{1,40}\b(?:uit)?geleend\b|\b(?:je|jij|u) (?:hebt|heeft"
        r"|heb)"
        r" .{1,40}\b(?:uit)?geleend\b|\bvan (?:jou|je|u|mij) (?:heb )?geleend\b|\bvan (?:jou|je|u) "
        r"geleend|\bheb (?:ik )?(?:nog )?(?:jouw|je|uw) (?:boek|fiets|boormachine|jas|exemplaar)\b"
        r"|\b(?:je|jij|u) (?:hebt|heb|heeft) (?:nog )?(?:mijn|m'n) (?:boek|\w+) nog|\b(?:hebt|heb|"
        r"heeft) nog (?:mijn|m'n) (?!nummer|adres)\w+|\b(?:ik )?heb nog (?:jouw|je|uw) (?!nummer"
        r"|adres)"
        r"\w+",
        r"(\bals\b|\?$|\bde bank\b)",
    ),
    Rule(
        "delivery",
        "bijgevoegd bijlage hierbij bijgaand beloofd gestuurd ziehier",
        r"\b(?:bijgevoegd|bijgaand|in (?:de )?bijlage|zoals beloofd|hierbij (?:de|het|een|mijn"
        r"|stuur"
        r"|vind|ontvang|zoals))\b|\bik heb (?:je|u|jullie|het|ze|de)\b.{0,40}\b(?:gestuurd|gemaild"
        r"|doorgestuurd|toegestuurd)\b",
        r"(\bgeen bijlage|\bnog niet|\bals\b|\?$)",
    ),
    Rule(
        "closing",
        "prima tot top graag komt geen oké goed fijn leuk akkoord",
        r"\b(?:prima|tot (?:dan|ziens|snel|morgen|straks|volgende week|\w+dag(?=[.,!]|$))|top"
        r"|graag gedaan"
        r"|komt goed"
        r"|geen probleem|oké|akkoord|fijn|succes|is goed|leuk)\b",
    ),
)
RHETORIC = Rhetoric(
    r"\bhoe (?:gaat|is) (?:het|'t)\b[^,;]{0,40}\?$|\balles goed\b[^,;]{0,30}\?$|^(?:echt"
    r"|waarom niet"
    r"|toch|hoezo)\?+$|\b(?:hij|zij|ze) vroeg\b|\bvroeg (?:hij|zij|ze)\b|^nog vragen\?$",
    r",? (?:ok|oké|oke|goed|akkoord|toch)\?$",
)
