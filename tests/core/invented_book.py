"""An invented address book in nine languages, full of people easily taken for one another.

A line is: person; source; name; address; phone; employer; title; profile; more. A name with | tells
given from family. Nothing here is real; numbers are of ranges kept free for fiction.
"""

from __future__ import annotations

from tests.core.address_book import Truth

TABLE = """
# one woman, three spellings, a role address beside her own
p01; linkedin; Małgorzata|Wiśniewska; ; ; Odlewnia Bielsko Sp. z o.o.; Kierowniczka zakupów; malgorzata-wisniewska-87a
p01; google; Gosia|Wisniewska; m.wisniewska@odlewnia-bielsko.example; +48 600 555 101; Odlewnia Bielsko
p01; mail; Wiśniewska Małgorzata; m.wisniewska@odlewnia-bielsko.example
p01; calendar; Gosia; m.wisniewska@odlewnia-bielsko.example
# a namesake at another firm, never the same
p02; linkedin; Małgorzata|Wiśniewska; ; ; Bank Wisła; Analityk; gosia-wisniewska-finanse
p02; mail; Małgorzata Wiśniewska; malgorzata.wisniewska@bankwisla.example
# father and son in one firm
p03; linkedin; Heinz|Krüger; ; ; Krüger & Sohn GmbH; Geschäftsführer; heinz-krueger-sen
p03; google; Heinz|Krüger sen.; h.krueger@krueger-sohn.example; +49 30 55501 10; Krüger und Sohn
p03; mail; Krüger, Heinz; h.krueger@krueger-sohn.example
p04; google; Heinz|Krüger jun.; heinz.krueger.jun@krueger-sohn.example; +49 30 55501 10; Krüger und Sohn
p04; mail; Heinz Krüger jun.; heinz.krueger.jun@krueger-sohn.example
# twins at one employer
p05; linkedin; Lotte|Bakker; ; ; Waterland Techniek B.V.; Ingenieur; lotte-bakker
p05; google; Lotte|Bakker; lotte.bakker@waterlandtechniek.example; 06 5550 1201; Waterland Techniek
p05; mail; Lotte Bakker; lotte.bakker@waterlandtechniek.example
p06; linkedin; Lena|Bakker; ; ; Waterland Techniek B.V.; Ingenieur; lena-bakker-nl
p06; mail; L. Bakker; lena.bakker@waterlandtechniek.example
# a couple with one mailbox
p07; google; Willem|van der Berg; familie.vandenberg@mail.example; +31 6 5550 1301
p07; linkedin; Wim|van der Berg; ; +31 6 5550 1301; Havenbedrijf Noord; Operations Manager; wimvanderberg
p07; mail; Wim van der Berg; familie.vandenberg@mail.example
p08; google; Ingrid|van der Berg; familie.vandenberg@mail.example; +31 6 5550 1302
p08; mail; Ingrid van der Berg; familie.vandenberg@mail.example
# an assistant who writes from the boss's office
p09; linkedin; Karl-Heinz|Weber; ; ; Weber Hydraulik AG; Vorstand; kh-weber
p09; mail; Karl-Heinz Weber; karl-heinz.weber@weber-hydraulik.example
p09; google; Kalle|Weber; karl-heinz.weber@weber-hydraulik.example; +49 711 5550 100; Weber Hydraulik
p10; mail; Lena Vogt i.A. Karl-Heinz Weber; lena.vogt@weber-hydraulik.example
p10; google; Lena|Vogt; lena.vogt@weber-hydraulik.example; +49 711 5550 100; Weber Hydraulik; Assistentin
# two holders of one office's address, one after the other
p11; mail; Joana Ferreira; diretora@escolatejo.example
p11; linkedin; Joana|Ferreira; ; ; Escola Tejo; Diretora; joana-ferreira-edu
p12; mail; Rui Tavares; diretora@escolatejo.example
p12; linkedin; Rui|Tavares; ; ; Escola Tejo; Professor; rui-tavares-1
# the same address, a machine's name: personal-looking, two holders
p13; mail; Tomasz Zieliński; zakupy.krakow@stalpol.example
p14; mail; Ewa Mazur; zakupy.krakow@stalpol.example
p13; linkedin; Tomasz|Zieliński; ; ; Stalpol S.A.; Kupiec; tomasz-zielinski-stal
# married, and the profile keeps the former name
p15; linkedin; Katarzyna|Lis; ; ; Medialab; Product Owner; katarzyna-dudek-po
p15; google; Kasia|Dudek; k.dudek@medialab.example; +48 600 555 115; Medialab; Product Owner
p15; mail; Katarzyna Lis; k.lis@medialab.example
# another Katarzyna there
p16; linkedin; Katarzyna|Baran; ; ; Medialab; Grafik; katarzyna-baran
p16; mail; Katarzyna Baran; k.baran@medialab.example
# hyphenated after marriage, told in brackets
p17; linkedin; Ana Beatriz|Souza (Carvalho); ; ; Vento Sul Energia Ltda; Engenheira; anabeatrizsouza
p17; google; Bia|Carvalho; bia.carvalho@example.net; +55 11 95550 0117; Vento Sul
p17; mail; Ana Beatriz Carvalho; abcarvalho@ventosul.example
# transliterated Cyrillic, three ways
p18; linkedin; Oleksandr|Shcherbakov; ; ; Dnipro Software; QA Engineer; oleksandr-shcherbakov
p18; google; Олександр|Щербаков; o.shcherbakov@dniprosoft.example; +380 44 555 0118; Dnipro Software
p18; mail; Alexander Scherbakov; o.shcherbakov@dniprosoft.example
p18; calendar; Sasha; o.shcherbakov@dniprosoft.example
# another Oleksandr, and a Sasha who is Alexandra, at the same firm
p19; linkedin; Oleksandra|Shcherbakova; ; ; Dnipro Software; HR; oleksandra-s
p19; mail; Олександра Щербакова; oleksandra.shcherbakova@dniprosoft.example
p20; linkedin; Oleksandr|Bondarenko; ; ; Dnipro Software; Developer; obondarenko
# Japanese, three writings
p21; linkedin; 健太郎|佐藤; ; ; 株式会社ミナト精機; 部長; kentaro-sato-minato
p21; apple; 佐藤 健太郎; kentaro.sato@minatoseiki.example; +81 45 555 0121; ミナト精機; ; ; also=さとう けんたろう
p21; mail; Kentaro Sato; kentaro.sato@minatoseiki.example
p22; linkedin; 健一|佐藤; ; ; 株式会社ミナト精機; 技術者; kenichi-sato
p22; mail; 佐藤健一; kenichi.sato@minatoseiki.example
# Arabic names in Latin letters
p23; linkedin; Mohamed|El-Sayed; ; ; Nile Logistics; Operations Manager; mohamed-elsayed-ops
p23; google; Muhammad|Elsayed; m.elsayed@nilelogistics.example; +20 2 5550 0123; Nile Logistics
p23; mail; Mohammed El Sayed; m.elsayed@nilelogistics.example
p24; linkedin; Mahmoud|El-Sayed; ; ; Nile Logistics; Driver Coordinator; mahmoud-elsayed
p24; mail; Mahmoud Elsayed; mahmoud.elsayed@nilelogistics.example
p25; linkedin; Youssef|Haddad; ; ; Cedar Bank; Controller; youssef-haddad-9
p25; apple; Yusuf|Haddad; y.haddad@cedarbank.example; +961 1 555 125; Cedar Bank SAL
# after a change of job, the old card with the same telephone
p26; linkedin; Joris|Hoogland; ; +31 6 5550 1426; Zuidas Partners; Consultant; jorishoogland
p26; google; Joris|Hoogland; j.hoogland@oudbedrijf.example; 06-55501426; Oud Bedrijf
p26; mail; Joris Hoogland; j.hoogland@oudbedrijf.example
# one name, two firms, two people
p27; linkedin; Jan|Kowalski; ; ; Polbud; Kierownik budowy; jan-kowalski-polbud
p27; mail; Jan Kowalski; jan.kowalski@polbud.example
p28; google; Jan|Kowalski; jan.kowalski@transkar.example; +48 600 555 128; Transkar
p28; linkedin; Jan|Kowalski; ; ; Transkar; Spedytor; jan-kowalski-transport
p29; google; Jan|Kowalski; jkowalski@wp.example; +48 600 555 129
# two of one name in one firm, told apart by title and address
p30; linkedin; Anna|Müller; ; ; Rheinwerk Chemie; Laborleiterin; anna-mueller-labor
p30; google; Anna|Müller; anna.mueller@rheinwerkchemie.example; ; Rheinwerk Chemie; Laborleiterin
p31; linkedin; Anna|Müller; ; ; Rheinwerk Chemie; Controllerin; annamueller-finanz
p31; outlook; Anna|Müller; anna.mueller2@rheinwerkchemie.example; ; Rheinwerk Chemie; Controllerin
p31; mail; Müller, Anna; anna.mueller2@rheinwerkchemie.example
# Chris is one of three
p32; linkedin; Chris|de Wit; ; ; Polder Foods; Kwaliteitsmanager; chris-de-wit-q
p32; google; Christiaan|de Wit; c.dewit@polderfoods.example; ; Polder Foods; Quality Manager
p33; linkedin; Christine|de Wit; ; ; Polder Foods; Inkoper; christine-dewit
p33; mail; Christine de Wit; christine.dewit@polderfoods.example
# sole owner, nickname only in the calendar
p34; linkedin; Dmytro|Havrylenko; ; ; Freelance; Consultant; dima-havrylenko
p34; calendar; Dima; dima@havrylenko.example
p34; google; Dmytro|Havrylenko; dima@havrylenko.example; +380 50 555 0134
# first name only at a small firm, unique there
p35; linkedin; Sophie|Delacroix-Lemoine; ; ; Atelier Lumière; Recruteuse; sophiedl
p35; calendar; Sophie; sophie@atelierlumiere.example
# two Sophies at another firm: the bare one is nobody's
p36; linkedin; Sophie|Marchand; ; ; Banque Garonne; Analyste; sophie-marchand
p37; linkedin; Sophie|Perrin; ; ; Banque Garonne; Juriste; sophie-perrin
p38; calendar; Sophie; s.p.m@banquegaronne.example
# brothers with one telephone at home
p39; apple; Matteo|Rinaldi; matteo.rinaldi@example.org; +39 02 5550 139
p40; apple; Marco|Rinaldi; ; +39 02 5550 139
p40; linkedin; Marco|Rinaldi; ; ; Officine Lario S.r.l.; Operaio; marco-rinaldi-lario
p39; mail; Matteo Rinaldi; matteo.rinaldi@example.org
# Spanish: two surnames here, one there; Pepe and José
p41; linkedin; José Antonio|Quintana Belmonte; ; ; Talleres Ebro S.L.; Gerente; ja-quintana
p41; google; Pepe|Quintana; jaquintana@talleresebro.example; +34 600 555 141; Talleres Ebro
p41; mail; José Antonio Quintana Belmonte; jaquintana@talleresebro.example
p42; linkedin; José Luis|Quintana; ; ; Talleres Ebro S.L.; Mecánico; joseluis-quintana
p42; mail; José Luis Quintana; jlquintana@talleresebro.example
# middle initials
p43; linkedin; Peter J.|Novotny; ; ; Brno Optics; CTO; peter-j-novotny
p43; mail; Peter J. Novotny; pjn@brnooptics.example
p44; mail; Peter M. Novotny; pmn@brnooptics.example
# Greek
p45; linkedin; Γιώργος|Αναγνωστάκης; ; ; Aegean Shipping; Captain; ganagnostakis
p45; google; Giorgos|Anagnostakis; g.anagnostakis@aegeanshipping.example; +30 21 5550 0145; Aegean Shipping
p45; mail; George Anagnostakis; g.anagnostakis@aegeanshipping.example
# two addresses of one person, known to one card
p46; apple; Fernanda|Quaresma; fe.quaresma@example.com; +55 21 95550 0146; Porto Azul; ; ; emails=fernanda@portoazul.example
p46; mail; Fê Quaresma; fe.quaresma@example.com
p46; mail; Fernanda; fernanda@portoazul.example
p46; linkedin; Fernanda|Quaresma; ; ; Porto Azul; Gerente de RH; fernandaquaresma
# mother and daughter, one name, birthdays apart
p47; google; Elżbieta|Zaremba; ; +48 600 555 147; ; ; ; birthday=1951-03-08
p48; apple; Elżbieta|Zaremba; ; +48 600 555 148; ; ; ; birthday=1979-11-21
# Korean and Vietnamese orders
p49; linkedin; An|Nguyen Van; ; ; Mekong Textiles; Merchandiser; an-nguyen-van
p49; mail; Nguyễn Văn An; an.nguyen@mekongtextiles.example
p50; linkedin; Anh|Nguyen; ; ; Mekong Textiles; Buyer; anh-nguyen-buyer
p50; mail; Nguyen Anh; anh.nguyen@mekongtextiles.example
# a man's card with only an address, and his profile
p51; mail; ; bartosz.jagielski@sudetymedia.example
p51; linkedin; Bartosz|Jagielski; ; ; Sudety Media; Redaktor; bjagielski
# turned names that are two people
p52; linkedin; Martin|Thomas; ; ; Elbe Verlag; Lektor; martin-thomas-verlag
p53; linkedin; Thomas|Martin; ; ; Elbe Verlag; Vertrieb; thomas-martin-elbe
p53; mail; Martin, Thomas; thomas.martin@elbeverlag.example
# uncle and nephew: Alexander and Sasha at one firm with the other's initials
p54; linkedin; Alexander|Petrosyan; ; ; Ararat Foods; Owner; a-petrosyan-ararat
p54; mail; A. Petrosyan; alexander@araratfoods.example
p55; linkedin; Artur|Petrosyan; ; ; Ararat Foods; Sales; artur-petrosyan
p55; mail; A. Petrosyan; artur@araratfoods.example
"""

# Whom the book's writer meant to be mistaken.
TRAPS = (
    ("p01", "p02"), ("p03", "p04"), ("p05", "p06"), ("p07", "p08"), ("p09", "p10"),
    ("p11", "p12"), ("p13", "p14"), ("p15", "p16"), ("p18", "p19"), ("p18", "p20"),
    ("p21", "p22"), ("p23", "p24"), ("p27", "p28"), ("p27", "p29"), ("p28", "p29"),
    ("p30", "p31"), ("p32", "p33"), ("p35", "p36"), ("p36", "p38"), ("p37", "p38"),
    ("p39", "p40"), ("p41", "p42"), ("p43", "p44"), ("p47", "p48"), ("p49", "p50"),
    ("p52", "p53"), ("p54", "p55"),
)  # fmt: skip


def book() -> Truth:
    """All sightings of the table with whose they are."""
    truth = Truth()
    for line in TABLE.strip().splitlines():
        if line.startswith("#"):
            continue
        cells = [c.strip() for c in line.split(";")] + [""] * 9
        person, source, name, email, phone, firm, title, slug, more = cells[:9]
        given, told, family = name.partition("|")
        what = {"firm": firm, "title": title}
        what |= {"given": given, "family": family} if told else {"name": name}
        what["emails"] = tuple(filter(None, (email, more.partition("emails=")[2])))
        what["phones"] = (phone,) if phone else ()
        what["links"] = (f"https://www.linkedin.com/in/{slug}",) if slug else ()
        what["also"] = tuple(filter(None, (more.partition("also=")[2],)))
        born = more.partition("birthday=")[2]
        what["facts"] = (("birthday", born),) if born else ()
        truth.add(person, source, **what)
    return truth
