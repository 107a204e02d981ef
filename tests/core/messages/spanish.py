"""Spanish letters, labelled by hand."""

TABLE = """
## first_letter |
Estimada señora Okafor: su charla sobre la cadena de frío en Lugo cambió mi forma de trabajar. Dirijo a seis personas en expediciones y este invierno elijo entre dos cursos. ¿Podría decirme en quince minutos cuál valoran más ustedes? Si no le viene bien, un simple no me basta.

## talk_request |
Hola Rosa, me alegró verte en la despedida de Ken. Contabas que vais a llevar vosotros el mantenimiento. Dudo si formarme en análisis de vibraciones y tu experiencia me ayudaría a decidir. ¿Podemos hablar un cuarto de hora el jueves? No pasa nada si no puedes.

## introduction_request |
Hola Nadia, tú trabajaste con Erik Solberg. Me gustaría aprender de él cómo organiza los turnos, porque paso de la obra a la construcción naval. ¿Te importaría presentarnos? Si prefieres no hacerlo, sin problema.

## thank_you |
Querida Rosa, gracias por los veinte minutos de hoy. Lo que dijiste del segundo módulo lo voy a usar ya: me he apuntado a los dos. En marzo te cuento.

## condolence |
Querida Mei, siento muchísimo lo de tu padre. Mis pensamientos están contigo y con tu madre. Una vez me explicó las mareas durante una hora, y nunca lo he olvidado. No hace falta que contestes. El jueves llevo sopa.

## reconnection |
Hola Ben, ayer pasé por el viejo laboratorio y la puerta azul sigue ahí. Me acordé de la noche en que murió el congelador. ¿Cómo estás, y anda ya Óscar?

## introduction_request |
Hola Elisa, mi vecina busca trabajo de panadera, su tienda cerró. ¿Sabes si hay vacantes en tu barrio? Yo se lo digo a ella. Si no, no pasa nada.

## congratulation |
Enhorabuena por los diez años del taller, Tomás. Gracias a ti mi tostadora va por su tercera vida.

## talk_request | openings ~no_way_out ~no_information ~no_purpose
Hola tío Pepe, desde el viernes estoy sin trabajo. ¿Hay vacantes en el puerto? Tú siempre te enteras el primero.

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Estimado señor Blanco: le escribo para saber si hay algún puesto libre en su empresa. Soy de confianza y hablo cuatro idiomas. Quedo a la espera de su respuesta.

## reconnection | openings ~cold_ask
¡Hola Marcos, cuánto tiempo! ¿Estáis contratando? Me encantaría volver a trabajar contigo.

## talk_request | openings vague no_question ~no_way_out ~no_information ~no_purpose
Hola Dea, se me acaba el contrato. Si te enteras de algún empleo en contabilidad, avísame. Mil gracias.

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~no_question
Hola Greta, qué bien verte en el mercado. Me gustaría aprovechar tu sabiduría y exprimirte el cerebro sobre tu sector. Dime cuándo.

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose no_question ~more_me
Estimada señora Molina: pienso cambiar de rumbo y cualquier consejo es bienvenido. Me encantaría saber su opinión sobre lo que podría encajar conmigo.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hola Antonio, he empezado a buscar. ¿Podrías tenerme en cuenta si surge algo?

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~openings
Querida Elena, te adjunto mi currículum. ¿Podrías moverlo entre tus contactos?

## announcement | mass_address
Hola a todos, desde enero dirijo la oficina de Vigo. Gracias por vuestro apoyo.

## announcement | mass_address
Queridos amigos y compañeros, perdonad el correo colectivo. Nos hemos mudado a Soria.

## announcement | mass_address ~vague
Hola, gente: ahora soy traductora por cuenta propia. Corred la voz.

## thank_you | mass_address empty_thanks
Querido equipo, gracias por todo. Fue genial.

## first_letter | to_whom openings ~no_connection ~no_way_out ~no_information ~no_purpose ~no_question
A quien corresponda: deseo optar a un puesto en su cocina. Adjunto mi currículum.

## first_letter | to_whom ~no_way_out ~mass_address
Estimados señores: leí su folleto sobre setos y planto uno junto a nuestra escuela. ¿Podrían decirme qué arbustos aguantan la sal? Pedimos en marzo. Si no, preguntaré en otro sitio.

## first_letter | to_whom
A quien pueda interesar: vi su exposición de mapas y preparo una clase sobre el puerto viejo. ¿Puedo usar la foto de la grúa? Un simple no también me vale.

## first_letter | to_whom ~mass_address
Estimado señor o señora: Juan Cuervo, de su cochera, me habló de la jornada abierta. Elijo entre autobús y tranvía. ¿Puede decirme qué curso empieza en mayo? Si no, llamaré en junio.

## talk_request | begging ~no_way_out ~no_information ~no_purpose ~vague ~openings
Querido Amir, por favor, estoy desesperado. Llevo once meses en paro y ya no me quedan ahorros. ¿Puedes hacer algo por mí?

## talk_request | begging ~openings ~no_way_out ~no_information ~no_purpose ~vague
Hola Conchi, acepto lo que sea, limpiar, noches, me da igual. ¿Puedes hablar con tu jefe? Te lo suplico.

## introduction_request | begging ~no_way_out ~vague
Rafael, de verdad que lo necesito muchísimo. En diciembre no podré pagar el alquiler. ¿Me presentas a tu director?

## first_letter | begging no_connection ~more_me ~no_way_out ~no_information ~no_purpose ~vague
Estimado don Alano: tras diecinueve años me echaron a la calle sin una palabra. Doscientas solicitudes y nadie contesta. Ya no sé a quién acudir. Usted es mi última esperanza. ¿Me recibiría?

## talk_request | several_asks ~no_way_out ~no_information
Hola Judit, ¿podrías revisar mi currículum, presentarme a Karina y decirme en qué agencias confías? Este año paso de auditoría a control.

## first_letter | several_asks ~no_way_out ~no_information
Estimado señor Öztürk: escuché su charla sobre frenos en Gante y escribo mi tesis sobre desgaste. ¿Tendría tiempo para una llamada? ¿Podría también enviarme sus datos? ¿Y estaría dispuesto a leer mi segundo capítulo?

## introduction_request | several_asks ~no_way_out
Fiona, tres favores. ¿Puedes ponerme en contacto con Inés, de la confederación? ¿Puedes escribirme una recomendación? ¿Y tienes la dirección de aquella imprenta?

## talk_request | several_asks ~no_way_out ~no_information
Querida Noor, ¿puedes decirme cómo se pagan las noches, para mi presupuesto? ¿Y me recomendarías a tu supervisora?

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Estimada señora Val: yo soy enfermera y trabajo en mi hospital desde 2009. Me encanta mi trabajo, pero siento que necesito algo nuevo. Tengo mis propias ideas y quiero usar mis talentos. Me gustaría hablar.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose
Hola Curro, ¡he estado liado! He terminado mi carrera, tengo mi primer cliente y he hecho mi web yo mismo. Quiero enseñar mi trabajo. ¿Puedo pasarme?

## reconnection | more_me
Hola Neli, me han ascendido, me he comprado mi primer piso y he corrido mi primer maratón. Vivo en Lisboa y me encanta. Mis días están llenos y yo nunca he estado mejor.

## invitation | more_me ~no_reason
Hola, soy coach certificada y ayudo a directivos. Escribí mi libro, hago mi pódcast y formo a mis clientes con mi método. Me gustaría conectar.

## talk_request | no_way_out
Hola Simón, fue un gusto conocerte en la jornada de la madera. Comparo dos secaderos para nuestro taller. ¿Puedes llamarme mañana a las nueve y decirme qué gasta el vuestro? Tengo que pedir el viernes.

## introduction_request | no_way_out
Querida Lucía, conoces a Marcos Ellery, de la fundación de vivienda. Necesito diez minutos con él sobre el informe de humedades de nuestro bloque. ¿Nos presentas esta semana? Quedo a la espera.

## talk_request | no_way_out
Hola Ayo, escribo el manual de nuestros nuevos conductores y tú formaste al último grupo. ¿Podemos vernos el martes a las cuatro para que anote las reglas de carga?

## introduction_request | no_way_out
Querida Ana, tu antiguo alumno Pedro construye cajas para murciélagos. Preparo la semana del jardín de nuestra escuela y quiero que hable. ¿Puedes ponerme hoy en contacto con él?

## first_letter | template ~no_connection ~no_way_out ~no_information ~no_purpose
Hola {nombre}: su trabajo en {empresa} me llamó la atención. Preparo un cambio a los datos. ¿Podría decirme con qué programa empieza su equipo? Si no, no pasa nada.

## thank_you | template
Estimado/a [Nombre]: gracias por la charla. Voy a usar lo que dijo sobre presupuestos.

## invitation | template no_reason
Hola, me gustaría añadirte a mi red profesional.

## congratulation | template
Querido NOMBRE AQUÍ, enhorabuena por el nuevo puesto en Harlo.
"""
