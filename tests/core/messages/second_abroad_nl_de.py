"""A second sheet from abroad: Dutch and German letters from many hands, stiff and loose alike."""

TABLE = """
## nl:talk_request | openings ~lacks
Ha Sjoerd, zoeken ze bij jullie in de haven nog mensen? Ik kan per direct beginnen.

## nl:talk_request | openings begging ~lacks ~vague ~more_me
Dag Griet, ik zit echt aan de grond. Mijn uitkering stopt eind deze maand en ik weet niet hoe ik de huur moet betalen. Heb jij alsjeblieft, alsjeblieft een job voor mij? Ik doe om het even wat.

## nl:talk_request | openings cold_ask ~lacks | days=2100 band=dormant
Hey Maarten, lang geleden! Staat er in jullie ziekenhuis toevallig een functie open voor een laborant?

## nl:first_letter | openings to_whom ~lacks ~more_me ~template
Geachte heer, mevrouw,

Hierbij wil ik graag informeren of er binnen uw organisatie vacatures zijn voor een administratief medewerker. Mijn cv treft u bijgaand aan.

Hoogachtend,
R. Postma

## nl:talk_request | openings begging mass_address ~lacks ~vague
Lieve vrienden en bekenden,

Na acht maanden thuis zitten ben ik radeloos. Weet iemand van jullie een baan, wat dan ook? Ik smeek het jullie, ik ga hieraan kapot.

## nl:talk_request | vague too_soon ~lacks | days=3 ask=3 band=warm
Hoi Noor, nog even over maandag: heb je misschien ook algemene tips voor mijn loopbaan? Alles is welkom!

## nl:talk_request | vague cold_ask ~lacks | days=1500 band=dormant
Beste Henk, we hebben elkaar jaren niet gesproken. Mag ik binnenkort een bakkie komen doen om je het hemd van het lijf te vragen over van alles en nog wat?

## nl:talk_request | begging vague ~lacks ~openings ~more_me
Lieve tante Riet, ik schaam me dood dat ik dit moet vragen, maar niemand wil me hebben en ik kan niet meer. U bent mijn laatste hoop. Kunt u niet iets voor mij regelen?

## nl:talk_request | vague flattery ~lacks ~more_me
Beste meneer Van Loon, u bent voor mij een absolute grootheid, een goeroe, een baken in de duisternis. Ik zou ontzettend graag van uw wijsheid leren. Heeft u raad voor een beginner?

## nl:first_letter | to_whom template vague ~lacks ~openings ~more_me
Geachte mevrouw/heer,

Middels dit schrijven wil ik mij graag bij u onder de aandacht brengen. Ik ben een enthousiaste en flexibele teamspeler met een hands-on mentaliteit. Ik verzoek u mijn gegevens in portefeuille te houden, mocht zich in de toekomst iets voordoen.

## nl:talk_request | begging too_soon ~lacks ~more_me | days=2 ask=2 band=warm
Sorry sorry sorry dat ik alweer mail. Ik weet dat ik een lastpak ben en dat u wel wat beters te doen heeft dan naar zo'n sukkel als ik te luisteren. Zou u alstublieft, ik smeek het u, een goed woordje voor me willen doen bij de directeur?

## nl:talk_request | several_asks ~lacks
Hoi Mirjam, zou je naar mijn cv willen kijken? En kun je me daarnaast voorstellen aan je collega van inkoop?

## nl:talk_request | several_asks cold_ask ~lacks ~more_me | days=1300 band=dormant
Dag Koen, 't is van op de hogeschool geleden dat we mekaar nog gehoord hebben. Zou je voor mij een referentie willen schrijven? En kan je mij ook in contact brengen met jullie zaalverantwoordelijke?

## nl:talk_request | several_asks too_soon ~lacks | days=1 ask=1 band=warm
hee Dewi thx voor gister nog! wil je ook mn portfolio checken, me introduceren bij Lars van de studio en vrijdag een uurtje bellen over m'n tarieven?

## nl:first_letter | several_asks too_long more_me ~lacks
Geachte heer Terpstra,

Ik ben Wendy en ik werk sinds 2009 in de zorg. Ik begon als helpende, ik haalde daarna mijn diploma verzorgende en later ook dat van verpleegkundige. Ik heb op vier afdelingen gestaan, ik heb nachtdiensten gedraaid en ik heb drie jaar lang de roosters gemaakt. Ik ben gescheiden, ik heb twee zonen en ik woon sinds kort in Drachten. Ik hou van structuur en ik zing in een koor. Ik wil nu graag het onderwijs in, omdat ik denk dat ik daar beter tot mijn recht kom. Zou ik een dag met u mogen meelopen? Wilt u ook mijn motivatiebrief nakijken? En kunt u mij voorstellen aan de rector van de andere school?

## nl:talk_request | cold_ask ~no_purpose ~no_information | days=1700 band=dormant
Dag Hilde, wij zaten samen in het bestuur van de muziekschool. Voor een stuk in het gemeenteblad zoek ik uit hoe de huur van de zaal destijds is geregeld. Weet jij nog wie dat contract opstelde? Geen tijd? Ook goed.

## nl:talk_request | too_soon ~no_purpose ~no_information | days=3 ask=3 band=warm
Beste Joris, maandag vroeg ik je naar de bouwer van je kas. Nu zit ik met de verwarming: welke ketel heb jij gekozen voor de tomaten? Volgende week moet ik een offerte tekenen. Weet je het niet meer, laat dan gerust zitten.

## nl:first_letter | to_whom too_long more_me ~lacks ~template ~openings ~vague
L.S.,

Graag stel ik mij aan u voor. Ik ben een ervaren logistiek planner en ik woon in Tilburg. Ik heb mijn opleiding afgerond in 1998 en ik ben direct daarna gaan werken bij een transportbedrijf, waar ik in korte tijd ben opgeklommen tot teamleider. Vervolgens heb ik zeven jaar bij een drukkerij gewerkt, waar ik het magazijn heb ingericht. Ik beschik over een heftruckcertificaat en over een groot rijbewijs. Ik spreek goed Duits en ik kan redelijk overweg met de computer. Ik ben zelden ziek. Momenteel ben ik toe aan een nieuwe uitdaging en ik denk dat ik veel te bieden heb. Ik zou mijn verhaal graag mondeling toelichten en ik ben op alle werkdagen beschikbaar.

## nl:first_letter | too_long more_me no_connection no_question ~no_purpose ~no_information ~no_way_out ~template
Geachte mevrouw Haverkamp,

Mijn naam is Jelmer en ik ben projectleider in de wegenbouw. Ik heb in mijn carrière ruim veertig projecten geleid, waarvan ik er dertig binnen de tijd heb opgeleverd. Ik ben begonnen als stratenmaker en ik heb mij via avondscholen opgewerkt. Mijn sterke punten zijn mijn doorzettingsvermogen, mijn overzicht en mijn humor. Mijn laatste project was een rotonde bij Emmen, waarvoor ik van mijn directie een prijs ontving. Daarnaast heb ik mijn eigen planningsmethode ontwikkeld, die ik in mijn team heb ingevoerd en waarover ik regelmatig vertel. Ik wil mijn methode bij u komen presenteren. Ik bel u maandag om negen uur om mijn afspraak in te plannen.

## nl:invitation | too_long ~more_me
Dag mevrouw Peeters, vorige donderdag zaten we naast elkaar op de studiedag over regenwater in Mechelen. U vertelde aan tafel hoe uw dienst de daken van drie scholen heeft afgekoppeld en hoe de buurt eerst boos was en nadien kwam meehelpen. Dat is mij heel de week bijgebleven. Bij ons in Lier staan we op het punt om hetzelfde te doen met de sporthal en het oude postgebouw. Ik wil de verslagen die u op uw pagina zet graag blijven lezen, zeker dat over de wadi bij de kleuters. Vandaar deze uitnodiging. U zit er niets aan vast, en als u uw pagina liever voor vrienden houdt, begrijp ik dat best.

## nl:first_letter | no_connection no_way_out ~no_purpose ~no_information
Geachte mevrouw De Ruig, voor mijn scriptie over dijken zoek ik cijfers over klei. Hoeveel kuub is er sinds 2015 uit de uiterwaard gehaald? Ik verwacht uw antwoord uiterlijk vrijdag.

## nl:first_letter | to_whom no_connection no_way_out no_question ~no_purpose ~no_information
Mijne heren,

Ik wens een onderhoud met uw hoofd aankoop over de prijs van betonstaal. Gelieve mij per kerende een datum te bezorgen.

Hoogachtend,
ir. G. Wouters

## nl:first_letter | template no_connection ~no_way_out ~no_purpose ~no_information ~no_question ~vague
Beste {{voornaam}}, wij helpen professionals zoals u om bij {{bedrijf}} het verschil te maken. Wanneer schikt een kort gesprek?

## nl:first_letter | flattery no_connection ~vague ~no_way_out ~no_purpose ~no_information ~no_question
Wauw, wat bent u een geweldige vrouw! Een legende, een lichtend voorbeeld voor ons allemaal, echt de allergrootste. Mag ik u eens ontmoeten?

## nl:invitation | template no_reason
Hallo [Naam], zullen we connecten?

## nl:invitation | template no_reason flattery
Dag, ik kwam je profiel tegen en ben zwaar onder de indruk van je indrukwekkende loopbaan. Wat een topper ben jij, gewoonweg inspirerend! Laten we connecteren.

## nl:announcement | mass_address forward
Hoi allemaal, deze kreeg ik net binnen. Vanaf zaterdag moet je betalen voor elk berichtje!!! Stuur dit door naar al je contacten, dan blijft het voor jou gratis.

## nl:thank_you | mass_address empty_thanks
Beste collega's, vandaag is mijn laatste werkdag. Bedankt voor alles en het ga jullie goed!

## nl:announcement | mass_address forward
Beste relaties,

Onderstaande mail ter info doorgestuurd.

---------- Doorgestuurd bericht ----------
Onderwerp: Nieuwsbrief najaar, kortingsactie kantoormeubelen

## nl:reconnection | forward
FW: FW: FW: de tien grappigste sollicitatieblunders 😂😂

## nl:reconnection | forward
Dit engeltje brengt geluk. Verbreek de ketting niet! Stuur het binnen een uur door aan tien mensen die je lief zijn en kijk wat er morgen gebeurt.

## nl:thank_you | flattery empty_thanks
Lieve Saskia, je bent een engel, een genie, de allerbeste mentor van het hele land. Dank je wel voor alles!

## nl:introduction_request | no_way_out no_question ~no_purpose ~no_information
Joke, breng me in contact met je schoonbroer van de brouwerij. Ik schrijf voor ons dorpsblad over hop en moet hem deze week spreken.

## nl:talk_request | no_way_out no_question ~no_purpose ~no_information
Bert, jij was bij de vergadering over de stadsbussen. Stuur me vandaag nog op welke lijnen ze willen schrappen. Mijn column moet om vijf uur weg.

## nl:invitation | no_reason
Dag meneer Claes, mag ik u toevoegen?

## nl:invitation | no_reason
Hoi, zet je mij in je netwerk? Gr. Daan

## nl:thank_you | empty_thanks
thx!!

## nl:thank_you | empty_thanks more_me
Beste Petra, dank voor je tijd. Ik heb intussen mijn website vernieuwd, ik heb een cursus fotografie gevolgd en ik ben op drie beurzen geweest. Mijn agenda zit vol en mijn boekje verschijnt in mei. Ik ben daar heel trots op.

## nl:congratulation |
Proficiat met de opening van je galerie, Lieve. Die muur in oker was een gedurfde keuze en ze draagt heel de zaal.

## nl:talk_request | ~no_purpose ~no_information
Hoi Stijn, wij hebben zelf twee vacatures voor timmerlieden en jij gaf jarenlang les op het vakcollege. Waar let jij op bij een proefdag? Ik stel maandag de opdracht op. Even geen puf? Geen probleem.

## nl:talk_request | ~no_purpose ~no_information
Beste Anouk, jij zat vijf jaar aan de storingslijn van het spoor. Ik schrijf een draaiboek voor onze telefonisten, die soms wanhopige reizigers aan de lijn krijgen. Met welke zin begon jij zo'n gesprek? Komt het niet uit, dan red ik me wel.

## nl:talk_request | ~no_purpose ~no_information ~vague
Ha Ruben, ik kom je brein plukken, zoals dat tegenwoordig heet, maar wees gerust: het is één vraag. Jij hebt de bakkerij van je vader overgenomen. Wie heeft toen de waarde van de oven geschat? Ik doe de overname van de molen in juni. Zeg het gerust als je het liever voor je houdt.

## nl:talk_request | ~no_purpose ~no_information
Beste Frits, mijn nichtje Yara wil het orgelvak in en weet dat jij je leermeester pas na twee jaar vond. Mag ze je een kwartier bellen om te vragen waaraan je een goede herkent? Ze moet voor 1 maart kiezen. Zeg gerust nee, dan vraagt ze het op school.

## nl:talk_request | ~no_purpose ~no_information ~more_me
Dag Nele, voor alle duidelijkheid: ik zoek geen werk, ik heb een job die ik graag doe. Gij zijt vorig jaar van de stad naar de provincie overgestapt. Hoe hebt ge uw dossiers toen overgedragen? Ik maak een handleiding voor mijn opvolger. Als 't niet past, even goeie vrienden.

## nl:thank_you | ~more_me
Beste meneer Kuiper,

Dank u wel dat u vorige week een hele middag voor mij vrijmaakte. U liet me zien hoe u de raamlijsten opmeet en waarom u de bovenste altijd het laatst doet. Ik had dat nergens gelezen. Vooral uw raad om eerst een mal van karton te maken heeft me veel geld bespaard: de eerste die ik sneed, was prompt twee centimeter te kort. Uw mal hangt nu boven mijn werkbank. Het slechte nieuws, dat de markt voor glas-in-lood krimpt, was nuttig om te horen voordat ik een pand huurde. Ik doe het voorlopig vanuit de schuur. Doe uw vrouw de groeten, en zeg haar dat de appeltaart op de terugweg al op was.

## nl:talk_request | ~no_purpose ~no_information
Hoi Fatima, jij hebt de kantine van de hockeyclub op inductie gezet. Hoe lang lag alles stil, en viel de stroomrekening mee? Onze penningmeester wil het dinsdag weten. Zit je tot over je oren in het werk, sla dit dan over.

## nl:thank_you |
Beste Ria en Cor, dank voor de stekjes van de blauwe regen. Alle drie hebben ze nieuw blad.

## nl:reconnection |
Dag Wim, ik stuur je het stuk over plantaardig gelooid leer door omdat je in maart zei dat chroom je tegenstaat. Op bladzijde vier staat een looierij bij jou om de hoek.

## nl:reconnection | | days=2600 band=dormant
Dag Ingrid, op zolder vond ik de foto van ons zeilkamp, jij met die scheve pet. Hoe is het met je? Ik hoop dat je nog steeds op het water zit.

## nl:report_back | | days=3 ask=3 band=warm
Hoi Teun, je had gelijk over de vergunning: met de tekening van de gevel erbij was het in één keer goed. Ik heb de brief vanochtend gekregen.

## nl:talk_request | ~no_purpose ~no_information | days=12 ask=240 band=warm
Dag Goedele, jij doet al jaren de boekhouding van het rusthuis. Wij stappen in januari over op een nieuw pakket en ik moet het bestuur een keuze voorleggen. Welk rapport mis je in dat van jullie het meest? Geen antwoord is ook een antwoord.

## nl:invitation |
Dag Yannick, je hebt gisteren in Gent getoond hoe je met drones riet telt. Wij doen dat hier aan de Schelde nog met de hand, dus ik volg graag wat je ervan leert.

## nl:invitation |
Geachte heer Smit, uw artikel over hypotheken voor woonboten in het vakblad heb ik twee keer gelezen; ik taxeer zelf woonboten. Daarom mijn verzoek om contact hier.

## nl:first_letter | ~no_purpose ~no_information
Geachte mevrouw Roelofs,

Uw oud-leerling Tessa gaf mij uw naam. Ik restaureer klokken en schrijf een keuzegids voor kleine musea. In uw museum loopt de torenklok zonder olie. Zou u mij willen vertellen welk lager u heeft laten plaatsen? Het antwoord komt met bronvermelding in de gids. Schikt het niet, dan begrijp ik dat volkomen.

## nl:first_letter | ~no_purpose ~no_information
Beste mevrouw Vermeersch, op de open dag in Kortrijk hoorde ik u zeggen dat vlas opnieuw rendabel is. Ik boer op zes hectare in Diksmuide en moet voor het voorjaar kiezen. Bij welke opbrengst per hectare ligt voor u de grens? Laat maar weten als ge dat liever niet deelt.

## nl:condolence |
Lieve Bram, wat verdrietig dat je moeder er niet meer is. Ik zie haar nog aan de lange tafel zitten, met overal kruimels en altijd plaats voor nog iemand.

## nl:outcome_notice | ~more_me
Hallo Marloes, het is rond: vanaf 1 april werk ik in de dierenkliniek in Assen. Jouw vraag waarom ik eigenlijk weg wilde, gaf de doorslag. Daar denk ik nog vaak aan.

## nl:announcement | ~more_me
Dag Pol, ge moogt het als eerste weten: in september begin ik mijn eigen fietsatelier, twee straten van uw winkel. Uw bandenhoek blijft van u, ik doe alleen kaders. Kom gerust eens binnen voor een koffie.

## nl:thank_you |
Bedankt voor de boormachine!

## nl:forwardable_note | ~no_purpose ~no_information ~no_question
Samira bakt al negen jaar glutenvrij brood in Breda. Ze wil weten hoe een meelhandel zijn molens schoonhoudt tussen twee partijen, voor het keurmerk dat ze in mei aanvraagt. Een belletje van tien minuten is genoeg; zegt u nee, dan is dat ook prima.

## de:talk_request | openings ~lacks
Grüezi Herr Ammann, ist in Ihrer Werkstatt auf den Sommer noch eine Lehrstelle frei?

## de:talk_request | openings cold_ask ~lacks | days=1900 band=dormant
Servus Poldi, ewig nix mehr g'hört von dir! Suchts ihr beim Bauhof grad wen?

## de:talk_request | openings too_soon ~lacks | days=4 ask=4 band=warm
Hallo Frau Brandt, nach unserem Telefonat am Dienstag noch etwas: Wird bei Ihnen in der Buchhaltung demnächst eine Stelle frei?

## de:first_letter | openings to_whom ~lacks ~template ~more_me
Sehr geehrte Damen und Herren,

hiermit erlaube ich mir anzufragen, ob in Ihrem Hause derzeit eine Position als Polier zu besetzen ist. Meine Unterlagen sende ich auf Wunsch gerne zu.

Hochachtungsvoll
K. Reuter

## de:talk_request | openings vague mass_address ~lacks
Hallo ihr Lieben, ich suche was Neues! Wenn ihr von einem Job hört, meldet euch bitte, und verteilt meinen Lebenslauf, wo es nur geht.

## de:talk_request | vague ~lacks
Hi Tom, hast du die Tage mal Zeit, dass ich dein Hirn ein bisschen anzapfe?

## de:talk_request | vague begging ~lacks ~openings ~more_me
Lieber Onkel Horst, ich bin am Ende. Keiner will mich, ich tauge offenbar zu nichts mehr, und nachts liege ich wach und heule. Ich flehe dich an: Kannst du nicht irgendwas für mich tun?

## de:talk_request | vague cold_ask ~lacks ~openings | days=2400 band=dormant
Liebe Frau Dr. Sommer, vor vielen Jahren war ich Ihre Praktikantin. Könnten Sie mich bei Gelegenheit im Hinterkopf behalten, falls sich etwas ergibt?

## de:talk_request | vague flattery ~lacks
Lieber Herr Magister, Sie sind ein wahrer Meister, ein Vorbild sondergleichen, der Beste, den Österreich je hervorgebracht hat! Hätten Sie vielleicht ein paar Tipps für mich?

## de:talk_request | begging more_me ~lacks ~vague ~openings
Sehr geehrter Herr Pohl, ich weiß nicht mehr ein noch aus. Ich habe im März meine Arbeit verloren, im Mai ist meine Frau ausgezogen, und jetzt sperrt mir auch noch die Bank mein Konto. Ich habe alles versucht, ich habe hundert Bewerbungen geschrieben, ich schlafe kaum noch. Bitte lassen Sie mich nicht im Stich. Würden Sie bei Ihrem Bruder ein Wort für mich einlegen?

## de:talk_request | begging several_asks ~lacks
bitte bitte bitte Jana du bist meine letzte rettung!! kannst du mir ne referenz schreiben und mich deiner chefin vorstellen? ohne dich bin ich verloren 😭

## de:talk_request | begging too_soon ~lacks ~more_me | days=2 ask=2 band=warm
Liebe Frau Zürcher, verzeihen Sie, dass ich Ihnen schon wieder zur Last falle, ich bin wirklich ein hoffnungsloser Fall. Aber Sie sind die Einzige, die mir noch helfen kann. Dürfte ich Sie nochmals um ein Gespräch anflehen?

## de:talk_request | several_asks cold_ask ~lacks ~more_me | days=1400 band=dormant
Hallo Steffen, lang ist's her, damals im Labor in Jena. Könntest du mein Anschreiben gegenlesen? Und würdest du mich außerdem mit eurer Laborleiterin bekannt machen?

## de:talk_request | several_asks too_soon ~lacks | days=1 ask=1 band=warm
Hoi Reto, merci nomol für gestern. Magst du mir noch ein Arbeitszeugnis schreiben? Und hättest du am Freitag eine Stunde, um über meine Steuern zu reden?

## de:reconnection | cold_ask no_question ~no_way_out ~no_purpose ~no_information | days=1600 band=dormant
Hallo Birgit, wir waren zusammen im Elternbeirat. Ich organisiere jetzt den Flohmarkt in der Turnhalle. Dafür brauche ich von dir die Nummer des Hausmeisters.

## de:talk_request | too_soon ~no_purpose ~no_information | days=3 ask=3 band=warm
Servus Resi, am Montag hast du mir schon mit dem Förderantrag geholfen. Jetzt häng ich beim Dach: Welche Firma hat heuer eure Schindeln gelegt? Ich muss bis Ende Jänner ein Angebot haben. Wenn's grad nicht geht, frag ich die Gemeinde.

## de:first_letter | to_whom too_long more_me ~lacks ~template ~openings ~vague
Sehr geehrte Damen und Herren,

mein Name ist Bernd und ich bin gelernter Industriemechaniker. Nach meiner Ausbildung habe ich zunächst meinen Wehrdienst geleistet. Danach habe ich zwölf Jahre in einem Stahlwerk gearbeitet, wo ich bald meine eigene Schicht geführt habe. Anschließend habe ich mich zum Techniker weitergebildet, und ich habe diese Prüfung mit der Note gut bestanden. Seit 2016 bin ich in der Instandhaltung tätig. Ich bin belastbar, ich bin pünktlich und ich arbeite gern im Team. In meiner Freizeit bin ich bei der Feuerwehr und ich züchte Kaninchen. Nun möchte ich mich noch einmal verändern, weil ich in meinem jetzigen Betrieb keine Perspektive mehr sehe. Ich würde mich gern persönlich bei Ihnen vorstellen und freue mich auf meine Einladung.

## de:first_letter | several_asks too_long no_connection ~no_purpose ~no_information ~no_way_out ~more_me
Sehr geehrter Herr Direktor Lindner,

die Stadt wächst, und mit ihr wächst der Bedarf an guten Kindergärten. In den letzten zehn Jahren sind vier Viertel neu entstanden, in denen heute fast dreitausend Familien wohnen. Die Wartelisten sind lang. Gleichzeitig stehen am Rand der alten Kaserne drei Gebäude leer, die sich nach Ansicht vieler Fachleute bestens eignen würden. Die Heizung ist neu, der Garten groß, und die Straßenbahn hält vor der Tür. Es fehlt nur jemand, der die Sache in die Hand nimmt. Würden Sie mir einen Termin in Ihrem Büro geben? Könnten Sie mich außerdem mit der Stadträtin für Bildung bekannt machen? Und wären Sie bereit, unseren beigelegten Finanzplan zu prüfen und uns ein Empfehlungsschreiben zu geben?

## de:invitation | too_long ~more_me
Guten Tag Frau Gerber, wir sassen am Samstag im Extrazug nach Thun im gleichen Abteil, Sie mit dem Cello und ich mit den zwei müden Buben. Sie haben erzählt, wie Ihr Orchester die Probenpläne neu verteilt hat, seit die Hälfte der Leute Kinder hat, und dass am Anfang alle dagegen waren, sogar der Dirigent. Unser Chor in Langnau steht genau vor dieser Frage, und der Vorstand streitet seit dem Herbst über jeden Dienstag. Ihre Idee mit den halben Proben fanden beim Nachtessen alle gut. Weil Sie sagten, dass Sie Ihre Erfahrungen ab und zu auf Ihrem Profil aufschreiben, möchte ich dort gern mitlesen. Darum diese Einladung. Wenn Sie Ihr Profil lieber für Kolleginnen behalten, verstehe ich das gut.

## de:first_letter | too_long more_me ~lacks ~vague
Liebe Frau Kettler,

Ihre Nachbarin Hanne hat mir von Ihnen erzählt. Ich bin Floristin und ich bin jetzt dreiundvierzig. Ich habe mit sechzehn angefangen, ich habe meine Lehre in Husum gemacht und danach habe ich in fünf verschiedenen Läden gearbeitet. Ich hatte auch zwei Jahre meinen eigenen Stand auf dem Wochenmarkt, den ich leider aufgeben musste, weil mein Rücken nicht mehr mitgemacht hat. Ich liebe meinen Beruf, ich liebe Farben und ich habe schon immer davon geträumt, Hochzeiten zu gestalten. Ich habe meine ersten Entwürfe gezeichnet und meine Freundinnen sind ganz begeistert von meinen Ideen. Mein Schwager baut mir schon meine Internetseite. Hätten Sie einmal Zeit für mich? Ich bin meistens ab vierzehn Uhr erreichbar.

## de:first_letter | no_connection no_way_out ~no_purpose ~no_information
Sehr geehrte Frau Professor Wiesner, für meine Masterarbeit über Moorböden fehlen mir Messwerte. Wie hoch stand das Grundwasser im Sommer 2022 an Ihrer Station? Ich benötige die Zahlen bis morgen Mittag.

## de:first_letter | to_whom no_connection no_way_out no_question ~no_purpose ~no_information
An die Geschäftsleitung

Ich bitte um einen Gesprächstermin in der kommenden Woche betreffend die Pachtpreise für Almwiesen. Teilen Sie mir Tag und Uhrzeit mit.

Dipl.-Ing. F. Moosbrugger

## de:first_letter | template flattery no_connection ~no_way_out ~no_purpose ~no_information ~no_question ~vague
Hallo Herr/Frau NAME, Sie sind einfach grandios, eine echte Lichtgestalt und eine unglaubliche Inspiration für die ganze Branche! Wann haben Sie Zeit für einen Austausch?

## de:first_letter | to_whom template ~lacks ~more_me ~openings ~vague
Wen es betrifft:

Mit großem Interesse habe ich mich über Ihr Unternehmen XXX informiert. Als motivierte und engagierte Fachkraft suche ich eine neue Herausforderung. Über die Einladung zu einem persönlichen Gespräch freue ich mich sehr.

## de:invitation | template no_reason
Hallo {Vorname}, ich möchte Sie gern zu meinem beruflichen Netzwerk hinzufügen.

## de:invitation | template no_reason flattery
Hi, bin gerade auf dein spannendes Profil gestoßen. Du bist ja der absolute Wahnsinn, ein echter Überflieger! Lass uns vernetzen.

## de:announcement | mass_address forward
Hallo zusammen, das hab ich grad bekommen und leite es mal an alle weiter: Ab Montag liest die Polizei eure Nachrichten mit!!! Bitte sofort an alle Kontakte schicken.

## de:thank_you | mass_address empty_thanks
Liebe Kolleginnen und Kollegen, heute ist mein letzter Tag. Danke für alles und alles Gute euch!

## de:announcement | mass_address forward
Werte Geschäftsfreunde, nachstehenden Newsletter zur Kenntnis weitergeleitet.

-----Ursprüngliche Nachricht-----
Betreff: WG: WG: Herbstaktion Druckerpatronen

## de:reconnection | forward
WG: Fwd: Der beste Chefwitz des Jahres 🤣

## de:reconnection | forward
Schicke diese Rose innerhalb von 24 Stunden an zwölf Menschen, die du magst. Wer die Kette unterbricht, hat sieben Jahre Pech!

## de:thank_you | flattery empty_thanks
Liebe Monika, du bist ein Schatz, ein Genie, die großartigste Chefin der Welt! Tausend Dank für alles.

## de:introduction_request | no_way_out no_question ~no_purpose ~no_information
Kurt, du kennst den Verwalter vom Schloss. Stell mich ihm bis Donnerstag vor. Ich bereite das Sommerfest der Musikschule vor und muss mit ihm über den Hof reden.

## de:talk_request | no_way_out no_question ~no_purpose ~no_information
Frau Hollmann, Sie haben die Inventur im Lager Nord geleitet. Ich schreibe den Bericht für die Revision. Schicken Sie mir heute noch die Zahl der beschädigten Paletten.

## de:invitation | no_reason
Grüezi, darf ich Sie als Kontakt hinzufügen?

## de:invitation | no_reason
Servus Franz, nimmst mich an? LG Gerli

## de:thank_you | empty_thanks
Merci vielmal!

## de:thank_you | empty_thanks more_me
Lieber Herr Seidel, vielen Dank für Ihre Hilfe. Ich habe inzwischen meinen Meister gemacht, ich habe mein Büro renoviert und ich plane gerade meinen ersten Urlaub seit Jahren. Mein Auto ist auch wieder heil. Ich bin sehr zufrieden mit mir.

## de:congratulation |
Lieber Emre, die offene Stelle am Brunnen hast du mit den roten Ziegeln wunderbar geschlossen. Glückwunsch zum Preis der Stadt!

## de:talk_request | ~no_purpose ~no_information
Liebe Frau Ott, wir stellen ab Mai selbst ein, drei Stellen in der Backstube, und Sie haben vierzig Lehrlinge ausgebildet. Woran merken Sie beim Probebacken, dass jemand bleibt? Ich schreibe gerade den Ablauf für den Probetag. Wenn Sie dazu nichts sagen möchten, ist das völlig in Ordnung.

## de:talk_request | ~no_purpose ~no_information
Hi Svenja, du hast drei Jahre lang die Hotline vom Wasserwerk gemacht. Bei uns rufen verzweifelte Leute mit nassen Kellern an, und ich baue den Neuen einen Leitfaden. Was fragst du zuerst? Kein Stress, wenn du nicht dazu kommst.

## de:talk_request | ~no_purpose ~no_information ~vague
Hallo Jochen, ich will dein Gehirn anzapfen (keine Angst, es tut nicht weh). Im Ernst, nur eins: Du hast den Skilift auf Strom umgestellt. Wie viel Leistung musstest du beim Netzbetreiber anmelden? Ich rechne das bis Ostern für unseren Verein durch. Falls das vertraulich ist, sag einfach nein.

## de:talk_request | ~no_purpose ~no_information
Liebe Frau Nägeli, ich schreibe im Namen meiner Schwiegermutter, die kein E-Mail hat. Sie schliesst nächstes Jahr ihre Schneiderei, wie Sie vor zwei Jahren die Ihre. Dürfte sie Sie anrufen und fragen, wem Sie die Kundenkartei übergeben haben? Ein Nein nimmt sie Ihnen sicher nicht übel.

## de:talk_request | ~no_purpose ~no_information ~more_me
Servus Lukas, keine Sorge, ich will keinen Job von dir, ich hab seit Jänner einen. Du hast bei der Seilbahn den Winterdienstplan gemacht. Wie lang vorher habts ihr die Dienste ausgehängt? Ich soll das jetzt für die Therme regeln. Wennst keine Zeit hast, passt's auch.

## de:thank_you | ~more_me
Sehr geehrte Frau Dr. Reimers,

haben Sie herzlichen Dank für die anderthalb Stunden am vergangenen Freitag. Sie haben mir offen gesagt, dass die Zulassung als Sachverständige mindestens vier Jahre dauert und dass zwei Ihrer Kolleginnen unterwegs aufgegeben haben. Das war nicht, was ich hören wollte, und genau deshalb war es so nützlich. Ihr Rat, vorher ein Jahr lang bei Gericht zuzuhören, hat mich überzeugt: Am Dienstag saß ich zum ersten Mal im Saal 3, ganz hinten, wie Sie empfohlen haben. Das Buch über Schimmel, das Sie mir geliehen haben, bringe ich Ihnen nächste Woche zurück; die Kapitel über Kalkputz habe ich mir abgeschrieben.

Mit herzlichen Grüßen
Ihre Almut

## de:talk_request | ~no_purpose ~no_information
Moin Hauke, du hast den Kutter auf Hybrid umgebaut. Wie lange lag er dafür in der Werft, und wer hat den Einbau abgenommen? Ich entscheide im März, ob wir das mit der Fähre auch machen. Wenn du lieber nicht drüber schnackst, auch gut.

## de:thank_you |
Liebe Gisela, lieber Ernst, danke für das Rezept mit den Quitten. Elf Gläser stehen schon im Keller.

## de:reconnection |
Hallo Maren, ich leite dir den Artikel über Hanfdämmung weiter, weil du neulich von deinem feuchten Giebel erzählt hast. Auf Seite drei geht es um genau so ein Haus.

## de:reconnection | | days=3000 band=dormant
Lieber Urs, gestern bin ich am alten Schulhaus in Trogen vorbeigekommen und habe an dich und deine Posaune gedacht. Spielst du noch? Ich hoffe, es geht dir und den Deinen gut.

## de:report_back | | days=4 ask=4 band=warm
Liebe Frau Vogt, Ihr Hinweis war goldrichtig: Das Bauamt wollte tatsächlich nur den Lageplan. Seit gestern ist die Genehmigung da.

## de:talk_request | ~no_purpose ~no_information | days=15 ask=300 band=warm
Liebe Sabine, du führst seit Jahren die Kasse im Kleingartenverein. Wir wollen zum Herbst auf Lastschrift umstellen, und ich soll das der Versammlung erklären. Wie viele haben bei euch anfangs nicht mitgemacht? Wenn du's nicht mehr weißt, halb so wild.

## de:invitation |
Guten Tag Herr Jovanović, Ihr Vortrag in Graz über Lärm im Weinkeller hat mir die Augen für unsere Pumpe geöffnet. Ich würde hier gern verfolgen, wie Ihre Messreihe weitergeht.

## de:invitation |
Hi Alina, wir haben am Wochenende im selben Team beim Hackathon die Ampel gebaut. Ich wollte dir den Schaltplan schicken, deshalb die Anfrage.

## de:first_letter | ~no_purpose ~no_information
Sehr geehrter Herr Dr. Falkner,

Ihren Aufsatz über die Reparatur von Barometern habe ich im Jahrbuch des Technikvereins gelesen. Ich betreue die Sammlung eines Heimatmuseums und plane eine Vitrine mit vier Geräten. Welches Öl verwenden Sie für das Hebelwerk? Ich würde es in unser Pflegeblatt aufnehmen. Sollte es Ihre Zeit nicht erlauben, habe ich dafür volles Verständnis.

## de:first_letter | ~no_purpose ~no_information
Grüß Gott Frau Hinteregger, die Wirtin vom Gasthof Post hat mir Ihren Namen genannt. Ich übernehme im Sommer eine Almhütte und muss bis April die Speisekarte festlegen. Sie haben den Käse früher selbst gemacht: Ab wie vielen Kühen hat sich das für Sie gerechnet? Wenn Sie darüber lieber nicht reden, verstehe ich das.

## de:condolence |
Liebe Tatjana, die Nachricht vom Tod deines Bruders hat mich sehr traurig gemacht. Ich sehe ihn noch am Grill stehen und allen das größte Stück geben. Ich denke an dich.

## de:outcome_notice | ~more_me
Hallo Herr Brodersen, die Entscheidung ist gefallen: Ich gehe nicht nach Kiel, sondern bleibe in der Gärtnerei. Ihre Rechnung mit den Fahrtkosten hat mir dabei sehr geholfen. Ohne sie hätte ich mich wohl vertan.

## de:announcement | ~more_me
Lieber Beat, du sollst es von mir hören, bevor es in der Zeitung steht: Ich gebe auf Ende Jahr die Leitung der Badi ab. Deine Schwimmkurse laufen weiter, das ist mit meiner Nachfolgerin abgemacht.

## de:thank_you |
Danke fürs Mitnehmen gestern!

## de:introduction_request | ~no_purpose ~no_information
Liebe Carla, du singst mit der Archivarin vom Stadttheater im Chor. Ich suche für eine Ausstellung das Plakat zur Eröffnung von 1961 und wüsste gern von ihr, ob es noch existiert. Magst du sie fragen, ob ich ihr schreiben darf? Wenn dir das unangenehm ist, schreibe ich einfach ans Haus.
"""
