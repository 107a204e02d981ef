"""How French promises, asks, thanks, introduces, declines, tells and hands over."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rhetoric, Rule

_TO = r"(?:t'|te |vous |lui |le |la |les |l'|leur |y )"
_NOW = (
    r"(?:envoie|enverrai|enverrons|envoyons|rappelle|rappellerai|rappellerons|appelle|appellerai"
    r"|transmets"
    r"|transmettrai|transmettrons|écris|écrirai|donne|donnerai|apporte|apporterai|fais (?:suivre"
    r"|parvenir|"
    r"signe|un retour|savoir|ça|cela)|ferai (?:suivre|parvenir|signe|un retour|savoir)"
    r"|tiens au courant"
    r"|tiendrai au courant|tiens informée?|tiendrai informée?|confirme|confirmerai|présenterai"
    r"|dis (?:ça|cela|demain|vite|quoi)"
    r"|dirai|prépare"
    r"|préparerai|téléphone|téléphonerai|communique|communiquerai|partage|partagerai|rendrai"
    r"|mettrai"
    r"|passe|prêterai|recontacte|recontacterai|ramène|ramènerai|montrerai|promets|adresserai"
    r"|adresse)"
)
_DO = (
    r"(?:envoyer|rappeler|appeler|transmettre|écrire|donner|apporter|faire (?:suivre|parvenir)"
    r"|tenir|"
    r"confirmer|présenter|préparer|téléphoner|communiquer|partager|demander|vérifier|regarder"
    r"|revenir|"
    r"mettre|chercher|recontacter|répondre|rendre)"
)
_IF = (
    r"\b(?:(?:vérifier|voir|demander|savoir)(?:ai|ons)? si|même si"
    r"|(si|s'il|s'ils|à condition|au cas où|à moins que|pourrais|voudrais|devrais|aimerais"
    r"|(?:dit|pense|crois) que|pas|jamais|rien))\b"
)
_HERE = (
    r"\b(ci-joint\w*|pièce jointe|en pj|ce (?:mail|message|mot|courriel)|mes (?:meilleur|salut"
    r"|amiti|"
    r"excuses|condol|vœux|voeux|pensées|respects)|de gros bisous|des bisous|un bisou|car|parce que)"
)

RULES = (
    Rule(
        "promise",
        "je j' on nous t'envoie t'appelle t'enverrai l'envoie envoie enverrai rappelle rappellerai"
        " passe transmets tiens reviens appelle transmettrai écris écrirai fais ferai confirme"
        " promets"
        " enverrons appellerai présenterai tiendrai donne donnerai apporte apporterai",
        rf"\b(?:je|on|nous) (?:{_TO}){{1,2}}(?:{_NOW}|(?!re?verrai|attendrai|embrasserai"
        rf"|souhaiterai|laisserai|serai)"
        rf"\w{{2,}}(?:rai|rons))\b|\b(?:je|nous) (?:reviens|reviendrai|reviendrons)"
        rf" (?:très vite )?(?:vers|à) (?:toi|vous)|\bje (?:te|vous) promets",
        rf"{_IF}|{_HERE}",
    ),
    Rule(
        "promise",
        "vais allons occupe m'occupe m'en charge renseigne recevrez recevras aurez auras regarde"
        " vérifie"
        " demande demanderai vérifierai regarderai chercherai parlerai ferai",
        rf"\b(?:je vais|nous allons|on va) (?:\w+ )?(?:{_TO}){{0,2}}{_DO}\b|\bje m'en (?:occupe"
        rf"|charge|"
        rf"occuperai|chargerai)|\bje me renseigne|\bje (?:regarde|vérifie"
        rf"|demande) .{{0,40}}\bet (?:je |te |"
        rf"vous )|\b(?:vous|tu) (?:recevrez|recevras|aurez|auras) .{{0,60}}\b(?:de ma part"
        rf"|de notre part)"
        rf"|\bje (?:demanderai|vérifierai|regarderai|chercherai|parlerai|ferai de mon mieux)\b",
        rf"{_IF}|{_HERE}",
    ),
    Rule(
        "promise",
        "aurez auras recevrez recevras",
        r"\b(?:vous|tu) (?:aurez|auras|recevrez|recevras|l'aurez|l'auras) (?:ma|mon|mes|notre"
        r"|nos|le|la|les)"
        r"\b|\b(?:vous|tu) l'(?:aurez|auras)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "request",
        "diras direz tu peux peut pouvez pourriez pourrais pourrait-on peux-tu pouvez-vous"
        " pourriez-vous"
        " pourrais-tu"
        " voudrais-tu voudriez-vous auriez-vous aurais-tu peut-on veux-tu voulez-vous"
        " pourrions-nous",
        r"(?<!que )(?<!comment )(?<!où )(?<!quand )\b(?:peux-tu|pouvez-vous|pourriez-vous"
        r"|pourrais-tu|"
        r"pourrait-on|peut-on|voudrais-tu|voudriez-vous|veux-tu|voulez-vous|pourrions-nous"
        r"|auriez-vous|"
        r"aurais-tu)\b(?! (?:imaginer|croire))|^(?:tu me diras|vous me direz)\b"
        r"|\best-ce (?:que (?:tu|vous|nous|on)"
        r"|qu'on) (?:peux|pouvez|"
        r"pourrais|pourriez|peut|pourrait|pouvons)\b|(?:^|[,;] )(?:tu|vous) (?:peux|pouvez"
        r"|pourrais|"
        r"pourriez) (?:me|m'|nous)",
    ),
    Rule(
        "request",
        "merci veuillez plaît plait svp stp dis-moi dites-moi envoie-moi envoyez-moi appelle-moi"
        " appelez-moi faites-moi fais-moi tiens-moi tenez-moi rappelle-moi rappelez-moi"
        " dites-nous donnez-nous envoyez-nous reconnaissant reconnaissante"
        " donne-moi"
        " donnez-moi confirme-moi demander aimerais avis",
        r"\bmerci de (?:bien vouloir |ne pas |me |m'|nous |le |la |les )*\w+(?:er|ir|re)\b"
        r"|\bveuillez (?!agréer|trouver|recevoir|croire|excuser|accepter|noter)\w+"
        r"|\bs'il (?:te|vous) pla[iî]t\b|\b(?:svp|stp)\b|\b(?:dis|dites|envoie|envoyez|appelle"
        r"|appelez|"
        r"donne|donnez|confirme|confirmez|rappelle|rappelez)-(?:moi|nous|le-moi|la-moi)\b"
        r"|\b(?:fais|faites)"
        r"-(?:moi|nous) (?:savoir|signe|parvenir)|\b(?:je (?:vous|te) serais"
        r"|vous serais) (?:très )?"
        r"reconnaissante?|\b(?:aimerais|voudrais) (?:beaucoup )?(?:avoir|connaître) (?:ton"
        r"|votre) avis|\bje (?:voulais|voudrais) (?:te|vous) demander",
        r"(\bsi (?:je peux|tu as|vous avez|besoin)|\bn'hésite)",
    ),
    Rule(
        "thanks",
        "merci reconnaissant reconnaissante remercie remercier remerciements remercions",
        r"\bmerci\b(?! (?:d'avance|par avance))(?! de (?:bien vouloir |ne pas |me |m'|nous |le "
        r"|la |les )*"
        r"\w+(?:er|ir|re)\b)|\b(?:je|nous) (?:te|t'en|vous|vous en) (?:remercie|remercions)"
        r"|\b(?:tiens|voulais|voudrais) à? ?(?:te|vous) remercier|\btous mes remerciements"
        r"|\bsuis (?:très )?reconnaissante? (?:de|pour)",
        r"(\b(?:d'avance|par avance)\b|\bnon,? merci|\bdit merci|\bdieu merci)",
    ),
    Rule(
        "introduction",
        "présente présenter relation contact présentations mets",
        r"\bje (?:te|vous) présente (?!mes|nos|mon (?:cv|projet|dossier)|ma candid|ici|le"
        r"|la candid|ci)\w+"
        r"|\b(?:voudrais|aimerais|permettez-moi de|souhaite|souhaitais|permets-moi de) (?:te "
        r"|vous )?présenter"
        r" (?!mes|mon (?:cv|projet)|ma|notre|le)\w+|\b(?:je|nous) (?:te|vous) (?:mets|mettons) en "
        r"(?:relation|contact)\b|\bje fais les présentations",
        r"(\bsi (?:tu|vous)\b|\bpourriez-vous|\bpeux-tu|\bme présente\b|\bexcuses\b)",
    ),
    Rule(
        "regret",
        "malheureusement pourrai peux décliner regret intéressé intéressée désolé désolée"
        " regrette annuler"
        " pourrons",
        r"\bmalheureusement\b.{0,40}\b(?:ne|n')\b.{0,25}\b(?:pas|plus)\b|\bje ne (?:pourrai|peux) "
        r"(?:malheureusement )?pas (?:venir|participer|être|assister|accepter|me joindre"
        r"|vous aider|t'aider|"
        r"y aller)|\b(?:dois|devons) (?:malheureusement )?(?:décliner|annuler|refuser)"
        r"|\bau regret de"
        r"|\b(?:ne suis|suis) pas intéressée?|\bpas (?:donner|donné) suite|^non,? merci",
        r"(\?$|\bje ne peux pas attendre|\bmalheureusement le (?:train|temps))",
    ),
    Rule(
        "outcome",
        "poste j'ai offre l'offre embauché embauchée pris prise entretien commence recruté"
        " recrutée",
        r"\bj'ai (?:enfin |bien |finalement )?(?:eu|obtenu|décroché|accepté|signé|refusé) (?:le"
        r"|l'|un|une|la|"
        r"leur|mon) ?(?:nouveau )?(?:poste|offre|job|emploi|stage|contrat|cdi|proposition|travail)"
        r"|\bj'ai été (?:embauchée?|prise?|recrutée?|retenue?|refusée?|promue?)"
        r"|\bje n'ai pas (?:eu|obtenu|"
        r"été (?:retenue?|prise?)) ?(?:le poste|le job|l'offre)?|\bje commence .{0,30}\b(?:chez"
        r"|comme|mon "
        r"nouveau|à mon)\b|\bl'entretien s'est\b|\bils m'ont (?:pris|embauché|recruté|offert"
        r"|proposé)",
        r"(\bsi j|\bj'espère|\?$)",
    ),
    Rule(
        "lent",
        "prêté t'ai m'as m'avez emprunté encore toujours",
        r"\bje (?:t'|vous )(?:ai|avais) prêté\b|\b(?:tu m'as|vous m'avez|tu m'avais) prêté\b"
        r"|\bj'ai emprunté"
        r" (?:ton|ta|votre|tes)|\bj'ai (?:encore|toujours) (?:ton|ta|votre|tes) (?!numéro"
        r"|adresse|mail|carte)"
        r"\w+|\b(?:tu as|vous avez) (?:encore|toujours) (?:mon|ma|mes) (?!numéro|adresse|mail"
        r"|carte|accord|"
        r"soutien)\w+|\bque (?:tu m'as|je t'ai|vous m'avez|je vous ai) prêtée?s?\b",
        r"(\battention\b|\bsi\b|\bmain forte\b|\?$)",
    ),
    Rule(
        "delivery",
        "ci-joint ci-jointe ci-joints pièce pj promis convenu voici voilà envoyé",
        r"\bci-jointe?s?\b|\ben (?:pièce jointe|pj)\b|\bcomme (?:promis|convenu|prévu)\b|(?:^"
        r"|[,.!] )voici "
        r"(?:le|la|les|mon|ma|mes|un|une)\b|\bje (?:te|vous|t'|l')\s?(?:l'|les )?ai (?:déjà "
        r"|bien )?"
        r"(?:envoyée?s?|transmise?s?)\b",
        r"(\bpas de pièce|\bsans pièce|\bpas encore|\?$)",
    ),
    Rule(
        "closing",
        "d'accord parfait à entendu marche rien super bientôt plaisir noté ok bonne",
        r"\b(?:d'accord|parfait|à (?:bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi"
        r"|plus|tout)"
        r"|entendu|ça marche|de rien|super|avec plaisir|bien noté|bonne (?:chance|journée"
        r"|continuation)|ok)\b",
        r"\b(si|s'il|pas)\b",
    ),
)
RHETORIC = Rhetoric(
    r"\bcomment (?:vas-tu|allez-vous|ça va|tu vas|va la|vont)\b[^,;]{0,30}\?$"
    r"|\bça va\b[^,;]{0,20}\?$|"
    r"^(?:vraiment|pourquoi pas|qui sait|n'est-ce pas|ah bon)\s?\?+$|\bn'est-ce pas\s?\?$"
    r"|\b(?:il|elle) "
    r"(?:m'a|a) demandé\b|\bdes questions\s?\?$|\bvous allez bien\s?\?$|\btu vas bien\s?\?$",
    r",? (?:ok|d'accord|ça te va|ça vous va|entendu)\s?\?$",
)
