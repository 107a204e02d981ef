"""People brought together by a copy or a sentence, and what was chosen in one's place."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_NOBODY = (
    r"(?!(?:a|an|the|it|my|our|your|not|just|so|very|what|how|why|where|when|great|good|all|for"
    r"|from|to|about|really|exactly|fine|nice|urgent|important|everything|expected|correct|wrong|known|normal)\b)"
)
_WHO = r"[\w'-]{2,20}(?: [\w'-]{2,20}){0,2}"

RULES = (
    Rule(
        "introduction",
        "copying copied cc'ing cc'd looping adding this",
        rf"\b(?:i(?:'m| am|'ve| have)?|and) (?:copying|copied|cc'ing|cc'd|looping|adding)(?: in)? "
        rf"{_NOBODY}{_WHO}(?: here)?,? (?:who|she|he|as)\b"
        rf"|(?:^|[-–—:,.] )(?!(?:yes|no|nope|ok|okay|well|so|now|sure|true|right|sorry|hello|hi|hey"
        r"|thanks|indeed|also|again|first|finally|oh|ah|sadly|unfortunately|honestly|otherwise)\b)"
        rf"[a-z]{{2,20}}, this is {_NOBODY}{_WHO}[.!]?$",
        r"(\bif\b|\?$)",
    ),
    Rule(
        "introduction",
        "cc kopie voor",
        rf"\bik (?:zet|neem|heb) {_WHO} (?:mee )?in (?:de )?(?:cc|kopie)\b"
        rf"|\bik stel (?:je|jullie|u) (?:\w+ )?voor aan {_WHO}",
        r"(\b(?:als|niet|mezelf)\b|\?$)",
    ),
    Rule(
        "introduction",
        "kopie cc",
        rf"\b(?:setze|nehme|habe) (?:ich )?{_WHO} (?:in|ins) (?:kopie|cc)\b",
        r"(\b(?:wenn|nicht)\b|\?$)",
    ),
    Rule(
        "introduction",
        "copie",
        rf"\b(?:mets|ai mis) {_WHO} en copie\b",
        r"(\b(?:si|pas)\b|\?$)",
    ),
    Rule(
        "introduction",
        "copia copio",
        rf"\b(?:pongo|añado|incluyo) en copia a {_WHO}|\bcopio a {_WHO}",
        r"(\b(?:si|no)\b|\?$)",
    ),
    Rule(
        "outcome",
        "went chose picked going hired took",
        r"\bthey (?:went|(?:have )?decided to go|chose to go|are going|'re going) with "
        r"(?:an?|the|another|someone|somebody)\b"
        r"|\bthey(?:'ve| have)? (?:chose|chosen|picked|hired|took|taken) (?:an? |the )?"
        r"(?:internal|other|another|someone|somebody)\b",
        r"(\bif\b|\?$)",
    ),
    Rule(
        "outcome",
        "kandidaat kandidate anders",
        r"\b(?:voor|een) (?:interne?|andere?) kandida(?:at|te)\b"
        r"|\biemand anders (?:gekozen|geworden|aangenomen|genomen)\b",
        r"(\bals\b|\?$)",
    ),
    Rule(
        "outcome",
        "kandidaten kandidatin kandidat bewerber bewerberin",
        r"\bf[üu]r eine?n? (?:interne[nr]?|andere[nr]?) (?:kandidat|bewerber)",
        r"(\bwenn\b|\?$)",
    ),
    Rule(
        "outcome",
        "retenu choisi pris embauché",
        r"\bils ont (?:retenu|choisi|pris|embauché) (?:une? (?:autre )?candidate?|quelqu'un)\b",
        r"(\bsi\b|\?$)",
    ),
    Rule(
        "outcome",
        "eligieron escogieron elegido contrataron cogieron",
        r"\b(?:eligieron|escogieron|han elegido|contrataron|cogieron) a (?:una?|otr[oa]) ?"
        r"(?:candidat[oa]|persona|intern[oa])?",
        r"(\bsi\b|\?$)",
    ),
    Rule(
        "landed",
        "getekend unterschrieben signé firmé firmado empiezo",
        r"\bik heb [\w ]{0,20}\bgetekend (?:bij|voor)\b|\bich habe? [\w .]{0,40}\bunterschrieben\b"
        r"|\bj'ai signé (?:\w+ )?chez\b|\b(?:firmé|he firmado) con\b|\bempiezo el \d",
        r"(\b(?:als|niet|wenn|nicht|si|pas|no)\b|\?$)",
    ),
    Rule(
        "lent",
        "lending loaning",
        r"\bthank(?:s| you)(?: so much| again)? for (?:lending|loaning) me (?!a hand|an ear)",
        r"(\bif\b|\?$)",
    ),
    Rule(
        "advice",
        "try iets etwas",
        r"^try the [\w' ]{3,40}[,.]|\bmisschien is [\w' ]{2,40} iets voor (?:je|jou|u)\b"
        r"|\bw[äa]re [\w' ]{2,40} etwas f[üu]r (?:dich|sie|euch)\b",
        r"(\b(?:again|link|button|other)\b)",
    ),
    Rule(
        "request",
        "wonder wondered please meinung einschätzung",
        r"\bi wonder(?:ed)? (?:whether|if) (?:you|we) (?:might|could|would|can)\b"
        r"|^please (?:find|take|spare) (?:a|the|some|ten|five) (?:moment|minutes?|time)\b"
        r"|\bmich w[üu]rde (?:deine|ihre|eure) (?:meinung|einsch[äa]tzung|sicht)",
        r"(\bif you ever\b)",
    ),
)
