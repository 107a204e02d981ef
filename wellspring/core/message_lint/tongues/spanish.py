"""How Spanish asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.letter import Rule
from wellspring.core.message_lint.tongues import (
    spanish_address,
    spanish_asks,
    spanish_manner,
    spanish_wide,
)
from wellspring.core.message_lint.tongues.tongue import Tongue, widened

_JOB = r"(?:puestos?|empleos?|trabajo|vacantes?|plazas?|curro|practicas)"
_COMMON = Tongue(
    name="es",
    asks=spanish_asks.ASKS,
    me=r"\b(?:yo|me|mi|mis|mio|mia|conmigo|soy|estoy|tengo|he|quiero|siento|busco|trabajo|puedo|voy"
    r"|vivo|hago|escribi|formo|ayudo|necesito|creo|pienso|llevo|hablo|dirijo|preparo)\b",
    you=r"\b(?:tu|tus|te|ti|usted|ustedes|su|sus|vosotros|vuestr\w+|os|contigo|le|puedes|puede"
    r"|podrias|podria|eres|tienes|dijiste|sabes|conoces|trabajaste)\b",
    trigger=r"(?:^|¿ ?(?:y |e )?|\by |, )(?:podri[ae](?:s|is|n)?|pued[eo](?:s|n)?|podeis|podemos"
    r"|podriamos|querri[ae]s?|quieres|tendri[ae](?:s|n)?|tienes|tiene|sabes?|saben|conoces?"
    r"|estari[ae]s?|te importari[ae]|le importari[ae]|me|nos|hay|estais|estan|buscais"
    r"|buscan|seria|habria)\b(?=[^.]*\?)|\bme (?:gustaria|encantaria)\b(?! (?:volver"
    r"|anadir\w*|conectar|agradecer\w*))|\bquisiera\b|\ble escribo para (?:saber|preguntar)"
    r"|\bespero que (?:puedas|pueda)\b|\bme preguntaba si\b|\bdime\b|\bdigame\b"
    r"|\bavisa(?:me|d\w*)?\b|\baviseme\b|\b(?:ten|tenme|tengame) en cuenta\b"
    r"|\bpiensa en mi\b|\bnecesito (?:tu|su) ayuda\b|\bpor favor,? (?:envia|manda|di"
    r"|cuenta)\w*|\bdeseo optar\b|\bsi hay algun\b|\bcualquier consejo\b",
    pleasantry=r"\bcomo (?:estas|esta|va|andas|te va)\b|\bque tal\b|\bte acuerdas\b|\banda ya\b"
    r"|\bsi puedo ayudar|\ben que puedo ayudar|\bpuedo (?:ayudarte|ayudarle"
    r"|hacer algo por ti)",
    instead=r"^(?:¿ ?)?(?:si no|si (?:te|le) (?:viene|parece|resulta)|si prefier\w+"
    r"|en caso contrario|de lo contrario)",
    openings=rf"\bvacantes?\b|\b(?:algun|un|el|otro|cualquier) {_JOB} (?:libre|disponible|vacante|en"
    rf"|para mi|abierto)\b|\bde (?:algun|un) {_JOB}\b|\b(?:estais|estan|esta"
    rf"|estas) contratando\b"
    r"|\bcontrat(?:ais|an)\b|\bbusc(?:ais|an) (?:gente|a alguien|personal)\b|\boptar a un\b"
    r"|\bofertas? de (?:trabajo|empleo)\b|\boportunidad\w* (?:laboral\w*|de trabajo)\b"
    r"|\bquien (?:esta )?(?:contrata|busca)\w*",
    hiring=r"\b(?:busca(?:is|n|s)?|necesita(?:is|n|s)?|hace falta|os falta) (?:a )?(?:alguien"
    r"|gente|una? \w+(?:or|ora|ero|era|ista|ante|ente|ario|aria)\b)|\b(?:un|algun|alguna"
    r"|otro) (?:\w+ )?(?:puesto|empleo|trabajo|plaza|vacante)\b(?= ?(?:para mi|en|libre"
    r"|disponible|\?))|\b(?:hay|tienes|teneis|tiene|habria) (?:\w+ )?(?:puestos?|trabajo"
    r"|empleos?|plazas?|vacantes?)\b|\bcontrat(?:an?|en|ando|ais|arme)\b|\b(?:conseguir|dar"
    r"|ofrecer|encontrar)(?:me)? (?:un|algun) (?:empleo|trabajo|puesto)\b|\b(?:necesitais"
    r"|necesita|necesitan|buscais|buscan) (?:a )?(?:un|una|alguien|gente)\b",
    condition=r"^(?:y |pero )?(?:si|en caso de que|a menos)\b(?! (?:te enteras|oyes|sabes|quieres"
    r"|necesitas|tienes (?:dudas|preguntas)|yo|surge|sale|es posible))",
    for_others=r"\b(?:mi|nuestr[oa]) (?:\w+ )?(?:vecin[oa]|amig[oa]|herman[oa]|hij[oa]|mujer|marido"
    r"|pareja|companer[oa]|sobrin[oa]|madre|padre|prim[oa]"
    r"|alumn[oa])\b[^.?!]{0,60}\b(?:busca|esta|ha|termina|quiere|cerro)\b|\bpara (?:ella|el"
    r"|un amigo|una amiga)\b|\bse lo (?:digo|paso) a\b",
    vague=r"\b(?:algun|un|unos|algunos) (?:consejos?|ideas?|pistas?) para (?:alguien|mi|una persona)|\bcualquier \w+ (?:es|sera|seria) (?:\w+ )?(?:bienvenid\w|util)"
    r"|\blo que se te ocurra\b|\balgun(?:os)? consejos? en general\b|\b(?:puedes|podrias"
    r"|puede|podria) ayudarme ?[.?!]|\bme (?:puedes|podrias|puede) ayudar ?[.?!]"
    r"|\balguna (?:idea|pista|sugerencia) ?[.?!]|\b(?:tienes|tiene) algun(?:a)? (?:consejo"
    r"|idea|pista)(?: para mi)? ?[.?!]|\b(?:tener|saber|conocer|oir) (?:tu|su) (?:opinion"
    r"|consejo|parecer|vision) ?[.?!]|\b(?:pasar|mandar|reenviar|enviar|compartir|mover"
    r"|difundir) mi (?:curriculum|cv)\b|\bsi (?:oyes|oye|ves|sabes"
    r"|te enteras)\b[^.?!]{0,10}\b(?:algo|de algo|de)\b"
    r"|\bque harias (?:tu )?con mi (?:carrera|vida|futuro)|\bgente que (?:pueda"
    r"|podria) ayudar\w*|\bpor si sale algo\b|\boportunidades\b|\b(?:exprimir\w*"
    r"|aprovechar) (?:el |tu |su )(?:cerebro|sabiduria|experiencia|cabeza)|\bexprimirte\b"
    r"|\b(?:cualquier|todo|todos los) (?:consejos?|ideas?|ayuda|sugerencias?|pistas?"
    r"|orientacion)\b|\b(?:tu|su|vuestra) (?:opinion|parecer|idea) sobre (?:lo que|mi|que)"
    r"|\btener(?:me|nos) en cuenta\b|\bten(?:me|game|edme) en cuenta\b|\bsi (?:surge|sale"
    r"|aparece) algo|\bsi (?:te enteras|se entera|oyes|oye|sabes|sabe|ves) de\b"
    r"|\b(?:moverlo|difundirlo|circularlo)\b|\b(?:mover|difundir|circular) mi (?:curriculum"
    r"|cv)|\bentre (?:tus|sus) contactos\b|\bpiensa en mi\b|\bcorred la voz\b"
    r"|\bcorre la voz\b|\balguna idea (?:para mi|\?)|\bque (?:deberia|puedo) hacer\b"
    r"|\babiert[oa] a todo\b|\bareas (?:que|en las)",
    mentioned=r"\b(?:no|nunca|sin|expresion|gracias por|pregunto|preguntaron|dijo)\b[^.?!;]*$",
    begging=r"\bde que vivir\b|\bme (?:ha dejado|dejo) (?:mi|la) (?:mujer|pareja)"
    r"|\bdebo (?:\w+ )?(?:meses|alquiler)|\bdestrozad[oa]\b|\bno tengo a quien\b"
    r"|\bno me queda (?:nada|nadie)|\bno se (?:ya )?que (?:mas )?hacer\b"
    r"|\bayudame,? por favor|\bpor favor,? ayudame(?! (?:con|a))|\b(?:mantener|alimentar"
    r"|dar de comer) a mi(?:s)? (?:familia|hijos)|\bnadie me (?:quiere|contrata|responde)"
    r"|\bnecesito (?:urgentemente|desesperadamente|con urgencia|tanto) (?:un )?(?:trabajo"
    r"|empleo|dinero)|\bestoy hundid|\bharia cualquier cosa\b|\btengo deudas\b"
    r"|\b(?:suplico|ruego|imploro|mi (?:ultima|unica) esperanza|sin esperanza"
    r"|(?:no )?(?:me )?quedan ahorros|sin ahorros|no (?:podre|puedo) pagar"
    r"|pagar el alquiler|acepto lo que sea|lo que sea|me da igual|a la calle"
    r"|nadie (?:contesta|responde|me quiere)|a quien acudir|lo necesito (?:muchisimo|tanto"
    r"|mucho)|no tengo dinero|tienes que ayudarme|rechazo tras rechazo"
    r"|\w*cientas solicitudes|eternamente agradecid\w|de rodillas|tan injusta\w*)\b"
    r"|\balgo por mi\b",
    mass=r"^(?:hola|querid[oa]s?|estimad[oa]s?|buen[oa]s \w+)?,? ?(?:a todos|a todas|a tod@s"
    r"|todos|todas|gente|equipo|amigos|amigas|companeros|colegas|contactos|familia"
    r"|(?:amigos|amigas|familia) y \w+|chicos|senoras y senores)(?: y \w+)?(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:correo|mensaje|mail) (?:colectivo|masivo|grupal|impersonal)\b"
    r"|\bgracias a todos\b",
    whom=r"\ba quien (?:corresponda|pueda|interese)|^estimad[oa]s?/?a?s? senor(?:es"
    r"|as)?(?: o senora| ?/ ?\w+|es)?(?: ?[,.!:]|$| o )|^(?:muy )?senor(?:es)? mios?"
    r"|^estimado (?:reclutador|equipo de seleccion|departamento)",
    stock=r"\ba mi red (?:profesional|de contactos)\b|\bimpresionad[oa] por su (?:perfil"
    r"|trayectoria)|\bencontre su perfil\b|\bsinergias?\b|\bestimada empresa\b",
    way_out=r"\bdecir(?:me)? que no\b|\bsi\b[^.?!]{0,40}\b(?:no|demasiado|prefier\w+)\b"
    r"|\bsin compromiso\b|\btranquil[oa]\b|\bno pasa nada\b|\bsin (?:problema|compromiso"
    r"|prisa|presion)\b|\b(?:un|simple) no\b|\bsi no\b|\bsi (?:te|le) (?:viene mal"
    r"|incomoda)|\bsi prefier\w+\b|\bno hay (?:problema|prisa)\b|\blo (?:entiendo|entendere"
    r"|entenderia|comprendo)\b|\bdimelo\b|\bsolo si\b|\bsi no (?:puedes|puede|le|te)"
    r"|\bno te preocupes\b|\bcon toda confianza\b|\bsi quieres\b|\bno importa\b"
    r"|\btambien me vale\b",
    connection=r"\bme (?:hablo|dijo|recomendo|dio|sugirio|aconsejo|comento|llamo la atencion)\b"
    r"|\b(?:su|tu|vuestra|sus) (?:\w+ ){0,2}(?:charla|articulo|libro|conferencia|post|texto"
    r"|folleto|podcast|exposicion|trabajo en|blog|columna|investigacion|entrevista|taller"
    r"|pregunta|respuesta (?:a|sobre)|pelicula)\b|\b(?:lei|vi|oi|escuche|visite"
    r"|segui) (?:su|tu|sus|vuestr\w)\b|\bnos (?:conocimos|vimos)\b|\blos dos\b|\bambos\b"
    r"|\btu (?:trabajaste|conoces|formaste|dijiste|siempre)\b|\bconoces a\b|\bcontabas\b"
    r"|\bverte en\b|\bconocerte\b|\bde su \w+, me\b",
    reason=r"\bporque\b|\bya que\b|\bpara (?:seguir|leer|aprender|comparar|que)\b|\bdesde que\b"
    r"|\bpues\b",
    named_thanks=r"\bpor (?:el|la|los|las|tu|su|aquel\w*) (?!(?:ayuda|apoyo|tiempo|consejos?|charla|reunion|todo|amabilidad|atencion|paciencia|orientacion|gran|enorme|rato|momento|conversacion|interes|generosidad|llamada|cafe)\b)\w+|\bcomo (?:me )?(?:dijiste|dijo|sugeriste|propusiste|aconsejaste|recomendaste)"
    r"|\b(?:ya )?(?:he|la he|lo he) (?:llamado|comprado|leido|cambiado|escrito|probado"
    r"|pedido)\b|\b(?:lo )?(?:voy|vamos) a (?:usar|aplicar|probar|llamar|hacer|empezar"
    r"|utilizar|leer)|\bme he (?:apuntado|inscrito)|\bya (?:he|la|lo) \w+"
    r"|\blo que (?:dijiste|dijo|me contaste|contaste|explico)|\b(?:tu|su) (?:consejo|idea"
    r"|comentario|sugerencia|ejemplo) (?:sobre|de|me)|\bpor (?:haberme|decirme|contarme"
    r"|ensenarme|prestarme|la sopa|los nombres)",
    offer=r"\b(?:yo )?(?:te|le) (?:llevo|mando|invito|ayudo|traigo|presto)\b|\bllevo sopa\b"
    r"|\ba cambio\b|\bsi puedo ayudar\w*\b|\bse lo digo\b",
    once=r"\b(?:anos|diez anos|siglos) (?:que )?(?:sin|no) (?:hablar|hablamos|vernos|nos)",
    catching_up=r"\bponernos al dia\b|\bvolver a verte\b",
)
SPANISH = widened(
    _COMMON,
    {Rule.OPENINGS: spanish_wide.NOT_OPENINGS, Rule.BEGGING: spanish_manner.NOT_BEGGING},
    me=spanish_manner.ME,
    you=spanish_manner.YOU,
    trigger=spanish_asks.TRIGGER,
    way_out=spanish_asks.WAY_OUT,
    openings=spanish_wide.OPENINGS,
    hiring=spanish_wide.HIRING,
    vague=spanish_wide.VAGUE,
    begging=spanish_manner.BEGGING,
    flattery=spanish_manner.FLATTERY,
    substance=spanish_manner.SUBSTANCE,
    mass=spanish_address.MASS,
    mass_words=spanish_address.MASS_WORDS,
    whom=spanish_address.WHOM,
    chain=spanish_address.CHAIN,
    stock=spanish_address.STOCK,
    connection=spanish_address.CONNECTION,
    reason=spanish_address.REASON,
    named_thanks=spanish_address.NAMED,
)._replace(
    no_exit=spanish_asks.NO_EXIT,
    hollow=spanish_address.HOLLOW,
    thanking=spanish_address.THANKING,
    theirs=spanish_manner.THEIRS,
    grand=spanish_manner.GRAND,
)
