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
lisent | la semaine prochaine | 10 %, c'est de la rénovation | Plutôt chaleureux, comme si on
discutait au comptoir du salon de thé. Nos clientes nous connaissent depuis longtemps et
n'aiment pas trop les grandes phrases de publicité. | Oui, à tout le monde, y compris à
l'apprentie. Ils ont tous tenu bon pendant les travaux, et je tiens à les remercier de la même
façon. | Deux suffiront, le salon se termine le midi et je rentrerai tranquillement dans
l'après-midi. Merci de vous en occuper si vite. | Non, vous pouvez les laisser de côté. Il a
parlé de son chien pendant dix bonnes minutes, c'était charmant, mais mes lecteurs s'en
passeront. | Celle de l'établi avec la lumière du matin. Sur l'autre, on voit mon ancien
associé, et cela prêterait à confusion. | Cinq ou six me paraissent un bon nombre. Je préfère en
connaître peu mais bien, avec leurs tarifs et leurs horaires. | À celle de sa fille,
c.delorme@exemple.fr, car c'est elle qui s'occupe des papiers. La vieille dame, elle, préfère le
téléphone. | Dès lundi si vous le pouvez, les directrices sont plus disponibles en début de
semaine. Évitez simplement l'heure du repas, c'est toujours la course chez elles. | C'est
l'acompte de la famille Roussel pour l'escalier. Le devis signé se trouve dans le dossier des
chantiers, si jamais vous le cherchez. | oui, de ma poche | Une seule pour l'asso, c'est elle
qui règle tout et qui se débrouille ensuite avec les parents. | 9h-13h | cinq, j'ai pas de
photos pour plus | Seconde, sauf si la première coûte moins de dix euros de plus. Ça arrive avec
les promos. | c'est le maître d'œuvre, M. Ferrand | Les mardis et jeudis seulement, le reste de
la semaine je suis en tournée chez mes patients. | Trois lettres puis quatre chiffres, comme
SAV-0012. Les vieilles références à six chiffres, vous pouvez les oublier. | Bonjour ! C'est au
service des fêtes, à l'attention de Mme Perrault, au deuxième étage de l'annexe. L'an dernier je
l'avais envoyée à l'accueil et elle a dormi là-bas six semaines. | C'est l'acompte pour la
bibliothèque en chêne, celle que je pose en mai. Il voulait absolument payer d'avance, parce
qu'il avait vendu sa moto et qu'il craignait de dépenser l'argent autrement. | Gardons le
vouvoiement, mais avec un ton chaleureux. Mes clientes ont pour la plupart l'âge de ma mère, et
elle-même me reprendrait si je me permettais autre chose. | Commencez par celles de la rive
gauche, s'il vous plaît. J'y livre déjà des repas à une école, donc je peux faire tout cela dans
la même tournée. | Il a travaillé onze jours, puisqu'il n'a commencé que le 12. C'est un garçon
très ponctuel, il a rempli sa feuille lui-même et je l'ai vérifiée hier soir. | Proposez
toujours l'échange d'abord, et le remboursement seulement si la personne insiste. Neuf fois sur
dix, les gens sont ravis d'essayer autre chose, et ils reviennent ensuite. | Le visuel avec le
fil rouge me plaît beaucoup plus, on sent presque le papier. Mon apprenti préférait l'autre,
mais il a fini par me donner raison. | Pas tout à fait, c'est six adultes et deux enfants, car
les lits de la mezzanine sont tout petits. Un rugbyman a essayé l'été dernier et il s'en
souvient encore. | Je pars le mercredi 8 avril au matin et je rentre le vendredi 10 en fin de
journée. Le congrès ne dure que deux jours, mais je voudrais voir un fournisseur avant. | C'est
mon frère Étienne qui relira, puisqu'il a mené l'entretien et qu'il connaît les termes du
métier. Il est lent mais très soigneux, et son adresse est celle qui figure dans mon premier
message.
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
avec les mails des clients ? | Quand est-ce que je peux voir les posts ? | Bonjour à toute
l'équipe ! J'ai rendez-vous avec l'imprimeur cet après-midi et j'aimerais lui dire quelque chose
: où en est la brochure ? | Les publications pour les vacances de printemps avancent-elles bien
? Ma sœur, qui tient le gîte avec moi, me le demande tous les jours. | Je pense beaucoup à ce
voyage à Lisbonne et je m'en réjouis déjà. Avez-vous pu trouver quelque chose, ou attendez-vous
encore une réponse de la compagnie ? | Est-ce que la société Morvan a fini par répondre à la
relance ? Je croise leur comptable au marché, et je préfère être au courant. | Vous avez reçu un
sacré tas de fiches, j'en suis consciente. À peu près combien vous en reste-t-il à saisir ? | Je
rentre tout juste de congé et je me demandais comment ça s'était passé avec les messages. Y
a-t-il encore des clients qui attendent une réponse ? | des nouvelles des relances ? | Bonjour,
où en êtes-vous de la version espagnole ? Mon associé à Girone me pose la question tous les deux
jours. | la paie c'est prêt à valider ou pas encore | Vous avez déjà trouvé quelque chose pour
la cire ? | c'est programmé pour les crêpes ? | Bonjour à tous, j'espère que vous avez un peu de
soleil chez vous. Notre agent de Fribourg m'a demandé des nouvelles des fiches en allemand. Où
en est la traductrice ? | Je vois mon banquier bientôt et il adore les chiffres. Avez-vous déjà
trouvé quelque chose du côté des aides pour le fournil, ou est-ce encore trop tôt pour le dire ?
| Je n'ai rien vu arriver sur le compte depuis la semaine dernière et cela me travaille un peu.
Les relances sont-elles toutes parties ? | Une cliente est passée ce matin pour la commode
Louis-Philippe et j'ai cherché le numéro sans succès. L'inventaire avance-t-il bien ? Je sais
que mes fiches ne sont pas toujours lisibles. | Nous avons reçu les nouveaux romans hier et
toute l'équipe est impatiente d'en parler. Est-ce que le texte de la lettre est déjà écrit, ou
bien attendez-vous encore quelque chose de ma part ?
""",
}
