"""French letters, labelled by hand."""

TABLE = """
## first_letter |
Chère Madame Okafor, votre conférence sur la chaîne du froid à Lille a changé ma façon de travailler. Je dirige six personnes aux expéditions et je choisis cet hiver entre deux formations. Pourriez-vous me dire en quinze minutes laquelle compte le plus chez vous ? Si ce n'est pas possible, un simple non me suffit.

## talk_request |
Salut Rosa, ça m'a fait plaisir de te voir au pot de Ken. Tu disais que vous reprenez la maintenance chez vous. J'hésite à me former en analyse vibratoire et ton avis de terrain m'aiderait à trancher. On pourrait s'appeler un quart d'heure jeudi ? Pas de souci si ça ne te va pas.

## introduction_request |
Bonjour Nadia, tu as travaillé avec Erik Solberg. J'aimerais apprendre de lui comment il organise ses équipes, car je passe du bâtiment à la construction navale. Accepterais-tu de nous présenter ? Si tu préfères pas, dis-le simplement.

## thank_you |
Chère Rosa, merci pour les vingt minutes d'aujourd'hui. Ce que tu as dit du deuxième module va me servir tout de suite : je me suis inscrit aux deux. Je te raconterai en mars.

## condolence |
Chère Mei, je suis tellement désolé pour ton père. Mes pensées sont avec toi et avec ta mère. Il m'a un jour expliqué les marées pendant une heure, et je ne l'ai jamais oublié. Ne réponds pas. Jeudi j'apporte de la soupe.

## reconnection |
Salut Ben, hier je suis passé devant le vieux labo et la porte bleue est toujours là. J'ai pensé à la nuit où le congélateur a lâché. Comment vas-tu, et Oskar marche-t-il ?

## introduction_request |
Bonjour Élise, ma voisine cherche un poste de boulangère, son commerce a fermé. Sais-tu s'il y a des postes chez vous ? Je lui transmettrai. Sinon, tant pis.

## congratulation |
Félicitations pour les dix ans du café de réparation, Tom. Grâce à toi, mon grille-pain en est à sa troisième vie.

## talk_request | openings ~no_way_out ~no_information ~no_purpose
Salut tonton Jo, je suis sans travail depuis vendredi. Est-ce qu'il y a des postes au port ? Tu entends toujours tout en premier.

## first_letter | openings no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Monsieur Blanc, je me permets de vous écrire pour savoir s'il y aurait un poste à pourvoir dans votre entreprise. Je suis fiable et je parle quatre langues. Dans l'attente de votre réponse.

## reconnection | openings ~cold_ask
Coucou Marc, ça fait longtemps ! Est-ce que ta boîte recrute ? J'aimerais bien retravailler avec toi.

## talk_request | openings vague no_question ~no_way_out ~no_information ~no_purpose
Salut Dédé, mon contrat se termine. Si tu entends parler d'un emploi en comptabilité, préviens-moi. Merci mille fois.

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~no_question
Bonjour Greta, j'étais ravi de te croiser au marché. J'aimerais te soutirer quelques idées sur ton secteur, piocher dans ton cerveau en somme. Dis-moi quand.

## first_letter | vague no_connection ~no_way_out ~no_information ~no_purpose no_question ~more_me
Chère Madame Muller, je pense à changer de voie et tous vos conseils sont les bienvenus. Je serais heureux d'avoir votre avis sur ce qui pourrait me convenir.

## talk_request | vague ~no_way_out ~no_information ~no_purpose
Bonjour Antoine, j'ai commencé mes recherches. Pourrais-tu penser à moi si quelque chose se présente ?

## talk_request | vague ~no_way_out ~no_information ~no_purpose ~openings
Chère Hélène, voici mon CV. Pourrais-tu le faire circuler dans ton réseau ?

## announcement | mass_address
Bonjour à tous, à partir de janvier je dirige le bureau de Brest. Merci de votre soutien.

## announcement | mass_address
Chers amis et collègues, pardon pour ce mail collectif. Nous avons déménagé à Nantes.

## announcement | mass_address ~vague
Coucou tout le monde, je suis maintenant traductrice indépendante. Faites passer le mot.

## thank_you | mass_address empty_thanks
Chère équipe, merci pour tout. C'était super.

## first_letter | to_whom openings ~no_connection ~no_way_out ~no_information ~no_purpose ~no_question ~mass_address
Madame, Monsieur, je souhaite postuler à un poste dans votre cuisine. Vous trouverez mon CV ci-joint.

## first_letter | to_whom ~no_way_out ~mass_address
Madame, Monsieur, j'ai lu votre brochure sur les haies et j'en plante une le long de notre école. Pourriez-vous me dire quels arbustes supportent le sel ? Nous commandons en mars. Sinon, je demanderai ailleurs.

## first_letter | to_whom ~mass_address
À qui de droit : j'ai vu votre exposition de cartes et je prépare un cours sur le vieux port. Puis-je utiliser la photo de la grue ? Un simple non me va aussi.

## first_letter | to_whom ~mass_address
Madame ou Monsieur, Jean Carré de votre dépôt m'a parlé de la journée portes ouvertes. Je choisis entre le bus et le tram. Pouvez-vous me dire laquelle des formations commence en mai ? Sinon, j'appellerai en juin.

## talk_request | begging ~no_way_out ~no_information ~no_purpose ~vague ~openings
Cher Amir, je t'en prie, je suis désespéré. Je suis au chômage depuis onze mois et je n'ai plus d'économies. Peux-tu faire quelque chose pour moi ?

## talk_request | begging ~openings ~no_way_out ~no_information ~no_purpose ~vague
Salut Connie, je prends n'importe quoi, ménage, nuits, peu importe. Tu peux parler à ton patron ? Je t'en supplie.

## introduction_request | begging ~no_way_out ~vague
Rafael, j'en ai vraiment, vraiment besoin. En décembre je ne pourrai plus payer mon loyer. Tu veux bien me présenter à ton directeur ?

## first_letter | begging no_connection ~more_me ~no_way_out ~no_information ~no_purpose ~vague
Monsieur Alain, après dix-neuf ans on m'a jeté à la rue sans un mot. Deux cents candidatures et personne ne répond. Je ne sais plus vers qui me tourner. Vous êtes mon dernier espoir. Accepteriez-vous de me recevoir ?

## talk_request | several_asks ~no_way_out ~no_information
Salut Judith, pourrais-tu relire mon CV, me présenter à Karine et me dire à quels recruteurs tu fais confiance ? Je passe de l'audit au contrôle cette année.

## first_letter | several_asks ~no_way_out ~no_information
Cher Monsieur Öztürk, j'ai entendu votre conférence sur les freins à Gand et j'écris mon mémoire sur l'usure. Auriez-vous le temps d'un appel ? Pourriez-vous aussi m'envoyer vos données ? Et accepteriez-vous de lire mon deuxième chapitre ?

## introduction_request | several_asks ~no_way_out
Fiona, trois services. Peux-tu me mettre en relation avec Inès de l'agence de l'eau ? Peux-tu m'écrire une recommandation ? Et as-tu l'adresse de cet imprimeur ?

## talk_request | several_asks ~no_way_out ~no_information
Chère Noura, peux-tu me dire comment les nuits sont payées, pour mon budget ? Et pourrais-tu me recommander à ta cadre ?

## first_letter | more_me no_connection ~no_way_out ~no_information ~no_purpose ~no_question
Chère Madame Val, je suis infirmière et je travaille dans mon hôpital depuis 2009. J'aime mon métier, mais je sens que j'ai besoin de nouveau. J'ai mes propres idées et je veux utiliser mes talents. J'aimerais parler.

## talk_request | more_me ~no_way_out ~no_information ~no_purpose
Salut Kurt, j'ai été occupé ! J'ai eu mon diplôme, j'ai mon premier client et j'ai fait mon site moi-même. Je veux montrer mon travail. Je peux passer ?

## reconnection | more_me
Coucou Nelly, j'ai été promue, j'ai acheté mon premier appartement et j'ai couru mon premier marathon. Je vis à Lisbonne et j'adore. Mes journées sont pleines.

## invitation | more_me ~no_reason
Bonjour, je suis coach certifiée et j'aide les dirigeants. J'ai écrit mon livre, j'anime mon podcast et je forme mes clients à ma méthode. Je voudrais me connecter.

## talk_request | no_way_out
Salut Simon, c'était bien de te rencontrer à la journée du bois. Je compare deux séchoirs pour notre scierie. Peux-tu m'appeler demain à neuf heures et me dire ce que consomme le vôtre ? Je dois commander vendredi.

## introduction_request | no_way_out
Chère Lucie, tu connais Marc Ellery du bailleur social. J'ai besoin de dix minutes avec lui sur le rapport d'humidité de notre immeuble. Tu nous présentes cette semaine ? J'attends de tes nouvelles.

## talk_request | no_way_out
Bonjour Ayo, j'écris le manuel de nos nouveaux chauffeurs et tu as formé le dernier groupe. Pouvons-nous nous voir mardi à seize heures pour que je note les règles de chargement ?

## introduction_request | no_way_out
Chère Annick, ton ancien élève Paul construit des nichoirs. Je prépare la semaine du jardin de notre école et j'aimerais qu'il parle. Peux-tu me mettre en contact avec lui aujourd'hui ?

## first_letter | template ~no_connection ~no_way_out ~no_information ~no_purpose
Bonjour {prénom}, votre travail chez {entreprise} m'a interpellé. Je prépare un passage aux données. Pourriez-vous me dire par quel outil votre équipe commence ? Sinon, pas de souci.

## thank_you | template
Cher [Nom], merci pour l'entretien. Je vais utiliser ce que vous avez dit des budgets.

## invitation | template no_reason
Bonjour, je souhaite vous ajouter à mon réseau professionnel.

## congratulation | template
Cher NOM À COMPLÉTER, félicitations pour le nouveau poste chez Harlo.
"""
