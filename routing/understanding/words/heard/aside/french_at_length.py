"""What people who write French say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Chère équipe, je voulais juste vous souhaiter le bonjour et une bonne semaine. Ici le printemps
s'installe doucement, les premiers clients sont revenus en terrasse. Amicalement, Lucien Ferrand
| Coucou l'équipe, me voilà rentrée de vacances, bronzée et de bonne humeur. Bonne journée à
vous tous ! | Bonjour à toutes et à tous, j'espère que vous allez bien en ce beau mercredi. Bien
amicalement, Philibert, de la fromagerie
""",
    "not_for_us": """
quelqu'un a l'heure du coucher de soleil à Nantes ce soir, pour une demande en mariage | vous
avez quelqu'un pour garder mes jumeaux pendant l'audition de samedi ? deux heures, ils sont
sages (non) | Pourriez-vous m'établir les plans électriques du cabinet, aux normes, avec
signature d'un bureau d'études ? | dites, l'alarme du fournil sonne toute seule la nuit, les
voisins me haissent. vous venez regarder? | samedi ma fille a danse a 14h et moi jai un mariage
a fleurir, ya qqn chez vous pour l'y emmener? on sait jamais | Très joli, vraiment. Reste la
photo de moi, celle où j'ai l'air d'un témoin protégé : vous avez un photographe sous la main ?
| La galerie a payé, il faut maintenant que quelqu'un lui livre deux tirages encadrés à Lyon
samedi | l'embrayage de la 208 école est mort, un garagiste à Lorient qui peut prendre ça d'ici
vendredi ? | y a un nid de frelons dans la cabine de projection, qui c'est qui peut m'enlever ça
| La serrure du 12 rue Foch a été forcée cette nuit, il me faut un serrurier tout de suite. |
Est-ce que quelqu'un chez vous sait réparer un four à céramique ? Il ne monte plus. | est-ce que
vous auriez quelqu'un pour garder mon fils jeudi soir pendant que je donne mon cours de poterie
? | il me faudrait un avocat pour mon litige avec l'assureur, vous connaissez quelqu'un de bien
à Toulouse ? | c'est quoi la meilleure période pour tailler un figuier ? un client m'a demandé
et j'ai eu l'air bête | mon voisin de boutique fait un bruit pas possible, il y aurait pas
quelqu'un pour aller lui parler à ma place ? 😅 | dites, vous savez cuisiner un risotto pour 12 ?
ma cliente change le menu au dernier moment et je panique | tu connais pas un bon électricien ?
le frigo à fleurs a lâché, faut que quelqu'un passe le réparer | Vous pourriez me trouver des
invités pour le podcast ? des gens qui ont tout plaqué pour la campagne | Il me faudrait une
appli sur mesure pour que les parents suivent les repas des petits. Vous savez coder ça ? | Au
fait, vous pourriez me réserver une table pour huit samedi soir, c'est l'anniversaire de ma mère
? | Vous faites aussi des logos ? Le mien date de 2004 et j'aimerais en avoir un nouveau. | Le
robinet de mon salon fuit et il y a de l'eau jusque dans la réserve, vous pouvez m'envoyer
quelqu'un cet après-midi ? | Pourriez-vous remplir ma déclaration d'impôts pendant que vous y
êtes ? Mon comptable est parti à la retraite. | Vous savez où je pourrais trouver un bon
mécanicien ? Le camion cale à chaque feu, il faudrait que quelqu'un le répare. | alors est-ce
que vous pourriez me faire une petite application pour que les gens commandent leur pain sur le
téléphone | tu connais pas un bon plaquiste dispo lundi? le mien s'est pété le poignet et je
suis dans la mouise | Bonjour, notre vieille boulangère part et je voudrais recruter une
vendeuse. Pourriez-vous mener les entretiens d'embauche et me proposer quelqu'un ? Merci bien,
Fernand | Bonjour, mon petit-fils passe son bac de français et n'écoute personne. Donneriez-vous
des leçons particulières, à la librairie le mercredi par exemple ? Je vous salue, Roland |
Bonsoir chers tous, ma fille enseigne le yoga et voudrait une chanson douce pour ses cours.
Sauriez-vous lui en composer une ? Affectueusement, Josette | Un client ne me paie pas depuis
novembre, 1 840 €. Il me faudrait quelqu'un pour les relances et si besoin l'huissier. | J'ai
mal au dos depuis quinze jours à force de pétrir. Vous pensez que c'est une hernie, et quel
médicament dois-je prendre ? | J'aurais besoin d'un prêt de 8 000 € sur deux ans pour la
trésorerie. Vous pouvez avancer cette somme ? | Pourriez-vous me dire si j'ai le droit de
licencier un salarié pendant son arrêt maladie ? | Il me faudrait quelqu'un pour faire la
cuisine à la retraite, 18 personnes, du 14 au 17 mai | dites ma machine à café professionnelle
fuit de partout, vous auriez pas un réparateur qui peut passer à la boutique, c'est une vieille
italienne | Bonjour, nous aimerions avoir cinq mille abonnés de plus sur Instagram avant les
fêtes. Combien coûtent-ils si vous les achetez pour nous ? Cordialement, Romuald | dites, euh,
vous pourriez aller chercher les clients à la gare dimanche à seize heures, ils sont six avec
les valises, moi je suis à un baptême | il faudrait que quelqu'un tourne la leçon 6 chez moi
avec une vraie caméra, samedi matin | Il y a un colis trop lourd pour moi à la poste, vous
pouvez passer le prendre et me le monter au deuxième ? | Madame, Monsieur, Je souhaiterais que
l'un de vos collaborateurs vienne décorer ma vitrine pour les fêtes, avec du houx et une crèche.
Cordialement, Solange, fleuriste | j'ai perdu les clés de l'atelier, il faudrait m'ouvrir la
porte et changer la serrure | Vendredi j'ai rendez-vous au lycée avec le professeur de mon fils,
est-ce que l'un de vous peut y aller à ma place ? | Euh, bonjour, il faudrait que quelqu'un
aille chercher ma mère à la gare ce soir, elle a deux valises et un chat, merci | Il nous faut
un parfum pour nos 40 bougies, quelque chose de forêt. Vous pouvez le créer et nous en livrer
deux litres ? | Peut-on m'attaquer si j'ouvre la boutique le lundi de Pentecôte ? Je voudrais
l'avis d'un juriste. | Parfait, l'allemand. On pourrait en tirer une version lue à haute voix
par un comédien, pour la borne du musée ? | Une cliente de Namur veut essayer la lampe chez
elle. Vous la lui portez, vous la branchez et vous revenez avec ? | La paie est bonne.
Maintenant il faudrait un remplaçant pour Bruno en cuisine dès mercredi, envoyez quelqu'un qui
sait tenir un couteau. | euh vous faites les logos aussi parce que celui sur la camionnette on
dirait un poisson alors que je suis couvreur il m'en faudrait un neuf | j'ai la notice de la
chaudière tout en allemand vingt pages est-ce que vous pouvez me la traduire en français que je
comprenne les codes d'erreur | Monsieur, Madame, Ma vitrine réfrigérée est tombée en panne ce
matin avec quarante tartes dedans. Auriez-vous un dépanneur à m'envoyer dans l'heure ? En vous
remerciant, Pâtisserie Jolivet | Pouvez-vous vérifier juridiquement mon bail commercial avant le
20 ? Je me méfie de l'article 9. | Est-ce qu'un de vos gens saurait filmer et monter une vidéo
de deux minutes dans notre ferme ? | mon fils a 9 ans, on change d'école tous les quinze jours,
vous auriez pas un prof pour les maths par visio ?
""",
    "thanks": """
Un immense merci à toute l'équipe pour votre gentillesse et votre sérieux. Je dormirai mieux ce
soir, et mon mari aussi ! | Chers amis, tout est bien arrivé et c'est du beau travail. Merci
infiniment, vous m'ôtez une épine du pied. Bien amicalement, Lucienne | Je rentre du salon, tout
s'est passé comme sur des roulettes. Un grand merci à vous ! | Bonjour à toute l'équipe, mille
mercis pour votre aide et votre gentillesse. C'est un vrai plaisir de travailler avec vous. Très
cordialement, Honorine Blin | Chère équipe, merci mille fois pour le voyage si bien préparé.
Vous êtes des anges. Affectueusement, Clotilde | Six heures de train et j'ai dormi comme un
bébé, merci d'avoir insisté pour la couchette, même si je râlais | Figurez-vous que le chef du
Belvédère m'a reçu en disant « votre collègue au téléphone, gardez-la ». Je n'ai pas osé dire
que je travaille seul. | Un client de Fribourg m'appelle pour me féliciter de mon allemand. J'ai
dit « danke » et j'ai vite raccroché avant qu'il ne pose une question !
""",
}
