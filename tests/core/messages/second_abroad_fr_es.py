"""A sheet of letters from French and Spanish hands, on both sides of the ocean."""

TABLE = """
## fr:talk_request | openings ~lacks
Allô Mélanie, est-ce que ça engage chez vous ces temps-ci? Bonne fin de semaine!

## fr:first_letter | openings no_connection no_way_out ~no_purpose ~no_information ~more_me ~template
Bonjour Madame, je suis aide-comptable, diplômée depuis juin. Auriez-vous un poste à pourvoir dans votre fiduciaire ? Je suis libre tout de suite.

## fr:talk_request | vague no_way_out no_question ~no_purpose ~no_information ~flattery ~more_me
Monsieur Delcourt, je voudrais profiter de vos lumières au cours d'un déjeuner. Tous vos conseils pour ma carrière seront les bienvenus. Je vous attends jeudi à midi trente au Vieux Moulin.

## fr:talk_request | vague ~lacks ~openings
Chère Madame Rochat, je joins mon curriculum vitae à ce courriel. Auriez-vous l'amabilité de le faire circuler parmi vos connaissances ?

## fr:talk_request | begging no_question no_way_out ~no_purpose ~no_information ~vague ~openings ~more_me
Bonjour Sandrine, je vous en supplie, aidez-moi. Je n'ai plus un sou devant moi et l'huissier passe lundi. J'accepterai n'importe quoi, même le ménage.

## fr:introduction_request | begging too_soon ~lacks | ask=5
Hugo, après tout ce que j'ai fait pour toi à l'époque de ton déménagement, tu me dois bien ça : tu me présentes à ta directrice, oui ou non ?

## fr:first_letter | begging flattery ~lacks ~vague ~more_me
Maître, je ne suis qu'un petit stagiaire sans importance et je rougis d'oser vous écrire. Vous êtes une légende vivante, un géant, un modèle absolu. Pardonnez mon audace : daigneriez-vous m'accorder cinq minutes ?

## fr:introduction_request | several_asks too_soon ~lacks | ask=3
Bonjour Nadia, pourrais-tu me présenter à la cheffe du labo de Gosselies ? Et tant que j'y suis : voudrais-tu relire mon CV et me servir de référence pour le concours ?

## fr:talk_request | several_asks too_soon ~lacks | ask=4
Re-bonjour Claire, merci encore pour l'adresse du relieur! Est-ce que tu pourrais aussi jeter un œil à mon portfolio? Pis me prêter ton mémoire de maîtrise?

## fr:talk_request | vague too_soon ~lacks ~openings | ask=6
re salut Driss !! c encore moi lol. tu vois qqch d'autre pour moi ? n'importe quelle piste je prends

## fr:first_letter | template to_whom no_connection no_question no_way_out ~no_purpose ~no_information ~more_me ~openings ~vague
Madame, Monsieur,

Actuellement à la recherche d'un nouveau défi, je me permets de vous adresser ma candidature au sein de [NOM DE L'ENTREPRISE]. Dynamique, rigoureux et motivé, je possède un excellent sens relationnel. Je souhaite vous rencontrer afin de vous exposer mes motivations.

Dans l'attente de votre réponse, je vous prie d'agréer mes salutations distinguées.

## fr:first_letter | template flattery no_connection no_way_out ~no_purpose ~no_information ~vague
Bonjour {{prenom}}, votre parcours est tout simplement incroyable ! Vous êtes une vraie source d'inspiration pour toute une génération. Pourrions-nous échanger ?

## fr:invitation | template no_reason
Bonjour [Prénom], je vous propose de rejoindre mon réseau professionnel. À bientôt !

## fr:invitation | no_reason ~template
Salut Elsa, on se connecte ?

## fr:invitation | no_reason ~template ~no_question
Chère Madame Vandenbroeck, je serais heureux de vous compter parmi mes relations.

## fr:invitation | no_reason ~template
Allô Karim, j'agrandis mon réseau. Tu veux-tu en faire partie?

## fr:thank_you | empty_thanks
Merci pour tout, Luce. Vraiment.

## fr:thank_you | empty_thanks template
Cher Monsieur [Nom], je tiens à vous remercier sincèrement du temps que vous m'avez consacré et de votre aide précieuse. Bien cordialement,

## fr:thank_you | empty_thanks
Chère Docteure Nkoulou, grand merci pour votre soutien et votre disponibilité. Votre dévouée, Aïssatou

## fr:thank_you | empty_thanks mass_address
Hello tout le monde, mille mercis pour tout, vous êtes des amours 😘

## fr:announcement | mass_address
Chers amis, chers collègues, après neuf ans au théâtre, je rejoins l'équipe technique de l'opéra. Mon adresse personnelle reste la même.

## fr:talk_request | mass_address vague ~lacks ~openings
Allô la gang! L'usine a fermé, fait que je me cherche de l'ouvrage. Si quelqu'un entend parler de quelque chose, faites-moi signe. Merci à tous!

## fr:announcement | forward mass_address ~vague
À tous mes contacts : ne brisez pas la chaîne ! Envoyez ce message à dix personnes avant minuit et une bonne nouvelle vous attend.

## fr:reconnection | forward
TR : TR : TR : Les perles des assureurs

Mdr, lis ça !

## fr:reconnection | forward
https://www.exemple.fr/videos/le-chat-qui-parle

😂😂😂

## fr:announcement | forward ~mass_address
Je vous transfère ce mail reçu d'une amie, au sujet d'une arnaque à la carte bancaire. À diffuser largement autour de vous, svp.

## fr:first_letter | to_whom ~lacks
À qui de droit, je m'intéresse à votre programme de francisation des adultes. Serait-il possible d'assister à une séance?

## fr:first_letter | to_whom too_long more_me openings no_connection no_way_out ~no_purpose ~no_information ~template ~no_question ~vague
Madame, Monsieur le responsable du recrutement,

Je m'appelle Odile, j'ai quarante-deux ans et j'ai travaillé dix-sept ans dans la logistique. J'ai commencé comme préparatrice de commandes, puis j'ai été promue cheffe d'équipe, et j'ai ensuite dirigé mon propre entrepôt près de Lille. J'ai mis en place un nouveau système d'inventaire, j'ai formé une trentaine d'intérimaires et j'ai réduit les erreurs de moitié. Je parle anglais, je me débrouille en néerlandais et je possède le permis cariste. J'ai quitté mon dernier poste en mars parce que je ne m'y épanouissais plus et que je voulais me rapprocher de ma famille. Je suis rigoureuse, j'aime le travail d'équipe et je m'adapte très vite. J'aimerais savoir si vous avez un poste vacant qui correspond à mon profil. Je suis disponible immédiatement et je me tiens prête pour un entretien.

## fr:first_letter | to_whom flattery ~lacks ~template
Chère directrice, cher directeur des ressources humaines, votre maison est la plus prestigieuse du monde, un joyau, une perfection qui force l'admiration de tous. Serait-il possible de visiter vos ateliers de maroquinerie ?

## fr:talk_request | cold_ask openings ~lacks | days=3300 band=dormant
Salut Greg, ça fait un bail ! Est-ce que ta boîte recrute des caristes en ce moment ?

## fr:talk_request | cold_ask several_asks ~lacks | days=1400 band=dormant
Bonjour Monsieur Lemieux, j'étais votre stagiaire à Chicoutimi. Accepteriez-vous de m'écrire une lettre de recommandation pour le Barreau? Pourriez-vous aussi me présenter à votre associée de Montréal?

## fr:introduction_request | cold_ask begging ~lacks ~more_me | days=2100 band=dormant
Salut Momo, franchement je touche le fond, onze mois sans rien, je dors plus. T'es mon dernier espoir, mon frère. Tu me présentes à ton chef ?

## fr:reconnection | cold_ask vague ~lacks ~openings | days=2600 band=dormant
Coucou Virginie, tu te souviens de moi, du master à Louvain ? J'envisage un gros virage. Tu n'aurais pas des idées de domaines où je pourrais me lancer, des pistes, n'importe quoi ?

## fr:reconnection | more_me ~no_question
Salut Théo ! Moi ça va super. J'ai acheté un appart, j'ai changé de voiture, je me suis mis au triathlon et j'ai fini troisième de ma catégorie. J'ai aussi monté ma boîte, je gagne bien ma vie et je pars au Japon en mai. Je t'envoie mes photos !

## fr:congratulation | more_me
Bravo pour ta promotion, Agathe. Moi, j'attends toujours la mienne. J'ai pourtant fait tous les dossiers difficiles, je suis resté tard, j'ai formé les nouveaux, et mon chef ne me regarde même pas. Je crois que je vais partir. J'ai déjà refait mon CV et je suis allé à deux entretiens.

## fr:first_letter | too_long more_me no_connection no_question no_way_out ~no_purpose ~no_information ~vague ~openings
Bonjour Monsieur Kessler,

Je me présente : Mathis, vingt-six ans, passionné par la montagne depuis que je suis tout petit. J'ai grandi à Annecy, où j'ai appris à skier à trois ans. J'ai passé mon bac à Chambéry, puis j'ai fait une licence de géographie à Grenoble, que j'ai terminée avec mention. J'ai ensuite passé un an au Chili, où j'ai travaillé dans un refuge et où j'ai découvert ma vraie vocation. Depuis, j'ai obtenu mon brevet de secourisme, j'ai encadré des groupes d'enfants et je me suis lancé dans la photographie. Je tiens aussi un blog que j'alimente chaque semaine. J'ai beaucoup d'ambition et je sais que je peux aller loin. J'aimerais discuter avec vous de mon projet. Je passerai à votre bureau mardi matin à neuf heures.

## fr:invitation | too_long flattery ~begging ~more_me ~vague ~template ~no_question ~no_reason ~several_asks ~no_way_out ~no_connection
Chère Madame Oury,

Quel honneur de vous écrire ! Vous êtes sans conteste la plus grande, la plus brillante, la plus visionnaire de toutes les dirigeantes de notre époque. Votre génie n'a d'égal que votre élégance. Chacune de vos apparitions est un éblouissement, chacun de vos mots une leçon de vie. Vous êtes un phare dans la nuit, une muse, une étoile. Quand vous entrez dans une salle, le monde s'arrête. Vous incarnez l'excellence, la grandeur et l'audace. Je ne connais personne qui vous arrive à la cheville. Vos pairs devraient tous prendre exemple sur vous, car vous êtes tout simplement parfaite. C'est donc le cœur battant que je vous demande d'accepter cette invitation et de me laisser entrer dans votre cercle, à la place, si modeste soit-elle, que vous voudrez bien me donner.

## fr:first_letter | too_long several_asks ~lacks ~more_me ~vague
Bonjour Madame Fortin,

Notre collègue commune, Josée, du CLSC de Rimouski, m'a parlé de votre clinique de sommeil. Je suis inhalothérapeute depuis six ans à l'hôpital de Matane et je songe à me spécialiser dans l'apnée chez l'enfant. Dans notre région, les familles attendent plus d'un an pour une évaluation, et plusieurs finissent par abandonner, ce qui me préoccupe beaucoup. J'ai lu que vous aviez réussi à réduire ce délai à quatre mois en confiant une partie du suivi à des inhalothérapeutes. Pourriez-vous m'accorder vingt minutes au téléphone? J'aimerais également vous demander de relire le protocole de huit pages que j'ai rédigé. Pourriez-vous en plus m'envoyer vos formulaires, m'accueillir en stage d'observation au printemps et appuyer ma demande de bourse auprès de votre direction? Si le moment est mal choisi, je comprendrai très bien.

## fr:talk_request | ~no_purpose ~no_information
Salut Baptiste, je viens te « ponctionner le cerveau », comme tu disais à la fac. Rassure-toi, un petit morceau suffira. Je rachète la boulangerie de mon oncle et j'hésite sur le four. Après trois ans avec ton four à bois, combien d'heures par semaine te prend la chauffe ? Ta réponse m'aidera à décider avant le 15. Si tu es dans le jus, laisse tomber, je me débrouillerai.

## fr:reconnection | | days=1900 band=dormant
Chère Solange, je t'ai aperçue samedi à l'ouverture de la galerie, mais tu étais entourée et je n'ai pas osé. Ta série sur les ardoisières m'est restée dans la tête. Comment vas-tu depuis Namur ?

## fr:reconnection |
Salut Fred, cette fois c'est moi qui recrute : deux soudeurs à partir de mars. Je ne te demande rien, ça m'a juste rappelé ton premier jour à l'atelier, quand tu avais soudé ton casque à l'établi. Comment va la petite famille ?

## fr:talk_request | ~no_purpose ~no_information
Bonjour Monsieur Haddad, ce n'est pas pour moi : ma nièce Lina, en deuxième année de kiné, hésite entre la pédiatrie et le sport. Vous qui avez exercé les deux, accepteriez-vous de lui dire au téléphone, en un quart d'heure, ce qui change dans une journée ordinaire ? Elle choisit son stage en avril. Si cela tombe mal, un simple non nous suffit.

## fr:reconnection | | days=2400 band=dormant
Salut Maïté, je viens de retrouver notre photo du chantier de Verviers, toi en bottes jaunes sous la drache. J'ai appris que tu avais changé d'emploi. Es-tu contente là-bas ? Pas besoin de répondre vite, je voulais juste te dire bonjour.

## fr:thank_you | | ask=5
Bonjour Claudette, un gros merci pour le nom de la dame du verger. Je l'ai appelée hier pis elle m'attend samedi pour la taille des pommiers. Sans toi, je taillerais encore de travers!

## fr:thank_you |
Chère Madame Perrin, je sortais de votre bureau assez dépitée, je l'avoue, car vous m'aviez déconseillé la franchise. Je vous dois pourtant un grand merci. J'ai relu le contrat avec vos trois questions sous les yeux, et la clause de sortie, que je n'avais pas vue, m'aurait coûté quarante mille euros. J'ai donc renoncé, et j'ouvre en mai une petite épicerie à mon nom. Votre remarque sur le stock de départ m'a aussi évité une bêtise. Si vous passez un jour par Cahors, le premier café sera pour vous.

## fr:invitation | ~no_question
Bonjour Madame Sanogo, votre intervention de jeudi sur les semences de mil m'a donné une idée pour notre coopérative de Sikasso. J'aimerais suivre ici la suite de vos essais.

## fr:invitation | ~no_question
Allô Marc-Antoine! On était à la même table au colloque sur le bois torréfié à Trois-Rivières. Je t'ajoute pour pouvoir t'envoyer l'article sur les colles dont je te parlais.

## fr:forwardable_note | ~more_me
Gaëlle dirige depuis cinq ans une équipe de quatre orthoptistes à Brest. Elle aimerait savoir comment l'hôpital de Nantes organise le dépistage en maternelle, afin de préparer celui de sa ville. Un appel d'un quart d'heure lui suffirait ; si ce n'est pas possible, elle le comprendra très bien.

## fr:condolence |
Cher Étienne, j'ai appris ce matin la mort de ton père. Je le revois t'attendre à la sortie de l'usine avec son thermos, même les jours de neige. Je pense fort à toi et à ta maman. Ne te sens pas obligé de répondre.

## fr:congratulation |
Ah ben félicitations, Roxanne! Première femme chef des pompiers à Gaspé, pis t'avais promis ça à ta grand-mère à douze ans. Elle doit être fière en titi.

## fr:first_letter | ~no_purpose ~no_information
Monsieur Aubry, votre article sur la restauration des vitraux de Metz m'a été recommandé par Mme Klein, avec qui je travaille. Je suis verrière à Nancy et je dois traiter un plomb très corrodé. Pourriez-vous me dire quel scellant vous avez choisi, et s'il a tenu l'hiver ? Je m'en servirais pour mon devis. Si vous n'avez pas le temps, je comprendrai fort bien.

## fr:first_letter | ~no_purpose ~no_information
Bonjour Madame Ouellet, j'écoute votre balado chaque semaine en faisant mon train à l'étable. Vous disiez avoir converti votre troupeau au bio en deux ans. Qu'est-ce que vous auriez fait autrement la première année? On décide cet hiver, mon frère pis moi, pour nos quarante vaches. Aucune obligation de répondre, je sais que le printemps est fou.

## fr:talk_request | ~no_purpose ~no_information
Dis Pauline, toi qui as quitté l'enseignement pour la douane il y a deux ans : à quoi ressemblent les six premiers mois, et l'horaire de nuit, on s'y fait ? Je dois rendre mon choix vendredi. Dix minutes au téléphone mercredi, ou jeudi si tu préfères ? Et si tu n'as pas le temps, pas de souci, hein.

## fr:introduction_request | ~no_purpose ~no_information
Bonjour Gilles, l'an passé, tu m'avais parlé de ta cousine qui gère les bénévoles d'une maison de repos à Liège. Serais-tu d'accord de lui transmettre une question de ma part : comment recrutent-ils des visiteurs de moins de trente ans ? Notre asbl n'en a plus que deux et je dois proposer un plan au conseil en juin. Si ça te gêne, dis-le-moi sans façon.

## fr:outcome_notice |
Bonjour Madame Tessier, vous m'aviez fait répéter mon oral deux fois, alors je tenais à vous l'apprendre moi-même : je n'ai pas eu le poste. Le jury a préféré une candidate bilingue. Votre conseil de commencer par l'incendie de 2019 a pourtant retenu toute leur attention, et je le garde pour la suite.

## fr:report_back |
Salut Omar, j'ai suivi ton conseil. J'ai appelé la chambre des métiers lundi, j'ai eu quelqu'un mardi, et j'ai rendez-vous le 8 pour mon dossier. Je n'aurais jamais pensé à demander l'équivalence. Je te raconte la suite.

## fr:reconnection |
Salut Lucie, en lisant cet article sur les digues en saule (https://www.exemple.be/saules), j'ai pensé à ton ruisseau de Chimay et à la berge qui s'effondrait. La méthode de la page 4 ne demande aucune machine. Ta berge a-t-elle tenu cet hiver ?

## fr:talk_request | ~no_purpose ~no_information
Bonjour Farid, nos clients sont désespérés : la machine à sous-titres tombe en panne un soir sur deux. Tu avais réglé ça à Roubaix l'an dernier. Est-ce que c'était le câble ou le boîtier ? Je dois commander la pièce demain. Si tu ne t'en souviens plus, ce n'est pas grave du tout.

## fr:thank_you |
Chers Odile et Paul, merci de nous avoir prêté la remorque. Les trente ruches sont arrivées entières à Florac, et pas une abeille ne s'est plainte. On vous met un pot de châtaignier de côté.

## fr:announcement | ~more_me
Bonjour Hélène, tu m'avais demandé de te tenir au courant : je quitte la mairie fin janvier pour reprendre la ferme de mes parents. C'est toi qui m'avais dit de compter les hivers avant de compter les hectares, et je l'ai fait. La barrière te sera toujours ouverte.

## es:talk_request | openings too_soon ~lacks | ask=5
Buenas tardes, don Hernán. Gracias por lo de la semana pasada. ¿De pronto sabe si en la alcaldía abrieron convocatoria o si queda algún puesto libre de conductor?

## es:first_letter | openings no_connection no_way_out ~no_purpose ~no_information ~more_me ~template
Buenos días. Soy auxiliar de enfermería, titulada y con tres años de experiencia. ¿Tienen alguna plaza vacante en su residencia? Puedo incorporarme el lunes.

## es:talk_request | vague flattery no_question no_way_out ~no_purpose ~no_information ~more_me
Estimado licenciado Cantú: usted es una eminencia, un visionario, el mejor entre los mejores. Me gustaría invitarlo a comer para aprender de su trayectoria y recibir cualquier consejo que tenga a bien darme. Lo espero el jueves a las dos en el restaurante del hotel.

## es:talk_request | vague ~lacks ~openings
Apreciada doctora Quiroga, le adjunto mi hoja de vida. ¿Sería tan amable de compartirla con sus contactos?

## es:introduction_request | vague too_soon ~lacks | ask=4
Hola Rodri, soy yo otra vez. Tú que conoces a medio mundo, ¿me puedes presentar a gente interesante del sector?

## es:talk_request | begging no_question no_way_out ~no_purpose ~no_information ~vague ~openings ~more_me
Señora Amparo, se lo ruego por lo que más quiera, ayúdeme. Me van a desahuciar el mes que viene y no tengo a nadie más. Trabajo de lo que sea, por lo que me quiera pagar.

## es:talk_request | begging ~lacks ~vague ~openings
Causa, estoy hasta las patas, ya no tengo ni pa'l menú y mi viejita está enferma. Eres mi única salvación. ¿Le hablas de mí a tu jefe?

## es:introduction_request | begging too_soon ~lacks | ask=7
Lorena, la verdad me duele tu silencio. Con todo lo que yo hice por vos cuando te separaste, ¿tanto te cuesta presentarme a tu socia?

## es:first_letter | begging flattery ~lacks ~vague ~more_me
Maestro: usted es un genio, un dios de la fotografía, lo más grande que ha dado este país. Yo no soy nadie, apenas un pobre aficionado que no merece ni su mirada. ¿Tendría la caridad de recibirme?

## es:talk_request | several_asks ~lacks
Hola, Begoña: ¿podríamos tomar un café el martes? De paso, ¿me revisas el currículum y me escribes una carta de recomendación para el máster?

## es:talk_request | several_asks too_soon ~lacks | ask=2
Profe, gracias por la carta de ayer!! Oiga, y no me presta su libro de estática? Y también quería ver si me puede presentar con el inge Robles

## es:introduction_request | several_asks cold_ask ~lacks | days=1600 band=dormant
Hola Ceci, tantos años. ¿Me presentarías a la curadora del museo? ¿Y podrías firmarme vos el aval de la beca y revisarme el proyecto en inglés?

## es:first_letter | template to_whom no_connection no_question no_way_out ~no_purpose ~no_information ~more_me ~openings ~vague
A quien corresponda:

Por medio de la presente me dirijo a usted con el fin de manifestar mi interés en formar parte de [NOMBRE DE LA EMPRESA]. Soy una persona proactiva, responsable y con ganas de superarme. Quisiera una entrevista para exponer mis capacidades.

Sin otro particular, quedo a la espera de su respuesta.

## es:first_letter | template flattery no_connection no_way_out ~no_purpose ~no_information ~vague
Hola, {{nombre}}: he visto su perfil y me ha parecido espectacular. ¡Es usted un referente absoluto, un auténtico número uno! ¿Podríamos hablar?

## es:invitation | template no_reason
Estimado/a XXXX: me gustaría contactar con usted en esta red.

## es:invitation | no_reason ~template
Hola Gonza, ¿conectamos?

## es:invitation | no_reason ~template ~no_question
Señora Echeverri, le solicito muy comedidamente que me acepte en su red de contactos.

## es:invitation | no_reason ~template ~no_question
Hola! Te mando solicitud, agrégame porfis 😊

## es:thank_you | empty_thanks
Mil gracias por todo, Chelo.

## es:thank_you | empty_thanks template
Estimada Sra. [Apellido]: quisiera agradecerle su tiempo y su valiosa colaboración. Reciba un cordial saludo.

## es:thank_you | empty_thanks
Ingeniero Bustos, le quedo eternamente agradecido por su ayuda y su apoyo incondicional.

## es:thank_you | empty_thanks mass_address
¡Gracias a todos y todas por estar siempre ahí! Los quiero mucho.

## es:announcement | mass_address
Queridos amigos y compañeros: después de doce años en el puerto, desde el lunes trabajo en la lonja de Vigo. Sigo con el mismo teléfono.

## es:talk_request | mass_address vague ~lacks ~openings
Hola a todos, quedé cesante el viernes. Si alguien sabe de algo, cualquier dato sirve, po. Gracias!

## es:announcement | forward mass_address ~vague
Queridos amigos: reenvíen esta oración a quince personas y antes de tres días recibirán una bendición. ¡No rompan la cadena!

## es:reconnection | forward
RV: RV: Fwd: Chistes de suegras (buenísimos)

jajaja

## es:reconnection | forward
Mira este vídeo 👇👇
https://www.ejemplo.es/v/perro-bailando

## es:announcement | forward ~mass_address
Reenvío como me llegó: el sábado cortan el agua en toda la ciudad, guarden en baldes. Pásenlo.

## es:first_letter | to_whom ~lacks
Muy señores míos: tengo interés en conocer su planta depuradora. ¿Se admiten visitas de particulares?

## es:first_letter | to_whom flattery ~lacks ~template
Estimado señor o señora: su empresa es maravillosa, la mejor de todas, un ejemplo de perfección que el mundo entero admira y envidia. ¿Podría conocer por dentro el taller de guitarras?

## es:first_letter | to_whom too_long more_me openings no_connection no_way_out ~no_purpose ~no_information ~template ~no_question ~vague
Estimado responsable de Recursos Humanos:

Me llamo Julián, tengo treinta y ocho años y soy técnico electromecánico. Empecé a trabajar a los dieciocho en el taller de mi tío, donde aprendí el oficio, y después entré en una fábrica de envases en la que estuve nueve años. Allí fui ascendiendo: primero fui operario, luego oficial y al final encargado de turno. Me formé en autómatas, saqué el carné de carretillero e hice un curso de prevención. En 2019 me mudé a Zaragoza, donde monté mi propio negocio, que tuve que cerrar. Desde entonces he hecho trabajos sueltos y he cuidado de mi padre. Soy trabajador, puntual y me adapto bien a los equipos. Tengo coche propio y estoy dispuesto a viajar. Quisiera saber si tienen alguna vacante de mantenimiento. Estoy disponible a partir de ya y puedo hacer cualquier turno.

## es:talk_request | cold_ask openings ~lacks | days=3600 band=dormant
Nico querido, ¡una vida sin hablarnos! Che, ¿en tu laburo están tomando gente?

## es:introduction_request | cold_ask several_asks ~lacks | days=1300 band=dormant
holaaa Mercè cuánto tiempo!! me presentas a tu antigua jefa de la editorial? y ya de paso, me revisas la traducción y me prestas tu ponencia de Girona?

## es:reconnection | cold_ask more_me vague ~lacks ~openings | days=2200 band=dormant
Hola, Fabián. Yo acá sigo en Rosario. Me recibí de contador, me casé, me separé, puse un estudio y lo cerré. Ahora estoy viendo qué hago con mi vida y quiero reinventarme. Ya hice dos cursos y no me convencen. ¿Me tirás alguna idea, lo que se te ocurra?

## es:congratulation | more_me
Felicidades por el premio, Irene. Yo también me presenté, y mira que mi proyecto era bueno. Trabajé en él dos años, gasté mis ahorros y ni me llamaron. Estoy pensando en dejarlo. Ya me pasó lo mismo en Bilbao, donde quedé cuarto, y todavía lo tengo clavado.

## es:first_letter | too_long more_me no_connection no_question no_way_out ~no_purpose ~no_information ~vague ~openings
Buenas tardes, señor Paredes:

Le cuento un poco de mí. Soy Yesenia, tengo veintinueve años y nací en Arequipa, aunque me crié en Tacna con mis abuelos. Desde chica me gustó la cocina, así que estudié gastronomía y me gradué entre las primeras de mi promoción. Hice mis prácticas en un hotel, después trabajé en dos cevicherías y en un crucero, donde conocí medio mundo y aprendí inglés. A mi regreso puse un emprendimiento de postres que me fue bastante bien hasta la pandemia. Luego me dediqué a dar clases y descubrí que me encanta enseñar. Me considero creativa, perseverante y muy apasionada. Tengo mil ideas en la cabeza y sé que voy a llegar lejos. Me interesa reunirme con usted para contarle mis planes. Estaré en Lima del 3 al 9, así que pasaré por su restaurante.

## es:invitation | too_long more_me ~flattery ~vague ~template ~no_question ~no_reason ~several_asks ~no_way_out ~no_connection
Hola, Noelia:

Te escribo porque trabajas en energía solar, como yo, y quiero contarte quién soy. Yo empecé como instalador en Almería, con mi cuñado, y en dos años monté mi propia cuadrilla. Después hice un ciclo de electricidad, me certifiqué en alta tensión y dirigí la obra de un parque en Badajoz, del que estoy muy orgulloso. Más tarde me fui a Chile, aprendí muchísimo, pasé un calor tremendo y volví con la idea de crear mi empresa. La creé, me fue bien, la vendí y ahora doy charlas, escribo un boletín y preparo mi primer libro. También he sido jurado de dos premios y me han entrevistado en la radio. Pronto lanzaré mi podcast, del que te iré informando. Me encantará tenerte entre mis contactos y que sigas todo lo que hago.

## es:first_letter | too_long ~lacks ~more_me ~several_asks
Estimada doctora Villalobos:

Me dio su nombre el profesor Arce, con quien hice mi tesis sobre murciélagos polinizadores en Heredia. Desde hace tres años trabajo en una finca de banano en Limón, en la que estamos dejando franjas de bosque entre los lotes. El año pasado colocamos cuarenta cajas refugio, pero solamente seis fueron ocupadas, y las seis estaban del lado del río. Leí su informe sobre las cajas de Sarapiquí, en el que usted cuenta que la orientación fue determinante, aunque no da el detalle de la altura ni del tipo de madera. En la finca tenemos laurel y melina, y la cuadrilla prefiere la melina porque es más liviana y se consigue sin esperar. ¿Me podría decir a qué altura colocaron las cajas que mejor funcionaron? Con ese dato decidiremos dónde van las próximas, en febrero. Si no tiene tiempo, no se preocupe.

## es:talk_request | ~no_purpose ~no_information
Marce, vengo a robarte el cerebro, pero te lo devuelvo en diez minutos, ja. Estoy por firmar el alquiler del local de Palermo y vos ya pasaste por eso: ¿quién pagó la habilitación, vos o el dueño? Con eso sé qué pedir el lunes. Si estás a mil, no pasa nada, me decís que no y listo.

## es:reconnection | | days=2000 band=dormant
Querida Nuria: el sábado pasé por la apertura de la sala nueva del Carmen y vi tu acuarela de la Albufera. Me quedé un buen rato delante. ¿Sigues pintando al amanecer, como cuando compartíamos piso?

## es:reconnection |
Qué hubo, Andrés. Ahora soy yo la que está contratando, quién lo creyera: tres panaderos para la sede de Envigado. Me acordé de cuando usted me enseñó a no quemar las almojábanas. ¿Cómo sigue su rodilla?

## es:talk_request | ~no_purpose ~no_information
Don Ramiro, le escribo por mi hijo, no por mí. Quiere entrar a la escuela de pilotos de dragas y usted pasó treinta años en una. ¿Aceptaría contarle por teléfono, unos quince minutos, qué es lo más duro del primer año? Tiene que inscribirse antes del 20. Si no puede, con toda confianza dígame que no.

## es:thank_you | | ask=4
Hola Sole, gracias por pasarme el contacto de la matrona de Temuco. La llamé ayer y me explicó en diez minutos lo que llevaba un mes sin entender de los turnos. Te debo un kuchen.

## es:thank_you |
Estimado don Álvaro: salí de nuestra charla con un nudo en la garganta, no se lo voy a negar, porque usted me dijo que la finca no daba para turismo. Le agradezco la franqueza. Hice las cuentas como me enseñó, con dos temporadas malas de cada cinco, y ni vendiendo el tractor cerraban. Así que en lugar de hipotecarla la arrendé para aguacate, y con eso pago la universidad de las niñas. También me sirvió lo que me contó del pozo: el ingeniero encontró el agua justo donde usted decía. Cuando baje a Fredonia, en mi casa le tenemos el café listo.

## es:invitation | ~no_question
Hola, Aitor. Estuve el viernes en tu taller de carpintería japonesa en Durango; era el de la sierra prestada. Te añado para enviarte las fotos del banco, que ya está terminado.

## es:invitation | ~no_question
Ing. Tzoc, leí su nota sobre las estufas ahorradoras de leña en Sololá. En mi aldea estamos probando el mismo modelo y me gustaría seguir por acá lo que usted vaya publicando.

## es:forwardable_note | ~more_me
Ximena lleva seis años coordinando el banco de leche del hospital de Puebla. Quisiera saber cómo lograron en Monterrey que las donantes volvieran, para adaptar su programa de enero. Le bastaría una llamada de quince minutos, y si no es posible lo entenderá perfectamente.

## es:condolence |
Querida Charo: me ha dicho Manolo lo de tu hermana. No se me olvida aquella Nochevieja en que nos enseñó a bailar pasodobles en la cocina. Te mando un abrazo muy fuerte, y no hace falta que contestes.

## es:congratulation |
¡Grande, Facu! Campeón provincial de doma y con la yegua que nadie quería. Tu abuelo debe estar contándoselo a todo el cementerio.

## es:first_letter | ~no_purpose ~no_information
Estimada señora Lasarte: la librera de la calle Bidebarrieta me recomendó su manual de encuadernación, y con él he aprendido el cosido copto. Restauro los libros de actas de mi pueblo y el papel de 1890 se me deshace al lavarlo. ¿Qué adhesivo emplearía usted en ese caso? Me serviría para el presupuesto que presento en marzo. Si no puede contestar, lo entiendo perfectamente.

## es:first_letter | ~no_purpose ~no_information
Buen día, señora Maidana. Nos cruzamos un minuto en la feria de Oberá, yo le compré el dulce de pitanga. Tengo un puesto en Posadas y se me cristaliza el de guayaba. ¿Usted le pone el limón al principio o al final? Preparo la tanda grande para Semana Santa. Si es secreto de familia no me diga nada, que la voy a seguir comprando igual.

## es:talk_request | ~no_purpose ~no_information
Oye, Lupita, tú que te pasaste de la contaduría a la ambulancia: ¿cuánto tardaste en certificarte, y se puede estudiar mientras uno trabaja? Es para decidir si renuncio en enero o hasta junio. ¿Te marco el miércoles diez minutos, o el sábado si te queda mejor? Si andas de guardia no te apures, otro día será.

## es:introduction_request | ~no_purpose ~no_information
Hola, Íñigo. En la cena de antiguos alumnos me hablaste de tu prima, la que lleva la biblioteca de Tudela. ¿Le preguntarías si puedo escribirle? Quiero saber cómo financian el bibliobús, porque en noviembre tenemos que presentar uno parecido al ayuntamiento de Soria. Si no te parece oportuno, sin ningún problema.

## es:outcome_notice |
Estimada maestra Olvera: usted me ayudó a preparar el examen y quería que lo supiera por mí. No quedé en la plaza; ganó alguien de la sierra que habla mixe, y me parece justo. Lo que usted me corrigió de la clase muestra me lo elogiaron los tres sinodales.

## es:report_back |
Hola, Víctor. Hice lo que me dijiste. Fui al gremio, pedí los planos antiguos y encontré la servidumbre de paso. Ya hablé con el vecino y el lunes firmo. No se me habría ocurrido mirar ahí.

## es:reconnection |
Hola, Graciela. Leí esto sobre los hornos de barro de San Juan (https://www.ejemplo.com.ar/hornos) y me acordé del tuyo, el que se rajó el día de tu cumpleaños. Dicen que con un puñado de sal gruesa en la mezcla no se parten. ¿Llegaste a arreglarlo?

## es:talk_request | ~no_purpose ~no_information
Hola Rubén, tengo a los clientes desesperados porque el datáfono se cae cada tarde. A ti te pasaba lo mismo en la frutería. ¿Lo resolviste cambiando de banco o de línea? Viene el técnico mañana y quiero saber qué pedirle. Si no te acuerdas, tranquilo.

## es:talk_request | ~no_purpose ~no_information
Buenas tardes, don Efraín. Como sabe, cerró el ingenio y estoy sin trabajo, pero no le escribo a pedirle uno. Usted puso su vivero después del otro cierre: ¿cuál permiso le tardó más en salir? Quiero saber por cuál empezar el lunes. Si no se acuerda o anda ocupado, no hay cuidado.

## es:thank_you |
Queridos Tere y Paco: gracias por dejarnos la furgoneta. El piano llegó a Cuenca sin un rasguño y la niña ya ha despertado a todo el vecindario. Os guardamos sitio en la primera fila.

## es:announcement | ~more_me
Hola, Beatriz. Me pediste que te avisara: dejo el ministerio en diciembre y me voy de maestra a Chiloé. Tú fuiste la que me dijo que fuera primero en invierno, y fui. Tienes casa allá, con estufa y todo.
"""
