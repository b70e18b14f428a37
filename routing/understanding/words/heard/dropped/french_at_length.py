"""What people who write French want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
stage complet en une nuit grace a ma soeur qui a partagé partout, du coup le post ne sert plus a
rien, supprimez | Vous avez été d'une rapidité remarquable, ce qui rend la chose un peu gênante
: le salon n'aura pas lieu, l'allemand non plus. | Le salon de Nice est reporté d'un an, du coup
je n'ai aucune raison d'y aller, oubliez le vol | Pas besoin de voir avec Mme Tissot, elle vient
de m'appeler, elle annule sa véranda. Laissez tomber le rendez-vous | Nous avons passé le
week-end à refaire nos calculs, et le food truck ne se fera pas. Vous pouvez donc abandonner
l'étude. Merci quand même pour votre gentillesse. | Le préfet vient d'interdire le marché de
nuit à cause de la crue, et nous sommes tous bien tristes. Laissez tomber les publications,
elles n'ont plus de raison d'être. Ce sera pour l'année prochaine. | Les hôtes allemands ont
annulé leur séjour, donc inutile de traduire le guide pour eux. On en reparlera l'année
prochaine. | On a réécouté l'enregistrement à tête reposée et c'est trop mauvais pour être
publié. Inutile de vous y mettre. | pour l'appel d'offres du gymnase on laisse tomber, la visite
obligatoire était lundi et j'y étais pas | Bonjour, je vous prie de m'excuser, ma cliente s'est
désistée ce matin. Inutile donc de faire le devis pour les rideaux. Bonne journée à vous,
Bernadette | Chère équipe, mon locataire est venu avec des fleurs et reprend son congé. Il n'y a
plus lieu de lui confirmer quoi que ce soit par écrit. Avec mes salutations, Irène Vasseur |
Chère équipe, j'ai bien reçu vos deux propositions de salle et je vous en remercie. Hélas, mon
associée est tombée malade et nous renonçons à la soirée. Merci de ne rien réserver. Avec mes
excuses, Colette Barbier | Bonjour Catherine, J'ai bien reçu votre mot, merci, et pardon pour ma
lenteur. Finalement je renonce à la vidéo de présentation, je ne me supporte pas à l'écran et
mes clients me connaissent de toute façon. Laissez tomber le montage. Bien à vous, Régine
Tournier, Reliure d'Art | On a eu une longue discussion avec les filles et le salon ferme tout
le mois d'avril pour travaux. La lettre de Pâques n'a plus de sens, on laisse tomber. | Un ami
de mon fils nous refait tout le site de zéro, il en a pour un mois, pizzas comprises. Laissez
tomber la mise à jour des tarifs sur l'ancien | On a décidé hier soir en famille de fermer le
stand du marché, ça ne rapportait plus. La newsletter de réouverture n'a donc plus lieu d'être |
bon écoutez pour la cire on laisse tomber, je garde mon ancien fournisseur, il m'a fait un prix
quand il a su que je cherchais ailleurs | Bonjour, ici Gaspard, luthier. Le salon de Strasbourg
n'aura finalement pas lieu, faute d'exposants. Vous pouvez donc laisser tomber l'hôtel et le
train. Navré pour la peine que vous avez prise, Gaspard Thévenet
""",
}
