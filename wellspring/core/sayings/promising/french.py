"""How a French sentence is built that gives a word."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_TO_YOU = r"(?:te |t'|vous )(?:le |la |l'|les |en |y )?"
_CLITICS = r"(?:(?:me |m'|te |t'|se |s'|nous |vous |le |la |l'|les |lui |leur |en |y )){0,2}"
# Present tense to the reader that gives nothing.
_NOTHING = (
    r"(?!(?:souhaite|remercie|prie|laisse|embrasse|félicite|comprends|crois|connais|aime|adore"
    r"|attends|vois|demande|conseille|suggère|recommande|propose|invite|admire|sais|dois|avoue"
    r"|jure"
    r"|rappelle que|signale|informe que|confirme que|assure que|présente|mets en|aide|joins"
    r"|trouve|salue|supplie|pardonne|donne raison|envoie (?:toute|mes|plein|de)|(?:contacte"
    r"|appelle|écris) (?:de|d'|car"
    r"|pour|au"
    r"|à|parce|de|suite|concernant)|ai|avais|étais|suis|serais|veux|voulais|voudrais|peux|pense"
    r"|souhaitons|remercions|prions|en prie|en veux|avons|sommes|sera|fera|aurai|verrai|attendrai"
    r"|\w+rais|serai|ferais|dirais|enverrais|recevrai|retrouverai|laisserai)\b)"
)
_WORK = (
    r"(?:apporte|relis|réserve|transmets|vérifie|prépare|organise|contacte|appelle|envoie|écris"
    r"|corrige|cherche|passe|demande|parle|discute|regarde|commande|paie|imprime|scanne|confirme"
    r"|rappelle|note|inscris|ajoute|prête|ramène|rends|fais|mets|renseigne|occupe|charge|informe"
    r"|retrouve|pose|glisse|recontacte|signe|complète|modifie|finis|termine)"
)
_DO = (
    r"(?:envoyer|rappeler|appeler|transmettre|écrire|donner|apporter|faire|tenir|confirmer"
    r"|présenter"
    r"|préparer|téléphoner|communiquer|partager|demander|vérifier|regarder|revenir|mettre|chercher"
    r"|recontacter|répondre|rendre|parler|adresser|contacter|réserver|organiser|relire|corriger"
    r"|prêter|passer|déposer|renseigner|occuper|charger|informer|voir avec|discuter|poser|inscrire"
    r"|recommander|ajouter|payer|rapporter|retrouver|fournir|livrer|terminer)"
)
# What one will do, and nobody waits for.
_OWN = (
    r"(?!(?:être|avoir|aller|voir|partir|rester|dormir|manger|devenir|commencer|déménager"
    r"|prendre|fêter"
    r"|travailler|essayer|pouvoir|devoir|savoir|vivre|mourir|courir|rentrer|changer|quitter"
    r"|acheter"
    r"|visiter|passer (?:mes|mon|ma|les|des)|marier|installer|reposer|coucher|finir|arriver|tenter"
    r"|réfléchir|penser|attendre|profiter)\b)"
)
_IF = (
    r"\b(?:(?:vérifi\w+|voir|demand\w+|savoir|regarde\w*)(?: (?:à |avec )?[\w-]+)? (?:si|s'ils?)"
    r"|même si"
    r"|ne manquerai pas"
    r"|(si|s'il|s'ils|à condition|au cas où|à moins que|pourrais|voudrais|devrais|aimerais|quand"
    r" tu veux"
    r"|quand vous|(?:dit|pense|crois) que|pas|jamais|rien|(?<!au )plus(?! tard)|toujours"
    r"|d'habitude|souvent"
    r"|ci-joint\w*"
    r"|pièce jointe|en pj|car|parce que|excuses|salutations|mes (?:meilleur|amiti|condol|vœux"
    r"|pensées)"
    r"|à l'école|mes enfants|raison))\b"
)

RULES = (
    Rule(
        "promise",
        "je nous t'appelle t'envoie t'apporte t'inscris t'ajoute",
        rf"\b(?:je|nous) {_TO_YOU}{_NOTHING}\w{{3,}}\b"
        rf"|\b(?:je|nous) {_CLITICS}(?!(?:ser|aur|verr|attendr|pourr|devr|voudr|prendr|ir"
        rf"|resterai|saur"
        rf"|souviendr|oublier|embrasser|croir)(?:ai|ons)\b)\w{{2,}}(?:rai|rons)\b[^.;!?]{{0,60}}"
        rf"(?:\b(?:te|toi|tu|ton|ta|tes|vous|votre|vos|lui|leur)\b|\bt')",
        _IF,
    ),
    Rule(
        "promise",
        "apporte relis réserve transmets vérifie prépare organise contacte cherche passe demande"
        " revenons reviendrons"
        " parle pose discute regarde commande imprime scanne confirme inscris ajoute prête ramène"
        " occupe suivra suivront arrivera arriveront partira partiront"
        " mets charge renseigne informe m'occupe m'en m'y m'informe glisse corrige ferai manquerai",
        rf"\b(?:je|nous) (?:lui |leur |la |le |les |l'|en |y |lui en |leur en |m'en |m'y )?{_WORK}"
        rf"\b[^.;!?]{{0,60}}(?:\b(?:te|toi|tu|ton|ta|tes|vous|votre|vos|lui|leur|et (?:je|vous|te)"
        rf"|table|ce week-end|cette semaine|s'il|si|demain|lundi|mardi|mercredi|jeudi|vendredi"
        rf"|samedi|dimanche|ce soir|tout de suite"
        rf"|aussitôt|avec m[aon]+)\b|\bt')"
        rf"|\b(?:je m'en (?:occupe|charge)|je m'y mets|je me renseigne|je m'informe|j'en (?:parle"
        rf"|discute)|je lui en parle)\b|\bnous (?:revenons|reviendrons) vers\b|\bje ferai en"
        rf" sorte\b|\bje ne manquerai pas\b"
        rf"|\bje fais le nécessaire\b|\bje ferai (?:le tour de|mon possible|de mon mieux)\b"
        r"|^(?:et )?(?:les?|la|mes|mon|ma|l'|nos|notre) ?(?:chiffres|liste|modèle|dossier|lettre"
        r"|lien"
        r"|photos|noms|article|rapport|offre|contrat|invitation|documents?|fichiers?|notes|reste"
        r"|réponse) (?:suivr(?:a|ont)|arriver(?:a|ont)|partir(?:a|ont))\b",
        _IF,
    ),
    Rule(
        "promise",
        "vais va allons compte pense prévois",
        rf"\b(?:je vais|nous allons|on va|je compte|je prévois de|je pense) (?:{_CLITICS}{_DO}"
        rf"|{_CLITICS}{_OWN}\w{{3,}}(?:er|ir|re) (?!la banque|mes|ma|mon)[\w']+)\b"
        rf"(?! (?:la banque|mes|ma |mon ))",
        _IF,
    ),
    Rule(
        "promise",
        "prévu l'intention dis dirai",
        rf"\bj'ai (?:prévu|l'intention) de {_CLITICS}{_DO}|\bje (?:lui|leur) (?:dis|dirai)"
        rf" (?:que|de)\b",
        _IF,
    ),
    Rule(
        "promise",
        "peux peut pouvons",
        rf"\b(?:je peux|nous pouvons|on peut) {_TO_YOU}{_DO}\b",
        _IF + r"|(\?$)",
        dated=True,
    ),
    Rule(
        "promise",
        "mets mettons j'appelle j'envoie j'écris j'apporte j'imprime j'organise",
        r"\b(?:je|nous) (?:te|vous) mett?(?:s|ons) en (?:relation|contact)\b"
        r"|\bj'(?:appelle|envoie|écris|apporte|imprime|organise)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "auras aurez recevrez recevras l'auras l'aurez",
        r"\b(?:tu|vous) (?:l'|les |en )?(?:auras|aurez|recevras|recevrez)\b(?! (?:besoin|raison"
        r"|faim))",
        _IF + r"|\b(automatiquement)\b",
        dated=True,
    ),
    Rule(
        "promise",
        "nouvelles sera promis laisse-moi laissez-moi fait comptez compte compter",
        r"\b(?:auras|aurez) (?:bientôt |vite )?de mes nouvelles|(?:^|[,.!] )promis\b[,.! ]"
        r"|\bcompte[rz]? sur moi\b|\blaissez?-moi (?:vérifier|voir|demander|regarder)",
        r"(\bcomme promis|\bsi (?:tu|vous)\b)",
    ),
    Rule(
        "assent",
        "sera comme laisse-moi laissez-moi m'occupe m'en m'y",
        r"\bce sera fait\b|\bcomme si c'était fait\b|\blaissez?-moi faire\b|^(?:(?:oui|ok|d'accord"
        r"|entendu|parfait|bien sûr)[,.!]* )*je (?:m'en (?:occupe|charge)|m'y mets)\b",
        r"(\bsi (?:tu|vous)\b)",
    ),
)
