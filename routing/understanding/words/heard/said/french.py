"""What people who write French say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
plutôt des retraités, des gens qui ont le temps | tout le dernier trimestre | Non non, seulement
le matin | 150, petit-déj compris | 60 max, petit-déj compris si possible | mettre mes prix à
jour sur la page, c'est dans quelle case ça ? | surtout oui c'est tout son charme | à la mairie,
salle des fêtes, ils font suivre | vendredi en huit, le 20 donc | février | le 2 avril dernier
délai | heu 200 ? 250 si direct | la deuxième mais en moins moche | 11 dont 2 en congé mat |
https://atelier-exemple.example/tarifs | dans une boîte à chaussures pour l'instant lol | aucune
idée, c'est mon frère qui l'a enregistré | bof, comme vous le sentez | 2 adultes et un
violoncelle | euh voyez avec Bérénice | lundi au plus tard | le truc des rendez-vous
""",
    "cancel": """
laisse tomber pour Bruxelles, on fera ça en visio | plus besoin d'appeler les garages, mon
beau-frère m'a trouvé ce qu'il faut | annulez la commande de traduction, le notaire a sa propre
traductrice | on annule Turin | Finalement je n'ai plus besoin des publications, ma fille s'en
occupe. Désolé du dérangement. | T-46 à la poubelle svp, le client s'est désisté | Je vous prie
d'annuler la réservation du billet pour Nantes. | laissez tomber les posts, j'ai fermé mon
compte | Finalement non pour Lille, le salon est reporté à l'automne | on laisse tomber les
appels svp, mon agenda déborde déjà | Annulez la recherche, j'ai trouvé moi-même | Ma nièce
s'est proposée pour Facebook, donc vous pouvez oublier cette partie. | Inutile de poursuivre
pour la réunion, l'architecte a fourni son compte rendu. | les italiens ont annulé, on annule
aussi le livret | ils ont payé tous les deux ce matin, donc pas besoin de leur écrire | je
m'installe pas finalement. laissez les écoles de surf | stop les appels aux restos, j'ai plus de
fromage | on arrête les fiches, le café a eu raison d'elles mdr | l'intéressé retire son accord.
on ne transcrit rien | finalement je n'y vais pas | le stage est annulé, donc la page aussi | on
arrête les appels svp, planning plein jusqu'à l'été | J'ai trouvé mon fournisseur au salon,
inutile de chercher plus loin | c'est bon google l'a fait, laissez | pas la peine de continuer
la saisie, le client a tout refait en pdf | la paie part chez le comptable, vous gardez que la
compta | bah finalement pas d'infolettre | brocante annulée cause météo :( donc oubliez |
monsieur petit vient de virer, pas de relance du coup | Nous avons confié nos comptes à un
cabinet ; veuillez clôturer cette demande. | stop pour les posts, ma nièce prend la suite
""",
    "change": """
en fait mets plutôt 8 posts que 5, j'ai plein de photos du salon | finalement il me le faut en
allemand de Suisse, donc sans le ß | décalez à mardi 17 svp, le photographe livre en retard | Et
tant qu'à faire, qu'il mette aussi les prix TTC à côté | Plus court, s'il vous plaît. Une page
grand maximum. | ajoutez la TVA à 5,5 sur les livres, c'est pas du 20 | finalement plutôt la
photo avec le chat | Ajoutez aussi l'adresse du deuxième atelier, svp | on sera trois et non
deux | il me le faut vendredi au plus tard en fait | un ton un peu plus chaleureux, s'ils
peuvent | la facture Morel, scindez-la en deux : moitié maintenant, moitié à la livraison | pas
plus de dix lignes par post stp | Serait-il envisageable d'étendre les recherches à la Suisse
romande ? | Chloé est passée à mi-temps, faut le prendre en compte | répondez aussi aux messages
instagram tant qu'à faire | laissez tomber les restos, gardez juste les hôtels | plutôt le 2
avril finalement | Rajoutez notre nouvel horaire du dimanche, 10h-13h | moins de blabla, plus de
dates ! | Passez de 40 à 55 contacts, j'en ai retrouvé d'autres | mettez-y une pointe d'humour
svp | Finalement en tutoyant, c'est plus nous. | enlevez M. Girard de la tournée d'appels | je
voudrais la liste en version imprimable aussi, A4 | enlevez svp le paragraphe sur les promos, la
loi nous l'interdit pour l'instant | septante-cinq adresses seulement, pas les nonante du
fichier, le reste est déjà client | Ne mettez pas mon adresse perso sur la page contact, plutôt
celle de l'atelier | est-ce qu'on peut repousser les posts au 23 mars? les plants sont en retard
| Chloé a fait 6 heures sup en février, à rajouter | Je préférerais une arrivée avant 18h, après
la réception ferme | les articles sans photo, vous pouvez les sauter | En anglais britannique,
pas américain, le client est de Bristol | Vu que Karim nous quitte, on le retire du lot de mars
| pour le texte: plutôt 200 mots que 400, mes clients lisent pas | cherchez plutôt du côté de la
région et du département, l'État ne donne rien aux manèges | Ajoutez la date du 6 juin aux
stages, tant que vous y êtes | la lettre, plus courte svp, deux paragraphes max, les gens lisent
plus | en première si c'est pas plus de 20 balles en plus | finalement les fiches je peux
attendre jusqu'au 30, priorité au reste | désormais merci de ne plus promettre de livraison sous
48h | le 14 ter pas 14 bis, pardon, je sais même plus où j'habite | pour les Dupré attendez
avant de relancer, les autres oui allez-y | Merci de passer le délai de paiement à 15 jours. |
mettez tout dans le crm et pas dans excel | et en flamand aussi tant qu'à faire | rajoutez le
compte épargne svp | les 20 premières minutes suffiront | laissez tomber Metz, concentrez-vous
sur Nancy | non attendez, on ferme à 18h30 pas 19h | Seulement les articles 1 à 6, s'il vous
plaît. | d'occasion uniquement, le neuf c'est hors budget | décalez tout à jeudi svp, je suis
pas prêt avec mon argumentaire | je voudrais plutôt mois par mois | mettre Sabine avant Thierry
sinon c'est la guerre | faut changer l'heure : la dédicace c'est à 17h | passez-la à 980, j'ai
oublié de compter le déplacement | une nuit de moins, je rentre le soir même | finalement 5 au
lieu de 3, y'a la fête des grands-mères en plus | évitez le mercredi, j'ai les enfants | j'adore
! juste un truc : remplace le rouge par du bleu dans le titre | enlevez la prime de Loïc,
c'était pour février | faut aussi répondre aux messages insta en fait | pas mot à mot
finalement, enlevez les hésitations | ajoutez une colonne pour l'année | un post sur deux en
anglais ce serait mieux | Nora a fait 6h sup de plus que noté | je préfère partir jeudi 19
plutôt que vendredi
""",
    "remark": """
Au fait le fournisseur s'appelle Lefèvre et pas Lefebvre, ils sont susceptibles | Je vous ai mis
les relevés de la banque dans le dossier partagé, mot de passe comme d'hab | Petite question
bête, la personne qui transcrit, elle garde les euh et les hésitations ? | pour info je ne suis
pas joignable jeudi, je fais passer des permis toute la journée | le client de Genève a déjà
payé la moitié en liquide, c'est normal si le montant paraît bizarre | la dame qui tient l'école
maternelle c'est ma cousine, on peut la tutoyer | rien ne presse de mon côté | le salon ouvre le
2 avril, stand B14, pour info | C'est ma collègue Sophie qui a fait les croquis, elle a un
talent fou | je rêve d'un blog un jour mais chaque chose en son temps | Petite question à la
personne qui appelle : vous vous présentez sous le nom de ma société ou sous le vôtre ? | les
relevés arrivent ce soir, la banque rame | chez nous on dit pain au chocolat, jamais
chocolatine, ya eu des guerres pour moins que ça 😂 | vous gardez les fichiers combien de temps,
au fait ? | M. Lefèvre a déménagé, il est à Angers maintenant | pour info le château ne fait pas
crédit, tout est payé d'avance chez eux | dites, les photos je les nomme comment ? | Tout le
monde m'appelle Jojo mais sur les papiers c'est Georges | nos clients disent 'le bar', jamais
'l'établissement' | Deux de nos élèves portent le même nom, ce n'est pas un doublon. | c'est moi
en 2009 sur la photo de la page, d'où la moustache | Est-ce que 'livré' veut dire que c'est déjà
en ligne ou que je dois encore valider ? | Ma fille est née cette nuit 🎉 donc je répondrai
lentement | la banque a enfin envoyé le relevé manquant, je l'ai mis dans le dossier | est ce
que les sous titres comptent dans le nombre de mots? | je suis en consultation jusqu'à midi et
demi, téléphone coupé | M. Tremblay parle pas fort, faut juste monter le son pis ça va | la TVA
c'est mon fiduciaire qui s'en occupe, lui seul, pour votre gouverne | Est-ce que la personne qui
écrit connaît un peu le vin ou je dois expliquer ce qu'est un pét-nat ? | les reçus d'essence je
les garde chez moi dans un classeur, si jamais on les demande | le logo avec le fond noir c'est
l'ancien, le bon est en pj | Le samedi, vous travaillez ? | en fait Mme Roche c'est ma mère,
d'où le prix d'ami sur cette ligne | hmm | oui | non | plus tard | bon | je vois | peut-être |
on verra | je ne sais pas encore | aucune idée | je réfléchis | pas aujourd'hui | j'en parle
d'abord à mon associé | une facture de l'imprimeur | ce ticket traînait dans la voiture | les
paies, on les fait nous-mêmes | je fais mes factures moi-même | le site, c'est mon neveu |
pardon, mauvaise fenêtre | ça dépend | compris | je suis dans le train | le trésorier du comité
s'appelle désormais Mme Lacaze, je vous le signale | à 43 min on entend un tracteur c'est normal
| y a des mots en patois dans le livret c'est fait exprès | est-ce que quelqu'un vous lit le
week-end ou c'est mort | je suis en tournée de livraison toute la journée, joignable ce soir
seulement | le chat sur la photo est mort depuis, mais on l'aime bien dessus | je viens de
regarder sur tablette, rien à signaler | Madame Colin a réglé ce matin | C'est quoi vos horaires
? | Un apprenti nous rejoindra courant avril, je vous tiendrai informés. | bien reçu, je
transmets à l'expert-comptable | chez nous on dit "platine" et jamais "support", pour info | on
vient d'avoir la médaille d'or les amis !!! | le resto du 14 c'était la Saint-Valentin donc
perso hein 😇 | y'en a en japonais dans le tas | si je ne suis pas là, est-ce que ma collègue
peut répondre à ma place ? | on est 4 salariés et en zone rurale | au fait on a changé de nom,
on s'appelle Terre Douce depuis lundi | arrêt maladie de Solène du 2 au 6, je joins le papier |
rupture de stock sur le modèle Alma jusqu'en mai | permis depuis 1994, zéro accident | la dame
de Saint-Cyr est adorable mais très bavarde | les photos sont en haute déf dans le dossier
partagé | le magasin rue Haute a ouvert hier, pour votre gouverne | nouvel hébergeur depuis
hier, mêmes codes | désolée pour le bruit, j'étais en voiture | la dame qui tousse tout le
temps, c'est la présidente | J'ai croisé le n°6 de la liste au marché, il attend votre appel |
j'ai la carte de fidélité verte si jamais | nos numéros commencent par 26-
""",
    "status": """
on en est où pour la lettre ? | vous l'avez bien envoyée la facture à Dupuis ou pas encore | des
nouvelles de mes rendez-vous ? | le fichier arrive quand à peu près, c'est juste pour
m'organiser | des nouvelles du traducteur ? | vous avez bien reçu mes 3 vidéos hier soir | Où en
sont les paies, s'il vous plaît ? | c pour quand la liste | mes billets sont pris ou pas encore
? | Ça avance, la paie ? | on a bien reçu ma liste de ce matin ? | et sinon ma traduction elle
en est où | Quand recevrai-je les résultats concernant les subventions ? | Où en est-on avec le
devis à traduire ? | vous avez bien reçu mon enregistrement ? 212 Mo quand même | dites, la
facture Moreau, elle est partie ou pas ? | ça avance, la liste des foires ? pas de stress hein |
Quand est-ce que je peux compter sur les chiffres de janvier ? ma banquière s'impatiente |
combien de rendez-vous calés pour l'instant ? | alors ? | du nouveau ? | ça en est où ? | la
paye ça roule ? | combien de notaires appelés à ce jour svp | le formulaire, c'est réparé ou pas
encore | alors ces écoles de surf, ça donne quoi, bientôt fini ? | Qui s'occupe de mon contrat,
et puis-je espérer le lire cette semaine ? | vous en êtes où pour la carte | c'est pour bientôt
les deux là ? | des nouvelles de mes comptes svp | qui traduit, toujours Monsieur Truc ? | des
touches ? | ça dit quoi la boîte mail aujourd'hui, il en reste bcp ? | ce serait chouette
d'avoir la galerie un jour 🙃 | quelqu'un s'en occupe ou pas encore ? | alors cette infolettre ?
| je l'aurai avant vendredi 20 ? j'ai rdv banque | Il reste combien de produits à saisir ? |
quel enregistrement est en cours là | y a-t-il déjà un brouillon quelque part ? | Auriez-vous la
gentillesse de me dire quand le dossier sera prêt ? | le train c'est bon ? | la paie avance ? |
bon, mon vol, réservé ou pas réservé
""",
}
