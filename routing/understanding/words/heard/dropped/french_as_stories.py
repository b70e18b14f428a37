"""What people who write French want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Le préfet vient d'interdire le marché de nuit à cause de la crue, et nous sommes tous bien
tristes. Laissez tomber les publications, elles n'ont plus de raison d'être. Ce sera pour
l'année prochaine. | Chère équipe, mon locataire est venu avec des fleurs et reprend son congé.
Il n'y a plus lieu de lui confirmer quoi que ce soit par écrit. Avec mes salutations, Irène
Vasseur | Chère équipe, j'ai bien reçu vos deux propositions de salle et je vous en remercie.
Hélas, mon associée est tombée malade et nous renonçons à la soirée. Merci de ne rien réserver.
Avec mes excuses, Colette Barbier | Bonjour Catherine, J'ai bien reçu votre mot, merci, et
pardon pour ma lenteur. Finalement je renonce à la vidéo de présentation, je ne me supporte pas
à l'écran et mes clients me connaissent de toute façon. Laissez tomber le montage. Bien à vous,
Régine Tournier, Reliure d'Art | On a eu une longue discussion avec les filles et le salon ferme
tout le mois d'avril pour travaux. La lettre de Pâques n'a plus de sens, on laisse tomber. | Un
ami de mon fils nous refait tout le site de zéro, il en a pour un mois, pizzas comprises.
Laissez tomber la mise à jour des tarifs sur l'ancien | Bonjour, ici Gaspard, luthier. Le salon
de Strasbourg n'aura finalement pas lieu, faute d'exposants. Vous pouvez donc laisser tomber
l'hôtel et le train. Navré pour la peine que vous avez prise, Gaspard Thévenet | le catalogue à
saisir, euh, figurez-vous que le fournisseur vient de m'envoyer un fichier tout prêt, alors
celui-là vous l'oubliez, on arrête, la compta par contre ça continue bien sûr | bon ben Porto
c'est tombé à l'eau, le client a choisi quelqu'un d'autre, tant pis pour lui, donc pas la peine
de chercher un vol, on laisse tomber, merci quand même d'avoir commencé | Chers amis de
Northside, le salon de Metz n'aura pas lieu, faute d'exposants. Inutile donc d'appeler les gens
de la liste. Dommage, j'avais déjà repassé ma chemise ! Amicalement, Fulbert | Bonjour, Un dégât
des eaux nous oblige à fermer le gîte pour l'année entière. Nous n'aurons donc pas l'usage du
dépliant, ne le commencez pas. Avec nos regrets, M. et Mme Tissier | Bonjour, c'est Solange
(poterie). Ma fille a repris les réponses aux clients, elle fait ça très bien, donc vous pouvez
vous retirer. Merci quand même et pardon pour ce revirement
""",
}
