"""What people who write French answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
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
Bernard, comme je disais | lundi ça me va | on se vouvoie, sauf au dojo | on se tutoie, c'est un
club de grimpe | celle de Lille, le siège. Bordeaux n'est qu'un entrepôt | Moi, Solène, et
ajoutez le prénom de Karim en dessous | samedi ce serait parfait, avant je n'imprime rien de
toute façon | Uniquement le compte pro du Crédit Mutuel, l'autre est vide depuis l'été | le
mieux ce serait d'ici mercredi prochain, le 18 | deux, ou trois si c'est sous les 80 | dans dix
jours | ce soir si possible, je plaide demain à 9 h | au plus tard le 31/3 | jeudi 19 entre 14h
et 16h | samedi matin, ça vous irait ? | février, et décembre si c'est pas fait | pour le 31
novembre, on a de la marge | 200 grand max | plutôt la facturation | celle avec le vase vert |
seconde ça ira très bien | ce soir si possible | non elle a annulé la veille, mais je lui
facture la moitié | C'est elle la gérante, donc elle. | oui dans un dossier à part, on sait
jamais avec les impôts | Mars pour la première, avril pour l'autre | Non non, sans remise cette
fois | C'est pour le client, moi je n'ai pas besoin de copie | plutôt vendredi 20, le 14 je suis
au marché | les deux, boutique et place de marché | Le portable, 06 00 00 00 12, le fixe je ne
réponds jamais | non c'est offert, enfin mettez « participation libre » | oui oui demi-pension,
tout compris sauf le vin | 8h pile, après je suis aux chèvres | non non, juste la feuille, il
encadre là-bas | oui pas de nom dans la lettre, seulement sur le reçu | on vouvoie, toujours |
50 je crois, c'est marqué 20x50 dessus | 50x70 | on se tutoie, ça fait quatre ans qu'ils me
lisent | la semaine prochaine | 10 %, c'est de la rénovation | oui, de ma poche | 9h-13h | cinq,
j'ai pas de photos pour plus | c'est le maître d'œuvre, M. Ferrand | au cabinet | Celle où on
voit le chat dans la vitrine, tout le quartier le connaît. | Gardez-la, c'est la seule chose
dont mes clientes me parlent au magasin. | Oui mais seulement les prénoms, ça suffit pour moi |
30 %, comme d'habitude | Durand, même s'il est un peu plus cher, au moins il livre sur le
chantier. | avec | En arrêt maladie, pas en congé. Il m'a donné le certificat, je vous le
scanne. | à sa collaboratrice, lui ne lit jamais ses mails | 35° côté cour, l'autre pan je
dirais pareil mais à vérifier | aux deux, moitié-moitié | non, gardez le prix de l'an dernier |
Mille deux cents charges comprises, comme pour l'ancienne locataire | la bleue, avec la glycine
| 95 g | Dès samedi matin à l'ouverture, donc le 14 | Ajoutez aussi la page des retours, sinon
ça fait bancal | laissez les rayures, c'est de l'ancien | Pas de gaieté de cœur, mais les autres
sont encore plus chers. On accepte. | Plutôt en français, mes clientes ont la soixantaine et
l'anglais les agace. | Une nuit offerte hors saison, mais pas plus, ils ont quand même cassé
deux chaises. | Juste un petit renvoi en bas vers le classeur au comptoir, sinon ça devient
illisible. | À partir de huit ans, les plus petits n'arrivent pas à la pédale. | La chorale
plutôt en page deux, en une je voudrais le nouveau terrain. | Ce sera moi, faute de mieux. |
Oui, gardez-les, les élèves respirent pendant ce temps-là. Coupez seulement quand je bois. |
Deux au maximum, sinon l'imprimeur double le prix. | Français et néerlandais, la moitié de mes
utilisateurs sont en Flandre | 3-5 ans et 6-8 ans | Plutôt « vous », la moitié de mes clients a
plus de soixante ans. | Samedi matin, quand les gens pensent à leur déjeuner du dimanche. | 10 %
sur la prochaine, sans plus | Le 16 mars c'est bien. | 200x90, ouverture à gauche en poussant |
non envoie-la par mail, il a pas de portail | oui relance tout le monde sauf la copro, eux ils
paient le 15 | en largeur, au-dessus de la porte il n'y a que 60 cm de haut | Le 11, le 4 c'est
le week-end de Pâques | Oui, pour l'abricot et la mirabelle. Les autres c'est mon jardin. | 5 %
maximum, et seulement si l'acompte est versé à la commande. | 10 h 30. | part-dieu | on tutoie |
Indiquez 480 euros, taxes comprises. | Non, un texte propre suffit. | sur le drive, dossier
Banque 2026 | oui, « Sie » partout | 62, plus les 5 coffrets | C'est moi. Lui est en congé, il
fait du ski. | J'habite juste à côté de Saint-Charles. | Qu'il faut passer au magasin, je ne
chiffre rien par mail. | réserver une table pour Pâques | 28 il me semble, à confirmer avec elle
| non pas encore, l'atelier est en travaux | le mercredi 18, je vois le banquier le lendemain |
sans, c'est juste pour mes archives | janvier et février, désolée j'ai du retard | Ce n'est plus
l'association. Maintenant c'est la commune qui paie les cours. | le 31, pas plus tard | celle où
on voit encore Bernard, il est parti à la retraite | Une cinquantaine je crois, mais la moitié
date de 2023 | les deux premiers seulement | sur le chantier, côté cour | Celle avec la lumière
du matin, côté fenêtre | 86 heures, plus deux dimanches | échange, elle tient à la robe | Juste
le résumé, la version intégrale a été abandonnée | Le lancement est repoussé, le 4 décembre ira
bien | plutôt tutoiement, comme dans le podcast | Novembre et décembre, le reste est déjà fait |
Non, gardez la plus récente | avril | mardi prochain | cinq, dont un qui parle très peu | 890
ttc | 1 140 TTC | la traduction. Le reste je m'en occupe | dans quinze jours, le 24 | quatre
plus l'apprenti | mercredi 18, 18h grand max | CDD de six mois pour commencer | Une quarantaine.
42 pour être exacte | dès que possible, le client relance depuis jeudi dernier | après-demain |
d'ici quinze jours | la semaine pro | Du A4 pour l'impression, et une version légère pour le
site. | d'octobre à décembre | Avant le 15 si possible, le comptable passe le 16 | Il faudrait
voir ça avec Solène, c'est elle qui prépare l'AG | 1 150 € HT, bon de commande 88-B (ils le
veulent sur la facture) | plutôt le site je pense | l'allemand d'abord, l'espagnol on verra l'an
prochain | lundi matin ce serait parfait | jeudi. enfin non, vendredi c'est trop tard alors oui
jeudi | le premier lundi de chaque mois, comme un rituel | six, dont une personne en fauteuil
roulant | c'est urgent, dès que vous pouvez | 7 recto verso, donc 14 | j'hésite... on avait dit
400 mais j'y ai passé deux jours. Allez, mettez 450 | Oups. Voilà, c'est le fichier
memo_vocal_3, ignorez les deux autres | bof, 2 par semaine, au-delà ça fait forcing | du samedi
21 au samedi 28 compris, je suis au ski | de décembre à février, trois mois donc, j'ai un peu
laissé traîner | comme la dernière fois je suppose | Janvier. | Bof, sérieux mais pas trop ?
C'est vous les pros. | 2 + un bébé | Une dizaine, peut-être quinze... je ne l'ai pas encore
ouverte à vrai dire. | je sais pas encore, faut que je voie avec mon associé, reposez-moi la
question jeudi | aucune idée, c'est la banque de mon ex-associée qui a tout ça | le mp3, pas la
vidéo | insta seulement | 600 tout compris | après-demain 14 h dernier carat | fin mars, ça ira
| plutôt la saisie | deux, du 7 au 9 avril | le mini-scooter enfants, pas le grand | 14 m hors
tout, 12 si je rentre les marches | une Samro 3 essieux grise, elle est à moi, enfin à la banque
| il me les faut lundi 16, on ouvre le mardi | Préparez pour sept, dont deux extras qui n'ont
fait que trois soirs | mardi 24 mars à 19 h, à la cave, entrée côté cour | Réécrivez-moi tout,
sauf le paragraphe sur mon grand-père | les deux, celui de la ferme et celui du gîte, mais pas
mélangés | C'est le dernier trimestre, octobre à décembre, celui que j'ai un peu laissé dormir.
| Elle s'adresse aux parents des élèves, pas aux élèves, donc vouvoiement et pas de blagues.
""",
}
