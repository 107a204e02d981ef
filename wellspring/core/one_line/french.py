"""How French tells of a touch."""

from __future__ import annotations

from wellspring.core.one_line.rules import NAME, Tongue, channels, doing, rule

CHANNELS = channels(
    coffee="café thé expresso",
    meal="déjeuner déjeuné dîner dîné petit-déjeuner brunch bière apéro verre repas resto mangé",
    call="appel appelé téléphoné téléphone coup fil visio zoom teams",
    text="texto sms whatsapp message",
    email="mail email e-mail courriel mél écrit répondu",
    linkedin_message="linkedin",
    letter="lettre carte",
    meeting="vu rencontré rendez-vous rdv visite balade promenade entretien réunion discuté croisé",
    event="salon conférence colloque soirée atelier fête mariage forum",
    comment="commenté",
    supported_their_work="recommandé",
)
KIN = "(?:fils|fille|femme|mari|conjointe?|mère|père|enfants?|frère|sœur|soeur|parents|bébé)"
S = rf"^(?P<s>ils?|elles?|{NAME}) "
RULES = (
    rule(
        "none",
        "pas aucune rien aucun",
        "^(?:pas de (?:suite|prochain)|aucune? (?:suite|prochain)|rien (?:de prévu|de plus))",
    ),
    rule(
        "next",
        "revoir recontacter rappeler reparle revoit rappelle reprendre prochain "
        "prochaine relancer relance",
        "^(?:à (?:revoir|recontacter|rappeler|relancer)|on se (?:reparle|revoit|"
        "rappelle)|rappeler|revoir|recontacter|relancer|reprendre contact|"
        "prochaine? (?:appel|étape|fois|rendez-vous|café)|je (?:la|le|les) "
        r"(?:rappelle|relance|revois))\b",
    ),
    rule(
        "help",
        "présenté présentée contact relation",
        f"{S}m'a (?:présentée?|mise? en (?:contact|relation))",
        topic="introduction",
    ),
    rule(
        "help",
        "dit donné orienté orientée",
        f"{S}m'a (?:dit d['e] ?(?:parler|contacter|voir|appeler|écrire|joindre)|"
        "donné (?:le|un|une|les|des) (?:nom|numéro|contact|piste|coordonnées)|"
        "orientée?)",
        topic="lead",
    ),
    rule(
        "help",
        "conseillé conseillée aidé aidée suggéré relu",
        f"{S}(?:m'a (?:conseillé|aidé|suggéré)|a relu mon)",
        topic="advice",
    ),
    rule(
        "mine",
        "promis",
        r"^(?:j'ai |je (?:lui|leur) ai )?promis\b(?: d['e] ?)?",
    ),
    rule(
        "mine",
        "vais dois devais",
        r"^je (?:vais|dois|devais)\b(?! (?:être|bien)\b)",
    ),
    doing(
        "mine",
        "^je (?=(?:lui|leur) )(?:lui |leur )",
        "envoie enverrai transmets transmettrai passe passerai donne donnerai "
        "écris écrirai présente présenterai fais ferai apporte apporterai renvoie "
        "rappelle rappellerai téléphone prête demande demanderai partage",
    ),
    doing(
        "mine",
        "^j'",
        "enverrai envoie écrirai appellerai appelle apporterai",
    ),
    rule(
        "need",
        "cherche cherchent besoin recrute recrutent manque embauche recherche",
        f"^(?:(?P<s>ils?|elles?|{NAME}) )?(?:cherche(?:nt)?|(?:a|ont) besoin d['e] "
        "?|recrute(?:nt)?|manque d['e] ?|embauche|est à la recherche d['e] ?)",
        topic="needs",
    ),
    rule(
        "know",
        "fils fille femme mari conjoint conjointe mère père enfant enfants frère "
        "sœur soeur parents bébé",
        rf"^(?:(?:son|sa|ses|leurs?) {KIN}\b|(?:le|la|les) {KIN} d[e'] "
        rf"?(?P<s>{NAME})\b)",
        topic="family",
    ),
    rule(
        "know",
        "adore aime joue collectionne fan passionné passionnée",
        f"{S}(?:adore|aime(?! (?:bien )?(?:mon|ma|l'idée))|joue|collectionne|est "
        r"fan|est passionnée?)\b",
        topic="interests",
    ),
    rule(
        "know",
        "veut voudrait espère rêve souhaite compte",
        rf"{S}(?:veut|voudrait|espère|rêve|souhaite|compte)\b(?! (?:me|que)\b| m')",
        topic="goals",
    ),
    rule(
        "know",
        "inquiète peur inquiet soucie",
        f"{S}(?:s'inquiète|a peur|est inqui|se soucie)",
        topic="worries",
    ),
    rule(
        "know",
        "quitte retraite commence rejoint change promu promue licencié licenciée",
        f"{S}(?:quitte|part à la retraite|commence (?:chez|à)|rejoint|change de|a "
        "été (?:promu|licenci))",
        topic="work",
    ),
    rule(
        "theirs",
        "va vont promis proposé promet",
        rf"{S}(?:va|vont|a (?:promis|proposé)|promet)\b(?! (?:bien|être|se marier|"
        r"partir|avoir|quitter|mieux|pas)\b)(?: d['e] ?)?",
    ),
    doing(
        "theirs",
        f"{S}(?:me |m'|nous )?",
        "enverra envoie appelle appellera rappelle rappellera répond répondent "
        "répondra répondront transmet transmettra présentera demandera parlera "
        "donnera dira tient tiendra",
    ),
)
TONGUE = Tongue(
    CHANNELS,
    frozenset("avec à chez de appelé vu croisé rencontré téléphoné recommandé".split()),
    frozenset(
        "le la les l un une des du au aux mon ma mes son sa ses leur leurs notre nos il elle ils "
        "elles on nous je me lui eux à de en dans sur pour par après avant et ou mais avec chez "
        "hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche dernier "
        "prochain matin soir travail long petit rien pas ce cette".split()
    ),
    frozenset("il elle ils elles".split()),
    RULES,
    frozenset("vu rencontré croisé message coup écrit répondu".split()),
    "pour avant d'ici le",
    r"(?:m'a |nous a |m'ont |a |ont |vient de (?:m')?)?(?:\w+ )?(?:écrit|répondu|répondre|écrire"
    r"|répond|envoyé un (?:mail|message|mot))\b",
    r"(?:(?:j'ai|je|reçu|eu|un|une|le|la|nouveau|nouvelle|petit|gentil|long|aujourd'hui|hier) )*"
    r"(?:mail|e-mail|courriel|lettre|carte|message|sms|texto|réponse|mot) (?:de|du|d')\b"
    r"(?! (?:motivation|recommandation))",
)
