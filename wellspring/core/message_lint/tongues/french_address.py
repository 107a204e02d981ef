"""Whom a French letter greets, what it passes on, what connects its writer and what it thanks for."""

from __future__ import annotations

_HI = (
    r"(?:bonjour|bonsoir|salut|coucou|hello|allo|hey|yo|re-?bonjour|cher|chere|chers|cheres|chers et"
    r" cheres|mes cher\w*|tres chers?)"
)
_MANY = (
    r"(?:tous|toutes|tout le monde|tlm|amis|amies|equipe|collegues|contacts|reseau|confreres|consoeurs"
    r"|membres|clients|anciens|relations|abonnes|partenaires|voisins|camarades|lecteurs|copains|copines"
    r"|potes|gens|gang|bande|team|troupe|compagnie|famille|les gars|les filles|followers|linkedin\w*"
    r"|connexions|adherents|parents|mesdames,? messieurs|mesdames et messieurs)"
)
MASS = (
    rf"^(?:{_HI},? )?(?:a |mes |la |les |l'|chers? |cheres? |ma |vous |au |ami\w*,? ?){{0,3}}{_MANY}(?:(?: et|,| &"
    rf"|/) (?:a )?(?:mes |chers |cheres )?\w+)?(?: \w+){{0,3}}(?: ?[,.!:-]|$)"
    r"|^a (?:tous|toutes|l'ensemble|chacun|l'attention de tous)\b"
)
MASS_WORDS = (
    r"\b(?:a )?chacune? d'entre vous\b|\b(?:vous tous|vous toutes|tous mes contacts|tout mon"
    r" (?:reseau|carnet))\b|\bmerci (?:d'avance )?(?:a )?(?:tous|toutes)\b|\bsi l'une? d'entre vous\b"
)
_OFFICE = (
    r"(?:responsables?|directeur|directrice|direction|recruteur|recruteuse|recrutement|charge\w*|service"
    r"|equipe (?:de|du|des|rh)|chef|cheffe|gerant\w*|employeur|rh\b|drh|ressources|secretariat|personnel|president"
    r"|comite|jury|proprietaire|professeur responsable|destinataire)"
)
WHOM = (
    rf"^(?:bonjour |cher |chere |chers |cheres |madame |monsieur |madame,? monsieur,? |a l'attention de"
    rf" |au |a la |aux |a l'|le |la ){{0,4}}(?:{_OFFICE})\b[^,.:!]{{0,60}}(?:[,.:!]|$)"
    r"|^(?:bonjour |chere? |chers )?(?:madame|mesdames|mme|m\.|monsieur|messieurs)(?: ?, ?| ?/ ?| ou | et"
    r" |\(?s\)? ){1,3}(?:madame|monsieur|messieurs|m\.|mme|mesdames)\b"
    r"|\ba (?:qui|toute personne|quiconque|celui|celle) (?:de droit|concernee?|lira|que cela"
    r"|responsable)|\bla personne (?:responsable|en charge|chargee|competente)\b(?=[^.?!]{0,30}$)"
    rf"|^(?:chere? )?(?:direct\w+|recrut\w+),? (?:chere? )?(?:direct|recrut)\w+"
)
CHAIN = (
    r"\b(?:envoy|transmet|transfer|partag|fai\w+ (?:suivre|passer|circuler|tourner)|copi|diffus|poste"
    r"|renvoy)\w*\b[^.?!]{0,30}\b(?:a|au|avec|aupres de|sur|autour de) (?:\w+ )?(?:tous|toutes|un maximum|(?:au"
    r" moins )?(?:\d+|cinq|six|sept|huit|dix|douze|quinze|vingt|trente)|autant|(?:vos|tes) (?:\w+"
    r" )?(?:contacts|amis|proches)|vous|ton mur|votre mur)\b(?! mon (?:cv|numero))"
    r"|\b(?:bris|romp|cass|interromp)\w+ (?:pas )?(?:la|cette) chaine\b"
    r"|\b(?:a|merci de|priere de) (?:diffuser|partager|faire (?:suivre|tourner|passer)|transferer)\b"
    r"(?! (?:mon|ma|ce mot a))|\b(?:je|on) (?:vous|te|m'a|t')?(?: ai)? ?(?:transf|fais suivre|fait suivre"
    r"|partage|relaie)\w* (?:\w+ )?(?:ce|cet|cette|le) (?:mail|message|courriel|lien|video|blague|texte"
    r"|info|alerte|diaporama|article)\b(?! (?:que tu|que vous|sur (?:ton|votre)|car|parce|pour (?:ton|votre)))"
    r"|\brecue? (?:d'une? (?:ami|copain|copine|collegue|cousin)\w*|tel quel)\b|\b(?:bonne nouvelle|chance"
    r"|malheur|miracle|surprise)[^.?!]{0,25}\b(?:attend|arriver|frapper|se produir)\w*"
    r"|\b(?:faites|fais) (?:tourner|passer)(?: l'info)? ?[.!]|\bcopie[rz]?[- ](?:et |/)?coll\w+"
)
STOCK = (
    r"\b(?:agrandir|elargir|developper|etendre) mon reseau\b"
    r"|\bvotre (?:profil|parcours) (?:\w+ )?(?:a (?:retenu|attire|suscite|capte)|m'a (?:\w+ )?(?:interpell"
    r"|impressionn|interess))\w*|\b(?:dynamique|motive|rigoureu\w+|polyvalente?),? (?:\w+,? )?et"
    r" (?:motive|rigoureu|dynamique|serieu|passionne|polyvalent)\w*|\bretenir votre attention\b"
    r"|\bentreprise leader\b|\b(?:nouveaux?|nouvel) (?:defis?|challenges?) professionnels?\b"
)
# Found by the machine, or said of anybody: no reason to connect.
HOLLOW = (
    r"\b(?:nous|on) (?:avons|a) (?:\w+ )?(?:des|de nombreux|de nombreuses|plusieurs|les memes|beaucoup"
    r" de) (?:\w+ )?(?:relations|contacts|amis|connexions|interets|centres|points)[^.?!,]{0,25}"
    r"|\b(?:j'ai|je) (?:\w+ )?(?:vu|vois|decouvert|visite|consulte|parcouru|tombee? sur|regarde) (?:\w+"
    r" )?(?:votre|ton) (?:\w+ )?(?:profil|page|parcours|nom)[^.?!,]{0,30}"
    r"|\b(?:linkedin|l'algorithme|le site|l'appli) [^.?!,]{0,40}|\bvotre (?:profil|parcours)[^.?!,]{0,40}"
    r"|\bpour (?:echanger|rester|garder)(?: en contact| le contact| le lien)? ?(?=[.?!]|$)"
    r"|\b(?:car|parce que|puisque) (?:j'agrandis|je developpe|le reseau|on ne sait)[^.?!]*"
)
_WORKS = (
    r"(?:conference|article|livre|expose|post|texte|brochure|podcast|balado|exposition|expo|blog"
    r"|chronique|recherches?|entretien|interview|film|atelier|question|intervention|stand|cours"
    r"|formation|these|roman|emission|video|chaine|infolettre|newsletter|reportage|etude|discours"
    r"|concert|spectacle|guide|manuel|methode|logiciel|recette|carte|site|rapport|memoire|projet|album"
    r"|boutique|stage|equipe|webinaire|table ronde|tribune|publication|travaux|essais|commentaire"
    r"|presentation|vin|miel|pain|fromages?|atelier|ferme|jardin|classe|eleve|collegue|cousine?|soeur"
    r"|frere|mere|pere|voisine?|associee?)"
)
CONNECTION = (
    rf"\b(?:votre|ton|ta|vos|tes) (?:[\w-]+ ){{0,2}}{_WORKS}\b"
    r"|\b(?:je|j') ?(?:\w+ )?(?:lis|ecoute|suis|regarde|utilise|cuisine|ai (?:\w+ )?(?:lu|vu|ecoute|suivi"
    r"|assiste|utilise|entendu|achete|goute|visite|travaille|etudie|grandi|essaye)) (?:\w+ )?(?:votre|vos"
    r"|ton|ta|tes|avec (?:vous|toi|votre|ton)|a (?:votre|ton|vos)|chez (?:vous|toi)|parler de (?:vous|toi))"
    r"(?! (?:\w+ )?(?:profil|page|parcours|annonce|offre|entreprise)\b)"
    r"|\b(?:on|nous) (?:s'est|s'etait|etait|a|avait|se|nous (?:sommes|etions)|etions|avions) (?:\w+ )?"
    r"(?:vus?|vue?s|croises?|rencontres?|parle|assis|travaille|joue|etudie|voisins?|connus?|a la meme"
    r"|dans (?:la|le) meme|ensemble|cote a cote|discute|partage|fait|connaissait|suivi)"
    r"|\b(?:la|le|les) memes? (?:table|ecole|promo|equipe|classe|rue|village|club|chorale|formation"
    r"|quartier|train|lycee|fac|universite|metier|atelier|entreprise|groupe|stage|cours|ville)\b"
    r"|\b(?:m'a|m'ont|nous a|m'avait) (?:\w+ )?(?:parle de|recommande|conseille|donne|suggere|indique|dit"
    r"|envoye|adresse|oriente|pousse|renvoye|vante|cite|transmis|prete)\w*"
    r"|\b(?:de la part de|sur (?:le|les) (?:conseil|recommandation)s? de|grace a|par l'intermediaire de"
    r"|ancien\w* (?:eleve|etudiant|collegue|stagiaire|voisin|client|apprenti)\w*)\b"
    r"|\b(?:votre|ton) (?:nom|contact|numero|adresse)\b[^.?!]{0,25}\b(?:par|m'a|de)\b"
    r"|\b(?:vous|tu) (?:disiez|disais|expliqui?ez|expliquais|racontiez|racontais|parliez|parlais"
    r"|(?:m'|nous )?(?:avez|aviez|as|avais) (?:\w+ )?(?:dit|ecrit|montre|parle|publie|presente|explique"
    r"|raconte|enseigne|donne|forme|appris|conseille|prete))\b"
    r"|\bcomme (?:vous|toi),? je\b|\bje t'ajoute pour\b"
)
REASON = (
    r"\bpour (?:pouvoir|que|te|vous|t'|savoir|suivre|voir|continuer|la suite|recevoir|garder le fil"
    r"|poursuivre|rester|discuter|parler|partager) ?(?!ajouter|connecter|compter|proposer)\w+"
    r"|\bla suite de\b|\bcomme (?:on|promis|convenu|je te|je vous|tu|vous)\b"
)
_GENERAL = (
    r"(?:aide|temps|soutien|conseils?|appui|gentillesse|accueil|disponibilite|rendez-vous|echange"
    r"|conversation|discussion|reponse|patience|attention|entretien|cafe|dejeuner|bienveillance|ecoute"
    r"|tout|moment|generosite|precieu\w+|support|collaboration|confiance|interet|implication"
    r"|rencontre|encouragements?|expertise|presence|amabilite|encadrement|accompagnement|grande?|belle"
    r"|bons?|beau|moments?|sollicitude|service|efforts|partage|retour|message|mail|appel)"
)
_POLITE = (  # said in thanks of anybody
    r"(?:aide|soutenue?|recue?s?|accueilli\w*|consacre|accorde|ecoutee?|repondu|pris|ete|appuye"
    r"|encourage|accompagne|apprecie|aime|adore|appris|passe|eu|guide|epaule|conseille|donne de|fait"
    r" confiance|offert|trouve|beaucoup|enormement|vraiment|tant|tellement|rendu|partage)\w*"
)
NAMED = (
    rf"\b(?:merci|remerci\w+|gre|reconnaissant\w*) (?:\w+ ){{0,3}}(?:de|d')(?: ?m'| ?nous | ?l'| ?lui | ?)?"
    rf" ?avoir (?:si |bien |aussi |tout de suite )?(?!{_POLITE}\b)\w+"
    rf"|\b(?:je l'|je les |je lui |je t'|j'|j'y )ai (?:\w+ )?(?!{_POLITE}\b)(?!\w+ment )\w+(?:e|i|u|is|it"
    r"|ert|es|ee|ees|ue|us)\b|\b(?:on|nous) (?:l'|les |lui )?(?:a|avons) (?:\w+ )?(?!ete|eu|pass|aim"
    r"|appr|ador)\w+(?:e|i|u|is|it|ert)\b(?! (?:beaucoup|tant))"
    rf"|\bpour (?:le|la|les|ton|ta|tes|votre|vos|ce|cette|ces|un|une) (?!(?:\w+ )?{_GENERAL}\b)[\w-]+"
    rf"|\bpour l'(?!{_GENERAL}\b)\w+|\b(?:grace a (?:toi|vous|ton|votre|ta),? (?:j'ai|je|on|nous|il|elle"
    r"|la|le|les))\b|\bsans (?:toi|vous)\b,? (?:je|j'|on|nous|le|la|les|l'|il|elle|notre|mon|ma|mes)"
    r"|\bce que (?:tu|vous) (?:m'|nous )?(?:as|avez) (?!fait\b|apport|donn|offert|ete|accompli)\w+(?:e|i|u|it|is|ert)\b|\bgros merci pour (?:le|la|les) nom\w*"
    r"|\b(?:ton|votre|ta|tes|vos) (?:remarque|astuce|idee|truc|conseil|suggestion|exemple|phrase|question"
    r"|adresse|recette|explication)s? (?:sur|de|a|m'|nous|fonctionne|marche|au|concernant|qu)"
)
# Says that one thanks, and nothing more.
THANKING = (
    r"\b(?:je|nous) (?:tiens|tenons|tenais|voulais|voulions|souhaite|souhaitais|veux|voudrais) (?:\w+ )?"
    r"(?:a )?(?:vous |te |t')?(?:\w+ment )?(?:dire|remercier|exprimer|adresser|temoigner)\b"
    r"|\bj'ai (?:\w+ )?(?:beaucoup|vraiment|enormement|tellement|tant|enfin|bien) \w+\b"
    r"|\bj'ai (?:ete|passe|eu|appris|apprecie|aime|adore|pris|decide de)(?: \w+){0,4}"
    r"|\bpour (?:moi|toujours|votre part|rien|finir|une? fois|cette fois|le moment)\b"
)
