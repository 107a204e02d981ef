"""How a Spanish sentence is built that gives a word."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_TO = r"(?:te|le|os|les|se)(?: (?:lo|la|los|las))?"
# Present tense to the reader that gives nothing.
_NOTHING = (
    r"(?!(?:quiero|deseo|agradezco|pido|ruego|recomiendo|aconsejo|sugiero|confieso|doy (?:la"
    r" razón|las"
    r"|la)|dejo(?! caer)|saludo|felicito|escribo (?:porque|para|por|con|en|desde)|conozco"
    r"|entiendo|creo"
    r"|espero"
    r"|veo|(?:mando|env[ií]o) (?:un|besos|saludos|recuerdos|muchos)|invito|propongo|admiro|adoro"
    r"|echo"
    r"|extraño|debo|he|había|puedo|recuerdo que|informo (?:que|de)|adjunto|presento|pongo en"
    r" contacto|ayudo|estoy|soy"
    r"|perdono|(?:llamo|contacto) (?:por|para|de)|tengo|noto|encuentro|comunico que|pienso"
    r"|necesito)\b)"
)
_WORK = (
    r"(?:reservo|pongo|paso|llevo|traigo|compruebo|miro|hablo|reviso|pregunto|averiguo|busco"
    r"|preparo"
    r"|organizo"
    r"|consulto|mando|env[ií]o|llamo|escribo|corrijo|leo|imprimo|escaneo|confirmo|hago|apunto"
    r"|comento"
    r"|arreglo|gestiono|tramito|pago|compro|pido|anoto|cambio|termino)"
)
_DO = (
    r"(?:mandar|enviar|llamar|avisar|decir|pasar|confirmar|responder|contestar|escribir|presentar"
    r"|compartir|reenviar|traer|llevar|conseguir|preguntar|revisar|buscar|preparar|averiguar|poner"
    r"|devolver|contar|hablar|comentar|consultar|reservar|organizar|mirar|comprobar|hacer|entregar"
    r"|recomendar|apuntar|informar|ayudar|prestar|dejar|gestionar|arreglar)(?:te|le|os|les|me|se)?"
    r"(?:lo|la|los|las)?"
)
# What one will do, and nobody waits for.
_OWN = (
    r"(?!(?:estar|ser|ir|tener|poder|ver|vivir|empezar|comenzar|trabajar|cumplir|casar|mudar"
    r"|dormir|comer"
    r"|viajar|echar|necesitar|llegar|salir|quedar|jubilar|descansar|aceptar|intentar|esperar"
    r"|saber|querer"
    r"|hab|venir|pod|tend|vend|sald|querr|pensar|pasar (?:las|el|unos))\w*\b)"
)
_IF = (
    r"\b(?:(?:pregunt\w+|ver|averigu\w+|revis\w+|comprob\w+|miro|miraré|consult\w+)(?: a \w+)? si"
    r"|claro que sí|que sí"
    r"|(si|en caso de|siempre que|a menos que|cuando quieras|cuando quiera|podría|querría|gustaría"
    r"|debería|enviaría|mandaría|(?:dijo|dice|creo) que|no|nunca|siempre|normalmente|adjunt\w+"
    r"|abrazo"
    r"|beso|besos|abrazos|saludos?|porque|disculpas|razón|a los niños|al colegio|tengo que|je|il"
    r"|elle|nous|vous|est|et|du|des|une|pour|dans|ce|à|au))\b"
)

RULES = (
    Rule(
        "promise",
        "te le os les se",
        rf"(?<!no )(?<!él )(?<!ella )\b{_TO} (?:vuelvo a \w+|{_NOTHING}[a-záéíóúñ]{{2,}}(?:o|oy"
        rf"|ré|remos"
        rf"|amos|emos|imos))\b",
        _IF + r"|\b((?!traslado)\w+ado|\w+ido que)\b",
    ),
    Rule(
        "promise",
        "reservo pongo paso llevo traigo compruebo miro hablo reviso pregunto averiguo busco"
        " preparo"
        " organizo consulto leo imprimo confirmo hago apunto comento arreglo gestiono hablaré haré"
        " preguntaré consultaré buscaré revisaré miraré reservaré llevaré pasaré",
        rf"(?<!no )(?:^|[,.;:¡!] ?|\by |\byo |\blo |\bla |\bmañana |\bhoy |\bmismo lo )(?:lo |la"
        rf" |los )?"
        rf"{_WORK}\b[^.;!?]{{0,60}}\b(?:te|le|ti|tu|usted|su|mesa|mañana|hoy|ahora|esta|lunes"
        rf"|este fin|la semana|martes"
        rf"|miércoles|jueves|viernes|con mi|y se)\b|\b(?:lo|la) (?:hago|haré|miro|hablo"
        rf"|compruebo|busco)\b"
        rf"|\b(?:hablaré|preguntaré|consultaré|buscaré|revisaré|miraré|reservaré) "
        rf"|\b(?:mañana|hoy|ahora) mismo lo hago\b",
        _IF,
    ),
    Rule(
        "promise",
        "voy vamos vuelvo pienso encargo ocupo pongo pondré informo aseguraré aseguro encargaré",
        rf"\b(?:voy a|vamos a|vuelvo a|pienso) {_DO}\b(?! al banco)|\b(?:voy|vamos) a"
        rf" {_OWN}\w{{2,}}[aeiáéí]r"
        rf"(?:te|le|os|les|se)?(?:lo|la|los|las)? (?!al banco|la feria|mi\b)|\bme (?:encargo|ocupo"
        rf"|encargaré"
        rf"|ocuparé|pongo con|pondré (?:con|en contacto)|pongo en contacto|informo (?:en|con"
        rf"|sobre)"
        rf"|aseguro de|aseguraré)\b",
        _IF,
    ),
    Rule(
        "promise",
        "tu su te le ti usted vuestro vuestra",
        rf"\b{_OWN}(?!(?:estar|ser|ir|ver|vivir|empezar|trabajar|llegar"
        rf"|esperar)é\b)\w{{3,}}(?:aré|eré|iré"
        rf"|dré|aremos|eremos|iremos)\b[^.;!?]{{0,40}}\b(?:tu|su|te|le|ti|usted|vuestr[oa])\b",
        _IF,
    ),
    Rule(
        "promise",
        "pongo pondré pondremos ponemos",
        r"\b(?:te|le|os|les) pongo en contacto\b|\b(?:me|nos) (?:pongo|pondré|pondremos|ponemos) en"
        r" contacto (?:con (?:usted|ustedes|vosotros)|contigo)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "pensado previsto",
        rf"\btengo (?:pensado|previsto) {_DO}",
        _IF,
    ),
    Rule(
        "promise",
        "quedo",
        rf"\bquedo en {_DO}\b",
        _IF,
    ),
    Rule(
        "promise",
        "puedo podemos",
        rf"\b(?:puedo|podemos) (?:te |le )?{_DO}\b",
        _IF + r"|(\?$|\bpuedo ir)",
        dated=True,
    ),
    Rule(
        "promise",
        "tienes tiene tendrás tendrá recibirás recibirá noticias",
        r"\b(?:lo|la|los|las) (?:tienes|tiene|tendrás|tendrá)\b|\b(?:recibirás|recibirá|tendrás"
        r"|tendrá)"
        r" (?:el|la|los|las|mi|mis|un|una|noticias)\b",
        _IF + r"|(\?$)",
        dated=True,
    ),
    Rule(
        "assent",
        "conmigo dalo cuenta cuente déjamelo déjemelo déjame déjeme prometido hecho hago haré"
        " encargo",
        r"\bcuent[ae] conmigo\b|\bcontar conmigo\b|\b(?:dalo|délo|delo) por hecho\b|\bcuent[ae]"
        r" con ello\b|\bd[ée]j[ae]melo a mí\b"
        r"|\bd[ée]j[ae]me"
        r" (?:ver|preguntar|consultar|mirar|averiguar|comprobar)|(?:^|[,.!] )prometido\b"
        r"|^(?:(?:sí|claro"
        r"|vale|ok|perfecto|de acuerdo|hecho)[,.!]* )*(?:yo )?(?:lo (?:hago|haré)|me encargo)\b",
        r"(\bcomo (?:te |le )?prometido|\bsi\b)",
    ),
)
