"""What people who write French want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
zut j'avais oublié la dépose de l'ancien escalier, 150 de plus, et la benne 90. mettez ca dessus
avant que ca parte chez mme Lemoine elle a deja le chequier sorti | pour les Ferrand, ajoutez 80
balles. Ils avaient juré que l'armoire normande se démontait, elle se démontait pas, on y a
laissé une rampe d'escalier et le dos de Kévin. Mettez « manutention exceptionnelle », ça
passera mieux que ce que j'ai en tête | dites, en réécoutant un bout de l'atelier hier soir je
me suis rendu compte que la moitié du charme vient des moments où tout le monde éclate de rire,
surtout quand Bernard lit son poème sur les endives. J'aurais bien aimé qu'on garde les rires
entre parenthèses dans la transcription, vous pouvez les mettre ? | bon, le photographe a eu la
grippe puis son gamin l'a eue et maintenant c'est sa femme, bref les photos du jardin ne seront
pas là à temps. on décale la newsletter à mardi svp | En relisant la page des stages, je me suis
rendu compte que j'avais donné l'ancien numéro de téléphone. Mettez plutôt le 06 12 44 80 31,
s'il vous plaît. L'autre sonne chez mon ex-associé, qui commence à en avoir assez. | Ma collègue
vient d'apprendre qu'elle attend un bébé, et nous en sommes tous très heureux. Prenez-lui donc
la première classe pour le voyage à Lille, pour qu'elle soit bien assise. Pour moi, la seconde
convient toujours. | Le sculpteur qui devait m'accompagner chez Mme Caron est grippé depuis
hier. Pourriez-vous décaler le rendez-vous au mardi 24 ? Elle m'avait dit que ses matinées
étaient libres cette semaine-là. | J'ai discuté avec l'association, et ils ne veulent finalement
pas des questions du public à la fin. Arrêtez donc la transcription aux applaudissements, cela
vous fera une demi-heure de moins. | Bonjour, après réflexion et une nuit de mauvais sommeil, je
préférerais trois nuits minimum en août plutôt que sept. Est-ce encore possible de le mettre
ainsi ? Avec mes remerciements, René Faucher | Chère équipe, la liste des participants est
presque parfaite, merci. Il faudrait seulement retirer Mme Aubert, qui s'est désistée, et mettre
à sa place la première personne de la liste d'attente. Bien cordialement, Nathalie Roux, atelier
couture | Bonjour, merci pour la première version du bulletin, elle nous plaît beaucoup. Nous
voudrions toutefois ajouter un encadré sur le départ à la retraite de Mme Vidal, notre fidèle
comptable, et retirer la recette. Le texte est ci-dessous. Belle journée à vous, Pascal Huguenin
| Chère équipe, nous avions convenu d'un tableau pour les bénévoles du samedi seulement. Comme
le salon dure finalement deux jours, ajoutez s'il vous plaît le dimanche, avec les mêmes postes.
Il me le faudrait au plus tard lundi prochain. Merci beaucoup, Sylvain Bouvier | Bonjour Julie,
Désolée pour le mail tardif d'hier, j'étais encore à l'atelier. Pour la présentation,
pourriez-vous retirer la diapo avec les tarifs et mettre à la place les photos du chantier de
Rennes ? Elles sont dans le dossier commun. Belle journée, Maud Kervella, décoratrice | Chère
Madame Vasseur, Navré de vous déranger pendant votre pause. Mon hôtel à Lyon est réservé du 14
au 16 avril, mais le salon a été prolongé d'un jour. Pouvez-vous ajouter la nuit du 16 et
décaler le train du retour d'autant ? Avec mes remerciements, Lucien Amar, horloger | Bonjour
Aurélie, Quel plaisir de vous lire hier ! Je réponds entre deux fournées : dans la lettre aux
abonnés, remplacez la brioche par la galette de sarrasin, je n'ai plus de beurre d'ici dimanche
avec cette pénurie. Le reste ne bouge pas. À très vite, Loïc, Boulangerie du Port | Bonjour
Delphine, Mes excuses, j'ai encore changé d'avis. Pour le webinaire du 2 avril, je préférerais
que l'inscription soit payante, 15 euros, plutôt que gratuite : trop de gens s'inscrivent sans
venir. Est-ce encore possible ? Bien à vous et merci, Étienne Moreau, apiculteur | J'ai relu le
texte dans le train, entre deux enfants qui hurlaient. C'est très bien, mais mettez plutôt la
photo de l'atelier en premier, celle du chien après. | finalement y'a plus le feu pour la cire,
j'ai retrouvé un carton, donc vous pouvez me rendre ça le 3 avril au lieu de vendredi, ça laisse
le temps de bien chercher | Bonjour, ici Bérénice, de l'atelier de reliure. Mon comptable part
en congé plus tôt que prévu, et il lui faudrait tout pour le 27 mars plutôt que pour début
avril. Pensez-vous que ce soit faisable ? Avec toute ma gratitude, Bérénice Faure | Bonjour
l'équipe, notre numéro de téléphone se termine par 47 et non par 74 ; la faute est entièrement
la mienne. Et si l'on pouvait mettre la carte au-dessus du formulaire, ce serait plus clair.
Cordialement, Yves Pelletier, vitrier | Chère équipe, à la réflexion, nous pourrions nous
limiter à la France et à la Belgique, la Lituanie étant trop loin pour nous. Cela vous
épargnera, je l'espère, un peu de travail. Bien à vous, Ludivine Barre | alors pour les
cavistes, finalement pas le lundi, je vous avais dit n'importe quel jour mais le lundi je garde
mon petit-fils maintenant, donc uniquement mardi et mercredi, pour ceux qui restent à appeler |
j'ai lu la lettre à voix haute à mon mari et au milieu il s'est endormi, bon, il est fatigué
aussi, mais raccourcissez quand même le passage sur les horaires, deux phrases ça suffit | c'est
au sujet des publications, j'avais dit la fin du mois mais, euh, le marché a été avancé, donc il
me les faudrait plutôt pour jeudi, ce jeudi oui, désolée je sais que c'est court | Bonjour,
finalement, il nous faudrait les publications sur la fête de la musique plus tôt : le lundi 8
juin au lieu du 15. Le reste ne change pas. Merci à vous, Thibault | Madame, Monsieur, le taux
de TVA figurant sur la facture de la société Rivoire est erroné : il s'agit de 10 % et non de 20
%. Je vous saurais gré de la rectifier. Recevez mes salutations, Bernadette Aubry | Bonjour
l'équipe, pour la page des tarifs, ajoutez aussi la formule enfant à 8 euros, je l'avais
oubliée. Et mettez-la tout en haut, c'est elle qui attire les familles. Belle soirée, Manon | ah
oui et pour le devis de la salle de bain j'avais dit receveur de quatre vingt dix c'est cent
vingt elle a changé d'avis hier au marché faut corriger | Bonsoir, J'ai lu le discours à voix
haute devant le chat : huit minutes, au lieu de cinq. Pourriez-vous le raccourcir et enlever la
citation de Sénèque ? Merci et bonne soirée, Édith | Bonjour, Un détail avant l'envoi : le cours
de mardi passe à 19 h. Et j'aimerais que vous ajoutiez une phrase sur la nouvelle prof, Inaya.
Belle journée, Studio Souffle, Anne-Lise | Bonjour, Merci pour ces réponses, elles sont
courtoises. Un peu trop à mon goût : celle au monsieur du chien mérite plus de fermeté,
refaites-la s'il vous plaît. Cordialement, Hôtel des Deux Ponts, Mme Astruc | Bonjour à vous, Le
savon au miel est retiré de la gamme, inutile de le décrire. À sa place arrive un savon à
l'ortie, dont je vous joins la fiche. Merci, Théo | Le nom, c'est un peu la question : ma fille
vient à ma place ? je vous confirme. Par contre les dates, elles, glissent : du 1er au 6 juin et
plus en mai. | On s'est engueulés puis mis d'accord : la hausse attendra mardi prochain 14 h,
l'heure où on l'annonce aux abonnés, et le pain d'épices garde son prix.
""",
}
