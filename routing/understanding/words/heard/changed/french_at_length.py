"""What people who write French want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
cherchez plutôt du côté de la région et du département, l'État ne donne rien aux manèges | Pour
Vasseur, ne proposez plus jeudi, prenez-lui plutôt mardi prochain à 9h30, c'est le seul créneau
où sa femme peut le conduire. | le stage est décalé à juin donc pour la lettre on a le temps,
disons mi-avril, le 15 | c'est madame Delmas-Roy, avec un y, et l'adresse c'est le 14 pas le 41
| J'ai remplacé le fichier par la version corrigée, partez de celle-là s'il vous plaît. | Sans
une colonne « service », je ne peux rien faire de ce tableau, j'aurais dû y penser. Vous
l'ajoutez ? | ajoutez Mme Petit à la tournée de rappels svp, elle a changé de numéro : 06 12 00
45 78 | Garnier a appelé, il paye quand il touche sa subvention. On ne relance pas avant le 10
avril | finalement il me faudrait les factures de février pour vendredi midi, le comptable passe
l'après-midi | Pour la publication, est-ce qu'on pourrait mettre la photo de la vitrine plutôt
que celle de l'atelier ? | sur la page tarifs, le cours d'essai est à 12 € et non à 10, désolée
je me suis trompée | Dans le compte rendu audio, mettez juste « le voisin » à la place de son
nom, je ne veux pas d'histoires | la facture Caron, finalement en deux exemplaires, un pour le
siège. Les lignes je les compte tantôt | pour le four : neuf ou occasion, peu importe, mais
qu'il soit électrique. Regardez sous cet angle svp | Morel repasse à 17 h, donc il me faut son
entretien à 16 h aujourd'hui au lieu de demain | et si quelqu'un demande pour les chiens, c'est
non désormais, on a eu un gros souci avec un labrador et le canapé du salon | finalement la
journée passe au 2 avril, et on sera 18 et non 12, donc faut une salle un poil plus grande | Pas
assez chaleureux à mon goût... on dirait une pub de mutuelle. Vous pouvez reprendre les deux
premiers en tutoyant ? | Il me les faut lundi 18h en fait, je passe à la boulangerie mardi aux
aurores | L'hôtel ok mais le train en 1re c'est non, mon client rembourse que la seconde. À
reprendre svp | bon finalement la pelouse c'est 340 m² et pas 240, refaites le total et
renvoyez-le-moi pour ce soir 18h svp | Coucou, on pourrait avoir la version avec le bardage en
mélèze plutôt qu'en douglas ? Les deux seraient même mieux | J'ajoute 3 savons à la liste :
lavande-romarin, argile verte, et le surgras sans parfum. Fiches INCI en pièce jointe. | Ah non,
le code c'est pas MARS10, c'est MAI10 qu'il fallait, je me suis trompée dans mon vocal | Voilà
encore deux tickets de caisse retrouvés sous le comptoir, à ajouter au tableau. Et la colonne
frais, en euros et pas en % | Pour la brochure finalement ce sera 12 pages et pas 8, j'ai
retrouvé les photos du chantier de l'an dernier | Pour les couleurs, ma femme trouve le vert
trop pharmacie. Plutôt vers la mousse, le sapin, vous voyez | le petit est en cours toute la
semaine prochaine, décalez le monsieur du volet au mardi 24 | rajoutez mon numéro de portable en
bas au cas où, 06 et la suite vous l'avez | C'est joli mais 6 couchages pas 4, vous avez oublié
la mezzanine. Et on ne dit pas "piscine", c'est un bassin | Je vous transmets aussi leur annexe
financière, que la galerie vient enfin d'envoyer. À prendre en compte dans votre lecture, s'il
vous plaît. | sur le reçu de Mme Fontanel il y a 50, elle a donné 150. à refaire svp | Momo ne
peut plus le samedi, sa femme le remplace. et rajoutez une personne au bar à l'entracte | La
mairie avance tout, le dossier est à rendre le 30 mars. Je vous joins les devis manquants | Mon
client à Strasbourg a décalé notre rencontre de trois jours. Il me faudrait donc le train du
mardi 24 au lieu du samedi, aux mêmes heures. | Après réflexion, nous fermerons aussi le mardi
après Pâques, l'équipe a besoin de souffler. Pourriez-vous l'ajouter dans la lettre, juste sous
les horaires ? | Je vous avais demandé le mot à mot, mais en écoutant un extrait je me suis
ravisée. Faites-moi plutôt un texte légèrement lissé, ce sera plus agréable à lire. | Le
chantier de Nantes est décalé, ce sera du lundi 23 au vendredi 27 mars. Vous pouvez adapter le
train et l'hôtel ? | Dans tous les posts, remplacez l'ancienne adresse par le 12 rue des
Tanneurs, on déménage la boutique. | Finalement regroupez les deux frères Morel sur une seule
facture, c'est la grand-mère qui paie tout. | Pour le beurre, prenez du doux et pas du demi-sel,
je me suis trompée en écrivant la liste. | Finalement il faudrait aussi une version en
néerlandais du livret, on a de plus en plus de familles belges cet été. | Il y a une erreur de
ma part : la caution est de deux mois, pas d'un seul. Corrigez-le avant de l'envoyer à M.
Haddad. | Pour l'état des lieux, ajoutez la cave et le local à vélos. J'avais complètement
oublié que Mme Aubert en avait les clés. | Sur la photo du salon, on voit ma voisine derrière la
vitre. Mettez plutôt celle avec le fauteuil bleu, elle ne veut pas apparaître sur internet. |
Finalement je préférerais que ce soit signé de nous deux, Amandine et moi, et pas seulement de
mon nom. | Il faudrait aussi une version en italien, j'ai deux franchisés à Turin qui viennent
de me le demander. | Sabine ne peut plus le matin, mettez-la avec Olivier l'après-midi. Lui est
au courant. | Notre juriste n'est libre que le jeudi 26 à 20 h, il faut donc décaler l'assemblée
et refaire la convocation. | Finalement je préfère que la lettre parte samedi, le vendredi
treize me fait peur, je suis bête mais c'est comme ça. | Il me faudrait ces réponses avant
demain midi, la boutique passe dans une sélection Etsy et les gens vont lire les avis. | J'ai un
nouveau numéro depuis hier : 06 12 44 80 97. L'ancien ne doit plus apparaître nulle part. |
Finalement je préfère trois posts plutôt que cinq, on garde le levain, la croûte et la recette
du dimanche. | On peut viser le 27 pour l'allemand, le salon de Stuttgart a été décalé d'une
semaine. | La banque a fermé le lundi, donc mettez plutôt mardi 24 à 11 h, c'est vu avec la
conseillère. | pour l'hôtel prenez plutôt avec le petit-déjeuner j'aime mieux payer un peu plus
que de chercher une boulangerie à six heures | bon finalement le groupe on le commence une
semaine plus tard donc le 14 avril et pas le 7 | Bonjour, tout cela est fort bien rédigé, mais
j'aimerais qu'on dise plutôt « chère Madame » que « bonjour », c'est une dame de mon âge. Bien
respectueusement, Yvette Morin | Bonjour, mon fils me fait remarquer que la surface est de 47 m²
et non 74, ce qui change tout, n'est-ce pas. Avec mes excuses, Germaine Blot | Bonjour, veuillez
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
raison. Sur la facture de la crèche, ajoutez les 40 euros de déplacement. | La salle nous lâche
le 21, dégât des eaux, on a tout appris hier soir par SMS. Le stage passe au 29 mars, il faut
que les posts le disent. | Le rendez-vous avec la mairie de Vannes, décalez-le au 26 mars à 14h.
Ce matin-là je livre des arbres. | Notre second s'est cassé le poignet samedi, on est un de
moins en cuisine. Décalez les rendez-vous avec les comités d'entreprise à la semaine du 13 avril
| En relisant les fiches j'ai vu que ma mère avait aussi noté les dates d'anniversaire, quelle
perle. Ajoutez-les dans une colonne à part | Ma sœur m'héberge finalement à Bordeaux, on s'est
réconciliées à Noël. Plus besoin de la chambre, seulement le train | hmm la photo du chien non,
enfin elle est mignonne mais c'est le chien d'un client et il veut pas, mettez celle de la
vitrine à la place | attends pour la facture Lemoine c'est pas au nom du mari, c'est la société
qui paie, Lemoine Paysage SARL, elle vient de me le dire à la caisse | On peut décaler l'affiche
au vendredi 20 ? Le groupe n'a pas encore confirmé l'heure. | euh oui pour les visites,
finalement mettez une demi-heure par personne et pas vingt minutes, parce que l'escalier est
long et les gens posent plein de questions, voilà | euh, pour la lettre d'augmentation, mettez
plutôt à partir de janvier, pas décembre, c'est Noël quand même | Il manque les remboursements
dans votre tableau, ma comptable les veut dans une colonne à part, à rajouter donc | Laissez les
avis négatifs de côté jusqu'à mon retour lundi, je veux y répondre à tête reposée. | L'article 7
doit disparaître, mon avocate n'en veut plus. Vous me renvoyez le texte sans ? | il y a aussi
l'affiche du phare à mettre avec les autres, j'ai oublié de la compter | la lettre au
fournisseur finalement faites la plus ferme parce que là il se moque de nous il a encore livré à
côté le pauvre voisin | je regarde votre tableau et euh Kevin il compte ses trajets mais moi je
les paie pas le matin enlevez les trajets du matin et renvoyez le moi | prenez plutôt quinze
jours de plus à partir d'aujourd'hui pour les subventions, je suis pas pressée | Le comptable ne
peut plus à 11h jeudi, mettez-le à 9h le même jour | Pour la présentation du salon, virez la
diapo sur les chiffres de vente, l'éditeur n'est pas d'accord | Je serai à Lyon seulement le 25
maintenant, donc tout ce qui est visite chez les restaurateurs, ce jour-là et pas un autre | on
sera trois en fait, ma soeur dort avec moi mais le technicien veut sa chambre à lui | la banque
demande les fichiers plus tôt que d'habitude, il faudrait que tout soit prêt vendredi | Laissez
Mme Perrot tranquille dans les relances, elle vient de perdre son mari. Les autres on garde. |
Ma graphiste a pleuré en voyant le orange. On reste sur le bleu du logo, d'accord ? | Les 85 €
c'est pour la nuit en semaine, le week-end on passe à 110, il faudrait que ça se voie sur la
page | Finalement le comité ne se revoit que le 20, donc pour ce jour-là ça me va très bien | Le
client passe finalement jeudi à 14 h, il faudrait que le devis soit en anglais sur la table à ce
moment-là | Les fleurs, il me les faudrait plutôt pour samedi que pour dimanche, si c'est encore
possible | Pour la lettre 9, on enlève le paragraphe sur la tombola svp, la mairie a dit non. |
Pour le démontage, mettez-en 5 plutôt que 3, mon beau-frère s'est cassé le poignet et le petit a
un exam | Pas cette semaine finalement pour la sono, on est encore sur la route. À partir du
vendredi 20 je suis calé à Tours | la notice de la pieuvre, pas besoin de traduire les pages
électricité finalement, on a retrouvé celles-là en français dans une boîte à gâteaux | mes
cochons : finalement onze, j'en ai retrouvé un sous une bâche avec un chat qui dort dessus. Le
onzième en rose aussi | Ma formation saute, du coup j'ai tout mon temps : calez-moi ces
rendez-vous plutôt le 25, journée entière, et tant pis pour le 18. | On m'a fait remarquer que
l'Ordre n'aime pas le mot « guérir ». À remplacer par « soulager » dans toute la série svp |
Pour Mme Roussel c'est 4 séances et non 5, elle avait une angine. Les autres ne bougent pas |
Bonne nouvelle (pour vous), l'imprimeur a une panne. La notice n'est plus attendue demain mais
mercredi de la semaine prochaine. | vous pouvez enlever la Chine du périmètre et rester en
Europe ? j'ai une conscience qui s'est réveillée cette nuit | Gel annoncé cette nuit et la
suivante. Ajoutez un encadré « rentrez vos agrumes » tout en haut et faites partir la lettre
demain à 17 h au lieu de vendredi. | Le stage a été repoussé, ce n'est plus la première semaine
d'avril mais du lundi 20 au vendredi 24 | Le paragraphe sur la piscine n'a plus de raison
d'être, elle fuit et on ne la rouvre pas cet été. | Mon comptable part en congé plus tôt que
prévu, il lui faut le dossier mercredi 18 à midi et non vendredi. | La société s'appelle
désormais Brunel & Filles, le père a pris sa retraite, donc plus « et Fils » sur la facture |
ils prolongent le salon d'un jour, ça va jusqu'au samedi 21 du coup il manque une journée de
stories | Le jeudi après-midi ne m'arrange plus, j'ai le petit. Les autres créneaux restent
bons. | Dans la lettre, le vacherin est fini pour la saison. C'est la tomme fraîche qui prend la
place. | J'ai relu le projet dans le train. C'est joli mais ça sonne parisien, nos clients sont
des gens d'ici, ils disent « ruche » et pas « univers sensoriel ». | La formation dure deux
jours finalement, mardi 24 et mercredi 25, donc ça fait une nuit et non zéro. | Les parasols
jaunes sont repartis au fournisseur, déchirés. On ouvrira avec les blancs, donc le slogan « ça
va jaunir » tombe un peu à plat… | Le technicien du théâtre a compté aussi : trois projecteurs
loués, pas quatre, le quatrième était à eux.
""",
}
