"""How Dutch asks and praises at large, north and south: verbs by what they do, then their things."""

from __future__ import annotations

_MINE = (  # what one has written and wants read
    r"(?:cv|brief|motivatiebrief|sollicitatie\w*|concept|hoofdstuk|portfolio|voorstel|scriptie|tekst"
    r"|artikel|presentatie|profiel|manuscript|opzet|plan|website|verslag|vertaling)"
)
_READ = (
    r"(?:(?:be|na|door|mee|in)?(?:kijken|lezen|nemen|lopen)|checken|corrigeren|beoordelen|verbeteren"
    r"|redigeren|feedback geven)"
)
REVIEW = (
    rf"(?:\w+ ){{0,4}}{_MINE} (?:\w+ ){{0,3}}{_READ}|(?:blik|oog|kijkje) (?:\w+ )?(?:op|naar|in|over)"
    rf" (?:mijn|m'n|mn) (?:\w+ )?{_MINE}"
)
INTRODUCTION = (
    r"(?:in contact|in verbinding|voorstellen|introduceren|voor te stellen|introductie)\b"
    r"|(?:nummer|adres|gegevens) van (?:je|uw|jouw|jullie) (?:baas|collega|chef|schoon\w+|directeur)"
)
REFERENCE = r"(?:referentie|aanbevelings?\w*|goed woordje|getuigschrift|woordje doen)"
TALK = r"bakkie|bakje|onderhoud|afspraak|meelopen|langs(?:komen)?|belletje|bezoek|pintje|zien"
TRIGGER = (
    r"\b(?:kan|kunt|kun|kon|zou|wilt|wil|hebt|had|zoudt|moogt|weet) (?:ge|gij|ie)\b|\b(?:gelieve|graag ontvang"
    r" ik|ik wens|ik verzoek u|ik verwacht|wij verzoeken u|ik ben op zoek naar|zoudt u)\b"
    r"|(?:^|[.,;:!] |\ben )(?:stuur|geef|bezorg|breng|zet|stel|vertel|bel|regel|mail|schrijf|laat|help|koppel"
    r"|introduceer|zeg)t? (?:u )?(?:me|mij|ons)\b(?! (?:gerust|maar|niet))"
    r"|\bik (?:heb|moet|wil) (?:\w+ ){0,4}(?:van (?:je|u|jou) (?:\w+ )?(?:nodig|hebben|krijgen))\b"
)
PLEASANTRY = (
    r"\bik hoop (?:van harte )?dat (?:het|je|jij|u|alles|jullie)\b[^.?!]{0,80}\b(?:goed|wel|gezond|gelukkig|steeds"
    r"|altijd|geniet\w*|fijn|plezier|genoten|hersteld|beter)\b"
)
_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|die dag|dat uur|dan)"
NO_EXIT = (
    rf"\b(?:als|indien|mocht|komt|past|schikt|kun|kan|kunt)\b[^.?!]{{0,20}}\b{_DAY}[^.?!]{{0,30}}\b(?:{_DAY}"
    r"|een ander(?:e)? (?:dag|moment|keer|uur)|volgende week|de week erna)\b|\b(?:geen|een) nee\b[^.?!]{0,20}"
    r"\b(?:accepteer|aanvaard|neem)\w*|\bzeg (?:alsjeblieft |alstublieft )?geen nee\b|\blaat (?:me|mij) niet"
    r" (?:in de steek|vallen|zitten)\b"
)
WAY_OUT = (
    r"\bgeen enkele? (?:probleem|bezwaar|verplichting|haast|druk|moeite)\b|"
    r"\b(?:laat|sla|vergeet|negeer|leg)\b[^.?!]{0,25}\b(?:zitten|schieten|liggen|rusten|over|maar|gerust|naast je"
    r"|zo)\b|\bgeen (?:antwoord|reactie|bericht|nee|tijd|zin|puf|man|stress|ramp|bezwaar)\b(?! kunt?)|\b(?:niet|nee)"
    r" (?:antwoorden|reageren) (?:mag|kan|is)\b|\b(?:even )?goe(?:d|i)e vrienden\b|\b(?:dan )?(?:red|vraag|zoek|vind"
    r"|kijk|probeer) ik (?:me|het|hem|zelf|verder|elders|ergens)\b|\b(?:helemaal|ook) (?:prima|goed|best|oke|in orde"
    r"|fijn)\b|\bneem (?:ik|het) (?:je|u|me)? ?(?:niets|niet) kwalijk\b|\bniet erg\b|\bzonder (?:verplichting\w*"
    r"|gewetensbezwaar|uitleg|reden)\b|\bvoel u (?:vrij|niet)\b|\bvolkomen begrip\b|\balle begrip\b"
)
CONDITION = (
    r"^(?:en |maar )?(?:weet|heb|hebt|zit|ben|bent|kun|kan|kunt|komt|lukt|past|schikt|is|wil|wilt|vind|vindt|staat"
    r"|mag|gaat|valt|ligt|zegt|zeg)t? (?:je|jij|u|ge|gij|het|dit|dat|'t|er)\b(?![^?]*\?)[^.!]*,? (?:dan|laat|sla"
    r"|zeg|geen|ook|even|geeft|begrijp|is dat)\b"
)
_MYSELF = r"(?:voor (?:me|mij|een beginner|iemand als ik|een starter)|over mijn \w+)"
_AT_LARGE = r"(?:iets|wat|iets of wat|ergens iets|wel iets|misschien iets)"
VAGUE = (
    rf"\b(?:kunt|kun|kan|wilt|wil|zou) (?:je|jij|u|ge) (?:\w+ ){{0,2}}{_AT_LARGE} (?:voor (?:me|mij) )?(?:\w+ ){{0,2}}"
    r"(?:regelen|betekenen|doen|vinden|fixen|organiseren)\b|\b(?:algemene|wat algemene|enkele|nog wat|zoal) (?:tips?"
    r"|adviezen|raad|advies|raadgevingen|wijze lessen)\b|\b(?:raad|advies|tips?|suggesties|ideeen) (?:\w+ )?"
    rf"{_MYSELF}|\balles (?:is|mag|wat je) (?:\w+ )?(?:welkom|helpt|hebt)\b|\bhemd van het lijf\b|\b(?:over|voor) van"
    r" alles(?: en nog wat)?\b|\b(?:je|jouw|uw) (?:wijsheid|kennis|ervaring|netwerk) (?:putten|leren|aanboren|gebruiken)"
    r"|\bvan (?:uw|je|jouw) wijsheid\b|\bin (?:portefeuille|uw bestand|het achterhoofd|uw achterhoofd)"
    r"|\b(?:mocht|als|indien) (?:zich|er) (?:\w+ ){0,4}(?:iets|een kans|een mogelijkheid) (?:voordoe|opduik|vrijkom)\w*"
    r"|\bhoe (?:pak|moet) ik (?:het|dit|mijn \w+) (?:aan|verder)\b|\bwat (?:raad|zou) (?:je|u) (?:me|mij) (?:zoal )?"
    r"(?:aan|aanraden)\b"
)
OPENINGS = (
    r"\b(?:weet|kent|ken|heeft|heb) (?:je|jij|u|iemand(?: van jullie)?|jullie|er iemand) (?:\w+ ){0,3}(?:een )?(?:baan"
    r"|job|vacature|werk|functie|stageplek|stageplaats|bijbaan\w*)\b(?! (?:die|over|bij) (?:je|u) (?:hebt|had))"
    r"|\b(?:nog )?(?:handen|volk|man|mensen) (?:tekort|te kort)\b|\b(?:komt|wordt|valt) er (?:\w+ ){0,4}(?:vrij|open)\b"
)
NOT_OPENINGS = (
    r"\b(?:wij|we|ons|onze|ik) (?:hebben|heb|zoeken|zoek|plaatsten|schreven|vullen) (?:\w+ ){0,3}(?:vacatures?"
    r"|functies?|plek|personeel|mensen)\b|\bzoek(?:t)? (?:\w+ )?geen (?:werk|baan|job)\b"
)
_LOW = r"(?:lastpak|sukkel|nietsnut|mislukkeling|hopeloos geval|loser|niemendal|niets waard|waardeloos)"
BEGGING = (
    rf"\b(?:radeloos|hopeloos|wanhoop|uitzichtloos|kapot (?:aan|van)|eraan kapot|onderdoor|{_LOW})\b|\b(?:u|je|jij)"
    r" (?:bent|ben) (?:de|mijn) (?:enige|laatste)\b|\bsmeek\w*\b|\b(?:op|met) (?:mijn )?(?:blote )?knieen\b|\blaat (?:me|mij)"
    r" niet (?:in de steek|vallen|zitten|stikken)\b|\bom het even wat\b|\b(?:uitkering|dagvaarding|deurwaarder"
    r"|uithuiszetting|voedselbank)\b|\bkan niet meer (?:slapen|verder)\b|\bschaam me (?:dood|diep|kapot)\b"
)
_GREAT = (
    r"(?:geweldige?|fantastische?|fenomenale?|briljante?|inspirerende?|indrukwekkende?|ongelooflijke?|uitzonderlijke?"
    r"|buitengewone?|weergaloze?|onovertroffen|magistrale?|fabelachtige?|grandioze?|onnavolgbare?|schitterende?"
    r"|waanzinnige?|unieke?|uitmuntende?|bewonderenswaardige?|formidabele?|legendarische?|sublieme?|straffe?)"
)
_IDOL = (
    r"(?:legende|goeroe|genie|grootheid|icoon|idool|held(?:in)?|voorbeeld|rolmodel|baken|visionair|topper|engel|ster"
    r"|inspiratie(?:bron)?|meester(?! (?:in|op|van) )|fenomeen|kanjer|krak|wonder|godin|koning(?:in)?|lichtpunt|reus|autoriteit|uitblinker"
    r"|allerbeste|allergrootste|beste|grootste|schat)"
)
_SELF = (
    r"(?:loopbaan|carriere|profiel|talent|ervaring|werk|bedrijf|wijsheid|persoonlijkheid|charisma|visie|prestaties"
    r"|achtergrond|cv|staat van dienst|parcours|energie|leven|verhaal|expertise)"
)
_VERY = (
    r"(?:(?:echt|gewoon|gewoonweg|werkelijk|absoluut|absolute|voor|mij|ons|allemaal|een|de|het|mijn|zo|zo'n|ware|echte"
    r"|grote|enorme|toch|simpelweg|ronduit|in|alle|opzichten|levende|waar|heuse|lichtend|altijd|al) ){0,7}"
)
FLATTERY = (
    rf"\b(?:(?:je|jij|u|gij|ge) (?:bent|zijt|was)|(?:ben|bent|zijt) (?:je|jij|u|gij|ge)) {_VERY}(?:{_IDOL}"
    rf"\b(?! (?:op|in) de (?:klas|zaal))|{_GREAT})|\bwat (?:een )?(?:\w+ )?(?:{_GREAT} |{_IDOL})\w*(?: \w+)?"
    rf" (?:ben|bent|zijt)\b|\b(?:je|jouw|uw) (?:\w+ )?{_GREAT} (?:\w+ )?{_SELF}\b|\b(?:je|jouw|uw) {_SELF} (?:is|vind ik)"
    rf" {_VERY}(?:{_GREAT}|{_IDOL})|\bonder de indruk van (?:je|jouw|uw) (?:\w+ )?{_SELF}\b|\b(?:ik )?(?:bewonder|vereer"
    r"|aanbid|adoreer) (?:ik )?(?:u|je|jou|alles)\b|\b(?:grote|grootste|enorme|trouwe|onvoorwaardelijke) (?:fan|bewonderaar"
    r"|bewondering)\b|\bniemand (?:\w+ ){0,3}(?:zoals|als|tipt aan) (?:u|jij|jou|je)\b|\bzo (?:goed )?(?:worden )?als (?:u|jij)"
    r" (?:ooit|wil|worden)|\bzoals u (?:wil|zou) ik\b|\b(?:een|welk een|wat een) (?:grote )?eer (?:om|u|je)\b"
)
SUBSTANCE = (
    r"\b(?:je|jouw|uw|dat|die) (?:\w+ ){0,2}(?:lezing|artikel|boek|praatje|stuk|folder|podcast|tentoonstelling|column"
    r"|blog|interview|workshop|cursus|presentatie|hoofdstuk|recept|film|onderzoek|rapport|vraag|antwoord|tip|raad)\b"
    r"|\btoen (?:je|jij|u)\b|\b(?:de manier|de wijze) waarop\b|\bhoe (?:je|u) \w+"
)
GRAND = rf"\b(?:{_IDOL}|{_GREAT})\b"
CHAIN = (
    r"\b(?:stuur|zend|deel|mail|verspreid|plak|kopieer)\b[^.?!]{0,45}\b(?:aan|met|naar|op) (?:\w+ ){0,2}(?:(?:al|alle) (?:\w+ )?"
    r"(?:contacten|vrienden|kennissen|groepen)|iedereen|zoveel mogelijk|(?:\d+|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig)"
    r" (?:mensen|vrienden|contacten|anderen|personen))|\b(?:verbreek|breek|doorbreek)\w* (?:de|deze) ketting\b|\bdeze? kreeg ik"
    r" (?:net|zojuist|vandaag|zonet)?\b[^.?!]{0,12}(?:binnen|toegestuurd|door)?|\b(?:ter info|ter kennisgeving|zoals ontvangen)\b"
    r"[^.?!]{0,20}\b(?:doorgestuurd|doorgezonden)?|\b(?:brengt|geluk|ongeluk) (?:\w+ )?(?:geluk|jaar lang)\b|\bdoorsturen!|\bzegt het"
    r" voort!"
)
WHOM = (
    r"^(?:aan|t\.?a\.?v\.?) (?:de |het |uw )?(?:directie|directeur|bedrijfsleiding|personeel\w*|afdeling|hr|bestuur|redactie"
    r"|verantwoordelijke|belanghebbende\w*|wie)|^(?:mijne heren|waarde heren?|mijnheer,? mevrouw)\b|^(?:beste|geachte|hallo|dag)"
    r" (?:recruiter|werkgever|hr\w*|personeels\w*|verantwoordelijke|directie|manager|leidinggevende|selectie\w*|lezer)\b"
)
STOCK = (
    r"\b(?:middels|door middel van) (?:dit schrijven|deze (?:brief|weg|mail))\b|\bonder (?:de|uw) aandacht (?:te )?brengen\b"
    r"|\bhands-?on mentaliteit\b|\bno-?nonsense mentaliteit\b|\bgeen 9[- ]tot[- ]5\b"
)
WORN = (
    r"\b(?:enthousiaste|flexibele|gemotiveerde|gedreven|dynamische|proactieve)\b|\bteam(?:speler|player)\b|\bnieuwe uitdaging\b"
    r"|\bstressbestendig\b|\bmet (?:veel|grote) (?:interesse|belangstelling)\b|\bpersoonlijk gesprek\b|\btoegevoegde waarde\b"
)
_ANYBODY = r"(?:profiel|vacature\w*|advertentie|website|bedrijf|organisatie|naam|pagina)"
CONNECTION = (
    rf"\b(?:las|hoorde|zag|lazen|zagen|gelezen|gehoord|gezien)\b[^.?!]{{0,60}}\b(?:u|uw|je|jij|jouw)\b(?! (?:\w+ )?{_ANYBODY})"
    rf"|\b(?:uw|je|jouw) (?!{_ANYBODY})\w+[^.?!]{{0,40}}\b(?:gelezen|gehoord|gezien|bezocht|geproefd|gebruikt)\b|"
    r"\b(?:je|jij|u|gij) (?:hebt|heeft|had|hebben) (?:\w+ ){0,6}(?:getoond|verteld|uitgelegd|gezegd|geschreven|laten zien|gegeven"
    r"|gesproken|gedaan)\b|\b(?:oud-)?(?:leerling|collega|buur\w+|klasgenoot|zus|broer) (?:van (?:u|je)|\w+ gaf)\b"
)
REASON = r"\b(?:dus|daarom|vandaar) \w+ ik\b|\bik (?:volg|lees|leer) graag\b|\bbenieuwd (?:naar|hoe|wat)\b"
_GENERAL = r"(?:tijd|hulp|steun|advies|moeite|alles|gesprek|aandacht|geduld|vertrouwen|inzet|fijne|leuke|goede|mooie|warme|alle|al)"
BARE = (
    rf"\b(?:dank\w*|bedankt|merci|thx|thanks)\b[^.?!]{{0,15}}\b(?:voor|om) (?:de |het |je |jouw |uw |jullie )?(?:{_GENERAL} ?){{1,3}}"
    r"(?:samenwerking|je hulp|gesprek|tijd)? ?[.!]?$"
)
THEIRS = r"\b(?:hij|hem|haar|ze|zij)\b"
HIRING = (
    r"\b(?:zoeken|zoekt|nemen|neemt|vragen) (?:ze|zij|jullie|u|men|ze er|je \w+|uw \w+|de \w+)\b[^.?!]{0,60}\b(?:mensen|iemand"
    r"|personeel|volk|handen|hulp|krachten|\w+kracht|aan)\b|\b(?:plaatsje|plekje|baantje|stoel|plaats)\b[^.?!]{0,20}\b(?:vrij|open|over)\b"
)
NAMED = (
    r"\balles,? wat (?:je|jij|u|jullie|ge) (?![^.?!,:]*\b(?:voor (?:me|mij|ons)|gedaan|doet|doen|deed|betekent)\b)\w+ \w+"
    r"|\bzonder (?:jou|u|jullie) (?:stond|lag|hing|zat|reed|liep|brandde|lekte)\w* (?!ik nergens)\w+"
)
OTHERS_BEG = (  # the need is somebody else's
    r"^(?!.*\b(?:ik|mij|me|mijn gezin|wij|we|ons)\b).*\b(?:zoeken|bellen|vragen|wachten|zijn|waren|belden|zitten)\b[^.?!]{0,80}\bwanhopig\w*"
    r"|^(?!.*\b(?:ik|mij|me|wij|we|ons)\b).*\bwanhopige?\b[^.?!]{0,80}\b(?:zoeken|bellen|vragen|wachten|zijn|waren)\b"
)
