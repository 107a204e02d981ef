"""Words around a name that are not the name, and words no person is called by; all folded."""

PREFIXES = frozenset(
    """mr mrs ms miss mx sir dame lord lady dr prof professor doktor herr frau fraulein hr fr dhr
    mevr
    mw mevrouw meneer drs ir ing mgr inz mag dipl lic licda sr sra srta senor senora senorita
    don dona doutor doutora dott dottssa dottor sig signor signora signore ms m mme mlle
    monsieur madame pan pani sayed sheikh shri smt hon rev fr capt col lt maj gen sgt eng arch
    avv geom rag prezes g-n gospodin""".split()
)
GENERATIONS = {
    "jr": 2, "junior": 2, "jnr": 2, "sr": 1, "senior": 1, "snr": 1, "ii": 2, "iii": 3, "iv": 4,
    "jun": 2, "sen": 1, "filho": 2, "neto": 3, "pere": 1, "fils": 2, "hijo": 2, "padre": 1,
    "2nd": 2, "3rd": 3, "4th": 4, "mladsi": 2, "starsi": 1, "ifj": 2, "ozdi": 1, "d j": 2, "d a": 1,
    "der jungere": 2, "der altere": 1, "de jonge": 2, "de oude": 1,
}  # fmt: skip
BEFORE = frozenset({"ifj", "ozdi", "ozv"})  # Hungarian: the younger and the widow stand first
CREDENTIALS = frozenset(
    """phd mba md md msc bsc ma ba bs ms jd llm llb cpa cfa pmp csm cissp cism shrm shrm-cp phr sphr
    rn pe cpim cscp cqe ccna aws mph edd dds dvm esq mbe obe cbe fcca acca aca cima acma cmgr
    frsa ceng mieee fieee pmi prince2 itil six sigma lssbb ssbb lssgb bba meng beng mphil dphil
    dipl ing rer nat med habil hab wirtsch inf fh mcs mpa msw lcsw gphr scp cp ptp cfm lpc hons
    psm pspo cssbb cpsm cma ea fsa asa crm ra rla aia leed ap nmls cppm""".split()
)
PARTICLES = frozenset(
    """de da do das dos del della delle dello di du des le la las los el al ul ad as von vom van
    vander vande den der dem ten ter te t zu zum zur af av bin ibn bint ben abu e y i und san
    santa st mac mc o d l dal dalla degli vd v vh""".split()
)
# "Front desk", "Room 2", "Vertrieb": one of these words and no person is meant.
OFFICE_WORDS = frozenset(
    """team teams support desk helpdesk servicedesk frontdesk reception rezeption receptie recepcja
    recepcion recepcao accueil empfang department abteilung afdeling dzial departamento
    dipartimento departement sekretariat secretariat secretaria secretariaat segreteria
    sekretariatet kancelaria vertrieb verkauf einkauf buchhaltung boekhouding ksiegowosc
    contabilidad contabilidade comptabilite kundenservice kundendienst klantenservice customer
    service services sprzedaz ventas vendas ufficio personalabteilung kadry rekrutacja
    recruiting recruitment careers karriere kariera jobs hr rh rrhh newsletter nieuwsbrief
    boletin boletim alerts notifications notification billing sales marketing info kontakt
    contact office buero biuro bureau kantoor oficina zentrale hotline helpline noreply
    webmaster postmaster administrator admin mailer daemon accounts payable dispatch orders
    bestellungen rechnung rechnungen invoices committee ausschuss komitet comite board vorstand
    redaktion editorial redactie redakcja mailing liste group gruppe groep grupo grupa gruppo
    everyone alle staff crew list calendar kalender events bot system store shop club verein
    vereniging stowarzyszenie association associacao asociacion foundation stiftung fundacja
    stichting university universitat universiteit uniwersytet universidad universidade praxis
    kanzlei klinik klinika hospital krankenhaus szpital hotel restaurant werkstatt garage
    apotheke pharmacy bank versicherung insurance schule school szkola escuela escola""".split()
)
ROOM_WORDS = frozenset(
    """room raum besprechungsraum konferenzraum sitzungszimmer meetingraum saal sala salle zaal
    vergaderzaal vergaderruimte zimmer boardroom projector beamer meetingroom zasedacka zasedaci
    targyalo toplanti moterom moderum konferensrum sammantradesrum neuvotteluhuone kokoushuone
    переговорная scanner drucker printer drukarka imprimante impresora kopierer""".split()
)
FAMILIES = frozenset(
    """familie fam family famille familia famiglia rodzina familjen familien perhe csalad rodina
    obitelj porodica druzina aile semya семья родина οικογενεια""".split()
)
NOBODYS_NUMBERS = frozenset(
    """mailbox,voicemail,voice mail,anrufbeantworter,sprachbox,notruf,emergency,messagerie vocale,
    messagerie,repondeur,buzon de voz,contestador,correio de voz,caixa postal,urgences,emergencias,
    segreteria telefonica,poczta glosowa,telefonsvarer,telefonsvarare,hlasova schranka,hangposta,
    emergenza,alarmnummer""".replace("\n    ", "").split(",")
)
FOR_SOMEBODY = (
    " on behalf of ", " i a ", " im auftrag von ", " im auftrag ", " namens ", " w imieniu ",
    " en nombre de ", " em nome de ", " per conto di ", " au nom de ", " pour le compte de ",
)  # fmt: skip
ASSISTANTS_OF = (
    "office of", "assistant to", "pa to", "assistant of", "ea to", "buro", "buero", "sekretariat",
    "assistenz", "sekretarka", "asystentka", "asystent", "secretaresse van", "assistent van",
    "assistente de", "assistente di", "asistente de", "secretaria de", "secretario de",
    "secretariat de", "assistante de", "assistant de", "gabinete de", "cabinet de",
    "biuro", "kantoor van", "vorzimmer",
)  # fmt: skip
GONE = frozenset({"linkedin member", "linkedin user", "mitglied von linkedin", "facebook user"})
