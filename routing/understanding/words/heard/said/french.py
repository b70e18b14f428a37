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
violoncelle | euh voyez avec Bérénice | lundi au plus tard | le truc des rendez-vous | pour
jeudi midi | le numéro du cabinet, pas mon portable | fin du mois | en bleu, comme l'an dernier
| le 25 au plus tard | TTC | la page du site pas les posts | Mardi midi, grand max | Celle de
Bernard, comme je disais | lundi ça me va | on se vouvoie, sauf au dojo
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
cabinet ; veuillez clôturer cette demande. | stop pour les posts, ma nièce prend la suite |
annulez le train, congrès reporté | Plus besoin de la retranscription, j'ai tout réécrit de
mémoire dans la nuit. | laissez tomber la chambre a lyon je dors chez mon frere | stage complet
en une nuit grace a ma soeur qui a partagé partout, du coup le post ne sert plus a rien,
supprimez | plus besoin de la relance, on s'est arrangé lui et moi | finalement non, on arrete
la traduction | Laissez tomber Strasbourg, le salon est annulé | plus besoin de la relance, ils
ont payé ce matin | On arrête la recherche, j'ai trouvé mon bonheur à Angers | Stop pour les
posts svp, mon neveu s'en occupe maintenant | Je préfère qu'on arrête LinkedIn. Personne ne m'y
a trouvé, pas même moi. | finalement pas de train, on fait ça en visio | Vous avez été d'une
rapidité remarquable, ce qui rend la chose un peu gênante : le salon n'aura pas lieu, l'allemand
non plus. | on ne facture plus Prado, c'est devenu ma belle-sœur | Stop pour les fiches, mon
gamin a tout scanné hier soir | Annule les visites devis de la semaine, mon porteur s'est pété
le dos | monte-meuble trouvé à Auray chez un cousin, vous fatiguez plus | La lettre de printemps
on oublie, le gel a tout cramé, j'ai plus rien à vendre | Laissez tomber le camping de Stavelot,
ils viennent à six et dorment chez moi | laissez tomber le rdv pour la démo du pont, j'en ai
trouvé un d'occaz à Alès | Stop pour la recherche farine, mon meunier s'est aligné | Finalement
pas de newsletter pour Pâques, celle de janvier a fait trois clics dont ma mère | Annulez la
facture de Mme Roux, elle m'a payé en liquide hier | grève le 24, je prends la bagnole. pas la
peine de réserver | on arrête les posts d'avril, travaux dans le salon | Ne faites plus venir
personne pour le studio, il est donné.
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
plutôt que vendredi | Ajoutez l'italien, s'il vous plaît, le maître d'ouvrage a une associée à
Turin. | Pour Vasseur, ne proposez plus jeudi, prenez-lui plutôt mardi prochain à 9h30, c'est le
seul créneau où sa femme peut le conduire. | le stage est décalé à juin donc pour la lettre on a
le temps, disons mi-avril, le 15 | ne publiez pas avant lundi, j'attends l'accord des parents
pour la photo | mettez 65 et pas 62 pour la séance | pour la relance : enlevez les frais de
retard, c'est une vieille dame | plutot mardi finalement | zut j'avais oublié la dépose de
l'ancien escalier, 150 de plus, et la benne 90. mettez ca dessus avant que ca parte chez mme
Lemoine elle a deja le chequier sorti | attendez le 1er avril pour l'envoyer, la cuvée est pas
prete | c 12 places pas 10 le stage, j'ai poussé les murs | voila le bon tarif, oubliez l'ancien
pdf | la traduction, lundi en huit ca me va aussi | cherchez aussi en normandie du coup |
appelez plutot sa femme au 06 44 12 80 09 lui decroche jamais | Ça peut attendre le 2 avril, je
n'ai pas encore les photos | plutôt un ton rigolo svp, le brouillon fait notaire | Finalement
vendredi 20 à 11h, la fanfare ne peut pas mardi | ne cherchez que dans le Grand Ouest, au-delà
je n'irai pas | Pour l'hôtel prenez deux chambres au lieu d'une, je ronfle paraît-il | c'est
madame Delmas-Roy, avec un y, et l'adresse c'est le 14 pas le 41 | enlevez le prix du menu
enfant, on n'en fait plus | Sandrine a fait 12 h de plus en février, à mettre sur mars |
reportez l'envoi au 31 juin | plus près de la gare si possible, j'ai 30 kg de matériel | J'ai
remplacé le fichier par la version corrigée, partez de celle-là s'il vous plaît. | pas lundi
pour Mme Keller, plutôt le 19 | gardez les « euh » en fait, mon réal trouve que ça fait vrai |
Sans une colonne « service », je ne peux rien faire de ce tableau, j'aurais dû y penser. Vous
l'ajoutez ? | Delmas préfère deux factures, une par filiale. Je sais, je sais. Moitié-moitié. |
en fait vouvoyez les abonnés, le tutoiement c'était une lubie | La plaquette peut attendre le 10
avril, le salon est repoussé et moi avec | pour les Ferrand, ajoutez 80 balles. Ils avaient juré
que l'armoire normande se démontait, elle se démontait pas, on y a laissé une rampe d'escalier
et le dos de Kévin. Mettez « manutention exceptionnelle », ça passera mieux que ce que j'ai en
tête | le post des dahlias, repoussez au dimanche 29, là il caille trop personne plante | la
facture Decathlon sortez-la de la compta, c'était la tente de mon fils | et profitez-en pour
virer la photo de la Clio, on l'a revendue | mettez pas ma tête sur le post de réouverture,
mettez la chienne | finalement envoyez le programme le 2 avril, le distrib a du retard |
élargissez à Vannes et Auray pour le monte-meuble | décale la coopé à vendredi 14h, jeudi je
vêle. Enfin pas moi, les vaches | Pour la lettre d'avril je préfère finalement le vouvoiement
partout, même dans l'édito | le post terrasse plutôt mardi, il pleut | ajoutez Mme Petit à la
tournée de rappels svp, elle a changé de numéro : 06 12 00 45 78 | Pas avant le 1er avril
finalement pour la brochure en anglais, le couple hésite | on va garder la newsletter pour le
23, comme ça j'aurai les photos des camélias | rajoutez 2h de main d'oeuvre pour Pons, j'avais
zappé le démontage | plutôt jeudi 19 à 14h pour la banque | dans l'objet mettez plutôt « les
rosiers sont là », le mien faisait notice de tondeuse | Garnier a appelé, il paye quand il
touche sa subvention. On ne relance pas avant le 10 avril | 2 j sans solde pour Inès, oublié de
le noter | laissez « tannique » en français, ça fait chic | finalement j'en ai besoin vendredi,
le forum des assos est avancé | mettre -15% et pas -20, le fournisseur a tiqué | ajoutez la
facture du congélo, 1 290€, je viens de la retrouver sous la balance | enlevez le passage sur
son éditeur svp il a demandé que ça reste entre nous | décalez au mercredi 8 avril plutot, le
carreleur est à la bourre | mettez septante-cinq centilitres en chiffres, 75 cl, les anglais
vont rien piger sinon
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
bon, mon vol, réservé ou pas réservé | Combien me coûterait cette recherche, et qui s'en occupe
chez vous ? | c'est envoyé les factures ou pas | vous en êtes à la lettre M ou encore à B dans
les fiches ? | Mme Lemoine a t elle recu qqch ou toujours pas?? | le syndic a repondu? | combien
ca va me couter les 200 fiches | c'est qui qui s'occupe de la compta chez vous? et ca arrive
quand | C'est facturé à l'heure ou au mot, la traduction? | je n'ai rien reçu pour les paies,
c'est prévu quand? | La retranscription avance? Il me la faudrait samedi pour répéter | Vous
avez eu tous les autocaristes ou il en manque? | on en est où de la compta | vs avez pu joindre
mme keller | des nouvelles des Morel ? | pour le contrat, vous comptez au mot, à la page, au
soupir ? | Je ne voudrais pas parler à la mauvaise personne : c'est toujours Salima, les
questionnaires ? | Où en est-on, sans vouloir vous presser ? | À quelle heure part la lettre
demain ? | Qui s'occupe de mes factures maintenant que Sandrine est en congé mat ? | le contrat
anglais, des news ? | et ça me coûterait combien votre infolettre | z'avez eu des nouvelles du
monte-meuble ? | ça avance les bons de livraison ou bien ? | L'agence Pixel a-t-elle réagi à la
relance ? | combien pour les 90 fiches, à peu près | on en est où de la compta ? | combien vous
me prenez pour le train, réservation comprise ? | vous avez eu la banque au téléphone ou pas
encore | c'est toujours Hélène qui traduit ? | l'interview, c'est pour quand ? | réponse de
Garnier ? | Y a quelqu'un dessus ou ça dort ? | vous attendez quelque chose de moi pour l'étude
des loyers ? | et la fiche du rosé elle avance ?
""",
}
