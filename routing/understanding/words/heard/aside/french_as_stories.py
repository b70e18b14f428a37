"""What people who write French say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Chère équipe, nous changeons nos statuts cette année et deux associés ne s'entendent plus du
tout. Je cherche donc un avocat qui puisse nous défendre au tribunal le mois prochain.
Pourriez-vous vous en charger ? Avec mes remerciements, Odile Garnier | Bonjour Madame Perrin,
Merci encore pour votre aide de la semaine dernière. Une question un peu à part : mon bailleur
veut augmenter le loyer de l'atelier de 20 % et je voudrais contester. Pouvez-vous étudier le
bail et me dire si j'ai le droit de refuser ? Salutations distinguées, Gérard Blanchet,
encadreur | Bonjour Nathalie, Merci pour votre carte de vœux, même en mars elle m'a fait plaisir
! J'ai un souci : la serrure de la boutique est bloquée depuis ce matin et je suis coincée
dehors avec mes fleurs. Pouvez-vous m'envoyer quelqu'un aujourd'hui pour ouvrir ? En vous
remerciant, Corinne Lopez, Aux Pivoines | alors j'ai un souci avec mon associé, il veut partir
et il réclame la moitié du stock, il me faudrait quelqu'un pour négocier ça, un avocat quoi,
vous faites ? | les factures ça roule, mais là je cherche quelqu'un pour tenir le stand à ma
place mardi 17, toute la journée, vendre des savons quoi, vous m'envoyez une personne ? |
Bonjour, ici Léontine, du magasin de jouets. Une vitre de notre devanture s'est fendue cette
nuit et le vent s'y engouffre. Pourriez-vous, par bonheur, la remplacer d'ici vendredi ? Avec
mes salutations, Léontine | Bonjour Madame, les relances n'ont hélas rien donné avec Monsieur
Carlier. Il ne reste plus, je crois, que l'huissier et la saisie. Puis-je vous confier cette
procédure ? Cordialement, Fulbert Gosselin, serrurier | Chère équipe, nous souhaiterions
renouveler les photographies de tous nos bijoux, sur fond blanc et en studio, soit une centaine
de pièces. Seriez-vous disposés à venir les prendre en photo chez nous ? Bien à vous, Apolline
Vidal | bonjour alors le rideau de fer de la boutique est coincé à moitié, je peux ni ouvrir ni
fermer, vous auriez pas quelqu'un qui puisse venir le réparer cet après-midi, je suis rue des
Tanneurs | Bonjour à tous, Avec le succès du marché, j'ai maintenant soixante colis à envoyer
avant Noël. Est-ce que vous pourriez les emballer et les porter à la poste ? Merci d'avance,
Flora, bougies
""",
    "thanks": """
J'ai fait lire le texte à M. Baptiste lui-même, 91 ans. Il l'a relu deux fois et il a dit « ah
bah oui, c'est bien moi ». Je transmets, ça m'a émue
""",
}
