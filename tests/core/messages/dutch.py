"""Dutch letters, labelled by hand."""

TABLE = """
## first_letter |
Beste mevrouw De Wit, uw lezing over koelketens in Zwolle heeft mijn manier van werken veranderd. Ik bereid een overstap voor van de winkel naar kwaliteitszorg. Zou u mij in een kwartier willen vertellen welke cursus bij u telt? Komt het niet uit, dan is een kort nee prima.

## talk_request |
Hoi Sanne, leuk je te zien op het feest van Ken. Je vertelde dat jullie het onderhoud zelf gaan doen. Ik twijfel over een opleiding trillingsmeting en jouw ervaring zou me helpen kiezen. Kunnen we donderdag een kwartiertje bellen? Geen probleem als het niet past.

## introduction_request |
Dag Hugo, jij hebt met Erik Smit gewerkt bij de werf. Ik wil graag van hem leren hoe hij ploegen indeelt, omdat ik van de bouw naar de scheepsbouw ga. Zou je ons aan elkaar willen voorstellen? Als je het liever niet doet, even goede vrienden.

## thank_you |
Beste Rosa, bedankt voor het gesprek van vandaag. Wat je zei over de tweede module ga ik meteen gebruiken: ik heb me ingeschreven. In maart laat ik je weten hoe het loopt.

## condolence |
Lieve Mei, wat verdrietig van je vader. Mijn gedachten zijn bij je en bij je moeder. Hij heeft me ooit een uur lang het getij uitgelegd, en dat ben ik nooit vergeten. Je hoeft niet te antwoorden. Donderdag zet ik soep voor de deur.

## reconnection |
Ha Bram, ik fietste langs het oude lab en de blauwe deur is er nog. Ik moest denken aan de nacht dat de vriezer het begaf. Hoe is het met je, en loopt Oskar al?

## introduction_request |
Hoi Els, mijn buurvrouw zoekt werk als bakker, haar zaak is gesloten. Weet jij of er bij jullie vacatures zijn? Ik geef het dan aan haar door. Zo niet, ook goed.

## announcement |
Dag Lien, zaterdag opent onze winkel in de Heuvelstraat. Jij leende ons de ladder, dus jij moet zien wat ervan geworden is. Vanaf tien uur is er taart.

## talk_request | openings ~no_way_out ~no_information ~no_purpose
Hoi oom Joop, ik zit sinds vrijdag zonder werk. Weet jij of er vacatures zijn in de haven? Jij hoort altijd alles als eerste.

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Geachte heer Bakker, ik schrijf u om te vragen of er binnen uw bedrijf een functie voor mij is. Ik ben betrouwbaar en spreek vier talen. Ik hoor graag van u.

## reconnection | openings ~cold_ask
Hé Marc, lang niet gezien! Zoeken jullie nog mensen? Ik zou zo weer met je willen werken.

## talk_request | openings vague no_question ~no_way_out ~no_information ~no_purpose
Ha Dies, mijn contract loopt af. Als je iets hoort over een baan in de boekhouding, laat het me weten. Alvast bedankt.

## talk_request | vague ~no_way_out ~no_information ~no_purpose no_question
Hoi Greet, ik wil graag eens met je sparren en je hersens leegplukken over je vak. Laat maar weten wanneer.

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose no_question ~more_me
Geachte mevrouw Mulder, ik overweeg een andere loopbaan en alle tips zijn welkom. Heel graag hoor ik uw gedachten over wat bij mij zou passen.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Dag Anton, ik ben begonnen met zoeken. Wil je me in gedachten houden als er iets voorbijkomt?

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~openings
Beste Hella, bijgaand mijn cv. Zou je het willen rondsturen in je netwerk?

## announcement | mass_address ~openings ~vague
Beste allemaal, vanaf januari ben ik zelfstandig vertaler. Houd me in gedachten. Groet, Gijs

## announcement | mass_address
Lieve vrienden en collega's, sorry voor deze algemene mail. We zijn verhuisd naar Zutphen.

## announcement | mass_address
Hallo iedereen, vanaf mei geef ik les op de avondschool. Bedankt voor alles.

## thank_you | mass_address empty_thanks
Beste collega's, bedankt voor alles. Het was geweldig.

## first_letter | to_whom openings ~no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Geachte heer/mevrouw, graag solliciteer ik naar een openstaande functie in uw keuken. Mijn cv gaat hierbij.

## first_letter | to_whom ~no_way_out
L.S., ik las uw folder over hagen en plant er een langs onze school. Kunt u mij zeggen welke struiken strooizout verdragen? We bestellen in maart. Anders vraag ik het elders.

## first_letter | to_whom
Geachte heer of mevrouw, Jan de Boer van uw depot vertelde me over de open dag. Ik kies tussen bus en tram. Kunt u mij zeggen welke opleiding in mei begint? Zo niet, dan bel ik in juni.

## first_letter | to_whom ~no_way_out
Aan wie dit aangaat: ik zag uw tentoonstelling van kaarten en bereid een les voor over de oude haven. Mag ik de foto van de kraan gebruiken? Een kort nee is prima.

## talk_request | begging ~no_way_out ~no_information ~no_purpose ~vague ~openings
Beste Amir, alsjeblieft, ik ben wanhopig. Ik zit al elf maanden thuis en mijn spaargeld is op. Kun je iets voor me doen?

## talk_request | begging ~openings ~no_way_out ~no_information ~no_purpose ~vague
Hoi Conny, ik neem alles aan, schoonmaken, nachten, wat dan ook. Kun je een goed woordje doen bij je baas? Ik smeek het je.

## introduction_request | begging ~no_way_out ~vague
Raf, ik heb dit echt heel hard nodig. In december kan ik de huur niet meer betalen. Wil je me aan je directeur voorstellen?

## first_letter | begging no_connection ~more_me ~no_way_out ~no_information ~no_purpose ~vague
Geachte heer Alberts, na negentien jaar ben ik zonder een woord op straat gezet. Tweehonderd sollicitaties en niemand antwoordt. Ik weet het niet meer. U bent mijn laatste hoop. Wilt u mij ontvangen?

## talk_request | several_asks ~no_way_out ~no_information
Hoi Judith, zou je mijn cv willen bekijken, me aan Karin willen voorstellen en me vertellen welke bureaus je vertrouwt? Ik ga dit jaar van audit naar control.

## first_letter | several_asks ~no_way_out ~no_information
Geachte heer Öztürk, ik hoorde uw lezing over remmen in Gent en schrijf mijn scriptie over slijtage. Heeft u tijd voor een gesprek? Kunt u mij ook uw gegevens sturen? En zou u mijn tweede hoofdstuk willen lezen?

## introduction_request | several_asks ~no_way_out
Fien, drie dingen. Wil je me in contact brengen met Ines van het waterschap? Kun je een aanbeveling voor me schrijven? En heb je het adres van die drukker?

## talk_request | several_asks ~no_way_out ~no_information
Dag Noor, kun je me zeggen hoe de nachten betaald worden, voor mijn begroting? En zou je me willen aanbevelen bij je leidinggevende?

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Geachte mevrouw Vaal, ik ben verpleegkundige en ik werk sinds 2009 in mijn ziekenhuis. Ik hou van mijn werk, maar ik voel dat ik toe ben aan iets nieuws. Ik heb mijn eigen ideeën en ik wil mijn talenten gebruiken. Ik zou graag praten.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose
Hoi Koen, ik heb het druk gehad! Ik heb mijn diploma gehaald, ik heb mijn eerste klant en ik heb mijn website zelf gebouwd. Ik wil mijn werk laten zien. Kan ik langskomen?

## reconnection | more_me
Hé Nel, ik heb promotie gemaakt, ik heb mijn eerste huis gekocht en ik heb mijn eerste marathon gelopen. Ik woon nu in Lissabon en ik vind het heerlijk. Mijn dagen zijn vol.

## invitation | more_me ~no_reason
Dag, ik ben gecertificeerd coach en ik help leiders. Ik schreef mijn eigen boek, ik maak mijn eigen podcast en ik train mijn klanten met mijn methode. Ik wil graag connecten.

## talk_request | no_way_out
Hoi Simon, fijn dat we elkaar spraken op de houtdag. Ik vergelijk twee droogovens voor onze werf. Kun je me morgen om negen uur bellen en vertellen wat die van jullie verbruikt? Ik moet vrijdag bestellen.

## introduction_request | no_way_out
Beste Lucie, je kent Mark Elders van de woningstichting. Ik moet hem tien minuten spreken over het vochtrapport voor ons blok. Wil je ons deze week voorstellen? Ik wacht op bericht.

## talk_request | no_way_out
Dag Ayo, ik schrijf het handboek voor onze nieuwe chauffeurs en jij hebt de vorige groep opgeleid. Kunnen we dinsdag om vier uur afspreken, zodat ik de laadregels kan opschrijven?

## introduction_request | no_way_out
Beste Anneke, je oud-leerling Pim bouwt vleermuiskasten. Ik bereid de tuinweek van onze school voor en wil hem laten spreken. Kun je me vandaag met hem in contact brengen?

## first_letter | template ~no_connection ~no_way_out ~no_information ~no_purpose
Beste {voornaam}, uw werk bij {bedrijf} viel me op. Ik plan een overstap naar data. Kunt u mij zeggen met welk programma uw team begint? Zo niet, geen probleem.

## thank_you | template
Beste [Naam], bedankt voor het gesprek. Ik ga gebruiken wat u zei over begrotingen.

## invitation | template no_reason
Hallo, ik wil je graag toevoegen aan mijn professionele netwerk.

## congratulation | template
Beste NAAM INVULLEN, gefeliciteerd met de nieuwe functie bij Harlo.

## introduction_request | too_long ~no_way_out ~more_me
Beste Mirjam, je hebt me ooit verteld over je oud-collega Hendrik Bosman, die voor het trammuseum zorgt en die, als ik het me goed herinner, ook de mensen van de seinwerkplaats kent. Ik lees nu al bijna een jaar over seinhuizen, eerst vanwege mijn grootvader, die er dertig jaar in een gewerkt heeft en ons een la vol schriftjes heeft nagelaten, en daarna vanwege het huis zelf, dat nog altijd naast de overweg bij Lage Weide staat en volgende zomer wordt afgebroken om plaats te maken voor een fietspad. Met een paar mensen willen we het tekenen en fotograferen voordat het zover is, en opschrijven wat er van de bedrading over is, zodat het museum er tenminste een verslag van heeft. Niemand hier kan de schema's lezen, en Hendrik vast wel. Zou je hem willen vragen of hij naar twee bladzijden wil kijken? Liever niet, dan vind ik een andere weg.
"""
