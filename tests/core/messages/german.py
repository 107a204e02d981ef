"""German letters, labelled by hand."""

TABLE = """
## first_letter |
Sehr geehrte Frau Okafor, Ihr Vortrag über Kühlketten in Leipzig hat meine Nachtlieferungen verändert. Ich leite sechs Leute im Versand und entscheide diesen Winter zwischen zwei Kursen. Könnten Sie mir in fünfzehn Minuten sagen, welcher bei Ihnen mehr zählt? Wenn es nicht passt, genügt ein kurzes Nein.

## talk_request |
Hallo Rosa, schön, dich bei Kens Abschied gesehen zu haben. Du hast erzählt, dass ihr die Wartung selbst übernehmt. Ich überlege, ob ich eine Ausbildung in Schwingungsanalyse mache, und dein Blick würde mir die Wahl erleichtern. Können wir am Donnerstag eine Viertelstunde telefonieren? Kein Problem, wenn nicht.

## introduction_request |
Liebe Nadja, du hast früher mit Erik Solberg gearbeitet. Ich möchte von ihm lernen, wie er Schichten plant, weil ich vom Bau in den Schiffbau wechsle. Würdest du uns bekannt machen? Wenn dir das unangenehm ist, sag bitte einfach nein.

## thank_you |
Liebe Rosa, danke für die zwanzig Minuten heute. Was du über das zweite Modul gesagt hast, nutze ich gleich: Ich habe mich für beide angemeldet. Im März erzähle ich dir, wie es läuft.

## condolence |
Liebe Mei, es tut mir so leid um deinen Vater. Meine Gedanken sind bei dir und deiner Mutter. Er hat mir einmal eine Stunde lang die Gezeiten erklärt, und ich habe es nie vergessen. Du musst nicht antworten. Am Donnerstag bringe ich Suppe.

## reconnection |
Hallo Ben, gestern bin ich am alten Labor vorbeigefahren, und die blaue Tür ist noch da. Ich musste an die Nacht denken, in der der Kühlschrank starb. Wie geht es dir, und läuft Oskar schon?

## introduction_request |
Hallo Elke, meine Nachbarin sucht eine Stelle als Bäckerin, ihr Laden hat geschlossen. Weißt du, ob bei euch etwas frei ist? Ich gebe es ihr weiter. Wenn nicht, macht es nichts.

## congratulation |
Herzlichen Glückwunsch zu zehn Jahren Repaircafé, Tom. Mein Toaster lebt dank dir schon zum dritten Mal.

## talk_request | openings ~no_way_out ~no_information ~no_purpose
Hallo Onkel Josef, seit Freitag bin ich wieder auf dem Markt. Gibt es bei euch im Hafen freie Stellen? Du hörst doch immer alles zuerst.

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Sehr geehrter Herr Bender, ich möchte mich erkundigen, ob in Ihrem Haus eine Stelle für mich frei ist. Ich bin zuverlässig und spreche vier Sprachen. Ich freue mich auf Ihre Antwort.

## reconnection | openings ~cold_ask
Hey Markus, lange nicht gesehen! Sucht ihr gerade Leute? Ich würde gern wieder mit dir arbeiten.

## talk_request | openings vague no_question ~no_way_out ~no_information ~no_purpose
Hallo Dea, mein Vertrag läuft aus. Falls du von einem Job in der Buchhaltung hörst, sag mir bitte Bescheid. Tausend Dank.

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~no_question
Liebe Greta, es war nett auf dem Markt. Ich würde gern mal dein Gehirn anzapfen, was deine Branche angeht. Sag einfach, wann es passt.

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose no_question ~more_me
Sehr geehrte Frau Müller, ich denke über einen Wechsel nach und bin für jeden Rat dankbar. Über Ihre Gedanken dazu, was zu mir passen könnte, würde ich mich freuen.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Hallo Anton, ich habe mit der Suche angefangen. Kannst du an mich denken, wenn sich etwas ergibt?

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~openings
Liebe Helene, anbei mein Lebenslauf. Könntest du ihn in deinem Netzwerk herumschicken?

## announcement | mass_address
Liebe alle, ab Januar leite ich das Büro in Bremen. Danke für eure Unterstützung.

## announcement | mass_address
Liebe Freunde und Kollegen, entschuldigt die Rundmail. Wir sind nach Görlitz gezogen.

## announcement | mass_address ~vague
Hallo zusammen, ich arbeite jetzt frei als Übersetzerin. Erzählt es gern weiter.

## thank_you | mass_address empty_thanks
Liebes Team, danke für alles. Es war toll.

## first_letter | to_whom openings ~no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~mass_address
Sehr geehrte Damen und Herren, hiermit bewerbe ich mich um eine freie Stelle in Ihrer Küche. Mein Lebenslauf liegt bei.

## first_letter | to_whom ~no_way_out ~mass_address
Sehr geehrte Damen und Herren, ich habe Ihr Heft über Hecken gelesen und pflanze eine an unserer Schule. Können Sie mir sagen, welche Sträucher Streusalz vertragen? Wir bestellen im März. Falls nicht, frage ich anderswo.

## first_letter | to_whom
An die zuständige Person: Ich habe Ihre Ausstellung gesehen und bereite eine Stunde über den alten Hafen vor. Darf ich das Foto vom Kran verwenden? Ein kurzes Nein ist in Ordnung.

## first_letter | to_whom
Sehr geehrte Damen und Herren, Jan Kroll aus Ihrem Depot hat mir vom offenen Tag erzählt. Ich wähle zwischen Bus und Tram. Können Sie mir sagen, was im Mai beginnt? Wenn nicht, rufe ich im Juni an.

## talk_request | begging ~no_way_out ~no_information ~no_purpose ~vague ~openings
Lieber Amir, bitte, ich bin verzweifelt. Seit elf Monaten bin ich arbeitslos und meine Ersparnisse sind weg. Kannst du irgendetwas für mich tun?

## talk_request | begging ~openings ~no_way_out ~no_information ~no_purpose ~vague
Hallo Conny, ich nehme alles, Putzen, Nächte, egal was. Kannst du bei deinem Chef ein gutes Wort einlegen? Ich flehe dich an.

## introduction_request | begging ~no_way_out ~vague
Rafael, ich brauche das wirklich ganz dringend. Im Dezember kann ich die Miete nicht mehr zahlen. Würdest du mich deinem Direktor vorstellen?

## first_letter | begging no_connection ~more_me ~no_way_out ~no_information ~no_purpose ~vague
Sehr geehrter Herr Alt, nach neunzehn Jahren hat man mich einfach auf die Straße gesetzt. Zweihundert Bewerbungen, und niemand antwortet. Ich weiß nicht mehr weiter. Sie sind meine letzte Hoffnung. Würden Sie mich empfangen?

## talk_request | several_asks ~no_way_out ~no_information
Hallo Judith, könntest du meinen Lebenslauf durchsehen, mich Karin vorstellen und mir sagen, welchen Vermittlern du traust? Ich wechsle dieses Jahr ins Controlling.

## first_letter | several_asks ~no_way_out ~no_information
Sehr geehrter Herr Öztürk, ich habe Ihren Vortrag über Bremsen in Gent gehört und schreibe meine Arbeit über Verschleiß. Hätten Sie Zeit für ein Gespräch? Könnten Sie mir auch Ihre Daten schicken? Und würden Sie mein zweites Kapitel lesen?

## introduction_request | several_asks ~no_way_out
Fiona, drei Bitten. Würdest du mich mit Ines vom Wasserverband in Kontakt bringen? Kannst du mir eine Empfehlung schreiben? Und hast du die Adresse von dem Drucker?

## talk_request | several_asks ~no_way_out ~no_information
Liebe Nora, kannst du mir sagen, wie die Nachtdienste bezahlt werden, für mein Budget? Und würdest du mich deiner Leitung empfehlen?

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Sehr geehrte Frau Vahl, ich bin Krankenpflegerin und arbeite seit 2009 in meinem Haus. Ich liebe meinen Beruf, aber ich spüre, dass ich etwas Neues brauche. Ich habe meine eigenen Ideen und ich will meine Stärken einsetzen. Ich würde gern sprechen.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose
Hallo Kurt, ich hatte viel zu tun! Ich habe mein Diplom gemacht, ich habe meinen ersten Kunden und ich habe meine Seite selbst gebaut. Ich will meine Arbeit zeigen. Kann ich vorbeikommen?

## reconnection | more_me
Hey Nell, ich bin befördert worden, ich habe meine erste Wohnung gekauft und ich bin meinen ersten Marathon gelaufen. Ich lebe jetzt in Lissabon und ich finde es herrlich. Meine Tage sind voll.

## invitation | more_me ~no_reason ~too_long
Hallo, ich bin zertifizierter Coach und ich helfe Führungskräften. Ich habe mein eigenes Buch geschrieben, ich mache meinen eigenen Podcast und ich schule meine Kunden in meiner Methode. Ich möchte mich vernetzen.

## talk_request | no_way_out
Hallo Simon, schön, dass wir uns am Holztag getroffen haben. Ich vergleiche zwei Trockenöfen für unseren Hof. Kannst du mich morgen um neun anrufen und mir sagen, was eurer verbraucht? Ich muss am Freitag bestellen.

## introduction_request | no_way_out
Liebe Lucie, du kennst Mark Eller von der Wohnstiftung. Ich muss zehn Minuten mit ihm über das Gutachten für unser Haus sprechen. Stellst du uns diese Woche vor? Ich warte auf Nachricht.

## talk_request | no_way_out
Hallo Ayo, ich schreibe das Handbuch für unsere neuen Fahrer, und du hast die letzte Gruppe geschult. Können wir uns am Dienstag um vier treffen, damit ich die Laderegeln aufnehmen kann?

## introduction_request | no_way_out
Liebe Anneke, dein früherer Schüler Pim baut Fledermauskästen. Ich bereite die Gartenwoche unserer Schule vor und möchte, dass er spricht. Kannst du heute den Kontakt zu ihm herstellen?

## first_letter | template ~no_connection ~no_way_out ~no_information ~no_purpose
Liebe {Vorname}, Ihre Arbeit bei {Firma} ist mir aufgefallen. Ich plane einen Wechsel zu Daten. Können Sie mir sagen, womit Ihr Team anfängt? Wenn nicht, kein Problem.

## thank_you | template
Sehr geehrte/r Herr/Frau [Name], danke für das Gespräch. Ich nutze, was Sie über Budgets gesagt haben.

## invitation | template no_reason
Hallo, ich möchte Sie gern zu meinem beruflichen Netzwerk hinzufügen.

## congratulation | template
Liebe NAME EINSETZEN, herzlichen Glückwunsch zur neuen Stelle bei Harlo.
"""
