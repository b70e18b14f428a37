"""What people who write French are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Deux semaines pour trois paragraphes, sérieusement ? 😡 | le ton est à côté de la plaque, on
dirait une pub pour de la lessive | vous aviez dit ce matin 9h. il est dix heures. mon client
est devant moi. | il manque la moitié des lignes | Je suis très déçue : c'était promis pour
lundi et je n'ai toujours rien. | le prix sur la page d'accueil, c'est celui de 2023 | deux
clients ont reçu la facture l'un de l'autre | sérieux, "cordialement" à une gamine de 12 ans qui
demande pour un cours de poney ? | franchement c'est bâclé, la moitié des prix sont faux |
Encore en retard. La dernière fois aussi. Ça commence à bien faire. | le visuel est flou et mon
nom est coupé en deux, je ne valide pas | trois fois que je demande sans réponse, vous dormez ?
| j'ai dit pas de tutoiement. Pas. De. Tutoiement. | Troisième relance de ma part. Silence
radio. Vous existez encore ? | votre prestataire a appelé ma concurrente au lieu de ma
cliente... c'est gênant | hôtel réservé à Saint-Denis. Mais celui de la Réunion, pas celui d'à
côté du stade !! | trois réponses sur quatre sont à côté de la question, une cliente m'a appelée
en pleurs | encore faux | il manque la page 3 | pas comme ça | maintenant c'est toute la page
qui s'affiche plus, bravo | y a UN lit. on est deux gaillards de 100 kilos | on dirait que celui
qui a tapé était sourd, franchement | Deux notaires m'ont fait savoir que la personne au
téléphone avait été insistante, voire impolie. | vous avez écrit Noël au lieu de Pâques. NOËL. |
toujours rien reçu et tout le monde attend son salaire, ça devient pénible | publié deux fois le
même post. sérieusement | on ne comprend pas qui parle | sur mon téléphone on voit que la moitié
du texte | chambre au-dessus d'une boîte de nuit. je vous laisse imaginer ma tête | cinq mails
pour me demander le même ticket, stop | Le monsieur n'avait jamais entendu parler de nous ni du
rendez-vous | il manque tout le mois de décembre alors que je l'avais demandé !! | Un client
fidèle est parti à cause de votre réponse de mardi. | les centimes ont disparu, tout est arrondi
| merci mais y'a 3 fautes dans le titre | encore une erreur sur le bulletin de Karim, ça
commence à faire | Le logo de quelqu'un d'autre figure sur ma facture. | promis pour lundi. on
est mercredi. voilà. | c'est pas notre vitrine ça | relancé quelqu'un qui a payé... bravo | ma
fille de 12 ans traduit mieux | arrivée 23h48, dernier métro 23h45. merci du cadeau | Vous avez
envoyé la relance à la mauvaise Mme Martin. C'est très gênant. | le compte rendu devait arriver
hier, toujours rien | la facture est partie sans le n° de siret, la cliente me la renvoie | y a
trois fautes dans la news dont une dans MON NOM | la transcription melange tout, on sait plus
qui parle. refaites la pour demain svp | la lettre devait partir hier. hier. | Le site affiche
'fermé définitivement'!!! On est ouverts depuis lundi!!! | Rendez-vous pris à Tours au lieu de
Thouars, j'ai fait 90 bornes pour rien, bravo | Vous avez promis un petit-déjeuner gratuit à une
cliente. Elle est devant moi. Elle a faim. | La facture est partie à l'ancienne adresse, celle
que j'avais justement demandé de corriger. | « Chef de produit » n'est pas un cuisinier. Relisez
donc la page 2. | trois jours de retard et pas un mot, ce n'est pas sérieux | Celui qui répond à
mes clients met des smileys partout. On garde des rottweilers nous, pas des licornes | Deux mois
de courses disparus de votre tableau. J'ai pas rêvé mon été quand même | Ça fait trois fois que
je signale le lien du Vasseur et il mène TOUJOURS aux gratins. | C'est Aurélie VALOGNES avec un
s !!! corrigez demain au plus tard, elle vient dans 8 jours | Lien mort dans le bouton
commander. 600 envois. bravo | Je lis vos réponses aux clients et franchement elles sont sèches,
ça me peine pour eux | un prospect m'a dit qu'on l'a appelé quatre fois dans la journée,
inadmissible | toujours rien alors que c'était promis pour lundi, franchement... | Je trouve vos
tarifs abusés ce mois-ci | ça fait trois fois que je signale la même faute, c'est fatigant |
Franchement déçu, trois semaines pour une réclamation et la réponse c'est « attendez ». | trois
semaines que j'attends ce planning, franchement c'est pas sérieux | Le devis est parti avec deux
jours de retard et la cliente est allée voir ailleurs. Merci bien. | Les liens dans les notes ne
marchent pas, aucun. J'ai eu l'air maligne devant mes auditeurs. | Depuis votre intervention le
site s'affiche n'importe comment sur mobile. Je suis très déçue. | marges coupées et photos
floues, c'est nul | Dans les sous-titres il y a beaucoup des fautes, et mon nom aussi n'est pas
juste. | M. Faure relancé alors qu'il a payé | boutons du panier tjrs en anglais | La lettre est
partie avec l'ancien prix du stage, et trois personnes me l'ont déjà signalé. | Le train réservé
arrive une heure après le début de mon rendez-vous. | La mairie a reçu deux fois la facture pour
les couronnes. La secrétaire n'était pas ravie. | La fiche allemande parle encore de l'ancien
modèle. | Les heures sup de Karim ne sont pas dans la paie alors que je les avais signalées |
Deux rendez-vous à la même heure dans deux villes, comment je fais moi ? | franchement déçue,
deux pages sur la concurrence et pas un seul prix | Une cliente est furieuse, votre collègue lui
a dit qu'on ne faisait pas de dépannage. | le devis est parti avec l'ancien logo et l'ancien
numéro | « Crottin » traduit par « dung » sur la carte anglaise, franchement... | Dans l'article
vous avez écrit « guitares » partout, je fabrique des violons. | Le son grésille encore plus
qu'avant le montage, je ne comprends pas | Vous avez publié la photo avec les enfants, je
l'avais pourtant dit trois fois. | Vous avez appelé mon propre restaurant et pris rendez-vous
avec mon mari. Franchement.
""",
}
