"""French and Spanish lines written before anybody looked at the rules; see lines_seen_first."""

from __future__ import annotations

FRENCH = """
promise | C'est comme si c'était fait.
promise | Je m'en charge.
promise | Je m'y mets tout de suite.
promise | Je t'envoie les photos ce soir.
promise | Je vous fais suivre le document.
promise | Je vais me renseigner et je te dis.
promise | Je te tiens au courant.
promise | Je vous tiens informé dès que j'ai des nouvelles.
promise | Je te rappelle demain matin.
promise | Tu auras ma réponse vendredi.
promise | Vous aurez de mes nouvelles avant la fin de la semaine.
promise | Je t'apporte ton livre mardi.
promise | Je vous mets en contact avec mon ancienne patronne dès demain.
promise | Je transmets ton CV à notre DRH.
promise | Je lui en parle lundi et je reviens vers toi.
promise | Je demande à Sophie si elle a un moment.
promise | Je vérifie et je vous confirme.
promise | Je te fais un virement aujourd'hui.
promise | Je ferai en sorte que tu reçoives une invitation.
promise | Nous vous enverrons le devis au plus tard vendredi.
promise | Vous recevrez les pièces demain.
promise | Je t'ajoute à la liste.
promise | Je t'écrirai une recommandation ce week-end.
promise | Je te promets de le lire avant lundi.
promise | Je passe jeudi te déposer les clés.
promise | Parfait, je réserve une table.
promise | Je relis ta lettre et je te la renvoie avec mes remarques.
promise | Je te prête mon projecteur, je l'apporte mercredi.
promise | Je vais parler de toi à Julien.
promise | Laisse-moi faire.
promise | Laisse-moi vérifier et je te redis.
promise | Je te ferai signe quand l'offre sera en ligne.
promise | Je reviendrai vers vous la semaine prochaine.
promise | On vous donnera une réponse mercredi au plus tard.
promise | Je te passe son numéro tout à l'heure.
promise | J'en discute avec ma responsable.
promise | Tu l'auras demain.
promise | Je peux te l'envoyer pour vendredi.
promise | Je me renseigne auprès de la mairie.
promise | Je te retrouve cet article.
promise | Je glisserai un mot en ta faveur.
promise | Entendu, je lui écris tout de suite.
promise | Je compte vous adresser le brouillon d'ici la fin de la semaine.
promise | Je vous recontacte après les fêtes.
promise | Je t'inscris.
promise | Je vais vous présenter par mail.
promise | Ce sera fait ce soir.
promise | Promis, je t'appelle dimanche.
promise | Je lui transmettrai votre message.
promise | Je ne manquerai pas de vous tenir informée.
- | Je serai en vacances la semaine prochaine.
- | Je suis absent jusqu'au 12.
- | Je serai là.
- | On se voit jeudi.
- | Dis-moi ce que tu en penses.
- | N'hésitez pas à me contacter.
- | Je t'aide volontiers.
- | Si tu veux, je t'envoie mes notes.
- | Si jamais tu as besoin, je t'appelle.
- | Je te l'enverrais bien mais je ne le trouve plus.
- | Je ne peux rien promettre.
- | Je ne l'enverrai pas.
- | Il t'enverra le fichier demain.
- | Sandra vous appellera pour les détails.
- | Mon chef me dira.
- | Nous vous contacterons si votre profil correspond.
- | Je l'ai envoyé hier.
- | Je l'ai appelée comme promis.
- | Je t'appelle ?
- | Tu me l'envoies demain ?
- | Je vais au salon la semaine prochaine.
- | J'ai hâte d'y être.
- | Au plaisir de vous lire.
- | On verra bien.
- | Il faudrait qu'on déjeune bientôt.
- | On s'appelle la semaine prochaine ?
- | Je dois appeler la banque demain.
- | Je pense à toi.
- | Je te souhaite bonne chance.
- | Je vous avoue que j'étais nerveux.
- | Je serai bref.
- | Je te donne raison.
- | Je ne le connais pas bien.
- | Je voulais t'appeler.
- | Appelle-moi quand tu veux.
- | J'emmène les enfants à l'école puis je travaille à la maison.
- | Elle devait me rappeler.
- | Je vous écris car j'ai lu votre livre.
- | Je vous remercie de votre réponse.
- | Je vous prie d'agréer mes salutations distinguées.
- | Je te laisse, à bientôt.
- | Je vais avoir cinquante ans.
- | Je vous présente mes excuses.
- | Je vous envoie toutes mes pensées.
outcome | J'ai eu le poste !
outcome | Je commence chez Garonne en mars.
outcome | Ça n'a pas marché avec Fulcrum.
outcome | J'ai accepté leur offre.
suggestion | Tu devrais parler à Priya.
suggestion | As-tu pensé à l'association des anciens ?
suggestion | Je te conseille de postuler directement.
suggestion | Mon conseil : appelle Julien.
suggestion | Vous pourriez vous adresser à Mme Perrin.
introduction | Priya, voici Tomas dont je t'ai parlé.
lent | Tu as toujours mon livre.
lent | J'ai encore ta perceuse.
"""

SPANISH = """
promise | Yo me encargo.
promise | Dalo por hecho.
promise | Me pongo con ello ahora mismo.
promise | Te mando las fotos esta noche.
promise | Le reenvío el documento enseguida.
promise | Voy a averiguarlo y te cuento.
promise | Te mantengo al tanto.
promise | Le mantendré informado en cuanto sepa algo.
promise | Te devuelvo la llamada mañana por la mañana.
promise | Tendrás mi respuesta el viernes.
promise | Tendrá noticias mías antes del fin de semana.
promise | Te llevo el libro el martes.
promise | Os pongo en contacto por correo.
promise | Le paso tu currículum a recursos humanos.
promise | Se lo comento el lunes y te digo.
promise | Le pregunto a Marta si tiene un rato.
promise | Lo compruebo y se lo confirmo.
promise | Te hago la transferencia hoy.
promise | Me aseguraré de que recibas una invitación.
promise | Le enviaremos el presupuesto a más tardar el viernes.
promise | Recibirá los documentos mañana.
promise | Te apunto en la lista.
promise | Te escribiré una recomendación este fin de semana.
promise | Te prometo que lo leo antes del lunes.
promise | Paso el jueves a dejarte las llaves.
promise | Perfecto, reservo una mesa.
promise | Leo tu carta y te la devuelvo con mis comentarios.
promise | Te presto mi proyector, lo llevo el miércoles.
promise | Voy a hablarle de ti a Julián.
promise | Déjamelo a mí.
promise | Déjame preguntar y te digo algo.
promise | Te aviso cuando salga la oferta.
promise | Vuelvo a escribirte la semana que viene.
promise | Le daremos una respuesta el miércoles.
promise | Ahora te paso su número.
promise | Lo hablo con mi jefa.
promise | Lo tienes mañana.
promise | Puedo enviártelo para el viernes.
promise | Me informo en el ayuntamiento.
promise | Te busco ese artículo.
promise | Hablaré bien de ti con el comité.
promise | Vale, le escribo ahora.
promise | Pienso enviarle el borrador antes del viernes.
promise | Me pondré en contacto con usted después de las fiestas.
promise | Claro que sí, mañana mismo lo hago.
promise | Lo haré esta tarde.
promise | Prometido, te llamo el domingo.
promise | Le haré llegar su mensaje.
promise | Mañana te digo.
promise | Cuenta con ello.
- | Estaré de vacaciones la próxima semana.
- | Estoy fuera hasta el 12.
- | Allí estaré.
- | Nos vemos el jueves.
- | Dime qué te parece.
- | No dude en contactarme.
- | Te ayudo con mucho gusto.
- | Si quieres te mando mis notas.
- | Si necesitas algo, te llamo.
- | Te lo enviaría, pero no lo encuentro.
- | No puedo prometer nada.
- | No lo voy a enviar.
- | Él te enviará el archivo mañana.
- | Sandra te llamará para los detalles.
- | Mi jefe me dirá.
- | Nos pondremos en contacto con usted si su perfil encaja.
- | Lo envié ayer.
- | La llamé como prometí.
- | ¿Te llamo?
- | ¿Me lo mandas mañana?
- | Voy a la feria la semana que viene.
- | Tengo muchas ganas.
- | Quedo a la espera de su respuesta.
- | Ya veremos.
- | Tenemos que comer pronto.
- | ¿Hablamos la semana que viene?
- | Tengo que llamar al banco mañana.
- | Pienso en ti.
- | Te deseo mucha suerte.
- | Te confieso que estaba nervioso.
- | Seré breve.
- | Te doy la razón.
- | No lo conozco bien.
- | Quería llamarte.
- | Llámame cuando quieras.
- | Llevo a los niños al colegio y luego trabajo en casa.
- | Ella tenía que llamarme.
- | Le escribo porque leí su libro.
- | Le agradezco su respuesta.
- | Te dejo, hasta pronto.
- | Voy a cumplir cincuenta.
- | Le pido disculpas.
- | Te mando un abrazo.
- | Le saludo atentamente.
outcome | ¡Me han dado el puesto!
outcome | Empiezo en Ebro en marzo.
outcome | Con Fulcrum no ha salido.
outcome | He aceptado su oferta.
suggestion | Deberías hablar con Priya.
suggestion | ¿Has pensado en la asociación de antiguos alumnos?
suggestion | Te recomiendo que te presentes directamente.
suggestion | Mi consejo: llama a Julián.
suggestion | Podría dirigirse a la señora Quintana.
introduction | Priya, este es Tomas, de quien te hablé.
lent | Todavía tienes mi libro.
lent | Aún tengo tu taladro.
"""
