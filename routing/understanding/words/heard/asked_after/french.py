"""What people who write French ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
on en est où pour la lettre ? | vous l'avez bien envoyée la facture à Dupuis ou pas encore | des
nouvelles de mes rendez-vous ? | le fichier arrive quand à peu près, c'est juste pour
m'organiser | des nouvelles du traducteur ? | vous avez bien reçu mes 3 vidéos hier soir | Où en
sont les paies, s'il vous plaît ? | c pour quand la liste | mes billets sont pris ou pas encore
? | Ça avance, la paie ? | on a bien reçu ma liste de ce matin ? | et sinon ma traduction elle
en est où | Quand recevrai-je les résultats concernant les subventions ? | Où en est-on avec le
devis à traduire ? | vous avez bien reçu mon enregistrement ? 212 Mo quand même | dites, la
facture Moreau, elle est partie ou pas ? | ça avance, la liste des foires ? pas de stress hein |
Quand est-ce que je peux compter sur les chiffres de janvier ? ma banquière s'impatiente |
combien de rendez-vous calés pour l'instant ? | alors ? | du nouveau ? | ça en est où ? | la
paye ça roule ? | combien de notaires appelés à ce jour svp | le formulaire, c'est réparé ou pas
encore | alors ces écoles de surf, ça donne quoi, bientôt fini ? | Qui s'occupe de mon contrat,
et puis-je espérer le lire cette semaine ? | vous en êtes où pour la carte | c'est pour bientôt
les deux là ? | des nouvelles de mes comptes svp | qui traduit, toujours Monsieur Truc ? | des
touches ? | ça dit quoi la boîte mail aujourd'hui, il en reste bcp ? | ce serait chouette
d'avoir la galerie un jour 🙃 | quelqu'un s'en occupe ou pas encore ? | alors cette infolettre ?
| je l'aurai avant vendredi 20 ? j'ai rdv banque | Il reste combien de produits à saisir ? |
quel enregistrement est en cours là | y a-t-il déjà un brouillon quelque part ? | Auriez-vous la
gentillesse de me dire quand le dossier sera prêt ? | le train c'est bon ? | la paie avance ? |
bon, mon vol, réservé ou pas réservé | Combien me coûterait cette recherche, et qui s'en occupe
chez vous ? | c'est envoyé les factures ou pas | vous en êtes à la lettre M ou encore à B dans
les fiches ? | Mme Lemoine a t elle recu qqch ou toujours pas?? | le syndic a repondu? | combien
ca va me couter les 200 fiches | c'est qui qui s'occupe de la compta chez vous? et ca arrive
quand | C'est facturé à l'heure ou au mot, la traduction? | je n'ai rien reçu pour les paies,
c'est prévu quand? | La retranscription avance? Il me la faudrait samedi pour répéter | Vous
avez eu tous les autocaristes ou il en manque? | on en est où de la compta | vs avez pu joindre
mme keller | des nouvelles des Morel ? | pour le contrat, vous comptez au mot, à la page, au
soupir ? | Je ne voudrais pas parler à la mauvaise personne : c'est toujours Salima, les
questionnaires ? | Où en est-on, sans vouloir vous presser ? | À quelle heure part la lettre
demain ? | Qui s'occupe de mes factures maintenant que Sandrine est en congé mat ? | le contrat
anglais, des news ? | et ça me coûterait combien votre infolettre | z'avez eu des nouvelles du
monte-meuble ? | ça avance les bons de livraison ou bien ? | L'agence Pixel a-t-elle réagi à la
relance ? | combien pour les 90 fiches, à peu près | on en est où de la compta ? | combien vous
me prenez pour le train, réservation comprise ? | vous avez eu la banque au téléphone ou pas
encore | c'est toujours Hélène qui traduit ? | l'interview, c'est pour quand ? | réponse de
Garnier ? | Y a quelqu'un dessus ou ça dort ? | vous attendez quelque chose de moi pour l'étude
des loyers ? | et la fiche du rosé elle avance ? | Petite curiosité : où en est-on avec les
fournisseurs de cire ? | Bonjour, pouvez-vous me dire si ma facture pour le restaurant Delmas a
été envoyée ? | La traduction avance bien ? | je regarde pour le format. Sinon, les billets pour
Nantes, c'est bon ? | est-ce que la dame aux bottes taille 39 a eu une réponse finalement ? |
Bonsoir, enfin bonjour, il reste beaucoup de fiches à saisir ? | Les textes pour Pâques, c'est
Manon qui s'en occupe ou quelqu'un d'autre ? | Julie me demande quand elle sera payée… vous
savez si ses heures sont prêtes ? | la mairie a-t-elle reçu la relance du 2 mars ? | où ça en
est, février ? 5 jours que je guette | ça avance l'anglais ? | où en est la compta | alors, le
linge ? | combien de rdv pour l'instant | je te dis ça après. Et Delorme, vous l'avez envoyée ?
| elles sont parties les factures ? | quelqu'un s'en occupe ? | mon billet est pris ou pas
encore | bonjour, vous en êtes où avec la transcription ? et qui s'en occupe au juste | C'est
prévu pour quand, le montage de ma conférence ? | où en est le courrier pour l'assurance svp |
toujours rien pour les feuilles d'heures ? | Vous en êtes où avec le colis de Mme Perrin ? Elle
m'a encore appelé. | ça en est où les étiquettes ? l'imprimeur me harcèle | Bonjour, je ne vois
toujours rien venir pour le logo, c'est prévu pour quand ? | l'avis pour l'ascenseur, il est
parti ou pas encore ? | et du côté du volet, du nouveau? | où en est ma note d'intention ? je
dors mal | la convocation est partie ? | Des nouvelles de la mairie ? | on en est où pour la
carte en anglais | Vous en êtes où avec le module 1 ? | C'est qui qui s'occupe de ma chouette ?
| vous en êtes où avec les mails des clients ? | Quand est-ce que je peux voir les posts ? | des
nouvelles des relances ? | la paie c'est prêt à valider ou pas encore | Vous avez déjà trouvé
quelque chose pour la cire ? | c'est programmé pour les crêpes ? | Où en êtes-vous avec mes
tickets ? La comptable me les réclame gentiment. | La lettre est partie ? | Toujours rien du
propriétaire de l'étang ? | combien d'avis reçus pour l'instant | M. Garnier a confirmé ? |
Alors, le devis Pasteur, vous pensez qu'il sera prêt quand ? Le gestionnaire m'a relancé. | Le
cabinet Aubert a-t-il réagi à votre deuxième lettre ? | Vous avez déjà repéré quelque chose en
menuiserie bois, même petit ? | Avez-vous eu le temps de regarder les dossiers que je vous ai
transmis jeudi ? | vous avez réussi à joindre le chauffagiste ? | Des nouvelles de Colissimo ? |
La facture pour Genève, je la reçois par mail ou elle est déjà dans le dossier ? | Où en sont
les infos fabricant ? | Et le logo, ça avance ? | l'épisode sort bien le 20 ? | Où en sont les
textes du catalogue ? L'imprimeur me relance tous les matins. | je dois encore valider quelque
chose ? | Les convocations sont parties ? | Est-ce que la mairie a accusé réception de notre
dossier ? | toujours rien pour le studio ? | Vous avez bien reçu la liste des prénoms ? Je n'ai
vu passer aucune maquette. | Est-ce que je verrai une première esquisse avant que vous passiez
aux couleurs ? | Combien de vidéos sont déjà en ligne sur Podia ? | Apple a validé ? | les
bougies sont visibles ou pas encore ? | Combien de clics depuis lundi ? | Le mail pour les
clients, il est parti ou pas encore ? | et l'entretien avec le vieux menuisier il est tapé ou
vous attendez la deuxième cassette | Est-ce que la page d'inscription marche déjà ? | t'as eu
une réponse de point p pour les parpaings ou toujours rien | mon courrier pour la mairie il en
est où, l'échafaudage doit monter sur le trottoir | c'est bon pour la liste des justificatifs
manquants? la comptable me harcèle | Les réponses aux avis de février, elles sont publiées ou
pas encore ? | Toujours rien reçu pour les sous-titres, c'est normal ? | Vous en êtes à combien
de savons ? | Dites, c'est bien samedi qu'elle part, la lettre aux adhérents ? | Le montage
avance ? Pas de pression, simple curiosité. | Je n'ai rien reçu pour la comparaison des tarifs.
Où en êtes-vous ? | À quelle minute de l'enregistrement êtes-vous arrivés ? | Le calendrier
d'avril est-il terminé ? Je voudrais le relire avec mon associé. | Le dossier est-il parti à la
région, et avez-vous l'accusé de réception ? | Il y a combien de bagues en ligne sur les 60 ? |
ça avance la transcription ? | des rdv de pris ? | Est-ce que quelqu'un a déjà répondu aux
messages du week-end ? | Où en est la page des stages de poterie ? | Avec les relevés de
février, vous avez tout ou ça bloque encore quelque part ? | le post sur la retraite part quand
? | Des nouvelles du livret en allemand ? | la paie est partie en validaton ou pas encore | Vous
avez réussi à joindre combien de mairies ? | Où en est la recherche sur les subventions ? | vous
avez fini la saisie des fiches ? | Vous en êtes où avec les relevés ? Ma banque me relance. |
Combien de mails avez-vous déjà traités ? | ça avance, les sous-titres ? | où en est le dossier
du collège ? | Où en est la traduction de la carte ? | Où en est la boutique ? | Combien il en
reste dans la boîte, vous en voyez le bout ? | les jouets, c'est pour cette semaine ou pas ? |
Les subventions, c'est tombé aux oubliettes ou quelqu'un cherche encore ? | ça avance, le cahier
? | Alors, l'assurance, quelqu'un a réussi à les avoir ? | Où en est-on pour T-25 ? | ça avance
la traduction ? | combien de rdv de pris pour l'instant? | le formulaire toujours pas réparé ou
c'est moi qui ne vois rien ? | Qui s'occupe de T-9, et je l'aurai quand à peu près | Ça avance
la compta ? le banquier me demande | Pourriez-vous m'indiquer où en est la rédaction de mes CGV
? Merci d'avance. | quelqu'un a répondu à l'annonce du plongeur ou c'est le désert | Coucou, les
montres c'est pour bientôt ? | ça sera prêt pour jeudi ? | Bonjour, commande passée le 27
février, où en est-on ? | Où en sont mes cartons ? Vous en êtes au combientième ? | Lumen
a-t-elle répondu quelque chose ? | Toujours rien vu passer pour le catalogue, c'est normal ? |
Quelqu'un s'occupe déjà du menu ? | la compta, ça avance ? | Vous en êtes à combien de
rendez-vous chez les opticiens ? | je dois encore valider quelque chose pour la paie ou c'est
bon, c'est parti ? | c'est qui qui cherche mon hotel a turin et il a trouvé ? | Février, vous
l'avez fini ? | On en est où des six vidéos ? | Mes étiquettes bonnets, c'est pour bientôt ? |
Les Renaud ont-ils renvoyé leur questionnaire ? | Bonjour, où en est la paie de mars svp ? | La
notice, c'est commencé ? Je voudrais juste savoir à quoi m'attendre | Alors ma pièce de scie,
trouvée ou pas encore ? | où en est le compte rendu du conseil, on me le réclame | quelqu'un a
pris la recherche sur la laine ou pas encore ? | Combien de cartes ont été saisies à cette
heure-ci ? | Elles sont parties, mes factures, ou pas encore ? | on en est où avec Porto ? ma
femme veut faire la valise | Toujours rien vu passer pour la lettre de printemps, ça avance de
votre côté ? | Je vois « vérification » sur les subventions depuis hier, c'est bon signe ? |
Est-ce qu'une âme charitable a bien voulu prendre mes statuts ? | Ma propriétaire s'impatiente
gentiment, vous en êtes à quelle page ? | Je guette Instagram et rien ne bouge, c'est en
relecture peut-être ? | Papi a commencé à raconter la guerre ou vous en êtes encore à la ferme ?
| quelqu'un a osé ouvrir mon carton de fiches ? | Bonjour, qui s'occupe du CCTP et pour quand
peut-on l'espérer ? | Alors, le couvreur, il a répondu ? | On en est où avec les étiquettes ? |
Où en sont les comptes de février ? | c'est qui qui traduit le contrat au fait ? il a commencé ?
| ça avance, la recherche ? | quelqu'un a pris T-52 ? | On est toujours bons pour jeudi midi ? |
C'est toujours bon pour ce soir, la traduction ? | des nouvelles de ma licorne ? | Toujours rien
pour Séville ? Les prix montent et moi avec.
""",
}
