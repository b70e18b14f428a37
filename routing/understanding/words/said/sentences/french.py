"""What people write in French in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
vous pouvez regarder combien coûterait une deuxième camionnette, louée ou achetée |
combien coûte une bonne balance ? trois options svp |
sinon j'aurais besoin d'un petit post pour la soirée quiz |
et ma dictée est dans le dossier, je la veux en texte |
mme Okafor a eu trois cours, 120 en tout, envoyez-lui la facture |
l'ancien gérant est encore dans les mentions légales, à retirer |
fin mai une aide arrive, préparez les paies |
une personne commence le 3, merci d'en tenir compte et de préparer les salaires |
le travail chez Hansen est fini, à facturer : 6 heures et 220 de pièces |
une patiente signale que la page des rendez-vous affiche une erreur, à vérifier svp |
quelqu'un se plaint que la boutique ne charge pas, pouvez-vous réparer |
on pense au solaire, quelles subventions existent ? deux pages suffisent |
le livre d'or compte 300 entrées à saisir dans une liste |
rien publié depuis l'hiver, quelque chose sur notre cours serait bien |
Kim part à Oslo le 4, trouvez et réservez quelque chose de raisonnable |
pourriez-vous suivre notre boîte mail une semaine pendant les congés de Robin ? |
notre règlement n'existe qu'en allemand, on le voudrait en anglais |
on a enregistré l'assemblée, quelqu'un pourrait la mettre par écrit ? |
il y a une liste d'anciens clients, ce serait bien que quelqu'un les appelle |
ensuite les salaires aussi svp
""",
    "answer": """
le salon commence le 8, donc deux jours avant | la banque met jusqu'à lundi, après vous l'aurez |
qu'on déménage, et le nouveau numéro | celle de Lille | le compte pro et la carte |
c'est pour nous tous, on partage | rien n'a changé, toujours cinq |
notre comptable vous l'envoie | je ne le trouve pas, je demande à ma femme
""",
    "remark": """
j'ai besoin d'aide | aidez-moi svp | au fait ce compte ne sert plus |
l'ancien numéro n'existe plus | comment décidez-vous qui travaille pour moi ? |
qui choisit la personne ? | je suis dans le train, je lis plus tard |
c'est mon fils qui tient la boutique maintenant | merci, je lis ça ce soir |
merci, je reviens vers vous là-dessus | merci de demander, tout va bien |
merci, on en parle lundi et on vous dit |
si quelqu'un se demande, les 60 en liquide c'était des timbres |
ne soyez pas surpris : le virement du 3 était un remboursement |
Robin me remplace la semaine prochaine | à partir de mai voyez avec Kim |
je suis en congé, demandez à Robin | vous avez quelqu'un qui s'y connaît en WordPress ? |
l'un de vous parle polonais ? | vous travaillez avec des gens qui l'ont déjà fait ? |
vous connaissez Amazon ? | il y a une remise si on commande plus souvent ? |
ce serait moins cher chaque mois ? | que deviennent nos fichiers ensuite ? | prenez votre temps |
pas besoin de répondre | je voulais savoir combien ça coûte d'habitude |
qui le ferait si on le commande ?
""",
    "change": """
le titre est terne, quelque chose avec la mer | l'accroche est ennuyeuse, plus drôle svp |
l'appartement doit accepter les chats | il faut un bureau dans la chambre |
il faut qu'il y ait un ascenseur | le début est trop long et un peu raide |
la photo est trop sombre, prenez-en une autre |
Kim n'arrive pas avant neuf heures, n'importe quel train plus tard ira |
Robin ne mange pas de poisson, dites-le à l'hôtel | pour l'hôtel : on peut monter à 150 |
pour la newsletter : n'oubliez pas la tombola | pour le voyage : Robin vient aussi |
dites dedans qu'on est fermés à Pâques | mettez dans la newsletter que le parking est gratuit |
et précisez dans le post qu'il reste peu de places |
ah, et la deuxième carte tant que vous y êtes | et vérifiez la caisse au passage |
la facture pourrait dire conseil et non travaux ? |
pouvez-vous mettre notre logo sur la facture ? | l'appartement doit être accessible en fauteuil |
le budget a augmenté, prenez le mieux | la date du texte est fausse, c'est le 9 |
j'ai oublié de dire qu'il y a deux boutiques | on choisit la version longue |
la réunion passe au 12, donc une nuit plus tard
""",
    "status": """
le client l'a bien reçue ? | c'est arrivé chez le client ? |
redites-moi ce que vous avez en cours pour moi | vous travaillez sur quoi pour moi ? |
qu'est-ce que j'ai en route chez vous ? | lequel sera fini en premier ? |
j'aimerais savoir si l'hôtel est réservé | j'aimerais bien savoir comment ça avance |
ma question a donné quelque chose ? | qu'est devenu ce que j'ai demandé lundi ? |
puis-je demander où vous en êtes ? | quelqu'un peut me dire si la lettre est partie ? |
on sait déjà quand ce sera fini ? | je suis curieux, il y a déjà quelque chose à voir ? |
le fournisseur a répondu ?
""",
    "cancel": """
j'y vais par mes propres moyens, ne prenez rien | on dort chez des amis, pas de réservation |
on y va en voiture, donc pas de train | ne faites plus rien dessus |
le patron dit non, pas de post | arrêtez de chercher, on a quelqu'un |
ne continuez pas, on change de société | le rendez-vous de Kim tombe à l'eau, donc pas de train |
Robin est malade, plus besoin du vol | on part chez un autre comptable, arrêtez là |
ce n'est plus souhaité, le conseil en a décidé autrement |
la fête n'a pas lieu, donc pas d'invitations | je reprends cette commande |
le client a changé d'avis, vous pouvez fermer
""",
    "thanks": """
chapeau bas | dix sur dix | irréprochable, merci |
votre traductrice a été formidable, dites-le-lui | dites à Ana que je suis ravie |
transmettez mes remerciements à l'équipe | celui qui a écrit ça est un génie |
tout s'est bien passé, merci | vous avez sauvé ma semaine | je n'aurais pas fait mieux |
les invités ont adoré, merci | quel soulagement, merci | nos clients sont ravis
""",
    "greeting": """
bien le bonjour | coucou tout le monde | salut à tous | bonjour, ici Kim de la boulangerie |
bonjour, Robin à l'appareil | bonjour, c'est Kim du studio |
bonjour, on est les nouveaux de la rue du Moulin
""",
    "complaint": """
cinq jours pour un petit post, sérieusement | une semaine pour une page, quand même |
trois semaines pour une lettre, enfin | ça n'aurait jamais dû partir comme ça |
j'avais expressément demandé les deux cartes | la lettre ne devait pas partir sans mon accord |
je vous ai dit tout ça le mois dernier et vous redemandez | pourquoi faut-il tout répéter |
comment cela a pu partir avec le mauvais nom ? |
mon numéro privé était sur le flyer, comment est-ce arrivé ? |
franchement j'aurais été plus rapide seul | ça a pris plus de temps que si je le faisais |
le client a vu un mauvais prix, c'est gênant | je ne vous avais pas demandé ça |
vous l'avez envoyé sans me demander | à cause de vous les invités ont trouvé porte close |
je trouve dommage de n'avoir aucune réponse |
la lettre est partie à l'ancienne adresse alors que j'avais prévenu |
personne n'a vérifié la date | nous n'en sommes pas satisfaits
""",
    "not_for_us": """
je peux prendre de l'aspirine avec du vin ? | le miel c'est bon pour la toux ? |
quelles vitamines prendre | on fait des calendriers pour entreprises, notre catalogue ? |
on imprime des t-shirts, vous voulez un devis ? |
quelqu'un pourrait garder notre chien pendant notre absence ? |
qui arrose les plantes pendant les vacances ? |
nous sommes une agence de référencement et vous mettons en tête |
nous vendons des contacts, on en parle ? | je vous écris au nom d'un investisseur avec une offre |
où mange-t-on bien par ici ? | vous connaissez un bon coiffeur ? |
mon fils cherche un stage chez vous | vous me prêtez une échelle ? |
notre chauffage est en panne, vous faites ça ?
""",
}
