"""How Spanish asks for work, or so widely that nobody can say yes to it."""

from __future__ import annotations

_WORK = (
    r"(?:puestos?|empleos?|trabajos?|trabajito|vacantes?|plazas?|curros?|practicas|laburos?|chambas?"
    r"|chambita|pegas?|camello|jale|convocatorias?|pasantias?|beca de practicas|contratos?|cupos?"
    r"|ofertas?|huecos?|vacancias?)"
)
_PEOPLE = r"(?:gente|a alguien|alguien|personal|manos|operarios?|empleados|refuerzos|trabajadores)"
_TRADE = r"\w+(?:or|ora|ores|ero|era|eros|ista|istas|ante|antes|ente|entes|ario|aria|able|ables|ico|ica|ogo|oga|ino|dor|fil|jefe|jefa|chef)"
_TAKE = r"(?:contrat|busc|tom|cog|met|necesit|incorpor|agarr|emple|reclut|pid)"
OPENINGS = (
    rf"\b(?:si|que) (?:\w+ ){{0,3}}(?:buscan|buscais|necesitan|necesitais|contratan|estan? buscando|estais buscando"
    rf"|requieren|precisan) (?:a )?(?:una? |mas )?{_TRADE}\b|\b(?:buscan|buscais|busca|busca usted|necesitan|necesitais|contratan"
    rf"|estan? buscando|estais buscando|requieren|precisan) (?:a )?(?:una? |mas )?{_TRADE}\b(?=[^.!]{{0,240}}\?)|"
    rf"\b(?:esta|estan|estais|estas|andan|anda|siguen|sigue) (?:contratando|reclutando|(?:busc"
    rf"|tom|cog|met|necesit|incorpor|agarr|pid)(?:ando|iendo) (?:\w+ )?{_PEOPLE})"
    rf"|\b(?:va|van|vais|vas) a (?:contratar|(?:{_TAKE}\w*) {_PEOPLE})\b(?=[^.!]{{0,240}}\?)"
    rf"|\b(?:si|que|donde|quien(?:es)?) (?:\w+ )?(?:estan?|contrat\w+|busquen|necesiten|hay|haya"
    rf"|queda|quede|tienen|tengan|abrieron|abren|sale|salga) (?:\w+ ){{0,2}}(?:contratando|{_WORK}\b"
    rf"|{_PEOPLE}\b)|\b(?:abrieron|abren|abriran|sacaron|salio) (?:\w+ )?(?:convocatoria|vacantes?"
    rf"|plazas?|puestos?)\b(?=[^.!]{{0,240}}\?)|\b(?:queda|hay|habra|tiene|tienen|tendra|tendran|tendrian"
    rf"|tendria|tendrias|tendrias|tienes|tenes|habria|sabe de|sabes de|sabras de|conoces|conoce|existe)"
    rf"(?: \w+){{0,2}} {_WORK}\b(?=[^.!]{{0,240}}\?)|\b(?:formar parte de|integrarme (?:a|en)|incorporarme a"
    rf"|unirme a|entrar (?:a trabajar )?en) (?:su|tu|vuestr[oa]) (?:equipo|empresa|plantilla|firma)\b"
    rf"|\b(?:darme|dame|deme|conseguirme|conseguime|consigueme|ofrecerme) (?:un |una |algun |alguna )?"
    rf"(?:\w+ )?{_WORK}\b|\bcontratarme\b|\bpostular(?:me)? a\b"
    r"|\bme (?:contrata|contratas|contratarias|contrataria|das|dan|darias) (?:un |una )?"
    rf"(?:{_WORK}|en su)\b(?=[^.!]{{0,240}}\?)"
)
HIRING = (
    rf"\b(?:{_TAKE})\w* (?:\w+ )?{_PEOPLE}\b|\b(?:algo|algun hueco|un lugar|un lugarcito|sitio"
    rf"|un hueco) (?:\w+ )?para (?:mi|una? \w+(?:or|ora|ero|era|ista|ante|ente|ario|aria))\b"
    rf"|\b{_WORK} (?:\w+ )?(?:libres?|vacantes?|disponibles?|abiert\w+|para (?:mi|alguien))\b"
)
NOT_OPENINGS = (
    rf"\b(?:mi|nuestr[oa]|mis|nuestr[oa]s) \w+ (?:\w+ )?(?:{_TAKE})\w* (?:a )?(?:{_PEOPLE}|una?|dos|tres)\b(?![^.!]{{0,240}}\?)"
    rf"|\b(?:contrato|contratamos|contrate|contratare|tomo|tomamos|busco|buscamos|cogemos|necesito|necesitamos) (?:\w+ )?"
    rf"(?:{_PEOPLE}|una? \w+|dos|tres|cuatro)\b(?![^.!]{{0,240}}\?)(?<!un trabajo)(?<!un empleo)(?<!un puesto)(?<!una plaza)|"
    r"\b(?:soy yo|yo|ahora) (?:\w+ ){0,4}(?:la|el|quien) (?:que )?(?:esta|estoy|busca|contrata)"
    r"\w*|\b(?:estoy|estamos|andamos) (?:contratando|buscando|tomando)|\b(?:buscamos|contratamos"
    r"|necesitamos)\b|\b(?:tengo|teniamos|tenemos|puse|monte|abri|montamos) (?:un|una|mi) (?:\w+ )?puesto"
    r"\b|\bpuesto (?:de|del) (?:frutas?|mercado|flores|verdura|venta|quesos|tacos|comida|pescado|libros"
    r"|la feria|plaza)\w*|\bcomo\b[^.?!]{0,30}\b(?:contrat|busc|reclut|tom)\w+ (?:\w+ )?(?:voluntari"
    r"|donante|soci|visitante|alumn|cantante)\w+|\bno (?:le|te) (?:escribo|pido|estoy pidiendo|vengo a"
    r" pedir|escribo a pedir)\b|\bcuando (?:te|lo|la|le) (?:contrat|tom)\w+|\bplaza (?:mayor|de (?:armas"
    r"|toros|garaje|espana)|del)\b|\bno quede en\b"
)
_TIPS = (
    r"(?:consejos?|pistas?|ideas?|datos?|opinion(?:es)?|sugerencias?|informacion|contactos?|orientacion"
    r"|ayuda|ayudita|tips?|recomendacion(?:es)?|palancas?|luces|guia|mano|manito|oportunidad(?:es)?)"
)
_MY = (
    r"(?:mi|mis|lo que|que|alguien|una persona|quien|el futuro|la vida|salir|avanzar|crecer|encontrar"
    r"|conseguir|empezar|cambiar|reinventarme|orientarme|una? (?:joven|principiante|recien))"
)
_WIDE = (
    rf"(?! (?:\w+ ){{0,2}}(?:sobre|para|acerca|respecto|de|del|con|en|a la hora|contra|que (?:me diste"
    rf"|me dio)) (?!{_MY}\b))"
)
_ANY = (
    r"(?:cualquier|cualquiera|todos? (?:tu|su|los|el|sus|tus)|toda (?:la|su|tu)|algun|alguna|algunos"
    r"|algunas|unos|unas|un par de|un poco de|lo que sea de)"
)
_HEAR = (
    r"(?:sabe\w*|oye\w*|oy?es|escucha\w*|ve|ves|entera\w*|te enteras|se entera\w*|tiene\w*|conoce\w*"
    r"|llega\w*|encuentra\w*|aparece|surge|cae|sale|pilla\w*|supiera\w*|oyera\w*)"
)
_PATH = (
    r"(?:trayectoria|experiencias?|carrera|camino|recorrido|historia|conocimientos?|sabiduria|vida"
    r"|sector|profesion|oficio|consejos?|exito|dia a dia|mundo|vision|trabajo)"
)
VAGUE = (
    rf"\b{_ANY} (?:\w+ )?{_TIPS}\b{_WIDE}(?! (?:me dio|me diste|en concreto))"
    rf"|\b(?:dar|da|das|darme|deme|dame|tenes|tienes|tiene|tira\w*|necesito|agradeceria|pedirte|pedirle"
    rf"|recibir|ofrecerme|echar|echarme|echame|echeme|echas|echa|busco) (?:\w+ )?(?:unos?|unas?|sus?"
    rf"|tus?|de) (?:\w+ )?{_TIPS}\b{_WIDE}"
    rf"|\bsi (?:alguien|alguno|te|se|usted|vos|tu|llegas? a|por ahi|de pronto|acaso|ustedes) ?(?:\w+ )?"
    rf"{_HEAR} (?:de )?(?:algo|algun\w*|cualquier)"
    rf"|\bsi (?:te|le|se) (?:\w+ )?(?:enteras?|ocurre|enteran|enteraras?) (?:de )?(?:algo|alg\w+|cualquier\w*)"
    r"|\bsi {0}(?:sabes|sabe|saben|oyes|oye|escuchas|escucha|ves|supieras) (?:de )?(?:algo|alguna cosa)\b"
    r"|\bcualquier (?:cosa|dato|cosita|pista|contacto|aviso|ayuda|detalle)(?: \w+)? (?:me )?(?:sirve|vale"
    r"|ayuda|suma|seria|es|viene)|\blo que se te ocurra\b|\blo que (?:sea|salga|haya|pinte)\b(?=[^.?!]*"
    r"(?:\?|$))(?<!por lo que sea)|\bayud(?:arme|ame|eme)(?: un poco| en algo| de alguna manera| porfa"
    r"| por favor)? ?[.?!]|\bme (?:ayuda|ayudas|ayudarias|orienta|orientas|orientarias|aconsejas|aconseja"
    r"|echas una mano|echa una mano|das una mano|da una mano)(?: un poco| por favor| porfa)? ?[.?!]"
    rf"|\b(?:ayud|orient|gui|aconsej|asesor)\w+ (?:un poco )?(?:en|con|sobre|respecto a) (?:mi (?:carrera"
    r"|futuro|busqueda|vida|situacion|camino|desarrollo)|lo que|todo|que hacer)"
    r"|\b(?:orientarme|aconsejarme|guiarme|asesorarme)(?: un poco)? ?[.?!]"
    rf"|\b(?:aprender|conocer|saber|beneficiarme|nutrirme|inspirarme|empaparme) (?:mas |un poco |algo )?"
    rf"(?:de|sobre|acerca de|con|en)? ?(?:toda )?(?:tu|su|vuestra) (?:\w+ )?{_PATH}\b(?! (?:en|con (?!un cafe|una)) )"
    rf"|\b(?:hablar|charlar|conversar|platicar) (?:de|sobre) (?:tu|su|mi|mis) (?:\w+ )?(?:trayectoria"
    r"|futuro|carrera|opciones|posibilidades|vida|camino|recorrido)\b"
    r"|\b(?:compartir|pasar|mover|difundir|reenviar|enviar|mandar|circular|distribuir|mostrar|hacer"
    r" llegar|repartir)\w*[^.?!]{0,30}\b(?:con|entre|a|por) (?:todos )?(?:sus|tus|tu|su|vuestr\w+)"
    r" (?:\w+ )?(?:contactos?|conocidos|amigos|amistades|colegas|red|redes|companeros|circulo|grupos?)\b"
    r"|\b(?:compartir|mover|pasar|difundir|reenviar|enviar|circular|repartir)(?:les?)? (?:mi|el) (?:curriculum|cv|hoja de"
    r" vida)|\bgente (?:interesante|importante|clave|del medio|influyente|util|que mueva|bien"
    r" conectada)\b|\bpersonas (?:interesantes|clave|importantes|influyentes|que (?:me )?puedan ayudar)"
    r"|\b(?:que me (?:recomiend|aconsej|sugier|suger)\w+|que harias en mi lugar|que haria (?:usted )?en mi"
    r" lugar|que harias vos)(?: (?:tu|usted|vos|para (?:mi|alguien) \w*))? ?\?|\b(?:tengas?|tenga|tengan"
    r"|tene[mn]e|tenerme|tenme|ten) (?:\w+ )?(?:presente|en cuenta|en mente|en consideracion)"
    r"|\bacord(?:ate|arse|arte|emonos) de mi|\b(?:acuerdate|acuerdese|pensa|piensa|piense) (?:de|en) mi\b"
    r"|\b(?:corr|pas)(?:an?|e|es|er|en|as|ar|iendo) la voz\b|\b(?:ojos?|oidos?|orejas?) (?:bien )?"
    r"(?:abiert|atent)\w+|\bhabla\w* de mi (?:por|a|con) (?:ahi|alla|tus|sus|quien|todos)"
    r"|\balgo (?:mas |de lo tuyo )?para mi\b|\bavis(?:a|e|en|es)(?:me|nos) (?:de )?(?:cualquier|si (?:sabes"
    r"|sale|surge|oyes|ves|aparece|hay) (?:de )?(?:algo|cualquier))|\bmover (?:tus|sus) (?:hilos|contactos)"
    r"|\b(?:enchuf|palanc)\w+ (?:en lo que sea|donde sea)|\bde todo un poco\b"
)
