"""How Spanish praises without naming anything, and how it pleads."""

from __future__ import annotations

_GREAT = (
    r"(?:increibles?|extraordinari[oa]s?|excepcional\w*|fantastic[oa]s?|fabulos[oa]s?|genial(?:es)?"
    r"|maravillos[oa]s?|brillantes?|impresionantes?|espectacular\w*|admirables?|inspirador\w*|ejemplar\w*"
    r"|perfect[oa]s?|sublimes?|insuperables?|inigualables?|incomparables?|magnific[oa]s?|prodigios[oa]s?"
    r"|impecables?|ilustres?|alucinantes?|deslumbrantes?|fascinantes?|asombros[oa]s?"
    r"|formidables?|legendari[oa]s?|talentos[oa]s?|excelent\w+|fuera de serie|grandios[oa]s?|divin[oa]s?)"
)
_IDOL = (
    r"(?:leyendas?|genios?|gurus?|iconos?|visionari[oa]|modelo|inspiracion|idol[oa]|estrella|gigante"
    r"|fenomeno|eminencia|maestr[oa]|dios|diosa|heroe|heroina|faro|musa|referente|referencia|crack|capo"
    r"|capa|titan|prodigio|ejemplo|numero un[oa]|mejor entre|joya|perfeccion|pioner[oa]|maquina|monstruo"
    r"|orgullo|reina|rey|luz|lo maximo|lo mas grande|la mejor|el mejor|la mas grande|el mas grande"
    r"|mente brillante|angel)"
)
_SELF = (
    r"(?:trayectoria|carrera|perfil|exitos?|talento|experiencia|genio|trabajo|empresa|inteligencia"
    r"|sabiduria|personalidad|carisma|liderazgo|vision|obra|elegancia|excelencia|logros|energia|mente"
    r"|recorrido|vida|curriculum|prestigio|historia)"
)
_VERY = (
    r"(?:(?:realmente|verdader[oa]|autentic[oa]|simplemente|sencillamente|absolut[oa]|absolutamente|tod[oa]"
    r"|un|una|el|la|lo|los|mi|nuestr[oa]|gran|grande|sin|duda|dudas|lugar|a|dudarlo|tan|muy|para|todos"
    r"|nosotros|siempre|de|verdad|fuente|vivo|viviente|real|total|puro|pura|inmensa|una?|toda|pais|mas"
    r"|del|literalmente|tremend[oa]|crack|que) ){0,7}"
)
FLATTERY = (
    rf"\b(?:(?:usted|tu|vos) (?:siempre )?(?:es|eres|sos|ha sido|has sido)|es usted|eres|sos|usted, que"
    rf" es) {_VERY}(?:{_IDOL}\b(?! (?:de (?:obra|taller|primaria|mi (?:hij|sobrin)\w+|escuela)|en (?:la"
    rf"|el|primaria)))|{_GREAT}\b(?! (?:para|con|en) ))"
    rf"|\b(?:tu|su|vuestra|sus|tus) (?:\w+ ){{0,2}}{_SELF}(?: \w+)? (?:(?:es|son|me ha parecido|me parece"
    rf"|resulta) {_VERY}(?:{_GREAT}|{_IDOL})|(?:me )?(?:inspira|fascina|impresiona|deslumbra|impone"
    rf"|no tiene igual|deja sin palabras))"
    rf"|\b(?:me ha parecido|me parece|me parecio) {_VERY}{_GREAT}(?= ?[.!,])(?=[^?]*$)"
    rf"|\b(?:tu|su|tus|sus) {_GREAT} (?:\w+ )?{_SELF}\b|\b(?:tu|su|tus|sus) {_SELF} (?:tan )?{_GREAT}\b"
    r"|\b(?:el|la|los|las|lo) (?:mas \w+|mejor(?:es)?)\b[^.?!]{0,35}\b(?:de tod[oa]s|del mundo|entre los"
    r" mejores|del pais|de nuestra epoca|de su generacion|de tu generacion|que (?:ha dado|conozco|he"
    r" conocido|existe)|del (?:sector|planeta|universo|medio)|de la historia|de la profesion)\b"
    r"|\b(?:lo|la|te|le|os|los) (?:\w+ )?(?:admiro|idolatro|venero|adoro)\b(?! (?:por|cuando))"
    rf"|\b(?:admiro|respeto) (?:\w+ )?(?:todo lo que (?:usted )?hac|(?:tu|su) {_SELF})"
    r"|\b(?:profunda|inmensa|enorme|sincera|infinita|gran|toda mi) admiracion\b|\b(?:gran|mayor|rendid[oa]"
    r"|ferviente|fiel|enorme|numero uno|total|absoluto) (?:fan|admirador\w*|seguidor\w*)\b|\bfan (?:tuy"
    r"|suy|de (?:todo lo|tu|su|usted)|numero|absolut|total|incondicional)\w*|\bnadie (?:\w+ ){0,4}(?:como"
    r" (?:usted|tu|vos)|le llega|te llega|a la altura)\b|\b(?:que|un|es un) (?:verdadero |gran |inmenso"
    r" |autentico )?(?:honor|privilegio) (?:escribir|dirigirme|poder|contactar|conocer|saludar)\w*"
    r"|\b(?:ser|llegar a ser) (?:algun dia )?como (?:usted|tu|vos)\b|\bfuente de inspiracion\b"
    r"|\bme (?:inspiras?|fascinas?|deslumbras?|impresionas?)\b(?= ?[.!,]| tanto| muchisimo| cada dia)"
    r"|\bmi (?:idol[oa]|heroe|heroina|modelo a seguir|mayor inspiracion|inspiracion)\b|\bun grande\b"
    r"|\bsin igual\b|\bjamas ha existido\b|\bel mundo entero (?:admira|envidia)"
)
SUBSTANCE = (
    r"\b(?:tu|su|tus|sus|aquel|aquella|ese|esa) (?:\w+ ){0,2}(?:charla|articulo|libro|conferencia"
    r"|post|texto|folleto|podcast|exposicion|blog|columna|investigacion|entrevista|taller|pregunta"
    r"|respuesta|pelicula|capitulo|tesis|receta|foto\w*|serie|novela|reportaje|estudio|discurso|concierto"
    r"|espectaculo|curso|jardin|metodo|manual|ponencia|clase)\b|\bcuando (?:usted |tu |vos )?(?!me|lo|la|sea)"
    r"\w+(?:ste|o|aba|ia|abas|ias)\b|\b(?:la forma|la manera|el modo) en que\b|\bcomo (?:explico|explicaste"
    r"|resolvio|resolviste|conto|contaste|defendio|defendiste)\b"
)
GRAND = rf"\b(?:{_GREAT}|{_IDOL})\b"
# Whose letter it is, where it is about somebody near the reader.
THEIRS = r"\b(?:el|ella|ellos|ellas) (?:era|fue|tenia|estaba|siempre)\b"
# The reader without a pronoun.
YOU = (
    r"\b(?:vos|diga|digas|quieres?|queres|tenes|podes|sos|conoces?|recuerdas?|lo espero|invitarl[oa]"
    r"|hagas|haga|digame|dime|tuy[oa]s?|suy[oa]s?|\w{3,}(?:aste|iste|arias|erias|irias|abas|ste))\b"
)
# First person without a pronoun: the verbs of a life's story.
_ROOTS = (
    r"(?:trabaj|estudi|empec|empez|comenc|gan|llam|llev|dej|mont|cre|form|pas|tom|logr|termin|compr|cambi"
    r"|mud|cas|separ|gast|present|qued|viaj|dedic|gradu|titul|prepar|fund|ascend|renunci|cerr|dirig|levant"
    r"|acept|encontr|busc|pens|lleg|entr|cuid|aprend|nac|crec|viv|recib|conoc|descubr|volv|sal|escrib|vend"
    r"|met|consegu|sent|decid|perd|sub|cumpl|part)"
)
ME = (
    rf"\b(?:{_ROOTS}[ei]\b|fui|hice|hago|tuve|estuve|puse|supe|vine|quise|pude|saque|saco|se lo que"
    r"|era|estaba|gano|tomo|dejo|paso|creo|escribo|doy|sigo|vengo|salgo|pongo|aprendo|gusto|me|quisiera"
    r"|estoy|considero|espero|deseo|adapto|domino|poseo|cuento con|sere|tendre|nosotros)\b"
)
_DOWN = (
    r"(?:desesperad[oa]|hundid[oa]|destrozad[oa]|arruinad[oa]|acabad[oa]|hasta las patas|en la ruina|en las"
    r" ultimas|al limite|ahogad[oa]|perdid[oa]|fundid[oa]|en la lona|en la calle|tocando fondo|sin un (?:peso"
    r"|duro|euro|centavo|mango|sol)|con el agua al cuello|contra las cuerdas|que no puedo mas|quebrad[oa]"
    r"|deshech[oa]|muy mal|llorando)"
)
NOT_BEGGING = (  # others are in despair
    r"\b(?:clientes?|pacientes?|padres|alumnos|vecin[oa]s|inquilin[oa]s|lectores|usuarios|familias|socios)\b[^.?!]{0,40}"
    r"\b(?:desesperad[oa]s?|desahuci\w+|alquiler|llorando|embarg\w+|suplic\w+)|\b(?:mis|nuestr[oa]s|los|las|sus) \w+ (?:\w+ )?"
    r"(?:estan|andan|buscan|piden) (?:\w+ )?(?:desesperad|suplic)\w*"
)
BEGGING = (
    r"\b(?:te|se) (?:\w+ )?(?:olvidaste|olvido|has olvidado|ha olvidado) de mi\b|\bal menos (?:podrias|podria|podes|deberias)\b"
    r"|\bdesde que eres? ric[oa]\b|\b(?:suplic|implor)\w+|\b(?:lo|la|le|te|se lo|os) ruego\b|\bpor (?:lo que mas quieras?|dios|piedad"
    r"|caridad|amor de dios|favor se lo pido)\b|\b(?:piedad|compasion|apiad\w+|compadez\w+|misericordia|caridad)\b"
    r"|\b(?:mi|la) (?:ultima|unica) (?:\w+ )?(?:esperanza|salvacion|opcion|salida|carta|tabla|oportunidad)\b"
    r"|\bsolo me quedas? (?:tu|vos|usted)\b"
    r"|\b(?:eres|es|sos) (?:la unica|el unico|lo unico) (?:que me queda|persona)"
    rf"|\b(?:estoy|me siento|ando|yo|me encuentro|me veo|quede) (?:\w+ ){{0,2}}{_DOWN}\b|^desesperad[oa]\b"
    r"|\bno (?:doy mas|puedo mas|aguanto mas|tengo (?:a nadie|ni (?:pa|para)|donde|con que|nada mas)|levanto"
    r" cabeza|duermo|llego a fin)\b|\bya no (?:tengo ni|me alcanza|duermo|como|puedo)\b|\bfin de mes\b"
    r"(?=[^.?!]*\bno\b)|\b(?:desahuci|embarg|echar(?:an)? de (?:casa|mi))\w*|\btoque fondo\b|\btocar fondo\b"
    r"|\bme (?:van a|quieren) (?:desalojar|cortar|quitar|echar)|\bdebo (?:\w+ )?(?:renta|alquiler|arriendo"
    r"|meses)|\bpagar (?:el|la|mi) (?:alquiler|renta|arriendo|luz|hipoteca)\b|\bmis (?:hij[oa]s|nin[oa]s|pequenos)"
    r" (?:no|pasan|tienen hambre|lloran)|\b(?:mi|mis) (?:\w+ )?(?:madre|mama|viejita|padre|hij[oa]s?|familia"
    r"|esposa) (?:esta|estan) (?:muy )?(?:enferm|mal|grave)\w*(?=[^.?!]*\.?$)"
    r"|\byo no soy nadie\b|\bno soy (?:nadie|digno|digna|mas que un)\b|\bno (?:me )?merezc[oa]\b|\bno merece ni\b"
    r"|\b(?:pobre|humilde|simple|insignificante) (?:aficionad|aprendiz|servidor|diablo|infeliz|principiante"
    r"|estudiante|ignorante)\w*|\bperdon(?:e|a) (?:mi|el) (?:atrevimiento|osadia|descaro)\b|\bno me atrevo ni\b"
    r"|\b(?:con|despues de|tras) todo lo que (?:yo |te |le |he |hice |)(?:\w+ )?(?:hice|hecho|ayude|di|apoye)"
    r"|\bme (?:lo )?debes (?:una|esto|ese|el favor|mucho)?\b|\bme debe (?:una|un favor|esto)\b|\btanto (?:te|le)"
    r" cuesta\b|\b(?:te|le) cuesta (?:tanto|nada)\b|\bme duele (?:\w+ )?(?:tu|su|que (?:no )?(?:me|te))"
    r"|\bsi (?:de verdad )?(?:fueras|eres|sos|fuera) (?:\w+ )?(?:mi amig|un amig|buen amig|amig)[oa]"
    r"|\b(?:me (?:has|han|abandonaste|olvidaste|diste la espalda|dejaste tirad\w)|todos me (?:han|dieron))"
    r" ?(?:abandonado|olvidado|fallado|dejado|la espalda)?\b(?=[^.?!]{0,40}[.!])(?<!me has )(?<!me han )"
    r"(?<!me has)(?<!me han)|\b(?:trabajo|acepto|hago|haria|agarro|tomo|aceptaria|me sirve) (?:de |en )?"
    r"(?:lo que sea|cualquier (?:cosa|trabajo|puesto|empleo)|lo que me quier\w+)\b|\bpor lo que me quier\w+"
    r" (?:pagar|dar)\b|\b(?:hasta|incluso|aunque sea) (?:limpiar|barrer|barriendo|gratis|de limpieza)\b"
    r"|\bsalv(?:ame|eme|arme)\b|\ble (?:estare|estaria|quedare) (?:eternamente|toda la vida)\b"
)
