"""Lines that promise (+) or only look like it (-), written to be judged at first sight.

Four sheets, each written before the rules were mended by the one before. Each line is
`language sign words`.
"""

SHEETS = (
    """
en + I'll have a word with Kirsten on Monday and let you know what she says.
en + Give me until Wednesday and you will have my notes on the CV.
en + I'd be happy to pass your name on to the operations team; I'll do it this afternoon.
en + Let me put you in touch with Anil, I'll write him tonight.
en + I will get those two names over to you before the weekend.
en + Of course I can introduce you. I'll drop her a line tomorrow.
en + I still need to send you the deck, it will be in your inbox by Thursday.
en + I'll ask Jorge if he has twenty minutes for you.
en + We'll be in touch next week with a proposal.
en + I'll forward the job description as soon as I get hold of it.
en + Noted. I'll chase finance about the invoice.
en + I said I would find that article and I will, by Friday.
en + I promise to bring your book back next time.
en + You'll hear from me on Tuesday at the latest.
en + Let me talk to my manager and get back to you.
en + I'll set aside an hour on Sunday to read your portfolio.
en + I am going to check with our recruiter about the timeline and will keep you updated.
en + I can send over the template tomorrow.
en + I'll dig out her contact details for you.
en + I'll write you a recommendation by the end of the month.
en + Sure thing, I'll book a table for Thursday at noon.
en + I'll let you know once the role is posted.
en + We will review your application and come back to you by 12 December.
en + I'll speak to Maria about it when I see her on Monday.
en + Will do my best to get you an answer this week.
en + I'll pop the slides in the post.
en + Happy to share our salary bands, I'll attach them to my next mail.
en + I'll add you to the invite for the 3rd.
en + I'll call you Friday morning to hear how it went.
en + I'll circulate a doodle for January dates.
en - I would send it if I had it.
en - If you like I can send you the slides.
en - He said he will call you.
en - I will be travelling next week.
en - I'll never forget what you did.
en - Will you send me the list?
en - You should ask her, she will help you.
en - I won't be able to send it.
en - We'll see how the market develops.
en - I'll be at the conference on Thursday, maybe we run into each other.
en - I could ask around, but I doubt it helps.
en - My colleague Anna will send you the contract.
en - I'm going to miss our lunches.
en - I'll be honest, the process was hard.
en - Let me know if you need anything else.
en - Thanks for sending it, I'll enjoy reading it.
en - I'll have the soup.
en - When I find time I might write something.
en - She promised to introduce me to Piet.
en - I'll start at Philips in March.
nl + Ik bel je morgen even terug.
nl + Ik zal je naam bij Karin laten vallen.
nl + Ik stuur je vanavond de presentatie door.
nl + Ik ga het maandag met mijn baas bespreken en kom erop terug.
nl + Je krijgt van mij voor vrijdag twee namen.
nl + Ik vraag het na bij HR en laat het je weten.
nl + Komt goed, ik regel een afspraak met Bas.
nl + Ik neem het boek de volgende keer mee.
nl + Beloofd: uiterlijk donderdag heb je mijn commentaar.
nl + We nemen volgende week contact met je op.
nl + Ik breng je graag in contact met Sanne, ik mail haar vandaag.
nl + Ik zoek het artikel voor je op.
nl + Ik lees je cv dit weekend en stuur je mijn opmerkingen.
nl + Ik zet je op de lijst voor de borrel.
nl + Ik meld me na de vakantie met een datum.
nl + Laat het maar aan mij over.
nl - Als je wilt stuur ik het je toe.
nl - Hij zal je bellen.
nl - Ik zal er helaas niet bij zijn.
nl - Kun je mij de lijst sturen?
nl - Ik ga volgende week op vakantie.
nl - Mijn collega stuurt je het contract.
nl - Ik hoor graag van je.
nl - Ik begin in maart bij Philips.
nl - Laat maar weten als je iets nodig hebt.
nl - Ik had het je moeten sturen.
de + Ich melde mich am Montag bei Ihnen.
de + Ich schicke dir heute Abend die Unterlagen.
de + Ich werde Frau Keller auf dich ansprechen.
de + Ich frage bei uns nach und gebe dir Bescheid.
de + Du bekommst bis Freitag zwei Namen von mir.
de + Ich leite Ihren Lebenslauf gern an die Werkleitung weiter.
de + Ich rufe dich nächste Woche an.
de + Versprochen, das Buch bringe ich beim nächsten Mal mit.
de + Ich stelle euch einander vor, die Mail geht morgen raus.
de + Wir kommen bis zum 12. Dezember auf Sie zu.
de + Ich suche dir den Artikel heraus.
de + Ich lese es am Wochenende und schicke dir meine Anmerkungen.
de + Ich setze dich auf die Gästeliste.
de + Darum kümmere ich mich.
de + Ich halte dich auf dem Laufenden.
de + Ich werde das mit meiner Chefin besprechen und mich dann melden.
de - Wenn du magst, schicke ich dir die Folien.
de - Er wird dich anrufen.
de - Ich werde leider nicht kommen können.
de - Könntest du mir die Liste schicken?
de - Ich fahre nächste Woche in Urlaub.
de - Meine Kollegin schickt Ihnen den Vertrag.
de - Ich freue mich, von Ihnen zu hören.
de - Ich fange im März bei Siemens an.
de - Melde dich, wenn du etwas brauchst.
de - Ich hätte es dir schicken sollen.
fr + Je vous rappelle demain matin.
fr + Je t'envoie la présentation ce soir.
fr + Je vais en parler à ma responsable et je reviens vers toi.
fr + Je transmets votre CV à la direction des opérations.
fr + Vous aurez ma réponse avant vendredi.
fr + Je te mets en relation avec Claire dès demain.
fr + Je me renseigne et je te tiens au courant.
fr + Promis, je te rends le livre la prochaine fois.
fr + Nous reviendrons vers vous d'ici le 12 décembre.
fr + Je m'en occupe.
fr + Je relirai ta lettre ce week-end.
fr + Je vous ferai parvenir deux noms cette semaine.
fr + Je vais lui toucher un mot de ta candidature.
fr + J'appelle Marc lundi à ce sujet.
fr - Si tu veux, je t'envoie les diapos.
fr - Il va vous appeler.
fr - Je ne pourrai pas venir.
fr - Pourriez-vous m'envoyer la liste ?
fr - Je pars en vacances la semaine prochaine.
fr - Ma collègue vous enverra le contrat.
fr - Je serai ravi de vous lire.
fr - Je commence en mars chez Thales.
fr - N'hésitez pas à me dire si vous avez besoin de quelque chose.
es + Te llamo mañana por la mañana.
es + Te mando la presentación esta noche.
es + Voy a hablarlo con mi jefa y te digo algo.
es + Le paso tu currículum al director de planta.
es + Tendrás mi respuesta antes del viernes.
es + Te pongo en contacto con Clara mañana mismo.
es + Lo consulto y te aviso.
es + Prometido, te devuelvo el libro la próxima vez.
es + Nos pondremos en contacto con usted antes del 12 de diciembre.
es + Yo me encargo.
es + Leeré tu carta este fin de semana y te envío mis comentarios.
es + Os haré llegar dos nombres esta semana.
es + Le comentaré tu candidatura a Marta.
es + Quedo en enviarte los datos el lunes.
es + Te escribo en cuanto sepa algo.
es + Mañana te paso el contacto de Luis.
es - Si quieres te envío las diapositivas.
es - Él te llamará.
es - No podré ir.
es - ¿Podrías mandarme la lista?
es - La semana que viene me voy de vacaciones.
es - Mi compañera te enviará el contrato.
es - Quedo a la espera de tu respuesta.
es - Empiezo en marzo en Telefónica.
es - Dime si necesitas algo.
""",
    """
en + Give me a day or two and I'll come back with names.
en + The reference is half written; you'll have it Monday.
en + I'll be in touch after the holidays.
en + Yes to coffee, and I'll bring that torque chart you asked about.
en + I will reach out to Dana at Kestrel on your behalf.
en + Let's do the 9th. I'll send a calendar invite.
en + I owe you that introduction to Priya, doing it this week.
en + I can't make Tuesday but I'll call Wednesday around four.
en + I'll run your question past our quality lead.
en + My notes from the visit will follow tomorrow.
en + I'll get the numbers to you by close of business.
en + Leave the supplier list with me, you'll get it back annotated.
en + Just back from leave, I'll answer your questions properly tonight.
en + I am putting your name forward on Thursday.
en + Once the board has met I'll tell you how it went.
en + I'll return the ladder on Sunday.
en + I've made a note to send you the audit template.
en + I mean to write up the change-over and share it with the group.
en + I'll ask around for a planner position for Noor.
en + We'll get the offer letter out to you this week.
en - I will think about it.
en - We will keep your résumé on file.
en - I'd love to send it but our policy forbids it.
en - You will receive a confirmation automatically.
en - I'll probably stay in Utah.
en - I'll take that as a compliment.
en - I'm sure she'll send it to you.
en - If it helps, I can ask my brother.
en - Shall I send you the list?
en - I would have called you.
en - I'll see you Thursday.
en - I'll let you go now, have a good weekend.
en - I never promised to send anything.
en - Ruth said I'll get the contract next week.
en - I'll be sixty in June.
en - We won't share your data.
nl + Ik kom er volgende week op terug.
nl + De referentie krijg je maandag van me.
nl + Ik leg je vraag voor aan onze kwaliteitsmanager.
nl + Morgen stuur ik je de cijfers.
nl + Ik zal vragen of ze een plek hebben voor Noor.
nl + Ik tip je bij onze recruiter.
nl + Je hoort nog van me na het overleg van donderdag.
nl + Ik ga je voorstellen aan Bram.
nl + Ik stuur zo een uitnodiging voor de negende.
nl + Het sjabloon volgt morgen.
nl - Ik denk erover na.
nl - We bewaren je cv in portefeuille.
nl - Zal ik je de lijst sturen?
nl - Tot donderdag!
nl - Ik zou je gebeld hebben.
nl - Ze zei dat ze je zou mailen.
nl - Ik blijf waarschijnlijk in Utrecht.
de + Nächste Woche melde ich mich mit einem Termin.
de + Das Zeugnis bekommst du am Montag von mir.
de + Ich lege deine Frage unserer Qualitätsleiterin vor.
de + Ich mache euch morgen per Mail bekannt.
de + Die Zahlen kommen morgen.
de + Ich höre mich für Noor um.
de + Ich schlage dich beim nächsten Treffen vor.
de + Nach dem Feiertag rufe ich durch.
de + Ich werde die Vorlage überarbeiten und dir zurückschicken.
de + Die Leiter bringe ich Sonntag zurück.
de - Ich denke darüber nach.
de - Wir nehmen Ihren Lebenslauf in unsere Kartei auf.
de - Soll ich dir die Liste schicken?
de - Bis Donnerstag!
de - Ich hätte dich angerufen.
de - Sie sagte, sie werde dir mailen.
de - Ich bleibe wohl in Köln.
fr + Je reviens vers toi la semaine prochaine.
fr + Tu auras la lettre lundi.
fr + Je pose la question à notre responsable qualité et te dis.
fr + Je te présenterai à Bruno jeudi.
fr + Les chiffres suivront demain.
fr + Je vais glisser ton nom au recruteur.
fr + Je ferai le tour de mes contacts pour Noor.
fr + Je vous envoie une invitation pour le 9.
fr + Je te rapporte l'échelle dimanche.
fr - Je vais y réfléchir.
fr - Nous gardons votre CV dans notre base.
fr - Veux-tu que je t'envoie la liste ?
fr - À jeudi !
fr - Je t'aurais appelé.
fr - Elle a dit qu'elle t'écrirait.
es + La semana que viene te digo algo.
es + Tendrás la carta el lunes.
es + Le traslado tu pregunta a nuestra jefa de calidad.
es + Te presentaré a Bruno el jueves.
es + Mañana te mando los números.
es + Preguntaré entre mis contactos por Noor.
es + Le dejo caer tu nombre al reclutador.
es + Te devuelvo la escalera el domingo.
es + En cuanto vuelva te preparo la plantilla.
es - Me lo pensaré.
es - Guardamos su currículum en nuestra base.
es - ¿Quieres que te envíe la lista?
es - ¡Hasta el jueves!
es - Te habría llamado.
es - Dijo que te escribiría.
""",
    """
en + I'll try to have an answer from Lena by Thursday.
en + Yes, I will vouch for you when he calls.
en + I'll stop by the plant Monday and take the photos you wanted.
en + You can have my copy, I'll bring it to the breakfast.
en + I plan to introduce you both at the dinner.
en + We'd like to see you on site; Kim will mail you times and I will book the room.
en + I'll look up the supplier's name tonight.
en + The spreadsheet is on my laptop, I'll upload it when I get home.
en + I'll tell her to expect your call.
en + Expect two names from me by Friday.
en - I will miss working with you.
en - I'd be glad to help if that ever comes up.
en - I'll be watching your progress with interest.
en - My assistant will arrange the room.
en - I'd promised myself a holiday.
en - Would you call him for me?
nl + Ik zorg dat je vrijdag een antwoord hebt.
nl + Ik kom maandag langs en neem de foto's mee.
nl + Ik geef haar door dat je belt.
nl + Mijn exemplaar krijg je, ik neem het mee naar het ontbijt.
nl + Ik ben van plan jullie donderdag aan elkaar voor te stellen.
nl - Ik ga je missen op het werk.
nl - Mijn assistent regelt de zaal.
nl - Bel jij hem voor mij?
nl - Ik wens je veel succes met je zoektocht.
de + Ich sorge dafür, dass du bis Freitag eine Antwort hast.
de + Ich komme Montag vorbei und bringe die Fotos mit.
de + Ich sage ihr, dass du anrufst.
de + Mein Exemplar bekommst du, ich bringe es zum Frühstück mit.
de + Ich habe vor, euch beim Essen vorzustellen.
de - Ich werde dich bei der Arbeit vermissen.
de - Meine Assistentin bucht den Raum.
de - Rufst du ihn für mich an?
de - Ich wünsche dir viel Erfolg bei der Suche.
fr + Je ferai en sorte que vous ayez une réponse vendredi.
fr + Je passerai lundi à l'usine et je prendrai les photos.
fr + Je lui dis que tu vas appeler.
fr + Je t'apporterai mon exemplaire au petit-déjeuner.
fr + J'ai prévu de vous présenter pendant le dîner.
fr - Tu vas me manquer au travail.
fr - Mon assistante réserve la salle.
fr - Tu l'appelles pour moi ?
fr - Je te souhaite bonne chance dans ta recherche.
es + Me aseguraré de que tengas una respuesta el viernes.
es + Paso el lunes por la planta y hago las fotos.
es + Le digo que vas a llamar.
es + Te llevo mi ejemplar al desayuno.
es + Tengo pensado presentaros en la cena.
es - Te voy a echar de menos en el trabajo.
es - Mi asistente reserva la sala.
es - ¿Le llamas tú por mí?
es - Te deseo mucha suerte en tu búsqueda.
""",
    """
en + I'll fix the broken link and resend the survey to you.
en + My side of the bargain: a quote from our supplier, in your mail by the weekend.
en + I'll touch base with Rob on Monday and feed back to you.
en + You may count on me for the panel.
en + I'm happy to read the second draft, send it and I'll turn it round by Tuesday.
en + I will see whether the museum still needs a bookkeeper.
en + We're sending the parts out Thursday and will mail you the tracking number.
en + I haven't forgotten the photos, you'll have them tomorrow.
en + I'll take it up with the committee next week.
en + Let me sleep on it and write to you tomorrow.
en - I'll be glad when this winter is over.
en - They will contact you directly.
en - I'd have written sooner but for the flu.
en - We will never ask for your password.
en - I'll always be grateful to you.
en - Do you think you'll take the offer?
nl + Ik zet het voor je op de agenda van donderdag.
nl + Ik heb de foto's niet vergeten, je hebt ze morgen.
nl + Ik kijk of het museum nog een boekhouder zoekt en laat het weten.
nl + Reken maar op mij voor het panel.
nl + Ik slaap er een nachtje over en schrijf je morgen.
nl - Zij nemen rechtstreeks contact met je op.
nl - Ik ben blij als deze winter voorbij is.
nl - Denk je dat je het aanbod aanneemt?
nl - Ik had eerder willen schrijven.
de + Ich setze es für dich auf die Tagesordnung vom Donnerstag.
de + Die Fotos habe ich nicht vergessen, du hast sie morgen.
de + Ich schaue, ob das Museum noch eine Buchhalterin sucht, und sage dir Bescheid.
de + Auf mich kannst du beim Podium zählen.
de + Ich schlafe eine Nacht darüber und schreibe dir morgen.
de - Sie werden sich direkt bei dir melden.
de - Ich bin froh, wenn dieser Winter vorbei ist.
de - Glaubst du, dass du das Angebot annimmst?
de - Ich hätte früher schreiben wollen.
fr + Je le mets pour toi à l'ordre du jour de jeudi.
fr + Je n'ai pas oublié les photos, tu les auras demain.
fr + Je regarde si le musée cherche toujours une comptable et je te dis.
fr + Tu peux compter sur moi pour la table ronde.
fr + La nuit porte conseil, je t'écris demain.
fr - Ils vous contacteront directement.
fr - Je serai content quand l'hiver sera fini.
fr - Penses-tu accepter l'offre ?
fr - J'aurais voulu écrire plus tôt.
es + Lo pongo por ti en el orden del día del jueves.
es + No he olvidado las fotos, las tienes mañana.
es + Miro si el museo aún busca contable y te cuento.
es + Cuenta conmigo para la mesa redonda.
es + Lo consulto con la almohada y mañana te escribo.
es - Ellos te contactarán directamente.
es - Me alegraré cuando acabe este invierno.
es - ¿Crees que aceptarás la oferta?
es - Habría querido escribir antes.
""",
)
