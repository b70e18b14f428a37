"""What people who write French say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Chère équipe, je voulais juste vous souhaiter le bonjour et une bonne semaine. Ici le printemps
s'installe doucement, les premiers clients sont revenus en terrasse. Amicalement, Lucien Ferrand
| Bonjour à toutes et à tous, j'espère que vous allez bien en ce beau mercredi. Bien
amicalement, Philibert, de la fromagerie
""",
    "not_for_us": """
vous avez quelqu'un pour garder mes jumeaux pendant l'audition de samedi ? deux heures, ils sont
sages (non) | samedi ma fille a danse a 14h et moi jai un mariage a fleurir, ya qqn chez vous
pour l'y emmener? on sait jamais | Très joli, vraiment. Reste la photo de moi, celle où j'ai
l'air d'un témoin protégé : vous avez un photographe sous la main ? | l'embrayage de la 208
école est mort, un garagiste à Lorient qui peut prendre ça d'ici vendredi ? | y a un nid de
frelons dans la cabine de projection, qui c'est qui peut m'enlever ça | La serrure du 12 rue
Foch a été forcée cette nuit, il me faut un serrurier tout de suite. | est-ce que vous auriez
quelqu'un pour garder mon fils jeudi soir pendant que je donne mon cours de poterie ? | il me
faudrait un avocat pour mon litige avec l'assureur, vous connaissez quelqu'un de bien à Toulouse
? | c'est quoi la meilleure période pour tailler un figuier ? un client m'a demandé et j'ai eu
l'air bête | mon voisin de boutique fait un bruit pas possible, il y aurait pas quelqu'un pour
aller lui parler à ma place ? 😅 | dites, vous savez cuisiner un risotto pour 12 ? ma cliente
change le menu au dernier moment et je panique | tu connais pas un bon électricien ? le frigo à
fleurs a lâché, faut que quelqu'un passe le réparer | Il me faudrait une appli sur mesure pour
que les parents suivent les repas des petits. Vous savez coder ça ? | Au fait, vous pourriez me
réserver une table pour huit samedi soir, c'est l'anniversaire de ma mère ? | Le robinet de mon
salon fuit et il y a de l'eau jusque dans la réserve, vous pouvez m'envoyer quelqu'un cet
après-midi ? | Pourriez-vous remplir ma déclaration d'impôts pendant que vous y êtes ? Mon
comptable est parti à la retraite. | Vous savez où je pourrais trouver un bon mécanicien ? Le
camion cale à chaque feu, il faudrait que quelqu'un le répare. | alors est-ce que vous pourriez
me faire une petite application pour que les gens commandent leur pain sur le téléphone | tu
connais pas un bon plaquiste dispo lundi? le mien s'est pété le poignet et je suis dans la
mouise | Bonjour, notre vieille boulangère part et je voudrais recruter une vendeuse.
Pourriez-vous mener les entretiens d'embauche et me proposer quelqu'un ? Merci bien, Fernand |
Bonjour, mon petit-fils passe son bac de français et n'écoute personne. Donneriez-vous des
leçons particulières, à la librairie le mercredi par exemple ? Je vous salue, Roland | Bonsoir
chers tous, ma fille enseigne le yoga et voudrait une chanson douce pour ses cours. Sauriez-vous
lui en composer une ? Affectueusement, Josette | Un client ne me paie pas depuis novembre, 1 840
€. Il me faudrait quelqu'un pour les relances et si besoin l'huissier. | J'ai mal au dos depuis
quinze jours à force de pétrir. Vous pensez que c'est une hernie, et quel médicament dois-je
prendre ? | J'aurais besoin d'un prêt de 8 000 € sur deux ans pour la trésorerie. Vous pouvez
avancer cette somme ? | Chère équipe, nous changeons nos statuts cette année et deux associés ne
s'entendent plus du tout. Je cherche donc un avocat qui puisse nous défendre au tribunal le mois
prochain. Pourriez-vous vous en charger ? Avec mes remerciements, Odile Garnier | Bonjour Madame
Perrin, Merci encore pour votre aide de la semaine dernière. Une question un peu à part : mon
bailleur veut augmenter le loyer de l'atelier de 20 % et je voudrais contester. Pouvez-vous
étudier le bail et me dire si j'ai le droit de refuser ? Salutations distinguées, Gérard
Blanchet, encadreur | Bonjour Nathalie, Merci pour votre carte de vœux, même en mars elle m'a
fait plaisir ! J'ai un souci : la serrure de la boutique est bloquée depuis ce matin et je suis
coincée dehors avec mes fleurs. Pouvez-vous m'envoyer quelqu'un aujourd'hui pour ouvrir ? En
vous remerciant, Corinne Lopez, Aux Pivoines | Il me faudrait quelqu'un pour faire la cuisine à
la retraite, 18 personnes, du 14 au 17 mai | alors j'ai un souci avec mon associé, il veut
partir et il réclame la moitié du stock, il me faudrait quelqu'un pour négocier ça, un avocat
quoi, vous faites ? | dites ma machine à café professionnelle fuit de partout, vous auriez pas
un réparateur qui peut passer à la boutique, c'est une vieille italienne | les factures ça
roule, mais là je cherche quelqu'un pour tenir le stand à ma place mardi 17, toute la journée,
vendre des savons quoi, vous m'envoyez une personne ? | Bonjour, ici Léontine, du magasin de
jouets. Une vitre de notre devanture s'est fendue cette nuit et le vent s'y engouffre.
Pourriez-vous, par bonheur, la remplacer d'ici vendredi ? Avec mes salutations, Léontine |
Bonjour Madame, les relances n'ont hélas rien donné avec Monsieur Carlier. Il ne reste plus, je
crois, que l'huissier et la saisie. Puis-je vous confier cette procédure ? Cordialement, Fulbert
Gosselin, serrurier | Chère équipe, nous souhaiterions renouveler les photographies de tous nos
bijoux, sur fond blanc et en studio, soit une centaine de pièces. Seriez-vous disposés à venir
les prendre en photo chez nous ? Bien à vous, Apolline Vidal
""",
    "thanks": """
Un immense merci à toute l'équipe pour votre gentillesse et votre sérieux. Je dormirai mieux ce
soir, et mon mari aussi ! | Chers amis, tout est bien arrivé et c'est du beau travail. Merci
infiniment, vous m'ôtez une épine du pied. Bien amicalement, Lucienne | Bonjour à toute
l'équipe, mille mercis pour votre aide et votre gentillesse. C'est un vrai plaisir de travailler
avec vous. Très cordialement, Honorine Blin
""",
}
