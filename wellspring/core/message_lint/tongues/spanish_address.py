"""Whom a Spanish letter greets, what it passes on, what connects its writer and what it thanks for."""

from __future__ import annotations

_HI = (
    r"(?:hola+|holis|buen[oa]s? \w+|querid[oa]s?|estimad[oa]s?|apreciad[oa]s?|saludos|hey|que tal|gracias|que"
    r" onda|muy buenas)"
)
_MANY = (
    r"(?:tod[oa]s|tod@s|todxs|todes|amig[oa]s|amigues|companer[oa]s|colegas|contactos|familia|chicos|chicas"
    r"|gente|equipo|banda|muchach[oa]s|seguidores|clientes|soci[oa]s|vecin[oa]s|miembros|red|grupo|parceros"
    r"|ex ?alumnos|exalumnos|compas|conocidos|senoras y senores|damas y caballeros|raza|cuates|lectores"
    r"|suscriptores|padres de familia|comunidad|peña|pena|tropa)"
)
MASS = (
    rf"^(?:[¡]?{_HI},? )?(?:a |mis |mi |los |la |las |linda |bella |toda la |querid[oa]s |estimad[oa]s ){{0,3}}{_MANY}"
    rf"(?:(?: y|,| e| /) (?:a )?\w+)?(?: (?:mios|mias|del?|que|y) ?[\w ]{{0,25}})?(?: ?[,.!:-]|$)|^a (?:todos"
    rf"|todas|tod@s|toda|quienes)\b"
)
MASS_WORDS = (
    r"\b(?:a )?cada un[oa] de (?:ustedes|vosotr[oa]s)\b|\bgracias a (?:todos|todas|tod@s)\b(?! los que (?:me|te))"
    r"|\b(?:todos|todas) (?:ustedes|vosotr[oa]s)\b|\btodos mis contactos\b|\bmensaje para todos\b"
    r"|\blos quiero (?:mucho|un monton)\b"
)
_OFFICE = (
    r"(?:responsable|director\w*|direccion|reclutador\w*|gerente|gerencia|encargad[oa]|jef[ea]|departamento"
    r"|equipo|coordinador\w*|recursos humanos|rr\.? ?hh|personal|seleccion|administrador\w*|propietari[oa]"
    r"|comite|empleador\w*|profesional|representante|area de|oficina|empresa|destinatari[oa])"
)
WHOM = (
    rf"^(?:(?:muy )?(?:estimad[oa]s?(?:/a?s?)?|apreciad[oa]s?|distinguid[oa]s?|senor(?:es|a)?|hola|buen[oa]s?"
    rf" \w+|sr\.?|sra\.?|a la|al|a|atencion|el|la|los) ?,? ?(?:/ ?a )?){{1,4}}(?:{_OFFICE})\b[^,.:!]{{0,50}}(?:[,.:!]|$)"
    r"|\b(?:muy )?(?:senores|senoras|senor) (?:mi[oa]s?|nuestr[oa]s)\b|^(?:estimad[oa]s? |muy |distinguid[oa]s? |hola,? |buen[oa]s"
    r" \w+,? )?(?:senor|senora|senores|sr\.?|sres\.?)(?:\(?/?(?:a|as|es)\)?)? ?(?:o|y|/|,|u) ?(?:senora?s?|sra\.?"
    r"|a)\b|^(?:estimados|distinguidos) (?:senores|senoras)\b|\ba quien (?:le |lea |le pueda |pueda )?(?:corresponda|pueda"
    r"|interese|concierna|lea|competa)|\b(?:la persona|quien sea|el) (?:responsable|encargad[oa]|a cargo)\b"
    r"(?=[^.?!]{0,40}$)|^a quien\b"
)
CHAIN = (
    r"\b(?:reenvi|envi|mand|compart|pas|copi|difund|public|rebot|manden)\w*\b[^.?!]{0,35}\b(?:a|con|entre|en)"
    r" (?:\w+ )?(?:todos|todas|todo el mundo|(?:al menos )?(?:\d+|cinco|siete|diez|doce|quince|veinte|treinta)"
    r" (?:personas|contactos|amigos|amig\w+|conocidos|grupos)|(?:sus|tus) (?:\w+ )?(?:contactos|grupos|amigos)"
    r"|tu muro|cuantos)(?! (?:mi|el) (?:cv|curriculum))(?!\b[^.]*\?)"
    r"|\b(?:romp|cort)\w+ (?:la|esta) cadena\b|\b(?:pasenlo|pasalo|pasalo si|compartanlo|difundanlo|difundelo"
    r"|compartelo|compartir por favor|difundir por favor|se agradece difusion|maxima difusion|pasen la bola"
    r"|favor de (?:difundir|compartir)|reenvienlo|reenvialo)\b"
    r"|\b(?:reenvio|reenvie|les paso|les comparto|os paso|te paso|te reenvio|les reenvio|comparto) (?:\w+ )?"
    r"(?:como me llego|tal cual|(?:este|esta|esto|un|una) ?(?:correo|mail|mensaje|cadena|video|chiste|texto|meme"
    r"|alerta|oracion|presentacion|link|audio|que me llego)?)\b(?! (?:sobre|porque|de tu|por si|para tu|que habla))"
    r"|\b(?:como|tal como) me (?:llego|lo pasaron)\b|\bme lo (?:pasaron|mandaron)\b(?=[^.?!]{0,20}[.!])"
    r"|\b(?:bendicion|milagro|buena suerte|mala suerte|buenas? noticias?|deseo)[^.?!]{0,25}\b(?:recib|lleg|cumpl)"
    r"|\b(?:recib|lleg|cumpl)\w+ (?:una?|tu|su) (?:bendicion|milagro|deseo|sorpresa)|\bcopi\w+ y peg\w+"
    r"|^mir(?:a|en|ad) (?:este|esto|que|el) (?:video|meme|chiste|link)?[^.?!]{0,30}(?:https?|www)\S*"
)
STOCK = (
    r"\bespero que (?:este )?(?:mensaje|correo|mail) (?:lo|la|le|te) encuentre bien\b|\bpersona (?:proactiva"
    r"|responsable|dinamica)\b|\bcaptar su atencion\b|\b(?:ampliar|expandir|hacer crecer) mi red\b"
    r"|\bempresa lider\b|\bpor medio de la presente\b|\bnuevos (?:retos|desafios) profesionales\b"
)
# Found by the machine, or said of anybody: no reason to connect.
HOLLOW = (
    r"\btenemos (?:\w+ )?(?:contactos|intereses|amigos|conexiones|conocidos)(?: \w+)? en comun\b"
    r"|\b(?:he visto|vi|veo|encontre|visite|descubri|revise|di con) (?:\w+ )?(?:tu|su) (?:\w+ )?(?:perfil|pagina"
    r"|nombre|trayectoria)[^.?!,]{0,30}|\b(?:linkedin|el algoritmo|la aplicacion|la app)\b[^.?!,]{0,40}"
    r"|\b(?:tu|su) (?:perfil|trayectoria)\b[^.?!,]{0,40}|\bpara (?:que )?(?:estemos|estar|seguir|mantener\w*|ampliar"
    r"|crecer)(?: \w+){0,2} (?:en contacto|conectados|mi red|contacto|red)\b|\bporque (?:estoy|quiero|ando)"
    r" (?:\w+ )?(?:ampli|crec|expand|hac)\w*[^.?!]*"
)
_WORKS = (
    r"(?:charla|articulo|libro|conferencia|post|texto|folleto|podcast|exposicion|blog|columna|investigacion"
    r"|entrevista|taller|pregunta|pelicula|manual|curso|clases?|tesis|novela|programa|video|canal|boletin|newsletter"
    r"|reportaje|estudio|discurso|concierto|obra|guia|metodo|receta|ponencia|intervencion|informe|proyecto|tienda"
    r"|puesto|panaderia|vino|miel|pan|queso|finca|huerta|grupo|equipo|alumn[oa]|colega|prim[oa]|herman[oa]|sobrin[oa]"
    r"|amig[oa]|vecin[oa]|soci[oa]|publicacion|comentario|mesa|stand|coro|dulce)"
)
CONNECTION = (
    rf"\b(?:su|tu|sus|tus|vuestr[oa]) (?:\w+ ){{0,2}}{_WORKS}\b(?! (?:de contactos|profesional))"
    r"|\b(?:leo|escucho|sigo|uso|oigo|leemos|he (?:leido|visto|escuchado|usado|seguido|probado)|le compr\w+|compre|lei"
    r"|estuve en|asisti a|fui a|fui (?:su|tu|alumn|estudiante)|trabaje (?:con|en)|estudie con) (?:\w+ )?(?:su|tu|sus|tus"
    r"|vuestr\w+|usted|contigo|con usted|el|la|alumn|en su)\w*"
    r"(?! (?:\w+ )?(?:perfil|pagina|trayectoria|nombre|anuncio|oferta|empresa)\b)"
    r"|\bnos (?:cruz|conoc|vimos|encontr|sent|toc|present|cont|habl|coincid|ayud|junt)\w+|\bcoincidimos\b"
    r"|\b(?:hablamos|charlamos|trabajamos|estudiamos|compartimos|cenamos|viajamos|jugamos|estuvimos|platicamos"
    r"|fuimos (?:companer|vecin|junt)|hicimos)\b|\b(?:el|la|los|las) mism[oa]s? (?:mesa|escuela|equipo|clase|calle|pueblo"
    r"|club|coro|curso|barrio|colegio|facultad|universidad|oficio|taller|empresa|grupo|generacion|promocion|ciudad)\b"
    r"|\bme (?:ha |han )?(?:habl|dij|dio|dieron|recomend|suger|aconsej|coment|cont|pas|mand|envi|indic|anim|facilit|prest)"
    r"\w+ (?:\w+ ){0,4}(?:usted|su|sus|ti|tu|tus|que|de|contacto|numero|nombre)\b"
    r"|\b(?:de parte de|por recomendacion de|por consejo de|gracias a|a traves de (?!la red|linkedin)|por medio de (?!la"
    r" presente))\b|\b(?:ex|antigu[oa]|viej[oa]) (?:alumn|companer|colega|vecin|estudiante|becari)\w*"
    r"|\b(?:usted|vos|tu) (?:\w+ )?(?:dio|dirigio|organizo|dirige|imparte|impartio|publico|escribio|enseno|fundo|gano|presento|\w{2,}(?:aste|iste))\b|\b(?:usted|tu|vos) (?:conto|cuenta|contaba|dijo|decia|explico|escribio|enseno|cuentas|contaste|dijiste|explicaste"
    r"|puso|mostro|menciono)\b|\b(?:como|igual que) (?:tu|usted|vos), (?:yo|tambien)\b|\b(?:soy|trabajo en|vivo en)"
    r" (?:\w+ )?[^.?!]{0,30}\bcomo (?:tu|usted|vos)\b|\bte (?:escuche|vi|oi|lei|conoci)\b|\b(?:lo|la) (?:escuche|vi|oi|conoci)\b"
)
REASON = (
    r"\bpara (?:poder|mandarte|mandarle|enviarte|enviarle|pasarte|pasarle|ver|saber|leer|seguir (?:tu|su|el|los)|no perder|que)"
    r" ?\w+|\bcomo (?:quedamos|prometi|te dije|le dije|acordamos)\b|\bpor acá lo que\b"
)
_GENERAL = (
    r"(?:ayuda|apoyo|tiempo|consejos?|charla|reunion|todo|amabilidad|atencion|paciencia|orientacion|gran|enorme|rato|momento"
    r"|conversacion|interes|generosidad|llamada|cafe|valios[oa]|incondicional|colaboracion|confianza|disponibilidad"
    r"|carino|acompanamiento|bondad|gentileza|recibimiento|comprension|entrevista|oportunidad|gentil|buena|buen|excelente"
    r"|respuesta|escucha|favor|linda|lindo|bonit[oa]|amistad|acogida|dedicacion|esfuerzo|mensaje|correo)"
)
_VERBS = (  # what one thanks for anybody
    r"(?:ayud|apoy|atend|recib|est|escuch|ser|respond|contest|tomar|dedic|acompan|todo|aconsej|orient|conced|brind|compart(?:ir)?"
    r" (?:su|tu) (?:tiempo|experiencia)|regalar\w* (?:su|tu|un|unos)|acept|confi|quer|aguant|darme (?:su|tu) (?:tiempo|apoyo))"
)
_DID = (
    r"(?:llam|habl|escrib|compr|envi|mand|cambi|ped|us|prob|segu|aplic|consegu|encontr|reserv|rehic|reescrib|hic|pus|le[ií]"
    r"|fui|lleve|apunt|firm|inscrib|corte|plant|arregl|quit|prepar|present|entreg|visit|pregunt|coci|hornee|met)"
)
NAMED = (
    rf"\b(?:gracias|agradec\w+|agradezco) (?:\w+ ){{0,3}}(?:por|que) (?!{_VERBS})\w+(?:ar|er|ir|arme|erme|irme|arnos|ernos"
    rf"|irnos|arle|arlo|arla|arte|aros)\b|\bpor (?:haber|haberme|habernos) (?!{_VERBS})\w+"
    rf"|(?:^|\b(?:ya|la|lo|los|las|le|les|ayer|hoy|y|que|me|luego|manana) ){_DID}(?:e|i|ice|imos|amos|o)?\b"
    rf"(?! (?:mucho|muchisimo|de verdad|que|para (?:dar|agradecer)))"
    rf"|\b{_DID}(?:amos|imos)\b"
    rf"|\bpor (?:el|la|los|las|tu|su|ese|esa|aquel\w*|un|una) (?!(?:\w+ )?{_GENERAL}\b)\w+"
    r"|\b(?:gracias a (?:ti|vos|usted|tu|su|eso),? (?!por)\w+)|\bcomo (?:me )?(?:enseno|ensenaste|explicaste|explico|indico"
    r"|indicaste|dijo|dijiste)\b|\bsin (?:ti|usted|vos|tu|su)\b[^.?!]{0,30}\b(?:no|seguiria|estaria|habria|hubiera)\b"
    r"|\b(?:tu|su) (?:consejo|idea|dato|truco|frase|sugerencia|pregunta|receta|comentario|ejemplo) (?:de|sobre|me|nos|funciono"
    r"|sirvio|del|fue)\b|\ble agradezco la (?:franqueza|sinceridad|advertencia)\b|\busted me dijo que\b"
)
THANKING = (
    r"\b(?:quiero|queria|quisiera|deseo|solo|me gustaria|le|te|les) (?:\w+ )?(?:agradecer(?:le|te|les)?|dar(?:le|te|les)? las"
    r" gracias|decir(?:le|te)? gracias|expresar\w*)\b|\b(?:aprendi|disfrute|me gusto|me encanto|lo pase|la pase)(?: \w+){0,3}"
    r"|\bpor (?:mi parte|siempre|ahora|fin|cierto|favor|supuesto|la presente|los siglos)\b"
    r"|\bpor (?:el|un|su|tu) (?:gran|enorme|valios[oa]|buen) "
)
