"""What contact programs and people call the columns of a table, in many languages; a table.

Phrases of one field stand between bars, spelled as in the wild; they are compared without case,
accents, spaces and punctuation. Words that only say which of several (work, home, second) stand in
QUALIFIERS and are taken off first.
"""

from __future__ import annotations

PHRASES = {
    "given": """first name|given name|forename|christian name|fname|first|vorname|rufname|prénom
        |prenom
        |voornaam|roepnaam|nombre de pila|primeiro nome|primer nombre|nome próprio|imię|förnamn
        |fornavn|etunimi|křestní jméno|jméno|keresztnév|prenume|имя|ad|ім'я""",
    "family": """last name|surname|family name|lname|last|nachname|familienname|zuname
        |nom de famille
        |achternaam|familienaam|apellidos|apellido|primer apellido|cognome|sobrenome|último nome
        |apelido de família|nazwisko|efternamn|etternavn|efternavn|sukunimi|příjmení|vezetéknév
        |nume de familie|фамилия|soyadı|soyad|прізвище""",
    "plain_name": """name|nom|nombre|nome|naam|namn|navn|nimi|név|nume|isim|person|who|wer|qui|wie
        |kto""",
    "name": """full name|fullname|display name|contact name|contact|contact person|person name
        |name and
        surname|first and last name|anzeigename|vollständiger name|vor und nachname
        |vorname nachname|ansprechpartner|kontakt|kontaktperson|nom complet|nom à afficher
        |nom et prénom|prénom et nom|nom affiché|weergavenaam|volledige naam|schermnaam
        |nombre completo|nombre para mostrar|nombre en pantalla|nombre y apellidos|nome completo
        |nome visualizzato|nome e cognome|nome de exibição|mostrar nome|nome para mostrar
        |nazwa wyświetlana|imię i nazwisko|pełna nazwa|wyświetlana nazwa|visningsnamn
        |fullständigt namn|för och efternamn|visningsnavn|fulde navn|fullt navn|фио|ad soyad
        |candidate|alumni name|member name|attendee|participant|teilnehmer|speaker|recruiter name
        |contact full name""",
    "middle": """middle name|additional name|middle names|weitere vornamen|zweiter vorname
        |deuxième prénom|autres prénoms|middelste naam|tweede naam|segundo nombre|secondo nome
        |nome do meio|segundo nome|drugie imię|mellannamn|mellemnavn|отчество""",
    "prefix": """prefix|name prefix|salutation|honorific|anrede|civilité|aanhef|aanspreektitel|trato
        |tratamiento|appellativo|tratamento|forma de tratamento|zwrot grzecznościowy|tilltal""",
    "plain_title": "title|titel|titre|título|titolo|tytuł|titul",
    "suffix": """suffix|name suffix|credentials|namenszusatz|suffixe|achtervoegsel|sufijo|suffisso
        |sufixo|sufiks|efterled""",
    "nickname": """nickname|nick|short name|known as|preferred name|goes by|called|spitzname|rufname
        |surnom|bijnaam|roepnaam|apodo|alias|soprannome|alcunha|przydomek|pseudonim
        |smeknamn|kaldenavn|přezdívka|lakap""",
    "other_name": """maiden name|birth name|former name|née|geburtsname|mädchenname|nom de naissance
        |nom de jeune fille|meisjesnaam|geboortenaam|apellido de soltera|cognome da nubile
        |nome de solteira|nazwisko panieńskie|nazwisko rodowe|flicknamn|phonetic name|yomi name""",
    "email": """email|mail|email address|emails|mail address|email id|contact email|mailadresse
        |emailadresse|elektronische adresse|adresse de messagerie|adresse électronique|courriel|mél
        |adresse mail|adresse email|adresse e-mail|mailadres|emailadres|correo|correo electrónico
        |dirección de correo electrónico|dirección del correo electrónico|dirección de correo
        |indirizzo email|indirizzo posta elettronica|indirizzo di posta elettronica
        |posta elettronica|endereço de email
        |endereço de correio eletrônico|endereço de correio electrónico|correio eletrónico
        |adres email|adres poczty elektronicznej|poczta|epost|epostadress|mejl|mejladress
        |epostadresse|sähköposti|e-pošta|e-posta|электронная почта|почта|adresa de e-mail""",
    "email_type": """email type|email typ|email 2 type|email adresstyp|type de messagerie|emailtype
        |tipo de correo electrónico|tipo email|tipo de email|typ email|emailtyp
        |email 2 typ|email 3 typ|e-mail: typ|type adresse de messagerie""",
    "email_label": """email display name|email angezeigter name|email anzeigename
        |nom complet de l'adresse de messagerie|email weergavenaam|nombre para mostrar de correo
        electrónico|nome visualizzato email|nome visualizzato posta elettronica
        |nome de exibição de email|nazwa wyświetlana email|visningsnamn för epost""",
    "phone": """phone|phone number|telephone|telephone number|tel|tel no|tel nr|mobile|mobile phone
        |mobile number|cell|cell phone|cellphone|cellular|landline|direct line|car phone|whatsapp
        |telefon|telefonnummer|telefonnr|rufnummer|mobiltelefon|mobilnummer|mobil|mobil tel nr|handy
        |handynummer|festnetz|autotelefon|haupttelefon|téléphone|tél|téléphone mobile|tél mobile
        |portable|numéro de téléphone|gsm|telefoon|telefoonnummer|mobiele telefoon|mobiel
        |mobiel nummer|teléfono|móvil|teléfono móvil|celular|teléfono celular|telefono|cellulare
        |telefono cellulare|telefono mobile|numero di telefono|numero cellulare|telefone|fone
        |particular|ufficio|abitazione|telefone da residência
        |telemóvel|telefone celular|telefon komórkowy|komórka|numer telefonu|telefonnummer
        |mobiltelefonnummer|puhelin|matkapuhelin|telefono cellulare|телефон|мобильный""",
    "organisation": """company|company name|organization|organisation|organization name|employer
        |business name|firm|account|account name|workplace|work company|current company|affiliation
        |firma|firmenname|unternehmen|arbeitgeber|betrieb|institution|société|entreprise|employeur
        |organisme|bedrijf|bedrijfsnaam|organisatie|werkgever|empresa|organización|compañía
        |nombre de la empresa|società|azienda|organizzazione|ditta|organização|companhia|instituição
        |organizacja|przedsiębiorstwo|pracodawca|nazwa firmy|företag|företagsnamn|organisation
        |arbetsgivare|virksomhed|bedrift|yritys|společnost|firmă|компания|организация|şirket""",
    "title": """job title|position|role|occupation|profession|designation|job|organization title
        |current position|function|jobtitle|work title|headline|berufsbezeichnung|beruf|funktion
        |stellenbezeichnung|tätigkeit|rolle|fonction|poste|profession|intitulé du poste|métier
        |functie|functietitel|beroep|rol|cargo|puesto|puesto de trabajo|profesión|ocupación|rol
        |qualifica|posizione|ruolo|professione|mansione|função|profissão|ocupação|stanowisko
        |funkcja|zawód|befattning|yrke|roll|stilling|tehtävänimike|pozice|funcție|должность
        |görev|unvan""",
    "school": """school|university|college|alma mater|hochschule|universität|schule|école|université
        |universiteit|universidad|escuela|università|universidade|uczelnia|szkoła|universitet""",
    "place": """city|town|location|place|suburb|locality|municipality|based in|lives in|ort|stadt
        |wohnort|standort|ville|localité|lieu|commune|plaats|stad|woonplaats|ciudad|localidad
        |población|ubicación|città|comune|località|cidade|localidade|miasto|miejscowość|lokalizacja
        |stad|postort|ort|by|sted|kaupunki|město|oraș|город|şehir""",
    "address": """address|full address|postal address|formatted address|adresse|anschrift
        |postadresse
        |adresse postale|adres|postadres|dirección|indirizzo|endereço|morada|adres|adress""",
    "region": """state|province|region|county|state province|bundesland|département|dép région
        |région
        |provincie|provincia|distrito|estado|provincia o estado|regione|województwo|powiat|län
        |stát""",
    "country": """country|country region|nation|staat|land region|pays|pays région|land|land regio
        |país|país o región|país región|paese|nazione|nazione regione|paese area geografica
        |região país|kraj|kraj region|maa|země|țara|страна|ülke""",
    "birthday": """birthday|birth date|date of birth|dob|bday|geburtstag|geburtsdatum
        |date de naissance|anniversaire|geboortedatum|verjaardag|fecha de nacimiento|cumpleaños
        |data di nascita|compleanno|data de nascimento|data de aniversário|data urodzenia|urodziny
        |födelsedag|födelsedatum|fødselsdag|fødselsdato|syntymäpäivä|datum narození
        |дата рождения|doğum tarihi""",
    "birth_year": """birth year|geburtsjahr|année de naissance|geboortejaar|año de nacimiento
        |anno di nascita|ano de nascimento|rok urodzenia|födelseår""",
    "birth_month": """birth month|geburtsmonat|mois de naissance|mois|geboortemaand
        |mes de nacimiento
        |mese di nascita|mês de nascimento|miesiąc urodzenia|födelsemånad""",
    "birth_day": """birth day|geburtstag tag|jour de naissance|jour|geboortedag|día de nacimiento
        |giorno di nascita|dia de nascimento|dzień urodzenia|födelsedag dag""",
    "anniversary": """anniversary|wedding anniversary|jahrestag|hochzeitstag|trouwdag|rocznica
        |anniversaire de mariage ou fête|aniversario de boda|anniversario|bröllopsdag
        |aniversário de casamento|årsdag|jubileum""",
    "maybe_family": "apelido",
    "maybe_birthday": "aniversario|aniversário",
    "notes": """notes|note|comment|comments|remarks|description|about|bio|notizen|notiz|bemerkung
        |bemerkungen|anmerkung|anmerkungen|kommentar|remarque|remarques|commentaire|commentaires
        |notitie|notities|opmerking|opmerkingen|notas|nota|comentarios|observaciones|commenti
        |osservazioni|annotazioni|observações|anotações|notatki|notatka|uwagi|komentarz
        |anteckningar|anteckning|noter|muistiinpanot|poznámky|poznámka|notițe|заметки|notlar
        |context|how we know each other|background""",
    "circles": """categories|category|tags|tag|group|groups|labels|label|circle|circles|list
        |group membership|kategorien|kategorie|gruppe|gruppen|schlagwörter|catégories|catégorie
        |groupe|groupes|étiquettes|categorieën|categorie|groep|groepen|categorías|categoría|grupo
        |grupos|etiquetas|categorie|gruppo|gruppi|etichette|categorias|categoria|marcadores
        |kategorie|kategoria|grupa|grupy|etykiety|kategorier|grupp|grupper|etiketter|relationship
        |beziehung|relation|relación|relazione|relacja""",
    "interests": """interests|hobby|hobbies|hobbys|interessen|loisirs|centres d'intérêt|interesses
        |interessi|aficiones|intereses|zainteresowania|intressen|hobbyer""",
    "link": """linkedin|linkedin url|linkedin profile|linkedin profile url|profile url|url|website
        |web page|web site|webpage|homepage|home page|blog|link|xing|github|twitter|x handle
        |person linkedin url|contact linkedin|webseite|internetseite|site web|page web|site internet
        |profil|website|webpagina|persoonlijke webpagina|página web|sitio web|pagina web|sito web
        |sito|página da web|página na web|site|strona www|strona internetowa|strona sieci web
        |osobista strona sieci web|webbsida|webbplats|hemsida|hjemmeside|webová stránka""",
    "met_where": """met at|where we met|met where|met|how we met|event|meeting place|kennengelernt
        |kennengelernt bei|wo kennengelernt|rencontré à|lieu de rencontre|ontmoet op|ontmoet bij
        |leren kennen|conocido en|dónde nos conocimos|conosciuto a|incontrato a|conhecido em
        |onde nos conhecemos|poznani w|gdzie poznany|miejsce poznania|träffades|source event""",
    "met_on": """met on|first met|date met|when we met|met date|kennengelernt am
        |erstes treffen|rencontré le|date de rencontre|ontmoet op datum|fecha en que nos conocimos
        |data incontro|data do encontro|data poznania""",
    "met_through": """referred by|introduced by|introduction by|met through|referral|referrer
        |connector
        |empfohlen von|vorgestellt von|vermittelt durch|weiterempfohlen von|recommandé par
        |présenté par|introduit par|doorverwezen door|voorgesteld door|verwezen door|referido por
        |recomendado por|presentado por|segnalato da|presentato da|consigliato da|indicado por
        |apresentado por|polecony przez|polecone przez|przedstawiony przez|hänvisad av
        |rekommenderad av|presenterad av""",
    "last_touch": """last contact|last contacted|last touch|last met|last spoke|last spoken
        |last seen
        |last talked|last meeting|last interaction|last conversation|date of last contact
        |last contact date|zuletzt kontaktiert|letzter kontakt|letztes gespräch|zuletzt gesprochen
        |zuletzt getroffen|dernier contact|dernière rencontre|laatste contact|laatst gesproken
        |último contacto|ultimo contatto|último contato|ostatni kontakt|senaste kontakt
        |senast kontaktad|sidst kontaktet|siste kontakt|последний контакт""",
    "spouse": """spouse|partner|wife|husband|ehepartner|ehegatte|lebenspartner|partner in
        |conjoint|conjoint e|conjointe|partenaire|echtgenoot|partner|cónyuge|coniuge|cônjuge
        |współmałżonek|małżonek|make maka|make|ægtefælle""",
    "manager": """manager|manager name|managers name|boss|supervisor|vorgesetzter|name des
        vorgesetzten|name des managers|responsable|nom du responsable|manager naam|naam manager
        |leidinggevende|nombre del director|nombre del jefe|jefe|nome del responsabile
        |responsabile|nome do gerente|gerente|nome do gestor|menedżer|menadżer|przełożony|chef""",
    "assistant": """assistants name|assistant name|assistant|name assistent|name des assistenten
        |name
        assistentin|nom de l'assistant e|nom de l'assistant|naam assistent|nombre del asistente
        |nome dell'assistente|nome do assistente|asystent|imię i nazwisko asystenta
        |assistentens namn""",
}
LEFT = """company main phone|hauptnummer firma|firmenhauptnummer|rückruf|callback|isdn|telex
        |radio phone
    |mobilfunk|ttytdd phone|department|work dept|abteilung|service|afdeling|departamento|reparto
    |dział|oddział|avdelning|office location|bürostandort|initials|initialen|gender|geschlecht
    |sexe|geslacht|género|sesso|gênero|płeć|kön|street|straße|rue|straat|calle|via|rua|ulica|gata
    |postal code|zip|zip code|zipcode|plz|postleitzahl|code postal|postcode|código postal|cap|cep
    |kod pocztowy|postnummer|priority|priorität|sensitivity|private|privat|mileage|language
    |sprache|account number|billing information|directory server|internet free busy|government
    id number|organizational id number|children|kinder|enfants|kinderen|hijos|figli|filhos|dzieci
    |barn|keywords|stichwörter|location code|user photo|photo|status|type|typ|id|yomi"""

_WORK = """work business office company geschaftlich geschaeftlich dienstlich beruflich firma buro
    bureau travail professionnel professionnelle pro zakelijk werk trabajo laboral profesional
    oficina lavoro ufficio uff emprego werkadres sluzbowe trabalho comercial profissional sluzbowy
    sluzbowa biuro praca arbete
    arbetet foretag jobb arbejde"""
_HOME = """home private privat privater private personal personnel personnelle prive domicile thuis
    particulier particular casa huisadres abit ab domicilio residencia residenza abitazione
    personale pessoal
    residencial dom domowy domowa prywatny prywatna hem hemmet bostad hjem"""
_OTHER = """other autre andere anderer anderes weitere weiterer weiteres anders overig overige otro
    otra altro altra outro outra inny inna inne ovrig annan annat anden alternate alternative"""
QUALIFIERS = {
    **dict.fromkeys(_WORK.split(), "work"),
    **dict.fromkeys(_HOME.split(), "home"),
    **dict.fromkeys(_OTHER.split(), "other"),
    **dict.fromkeys(
        """primary main principal principale primar primare primaire primario primaria haupt hoofd
        glowny glowna podstawowy primart secondary sekundar secondaire secundario secundaria
        secondario secondaria pomocniczy dodatkowy sekundart second preferred default number nr no
        numero nummer numer value endereco adres the of a de del della di du da do d la el le les
        l op en der
        des das dem den im in per pour para por y e et my their his her voor contact
        people""".split(),
        "",
    ),
}
# Words that decide alone, wherever they stand in a header that no phrase above explains.
SPEAKING = (
    (
        "",
        """fax telefax telecopie telefaks faks faxnummer pager personsokare assistant assistants
        assistent assistenten assistente asistente asystenta asystent buscapersonas semafoon telex
        bounced unsubscribed optin consent verified verification confidence password count
        subject""",
    ),
    (
        "email",
        "email emails mail mails courriel correo messagerie epost mejl emailadresse mailadresse",
    ),
    (
        "phone",
        """phone phones telephone telefon telefono telefone telefoon tel mobile mobil mobiel
        movil cell handy whatsapp gsm celular cellulare telemovel telefonnummer rufnummer""",
    ),
    ("link", "linkedin url website webseite homepage www xing github twitter facebook instagram"),
    ("birthday", "birthday birthdate geburtstag geburtsdatum geboortedatum naissance nacimiento"),
    ("notes", "notes notizen notitie notas notatki anteckningar bemerkungen remarks comments"),
    ("place", "city ort stadt ville ciudad citta cidade miasto miejscowosc plaats stad"),
    ("region", "bundesland provincie provincia wojewodztwo estado lan"),
    ("country", "country pays pais paese kraj"),
)
