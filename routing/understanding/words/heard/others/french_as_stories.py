"""What people who write French want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Le livre d'or de la chambre d'hôtes: 220 adresses mail écrites à la main à recopier dans un
tableau. Courage à celui qui s'y colle. Et avec ces adresses j'aimerais envoyer un petit mot de
printemps. | Alors. J'ai passé la matinée chez un client qui m'a demandé la plaquette en
néerlandais, je lui ai dit oui. Et le même client n'a toujours pas réglé la pose de décembre.
Vous voyez ce qu'il me faut ;) | j'ai une pile de commandes de noël jamais saisies dans la
boutique, une quarantaine, il faut les entrer. et répondez svp aux gens qui demandent où est
leur colis, j'ose plus ouvrir la boîte mail | Bonjour, facture à l'école de la Croix pour les 4
ateliers compost, mise à jour des tarifs sur le site (journée 420) et rappelez les communes qui
avaient dit "on verra au printemps" pour prendre rdv, c'est le printemps | le fichier des
adhérents est à refaire, 90 noms du cahier. un post pour dire que la piscine naturelle rouvre,
et facture au camping pour mes 3 cours d'aquagym, dimanche dernier délai. et si quelqu'un sait
déboucher un filtre… 😂 | Salut ! rédigez la lettre de la galerie pour l'expo de mai, mettez-la
aussi en anglais, et annoncez le vernissage sur insta. Il me faudrait aussi un serveur pour le
soir mais ça j'imagine que non | Lettre pour mes client·e·s de la cordonnerie : resemelage à
prix doux jusqu'à fin avril, horaires d'été, la photo de la pile de bottes. Et ces mêmes
horaires sur le site. Pour le 18 svp | Bon. Je m'y mets enfin. Les tickets de l'année dernière
sont dans trois enveloppes que je scanne ce soir, faudra les classer par mois. Et l'auberge de
Mazamet ne m'a toujours pas réglé l'audit de décembre, relancez-les sans prendre de gants | J'ai
mesuré tous les murs du gîte au laser, 11 pièces, les valeurs sont dans l'appli mais le client
veut un métré propre, surfaces déduites des portes. Et dans la foulée le devis d'enduit à la
chaux, 52 €/m² | La dame de la galerie veut que j'accroche ses cadres, elle est là que le mardi,
moi je suis en déplacement un mardi sur deux. Trouvez-nous une date. Après, dites-moi aussi
combien d'heures Théo a passées sur ses caisses de transport, ses feuilles sont jointes | Besoin
que vous me trouviez le code douanier pour des bougies à la cire de soja, c'est pour un client
en Suisse, et que mes 6 fiches bougies passent en allemand tant qu'on y est | On me demande
toujours pourquoi je ne ponce pas les parquets à la ponceuse. Il faudrait un vrai texte
là-dessus pour mon blog, signé de moi, et en tirer deux ou trois publications Facebook | Bon,
alors la fête de la crêpe. On a joué deux fois une heure et demie au lieu d'une fois, le contrat
disait 700, le président du comité nous a promis 300 de plus au micro devant tout le monde, j'ai
une vidéo. On a été nourris, logés, rien à dire, et ils veulent nous reprendre l'an prochain
mais ça c'est pas pour maintenant. Manque plus qu'à leur réclamer tout ça proprement, au nom de
l'asso, avec le numéro siret qu'est dans le dossier. | Bonjour, on joue finalement le 20 juin et
le théâtre municipal nous lâche. Il nous faudrait une salle de 150 places pour ce soir-là, et
l'affiche aussi évidemment. Merci d'avance, je suis un peu paniquée | Bonjour, mon ancienne
adjointe est partie en janvier et depuis les reçus s'empilent dans une boîte à souliers (je
n'exagère pas). Pourriez-vous les classer par mois et par catégorie, TPS et TVQ à part ? |
Pouvez-vous relire ma plaquette ? 8 pages, surtout l'orthographe, mais si une phrase est bancale
n'hésitez pas à la refaire. Il me la faut pour le jeudi 19 à midi, l'imprimeur attend. | Mon
agenda est un champ de bataille : doublons, rdv sans titre, vieux rappels de 2023. J'aimerais
que quelqu'un fasse le ménage, couleur par type de rdv, sans rien effacer de ce qui est à venir
sans me demander. | Ma cible, ce sont les hôtels 4 étoiles du Valais. La liste est prête, 35
adresses, avec le nom du directeur. Un mail personnalisé à chacun pour leur présenter nos draps
en lin, puis un coup de fil après quelques jours si silence radio. | Je dois être à Milan le 9
avril à 14h. Train si possible, sinon avion, départ de Lausanne. Hôtel calme, pas trop loin de
la gare, avec petit-déj, max 130 CHF la nuit, et je rentre deux jours après. | Budget 300 balles
en tout, pas plus. But : que les gens de Fribourg qui tapent « cours de poterie enfant » tombent
sur moi et pas sur le centre de loisirs. Annonces Google, avec un texte et deux variantes. |
J'ai reçu un formulaire de l'ONSS de six pages et je bloque à la page 2. Vous avez mes données
dans le dossier « Société ». Pouvez-vous le remplir, me le faire signer, puis le poster en
recommandé ? La date limite est le 24. | On part à trois visiter des fermes lavandières autour
de Forcalquier, j'ai déjà les adresses. Faites-moi l'itinéraire sur deux jours, avec les temps
de route, où dormir et où manger le soir. | Fin de trimestre bientôt, et je voudrais pas revivre
celui d'avant. Est-ce que vous pouvez préparer le décompte TVA (méthode effective, taux 8,1 et
2,6), avec tout ce qui est dans Abaninja, pour le 30 avril ? | Appelez la douane à Bâle : mon
colis de Turquie est bloqué depuis 9 jours (n° dans la photo). Il faut savoir ce qui manque,
leur envoyer la facture s'ils la demandent, et obtenir une date. | je dicte en marchant désolée
: réserver un Genève-Nice le 8 mai, article de blog sur l'entretien du cuir, répondre à la
cliente qui a reçu le mauvais sac, référencement de la nouvelle page | Voilà où j'en suis : il
manque l'annonce pour le commis, le tableau des recettes avec les coûts par portion, et le post
du jeudi sur la tarte du moment (celui-là, chaque semaine, sans faute). | Le contrôle TVA est
annoncé pour le 9 avril. Quelqu'un doit vérifier que chaque dépense de 2024 a son justificatif,
noter ceux qui manquent, et tout mettre dans des dossiers numérotés, comme ils le demandent dans
leur lettre. | Il y a du nouveau : mon associé n'a plus le temps de pointer les loyers. À partir
de maintenant, pourriez-vous le faire chaque mois pour les six garages et relancer gentiment les
retardataires ? | Bonjour ! Changement de sujet : je suis témoin au mariage de mon associé le 11
avril et je n'ai pas une ligne. Est-ce que vous pourriez m'écrire quelque chose de cinq minutes,
drôle mais gentil ? | Bonjour à vous, le printemps arrive et mes papiers débordent. J'aimerais
que chaque mois vous rangiez les factures de la cordonnerie et des deux studios, et que vous
m'indiquiez ce qui manque. Avec toute ma considération, Gaston Rivière | slt, c'est Julie pour
maman. Les prix de juillet ne sont pas les mêmes sur Booking et Airbnb et elle a bloqué la
semaine de Pâques que d'un côté. Vous remettez tout d'équerre pour demain svp | hello c'est
Camille. le F2 de papi se libère, il faut une annonce correcte (pas trois lignes comme la
dernière fois) et ensuite caler les visites avec ceux qui ont un vrai dossier | Chers
Messieurs-dames, le temps est doux et mon genou me laisse en paix. La petite infirmière rend
l'appartement le 28 au matin. Il me faudrait ce jour-là un état des lieux de sortie et un reçu
pour les trois clés. Je vous en sais gré, Marthe Delaunay | Salut, depuis la pub on a du monde
sur le site, et les textes font pitié : à reprendre, surtout accueil et tarifs. Et puis il y a
six avis Google sans réponse, dont un bien méchant. | Bonjour à tous, la saison reprend au club
d'escalade et nous avons vingt-trois nouveaux inscrits. Il faudrait établir les factures des
cotisations et préparer le prélèvement pour le 25 mars. Le fichier avec les IBAN est joint. En
vous remerciant, Thibault Jourdan | Bonjour, nous avons eu hier notre réunion de chantier, et
j'ai photographié les trois feuilles du tableau avant qu'on ne les jette. Seriez-vous assez
aimables pour en tirer un compte rendu clair, avec qui fait quoi ? Pour vendredi midi, ce serait
parfait. Merci d'avance, Élise Fontanel, architecte | Bonjour Claire, J'espère que vous avez
passé de bonnes vacances au ski. De mon côté je prépare mon stage de céramique de juin et il me
faudrait une salle pour dix personnes près d'Annecy, avec point d'eau et repas de midi sur
place. Pourriez-vous me proposer trois lieux ? Pas d'urgence. Bien à vous, Solène Maréchal |
Bonjour Inès, Je profite d'une annulation pour vous écrire enfin. Madame Dufour et Monsieur Akli
ont dit oui hier pour l'accompagnement de trois mois, il faut leur envoyer le contrat et le
questionnaire d'entrée. Et j'aurais besoin d'un cahier d'exercices d'une dizaine de pages à mes
couleurs, le texte est dans le dossier. Très bonne journée, Odile Fabre, coach scolaire |
Bonjour Sabine, Avant tout, merci d'avoir tenu bon avec mon imprimeur. Les anciens stagiaires
m'écrivent souvent des mots adorables, et je n'en fais rien. J'aimerais que vous leur demandiez
un témoignage en bonne et due forme, avec leur accord pour le publier. Ils sont une quinzaine,
je joins la liste. Cordiales salutations, Hervé Jolivet, tailleur de pierre | On a filmé trois
de nos clients allemands pour le site de l'école de voile, il a fallu s'y reprendre à dix fois à
cause du vent. Il me faut le texte écrit de ces enregistrements, puis qu'on le mette en anglais
pour les autres étrangers. Pour lundi si possible. | La nouvelle collection est arrivée hier, en
retard bien sûr, le transporteur avait livré chez le voisin. Il y a 85 références à saisir dans
la boutique en ligne à partir du catalogue PDF. Mon stagiaire a essayé et il a démissionné,
enfin presque. | Mon comptable part à la retraite et le nouveau, un jeune très carré, veut tout
en tableau. Le relevé de février et les tickets sont dans le dossier. Il faudrait tout
rapprocher et me dire ce qui manque. | Je viens d'apprendre que la réunion avec les Allemands
est maintenue, alors que vendredi on me disait le contraire. Réservez-moi un aller
Lyon–Francfort pour le 17 mars au matin et un hôtel simple près de la gare. Budget 300 euros,
sinon ma femme m'enferme. | Notre fournisseur de cire a encore monté ses prix, et il m'a annoncé
ça au téléphone comme si de rien n'était. J'en ai assez. Trouvez-moi cinq fabricants de cire de
soja en Europe, avec prix au kilo et délais | Ma vendeuse part en congé maternité vendredi, on
lui a fait un gâteau énorme. Du coup plus personne ne répond aux mails des clients : je vous les
confie toute la semaine prochaine. Et il faudrait préparer la paie de mars avec son changement
de contrat | On a reçu une dame de Lisbonne qui veut vendre nos savons, elle est restée deux
heures et j'ai raté mon dentiste. Il lui faut la fiche produits en portugais, j'ai la version
anglaise. Et tant qu'à faire, une newsletter pour annoncer ça chez nous, à envoyer le 2 avril,
et puis la saisie de sa commande de 60 lignes dans la boutique en ligne | Bon, l'inventaire est
fait, on a presque dormi sur place, plus jamais. Deux choses maintenant : relancer demain la
mairie et l'école de danse pour leurs factures impayées, et mettre les nouveaux tarifs de
location sur le site | Pendant les soldes on a noté les adresses des clientes dans un cahier, à
l'ancienne, Josiane y tient. Il y en a 190 et j'ai tout pris en photo hier soir. Ce serait à
saisir dans le fichier clients | bon alors voilà j'ai fini par retrouver tous les tickets de
février, enfin presque, ils étaient dans la camionnette, du coup si quelqu'un pouvait faire le
mois et me dire ce qui manque par rapport au relevé ça m'enlèverait une épine du pied | alors
deux trucs, il me faut un train pour Lyon le jeudi 2 avril, j'ai une expertise là-bas
l'après-midi, pas plus de 80 euros, et puis sinon les bons de livraison de l'hiver, il y en a
une grosse pile, faudrait les saisir dans le tableur un de ces jours | écoute samedi prochain,
enfin pas celui-ci, le 21, on fait les portes ouvertes de l'atelier et j'aimerais bien qu'il y
ait une publication ce jour-là sur facebook avec la photo du tour, un truc simple hein | Bonjour
à toute l'équipe, je suis Solène, encadreuse à Nantes. Sur notre site, la page des tarifs date
encore de 2024 et deux photos ne s'affichent plus. Je vous serais très reconnaissante de bien
vouloir y remédier. Bien à vous, Solène Guérin | Bonjour à vous, c'est Inès, de l'école
d'équitation. En plus de la lettre déjà en cours, trois choses me tiendraient à cœur : ajouter
la page du stage de Pâques sur notre site, faire deux publications Facebook pour l'annoncer, et
avoir la fiche d'inscription, que j'ai en anglais, en allemand pour nos voisins. Rien ne brûle.
Merci beaucoup, Inès | ah et tant que j'y suis, rien à voir avec la lettre, sur le site il y a
encore la photo de l'ancien chef, il est parti fâché en plus, alors il faudrait l'enlever et
mettre celle de Samira | je sors du chantier là, j'ai les mains pleines de plâtre, c'est pour la
facture de madame Perrot, mille deux cents, non mille trois cents avec l'évier, vous pouvez la
lui envoyer, à trente jours | deux petites choses, enfin petites, d'abord les fiches clients en
papier, il y en a cent vingt, à mettre dans le tableur, et puis la paie de juillet à préparer,
on est toujours trois, rien de changé | Madame, Monsieur, je vous prie de bien vouloir préparer
la paie d'avril pour nos quatre salariés. Mme Ferrand a été absente cinq jours pour maladie. Je
dois tout valider le 27 avril. Veuillez agréer mes salutations distinguées, Hubert Castaing |
Bonjour, je dois me rendre à Francfort le mardi 24 mars avec une collègue. Merci de nous
réserver deux billets de train au départ de Strasbourg, si possible côte à côte. Sincères
salutations, Mireille Grandjean | Bonjour, mes locataires partent le 31 et je n'ai jamais fait
d'état des lieux de ma vie. Pouvez-vous me préparer le document, avec la liste des clés ? Merci
de votre patience, Apolline | j'ai huit clients pour l'entretien des poêles avant l'hiver enfin
vous me direz on est en juin mais après c'est la folie donc appelez les et calez moi ça par
village si possible | Madame, Monsieur, La librairie fêtera ses vingt ans et je voudrais réunir
une cinquantaine de lecteurs le samedi 26 septembre. Il faudrait trouver un traiteur, un peu de
musique et prévoir quelque chose en cas de pluie. Puis-je vous confier tout cela ? Bien à vous,
Solange Perrault | Madame, Monsieur, Nous jouons Molière dans la grange les 4 et 5 juillet. Il
nous faudrait une affiche qui se voie de loin et un petit programme plié en deux. Le tout pour
le 12 juin, si cela vous est possible. Veuillez agréer nos salutations les meilleures, La troupe
du Pressoir, Hervé Colin | Madame, Monsieur, Notre enseigne date de 1987 et nos papiers de trois
époques différentes. Nous aimerions rajeunir l'ensemble, couleurs et lettres comprises, sans
toucher au petit coq. Il faudrait que ce soit prêt pour le 15 avril. Salutations distinguées,
Boucherie Amiel | Bonjour, Ma page est muette depuis que ma stagiaire est partie. J'aimerais un
carrousel qui explique comment se passe une première séance chez moi, et que tout soit prêt le
mardi 31 mars. Bien chaleureusement, Capucine, réflexologue
""",
}
