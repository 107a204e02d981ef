"""Lines that ask, advise, introduce, lend, thank and tell an outcome, or do nothing of it (-).

Three sheets, each written before the rules were mended by the one before. Each line is
`language kind | words`.
"""

SHEETS = (
    """
en request | Would you have twenty minutes next week for a call?
en request | I'd be grateful for your view on the two offers.
en request | Do you know who runs the Provo site now?
en request | Any idea whether they still use SAP there?
en request | Let me know which of the two dates suits you.
en request | Could I borrow your notes on the audit?
en request | What would you do in my place?
en request | Please find a moment to look at the attached CV.
en request | I wonder whether you might read my draft.
en request | Are you free on the 3rd?
en advice | You should talk to Grace Nakamura at Kestrel, she decides there.
en advice | I'd suggest you read Womack's book first.
en advice | Have you thought of applying to Cobalt Ridge?
en advice | My advice: take the certificate before you apply.
en advice | Try the Tuesday Table, they meet at the library.
en advice | If I were you I would ring Joel before writing.
en advice | It might be worth contacting the chamber of commerce.
en introduction | Maya, meet Victor. Victor runs the furnace project I told you about.
en introduction | I am copying in Priya, who knows the suppliers far better than I do.
en introduction | Happy to connect you two - Noor, this is Owen.
en introduction | Tom, I'd like to introduce you to Mei-Lin Zhou.
en outcome | I signed with Provo Castings yesterday, start on 4 January!
en outcome | They went with an internal candidate in the end.
en outcome | Good news: I got the job.
en outcome | I have accepted the offer from Juniper Flat.
en outcome | I start my new role at Kestrel on Monday.
en lent | I lent you my copy of the lubrication book in June.
en lent | You still have my ladder.
en lent | Thanks for lending me the thermal camera.
en thanks | Many thanks for your time on Friday, the bit about crews will change my plan.
en thanks | I really appreciated the tour.
en - | We had a good summer and the dog is fine.
en - | The furnace starts in spring.
en - | I will be away until Monday.
en - | She should talk to her doctor.
en - | They hired forty people last year.
en - | My brother got a job in Denver.
en - | He lent me a hand with the fence.
nl request | Heb je volgende week twintig minuten voor een gesprek?
nl request | Ik hoor graag wat je ervan vindt.
nl request | Weet jij wie nu de vestiging in Breda leidt?
nl request | Laat me weten welke datum je schikt.
nl request | Zou je naar mijn brief willen kijken?
nl advice | Je zou eens met Grace moeten praten, zij beslist daar.
nl advice | Ik raad je aan eerst het certificaat te halen.
nl advice | Misschien is Philips iets voor je.
nl introduction | Maya, dit is Victor, over wie ik het had.
nl introduction | Ik stel je graag voor aan Priya.
nl outcome | Ik heb gisteren getekend bij Philips, ik begin 4 januari!
nl outcome | Ze hebben voor een interne kandidaat gekozen.
nl lent | Ik heb je in juni mijn boek over smering geleend.
nl thanks | Hartelijk dank voor je tijd van vrijdag.
nl - | De zomer was mooi en met de hond gaat het goed.
nl - | Mijn broer heeft een baan in Gent.
de request | Hättest du nächste Woche zwanzig Minuten für ein Gespräch?
de request | Mich würde deine Meinung interessieren.
de request | Weißt du, wer das Werk in Ulm jetzt leitet?
de request | Gib mir bitte Bescheid, welcher Termin dir passt.
de advice | Du solltest mit Grace sprechen, sie entscheidet dort.
de advice | Ich würde dir raten, zuerst das Zertifikat zu machen.
de advice | Vielleicht wäre Siemens etwas für dich.
de introduction | Maya, darf ich dir Victor vorstellen?
de introduction | Ich setze Priya in Kopie, sie kennt die Lieferanten besser als ich.
de outcome | Ich habe gestern bei Siemens unterschrieben und fange am 4. Januar an!
de outcome | Sie haben sich für einen internen Kandidaten entschieden.
de lent | Ich habe dir im Juni mein Buch über Schmierung geliehen.
de thanks | Herzlichen Dank für Ihre Zeit am Freitag.
de - | Der Sommer war schön und dem Hund geht es gut.
de - | Mein Bruder hat eine Stelle in Graz.
fr request | Auriez-vous vingt minutes la semaine prochaine pour un appel ?
fr request | J'aimerais avoir ton avis.
fr request | Sais-tu qui dirige le site de Lyon maintenant ?
fr request | Dis-moi quelle date te convient.
fr advice | Tu devrais parler à Grace, c'est elle qui décide.
fr advice | Je te conseille de passer d'abord le certificat.
fr introduction | Maya, je te présente Victor.
fr introduction | Je mets Priya en copie, elle connaît les fournisseurs.
fr outcome | J'ai signé hier chez Thales, je commence le 4 janvier !
fr outcome | Ils ont retenu un candidat interne.
fr lent | Je t'ai prêté mon livre en juin.
fr thanks | Un grand merci pour votre temps vendredi.
fr - | L'été était beau et le chien va bien.
es request | ¿Tendrías veinte minutos la semana que viene para hablar?
es request | Me gustaría saber tu opinión.
es request | ¿Sabes quién lleva ahora la planta de Vigo?
es request | Dime qué fecha te va bien.
es advice | Deberías hablar con Grace, ella decide allí.
es advice | Te aconsejo sacar primero el certificado.
es introduction | Maya, te presento a Victor.
es introduction | Pongo en copia a Priya, que conoce a los proveedores.
es outcome | Ayer firmé con Telefónica, ¡empiezo el 4 de enero!
es outcome | Al final eligieron a un candidato interno.
es lent | Te presté mi libro en junio.
es thanks | Muchas gracias por tu tiempo el viernes.
es - | El verano fue bonito y el perro está bien.
""",
    """
en request | Can you spare half an hour on Thursday?
en request | I was hoping you could tell me how the interview panel works.
en request | Which of the two would you pick?
en request | Your honest opinion on the attached would mean a lot.
en request | Is the position still vacant?
en request | Mind if I ring you tonight?
en advice | Speak with Dara before you sign anything.
en advice | You'd do well to join the maintenance society.
en advice | A good place to start is the trade fair in March.
en advice | Kestrel might be a place for you.
en introduction | Priya (cc'd) runs procurement at Juniper Flat and can answer this.
en introduction | Let me connect you with Alma, who facilitates the table.
en introduction | Over to you, Owen and Noor!
en outcome | Sadly it was a no from Cobalt Ridge.
en outcome | I turned down the offer, the commute would have eaten me.
en outcome | I'm joining Provo Castings in January.
en outcome | The offer came through this morning and I said yes.
en lent | I've still got your jigsaw in my garage.
en lent | You borrowed my projector in May.
en thanks | That was very kind of you, thank you.
en - | The offer letter template is in the folder.
en - | Our cat had kittens.
en - | He turned down the music.
en - | The meeting is in room 4.
nl request | Kun je me vertellen hoe de commissie werkt?
nl request | Welke van de twee zou jij kiezen?
nl advice | Begin bij de vakbeurs in maart.
nl advice | Praat met Dara voor je tekent.
nl introduction | Hierbij breng ik jullie met elkaar in contact.
nl outcome | Het is helaas niets geworden bij Philips.
nl outcome | Vanmorgen kwam het aanbod en ik heb ja gezegd.
nl lent | Ik heb je decoupeerzaag nog in de garage.
nl thanks | Wat aardig van je, dank je wel.
nl - | De kat heeft jongen.
de request | Können Sie mir sagen, wie das Gremium arbeitet?
de request | Welches der beiden würdest du nehmen?
de advice | Fang am besten bei der Fachmesse im März an.
de advice | Sprich mit Dara, bevor du unterschreibst.
de introduction | Hiermit bringe ich euch beide zusammen.
de outcome | Bei Siemens ist es leider nichts geworden.
de outcome | Heute früh kam das Angebot und ich habe zugesagt.
de lent | Deine Stichsäge steht noch in meiner Garage.
de thanks | Das war sehr nett von dir, danke.
de - | Die Katze hat Junge.
fr request | Pouvez-vous me dire comment travaille le jury ?
fr request | Lequel des deux prendrais-tu ?
fr advice | Commence par le salon de mars.
fr advice | Parle à Dara avant de signer.
fr introduction | Je vous mets en contact tous les deux.
fr outcome | Chez Thales, c'est malheureusement non.
fr outcome | L'offre est arrivée ce matin et j'ai dit oui.
fr lent | J'ai encore ta scie dans mon garage.
fr thanks | C'était très gentil, merci.
fr - | La chatte a eu des petits.
es request | ¿Puede decirme cómo trabaja el tribunal?
es request | ¿Cuál de los dos elegirías?
es advice | Empieza por la feria de marzo.
es advice | Habla con Dara antes de firmar.
es introduction | Os pongo en contacto a los dos.
es outcome | Al final en Telefónica no pudo ser.
es outcome | Esta mañana llegó la oferta y dije que sí.
es lent | Todavía tengo tu sierra en el garaje.
es thanks | Fue muy amable, gracias.
es - | La gata ha tenido gatitos.
""",
    """
en request | How did you find the course in Provo?
en request | Shall we say Tuesday at ten?
en advice | Whatever you do, get the offer in writing first.
en advice | Worth a look: the apprenticeship board at the county.
en advice | Ask Dara how they set the bands.
en introduction | Noor and Owen, you two ought to know each other.
en outcome | The board decided against me.
en outcome | Contract is signed, I begin after New Year.
en lent | Can I keep your bees book until Easter?
en thanks | Your tour made my week, thank you.
en - | The trade fair was dull.
en - | Dara asked how the bands are set.
nl advice | Vraag Dara hoe zij de schalen bepalen.
nl outcome | Het contract is getekend, ik start na nieuwjaar.
nl introduction | Noor en Owen, jullie moeten elkaar kennen.
de advice | Frag Dara, wie sie die Bänder festlegen.
de outcome | Der Vertrag ist unterschrieben, im Januar geht es los.
de introduction | Noor und Owen, ihr solltet euch kennen.
fr advice | Demande à Dara comment ils fixent les échelons.
fr outcome | Le contrat est signé, je débute après le Nouvel An.
fr introduction | Noor et Owen, il faut que vous vous connaissiez.
es advice | Pregunta a Dara cómo fijan las bandas.
es outcome | El contrato está firmado, entro después de Reyes.
es introduction | Noor y Owen, tenéis que conoceros.
""",
)
