"""What people who write French want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | Je vends des vélos
d'occasion, je rêve d'avoir un fournisseur de batteries reconditionnées en Europe, et si tu
trouves, qu'on les appelle pour fixer un premier rendez-vous | Il me faut un billet pour Milan
le 14 mai, quelqu'un qui réponde aux messages pendant que j'y suis, et les salaires d'avril
faits avant que je parte | facture pour M. Lantier svp : pose de la douche, 2 jours de main
d'oeuvre, le receveur 340 et les joints. il a déjà versé 30% d'acompte, à déduire bien visible
en bas | saisir dans le tableur les fiches des élèves de l'école de musique, 54 fiches, écriture
de médecin désolée. puis relancer les 6 parents qui n'ont pas réglé le trimestre | pour lundi :
publication sur les fraises qui arrivent (hors sol non !! pleine terre, précisez) et facture au
restaurant Le Vieux Puits, 14 cagettes. Et si y'a moyen de faire venir quelqu'un réparer la
serre… | rappel à la résidence senior pour l'animation accordéon de décembre, 150 euros. La
directrice a changé entre temps, donc ajoutez que c'est convenu avec l'ancienne, avec la date,
et remettez mon rib en bas | Odile, céramiste. Le restaurant a reçu ses 120 assiettes vendredi,
il paie à réception de facture, encore faut-il qu'il y en ait une ! 18 € pièce, frais de port 45
| La dame de la galerie veut que j'accroche ses cadres, elle est là que le mardi, moi je suis en
déplacement un mardi sur deux. Trouvez-nous une date. Après, dites-moi aussi combien d'heures
Théo a passées sur ses caisses de transport, ses feuilles sont jointes | Bonjour, au lancement
(le 2 avril) je voudrais -20 % pour ceux qui ont acheté l'an dernier, juste ce jour-là, et un
mail pour leur donner le code. Merci, Solène | Nouvel EP, cinq titres à déclarer. L'ancien, on
n'a rien touché dessus depuis deux ans, c'est louche, à vérifier. Les deux en boutique. Et un
mot aux abonnés. | On part au salon de Bologne du 9 au 12 avril. Donc trois caisses à expédier,
deux personnes à loger, et un contrat type à faire signer sur place aux acheteurs d'originaux. |
ouf, bon. 1 les factures du 3e trimestre aux parents 2 qui garde la porte en avril, faire un
planning 3 une salle pour les auditions 4 le CR d'hier, audio joint | Salut, concours de boules:
faut trouver du monde pour la buvette et la table de marque. Ah et puis Gérard a changé
d'adresse, il est au 12 rue des Lilas maintenant | Salut ! Tu peux me caler un appel avec Mme
Vandevelde demain à 15h ? Et il y a aussi une cliente qui dit que son collier est arrivé cassé,
faudrait lui répondre. | Je cherche quelqu'un pour trier ma boîte mail tous les matins, et en
passant il faudrait mettre à jour les stocks des savons dans la boutique, j'ai tout recompté
hier. | Contacte les RH des 20 boîtes de ma liste pour leur vendre l'atelier respiration. Et
décale ma réunion avec Thierry, vendredi me va plus, plutôt mardi 17 à 9h. | Pouvez-vous relire
ma plaquette ? 8 pages, surtout l'orthographe, mais si une phrase est bancale n'hésitez pas à la
refaire. Il me la faut pour le jeudi 19 à midi, l'imprimeur attend. | Le compte Instagram dort
depuis novembre. J'imagine deux posts par semaine, un produit et une coulisse, avec des légendes
courtes, pas d'emoji partout, et qu'on réponde aux commentaires quand il y en a. | Les messages
WhatsApp des clients s'accumulent : questions de taille, délais, « c'est en stock ? ».
Répondez-y gentiment, les réponses types sont dans le document épinglé, et si vous ne savez pas,
notez-le moi. | D'ici samedi il faut que les deux candidates soient appelées et placées en
entretien, qu'on réponde à M. Nkembe sur sa livraison manquante et que le slogan sur la bannière
soit changé. | Mon billet de retour de Nantes, je voudrais le repousser au dimanche 22. et ça
n'a rien à voir mais Mme Picard a laissé un avis horrible, faut une réponse posée. | Coucou, je
te fais ça en vrac : la pub Facebook s'est mise en pause et je sais pas pourquoi, M. Ziegler
doit toujours 890 francs, j'ai besoin d'un vol Genève–Porto le 6 mai, et le dernier podcast est
à monter. | Il faut décaler la visite avec l'architecte, elle tombe pendant l'école. La semaine
prochaine si elle peut, n'importe quel jour mais tard dans l'après-midi, et préviens mon associé
que ça change. | J'ai un contrat de distribution en allemand, 11 pages, avec plein de « gemäß »
et de « Haftung ». Je veux une version française complète, fidèle, en gardant la numérotation
des articles, pour le jeudi 26. | Appelez la douane à Bâle : mon colis de Turquie est bloqué
depuis 9 jours (n° dans la photo). Il faut savoir ce qui manque, leur envoyer la facture s'ils
la demandent, et obtenir une date. | Peut-on : faire rentrer les 3 retours de la semaine passée
en stock, contacter la cliente de Sion qui s'impatiente, et annoncer le -15 % en post et story
dès vendredi ? | J'ouvre un gîte. Je voudrais un logo simple, un hêtre ou une feuille, lisible
en tout petit, en noir et en vert, et les fichiers pour le web et pour l'enseigne. | Tous les
lundis, quelqu'un devrait ouvrir info@, jeter la pub, classer ce qui doit l'être dans le dossier
du mois et me laisser en haut les trois ou quatre mails auxquels moi seul peux répondre. | Il me
faudrait une vraie stratégie marketing : à qui parler, avec quel budget, sur quels canaux, dans
quel ordre. J'en ai marre d'acheter une pub ici, un encart là, au hasard. | Mes photos de bijoux
ont été prises à la lampe de cuisine : jaunes, avec des ombres, et on voit mon doigt sur deux
d'entre elles. 26 images, à rendre nettes, fond gris clair. | Voilà où j'en suis : il manque
l'annonce pour le commis, le tableau des recettes avec les coûts par portion, et le post du
jeudi sur la tarte du moment (celui-là, chaque semaine, sans faute). | Mon associé et moi on
hésite : quelles aides existent pour embaucher un premier salarié à Bruxelles ? Et pendant qu'on
réfléchit, démarrez déjà les coups de fil aux crèches de la liste pour vendre nos purées bio. |
Notre liste de membres vient d'un vieux FileMaker : prénoms en majuscules, numéros avec et sans
indicatif, codes postaux collés à la ville. 900 lignes. Rendez-la propre, sans perdre personne.
| Les cours de piano de février sont terminés et j'ai noté toutes les heures dans le tableau.
Pourriez-vous envoyer les factures aux parents d'ici vendredi ? Ils sont neuf en tout. | Mon
institut de beauté ouvre le 27 mars. Pour ce jour il me faut une publication Instagram et aussi
un petit PDF d'une page avec les soins et les prix. Les photos je fais moi-même. | bon et puis
tant que j'y pense mes rendez-vous au cabinet c'est n'importe quoi il faudrait me bloquer tous
les mercredis dans l'agenda pour les enfants | coucou, du 6 au 12 avril je pars en famille, tu
prends les appels au nom de sarl verdier? si ça parle de fuite tu me textes, le reste attendra
mon retour | Bonjour à vous, le printemps arrive et mes papiers débordent. J'aimerais que chaque
mois vous rangiez les factures de la cordonnerie et des deux studios, et que vous m'indiquiez ce
qui manque. Avec toute ma considération, Gaston Rivière | slt, c'est Julie pour maman. Les prix
de juillet ne sont pas les mêmes sur Booking et Airbnb et elle a bloqué la semaine de Pâques que
d'un côté. Vous remettez tout d'équerre pour demain svp | Bonjour, c'est Mathieu, je m'occupe de
l'immeuble de mon père. Le portail grince et ne ferme plus, trouvez-nous un serrurier correct.
Et il faudrait annoncer par courrier aux locataires que les caves seront vidées | La semaine
prochaine, du lundi au dimanche, c'est la semaine de la reliure chez nous. Un petit post
LinkedIn par jour ce serait bien, avec les photos de l'atelier. | Merci de fixer un rendez-vous
avec M. Lecomte (bureau d'études) jeudi 19 mars à 14 h dans ses locaux à Lyon, et de prendre mes
billets de TGV aller-retour depuis Dijon pour la journée. | Madame, Monsieur, notre amicale des
commerçants tiendra son assemblée générale en mai et je n'ai jamais organisé cela. Il nous faut
la convocation, les pouvoirs et les bulletins de vote, puis une circulaire pour annoncer la
braderie d'été. Les documents de l'assemblée seraient à livrer le 10 avril. Avec mes
remerciements, Jacqueline Thiery | Bonjour Claire, J'espère que vous avez passé de bonnes
vacances au ski. De mon côté je prépare mon stage de céramique de juin et il me faudrait une
salle pour dix personnes près d'Annecy, avec point d'eau et repas de midi sur place.
Pourriez-vous me proposer trois lieux ? Pas d'urgence. Bien à vous, Solène Maréchal | Bonjour
Mathilde, Comment se porte votre petite tribu ? Je viens d'achever la saison des huîtres et j'ai
trente-deux factures à établir pour les restaurateurs, la liste des livraisons est dans le
tableau. Il faut qu'elles partent vendredi au plus tard, sinon je ne serai payé qu'en mai.
Amitiés du bassin, Pascal Dartigue | On a filmé trois de nos clients allemands pour le site de
l'école de voile, il a fallu s'y reprendre à dix fois à cause du vent. Il me faut le texte écrit
de ces enregistrements, puis qu'on le mette en anglais pour les autres étrangers. Pour lundi si
possible. | Bonjour, j'ai passé le week-end à repeindre la boutique, c'est magnifique mais je
n'ai plus de dos. Du coup je n'ai pas fait la facture de Madame Roussel ni celle de la mairie.
Vous pouvez les envoyer demain ? | Je viens d'apprendre que la réunion avec les Allemands est
maintenue, alors que vendredi on me disait le contraire. Réservez-moi un aller Lyon–Francfort
pour le 17 mars au matin et un hôtel simple près de la gare. Budget 300 euros, sinon ma femme
m'enferme. | Le salon du livre ancien tombe pile pendant les travaux du métro, c'est bien notre
veine. Il me faut un train Nantes-Paris le 27 mars et une chambre pour une nuit, rien au-dessus
de 160 euros. Mon mari garde le magasin | Bon, l'inventaire est fait, on a presque dormi sur
place, plus jamais. Deux choses maintenant : relancer demain la mairie et l'école de danse pour
leurs factures impayées, et mettre les nouveaux tarifs de location sur le site | Pendant les
soldes on a noté les adresses des clientes dans un cahier, à l'ancienne, Josiane y tient. Il y
en a 190 et j'ai tout pris en photo hier soir. Ce serait à saisir dans le fichier clients |
alors deux trucs, il me faut un train pour Lyon le jeudi 2 avril, j'ai une expertise là-bas
l'après-midi, pas plus de 80 euros, et puis sinon les bons de livraison de l'hiver, il y en a
une grosse pile, faudrait les saisir dans le tableur un de ces jours | Bonjour, ici Paul
Vasseur, ramoneur. Pendant que vous passez les appels, je me disais que mes vieux carnets de
clients mériteraient d'être recopiés dans un tableau : nom, adresse, date du dernier passage. Il
y en a quatre, tous scannés. Serait-ce dans vos cordes ? Bonne journée, Paul | Bonjour à vous,
c'est Inès, de l'école d'équitation. En plus de la lettre déjà en cours, trois choses me
tiendraient à cœur : ajouter la page du stage de Pâques sur notre site, faire deux publications
Facebook pour l'annoncer, et avoir la fiche d'inscription, que j'ai en anglais, en allemand pour
nos voisins. Rien ne brûle. Merci beaucoup, Inès | ah et tant que j'y suis, rien à voir avec la
lettre, sur le site il y a encore la photo de l'ancien chef, il est parti fâché en plus, alors
il faudrait l'enlever et mettre celle de Samira | bon alors là c'est la folie, la boîte mail
déborde, tout le monde veut savoir si ça arrive avant Noël, est-ce que quelqu'un pourrait
répondre aux clients jusqu'au vingt-quatre, je n'y arrive plus toute seule | Madame, Monsieur,
je vous prie de bien vouloir préparer la paie d'avril pour nos quatre salariés. Mme Ferrand a
été absente cinq jours pour maladie. Je dois tout valider le 27 avril. Veuillez agréer mes
salutations distinguées, Hubert Castaing | Chère équipe, cinq clients n'ont toujours pas réglé
leurs factures de mai. J'aimerais que vous leur envoyiez une relance aimable, sans menace. La
liste est dans le dossier partagé. Merci d'avance, Odile | Bonjour, une cliente est furieuse :
son colis est arrivé cassé et elle écrit tous les jours. Quelqu'un pourrait-il lui répondre avec
tact et lui proposer un renvoi gratuit ? Son dernier message est dans la boîte. Merci
infiniment, Capucine, savonnerie des Aulnes | oui alors c'est Régis, euh, une entreprise me
demande une facture pour deux chambres, quatre nuits la semaine dernière, avec la TVA bien
séparée, et il leur faut ça demain au plus tard, voilà merci | Bonjour, mes locataires partent
le 31 et je n'ai jamais fait d'état des lieux de ma vie. Pouvez-vous me préparer le document,
avec la liste des clés ? Merci de votre patience, Apolline | alors euh c'est délicat c'est le
maire il me doit la rambarde depuis novembre et bon c'est le maire mais une relance polie quand
même vous pouvez lui écrire ça | est-ce que vous pourriez euh comment dire regarder quelles
communes cherchent des menuisiers en ce moment dans le coin genre trente bornes parce que le
carnet il est vide là | j'ai huit clients pour l'entretien des poêles avant l'hiver enfin vous
me direz on est en juin mais après c'est la folie donc appelez les et calez moi ça par village
si possible | Bonjour, Le logo est déjà sur la porte, on l'adore. Maintenant il faudrait décrire
nos onze savons pour la boutique en ligne, avec les ingrédients dans le bon ordre. Rien ne
presse. Amicalement, Maud et Théo | Madame, Monsieur, Notre enseigne date de 1987 et nos papiers
de trois époques différentes. Nous aimerions rajeunir l'ensemble, couleurs et lettres comprises,
sans toucher au petit coq. Il faudrait que ce soit prêt pour le 15 avril. Salutations
distinguées, Boucherie Amiel | Chers amis du son, Notre entretien avec la doyenne du village
dure une heure et demie, dont vingt minutes de pendule. Pouvez-vous enlever la pendule, garder
la doyenne et composer une petite introduction ? Avec toute notre sympathie, Les Amis du Four à
Pain | Bonjour à tous, deux choses de mon côté. La situation n°5 de l'électricien est à vérifier
par rapport au marché. Et j'ai reçu les trois devis peinture, il faudrait un tableau comparatif.
Je vous transfère tout ça tout de suite. | Les paies de mars ne sont pas prêtes, la dernière
fois j'ai oublié les heures sup et tout le monde a râlé. Trois salariés. Il me faut tout pour le
26 mars | Le plugin de réservation plante sans arrêt, c'est l'enfer, et nos conditions en
anglais n'ont jamais été traduites en allemand. Il faudrait régler le premier et faire la
seconde. | La commission passe vendredi à 14h et le monsieur de la mairie veut un papier comme
quoi mon armoire et mes rallonges sont bonnes. J'ai rien du tout, le dernier date de 2022 |
mercredi 18 on monte le grand huit enfants à Dunkerque et sur mes six gars y en a trois à
l'hosto (moules). Faut des costauds qui ont pas le vertige | Le plancher de la chenille fait la
vague là où faut pas, y a une soudure qui a lâché sous la 3e voiture, on voit le jour. Je le
fais pas tourner comme ça, j'ai des petits-enfants | mon Renault a rendu l'âme sur l'aire de
Beaune. La caisse des autos-tampons est derrière, intacte. Dimanche elle doit être à Chalon,
c'est à 30 bornes, c'est bête hein | Saint-Étienne change tout : on est déplacés cours Fauriel.
La ville attend pour le 27 un plan coté avec chaque métier, les caravanes et les passages
secours, ET le passage de quelqu'un qui contrôle mes trois coffrets forains et signe | Mon
tracteur est un Euro 4 et paraît qu'avec leur vignette je rentre plus dans Grenoble, alors que
la fête est EN PLEIN Grenoble. Y a des passe-droits pour nous je crois, mais à qui demander
mystère | Ah et le salon de Cologne se confirme ! Pour moi et Aminata, aller le lundi 30 mars
depuis Lille, retour mercredi 1er avril en soirée, deux chambres, on ne ronfle pas mais on a
notre fierté. | Taux : je regarde le devis. Du côté des comptes, je m'aperçois qu'octobre n'a
jamais été fait, les relevés dormaient chez ma mère depuis l'automne. Je les ai scannés hier,
vous pouvez l'ajouter à la file ? | Il me faut un aller-retour Nantes–Bruxelles jeudi 19, plus
une chambre pour la nuit près de la gare du Midi. C'est pour signer chez un client, le contrat
je m'en charge avec mon avocate, ne vous inquiétez pas de ça. | Je vends du miel en gros à des
épiceries. Il y en a cinq qui traînent (liste avec les montants jointe), j'ai promis à ma
banquière que l'argent rentre ce mois-ci. Une relance polie à chacune d'ici jeudi, en rappelant
que les pots consignés se rendent. Pour la sixième mon avocat s'en occupe. | Rendez-vous à la
banque le 25, il me faut donc pour le 24 une petite étude : combien de magasins de vrac ont
fermé ou ouvert en Bretagne depuis 2023, panier moyen, qui livre. Le plan financier, c'est fait
; le local, c'est fait ; il manque juste ces chiffres avec les sources. | Les relances avancent,
merci. Passons à la suite : votre liste de maisons de retraite, il faut les appeler et me placer
des démonstrations du 30 mars au 3 avril. Je viens avec l'orgue de Barbarie, je joue 20 minutes,
c'est gratuit la première fois. Les affiches je m'en occupe. | je cherche un atelier de
sérigraphie à Porto qui accepte les petites séries (faites-moi un comparatif svp), ensuite vous
me prenez un vol depuis Bordeaux pour aller voir le meilleur | La boutique arrive au bout,
super. Du coup il faut en parler : une douzaine de publications Instagram, trois sur l'atelier,
trois sur les peaux, le reste sur les sacs, avec les mots-clés que mon neveu a listés. Les
stories c'est moi, la pub c'est une agence, les influenceuses c'est non. | Puisque les
rendez-vous à Bâle sont pris (bravo), il me faut de quoi y aller : train depuis Dijon le 9
avril, retour le 11, deux nuits, parking pour… non pas de parking, je prends le train. Prévoir
un grand carton à dessin. 200 € tout compris si possible | Bonjour, le stock est nickel. Pour la
suite : une lettre d'info aux restaurateurs, l'asperge arrive, les morilles aussi, livraison
désormais le mardi ET le vendredi, et on a enfin un camion froid. Ma fille met en page et
expédie, moi je relis, il manque juste quelqu'un qui sache écrire sans dire « terroir ». | Pour
ce même salon à Lisbonne où vous me trouvez un vol, j'aurais besoin de ma plaquette en
portugais, à partir de la version anglaise (8 pages, pas la version française, elle est
dépassée). L'imprimeur est prévenu, le stand est réservé, ma collègue parle la langue donc pas
d'interprète. | Le souffleur de Biot, c'est signé ! Maintenant il me manque quelqu'un pour les
caisses en bois, cinq ou six adresses avec prix, je vois mon associé là-dessus le vendredi 27. |
Pour la friperie j'aimerais savoir qui vend du vintage au kilo en Belgique, quelques adresses
sérieuses avec les prix. Et tant qu'à faire un train pour Bruxelles le 15 avril, je passerai les
voir.
""",
}
