"""What people who write French want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
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
| pour le texte: plutôt 200 mots que 400, mes clients lisent pas | Ajoutez la date du 6 juin aux
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
Turin. | ne publiez pas avant lundi, j'attends l'accord des parents pour la photo | mettez 65 et
pas 62 pour la séance | pour la relance : enlevez les frais de retard, c'est une vieille dame |
plutot mardi finalement | attendez le 1er avril pour l'envoyer, la cuvée est pas prete | c 12
places pas 10 le stage, j'ai poussé les murs | voila le bon tarif, oubliez l'ancien pdf | la
traduction, lundi en huit ca me va aussi | cherchez aussi en normandie du coup | appelez plutot
sa femme au 06 44 12 80 09 lui decroche jamais | Ça peut attendre le 2 avril, je n'ai pas encore
les photos | plutôt un ton rigolo svp, le brouillon fait notaire | Finalement vendredi 20 à 11h,
la fanfare ne peut pas mardi | ne cherchez que dans le Grand Ouest, au-delà je n'irai pas | Pour
l'hôtel prenez deux chambres au lieu d'une, je ronfle paraît-il | enlevez le prix du menu
enfant, on n'en fait plus | Sandrine a fait 12 h de plus en février, à mettre sur mars |
reportez l'envoi au 31 juin | plus près de la gare si possible, j'ai 30 kg de matériel | pas
lundi pour Mme Keller, plutôt le 19 | gardez les « euh » en fait, mon réal trouve que ça fait
vrai | Delmas préfère deux factures, une par filiale. Je sais, je sais. Moitié-moitié. | en fait
vouvoyez les abonnés, le tutoiement c'était une lubie | La plaquette peut attendre le 10 avril,
le salon est repoussé et moi avec | le post des dahlias, repoussez au dimanche 29, là il caille
trop personne plante | la facture Decathlon sortez-la de la compta, c'était la tente de mon fils
| et profitez-en pour virer la photo de la Clio, on l'a revendue | mettez pas ma tête sur le
post de réouverture, mettez la chienne | finalement envoyez le programme le 2 avril, le distrib
a du retard | élargissez à Vannes et Auray pour le monte-meuble | décale la coopé à vendredi
14h, jeudi je vêle. Enfin pas moi, les vaches | Pour la lettre d'avril je préfère finalement le
vouvoiement partout, même dans l'édito | le post terrasse plutôt mardi, il pleut | Pas avant le
1er avril finalement pour la brochure en anglais, le couple hésite | on va garder la newsletter
pour le 23, comme ça j'aurai les photos des camélias | rajoutez 2h de main d'oeuvre pour Pons,
j'avais zappé le démontage | plutôt jeudi 19 à 14h pour la banque | dans l'objet mettez plutôt «
les rosiers sont là », le mien faisait notice de tondeuse | 2 j sans solde pour Inès, oublié de
le noter | laissez « tannique » en français, ça fait chic | finalement j'en ai besoin vendredi,
le forum des assos est avancé | mettre -15% et pas -20, le fournisseur a tiqué | ajoutez la
facture du congélo, 1 290€, je viens de la retrouver sous la balance | enlevez le passage sur
son éditeur svp il a demandé que ça reste entre nous | décalez au mercredi 8 avril plutot, le
carreleur est à la bourre | mettez septante-cinq centilitres en chiffres, 75 cl, les anglais
vont rien piger sinon | Quand vous appelez les comités, dites bien que le premier massage est
offert, ça aide | les heures des saisonniers, faites-les plutôt la semaine prochaine, il m'en
manque encore | pour Strasbourg prenez plutôt une chambre double, ma femme vient aussi | Chez
Fabre c'est la facture 2025-118 et pas 108, mea culpa | pour les mails : la remise de 10 % c'est
terminé, ne la proposez plus à personne | pour Bruxelles, première classe si l'écart fait moins
de 20 euros | les étiquettes ne sont plus pressées, finalement le 30 mars | le mariage c'était
le 7 mars, pas le 3 juillet, rectifiez svp | les écoles, appelez-les entre le 25 et le 27 mars,
pas avant | Lefèvre, envoyez-la plutôt mardi | les photos de chantier : chaque vendredi à partir
de maintenant, ça marche trop bien | 9h30 pour l'accueil des stagiaires, vous avez mis 10h | Je
dois avancer le mailing à demain, c'est court je sais | décalez le post des œufs au lundi de
Pâques | question 12 : comptez « 1 à 2 fois par mois » comme un oui | attends, déjà le montant :
2 300 et non 2 030 | finalement le train de 9h12 jeudi, pas celui de 7h | l'animatrice c'est
Maud, sans e, à corriger partout | gardez le mot gîte, les Anglais connaissent | les Lemaire
aussi, 780 | Vous pouvez aussi proposer des visios, pas que du présentiel | le premier post
plutôt dimanche soir, les gens sont sur leur canapé | Lina a fait 4h de plus samedi, à compter |
rajoute la livraison sur celle des Perrin, 40 euros | c'est "à partir de 450", pas 350 |
L'épisode, on le décale au 24, elle veut le réécouter avant | Petite précision pour le nom :
faut que ça marche aussi pour les stages « banc » plus tard | M. Delorme est pas là la semaine
prochaine, faut livrer le lundi 23 du coup | trois phrases j'avais dit, là j'en compte sept :)
coupez après "la mer" | enlevez le tartare de la carte, le boucher ne livre pas | Pour les
gobelets, samedi ça ira aussi | ajoutez svp que c'est un CDI, 35h, deux dimanches par mois | La
carte en anglais, pouvez-vous y joindre aussi les desserts ? je les avais oubliés | Finalement
l'épisode 8 peut attendre samedi | Mettez plutôt 16 pages, j'ai ajouté un chapitre | le carnet
vert est à 14 € et pas 12, je me suis trompée dans le tableau | pour la brocante ajoutez que
l'entrée est gratuite, et le food truck aussi | Il me faudrait la paie pour le 25, je pars en
vacances après | Finalement je pars jeudi 19, le reste ne change pas | Attention, Leroux c'est
18 heures et non 16. | remplacez la recette par celle du gratin, s'il vous plaît | mettez le
numéro d'engagement 4500-221 sur celle de la mairie sinon ils la refusent | ajoutez une page
avec les numéros d'urgence | sans musique de fin svp | Mme Ferrand préfère le jeudi 19 à 17h30
finalement | La réunion du syndic est avancée, il me faudrait le courrier dès demain jeudi. |
Désormais, pour les portes claquées, annoncez 90 € de déplacement et non plus 80. | Repoussez à
mardi 17, je suis au salon de la photo jusqu'à lundi. | Mettez-les en brouillon plutôt qu'en
ligne, je veux relire les prix avec mon associée. | Décalez le mailing à demain 18 h |
remboursez seulement la moitié, elle garde la théière | Le dernier paragraphe sur les travaux
peut sauter, la mairie a finalement repoussé le chantier. | en bleu plutôt qu'en rouge, la
directrice y tient | C'est 45 € de l'heure pour les adultes, je vous avais donné l'ancien tarif.
| ajoutez le numéro de la nouvelle infirmière | On décale la soumission à mardi prochain, le
graphiste n'a pas fini l'icône. | La page de couverture doit porter le nom complet : Cabinet
Aubrac & Filles. Pas seulement Aubrac. | enlevez le mot « bio », je n'ai pas encore le label |
plutôt vieux rose ou terre cuite pour Élodie | La dernière question dans le cahier on peut
enlever, et mettre plus de place pour écrire. | C'est Madame Schmitt avec deux t, pas Schmid. |
mme perrin peut pas mercredi, elle préfère jeudi 19, tu décales stp | c'est 14 radiateurs pas
12, j'avais oublié les combles | enlève la ligne "évacuation gravats" c'est le client qui loue
la benne | décale la pose des volets au 24, mon poseur est en formation | Mme Diallo ne peut
venir que le vendredi 20 à 11 h, donc décalez l'entretien. | Attention, j'ai fait une erreur :
le budget total est de 150 €, pas 250. | L'expert-comptable nous accorde un délai : le 30 mars à
la place du 20. | enlève la dernière phrase | plutôt le 26 que le 24 | massage 42 € au lieu de
45 | Il faudrait encore ajouter 60 euros de déplacement à la facture. | Est-ce que le
rendez-vous avec Madame Roche peut être déplacé au 30 mars ? | Je préfère finalement la version
courte pour Facebook, sans les horaires. | Pour la retraite, c'est 420 et pas 430 dans le post |
Finalement pas Facebook, seulement LinkedIn | Il manque une colonne pour le téléphone dans le
tableau, rajoutez-la svp | Finalement je rentre le 22 avril, pas le 21. | mettez plutôt 65 €
pour le massage long, j'ai augmenté | pas plus de trois rendez-vous par jour svp | je rentre
dimanche 29 au lieu de samedi | finalement laissez l'ancien tarif pour le massage du dos, je
n'augmente que les autres | Il faut rajouter Inès. Elle a commencé le 2 mars, à mi-temps. |
plutôt l'atelier en couverture | Le contrat de Lucas est de six mois, pas d'un an. | Finalement
lundi à 16 h et non 15, M. Bazin vient de Vannes. | Décalez la pose Charpentier au mercredi 18,
14 h, le plan de travail arrive en retard. | Pour Lefort, mettez l'alu gris anthracite au lieu
du blanc | comptez aussi les paniers repas dans le tableau | karim ne peut pas le mardi, mets-le
plutôt le mercredi | Enlève le fond gris sur les macarons, du blanc ce sera mieux | Décale M.
Roche à 11h le même jour, le 20, j'ai une livraison avant | finalement A2, le A3 se perd dans la
vitrine | Pour les sachets, demande aussi le prix pour 5000 | Les soldes, finalement on démarre
samedi, et sans les paniers | on tutoie les gens dans mes textes, pas de « vous » s'il te plaît
| pas jeudi, vendredi | Raccourcissez : deux cents mots au lieu de quatre cents, personne ne lit
jusqu'au bout. | Ne commencez pas tout de suite, je voudrais d'abord savoir combien ça coûtera
en tout | On oublie le bio dans la recherche, cherchez des moulins de la région, bio ou non |
Mettez plutôt la chambre au nom de Sophie, Karim a un lumbago. | La réouverture glisse au 28,
les publications aussi du coup | finalement on ferme du 26 au 2 et pas du 24 au 2, corrigez le
bandeau | Faites une seule facture au lieu de trois, Blin paie tout d'un coup | Serait-il
possible d'avancer à vendredi de cette semaine au lieu de mardi ? | N'appelez plus pendant le
service svp, uniquement entre 15 h et 17 h. | Dans la lettre, enlevez le passage sur l'atelier
de samedi, il est complet | la cigale un peu plus grosse, on dirait une mouche | Trop long pour
moi, votre communiqué. Une page, pas deux, s'il vous plaît. | Prenez plutôt une automatique, je
ne sais plus conduire les autres. | Gardez aussi le passage sur le grand-père dans le montage |
ajoutez un bagage en soute svp | finalement 4 posts suffisent | les tarifs c'est pour vendredi
17h maintenant, pas lundi | la facture Nodier c'est au nom de la SCI, pas à lui personnellement
| Finalement l'infolettre doit partir mercredi 18 et pas le lundi | Ajoutez une colonne
"allergies" dans le tableau, c'est important chez nous | T-17, trois posts suffiront, pas six |
Rajoutez l'italien à la visite du musée tant qu'on y est | Finalement l'article peut attendre
lundi 23, je suis débordé | finalement lundi au lieu de vendredi, j'ai pas encore toutes les
photos | Dans le mail c'est écrit depuis 1998, c'est 1989 ! | C'est possible de l'avoir demain
et pas jeudi ? | décalez le rdv M. Mars au mercredi 18 à 15h | Il manque la facture EDF du
18/02, je vous l'ajoute | La lettre peut partir le 19 au lieu du 17, le traiteur confirme plus
tard | Avec petit déjeuner pour Genève, c'est faisable ? | Dans le tableau des bons il
manquerait une colonne « date de livraison », vous pouvez l'ajouter | Deux posts suffiront,
laissez tomber celui sur le tour de potier. | La réunion de Pantin est repoussée à mardi 17,
même heure, 10h | Dans le mémoire, mettez en avant le local et le zéro déchet, la maire adore ça
| finalement en hêtre les portes, le chêne est trop cher pour lui | Est-ce qu'on peut passer à
30 minutes par visite au lieu de 20 ? | Il faudrait tutoyer dans les fiches bougies, ma
clientèle a vingt ans | Mme Perrin, plutôt mercredi 18 finalement, possible ? | Dans le bail, la
caution c'est un mois, pas deux. | Finalement la newsletter il me la faut demain et pas
vendredi, désolée du changement | Pour l'Hôtel des Pins, mettez 12 nappes au lieu de 10, j'avais
mal compté | Chambre twin plutôt que double à Bordeaux, on y va à deux collègues, pas en
amoureux 😅 | Vous pouvez enlever les "euh" et les répétitions ? au départ j'avais demandé mot à
mot | À partir de maintenant ne proposez plus de remboursement dans les réponses, seulement un
avoir | Devis école, rajoutez les plinthes : 86 mètres à 7,50 | La mairie a repoussé la remise,
donc pour le dossier le vendredi 20 me suffit | TVA à 10 sur la facture véranda, pas 20, la
maison a plus de deux ans | pour les rdv artisans, ne rappelez plus la menuiserie Colas, ils
sont fâchés avec nous | Les horaires il me les faut demain et plus vendredi, on ouvre plus tôt
que prévu | La plaquette : ajoutez la page 9 que j'avais retirée, finalement on la garde | Un
peu plus court, la lettre, mes adhérents lisent sur le téléphone dans le tram | Le lin belge
m'irait aussi, pas seulement le normand | Le soin du visage est passé à 65 €, la page devrait
suivre | En première plutôt, j'ai trois heures de compta à faire dans ce train | Tutoyez les
gens, on est un skatepark pas une banque | Dans la lettre il manque un mot sur la cave, mon
associé y tient | Karim a pris deux jours sans solde, à déduire chez lui | Evitez le lundi pour
les rdv, c'est mon seul jour avec les enfants | Belgique comprise, tant qu'à faire, c'est à une
heure de camion | il manque M. Ferrand dans les présents, à ajouter avant diffusion | Pour les
coupes lundi suffit, et mettez aussi les niveaux NGF svp | Retirez Martin du comparatif, il
s'est désisté ce matin | finalement ajoutez aussi les photos du baptême dans la galerie | on
n'annule pas hein, mais limitez-vous à la France pour les cuves | Ne l'arrêtez pas, mais elle
peut attendre le vendredi 20 | finalement 8 posts au lieu de 5 | Décalez tout d'une semaine,
donc livraison le 24 | il me le faudrait ce soir plutôt que demain, possible ? | Ajoutez M.
Lenoir en copie de la relance, c'est lui qui paie | Plus de rendez-vous à l'heure du déjeuner,
et rien du tout avant le 18 | Pour les rendez-vous, plutôt le matin finalement, et jamais le
mercredi | L'hôtel à Turin : une nuit de plus, donc jusqu'au 21 | décalez Nîmes au samedi 11
avril, la féria a glissé | Petite précision qui n'en est pas une : on est sept maintenant, Inès
a signé hier.
""",
}
