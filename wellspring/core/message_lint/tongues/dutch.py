"""How Dutch asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.tongues.tongue import Tongue

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
    "thing": r"(?:mij|me) (?:ook )?(?:uw|je|jouw) \w+ (?:willen |kunnen )?sturen|gegevens sturen|het"
    r" adres|lenen|de foto",
    "name": r"(?:wie|welke (?:bureaus|recruiters|mensen))",
    "join": r"meedoen|deelnemen|aansluiten|spreken op",
    "money": r"sponsoren|doneren|schenken",
    "answer": r"zeggen|vertellen|uitleggen|weten|laten zien|helpen|wat|hoe|welke",
}
DUTCH = Tongue(
    name="nl",
    asks=ASKS,
    me=r"\b(?:ik|me|mij|mijn|mezelf|m'n|'k)\b",
    you=r"\b(?:je|jij|jou|jouw|jullie|u|uw|jezelf|uzelf)\b",
    trigger=rf"\b(?:kun|kan|kunt|kunnen|zou|zoudt|zouden|wil|wilt|willen|heeft|heb|hebt|weet) {_YOU}\b"
    r"(?! (?:je voorstellen|geloven))|\b(?:mag|kan|zou|kunnen|zullen|mogen) (?:ik|we|wij)\b"
    r"|\b(?:is|zijn) (?:er|het) (?:bij (?:jullie|u) )?(?:misschien )?(?:nog )?(?:een |nog )?"
    r"(?:vacatures?|plek|mogelijk)|\bzoeken jullie\b|\bzoekt u\b"
    r"|\b(?:ik )?(?:vroeg|vraag) (?:ik )?me af of\b|\b(?:ik )?(?:hoop|hoopte) dat (?:je|u)\b"
    r"|\bik (?:zou|wil) (?:\w+ )?(?:graag|heel graag)\b(?! (?:bedanken|toevoegen|connecten))"
    r"|\bgraag (?:zou|wil|hoor|spreek|solliciteer) ik\b|\bhoor ik (?:heel )?graag\b|\bik hoor graag\b"
    r"|\blaat (?!ik|we|wij)(?:het )?(?:me|mij|maar|even|gerust)\b[^.?!]{0,20}\bweten\b(?! hoe het)"
    r"|\b(?:houd?|denk) (?:me|mij|aan mij|aan me)\b|\b(?:stuur|geef|vertel) (?:me|mij)\b"
    r"|\bom te vragen of\b|\b(?:bel|mail|schrijf) me\b|\bik heb (?:je|uw) hulp nodig",
    pleasantry=r"\bhoe (?:is|gaat|was) (?:het|'t)\b|\bweet je nog\b|\bherinner je\b|\balles goed\b|\bals ik (?:iets|je|u|ooit)\b|\bkan ik (?:iets|je|u) (?:\w+ )?(?:helpen|doen|terug)"
    r"|\bwaarmee kan ik\b|\bhoor(?: ik)? graag hoe\b",
    instead=r"^(?:zo niet|anders|als (?:je|u|het|dat) (?:niet|liever|geen)|of anders|mocht)",
    openings=rf"\bvacatures?\b|\b(?:een|nog een|geen|open|openstaande|vrije|passende) {_JOB} "
    rf"(?:voor|bij|vrij|in|binnen|open)\b|\bopenstaande \w+|\b(?:hoort?|weet) (?:van|over|\w+ over) "
    rf"(?:een )?{_JOB}|\bover een {_JOB}|\bzoek(?:en|t) (?:jullie|u) (?:\w+ )?(?:nog )?(?:mensen"
    rf"|iemand|personeel|\w+ers?)\b|\bplek (?:voor me|voor mij|vrij)\b|\b(?:wie|of \w+) "
    r"(?:\w+ )?(?:personeel|mensen) zoek\w*|\baan het werven\b|\bneemt u (?:mensen )?aan\b",
    hiring=r"\b(?:een|nog|geen|enige|ergens|wat|andere) (?:\w+ )?(?:baan|functie|vacatures?|werk|job|stage|plek)\b(?= ?(?:voor (?:me|mij)|bij|in|aan|binnen|vrij|\?|voor|helpen|weet))"
    r"|\b(?:heb|hebt|heeft|hebben|is er|zijn er) (?:\w+ ){0,3}(?:werk|vacatures?|functies?|plek|banen|een baan)\b"
    r"|\bmensen (?:aan)?(?:neemt|nemen|zoekt|zoeken|aanneemt|aannemen)\b|\b(?:mensen|personeel|iemand) (?:zoeken|nodig|aannemen)\b"
    r"|\bzoekt?\b[^.?!]{0,30}\b(?:iemand|mensen|personeel|collega's|versterking)\b|\bzoeken [^.?!]{0,30}\b(?:iemand|mensen)\b"
    r"|\baan (?:een baan|werk) helpen\b|\b(?:me|mij) aannemen\b|\bergens werk\b",
    for_others=r"\b(?:mijn|onze) (?:\w+ )?(?:buurvrouw|buurman|vriend\w*|zus|broer|zoon|dochter|vrouw"
    r"|man|partner|collega|neef|nicht|student|moeder|vader|oud-\w+)\b[^.?!]{0,60}\b(?:zoekt|is|heeft"
    r"|wil|rondt)\b|\bvoor (?:haar|hem|een vriend\w*|mijn \w+)\b|\baan (?:haar|hem) door\b",
    vague=r"\b(?:heb|hebt|heeft|weet) (?:je|u|jullie) (?:misschien |nog )?(?:een |wat |enig )?(?:advies|tips?|raad|ideeen|idee|suggesties)(?: voor (?:me|mij|iemand))? ?[.?!]|"
    r"\b(?:kun|kan|kunt|wil|zou|wilt) (?:je|u) (?:me|mij) (?:misschien |willen |kunnen )*helpen ?[.?!]|"
    r"\b(?:je|jouw|uw) (?:advies|gedachten|mening|raad|inzichten|feedback) (?:horen|krijgen|weten|vragen|delen) ?[.?!]|"
    r"\bcv (?:\w+ )?(?:doorsturen|rondsturen|delen|verspreiden|doorgeven)\b|"
    r"\bmensen die (?:me|mij) (?:\w+ )?(?:kunnen|zouden kunnen) helpen\b|\bwat zou ik (?:kunnen|moeten) doen\b|"
    r"\b(?:brainstormen|sparren|praten) over mijn (?:loopbaan|carriere|toekomst|mogelijkheden|opties)\b|"
    r"\b(?:mogelijkheden|kansen) (?:bespreken|verkennen)\b|"
    r"\b(?:je |jouw |uw )?(?:hersens|brein|hoofd) (?:\w+ )?(?:leegplukken|plukken|pikken|lenen)"
    r"|\bbrainpick\w*|\balle (?:tips|ideeen|adviezen|hulp|suggesties)\b|\b(?:elke|iedere|enige) "
    r"(?:tip|hulp|raad|suggestie|idee)\b|\b(?:tips|ideeen|adviezen|suggesties)[^.?!]{0,20}\b"
    r"(?:welkom|voor me|voor mij)\b|\b(?:je|jouw|uw) (?:gedachten|ideeen|mening|visie)[^.?!]{0,6}\b"
    r"(?:over|bij) (?:wat|waar|mijn)|\bin gedachten (?:te )?houden|\b(?:houd?|hou) (?:me|mij) in"
    r" (?:gedachten|je achterhoofd)|\b(?:denk|denken) (?:aan|je aan) (?:me|mij)\b|\biets (?:hoort?|voorbij"
    r"|weet|langs)|\bals (?:er )?iets (?:voorbij|langs|op je pad|vrij)|\brondsturen\b|\bverspreiden"
    r"\b|\b(?:ogen|oren) (?:open|openhouden)|\bin je netwerk (?:delen|zetten|uitzetten)\b"
    r"|\bwat (?:denk je dat ik|moet ik|zou ik moeten) doen\b|\bzegt het voort\b|\bgebieden (?:waar|die)"
    r"|\bsta (?:ik )?(?:voor )?(?:alles|van alles) open\b|\bopen voor alles\b|\bgoede raad\b",
    mentioned=r"\b(?:niet|nooit|geen|zonder|uitdrukking|vroeg|vroegen|bedankt|dank|vroeg je|gezegd)\b"
    r"[^.?!;]*$",
    begging=r"\b(?:help me,? (?:alsjeblieft|alstublieft|asjeblieft)|(?:alsjeblieft|alstublieft),? help me)\b|"
    r"\b(?:gezin|kinderen) (?:\w+ ){0,2}(?:onderhouden|voeden|eten geven)\b|"
    r"\b(?:dringend|wanhopig|echt|zo hard) (?:een baan|werk|geld|hulp) nodig\b|\baan de grond\b|\bzou alles doen\b|\bschulden\b|"
    r"\bweet (?:ik )?niet (?:meer )?wat (?:ik )?(?:nog )?(?:moet )?(?:te )?doen\b|\bniemand wil me\b|\bik red het niet\b|"
    r"\b(?:wanhopig|ten einde raad|smeek|smeken|laatste hoop|enige hoop|hopeloos|spaargeld"
    r"|(?:huur|hypotheek|rekeningen|verwarming) (?:\w+ )?niet (?:meer )?(?:kan |kunnen )?(?:betalen|"
    r"opbrengen)|niet meer betalen|neem alles aan|pak alles aan|wat dan ook|op straat gezet"
    r"|niemand (?:antwoordt|reageert|wil)|weet het niet meer|heel hard nodig|echt (?:heel )?hard nodig"
    r"|hard nodig|alsjeblieft,? alsjeblieft|je moet me helpen|eeuwig dankbaar|heb geen geld"
    r"|afwijzing na afwijzing|\w+honderd sollicitaties|red me|zo oneerlijk)\b|\b(?:kun|kan) je (?:"
    r"misschien )?iets voor me doen\b",
    mass=r"^(?:beste|lieve|geachte|hallo|hoi|dag) (?:[\w'-]+ ){0,2}(?:oud-)?(?:collega's|vrienden|contacten|relaties|leden|klanten|bekenden)(?: ?[,.!:-]|$)|"
    r"^(?:beste|lieve|hallo|hoi|dag|geachte|hey|ha)? ?(?:allemaal|allen|iedereen|mensen|team"
    r"|collega's|vrienden|relaties|contacten|connecties|(?:vrienden|familie)(?: en| &) [\w']+"
    r"|dames en heren|netwerk|lezers?)(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:algemene mail|massamail|groepsmail|groepsbericht|onpersoonlijke (?:mail"
    r"|bericht)|jullie allemaal)\b",
    whom=r"^geachte (?:heer|mevrouw|mijnheer|meneer),? (?:of )?(?:mevrouw|mijnheer|heer|meneer)|^geachte (?:hr|personeels|recruitment|afdeling)|"
    r"\baan wie (?:dit|het)\b|^l\.?s\.?\b|^geachte (?:heer ?(?:/|of|,) ?mevrouw|mevrouw ?(?:/|of)"
    r" ?(?:de )?heer|heren?/|hr|recruiter|personeels\w+|sollicitatiecommissie|dames en heren)",
    stock=r"\btoevoegen aan mijn (?:\w+ )?netwerk|\bprofiel (?:tegen|sprak me aan)|\bonder de indruk van"
    r" (?:je|uw) (?:profiel|ervaring|achtergrond)|\bgewaardeerde (?:klant|relatie)|\bsynergie",
    way_out=r"\bvrij om nee\b|\bnee te zeggen\b|\bmocht het niet\b|\b(?:als|indien|mocht)\b[^.?!]{0,40}\b(?:niet|geen|te veel|liever|te druk)\b|\bvrijblijvend\b|"
    r"\bgeen (?:probleem|haast|punt|zorgen|verplichting|druk)\b|\beven goede vrienden\b"
    r"|\b(?:kort|eenvoudig|een) nee\b|\bnee (?:is|mag|kan)\b|\bzo niet\b|\banders (?:vraag|vind|bel"
    r"|kijk|geef|red|zoek)\b|\bliever niet\b|\bliever niet doe|\bkomt het niet\b|\bals (?:het|dat) "
    r"(?:niet|je niet|u niet)|\bniet (?:past|uitkomt|lukt|schikt|kunt)\b|\bbegrijp (?:ik|het)\b"
    r"|\bik begrijp het\b|\bzeg het gerust\b|\bgerust nee\b|\book goed\b|\bvoel je niet verplicht\b"
    r"|\balleen als\b|\bals je (?:wilt|tijd hebt|zin hebt)\b|\bhoeft niet\b|\bmaakt niet uit\b",
    connection=r"\b(?:vertelde|raadde|noemde|gaf|stelde|tipte|verwees|zei|kreeg)\b[^.?!]{0,30}\b(?:me"
    r"|mij|je|u|uw|naam)\b|\b(?:uw|je|jouw) (?:\w+ ){0,2}(?:lezing|artikel|boek|praatje|post|stuk"
    r"|folder|podcast|onderzoek|tentoonstelling|column|blog|bericht|interview|workshop|cursus|werk bij"
    r"|presentatie|verhaal|vraag|reactie)\b|\b(?:las|hoorde|zag|bezocht|volgde|gelezen|gehoord) "
    r"(?:ik )?(?:uw|je|jouw|u)\b|\bwe (?:elkaar|zaten|spraken|kennen|werkten|hebben|allebei|beiden)\b"
    r"|\ballebei\b|\bjij (?:leende|hebt|vertelde)\b|\bje (?:vertelde|zei|vroeg|kent|schreef)\b"
    r"|\bviel me op\b|\bvan uw \w+|\bleuk je te zien\b|\bfijn (?:dat|je)\b",
    reason=r"\bomdat\b|\bwant\b|\bzodat\b|\bsinds\b|\bom (?:te|je|uw)\b|\bje vroeg\b|\bje (?:blik"
    r"|kijk)\b",
    named_thanks=r"\b(?:ik )?(?:ga|gebruik|heb|begin|bel|schreef|neem|probeer|zal|laat) (?:ik )?(?:"
    r"(?:\w+ ){0,3}(?:gebruik\w*|toepas\w*|ingeschreven|gebeld|geschreven|begonnen|gekocht|weten"
    r"|proberen|aan de slag)|meteen|morgen)|\bwat (?:je|u) (?:zei|vertelde|liet|schreef)|\b(?:je|uw"
    r"|jouw) (?:tip|advies|opmerking|idee|raad|voorbeeld) (?:over|om|was|heeft|dat|van)|\bdat je (?:me"
    r"|mij) (?:vertelde|liet|hielp|wees)|\bvoor (?:de soep|het boek|de namen)",
    offer=r"\bik (?:stuur|breng|neem|zet|leen|help|trakteer|kan je)\b|\bin ruil\b|\bals ik iets voor"
    r" (?:je|u)\b|\bals tegenprestatie\b|\b(?:donderdag|morgen|dan) (?:breng|zet|neem) ik\b|\bis er"
    r" taart\b",
    once=r"\b(?:jaren|tien jaar|eeuwen) (?:niet|geleden) (?:gesproken|gezien|dat we)|\bal jaren niet\b",
    catching_up=r"\bbijpraten\b|\bhoe het met je\b",
)
