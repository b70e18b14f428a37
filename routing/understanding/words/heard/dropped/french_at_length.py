"""What people who write French want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
stage complet en une nuit grace a ma soeur qui a partagé partout, du coup le post ne sert plus a
rien, supprimez | Vous avez été d'une rapidité remarquable, ce qui rend la chose un peu gênante
: le salon n'aura pas lieu, l'allemand non plus. | La lettre de printemps on oublie, le gel a
tout cramé, j'ai plus rien à vendre | laissez tomber le rdv pour la démo du pont, j'en ai trouvé
un d'occaz à Alès | Le salon de Nice est reporté d'un an, du coup je n'ai aucune raison d'y
aller, oubliez le vol | Pas besoin de voir avec Mme Tissot, elle vient de m'appeler, elle annule
sa véranda. Laissez tomber le rendez-vous | Ne faites pas les avant/après en fin de compte, deux
clients refusent qu'on voie chez eux | Nous avons passé le week-end à refaire nos calculs, et le
food truck ne se fera pas. Vous pouvez donc abandonner l'étude. Merci quand même pour votre
gentillesse. | Laissez tomber l'étude sur les salons de thé, le local m'est passé sous le nez. |
Inutile de traiter les heures des intérimaires, l'agence vient de me dire qu'elle s'en charge. |
Les hôtes allemands ont annulé leur séjour, donc inutile de traduire le guide pour eux. On en
reparlera l'année prochaine. | La cérémonie est annulée faute de salle, donc plus besoin du
discours. Désolée si vous aviez déjà commencé. | On a réécouté l'enregistrement à tête reposée
et c'est trop mauvais pour être publié. Inutile de vous y mettre. | Laissez tomber le local à
Nantes, je viens de signer pour celui de ma cousine à Rezé. | pour l'appel d'offres du gymnase
on laisse tomber, la visite obligatoire était lundi et j'y étais pas | Bonjour, je vous prie de
m'excuser, ma cliente s'est désistée ce matin. Inutile donc de faire le devis pour les rideaux.
Bonne journée à vous, Bernadette | Mes cours sont complets jusqu'en juin, coupez la campagne, ça
ne sert plus à rien de payer. | On arrête la recherche de fleuriste. Ma nièce commence lundi, et
je ne peux pas payer deux personnes. | On a décidé hier soir en famille de fermer le stand du
marché, ça ne rapportait plus. La newsletter de réouverture n'a donc plus lieu d'être | bon
écoutez pour la cire on laisse tomber, je garde mon ancien fournisseur, il m'a fait un prix
quand il a su que je cherchais ailleurs | Bonjour, notre webmestre est revenu de congé et
s'occupe lui-même des mises à jour. Je vous prie donc d'annuler cette demande. Cordialement,
Régine Pascot | oui bonjour, euh pour le panneau du sauna, on arrête, le sauna est en panne et
on ne le répare pas, donc plus besoin de panneau | Désolée de vous avoir mis au travail pour
rien : l'imprimeur a fait faillite et la brochure avec lui. On arrête là. | Je viens de
retrouver le fichier d'origine sur une vieille clé. Vous pouvez donc cesser de recopier le
carnet, pardon ! | Mes clients s'étonnent que ce ne soit pas moi qui réponde. Merci, mais on en
reste là pour la messagerie. | je renonce au train, on part à trois. il nous faut une voiture de
location pour lundi à la place | La relance Perrot peut passer à la trappe, son chèque était
coincé derrière la boîte aux lettres. | Mettez les comptes de décembre au rebut, on change
d'exercice et tout est à refaire ailleurs. | bon le client des volets il est parti avec un autre
pas grave c'était loin donc laissez tomber le devis hein faut plus le faire | Je reprends la
déclaration de février à mon compte, mon beau-frère s'y colle. Vous pouvez la retirer | On
arrête la permanence ce soir, trop peu d'appels pour que ça vaille le coup. L'article, lui,
continue | Pour les coiffeurs je crois que je vais en rester là, si cela ne vous embête pas
trop. Le cœur n'y est plus. | Figurez-vous que l'orateur nous a envoyé son texte. Inutile donc
de retaper quoi que ce soit. | le stagiaire a tout saisi pendant le week-end, je ne sais pas ce
qui lui a pris. vous pouvez ranger le paquet | Pour les réseaux à Pâques on passe notre tour, la
patronne trouve ça ringard. La lettre, elle, reste | L'aide vélo a été supprimée par la région
ce matin. Il n'y a plus rien à chercher | Annulez tout, s'il vous plaît. Je ferme l'atelier fin
juin et je n'ai plus besoin de rien. | Bonjour, je renonce à la recherche sur les fournisseurs
de laine, inutile d'aller plus loin. Cordialement, Mme Teyssier | La compta, ma femme la reprend
à compter du 1er avril, vous pouvez clore de votre côté. | J'ai changé d'avis pour la page
d'accueil, laissez-la comme elle est, ne touchez plus à rien | On ferme le site à la fin de la
saison, alors inutile de toucher aux prix, oubliez | Désolée, vraiment, mais je n'ai plus le
budget pour la lettre d'info. Arrêtez là s'il vous plaît | stop pour les posts, dès demain svp,
on change de nom et l'avocat ne veut plus rien en ligne | Laissez tomber Nancy, ils m'ont mis au
fond à côté des toilettes l'an dernier, j'irai pas | Fausse alerte pour le 1er mai, mon gendre
s'est réconcilié avec ma fille (merci Facebook) et il veut se racheter à la barrière. Donc
personne à envoyer | Pour la lettre, je crois qu'on va passer notre tour cette fois. Plus
personne ne l'ouvre de toute façon. | Beaucoup trop, et c'est bien ça le problème. L'association
n'a pas voté le budget, on referme le dossier des registres. | Mon frère se libère et reprendra
les réponses aux clients dès le 1er avril. On arrête donc là de votre côté à cette date, sans
rancune ? | La mairie m'a donné toute la liste des aides ce matin, du coup la recherche n'a plus
lieu d'être | Ma fille finit son BTS et reprend le courrier des clients à partir d'avril, vous
pourrez souffler. | Les inscriptions papier, j'ai demandé aux gens de les refaire en ligne et
ils l'ont presque tous fait. Plus rien à saisir. | Après réflexion je n'ai pas les épaules pour
de nouveaux clients ce printemps, mon dos a dit stop. Les appels, on n'en parle plus.
""",
}
