"""What the sheets held that is not English, each read over at first sight with its sheet."""

TABLE = """
## nl:talk_request | openings ~lacks
Hoi Bas, weet jij of er bij jullie nog vacatures zijn?

## nl:talk_request | vague ~lacks ~openings
Hoi Els, als je iets hoort, laat het me weten.

## nl:talk_request | begging ~lacks ~vague
Beste Kees, ik ben ten einde raad, al tien maanden werkloos. Kun je iets voor me doen?

## nl:announcement | mass_address
Beste allemaal, ik heb een nieuwe baan.

## nl:thank_you | empty_thanks
Hoi Jet, heel erg bedankt voor alles!

## nl:invitation | no_reason ~template
Hallo Wim, ik wil je graag toevoegen aan mijn netwerk.

## nl:thank_you |
Hoi Jet, bedankt voor je tip over het lasdiploma. Ik heb me gisteren ingeschreven.

## de:talk_request | openings ~lacks
Hallo Uwe, habt ihr bei euch gerade eine Stelle frei?

## de:talk_request | vague ~lacks ~openings
Liebe Heike, sag mir bitte Bescheid, wenn du etwas hörst.

## de:first_letter | to_whom ~lacks ~openings
Sehr geehrte Damen und Herren, ich interessiere mich für Ihr Labor. Könnte ich Sie besuchen?

## de:talk_request | begging ~lacks ~vague
Lieber Jens, ich bin völlig verzweifelt, seit acht Monaten arbeitslos. Kannst du mir helfen?

## de:thank_you | empty_thanks
Liebe Frau Kurz, herzlichen Dank für Ihre Unterstützung und Ihre Zeit.

## de:thank_you |
Liebe Frau Kurz, danke für den Hinweis auf die Meisterschule. Ich habe mich dort am Montag angemeldet.

## fr:talk_request | openings ~lacks
Bonjour Luc, est-ce que votre entreprise recrute en ce moment ?

## fr:announcement | mass_address
Bonjour à tous, j'ai changé de poste depuis lundi.

## fr:talk_request | vague ~lacks ~openings
Salut Marc, si tu entends parler de quelque chose, fais-moi signe.

## fr:thank_you | empty_thanks
Chère Anne, un grand merci pour tout !

## fr:talk_request | begging ~lacks ~vague
Bonjour Paul, je suis désespéré, au chômage depuis un an. Pouvez-vous m'aider ?

## es:talk_request | openings ~lacks
Hola Marta, ¿sabes si hay alguna vacante en tu empresa?

## es:first_letter | to_whom ~lacks ~openings
A quien corresponda: me interesa mucho su taller. ¿Podría visitarlo?

## es:talk_request | vague ~lacks ~openings
Hola Juan, si te enteras de algo, avísame por favor.

## es:thank_you | empty_thanks
Querida Rosa, muchísimas gracias por todo tu apoyo.

## es:invitation | no_reason ~template
Hola Iván, me gustaría añadirte a mi red de contactos.

## nl:talk_request | openings ~lacks
Dag Marloes, zoeken jullie nog mensen op de afdeling?

## nl:talk_request | vague ~lacks
Hoi Tim, wil je mijn cv doorsturen naar je collega's?

## nl:talk_request | several_asks ~lacks
Hoi Anne, kun je me voorstellen aan Piet en ook mijn brief nalezen?

## nl:first_letter | to_whom ~lacks
Geachte heer/mevrouw, mag ik een keer bij u langskomen om het lab te zien?

## nl:thank_you |
Dag Marloes, dank voor het boek over kaas. Ik heb hoofdstuk twee meteen geprobeerd.

## de:talk_request | openings ~lacks ~vague
Hi Sven, sucht ihr gerade Leute?

## de:talk_request | vague ~lacks
Liebe Karin, könntest du meinen Lebenslauf an deine Kollegen weiterleiten?

## de:announcement | mass_address
Liebe Kolleginnen und Kollegen, ab Mai arbeite ich in Bremen.

## de:invitation | no_reason
Guten Tag Herr Lang, ich würde mich gern mit Ihnen vernetzen.

## de:report_back |
Lieber Sven, du hattest mir Frau Abt empfohlen. Ich habe sie gestern getroffen, und sie hat mir den Ofen gezeigt.

## fr:talk_request | openings ~lacks
Bonjour Claire, y a-t-il des postes à pourvoir dans ton équipe ?

## fr:first_letter | to_whom ~lacks
Madame, Monsieur, pourriez-vous me dire qui organise les visites de l'atelier ?

## fr:talk_request | vague ~lacks
Salut Hugo, peux-tu faire circuler mon CV autour de toi ?

## fr:thank_you |
Chère Claire, merci pour l'adresse du relieur. Je l'ai appelé hier et il m'attend lundi.

## es:talk_request | openings ~lacks
Hola Pilar, ¿están contratando en tu hospital?

## es:announcement | mass_address
Hola a todos, ya tengo nuevo número.

## es:talk_request | begging ~lacks ~vague
Hola Luis, estoy desesperado, llevo un año en paro. ¿Puedes ayudarme?

## es:thank_you |
Querida Pilar, gracias por el nombre del carpintero. Lo llamé ayer y viene el lunes.

## nl:talk_request | openings ~lacks ~vague
Hoi Sanne, heb je toevallig een baan voor mij?

## nl:talk_request | vague ~lacks
Hoi Rik, hou je oren open voor me?

## nl:invitation | no_reason
Hoi Fleur, zullen we connecten?

## nl:announcement | mass_address
Lieve vrienden en collega's, vanaf maandag werk ik in Breda.

## nl:thank_you | empty_thanks
Beste meneer Bos, hartelijk dank voor uw tijd en het fijne gesprek.

## de:talk_request | openings ~lacks
Hallo Frau Roth, gibt es in Ihrer Kanzlei offene Stellen?

## de:talk_request | vague ~lacks ~openings
Hallo Tom, halt bitte die Augen für mich offen.

## de:talk_request | several_asks ~lacks
Hallo Eva, kannst du mich deinem Chef vorstellen und auch meinen Lebenslauf durchsehen?

## de:thank_you | empty_thanks
Hallo Tom, vielen Dank für alles, du hast mir sehr geholfen.

## de:thank_you |
Hallo Tom, danke für das Werkzeug. Der Schrank steht, und ich bringe es am Freitag zurück.

## fr:talk_request | openings ~lacks
Salut Inès, tu connais une boîte qui embauche ?

## fr:talk_request | vague ~lacks
Bonjour Madame Petit, auriez-vous des conseils pour quelqu'un comme moi ?

## fr:invitation | no_reason
Bonjour, je souhaite rejoindre votre réseau.

## fr:thank_you | empty_thanks
Bonjour Monsieur Roux, je vous remercie pour votre temps et vos conseils.

## es:talk_request | openings ~lacks ~vague
Hola Nuria, ¿me puedes conseguir un trabajo en tu tienda?

## es:talk_request | vague ~lacks
Hola Diego, ¿podrías pasar mi currículum a tus contactos?

## es:announcement | mass_address
Queridos amigos y colegas, desde enero trabajo en Bilbao.

## es:thank_you | empty_thanks
Estimado señor Gil, muchas gracias por su tiempo y sus consejos.

## nl:talk_request | openings ~lacks ~vague
Hoi Karin, ik ben op zoek naar een nieuwe baan. Is er bij jullie op kantoor misschien iets vrij?

## nl:talk_request | vague ~lacks
Beste Henk, zou ik een keer bij je kunnen sparren over mijn loopbaan? Alle tips zijn welkom.

## nl:thank_you | empty_thanks
Beste Henk, dank je wel voor je hulp en je goede raad. Ik waardeer het enorm.

## nl:talk_request |
Hoi Karin, jij hebt vorig jaar de verhuizing van het archief geregeld. Ik bereid de onze voor en twijfel over de dozen. Welke maat zou je nu nemen? Als je het niet meer weet, geen probleem.

## de:first_letter | openings to_whom ~lacks
Sehr geehrte Damen und Herren, ich bin gelernter Elektriker und wollte fragen, ob Sie zurzeit Mitarbeiter suchen.

## de:talk_request | begging ~lacks ~vague
Hallo Petra, ich weiß nicht mehr weiter. Seit einem Jahr bin ich arbeitslos und kann die Miete kaum noch zahlen. Kannst du mir helfen?

## de:invitation | no_reason
Hallo Herr Krüger, ich würde mich freuen, Sie in meinem Netzwerk begrüßen zu dürfen.

## de:talk_request |
Hallo Petra, du hast letztes Jahr euren Betriebsrat gegründet. Wir planen das für Mai. Worauf würdest du beim ersten Treffen achten? Wenn du gerade keine Zeit hast, ist das kein Problem.

## fr:talk_request | vague ~lacks ~openings
Bonjour Sophie, je suis à la recherche d'un emploi. N'hésite pas à parler de moi autour de toi !

## fr:announcement | mass_address
Chers collègues, je quitte l'entreprise vendredi après huit belles années.

## fr:first_letter |
Bonjour Madame Leroy, votre article sur les haies dans Terre vive m'a fait changer d'avis. Je plante quarante mètres en novembre. Quelle essence choisiriez-vous en premier ? Si vous n'avez pas le temps, je comprends.

## es:talk_request | begging ~lacks ~vague ~openings
Hola Carmen, necesito trabajo urgentemente, ya no puedo pagar el alquiler. ¿Me puedes ayudar?

## es:talk_request | several_asks ~lacks
Hola Andrés, ¿podrías presentarme a tu jefa y también revisar mi currículum?

## es:report_back |
Hola Carmen, hablé con el profesor que me recomendaste. Me dio dos libros y empiezo el curso el lunes.

## nl:talk_request | openings ~lacks
Hallo Joris, heeft jullie bedrijf misschien nog plek voor een timmerman?

## nl:talk_request | begging ~lacks ~vague
Hoi Mieke, ik ben wanhopig, ik kan de huur niet meer betalen. Kun je me alsjeblieft helpen?

## nl:talk_request | vague ~lacks ~openings
Beste Ria, als u iets tegenkomt dat bij mij past, hoor ik het graag.

## de:talk_request | vague ~lacks
Hallo Lukas, könntest du mir ein paar Tipps geben, wie es bei mir weitergehen soll?

## de:talk_request | openings ~lacks
Guten Tag Frau Sommer, haben Sie in Ihrem Team noch eine Stelle zu vergeben?

## de:announcement | mass_address
Hallo zusammen, ich habe eine neue Handynummer.

## fr:talk_request | openings ~lacks
Bonjour Nadia, aurais-tu un poste pour moi dans ton agence ?

## fr:talk_request | several_asks ~lacks
Bonjour Éric, pourrais-tu me présenter à ta directrice et aussi relire mon CV ?

## es:talk_request | openings ~lacks
Hola Raúl, ¿necesitan gente en tu taller?

## es:invitation | no_reason
Hola, me gustaría conectar contigo. Un saludo.
"""
