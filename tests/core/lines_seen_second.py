"""A second set of lines, written when the rules stood and before they heard any of it.

Each line is `language | promise or - | words`; `will do` and its like count as promises.
"""

from __future__ import annotations

TABLE = """
en | promise | I'll get those numbers to you before the weekend.
en | promise | Let me run it past Greg first and then I'll circle back.
en | promise | Sure thing, sending it over after lunch today.
en | promise | I'll make a note to ask Linda about the opening in Ogden.
en | promise | You'll have the reference from me on Monday.
en | promise | I will certainly put your name forward at the meeting.
en | promise | I'll tell Mark to expect your call.
en | promise | Give me until Thursday and I'll have something for you.
en | promise | I'll dig through my inbox for her contact details.
en | promise | We'll get you a revised draft by the 3rd.
en | promise | I'll swing by your office with the binder on Wednesday.
en | promise | I'm going to write that recommendation tonight.
en | promise | I'll drop Ramon an email introducing you.
en | promise | As soon as I hear from the committee I'll let you know.
en | promise | I'll find you a copy of the report.
en | promise | Okay, I'll move the meeting and send out a new invite.
en | promise | I'll cover lunch next time and bring the photos.
en | promise | I'll see that your application lands on the right desk.
en | promise | I'll hook you up with our recruiter.
en | promise | I'm calling him tomorrow and will mention your project.
en | promise | The invoice will go out to you on Friday.
en | promise | I'll have a word with Susan.
en | promise | Great, I'll block an hour for us on the 9th.
en | promise | Let me get back to you after I've checked the calendar.
en | promise | I'll keep an ear out for you.
en | promise | I'll gladly be your reference and will send HR my number.
en | promise | I promise I'll return the charger this week.
en | promise | I'll walk the résumé over to Ted myself.
en | - | I'll be traveling through Friday.
en | - | I'll be glad when this winter is over.
en | - | I'll be sixty in March, can you believe it.
en | - | We'll have to see what the board decides.
en | - | You'll do great on Tuesday.
en | - | You will find the office on the third floor.
en | - | They'll let me know next week.
en | - | My manager will email you the details.
en | - | Please let me know by Friday.
en | - | Happy to chat whenever it suits you.
en | - | If it would help, I can put in a word.
en | - | I might be able to send something later.
en | - | I may send it next week, not sure yet.
en | - | I won't bore you with the rest.
en | - | I'll never forget that summer in Provo.
en | - | I sent her your résumé on Monday.
en | - | I had promised to call him and forgot.
en | - | It will be great to catch up.
en | - | I'll be in touch if anything changes.
en | - | We will keep your résumé on file.
en | - | Someone from our team will be in touch shortly.
en | - | I hope you will join us.
en | - | I would gladly do it, but I have no time.
en | - | I'm going to take a few weeks off.
en | - | I'll leave the decision up to you.
en | - | I'll probably see you at the conference.
en | - | Can I send you my résumé?
en | - | He said he'd forward it to you.
nl | promise | Ik stuur de notulen na de vergadering naar je toe.
nl | promise | Ik kijk vanavond in mijn agenda en laat het je weten.
nl | promise | Ik zal je naam noemen bij de directeur.
nl | promise | Ik mail je straks even haar gegevens.
nl | promise | Geef me tot donderdag, dan heb je het.
nl | promise | Ik zet jullie samen in een mailtje.
nl | promise | Ik ga het navragen en bel je maandag.
nl | promise | Wij komen hier uiterlijk dinsdag bij u op terug.
nl | promise | Ik vraag Bram of hij nog iemand zoekt.
nl | promise | Ik breng het boek volgende keer mee.
nl | promise | Is goed, ik plan het in.
nl | promise | Ik schrijf de aanbeveling dit weekend.
nl | - | Ik ben er vrijdag niet.
nl | - | Fijn dat je kunt komen.
nl | - | Ik vind het een mooi plan.
nl | - | Ik hoor graag wat je denkt.
nl | - | Als het uitkomt, stuur ik je de link.
nl | - | Zij stuurt je de uitnodiging.
nl | - | Ik heb je cv doorgestuurd.
nl | - | Ik geef les op een school in Utrecht.
nl | - | Ik werk sinds mei bij een bank.
nl | - | We horen het wel.
nl | - | Ik neem aan dat je het druk hebt.
nl | - | Ik begrijp je vraag.
de | promise | Ich sende Ihnen das Protokoll nach der Sitzung zu.
de | promise | Ich schaue heute Abend in meinen Kalender und sag dir Bescheid.
de | promise | Ich werde Ihren Namen beim Vorstand nennen.
de | promise | Gib mir bis Donnerstag Zeit, dann hast du es.
de | promise | Ich frage Stefan, ob er noch jemanden sucht.
de | promise | Das Buch bringe ich dir nächstes Mal mit.
de | promise | Alles klar, ich trage es ein.
de | promise | Die Empfehlung schreibe ich am Wochenende.
de | promise | Wir kommen bis Dienstag auf Sie zurück.
de | promise | Ich schicke euch eine gemeinsame Mail.
de | promise | Ich reiche das Zeugnis nach.
de | promise | Ich rede mit der Personalchefin.
de | - | Ich bin am Freitag nicht da.
de | - | Schön, dass du kommen kannst.
de | - | Ich finde den Plan gut.
de | - | Wenn es passt, schicke ich dir den Link.
de | - | Sie schickt dir die Einladung.
de | - | Ich habe deinen Lebenslauf weitergeleitet.
de | - | Ich arbeite seit Mai bei einer Bank.
de | - | Ich verstehe Ihre Frage.
de | - | Ich nehme an, du hast viel zu tun.
de | - | Wir werden sehen.
de | - | Ich komme aus Linz.
de | - | Ich frage mich, ob das klug war.
fr | promise | Je t'envoie le compte rendu après la réunion.
fr | promise | Je regarde mon agenda ce soir et je te confirme.
fr | promise | Je citerai votre nom au directeur.
fr | promise | Laisse-moi jusqu'à jeudi et tu l'auras.
fr | promise | Je demande à Luc s'il cherche encore quelqu'un.
fr | promise | Je t'apporterai le livre la prochaine fois.
fr | promise | C'est noté, je modifie le document et je vous le renvoie.
fr | promise | J'écris la recommandation ce week-end.
fr | promise | Nous revenons vers vous mardi au plus tard.
fr | promise | Je vous envoie un mail commun à tous les deux.
fr | promise | Je vais en toucher un mot à la DRH.
fr | promise | Je vous fournirai le certificat.
fr | - | Je ne suis pas là vendredi.
fr | - | C'est bien que tu puisses venir.
fr | - | Je trouve le projet intéressant.
fr | - | Si ça t'arrange, je t'envoie le lien.
fr | - | Elle t'envoie l'invitation.
fr | - | J'ai transmis ton CV.
fr | - | Je travaille depuis mai dans une banque.
fr | - | Je comprends votre question.
fr | - | Je suppose que tu es débordé.
fr | - | Nous verrons.
fr | - | Je vous contacte de la part de Luc.
fr | - | Je te raconte tout ça parce que tu connais la maison.
es | promise | Te envío el acta después de la reunión.
es | promise | Miro mi agenda esta noche y te confirmo.
es | promise | Mencionaré tu nombre al director.
es | promise | Dame hasta el jueves y lo tienes.
es | promise | Le pregunto a Luis si todavía busca a alguien.
es | promise | La próxima vez te llevo el libro.
es | promise | Anotado, cambio el documento y os lo reenvío.
es | promise | Escribo la recomendación este fin de semana.
es | promise | Le responderemos el martes a más tardar.
es | promise | Os mando un correo a los dos.
es | promise | Voy a comentárselo a la jefa de personal.
es | promise | Le entregaré el certificado.
es | - | No estoy el viernes.
es | - | Me alegro de que puedas venir.
es | - | Me parece un buen plan.
es | - | Si te viene bien, te mando el enlace.
es | - | Ella te manda la invitación.
es | - | He reenviado tu currículum.
es | - | Trabajo desde mayo en un banco.
es | - | Entiendo su pregunta.
es | - | Supongo que tienes mucho trabajo.
es | - | Le contacto de parte de Luis.
es | - | Vivo en Bilbao desde hace años.
es | - | Te cuento esto porque conoces la casa.
"""
