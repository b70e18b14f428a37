"""What people who write French remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
Je vous ai mis les relevés de la banque dans le dossier partagé, mot de passe comme d'hab | le
client de Genève a déjà payé la moitié en liquide, c'est normal si le montant paraît bizarre |
Petite question à la personne qui appelle : vous vous présentez sous le nom de ma société ou
sous le vôtre ? | chez nous on dit pain au chocolat, jamais chocolatine, ya eu des guerres pour
moins que ça 😂 | Est-ce que 'livré' veut dire que c'est déjà en ligne ou que je dois encore
valider ? | Est-ce que la personne qui écrit connaît un peu le vin ou je dois expliquer ce
qu'est un pét-nat ? | les reçus d'essence je les garde chez moi dans un classeur, si jamais on
les demande | en fait Mme Roche c'est ma mère, d'où le prix d'ami sur cette ligne | J'ai eu le
traiteur hier soir au téléphone, il attend votre appel et il est très bavard | un jour j'écrirai
un livre sur les notes de frais. personne ne le lira, à part vous | Mme Keller part à la
retraite en juin, elle me l'a dit avec un sourire indécent. | Nadir s'est fait voler son vélo
place Viarme, il fait la tête, soyez gentils avec lui | La brocante de dimanche a bien marché
malgré le vent, on a vendu presque toutes les lampes | je suis au marché de Rungis jusqu'à midi,
je réponds dès que j'ai les mains libres | la banque a changé de logo et plus rien n'est à sa
place sur leur site, quelle galère | J'aurais adoré être une petite souris pendant ces appels
aux syndics, ils sont d'un drôle | 90 personnes samedi aux portes ouvertes, on a fini à 21 h
avec le fournil vide et les voisins qui chantaient, je vous raconterai | Pour info la cliente
suisse a payé la TVA elle-même, elle n'est pas fâchée du tout | Je vous envoie le relevé de la
banque dès que je remets la main sur mon mot de passe | le maire a annoncé que la route des
gorges rouvrait enfin, ça va nous ramener du monde | J'ai enfin remis la main sur les tickets de
péage, ils étaient dans la poche de mon manteau. Je les ai tous photographiés et rangés dans le
dossier. | Pour votre information, Karim est revenu de son arrêt ce matin, en pleine forme. Son
certificat est avec les autres documents. | La pharmacie du Pont m'a rappelée directement, et
nous avons bavardé un bon quart d'heure. Ils sont très contents de la visite prévue. | La
photographe nous a donné son accord pour utiliser les images du mariage. Elle en est même très
fière et en a parlé à toute sa famille. | j'ai retrouvé le ticket du restaurant, il était dans
ma veste, il est dans le dossier | Petite précision pour votre lecture : la dame qui écrit en
majuscules est une habituée, elle n'est pas fâchée, elle écrit toujours comme ça. | pas eu le
temps d'envoyer les tarifs ce matin, trois urgences à la suite. je m'y mets après le déjeuner |
Le dernier carton est parti chez vous hier par Chronopost, il contient les bons de novembre et
décembre. | J'ai croisé Mme Lacombe au marché, elle m'a dit qu'elle attendait justement votre
appel. | J'ai retrouvé la facture du garage, elle servait de marque-page à ma fille. Elle est
maintenant dans le dossier partagé avec les autres, sous le nom garage_fevrier. | Je vous
préviens simplement que Margaux, qui tient les plannings, est en congé jusqu'à lundi. Elle a
tout laissé en ordre sur son bureau, comme toujours. | Les photos des nouvelles pâtisseries sont
dans le dossier depuis hier soir. La lumière était superbe vers cinq heures, et il ne reste plus
rien des modèles. | J'ai déposé mon brouillon dans le dossier partagé, il y a sûrement des
fautes, je l'ai écrit dans le train. | J'ai montré les deux gîtes à mes élèves hier soir après
le cours, elles ont adoré celui avec l'étang. | J'ai déposé les photos de la terrasse et le
croquis de mon apprenti dans le dossier Lambert. | Le voisin m'a envoyé ses photos du dégât des
eaux, je les ai mises avec les autres. | Le couvreur est passé ce matin pendant que j'étais à
l'atelier, il a pris ses mesures et laissé sa carte. | Les photos des couteaux sont dans le
dossier partagé depuis ce matin. Il y en a deux en double, j'ai eu un souci de wifi à l'atelier.
| Le nouveau logo arrive chez la graphiste cette semaine, elle m'a promis de me l'envoyer dès
qu'il est fini. | J'ai retrouvé six cadres noirs derrière le comptoir, je les ai déjà rajoutés
sur ma feuille de comptage. | J'ai reçu les analyses du laboratoire pour la version pêche, tout
est conforme. Je vous les dépose dans le dossier ce soir. | La directrice a retrouvé de vieilles
images de 2009, elle les numérise avec son frère ce week-end. | J'ai déposé les derniers tickets
dans le dossier, y compris ceux que le chien a mâchouillés. | Je viens d'avoir madame Perrin au
téléphone, elle reste finalement membre une année de plus. Elle vous embrasse tous ! | Le chef
de chœur doit m'envoyer les titres ce soir. S'il oublie, je l'attrape à la répétition. | Le
professeur de yoga qui loue notre salle a déjà rendu les clés du gymnase, il compte vraiment sur
nous. | Ma sœur a relu le premier épisode hier soir, elle trouve que c'est très propre. Elle ne
pensait pas que le patois passerait aussi bien ! | Mon mari vient d'accoucher d'un texte pour le
blog, enfin ! Je le mets dans le dossier partagé ce soir si vous voulez vous en inspirer. | Le
colis avec les échantillons est bien arrivé chez la photographe, elle commence les prises de vue
cet après-midi. | Une élève malentendante m'a écrit pour dire merci pour les sous-titres, j'en
ai eu les larmes aux yeux. | J'ai demandé à la banque les relevés manquants, le conseiller me
les envoie lui-même d'ici quelques jours. | J'ai distribué le livret hier au groupe du mardi et
tout le monde l'a feuilleté tout de suite. | Pour la photo du chœur, c'est notre basse qui a
l'original, je lui ai laissé un message, il répond en général le soir. | J'ai croisé M. Verdier
au marché samedi, il m'a juré qu'il n'avait jamais reçu ma facture. On verra bien. | ah oui et
sinon la petite est née samedi trois kilos deux tout le monde va bien | J'ai donné la clé USB
avec le son à Julien, il a copié tout dans le dossier. | photos du tableau elec envoyées à
sandrine, y'en a une floue désolé j'avais les gants | le client a viré l'acompte ce matin, 2
300, vu sur l'appli. je passe chez lui poser la faïence demain | coucou c'est Élodie, papa a
déjà signé et renvoyé l'offre au client, il était tout fier d'avoir utilisé le téléphone | c'est
Lucas, mamie a envoyé le relevé de banque à ma tante pour qu'elle le scanne, ça arrive dans la
boîte dans la soirée | J'ai dicté mes notes dans la voiture et les ai envoyées à Sophie, on
entend un peu le clignotant. | Je cours après la mairie depuis lundi, la dame de la com est en
congé, je vous tiens au courant. | J'ai montré vos trois pistes à mes clientes au salon, elles
ont voté à main levée, c'était très drôle. Résultat serré, je réfléchis encore. | Le CFA de
Rennes m'a dit qu'il affichait notre annonce dans le hall depuis lundi. | J'ai croisé la dame au
marché, elle m'a dit qu'elle allait retirer son avis. Je suis soulagée. | Nous avons signé hier
le bail du local rue Pasteur, 54 m², remise des clés en juin. | La mairie a reçu la facture pour
les couronnes, la secrétaire me l'a dit au marché | J'ai mis les relevés de février sur le
drive, sauf le livret que la banque n'envoie qu'en avril | Petite nouvelle de l'atelier : on a
reçu le nouveau tour, 600 kilos, il a fallu démonter la porte. Les voisins ont filmé. Lundi on
tourne la première pièce. | Petite info : M. Leroux a bien reçu sa facture. Il m'a appelé pour
dire qu'il la règle sans discuter, une première. | Quelle journée, on a livré le gâteau de
mariage à Annecy dans les embouteillages, et il est arrivé entier ! La mariée a posté une photo,
déjà 300 cœurs | Ça y est, Karim a retrouvé l'enregistrement, il était resté sur le dictaphone
dans la camionnette. Je l'ai mis dans le dossier partagé hier soir | mon associé a relu le
brouillon de la lettre hier soir, il a rigolé au passage sur les escargots, enfin il trouve ça
très bien | Pour info, le poissonnier change de nom mais pas de numéro de compte. Ses factures
auront juste un autre en-tête. | bon ben voilà, la dame du premier a fini par emménager, elle a
un piano, on va voir ce que disent les voisins, moi j'aime bien la musique | encore un retour
aujourd'hui, mais c'était une erreur du facteur, je l'ai déjà remis à la poste | Si mon associé
vous dit de tout arrêter, ne l'écoutez pas : on continue, il s'est juste levé du pied gauche. |
Un mot pour la traductrice : notre client de Madrid a résilié son bail, pas notre contrat. Tout
va bien donc. | La dame de l'affiche l'a reçue ce matin, elle m'a envoyé une photo de son salon
| Il paraît que la boulangerie d'en face cherche un apprenti depuis six mois. Je les plains. |
Un client m'a demandé un devis pour 40 chaises, je l'ai fait dans le train. Première fois que je
finis quelque chose dans un train ! | Finalement j'ai réparé l'imprimante moi-même, il y avait
une agrafe dedans. Je me sens invincible. | Les fiches vertes viennent de ma grand-mère, d'où la
jolie écriture. Je voulais juste le dire. | Un stagiaire, voilà ce qu'il me faudrait dans la
vie. Mais je finirais par lui faire le café. | j'ai rêvé cette nuit que quelqu'un répondait à
tous mes mails, et au réveil il y en avait deux de plus | pour la personne qui fait nos
courriers euh vraiment c'est joliment écrit ma femme a cru que c'était moi enfin elle a rigolé
plutôt | ah il fait un temps magnifique on a posé toute la charpente en une journée les gars
étaient contents on a mangé des merguez sur le toit voilà | je vous préviens juste le client
Roche il est sourd d'une oreille et il raccroche vite c'est pas méchant c'est lui quoi |
Bonjour, j'ai eu votre contact par la chambre des métiers. Est-ce que vous prenez aussi les
micro-entreprises ? | je ne comprends pas votre facture de février, il y a deux fois la ligne
relances, c'est normal ? | Les images, elles viennent d'où ? C'est libre de droits au moins ? Je
demande pour savoir, elles sont jolies. | En théorie vous sauriez aussi organiser un déplacement
à dix personnes, ou c'est trop gros pour vous ? | Les portraits sont sur le drive. Celui d'Anaïs
est flou mais elle n'en veut pas d'autre 😅 | Pour info mon cabinet est fermé du 4 au 8 mai,
inutile de m'envoyer les messages ces jours-là | Pour la personne qui écrit : le chef s'appelle
Ghislain avec un h, et la photo est dans le dossier | Vous acceptez les chèques ? Oui je sais,
on est en 2026, mais ma trésorière ne jure que par ça | Qui lit nos mails exactement, une seule
personne ou toute une équipe ? En général hein, pas un nom. | Combien ça coûte, un ordre de
grandeur, une petite modification sur un site ? Je ne commande rien pour l'instant. | Bonjour,
notre expert-comptable voudrait savoir où sont hébergées les données des salariés. En France, en
Allemagne, ailleurs ? | Si je ne réponds pas à une livraison, elle est considérée comme acceptée
au bout d'un moment ? | Bonjour, je suis luthier et je cherche à me débarrasser de la paperasse.
Est-ce qu'il faut s'abonner chez vous ou on paie à la tâche ? | J'ai déposé les 14 photos du
gîte sur le lien. Celle avec le chat, c'est un bonus. | Dites-moi, le bouton « contester », il
fait quoi au juste ? J'ai peur de cliquer dessus par erreur avec mes gros doigts. | est-ce que
vous faites les transcriptions avec un logiciel et puis quelqu'un relit, ou tout à la main ? |
Votre dernière facture, je peux l'avoir au nom de ma société au lieu du mien à l'avenir ou c'est
compliqué ? | Combien de personnes travaillent chez vous ? J'ai l'impression de parler à une
autre chaque fois, ça ne me gêne pas hein | Est-ce que les fichiers que vous rendez
m'appartiennent à 100 % ou vous gardez des droits dessus ? | Bonjour, une consœur m'a parlé de
vous. Comment ça se passe concrètement, on écrit ici et c'est tout ? | ça doit pas être marrant
d'appeler des ciriers toute la journée, bon courage à la personne | qu'est ce qui se passe si je
résilie en plein milieu d'un mois pour la compta ? | Simple question, sans intention derrière :
comment on met fin au service des mails le jour où on veut ? | Ma comptable s'appelle Mme
Ferrand, c'est elle qui a le dernier mot sur les chiffres | Et si le prestataire n'a pas fini à
temps, c'est moi qui paie quand même? | chez nous la compta c'est mon beau-père, 82 ans, à la
plume. Il est plus rapide que tout le monde | Pour votre peintre : la clé de la remise est chez
la boulangère d'en face, il demande Josiane | Question bête, vos papiers d'inspecteur ils sont
reconnus aussi en Belgique et en Suisse ou faut tout refaire là-bas ? | Je vous mets la carte
grise en photo, pardon pour la tache, c'est de la barbe à papa | Je serai injoignable du 12 au
15, retraite de silence (si si). Vous avez les consignes, je ne change rien. | Petite question
de principe avant de m'endormir idiote : si un prospect annule, vous me le comptez quand même ?
| Pour info la voix qu'on entend tousser tout du long c'est le greffier, il ne dit rien d'utile.
| L'écriture du docteur Faucher, même lui n'arrive pas à la relire, je lui ai montré. Vous
pouvez laisser un blanc sans honte | Les photos du concert arrivent ce soir, mon frère les trie,
il est lent mais il a l'œil.
""",
}
