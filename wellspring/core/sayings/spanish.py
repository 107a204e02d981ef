"""How Spanish promises, asks, thanks, introduces, declines, tells and hands over."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rhetoric, Rule

_TO = r"(?:te|le|os|les|se)(?: (?:lo|la|los|las))?"
_NOW = (
    r"(?:mantengo (?:al tanto|informad[oa])|mantendré (?:al tanto|informad[oa])|mando|mandaré"
    r"|mandaremos|mandamos|env[ií]o|enviaré|enviaremos|enviamos|llamo|llamaré"
    r"|llamaremos|aviso|"
    r"avisaré|avisamos|digo|diré|paso|pasaré|confirmo|confirmaré|respondo|responderé|contesto"
    r"|contestaré|"
    r"escribo|escribiré|hago llegar|haré llegar|presentaré|comparto|compartiré|reenv[ií]o"
    r"|reenviaré|"
    r"traigo|traeré|llevo|llevaré|consigo|conseguiré|cuento|contaré|devuelvo|devolveré|prometo"
    r"|comento|"
    r"comentaré|pondré|marco|marcaré|daré|doy)"
)
_DO = (
    r"(?:mandar|enviar|llamar|avisar|decir|pasar|confirmar|responder|contestar|escribir"
    r"|presentar|compartir|"
    r"reenviar|traer|llevar|conseguir|preguntar|revisar|buscar|preparar|averiguar|poner|devolver"
    r"|contar)"
    r"(?:te|le|os|les|se|telo|selo)?(?:lo|la|los|las)?"
)
_IF = (
    r"\b(?:(?:preguntar|ver|averiguar|revisar)(?:é|emos)? si"
    r"|(si|en caso de|siempre que|a menos que|podría|querría|gustaría|debería|(?:dijo|dice"
    r"|creo) que|no|nunca))"
    r"\b"
)
_HERE = (
    r"\b(adjunt\w+|un (?:abrazo|beso|saludo)|saludos|besos|abrazos|recuerdos|este (?:correo"
    r"|mensaje|mail)|"
    r"porque|(?:escribo|contacto|llamo|env[ií]o) (?:para|por)|cuenta)"
)

RULES = (
    Rule(
        "promise",
        "mantengo mantendré mando mandaré envío envio enviaré enviaremos llamo llamaré aviso"
        " avisaré digo diré paso"
        " pasaré"
        " confirmo confirmaré respondo responderé contesto contestaré escribo escribiré hago"
        " haré presentaré"
        " comparto compartiré reenvío reenvio reenviaré traigo traeré llevo llevaré prometo"
        " cuento contaré"
        " devuelvo devolveré comento pondré daré mandamos mandaremos enviamos",
        rf"(?<!no )\b{_TO} {_NOW}\b",
        rf"{_IF}|{_HERE}",
    ),
    Rule(
        "promise",
        "voy vamos encargo encargaré ocupo ocuparé pregunto preguntaré reviso revisaré tendrás"
        " tendrá recibirás"
        " recibirá averiguo averiguaré",
        rf"\b(?:{_TO} )?(?:voy|vamos) a {_DO}\b|\bme (?:encargo|encargaré|ocupo|ocuparé)\b"
        rf"|\b(?:le |les )?(?:pregunto|preguntaré|reviso|revisaré|averiguo|averiguaré) (?:a |y "
        rf"|mañana|el|la|"
        rf"esta)|\b(?:tendrás|tendrá|recibirás|recibirá)\b.{{0,60}}\b(?:de mi parte|mío|nuestro)\b",
        rf"{_IF}|{_HERE}",
    ),
    Rule(
        "promise",
        "tendrás tendrá recibirás recibirá",
        r"\b(?:lo |la )?(?:tendrás|tendrá|recibirás|recibirá)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "request",
        "puedes podrías puede podría pueden podrían importaría podemos podríamos quieres serías",
        r"(?<!que )(?<!cómo )(?<!qué )(?<!cuándo )(?<!dónde )(?:^|[¿,.;:] ?|me |nos |y |si |lo "
        r"|por favor )\b"
        r"(?:puedes|podrías|puede usted|podría|pueden|podrían|podemos|podríamos|te importaría"
        r"|le importaría|"
        r"serías tan)\b(?! (?:contar|imaginar|creer))",
        r"(\bsi (?:puedo|podemos|podría ayudar)|^(?:así|ahora|aquí|también) (?:puedes|puede)"
        r"|\b(?:ella|él|"
        r"ellos) podría)",
    ),
    Rule(
        "request",
        "avísame aviseme avíseme dime dígame envíame enviame envíeme mándame mandame llámame"
        " llamame llámeme"
        " favor agradecería agradeceria hazme házmelo hágame confírmame confírmeme pásame"
        " cuéntame recuérdame"
        " preséntame pedirte gustaría opinión consejo",
        r"\b(?:av[ií]same|av[ií]seme|dime|d[ií]game|env[ií]ame(?:lo|la)?|env[ií]eme"
        r"|m[aá]ndame(?:lo|la)?|"
        r"ll[aá]mame|ll[aá]meme|conf[ií]rmame|conf[ií]rmeme|p[aá]same(?:lo|la)?|cu[eé]ntame"
        r"|recu[eé]rdame|"
        r"pres[eé]ntame)\b|\b(?:hazme|házmelo|hágame|hágamelo) saber|\b(?:te|le|os"
        r"|les) agradecer[ií]a (?:que|si|"
        r"mucho)|\bquer[ií]a pedirte|\bme (?:gustar[ií]a|encantar[ií]a) (?:conocer|saber|tener"
        r"|pedirte)\b|\bpor favor,? (?!no |acept|disculp|recib|encuentr)\w+"
        r"|\w{4,},? por favor[.!]?$",
        r"(\bsi (?:puedo|necesitas|necesita|tienes|tiene|hay) |\bno dud)",
    ),
    Rule(
        "thanks",
        "gracias agradezco agradecemos agradecido agradecida agradecerte agradecerle",
        r"(?<!no )(?<!no, )\bgracias\b(?! (?:de antemano|por adelantado|a (?:la|lo|los|las|el|su"
        r"|un)\b|a dios))"
        r"|\bagradecid[oa] por\b|\b(?:te|le|os|les) (?:agradezco|agradecemos)|\b(?:quer[ií]a"
        r"|quiero) agradecer(?:te|le"
        r"|os)",
        r"(\bde antemano\b|\bpor adelantado\b|^no,? gracias|\bdice gracias|agradecer[ií]a)",
    ),
    Rule(
        "introduction",
        "presento presentarte presentarle presentaros contacto presentar",
        r"\b(?:te|os|le|les) presento (?:a|al)\b|\b(?:quiero|quer[ií]a|me gustar[ií]a"
        r"|perm[ií]teme|perm[ií]tame|"
        r"deja que|d[eé]jame) (?:que )?(?:te |os |le |les )?present(?:ar|e|arte|aros|arle"
        r"|arles)\b(?: a|os| al)"
        r"|\b(?:te|os|les|le) (?:pongo|ponemos) en contacto",
        r"(\bsi (?:quieres|quiere)|\bpodrías|\bpuedes|\bme presento\b|\bpresentarme\b)",
    ),
    Rule(
        "regret",
        "lamentablemente desgraciadamente podré puedo declinar cancelar interesa lamento"
        " lamentamos siento"
        " interesado interesada rechazar",
        r"\b(?:lamentablemente|desgraciadamente|por desgracia)\b.{0,40}\bno\b|\bno (?:podré"
        r"|puedo|voy a poder) "
        r"(?:asistir|ir|aceptar|participar|acompañar|estar|ayudar|acudir|unirme|llegar)"
        r"|\b(?:tengo|tenemos) que "
        r"(?:declinar|cancelar|rechazar)|\bno me interesa\b|\bno estoy interesad[oa]"
        r"|\blament(?:o|amos) "
        r"(?:informar|comunicar|no poder)|\blo siento,? (?:pero )?no (?:puedo|podré|voy)"
        r"|^no,? gracias",
        r"(\?$|\bno puedo esperar|\bpero te mand)",
    ),
    Rule(
        "outcome",
        "trabajo puesto oferta contrataron contratado contratada empiezo acepté conseguí cogido"
        " cogida dieron"
        " entrevista firmé firmado aceptado obtuve conseguido seleccionado rechazaron"
        " ofrecieron seleccionaron",
        r"\b(?:conseguí|me dieron|me han dado|obtuve|acepté|he aceptado|firmé|he firmado|rechacé"
        r"|no me dieron|no "
        r"conseguí|he conseguido) (?:el|la|un|una|mi|su|ese) (?:nuevo )?(?:trabajo|puesto|oferta"
        r"|empleo|contrato|"
        r"plaza|propuesta)|\bme (?:contrataron|han (?:contratado|cogido|seleccionado|rechazado"
        r"|ascendido)|"
        r"seleccionaron|rechazaron|ofrecieron)\b|\bempiezo (?:a trabajar|.{0,25}\b(?:en|como|con) )"
        r"|\bla entrevista (?:fue|salió|me fue)",
        r"(\bsi me|\bespero\b|\bojalá|\bminutos\b|\bclases\b|\bempiezo a (?!trabajar)|\?$)",
    ),
    Rule(
        "lent",
        "presté prestaste prestado prestó tengo tienes tiene prestarte",
        r"\b(?:te|le) (?:presté|he prestado)\b|\bme (?:prestaste|has prestado|prestó usted"
        r"|ha prestado)\b"
        r"|\b(?:todavía|aún|sigo) (?:tengo|teniendo) (?:tu|su) (?!número|numero|dirección|correo"
        r"|tarjeta)\w+"
        r"|\b(?:todavía|aún|sigues) (?:tienes|tiene|teniendo) (?:mi|mis) (?!número|dirección"
        r"|correo|apoyo|"
        r"palabra)\w+|\bque me prestaste\b|\bque te presté\b",
        r"(\batención\b|\bayuda\b|\bsi\b|\?$|\bbanco\b)",
    ),
    Rule(
        "delivery",
        "adjunto adjunta adjuntos aquí prometí prometido acordado envié enviado mandé",
        r"\badjunt[oa]s?\b|(?:^|[,.!] )aquí (?:tienes|tiene|está|están|va|van|te)\b"
        r"|\bcomo (?:te |le )?(?:prometí|"
        r"acordamos|prometido|quedamos)\b|\b(?:te|le|os|les|ya te|ya le) (?:lo |la "
        r"|los )?(?:envié|mandé|he "
        r"enviado|he mandado)\b",
        r"(\bsin adjunto|\btodavía no|\baún no|\bno (?:te|le|lo)\b|\?$)",
    ),
    Rule(
        "closing",
        "vale perfecto nada hasta vemos acuerdo genial estupendo suerte placer ok",
        r"\b(?:vale|perfecto|de nada|hasta (?:el|luego|mañana|pronto|entonces)|nos vemos"
        r"|de acuerdo|genial|"
        r"estupendo|suerte|un placer|entendido|ok)\b",
    ),
)
RHETORIC = Rhetoric(
    r"\b(?:cómo|como) (?:estás|está|va todo|te va|le va|andas|están|va)\b[^,;]{0,30}\?$"
    r"|\bqué tal(?: todo|"
    r" estás)?\?$|^¿?(?:de verdad|en serio|por qué no|quién sabe)\?+$|\b(?:él"
    r"|ella) (?:me )?preguntó\b|"
    r"\b(?:verdad|no es cierto)\?$|\balguna pregunta\?$|\btodo bien\?$",
    r",? ¿?(?:vale|ok|de acuerdo|te parece|le parece)\?$",
)
