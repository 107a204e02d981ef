"""How Dutch tells of a touch."""

from __future__ import annotations

from wellspring.core.one_line.rules import NAME, Tongue, channels, doing, rule

CHANNELS = channels(
    coffee="koffie thee espresso koffietje",
    meal="lunch geluncht lunchten diner gedineerd ontbijt ontbeten brunch borrel biertje bier "
    "gegeten aten eten etentje",
    call="gebeld belde belden bellen telefoontje telefoon telefonisch videogesprek videocall "
    "zoom facetime teams",
    text="geappt appte appje app sms whatsapp ge-sms't bericht berichtje",
    email="gemaild mailde mail e-mail mailtje schreef antwoordde geantwoord beantwoord",
    linkedin_message="linkedin",
    letter="brief kaart kaartje ansichtkaart",
    meeting="gesproken gesprek afspraak ontmoet ontmoette bezoek bezocht wandeling gewandeld "
    "sollicitatiegesprek overleg vergadering gezien zag getroffen tegengekomen langs",
    event="beurs congres conferentie borrelavond bijeenkomst workshop feest bruiloft netwerkborrel",
    comment="gereageerd",
    supported_their_work="aanbevolen",
)
KIN = "(?:zoon|dochter|vrouw|man|partner|moeder|vader|kind|kinderen|broer|zus|ouders|baby)"
THEY = rf"^(?P<s>hij|ze|zij|{NAME})"
S = THEY + " "
RULES = (
    rule(
        "none",
        "geen niets bewust",
        "^(?:geen (?:volgende|vervolg|verdere)|bewust (?:geen|niets|niks)|niets (?:gepland|meer))",
    ),
    rule(
        "next",
        "weer opnieuw terug terugbellen volgende",
        r"^(?:(?:over|volgende|in)\b.*\b(?:weer|opnieuw|terug)\b|weer|opnieuw|"
        r"terug(?:bellen|komen)?|volgende (?:keer|afspraak|stap|belafspraak))\b",
    ),
    rule(
        "help",
        "stelde voorgesteld contact",
        f"{S}(?:stelde me voor|heeft me .*voorgesteld|bracht me in contact|heeft me "
        ".*in contact gebracht)",
        topic="introduction",
    ),
    rule(
        "help",
        "ik naam nummer tip tipte verwees",
        f"{S}(?:zei dat ik .*(?:moest|moet|kon)|gaf me (?:de naam|het nummer|een "
        "naam|een nummer|een tip)|tipte me|verwees me)",
        topic="lead",
    ),
    rule(
        "help",
        "raadde adviseerde advies feedback hielp",
        f"{S}(?:raadde me|adviseerde me|gaf me (?:advies|feedback)|hielp me)",
        topic="advice",
    ),
    rule(
        "mine",
        "schuldig",
        "^ik ben (?P<words>.+?)(?: nog)? schuldig",
    ),
    rule(
        "mine",
        "beloofd beloofde beloof zal zou ga moet",
        r"^ik heb (?P<words>.+) beloofd\b|^(?:ik )?(?:heb )?(?:beloofd|beloofde|"
        r"beloof)\b(?: (?:hem|haar|hun|ze)\b)*(?: om)?|^ik (?:zal|zou|ga|moet)\b(?! "
        r"(?:zijn|weg|er niet|niet)\b)",
    ),
    doing(
        "mine",
        "^ik ",
        "stuur mail bel app geef breng vraag regel maak zoek schrijf deel lever "
        "neem kijk stel introduceer",
    ),
    rule(
        "need",
        "zoekt zoeken nodig zoek tekort",
        f"^(?:(?P<s>hij|ze|zij|{NAME}) )?(?:zoekt(?! uit)|zoeken|(?:is|zijn) op "
        "zoek naar|(?:heeft|hebben) (?=.+ nodig)|komt (?=.+ tekort))",
        topic="needs",
    ),
    rule(
        "know",
        "zoon dochter vrouw man partner moeder vader kind kinderen broer zus ouders baby",
        rf"^(?:(?:zijn|haar|hun) (?:oudste |jongste )?{KIN}\b|(?:de|het) {KIN} van "
        rf"(?P<s>{NAME})\b)",
        topic="family",
    ),
    rule(
        "know",
        "houdt speelt gek dol graag verzamelt",
        rf"{S}(?:houdt van|speelt|is gek op|is dol op|\w+ graag|verzamelt)\b",
        topic="interests",
    ),
    rule(
        "know",
        "wil hoopt droomt plan",
        rf"{S}(?:wil(?! me| mij)|hoopt|droomt|is van plan)\b",
        topic="goals",
    ),
    rule(
        "know",
        "zorgen bang bezorgd wakker",
        f"{S}(?:maakt zich .*zorgen|is bang|is bezorgd|ligt wakker)",
        topic="worries",
    ),
    rule(
        "know",
        "weg pensioen stoppen verlaat stopt vertrekt begint start wisselt ontslagen gepromoveerd",
        f"{S}(?:gaat .*(?:weg|pensioen|stoppen)|verlaat|stopt|vertrekt|begint|"
        r"(?:start|wisselt)|is ontslagen|is gepromoveerd)\b",
        topic="work",
    ),
    rule(
        "theirs",
        "zal gaat zou beloofd beloofde aangeboden",
        f"{S}(?:zal|gaat|zou|heeft (?:me )?(?:beloofd|aangeboden)(?: om)?|"
        r"beloofde)\b(?! (?:zijn|weg|niet|verhuizen|trouwen)\b)",
    ),
    doing(
        "theirs",
        S,
        "stuurt vraagt belt mailt appt laat laten geeft stelt brengt regelt neemt kijkt komt",
    ),
)
TONGUE = Tongue(
    CHANNELS,
    frozenset("met bij aan van belde mailde appte sprak zag ontmoette bezocht".split()),
    frozenset(
        "de het een mijn zijn haar hun ons onze hem hen ze zij hij we wij ik me mij op in over "
        "voor na tot uit om en of maar met van aan bij gisteren vandaag morgen vorige volgende "
        "weer nog maandag dinsdag woensdag donderdag vrijdag zaterdag zondag werk thuis kort "
        "lang goed leuk niets geen gisteravond op".split()
    ),
    frozenset("hij ze zij".split()),
    RULES,
    frozenset(
        "gezien zag getroffen tegengekomen ontmoet ontmoette bericht berichtje schreef "
        "antwoordde geantwoord beantwoord".split()
    ),
    "uiterlijk voor vóór op tegen tot",
    r"(?:net |al )*(?:schreef|mailde|e-mailde|appte|smste|antwoordde|reageerde|beantwoordde"
    r"|stuurde (?:me|mij|een|mail)|(?:heeft|had|hebben) (?:\w+ ){0,4}(?:terug)?(?:geschreven"
    r"|gemaild|geappt|geantwoord|gereageerd|beantwoord))\b",
    r"(?:(?:ik|net|een|de|het|nieuwe?|kreeg|ontving|gekregen|vandaag|gisteren|korte?|leuke?|lieve"
    r"|aardige?) )*(?:(?:mail|mailtje|e-mail|brief|briefje|kaart|kaartje|bericht|berichtje|appje"
    r"|app|sms|antwoord|reactie) van|(?:iets )?gehoord van)\b",
)
