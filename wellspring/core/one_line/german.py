"""How German tells of a touch."""

from __future__ import annotations

from wellspring.core.one_line.rules import NAME, Tongue, channels, doing, rule

CHANNELS = channels(
    coffee="kaffee tee espresso kaffeetrinken",
    meal="mittagessen mittag abendessen essen frühstück gefrühstückt brunch bier bierchen gegessen "
    "feierabendbier",
    call="telefoniert telefonat anruf angerufen videocall videoanruf zoom teams facetime "
    "telefonisch gesprochen",
    text="sms whatsapp nachricht getextet",
    email="mail e-mail email gemailt mailte schrieb antwortete geantwortet beantwortet",
    linkedin_message="linkedin xing",
    letter="brief karte postkarte",
    meeting="getroffen treffen gespräch besucht besuch spaziergang vorstellungsgespräch termin "
    "besprechung gesehen meeting",
    event="messe konferenz tagung stammtisch veranstaltung workshop hochzeit feier party",
    comment="kommentiert",
    supported_their_work="empfohlen",
)
KIN = (
    "(?:sohn|tochter|frau|mann|partner|partnerin|mutter|vater|kind|kinder|bruder|schwester|"
    "eltern|baby)"
)
S = rf"^(?P<s>er|sie|{NAME}) "
RULES = (
    rule(
        "none",
        "kein keine keinen nichts bewusst",
        "^(?:keine?n? (?:nächste|weitere)|bewusst (?:nichts|kein)|nichts (?:geplant|weiter))",
    ),
    rule(
        "next",
        "wieder erneut nächstes nächste",
        r"^(?:(?:in|nächste\w*|am)\b.*\b(?:wieder|erneut)\b|wieder|erneut|nächstes "
        "(?:mal|treffen|gespräch)|nächster (?:anruf|schritt))",
    ),
    rule(
        "help",
        "vorgestellt hergestellt stellte kontakt",
        f"{S}(?:hat mich .*vorgestellt|stellte mich .*vor|hat (?:mir |mich "
        ")?.*kontakt .*(?:hergestellt|gebracht))",
        topic="introduction",
    ),
    rule(
        "help",
        "ich namen nummer tipp verwiesen",
        f"{S}(?:(?:meinte|sagte),? (?:ich soll|dass ich)|hat gesagt,? (?:ich soll|"
        "dass ich)|hat mir .*(?:namen|nummer|tipp)|hat mich an .*verwiesen|gab mir "
        ".*(?:namen|nummer|tipp))",
        topic="lead",
    ),
    rule(
        "help",
        "geraten geholfen empfohlen riet half",
        f"{S}(?:hat mir .*(?:geraten|geholfen|empfohlen)|riet mir|half mir)",
        topic="advice",
    ),
    rule(
        "mine",
        "versprochen",
        r"^(?:ich )?(?:habe? |hab )?(?:ihm |ihr |ihnen )?versprochen\b|^(?!er |sie "
        ")(?:ich (?:habe? )?)?(?P<words>.+?) versprochen$",
    ),
    rule(
        "mine",
        "werde muss schulde soll",
        r"^ich (?:werde|muss|soll|schulde)\b(?! (?:sein|nicht)\b)",
    ),
    doing(
        "mine",
        "^ich ",
        "schicke sende maile rufe frage gebe bringe leite stelle schreibe suche "
        "kümmere mache besorge organisiere melde",
    ),
    rule(
        "need",
        "sucht suchen braucht suche benötigt brauchen",
        f"^(?:(?P<s>er|sie|{NAME}) )?(?:sucht|suchen|braucht|brauchen|benötigt|"
        r"(?:ist|sind) auf der suche nach)\b",
        topic="needs",
    ),
    rule(
        "know",
        "sohn tochter frau mann partner partnerin mutter vater kind kinder bruder "
        "schwester eltern baby",
        rf"^(?:(?:sein|seine|ihre?) (?:älteste\w* |jüngste\w* )?{KIN}\b|(?:der|die|"
        rf"das) {KIN} von (?P<s>{NAME})\b)",
        topic="family",
    ),
    rule(
        "know",
        "gern gerne liebt mag spielt sammelt",
        rf"{S}(?:\w+ (?:sehr )?gerne?\b|(?:liebt|mag|spielt|sammelt)\b)",
        topic="interests",
    ),
    rule(
        "know",
        "will möchte plant hofft träumt",
        rf"{S}(?:will|möchte|plant|hofft|träumt)\b(?! (?:mir|mich)\b)",
        topic="goals",
    ),
    rule(
        "know",
        "sorgen angst sorgt besorgt",
        f"{S}(?:macht sich .*sorgen|hat angst|sorgt sich|ist besorgt)",
        topic="worries",
    ),
    rule(
        "know",
        "verlässt wechselt rente kündigt befördert entlassen anfangen fängt",
        f"{S}(?:verlässt|wechselt|geht in rente|kündigt|wurde (?:befördert|"
        r"entlassen)|fängt .* an)\b",
        topic="work",
    ),
    rule(
        "theirs",
        "wird will versprochen angeboten verspricht",
        f"{S}(?:wird|will mir|hat (?:mir )?(?:versprochen|angeboten)|"
        r"verspricht)\b(?! (?:sein|nicht|bald|in rente)\b)",
    ),
    doing(
        "theirs",
        S,
        "schickt sendet fragt ruft mailt gibt stellt meldet melden leitet bringt "
        "klärt schaut bespricht spricht",
    ),
)
TONGUE = Tongue(
    CHANNELS,
    frozenset("mit bei an von".split()),
    frozenset(
        "der die das den dem des ein eine einen einem einer mein meine sein seine ihr ihre ihm "
        "ihn ihnen sie er wir ich mir mich uns auf in über für nach bis aus um und oder aber mit "
        "von an bei am im zum zur gestern heute morgen vorgestern letzten letzte nächste wieder "
        "noch montag dienstag mittwoch donnerstag freitag samstag sonntag abend arbeit hause kurz "
        "lang gut schön nichts kein wegen".split()
    ),
    frozenset("er sie".split()),
    RULES,
    frozenset(
        "gesehen getroffen gesprochen nachricht schrieb antwortete geantwortet beantwortet".split()
    ),
    "bis am spätestens vor zum",
    r"(?:schrieb|schreibt|mailte|antwortete|antwortet|meldete sich|(?:hat|haben|hatte)"
    r" (?:\w+ ){0,4}(?:geschrieben|zurückgeschrieben|geantwortet|gemailt|beantwortet|gemeldet))\b",
    r"(?:(?:ich|eben|eine?|einen|die|der|neue|kam|bekam|habe|bekommen|heute|gestern|kurze|nette"
    r"|liebe) )*(?:(?:mail|e-mail|email|brief|karte|postkarte|nachricht|sms|antwort|whatsapp"
    r"|rückmeldung) von|(?:etwas )?gehört von)\b",
)
