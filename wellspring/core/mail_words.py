"""The words that make a mailbox an office, a machine or a letter, and the domains anyone can join.

Collected by hand from RFC 2142 and the address books of a dozen languages; all folded.
"""

ROBOTS = frozenset(
    """noreply donotreply nepasrepondre nichtantworten nooreply nicetantworten noresponder
    naoresponda
    nonrispondere nieodpowiadac nieodpisuj geenantwoord svarainte ikkesvar mailerdaemon
    postmaster bounce bounces bounced notification notifications notify notificacao
    notificaciones benachrichtigung benachrichtigungen powiadomienia notifica notifiche mailer
    automailer autoreply autoresponder robot bot daemon root cron jenkins builds alerts alert
    alerta alertas alarm unsubscribe unsubscribes listserv majordomo returns return
    undeliverable messages-noreply invitations invites jobalerts jobalert reminder reminders
    mailrobot scanner printer drucker drukarka imprimante impresora kopierer copier scan jira
    confluence gitlab bugzilla redmine trello sharepoint nagios zabbix monitoring
    calendar-notification verify verification confirm confirmation confirmations receipts
    receipt tracking system automated wordpress drive-shares docs-noreply""".split()
)
NEWSLETTERS = frozenset(
    """newsletter newsletters news nieuwsbrief nyhetsbrev nyhedsbrev boletin boletim bulletin digest
    infolettre rundbrief aktuell marketing promo promos promotions promocje offers ofertas
    angebote deals campaign campaigns mailing mailings updates update weekly daily rassegna
    lettera circular""".split()
)
OFFICES = frozenset(
    """info infos information informacje informacion informacoes informazioni informatie kontakt
    kontakte contact contacts contacto contato contatto contatti contacter hello hallo hola ola
    bonjour ciao hi welcome mail email post poczta correo correio posta mailbox inbox office
    buero buro bureau biuro kantoor oficina escritorio ufficio kontor sekretariat secretariat
    secretaria secretariaat secretary segreteria sekretariaat kancelaria reception receptie
    rezeption recepcja recepcion recepcao empfang accueil frontdesk front-desk frontoffice desk
    zentrale admin administrator administration administracion administracao administratie
    administracja verwaltung webmaster hostmaster abuse security privacy datenschutz rodo gdpr
    legal compliance recht jurist support hilfe help helpdesk servicedesk service services
    servis serwis soporte suporte supporto ondersteuning kundenservice kundendienst
    klantenservice customerservice customercare customers clientes clienti klienci kunden
    obsluga atendimento atencion care sales vertrieb verkauf verkoop vente ventes ventas vendas
    vendite sprzedaz forsaljning salg einkauf inkoop achat achats compras acquisti zakupy
    purchasing procurement orders order bestellung bestellungen bestellingen commande commandes
    pedidos ordini zamowienia shop store tienda loja sklep negozio winkel billing invoice
    invoices rechnung rechnungen buchhaltung facturen factures facturacion faturamento fatture
    faktury faktura rachunki accounting accounts accountspayable ap ar finance finances
    finanzen finanzas financeiro finanse ksiegowosc boekhouding comptabilite contabilidad
    contabilidade contabilita payroll payments zahlungen hr hrd people humanresources personal
    personnel personeel personalabteilung rh rrhh kadry jobs job career careers karriere
    karriera kariera carriere carrieres carreiras empleo empregos bewerbung bewerbungen
    bewerber recruiting recruitment recruiter recrutement reclutamiento recrutamento rekrutacja
    praca stellen vacatures werkenbij talent talents hiring apply applications ausbildung stage
    stages praktikum press presse prensa imprensa stampa pers prasa media pr communications
    kommunikation team teams all everyone alle todos wszyscy staff crew group gruppe groep
    grupo management direktion direction direccion direcao direzione dyrekcja directie
    geschaeftsfuehrung geschaftsfuhrung board vorstand it edv ict itsupport sysadmin tech
    technik technical operations ops dispatch logistics logistik warehouse lager magazyn
    production produktion quality qualitat jakosc engineering events event veranstaltungen
    eventos anmeldung registration registro booking bookings buchung reservierung reservation
    reservations reservas prenotazioni rezerwacja rezerwacje feedback enquiries inquiries
    anfrage anfragen enquiry inquiry ask questions fragen zapytania web website online portal
    partner partners partnerships investor investors ir scheduling scheduler terminy termine
    agenda meetings planning ats talentacquisition vergabe praxis kanzlei sekr assistenz
    assistants""".split()
)
OFFICE_ENDS = (  # of compounds in one word: projektleitung, hausverwaltung, kundenservice
    "leitung", "buchhaltung", "sekretariat", "abteilung", "verwaltung", "service", "center",
    "zentrale", "portal", "bestaetigung", "bestatigung", "team", "administratie", "afdeling",
)  # fmt: skip
ROOMS = frozenset(
    """room rooms meetingroom conferenceroom confroom conference raum besprechungsraum besprechung
    konferenzraum sitzungszimmer saal sala salle zaal vergaderzaal vergaderruimte projector
    beamer resource resources parking""".split()
)
LISTS = frozenset(
    [
        "list",
        "lists",
        "liste",
        "listen",
        "lista",
        "listas",
        "mailman",
        "members",
        "announce",
        "discuss",
    ]
)
ROOM_DOMAINS = ("resource.calendar.google.com",)
LIST_DOMAINS = (
    "group.calendar.google.com",
    "googlegroups.com",
    "groups.io",
    "yahoogroups.com",
    "listserv.net",
    "freelists.org",
)
ROBOT_DOMAINS = (
    "reply.linkedin.com",
    "bounce.linkedin.com",
    "reply.github.com",
    "noreply.github.com",
    "users.noreply.github.com",
    "import.calendar.google.com",
    "docs.google.com",
    "amazonses.com",
    "mailgun.org",
    "sendgrid.net",
)
# The name before the dot: gmail.com, gmail.de, and gmail.example are one house.
PUBLIC_PROVIDERS = frozenset(
    """gmail googlemail outlook hotmail live msn passport yahoo ymail rocketmail aol icloud me mac
    proton protonmail pm tutanota tutamail tuta posteo mailbox fastmail hey zoho gmx web
    freenet t-online arcor online vodafone kabelmail 1und1 mail email inbox wp onet interia o2
    op poczta tlen gazeta vp libero virgilio tin tiscali alice fastwebnet laposte orange
    wanadoo free sfr neuf bbox numericable hetnet ziggo kpnmail kpnplanet planet xs4all upcmail
    home casema chello telenet skynet proximus bluewin sunrise hispeed telia bredband comhem
    spray telefonica terra uol bol ig globo sapo clix netcabo yandex ya rambler ukr i-ua seznam
    centrum azet volny abv citromail freemail naver daum hanmail nate qq 163 126 sina foxmail
    yeah docomo ezweb softbank rediffmail comcast verizon att sbcglobal bellsouth cox charter
    earthlink btinternet btopenworld sky talktalk virginmedia ntlworld blueyonder bigpond
    optusnet shaw rogers sympatico eircom otenet walla netvision bezeqint mynet superonline
    relay privaterelay simplelogin duck familie example post""".split()
)
