"""How German asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.tongues.tongue import Tongue

_YOU = r"(?:du|sie|ihr)"
_SOME = r"(?:\w+ ){0,3}"
_JOB = r"(?:stellen?|jobs?|arbeit|posten|position|platz|praktikum|vakanz\w*)"
ASKS = {
    "talk": r"telefonieren|gesprach\w*|sprechen|reden|treffen|kaffee|mittagessen|bier|viertelstunde"
    r"|halbe stunde|minuten|vorbeikommen|empfangen|anrufen|zeit fur|kennenlernen|unterhalten",
    "introduction": r"bekannt ?machen|(?:mich|uns|mir) (?:\w+ ){0,4}(?:vorstellen|vor\b)|vorstellen"
    r"|in kontakt|(?:den |einen )?kontakt (?:\w+ ){0,2}(?:herstellen|vermitteln)|vermitteln"
    r"|stellst du (?:uns|mich)|(?:ihn|sie) fragen|weiterleiten an",
    "review": rf"{_SOME}(?:lebenslauf|anschreiben|entwurf|kapitel|bewerbung|mappe|portfolio) "
    r"(?:\w+ )?(?:durchsehen|lesen|ansehen|anschauen|durchlesen|prufen|korrigieren)",
    "reference": r"empfehl\w*|gutes wort|referenz|fur mich burgen",
    "pass_on": r"herumschick\w*|weiterleit\w*|verteil\w*|streuen|rumschick\w*",
    "thing": r"mir (?:auch )?(?:ihre|deine|eure) \w+ (?:schicken|senden|leihen|geben)|die adresse"
    r"|leihen|das foto",
    "name": r"(?:wem|wen|wer|welche[nm]? (?:vermittlern|personalern|leuten|leute))",
    "join": r"mitmachen|teilnehmen|dabei sein",
    "money": r"sponsern|spenden",
    "answer": r"sagen|erzahlen|erklaren|wissen|zeigen|helfen|was|wie|welche\w*",
}
GERMAN = Tongue(
    name="de",
    asks=ASKS,
    me=r"\b(?:ich|mich|mir|mein|meine|meinen|meinem|meiner|meines)\b",
    you=r"\b(?:du|dich|dir|dein|deine|deinen|deinem|deiner|ihr|euch|euer|eure|euren|ihnen|ihre|ihren"
    r"|ihrem|ihrer|sie)\b",
    trigger=rf"\b(?:konnt\w*|kannst|konnen|konntest|wurdest|wurden|wurdet|willst|wollen|hattest"
    rf"|hatten|hast|haben|stellst|magst|mochtest|darfst|weisst|wissen|weißt|wisst|sucht|suchen) {_YOU}"
    r"\b|\b(?:kann|darf|konnte|durfte|konnen|konnten|wollen|durfen|sollen) (?:ich|wir|man)\b"
    rf"|\b(?:gibt|gabe) es\b[^.?!]{{0,30}}\b(?:bei|frei|{_JOB})|\bich wurde (?:mich )?(?:\w+ )?"
    r"(?:gern|gerne|freuen)\b(?! (?:wieder|danken))|\bwurde ich (?:mich )?(?:gern|gerne|freuen)\b"
    r"|\bich (?:mochte|wollte) (?:gern |gerne |sie |dich |mich |von \w+ )?(?:fragen|bitten"
    r"|erkundigen)\b|\bich (?:hoffe|frage mich),? (?:dass|ob)\b|\bmochte mich erkundigen\b"
    r"|\b(?:ware|bin) (?:ich )?(?:\w+ )?(?:fur jeden \w+ )?dankbar\b|\bsag(?:en|t)? (?:sie )?(?:mir|"
    r"einfach|uns)\b|\bgib mir\b|\b(?:schick|schreib|melde?) (?:mir|dich)\b|\bdenk an mich\b"
    r"|\bgeben sie mir\b|\bbewerbe ich mich\b|\bbrauche (?:deine|ihre) hilfe|\bbescheid\b"
    r"|\bware es moglich\b|\bmacht es ihnen\b",
    pleasantry=r"\bwie geht\b|\bwie (?:war|ist|lauft)\b|\berinnerst du\b|\bweißt du noch\b|\blauft "
    r"\w+ schon\b|\bwenn ich (?:dir|ihnen|euch|etwas|je)\b|\bkann ich (?:dir|ihnen|etwas) (?:\w+ )?(?:helfen"
    r"|tun|zuruckgeben)|\bwomit kann ich\b",
    instead=r"^(?:wenn (?:nicht\b|(?:es|du|sie|dir|ihnen|das) (?:\w+ )?(?:nicht|lieber|kein\w*|unangenehm))|falls "
    r"(?:nicht|du nicht|sie nicht|es nicht)|sonst|andernfalls|ansonsten)",
    openings=rf"\b(?:freie|offene|freien|offenen|passende) {_JOB}|\b{_JOB} (?:\w+ ){{0,2}}"
    rf"(?:frei|offen|zu besetzen)\b|\bstelle fur mich\b|\bvon (?:einer|einem) {_JOB}\b[^.?!]{{0,30}}"
    r"\bhor\w*|\b(?:sucht|suchen) (?:ihr|sie) (?:\w+ )?(?:leute|jemanden|personal|mitarbeiter\w*"
    r"|verstarkung|noch)\b|\bstellt ihr (?:\w+ )?ein\b|\bwer (?:\w+ )?(?:gerade )?(?:sucht|einstellt)"
    r"\b|\b(?:etwas|was) frei\b|\bum eine (?:freie )?stelle\b|\bstellenangebot\w*",
    hiring=r"\b(?:einen?|eine|irgendeine?n?|irgendwo|noch|passende\w*) (?:\w+ )?(?:jobs?|stellen?|arbeit|position|praktikum|platz)\b(?= ?(?:fur mich|bei|in|frei|besorgen|vermitteln|anbieten|\?|geben))"
    r"|\barbeit fur mich\b|\b(?:einstellen|einstellt|stellen \w+ ein|stellt \w+ ein)\b|\bzu besetzen\b|\bverwendung fur\b"
    r"|\b(?:sucht|suchen|braucht|brauchen)\b[^.?!]{0,30}\b(?:jemanden|leute|personal|mitarbeiter\w*|verstarkung|kollegen)\b|\bmich einstellen\b",
    for_others=r"\b(?:meine?|unsere?) (?:\w+ )?(?:nachbarin|nachbar|freundin?|schwester|bruder|sohn"
    r"|tochter|frau|mann|partner\w*|kolleg\w+|neffe|nichte|mutter|vater|student\w*)\b[^.?!]{0,60}\b"
    r"(?:sucht|ist|hat|mochte|macht|wird)\b|\bfur (?:ihn|eine freundin|einen freund)\b|\b(?:es|das)"
    r" (?:ihr|ihm) weiter\b",
    vague=r"\b(?:hast|haben|hatten|hattest|weißt) (?:du|sie|ihr) (?:vielleicht |noch )?(?:einen |ein paar |irgendeinen |irgendwelche )?(?:rat|tipps?|ideen?|hinweise?|ratschlage?)(?: fur (?:mich|jemanden))? ?[.?!]|"
    r"\b(?:kannst|konntest|konnen|konnten) (?:du|sie) mir (?:vielleicht |bitte |bloß )?(?:weiter)?helfen ?[.?!]|"
    r"\b(?:deine|ihre|eure) (?:meinung|gedanken|einschatzung|rat|ideen) (?:horen|wissen|bekommen|erfahren|einholen) ?[.?!]|"
    r"\blebenslauf (?:\w+ ){0,3}(?:weiterleit\w*|weitergeb\w*|herumschick\w*|verteil\w*|streu\w*)|"
    r"\b(?:jede|jegliche|jeder) (?:hilfe|rat|unterstutzung|tipp|hinweis)\b|\bwas (?:meinst|denkst) du,? was ich\b|"
    r"\bleute,? die mir (?:\w+ )?helfen konn\w+|\baugen (?:\w+ ){0,3}offen|\bmoglichkeiten (?:besprechen|ausloten)\b|"
    r"\b(?:dein|ihr|euer) (?:gehirn|hirn|wissen|kopf) (?:\w+ )?(?:anzapf\w*|anzuzapf\w*|loch\w*"
    r"|leihen)|\bgehirn anzapfen|\b(?:jeden|jeder|jegliche\w*|alle) (?:rat|tipps?|hinweise?|hilfe"
    r"|ideen|anregungen)\b|\b(?:deine|ihre|eure) (?:\w+ )?(?:gedanken|meinung|einschatzung|ideen)[^.?!]"
    r"{0,8}\b(?:dazu|daruber|zu meine\w*|was)\b|\ban mich (?:zu )?denken\b|\bdenk(?:t|en)? (?:bitte "
    r"|sie )?(?:bitte )?an mich\b|\bwenn (?:sich )?(?:etwas|was) (?:ergibt|auftut|auftaucht|frei"
    r"|reinkommt)|\b(?:falls|wenn) (?:du|sie|ihr) (?:\w+ )?(?:etwas|was|irgendetwas|von)\b[^.?!]{0,40}"
    r"\bhor(?:st|en|t)\b|\bherumschick\w*|\brumschick\w*|\bim hinterkopf\b|\b(?:augen|ohren) (?:offen"
    r"|aufhalt\w*)|\berzahlt es (?:gern |bitte )?weiter\b|\b(?:irgendwelche|ein paar) (?:tipps|ideen"
    r"|hinweise)\b|\bwas (?:soll|sollte) ich (?:tun|machen)\b|\boffen fur alles\b|\bfelder[^.?!]{0,20}"
    r"\b(?:in denen|die ich)|\bin (?:deinem|ihrem|eurem) netzwerk (?:teilen|streuen|verteilen)",
    mentioned=r"\b(?:nicht|nie|kein\w*|ohne|ausdruck|fragte|danke|gefragt|sagte)\b[^.?!;]*$",
    begging=r"\bbitte,? (?:hilf|helfen sie) mir(?! (?:beim|mit|zu))|\bfamilie (?:\w+ )?nicht (?:mehr )?(?:ernahren|versorgen)|\b(?:keiner|niemand) (?:will|nimmt|antwortet)|"
    r"\bwas ich (?:noch )?(?:tun|machen) soll\b|\bbrauche (?:unbedingt|dringend|so sehr) (?:eine |einen )?(?:arbeit|stelle|job|geld|hilfe)|\bvollig am ende\b|"
    r"\bwurde alles (?:tun|machen)\b|\b(?:habe|voller) schulden\b|\bohne hoffnung\b|"
    r"\b(?:verzweifelt|flehe|flehen|letzte hoffnung|einzige hoffnung|hoffnungslos"
    r"|ersparnisse|(?:miete|heizung|rechnungen) (?:\w+ )?nicht (?:mehr )?(?:zahlen|bezahlen)"
    r"|nicht mehr (?:zahlen|bezahlen|weiter)|nehme alles|egal was|auf die straße gesetzt|auf die strasse"
    r" gesetzt|niemand (?:antwortet|will|stellt)|(?:ganz |so |wirklich )dringend|bitte,? bitte"
    r"|du musst mir helfen|ewig dankbar|kein geld|absage (?:um|nach) absage|\w*hundert bewerbungen"
    r"|am ende meiner kraft|ich bin am ende|ungerecht behandelt|rette\w* mich|auf knien)\b|\b(?:irgendetwas|"
    r"irgendwas|etwas) fur mich tun\b",
    mass=r"^(?:liebe|sehr geehrte|werte|hallo) (?:\w+ ){0,2}(?:freunde|kolleg\w+|kontakte|mitglieder|kunden|bekannte)(?: (?:und|&) \w+)?(?: ?[,.!:-]|$)|"
    r"^(?:liebe[rs]?|hallo|hi|hey|guten \w+|sehr geehrte|werte)? ?(?:alle|zusammen|team|leute"
    r"|freunde|kolleg\w+|ihr lieben|kontakte|(?:freunde|familie|kolleg\w+) und \w+|allerseits"
    r"|miteinander|netzwerk|leser\w*)(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:rundmail|rundschreiben|massenmail|sammelmail|unpersonliche (?:mail|nachricht)"
    r"|euch allen)\b",
    whom=r"^an die (?:personal|hr|zustandige)|^sehr geehrtes? (?:team|personal\w*|hr)|"
    r"^sehr geehrte damen und herren|\ban die zustandige\b|^sehr geehrter? (?:herr/frau(?! \w)"
    r"|personalabteilung|personaler\w*|recruiter)|\ban alle,? die es\b|^an wen auch",
    stock=r"\bnetzwerk hinzufug\w*|\b(?:beeindruckt|begeistert) von (?:ihrem|deinem) (?:profil"
    r"|werdegang)|\bsynergie\w*|\bauf (?:ihr|dein) profil (?:gestoßen|gestossen|aufmerksam)"
    r"|\bgeschatzter? (?:kunde|kontakt)",
    way_out=r"\b(?:frei,? )?nein zu sagen\b|\bunverbindlich\b|\b(?:falls|wenn|sollte)\b[^.?!]{0,40}\b(?:nicht|keine?|zu viel|lieber|unangenehm)\b|\bsag es ruhig\b|"
    r"\bkein (?:problem|stress|druck)\b|\bkeine (?:eile|sorge|umstande)\b|\bmacht (?:es )?"
    r"nichts\b|\bnicht schlimm\b|\b(?:kurzes|einfaches|ein) nein\b|\beinfach nein\b|\bsag (?:bitte )?"
    r"(?:einfach|ruhig) nein\b|\b(?:wenn|falls) (?:es |du |sie |das |ihnen |dir )?(?:das |es )?nicht\b"
    r"|\bwenn (?:es|dir|ihnen|du|sie) (?:\w+ )?(?:nicht|unangenehm|lieber|zu viel|keine)"
    r"|\bsonst\b|\bverstehe ich\b|\bich verstehe\b|\bfrage ich anderswo\b|\bnur wenn\b|\bin ordnung\b"
    r"|\bwenn du (?:magst|willst)\b|\bgern auch absagen\b|\banderenfalls\b",
    connection=r"\b(?:erzahlt|empfohlen|empfahl|genannt|gegeben|erwahnt|erwahnte|geraten|sagte|meinte"
    r"|gab)\b|\b(?:ihr|ihre|ihren|ihrem|dein|deine|deinen) (?:\w+ ){0,2}(?:vortrag|artikel|buch|beitrag"
    r"|text|heft|podcast|ausstellung|arbeit bei|blog|kolumne|forschung|interview|workshop|kurs|film"
    r"|frage|kommentar|antwort auf)\b|\bich habe (?:ihre?n?|deine?n?|von)\b[^.?!]{0,40}\b(?:gelesen|gehort"
    r"|gesehen|besucht)|\bwir (?:uns|haben|kennen|saßen|beide|waren)\b|\bbeide\b|\bdu (?:hast"
    r"|kennst|sagtest|warst)\b|\baufgefallen\b|\baus ihrem \w+|\bschon, (?:dich|dass)",
    reason=r"\bweil\b|\bdenn\b|\bdamit\b|\bseit\b|\bum (?:zu|von|mit)\b|\bdu (?:fragtest|wolltest)\b",
    named_thanks=r"\b(?:nutze|verwende|benutze|probiere|beginne|rufe|schreibe|nehme|setze|melde|werde)"
    r" ich\b|\bich (?:nutze|verwende|benutze|probiere|beginne|rufe|nehme|setze|habe mich|habe schon"
    r"|werde)\b|\bwas (?:du|sie) (?:\w+ ){0,3}(?:gesagt|erzahlt|gezeigt|geschrieben)|\b(?:dein|ihr|deine"
    r"|ihre) (?:tipp|rat|hinweis|idee|vorschlag|bemerkung) (?:zu|mit|uber|war|hat|dass)|\bdass (?:du"
    r"|sie) (?:mir|mich)\b|\bfur die (?:suppe|namen)",
    offer=r"\bich (?:bringe|schicke|leihe|helfe|lade dich|kann dir)\b|\bbringe ich\b|\bim gegenzug\b"
    r"|\bwenn ich (?:ihnen|dir|etwas)\b[^.?!]{0,20}\bhelfen|\bals gegenleistung\b",
    once=r"\b(?:jahre|zehn jahren|ewig\w*|jahren) (?:\w+ )?nicht (?:mehr )?(?:gesprochen|gesehen|gehort)",
    catching_up=r"\bwie es dir\b|\bwiederseh\w*\b|\bquatschen\b",
)
