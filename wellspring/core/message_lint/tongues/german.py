"""How German asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.letter import Rule
from wellspring.core.message_lint.tongues import german_wide
from wellspring.core.message_lint.tongues.tongue import Tongue, widened

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
    "name": r"(?:wem|wen|wer|welche[nm]? (?:vermittlern|personalern|leuten|leute))(?! (?:sie|du|ihr) (?:den|die|das|dem)\b)",
    "join": r"mitmachen|teilnehmen|dabei sein",
    "money": r"sponsern|spenden",
    "answer": r"sagen|erzahlen|erklaren|wissen|zeigen|helfen|was|wie|welche\w*",
}
_WIDER = {
    "talk": german_wide.TALK,
    "introduction": german_wide.INTRODUCTION,
    "review": german_wide.REVIEW,
    "reference": german_wide.REFERENCE,
}
_COMMON = Tongue(
    name="de",
    asks={what: "|".join(filter(None, (_WIDER.get(what), said))) for what, said in ASKS.items()},
    me=r"\b(?:ich|mich|mir|mein|meine|meinen|meinem|meiner|meines)\b",
    you=r"\b(?:du|dich|dir|dein|deine|deinen|deinem|deiner|ihr|euch|euer|eure|euren|ihnen|ihre"
    r"|ihren|ihrem|ihrer|sie)\b",
    trigger=rf"\b(?:wollte|mochte) (?:\w+ ){{0,2}}(?:fragen|wissen|anfragen)\b|\b(?:konnt\w*|kannst|konnen|konntest|wurdest|wurden|wurdet|willst|wollen|hattest"
    rf"|hatten|hast|haben|stellst|magst|mochtest|darfst|weisst|wissen|weißt|wisst|sucht"
    rf"|suchen) {_YOU}"
    r"\b|\b(?:kann|darf|konnte|durfte|konnen|konnten|wollen|durfen|sollen) (?:ich|wir"
    r"|man)\b"
    rf"|\b(?:gibt|gabe) es\b[^.?!]{{0,30}}\b(?:bei|frei|{_JOB})"
    rf"|\bich wurde (?:mich )?(?:\w+ )?"
    r"(?:gern|gerne|freuen)\b(?! (?:wieder|danken))|\bwurde ich (?:mich )?(?:gern|gerne"
    r"|freuen)\b|\bich (?:mochte|wollte) (?:gern |gerne |sie |dich |mich "
    r"|von \w+ )?(?:fragen|bitten|erkundigen)\b|\bich (?:hoffe|frage mich),? (?:dass|ob)\b"
    r"|\bmochte mich erkundigen\b|\b(?:ware"
    r"|bin) (?:ich )?(?:\w+ )?(?:fur jeden \w+ )?dankbar\b|\bsag(?:en|t)? (?:sie )?(?:mir"
    r"|einfach|uns)\b|\bgib mir\b|\b(?:schick|schreib|melde?) (?:mir|dich)\b"
    r"|\bdenk an mich\b|\bgeben sie mir\b|\bbewerbe ich mich\b|\bbrauche (?:deine"
    r"|ihre) hilfe|\bbescheid\b|\bware es moglich\b|\bmacht es ihnen\b",
    pleasantry=r"\bwie geht\b|\bwie (?:war|ist|lauft)\b|\berinnerst du\b|\bweißt du noch\b"
    r"|\blauft \w+ schon\b|\bwenn ich (?:dir|ihnen|euch|etwas|je)\b|\bkann ich (?:dir|ihnen"
    r"|etwas) (?:\w+ )?(?:helfen|tun|zuruckgeben)|\bwomit kann ich\b",
    instead=r"^(?:wenn (?:nicht\b|(?:es|du|sie|dir|ihnen|das) (?:\w+ )?(?:nicht|lieber|kein\w*"
    r"|unangenehm))|falls (?:nicht|du nicht|sie nicht|es nicht)|sonst|andernfalls"
    r"|ansonsten)",
    openings=rf"\b(?:offene|freie|unbesetzte)[nr]? (?:\w+ )?stellen?\b|\bstellen? (?:frei|offen)\b|\b(?:freie|offene|freien|offenen|passende) {_JOB}|\b{_JOB} (?:\w+ ){{0,2}}(?:frei"
    rf"|offen|zu besetzen)\b|\bstelle fur mich\b|\bvon (?:einer"
    rf"|einem) {_JOB}\b[^.?!]{{0,30}}"
    r"\bhor\w*|\b(?:sucht|suchen) (?:ihr|sie) (?:\w+ )?(?:leute|jemanden|personal"
    r"|mitarbeiter\w*|verstarkung|noch)\b|\bstellt ihr (?:\w+ )?ein\b"
    r"|\bwer (?:\w+ )?(?:gerade )?(?:sucht|einstellt)\b|\b(?:etwas|was) frei\b"
    r"|\bum eine (?:freie )?stelle\b|\bstellenangebot\w*",
    hiring=r"\bstellen? (?:zu vergeben|zu besetzen|frei|offen)\b|\b(?:mitarbeiter\w*|leute|personal|verstarkung|jemanden|\w+kraft|\w+krafte) (?:suchen|sucht|brauchen|braucht|einstellen|einstellt)\b|\b(?:sucht|suchen|braucht|brauchen|brauchst|suchst) (?:ihr |sie |du )?(?:gerade |noch |aktuell |momentan |derzeit )*(?:leute|personal|verstarkung|mitarbeiter\w*)\b"
    r"|\b(?:sucht|suchen|braucht|brauchen|brauchst|suchst) (?:ihr |sie |du |die \w+ "
    r"|eure \w+ )?(?:\w+ ){0,4}(?:noch )?(?:jemanden|leute|hilfe im|(?:eine?n? )\w+(?:er"
    r"|erin|ist|istin|kraft|mann|frau)\b)|\b(?:einen?|eine|irgendeine?n?|irgendwo|noch"
    r"|passende\w*) (?:\w+ )?(?:jobs?|stellen?|arbeit|position|praktikum"
    r"|platz)\b(?= ?(?:fur mich|bei|in|frei|besorgen|vermitteln|anbieten|\?|geben))"
    r"|\barbeit fur mich\b|\b(?:einstellen|einstellt|stellen \w+ ein|stellt \w+ ein)\b"
    r"|\bzu besetzen\b|\bverwendung fur\b|\b(?:sucht|suchen|braucht"
    r"|brauchen)\b[^.?!]{0,30}\b(?:jemanden|leute|personal|mitarbeiter\w*|verstarkung"
    r"|kollegen)\b|\bmich einstellen\b",
    condition=r"^(?:und |aber )?(?:wenn|falls|sollte\w*|passt es nicht|hast du keine"
    r"|haben sie keine)\b(?! (?:du (?:etwas|was|fragen|mehr)|sie (?:etwas|fragen|mehr)|ich"
    r"|sich etwas|moglich))",
    for_others=r"\b(?:meine?|unsere?) (?:\w+ )?(?:nachbarin|nachbar|freundin?|schwester|bruder|sohn"
    r"|tochter|frau|mann|partner\w*|kolleg\w+|neffe|nichte|mutter|vater|student\w*)\b[^.?!]{0,60}\b"
    r"(?:sucht|ist|hat|mochte|macht|wird)\b|\bfur (?:ihn|eine freundin|einen freund)\b|\b(?:es|das)"
    r" (?:ihr|ihm) weiter\b",
    vague=r"\b(?:tipps?|rat|ratschlage?|ideen?|hinweise?) fur (?:jemanden|mich|einen)\b|\b(?:jede[rs]?|alle) \w+ (?:ist|sind|ware) (?:\w+ )?(?:willkommen|hilfreich)|\b(?:was"
    r"|alles, was) (?:dir|ihnen) (?:\w+ )?einfallt\b|\bideen (?:holen|abholen|entlocken)"
    r"|\b(?:hast|haben|hatten|hattest|weißt) (?:du|sie|ihr) (?:vielleicht |noch )?(?:einen "
    r"|ein paar |irgendeinen |irgendwelche )?(?:rat|tipps?|ideen?|hinweise?"
    r"|ratschlage?)(?: fur (?:mich|jemanden))? ?[.?!]|\b(?:kannst|konntest|konnen"
    r"|konnten) (?:du|sie) mir (?:vielleicht |bitte |bloß )?(?:weiter)?helfen ?[.?!]"
    r"|\b(?:deine|ihre|eure) (?:meinung|gedanken|einschatzung|rat|ideen) (?:horen|wissen"
    r"|bekommen|erfahren|einholen) ?[.?!]|\blebenslauf (?:\w+ ){0,3}(?:weiterleit\w*"
    r"|weitergeb\w*|herumschick\w*|verteil\w*|streu\w*)|\b(?:jede|jegliche|jeder) (?:hilfe"
    r"|rat|unterstutzung|tipp|hinweis)\b|\bwas (?:meinst|denkst) du,? was ich\b"
    r"|\bleute,? die mir (?:\w+ )?helfen konn\w+|\baugen (?:\w+ ){0,3}offen"
    r"|\bmoglichkeiten (?:besprechen|ausloten)\b|\b(?:dein|ihr|euer) (?:gehirn|hirn|wissen"
    r"|kopf) (?:\w+ )?(?:anzapf\w*|anzuzapf\w*|loch\w*|leihen)|\bgehirn anzapfen|\b(?:jeden"
    r"|jeder|jegliche\w*|alle) (?:rat|tipps?|hinweise?|hilfe|ideen|anregungen)\b|\b(?:deine"
    r"|ihre|eure) (?:\w+ )?(?:gedanken|meinung|einschatzung|ideen)[^.?!]{0,8}\b(?:dazu"
    r"|daruber|zu meine\w*|was)\b|\ban mich (?:zu )?denken\b|\bdenk(?:t|en)? (?:bitte "
    r"|sie )?(?:bitte )?an mich\b|\bwenn (?:sich )?(?:etwas|was) (?:ergibt|auftut|auftaucht"
    r"|frei|reinkommt)|\b(?:falls|wenn) (?:du|sie|ihr) (?:\w+ )?(?:etwas|was|irgendetwas"
    r"|von)\b[^.?!]{0,40}\bhor(?:st|en|t)\b|\bherumschick\w*|\brumschick\w*"
    r"|\bim hinterkopf\b|\b(?:augen|ohren) (?:offen|aufhalt\w*)|\berzahlt es (?:gern "
    r"|bitte )?weiter\b|\b(?:irgendwelche|ein paar) (?:tipps|ideen|hinweise)\b"
    r"|\bwas (?:soll|sollte) ich (?:tun|machen)\b|\boffen fur alles\b"
    r"|\bfelder[^.?!]{0,20}\b(?:in denen|die ich)|\bin (?:deinem|ihrem"
    r"|eurem) netzwerk (?:teilen|streuen|verteilen)",
    mentioned=r"\b(?:nicht|nie|kein\w*|ohne|ausdruck|fragte|danke|gefragt|sagte)\b[^.?!;]*$",
    begging=r"\bam boden (?:zerstort)?\b|\bwovon ich (?:leben|zahlen)|\b(?:frau|mann"
    r"|partner\w*) (?:\w+ )?verlassen\b|\ban wen ich mich (?:noch|sonst)"
    r"|\bweiß nicht (?:mehr )?(?:ein noch aus|wohin)|\bmit der miete (?:im ruckstand"
    r"|hinterher)|\bbitte,? (?:hilf|helfen sie) mir(?! (?:beim|mit|zu))"
    r"|\bfamilie (?:\w+ )?nicht (?:mehr )?(?:ernahren|versorgen)|\b(?:keiner"
    r"|niemand) (?:will|nimmt|antwortet)|\bwas ich (?:noch )?(?:tun|machen) soll\b"
    r"|\bbrauche (?:unbedingt|dringend|so sehr) (?:eine |einen )?(?:arbeit|stelle|job|geld"
    r"|hilfe)|\bvollig am ende\b|\bwurde alles (?:tun|machen)\b|\b(?:habe"
    r"|voller) schulden\b|\bohne hoffnung\b|\b(?:verzweifelt|flehe|flehen|letzte hoffnung"
    r"|einzige hoffnung|hoffnungslos|ersparnisse|(?:miete|heizung"
    r"|rechnungen) (?:\w+ )?nicht (?:mehr )?(?:zahlen|bezahlen)|nicht mehr (?:zahlen"
    r"|bezahlen|weiter)|nehme alles|egal was|auf die straße gesetzt|auf die strasse gesetzt"
    r"|niemand (?:antwortet|will|stellt)|(?:ganz |so |wirklich )dringend|bitte,? bitte"
    r"|du musst mir helfen|ewig dankbar|kein geld|absage (?:um|nach) absage"
    r"|\w*hundert bewerbungen|am ende meiner kraft|ich bin am ende|ungerecht behandelt"
    r"|rette\w* mich|auf knien)\b|\b(?:irgendetwas|irgendwas|etwas) fur mich tun\b",
    mass=r"^(?:liebe|sehr geehrte|werte|hallo) (?:\w+ ){0,2}(?:freunde|kolleg\w+|kontakte"
    r"|mitglieder|kunden|bekannte)(?: (?:und|&) \w+)?(?: ?[,.!:-]|$)|^(?:liebe[rs]?|hallo"
    r"|hi|hey|guten \w+|sehr geehrte|werte)? ?(?:alle|zusammen|team|leute|freunde|kolleg\w+"
    r"|ihr lieben|kontakte|(?:freunde|familie|kolleg\w+) und \w+|allerseits|miteinander"
    r"|netzwerk|leser\w*)(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:rundmail|rundschreiben|massenmail|sammelmail|unpersonliche (?:mail|nachricht)"
    r"|euch allen)\b",
    whom=r"^an die (?:personal|hr|zustandige)|^sehr geehrtes? (?:team|personal\w*|hr)|"
    r"^sehr geehrte damen und herren|\ban die zustandige\b|^sehr geehrter? (?:herr/frau(?! \w)"
    r"|personalabteilung|personaler\w*|recruiter)|\ban alle,? die es\b|^an wen auch",
    stock=r"\bnetzwerk hinzufug\w*|\b(?:beeindruckt|begeistert) von (?:ihrem|deinem) (?:profil"
    r"|werdegang)|\bsynergie\w*|\bauf (?:ihr|dein) profil (?:gestoßen|gestossen|aufmerksam)"
    r"|\bgeschatzter? (?:kunde|kontakt)",
    way_out=r"\b(?:frei,? )?nein zu sagen\b|\bunverbindlich\b|\b(?:falls|wenn"
    r"|sollte)\b[^.?!]{0,40}\b(?:nicht|keine?|zu viel|lieber|unangenehm)\b|\bsag es ruhig\b"
    r"|\bkein (?:problem|stress|druck)\b|\bkeine (?:eile|sorge|umstande)\b"
    r"|\bmacht (?:es )?nichts\b|\bnicht schlimm\b|\b(?:kurzes|einfaches|ein) nein\b"
    r"|\beinfach nein\b|\bsag (?:bitte )?(?:einfach|ruhig) nein\b|\b(?:wenn|falls) (?:es "
    r"|du |sie |das |ihnen |dir )?(?:das |es )?nicht\b|\bwenn (?:es|dir|ihnen|du"
    r"|sie) (?:\w+ )?(?:nicht|unangenehm|lieber|zu viel|keine)|\bsonst\b|\bverstehe ich\b"
    r"|\bich verstehe\b|\bfrage ich anderswo\b|\bnur wenn\b|\bin ordnung\b"
    r"|\bwenn du (?:magst|willst)\b|\bgern auch absagen\b|\banderenfalls\b",
    connection=r"\b(?:erzahlt|empfohlen|empfahl|genannt|gegeben|erwahnt|erwahnte|geraten|sagte|meinte"
    r"|gab)\b|\b(?:ihr|ihre|ihren|ihrem|dein|deine|deinen) (?:\w+ ){0,2}(?:vortrag|artikel"
    r"|buch|beitrag|text|heft|podcast|ausstellung|arbeit bei|blog|kolumne|forschung"
    r"|interview|workshop|kurs|film|frage|kommentar|antwort auf)\b|\bich habe (?:ihre?n?"
    r"|deine?n?|von)\b[^.?!]{0,40}\b(?:gelesen|gehort|gesehen|besucht)|\bwir (?:uns|haben"
    r"|kennen|saßen|beide|waren)\b|\bbeide\b|\bdu (?:hast|kennst|sagtest|warst)\b"
    r"|\baufgefallen\b|\baus ihrem \w+|\bschon, (?:dich|dass)",
    reason=r"\bweil\b|\bdenn\b|\bdamit\b|\bseit\b|\bum (?:zu|von|mit)\b|\bdu (?:fragtest"
    r"|wolltest)\b",
    named_thanks=r"\bfur (?:den|das|die|deinen?|ihren?|deine|ihre|euren?) (?!(?:\w+ )?(?:hilfe|unterstutzung|zeit|muhe|rat|gesprach|treffen|geduld|freundlich\w*|ratschlage|einblicke?|einsatz|nette\w*|gute\w*|schone\w*|tolle\w*|tipps?|telefonat|interesse|offenheit|kaffee|vertrauen)\b)\w+|\bwie (?:du|sie) (?:\w+ ){0,2}(?:vorgeschlagen|gesagt|geraten|empfohlen|gezeigt)"
    r"|\b(?:habe|bin) ich (?:\w+ ){0,4}(?:angerufen|gekauft|gelesen|angemeldet|geschrieben"
    r"|geandert)|\b(?:nutze|verwende|benutze|probiere|beginne|rufe|schreibe|nehme|setze"
    r"|melde|werde) ich\b|\bich (?:nutze|verwende|benutze|probiere|beginne|rufe|nehme|setze"
    r"|habe mich|habe schon|werde)\b|\bwas (?:du|sie) (?:\w+ ){0,3}(?:gesagt|erzahlt"
    r"|gezeigt|geschrieben)|\b(?:dein|ihr|deine|ihre) (?:tipp|rat|hinweis|idee|vorschlag"
    r"|bemerkung) (?:zu|mit|uber|war|hat|dass)|\bdass (?:du|sie) (?:mir|mich)\b"
    r"|\bfur die (?:suppe|namen)",
    offer=r"\bich (?:bringe|schicke|leihe|helfe|lade dich|kann dir)\b|\bbringe ich\b"
    r"|\bim gegenzug\b|\bwenn ich (?:ihnen|dir|etwas)\b[^.?!]{0,20}\bhelfen"
    r"|\bals gegenleistung\b",
    once=r"\b(?:jahre|zehn jahren|ewig\w*|jahren) (?:\w+ )?nicht (?:mehr )?(?:gesprochen|gesehen"
    r"|gehort)",
    catching_up=r"\bwie es dir\b|\bwiederseh\w*\b|\bquatschen\b",
)
GERMAN = widened(
    _COMMON,
    {Rule.OPENINGS: german_wide.NOT_OPENINGS, Rule.BEGGING: german_wide.OTHERS_BEG},
    trigger=german_wide.TRIGGER,
    pleasantry=german_wide.PLEASANTRY,
    way_out=german_wide.WAY_OUT,
    condition=german_wide.CONDITION,
    openings=german_wide.OPENINGS,
    hiring=german_wide.HIRING,
    connection=german_wide.CONNECTION,
    vague=german_wide.VAGUE,
    begging=german_wide.BEGGING,
    whom=german_wide.WHOM,
    stock=german_wide.STOCK,
    reason=german_wide.REASON,
    mass=german_wide.MASS,
    named_thanks=german_wide.NAMED,
)._replace(
    flattery=german_wide.FLATTERY,
    substance=german_wide.SUBSTANCE,
    grand=german_wide.GRAND,
    chain=german_wide.CHAIN,
    worn=german_wide.WORN,
    no_exit=german_wide.NO_EXIT,
    bare_thanks=german_wide.BARE,
    theirs=german_wide.THEIRS,
)
