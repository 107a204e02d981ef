"""What Spanish asks for, and how a request begins, with tú, vos and usted on both shores."""

from __future__ import annotations

_SOME = r"(?:\w+ ){0,3}"
_MINE = (  # what one has written and wants read
    r"(?:curriculum|cv|hoja de vida|carta|borrador|capitulo|solicitud|tesis|proyecto|portafolios?"
    r"|portfolio|traduccion|articulo|manuscrito|texto|presentacion|ensayo|propuesta|informe|perfil"
    r"|guion|novela|poemas?|plan de negocio\w*|dossier|trabajo final|memoria|candidatura|discurso)"
)
_READ = (
    r"(?:revis|le[aeiy]|mir|correg|corrij|repas|coment|critic|ech|dar|das|dieras|mejor|pul|edit)"
)
ASKS = {
    "talk": r"hablar|hablamos|llamada|llamar(?:me|te|le|nos)?|cafe|cafecito|comer|charl\w*|vernos"
    r"|nos vemos|quedar|quedamos|reunir\w*|juntar\w*|platic\w*|convers\w+|cuarto de hora|media hora"
    r"|minutos|minutitos|un rato|pasarme|recib\w+|cerveza|reunion|almorzar|almuerzo|cenar|tomar"
    r" (?:algo|un)|verlo|verla|verte|entrevista|cita|videollamada|zoom|audiencia|visitar\w*",
    "introduction": r"present(?:ar|as|a|arias|aria|arme|arnos|es|aras)(?:me|nos)?\b(?! (?:el|la|los"
    r"|mi) (?:proyecto|tesis|solicitud|libro))|(?:me|nos) presentas?"
    r"|pon(?:er|es|me|gas|drias|dria)\w* en contacto|en contacto"
    r"|pasar(?:le)? mi (?:nota|numero)|preguntarle|(?:pas|d)(?:ar|as|arias|ame|arme|as) (?:el|su)"
    r" (?:numero|contacto|telefono|correo)|conectar\w* con (?!vos|usted|ustedes)\w+",
    "review": rf"{_READ}\w*(?: (?:un vistazo|una ojeada|una mirada|una leida|un ojo)(?: a)?)?"
    rf" {_SOME}{_MINE}",
    "reference": r"recomend\w+|recomiend\w+|referencia|hablar con tu (?:jef|direct|encargad)\w+"
    r"|interceder|buena palabra|palanca|avalar\w*|(?:el|un|mi) aval|carta de (?:recomendacion"
    r"|presentacion)|enchuf\w+|(?:hablas|hablarias|hablaria|hables) (?:bien )?de mi",
    "pass_on": r"(?:mover|difundir|circular|reenviar|compartir)(?:l[oa])?|(?:pas|entreg|envi|mand)(?:ar"
    r"|as|arias|a|aria)(?:le|les)? (?:mi|el) (?:curriculum|cv|hoja)",
    "thing": r"(?:enviar|mandar|prestar|dejar|pasar|regalar)me (?:\w+ )?(?:sus|tus|su|tu|vuestr\w+)"
    r"|me (?:presta|prestas|prestarias|prestaria|prestan|dejas|deja|dejarias|mandas|manda|pasas|pasa"
    r"|envia|envias) (?:\w+ )?(?:su|sus|tu|tus|la|el|los|las)|la direccion|usar (?:la|el|los)",
    "name": r"(?:(?:en|a) que \w+ confias|quien mas|a quien|alguien)",
    "join": r"participar|unirte|unirse|acompanar\w*",
    "money": r"patrocin\w*|donar|prestar\w* (?:\d+|cien|mil|dinero|plata|lana)|invertir|financiar\w*",
    "answer": r"decir\w*|contar\w*|explicar\w*|saber|ensenar\w*|ayudar\w*|que|como|cual\w*",
}
_POLITE = r"(?:amable|posible|gentil|factible|mucho pedir|tan (?:amable|bueno|buena|gentil)|capaz)"
_SAYS = r"(?!me (?:gusta|encanta|alegra|acorde|parece|duele)|te acuerdas|se acuerda)"
TRIGGER = (
    r"\bnecesitari(?:a|amos) (?:una?|que|su|tu)\b|"
    r"(?:^|¿|\? |! |\b(?:y|e|o|ademas|tambien|oiga|oye|paso) |, |: )(?:¿ ?)?(?:y |de paso,? |ya"
    rf" de paso,? |no |tu |vos |usted |tal vez |quiza |por favor,? ){{0,3}}(?:me|nos|le|les|lo|la) {_SAYS}"
    r"\w+(?:s|a|e|n|ia|ias)\b(?=[^.!]{0,240}\?)"
    r"|\b(?!seria|habria|tendria que)\w+(?:ari|eri|iri|dri|rri|bri)a(?:s|n|is)?\b (?:que |de |usted"
    r" |vos |tu |ustedes )?(?=[^.!]{0,240}\?)"
    r"|(?:^|¿|\b(?:y|e|o) |, )(?:¿ ?)?(?:podes|queres|tenes|sabes|conoces|podras|podra|puede|pueden"
    r"|podrian|tendras|tendra|sabra|sabras|sera|tiene|quisieras?|pudieras?)\b(?=[^.!]{0,240}\?)"
    rf"|\b(?:seria|es|fuera|si es|si fuera) (?:usted |\w+ )?{_POLITE}\b"
    r"|\b(?:podrias|podria|puedes|puede|podes) \w+(?:r|rme|rnos|rle|rlo|rla)\b(?=[^.!]{0,240}\?)"
    r"|(?:^|¿|\b(?:y|e|o) |, )\w+(?:ar|er|ir)(?:me|nos)\b(?=[^.!]{0,240}\?)"
    r"|\b(?:queria|quiero|quisiera|necesito|me interesa|querria|desearia|deseo|vengo a|le escribo"
    r" para|te escribo para) (?:\w+ )?(?:saber si|ver si|pedir\w*|preguntar\w*|solicitar\w*|consultar"
    r"\w*|reunirme|verlo|verla|verte|hablar|invitarl[oa]|que (?:me|nos)|una? (?:entrevista|reunion"
    r"|cita|cafe|charla))"
    r"|\b(?:le|te|les) (?:agradeceria|agradezco si|ruego|pido|solicito|rogaria|pediria|estaria"
    r" (?:muy )?agradecid\w|quedaria)\b(?! (?:disculpas|perdon|que no))"
    r"|\b(?:agradeceria|me serviria|me vendria) (?:\w+ )?(?:si|que|mucho|una?|su|tu|bien)\b"
    r"|(?:^|[.,;:!] |\by |por favor,? )(?:avis|mand|envi|present|pas|prest|recomiend|consig|cuent|echa"
    r"|hag|haz|d|ayud|escrib|llam|mantenga|tira)\w*(?:me|nos)\b(?! (?:de|un abrazo|saludos))"
    r"|\bcrees que (?:podrias|puedas|podamos|me)\b|\bhabra (?:\w+ )?(?:chance|forma|manera"
    r"|posibilidad)\b|\bhay (?:chance|forma|manera|posibilidad) de\b|\bte (?:late|animas|parece si"
    r"|copa|tinca|provoca)\b(?=[^.!]{0,240}\?)|\btanto te cuesta\b"
)
_DAY = r"(?:(?:el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|ese dia|esa (?:fecha|hora)|manana)"
NO_EXIT = (
    rf"\bsi (?:no (?:puedes?|le viene|te viene|te va|esta|estas|le va)[^.?!]{{0,15}} )?{_DAY}"
    rf"[^.?!]{{0,30}}\b(?:{_DAY}|otro (?:dia|momento)|otra (?:fecha|hora)|(?:dime|digame|dame|deme"
    rf"|proponga|propon) (?:otr|un|cuando)\w*|la semana)\b"
    r"|\bno acept\w+ (?:un |ningun )?(?:no|negativa)\b|\bno me (?:digas? que no|vayas a decir|falles"
    r"|falle|abandones|dejes|deje|niegues)\b|\bno (?:puedes|puede|podes) (?:decirme que no|negarte"
    r"|negarse)\b|\bsi no me ayuda\w*\b"
)
WAY_OUT = (
    r"\b(?:ningun|sin|no hay|cero|ni el menor) (?:\w+ )?(?:problema|compromiso|cuidado|apuro|presion"
    r"|rollo|drama|falta|lio|pena|bronca|obligacion|prisa|agobio|afan|urgencia|pedo|rencor\w*|pega"
    r"|dramas|problemas|compromisos)\b|\bno (?:pasa|importa|se preocupe|te preocupes|te apures|se"
    r" apure|te agobies|se moleste|te molestes|hay de que|hace falta que (?:conteste|responda)\w*"
    r"|tienes? (?:por que|que) (?:contestar|responder|hacerlo)|me (?:ofend|enoj|enfad|molest|sentir)"
    r"\w+|me (?:diga|digas) nada|esta obligad\w|estas obligad\w|te sientas|se sienta|lo tomar\w+ a"
    r" mal)\b|\b(?:lo|la|te|le) (?:entiendo|entendere|entenderia|entendera\w*|comprendere|comprendo"
    r"|comprenderia|comprendera|entendemos)\b|\btodo bien\b|\btan amigos\b|\bquedamos igual\b"
    r"|\bme (?:decis|dices|dice|avisas|lo dices|lo decis) (?:que no|sin|y ya|con confianza)"
    r"|\b(?:dimelo|digamelo|decime|decimelo|dime|digame) (?:que no|sin|con|y)\b|\bcon (?:toda )?"
    r"(?:confianza|franqueza|libertad)\b|\bme (?:arreglo|las arreglo|apano|las apano|busco la vida)\b"
    r"|\b(?:busco|buscare|preguntare|pregunto|probare) (?:por )?(?:otro|otra|en otr|a otr)\w*"
    r"|\b(?:un|su|tu) (?:simple |sencillo )?no (?:me |tambien |es |basta|vale|sirve|esta)"
    r"|\b(?:ignore|ignora|ignoralo|olvida|olvidalo|olvidelo|olvide|dejalo|dejelo|dejemoslo)\b"
    r"|\bsi (?:esta|estas|anda|andas|andan|esta usted|va|vas|te pilla|te agarra|le resulta|te resulta"
    r"|le incomoda|te incomoda|es (?:mucho|secreto|delicado|molestia|mal)|le coge|te coge|tiene|tenes"
    r"|tienes)\b[^.?!]{0,30}\b(?:ocupad\w|lio\w*|mil|liad\w|guardia|apretad\w|secreto|mal|complicad\w"
    r"|molest\w+|incomod\w+|mucho trabajo|full|agobiad\w|a tope|incomodo|poco tiempo)\b"
    r"|\bcomo (?:quieras|quiera|gustes|prefieras?|prefiera)\b|\b(?:libre|libertad) (?:de|para)"
    r" (?:decir|negar|rechazar)\w*|\bpuede[s]? (?:decir(?:me)? que no|negarse|negarte|ignorar)\b"
    r"|\bsi no (?:se puede|es posible|te|le|lo|puede|puedes|podes|quiere|quieres|procede|te cuadra)\b"
    r"|\botra vez sera\b|\botro dia sera\b|\bno insistire\b"
)
