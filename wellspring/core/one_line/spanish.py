"""How Spanish tells of a touch; it often leaves out who does something."""

from __future__ import annotations

from wellspring.core.one_line.rules import NAME, Tongue, channels, doing, rule

CHANNELS = channels(
    coffee="café té cafecito",
    meal="comida comí comimos almuerzo almorcé almorzamos cena cené cenamos desayuno desayuné "
    "cerveza cervezas copas tapas",
    call="llamada llamé llamamos teléfono videollamada zoom teams hablé hablamos telefoneé",
    text="whatsapp sms mensaje texto",
    email="correo mail email e-mail escribió respondió contestó",
    linkedin_message="linkedin",
    letter="carta postal",
    meeting="reunión vi vimos cita visita visité paseo entrevista charla quedé quedamos encontré "
    "encuentro reuní",
    event="feria congreso conferencia evento taller fiesta boda jornada",
    comment="comenté",
    supported_their_work="recomendé",
)
KIN = "(?:hij[oa]s?|mujer|marido|espos[oa]|pareja|madre|padres?|herman[oa]s?|bebé|familia)"
S = rf"^(?P<s>él|ella|ellos|ellas|{NAME}) "
MAYBE = rf"^(?:(?P<s>él|ella|ellos|ellas|{NAME}) )?"
RULES = (
    rule(
        "none",
        "sin nada ningún",
        "^(?:sin (?:próximo|siguiente|más pasos)|nada (?:más|previsto|planeado)|ningún próximo)",
    ),
    rule(
        "next",
        "vez nuevo volver volvemos retomar vernos vemos próxima próximo",
        r"^(?:otra vez|(?:\w+ )?de nuevo|volver a|volvemos a|retomar|nos vemos|"
        r"vernos|próxim[oa] (?:llamada|paso|vez|café|cita))\b",
    ),
    rule(
        "help",
        "presentó presentado contacto",
        f"{MAYBE}me (?:presentó|ha presentado|puso en contacto|ha puesto en contacto)",
        topic="introduction",
    ),
    rule(
        "help",
        "dijo sugirió dio",
        f"{MAYBE}me (?:dijo que (?:hablara|llamara|contactara|escribiera|buscara)|"
        "sugirió (?:que|hablar)|dio (?:el|un|una|los) (?:nombre|número|contacto|"
        "pista|datos))",
        topic="lead",
    ),
    rule(
        "help",
        "aconsejó recomendó ayudó consejo consejos",
        f"{MAYBE}me (?:aconsejó|recomendó|ayudó|dio consejos?)",
        topic="advice",
    ),
    rule(
        "mine",
        "prometí prometido",
        r"^(?:le |les )?(?:prometí|he prometido)\b",
    ),
    rule(
        "mine",
        "voy debo tengo",
        r"^(?:le |les )?(?:voy a|debo|tengo que)\b",
    ),
    doing(
        "mine",
        r"^(?:(?:hoy|mañana|luego|el \w+) )?(?:le |les )",
        "mando mandaré envío enviaré paso pasaré reenvío reenviaré escribo "
        "escribiré presento presentaré llevo llevaré doy daré consigo digo llamo "
        "llamaré pregunto preparo busco comparto",
    ),
    rule(
        "need",
        "busca buscan buscando necesita necesitan falta faltan contrata",
        f"{MAYBE}(?:buscan?|están? buscando|necesitan?|les? (?:faltan?|hace falta)|"
        r"contrata)\b",
        topic="needs",
    ),
    rule(
        "know",
        "hijo hija hijos hijas mujer marido esposa esposo pareja madre padre "
        "padres hermano hermana bebé familia",
        rf"^(?:sus? {KIN}\b|(?:el|la|los|las) {KIN} de (?P<s>{NAME})\b)",
        topic="family",
    ),
    rule(
        "know",
        "encanta encantan gusta gustan toca juega colecciona",
        rf"^(?:a {NAME} )?le (?:encantan?|gustan?)\b(?! (?:la idea|que))|{S}(?:toca|"
        r"juega|colecciona)\b",
        topic="interests",
    ),
    rule(
        "know",
        "quiere quisiera espera sueña",
        rf"{MAYBE}(?:quiere|quisiera|espera|sueña)\b(?! (?:que|verme)\b)",
        topic="goals",
    ),
    rule(
        "know",
        "preocupa preocupado preocupada miedo",
        f"^le preocupan?|{MAYBE}(?:está preocupad|tiene miedo)",
        topic="worries",
    ),
    rule(
        "know",
        "deja jubila empieza cambia va ascendido ascendida despedido despedida",
        f"{MAYBE}(?:deja(?! de)|se jubila|empieza en|cambia de|se va de|fue (?:ascendid|despedid))",
        topic="work",
    ),
    rule(
        "theirs",
        "va van prometió prometido ofreció quedó",
        f"{MAYBE}(?:me |nos )?(?:va a|van a|prometió|ha prometido|se ofreció a|"
        r"quedó en)\b(?! (?:estar|ser|casarse|dejar|mudarse)\b)",
    ),
    doing(
        "theirs",
        f"{MAYBE}me ",
        "llama llamará manda mandará envía enviará avisa avisará contesta "
        "contestan contestará presentará pasará escribe escribirá",
    ),
    doing(
        "theirs",
        S,
        "enviará mandará preguntará hablará llamará avisará presentará revisará "
        "manda envía pregunta",
    ),
)
TONGUE = Tongue(
    CHANNELS,
    frozenset("con a de".split()),
    frozenset(
        "el la los las un una unos unas mi mis su sus nuestro él ella ellos ellas nos yo me le "
        "les lo a de en sobre por para después antes y o pero con ayer hoy mañana anoche lunes "
        "martes miércoles jueves viernes sábado domingo pasado próximo trabajo casa largo buen "
        "nada sin".split()
    ),
    frozenset("él ella ellos ellas".split()),
    RULES,
    frozenset("vi vimos encontré mensaje escribió respondió contestó".split()),
    "para antes el",
    r"(?:me |nos |ya )*(?:(?:ha|han|había) )?(?:escribió|respondió|contestó|escrito|respondido"
    r"|contestado|mandó un|envió un)\b",
    r"(?:(?:he|recibí|recibido|tuve|llegó|un|una|el|la|nuevo|nueva|breve|hoy|ayer) )*(?:correo|mail"
    r"|e-mail|email|carta|mensaje|respuesta|whatsapp|sms|nota|postal) de\b"
    r"(?! (?:presentación|recomendación|motivación))",
)
