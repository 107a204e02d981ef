"""Dutch and German lines written before anybody looked at the rules; see lines_seen_first."""

from __future__ import annotations

DUTCH = """
promise | Doe ik.
promise | Komt goed, ik regel het.
promise | Ik stuur je vanavond de foto's.
promise | Ik zoek het even voor je uit.
promise | Ik zal Marieke vragen of ze tijd heeft.
promise | Ik geef je cv door aan onze HR-afdeling.
promise | Ik bel je morgenochtend terug.
promise | Morgen hoor je meer van me.
promise | Je hoort voor het weekend van mij.
promise | Ik breng je boek dinsdag mee.
promise | Ik breng jullie met elkaar in contact.
promise | Ik stel je voor aan mijn oude baas, mail volgt vanavond.
promise | Ik pak het op.
promise | Ik ga er meteen mee aan de slag en laat het je weten.
promise | Zal ik doen!
promise | Ik kijk het na en kom erop terug.
promise | Ik neem contact met je op zodra ik de planning heb.
promise | Ik maak het geld vandaag nog over.
promise | Ik zorg dat je een uitnodiging krijgt.
promise | Ik leg het maandag voor aan de directie.
promise | Ik app je zo het adres.
promise | Ik ga voor je informeren.
promise | Wij sturen u de offerte uiterlijk vrijdag.
promise | U ontvangt de stukken morgen van mij.
promise | Ik zet je op de lijst.
promise | Ik schrijf dit weekend een aanbeveling voor je.
promise | Ik houd je op de hoogte.
promise | Ik beloof je dat ik het voor maandag lees.
promise | Ik kom donderdag de sleutels brengen.
promise | Ik zal eens navragen bij mijn zus, die werkt daar.
promise | Prima, ik reserveer een tafel.
promise | Ik kijk er vanavond naar.
promise | Dan mail ik je de gegevens.
promise | Ik lees je brief door en stuur hem met opmerkingen terug.
promise | Ik leen je mijn beamer, ik neem hem woensdag mee.
promise | Ik spreek Joris morgen en zal jou noemen.
promise | Laat dat maar aan mij over.
promise | Ik geef je een seintje als de vacature online staat.
promise | Ik kom hier volgende week op terug.
promise | We laten het je uiterlijk woensdag weten.
promise | Ik zal je haar nummer sturen.
promise | Ik ga het met mijn leidinggevende bespreken.
promise | Ik verwacht je morgen een antwoord te kunnen geven, ik mail het je.
promise | Ik stuur het door naar Kees.
promise | Je krijgt het morgen.
promise | Ik kan het je vrijdag aanleveren.
promise | Ik bezorg het je thuis.
promise | Ik vraag het na bij de gemeente.
promise | Ik doe mijn best en stuur je in elk geval maandag een eerste versie.
promise | Ik hou je op de hoogte van hoe het loopt.
promise | ga ik doen
promise | Ik haal het op en geef het zaterdag aan je.
- | Ik ben volgende week op vakantie.
- | Ik ben tot de 12e afwezig.
- | Ik zal er zijn.
- | Ik zie je donderdag.
- | Laat me weten wat je ervan vindt.
- | Laat het me weten als ik iets kan doen.
- | Ik help je graag.
- | Als je wilt stuur ik je mijn aantekeningen.
- | Mocht je iets nodig hebben, dan bel ik je.
- | Ik zou het sturen, maar ik kan het niet vinden.
- | Ik kan niets beloven.
- | Ik stuur het niet meer op.
- | Hij stuurt je morgen het bestand.
- | Sanne belt je over de details.
- | Mijn baas laat het mij weten.
- | Wij nemen contact met u op indien uw profiel past.
- | Ik heb het gisteren gestuurd.
- | Ik heb haar gebeld zoals beloofd.
- | Zal ik je bellen?
- | Moet ik het sturen?
- | Stuur je het mij morgen?
- | Ik ga naar de beurs volgende week.
- | Ik ga er niet over.
- | Ik kijk ernaar uit.
- | Ik hoop dat je het leuk vindt.
- | Ik hoor graag van je.
- | Ik zie het wel.
- | We zien wel.
- | We moeten snel eens lunchen.
- | Zullen we volgende week bellen?
outcome | Ik begin in januari bij Voltiva.
- | Ik moet morgen de bank bellen.
- | Ik denk aan je.
- | Ik wens je veel succes.
- | Ik geef toe dat ik zenuwachtig was.
- | Ik houd het kort.
- | Ik geef je gelijk.
- | Ik ken hem niet goed.
- | Ik had je willen bellen.
- | Bel me gerust.
- | Ik breng mijn kinderen naar school en werk daarna thuis.
- | Ze zou mij nog terugbellen.
- | Ik stuur mijn zoon altijd met de bus.
outcome | Ik heb de baan gekregen!
outcome | Ik ga per maart aan de slag bij Waterland.
outcome | Het is helaas niets geworden bij Fulcrum.
outcome | Ik heb ja gezegd tegen hun aanbod.
suggestion | Je zou eens met Priya moeten praten.
suggestion | Heb je al aan de alumnivereniging gedacht?
suggestion | Ik raad je aan om direct te solliciteren.
suggestion | Mijn advies: bel Joris.
suggestion | Misschien kun je eens contact opnemen met Carla.
introduction | Priya, dit is Tomas, over wie ik je vertelde.
lent | Je hebt mijn boek nog.
lent | Ik heb jouw boormachine nog.
"""

GERMAN = """
promise | Mach ich.
promise | Mache ich gerne, bis morgen hast du es.
promise | Ich kümmere mich drum.
promise | Das erledige ich.
promise | Ich schick dir heute Abend die Fotos.
promise | Ich leite deinen Lebenslauf an unsere Personalabteilung weiter.
promise | Ich frage mal bei Sabine nach, ob sie Zeit hat.
promise | Ich rufe dich morgen früh zurück.
promise | Morgen hörst du mehr von mir.
promise | Sie hören bis Freitag von uns.
promise | Ich bringe dir das Buch am Dienstag mit.
promise | Ich stelle den Kontakt her.
promise | Ich stelle dich meinem alten Chef vor, die Mail kommt heute Abend.
promise | Wird gemacht.
promise | Wird erledigt, ich geb dir Bescheid.
promise | Ich schaue es mir am Wochenende an.
promise | Ich gucke mal und melde mich dann.
promise | Ich überweise das Geld heute noch.
promise | Ich sorge dafür, dass du eine Einladung bekommst.
promise | Ich lege es am Montag der Geschäftsleitung vor.
promise | Ich erkundige mich für dich.
promise | Wir schicken Ihnen das Angebot bis spätestens Freitag zu.
promise | Sie erhalten die Unterlagen morgen von mir.
promise | Ich setze dich auf die Liste.
promise | Ich schreibe dir am Wochenende eine Empfehlung.
promise | Ich halte dich auf dem Laufenden.
promise | Ich verspreche dir, ich lese es bis Montag.
promise | Ich bringe am Donnerstag die Schlüssel vorbei.
promise | Gut, ich reserviere einen Tisch.
promise | Dann maile ich Ihnen die Daten.
promise | Ich lese deinen Brief durch und schicke ihn mit Anmerkungen zurück.
promise | Ich leihe dir meinen Beamer, ich bring ihn Mittwoch mit.
promise | Ich spreche morgen mit Jürgen und werde dich erwähnen.
promise | Überlass das mir.
promise | Lass mich das klären, ich komme auf dich zu.
promise | Ich sage dir Bescheid, wenn die Stelle online ist.
promise | Ich komme nächste Woche darauf zurück.
promise | Wir geben Ihnen bis Mittwoch Rückmeldung.
promise | Ich werde Ihnen ihre Nummer zukommen lassen.
promise | Ich bespreche das mit meiner Vorgesetzten.
promise | Du bekommst es morgen.
promise | Das kann ich dir bis Freitag liefern.
promise | Ich lasse dir die Unterlagen zukommen.
promise | Ich hake bei der Gemeinde nach.
promise | Ich suche dir den Artikel raus.
promise | Ich gebe deine Unterlagen gern weiter.
promise | Ich werde mich umhören.
promise | Ich lege bei Herrn Lang ein gutes Wort für Sie ein.
promise | Geht klar, ich schreib ihr gleich.
promise | Ich will dir bis Ende der Woche den Entwurf schicken.
promise | Ich melde mich nach den Feiertagen wieder bei Ihnen.
promise | Ich trag dich ein.
promise | Ich verbinde euch per Mail.
- | Ich bin nächste Woche im Urlaub.
- | Ich werde bis zum 12. nicht im Büro sein.
- | Ich werde da sein.
- | Wir sehen uns am Donnerstag.
- | Sag mir Bescheid, was du denkst.
- | Melde dich, wenn ich etwas tun kann.
- | Ich helfe dir gern.
- | Wenn du willst, schicke ich dir meine Notizen.
- | Falls Sie etwas brauchen, rufe ich Sie an.
- | Ich würde es schicken, aber ich finde es nicht.
- | Ich kann nichts versprechen.
- | Ich schicke es nicht mehr ab.
- | Er schickt dir morgen die Datei.
- | Sandra ruft dich wegen der Details an.
- | Mein Chef sagt mir Bescheid.
- | Wir melden uns bei Ihnen, sofern Ihr Profil passt.
- | Ich habe es gestern geschickt.
- | Ich habe sie wie versprochen angerufen.
- | Soll ich dich anrufen?
- | Schickst du mir das morgen?
- | Ich gehe nächste Woche auf die Messe.
- | Ich freue mich darauf.
- | Ich freue mich, von Ihnen zu hören.
- | Mal sehen.
- | Wir sollten bald mal essen gehen.
- | Wollen wir nächste Woche telefonieren?
outcome | Ich fange im Januar bei Voltiva an.
- | Ich muss morgen die Bank anrufen.
- | Ich denke an dich.
- | Ich wünsche dir viel Erfolg.
- | Ich gebe zu, ich war nervös.
- | Ich fasse mich kurz.
- | Ich gebe dir recht.
- | Ich kenne ihn nicht gut.
- | Ich wollte dich anrufen.
- | Ruf mich gern an.
- | Ich bringe die Kinder zur Schule und arbeite dann zu Hause.
- | Sie wollte mich noch zurückrufen.
- | Ich werde fünfzig.
- | Ich werde es nie verstehen.
- | Die Bahn wird Verspätung haben.
- | Ich schreibe Ihnen, weil ich Ihr Buch gelesen habe.
- | Ich melde mich auf Ihre Anzeige vom Montag.
outcome | Ich habe die Stelle bekommen!
outcome | Ab März arbeite ich bei Rheinwerk.
outcome | Mit Fulcrum ist es leider nichts geworden.
outcome | Ich habe das Angebot angenommen.
suggestion | Du solltest mal mit Priya sprechen.
suggestion | Hast du schon an den Alumniverein gedacht?
suggestion | Ich würde dir raten, dich direkt zu bewerben.
suggestion | Mein Tipp: ruf Jürgen an.
suggestion | Vielleicht wendest du dich am besten an Frau Lang.
introduction | Priya, das ist Tomas, von dem ich dir erzählt habe.
lent | Du hast noch mein Buch.
lent | Ich habe noch deine Bohrmaschine.
"""
