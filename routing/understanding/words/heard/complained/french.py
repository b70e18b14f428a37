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
cliente... c'est gênant | encore faux | il manque la page 3 | pas comme ça | maintenant c'est
toute la page qui s'affiche plus, bravo | y a UN lit. on est deux gaillards de 100 kilos | on
dirait que celui qui a tapé était sourd, franchement | Deux notaires m'ont fait savoir que la
personne au téléphone avait été insistante, voire impolie. | vous avez écrit Noël au lieu de
Pâques. NOËL. | toujours rien reçu et tout le monde attend son salaire, ça devient pénible |
publié deux fois le même post. sérieusement | on ne comprend pas qui parle | sur mon téléphone
on voit que la moitié du texte | chambre au-dessus d'une boîte de nuit. je vous laisse imaginer
ma tête | cinq mails pour me demander le même ticket, stop | Le monsieur n'avait jamais entendu
parler de nous ni du rendez-vous | il manque tout le mois de décembre alors que je l'avais
demandé !! | Un client fidèle est parti à cause de votre réponse de mardi. | les centimes ont
disparu, tout est arrondi | merci mais y'a 3 fautes dans le titre | encore une erreur sur le
bulletin de Karim, ça commence à faire | Le logo de quelqu'un d'autre figure sur ma facture. |
promis pour lundi. on est mercredi. voilà. | c'est pas notre vitrine ça | relancé quelqu'un qui
a payé... bravo | ma fille de 12 ans traduit mieux | arrivée 23h48, dernier métro 23h45. merci
du cadeau | Vous avez envoyé la relance à la mauvaise Mme Martin. C'est très gênant. | le compte
rendu devait arriver hier, toujours rien | la facture est partie sans le n° de siret, la cliente
me la renvoie | y a trois fautes dans la news dont une dans MON NOM | la transcription melange
tout, on sait plus qui parle. refaites la pour demain svp | la lettre devait partir hier. hier.
| Le site affiche 'fermé définitivement'!!! On est ouverts depuis lundi!!! | La facture est
partie à l'ancienne adresse, celle que j'avais justement demandé de corriger. | « Chef de
produit » n'est pas un cuisinier. Relisez donc la page 2. | trois jours de retard et pas un mot,
ce n'est pas sérieux | Deux mois de courses disparus de votre tableau. J'ai pas rêvé mon été
quand même | Lien mort dans le bouton commander. 600 envois. bravo | Je lis vos réponses aux
clients et franchement elles sont sèches, ça me peine pour eux | un prospect m'a dit qu'on l'a
appelé quatre fois dans la journée, inadmissible | toujours rien alors que c'était promis pour
lundi, franchement... | Je trouve vos tarifs abusés ce mois-ci | ça fait trois fois que je
signale la même faute, c'est fatigant | Franchement déçu, trois semaines pour une réclamation et
la réponse c'est « attendez ». | trois semaines que j'attends ce planning, franchement c'est pas
sérieux | Depuis votre intervention le site s'affiche n'importe comment sur mobile. Je suis très
déçue. | marges coupées et photos floues, c'est nul | M. Faure relancé alors qu'il a payé |
boutons du panier tjrs en anglais | Le train réservé arrive une heure après le début de mon
rendez-vous. | La fiche allemande parle encore de l'ancien modèle. | Deux rendez-vous à la même
heure dans deux villes, comment je fais moi ? | franchement déçue, deux pages sur la concurrence
et pas un seul prix | Une cliente est furieuse, votre collègue lui a dit qu'on ne faisait pas de
dépannage. | le devis est parti avec l'ancien logo et l'ancien numéro | « Crottin » traduit par
« dung » sur la carte anglaise, franchement... | Dans l'article vous avez écrit « guitares »
partout, je fabrique des violons. | Le son grésille encore plus qu'avant le montage, je ne
comprends pas | Vous avez publié la photo avec les enfants, je l'avais pourtant dit trois fois.
| Vous avez appelé mon propre restaurant et pris rendez-vous avec mon mari. Franchement. | deux
factures avec le même numéro... mon comptable hurle | plein de fautes dans les références, à
revoir entièrement | Vous avez facturé deux fois Mme Aubert ! Il faut un avoir et un mot
d'excuse | Franchement déçue : trois fautes dans l'annonce, dont une dans le nom du salon |
Promis pour hier 18h, toujours rien reçu. Je suis très déçue | PRINTEMPS15 donne 51 % au lieu de
15 !!! corrigez vite | « Magret » traduit par « thin », sérieusement ? mes clients anglais se
moquent de moi | Bravo, toutes les photos sont à l'envers. Très artistique pour un cabinet
dentaire. | « Chère Madame Nom_Client »… 1 800 personnes ont reçu ça. J'ai honte. | Nous voilà
ouverts 27 heures par jour, d'après le site. Mes employés apprécient. | Il manque toutes les
factures Enedis. Elles étaient dans l'enveloppe verte, sur le dessus. | J'ai comparé : le
chapitre 3 est resté en français de bout en bout | Une cliente a reçu hier soir un «
cordialement, [NOM] ». Elle me l'a renvoyé encadré. | Sauf erreur de ma part, le smic a augmenté
en janvier. Les fiches l'ignorent | le planning devait partir hier, personne ne l'a reçu | La
transcription est truffée de fautes, même mon nom est écorché, je suis très déçue | Je n'ai
jamais commandé ces posts pour la boulangerie !! Vous inventez des commandes maintenant ? |
Toujours rien reçu. On avait dit lundi. | Vous avez facturé la mauvaise SARL. La bonne m'a ri au
nez au téléphone. | C'est n'importe quoi ce fichier, la moitié des adresses sont décalées d'une
colonne | vous m'avez prélevé 48 euros de trop et personne ne répond à mes mails | Le devis
disait 60 euros, la facture dit 84 ? | bravo pour la photo du post, c'est le resto d'en face |
Toujours rien reçu. | 40 fiches commandées, 33 saisies, et dans ces 33 les codes postaux ont
perdu leur zéro. | Il manque les dix dernières minutes de l'entretien, justement celles où il
parle d'argent... | Vous m'aviez promis les comptes de février pour vendredi dernier. On est
mardi. | depuis votre mise à jour le site affiche une page blanche sur iphone | Relance envoyée
à 6 h du matin un dimanche à mon plus gros client. Quelle délicatesse. | nul, archi nul | Qui a
répondu "désolé c'est pas notre problème" à mon client sous mon nom ??? Qui ??? | Le lien dans
la newsletter menait vers une page d'erreur. 1 400 envois pour rien. | Hôtel réservé à 12 km du
salon. Sans bus. Merci pour la balade | J'ai l'impression de parler à un mur. | C'est la
quatrième personne différente à qui je réexplique tout depuis zéro | franchement c'est bâclé |
sympa le post, dommage que la faute soit en plein milieu de l'image | toujours rien reçu depuis
vendredi, ça commence à bien faire | Bravo pour la traduction, "avocat" est devenu le fruit dans
tout le contrat | Votre newsletter contenait trois fautes dans l'objet, j'ai eu l'air de quoi ?
| Vous avez réservé Nantes au lieu de Mantes. Nantes. | Trois lignes sans justificatif alors que
je les avais tous envoyés, deux fois même... pas sérieux | C'est truffé de fautes, même mon nom.
À reprendre pour demain 9h
""",
}
