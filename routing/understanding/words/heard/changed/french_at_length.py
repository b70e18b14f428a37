"""What people who write French want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
cherchez plutôt du côté de la région et du département, l'État ne donne rien aux manèges | Pour
Vasseur, ne proposez plus jeudi, prenez-lui plutôt mardi prochain à 9h30, c'est le seul créneau
où sa femme peut le conduire. | le stage est décalé à juin donc pour la lettre on a le temps,
disons mi-avril, le 15 | zut j'avais oublié la dépose de l'ancien escalier, 150 de plus, et la
benne 90. mettez ca dessus avant que ca parte chez mme Lemoine elle a deja le chequier sorti |
c'est madame Delmas-Roy, avec un y, et l'adresse c'est le 14 pas le 41 | J'ai remplacé le
fichier par la version corrigée, partez de celle-là s'il vous plaît. | Sans une colonne «
service », je ne peux rien faire de ce tableau, j'aurais dû y penser. Vous l'ajoutez ? | ajoutez
Mme Petit à la tournée de rappels svp, elle a changé de numéro : 06 12 00 45 78 | Garnier a
appelé, il paye quand il touche sa subvention. On ne relance pas avant le 10 avril | finalement
il me faudrait les factures de février pour vendredi midi, le comptable passe l'après-midi |
Pour la publication, est-ce qu'on pourrait mettre la photo de la vitrine plutôt que celle de
l'atelier ? | sur la page tarifs, le cours d'essai est à 12 € et non à 10, désolée je me suis
trompée | Dans le compte rendu audio, mettez juste « le voisin » à la place de son nom, je ne
veux pas d'histoires | la facture Caron, finalement en deux exemplaires, un pour le siège. Les
lignes je les compte tantôt | pour le four : neuf ou occasion, peu importe, mais qu'il soit
électrique. Regardez sous cet angle svp | Morel repasse à 17 h, donc il me faut son entretien à
16 h aujourd'hui au lieu de demain | et si quelqu'un demande pour les chiens, c'est non
désormais, on a eu un gros souci avec un labrador et le canapé du salon | finalement la journée
passe au 2 avril, et on sera 18 et non 12, donc faut une salle un poil plus grande | Pas assez
chaleureux à mon goût... on dirait une pub de mutuelle. Vous pouvez reprendre les deux premiers
en tutoyant ? | Il me les faut lundi 18h en fait, je passe à la boulangerie mardi aux aurores |
L'hôtel ok mais le train en 1re c'est non, mon client rembourse que la seconde. À reprendre svp
| bon finalement la pelouse c'est 340 m² et pas 240, refaites le total et renvoyez-le-moi pour
ce soir 18h svp | Coucou, on pourrait avoir la version avec le bardage en mélèze plutôt qu'en
douglas ? Les deux seraient même mieux | J'ajoute 3 savons à la liste : lavande-romarin, argile
verte, et le surgras sans parfum. Fiches INCI en pièce jointe. | Ah non, le code c'est pas
MARS10, c'est MAI10 qu'il fallait, je me suis trompée dans mon vocal | Voilà encore deux tickets
de caisse retrouvés sous le comptoir, à ajouter au tableau. Et la colonne frais, en euros et pas
en % | Pour la brochure finalement ce sera 12 pages et pas 8, j'ai retrouvé les photos du
chantier de l'an dernier | Pour les couleurs, ma femme trouve le vert trop pharmacie. Plutôt
vers la mousse, le sapin, vous voyez | le petit est en cours toute la semaine prochaine, décalez
le monsieur du volet au mardi 24 | rajoutez mon numéro de portable en bas au cas où, 06 et la
suite vous l'avez | C'est joli mais 6 couchages pas 4, vous avez oublié la mezzanine. Et on ne
dit pas "piscine", c'est un bassin | Je vous transmets aussi leur annexe financière, que la
galerie vient enfin d'envoyer. À prendre en compte dans votre lecture, s'il vous plaît. | sur le
reçu de Mme Fontanel il y a 50, elle a donné 150. à refaire svp | Momo ne peut plus le samedi,
sa femme le remplace. et rajoutez une personne au bar à l'entracte | La mairie avance tout, le
dossier est à rendre le 30 mars. Je vous joins les devis manquants | Mon client à Strasbourg a
décalé notre rencontre de trois jours. Il me faudrait donc le train du mardi 24 au lieu du
samedi, aux mêmes heures. | Après réflexion, nous fermerons aussi le mardi après Pâques,
l'équipe a besoin de souffler. Pourriez-vous l'ajouter dans la lettre, juste sous les horaires ?
| Je vous avais demandé le mot à mot, mais en écoutant un extrait je me suis ravisée. Faites-moi
plutôt un texte légèrement lissé, ce sera plus agréable à lire. | Le chantier de Nantes est
décalé, ce sera du lundi 23 au vendredi 27 mars. Vous pouvez adapter le train et l'hôtel ? |
J'ai discuté avec l'association, et ils ne veulent finalement pas des questions du public à la
fin. Arrêtez donc la transcription aux applaudissements, cela vous fera une demi-heure de moins.
| Dans tous les posts, remplacez l'ancienne adresse par le 12 rue des Tanneurs, on déménage la
boutique. | Finalement regroupez les deux frères Morel sur une seule facture, c'est la
grand-mère qui paie tout. | Pour le beurre, prenez du doux et pas du demi-sel, je me suis
trompée en écrivant la liste. | Finalement il faudrait aussi une version en néerlandais du
livret, on a de plus en plus de familles belges cet été. | Il y a une erreur de ma part : la
caution est de deux mois, pas d'un seul. Corrigez-le avant de l'envoyer à M. Haddad. | Pour
l'état des lieux, ajoutez la cave et le local à vélos. J'avais complètement oublié que Mme
Aubert en avait les clés. | Sur la photo du salon, on voit ma voisine derrière la vitre. Mettez
plutôt celle avec le fauteuil bleu, elle ne veut pas apparaître sur internet. | Finalement je
préférerais que ce soit signé de nous deux, Amandine et moi, et pas seulement de mon nom. | Il
faudrait aussi une version en italien, j'ai deux franchisés à Turin qui viennent de me le
demander. | Sabine ne peut plus le matin, mettez-la avec Olivier l'après-midi. Lui est au
courant. | Notre juriste n'est libre que le jeudi 26 à 20 h, il faut donc décaler l'assemblée et
refaire la convocation. | Finalement je préfère que la lettre parte samedi, le vendredi treize
me fait peur, je suis bête mais c'est comme ça. | Il me faudrait ces réponses avant demain midi,
la boutique passe dans une sélection Etsy et les gens vont lire les avis. | J'ai un nouveau
numéro depuis hier : 06 12 44 80 97. L'ancien ne doit plus apparaître nulle part. | Finalement
je préfère trois posts plutôt que cinq, on garde le levain, la croûte et la recette du dimanche.
| On peut viser le 27 pour l'allemand, le salon de Stuttgart a été décalé d'une semaine. | La
banque a fermé le lundi, donc mettez plutôt mardi 24 à 11 h, c'est vu avec la conseillère. |
pour l'hôtel prenez plutôt avec le petit-déjeuner j'aime mieux payer un peu plus que de chercher
une boulangerie à six heures | bon finalement le groupe on le commence une semaine plus tard
donc le 14 avril et pas le 7 | Bonjour, tout cela est fort bien rédigé, mais j'aimerais qu'on
dise plutôt « chère Madame » que « bonjour », c'est une dame de mon âge. Bien respectueusement,
Yvette Morin | Bonjour, après réflexion et une nuit de mauvais sommeil, je préférerais trois
nuits minimum en août plutôt que sept. Est-ce encore possible de le mettre ainsi ? Avec mes
remerciements, René Faucher | Bonjour, mon fils me fait remarquer que la surface est de 47 m² et
non 74, ce qui change tout, n'est-ce pas. Avec mes excuses, Germaine Blot | Bonjour, veuillez
m'excuser, j'avais oublié la remise de dix pour cent promise à M. Leclerc pour sa fidélité. Il
conviendrait de la déduire. Bien à vous, Solange, encadreuse | Au troisième paragraphe, c'est «
ostéopathe D.O. » et pas « ostéopathe diplômé ». Et je préfère un titre plus court. | Avant de
parler couleur : la boutique ne s'appelle plus « Chez Marcel », c'est « Cave Marcel »
maintenant, il faut refaire avec ce nom. | Finalement pas d'incrustation, juste le fichier SRT,
c'est mon fils qui s'occupe de la mise en ligne. | On a oublié de vous dire un truc : le nom
doit marcher aussi en anglais, on sera sur deux festivals à Londres. | Pas de photo de la petite
Inès dans les publications, sa mère m'a appelée, elle ne veut plus. Prenez celles du mariage. |
Sur la facture à la mairie, ajoutez le numéro de commande 2026-118, et envoyez-la demain
seulement | La chambre à Nantes, plutôt pour la nuit du 27. Le chantier a pris un jour de
retard. | Mon associée a fait les comptes de tête pendant le dîner et pour une fois elle avait
raison. Sur la facture de la crèche, ajoutez les 40 euros de déplacement. | J'ai relu le texte
dans le train, entre deux enfants qui hurlaient. C'est très bien, mais mettez plutôt la photo de
l'atelier en premier, celle du chien après. | La salle nous lâche le 21, dégât des eaux, on a
tout appris hier soir par SMS. Le stage passe au 29 mars, il faut que les posts le disent. | Le
rendez-vous avec la mairie de Vannes, décalez-le au 26 mars à 14h. Ce matin-là je livre des
arbres. | Notre second s'est cassé le poignet samedi, on est un de moins en cuisine. Décalez les
rendez-vous avec les comités d'entreprise à la semaine du 13 avril | En relisant les fiches j'ai
vu que ma mère avait aussi noté les dates d'anniversaire, quelle perle. Ajoutez-les dans une
colonne à part | Ma sœur m'héberge finalement à Bordeaux, on s'est réconciliées à Noël. Plus
besoin de la chambre, seulement le train | hmm la photo du chien non, enfin elle est mignonne
mais c'est le chien d'un client et il veut pas, mettez celle de la vitrine à la place | attends
pour la facture Lemoine c'est pas au nom du mari, c'est la société qui paie, Lemoine Paysage
SARL, elle vient de me le dire à la caisse | On peut décaler l'affiche au vendredi 20 ? Le
groupe n'a pas encore confirmé l'heure. | Bonjour, finalement, il nous faudrait les publications
sur la fête de la musique plus tôt : le lundi 8 juin au lieu du 15. Le reste ne change pas.
Merci à vous, Thibault | euh oui pour les visites, finalement mettez une demi-heure par personne
et pas vingt minutes, parce que l'escalier est long et les gens posent plein de questions, voilà
| euh, pour la lettre d'augmentation, mettez plutôt à partir de janvier, pas décembre, c'est
Noël quand même | Il manque les remboursements dans votre tableau, ma comptable les veut dans
une colonne à part, à rajouter donc | Laissez les avis négatifs de côté jusqu'à mon retour
lundi, je veux y répondre à tête reposée. | L'article 7 doit disparaître, mon avocate n'en veut
plus. Vous me renvoyez le texte sans ? | il y a aussi l'affiche du phare à mettre avec les
autres, j'ai oublié de la compter | ah oui et pour le devis de la salle de bain j'avais dit
receveur de quatre vingt dix c'est cent vingt elle a changé d'avis hier au marché faut corriger
| la lettre au fournisseur finalement faites la plus ferme parce que là il se moque de nous il a
encore livré à côté le pauvre voisin | je regarde votre tableau et euh Kevin il compte ses
trajets mais moi je les paie pas le matin enlevez les trajets du matin et renvoyez le moi |
Bonsoir, J'ai lu le discours à voix haute devant le chat : huit minutes, au lieu de cinq.
Pourriez-vous le raccourcir et enlever la citation de Sénèque ? Merci et bonne soirée, Édith |
Bonjour, Un détail avant l'envoi : le cours de mardi passe à 19 h. Et j'aimerais que vous
ajoutiez une phrase sur la nouvelle prof, Inaya. Belle journée, Studio Souffle, Anne-Lise |
Bonjour à vous, Le savon au miel est retiré de la gamme, inutile de le décrire. À sa place
arrive un savon à l'ortie, dont je vous joins la fiche. Merci, Théo | prenez plutôt quinze jours
de plus à partir d'aujourd'hui pour les subventions, je suis pas pressée | Le comptable ne peut
plus à 11h jeudi, mettez-le à 9h le même jour | Pour la présentation du salon, virez la diapo
sur les chiffres de vente, l'éditeur n'est pas d'accord | Je serai à Lyon seulement le 25
maintenant, donc tout ce qui est visite chez les restaurateurs, ce jour-là et pas un autre | on
sera trois en fait, ma soeur dort avec moi mais le technicien veut sa chambre à lui | la banque
demande les fichiers plus tôt que d'habitude, il faudrait que tout soit prêt vendredi | Laissez
Mme Perrot tranquille dans les relances, elle vient de perdre son mari. Les autres on garde. |
Ma graphiste a pleuré en voyant le orange. On reste sur le bleu du logo, d'accord ? | Les 85 €
c'est pour la nuit en semaine, le week-end on passe à 110, il faudrait que ça se voie sur la
page | Finalement le comité ne se revoit que le 20, donc pour ce jour-là ça me va très bien | Le
client passe finalement jeudi à 14 h, il faudrait que le devis soit en anglais sur la table à ce
moment-là | Les fleurs, il me les faudrait plutôt pour samedi que pour dimanche, si c'est encore
possible | Pour la lettre 9, on enlève le paragraphe sur la tombola svp, la mairie a dit non.
""",
}
