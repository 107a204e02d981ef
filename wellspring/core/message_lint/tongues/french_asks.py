"""What French asks for, and how a request begins: an inverted "would", "tu me …?", a polite turn."""

from __future__ import annotations

_SOME = r"(?:[\w'-]+ ){0,3}"
_MINE = (  # what one has written and wants read
    r"(?:cv|curriculum|lettre|brouillon|chapitre|candidature|dossier|projet|portfolio|book|memoire"
    r"|these|manuscrit|article|protocole|textes?|presentation|profil|rapport|scenario|discours"
    r"|business plan|plan d'affaires|devis|pages|poemes?|nouvelle|site|maquette|demande|rapport)"
)
ASKS = {
    "talk": r"appel\w*|discut\w*|parler|echang\w*|(?:se|nous|te|vous) voir|rencontr\w*|cafe"
    r"|dejeuner|diner|verre|quart d'heure|demi-heure|minutes|passer\b(?! (?:un|une|mon))|recevoir"
    r"|entretien|rendez-vous|telephoner|causer|jaser|visio|rdv|(?:coup|bout) de fil|un moment",
    "introduction": r"(?:me|nous) (?:presenter\w*|presentes|presentez)|nous presente\w*|presenter"
    r" a|(?:mise? )?en (?:relation|contact)|mettre en|mettr\w+ en|branch\w+ avec"
    r"|transmettre (?:mon|ce) (?:mot|numero)|(?:lui )?demander s'il|(?:son|leur) (?:numero"
    r"|adresse|mail|contact)|(?:me )?(?:donner|passer|filer) (?:le|les) (?:numero|contact"
    r"|coordonnees|adresse)",
    "review": rf"(?:re)?(?:lire|lis|lisez|lirais|liriez) {_SOME}{_MINE}|(?:regard|corrig|revis"
    rf"|comment|critiqu|verifi|amelior|retouch|annot)\w+ {_SOME}{_MINE}|(?:re)?voir {_SOME}{_MINE}"
    rf"|(?:coup d'|un )(?:oeil|regard)\b {_SOME}{_MINE}|(?:ton|votre) avis sur (?:mon|ma|mes)"
    rf" {_MINE}",
    "reference": r"(?:me )?recommand\w*|piston\w*|parler a (?:ton|votre) (?:patron\w*|chef\w*"
    r"|direct\w+)|(?:toucher|glisser|dire) un mot|(?:appuyer|soutenir) (?:ma|mon)|(?:de|comme|en)"
    r" reference|(?:te|vous) citer|temoign\w+ (?:pour|en ma)|me coopter|cooptation",
    "pass_on": r"faire (?:circuler|passer|suivre)|diffuser|(?:transmettre|passer|donner|remettre"
    r"|envoyer) mon (?:cv|curriculum|dossier)",
    "thing": r"(?:m'|me |nous )(?:envoy|pret|donn|pass|refil|fil)\w* (?:\w+ ){0,2}(?:vos|tes|votre"
    r"|ton|ta)\b|m'?e? ?preter (?:\w+ )?(?:vos|tes|votre|ton|ta)|l'adresse"
    r"|utiliser (?:la|le|les|vos)|emprunter (?:\w+ )?(?:vos|tes|votre|ton|ta|la|le)"
    r"|(?:m'heberger|me loger)|partager (?:vos|tes|votre|ton)",
    "name": r"(?:a (?:quels|quelles) \w+|qui (?:d'autre|contacter)|quelqu'un)",
    "join": r"participer|te joindre|vous joindre|venir parler|(?:m'accueillir|me prendre) en stage",
    "money": r"sponsoris\w*|un don|financer|investir|(?:me )?(?:preter|avancer) (?:\d+|cent|mille"
    r"|de l'argent|un peu d'argent)",
    "answer": r"me dire|dire|raconter|expliquer|savoir|montrer|aider|quoi|comment|quel\w*",
}
_US = r"(?:me |m'|nous |lui |leur |la |le |les |l'|y |en )"
_SURE = (  # what is told to do, and asks for nothing
    r"(?:excus|pardonn|croi[sz]|croyez|laiss|permet|imagin|souhait|compte[zs]?-|rappel)"
)
_KIND = r"(?:gentil\w*|super|sympa|chouette|aimable|genial|bien|formidable|top|cool|utile|adorable)"
TRIGGER = (
    r"(?:^|\b(?:et|pis|puis|ou) )(?:aussi |encore )?(?:me |m'|nous )\w+(?:er|ir|re)\b(?=[^.!]{0,240}\?)|"
    r"\b(?!aur\w+-vous (?:fait|choisi|pris))\w+r(?:ais|iez)-(?:tu|vous)\b"
    rf"|\b(?:tu|vous|t'|t) (?:ne |n')?{_US}{{0,2}}\w*[^\W\d_](?:r(?:ais|iez))\b(?=[^.!]{{0,240}}\?)"
    rf"|\b(?:tu|vous) (?:ne |n')?{_US}(?!as\b|avez\b|disais|disiez)\w+(?:es|ez|s)\b(?=[^.!]{{0,240}}\?)"
    r"|\b(?:tu|vous|t') ?(?:veux|peux|pouvez|voulez|as|avez|sais|savez|connais|connaissez)"
    r"(?:[- ]tu)?(?: bien| pas| encore| peut-etre)?"
    r" (?:me|m'|un|une|des|du|de|pas|quelqu'un|le temps|cinq|dix|deux|nous|en)\b(?=[^.!]{0,240}\?)"
    r"|\b(?:j'apprecierais|j'aurais (?:\w+ )?(?:besoin|voulu|aime|aimerais)|j'adorerais|je compte sur (?:toi"
    r"|vous)|je (?:vous|te) (?:demande|saurais|serais|prie) (?!pardon|d'agreer|de croire"
    r"|d'accepter (?:mes|cette)|de recevoir|rien|pas|de (?:m')?excuser|en)\w+)\b"
    r"|\bje (?:cherche|voulais|venais|tenais) (?:aussi |juste |encore )?(?:a savoir|savoir|demander"
    r"|(?:te|vous) demander)\b"
    r"|\b(?:veuillez|priere de|ayez l|soyez (?:assez )?(?:gentil|aimable)\w*)"
    r"(?! (?:agreer|croire|recevoir|accepter|trouver|excuser|noter|m'excuser))\b"
    rf"|\b(?:ce|ca) serait (?:\w+ )?{_KIND} (?:de|d'|si|que|qu')|\bsi (?:tu|vous) pouv(?:ais|iez)"
    r"\b|\b(?:y a|y aurait|serait|est)-il (?:\w+ )?(?:moyen|possible)\b|\b(?:moyen"
    r"|possible|moyens) (?:de|d'|que|qu'on)\b(?=[^.!]{0,240}\?)"
    rf"|\b(?!{_SURE})\w+(?:e|es|ez|s|ds)-(?:moi|nous)\b(?! (?:donc |alors )?(?:non|franchement"
    r"|sans facon|si c|si ca|si je))|\bca te (?:dirait|dit|tente)\b|\bcela vous (?:dirait"
    r"|conviendrait)\b|\bon (?:se voit|s'appelle|peut|pourrait|dejeune|prend)\b(?=[^.!]{0,240}\?)"
)
# Names another day or place for the same thing.
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce jour|cette date|l'heure|demain)"
NO_EXIT = (
    rf"\bsi (?:(?:le |la |ce |cette )?{_DAY}|(?:vous|tu) (?:n'etes|n'es|ne pouvez|ne peux|etes|es)"
    rf"[^.?!]{{0,20}}{_DAY})[^.?!]{{0,35}}\b(?:{_DAY}|un autre (?:jour|moment|creneau)|une autre"
    r" (?:date|heure)|(?:proposez|propose|donne|donnez|dis|dites)(?:-moi)? (?:un|une|quand)|le"
    r" lendemain|la semaine)\b"
    r"|\b(?:n'accepte\w*|ne (?:prend\w*|veux|tolere\w*)) (?:pas|aucun) (?:de |un )?(?:non|refus)\b"
    r"|\b(?:ne me (?:dis|dites|laisse\w*|refuse\w*|decoi\w+)|impossible de refuser|(?:tu|vous) ne"
    r" (?:peux|pouvez) pas (?:me )?(?:refuser|dire non)|si (?:tu|vous) ne m'aide\w*)\b"
)
WAY_OUT = (
    r"\bs'(?:ils?|elles?)\b[^.?!]{0,40}\b(?:pas|trop|plutot|prefer\w+|debord\w+|occup\w+)\b|"
    r"\b(?:laisse\w*|laissez) (?:tomber|courir|passer|de cote|faire)\b|\boublie[zs]?"
    r"(?: (?:ca|ma|mon|cette|ce)\b|-(?:moi|la|le)\b)|\bje (?:me debrouillerai|m'arrangerai|trouverai|chercherai"
    r"|demanderai|verrai|comprendr\w+|m'adresserai|ferai sans)|\b(?:ignore|ignorez)\b"
    r"|\b(?:aucun|sans|nul|pas le moindre|zero) (?:\w+ )?(?:souci|probleme|obligation|pression"
    r"|rancune|stress|malaise|gene|facon|mal|drame|engagement|inquietude|insist\w+|urgence)s?\b"
    r"|\b(?:n'y a pas|y a pas|pas) (?:de |d')(?:souci|probleme|obligation|pression|malaise|mal"
    r"|drame|faute|gene|stress|offense|quoi)\b|\b(?:ce )?(?:n'est|c'est|est|sera) (?:vraiment )?pas"
    r" (?:un |du tout )?(?:grave|drame|probleme|important|la fin)\b|\bpas (?:bien |tres )?grave\b"
    r"|\b(?:ne (?:te|vous) (?:sens|sentez)|sens-toi|sentez-vous) (?:pas |surtout pas |tout a fait"
    r" )?(?:oblige|force|libre|tenu)\w*|\b(?:tu|vous) (?:peux|pouvez|pourras|pourrez|as|avez) (?:\w+"
    r" ){0,2}(?:refuser|dire non|decliner|ignorer|passer ton tour|ne pas repondre|le droit"
    r"|m'envoyer promener)\b|\b(?:un|ton|votre|un simple|un petit) (?:\w+ )?(?:non|refus|silence)"
    r" (?:me |nous |m')?(?:\w+ )?(?:suffi\w+|va|ira|convien\w+|est|sera|passe\w*)\b"
    r"|\b(?:je ne|je n'|on ne|j'|ne m'|ne t'en) ?(?:t'|vous |t'en |vous en |m'en )?(?:en voudr"
    r"|formaliser|offusquer|vexer|insister|relancer|serai pas vexe|prendrai pas mal)\w*"
    r"|\b(?:dis|dites)(?:-le)?(?:-moi|-nous|-le)? (?:simplement |juste |franchement |tout )?"
    r"(?:non|sans (?:facon|detour|gene|crainte))|\bsi (?:c'est|ca|cela|le moment|ce|tu es|vous etes"
    r"|t'es|ma (?:question|demande)|la (?:question|demande)|l'idee)\b[^.?!]{0,40}\b(?:pas|trop"
    r"|gene\w*|ennui\w*|derange\w*|embete\w*|tombe\w* mal|mal (?:choisi|tombe)|deborde\w*"
    r"|indiscret\w*|delicat\w*|complique\w*|embarrass\w+|occupe\w*|secret|confidentiel\w*|dans le"
    r" jus|impossible|pris|prise)\b|\bpas besoin de (?:te |vous )?(?:repondre|justifier|excuser)"
    r"|\b(?:libre|liberte) (?:a (?:toi|vous)|de (?:refuser|decliner|dire))|\btu n'es pas oblige\w*"
    r"|\bvous n'etes pas oblige\w*|\bseulement si\b|\ba (?:toi|vous) de voir\b|\bquelle que soit"
    r" (?:ta|votre) reponse\b|\bcomme (?:tu veux|vous (?:le )?voulez|bon te semble)\b"
)
