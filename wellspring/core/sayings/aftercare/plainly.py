"""Advice given as a plain imperative, plain outcomes, and things still in the wrong house."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_START = (
    r"^(?:(?:and|so|but|then|also|ok|well|en|dus|maar|und|also|aber|et|donc|mais|y|pues|pero),? )?"
)
_SELF = (
    r"(\b(?:me|us|mij|ons|mir|mich|uns|moi|nous|mí|conmigo|soon|again|morgen|tomorrow|later)\b|\?$)"
)

RULES = (
    Rule(
        "advice",
        "speak talk start begin join go ring write ask do'd do place well",
        rf"{_START}(?:first,? )?(?:(?:speak|talk) (?:with|to)|(?:start|begin) (?:with|at|by)"
        r"|join the|go (?:to|and see) the|go and (?:see|talk|speak|meet)|ask for) \w+"
        r"|\byou(?:'d| would) do well to \w+|\b(?:good|best) (?:place|way) to (?:start|begin) (?:is"
        r"|would be)\b|\b(?:might|could|would|may) be (?:a|the right) (?:place|house|firm|company)"
        r" for you\b",
        _SELF,
    ),
    Rule(
        "advice",
        "begin praat start ga spreek lees word",
        rf"{_START}(?:(?:begin|start) (?:eens )?(?:bij|met)|(?:praat|spreek|ga praten) (?:eens "
        r"|eerst )*met|ga (?:eens )?naar|word lid van|lees (?:eerst|eens)) \w+",
        _SELF,
    ),
    Rule(
        "advice",
        "fang beginne sprich rede geh lies tritt sprechen reden gehen",
        rf"{_START}(?:(?:fang|beginne?) (?:am besten |doch |mal )*(?:bei|mit)"
        r"|(?:sprich|rede?) (?:doch |mal |erst |zuerst )*mit|geh (?:doch |mal )*(?:zu|auf)"
        r"|lies (?:erst|zuerst|doch)|(?:sprechen|reden|gehen) sie (?:doch |mal |zuerst )*(?:mit"
        r"|zu|auf)) \w+",
        _SELF,
    ),
    Rule(
        "advice",
        "commence commencez parle parlez va allez lis lisez inscris",
        rf"{_START}(?:commence[zr]? par|parle[zr]? (?:d'abord )?(?:à|avec)|va (?:voir|au|à la)"
        r"|allez (?:voir|au|à la)|lis(?:ez)? d'abord|inscris-toi) \w+",
        _SELF,
    ),
    Rule(
        "advice",
        "empieza empiece habla hable ve vaya lee lea apúntate",
        rf"{_START}(?:empi[ec]z?[ae] por|habla (?:primero )?con|hable con|ve a ver|vaya a ver"
        r"|lee (?:primero|antes)|apúntate) \w+",
        _SELF,
    ),
    Rule(
        "introduction",
        "cc'd over bringe zusammen",
        r"\((?:cc'd|cc|in cc|copied)\),? (?:runs|knows|is|leads|can|works)\b"
        r"|\bover to (?:you|the two of you),? \w+ (?:and|&) \w+"
        r"|\bbringe ich (?:euch|sie) (?:\w+ )?zusammen\b",
        r"(\bif\b|\?$)",
    ),
    Rule(
        "outcome",
        "no turned offer came declined rejection",
        r"\b(?:it was|got|it's|it is) (?:sadly |unfortunately )?a (?:clear |firm )?(?:no|rejection)"
        r" from\b|\bi(?:'ve| have)? (?:turned down|declined) (?:the|their) offer\b"
        r"|\b(?:the|an|their) offer (?:came|arrived|is in|has come)\b",
        r"(\bif\b|\?$)",
    ),
    Rule(
        "outcome",
        "geworden aanbod afwijzing",
        r"\b(?:niets|niks) geworden\b|\b(?:het|een|hun) aanbod (?:kwam|is binnen|binnen)\b"
        r"|\b(?:kwam|kreeg ik) (?:het|een|hun) aanbod\b|\been afwijzing (?:van|gekregen)\b",
        r"(\bals\b|\?$)",
    ),
    Rule(
        "outcome",
        "geworden angebot absage",
        r"\bnichts geworden\b|\b(?:kam|kommt|bekam ich) (?:das|ein|ihr) angebot\b"
        r"|\b(?:das|ihr) angebot (?:kam|ist da)\b|\babsage (?:von|bekommen|erhalten)\b",
        r"(\bwenn\b|\?$)",
    ),
    Rule(
        "outcome",
        "non offre l'offre refus",
        r"\bc'est (?:malheureusement |hélas )?non\b|\bl'offre est (?:arrivée|tombée)\b"
        r"|\breçu (?:un|leur) refus\b",
        r"(\bsi\b|\?$)",
    ),
    Rule(
        "outcome",
        "pudo oferta rechazo dije",
        r"\bno pudo ser\b|\b(?:llegó|ha llegado) la oferta\b|\bla oferta (?:llegó|ha llegado)\b"
        r"|\bme (?:rechazaron|han rechazado)\b",
        r"(\bsi\b|\?$)",
    ),
    Rule(
        "lent",
        "nog noch encore todavía aún sigo",
        r"\bik heb (?:je|jouw|uw) (?!bericht|mail|brief|nummer|adres|cv|bestand)\w+ nog\b"
        r"|\bde(?:in|ine|inen) (?!mail|nachricht|brief|nummer|lebenslauf)\w+ (?:steht|liegt|habe"
        r" ich|ist) noch\b|\bich habe noch (?:dein|ihr)\w* (?!mail|nachricht|brief|nummer)\w+"
        r"|\bj'ai encore (?:ton|ta|tes|votre|vos) (?!mail|message|lettre|numéro)\w+"
        r"|\b(?:todavía|aún) tengo tus? (?!correo|mensaje|carta|número)\w+",
        r"(\b(?:als|wenn|si)\b|\?$)",
    ),
    Rule(
        "request",
        "mean opinion thoughts",
        r"\byour (?:honest |frank )?(?:opinion|view|thoughts|advice|take|feedback)\b[\w' ]{0,40}"
        r"\bwould (?:mean|help|be)\b",
        "",
    ),
    Rule(
        "introduction",
        "two both know meet kennen leren kennenlernen connaissiez connaître conoceros conocerse",
        r"\byou (?:two |both )+(?:ought to|should|must|really should|have to) (?:know|meet|talk)\b"
        r"|\bjullie (?:moeten|zouden|kunnen) elkaar (?:\w+ )?(?:kennen|leren kennen|ontmoeten)\b"
        r"|\bihr (?:solltet|müsst|müsstet) euch (?:\w+ )?kennen(?:lernen)?\b"
        r"|\bil faut que vous vous (?:connaissiez|rencontriez)\b|\bvous devriez vous connaître\b"
        r"|\b(?:tenéis que|tienen que|deberíais|deberían) conocer(?:os|se)\b",
        r"(\bif\b|\?$)",
    ),
    Rule(
        "advice",
        "ask worth whatever vraag frag fragen demande demandez pregunta pregunte",
        rf"{_START}(?:ask [\w'-]{{2,20}}(?: [\w'-]{{2,20}})? (?:how|what|who|why|where|about|for)\b"
        r"|worth (?:a look|a try|a call|knowing|reading)|whatever you do, \w+"
        r"|vraag [\w'-]{2,20}(?: [\w'-]{2,20})? (?:eens )?(?:hoe|wat|wie|waarom|waar|naar)\b"
        r"|frag(?:en sie)? [\w'-]{2,20}(?: [\w'-]{2,20})?,? (?:doch |mal )?(?:wie|was|wer|warum|wo"
        r"|nach)\b|demande[zr]? à [\w'-]{2,20} (?:comment|ce|qui|pourquoi|où|si)\b"
        r"|pregunt[ae] a [\w'-]{2,20} (?:cómo|qué|quién|por|dónde|si)\b)",
        r"(\b(?:ask|vraag|frag|demande|pregunta)\w* (?:me|us|mij|mich|moi|me)\b|\?$)",
    ),
    Rule(
        "landed",
        "signed getekend unterschrieben signé firmado",
        r"\b(?:the |my )?contract (?:is|was|has been) signed\b|\bhet contract is getekend\b"
        r"|\bder vertrag ist unterschrieben\b|\ble contrat est signé\b"
        r"|\bel contrato está firmado\b",
        r"(\b(?:if|once|until|when|als|wenn|sobald|si|quand|cuando)\b|\?$)",
    ),
    Rule(
        "outcome",
        "against",
        r"\b(?:they|the (?:board|panel|committee|company)) (?:has |have )?decided against (?:me"
        r"|my|us)\b",
        r"(\bif\b|\?$)",
    ),
)
