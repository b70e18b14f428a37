"""What people who write French ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
plutôt des retraités, des gens qui ont le temps | tout le dernier trimestre | Non non, seulement
le matin | 150, petit-déj compris | 60 max, petit-déj compris si possible | mettre mes prix à
jour sur la page, c'est dans quelle case ça ? | surtout oui c'est tout son charme | à la mairie,
salle des fêtes, ils font suivre | vendredi en huit, le 20 donc | février | le 2 avril dernier
délai | heu 200 ? 250 si direct | la deuxième mais en moins moche | 11 dont 2 en congé mat |
https://atelier-exemple.example/tarifs | dans une boîte à chaussures pour l'instant lol | aucune
idée, c'est mon frère qui l'a enregistré | bof, comme vous le sentez | 2 adultes et un
violoncelle | euh voyez avec Bérénice | lundi au plus tard | le truc des rendez-vous | pour
jeudi midi | le numéro du cabinet, pas mon portable | fin du mois | en bleu, comme l'an dernier
| le 25 au plus tard | TTC | la page du site pas les posts | Mardi midi, grand max | Celle de
Bernard, comme je disais | lundi ça me va | on se vouvoie, sauf au dojo | on se tutoie, c'est un
club de grimpe | celle de Lille, le siège. Bordeaux n'est qu'un entrepôt | Moi, Solène, et
ajoutez le prénom de Karim en dessous | samedi ce serait parfait, avant je n'imprime rien de
toute façon | Uniquement le compte pro du Crédit Mutuel, l'autre est vide depuis l'été | le
mieux ce serait d'ici mercredi prochain, le 18 | deux, ou trois si c'est sous les 80 | dans dix
jours | ce soir si possible, je plaide demain à 9 h | au plus tard le 31/3 | jeudi 19 entre 14h
et 16h | samedi matin, ça vous irait ? | février, et décembre si c'est pas fait | pour le 31
novembre, on a de la marge | 200 grand max | plutôt la facturation | celle avec le vase vert |
seconde ça ira très bien | ce soir si possible | non elle a annulé la veille, mais je lui
facture la moitié | C'est elle la gérante, donc elle. | oui dans un dossier à part, on sait
jamais avec les impôts | Mars pour la première, avril pour l'autre | Non non, sans remise cette
fois | C'est pour le client, moi je n'ai pas besoin de copie | plutôt vendredi 20, le 14 je suis
au marché | les deux, boutique et place de marché | Le portable, 06 00 00 00 12, le fixe je ne
réponds jamais | non c'est offert, enfin mettez « participation libre » | oui oui demi-pension,
tout compris sauf le vin | 8h pile, après je suis aux chèvres | non non, juste la feuille, il
encadre là-bas | oui pas de nom dans la lettre, seulement sur le reçu | on vouvoie, toujours |
50 je crois, c'est marqué 20x50 dessus | 50x70 | on se tutoie, ça fait quatre ans qu'ils me
lisent | la semaine prochaine | 10 %, c'est de la rénovation
""",
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
toujours rien venir pour le logo, c'est prévu pour quand ? | Le film de ma tante, quelqu'un s'en
occupe déjà ou c'est encore en attente ? | l'avis pour l'ascenseur, il est parti ou pas encore ?
| et du côté du volet, du nouveau? | où en est ma note d'intention ? je dors mal | la
convocation est partie ? | Des nouvelles de la mairie ? | on en est où pour la carte en anglais
| Vous en êtes où avec le module 1 ? | C'est qui qui s'occupe de ma chouette ? | vous en êtes où
avec les mails des clients ? | Quand est-ce que je peux voir les posts ?
""",
}
