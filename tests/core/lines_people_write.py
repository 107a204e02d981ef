"""Lines as people write them, with what they say: a table to read, to argue over and to add to.

Each line is `language | kinds | words`. Kinds are joined by +, `-` is none; `promise@27` names the
day of November 2026 (or `12-04` of any month) by which it is due when written on Wednesday
25 November 2026.
"""

from __future__ import annotations

TABLE = """
# --- promises -------------------------------------------------------------------------------
en | promise@27 | I'll send you the deck by Friday.
en | promise@26 | I will call you tomorrow morning.
en | promise | I'll introduce you to Priya at Fulcrum.
en | promise@12-11 | We'll get the contract over to you before the 12th.
en | promise@12-04 | I'm going to forward you her details next week.
en | promise | Let me check with Sam and get back to you.
en | promise | I’ll ask Tom whether they still need somebody.
en | promise | I'll check if the slot is still free.
en | promise@27 | You'll have it by Friday.
en | promise | I still owe you the reading list.
en | promise | Will do so, and will send the photos as well.
en | promise | I promise to return your book when I'm in town.
en | promise | Sam and I will put together a short list for you.
en | promise@30 | I'll follow up with HR and let you know by the end of the month.
en | promise@27 | I'll send it over Friday, ok?
en | promise | I'll have the draft ready for you once the numbers are in.
nl | promise@26 | Ik stuur je morgen de slides.
nl | promise@27 | Vrijdag bel ik je even.
nl | promise | Ik zal het rapport naar je doorsturen.
nl | promise@12-04 | Volgende week laat ik je weten hoe het zit.
nl | promise | Ik kom er snel bij je op terug.
nl | promise@27 | Je krijgt het voorstel voor vrijdag van mij.
nl | promise | Ik ga het voor je uitzoeken.
nl | promise | Ik mail je de link als ik thuis ben.
nl | promise | We sturen u het contract zo snel mogelijk toe, ik zal het vandaag nog navragen.
de | promise@27 | Ich schicke dir die Folien bis Freitag.
de | promise@26 | Morgen rufe ich Sie an.
de | promise | Ich werde Ihnen die Unterlagen zusenden.
de | promise | Ich melde mich bei dir, sobald ich mehr weiß.
de | promise | Ich kümmere mich darum.
de | promise@12-04 | Nächste Woche gebe ich dir Bescheid.
de | promise | Ich frage bei Herrn Becker nach.
de | promise@12-09 | Wir senden Ihnen das Angebot in zwei Wochen.
de | promise | Sie bekommen das Protokoll von mir.
fr | promise@27 | Je vous envoie le dossier d'ici vendredi.
fr | promise@26 | Je t'appelle demain.
fr | promise | Je vous enverrai le compte rendu.
fr | promise | Je reviens vers vous rapidement.
fr | promise | Je vais te transmettre son numéro.
fr | promise@12-04 | On te rappelle la semaine prochaine.
fr | promise | Je m'en occupe.
fr | promise | Je te présenterai à ma directrice.
fr | promise | Nous vous ferons parvenir le contrat, je vous le promets.
es | promise@26 | Te mando el informe mañana.
es | promise@27 | Le enviaré la propuesta para el viernes.
es | promise | Voy a preguntarle a mi jefe.
es | promise | Te llamo cuando llegue.
es | promise@12-04 | La semana que viene te digo algo.
es | promise | Me encargo de hablar con ella.
es | promise | Os haré llegar las fotos.
es | promise | Te presentaré a mi antigua jefa.
# --- not promises: conditional, negated, third party, past, quoted, polite -----------------------
en | - | I could send it if that would be useful.
en | - | If you like, I'll send you the deck.
en | - | I'll send it over if you think it helps.
en | - | I won't be sending you anything this week.
en | - | She will send you the deck by Friday.
en | - | Tom said he'll call you tomorrow.
en | - | He told me I'll get back the money by Friday.
en | - | I'll be happy to hear how it went.
en | closing | I look forward to hearing from you.
en | - | I'd love to send you something nice.
en | - | "I'll send you the deck by Friday" is what he wrote to me.
en | - | I would send it, but the file is gone.
en | - | I'm happy to help in any way.
en | - | I'll be in Berlin next week.
en | - | I don't think I'll send that one.
en | closing | I'll see you on Thursday at the club.
en | - | Let me know if I can help.
en | - | Let me know if you need anything.
en | - | I was ill last week.
nl | - | Als je wilt, stuur ik je de slides.
nl | - | Ik zou je de slides kunnen sturen.
nl | - | Hij stuurt je morgen de slides.
nl | - | Ik zal je niet bellen.
nl | - | Ik zie je vrijdag.
nl | - | Aarzel niet om te bellen.
nl | - | Ik stuur je deze mail omdat ik je naam van Joris kreeg.
de | - | Wenn Sie möchten, schicke ich Ihnen die Folien.
de | - | Ich könnte dir die Folien schicken.
de | - | Er schickt dir die Folien morgen.
de | - | Ich werde dir das nicht schicken.
de | - | Wir sehen uns am Freitag.
de | - | Ich würde Ihnen gern etwas zusenden.
de | - | Ich wünsche dir ein schönes Wochenende.
fr | - | Si vous voulez, je vous envoie le dossier.
fr | - | Je vous enverrais volontiers le dossier.
fr | - | Il vous enverra le dossier demain.
fr | - | Je ne vous enverrai rien.
fr | - | Je vous envoie mes meilleures salutations.
fr | - | N'hésitez pas à m'appeler si je peux vous aider.
fr | - | Je vous prie d'agréer mes salutations distinguées.
es | - | Si quieres, te mando el informe.
es | - | Te mandaría el informe encantado.
es | - | Ella te enviará el informe mañana.
es | - | No te mando nada hoy.
es | - | Te mando un abrazo.
es | - | Le escribo para saludarle.
es | - | No dudes en llamarme.
# --- requests -------------------------------------------------------------------------------
en | request | Could you send me the slides?
en | request | Would you mind having a look at my résumé?
en | request | Please let me know which day suits you.
en | request@27 | Can you confirm by Friday
en | request | Let me know what you think.
en | request | Hi Bill, could we catch up for 20 minutes?
en | request | Call my cell.
en | request | I'd really appreciate your advice on two employers.
en | request | I was wondering if you could introduce me to Samuel.
en | request | Send me the address when you have a minute.
en | request | Any chance you know somebody at Voltiva?
en | request | Please sign the form and return it.
nl | request | Kun je me de slides sturen?
nl | request | Zou je me willen voorstellen aan Joris?
nl | request | Laat me even weten of dinsdag uitkomt.
nl | request | Ik hoor graag wat je ervan vindt.
nl | request | Wilt u mij het contract toesturen?
nl | request | Stuur me even je adres.
de | request | Könntest du mir die Folien schicken?
de | request | Können Sie mir den Termin bestätigen?
de | request | Bitte geben Sie mir kurz Bescheid.
de | request | Gib mir Bescheid, ob Dienstag passt.
de | request | Ich wollte fragen, ob du mir helfen kannst.
de | request | Bitte schicken Sie uns die Unterlagen bis Freitag.
fr | request | Pouvez-vous m'envoyer le dossier ?
fr | request | Pourrais-tu me présenter à Julie ?
fr | request | Merci de me confirmer votre présence.
fr | request | Dites-moi quel jour vous convient.
fr | request | Veuillez nous retourner le formulaire.
fr | request | Est-ce que tu peux m'appeler ce soir ?
es | request | ¿Puedes mandarme el informe?
es | request | ¿Podría enviarme la dirección?
es | request | Avísame cuando llegues.
es | request | Por favor, confirma la fecha.
es | request | Dime qué te parece.
es | request | Le agradecería que me llamara.
# --- not requests ---------------------------------------------------------------------------
en | - | Please feel free to share this.
en | - | Please don't hesitate to contact me if you have any questions.
en | - | Please accept my condolences.
en | - | He will let me know on Monday.
en | - | I wish you could have been there.
nl | - | Laat het me weten als ik iets kan doen.
de | - | Bitte zögern Sie nicht, mich anzurufen.
de | - | So können Sie uns finden.
fr | - | Veuillez agréer mes salutations.
es | - | Avísame si necesitas algo de mí.
# --- questions ------------------------------------------------------------------------------
en | question | What day works for you?
en | question | Are you going to the expo in March?
en | question | Thursday?
en | question | Is the Ohio role still open?
en | question | Did you get the job?
en | question | Do you want me to send you the deck?
nl | question | Ben je vrijdag op kantoor?
nl | question | Wat vond je van de lezing?
de | question | Hast du am Dienstag Zeit?
de | question | Was halten Sie von dem Vorschlag?
fr | question | Es-tu libre jeudi ?
fr | question | Qu'en pensez-vous ?
es | question | ¿Vienes a la feria en marzo?
es | question | ¿Qué opinas de la oferta?
en | - | How are you?
en | - | Hi Dana, how are things going?
en | - | Isn't it a lovely evening?
en | - | He asked me: where were you?
en | - | See https://example.com/list?page=2 for more.
nl | - | Hoe gaat het met je?
de | - | Wie geht es Ihnen?
fr | - | Comment allez-vous ?
es | - | ¿Cómo estás?
# --- thanks ---------------------------------------------------------------------------------
en | thanks | Thank you for lunch yesterday.
en | thanks | Thanks so much, that was really useful.
en | thanks | I really appreciate your time on Tuesday.
en | thanks | I can't thank you enough.
nl | thanks | Bedankt voor het fijne gesprek.
nl | thanks | Dank je wel voor je hulp.
de | thanks | Vielen Dank für das Gespräch.
de | thanks | Ich danke Ihnen für Ihre Zeit.
fr | thanks | Merci pour votre accueil.
fr | thanks | Je te remercie de ton aide.
es | thanks | Muchas gracias por tu tiempo.
es | thanks | Te agradezco mucho el consejo.
en | - | Thanks in advance.
en | - | Thanks to the rain, the match was off.
en | - | He says thanks.
en | - | We are closed on Thanksgiving.
nl | - | Alvast bedankt.
nl | - | Dankzij het weer viel het mee.
de | - | Danke im Voraus.
de | - | Dank seiner Hilfe hat alles geklappt.
fr | - | Merci d'avance.
es | - | Gracias de antemano.
es | - | Gracias a la lluvia no hubo partido.
# --- introductions ---------------------------------------------------------------------------
en | introduction | Priya, meet Dana.
en | introduction | Dana, I'd like to introduce you to Samuel Adeyemi.
en | introduction | I wanted to connect you two.
en | introduction | Introducing you both, since you share an interest in foundries.
en | introduction | Allow me to introduce Grace, who runs HR at Ironwood.
en | introduction | You two should meet.
nl | introduction | Graag wil ik je voorstellen aan Joris de Wit.
nl | introduction | Hierbij breng ik jullie met elkaar in contact.
nl | introduction | Joris, dit is Dana.
de | introduction | Ich möchte dich mit Thomas Becker bekannt machen.
de | introduction | Hiermit stelle ich euch einander vor.
de | introduction | Darf ich Ihnen Frau Lindholm vorstellen
fr | introduction | Je te présente Julie Martin.
fr | introduction | Je vous mets en relation avec Paul.
fr | introduction | Permettez-moi de vous présenter Claire.
es | introduction | Te presento a Lucía.
es | introduction | Os pongo en contacto.
es | introduction | Quería presentarte a mi colega Marta.
en | - | Let me introduce myself.
en | - | Nice to meet you yesterday.
en | - | She introduced me to the whole team.
en | - | We introduced a new product line.
nl | - | Ik zal me even voorstellen.
de | - | Ich stelle mich kurz vor.
fr | - | Je me présente, Paul Martin.
fr | - | Je vous présente mes excuses.
es | - | Me presento, soy Lucía.
# --- regrets --------------------------------------------------------------------------------
en | regret | Unfortunately I can't make it on Thursday.
en | regret | I won't be able to join the call.
en | regret | I'm afraid I have to decline.
en | regret | We have decided not to move forward with your application.
en | regret | Not right now, thanks Maria.
nl | regret | Helaas kan ik er vrijdag niet bij zijn.
nl | regret | Ik moet helaas afzeggen.
de | regret | Leider kann ich am Freitag nicht kommen.
de | regret | Ich muss leider absagen.
fr | regret | Malheureusement, je ne pourrai pas venir.
fr | regret | Je dois décliner votre invitation.
es | regret | Lamentablemente no puedo asistir.
es | regret | No podré ir a la reunión.
en | - | I can't wait to see the place.
en | - | Sorry for the late reply.
en | - | Unfortunately the train was late.
en | - | He can't make it on Thursday.
nl | - | Helaas regende het de hele dag.
de | - | Leider war das Wetter schlecht.
fr | - | Malheureusement le train était en retard.
es | - | Lamentablemente llovió todo el día.
# --- outcomes -------------------------------------------------------------------------------
en | outcome | I got the job!
en | outcome | Good news: they offered me the role.
en | outcome | I accepted their offer on Monday.
en | outcome | I didn't get the job, but I learned a lot.
en | outcome | I spoke with Samuel, as you suggested.
en | outcome | I start at Voltiva on the first.
en | outcome | I've decided to take the position in Ohio.
nl | outcome | Ik heb de baan gekregen!
nl | outcome | Ik ben aangenomen bij Voltiva.
de | outcome | Ich habe die Stelle bekommen!
de | outcome | Ich habe gestern zugesagt.
fr | outcome | J'ai eu le poste !
fr | outcome | J'ai accepté leur offre.
es | outcome | ¡Me dieron el trabajo!
es | outcome | Acepté la oferta de Voltiva.
en | - | I hope I get the job.
en | - | She got the job.
en | - | I got the job description from HR.
en | - | I accepted your invitation on LinkedIn.
nl | - | Ik hoop dat ik de baan krijg.
de | - | Ich hoffe, ich bekomme die Stelle.
fr | - | J'espère avoir le poste.
es | - | Espero conseguir el trabajo.
# --- lent and borrowed ------------------------------------------------------------------------
en | lent | I lent you my copy of Dig Your Well.
en | lent | I still have your drill.
en | lent | You lent me a book in March.
nl | lent | Ik heb je vorig jaar een boek geleend.
nl | lent | Je hebt mijn boormachine nog.
de | lent | Ich habe dir im März ein Buch geliehen.
de | lent | Du hast noch mein Buch.
fr | lent | Je t'ai prêté un livre en mars.
fr | lent | J'ai encore ton livre.
es | lent | Te presté un libro en marzo.
es | lent | Todavía tengo tu libro.
en | - | Lent starts on Wednesday.
en | - | He lent me a hand with the boxes.
en | - | The bank lent us the money.
en | - | I still have your number.
# --- handing over -----------------------------------------------------------------------------
en | delivery | Please find attached the slides.
en | delivery | Here's the deck I mentioned.
en | delivery | As promised, the list of foundries.
en | delivery | I just sent you the report.
nl | delivery | In de bijlage vind je de slides.
nl | delivery | Zoals beloofd de lijst.
de | delivery | Anbei die Folien.
de | delivery | Wie versprochen die Liste.
fr | delivery | Vous trouverez ci-joint le dossier.
fr | delivery | Comme promis, la liste.
es | delivery | Adjunto el informe.
es | delivery | Aquí tienes la lista.
en | - | Nothing is attached to the wall.
# --- closings ---------------------------------------------------------------------------------
en | closing | Ok, see you Thursday.
en | closing | Sounds good!
en | closing | You're welcome.
nl | closing | Prima, tot donderdag.
nl | closing | Graag gedaan!
de | closing | Alles klar, bis Donnerstag.
de | closing | Gern geschehen!
fr | closing | D'accord, à jeudi.
fr | closing | De rien !
es | closing | Perfecto, nos vemos el jueves.
es | closing | De nada.
# --- nothing at all ---------------------------------------------------------------------------
en | - | The plant runs three shifts now.
en | - | It rained all week and the roof held.
nl | - | De fabriek draait drie ploegen.
de | - | Das Werk fährt drei Schichten.
fr | - | L'usine tourne en trois équipes.
es | - | La planta trabaja tres turnos.
"""
