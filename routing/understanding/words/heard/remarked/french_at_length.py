"""What people who write French remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
Je vous ai mis les relevés de la banque dans le dossier partagé, mot de passe comme d'hab | le
client de Genève a déjà payé la moitié en liquide, c'est normal si le montant paraît bizarre |
Petite question à la personne qui appelle : vous vous présentez sous le nom de ma société ou
sous le vôtre ? | Est-ce que la personne qui écrit connaît un peu le vin ou je dois expliquer ce
qu'est un pét-nat ? | les factures d'achat sont classées par mois dans la valise rouge, Josiane
vous a tout scanné hier. Il manque juillet, c'est normal, en juillet on avait fermé pour la
naissance du petit | la banque a changé de logo et plus rien n'est à sa place sur leur site,
quelle galère | 90 personnes samedi aux portes ouvertes, on a fini à 21 h avec le fournil vide
et les voisins qui chantaient, je vous raconterai | j'ai reçu 300 tulipes ce matin au lieu de
30, le livreur n'a rien voulu savoir, il y en a jusque dans l'arrière-boutique et dans la
baignoire de la voisine, on en rigole mais bon la boutique déborde | Je vous envoie le relevé de
la banque dès que je remets la main sur mon mot de passe | J'ai enfin remis la main sur les
tickets de péage, ils étaient dans la poche de mon manteau. Je les ai tous photographiés et
rangés dans le dossier. | Pour votre information, Karim est revenu de son arrêt ce matin, en
pleine forme. Son certificat est avec les autres documents. | J'ai assisté hier à une réunion de
la chambre des métiers où l'on a parlé de ces aides. Les diapositives sont dans le dossier
partagé, elles vous seront peut-être utiles. | La pharmacie du Pont m'a rappelée directement, et
nous avons bavardé un bon quart d'heure. Ils sont très contents de la visite prévue. | La
photographe nous a donné son accord pour utiliser les images du mariage. Elle en est même très
fière et en a parlé à toute sa famille. | Petite précision pour votre lecture : la dame qui
écrit en majuscules est une habituée, elle n'est pas fâchée, elle écrit toujours comme ça. | pas
eu le temps d'envoyer les tarifs ce matin, trois urgences à la suite. je m'y mets après le
déjeuner | J'ai retrouvé la facture du garage, elle servait de marque-page à ma fille. Elle est
maintenant dans le dossier partagé avec les autres, sous le nom garage_fevrier. | Le directeur
de l'hôtel m'a glissé hier que leur comptable partait à la retraite et qu'elle mettait un point
d'honneur à tout régler avant. Voilà qui est plutôt rassurant pour nous. | Je vous préviens
simplement que Margaux, qui tient les plannings, est en congé jusqu'à lundi. Elle a tout laissé
en ordre sur son bureau, comme toujours. | La lettre a eu un succès que je n'attendais pas. Un
monsieur est venu de Dijon exprès pour goûter la moutarde aux noix, et il connaissait par cœur
la phrase sur mon grand-père. | Notre mécanicien a compris d'où venait le bruit dont tout le
monde parle. C'est une petite rondelle montée à l'envers chez le fabricant, et ce n'est
absolument pas dangereux. | Les photos des nouvelles pâtisseries sont dans le dossier depuis
hier soir. La lumière était superbe vers cinq heures, et il ne reste plus rien des modèles. |
J'ai lu votre dossier d'une traite dans le train. Le tableau avec les tarifs par heure est
exactement ce qui nous manquait depuis des années, et mon associée l'a déjà affiché au mur. |
J'ai déposé mon brouillon dans le dossier partagé, il y a sûrement des fautes, je l'ai écrit
dans le train. | J'ai montré les deux gîtes à mes élèves hier soir après le cours, elles ont
adoré celui avec l'étang. | Le couvreur est passé ce matin pendant que j'étais à l'atelier, il a
pris ses mesures et laissé sa carte. | Les photos des couteaux sont dans le dossier partagé
depuis ce matin. Il y en a deux en double, j'ai eu un souci de wifi à l'atelier. | Le nouveau
logo arrive chez la graphiste cette semaine, elle m'a promis de me l'envoyer dès qu'il est fini.
| J'ai retrouvé six cadres noirs derrière le comptoir, je les ai déjà rajoutés sur ma feuille de
comptage. | J'ai reçu les analyses du laboratoire pour la version pêche, tout est conforme. Je
vous les dépose dans le dossier ce soir. | Je viens d'avoir madame Perrin au téléphone, elle
reste finalement membre une année de plus. Elle vous embrasse tous ! | Le chef de chœur doit
m'envoyer les titres ce soir. S'il oublie, je l'attrape à la répétition. | Petite nouvelle du
jour : la fondation nous cite dans son rapport annuel, avec une demi-page sur notre atelier
vélo. Mon équipe est aux anges et l'a déjà accroché au mur. La dame de la fondation m'a dit au
téléphone qu'elle lisait toujours nos bilans avec plaisir, alors bravo à vous aussi ! | Le
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
au marché samedi, il m'a juré qu'il n'avait jamais reçu ma facture. On verra bien. | Mon
comptable a dit hier que c'était la première fois qu'il recevait un dossier aussi propre de ma
part. Je voulais vous le raconter. Il m'a même demandé qui avait fait le classement, et j'ai
donné votre nom sans rougir. D'habitude je repars de chez lui avec une liste de reproches longue
comme le bras. | La stagiaire a retrouvé un deuxième classeur derrière l'armoire, elle le scanne
pendant sa pause. Elle s'appelle Maëlle et elle est là jusqu'à la fin juin. C'est elle qui
connaît le mieux nos vieux dossiers, bien mieux que moi. | le client a viré l'acompte ce matin,
2 300, vu sur l'appli. je passe chez lui poser la faïence demain | coucou c'est Élodie, papa a
déjà signé et renvoyé l'offre au client, il était tout fier d'avoir utilisé le téléphone | c'est
Lucas, mamie a envoyé le relevé de banque à ma tante pour qu'elle le scanne, ça arrive dans la
boîte dans la soirée | Bonjour, je vous signale simplement que M. Haddad m'a réglé en espèces
hier soir, avec une boîte de dattes. J'ai tout noté dans mon carnet. Salutations distinguées,
Raymond Pujol | Bonjour Madame, Monsieur, pour information j'ai remis les deux baux signés à mon
fils, qui les dépose à la mairie avec les papiers de l'école. Mon salon de coiffure rouvre lundi
après les peintures. Respectueusement, Jeanine Aubry | J'ai dicté mes notes dans la voiture et
les ai envoyées à Sophie, on entend un peu le clignotant. | Je cours après la mairie depuis
lundi, la dame de la com est en congé, je vous tiens au courant. | J'ai montré vos trois pistes
à mes clientes au salon, elles ont voté à main levée, c'était très drôle. Résultat serré, je
réfléchis encore. | J'ai croisé la dame au marché, elle m'a dit qu'elle allait retirer son avis.
Je suis soulagée. | Chers tous, un petit mot pour vous dire que notre nouvelle salariée, Aline,
prendra mes appels à partir de lundi, car je pars me faire opérer du genou. Rien de grave,
rassurez-vous. Meilleures salutations, Bernard Lacoste | Chère équipe, tout va bien au cabinet,
même si le téléphone n'arrête pas. Je tenais à vous signaler que la mairie nous a rendu la
caution de la salle ce matin, en totalité. L'affaire est donc réglée de ce côté. Sincères
salutations, Françoise Lemoine | Bonjour à vous, je vous avais parlé de notre stagiaire : elle a
terminé de relire la liste des membres et l'a déposée hier soir dans le dossier commun. Les
lignes en jaune sont celles dont elle n'est pas sûre. Cordialement, Agnès Ribot | Bonjour, une
petite nouvelle pour vous faire sourire : le portail de notre école de cirque est enfin repeint,
en rouge. Et les parents ont répondu très nombreux à votre lettre, on me remercie de partout. À
bientôt, Camille Hervé | Bonsoir Hélène, ou plutôt bonjour vu l'heure à laquelle vous lirez ceci
! Je vous ai mis dans le dossier le logo en bonne qualité, mon neveu l'a enfin retrouvé sur son
ancien ordinateur. Toutes mes excuses pour l'attente. Bien cordialement, Jacques Testard, Cave
Testard | Chère équipe, Je vous dois une explication pour mon silence : mon chien a été opéré et
je n'avais la tête à rien. Tout va mieux, il gambade déjà. Vos brouillons sont dans ma pile et
je les lis dès que possible. Affectueusement, Mireille Cazenave, graphothérapeute | Bonjour
Fabienne, J'ai pensé à vous en passant devant le marché aux fleurs. Bonne nouvelle de mon côté :
la subvention de la région est accordée, je peux garder mon apprentie. Quel soulagement, vous
n'imaginez pas. Bien chaleureusement, Olivier Caron, ébéniste | J'ai mis les relevés de février
sur le drive, sauf le livret que la banque n'envoie qu'en avril | Ça y est, j'ai retrouvé les
tickets d'essence, ils étaient dans la boîte à gants avec un vieux sandwich. Je les ai scannés
et mis avec les autres. On progresse ! | Petite nouvelle de l'atelier : on a reçu le nouveau
tour, 600 kilos, il a fallu démonter la porte. Les voisins ont filmé. Lundi on tourne la
première pièce. | J'ai donné votre adresse au webmaster de la commune, il vous envoie le plan
d'accès lui-même. Il est un peu lent mais il est gentil. De mon côté j'ai vidé le dossier des
vieilles photos. | Le club de randonnée a répondu, ils viennent à 22 au gîte en mai. C'est la
dame que vous aviez eue au téléphone qui a tout organisé. Je lui mets un pot de confiture de
côté. | Petite info : M. Leroux a bien reçu sa facture. Il m'a appelé pour dire qu'il la règle
sans discuter, une première. | Petite info, la banque a validé le prêt lundi, on va donc garder
l'atelier. J'ai ouvert une bouteille avec mes deux apprentis et on n'a plus rien fait de
l'après-midi | Quelle journée, on a livré le gâteau de mariage à Annecy dans les embouteillages,
et il est arrivé entier ! La mariée a posté une photo, déjà 300 cœurs | Le monsieur de la
chambre de commerce a jeté un œil à vos deux premières pages, il trouve l'allemand très bien. Il
m'a même invitée à manger une choucroute. | Ça y est, Karim a retrouvé l'enregistrement, il
était resté sur le dictaphone dans la camionnette. Je l'ai mis dans le dossier partagé hier soir
| figure-toi qu'on a eu un article dans le journal, une demi-page avec la photo de la
boulangerie, et depuis ce matin ça n'arrête pas, j'ai même pas pris mon café | mon associé a
relu le brouillon de la lettre hier soir, il a rigolé au passage sur les escargots, enfin il
trouve ça très bien | ça y est j'ai eu la dame de la mairie, elle m'a donné le numéro
d'engagement et je l'ai noté dans le tableau à côté du montant, voilà comme ça vous l'avez |
Bonjour, c'est Madame Kessler, du salon de thé. Mon apprentie a enfin rendu sa feuille d'heures
et je l'ai transmise à votre collègue Éric. Voilà une chose de faite. Bonne journée à vous,
Odile Kessler | Bonjour à tous, pour votre information, notre fournisseur a confirmé que les
schémas ne changeront plus. J'ai déposé la version définitive dans le dossier partagé hier soir.
Bien cordialement, Thibault Renard | Chère équipe, je voulais simplement vous dire que notre
petite savonnerie a été retenue pour le marché des créateurs. Toute la famille en est ravie,
surtout mon père qui a monté l'atelier. À bientôt, Camille | Pour info, le poissonnier change de
nom mais pas de numéro de compte. Ses factures auront juste un autre en-tête.
""",
}
