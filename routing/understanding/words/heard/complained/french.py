"""What people who write French are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Deux semaines pour trois paragraphes, sérieusement ? 😡 | il manque la moitié des lignes | Je
suis très déçue : c'était promis pour lundi et je n'ai toujours rien. | le prix sur la page
d'accueil, c'est celui de 2023 | deux clients ont reçu la facture l'un de l'autre | sérieux,
"cordialement" à une gamine de 12 ans qui demande pour un cours de poney ? | franchement c'est
bâclé, la moitié des prix sont faux | Encore en retard. La dernière fois aussi. Ça commence à
bien faire. | le visuel est flou et mon nom est coupé en deux, je ne valide pas | trois fois que
je demande sans réponse, vous dormez ? | j'ai dit pas de tutoiement. Pas. De. Tutoiement. |
Troisième relance de ma part. Silence radio. Vous existez encore ? | votre prestataire a appelé
ma concurrente au lieu de ma cliente... c'est gênant | encore faux | il manque la page 3 | pas
comme ça | maintenant c'est toute la page qui s'affiche plus, bravo | y a UN lit. on est deux
gaillards de 100 kilos | on dirait que celui qui a tapé était sourd, franchement | vous avez
écrit Noël au lieu de Pâques. NOËL. | toujours rien reçu et tout le monde attend son salaire, ça
devient pénible | publié deux fois le même post. sérieusement | on ne comprend pas qui parle |
sur mon téléphone on voit que la moitié du texte | chambre au-dessus d'une boîte de nuit. je
vous laisse imaginer ma tête | cinq mails pour me demander le même ticket, stop | Le monsieur
n'avait jamais entendu parler de nous ni du rendez-vous | il manque tout le mois de décembre
alors que je l'avais demandé !! | Un client fidèle est parti à cause de votre réponse de mardi.
| les centimes ont disparu, tout est arrondi | merci mais y'a 3 fautes dans le titre | encore
une erreur sur le bulletin de Karim, ça commence à faire | Le logo de quelqu'un d'autre figure
sur ma facture. | promis pour lundi. on est mercredi. voilà. | c'est pas notre vitrine ça |
relancé quelqu'un qui a payé... bravo | ma fille de 12 ans traduit mieux | arrivée 23h48,
dernier métro 23h45. merci du cadeau | Vous avez envoyé la relance à la mauvaise Mme Martin.
C'est très gênant. | le compte rendu devait arriver hier, toujours rien | la facture est partie
sans le n° de siret, la cliente me la renvoie | y a trois fautes dans la news dont une dans MON
NOM | la transcription melange tout, on sait plus qui parle. refaites la pour demain svp | la
lettre devait partir hier. hier. | Le site affiche 'fermé définitivement'!!! On est ouverts
depuis lundi!!! | « Chef de produit » n'est pas un cuisinier. Relisez donc la page 2. | trois
jours de retard et pas un mot, ce n'est pas sérieux | Lien mort dans le bouton commander. 600
envois. bravo | toujours rien alors que c'était promis pour lundi, franchement... | Je trouve
vos tarifs abusés ce mois-ci | ça fait trois fois que je signale la même faute, c'est fatigant |
Franchement déçu, trois semaines pour une réclamation et la réponse c'est « attendez ». | trois
semaines que j'attends ce planning, franchement c'est pas sérieux | marges coupées et photos
floues, c'est nul
""",
}
