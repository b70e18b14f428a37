"""What people who write French want no more of work in play; from what was heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
laisse tomber pour Bruxelles, on fera ça en visio | plus besoin d'appeler les garages, mon
beau-frère m'a trouvé ce qu'il faut | annulez la commande de traduction, le notaire a sa propre
traductrice | on annule Turin | Finalement je n'ai plus besoin des publications, ma fille s'en
occupe. Désolé du dérangement. | T-46 à la poubelle svp, le client s'est désisté | Je vous prie
d'annuler la réservation du billet pour Nantes. | laissez tomber les posts, j'ai fermé mon
compte | Finalement non pour Lille, le salon est reporté à l'automne | on laisse tomber les
appels svp, mon agenda déborde déjà | Annulez la recherche, j'ai trouvé moi-même | Ma nièce
s'est proposée pour Facebook, donc vous pouvez oublier cette partie. | Inutile de poursuivre
pour la réunion, l'architecte a fourni son compte rendu. | les italiens ont annulé, on annule
aussi le livret | ils ont payé tous les deux ce matin, donc pas besoin de leur écrire | je
m'installe pas finalement. laissez les écoles de surf | stop les appels aux restos, j'ai plus de
fromage | on arrête les fiches, le café a eu raison d'elles mdr | l'intéressé retire son accord.
on ne transcrit rien | finalement je n'y vais pas | le stage est annulé, donc la page aussi | on
arrête les appels svp, planning plein jusqu'à l'été | J'ai trouvé mon fournisseur au salon,
inutile de chercher plus loin | c'est bon google l'a fait, laissez | pas la peine de continuer
la saisie, le client a tout refait en pdf | la paie part chez le comptable, vous gardez que la
compta | bah finalement pas d'infolettre | brocante annulée cause météo :( donc oubliez |
monsieur petit vient de virer, pas de relance du coup | Nous avons confié nos comptes à un
cabinet ; veuillez clôturer cette demande. | stop pour les posts, ma nièce prend la suite |
annulez le train, congrès reporté | Plus besoin de la retranscription, j'ai tout réécrit de
mémoire dans la nuit. | laissez tomber la chambre a lyon je dors chez mon frere | stage complet
en une nuit grace a ma soeur qui a partagé partout, du coup le post ne sert plus a rien,
supprimez | plus besoin de la relance, on s'est arrangé lui et moi | finalement non, on arrete
la traduction | Laissez tomber Strasbourg, le salon est annulé | plus besoin de la relance, ils
ont payé ce matin | On arrête la recherche, j'ai trouvé mon bonheur à Angers | Stop pour les
posts svp, mon neveu s'en occupe maintenant | Je préfère qu'on arrête LinkedIn. Personne ne m'y
a trouvé, pas même moi. | finalement pas de train, on fait ça en visio | Vous avez été d'une
rapidité remarquable, ce qui rend la chose un peu gênante : le salon n'aura pas lieu, l'allemand
non plus. | on ne facture plus Prado, c'est devenu ma belle-sœur | Stop pour les fiches, mon
gamin a tout scanné hier soir | Annule les visites devis de la semaine, mon porteur s'est pété
le dos | monte-meuble trouvé à Auray chez un cousin, vous fatiguez plus | La lettre de printemps
on oublie, le gel a tout cramé, j'ai plus rien à vendre | Laissez tomber le camping de Stavelot,
ils viennent à six et dorment chez moi | laissez tomber le rdv pour la démo du pont, j'en ai
trouvé un d'occaz à Alès | Stop pour la recherche farine, mon meunier s'est aligné | Finalement
pas de newsletter pour Pâques, celle de janvier a fait trois clics dont ma mère | Annulez la
facture de Mme Roux, elle m'a payé en liquide hier | grève le 24, je prends la bagnole. pas la
peine de réserver | on arrête les posts d'avril, travaux dans le salon | Ne faites plus venir
personne pour le studio, il est donné. | Les cartes de visite du salon, laissez tomber, ma nièce
s'en est chargée hier | on arrête tout pour les soldes, site et lettre, la collection part chez
un déstockeur | les pépinières ne prennent personne avant l'automne, inutile de continuer à les
appeler | Le salon de Nice est reporté d'un an, du coup je n'ai aucune raison d'y aller, oubliez
le vol | la brochure espagnole on laisse tomber, le client a changé d'avis | Séminaire reporté
on ne sait pas à quand, annulez le train | plus besoin de chercher pour le linge, j'achète une
machine | l'auberge vient de payer, pas la peine de relancer du coup | Finalement la relance
pour M. Kerbrat c'est plus la peine, il a viré ce matin | Pas besoin de voir avec Mme Tissot,
elle vient de m'appeler, elle annule sa véranda. Laissez tomber le rendez-vous | Oubliez la
relance pour les pochettes, elles viennent d'arriver, 3 cartons devant la porte | Laissez tomber
l'épisode 4, mon invitée ne veut plus être diffusée. | Ne faites pas les avant/après en fin de
compte, deux clients refusent qu'on voie chez eux | Laissez tomber le devis, les randonneurs
vont ailleurs. Tant pis pour eux | annulez le post, le plat n'est plus au menu | Laissez tomber
pour M. Perrot, je lui ai téléphoné | on annule l'infolettre poterie, l'atelier n'aura pas lieu
| Nous avons passé le week-end à refaire nos calculs, et le food truck ne se fera pas. Vous
pouvez donc abandonner l'étude. Merci quand même pour votre gentillesse. | Laissez tomber
l'étude sur les salons de thé, le local m'est passé sous le nez. | Le préfet vient d'interdire
le marché de nuit à cause de la crue, et nous sommes tous bien tristes. Laissez tomber les
publications, elles n'ont plus de raison d'être. Ce sera pour l'année prochaine.
""",
}
