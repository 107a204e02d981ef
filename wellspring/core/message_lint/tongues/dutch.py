"""How Dutch asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.letter import Rule
from wellspring.core.message_lint.tongues import dutch_wide
from wellspring.core.message_lint.tongues.tongue import Tongue, widened

_YOU = r"(?:je|jij|u|jullie)"
_SOME = r"(?:\w+ ){0,3}"
_JOB = r"(?:baan|banen|functies?|vacatures?|plek|werk|job|baantje|positie|stage)"
ASKS = {
    "talk": r"bellen|gesprek|gesprekje|praten|spreken|afspreken|koffie|lunch\w*|borrel\w*|biertje"
    r"|kwartier\w*|half uur\w*|uurtje|minuten|langskomen|ontvangen|sparren|telefoneren|ontmoeten",
    "introduction": r"(?:me|ons|mij) (?:aan )?(?:\w+ ){0,4}(?:voorstellen|koppelen|introduceren)"
    r"|aan elkaar (?:voor)?(?:stellen|koppelen)|in contact (?:brengen|met)|voorstellen|introduceren"
    r"|(?:doorsturen|doorgeven) aan|hem willen vragen|haar willen vragen|(?:hem|haar) vragen",
    "review": rf"{_SOME}(?:cv|brief|concept|hoofdstuk|sollicitatie\w*|portfolio|voorstel) "
    rf"(?:willen |kunnen |even |eens )?(?:\w+ )?(?:bekijken|lezen|nakijken|doorlezen|nalezen)",
    "reference": r"aanbevel\w*|goed woordje|referentie|voor me instaan|aan te bevelen",
    "pass_on": r"rondsturen|verspreiden|doorsturen|delen in je netwerk",
    "thing": r"(?:mij|me) (?:ook )?(?:uw|je|jouw) \w+ (?:willen |kunnen )?sturen|gegevens sturen"
    r"|het adres|lenen|de foto",
    "name": r"(?:wie|welke (?:bureaus|recruiters|mensen))",
    "join": r"meedoen|deelnemen|aansluiten|spreken op",
    "money": r"sponsoren|doneren|schenken",
    "answer": r"zeggen|vertellen|uitleggen|weten|laten zien|helpen|wat|hoe|welke",
}
_WIDER = {
    "talk": dutch_wide.TALK,
    "introduction": dutch_wide.INTRODUCTION,
    "review": dutch_wide.REVIEW,
    "reference": dutch_wide.REFERENCE,
}
_COMMON = Tongue(
    name="nl",
    asks={what: "|".join(filter(None, (_WIDER.get(what), said))) for what, said in ASKS.items()},
    me=r"\b(?:ik|me|mij|mijn|mezelf|m'n|'k)\b",
    you=r"\b(?:je|jij|jou|jouw|jullie|u|uw|jezelf|uzelf)\b",
    trigger=rf"\b(?:kun|kan|kunt|kunnen|zou|zoudt|zouden|wil|wilt|willen|heeft|heb|hebt"
    rf"|weet) {_YOU}\b"
    r"(?! (?:je voorstellen|geloven))|\b(?:mag|kan|zou|kunnen|zullen|mogen) (?:ik|we|wij)\b"
    r"|\b(?:is|zijn) (?:er|het) (?:bij (?:jullie|u) )?(?:misschien )?(?:nog )?(?:een "
    r"|nog )?(?:vacatures?|plek|mogelijk)|\bzoeken jullie\b|\bzoekt u\b|\b(?:ik )?(?:vroeg"
    r"|vraag) (?:ik )?me af of\b|\b(?:ik )?(?:hoop|hoopte) dat (?:je|u)\b|\bik (?:zou"
    r"|wil) (?:\w+ )?(?:graag|heel graag)\b(?! (?:bedanken|toevoegen|connecten))"
    r"|\bgraag (?:zou|wil|hoor|spreek|solliciteer) ik\b|\bhoor ik (?:heel )?graag\b"
    r"|\bik hoor graag\b|\blaat (?!ik|we|wij)(?:het )?(?:me|mij|maar|even"
    r"|gerust)\b[^.?!]{0,20}\bweten\b(?! hoe het)|\b(?:houd?|denk) (?:me|mij|aan mij"
    r"|aan me)\b|\b(?:stuur|geef|vertel) (?:me|mij)\b|\b(?:om te|wil ik (?:u "
    r"|je )?(?:graag )?) ?vragen of\b|\b(?:bel|mail|schrijf) me\b|\bik heb (?:je"
    r"|uw) hulp nodig",
    pleasantry=r"\bhoe (?:is|gaat|was) (?:het|'t)\b|\bweet je nog\b|\bherinner je\b|\balles goed\b"
    r"|\bals ik (?:iets|je|u|ooit)\b|\bkan ik (?:iets|je|u) (?:\w+ )?(?:helpen|doen|terug)"
    r"|\bwaarmee kan ik\b|\bhoor(?: ik)? graag hoe\b",
    instead=r"^(?:zo niet|anders|als (?:je|u|het|dat) (?:niet|liever|geen)|of anders|mocht)",
    openings=rf"\bvacatures?\b|\b(?:een|nog een|geen|open|openstaande|vrije|passende) {_JOB} (?:voor"
    rf"|bij|vrij|in|binnen|open)\b|\bopenstaande \w+|\b(?:hoort?|weet) (?:van|over"
    rf"|\w+ over) (?:een )?{_JOB}|\bover een {_JOB}|\bzoek(?:en|t) (?:jullie"
    rf"|u) (?:\w+ )?(?:nog )?(?:mensen|iemand|personeel|\w+ers?)\b|\bplek (?:voor me"
    rf"|voor mij|vrij)\b|\b(?:wie|of \w+) "
    r"(?:\w+ )?(?:personeel|mensen) zoek\w*|\baan het werven\b|\bneemt u (?:mensen )?aan\b",
    hiring=r"\b(?:iets|plek|plaats|ruimte) (?:vrij|open|beschikbaar)\b|\b(?:zoek|zoeken|zoekt|nodig) (?:jullie |je |u |de \w+ )?(?:misschien |nog "
    r"|soms )*(?:een |extra )?(?:iemand|mensen|handen|\w+(?:er|aar|ist|kundige|werker|ster"
    r"|kracht)\b)|\b(?:een|nog|geen|enige|ergens|wat|andere) (?:\w+ )?(?:baan|functie"
    r"|vacatures?|werk|job|stage|plek)\b(?= ?(?:voor (?:me|mij)|bij|in|aan|binnen|vrij|\?"
    r"|voor|helpen|weet))|\b(?:heb|hebt|heeft|hebben|is er|zijn er) (?:\w+ ){0,3}(?:werk"
    r"|vacatures?|functies?|plek|banen|een baan)\b|\bmensen (?:aan)?(?:neemt|nemen|zoekt"
    r"|zoeken|aanneemt|aannemen)\b|\b(?:mensen|personeel|iemand) (?:zoeken|nodig"
    r"|aannemen)\b|\bzoekt?\b[^.?!]{0,30}\b(?:iemand|mensen|personeel|collega's"
    r"|versterking)\b|\bzoeken [^.?!]{0,30}\b(?:iemand|mensen)\b|\baan (?:een baan"
    r"|werk) helpen\b|\b(?:me|mij) aannemen\b|\bergens werk\b",
    condition=r"^(?:en |maar )?(?:als|indien|mocht|heb je (?:er )?geen|komt het niet|lukt het niet"
    r"|past het niet|tenzij)\b(?! (?:je (?:iets|vragen|wilt)|ik|er iets))",
    for_others=r"\b(?:mijn|onze) (?:\w+ )?(?:buurvrouw|buurman|vriend\w*|zus|broer|zoon|dochter|vrouw"
    r"|man|partner|collega|neef|nicht|student|moeder|vader|oud-\w+)\b[^.?!]{0,60}\b(?:zoekt"
    r"|is|heeft|wil|rondt)\b|\bvoor (?:haar|hem|een vriend\w*|mijn \w+)\b|\baan (?:haar"
    r"|hem) door\b",
    vague=r"\bals (?:je|u|jullie) (?:\w+ )?(?:iets|wat) (?:\w+ )?(?:hoor|hoort|horen|tegenkomt?|ziet?|weet|voorbij ziet)\b|\b(?:tips?|advies|raad|ideeen) voor (?:iemand|mij|me)\b|\b(?:alle|elke|iedere) \w+ (?:is|zijn) (?:\w+ )?welkom|\b(?:ontfutselen|ontlokken)\b"
    r"|\bte binnen schiet|\bideeen (?:op ?doen|uitwisselen)|\b(?:heb|hebt|heeft|weet) (?:je"
    r"|u|jullie) (?:misschien |nog )?(?:een |wat |enig )?(?:advies|tips?|raad|ideeen|idee"
    r"|suggesties)(?: voor (?:me|mij|iemand))? ?[.?!]|\b(?:kun|kan|kunt|wil|zou|wilt) (?:je"
    r"|u) (?:me|mij) (?:misschien |willen |kunnen )*helpen ?[.?!]|\b(?:je|jouw"
    r"|uw) (?:advies|gedachten|mening|raad|inzichten|feedback) (?:horen|krijgen|weten"
    r"|vragen|delen) ?[.?!]|\bcv (?:\w+ )?(?:doorsturen|rondsturen|delen|verspreiden"
    r"|doorgeven)\b|\bmensen die (?:me|mij) (?:\w+ )?(?:kunnen|zouden kunnen) helpen\b"
    r"|\bwat zou ik (?:kunnen|moeten) doen\b|\b(?:brainstormen|sparren"
    r"|praten) over mijn (?:loopbaan|carriere|toekomst|mogelijkheden|opties)\b"
    r"|\b(?:mogelijkheden|kansen) (?:bespreken|verkennen)\b|\b(?:je |jouw |uw )?(?:hersens"
    r"|brein|hoofd) (?:\w+ )?(?:leegplukken|plukken|pikken|lenen)|\bbrainpick\w*"
    r"|\balle (?:tips|ideeen|adviezen|hulp|suggesties)\b|\b(?:elke|iedere|enige) (?:tip"
    r"|hulp|raad|suggestie|idee)\b|\b(?:tips|ideeen|adviezen"
    r"|suggesties)[^.?!]{0,20}\b(?:welkom|voor me|voor mij)\b|\b(?:je|jouw|uw) (?:gedachten"
    r"|ideeen|mening|visie)[^.?!]{0,6}\b(?:over|bij) (?:wat|waar|mijn)"
    r"|\bin gedachten (?:te )?houden|\b(?:houd?|hou) (?:me|mij) in (?:gedachten"
    r"|je achterhoofd)|\b(?:denk|denken) (?:aan|je aan) (?:me|mij)\b|\biets (?:hoort?"
    r"|voorbij|weet|langs)|\bals (?:er )?iets (?:voorbij|langs|op je pad|vrij)"
    r"|\brondsturen\b|\bverspreiden\b|\b(?:ogen|oren) (?:open|openhouden)"
    r"|\bin je netwerk (?:delen|zetten|uitzetten)\b|\bwat (?:denk je dat ik|moet ik"
    r"|zou ik moeten) doen\b|\bzegt het voort\b|\bgebieden (?:waar|die)"
    r"|\bsta (?:ik )?(?:voor )?(?:alles|van alles) open\b|\bopen voor alles\b"
    r"|\bgoede raad\b",
    mentioned=r"\b(?:niet|nooit|geen|zonder|uitdrukking|vroeg|vroegen|bedankt|dank|vroeg je"
    r"|gezegd)\b[^.?!;]*$",
    begging=r"\b(?:bij wie|waar) ik (?:nog|anders) (?:\w+ )?(?:terecht|moet)\b|\b(?:vrouw|man"
    r"|partner|vriendin|vriend) (?:heeft|is) (?:me |mij )?(?:ook )?(?:verlaten|weg)"
    r"|\bten einde\b|\bachterstand (?:met|op)\b|\bwaarvan ik moet leven"
    r"|\b(?:help me,? (?:alsjeblieft|alstublieft|asjeblieft)|(?:alsjeblieft"
    r"|alstublieft),? help me)\b|\b(?:gezin|kinderen) (?:\w+ ){0,2}(?:onderhouden|voeden"
    r"|eten geven)\b|\b(?:dringend|wanhopig|echt|zo hard) (?:een baan|werk|geld"
    r"|hulp) nodig\b|\baan de grond\b|\bzou alles doen\b|\bschulden\b"
    r"|\bweet (?:ik )?niet (?:meer )?wat (?:ik )?(?:nog )?(?:moet )?(?:te )?doen\b"
    r"|\bniemand wil me\b|\bik red het niet\b|\b(?:wanhopig|ten einde raad|smeek|smeken"
    r"|laatste hoop|enige hoop|hopeloos|spaargeld|(?:huur|hypotheek|rekeningen"
    r"|verwarming) (?:\w+ )?niet (?:meer )?(?:kan |kunnen )?(?:betalen|opbrengen)"
    r"|niet meer betalen|neem alles aan|pak alles aan|wat dan ook|op straat gezet"
    r"|niemand (?:antwoordt|reageert|wil)|weet het niet meer|heel hard nodig"
    r"|echt (?:heel )?hard nodig|hard nodig|alsjeblieft,? alsjeblieft|je moet me helpen"
    r"|eeuwig dankbaar|heb geen geld|afwijzing na afwijzing|\w+honderd sollicitaties|red me"
    r"|zo oneerlijk)\b|\b(?:kun|kan) je (?:misschien )?iets voor me doen\b",
    mass=r"^(?:beste|lieve|geachte|hallo|hoi|dag) (?:[\w'-]+ ){0,2}(?:oud-)?(?:collega's"
    r"|vrienden|contacten|relaties|leden|klanten|bekenden)(?: ?[,.!:-]|$)|^(?:beste|lieve"
    r"|hallo|hoi|dag|geachte|hey|ha)? ?(?:allemaal|allen|iedereen|mensen|team|collega's"
    r"|vrienden|relaties|contacten|connecties|(?:vrienden|familie)(?: en| &) [\w']+"
    r"|dames en heren|netwerk|lezers?)(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:algemene mail|massamail|groepsmail|groepsbericht|onpersoonlijke (?:mail"
    r"|bericht)|jullie allemaal)\b",
    whom=r"^geachte (?:heer|mevrouw|mijnheer|meneer),? (?:of )?(?:mevrouw|mijnheer|heer|meneer)"
    r"|^geachte (?:hr|personeels|recruitment|afdeling)|\baan wie (?:dit|het)\b|^l\.?s\.?\b"
    r"|^geachte (?:heer ?(?:/|of|,) ?mevrouw|mevrouw ?(?:/|of) ?(?:de )?heer|heren?/|hr"
    r"|recruiter|personeels\w+|sollicitatiecommissie|dames en heren)",
    stock=r"\btoevoegen aan mijn (?:\w+ )?netwerk|\bprofiel (?:tegen|sprak me aan)"
    r"|\bonder de indruk van (?:je|uw) (?:profiel|ervaring|achtergrond)"
    r"|\bgewaardeerde (?:klant|relatie)|\bsynergie",
    way_out=r"\bvrij om nee\b|\bnee te zeggen\b|\bmocht het niet\b|\b(?:als|indien"
    r"|mocht)\b[^.?!]{0,40}\b(?:niet|geen|te veel|liever|te druk)\b|\bvrijblijvend\b"
    r"|\bgeen (?:probleem|haast|punt|zorgen|verplichting|druk)\b|\beven goede vrienden\b"
    r"|\b(?:kort|eenvoudig|een) nee\b|\bnee (?:is|mag|kan)\b|\bzo niet\b|\banders (?:vraag"
    r"|vind|bel|kijk|geef|red|zoek)\b|\bliever niet\b|\bliever niet doe|\bkomt het niet\b"
    r"|\bals (?:het|dat) (?:niet|je niet|u niet)|\bniet (?:past|uitkomt|lukt|schikt|kunt)\b"
    r"|\bbegrijp (?:ik|het)\b|\bik begrijp het\b|\bzeg het gerust\b|\bgerust nee\b"
    r"|\book goed\b|\bvoel je niet verplicht\b|\balleen als\b|\bals je (?:wilt|tijd hebt"
    r"|zin hebt)\b|\bhoeft niet\b|\bmaakt niet uit\b",
    connection=r"\b(?:vertelde|raadde|noemde|gaf|stelde|tipte|verwees|zei|kreeg)\b[^.?!]{0,30}\b(?:me"
    r"|mij|je|u|uw|naam)\b|\b(?:uw|je|jouw) (?:\w+ ){0,2}(?:lezing|artikel|boek|praatje"
    r"|post|stuk|folder|podcast|onderzoek|tentoonstelling|column|blog|bericht|interview"
    r"|workshop|cursus|werk bij|presentatie|verhaal|vraag|reactie)\b|\b(?:las|hoorde|zag"
    r"|bezocht|volgde|gelezen|gehoord) (?:ik )?(?:uw|je|jouw|u)\b|\bwe (?:elkaar|zaten"
    r"|spraken|kennen|werkten|hebben|allebei|beiden)\b|\ballebei\b|\bjij (?:leende|hebt"
    r"|vertelde)\b|\bje (?:vertelde|zei|vroeg|kent|schreef)\b|\bviel me op\b|\bvan uw \w+"
    r"|\bleuk je te zien\b|\bfijn (?:dat|je)\b",
    reason=r"\bomdat\b|\bwant\b|\bzodat\b|\bsinds\b|\bom (?:te|je|uw)\b|\bje vroeg\b|\bje (?:blik"
    r"|kijk)\b",
    named_thanks=r"\bvoor (?:de|het|dat|je|jouw|uw) (?!(?:\w+ )?(?:hulp|steun|tijd|advies|adviezen|gesprek|moeite|geduld|inzichten|kennismaking|vriendelijk\w*|goede|fijne|leuke|mooie|tips?|inspanning\w*|aandacht|koffie|bijdrage)\b)\w+|\bzoals (?:je|u) (?:\w+ )?(?:zei|voorstelde|adviseerde|aanraadde|liet|vertelde)"
    r"|\bik (?:schrap|begin|bel|ga|schrijf|lees|koop|probeer|neem|zet|pas|doe|kies"
    r"|volg)\b(?! (?:graag|je))|\b(?:ik )?(?:ga|gebruik|heb|begin|bel|schreef|neem|probeer"
    r"|zal|laat) (?:ik )?(?:(?:\w+ ){0,3}(?:gebruik\w*|toepas\w*|ingeschreven|gebeld"
    r"|geschreven|begonnen|gekocht|weten|proberen|aan de slag)|meteen|morgen)|\bwat (?:je"
    r"|u) (?:zei|vertelde|liet|schreef)|\b(?:je|uw|jouw) (?:tip|advies|opmerking|idee|raad"
    r"|voorbeeld) (?:over|om|was|heeft|dat|van)|\bdat je (?:me|mij) (?:vertelde|liet|hielp"
    r"|wees)|\bvoor (?:de soep|het boek|de namen)",
    offer=r"\bik (?:stuur|breng|neem|zet|leen|help|trakteer|kan je)\b|\bin ruil\b"
    r"|\bals ik iets voor (?:je|u)\b|\bals tegenprestatie\b|\b(?:donderdag|morgen"
    r"|dan) (?:breng|zet|neem) ik\b|\bis er taart\b",
    once=r"\b(?:jaren|tien jaar|eeuwen) (?:niet|geleden) (?:gesproken|gezien|dat we)"
    r"|\bal jaren niet\b",
    catching_up=r"\bbijpraten\b|\bhoe het met je\b",
)
DUTCH = widened(
    _COMMON,
    {Rule.OPENINGS: dutch_wide.NOT_OPENINGS, Rule.BEGGING: dutch_wide.OTHERS_BEG},
    trigger=dutch_wide.TRIGGER,
    pleasantry=dutch_wide.PLEASANTRY,
    way_out=dutch_wide.WAY_OUT,
    condition=dutch_wide.CONDITION,
    openings=dutch_wide.OPENINGS,
    hiring=dutch_wide.HIRING,
    named_thanks=dutch_wide.NAMED,
    vague=dutch_wide.VAGUE,
    begging=dutch_wide.BEGGING,
    whom=dutch_wide.WHOM,
    stock=dutch_wide.STOCK,
    reason=dutch_wide.REASON,
    connection=dutch_wide.CONNECTION,
)._replace(
    flattery=dutch_wide.FLATTERY,
    substance=dutch_wide.SUBSTANCE,
    grand=dutch_wide.GRAND,
    chain=dutch_wide.CHAIN,
    worn=dutch_wide.WORN,
    no_exit=dutch_wide.NO_EXIT,
    bare_thanks=dutch_wide.BARE,
    theirs=dutch_wide.THEIRS,
)
