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
l'étude. Merci quand même pour votre gentillesse. | Les hôtes allemands ont annulé leur séjour,
donc inutile de traduire le guide pour eux. On en reparlera l'année prochaine. | On a réécouté
l'enregistrement à tête reposée et c'est trop mauvais pour être publié. Inutile de vous y
mettre. | pour l'appel d'offres du gymnase on laisse tomber, la visite obligatoire était lundi
et j'y étais pas | Bonjour, je vous prie de m'excuser, ma cliente s'est désistée ce matin.
Inutile donc de faire le devis pour les rideaux. Bonne journée à vous, Bernadette | Chère
équipe, mon locataire est venu avec des fleurs et reprend son congé. Il n'y a plus lieu de lui
confirmer quoi que ce soit par écrit. Avec mes salutations, Irène Vasseur | On a eu une longue
discussion avec les filles et le salon ferme tout le mois d'avril pour travaux. La lettre de
Pâques n'a plus de sens, on laisse tomber. | Un ami de mon fils nous refait tout le site de
zéro, il en a pour un mois, pizzas comprises. Laissez tomber la mise à jour des tarifs sur
l'ancien | On a décidé hier soir en famille de fermer le stand du marché, ça ne rapportait plus.
La newsletter de réouverture n'a donc plus lieu d'être | bon écoutez pour la cire on laisse
tomber, je garde mon ancien fournisseur, il m'a fait un prix quand il a su que je cherchais
ailleurs | le catalogue à saisir, euh, figurez-vous que le fournisseur vient de m'envoyer un
fichier tout prêt, alors celui-là vous l'oubliez, on arrête, la compta par contre ça continue
bien sûr | Bonjour, notre webmestre est revenu de congé et s'occupe lui-même des mises à jour.
Je vous prie donc d'annuler cette demande. Cordialement, Régine Pascot | Chers amis de
Northside, le salon de Metz n'aura pas lieu, faute d'exposants. Inutile donc d'appeler les gens
de la liste. Dommage, j'avais déjà repassé ma chemise ! Amicalement, Fulbert | oui bonjour, euh
pour le panneau du sauna, on arrête, le sauna est en panne et on ne le répare pas, donc plus
besoin de panneau | Désolée de vous avoir mis au travail pour rien : l'imprimeur a fait faillite
et la brochure avec lui. On arrête là. | Je viens de retrouver le fichier d'origine sur une
vieille clé. Vous pouvez donc cesser de recopier le carnet, pardon ! | Mes clients s'étonnent
que ce ne soit pas moi qui réponde. Merci, mais on en reste là pour la messagerie. | je renonce
au train, on part à trois. il nous faut une voiture de location pour lundi à la place | bon le
client des volets il est parti avec un autre pas grave c'était loin donc laissez tomber le devis
hein faut plus le faire
""",
}
