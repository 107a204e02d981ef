"""Lines as people tell them, with their parts marked by hand before any rule was written.

[kind=value:words] marks a part: c a channel, p somebody, d a day gone by (days from Wednesday 25
November 2026), m minutes, me and they a promise with the days until it is due, need, know, help,
next. What nobody marked says nothing and stays a note. Every third line was held back.
"""

# ruff: noqa: E501  a line is a line

ENGLISH = """
[c=coffee:Coffee] with [p:Ana] [d=-1:yesterday], [me=2:promised two introductions by friday], [next=35:back in five weeks]
[c=coffee:Coffee] with [p:Priya] [d=-1:yesterday], [m=40:40 min]. [me=2:Promised the supplier list by Friday]. [they:She will ask Victor about the furnace]. [know=family:Her son starts college].
[c=meal:lunch] with [p:Ana] and [p:Tomás] [d=0:today], [they=2:Tomás will send the org chart by friday]
[c=call:Called] [p:Ruth], [m=20:20 minutes]. [need:She needs a planner for the second shift]. [next=14:Next call in two weeks].
[c=meeting:met] [p:Grace Lindholm] [d=-2:on monday], [help=lead:she told me to talk to Victor Ostrander], [next=none:none on purpose]
[c=text:Texted] [p:Samuel] about the Tooele plant
[c=call:zoom] with [p:Leilani], [m=30:half an hour], [help=introduction:she introduced me to Victor]
Ran into [p:Marcus] at the [c=event:job fair] [d=-4:on saturday]; [know=interests:he loves climbing]
[c=email:emailed] [p:Kenji Mori] the paper on kanban [d=-1:yesterday]
[c=meal:Dinner] with [p:Dele] and [p:Hannah] [d=-5:last friday], [m=120:two hours]. [know=goals:Dele wants to open a second chapel]. [me:I owe Hannah the photo].
[c=call:phone call] with [p:Joy], [m=15:15m], [know=family:her daughter is getting married in June]
Had [c=coffee:tea] with [p:Nils] [d=-3:on Sunday]. [need:He is looking for speakers for the job club].
[c=meeting:Visited] [p:George] at his shop. [me=7:I'll send him the drawings next wednesday]
[c=linkedin_message:linkedin] message from [p:Rosa], [they=1:she'll call me tomorrow]
[c=call:Spoke] to [p:Carlos] [d=-1:last night], [know=worries:he is worried about the clinic's lease], [next=21:talk again in 3 weeks]
[c=meal:Breakfast] with [p:Yusuf], [me=1:I said I'd forward the job ad tomorrow], [next=30:next 25 december]
saw [p:Claire] at the [c=event:conference], said hello
[c=coffee:coffee] w/ [p:ben], nothing new
[c=call:Called] [p:Fatima], no answer, left a voicemail
Wrote a [c=letter:letter] to [p:Anna Petrović]
Grabbed a [c=meal:beer] with [p:Marcus Webb] after work [d=0:today]. He will be in Denver until March.
[c=meeting:Interview] with [p:Inês] [d=-1:yesterday], [m=60:an hour]. [they=5:They will let me know by monday].
[c=text:whatsapp] with [p:Ruth], [me:promised to look over her CV], [next=7:check in next week]
[c=meal:Lunch] with [p:Priya Raman], [m=90:1.5 hours], [help=advice:she advised me to lead with the Provo numbers]
[c=call:call] with [p:tomás] [d=-3:3 days ago], [me=2:will send the deck by friday]
Long [c=meeting:walk] with [p:Leilani]. [know=work:She is leaving Provo Castings in January]. [me:I promised to keep it to myself].
[c=call:Rang] [p:Samuel], [help=lead:he gave me the name of their plant controller]
[c=email:Mail] to [p:Kenji], [me=2:promised him a draft before saturday]
[c=coffee:Coffee] with [p:Dele] [d=-7:last wednesday], [they:he promised to mention me to the board]. [next=none:No next step].
[c=event:Job club] with [p:Nils], [need:he needs volunteers for the spring fair], [know=interests:he plays the trombone]
[c=meeting:met] [p:hannah] in the lobby, she said the controller role is frozen
[c=meal:lunch] with [p:George] [d=-5:on 20 november], [next=35:again on 30 december]
[c=call:Called] [p:Anna]; [need:she is hiring a continuous improvement lead]; [me=0:I will send my resume today]
[c=text:texted] [p:Joy] happy birthday
[c=coffee:Coffee] with [p:Ines Duarte] and [p:Yusuf Haddad] [d=-1:yesterday] [m=45:for 45 minutes], [they:Yusuf offered to review my portfolio]
[c=supported_their_work:Recommended] [p:Rosa] on her profile
[c=meeting:Met] [p:Victor], [me=1:I'll introduce him to Rosa tomorrow], [next=28:back in four weeks]
[c=call:Facetime] with [p:Ben], [know=family:his wife is expecting twins]
[c=coffee:coffee] with [p:Claire], [next=none:nothing next]
[c=meal:Drinks] with [p:Carlos] [d=-6:on thursday], [know=interests:he loves fly fishing], [me=2:owe him the name of the vet by friday]
"""

DUTCH = """
[c=coffee:Koffie] met [p:Ana] [d=-1:gisteren], [me=2:beloofde twee introducties voor vrijdag], [next=35:over vijf weken weer]
[c=coffee:koffie] gedronken met [p:Priya], [m=40:40 minuten]. [me=2:Ik stuur haar vrijdag de lijst]. [they:Zij vraagt Victor naar de oven].
[c=meal:Lunch] met [p:Jan] en [p:Sanne] [d=0:vandaag], [they=2:Sanne stuurt uiterlijk vrijdag het schema]
[c=call:Gebeld] met [p:Ruth], [m=20:20 min]. [need:Ze zoekt een planner voor de nachtploeg]. [next=14:Over twee weken weer bellen].
[d=-2:Maandag] [p:Grace] [c=meeting:gesproken], [help=lead:ze zei dat ik met Victor moest praten], [next=none:geen volgende stap]
[c=text:Geappt] met [p:Samuel] over de fabriek
[c=call:belde] [p:Leilani], [m=30:een half uur], [help=introduction:ze stelde me voor aan Victor]
[p:Marcus] tegengekomen op de [c=event:beurs] [d=-4:zaterdag]; [know=interests:hij houdt van klimmen]
[c=email:gemaild] met [p:Kenji] over kanban
[c=meal:Gegeten] met [p:Joost] en [p:Hanna] [d=-5:vorige vrijdag], [m=120:twee uur]. [know=goals:Joost wil een tweede zaak openen]. [me:Ik ben Hanna de foto nog schuldig].
[c=coffee:Thee] bij [p:Nel], [m=60:een uur], [know=family:haar dochter gaat in juni trouwen]
[c=meeting:Op bezoek] bij [p:George]. [me=7:Ik zal hem volgende week woensdag de tekeningen sturen].
[c=linkedin_message:Linkedin] bericht van [p:Rosa], [they=1:ze belt me morgen]
[c=call:Telefoontje] met [p:Carlos] [d=-1:gisteravond], [know=worries:hij maakt zich zorgen over de huur], [next=21:over 3 weken weer]
[c=meal:Ontbijt] met [p:Yusuf], [me=1:ik zou morgen de vacature doorsturen]
[p:Claire] gezien op het [c=event:congres]
[c=coffee:koffie] met [p:Ben], niets nieuws
[c=call:Gebeld] met [p:Fatima], ze nam niet op
[c=letter:Brief] geschreven aan [p:Anna]
[c=meal:Biertje] met [p:Marcus] na het werk. Hij is tot maart in Denver.
[c=meeting:Sollicitatiegesprek] bij [p:Inge] [d=-1:gisteren], [m=60:een uur]. [they=5:Ze laten het me maandag weten].
[c=text:appje] van [p:Ruth], [me:beloofd naar haar cv te kijken], [next=7:volgende week weer contact]
[c=meal:Geluncht] met [p:Priya de Vries], [help=advice:ze raadde me aan om met de cijfers te beginnen]
[c=call:Videogesprek] met [p:Tom], [me=2:ik ga hem vrijdag de slides sturen]
[c=meeting:Wandeling] met [p:Leonie]. [know=work:Ze gaat in januari weg bij Philips].
[c=coffee:Koffie] met [p:Dirk] [d=-7:vorige woensdag], [they:hij heeft beloofd me bij de directie te noemen]
[c=meeting:Afspraak] met [p:Nils], [need:hij heeft vrijwilligers nodig voor de voorjaarsmarkt]
[c=coffee:koffie] met [p:Hannah] [d=-14:twee weken geleden], [next=none:bewust geen vervolg]
[c=call:gebeld] met [p:Anna]; [need:ze is op zoek naar een teamleider]; [me=0:ik mail haar vandaag mijn cv]
[c=meeting:Gesprek] met [p:Victor], [help=introduction:hij bracht me in contact met Rosa], [next=28:over vier weken weer]
"""

GERMAN = """
[c=coffee:Kaffee] mit [p:Ana] [d=-1:gestern], [me=2:zwei Kontakte bis Freitag versprochen], [next=35:in fünf Wochen wieder]
[c=coffee:Kaffee] mit [p:Priya], [m=40:40 Minuten]. [me=2:Ich schicke ihr bis Freitag die Liste]. [they:Sie fragt Viktor nach dem Ofen].
[c=meal:Mittagessen] mit [p:Jan] und [p:Sabine] [d=0:heute], [they=2:Sabine schickt bis Freitag den Plan]
Mit [p:Ruth] [c=call:telefoniert], [m=20:20 Min]. [need:Sie sucht einen Planer für die Nachtschicht]. [next=14:In zwei Wochen wieder anrufen].
[d=-2:Am Montag] [p:Grete] [c=meeting:getroffen], [help=lead:sie meinte ich soll mit Viktor sprechen], [next=none:kein nächster Schritt]
[c=text:WhatsApp] mit [p:Samuel] wegen der Fabrik
[c=call:Anruf] bei [p:Leonie], [m=30:eine halbe Stunde], [help=introduction:sie hat mich Viktor vorgestellt]
[p:Markus] auf der [c=event:Messe] gesehen [d=-4:am Samstag]; [know=interests:er klettert gern]
[c=email:Mail] an [p:Kenji] geschrieben
[c=meal:Abendessen] mit [p:Dieter] und [p:Hanna] [d=-5:letzten Freitag], [m=120:zwei Stunden]. [know=goals:Dieter will eine zweite Praxis aufmachen]. [me:Ich schulde Hanna noch das Foto].
[c=coffee:Tee] mit [p:Nele], [m=60:eine Stunde], [know=family:ihre Tochter heiratet im Juni]
[p:Georg] in der Werkstatt [c=meeting:besucht]. [me=7:Ich werde ihm nächste Woche Mittwoch die Zeichnungen schicken].
[c=linkedin_message:LinkedIn] Nachricht von [p:Rosa], [they=1:sie ruft mich morgen an]
[c=call:Telefonat] mit [p:Karl] [d=-1:gestern Abend], [know=worries:er macht sich Sorgen um den Mietvertrag], [next=21:in 3 Wochen wieder]
[c=meal:Frühstück] mit [p:Yusuf], [me=1:ich leite ihm morgen die Anzeige weiter]
[p:Clara] auf der [c=event:Konferenz] getroffen
[c=coffee:kaffee] mit [p:Ben], nichts Neues
[p:Fatima] [c=call:angerufen], sie ging nicht dran
[c=letter:Brief] an [p:Anna] geschrieben
[c=meal:Bier] mit [p:Markus] nach der Arbeit. Er ist bis März in Wien.
[c=meeting:Vorstellungsgespräch] bei [p:Ines] [d=-1:gestern], [m=60:eine Stunde]. [they=5:Sie melden sich bis Montag].
[c=text:SMS] von [p:Ruth], [me:ich habe versprochen ihren Lebenslauf durchzusehen], [next=7:nächste Woche wieder melden]
[c=meal:Mittag] mit [p:Petra Vogel], [help=advice:sie hat mir geraten mit den Zahlen anzufangen]
[c=call:Videocall] mit [p:Tom], [me=2:ich sende ihm am Freitag die Folien]
[c=meeting:Spaziergang] mit [p:Lena]. [know=work:Sie verlässt Bosch im Januar].
[c=coffee:Kaffee] mit [p:Dirk] [d=-7:letzten Mittwoch], [they:er hat versprochen mich beim Vorstand zu erwähnen]
[c=meeting:Treffen] mit [p:Nils], [need:er braucht Helfer für den Frühlingsmarkt]
[c=coffee:Kaffee] mit [p:Hanna] [d=-14:vor zwei Wochen], [next=none:bewusst nichts geplant]
[c=call:Anruf] von [p:Anna]; [need:sie ist auf der Suche nach einer Teamleiterin]; [me=0:ich maile ihr heute meinen Lebenslauf]
[c=meeting:Gespräch] mit [p:Viktor], [help=introduction:er hat den Kontakt zu Rosa hergestellt], [next=28:in vier Wochen wieder]
"""

FRENCH = """
[c=coffee:Café] avec [p:Ana] [d=-1:hier], [me=2:promis deux contacts pour vendredi], [next=35:à revoir dans cinq semaines]
[c=coffee:café] avec [p:Priya], [m=40:40 minutes]. [me=2:Je lui envoie la liste vendredi]. [they:Elle va demander à Victor pour le four].
[c=meal:Déjeuner] avec [p:Jean] et [p:Sophie] [d=0:aujourd'hui], [they=2:Sophie enverra le plan d'ici vendredi]
[c=call:Appelé] [p:Ruth], [m=20:20 min]. [need:Elle cherche un planificateur pour l'équipe de nuit]. [next=14:Rappeler dans deux semaines].
[c=meeting:Vu] [p:Grace] [d=-2:lundi], [help=lead:elle m'a dit de parler à Victor], [next=none:pas de suite]
[c=text:Texto] à [p:Samuel] au sujet de l'usine
[c=call:Appel] avec [p:Léa], [m=30:une demi-heure], [help=introduction:elle m'a présenté à Victor]
Croisé [p:Marc] au [c=event:salon] [d=-4:samedi]; [know=interests:il adore l'escalade]
[c=email:Mail] à [p:Kenji] sur le kanban
[c=meal:Dîner] avec [p:Didier] et [p:Hélène] [d=-5:vendredi dernier], [m=120:deux heures]. [know=goals:Didier veut ouvrir un deuxième atelier]. [me:Je dois la photo à Hélène].
[c=coffee:Thé] chez [p:Nadine], [m=60:une heure], [know=family:sa fille se marie en juin]
[c=meeting:Visite] chez [p:Georges]. [me=7:Je vais lui envoyer les plans mercredi prochain].
Message [c=linkedin_message:LinkedIn] de [p:Rosa], [they=1:elle m'appelle demain]
[c=call:Coup de fil] avec [p:Carlos] [d=-1:hier soir], [know=worries:il s'inquiète pour le bail], [next=21:on se reparle dans 3 semaines]
[c=meal:Petit-déjeuner] avec [p:Youssef], [me=1:je lui transmets l'annonce demain]
Vu [p:Claire] à la [c=event:conférence]
[c=coffee:café] avec [p:Ben], rien de neuf
[c=call:Téléphoné] à [p:Fatima], pas de réponse
[c=letter:Lettre] à [p:Anna]
[c=meal:Bière] avec [p:Marc] après le travail. Il est à Lyon jusqu'en mars.
[c=meeting:Entretien] avec [p:Inès] [d=-1:hier], [m=60:une heure]. [they=5:Ils me répondent avant mardi].
[c=text:SMS] de [p:Ruth], [me:j'ai promis de relire son CV], [next=7:reprendre contact la semaine prochaine]
[c=meal:Déjeuné] avec [p:Pauline Mercier], [help=advice:elle m'a conseillé de commencer par les chiffres]
[c=call:Visio] avec [p:Thomas], [me=2:je lui enverrai les diapos vendredi]
[c=meeting:Balade] avec [p:Léonie]. [know=work:Elle quitte Renault en janvier].
[c=coffee:Café] avec [p:Denis] [d=-7:mercredi dernier], [they:il a promis de parler de moi au conseil]
[c=meeting:Rendez-vous] avec [p:Nils], [need:il a besoin de bénévoles pour la foire]
[c=coffee:Café] avec [p:Anne] [d=-14:il y a deux semaines], [next=none:aucune suite, exprès]
[c=call:Appel] de [p:Anna]; [need:elle recrute une cheffe d'équipe]; [me=0:je lui envoie mon CV aujourd'hui]
[c=meeting:Réunion] avec [p:Victor], [help=introduction:il m'a mis en contact avec Rosa], [next=28:à recontacter dans quatre semaines]
"""

SPANISH = """
[c=coffee:Café] con [p:Ana] [d=-1:ayer], [me=2:prometí dos contactos para el viernes], [next=35:otra vez en cinco semanas]
[c=coffee:café] con [p:Priya], [m=40:40 minutos]. [me=2:Le mando la lista el viernes]. [they:Ella va a preguntar a Víctor por el horno].
[c=meal:Comida] con [p:Juan] y [p:Sofía] [d=0:hoy], [they=2:Sofía enviará el plan antes del sábado]
[c=call:Llamé] a [p:Ruth], [m=20:20 min]. [need:Busca un planificador para el turno de noche]. [next=14:Volver a llamar en dos semanas].
[c=meeting:Vi] a [p:Gracia] [d=-2:el lunes], [help=lead:me dijo que hablara con Víctor], [next=none:sin próximo paso]
[c=text:WhatsApp] con [p:Samuel] sobre la planta
[c=call:Llamada] con [p:Lucía], [m=30:media hora], [help=introduction:me presentó a Víctor]
Me encontré con [p:Marcos] en la [c=event:feria] [d=-4:el sábado]; [know=interests:le encanta la escalada]
[c=email:Correo] a [p:Kenji] sobre kanban
[c=meal:Cena] con [p:Diego] y [p:Elena] [d=-5:el viernes pasado], [m=120:dos horas]. [know=goals:Diego quiere abrir un segundo taller]. [me:Le debo la foto a Elena].
[c=coffee:Té] con [p:Nuria], [m=60:una hora], [know=family:su hija se casa en junio]
[c=meeting:Visita] a [p:Jorge]. [me=7:Le voy a mandar los planos el próximo miércoles].
Mensaje de [c=linkedin_message:LinkedIn] de [p:Rosa], [they=1:me llama mañana]
[c=call:Hablé] con [p:Carlos] [d=-1:anoche], [know=worries:le preocupa el alquiler], [next=21:hablar de nuevo en 3 semanas]
[c=meal:Desayuno] con [p:Yusuf], [me=1:mañana le reenvío el anuncio]
Vi a [p:Clara] en el [c=event:congreso]
[c=coffee:café] con [p:Ben], nada nuevo
[c=call:Llamé] a [p:Fátima], no contestó
[c=letter:Carta] a [p:Ana María]
[c=meal:Cerveza] con [p:Marcos] después del trabajo. Está en Bilbao hasta marzo.
[c=meeting:Entrevista] con [p:Inés] [d=-1:ayer], [m=60:una hora]. [they=5:Me contestan antes del martes].
[c=text:Mensaje] de [p:Ruth], [me:prometí revisar su currículum], [next=7:retomar la próxima semana]
[c=meal:Almuerzo] con [p:Pilar Ortega], [help=advice:me aconsejó empezar por los números]
[c=call:Videollamada] con [p:Tomás], [me=2:le enviaré las diapositivas el viernes]
[c=meeting:Paseo] con [p:Leonor]. [know=work:Deja Seat en enero].
[c=coffee:Café] con [p:Dani] [d=-7:el miércoles pasado], [they:prometió mencionarme en la junta]
[c=meeting:Reunión] con [p:Nicolás], [need:necesita voluntarios para la feria]
[c=coffee:Café] con [p:Ana] [d=-14:hace dos semanas], [next=none:nada más, a propósito]
[c=call:Llamada] de [p:Ana]; [need:está buscando una jefa de equipo]; [me=0:hoy le mando mi currículum]
[c=meeting:Charla] con [p:Víctor], [help=introduction:me puso en contacto con Rosa], [next=28:volver a vernos en cuatro semanas]
"""

LANGUAGES = {"en": ENGLISH, "nl": DUTCH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
