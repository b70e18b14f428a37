"""What people who write French want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
plus besoin d'appeler les garages, mon beau-frère m'a trouvé ce qu'il faut | Finalement je n'ai
plus besoin des publications, ma fille s'en occupe. Désolé du dérangement. | stage complet en
une nuit grace a ma soeur qui a partagé partout, du coup le post ne sert plus a rien, supprimez
| Vous avez été d'une rapidité remarquable, ce qui rend la chose un peu gênante : le salon
n'aura pas lieu, l'allemand non plus. | La lettre de printemps on oublie, le gel a tout cramé,
j'ai plus rien à vendre | laissez tomber le rdv pour la démo du pont, j'en ai trouvé un d'occaz
à Alès | Finalement pas de newsletter pour Pâques, celle de janvier a fait trois clics dont ma
mère | Le salon de Nice est reporté d'un an, du coup je n'ai aucune raison d'y aller, oubliez le
vol | Finalement la relance pour M. Kerbrat c'est plus la peine, il a viré ce matin | Pas besoin
de voir avec Mme Tissot, elle vient de m'appeler, elle annule sa véranda. Laissez tomber le
rendez-vous | Ne faites pas les avant/après en fin de compte, deux clients refusent qu'on voie
chez eux | Nous avons passé le week-end à refaire nos calculs, et le food truck ne se fera pas.
Vous pouvez donc abandonner l'étude. Merci quand même pour votre gentillesse. | Laissez tomber
l'étude sur les salons de thé, le local m'est passé sous le nez. | Le préfet vient d'interdire
le marché de nuit à cause de la crue, et nous sommes tous bien tristes. Laissez tomber les
publications, elles n'ont plus de raison d'être. Ce sera pour l'année prochaine. | Inutile de
traiter les heures des intérimaires, l'agence vient de me dire qu'elle s'en charge. | Les hôtes
allemands ont annulé leur séjour, donc inutile de traduire le guide pour eux. On en reparlera
l'année prochaine. | Pas la peine de regarder les prix des paniers, mon fournisseur a arrêté
d'en faire. | Finalement on ne fera pas ce lot, les infuseurs sont arrivés rouillés et je
renvoie tout. | La cérémonie est annulée faute de salle, donc plus besoin du discours. Désolée
si vous aviez déjà commencé. | On a réécouté l'enregistrement à tête reposée et c'est trop
mauvais pour être publié. Inutile de vous y mettre. | Laissez tomber le local à Nantes, je viens
de signer pour celui de ma cousine à Rezé. | pour l'appel d'offres du gymnase on laisse tomber,
la visite obligatoire était lundi et j'y étais pas | Bonjour, je vous prie de m'excuser, ma
cliente s'est désistée ce matin. Inutile donc de faire le devis pour les rideaux. Bonne journée
à vous, Bernadette | Chère équipe, mon locataire est venu avec des fleurs et reprend son congé.
Il n'y a plus lieu de lui confirmer quoi que ce soit par écrit. Avec mes salutations, Irène
Vasseur | Mes cours sont complets jusqu'en juin, coupez la campagne, ça ne sert plus à rien de
payer. | On arrête la recherche de fleuriste. Ma nièce commence lundi, et je ne peux pas payer
deux personnes. | Chère équipe, j'ai bien reçu vos deux propositions de salle et je vous en
remercie. Hélas, mon associée est tombée malade et nous renonçons à la soirée. Merci de ne rien
réserver. Avec mes excuses, Colette Barbier | Bonjour Catherine, J'ai bien reçu votre mot,
merci, et pardon pour ma lenteur. Finalement je renonce à la vidéo de présentation, je ne me
supporte pas à l'écran et mes clients me connaissent de toute façon. Laissez tomber le montage.
Bien à vous, Régine Tournier, Reliure d'Art
""",
}
