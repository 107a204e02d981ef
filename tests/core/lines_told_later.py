"""A second set of marked lines, in other words, written once the rules had been mended.

The marks are those of lines_told. Every third line was held back here too.
"""

# ruff: noqa: E501  a line is a line

TABLE = """
[c=meal:Dinner] at [p:Sofia]'s place [d=-1:last night], [m=180:3 hours]. [they:She'll put in a word for me]. [know=family:Her husband just started at Boeing].
Quick [c=call:call] with [p:Amir], [me=1:I have to send him my references by tomorrow]
[p:Maria Santos] [c=call:called] me about the opening in Ogden
[c=coffee:Coffee] and a long talk with [p:Wei Chen] [d=0:this morning], [next=7:talk again next week]
[c=meeting:Met up] with [p:Paul] at the library, [know=interests:he plays chess on Sundays]
[c=email:Emailed] [p:Dr. Novak] a thank you note
[p:Olga] and I had [c=meal:lunch]. [need:She could use a hand with her taxes]. [me:I'll ask Ben about an accountant].
[c=call:phoned] [p:lucy], [help=lead:she gave me a name at Intermountain], [next=3:follow up on saturday]
[c=event:Meetup] [d=-6:last thursday], met [p:Hiroshi] and [p:Elsa]
[c=text:Text] from [p:Nadia]: [need:she's looking for a roommate]
[c=meal:Lunch] with [p:Ed O'Brien], [me=2:promised to review his deck before saturday], [they=5:he'll introduce me to his CFO by monday]
[c=call:Video call] with [p:Jean-Luc], [m=50:50 mins], we talked about the merger
[c=meeting:Walked] with [p:Sam] around the lake, [know=worries:he's worried about layoffs], [next=none:no next step]
[c=coffee:Tea] with [p:Gita], [know=goals:she hopes to move to Seattle], [me=7:said I would call her next wednesday]
[c=call:Spoke] with [p:Henrik] [d=-2:Monday], he is out until the 5th
[c=coffee:Koffietje] gedaan met [p:Femke] [d=-2:maandag], [know=interests:ze speelt viool], [me=5:ik bel haar maandag]
[c=call:Even gebeld] met [p:Bram], [need:hij is op zoek naar een stageplek voor zijn zoon]
[p:Wouter] [d=-1:gisteren] [c=meeting:gesproken], [they=2:hij mailt me vrijdag de vacature]
[c=meal:Diner] bij [p:Karin] thuis, [know=family:haar vader ligt in het ziekenhuis]
[c=email:Mail] gestuurd naar [p:Thijs de Boer]. Nog geen antwoord
[c=meal:Lunch] met [p:Eva], [m=60:1 uur], [me:ik beloofde haar een boek te lenen], [next=14:over 2 weken weer]
[c=text:Appje] naar [p:Lotte] gestuurd voor haar verjaardag
[c=coffee:koffie] met [p:Pieter], [know=goals:hij wil voor zichzelf beginnen], [next=none:geen vervolg]
[c=event:Netwerkborrel], [p:Mirjam] ontmoet, [help=lead:ze gaf me het nummer van haar baas]
[c=coffee:Kaffee] mit [p:Frau Schmidt], [m=45:45 Minuten], [know=work:sie geht in Rente]
[c=call:Telefonat] mit [p:Jörg] [d=-2:am Montag], [me=2:ich bringe ihm das Buch bis Freitag]
[p:Ulrike] [d=-1:gestern] zum [c=meal:Essen] getroffen, [know=interests:sie liebt Opern]
[c=email:E-Mail] von [p:Thomas Müller], [need:er braucht Hilfe beim Umzug]
[c=meeting:Treffen] mit [p:Katrin] und [p:Stefan], [they=1:Katrin schickt mir morgen die Adresse]
[c=meal:Mittagessen] mit [p:Heike], [know=family:ihr Sohn macht Abitur], [next=28:in 4 Wochen wieder]
[c=call:Kurz telefoniert] mit [p:Olaf], [help=advice:er hat mir empfohlen direkt anzurufen]
[c=meeting:Spaziergang] mit [p:Birgit], [know=goals:sie möchte ein Buch schreiben], [next=none:kein weiteres Treffen geplant]
[c=coffee:Kaffee] mit [p:Ralf] [d=-6:letzten Donnerstag], [me:ich schulde ihm noch eine Antwort]
[c=meal:Apéro] avec [p:Camille], [know=interests:elle joue du piano], [me=5:je lui envoie le livre lundi]
[c=call:Appel] de [p:Mathieu] [d=-1:hier matin], [need:il a besoin d'un graphiste]
[c=coffee:Café] avec [p:Julie Moreau], [m=60:1 heure], [they=2:elle va me présenter à son chef vendredi]
[c=meal:Déjeuner] avec [p:Paul] et [p:Inès], [know=family:la fille de Paul passe le bac]
[c=text:SMS] à [p:Chloé] pour son anniversaire
[c=meeting:Réunion] avec [p:Bernard] [d=-2:lundi], [help=advice:il m'a conseillé de patienter], [next=14:rappeler dans 2 semaines]
[c=meeting:Rencontré] [p:Amélie] au marché, [know=work:elle change de travail]
[c=email:Courriel] de [p:Fabrice], [me:j'ai promis de relire sa lettre], [next=none:pas de suite]
[c=coffee:Café] con [p:Marta] [d=-2:el lunes], [know=interests:le gustan los toros], [me=5:le paso el libro el lunes]
[c=call:Hablé] con [p:Javier] por teléfono, [need:necesita un electricista]
[c=meal:Cena] con [p:Lola] y [p:Paco], [m=180:3 horas], [know=family:su hermana vive en Cuenca]
[c=text:WhatsApp] de [p:Irene], [they=1:me manda la dirección mañana]
[c=meal:Almuerzo] con [p:Andrés], [help=lead:me dio el contacto de su jefa], [next=14:otra vez en dos semanas]
[c=meeting:Quedé] con [p:Rocío] en el parque, [know=worries:está preocupada por su madre]
[c=email:Correo] de [p:Pablo Ruiz], [me=2:prometí contestar antes del sábado]
[c=meeting:Reunión] con [p:Carmen], [know=goals:quiere montar una empresa], [next=none:sin próximo paso]
[c=coffee:Café] con [p:Luis] [d=-1:ayer por la tarde], [me:le debo una respuesta]
"""
