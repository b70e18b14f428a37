"""What people write in French, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
à part ça il nous faut un dépliant pour le marché |
autre sujet : un train pour Lyon pour deux en juin |
que quelqu'un reprenne la facturation à partir de mai |
rappel à Petit pour la facture d'avril | une facture pour Martin, 300 euros |
mettre au propre ces notes | un train pour Nantes, deux personnes | relecture de trois pages |
il nous faut les bulletins de juin | trier les reçus d'avril |
quelques publications pour notre page, ce serait bien |
vous pouvez prendre le téléphone vendredi ? |
on veut annoncer les nouveaux horaires, préparez un mailing |
occupez-vous des factures impayées | faites traduire le contrat |
il me faut la compta prête pour la fin du mois | relance à tous les retardataires |
le formulaire ne répond plus, à réparer | mettez par écrit l'interview |
les salaires de cinq personnes à préparer | quelqu'un pour rédiger un texte ? |
les prix du site sont faux, il faut les corriger | la liste des prix est à mettre à jour |
facture pour Peters, 20 heures à 60 | les reçus de juin sont à trier |
quelqu'un doit appeler la banque pour la carte |
50 mails attendent une réponse, occupez-vous-en |
j'ai un texte en anglais qu'il me faut en français | c'est de nouveau le moment : la TVA |
réserve-moi un train pour Nantes | fais les comptes et prépare les salaires |
la compta d'octobre pour vendredi | les comptes de mars, s'il vous plaît |
newsletter pour décembre | j'ai besoin d'un flyer pour nos portes ouvertes |
j'aurais besoin du contrat traduit pour lundi | il me faut trois publications pour Instagram |
il me faudrait une facture pour Miller |
il nous faudrait quelqu'un pour mettre à jour les prix du site |
on aurait besoin d'une nouvelle page pour la boutique | nous avons besoin d'aide pour la paie |
pourrais-tu écrire la newsletter ? |
tu peux me réserver un vol pour Vienne la semaine prochaine ? |
est-ce que tu peux faire les comptes d'avril ? | pouvez-vous préparer la paie de mai ? |
pourriez-vous faire la comptabilité du troisième trimestre ? |
vous pouvez m'aider avec une facture rejetée ? |
quelqu'un peut regarder notre site ? le formulaire ne marche plus |
est-ce que quelqu'un pourrait taper cet entretien ? |
serait-il possible d'avoir un nouveau logo ? | qui peut traduire deux pages en anglais ? |
qui pourrait s'occuper de la boîte mail pendant mon absence ? |
y a-t-il quelqu'un pour créer une affiche ? |
merci d'envoyer une facture à Miller de 900 euros |
merci de rappeler les clients qui n'ont pas payé | veuillez appeler les personnes de la liste |
s'il te plaît, rapproche le compte bancaire de septembre |
écris trois posts sur le nouveau produit |
trouve-moi un hôtel près du salon, 120 euros maximum | traduis ça en allemand, c'est urgent |
transcrire l'enregistrement joint | mettre à jour les horaires sur le site |
appelle ces contacts et prends des rendez-vous | cherchez cinq fournisseurs de sacs en papier |
je cherche quelqu'un pour une brochure | je cherche de l'aide pour mes impôts |
je voudrais une nouvelle bannière pour le magasin | je souhaite faire traduire nos conditions |
j'aimerais qu'on relise mon article | on voudrait commander une petite vidéo |
comme d'habitude : la paie de juin svp | nouvelle tâche : nettoyer la liste des clients |
encore une chose à faire : saisir 40 cartes de visite dans le tableau |
ensuite : des sous-titres pour la vidéo, 12 minutes |
Bonjour ! Pourriez-vous faire les comptes d'avril ? |
bonjour, merci de relancer les factures impayées |
salut l'équipe, il nous faut une page pour le 15 |
Merci ! Et tu pourrais aussi faire la newsletter ? |
merci beaucoup, beau travail. Maintenant la même chose pour novembre |
parfait, merci. Maintenant il me faut les factures de mars |
le site est en panne, il faut le réparer |
ma boîte mail est un bazar, quelqu'un peut la ranger ? | j'ai ici 30 reçus à saisir |
nous déménageons en mai, il faut changer l'adresse partout |
réserve une table pour six jeudi à 19h | relancez tous ceux qui n'ont pas payé |
tous les mois : rapprocher le compte et m'envoyer un résumé |
à partir de maintenant publiez deux fois par semaine sur LinkedIn |
organise une réunion avec Keller mardi à trois heures |
commande 200 cartes de visite pour la nouvelle collègue | fais un tableau de tous nos contrats |
résume le rapport en une page | deux choses : les comptes de mai et une newsletter pour juin |
d'abord appelle les clients, ensuite envoie-leur la brochure |
fais les comptes de mars et écris la newsletter | urgent : réparer le paiement de la boutique |
500 mots sur le ménage de printemps pour le blog | logo pour une boulangerie, couleurs chaudes |
vols pour deux à Madrid, du 3 au 5 avril | saisie de données, 120 lignes, du PDF vers le CRM |
mon comptable demande les comptes de février, vous pouvez les préparer ? |
il faudrait appeler le propriétaire pour le chauffage |
j'ai besoin de quelqu'un ce week-end pour les mails des clients |
préparez un devis pour le projet Brandt | aide-moi à organiser la sortie d'équipe |
fais-moi une appli pour mon téléphone | il me faut un plombier pour la cuisine
""",
    "answer": """
pas urgent du tout | ce n'est pas à un jour près |
avant nos vacances, donc vers le 3 | dès que quelqu'un a un moment |
les autres mettent quoi en général ? | difficile à dire, disons mardi |
je dirais deux pages | c'est Olga qui décide | il n'y a pas d'urgence | ça ne presse pas |
aucune idée, vous conseillez quoi ? |
vendredi | vendredi midi | d'ici la fin du mois | mardi prochain à trois heures | mars |
troisième trimestre | le mois dernier | le deuxième | la première | l'option 2 | les deux |
tous | aucun | la compta | la newsletter | de l'allemand vers l'anglais | environ 40 |
12 pages | à peu près deux heures | 1 200 euros | pas plus de 300 | Instagram | oui |
oui, s'il te plaît | oui, exactement | c'est ça | non | non, pas encore | non merci |
je ne suis pas sûr | je ne sais pas | aucune idée, décidez | je l'envoie plus tard |
je dois regarder | Ana l'a déjà | comme la dernière fois | comme d'habitude |
c'était pour une imprimante achetée en mai | c'était le train pour Lisbonne |
le client est Keller, l'atelier du 12 mai | les nouveaux horaires |
nos clients, surtout des petits restaurants | sympa mais pas trop familier |
comme ça vous arrange | peu importe | c'est dans le dossier partagé | le voici |
voilà, en pièce jointe | n'importe quel jour sauf mercredi | plutôt le matin | après 16h |
il s'appelle Tom, tom@example.com | c'est privé, laissez de côté | oui, les deux comptes |
celui de l'entreprise | seulement la première moitié | dès que possible |
rien ne presse, deux semaines ça va | passer | en euros | court, une demi-page |
à l'équipe commerciale | tous les mois
""",
    "remark": """
pour le contrat, appelez Lena en cas de question | Lena sait tout sur les réservations |
pour la paie, voyez avec monsieur Petit | Tim s'occupe du site chez nous |
pour les impôts, demandez à notre conseiller |
pour info, c'est Lena qui a les factures maintenant |
c'est quelle police ? | d'où vient la photo ? | le voisin est d'accord |
je suis de retour le 9 |
je regarde ça ce soir | ok, à plus tard | cette société n'existe plus, laissez vide |
vous travaillez le samedi ? | c'est plus cher le week-end ? | ah d'accord, je comprends |
en réunion jusqu'à 16 h |
c'est avec ou sans TVA ? | le prix est tout compris ? | l'ancien compte n'existe plus |
cette boutique a fermé au printemps | c'est hors taxes ? | ce serait combien à peu près ? |
combien la page ? | notre comptable est monsieur Petit, il est au courant |
je suis en réunion toute la matinée | je les dépose ce soir dans le dossier |
celle-là, je l'ai payée en espèces | ok, je vois | le paiement du 5 était le loyer |
il ne parle que français | demain je ne suis pas là, je préviens | celui-ci manquait |
j'en avais oublié un, le voici | ce paiement était personnel | les 120 du 3 étaient un cadeau |
c'est pour l'autre projet | je le lui ai dit | le bureau est rue du Jardin |
merci, je commence maintenant | je suis dessus | c'est fait, c'est dans votre boîte |
je l'ai mis dans le dossier | combien prenez-vous par page ? | on peut payer par mois ? |
comment je vous envoie le fichier ? | ça coûterait combien ? | ok | okay | ok super | d'accord |
entendu | compris | c'est noté | noté | bien reçu | ça marche | très bien | je m'en occupe |
je le fais | ça me va | ça me convient | 👍 | 👌 | bon à savoir | pas de problème | pas de souci |
les 480 c'était pour l'imprimante | je viens de vous envoyer le relevé |
j'ai mis les fichiers en ligne | les documents sont dans le dossier |
je viens de payer la facture | pour info : je suis en déplacement jusqu'à jeudi |
à savoir : le bureau est fermé lundi | au fait, le logo est celui du site |
au fait, Tom revient la semaine prochaine | attention, les prix sont hors TVA |
notez que le client préfère le téléphone | l'accès a changé | j'ai oublié la liste, la voici |
désolé, mauvais fichier, voici le bon | voici le reçu qui manquait |
ci-joint la nouvelle version de la liste | il manque un reçu, je le cherche encore |
la banque dit que le relevé arrive demain | j'ai parlé au propriétaire, il est d'accord |
elle préfère qu'on l'appelle le matin | la personne à contacter est Maria |
nos couleurs sont le bleu et le blanc | la nouvelle adresse est 4 rue du Jardin |
je ne suis pas au bureau cette semaine | demain je ne serai pas joignable | je regarde ce soir |
je reviens vers vous | vous avez besoin d'autre chose ? | quel format vous faut-il ? |
vous avez reçu mon mail ? | combien ça coûte ? | c'est combien ? | quel est le prix ? |
quels sont vos tarifs ? | la TVA est comprise ? | combien de temps ça prend en général ? |
que sais-tu faire ? | comment ça marche ? | vous travaillez aussi le week-end ? |
qui voit mes fichiers ? | je peux parler à une personne ? |
faites attention à la deuxième colonne |
c'est exactement ce que je voulais, juste un détail : le titre est Dr |
pour la newsletter : la photo est d'Anna | pour les comptes : le virement de 300 était privé |
je crois qu'il y a une faute à la ligne 3 | il manque la date en page deux |
je préfère la deuxième version | pour moi c'est bon | je suis malade aujourd'hui |
dites-moi si vous avez des questions | dis à Ana que la clé est chez le voisin
""",
    "change": """
il faut que ce soit prêt deux jours plus tôt | il nous le faut mardi et non vendredi |
supprimez le deuxième chapitre | retirez le numéro de téléphone | ne mettez pas les prix |
faites-en deux fichiers | trois jours plus tard, ça va aussi | plutôt un tableau par mois |
mettez aussi la facture de mars dedans | tout en Arial s'il vous plaît |
envoyez-le à Olga et pas à moi | en Excel et pas en PDF |
deux pages suffisent au lieu de trois | ajoutez notre nouvelle adresse en bas |
prenez comme modèle celui de l'an dernier |
la chambre devrait donner sur le jardin | le texte devrait être plus aimable |
il faudrait une voiture plus grande | comptez Léna aussi | ajoutez ma sœur à la liste |
le train devrait partir plus tard | nous sommes trois, pas deux |
plutôt en train qu'en avion | mettez-en huit au lieu de cinq | le titre plus court |
vous pourriez inclure aussi les voyages ? | comptez aussi les acomptes |
plus formel s'il vous plaît | écrivez-le plus simplement | un ton plus chaleureux |
juin peut sortir, seulement juillet | deux pages de plus sont arrivées |
ça peut attendre le 12 | rien ne presse, la fin de la semaine prochaine suffit |
pouvez-vous prendre aussi les repas ? | jeudi au lieu de vendredi, c'est possible ? |
prenez aussi les frais de voyage | seulement les trois premiers chapitres, pas tout le livre |
remettons le mailing à mai | une correction : ça s'écrit avec deux n |
prenez l'ancien modèle finalement | raccourcissez un peu le texte | mettez un tableau à la fin |
il me le faut mardi au lieu de jeudi | il y a deux personnes de plus |
laissez les prix de côté | sans les noms s'il vous plaît | plutôt deux pages que quatre |
ça doit être vert, pas rouge | gardez l'ancien titre |
en PDF au lieu de Word, c'est possible ? | le vol doit être le 4, pas le 5 |
faites aussi le deuxième compte | nous sommes cinq maintenant, pas quatre |
ça peut attendre jeudi ? | commencez par les factures en retard |
plutôt 45 minutes qu'une heure | j'ai changé la liste, prenez celle-ci | plutôt lundi |
mets plutôt lundi | plutôt jeudi que mercredi | on peut le déplacer à vendredi ? |
tu peux décaler la newsletter à la semaine prochaine ? | merci de déplacer l'appel à 16h |
c'est possible un jour plus tard ? | reportons ça après Pâques | repoussez d'une semaine |
il me le faut plus tôt, mercredi si possible | ça peut être prêt dès midi ? |
le délai est maintenant le 20 | finalement pas pour vendredi, lundi suffit |
changez la date au 5 | changement de plan : 300 mots au lieu de 500 | en fait ce sera 20 pages |
seulement les deux premiers chapitres | pas mars mais avril | je voulais dire avril, pas mars |
pardon, je parlais du compte pro | correction : le montant est 1 450 |
ajoutez aussi les chiffres du deuxième trimestre | merci d'inclure aussi les frais |
et les nouveaux prix aussi | tu peux ajouter Tom à la liste ? |
ajoutez les reçus de mai s'il vous plaît | mettez aussi notre numéro de téléphone |
encore une chose pour le flyer : prenez le nouveau logo |
dans la newsletter, ajoutez une phrase sur le parking | enlevez le dernier paragraphe |
retire la deuxième photo | sans introduction svp | plus court, 100 mots maximum |
en anglais au lieu de l'espagnol | deux personnes au lieu de trois | plutôt bleu que vert |
envoyez-le à Anna et pas à moi | la facture doit aller à l'autre adresse |
étendez au quatrième trimestre | appelez seulement le jeudi | deux fois plus de publications |
montez le budget à 500 | je préfère le matin | vous pouvez rendre le début plus drôle ? |
corrigez le nom, c'est Meyer avec un y | change le titre en « Printemps » |
avancez-le à demain | les comptes ne pressent plus, fin du mois ça va |
annule la dernière modification
""",
    "status": """
c'est terminé maintenant ? | prêt ou encore en cours ? | déjà fait ? |
quelqu'un l'a déjà pris ? | on en est où ? | ce sera prêt à temps ? | ça avance ? |
et l'hôtel ? | du nouveau pour le logo ? | T-9 ? | qu'est devenue la liste ? |
encore combien de temps pour le site ? | il y en a pour longtemps ? |
je peux voir ce qu'il y a déjà ? | je peux regarder la première version ? |
quelqu'un s'en est occupé ? | Tom a fini les appels ? |
quand est-ce que je verrai le premier jet ? | il y a déjà une première version ? |
qu'est devenue ma demande ? | quelqu'un s'occupe de la paie ? | vous avancez ? |
quand aurai-je le rapport ? | vous avez pu regarder le flyer ? | quelqu'un est dessus ? |
c'est parti ? | et mon affiche ? | et les factures ? | allô ? ça avance ? |
les billets sont pris ? | le client a répondu ? | où sont mes affaires ? |
où en sont mes demandes ? | où en est la compta ? | où en est ma newsletter ? |
on en est où avec la traduction ? | où en êtes-vous ? | statut ? | statut svp | du nouveau ? |
des nouvelles du site ? | quoi de neuf sur T-12 ? | comment ça avance ? | ça avance ? |
comment avancent les appels ? | qu'en est-il des factures ? | que devient ma demande ? |
c'est prêt ? | c'est déjà fini ? | la newsletter est prête ? | les comptes sont terminés ? |
est-ce que quelqu'un travaille dessus ? | quelqu'un a commencé ? | quelqu'un a pris ma tâche ? |
vous avez déjà envoyé les factures ? | tu as déjà appelé le propriétaire ? |
quand est-ce que ce sera prêt ? | quand arrive la traduction ? |
quand est-ce que je reçois le rapport ? | c'est pour quand le logo ? | ce sera prêt vendredi ? |
on est toujours bon pour lundi ? | qui travaille sur le logo ? | qui s'occupe de mes comptes ? |
qu'est-ce qui reste à faire ? | qu'est-ce qui est en cours ? | montre-moi mes tâches |
mes tâches | il manque quoi ? | combien d'appels sont faits ? |
je voulais juste savoir où en est le flyer | je me demandais comment avance la recherche |
tu peux me dire où en est la réservation ? |
vous pouvez me donner des nouvelles de l'affiche ? | les vols sont réservés ? |
on a une date pour la vidéo ?
""",
    "cancel": """
le projet est tombé à l'eau, ne continuez pas | on en avait déjà un en fait |
on a une autre solution, arrêtez | c'est annulé, l'événement n'a pas lieu |
vous pouvez le jeter |
plus besoin, mon frère l'a fait | abandonnez, le client ne veut plus |
je l'ai terminé moi-même dimanche | on a changé d'avis, ne le faites pas |
le salon n'a pas lieu, annulez le train | on l'a fait nous-mêmes, c'est bon |
vous pouvez arrêter les appels | vous pouvez mettre fin à la recherche | arrêtez tout |
laissez tomber la brochure | on peut se passer du flyer |
l'affaire est tombée à l'eau, arrêtez | le comptable l'a fait, on laisse |
finalement on ne veut pas de mailing | nous renonçons à la vidéo | oubliez l'hôtel |
on n'aura pas besoin du vol | annule | annuler | annulez svp | annule ça |
merci d'annuler la newsletter | annule T-3 | stop | arrête | arrêtez les appels svp |
je n'ai plus besoin des comptes | je n'en ai plus besoin | on n'a plus besoin de la traduction |
plus besoin | ce n'est plus nécessaire | finalement pas besoin du flyer | laisse tomber |
laissez tomber le flyer | oublie | oubliez le logo | oublie ça, je l'ai fait moi-même |
je l'ai fait moi-même, plus besoin | c'est réglé, vous pouvez laisser |
pas de newsletter ce mois-ci finalement | ne le faites pas finalement | annule la réunion |
ne faites pas la paie, le comptable s'en charge | plus la peine de les appeler |
je retire ma demande | je veux annuler ma commande | l'événement est annulé, donc pas de flyer |
le client s'est retiré, on peut arrêter | j'ai changé d'avis, je n'en veux plus |
on saute la newsletter cette fois | le voyage tombe à l'eau, annule le vol |
enlève ça de la liste | supprimez ma demande
""",
    "thanks": """
merci, maintenant tout est juste | merci d'avoir fait si vite |
Olga nous a beaucoup aidés, merci | exactement ce qu'il nous fallait |
quelle rapidité, merci à tous | vous êtes au top |
c'est exactement ça, merci | ça me fait très plaisir | un très beau travail |
on ne peut pas mieux | merci pour la rapidité | merci | merci ! | merci beaucoup |
mille mercis | un grand merci | merci à tous | merci Ana | merci, super | merci, c'est super ! |
parfait, merci | parfait ! | super | super boulot | génial | excellent | excellent travail |
beau travail | bravo | bien joué | top | nickel | nickel merci | magnifique, merci |
exactement ce qu'il me fallait, merci | vous êtes les meilleurs | c'était rapide ! |
waouh, quelle rapidité, merci | j'adore | j'adore ! | très content du résultat |
merci pour la réponse rapide | merci pour votre aide | merci pour les comptes, tout est bon |
merci, ce sera tout pour aujourd'hui | merci, pas d'autres questions | ok merci |
d'accord merci | merci et bon week-end | la newsletter a beaucoup plu aux clients |
je vous remercie | 🙏 | ❤️
""",
    "greeting": """
hello tout le monde | salut l'équipe | coucou tout le monde |
bonjour | bonjour ! | salut | salut Ana | coucou | bonjour à tous | bonsoir | hello |
bonjour, il y a quelqu'un ? | il y a quelqu'un ? | tu es là ? | bonjour, comment ça va ? |
ça va ? | comment allez-vous ? | bon lundi ! | bonne année ! | je suis de retour | au revoir |
à demain | à bientôt | bonne nuit | bonne soirée | bon week-end | enchanté | 👋
""",
    "complaint": """
quatre jours et toujours pas de réponse | encore la mauvaise version |
il en manque la moitié | je ne suis pas content du tout |
encore la mauvaise adresse | vous m'avez facturé une chose que je n'ai pas commandée |
personne n'a relu |
j'ai commandé un logo et j'ai reçu un gribouillis | j'ai payé pour ça et ça ne vaut rien |
toujours pareil, toujours en retard | je l'attendais lundi, où est-ce ? |
personne ne m'a prévenu du retard | encore une erreur dans la facture |
vraiment un mauvais service | c'était promis pour la semaine dernière |
il y a des fautes partout | je ne peux rien en faire | j'en ai assez |
pourquoi on ne me répond pas ? | je suis très mécontente |
des jours sans réponse, ce n'est pas normal | j'attends depuis cinq jours sans nouvelles |
personne ne me rappelle | une semaine que je n'ai pas de nouvelles de vous |
dix jours et toujours aucune réponse | j'ai dû tout corriger moi-même |
vous avez oublié la moitié | pourquoi ma demande a-t-elle été ignorée ? |
deuxième fois que vous envoyez le mauvais fichier | les totaux ne collent pas, encore une fois |
je suis très mécontent de la façon dont ça s'est passé | c'est encore faux, troisième fois ! |
c'est faux | tout est faux | les chiffres sont encore faux | je ne suis pas content |
je ne suis pas du tout satisfait | je suis vraiment déçu | c'est inacceptable |
ça ne va pas du tout | j'attends toujours ! | j'attends depuis lundi et personne ne répond |
personne ne me répond | pourquoi personne ne répond ? | c'est beaucoup trop long |
encore en retard | promis pour vendredi et toujours rien | c'était pour hier ! |
le délai est encore dépassé | combien de fois dois-je demander ? |
le texte est plein de fautes | plein de fautes, quelqu'un a relu ? | travail bâclé |
mauvaise qualité | service lamentable | la traduction est inutilisable |
ce n'est pas ce que j'ai demandé | ce n'est pas ce qu'on avait convenu | il manque la moitié |
vous avez appelé les mauvaises personnes | il a été désagréable avec ma cliente |
on m'a facturé deux fois | la facture est trop élevée, on avait dit 60 |
je veux être remboursé | je veux me plaindre | je souhaite faire une réclamation |
une perte de temps | toujours la même erreur | j'en ai marre | c'est ridicule | quel bazar |
ce n'est pas possible | sérieusement ? encore ? | je m'attendais à mieux |
mon client est furieux à cause de ça | à cause de vous on a raté le salon | c'est honteux
""",
    "not_for_us": """
il faut réparer mon vélo, vous faites ça ? | mon auto est en panne |
notre toit fuit, quelqu'un peut venir ? | je cherche une baby-sitter pour samedi |
qui peut tondre ma pelouse ? | ma machine à laver est en panne |
il nous faut un électricien | vous me coupez les cheveux demain ? | mon vélo est à réparer |
combien de temps vivent les éléphants ? | quelle est la profondeur de la mer ? |
qui a peint ce tableau ? | pourquoi le ciel est bleu ? | quel est le fleuve le plus long ? |
combien de pattes a une araignée ? | vous avez été choisi, ouvrez la pièce jointe |
je me sens seul aujourd'hui |
tu connais un bon médecin par ici ? | je mange quoi ce soir ? |
dis-moi quelque chose de drôle | qui joue ce soir ? |
tu crois aux fantômes ? | il y a de la vie sur Mars ? | tu me conseilles un bon livre ? |
quel est ton plat préféré ? | il fait quel temps ? | il neige ici |
crédit pas cher sans dossier, demandez ici | raconte-moi quelque chose d'intéressant |
dis-moi quelque chose de gentil | tu as vu le nouveau film ? | qui va gagner les élections |
quelle est la hauteur de la tour Eiffel | tu as des enfants ? | quelle belle journée |
j'ai vu un super film hier | achetez des adresses mail au meilleur prix |
gagnez de l'argent vite, répondez oui | votre colis attend, confirmez votre adresse ici |
nous vous plaçons en tête sur Google | quel temps fera-t-il demain ? |
il va pleuvoir ce week-end ? | raconte-moi une blague | qui a gagné hier soir ? |
quelle est la capitale de l'Australie ? | quel âge as-tu ? | tu es un robot ? |
tu aimes la musique ? | quel est le sens de la vie | j'ai passé un super week-end au lac |
mon chat est malade | la circulation était horrible ce matin | je suis si fatigué aujourd'hui |
le déjeuner était délicieux | tu as vu le match ? | tu fais quoi pendant les vacances ? |
qu'est-ce qu'il fait chaud | joyeux anniversaire ! | haha | mdr | 😂 | c'est drôle |
chante-moi une chanson | quelle heure est-il à Tokyo | donne-moi une recette de crêpes |
que faire contre un rhume ? | tu penses quoi de la politique |
gagnez 5000 euros par semaine depuis chez vous, cliquez ici |
vous avez gagné un prix, réclamez-le | achetez des abonnés pas chers, 50 % de remise |
investissez maintenant dans la crypto et doublez votre argent |
votre compte a été choisi pour une carte cadeau |
nous proposons du SEO au meilleur prix, intéressé ? | investissez dans ma startup |
allume la lumière | appelle-moi un taxi | je m'ennuie | bonne chance pour l'examen |
combien font 12 fois 14
""",
}
