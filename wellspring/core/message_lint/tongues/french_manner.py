"""How French praises without naming anything, and how it pleads."""

from __future__ import annotations

_GREAT = (  # what nobody is
    r"(?:incroyables?|extraordinaires?|exceptionnel\w*|fantastiques?|fabuleu\w+|genia\w+|formidables?"
    r"|remarquables?|brillante?s?|hors (?:du commun|norme|pair|classe)|inspirante?s?|exemplaires?"
    r"|parfaite?s?|sublimes?|epoustouflante?s?|impressionnante?s?|admirables?|inegal\w+|magnifiques?"
    r"|prodigieu\w+|talentueu\w+|douee?s?|merveilleu\w+|eblouissante?s?|prestigieu\w+|illustres?"
    r"|spectaculaires?|stupefiante?s?|legendaires?|fascinante?s?|grandiose|visionnaires?)"
)
_IDOL = (
    r"(?:legendes?|genies?|gourou|icone|visionnaire|modele|inspiration|idole|star|geante?|phenomene"
    r"|monument|pointure|sommite|reference|dieu|deesse|heros|heroine|etoile|phare|muse|perle|merveille"
    r"|crack|virtuose|joyau|perfection|pionni\w+|maitre|mentor|exemple|lumiere|tueu\w+|boss|machine"
    r"|reine|roi|prodige|surdouee?|as|numero un|ange)"
)
_SELF = (
    r"(?:parcours|carriere|profil|succes|reussites?|talents?|experience|genie|travail|maison"
    r"|entreprise|intelligence|sagesse|personnalite|charisme|leadership|vision|oeuvre|elegance"
    r"|excellence|realisations|ascension|aura|expertise|energie|esprit|savoir|trajectoire)"
)
_VERY = (
    r"(?:(?:vraiment|tout|tellement|simplement|absolument|une?|la|le|les|mon|ma|notre|veritables?|vraie?"
    r"|grande?|sans|conteste|aucun|doute|de loin|si|tres|immense|absolue?|litteralement|toujours|pour"
    r"|moi|nous|tous|a|mes|yeux|source|d'|juste|trop|plus qu'|plus|vivante?|bien|tel|telle|sacree?"
    r"|franchement|carrement) ?){0,7}"
)
FLATTERY = (
    rf"\b(?:vous|tu) (?:etes|es|restez|restes|demeurez|incarnez|incarnes|representez|avez toujours"
    rf" ete|as toujours ete) {_VERY}(?:{_IDOL}\b(?! (?:de (?:stage|conference|these|la section|ma|mon"
    rf"|chai)|d'oeuvre|pour (?:avoir|ce))\b)|{_GREAT}\b(?! (?:a |sur |pour |dans |quand )))"
    rf"|\bt'es {_VERY}(?:{_IDOL}|{_GREAT})\b"
    rf"|\b(?:votre|ton|ta|vos|tes) (?:\w+ ){{0,2}}{_SELF}(?: \w+)? (?:(?:est|sont|reste|me semble"
    rf"|parait) {_VERY}(?:{_GREAT}|{_IDOL})|(?:me )?(?:laisse|force|m'inspire|fascine|m'impressionne"
    r"|fait rever|n'a d'egal)\w*)"
    rf"|\b(?:votre|ton|ta|vos|tes|un|au) {_GREAT} (?:\w+ )?{_SELF}\b"
    rf"|\b(?:votre|ton|ta|vos|tes) {_SELF} (?:si |tellement |tout simplement |absolument )?{_GREAT}\b"
    r"|\b(?:le|la|les) (?:plus \w+|meilleure?s?)\b[^.?!]{0,45}\b(?:de tous|de toutes|du monde|au monde"
    r"|de notre (?:epoque|temps)|d'entre|de france|de (?:la|sa|votre|ta) generation|du (?:secteur|metier"
    r"|pays|milieu)|que je connaisse|de la profession|du marche|de l'univers|de la terre)\b"
    r"|\bje (?:vous|t') ?(?:\w+ )?(?:admire|venere|adore|idolatre)\w*\b(?! (?:d'avoir|pour avoir"
    r"|quand))|\b(?:j'admire|je respecte) (?:\w+ )?(?:tout ce que (?:vous|tu)|(?:votre|ton|ta) (?:\w+ )?"
    rf"{_SELF})|\b(?:profonde|immense|sincere|infinie|toute mon|enorme) admiration\b"
    r"|\b(?:plus grande?|immense|grande?|gros|grosse|inconditionnel\w*|enorme|premiere?) (?:fan"
    r"|admirat\w+)\b(?! d[eu] (?:foot|jazz|trains|rugby|polars))|\bfan (?:absolue?|de la premiere"
    r" heure|numero|de (?:vous|toi|tout ce que|votre|ton))\b|\ben (?:admiration|extase) (?:devant"
    r"|totale)|\bpersonne (?:ne |n')?[^.?!]{0,35}(?:comme (?:vous|toi)|a la cheville|aussi \w+ que"
    r" (?:vous|toi)|mieux que (?:vous|toi))|\bquel(?:le)? (?:honneur|privilege|joie immense) de (?:vous"
    r"|t')|\b(?:etre|devenir) (?:un jour )?comme (?:vous|toi)\b|\b(?:vous|tu) (?:m'|me |nous )"
    r"(?:inspire|fascine|eblouis|impressionne|epate)\w*(?! (?:de|par|quand))"
    r"|\bsource d'inspiration\b|\bforcez? (?:le respect|l'admiration)\b|\bm(?:on|a) (?:idole|modele"
    r"|heros|heroine)\b|\bbouche bee\b|\bsans egale?\b|\b(?:vous|tu) (?:dechire[sz]?|geres?|gerez)"
    r" (?:grave|trop|tellement)"
)
SUBSTANCE = (
    r"\b(?:votre|ton|ta|vos|tes|cet|cette) (?:\w+ ){0,2}(?:conference|article|livre|expose"
    r"|post|texte|brochure|podcast|balado|exposition|blog|chronique|recherche|entretien|film|atelier"
    r"|question|intervention|reponse|chapitre|these|recette|remarque|photos?|photographie|serie|roman"
    r"|reportage|etude|discours|concert|spectacle|cours|plan|four|jardin|methode)\b"
    r"|\b(?:quand|lorsque) (?:tu|vous|j')|\b(?:la facon|la maniere) dont\b|\b(?:tu|vous) (?:as|avez)"
    r" (?!toujours\b|tout\b|un|une\b|beaucoup)(?:\w+ )?\w+(?:e|i|u|it|is|ert)\b"
)
GRAND = rf"\b(?:{_GREAT}|{_IDOL})\b"
# Whose letter it is, where it is about somebody near the reader.
THEIRS = r"\b(?:il|elle|lui|son|sa|ses|leur|leurs|ils|elles)\b"
_MISERY = (  # of one's own
    r"(?:pleur\w+|craque|sombre|coule|me noie|touche le fond|desesper\w+|n'en peux plus|en peux plus"
    r"|n'y arrive plus|dors plus|mange plus|creve\b(?! d')|galere (?:trop|vraiment|tellement|depuis)"
    r"|suis (?:\w+ )?(?:a bout|au bout|perdue?|detruite?|au plus bas|dans la misere|aux abois|fichue?|au fond du trou|ruinee?"
    r"|finie?|foutue?|brisee?|au desespoir|desesperee?))"
)
NOT_BEGGING = (  # others are in despair, or their wares are
    r"\b(?:mes|nos|les|leurs|ses|vos|tes|des|ces|ils|elles|certain\w+) (?:[\w'-]+ ){0,3}\w*(?:ent|ont|aient|sont)"
    r" (?:\w+ ){0,2}(?:desesper|suppli|implor|pleur)\w*|\b(?:clients?|clientes|patients?|parents|eleves|voisins?|locataires?"
    r"|lecteurs|usagers|familles)\b[^.?!]{0,40}\b(?:desesper\w+|expuls\w+|loyers?|huissiers?|surendett\w+|pleur\w+)"
)
BEGGING = (
    r"\b(?:suppli\w+|conjure|implor\w+|par pitie|de grace|ayez pitie|aie pitie|pitie)\b"
    r"|\bje (?:vous|t') ?en prie,? (?:aide|faite|fais|donne|repond)\w*"
    r"|\b(?:derniere?|seule?|unique|ultime) (?:et \w+ )?(?:espoir|recours|chance|salut|planche|bouee|issue"
    r"|solution|espoirs)\b(?! (?:de l'|du club|du match))"
    rf"|\b(?:je|j'|moi|on) (?:ne |n'|me |m')?(?:\w+ )?{_MISERY}"
    r"|\b(?:j'|je |moi |on |nous )[^.?!]{0,25}\bdesesperement\b|\bcas desespere\b|\bsituation (?:\w+ )?desesperee\b"
    r"|\ben desespoir de cause\b|\bplus (?:un|le moindre|aucun) (?:sou|centime|rond|radis|euro|espoir)"
    r"|\b(?:expulse[re]?s?|expulsion|huissiers?|surendett\w+|interdit bancaire|frigo (?:est )?vide"
    r"|restos du coeur|coup(?:er|ent) l'electricite|mettre dehors|payer (?:mon|le|notre) (?:loyer"
    r"|chauffage)|(?:boucler|fins de) (?:les |mes )?(?:fins de )?mois)\b"
    r"|\bje ne suis (?:qu'|rien|personne)|\bsans (?:importance|interet|envergure)\b(?=[^.!?]*\b(?:je"
    r"|ose)\b)|\b(?:rougis|tremble|n'ose (?:a peine|pas)|ose a peine|meurs de honte|honte de (?:vous"
    r"|te)|merite (?:pas|meme pas)|indigne|moins que rien)\b|\bpardonne[zs]? mon audace\b"
    r"|\bdaign\w+\b|\bun homme comme moi\b|\bun peu de (?:pitie|coeur|charite)\b|\bcharite\b"
    r"|\b(?:apres|avec) tout ce que (?:j'ai|je t'ai|je vous ai|on a|nous avons|moi j'ai) (?:\w+ )?(?:fait"
    r"|sacrifie|donne|endure)|\b(?:tu|vous) me (?:le )?(?:dois|devez)\b(?! (?:pas|rien))|\b(?:tu|vous) (?:pourrais"
    r"|pourriez|peux bien) (?:au moins|bien au moins)|\bun vrai ami\b|\bsi (?:tu|vous) (?:etais|etiez|es)"
    r" (?:vraiment )?(?:mon ami|un ami|mon pote|une amie)|\b(?:ton|votre) silence (?:me|m')"
    r"|\b(?:tu m'as|vous m'avez|tout le monde m'a) (?:\w+ )?(?:oublie|abandonne|laisse tomber|lache)\w*"
    r"|\b(?:ca|cela) ne (?:te|vous) couter\w+ (?:rien|pas)|\b(?:apres|moi qui)\b[^.?!]{0,20}\bt'ai"
    r" (?:toujours )?(?:aide|soutenue?|defendue?)"
    r"|\b(?:prends|accept\w+|prendrai|ferai|ferais|suis pret\w* a) (?:absolument )?(?:n'importe (?:quoi"
    r"|quel \w+|ou)|tout et n'importe|tout ce qu|a tout)|\bmeme (?:le menage|balayer|gratuitement|pour"
    r" rien)\b|\bsauve[zr]?(?:-moi| ma vie)\b|\bje compte tellement sur\b|\b(?:vous etes|tu es|t'es)"
    r" (?:vraiment )?(?:tout ce qui me reste|la seule|le seul)\b|\bmes (?:\w+ )?enfants (?:n'ont|ont"
    r" faim|pleurent)|\bma famille (?:n'a|compte|depend)\b|\baide[zs]?-moi,? (?:s'il|je|par|pitie)"
)
