"""What people write in French in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
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
merci, je lis ça ce soir | merci, je reviens vers vous là-dessus |
merci de demander, tout va bien | merci, on en parle lundi et on vous dit |
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
lequel sera fini en premier ? | j'aimerais savoir si l'hôtel est réservé |
j'aimerais bien savoir comment ça avance | ma question a donné quelque chose ? |
qu'est devenu ce que j'ai demandé lundi ? | puis-je demander où vous en êtes ? |
quelqu'un peut me dire si la lettre est partie ? | on sait déjà quand ce sera fini ? |
je suis curieux, il y a déjà quelque chose à voir ? | le fournisseur a répondu ?
""",
    "cancel": """
arrêtez de chercher, on a quelqu'un | ne continuez pas, on change de société |
le rendez-vous de Kim tombe à l'eau, donc pas de train | Robin est malade, plus besoin du vol |
on part chez un autre comptable, arrêtez là |
ce n'est plus souhaité, le conseil en a décidé autrement |
la fête n'a pas lieu, donc pas d'invitations | je reprends cette commande |
le client a changé d'avis, vous pouvez fermer
""",
    "thanks": """
votre traductrice a été formidable, dites-le-lui | dites à Ana que je suis ravie |
transmettez mes remerciements à l'équipe | celui qui a écrit ça est un génie |
tout s'est bien passé, merci | vous avez sauvé ma semaine | je n'aurais pas fait mieux |
les invités ont adoré, merci | quel soulagement, merci | nos clients sont ravis
""",
    "greeting": """
bonjour, ici Kim de la boulangerie | bonjour, Robin à l'appareil | bonjour, c'est Kim du studio |
bonjour, on est les nouveaux de la rue du Moulin
""",
    "complaint": """
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
quelqu'un pourrait garder notre chien pendant notre absence ? |
qui arrose les plantes pendant les vacances ? |
nous sommes une agence de référencement et vous mettons en tête |
nous vendons des contacts, on en parle ? | je vous écris au nom d'un investisseur avec une offre |
où mange-t-on bien par ici ? | vous connaissez un bon coiffeur ? |
mon fils cherche un stage chez vous | vous me prêtez une échelle ? |
notre chauffage est en panne, vous faites ça ?
""",
}
