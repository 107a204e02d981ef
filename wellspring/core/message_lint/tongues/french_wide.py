"""How French asks for work, or so widely that nobody can say yes to it."""

from __future__ import annotations

_WORK = (
    r"(?:postes?|emplois?|places?|offres?|travail|stages?|boulots?|jobs?|tafs?|ouvrage|cdi|cdd"
    r"|alternances?|missions?|contrats?|embauches?|debouches?|vacances de poste)"
)
_HIRE = r"(?:recrut|embauch)"
_TRADE = (
    r"\w*(?:eur|eurs|euse|ier|iere|iers|iste|istes|ien|ienne|iens|ant|ante|ants|trice|able|ables|aire|aires|ogue|apprentie?s?"
    r"|chef|cheffe|cadre|commercial\w*|professeurs?|medecins?|avocate?s?)"
)
_HANDS = r"(?:du monde|des gens|quelqu'un|des bras|du personnel|de la main-d'oeuvre|des renforts)"
OPENINGS = (
    rf"\b(?:vous|tu|ils|ca|on|elle|il|boite|entreprise|equipe) (?:re)?(?:cherch|recrut|embauch|engag)(?:e|es|ez|ent|iez) "
    rf"(?:\w+ment |encore |toujours )?(?:pas )?(?:d'|des |une? )(?:\w+ )?{_TRADE}\b(?=[^.!]{{0,240}}\?)"
    rf"|\b(?:si|que) (?:vous|tu|ils|votre \w+|ta \w+|on) (?:re)?(?:cherch|recrut|embauch|engag)(?:e|es|ez|ent|iez) "
    rf"(?:\w+ment |encore |toujours )?(?:d'|des |une? )(?:\w+ )?{_TRADE}\b|"
    rf"\b(?:ca|on|vous|ils|elles|ta boite|ton \w+|votre \w+|l'equipe|chez (?:toi|vous)) (?:\w+ )?"
    rf"(?:{_HIRE}\w+|engag(?:e|ez|ent)\b(?! (?:dans|a|pour|la|le|les|une?)\b)"
    rf"|(?:prend|prenez|prennent|cherche\w*|manque\w*|besoin) (?:\w+ )?(?:de )?{_HANDS})"
    rf"(?=[^.!]{{0,240}}\?)|\b(?:est-ce (?:que|qu'))[^.?!]{{0,30}}\b(?:{_HIRE}\w+|engage(?:z|nt)?)\b"
    rf"|\b{_HIRE}\w+-(?:tu|vous|t-on|t-il|ils|elles)\b|\b(?:si|s') ?(?:vous|tu|ils|ca|on|elle"
    rf"|il) (?:\w+ )?{_HIRE}\w+|\bsi (?:jamais )?[^.?!]{{0,30}}\b{_WORK} (?:se (?:libere|presente"
    rf"|cree)|s'ouvre|devien\w+ (?:libre|vacant)|(?:est|sont) (?:libre|vacant|disponible|a pourvoir)"
    rf"s?)|\b{_WORK} (?:vacants?|vacantes?|a pourvoir|a prendre)\b(?! (?:depuis|chez nous))"
    rf"|\b(?:prends?|prenez|prendr\w+|embauch\w+|engag\w+|caser|caserais)(?:-(?:moi|tu))? (?:dans"
    rf" (?:ton|votre) equipe|comme (?:stagiaire|apprenti\w*|vendeu\w+))"
    rf"|\b(?:integrer|rejoindre) (?:votre|ton) (?:equipe|entreprise|societe|maison|cabinet"
    rf"|etablissement|groupe)\b|\bproposer (?:mes services|ma candidature)\b"
    rf"|\b(?:candidature spontanee)\b"
)
HIRING = (
    rf"\b(?:un|une|du|de|d'|des|quelque|le moindre|la moindre|aucun) (?:\w+ )?{_WORK}\b"
    rf"(?= ?(?:\w+ )?(?:pour (?:moi|une? \w+)|chez|dans (?:ta|ton|votre|la|le)|a (?:me )?(?:proposer"
    rf"|offrir|donner|pourvoir)|\?|de libre|libre|disponible|qui se libere|la-bas|par chez))"
    rf"|\bdu {_WORK} pour\b|\b(?:cherch|manqu|besoin|prend|prenn|recherch)\w* (?:\w+ )?(?:de |d')?"
    rf"{_HANDS}\b"
)
_OURS = (  # who hires is the writer
    r"(?:je |j'|moi je |nous |c'est moi qui |(?:mon|ma|notre|mes|nos) [\w'-]+ |on )(?:\w+ ){0,2}"
)
NOT_OPENINGS = (
    rf"\b{_OURS}(?:{_HIRE}|engag)\w*(?![^.!]{{0,240}}\?)|\b{_OURS}(?:re)?(?:cherch|prend|prenn|manqu)\w* (?:\w+ )?"
    rf"(?:de |d')?(?:{_HANDS}|(?:une?|deux|trois|des) \w+(?:eur|euse|ier|iere|iers|iste|istes|ien|ienne|ant|ante|eurs)\b)"
    rf"(?![^.!]{{0,240}}\?)|"
    r"\bchang\w+ d[e'] ?(?:poste|emploi|travail|boulot|job)\b|\b(?:quitte|pris|prends|obtenu|commence|trouve"
    r"|accepte|decroche) (?:\w+ )?(?:poste|emploi|travail|boulot|job|stage)\b(?![^.!]{0,240}\?)|"
    rf"\b(?:je|j'|moi qui|nous|c'est nous qui|on) (?:\w+ ){{0,2}}{_HIRE}\w*(?![^.!]{{0,240}}\?)"
    rf"|\bcomment\b[^.?!]{{0,40}}\b{_HIRE}\w+|\b{_HIRE}\w+(?:-\w+)? (?:\w+ )?(?:des|vos|tes|leurs|les|de)"
    rf" (?:\w+ )?(?:benevoles|visiteurs|membres|donneu\w+|choristes|joueu\w+|volontaires|participants"
    rf"|adherents|familles|patients|apprentis)\b|\b(?:as|avez|a|avais|aviez|ont|avait)(?:-\w+)? (?:\w+"
    rf" )?{_HIRE}(?:e|es|ee|ees)\b|\bquand (?:tu|vous) {_HIRE}\w+|\bpas (?:de|un|d') {_WORK}\b"
    rf"(?![^.!]{{0,240}}\?)|\b(?:pour|avant de|afin de|de) (?:bien |mieux )?{_HIRE}er\b"
)
_TIPS = (
    r"(?:conseils?|pistes?|idees?|tuyaux?|avis|suggestions?|infos?|informations|coups? de (?:pouce"
    r"|main|piston)|aide|lumieres|eclairages?|retours?|bons? plans?|recommandations?|orientations?"
    r"|opportunites?|contacts|occasions?)"
)
_MY = (
    r"(?:ma|mon|mes|moi|la suite|quelqu'un|quoi|n'importe|tout|trouver|avancer|evoluer|reussir"
    r"|demarrer|rebondir|chercher|changer|percer|me \w+|m'\w+|une? (?:debutant|personne|jeune"
    r"|etudiant)\w*|l'avenir|la vie)"
)
_WIDE = (  # nothing after it narrows it down
    rf"(?! (?:[\w'-]+ ){{0,3}}(?:sur|pour|concernant|a propos|au sujet|quant|du|des|d'une?|de|dont"
    rf"|precis\w*|en matiere|contre|que (?:tu|vous) (?:m'|as|avez)) ?(?!{_MY}\b))"
)
_ANY = (
    r"(?:toutes?|tous|tout|n'importe (?:quel|quelle|quels|quelles)|la moindre|le moindre|quelques?"
    r"|une? ou deux|deux ou trois|un peu de?|d'eventuel\w+|de precieux|de bons?)"
)
_HEAR = (
    r"(?:entend\w*|vois|voyez|voit|connai\w+|sai[st]|savez|apprend\w*|apprenez|(?:as|avez) vent"
    r"|tomb\w+ sur|croise\w*|pense\w*|repere\w*|as|avez|a|peux|peut)"
)
_SOMETHING = (
    r"(?:quelque chose|qqch|qch|quoi que ce soit|un truc|quelqu'un qui (?:cherche|recrute|embauche)"
    r"|parler d|d'une? (?:opportunite|occasion)|une? (?:opportunite|piste|plan|tuyau|idee|occasion))"
)
_HELP = r"(?:aider|orienter|eclairer|aiguiller|guider|conseiller|epauler|depanner|renseigner)"
_PATH = (
    r"(?:parcours|carriere|metier|experiences?|secteur|quotidien|vie|histoire|domaine|univers"
    r"|lumieres|sagesse|expertise|conseils|savoir|reussite|cheminement|vision|vecu)"
)
VAGUE = (
    rf"\b{_ANY} (?:(?:vos|tes|les|\w+) )?{_TIPS}\b{_WIDE}"
    rf"|\b(?:auriez-vous|aurais-tu|avez-vous|as-tu|tu (?:n')?aurais|vous (?:n')?auriez|t'aurais|t'as"
    rf"|tu as|vous avez|donne[zr]?|donner|donne-moi|donnez-moi|file-moi|cherche|partage[rz]?|besoin)"
    rf" (?:pas |bien |peut-etre |encore )?(?:des|un|une|de|d'|vos|tes|quelques?) (?:\w+ )?{_TIPS}\b"
    rf"{_WIDE}(?! (?:a la|au) \w+)"
    rf"|\bdes (?:idees|pistes|conseils) (?:de|pour) (?:domaines?|secteurs?|metiers?|boulots?|{_MY})"
    rf"|\bsi (?:jamais )?(?:tu|vous|quelqu'un|l'un de vous|on|quiconque|ca|l'une de vous) (?:\w+ )?"
    rf"{_HEAR}[^.?!]{{0,25}}\b{_SOMETHING}"
    r"|\b(?:l'oeil|les yeux|les oreilles|l'oreille|une oreille|un oeil) (?:bien )?ouvert\w*"
    r"|\b(?:oreilles?|yeux|oeil) (?:qui )?(?:trainent?|grand\w* ouvert\w*)|\b(?:fai\w+ )?passe[rz]? le"
    r" mot\b|\b(?:parle[rz]?|parler) de moi\b|\b(?:parl|demand|circul|savoir|pass|montr)\w*[^.?!]{0,30} autour de (?:vous|toi)\b|\bgarde[rz]?(?:-moi| mon"
    r" \w+| ma \w+| mes \w+)? (?:\w+ )?(?:en tete|a l'esprit|sous le coude|en memoire|dans un coin)"
    r"|\b(?:transmettre|passer|partager|envoyer|diffuser|donner|circuler|suivre|distribuer|montrer)"
    r"[^.?!]{0,30}\b(?:parmi|a|dans|aupres de|autour) (?:tous )?(?:vos|tes|votre|ton) (?:\w+ )?"
    r"(?:connaissances|contacts|relations|reseau|entourage|collegues|amis|carnet|proches)\b"
    rf"|\bm'{_HELP}(?: un peu| peut-etre)? ?[.?!]|\bm'{_HELP} (?:dans|avec|pour|sur|a propos de|a"
    r" (?:trouver|y voir|avancer|rebondir|m'orienter|percer|reussir)) (?:quelque|ma|mon|mes|la"
    r" suite|du|un|tout|plus|une|clair)"
    r"\b(?! (?:question|dossier|plan|lettre|cv|demande))"
    rf"|\bme (?:guider|conseiller|renseigner|depanner)(?: un peu)? ?[.?!]|\bm'{_HELP} d'une maniere"
    rf"|\b(?:en )?(?:apprendre|savoir|connaitre|decouvrir) (?:plus |davantage |un peu plus )?(?:sur |de"
    rf" )?(?:votre|ton|ta|vos|tes) {_PATH}\b|\b(?:profiter|beneficier|m'inspirer|s'inspirer|apprendre"
    rf"|m'enrichir) de (?:toute )?(?:votre|ton|ta|vos|tes) {_PATH}"
    rf"|\b(?:parler|discuter|echanger|causer) (?:\w+ )?(?:de|sur) (?:votre|ton|ta|mon|ma|mes) (?:\w+ )?"
    r"(?:parcours|avenir|carriere|options|perspectives|possibilites|futur)\b(?! (?:dans|a|chez|de)\b)"
    r"|\bde tout et de rien\b"
    r"|\bque (?:me )?(?:conseill|recommand|sugger)\w+-(?:tu|vous)(?: pour"
    r" (?:ma|mon|avancer|moi|la suite))? ?\?|\b(?:gens|personnes|contacts) (?:\w+ )?(?:interessant"
    r"|utile|important|cle|influent|susceptible|haut place|bien place)\w*"
    r"|\bque (?:ferais|feriez)-(?:tu|vous) a ma place ?\?|\b(?:un|le|petit) coup de (?:pouce|main|piston)"
    r" ?[.?!]|\bqu'en pens\w+-(?:tu|vous)(?: de (?:tout (?:ca|cela)|ma vie|ma situation))? ?\?$"
    r"|\btout ce qui (?:te|vous) (?:passe|vient)\b|\bfaire jouer (?:ton|votre|tes|vos)"
    r" (?:reseau|relations|contacts)"
    r"|\b(?:autre chose|quelque chose|qqch|un truc|quoi que ce soit) (?:d'autre )?pour moi\b"
)
