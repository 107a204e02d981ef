"""How French asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.letter import Rule
from wellspring.core.message_lint.tongues import (
    french_address,
    french_asks,
    french_manner,
    french_wide,
)
from wellspring.core.message_lint.tongues.tongue import Tongue, widened

_YOU = r"(?:tu|vous)"
_YOU = r"(?:tu|vous)"
_JOB = r"(?:postes?|emplois?|places?|offres?|travail|stage|boulot|job)"
_COMMON = Tongue(
    name="fr",
    asks=french_asks.ASKS,
    me=r"\b(?:je|j'(?=\w)|me|m'(?=\w)|moi|mon|ma|mes|moi-meme)\b|\bj'",
    you=r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\bt'",
    trigger=rf"\b(?:pourr(?:ais|iez)|peux|pouvez|veux|voulez|voudr(?:ais|iez)|accepter(?:ais|iez)"
    rf"|aur(?:ais|iez)|as|avez|sais|savez|connais|connaissez|ser(?:ais|iez)|crois"
    rf"|croyez)-?{_YOU}\b|\b{_YOU} (?:peux|pourrais|pourriez|pouvez|veux|voulez|accepterais"
    rf"|nous presentes"
    r"|me presentes)\b(?![^?]*\.$)|\b(?:pouvons|pourrions|puis|pourrais|peut|pourrait"
    r"|puis)-(?:nous|je|on)\b|\b(?:on|je) (?:pourrait|peux|peut|pourrais)\b(?=[^.]*\?)"
    r"|\best-ce (?:que|qu')|\b(?:aurait|serait|y a)-(?:il|t-il)\b|\bj'(?:aimerais|esperais"
    r"|espere)\b(?! (?:bien )?(?:te remercier|vous remercier|retravailler|qu'il))"
    r"|\bje (?:voudrais|souhaiterais|souhaite|serais) (?!(?:vous|te|t'|me) (?:ajouter"
    r"|remercier|connecter))\w+|\bj'ai besoin (?:de (?:ton|votre) aide)\b|\b(?:dis|dites"
    r"|envoie|envoyez|donne|donnez)-moi\b|\b(?:previens|prevenez|previens)-moi"
    r"|\bpense[zs]? a moi\b|\bje me demandais si\b|\bpour savoir s[i']|\bmerci de (?:me"
    r"|bien)\b|\btous vos conseils\b",
    pleasantry=r"\bcomment (?:vas|allez|va|ca)\b|\bca va\b|\btu te souviens\b|\bmarche-t-il\b"
    r"|\bsi je peux (?:t'|vous |te )|\b(?:puis|peux)-je (?:t'|vous |te )(?:aid|etre|rendre)",
    instead=r"^(?:sinon|si (?:ce n'est|ca ne|cela ne|tu ne|vous ne|tu prefere|vous prefere|tu n'as"
    r"|non)|a defaut|autrement)",
    openings=rf"\b(?:un|des|une|d'un|de) {_JOB} (?:\w+ )?(?:a pourvoir|disponibles?|vacants?|libres?"
    rf"|au\b|chez|dans|en \w+|pour moi)\b|\b(?:y a-t-il|y aurait-il|auriez-vous|avez-vous"
    rf"|as-tu)\b(?! (?:trouve|eu|obtenu|commence|quitte|choisi))[^.?!]{{0,20}}\b{_JOB}\b"
    rf"|\brecrut(?:e|es|ez|ent|e-t-\w+)\b|\bembauch(?:e|es|ez|ent)\b"
    rf"|\bparler d'un (?:emploi"
    r"|poste|travail)\b|\bpostuler\b|\bcherche(?:z-vous|nt)? (?:\w+ )?(?:du monde|quelqu'un"
    r"|des gens)|\bopportunites? d'emploi\b|\bpostes (?:ouverts|vacants)\b",
    hiring=r"\b(?:re)?cherch\w+ (?:pas |encore |toujours )?(?:quelqu'un|du monde|des gens|(?:une?"
    r"|des) \w+(?:eur|euse|ier|iere|iste|ien|ienne|trice|ant|ante)\b)|\b(?:un|des|du"
    r"|quelque|d'autres?) (?:\w+ )?(?:postes?|emplois?|travail|job|jobs|stage|boulot"
    r"|place)\b(?= ?(?:pour moi|chez|dans|a (?:me )?proposer|\?|disponible|ouvert"
    r"|a pourvoir))|\b(?:trouver|avoir|donner|decrocher|proposer) un (?:\w+ )?(?:poste"
    r"|emploi|travail|job|boulot)\b|\bbesoin d'une? (?!avis|conseil|coup|aide"
    r"|delai)\w+(?:eur|euse|ier|iere|iste|ien|ienne|teur|trice|ant|ante)\b|\bm'(?:embaucher"
    r"|engager|employer)\b",
    condition=r"^(?:et |mais )?(?:si|au cas ou|a moins)\b(?! (?:tu (?:entends|veux|as des|sais|vois)"
    r"|vous (?:entendez|avez des|voulez|savez)|je|quelque|possible))",
    for_others=r"\b(?:ma|mon|notre) (?:\w+ )?(?:voisine?|amie?|s(?:oe|œ)ur|frere|fils|fille|femme|mari"
    r"|compagne|compagnon|collegue|neveu|niece|mere|pere"
    r"|etudiante?)\b[^.?!]{0,60}\b(?:cherche|est|a|termine|voudrait|vient)\b|\bpour (?:elle"
    r"|lui|une amie|un ami)\b|\bje (?:lui|leur) transmettrai\b",
    vague=r"\bparle[rz]? de moi\b|\b(?:des|quelques|un|de bons) (?:conseils?|pistes?|idees?|tuyaux) (?:pour (?:quelqu'un|une personne|moi)|a me (?:donner|proposer))|\b(?:tout|toute|tous|toutes) (?:\w+ ){1,2}(?:est|sont|sera"
    r"|serait) (?:\w+ )?(?:bienvenue?s?|utiles?)|\bce qui te (?:vient|passe)|\b(?:un|des"
    r"|quelques) conseils? en general\b|\b(?:peux|pourrais|pouvez|pourriez|voudrais"
    r"|voudriez)-(?:tu|vous) (?:peut-etre |bien )?m'aider ?[.?!]|\b(?:peux"
    r"|pourrais) m'aider ?[.?!]|\b(?:avoir|connaitre|entendre|recevoir) (?:ton|votre|vos"
    r"|tes) (?:avis|opinion|conseils?|idees|pensees) ?[.?!]|\b(?:transmettre|passer"
    r"|partager|envoyer|diffuser|donner|faire (?:passer|circuler|suivre)) mon (?:cv"
    r"|curriculum)\b|\btoute (?:aide|idee|suggestion|piste)\b|\bgens qui (?:pourraient"
    r"|peuvent|puissent) (?:m'aider|aider)\b|\bouvre[zs]? l'(?:oe|œ)il\b"
    r"|\bque ferais-tu a ma place,? (?:en general|pour ma)|\bdes opportunites\b"
    r"|\bdiscuter (?:de mes|des) (?:options|possibilites|opportunites)|\b(?:piocher"
    r"|puiser) dans (?:ton|votre) (?:cerveau|savoir|experience)|\b(?:soutirer"
    r"|prendre) (?:quelques )?idees|\b(?:tous|toutes|tout|n'importe quel\w*"
    r"|quelques) (?:vos |tes |les )?(?:conseils?|idees?|pistes?|aide|suggestions?|avis)\b"
    r"|\b(?:votre|ton|vos|tes) (?:avis|opinion|pensees|idees|reflexions) sur (?:ce qui|ma"
    r"|mon|mes|ce que|la suite)|\bpense[zs]?r? a moi\b"
    r"|\b(?:si )?quelque chose (?:se presente|se libere|passe)|\bsi (?:tu"
    r"|vous) (?:entend\w+|vois|voyez|sais|savez)\b[^.?!]{0,40}\b(?:parler|quelque chose"
    r"|d'un)|\b(?:faire|faites|fais) (?:le )?(?:circuler|passer|suivre)\b|\bdans (?:ton"
    r"|votre) reseau\b|\b(?:garde|gardez)-moi (?:en tete|a l'esprit)|\bdes (?:idees"
    r"|conseils|pistes) (?:pour moi|\?)|\bque (?:devrais-je|dois-je) faire\b"
    r"|\bouvert[e]? a tout\b|\bdes pistes (?:a|que je)",
    mentioned=r"\b(?:(?<!hesite )(?<!hesitez )(?<!ais )(?<!iez )(?<!n'as )(?<!n'avez )pas|jamais|sans|expression|merci d|demande|disait|dit)\b[^.?!;]*$",
    begging=r"\b(?:m'a|m'ont) quitte|\bde quoi vivre\b|\bloyers? (?:en retard|de retard|impayes?)"
    r"|\beffondree?\b|\bvers qui (?:d'autre )?me tourner|\bplus (?:rien|un sou)\b|\b(?:sais"
    r"|savons) (?:plus|pas) quoi faire\b|\bnourrir (?:ma|mes|ma famille)\b|\b(?:absolument"
    r"|vraiment|tellement|urgemment) besoin d'(?:un (?:travail|emploi)|argent|aide)"
    r"|\bje suis (?:a bout|au bout(?! d[ue])|perdu)|\bdes dettes\b|\bferais n'importe\b"
    r"|\bplus rien\b[^.?!]{0,20}\bmanger|\b(?:supplie|implore|dernier espoir"
    r"|seul espoir|sans espoir|plus d'economies|(?:ne )?(?:pourrai|peux"
    r"|pouvons) plus (?:payer|nourrir)|payer (?:mon|le) loyer|prends n'importe quoi"
    r"|jete\w* (?:a la rue|dehors)|personne ne (?:repond|veut"
    r"|m'embauche)|plus vers qui|vraiment,? vraiment|besoin desesperement|urgemment besoin"
    r"|plus d'argent|je t'en prie,? je|il faut (?:absolument )?que (?:tu|vous) m'aid"
    r"|refus (?:apres|sur) refus|\w+ cents? candidatures|reconnaissant toute ma vie"
    r"|au bout du rouleau|a genoux|si injustement)\b|\b(?:faire )?quelque chose pour moi\b",
    mass=r"^(?:chers|cheres|chers et cheres|bonjour|salut) (?:tous|toutes|\w+ )?(?:collegues|amis|amies|confreres|contacts|equipe|les amis)\b|^(?:chers?|cheres|bonjour|salut|coucou) (?:\w+ ){0,2}(?:amis|amies|collegues|contacts"
    r"|membres|clients|anciens|relations)(?: (?:et|&) \w+)?(?: ?[,.!:-]|$)|^(?:bonjour"
    r"|cher\w*|chere?s|coucou|salut|bonsoir|hello)? ?(?:(?:a|à) (?:tous|toutes"
    r"|vous tous)[\w ]*|tous|toutes|tout le monde|amis|amies|equipe|collegues|contacts"
    r"|reseau|les amis|la team|l'equipe|amis(?: et| &) \w+|mesdames et messieurs"
    r"|mesdames,? messieurs)(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:mail|message|courriel) (?:collectif|groupe|impersonnel)|\benvoi groupe\b"
    r"|\bmerci a (?:vous )?tous\b",
    whom=r"^madame,? (?:ou )?monsieur|^monsieur,? (?:ou )?madame|^mesdames|\ba qui de droit\b|^a"
    r" l'attention d|^(?:cher|chere) (?:recruteur|recruteuse|service|rh)|^madame/monsieur",
    stock=r"\bajouter a mon reseau\b|\btombee? sur votre profil\b"
    r"|\bimpressionnee? par votre (?:profil|parcours)|\bsynergies?\b|\bestimee entreprise\b",
    way_out=r"\bdire (?:que )?non\b|\bsans (?:engagement|souci)\b|\brefuser\b"
    r"|\bsi\b[^.?!]{0,40}\b(?:pas|trop|n'as|n'avez|plutot)\b|\blibre de (?:dire|refuser"
    r"|ne pas)|\b(?:pas de|aucun|sans) (?:souci|soucis|probleme|obligation|pression"
    r"|urgence)\b|\b(?:un|simple) non\b|\bsinon\b|\btant pis\b|\bsi (?:tu"
    r"|vous) (?:ne )?(?:prefer\w+|peux pas|pouvez pas|veux pas|n'avez pas|n'as pas)"
    r"|\bsi (?:ce n'est|ca ne|cela ne|c'est)\b|\bje comprend(?:s|rai)\b|\bdis-le\b"
    r"|\bdites-le\b|\bseulement si\b|\bpas grave\b|\bne te sens pas\b|\brien ne presse\b"
    r"|\bsi tu (?:veux|as envie)\b|\baucune obligation\b|\bn'hesite\w* pas a (?:dire non"
    r"|refuser)",
    connection=r"\b(?:m'a|m'ont|vous a|nous a) (?:\w+ )?(?:parle|conseille|dit|donne|suggere"
    r"|recommande|interpelle|montre)|\b(?:votre|ton|ta|vos) (?:\w+ ){0,2}(?:conference"
    r"|article|livre|expose|post|texte|brochure|podcast|exposition|travail chez|blog"
    r"|chronique|recherche|entretien|film|atelier|question|intervention|reponse (?:a"
    r"|sur))\b|\bj'ai (?:lu|vu|entendu|visite|suivi|ecoute) (?:votre|vos|ton|ta|parler)\b"
    r"|\bnous (?:nous|avons|sommes|etions)\b|\btous (?:les )?deux\b|\btu (?:as|connais"
    r"|disais|m'as)\b|\bfait plaisir de te voir\b|\bde votre \w+ (?:m'a)"
    r"|\bde te rencontrer\b|\bavons tous\b",
    reason=r"\bparce que\b|\bcar\b|\bpuisque\b|\bafin de\b|\bpour que\b|\bpour (?:suivre|lire"
    r"|apprendre|comparer|echanger)\b|\bdepuis que\b",
    named_thanks=r"\bpour (?:le|la|les|ton|ta|tes|votre|vos) (?!(?:\w+ )?(?:aide|temps|soutien|conseils?|appui|gentillesse|accueil|disponibilite|rendez-vous|echange|conversation|discussion|reponse|patience|attention|entretien|cafe|dejeuner)\b)\w+|\bpour l'(?!(?:aide|accueil|attention|echange|entretien|appui)\b)\w+|\bcomme (?:tu|vous) (?:l')?(?:as|avez|me l'as|proposais|disais|conseillais)"
    r"|\bj'ai (?:deja |bien )?(?:appele|commande|lu|change|ecrit|inscrit|essaye|suivi)\b"
    r"|\bje (?:vais|me suis|l'ai|t'ai|commence|utilise|m'en"
    r"|garde) (?:\w+ ){0,2}(?:utilis\w*|inscrit\w*|serv\w*|appel\w*|ecri\w*|essay\w*"
    r"|suiv\w*|commenc\w*|tout)|\bce que (?:tu|vous) (?:as|avez|m'as|m'avez) (?:dit|montre"
    r"|explique|raconte)|\b(?:ton|votre|tes|vos) (?:conseil|idee|remarque|conseils"
    r"|suggestion|exemple) (?:sur|de|a|m'a)|\bva me servir\b|\bde m'avoir (?:dit|montre"
    r"|parle|explique|prete)|\bpour (?:la soupe|les noms|le livre)",
    offer=r"\bje (?:t'apporte|vous apporte|t'envoie|t'invite|peux t'aider|t'aide"
    r"|lui transmettrai)\b|\bj'apporte\b|\ben echange\b|\ben retour\b|\bsi je peux (?:t'"
    r"|vous )\w+",
    once=r"\b(?:des annees|dix ans|une eternite) (?:\w+ )*(?:parle|vus|contact)"
    r"|\bdepuis des annees\b",
    catching_up=r"\bprendre des nouvelles\b|\bse revoir\b|\bte revoir\b",
)
FRENCH = widened(
    _COMMON,
    {Rule.OPENINGS: french_wide.NOT_OPENINGS, Rule.BEGGING: french_manner.NOT_BEGGING},
    trigger=french_asks.TRIGGER,
    way_out=french_asks.WAY_OUT,
    openings=french_wide.OPENINGS,
    hiring=french_wide.HIRING,
    vague=french_wide.VAGUE,
    begging=french_manner.BEGGING,
    flattery=french_manner.FLATTERY,
    substance=french_manner.SUBSTANCE,
    mass=french_address.MASS,
    mass_words=french_address.MASS_WORDS,
    whom=french_address.WHOM,
    chain=french_address.CHAIN,
    stock=french_address.STOCK,
    connection=french_address.CONNECTION,
    reason=french_address.REASON,
    named_thanks=french_address.NAMED,
)._replace(
    no_exit=french_asks.NO_EXIT,
    hollow=french_address.HOLLOW,
    thanking=french_address.THANKING,
    theirs=french_manner.THEIRS,
    grand=french_manner.GRAND,
)
