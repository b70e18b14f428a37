"""What people who write French say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
C'est du grand n'importe quoi, il y a 14 lignes en double et il manque tout le rayon fromages |
Deux semaines pour trois paragraphes, sérieusement ? 😡 | le ton est à côté de la plaque, on
dirait une pub pour de la lessive | vous aviez dit ce matin 9h. il est dix heures. mon client
est devant moi. | il manque la moitié des lignes | Je suis très déçue : c'était promis pour
lundi et je n'ai toujours rien. | le prix sur la page d'accueil, c'est celui de 2023 | deux
clients ont reçu la facture l'un de l'autre | sérieux, "cordialement" à une gamine de 12 ans qui
demande pour un cours de poney ? | franchement c'est bâclé, la moitié des prix sont faux |
Encore en retard. La dernière fois aussi. Ça commence à bien faire. | le visuel est flou et mon
nom est coupé en deux, je ne valide pas | trois fois que je demande sans réponse, vous dormez ?
| Les gens débarquent le lundi alors qu'on est fermé, le site dit toujours ouvert. C'était censé
être réglé la semaine passée. | j'ai dit pas de tutoiement. Pas. De. Tutoiement. | Troisième
relance de ma part. Silence radio. Vous existez encore ? | votre prestataire a appelé ma
concurrente au lieu de ma cliente... c'est gênant | hôtel réservé à Saint-Denis. Mais celui de
la Réunion, pas celui d'à côté du stade !! | trois réponses sur quatre sont à côté de la
question, une cliente m'a appelée en pleurs | encore faux | il manque la page 3 | pas comme ça |
maintenant c'est toute la page qui s'affiche plus, bravo | y a UN lit. on est deux gaillards de
100 kilos | on dirait que celui qui a tapé était sourd, franchement | Deux notaires m'ont fait
savoir que la personne au téléphone avait été insistante, voire impolie. | vous avez écrit Noël
au lieu de Pâques. NOËL. | toujours rien reçu et tout le monde attend son salaire, ça devient
pénible | publié deux fois le même post. sérieusement | on ne comprend pas qui parle | sur mon
téléphone on voit que la moitié du texte | chambre au-dessus d'une boîte de nuit. je vous laisse
imaginer ma tête | cinq mails pour me demander le même ticket, stop | Le monsieur n'avait jamais
entendu parler de nous ni du rendez-vous | il manque tout le mois de décembre alors que je
l'avais demandé !! | Un client fidèle est parti à cause de votre réponse de mardi. | les
centimes ont disparu, tout est arrondi | merci mais y'a 3 fautes dans le titre | encore une
erreur sur le bulletin de Karim, ça commence à faire | Le logo de quelqu'un d'autre figure sur
ma facture. | promis pour lundi. on est mercredi. voilà. | c'est pas notre vitrine ça | relancé
quelqu'un qui a payé... bravo | ma fille de 12 ans traduit mieux | arrivée 23h48, dernier métro
23h45. merci du cadeau
""",
    "greeting": """
coucou ! | Bonsoir ! enfin bonjour, je suis décalée | salut la team 🤗 | Bonjour à tous et bonne
journée
""",
    "not_for_us": """
est-ce que tu pourrais aller chercher mon costume au pressing avant 18h ? | bonjour, gagnez 500€
par jour depuis chez vous avec notre méthode, cliquez vite sur le lien | ma voisine dit que je
peux porter plainte contre le propriétaire, à votre avis j'ai mes chances au tribunal ? | mon
voisin se plaint du bruit du four, il a le droit de porter plainte ? | Bonjour, étudiante en
communication, je recherche un stage de deux mois à partir de mai. | vous connaissez une bonne
recette de blanquette pour dimanche ? | faudrait quelqu'un pour arroser les plantes du bureau
pendant mon absence | qui peut venir déboucher l'évier du salon de tatouage ? c'est urgent |
j'hésite entre Rome et Lisbonne pour mes vacances en amoureux, t'en penses quoi toi ? | Nous
vous proposons une prestation de référencement naturel à prix cassé, contactez notre équipe
commerciale. | pouvez-vous aller chercher mes enfants à l'école ce soir ? 16h30 | Mon bailleur
refuse de rendre la caution, je peux l'attaquer ? | il fera beau à Nantes dimanche vous croyez |
Bonjour, nous proposons des abonnés Instagram garantis à prix mini, intéressé ? | il me faut un
logo | je cherche un plombier | commandez-moi une pizza | une nounou pour vendredi | un chien
m'a mordu pendant la tonte, je mets quoi dessus | je cherche un photographe samedi pour shooter
mes meubles | faut repeindre le plafond de la boutique, vous envoyez quelqu'un ? | vous faites
des prêts aux petites boîtes ? 8000 m'iraient | quelqu'un a l'heure du coucher de soleil à
Nantes ce soir, pour une demande en mariage | Je cherche un garde-meuble pour deux mois | qui a
gagné hier soir ?? | il me faudrait un électricien en urgence au magasin | chéri t'as pensé au
pain | est-ce que vous montez aussi des cuisines | vous connaissez un bon plombier sur Tours ?
""",
    "thanks": """
mille mercis, vous me sauvez la vie | Nickel, rien à redire | nickel, rien à redire | Vous direz
un grand merci à la dame qui a tout retapé, chapeau bas | Impeccable, mon associé est bluffé. |
merciiii 🙏 trop forts | oh génial, vous me sauvez la vie là | merci mille fois | génial | super,
merci | tout est payé, mille mercis 🥂 | vous gérez grave 💪 | Impeccable, je vous remercie. |
superbe, vous m'avez bluffée | nickel, merci ! | Un grand merci à toute l'équipe. | merci merci
merci | 6 rdv, champagne !
""",
}
