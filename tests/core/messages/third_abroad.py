"""A third sheet that is not English: thirty letters each in Dutch, German, French and Spanish."""

TABLE = """
## nl:talk_request | openings ~lacks
Hoi Marijke, zoeken ze bij jullie op de kwekerij nog mensen?

## nl:talk_request | openings ~lacks
Dag meneer Verhulst, zou er in uw drukkerij een plaatsje vrij zijn voor een binder?

## nl:talk_request | vague ~lacks
Hoi Joost, heb je nog tips voor mij? Ik wil iets met muziek gaan doen.

## nl:talk_request | vague ~lacks ~openings
Beste Hanneke, wil je mijn cv eens rondsturen in je netwerk?

## nl:first_letter | more_me ~lacks ~vague
Geachte mevrouw Claes, ik ben een gedreven kok. Ik heb mijn eigen zaak gehad, ik heb mijn ster behaald en ik heb mijn team zelf opgeleid. Ik ben trots op mijn werk en ik zoek mijn volgende uitdaging. Ik stuur mijn map graag mee.

## nl:talk_request | begging ~lacks ~vague
Ha Ronald, ik smeek je, help me alsjeblieft. Ik weet echt niet meer hoe ik de huur moet betalen.

## nl:talk_request | several_asks ~lacks
Hoi Fatima, wil je mijn sollicitatiebrief nakijken? En zou je me ook kunnen voorstellen aan je teamleider?

## nl:first_letter | too_long ~lacks ~more_me
Geachte heer Dijkgraaf, uw nicht Tineke, met wie ik in het dorpskoor zing, vertelde me vorige week in de pauze dat u twintig jaar lang de sluis bij Terneuzen hebt bediend, dat u nog weet hoe het er met de hand aan toe ging, en dat u thuis drie schriften hebt met aantekeningen over elke storing. Onze vereniging herstelt een kleine sluis uit 1880, met dertien vrijwilligers, een oude tekening en een molenaar die alles beter weet. In mei moeten de deuren erin, en de aannemer wil nu weten of het draaipunt van brons of van hout moet zijn, want op de tekening staat er niets over. Welk materiaal zat er in uw tijd in de sluis, en hoelang ging dat mee? Uw antwoord gaat rechtstreeks in de bestelling. Hebt u er geen zin in, dan begrijp ik dat goed.

## nl:first_letter | no_connection ~no_purpose ~no_information
Beste mevrouw Smulders, ik begin in april een wolwinkel in Tilburg. Welke maat breinaald verkoopt u het meest? Dan weet ik wat ik moet bestellen. Als u dat liever niet vertelt, even goede vrienden.

## nl:first_letter | template ~lacks
Beste [naam], ik las uw stuk over groendaken. Kunnen we elkaar een kwartier spreken over sedum?

## nl:announcement | mass_address
Lieve vrienden en collega's, vanaf maandag werk ik bij de brandweer in Hasselt.

## nl:first_letter | to_whom openings ~lacks
Geachte heer, mevrouw, heeft u momenteel vacatures voor een heftruckchauffeur?

## nl:reconnection | forward ~lacks ~mass_address
Stuur dit bericht door naar tien vrienden, anders heb je zeven jaar pech!

## nl:first_letter | flattery ~lacks
Beste meneer Wouters, u bent een levende legende, een genie, een voorbeeld voor ons allemaal. Mag ik u bellen over uw fuchsia's?

## nl:introduction_request | no_way_out ~no_purpose ~no_information
Hoi Sjoerd, ons museum zoekt iemand die oude zeilen herstelt. Wil je me voorstellen aan je oom in Urk? Ik wil hem vragen welk garen hij gebruikt, zodat ik het kan bestellen.

## nl:talk_request | no_question ~no_purpose ~no_information
Dag Lotte, we zaten samen op de kappersschool. Ik koop volgende week een wastafel en wil van je weten welke bij jou niet lekt. Ik bel je graag dinsdag. Komt het niet uit, dan hoor ik dat wel.

## nl:talk_request | cold_ask vague ~lacks | days=2600 band=dormant
Hoi Edwin, dat is lang geleden! Kan ik een keer bij je komen sparren over mijn loopbaan?

## nl:introduction_request | too_soon ~lacks | ask=4
Hoi Mirjam, zou je me ook nog in contact kunnen brengen met je huisbaas?

## nl:invitation | no_reason ~template
Hoi Karel, zullen we linken?

## nl:thank_you | empty_thanks
Beste mevrouw De Wit, hartelijk dank voor uw tijd en moeite.

## nl:talk_request | ~no_purpose ~no_information
Hoi Gijs, we stonden samen op de braderie in Sneek. Jouw kraam heeft drie openingen en de mijne maar één. Welk zeildoek gebruik je? Ik laat vrijdag het mijne naaien. Weet je het niet meer, geen punt.

## nl:talk_request | ~no_purpose ~no_information
Dag Farida, jij kent me nog van de cursus gebarentaal. Wij nemen in het zwembad een dove badmeester aan. Welk lichtsignaal werkt bij jullie het best? Dan vraag ik dat aan voor het zomerseizoen. Heb je geen tijd, laat het gerust liggen.

## nl:first_letter | ~no_purpose ~no_information
Beste meneer Postma, ik las in het kerkblad hoe u de klok in Oudega hebt gestemd. Wij laten de onze in juni gieten. Hoeveel weegt de klepel bij u? Dat getal heeft de gieter nodig. Weet u het niet, dan is dat geen enkel probleem.

## nl:introduction_request | ~no_purpose ~no_information
Hoi Bram, als buren delen we al jaren de heg. Jij kent de imker van de Veldweg. Wil je ons aan elkaar voorstellen? Ik wil hem vragen in welke week hij de linden laat bevliegen, want dan spuiten wij niet. Doe je dat liever niet, zeg het gewoon.

## nl:reconnection |
Ha Nelleke, ik fietste langs de oude melkfabriek en dacht aan onze nachtdiensten. Hoe gaat het met je ezels?

## nl:invitation |
Beste Yves, op de vlasdag in Kortrijk vertelde u over het roten in de Leie. Ik volg u hier graag omdat wij het in Zeeland ook willen proberen.

## nl:thank_you |
Bedankt voor alles wat je zondag hebt gesjouwd, Henk: zonder jou stond de piano nog op de trap.

## nl:report_back |
Dag Soraya, je raad om eerst een dag mee te lopen was goud waard. Ik ben bij de hondentrimster geweest en weet nu dat ik allergisch ben. Dat scheelt me een dure opleiding.

## nl:congratulation |
Gefeliciteerd met je nieuwe baan bij de sterrenwacht, Wessel! Jouw verhaal over de komeet heeft ze vast overtuigd.

## nl:announcement |
Hoi Corrie, jij vroeg altijd wanneer ik mijn eigen rondvaartboot zou hebben. Hij ligt er: vanaf zaterdag vaart de Pelikaan, en jouw stoel is vooraan.

## de:talk_request | openings ~lacks
Hallo Katrin, sucht ihr in der Gärtnerei noch Leute?

## de:talk_request | openings ~lacks
Sehr geehrter Herr Brandstätter, wäre in Ihrer Werkstatt eine Stelle für einen Sattler frei?

## de:talk_request | vague ~lacks
Hi Timo, hast du irgendwelche Tipps für mich? Will was mit Film machen.

## de:talk_request | vague ~lacks ~openings
Liebe Gudrun, denk bitte an mich, falls sich mal etwas ergibt.

## de:first_letter | more_me ~lacks ~vague
Sehr geehrte Frau Zumthor, ich bin gelernte Optikerin. Ich habe meine Meisterprüfung bestanden, ich habe mein eigenes Geschäft geführt und ich habe meine Zahlen verdoppelt. Ich bin ehrgeizig, ich liebe meinen Beruf und ich suche meine nächste Aufgabe. Ich lege meine Unterlagen bei.

## de:talk_request | begging ~lacks ~vague
Lieber Uwe, ich flehe dich an, hilf mir. Ich bin am Ende und weiß nicht mehr weiter.

## de:talk_request | several_asks ~lacks
Hallo Nadine, könntest du meine Bewerbung durchlesen? Und würdest du mich außerdem deiner Chefin vorstellen?

## de:first_letter | too_long ~lacks ~more_me
Sehr geehrter Herr Moosbrugger, Ihre Schwester Irmgard, mit der ich im Bregenzerwald im Zug saß, hat mir erzählt, dass Sie seit vielen Jahren Schindeln von Hand spalten, dass Sie nur Fichten aus einem einzigen Tal nehmen und dass Sie im Winter schlagen, bei abnehmendem Mond, was Ihre Nachbarn belächeln. Unsere Gemeinde im Schwarzwald will das Dach der alten Kapelle neu decken, weil es seit dem Sturm im Herbst an drei Stellen hereinregnet und der Denkmalschutz kein Blech erlaubt. Der Zimmermann schlägt Lärche vor, der Pfarrer Eiche, und der Kassenwart fragt jede Woche nach dem Preis. Im Februar müssen wir bestellen. Wie viele Jahre hält bei Ihnen eine Fichtenschindel auf der Wetterseite? Mit Ihrer Zahl würden wir im Gemeinderat rechnen. Wenn Sie keine Zeit haben, ist das natürlich kein Problem.

## de:first_letter | no_connection ~no_purpose ~no_information
Guten Tag Frau Lorenzen, ich eröffne im Mai eine Eisdiele in Husum. Welche Sorte bleibt bei Ihnen am häufigsten übrig? Die würde ich dann weglassen. Wenn Sie das nicht verraten möchten, verstehe ich das.

## de:first_letter | template ~lacks
Sehr geehrte Frau [Nachname], ich habe Ihren Beitrag über Lehmputz gelesen. Könnten wir zehn Minuten über Risse sprechen?

## de:announcement | mass_address
Hallo zusammen, ab Montag bin ich bei der Bergwacht in Oberstdorf.

## de:first_letter | to_whom openings ~lacks
Sehr geehrte Damen und Herren, haben Sie zurzeit offene Stellen für Lagerarbeiter?

## de:reconnection | forward ~lacks ~mass_address
WG: Bitte an alle weiterleiten!!! Wer die Kette unterbricht, hat sieben Jahre Pech.

## de:first_letter | flattery ~lacks
Lieber Herr Thalhammer, Sie sind ein Genie, eine wahre Lichtgestalt, einfach unerreicht. Darf ich Sie wegen Ihrer Zithern anrufen?

## de:introduction_request | no_way_out ~no_purpose ~no_information
Hallo Sven, unser Theater braucht jemanden für eine alte Drehbühne. Stellst du mich deinem Onkel in Meiningen vor? Ich möchte ihn fragen, welches Fett er für die Rollen nimmt, damit ich es bestellen kann.

## de:talk_request | no_question ~no_purpose ~no_information
Liebe Antje, wir waren zusammen auf der Hebammenschule. Ich kaufe nächste Woche eine Waage und möchte von dir wissen, ob deine genau geht. Ich rufe dich gern am Dienstag an. Wenn es nicht passt, sag einfach Bescheid.

## de:talk_request | cold_ask openings ~lacks | days=3100 band=dormant
Hallo Detlef, erinnerst du dich noch an mich aus der Lehre? Stellt deine Firma gerade ein?

## de:introduction_request | too_soon ~lacks | ask=5
Hi Jasmin, könntest du mich auch noch mit deinem Steuerberater bekannt machen?

## de:invitation | no_reason ~template
Hallo Ralf, ich würde Sie gerne zu meinen Kontakten hinzufügen.

## de:thank_you | empty_thanks
Liebe Frau Egger, vielen lieben Dank für alles!

## de:talk_request | ~no_purpose ~no_information
Servus Sepp, wir haben zusammen den Maibaum aufgestellt. Wir stellen in der Käserei zwei Lehrlinge ein. Wie lange lässt du deine zuschauen, bevor sie selbst rühren? Ich schreibe gerade den Plan. Wenn du keine Zeit hast, macht das nichts.

## de:talk_request | ~no_purpose ~no_information
Liebe Dörte, du kennst mich aus dem Deichchor. Meine Kunden suchen verzweifelt nach Lakritz ohne Zucker. Bei wem kaufst du deine ein? Ich bestelle am Freitag fürs Fest. Falls du das lieber für dich behältst, ist das völlig in Ordnung.

## de:first_letter | ~no_purpose ~no_information
Sehr geehrter Herr Aebischer, in der Alpzeitung habe ich Ihren Bericht über Schneeschuhe für Esel gelesen. Ich ziehe im Januar mit zwei Eseln übers Joch. Aus welchem Leder waren die Riemen? Danach würde ich meine nähen lassen. Wenn Sie nicht antworten mögen, verstehe ich das gut.

## de:introduction_request | ~no_purpose ~no_information
Hallo Meral, wir sind seit der Fahrschule befreundet, und du kennst den Wirt vom Anker. Würdest du uns bekannt machen? Ich möchte ihn fragen, an welchen Tagen sein Saal frei ist, damit unser Verein dort proben kann. Wenn dir das unangenehm ist, sag ruhig nein.

## de:reconnection |
Hallo Wiebke, heute fuhr ein rotes Moped an mir vorbei, und ich musste an unsere Tour nach Usedom denken. Was machen deine Hühner?

## de:invitation |
Guten Tag Herr Okafor, beim Imkertag in Celle sprachen wir über Ihre Warmbauten. Ich möchte gern in Verbindung bleiben, weil ich im Frühjahr dasselbe versuche.

## de:thank_you |
Danke für alles, was du am Samstag geschleppt hast, Holger: Ohne dich stünde der Kachelofen noch im Hof.

## de:report_back |
Liebe Frau Doktor Seidl, Sie rieten mir, vor dem Kauf des Hofs einen Winter dort zu wohnen. Ich habe es getan und kaufe nicht. Ihr Rat hat mir viel Geld gespart.

## de:congratulation |
Glückwunsch zur neuen Stelle am Planetarium, Levin! Deine Führung mit der Taschenlampe hat sie bestimmt überzeugt.

## de:announcement |
Lieber Anselm, du hast immer gefragt, wann die Töpferei aufmacht. Am Samstag um zehn ist es so weit, und dein Krug steht im Fenster.

## fr:talk_request | openings ~lacks
Salut Maëlle, est-ce que vous recrutez en ce moment à la fromagerie ?

## fr:talk_request | openings ~lacks
Bonjour Monsieur Traoré, y aurait-il une place de cariste dans votre entrepôt ?

## fr:talk_request | vague ~lacks
Coucou Jules, t'aurais des conseils pour moi ? J'aimerais bosser dans la BD.

## fr:talk_request | vague ~lacks ~openings
Chère Solange, peux-tu faire circuler mon CV autour de toi ?

## fr:first_letter | more_me ~lacks ~vague
Madame, je suis un pâtissier passionné. J'ai tenu ma propre boutique, j'ai gagné mon premier concours et j'ai formé mon équipe moi-même. J'aime mon métier, je suis fier de mon parcours et je cherche mon prochain défi. Je joins mon dossier.

## fr:talk_request | begging ~lacks ~vague
Cher Bertrand, je t'en supplie, aide-moi. Je suis au bout du rouleau et je ne sais plus comment payer le loyer.

## fr:talk_request | several_asks ~lacks
Bonjour Clarisse, pourrais-tu relire ma lettre de motivation ? Et pourrais-tu aussi me présenter à ta directrice ?

## fr:first_letter | too_long ~lacks ~more_me
Monsieur Kerbrat, votre cousine Annaïg, qui tient la mercerie en face de notre école, m'a raconté que vous aviez réparé pendant trente ans les filets du port de Douarnenez, que vous travailliez assis sur une caisse de sardines renversée, et que vous gardiez encore dans votre grenier les aiguilles de votre grand-père. Nos élèves de douze ans fabriquent cette année un grand filet pour la fête de la mer, avec de la ficelle donnée par la mairie, et il se défait chaque fois que nous le levons. Le professeur de mathématiques accuse le nœud, celui de gymnastique accuse la ficelle, et les enfants rient. La fête a lieu le douze juin. Quel nœud employiez-vous pour les mailles larges ? Nous le montrerions à la classe dès lundi. Si cela vous ennuie, n'hésitez pas à le dire.

## fr:first_letter | no_connection ~no_purpose ~no_information
Bonjour Madame Vidalenc, j'ouvre en mars une laverie à Rodez. Combien d'eau vos machines consomment-elles par lessive ? Cela m'aiderait à choisir les miennes. Si vous préférez ne pas répondre, je comprendrai.

## fr:first_letter | template ~lacks
Bonjour [Prénom], j'ai lu votre article sur les haies. Pourrions-nous parler dix minutes du charme ?

## fr:announcement | mass_address
Bonjour à tous, je commence lundi à la caserne de Namur.

## fr:first_letter | to_whom openings ~lacks
Madame, Monsieur, avez-vous des postes à pourvoir dans votre blanchisserie ?

## fr:reconnection | forward ~lacks ~mass_address
Transfère ce message à dix amis avant minuit, sinon sept ans de malheur !

## fr:first_letter | flattery ~lacks
Cher Monsieur Lacombe, vous êtes un génie, une légende vivante, une inspiration pour nous tous. Puis-je vous appeler au sujet de vos roses ?

## fr:introduction_request | no_way_out ~no_purpose ~no_information
Salut Yanis, notre musée cherche quelqu'un qui connaît les vieux métiers à tisser. Peux-tu me présenter à ton oncle de Roubaix ? Je voudrais lui demander quelle huile il emploie, afin de la commander.

## fr:talk_request | no_question ~no_purpose ~no_information
Chère Odile, nous étions ensemble à l'école d'infirmières. J'achète un tensiomètre la semaine prochaine et je voudrais savoir de toi si le tien est fiable. Je t'appellerais volontiers mardi. Si ça ne va pas, dis-le-moi simplement.

## fr:talk_request | cold_ask openings ~lacks | days=2800 band=dormant
Bonjour Thierry, tu te souviens de moi, on était à l'internat ensemble. Ta boîte embauche ?

## fr:introduction_request | too_soon ~lacks | ask=3
Rebonjour Inès, pourrais-tu aussi me mettre en contact avec ton notaire ?

## fr:invitation | no_reason ~template
Bonjour Pascal, je souhaite vous ajouter à mon réseau.

## fr:thank_you | empty_thanks
Chère Madame Nguema, merci infiniment pour tout.

## fr:talk_request | ~no_purpose ~no_information
Salut Gaëtan, on a vendangé ensemble à Chinon. J'embauche deux saisonniers pour la cueillette. Combien de caisses par jour demandes-tu aux tiens ? J'écris les contrats jeudi. Si tu n'as pas le temps, ce n'est pas grave.

## fr:talk_request | ~no_purpose ~no_information
Bonjour Aminata, tu me connais de la chorale de Thiès. Mes clientes cherchent désespérément du fil doré. Chez qui achètes-tu le tien ? Je passe commande vendredi pour les mariages. Si tu préfères garder l'adresse pour toi, aucun souci.

## fr:first_letter | ~no_purpose ~no_information
Monsieur Roussel, j'ai lu dans la revue des cloches votre texte sur le carillon de Douai. Nous faisons réparer le nôtre en juin. Quelle épaisseur de câble avez-vous choisie ? Je la donnerais à l'artisan. Si vous ne souhaitez pas répondre, je le comprendrai très bien.

## fr:introduction_request | ~no_purpose ~no_information
Chère Léonie, nous sommes voisines depuis dix ans et tu connais l'apiculteur du moulin. Accepterais-tu de nous présenter ? Je voudrais lui demander quelle semaine il déplace ses ruches, pour ne pas faucher ce jour-là. Si cela te gêne, dis non sans crainte.

## fr:reconnection |
Coucou Sandrine, je suis passé devant notre ancien fournil ce matin et l'odeur m'a rappelé tes brioches ratées. Comment vont tes ânes ?

## fr:invitation |
Bonjour Monsieur Mercier, au salon du lin à Dieppe, vous m'avez parlé du rouissage. J'aimerais rester en contact, car nous l'essayons cet automne.

## fr:thank_you |
Merci pour tout ce que tu as porté dimanche, Fabrice : sans toi, le buffet serait encore dans l'escalier.

## fr:report_back |
Chère Docteure Benali, vous m'aviez conseillé de passer une journée chez un toiletteur avant de m'inscrire. Je l'ai fait, et je suis allergique aux caniches. Votre conseil m'a évité une année perdue.

## fr:congratulation |
Félicitations pour ton nouveau poste à l'observatoire, Noémie ! Ton exposé sur la comète a dû les convaincre.

## fr:announcement |
Cher Baptiste, tu me demandais toujours quand l'atelier ouvrirait. C'est samedi à dix heures, et ta vieille guitare est dans la vitrine.

## es:talk_request | openings ~lacks
Hola Rocío, ¿están contratando en la panadería?

## es:talk_request | openings ~lacks
Estimado don Anselmo, ¿habría algún puesto de soldador en su taller?

## es:talk_request | vague ~lacks
Hola Iker, ¿me das algún consejo? Quiero dedicarme a los videojuegos.

## es:talk_request | vague ~lacks ~openings
Querida Mercedes, tenme en cuenta si sale algo, por favor.

## es:first_letter | more_me ~lacks ~vague
Estimada señora Larrañaga, soy un cocinero apasionado. Tuve mi propio restaurante, gané mi primer premio y formé a mi equipo yo mismo. Amo mi oficio, estoy orgulloso de mi trayectoria y busco mi próximo reto. Adjunto mi carpeta.

## es:talk_request | begging ~lacks ~vague
Querido Rubén, te lo suplico, ayúdame. Estoy desesperado y ya no sé cómo pagar el alquiler.

## es:talk_request | several_asks ~lacks
Hola Ximena, ¿podrías revisar mi currículum? ¿Y podrías también presentarme a tu jefa?

## es:first_letter | too_long ~lacks ~more_me
Estimado señor Echeverría, su prima Maite, que vende hilos frente a nuestra escuela, me contó que usted afinó durante treinta años los órganos de media Navarra, que viajaba en una moto con las herramientas envueltas en una manta, y que todavía guarda en el desván los cuadernos donde apuntaba cada avería. En nuestro pueblo queremos volver a tocar el órgano de la ermita, que lleva callado desde la inundación y que los ratones conocen mejor que nosotros. El carpintero dice que el fuelle se puede coser, el cura dice que hay que cambiarlo entero, y el alcalde pregunta cada semana por el precio. La fiesta es el doce de junio. ¿Qué piel usaba usted para los fuelles grandes? Con su respuesta haríamos el pedido en marzo. Si no le apetece contestar, lo entenderemos.

## es:first_letter | no_connection ~no_purpose ~no_information
Buenos días, señora Quiroga: en abril abro una heladería en Rosario. ¿Qué sabor le sobra más en invierno? Así no lo pediría. Si prefiere no decirlo, lo entiendo.

## es:first_letter | template ~lacks
Estimado/a [Nombre]: leí su artículo sobre el adobe. ¿Podríamos hablar diez minutos sobre las grietas?

## es:announcement | mass_address
Hola a todos, el lunes empiezo en los bomberos de Mérida.

## es:first_letter | to_whom openings ~lacks
A quien corresponda: ¿tienen vacantes para auxiliar de bodega?

## es:reconnection | forward ~lacks ~mass_address
Reenvía este mensaje a diez amigos antes de medianoche o tendrás siete años de mala suerte.

## es:first_letter | flattery ~lacks
Querido maestro Belmonte, es usted un genio, una leyenda viva, una inspiración para todos. ¿Puedo llamarle por sus guitarras?

## es:introduction_request | no_way_out ~no_purpose ~no_information
Hola Joaquín, nuestro museo busca a alguien que conozca los telares antiguos. ¿Me presentas a tu tío de Béjar? Quiero preguntarle qué aceite usa, para encargarlo.

## es:talk_request | no_question ~no_purpose ~no_information
Querida Pilar, estudiamos juntas para matronas. La semana que viene compro una báscula y quiero saber por ti si la tuya es exacta. Me gustaría llamarte el martes. Si no te viene bien, dímelo sin problema.

## es:talk_request | cold_ask openings ~lacks | days=3300 band=dormant
Hola Néstor, ¿te acuerdas de mí, del taller de don Chema? ¿Hay trabajo en tu empresa?

## es:introduction_request | too_soon ~lacks | ask=6
Hola otra vez, Abril. ¿Podrías ponerme también en contacto con tu contadora?

## es:invitation | no_reason ~template
Hola Gonzalo, me gustaría añadirte a mi red.

## es:thank_you | empty_thanks
Estimada doctora Ibáñez, mil gracias por todo.

## es:talk_request | ~no_purpose ~no_information
Hola Facundo, esquilamos juntos en Chubut. Este verano contrato a dos peones. ¿Cuántas ovejas por día les pides a los tuyos? El jueves escribo los contratos. Si no tienes tiempo, no pasa nada.

## es:talk_request | ~no_purpose ~no_information
Hola Nuria, me conoces del coro de Altea. Mis clientas buscan desesperadas hilo dorado. ¿A quién se lo compras tú? El viernes hago el pedido para las bodas. Si prefieres no decirlo, tan amigas.

## es:first_letter | ~no_purpose ~no_information
Estimado señor Huamán, leí en el boletín de la cooperativa su nota sobre las heladas de mayo. Siembro quinua cerca de Puno y decido esta semana. ¿Qué día sembró usted el año pasado? Me serviría para fijar mi fecha. Si no puede contestar, no se preocupe.

## es:introduction_request | ~no_purpose ~no_information
Querida Lupita, somos vecinas desde hace años y tú conoces al apicultor del molino. ¿Nos presentarías? Quiero preguntarle qué semana mueve sus colmenas, para no fumigar ese día. Si te resulta incómodo, dime que no con toda confianza.

## es:reconnection |
Hola Beto, hoy pasé por la vieja imprenta y me acordé de tus manos siempre azules. ¿Cómo están tus burros?

## es:invitation |
Buenas tardes, señor Arrieta: en la feria del corcho de Cáceres me habló usted del descorche tardío. Me gustaría seguir en contacto porque este año lo probamos nosotros.

## es:thank_you |
Gracias por todo lo que cargaste el domingo, Ramiro: sin ti el piano seguiría en la escalera.

## es:report_back |
Querida profesora Montoya, usted me aconsejó pasar un día en una peluquería canina antes de matricularme. Lo hice y resulta que soy alérgica. Su consejo me ahorró un año.

## es:congratulation |
¡Enhorabuena por tu nuevo puesto en el observatorio, Leire! Tu charla sobre el cometa los habrá convencido.

## es:announcement |
Querido Hernán, siempre me preguntabas cuándo abriría el taller. Es el sábado a las diez, y tu vieja bicicleta está en el escaparate.
"""
