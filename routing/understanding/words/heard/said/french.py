"""What people who write French say beside requests; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
plutôt des retraités, des gens qui ont le temps | tout le dernier trimestre | Non non, seulement
le matin | 150, petit-déj compris
""",
    "cancel": """
laisse tomber pour Bruxelles, on fera ça en visio | plus besoin d'appeler les garages, mon
beau-frère m'a trouvé ce qu'il faut | annulez la commande de traduction, le notaire a sa propre
traductrice | on annule Turin | Finalement je n'ai plus besoin des publications, ma fille s'en
occupe. Désolé du dérangement. | T-46 à la poubelle svp, le client s'est désisté | Je vous prie
d'annuler la réservation du billet pour Nantes. | laissez tomber les posts, j'ai fermé mon
compte | Finalement non pour Lille, le salon est reporté à l'automne | on laisse tomber les
appels svp, mon agenda déborde déjà | Annulez la recherche, j'ai trouvé moi-même | Ma nièce
s'est proposée pour Facebook, donc vous pouvez oublier cette partie.
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
stages, tant que vous y êtes
""",
    "complaint": """
C'est du grand n'importe quoi, il y a 14 lignes en double et il manque tout le rayon fromages |
Deux semaines pour trois paragraphes, sérieusement ? 😡 | le ton est à côté de la plaque, on
dirait une pub pour de la lessive | vous aviez dit ce matin 9h. il est dix heures. mon client
est devant moi. | il manque la moitié des lignes | Je suis très déçue : c'était promis pour
lundi et je n'ai toujours rien. | le prix sur la page d'accueil, c'est celui de 2023 | deux
clients ont reçu la facture l'un de l'autre | sérieux, "cordialement" à une gamine de 12 ans qui
demande pour un cours de poney ? | franchement c'est bâclé, la moitié des prix sont faux |
Encore en retard. La dernière fois aussi. Ça commence à bien faire. | le visuel est flou et mon
nom est coupé en deux, je ne valide pas | trois fois que je demande sans réponse, vous dormez ?
| Les gens débarquent le lundi alors qu'on est fermé, le site dit toujours ouvert. C'était censé
être réglé la semaine passée. | j'ai dit pas de tutoiement. Pas. De. Tutoiement. | Troisième
relance de ma part. Silence radio. Vous existez encore ? | votre prestataire a appelé ma
concurrente au lieu de ma cliente... c'est gênant | hôtel réservé à Saint-Denis. Mais celui de
la Réunion, pas celui d'à côté du stade !! | trois réponses sur quatre sont à côté de la
question, une cliente m'a appelée en pleurs | encore faux | il manque la page 3 | pas comme ça
""",
    "greeting": """
coucou !
""",
    "not_for_us": """
est-ce que tu pourrais aller chercher mon costume au pressing avant 18h ? | bonjour, gagnez 500€
par jour depuis chez vous avec notre méthode, cliquez vite sur le lien | ma voisine dit que je
peux porter plainte contre le propriétaire, à votre avis j'ai mes chances au tribunal ? | mon
voisin se plaint du bruit du four, il a le droit de porter plainte ? | Bonjour, étudiante en
communication, je recherche un stage de deux mois à partir de mai. | vous connaissez une bonne
recette de blanquette pour dimanche ? | faudrait quelqu'un pour arroser les plantes du bureau
pendant mon absence | qui peut venir déboucher l'évier du salon de tatouage ? c'est urgent |
j'hésite entre Rome et Lisbonne pour mes vacances en amoureux, t'en penses quoi toi ? | Nous
vous proposons une prestation de référencement naturel à prix cassé, contactez notre équipe
commerciale. | pouvez-vous aller chercher mes enfants à l'école ce soir ? 16h30 | Mon bailleur
refuse de rendre la caution, je peux l'attaquer ? | il fera beau à Nantes dimanche vous croyez |
Bonjour, nous proposons des abonnés Instagram garantis à prix mini, intéressé ? | il me faut un
logo | je cherche un plombier | commandez-moi une pizza | une nounou pour vendredi
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
pardon, mauvaise fenêtre | ça dépend | compris | je suis dans le train
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
combien de rendez-vous calés pour l'instant ? | alors ? | du nouveau ? | ça en est où ?
""",
    "thanks": """
mille mercis, vous me sauvez la vie | Nickel, rien à redire | nickel, rien à redire | Vous direz
un grand merci à la dame qui a tout retapé, chapeau bas | Impeccable, mon associé est bluffé. |
merciiii 🙏 trop forts | oh génial, vous me sauvez la vie là | merci mille fois | génial | super,
merci
""",
}
