"""How French asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.tongues.tongue import Tongue

_YOU = r"(?:tu|vous)"
_SOME = r"(?:\w+ ){0,3}"
_JOB = r"(?:postes?|emplois?|places?|offres?|travail|stage|boulot|job)"
ASKS = {
    "talk": r"appel\w*|discut\w*|parler|echang\w*|(?:se|nous|te|vous) voir|rencontr\w*|cafe|dejeuner"
    r"|verre|quart d'heure|demi-heure|minutes|passer\b(?! (?:un|une|mon))|recevoir|entretien|rendez-vous",
    "introduction": r"(?:me|nous) (?:presenter|presentes|presentez)|nous presente\w*|presenter [aà]"
    r"|(?:mise? )?en (?:relation|contact)|mettre en|transmettre (?:mon|ce) (?:mot|numero)"
    r"|(?:lui )?demander s'il",
    "review": rf"(?:relire|lire|regarder|corriger|revoir) {_SOME}(?:cv|lettre|brouillon|chapitre"
    r"|candidature|dossier|projet)",
    "reference": r"(?:me )?recommand\w*|recommandation|piston\w*|parler [aà] (?:ton|votre) (?:patron"
    r"|chef|directeur)|toucher un mot|appuyer ma",
    "pass_on": r"faire (?:circuler|passer|suivre)|diffuser|transmettre mon cv",
    "thing": r"(?:m'envoyer|m'?e? ?preter|me donner) (?:\w+ )?(?:vos|tes|votre|ton|ta)|l'adresse"
    r"|utiliser (?:la|le|les|vos)",
    "name": r"(?:[aà] (?:quels|quelles) \w+|qui (?:d'autre|contacter)|quelqu'un)",
    "join": r"participer|te joindre|vous joindre|venir parler",
    "money": r"sponsoris\w*|un don",
    "answer": r"me dire|dire|raconter|expliquer|savoir|montrer|aider|quoi|comment|quel\w*",
}
FRENCH = Tongue(
    name="fr",
    asks=ASKS,
    me=r"\b(?:je|j'(?=\w)|me|m'(?=\w)|moi|mon|ma|mes|moi-meme)\b|\bj'",
    you=r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\bt'",
    trigger=rf"\b(?:pourr(?:ais|iez)|peux|pouvez|veux|voulez|voudr(?:ais|iez)|accepter(?:ais|iez)"
    rf"|aur(?:ais|iez)|as|avez|sais|savez|connais|connaissez|ser(?:ais|iez)|crois|croyez)-?{_YOU}\b"
    rf"|\b{_YOU} (?:peux|pourrais|pourriez|pouvez|veux|voulez|accepterais|nous presentes"
    r"|me presentes)\b(?![^?]*\.$)|\b(?:pouvons|pourrions|puis|pourrais|peut|pourrait|puis)-(?:nous|je"
    r"|on)\b|\b(?:on|je) (?:pourrait|peux|peut|pourrais)\b(?=[^.]*\?)|\best-ce (?:que|qu')"
    r"|\b(?:aurait|serait|y a)-(?:il|t-il)\b|\bj'(?:aimerais|esperais|espere)\b(?! (?:bien )?(?:te "
    r"remercier|vous remercier|retravailler|qu'il))|\bje (?:voudrais|souhaiterais|souhaite|serais)"
    r" (?!(?:vous|te|t'|me) (?:ajouter|remercier|connecter))\w+|\bj'ai besoin (?:de (?:ton|votre) aide)\b"
    r"|\b(?:dis|dites|envoie|envoyez|donne|donnez)-moi\b|\b(?:previens|prevenez|previens)-moi"
    r"|\bpense[zs]? a moi\b|\bje me demandais si\b|\bpour savoir s[i']|\bmerci de (?:me|bien)\b"
    r"|\btous vos conseils\b",
    pleasantry=r"\bcomment (?:vas|allez|va|ca)\b|\bca va\b|\btu te souviens\b|\bmarche-t-il\b|\bsi je peux (?:t'|vous |te )|\b(?:puis|peux)-je (?:t'|vous |te )(?:aid|etre|rendre)",
    instead=r"^(?:sinon|si (?:ce n'est|ca ne|cela ne|tu ne|vous ne|tu prefere|vous prefere|tu n'as"
    r"|non)|a defaut|autrement)",
    openings=rf"\b(?:un|des|une|d'un|de) {_JOB} (?:\w+ )?(?:a pourvoir|disponibles?|vacants?|libres?|"
    rf"au\b|chez|dans|en \w+|pour moi)\b|\b(?:y a-t-il|y aurait-il|auriez-vous|avez-vous|as-tu)\b(?! (?:trouve|eu|obtenu|commence|quitte|choisi))[^.?!]{{0,20}}"
    rf"\b{_JOB}\b|\brecrut(?:e|es|ez|ent|e-t-\w+)\b|\bembauch(?:e|es|ez|ent)\b|\bparler d'un (?:emploi"
    r"|poste|travail)\b|\bpostuler\b|\bcherche(?:z-vous|nt)? (?:\w+ )?(?:du monde|quelqu'un|des gens)"
    r"|\bopportunites? d'emploi\b|\bpostes (?:ouverts|vacants)\b",
    hiring=r"\b(?:un|des|du|quelque|d'autres?) (?:\w+ )?(?:postes?|emplois?|travail|job|jobs|stage|boulot|place)\b(?= ?(?:pour moi|chez|dans|a (?:me )?proposer|\?|disponible|ouvert|a pourvoir))"
    r"|\b(?:trouver|avoir|donner|decrocher|proposer) un (?:\w+ )?(?:poste|emploi|travail|job|boulot)\b|\bbesoin d'une? (?!avis|conseil|coup|aide|delai)\w+(?:eur|euse|ier|iere|iste|ien|ienne|teur|trice|ant|ante)\b|\bm'(?:embaucher|engager|employer)\b",
    for_others=r"\b(?:ma|mon|notre) (?:\w+ )?(?:voisine?|amie?|s(?:oe|œ)ur|frere|fils|fille|femme|mari"
    r"|compagne|compagnon|collegue|neveu|niece|mere|pere|etudiante?)\b[^.?!]{0,60}\b(?:cherche|est|a|"
    r"termine|voudrait|vient)\b|\bpour (?:elle|lui|une amie|un ami)\b|\bje (?:lui|leur) transmettrai\b",
    vague=r"\b(?:peux|pourrais|pouvez|pourriez|voudrais|voudriez)-(?:tu|vous) (?:peut-etre |bien )?m'aider ?[.?!]|\b(?:peux|pourrais) m'aider ?[.?!]|"
    r"\b(?:avoir|connaitre|entendre|recevoir) (?:ton|votre|vos|tes) (?:avis|opinion|conseils?|idees|pensees) ?[.?!]|"
    r"\b(?:transmettre|passer|partager|envoyer|diffuser|donner|faire (?:passer|circuler|suivre)) mon (?:cv|curriculum)\b|"
    r"\btoute (?:aide|idee|suggestion|piste)\b|\bgens qui (?:pourraient|peuvent|puissent) (?:m'aider|aider)\b|\bouvre[zs]? l'(?:oe|œ)il\b|"
    r"\bque ferais-tu a ma place,? (?:en general|pour ma)|\bdes opportunites\b|\bdiscuter (?:de mes|des) (?:options|possibilites|opportunites)|"
    r"\b(?:piocher|puiser) dans (?:ton|votre) (?:cerveau|savoir|experience)|\b(?:soutirer|prendre)"
    r" (?:quelques )?idees|\b(?:tous|toutes|tout|n'importe quel\w*|quelques) (?:vos |tes |les )?"
    r"(?:conseils?|idees?|pistes?|aide|suggestions?|avis)\b|\b(?:votre|ton|vos|tes) (?:avis|opinion"
    r"|pensees|idees|reflexions) sur (?:ce qui|ma|mon|mes|ce que|la suite)|\bpense[zs]?r? a moi\b"
    r"|\b(?:si )?quelque chose (?:se presente|se libere|passe)|\bsi (?:tu|vous) (?:entend\w+|vois|voyez"
    r"|sais|savez)\b[^.?!]{0,40}\b(?:parler|quelque chose|d'un)|\b(?:faire|faites|fais) (?:le )?"
    r"(?:circuler|passer|suivre)\b|\bdans (?:ton|votre) reseau\b|\b(?:garde|gardez)-moi (?:en tete"
    r"|a l'esprit)|\bdes (?:idees|conseils|pistes) (?:pour moi|\?)|\bque (?:devrais-je|dois-je) faire\b"
    r"|\bouvert[e]? a tout\b|\bdes pistes (?:a|que je)",
    mentioned=r"\b(?:pas|jamais|sans|expression|merci d|demande|disait|dit)\b[^.?!;]*$",
    begging=r"\b(?:sais|savons) (?:plus|pas) quoi faire\b|\bnourrir (?:ma|mes|ma famille)\b|\b(?:absolument|vraiment|tellement|urgemment) besoin d'(?:un (?:travail|emploi)|argent|aide)|\bje suis (?:a bout|au bout(?! d[ue])|perdu)|\bdes dettes\b|\bferais n'importe\b|\bplus rien\b[^.?!]{0,20}\bmanger|"
    r"\b(?:desespere\w*|supplie|implore|dernier espoir|seul espoir|sans espoir|plus d'economies"
    r"|(?:ne )?(?:pourrai|peux|pouvons) plus (?:payer|nourrir)|payer (?:mon|le) loyer|prends n'importe"
    r" quoi|n'importe quoi|peu importe|jete\w* (?:a la rue|dehors)|personne ne (?:repond|veut|m'embauche)"
    r"|plus vers qui|vraiment,? vraiment|besoin desesperement|urgemment besoin|plus d'argent"
    r"|je t'en prie,? je|il faut (?:absolument )?que (?:tu|vous) m'aid|refus (?:apres|sur) refus"
    r"|\w+ cents? candidatures|reconnaissant toute ma vie|au bout du rouleau|a genoux|si injustement)"
    r"\b|\b(?:faire )?quelque chose pour moi\b",
    mass=r"^(?:chers?|cheres|bonjour|salut|coucou) (?:\w+ ){0,2}(?:amis|amies|collegues|contacts|membres|clients|anciens|relations)(?: (?:et|&) \w+)?(?: ?[,.!:-]|$)|"
    r"^(?:bonjour|cher\w*|chere?s|coucou|salut|bonsoir|hello)? ?(?:(?:a|à) (?:tous|toutes|vous"
    r" tous)[\w ]*|tous|toutes|tout le monde|amis|amies|equipe|collegues|contacts|reseau|les amis|la"
    r" team|l'equipe|amis(?: et| &) \w+|mesdames et messieurs|mesdames,? messieurs)(?: ?[,.!:-]|$)",
    mass_words=r"\b(?:mail|message|courriel) (?:collectif|groupe|impersonnel)|\benvoi groupe\b|\bmerci"
    r" a (?:vous )?tous\b",
    whom=r"^madame,? (?:ou )?monsieur|^monsieur,? (?:ou )?madame|^mesdames|\ba qui de droit\b|^a"
    r" l'attention d|^(?:cher|chere) (?:recruteur|recruteuse|service|rh)|^madame/monsieur",
    stock=r"\bajouter a mon reseau\b|\btombee? sur votre profil\b|\bimpressionnee? par votre (?:profil"
    r"|parcours)|\bsynergies?\b|\bestimee entreprise\b",
    way_out=r"\bdire (?:que )?non\b|\bsans (?:engagement|souci)\b|\brefuser\b|\bsi\b[^.?!]{0,40}\b(?:pas|trop|n'as|n'avez|plutot)\b|\blibre de (?:dire|refuser|ne pas)|"
    r"\b(?:pas de|aucun|sans) (?:souci|soucis|probleme|obligation|pression|urgence)\b|\b(?:un|"
    r"simple) non\b|\bsinon\b|\btant pis\b|\bsi (?:tu|vous) (?:ne )?(?:prefer\w+|peux pas|pouvez pas"
    r"|veux pas|n'avez pas|n'as pas)|\bsi (?:ce n'est|ca ne|cela ne|c'est)\b|\bje comprend(?:s|rai)\b"
    r"|\bdis-le\b|\bdites-le\b|\bseulement si\b|\bpas grave\b|\bne te sens pas\b|\brien ne presse\b"
    r"|\bsi tu (?:veux|as envie)\b|\baucune obligation\b|\bn'hesite\w* pas a (?:dire non|refuser)",
    connection=r"\b(?:m'a|m'ont|vous a|nous a) (?:\w+ )?(?:parle|conseille|dit|donne|suggere"
    r"|recommande|interpelle|montre)|\b(?:votre|ton|ta|vos) (?:\w+ ){0,2}(?:conference|article|livre|"
    r"expose|post|texte|brochure|podcast|exposition|travail chez|blog|chronique|recherche|entretien|film"
    r"|atelier|question|intervention|reponse (?:a|sur))\b|\bj'ai (?:lu|vu|entendu|visite|suivi|ecoute) (?:votre|"
    r"vos|ton|ta|parler)\b|\bnous (?:nous|avons|sommes|etions)\b|\btous (?:les )?deux\b|\btu (?:as"
    r"|connais|disais|m'as)\b|\bfait plaisir de te voir\b|\bde votre \w+ (?:m'a)|\bde te rencontrer\b"
    r"|\bavons tous\b",
    reason=r"\bparce que\b|\bcar\b|\bpuisque\b|\bafin de\b|\bpour que\b|\bpour (?:suivre|lire|apprendre"
    r"|comparer|echanger)\b|\bdepuis que\b",
    named_thanks=r"\bje (?:vais|me suis|l'ai|t'ai|commence|utilise|m'en|garde) (?:\w+ ){0,2}(?:utilis\w*"
    r"|inscrit\w*|serv\w*|appel\w*|ecri\w*|essay\w*|suiv\w*|commenc\w*|tout)|\bce que (?:tu|vous) (?:as"
    r"|avez|m'as|m'avez) (?:dit|montre|explique|raconte)|\b(?:ton|votre|tes|vos) (?:conseil|idee"
    r"|remarque|conseils|suggestion|exemple) (?:sur|de|a|m'a)|\bva me servir\b|\bde m'avoir (?:dit|montre"
    r"|parle|explique|prete)|\bpour (?:la soupe|les noms|le livre)",
    offer=r"\bje (?:t'apporte|vous apporte|t'envoie|t'invite|peux t'aider|t'aide|lui transmettrai)\b"
    r"|\bj'apporte\b|\ben echange\b|\ben retour\b|\bsi je peux (?:t'|vous )\w+",
    once=r"\b(?:des annees|dix ans|une eternite) (?:\w+ )*(?:parle|vus|contact)|\bdepuis des annees\b",
    catching_up=r"\bprendre des nouvelles\b|\bse revoir\b|\bte revoir\b",
)
