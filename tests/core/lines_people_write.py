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
# --- three sets written to judge the rules before they were mended by them ---------------------
en | promise@27 | I get the numbers tonight and I'll pass them on to you by Friday at the latest.
en | promise | Happy to do it. I'll drop the samples off at your office.
en | promise@30 | I'll get you Marcus's number on Monday.
en | promise | No worries, I will look into the visa question and come back to you.
en | promise | Once I'm back from leave I'll write you a proper reference.
en | promise | I don't have it here, but I'll dig it out and mail it to you.
en | promise | We will contact you as soon as the panel has met.
en | promise@12-02 | I'll have my assistant send you the agenda within a week.
en | promise | I'll put in a good word for you with Elena.
en | promise@26 | Sending you the contact details tomorrow.
en | promise@27 | You can expect my comments by Friday.
en | promise | I'll let Karin know you are interested.
en | promise | I will try to reach him and report back.
en | promise | Leave it with me.
en | promise@12-01 | I'll email Priya on Tuesday and copy you in.
en | - | My manager will get back to you on this.
en | - | They promised to send me the contract last month.
en | question | I sent you the slides on Monday, did they arrive?
en | - | I'd be glad to introduce you at some point if it makes sense.
en | - | I'll never forget that dinner.
en | - | I'll be fifty next year, can you believe it?
en | - | As soon as I know, you will too.
en | regret | I will not be able to send the slides before the board has met.
en | - | Unless you object, I'll send it to everyone.
en | - | I'll try my best to enjoy the holidays.
en | - | You said you would send me the deck.
en | question | Would it be possible to meet for coffee sometime in December?
en | request | If you have ten minutes, I'd love to ask you about the move to Ohio.
en | request | It would be great if you could share the job posting.
en | request | Do you think you could put me in touch with Elena?
en | request | Please keep this between us and call me tonight.
en | request | Can we move our call to Friday?
en | request | Looking for your advice on this one: please take a look at the attached CV.
en | question | Who would be the right person to ask about tooling?
en | question | How did the interview go?
en | question | When are you back in Detroit?
en | question | Have you had a chance to read the paper?
en | question | How is the new house treating you?
en | - | What a year, right?
en | - | Who doesn't like cake?
en | thanks | Thanks again for making time for me last week!
en | thanks | Your advice is much appreciated.
en | thanks | Just wanted to say thank you for the introduction to Samuel.
en | thanks | I'm so grateful for your help with the move.
en | introduction | Elena, this is Dana, the plant manager I told you about.
en | introduction | By way of this email I'd like to introduce Elena Ruiz, our head of operations.
en | introduction | Connecting you with Elena, who runs operations at Voltiva.
en | introduction | Please meet Tom, copied here, who knows the tooling market inside out.
en | request | Could you introduce me to your brother-in-law
en | regret | Thanks for asking, but I'll have to pass this time.
en | regret | I'm sorry, I can't help with this one.
en | regret | We regret to inform you that the position has been filled.
en | regret | Sadly I'm unable to attend the dinner.
en | outcome | You were right: I took the job at Voltiva and started last week.
en | outcome | Just to let you know that I've signed with Harbor Forge.
en | outcome | Sadly they gave the position to somebody else.
en | outcome | I met Samuel last week thanks to your introduction, and it went very well.
en | lent | Don't forget that I borrowed your umbrella.
en | lent+question | Do you remember the projector I lent you?
en | delivery | The report you asked for is attached.
en | delivery | Attached you will find my résumé.
en | closing | Great, talk soon!
en | closing | Perfect, that works for me.
nl | promise@12-02 | Ik bezorg je het boek binnen een week terug.
nl | promise | Ik neem deze week contact op met Joris en laat je weten wat hij zegt.
nl | promise@30 | Maandag stuur ik u de offerte.
nl | promise | Ik zal Anke vragen of zij nog iemand zoekt.
nl | - | Joris zal je morgen bellen.
nl | - | Mocht je interesse hebben, dan stuur ik je de link.
nl | - | Ik had je beloofd te bellen.
nl | question | Heb je even tijd om volgende week te bellen?
nl | question | Zou het lukken om donderdag koffie te drinken?
nl | request | Wil je dit aan Anke doorgeven?
nl | question | Hoe ging je gesprek bij Voltiva?
nl | thanks | Hartelijk dank voor de warme ontvangst.
nl | thanks | Nogmaals bedankt voor de introductie bij Anke!
nl | introduction | Anke, mag ik je voorstellen aan Dana?
nl | regret | Het lukt me helaas niet om donderdag te komen.
nl | outcome | Goed nieuws: ik begin per 1 januari bij Voltiva.
nl | delivery | Bijgevoegd het verslag van dinsdag.
de | promise@12-01 | Am Dienstag schicke ich Ihnen den Vertrag zu.
de | promise | Ich leite deine Unterlagen an Frau Weiss weiter.
de | promise | Wir melden uns nächste Woche bei Ihnen.
de | promise | Den Artikel suche ich dir heraus.
de | - | Frau Weiss wird Ihnen den Vertrag zuschicken.
de | - | Falls du Interesse hast, leite ich dir die Anzeige weiter.
de | - | Ich hatte dir versprochen, dass wir reden.
de | question | Hättest du nächste Woche Zeit für einen Kaffee?
de | question | Wäre es möglich, dass wir am Montag telefonieren?
de | request | Sag mir bitte, wann es dir passt.
de | question | Wie lief dein Gespräch bei Voltiva?
de | thanks | Herzlichen Dank für die Einladung!
de | introduction | Lieber Thomas, ich möchte dir gern Dana Whitfield vorstellen.
de | regret | Wir müssen Ihnen leider mitteilen, dass die Stelle besetzt ist.
de | outcome | Ich fange im Januar bei Voltiva an.
de | delivery | Im Anhang findest du meinen Lebenslauf.
fr | promise@12-01 | Je vous fais parvenir le contrat mardi.
fr | promise | Je te tiens au courant dès que j'ai des nouvelles.
fr | promise | Nous reviendrons vers vous après la réunion.
fr | promise | Je parlerai de toi à ma directrice.
fr | - | Paul te rappellera demain.
fr | - | S'il est d'accord, je te donnerai son numéro.
fr | delivery | Je vous ai envoyé le dossier lundi.
fr | question | Serais-tu disponible pour un café la semaine prochaine ?
fr | request | Auriez-vous un moment pour en parler ?
fr | request | J'aimerais avoir ton avis sur cette offre.
fr | question | Comment s'est passé ton entretien ?
fr | thanks | Un grand merci pour tes conseils.
fr | introduction | Julie, je te présente Dana, dont je t'ai parlé.
fr | regret | Je suis désolée, je ne peux pas venir jeudi.
fr | outcome | Je commence en janvier chez Voltiva.
fr | delivery | Voici le compte rendu de mardi.
es | promise@12-01 | El martes te envío el contrato.
es | promise | Te confirmo la fecha en cuanto lo sepa.
es | promise | Hablaré con Marta y te cuento.
es | promise | Mañana sin falta os paso los datos, lo prometo.
es | - | Marta te llamará mañana.
es | - | Si te interesa, te paso su contacto.
es | delivery | Te envié el contrato el lunes.
es | question | ¿Tendrías un rato para tomar un café?
es | request | ¿Me podrías presentar a Marta?
es | request | Me gustaría conocer tu opinión sobre la oferta.
es | question | ¿Cómo te fue en la entrevista?
es | thanks | Mil gracias por presentarme a Marta.
es | introduction | Marta, te presento a Dana, de quien te hablé.
es | regret | Lo siento, pero no puedo ir el jueves.
es | outcome | Empiezo en enero en Voltiva.
es | delivery | Te adjunto mi currículum.
# ---
en | promise@29 | No rush, I'll have a proper read over the weekend and send you notes next week.
en | promise | I shall forward your CV to our head of engineering.
en | promise | Sure thing, I'll ping Ravi about it.
en | promise+regret@27 | I can't make Thursday, but I'll call you Friday instead.
en | promise | I'm going to talk to our HR people and see what they say.
en | promise@26 | Let me get back to you tomorrow.
en | promise | I'll make an introduction to Ravi.
en | promise | Give me a day or two and I'll come back to you with names.
en | promise | We'd love to have you; I'll set up a visit to the plant.
en | - | Ravi will make an introduction.
en | - | I would have called you, but my phone died.
en | - | If I hear of anything I'll let you know.
en | - | I will always be grateful to you.
en | - | I'll leave you to it.
en | - | We will be closed from Monday on.
en | - | You'll love it there.
en | - | I don't know when I'll get to it.
en | - | My wife says I'll send you to sleep with this story.
en | question | Could I pick your brain over coffee?
en | question | Mind if I ask who handles hiring there?
en | request | I hope you can spare fifteen minutes next week.
en | request | Would you be willing to act as a reference?
en | request | Let me know if Tuesday at ten works.
en | request | Please pass this on to Ravi.
en | question | Any news from Voltiva?
en | question | So what did they say?
en | question | Shall I bring the drawings?
en | - | Feel free to call me any time.
en | - | I'll let you know if you need to bring anything.
en | thanks | Thanks for the kind words, Bill.
en | thanks | Many thanks for taking the time to meet me.
en | thanks | Appreciate it!
en | introduction | Ravi, I would like you to meet Dana, who ran the Ironwood plant.
en | introduction | I'm copying in Dana, whom I mentioned on the phone.
en | - | Happy to connect you both.
en | - | I met Ravi at the fair.
en | regret | I'm sorry but we can't offer you the position.
en | regret | I'm going to have to say no to this one.
en | regret+thanks | It's not for me, but thanks for thinking of me.
en | outcome | I have been offered the plant manager job in Provo!
en | outcome | I've landed a new role at Voltiva.
en | - | I talked to Ravi and he has no openings, but he gave me two names.
en | lent+request | Could I have back the book I lent you?
en | delivery | Please see the attached file.
en | delivery | I've attached my notes.
en | delivery | Here you go, the list of members.
nl | promise | Ik bel je volgende maand terug.
nl | promise | Dat zoek ik voor je uit.
nl | promise | Ik geef het door aan mijn collega en die komt bij je terug.
nl | promise | Ik laat het je weten zodra ik iets hoor.
nl | - | Mijn collega laat het je weten.
nl | - | Ik kan je helaas niets beloven.
nl | request | Zou je dit even willen nakijken?
nl | question | Mag ik je om advies vragen?
nl | request | Geef gerust een seintje wanneer het uitkomt.
nl | question | Ken jij iemand bij Voltiva?
nl | thanks | Dank voor je snelle antwoord!
nl | promise | Ik breng je graag in contact met Anke.
nl | regret | Ik kan er donderdag niet bij zijn.
nl | outcome | Ik heb het contract getekend!
nl | delivery | Hierbij mijn cv.
de | promise | Ich rufe dich nächsten Monat an.
de | promise | Das kläre ich und gebe Ihnen dann Bescheid.
de | promise | Ich bringe dir das Buch mit.
de | promise@27 | Bis Freitag haben Sie das Angebot von mir.
de | - | Mein Kollege meldet sich bei Ihnen.
de | - | Ich kann dir leider nichts versprechen.
de | request | Würden Sie mir bitte die Adresse nennen?
de | question | Darf ich dich um einen Rat bitten?
de | request | Meld dich, wenn du in der Stadt bist.
de | question | Kennst du jemanden bei Voltiva?
de | thanks | Danke dir für die schnelle Antwort!
de | introduction | Ich bringe euch hiermit in Kontakt.
de | regret | Am Donnerstag kann ich leider nicht dabei sein.
de | outcome | Ich habe den Vertrag unterschrieben!
de | delivery | Hier ist mein Lebenslauf.
fr | promise | Je vous recontacterai le mois prochain.
fr | promise@27 | Vous aurez ma réponse vendredi.
fr | promise | Je vais me renseigner et je reviens vers toi.
fr | promise | Je te passe son numéro dès que je le retrouve.
fr | - | Mon collègue vous recontactera.
fr | - | Je ne peux rien te promettre.
fr | request | Pourriez-vous relire ce document ?
fr | question | Puis-je vous demander un conseil ?
fr | request | Tu me diras si mardi te va.
fr | question | Tu connais quelqu'un chez Voltiva ?
fr | thanks | Merci beaucoup pour ta réponse rapide !
fr | introduction | Je vous présente Dana, qui dirigeait l'usine.
fr | regret | Jeudi je ne pourrai pas être là.
fr | outcome | J'ai signé le contrat !
fr | delivery | Vous trouverez mon CV en pièce jointe.
es | promise | Te llamo el mes que viene.
es | promise@27 | El viernes tendrás mi respuesta.
es | promise | Voy a averiguarlo y te digo.
es | promise | Te paso su número en cuanto lo encuentre.
es | - | Mi compañero te llamará.
es | - | No puedo prometerte nada.
es | request | ¿Podrías revisar este documento?
es | question | ¿Puedo pedirte un consejo?
es | request | Mándame la dirección, por favor.
es | question | ¿Conoces a alguien en Voltiva?
es | thanks | ¡Gracias por tu respuesta tan rápida!
es | introduction | Os presento a Dana, que dirigía la planta.
es | regret | El jueves no puedo ir.
es | outcome | ¡He firmado el contrato!
es | delivery | Adjunto mi currículum.
# ---
en | promise | Great idea. I'll draft something and circulate it to the two of you.
en | promise@27 | I'll let you have the figures on Friday.
en | promise | We'll reimburse your travel costs.
en | promise | I will definitely bring your drill back when I visit.
en | promise | Tell you what: I'll ask around at the club.
en | promise@12-11 | I'll get the signed copy back to you in the week of 11 December.
en | promise | I'll talk to Elena and see whether she can meet you.
en | promise@26 | Will call tomorrow after lunch.
en | - | We'll see how the market develops.
en | - | Nobody told me, or I would have written.
en | - | I'll be thinking of you on Friday.
en | - | Bill will forward you my notes if he finds them.
en | - | I promised my kids a quiet weekend.
en | thanks | I'll have the salad, thank you very much, said the waiter's nightmare.
en | request | Please ask Elena to give me a ring.
en | request | Could someone on your team walk me through it?
en | request | It'd help me a lot if you could send a sample.
en | question | Which of the two would you take?
en | thanks | Thank you both for a wonderful evening.
en | introduction | I'd like to introduce my former colleague Elena to you.
en | regret | I have to turn down your kind offer.
en | outcome | They hired me!
nl | promise@12-01 | Dinsdag neem ik het boek voor je mee.
nl | promise | Ik vraag het even na en mail je dan.
nl | promise | Ik houd je op de hoogte.
nl | promise@26 | Je hoort morgen van me.
nl | - | Als ik iets hoor, laat ik het je weten.
nl | - | Ik heb je gisteren gebeld.
nl | request | Wil je me terugbellen?
nl | thanks | Ik ben je erg dankbaar voor je hulp.
de | promise@12-01 | Das Buch bringe ich dir am Dienstag mit.
de | promise | Ich halte dich auf dem Laufenden.
de | promise@26 | Du hörst morgen von mir.
de | promise | Ich stelle dich gern meiner Chefin vor.
de | - | Wenn ich etwas höre, melde ich mich.
de | - | Ich habe dich gestern angerufen.
de | request | Ruf mich bitte zurück.
de | thanks | Ich bin dir sehr dankbar für deine Hilfe.
fr | promise@12-01 | Mardi je t'apporte le livre.
fr | promise | Je vous tiens informé.
fr | promise | Je t'envoie ça ce soir.
fr | - | Si j'entends quelque chose, je te le dirai.
fr | - | Je t'ai appelé hier.
fr | request | Rappelle-moi quand tu peux.
fr | thanks | Je vous suis très reconnaissant de votre aide.
es | promise@12-01 | El martes te llevo el libro.
es | promise | Te mantengo al tanto.
es | promise | Esta noche te lo envío.
es | - | Si me entero de algo, te aviso.
es | - | Te llamé ayer.
es | request | Llámame cuando puedas.
es | thanks | Te estoy muy agradecido por tu ayuda.
"""
