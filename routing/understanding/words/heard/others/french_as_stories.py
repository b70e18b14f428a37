"""What people who write French want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | Salut, les loyers sont
payés, pas besoin. Par contre, pour ma prof de chant : facture des 4 cours. Et pour ma tante,
rappel du prêt de la sono, elle est cliente comme les autres. | facture pour M. Lantier svp :
pose de la douche, 2 jours de main d'oeuvre, le receveur 340 et les joints. il a déjà versé 30%
d'acompte, à déduire bien visible en bas | Bonjour, facture à l'école de la Croix pour les 4
ateliers compost, mise à jour des tarifs sur le site (journée 420) et rappelez les communes qui
avaient dit "on verra au printemps" pour prendre rdv, c'est le printemps | Lettre pour mes
client·e·s de la cordonnerie : resemelage à prix doux jusqu'à fin avril, horaires d'été, la
photo de la pile de bottes. Et ces mêmes horaires sur le site. Pour le 18 svp | Le syndic a
signé hier, 12 450 € HT. Il demande à verser 30 % tout de suite, donc il lui faut un truc
officiel de notre part. Et il me faut les spots, 24 encastrés IP65, le moins cher possible |
Besoin que vous me trouviez le code douanier pour des bougies à la cire de soja, c'est pour un
client en Suisse, et que mes 6 fiches bougies passent en allemand tant qu'on y est | Bon, alors
la fête de la crêpe. On a joué deux fois une heure et demie au lieu d'une fois, le contrat
disait 700, le président du comité nous a promis 300 de plus au micro devant tout le monde, j'ai
une vidéo. On a été nourris, logés, rien à dire, et ils veulent nous reprendre l'an prochain
mais ça c'est pas pour maintenant. Manque plus qu'à leur réclamer tout ça proprement, au nom de
l'asso, avec le numéro siret qu'est dans le dossier. | ouf, bon. 1 les factures du 3e trimestre
aux parents 2 qui garde la porte en avril, faire un planning 3 une salle pour les auditions 4 le
CR d'hier, audio joint | Bonjour, on joue finalement le 20 juin et le théâtre municipal nous
lâche. Il nous faudrait une salle de 150 places pour ce soir-là, et l'affiche aussi évidemment.
Merci d'avance, je suis un peu paniquée | Bonjour, mon ancienne adjointe est partie en janvier
et depuis les reçus s'empilent dans une boîte à souliers (je n'exagère pas). Pourriez-vous les
classer par mois et par catégorie, TPS et TVQ à part ? | Pour le salon de Genève : une chambre,
deux nuits dès le 14 avril, des nouvelles cartes de visite (mon numéro a changé) et un mail à
tous les exposants de ma liste pour leur proposer une démo. | Pouvez-vous relire ma plaquette ?
8 pages, surtout l'orthographe, mais si une phrase est bancale n'hésitez pas à la refaire. Il me
la faut pour le jeudi 19 à midi, l'imprimeur attend. | Le compte Instagram dort depuis novembre.
J'imagine deux posts par semaine, un produit et une coulisse, avec des légendes courtes, pas
d'emoji partout, et qu'on réponde aux commentaires quand il y en a. | J'ai tout le dossier 2025
éparpillé : banque, caisse, Stripe, deux cartes. Il faut le mettre en ordre pour que ma
fiduciaire puisse clôturer, elle passe le 30 mars. Je vous donne accès à tout. | D'ici samedi il
faut que les deux candidates soient appelées et placées en entretien, qu'on réponde à M. Nkembe
sur sa livraison manquante et que le slogan sur la bannière soit changé. | On part à trois
visiter des fermes lavandières autour de Forcalquier, j'ai déjà les adresses. Faites-moi
l'itinéraire sur deux jours, avec les temps de route, où dormir et où manger le soir. | J'ai un
contrat de distribution en allemand, 11 pages, avec plein de « gemäß » et de « Haftung ». Je
veux une version française complète, fidèle, en gardant la numérotation des articles, pour le
jeudi 26. | Fin de trimestre bientôt, et je voudrais pas revivre celui d'avant. Est-ce que vous
pouvez préparer le décompte TVA (méthode effective, taux 8,1 et 2,6), avec tout ce qui est dans
Abaninja, pour le 30 avril ? | Qui vend quoi à quel prix ? Je parle des bougies parfumées
artisanales en ligne : prends une dizaine de marques françaises, regarde le poids, le prix, le
port, l'emballage, et mets ça côte à côte. | Mon TGV de vendredi est supprimé (Bordeaux-Paris),
or je dois être à Montparnasse ce vendredi à 11h. Trouve-moi autre chose, même avec une
correspondance, même plus cher. J'ai la carte Avantage, place côté fenêtre si possible. | Mes
photos de bijoux ont été prises à la lampe de cuisine : jaunes, avec des ombres, et on voit mon
doigt sur deux d'entre elles. 26 images, à rendre nettes, fond gris clair. | Voilà où j'en suis
: il manque l'annonce pour le commis, le tableau des recettes avec les coûts par portion, et le
post du jeudi sur la tarte du moment (celui-là, chaque semaine, sans faute). | Le contrôle TVA
est annoncé pour le 9 avril. Quelqu'un doit vérifier que chaque dépense de 2024 a son
justificatif, noter ceux qui manquent, et tout mettre dans des dossiers numérotés, comme ils le
demandent dans leur lettre. | Bonjour ! Changement de sujet : je suis témoin au mariage de mon
associé le 11 avril et je n'ai pas une ligne. Est-ce que vous pourriez m'écrire quelque chose de
cinq minutes, drôle mais gentil ? | Mon institut de beauté ouvre le 27 mars. Pour ce jour il me
faut une publication Instagram et aussi un petit PDF d'une page avec les soins et les prix. Les
photos je fais moi-même. | alors voilà j'ai enregistré mon premier épisode sur la taille des
rosiers il dure une demi-heure et il faudrait l'arranger un peu et le mettre en ligne pour le 25
mars avec la petite musique que je vous envoie | Bonjour à vous, le printemps arrive et mes
papiers débordent. J'aimerais que chaque mois vous rangiez les factures de la cordonnerie et des
deux studios, et que vous m'indiquiez ce qui manque. Avec toute ma considération, Gaston Rivière
| c'est Théo, le petit-fils de Mme Bonnet. pour samedi il lui faut la facture du groupe de
randonneurs (6 pers., 3 nuits, 540 €) et une réponse gentille à leur avis 5 étoiles | Bonjour
Mesdames, Messieurs. Mes rosiers bourgeonnent et moi je cherche un locataire tranquille pour le
deux-pièces au-dessus de l'herboristerie. Il y a une trentaine de messages dans ma boîte, je m'y
perds. Faites le tri pour moi et dites non aux autres, je vous prie. Votre dévouée Huguette
Lambert | Chers Messieurs-dames, le temps est doux et mon genou me laisse en paix. La petite
infirmière rend l'appartement le 28 au matin. Il me faudrait ce jour-là un état des lieux de
sortie et un reçu pour les trois clés. Je vous en sais gré, Marthe Delaunay | Salut, depuis la
pub on a du monde sur le site, et les textes font pitié : à reprendre, surtout accueil et
tarifs. Et puis il y a six avis Google sans réponse, dont un bien méchant. | La page d'accueil
doit être traduite en anglais pour le 18 mars. Par ailleurs, l'imprimante du cabinet n'est plus
reconnue par le portable depuis la mise à jour, il faut la réinstaller à distance. | Bonjour à
tous, la saison reprend au club d'escalade et nous avons vingt-trois nouveaux inscrits. Il
faudrait établir les factures des cotisations et préparer le prélèvement pour le 25 mars. Le
fichier avec les IBAN est joint. En vous remerciant, Thibault Jourdan | Chère équipe, voilà que
nos randonneurs sont plus de cent, et les changements d'adresse s'empilent sur mon bureau.
Pourriez-vous remettre le fichier des adhérents à jour, envoyer une lettre de bienvenue aux
nouveaux, et dresser la liste des guides pour les sorties de juin ? Rien ne presse. Bien des
choses à tous, Marc-Antoine Vial | Chère Amélie, Petit mot entre deux patients, pardonnez le
style. Mes rendez-vous du jeudi 19 après-midi doivent tous être déplacés car je suis convoquée à
l'école de mon fils. Et pendant que j'y pense, il faudrait aussi relancer les trois personnes
venues à l'entretien gratuit en février et dont je n'ai plus de nouvelles. Merci d'avance,
Nadège Roussel, ostéopathe | Bonjour Mathilde, Comment se porte votre petite tribu ? Je viens
d'achever la saison des huîtres et j'ai trente-deux factures à établir pour les restaurateurs,
la liste des livraisons est dans le tableau. Il faut qu'elles partent vendredi au plus tard,
sinon je ne serai payé qu'en mai. Amitiés du bassin, Pascal Dartigue | La nouvelle collection
est arrivée hier, en retard bien sûr, le transporteur avait livré chez le voisin. Il y a 85
références à saisir dans la boutique en ligne à partir du catalogue PDF. Mon stagiaire a essayé
et il a démissionné, enfin presque. | Mon comptable part à la retraite et le nouveau, un jeune
très carré, veut tout en tableau. Le relevé de février et les tickets sont dans le dossier. Il
faudrait tout rapprocher et me dire ce qui manque. | Entre la grippe de Sandrine et les heures
sup de Karim, la paie de mars va être un poème. Préparez-la-moi pour le 26, tout est noté dans
le tableau. Et sur le site, enlevez donc la bannière des soldes, ça fait deux mois qu'elles sont
finies. | Ma vendeuse part en congé maternité vendredi, on lui a fait un gâteau énorme. Du coup
plus personne ne répond aux mails des clients : je vous les confie toute la semaine prochaine.
Et il faudrait préparer la paie de mars avec son changement de contrat | On a reçu une dame de
Lisbonne qui veut vendre nos savons, elle est restée deux heures et j'ai raté mon dentiste. Il
lui faut la fiche produits en portugais, j'ai la version anglaise. Et tant qu'à faire, une
newsletter pour annoncer ça chez nous, à envoyer le 2 avril, et puis la saisie de sa commande de
60 lignes dans la boutique en ligne | Bon, l'inventaire est fait, on a presque dormi sur place,
plus jamais. Deux choses maintenant : relancer demain la mairie et l'école de danse pour leurs
factures impayées, et mettre les nouveaux tarifs de location sur le site | bon j'ai réfléchi
cette nuit, j'aimerais savoir quels torréfacteurs font du décaféiné bio en petite quantité et à
combien, avec les adresses quoi, et puis une newsletter pour annoncer l'abonnement café, parce
que ça j'en parle depuis Noël et rien | alors deux trucs, il me faut un train pour Lyon le jeudi
2 avril, j'ai une expertise là-bas l'après-midi, pas plus de 80 euros, et puis sinon les bons de
livraison de l'hiver, il y en a une grosse pile, faudrait les saisir dans le tableur un de ces
jours | écoute samedi prochain, enfin pas celui-ci, le 21, on fait les portes ouvertes de
l'atelier et j'aimerais bien qu'il y ait une publication ce jour-là sur facebook avec la photo
du tour, un truc simple hein | Bonjour Madame, bonjour Monsieur, je suis sage-femme libérale et
je n'arrive plus à suivre. Il faudrait relancer gentiment quatre patientes qui n'ont pas réglé,
et rapprocher mon relevé de janvier avec les reçus. Pourriez-vous m'aider sur ces deux points ?
Merci infiniment, Aurélie Comte | bonjour euh voilà c'est pour la compta de mars, j'ai tout mis
dans une pochette, enfin tout, presque tout, est-ce que vous pouvez me faire ça pour jeudi, non
attendez, vendredi | alors on a reçu les nouvelles céramiques, elles sont magnifiques, enfin moi
je trouve, et je me disais, peut-être quatre publications sur Instagram, avec les photos que ma
fille a prises dimanche, pas trop sérieuses | bon alors là c'est la folie, la boîte mail
déborde, tout le monde veut savoir si ça arrive avant Noël, est-ce que quelqu'un pourrait
répondre aux clients jusqu'au vingt-quatre, je n'y arrive plus toute seule | les factures c'est
bon merci, maintenant, euh, il faut que j'aille voir le client à Nantes un de ces jours en
novembre, regardez-moi ce que coûtent le train et une nuit d'hôtel pas loin de la gare |
Bonjour, une cliente est furieuse : son colis est arrivé cassé et elle écrit tous les jours.
Quelqu'un pourrait-il lui répondre avec tact et lui proposer un renvoi gratuit ? Son dernier
message est dans la boîte. Merci infiniment, Capucine, savonnerie des Aulnes | on part au salon
à Lyon du coup le standard enfin le téléphone quoi il sonne dans le vide jeudi toute la journée
si quelqu'un pouvait décrocher à notre nom ce serait bien | Madame, Monsieur, La librairie
fêtera ses vingt ans et je voudrais réunir une cinquantaine de lecteurs le samedi 26 septembre.
Il faudrait trouver un traiteur, un peu de musique et prévoir quelque chose en cas de pluie.
Puis-je vous confier tout cela ? Bien à vous, Solange Perrault | Madame, Monsieur, Nous jouons
Molière dans la grange les 4 et 5 juillet. Il nous faudrait une affiche qui se voie de loin et
un petit programme plié en deux. Le tout pour le 12 juin, si cela vous est possible. Veuillez
agréer nos salutations les meilleures, La troupe du Pressoir, Hervé Colin | Madame, Monsieur,
Notre enseigne date de 1987 et nos papiers de trois époques différentes. Nous aimerions rajeunir
l'ensemble, couleurs et lettres comprises, sans toucher au petit coq. Il faudrait que ce soit
prêt pour le 15 avril. Salutations distinguées, Boucherie Amiel | Chers amis du son, Notre
entretien avec la doyenne du village dure une heure et demie, dont vingt minutes de pendule.
Pouvez-vous enlever la pendule, garder la doyenne et composer une petite introduction ? Avec
toute notre sympathie, Les Amis du Four à Pain
""",
}
