"""Who Kasia knows: every key each of them goes by, and what must never become somebody.

Katarzyna Wójcik-Moser manages projects in Vienna; everybody here is invented. A key is an address,
the end of a profile's link, or "=Name" where an address is shared and only the name tells.
"""

from __future__ import annotations

ME = "Katarzyna Wójcik-Moser <kasia.moser@gmx.example>"
MY_LINK = "https://www.linkedin.com/in/kasia-wojcik-moser"
MY_NAME = "Katarzyna Wójcik-Moser"
AT_WORK = "Wójcik-Moser, Katarzyna <katarzyna.moser@donauwerk.example>"
LONG_AGO = "Katarzyna Wójcik <k.wojcik@altbau-it.example>"
TAGGED = "Kasia <kasia.moser+bewerbung@gmx.example>"
MINE = ("kasia.moser@gmx.example", "katarzyna.moser@donauwerk.example")

KEYS: dict[str, str] = {
    # umlauts and ae/oe, private address and work; a namesake elsewhere
    "juergen": "juergen-mueller-pm j.mueller@stahlwerk-ost.example juergen@mueller-wien.example",
    "juergen2": "juergen-mueller-8b2 juergen.mueller@alpenbank.example",
    # Polish without its marks; a married name; a change of firm
    "grzegorz": "grzegorz-brzeczyszczykiewicz g.brz@kolejplus.example",
    "gosia": "malgorzata-nowak-it m.nowak@budimpol.example m.wisniewska@budimpol.example",
    "tomasz": "tomasz-zielinski-dev t.zielinski@starfirma.example tomasz.zielinski@neoton.example",
    # other scripts beside their transliterations
    "dmytro": "dmytro-shevchenko d.shevchenko@kyivsoft.example",
    "giorgos": "giorgos-papadopoulos g.papadopoulos@aegeanlines.example",
    "kenichi": "kenichi-sato-jp k.sato@nihonrail.example",
    "sasha": "aleksandr-petrov-spb a.petrov@volgatech.example",
    "fang": "fang-wang-hx fang.wang@huaxin.example",
    "mohamed": "mohamed-al-hassan m.alhassan@nilecon.example",
    # double surnames, particles, given names in another order
    "jose": "jose-antonio-garcia-marquez ja.garcia@viasur.example",
    "joao": "joaopaulosilvasouza joao.souza@pontebr.example",
    "maria": "mariafernandaoliveira mf.oliveira@pontebr.example",
    "zecarlos": "jose-carlos-pereira-eng jc.pereira@pontebr.example",
    "pieter": "pietervanderberg p.vanderberg@waterbouw.example",
    "istvan": "istvan-nagy-bp istvan.nagy@dunahid.example",
    "zoltan": "zoltan-kiss-hu zoltan.kiss@dunahid.example",
    "philipp": "philipp-trapp p.trapp@hohenbau.example",
    "soren": "soren-orsted-kjaer soren.kjaer@nordbro.example",
    "ibrahim": "ibrahim-celik-ist i.celik@bogazinsaat.example",
    # a married name on one private address
    "barbara": "barbara-steiner-graz babsi.h@gmx.example",
    # father and son, twins, husband and wife at one employer
    "franz_sen": "franz-gruber-sen f.gruber@gruberbau.example",
    "franz_jun": "franz-gruber-jun franz.gruber.jun@gruberbau.example",
    "lea": "lea-brandl lea.brandl@traunsoft.example",
    "lena": "lena-brandl lena.brandl@traunsoft.example",
    "jan": "jan-novak-most jan.novak@mostcz.example",
    "jana": "jana-novakova-most jana.novakova@mostcz.example",
    # a couple at one mailbox; a role address with two holders
    "sabine": "=Sabine Lang",
    "peter": "=Peter Lang",
    "claudia": "claudia-reiter-linz =Claudia Reiter",
    "markus": "markus-ebner-linz =Markus Ebner",
    # a boss and the assistant who writes for him
    "heinrich": "heinrich-wagner-dw h.wagner@donauwerk.example",
    "monika": "m.bauer@donauwerk.example",
    # the same name at two firms
    "anna_v": "anna-schmidt-voestal anna.schmidt@voestal.example",
    "anna_c": "anna-schmidt-caritas a.schmidt@sozialhilfe.example",
    "sophie": "sophie-lefevre-lyon s.lefevre@rhonetech.example sophie.lefevre@laposte.example",
    "ahmet": "ahmet-yilmaz-at ahmet@yilmazlar.example",
    "eva": "eva-horvat-hr eva.horvat@talentbruecke.example",
    "michael": "michael-eder-siemag michael.eder@siemag.example",
    "karin": "karin-schwarz-leoben k.schwarz@montanwerk.example",
    "nora": "nora-lindqvist",
    "luca": "luca.rossi@cantieri.example",
    "ines": "ines-duarte-porto",
    "elif": "=Elif Demir",
    "helga": "helga.winter@donauwerk.example",
}

NOBODY = (
    "info@", "jobs@", "buchhaltung@", "office@", "no-reply", "noreply", "newsletter@", "reply+",
    "mailer-daemon", "postmaster", "besprechungsraum", "br314@", "pmi-vienna@", "allhands@",
    "calendar-notification", "anna@projektwelt", "ticket+", "hello@annas-letter",
    "kasia", "katarzyna", "k.wojcik", "comments-noreply", "messages-noreply", "phish",
)  # fmt: skip
NAMES_OF_NOBODY = (
    "Gruber Bau GmbH", "Familie Lang", "LinkedIn Member", "Besprechungsraum Wien", "Mailbox",
    "BR 3.14 Donau", "Projektwelt", "Katarzyna Wójcik-Moser", "Kasia", "Buchhaltung Donauwerk",
    "Alle Mitarbeiter", "PMI Vienna", "Team Talentbrücke", "Linzbau", "Kasia Moser",
)  # fmt: skip
