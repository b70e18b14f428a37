"""What people who write French want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | Le livre d'or de la
chambre d'hôtes: 220 adresses mail écrites à la main à recopier dans un tableau. Courage à celui
qui s'y colle. Et avec ces adresses j'aimerais envoyer un petit mot de printemps. | Il me faut
un Paris-Bruxelles et un hôtel pour la Foire du livre, et pendant que vous y êtes calez-moi un
rendez-vous avec Dupuis, demandez Sandrine, elle est adorable mais ne rappelle jamais. | facture
pour M. Lantier svp : pose de la douche, 2 jours de main d'oeuvre, le receveur 340 et les
joints. il a déjà versé 30% d'acompte, à déduire bien visible en bas | Bonjour, facture à
l'école de la Croix pour les 4 ateliers compost, mise à jour des tarifs sur le site (journée
420) et rappelez les communes qui avaient dit "on verra au printemps" pour prendre rdv, c'est le
printemps | Salut ! rédigez la lettre de la galerie pour l'expo de mai, mettez-la aussi en
anglais, et annoncez le vernissage sur insta. Il me faudrait aussi un serveur pour le soir mais
ça j'imagine que non | Bon. Je m'y mets enfin. Les tickets de l'année dernière sont dans trois
enveloppes que je scanne ce soir, faudra les classer par mois. Et l'auberge de Mazamet ne m'a
toujours pas réglé l'audit de décembre, relancez-les sans prendre de gants | Le syndic a signé
hier, 12 450 € HT. Il demande à verser 30 % tout de suite, donc il lui faut un truc officiel de
notre part. Et il me faut les spots, 24 encastrés IP65, le moins cher possible | Besoin que vous
me trouviez le code douanier pour des bougies à la cire de soja, c'est pour un client en Suisse,
et que mes 6 fiches bougies passent en allemand tant qu'on y est | On me demande toujours
pourquoi je ne ponce pas les parquets à la ponceuse. Il faudrait un vrai texte là-dessus pour
mon blog, signé de moi, et en tirer deux ou trois publications Facebook | j'ai retrouvé mon
dessin du chat sur des sacs au marché de Nîmes, celui-là je veux pas le lâcher. sinon la mairie
doit toujours 400 balles pour l'atelier de décembre, une relance ça serait bien | ouf, bon. 1
les factures du 3e trimestre aux parents 2 qui garde la porte en avril, faire un planning 3 une
salle pour les auditions 4 le CR d'hier, audio joint | Ma cible, ce sont les hôtels 4 étoiles du
Valais. La liste est prête, 35 adresses, avec le nom du directeur. Un mail personnalisé à chacun
pour leur présenter nos draps en lin, puis un coup de fil après quelques jours si silence radio.
| Je dois être à Milan le 9 avril à 14h. Train si possible, sinon avion, départ de Lausanne.
Hôtel calme, pas trop loin de la gare, avec petit-déj, max 130 CHF la nuit, et je rentre deux
jours après. | Le compte Instagram dort depuis novembre. J'imagine deux posts par semaine, un
produit et une coulisse, avec des légendes courtes, pas d'emoji partout, et qu'on réponde aux
commentaires quand il y en a. | J'aimerais un tableau pour suivre ma trésorerie : ce qui entre,
ce qui sort, le solde par semaine, et une case rouge quand ça passe sous 2000 €. Excel ou Google
Sheets, m'est égal. | J'ai tout le dossier 2025 éparpillé : banque, caisse, Stripe, deux cartes.
Il faut le mettre en ordre pour que ma fiduciaire puisse clôturer, elle passe le 30 mars. Je
vous donne accès à tout. | J'ai reçu un formulaire de l'ONSS de six pages et je bloque à la page
2. Vous avez mes données dans le dossier « Société ». Pouvez-vous le remplir, me le faire
signer, puis le poster en recommandé ? La date limite est le 24. | Il faut décaler la visite
avec l'architecte, elle tombe pendant l'école. La semaine prochaine si elle peut, n'importe quel
jour mais tard dans l'après-midi, et préviens mon associé que ça change. | J'ai un contrat de
distribution en allemand, 11 pages, avec plein de « gemäß » et de « Haftung ». Je veux une
version française complète, fidèle, en gardant la numérotation des articles, pour le jeudi 26. |
Fin de trimestre bientôt, et je voudrais pas revivre celui d'avant. Est-ce que vous pouvez
préparer le décompte TVA (méthode effective, taux 8,1 et 2,6), avec tout ce qui est dans
Abaninja, pour le 30 avril ? | Qui vend quoi à quel prix ? Je parle des bougies parfumées
artisanales en ligne : prends une dizaine de marques françaises, regarde le poids, le prix, le
port, l'emballage, et mets ça côte à côte. | je dicte en marchant désolée : réserver un
Genève-Nice le 8 mai, article de blog sur l'entretien du cuir, répondre à la cliente qui a reçu
le mauvais sac, référencement de la nouvelle page | Le contrôle TVA est annoncé pour le 9 avril.
Quelqu'un doit vérifier que chaque dépense de 2024 a son justificatif, noter ceux qui manquent,
et tout mettre dans des dossiers numérotés, comme ils le demandent dans leur lettre. | En plus
de la facture des Lutins, il me faudrait des prix pour 300 bocaux en verre de 250 ml chez deux
ou trois grossistes. Livraison pour le 23 mars au plus tard, c'est pour le marché de printemps.
| Bonjour à vous, le printemps arrive et mes papiers débordent. J'aimerais que chaque mois vous
rangiez les factures de la cordonnerie et des deux studios, et que vous m'indiquiez ce qui
manque. Avec toute ma considération, Gaston Rivière | c'est Théo, le petit-fils de Mme Bonnet.
pour samedi il lui faut la facture du groupe de randonneurs (6 pers., 3 nuits, 540 €) et une
réponse gentille à leur avis 5 étoiles | hello c'est Camille. le F2 de papi se libère, il faut
une annonce correcte (pas trois lignes comme la dernière fois) et ensuite caler les visites avec
ceux qui ont un vrai dossier | Chers Messieurs-dames, le temps est doux et mon genou me laisse
en paix. La petite infirmière rend l'appartement le 28 au matin. Il me faudrait ce jour-là un
état des lieux de sortie et un reçu pour les trois clés. Je vous en sais gré, Marthe Delaunay |
Merci de fixer un rendez-vous avec M. Lecomte (bureau d'études) jeudi 19 mars à 14 h dans ses
locaux à Lyon, et de prendre mes billets de TGV aller-retour depuis Dijon pour la journée. |
Bonjour à tous, la saison reprend au club d'escalade et nous avons vingt-trois nouveaux
inscrits. Il faudrait établir les factures des cotisations et préparer le prélèvement pour le 25
mars. Le fichier avec les IBAN est joint. En vous remerciant, Thibault Jourdan | Bonjour, nous
avons eu hier notre réunion de chantier, et j'ai photographié les trois feuilles du tableau
avant qu'on ne les jette. Seriez-vous assez aimables pour en tirer un compte rendu clair, avec
qui fait quoi ? Pour vendredi midi, ce serait parfait. Merci d'avance, Élise Fontanel,
architecte | Chère Amélie, Petit mot entre deux patients, pardonnez le style. Mes rendez-vous du
jeudi 19 après-midi doivent tous être déplacés car je suis convoquée à l'école de mon fils. Et
pendant que j'y pense, il faudrait aussi relancer les trois personnes venues à l'entretien
gratuit en février et dont je n'ai plus de nouvelles. Merci d'avance, Nadège Roussel, ostéopathe
| Bonjour Mathilde, Comment se porte votre petite tribu ? Je viens d'achever la saison des
huîtres et j'ai trente-deux factures à établir pour les restaurateurs, la liste des livraisons
est dans le tableau. Il faut qu'elles partent vendredi au plus tard, sinon je ne serai payé
qu'en mai. Amitiés du bassin, Pascal Dartigue | Ma belle-mère adore nos publications sur les
roses, c'est notre première fan. Avec le printemps j'en voudrais six autres pour Facebook, sur
la taille et les semis. Je vous dépose les photos du jardin dans la semaine. | Bonjour, j'ai
passé le week-end à repeindre la boutique, c'est magnifique mais je n'ai plus de dos. Du coup je
n'ai pas fait la facture de Madame Roussel ni celle de la mairie. Vous pouvez les envoyer demain
? | Je viens d'apprendre que la réunion avec les Allemands est maintenue, alors que vendredi on
me disait le contraire. Réservez-moi un aller Lyon–Francfort pour le 17 mars au matin et un
hôtel simple près de la gare. Budget 300 euros, sinon ma femme m'enferme. | Notre fournisseur de
cire a encore monté ses prix, et il m'a annoncé ça au téléphone comme si de rien n'était. J'en
ai assez. Trouvez-moi cinq fabricants de cire de soja en Europe, avec prix au kilo et délais |
On a reçu une dame de Lisbonne qui veut vendre nos savons, elle est restée deux heures et j'ai
raté mon dentiste. Il lui faut la fiche produits en portugais, j'ai la version anglaise. Et tant
qu'à faire, une newsletter pour annoncer ça chez nous, à envoyer le 2 avril, et puis la saisie
de sa commande de 60 lignes dans la boutique en ligne | Bon, l'inventaire est fait, on a presque
dormi sur place, plus jamais. Deux choses maintenant : relancer demain la mairie et l'école de
danse pour leurs factures impayées, et mettre les nouveaux tarifs de location sur le site | bon
j'ai réfléchi cette nuit, j'aimerais savoir quels torréfacteurs font du décaféiné bio en petite
quantité et à combien, avec les adresses quoi, et puis une newsletter pour annoncer l'abonnement
café, parce que ça j'en parle depuis Noël et rien | alors deux trucs, il me faut un train pour
Lyon le jeudi 2 avril, j'ai une expertise là-bas l'après-midi, pas plus de 80 euros, et puis
sinon les bons de livraison de l'hiver, il y en a une grosse pile, faudrait les saisir dans le
tableur un de ces jours | Bonjour, ici Paul Vasseur, ramoneur. Pendant que vous passez les
appels, je me disais que mes vieux carnets de clients mériteraient d'être recopiés dans un
tableau : nom, adresse, date du dernier passage. Il y en a quatre, tous scannés. Serait-ce dans
vos cordes ? Bonne journée, Paul | Bonjour Madame, bonjour Monsieur, je suis sage-femme libérale
et je n'arrive plus à suivre. Il faudrait relancer gentiment quatre patientes qui n'ont pas
réglé, et rapprocher mon relevé de janvier avec les reçus. Pourriez-vous m'aider sur ces deux
points ? Merci infiniment, Aurélie Comte | bonjour euh voilà c'est pour la compta de mars, j'ai
tout mis dans une pochette, enfin tout, presque tout, est-ce que vous pouvez me faire ça pour
jeudi, non attendez, vendredi | alors on a reçu les nouvelles céramiques, elles sont
magnifiques, enfin moi je trouve, et je me disais, peut-être quatre publications sur Instagram,
avec les photos que ma fille a prises dimanche, pas trop sérieuses | deux petites choses, enfin
petites, d'abord les fiches clients en papier, il y en a cent vingt, à mettre dans le tableur,
et puis la paie de juillet à préparer, on est toujours trois, rien de changé | Madame, Monsieur,
je vous prie de bien vouloir préparer la paie d'avril pour nos quatre salariés. Mme Ferrand a
été absente cinq jours pour maladie. Je dois tout valider le 27 avril. Veuillez agréer mes
salutations distinguées, Hubert Castaing | Chère équipe, cinq clients n'ont toujours pas réglé
leurs factures de mai. J'aimerais que vous leur envoyiez une relance aimable, sans menace. La
liste est dans le dossier partagé. Merci d'avance, Odile | Bonjour, je dois me rendre à
Francfort le mardi 24 mars avec une collègue. Merci de nous réserver deux billets de train au
départ de Strasbourg, si possible côte à côte. Sincères salutations, Mireille Grandjean | oui
alors c'est Régis, euh, une entreprise me demande une facture pour deux chambres, quatre nuits
la semaine dernière, avec la TVA bien séparée, et il leur faut ça demain au plus tard, voilà
merci | alors euh j'ai besoin d'une attestation comme quoi Madame Keller habite bien chez moi,
c'est pour la mairie, elle a rendez-vous vendredi matin à dix heures, donc il me la faut jeudi |
alors j'ai là tout février et tout mars, euh, les tickets de caisse, le bois, les draps,
l'électricien, faut me ranger ça par maison et me dire ce qui manque, merci hein | j'ai huit
clients pour l'entretien des poêles avant l'hiver enfin vous me direz on est en juin mais après
c'est la folie donc appelez les et calez moi ça par village si possible | Madame, Monsieur, La
librairie fêtera ses vingt ans et je voudrais réunir une cinquantaine de lecteurs le samedi 26
septembre. Il faudrait trouver un traiteur, un peu de musique et prévoir quelque chose en cas de
pluie. Puis-je vous confier tout cela ? Bien à vous, Solange Perrault | Chère équipe, L'article
est très réussi, merci. Il m'a donné envie d'aller parler d'osier de vive voix. Connaîtriez-vous
des émissions ou des festivals qui m'ouvriraient leur micro ? Bien cordialement, Coline | Salut
à toute l'équipe, J'ai trois vidéos de cuisine sur ma chaîne, toutes filmées à l'horizontale, et
mes nièces me disent que plus personne ne tourne son téléphone. Vous pouvez m'en tirer des
versions verticales ? Bises, Tata Odile | Le client Morel se plaint de ne pas avoir reçu sa
facture, 480 € pour la haie, normal je ne l'ai jamais faite. Et sur le site mon numéro de
téléphone est faux, décidément | Je suis en retard sur tout. Les factures de février ne sont pas
parties et la compta du mois non plus n'est pas faite. Mon mari dit d'arrêter les frais et de
déléguer, alors voilà. Le tout pour vendredi 20.
""",
}
