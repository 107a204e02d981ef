"""How Spanish asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.tongues.tongue import Tongue

_SOME = r"(?:\w+ ){0,3}"
_JOB = r"(?:puestos?|empleos?|trabajo|vacantes?|plazas?|curro|practicas)"
ASKS = {
    "talk": r"hablar|llamada|llamar(?:me|te|le|nos)?|cafe|comer|charla\w*|vernos|quedar|reunir\w*"
    r"|cuarto de hora|media hora|minutos|pasarme|recib\w+|conversar|cerveza|reunion",
    "introduction": r"presentar(?:nos|me)|(?:me|nos) presentas?|poner(?:me|nos) en contacto|en contacto"
    r"|pasar(?:le)? mi (?:nota|numero)|preguntarle",
    "review": rf"(?:revisar|leer|mirar|corregir|repasar) {_SOME}(?:curriculum|cv|carta|borrador"
    r"|capitulo|solicitud|tesis)",
    "reference": r"recomend\w+|referencia|hablar con tu (?:jefe|director|encargad\w+)|interceder"
    r"|buena palabra",
    "pass_on": r"(?:mover|difundir|circular|reenviar|compartir)(?:lo)?",
    "thing": r"(?:enviar|mandar|prestar|dejar)me (?:\w+ )?(?:sus|tus|su|tu|vuestr\w+)|la direccion"
    r"|usar (?:la|el|los)",
    "name": r"(?:(?:en|a) que \w+ confias|quien mas|a quien|alguien)",
    "join": r"participar|unirte|unirse|acompanar\w*",
    "money": r"patrocin\w*|donar",
    "answer": r"decir\w*|contar\w*|explicar\w*|saber|ensenar\w*|ayudar\w*|que|como|cual\w*",
}
SPANISH = Tongue(
    name="es",
    asks=ASKS,
    me=r"\b(?:yo|me|mi|mis|mio|mia|conmigo|soy|estoy|tengo|he|quiero|siento|busco|trabajo|puedo|voy"
    r"|vivo|hago|escribi|formo|ayudo|necesito|creo|pienso|llevo|hablo|dirijo|preparo)\b",
    you=r"\b(?:tu|tus|te|ti|usted|ustedes|su|sus|vosotros|vuestr\w+|os|contigo|le|puedes|puede|podrias"
    r"|podria|eres|tienes|dijiste|sabes|conoces|trabajaste)\b",
    trigger=r"(?:^|¿ ?(?:y |e )?|\by |, )(?:podri[ae](?:s|is|n)?|pued[eo](?:s|n)?|podeis|podemos"
    r"|podriamos|querri[ae]s?|quieres|tendri[ae](?:s|n)?|tienes|tiene|sabes?|saben|conoces?|estari[ae]s?"
    r"|te importari[ae]|le importari[ae]|me|nos|hay|estais|estan|buscais|buscan|seria|habria)\b"
    r"(?=[^.]*\?)|\bme (?:gustaria|encantaria)\b(?! (?:volver|anadir\w*|conectar|agradecer\w*))"
    r"|\bquisiera\b|\ble escribo para (?:saber|preguntar)|\bespero que (?:puedas|pueda)\b"
    r"|\bme preguntaba si\b|\bdime\b|\bdigame\b|\bavisa(?:me|d\w*)?\b|\baviseme\b|\b(?:ten|tenme|tengame)"
    r" en cuenta\b|\bpiensa en mi\b|\bnecesito (?:tu|su) ayuda\b|\bpor favor,? (?:envia"
    r"|manda|di|cuenta)\w*|\bdeseo optar\b|\bsi hay algun\b|\bcualquier consejo\b",
    pleasantry=r"\bcomo (?:estas|esta|va|andas|te va)\b|\bque tal\b|\bte acuerdas\b|\banda ya\b|\bsi puedo ayudar|\ben que puedo ayudar|\bpuedo (?:ayudarte|ayudarle|hacer algo por ti)",
    instead=r"^(?:¿ ?)?(?:si no|si (?:te|le) (?:viene|parece|resulta)|si prefier\w+|en caso contrario|de lo contrario)",
    openings=rf"\bvacantes?\b|\b(?:algun|un|el|otro|cualquier) {_JOB} (?:libre|disponible|vacante|en"
    rf"|para mi|abierto)\b|\bde (?:algun|un) {_JOB}\b|\b(?:estais|estan|esta|estas) contratando\b"
    r"|\bcontrat(?:ais|an)\b|\bbusc(?:ais|an) (?:gente|a alguien|personal)\b|\boptar a un\b"
    r"|\bofertas? de (?:trabajo|empleo)\b|\boportunidad\w* (?:laboral\w*|de trabajo)\b|\bquien (?:esta )?"
    r"(?:contrata|busca)\w*",
    hiring=r"\b(?:un|algun|alguna|otro) (?:\w+ )?(?:puesto|empleo|trabajo|plaza|vacante)\b(?= ?(?:para mi|en|libre|disponible|\?))|\b(?:hay|tienes|teneis|tiene|habria) (?:\w+ )?(?:puestos?|trabajo|empleos?|plazas?|vacantes?)\b"
    r"|\bcontrat(?:an?|en|ando|ais|arme)\b|\b(?:conseguir|dar|ofrecer|encontrar)(?:me)? (?:un|algun) (?:empleo|trabajo|puesto)\b|\b(?:necesitais|necesita|necesitan|buscais|buscan) (?:a )?(?:un|una|alguien|gente)\b",
    for_others=r"\b(?:mi|nuestr[oa]) (?:\w+ )?(?:vecin[oa]|amig[oa]|herman[oa]|hij[oa]|mujer|marido"
    r"|pareja|companer[oa]|sobrin[oa]|madre|padre|prim[oa]|alumn[oa])\b[^.?!]{0,60}\b(?:busca|esta|ha"
    r"|termina|quiere|cerro)\b|\bpara (?:ella|el|un amigo|una amiga)\b|\bse lo (?:digo|paso) a\b",
    vague=r"\b(?:puedes|podrias|puede|podria) ayudarme ?[.?!]|\bme (?:puedes|podrias|puede) ayudar ?[.?!]|\balguna (?:idea|pista|sugerencia) ?[.?!]|\b(?:tienes|tiene) algun(?:a)? (?:consejo|idea|pista)(?: para mi)? ?[.?!]|"
    r"\b(?:tener|saber|conocer|oir) (?:tu|su) (?:opinion|consejo|parecer|vision) ?[.?!]|\b(?:pasar|mandar|reenviar|enviar|compartir|mover|difundir) mi (?:curriculum|cv)\b|"
    r"\bsi (?:oyes|oye|ves|sabes|te enteras)\b[^.?!]{0,10}\b(?:algo|de algo|de)\b|\bque harias (?:tu )?con mi (?:carrera|vida|futuro)|\bgente que (?:pueda|podria) ayudar\w*|\bpor si sale algo\b|\boportunidades\b|"
    r"\b(?:exprimir\w*|aprovechar) (?:el |tu |su )(?:cerebro|sabiduria|experiencia|cabeza)"
    r"|\bexprimirte\b|\b(?:cualquier|todo|todos los) (?:consejos?|ideas?|ayuda|sugerencias?"
    r"|pistas?|orientacion)\b|\b(?:tu|su|vuestra) (?:opinion|parecer|idea) sobre (?:lo que|mi|que)"
    r"|\btener(?:me|nos) en cuenta\b|\bten(?:me|game|edme) en cuenta\b|\bsi (?:surge|sale|aparece) algo"
    r"|\bsi (?:te enteras|se entera|oyes|oye|sabes|sabe|ves) de\b|\b(?:moverlo|difundirlo|circularlo)\b"
    r"|\b(?:mover|difundir|circular) mi (?:curriculum|cv)|\bentre (?:tus|sus) contactos\b|\bpiensa en"
    r" mi\b|\bcorred la voz\b|\bcorre la voz\b|\balguna idea (?:para mi|\?)|\bque (?:deberia|puedo)"
    r" hacer\b|\babiert[oa] a todo\b|\bareas (?:que|en las)",
    mentioned=r"\b(?:no|nunca|sin|expresion|gracias por|pregunto|preguntaron|dijo)\b[^.?!;]*$",
    begging=r"\bno se (?:ya )?que (?:mas )?hacer\b|\bayudame,? por favor|\bpor favor,? ayudame(?! (?:con|a))|\b(?:mantener|alimentar|dar de comer) a mi(?:s)? (?:familia|hijos)|\bnadie me (?:quiere|contrata|responde)|\bnecesito (?:urgentemente|desesperadamente|con urgencia|tanto) (?:un )?(?:trabajo|empleo|dinero)|\bestoy hundid|\bharia cualquier cosa\b|\btengo deudas\b|"
    r"\b(?:desesperad\w*|suplico|ruego|imploro|mi (?:ultima|unica) esperanza|sin esperanza"
    r"|(?:no )?(?:me )?quedan ahorros|sin ahorros|no (?:podre|puedo) pagar|pagar el alquiler|acepto lo que"
    r" sea|lo que sea|me da igual|a la calle|nadie (?:contesta|responde|me quiere)|a quien acudir|lo"
    r" necesito (?:muchisimo|tanto|mucho)|muchisimo|no tengo dinero|tienes que ayudarme|rechazo tras"
    r" rechazo|\w*cientas solicitudes|eternamente agradecid\w|de rodillas|tan injusta\w*)\b"
    r"|\balgo por mi\b",
    mass=r"^(?:hola|querid[oa]s?|estimad[oa]s?|buen[oa]s \w+)?,? ?(?:a todos|a todas|a tod@s|todos"
    r"|todas|gente|equipo|amigos|amigas|companeros|colegas|contactos|familia|(?:amigos|amigas|familia) y"
    r" \w+|chicos|senoras y senores)(?: y \w+)?(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:correo|mensaje|mail) (?:colectivo|masivo|grupal|impersonal)\b|\bgracias a todos"
    r"\b",
    whom=r"\ba quien (?:corresponda|pueda|interese)|^estimad[oa]s?/?a?s? senor(?:es|as)?(?: o senora"
    r"| ?/ ?\w+|es)?(?: ?[,.!:]|$| o )|^(?:muy )?senor(?:es)? mios?|^estimado (?:reclutador|equipo de"
    r" seleccion|departamento)",
    stock=r"\ba mi red (?:profesional|de contactos)\b|\bimpresionad[oa] por su (?:perfil|trayectoria)"
    r"|\bencontre su perfil\b|\bsinergias?\b|\bestimada empresa\b",
    way_out=r"\bdecir(?:me)? que no\b|\bsi\b[^.?!]{0,40}\b(?:no|demasiado|prefier\w+)\b|\bsin compromiso\b|\btranquil[oa]\b|"
    r"\bno pasa nada\b|\bsin (?:problema|compromiso|prisa|presion)\b|\b(?:un|simple) no\b"
    r"|\bsi no\b|\bsi (?:te|le) (?:viene mal|incomoda)|\bsi prefier\w+\b|\bno hay (?:problema|prisa)\b"
    r"|\blo (?:entiendo|entendere|entenderia|comprendo)\b|\bdimelo\b|\bsolo si\b|\bsi no (?:puedes|puede"
    r"|le|te)|\bno te preocupes\b|\bcon toda confianza\b|\bsi quieres\b|\bno importa\b|\btambien me"
    r" vale\b",
    connection=r"\bme (?:hablo|dijo|recomendo|dio|sugirio|aconsejo|comento|llamo la atencion)\b|\b(?:su"
    r"|tu|vuestra|sus) (?:\w+ ){0,2}(?:charla|articulo|libro|conferencia|post|texto|folleto|podcast"
    r"|exposicion|trabajo en|blog|columna|investigacion|entrevista|taller|pregunta|respuesta|pelicula)\b"
    r"|\b(?:lei|vi|oi|escuche|visite|segui) (?:su|tu|sus|vuestr\w)\b|\bnos (?:conocimos|vimos)\b|\blos"
    r" dos\b|\bambos\b|\btu (?:trabajaste|conoces|formaste|dijiste|siempre)\b|\bconoces a\b|\bcontabas\b"
    r"|\bverte en\b|\bconocerte\b|\bde su \w+, me\b",
    reason=r"\bporque\b|\bya que\b|\bpara (?:seguir|leer|aprender|comparar|que)\b|\bdesde que\b|\bpues\b",
    named_thanks=r"\b(?:lo )?(?:voy|vamos) a (?:usar|aplicar|probar|llamar|hacer|empezar|utilizar|leer)"
    r"|\bme he (?:apuntado|inscrito)|\bya (?:he|la|lo) \w+|\blo que (?:dijiste|dijo|me contaste|contaste"
    r"|explico)|\b(?:tu|su) (?:consejo|idea|comentario|sugerencia|ejemplo) (?:sobre|de|me)|\bpor (?:haberme"
    r"|decirme|contarme|ensenarme|prestarme|la sopa|los nombres)",
    offer=r"\b(?:yo )?(?:te|le) (?:llevo|mando|invito|ayudo|traigo|presto)\b|\bllevo sopa\b|\ba cambio\b"
    r"|\bsi puedo ayudar\w*\b|\bse lo digo\b",
    once=r"\b(?:anos|diez anos|siglos) (?:que )?(?:sin|no) (?:hablar|hablamos|vernos|nos)",
    catching_up=r"\bponernos al dia\b|\bvolver a verte\b",
)
