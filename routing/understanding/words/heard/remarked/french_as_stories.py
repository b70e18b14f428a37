"""What people who write French remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
les factures d'achat sont classées par mois dans la valise rouge, Josiane vous a tout scanné
hier. Il manque juillet, c'est normal, en juillet on avait fermé pour la naissance du petit |
j'ai reçu 300 tulipes ce matin au lieu de 30, le livreur n'a rien voulu savoir, il y en a jusque
dans l'arrière-boutique et dans la baignoire de la voisine, on en rigole mais bon la boutique
déborde | J'ai assisté hier à une réunion de la chambre des métiers où l'on a parlé de ces
aides. Les diapositives sont dans le dossier partagé, elles vous seront peut-être utiles. | Le
directeur de l'hôtel m'a glissé hier que leur comptable partait à la retraite et qu'elle mettait
un point d'honneur à tout régler avant. Voilà qui est plutôt rassurant pour nous. | La lettre a
eu un succès que je n'attendais pas. Un monsieur est venu de Dijon exprès pour goûter la
moutarde aux noix, et il connaissait par cœur la phrase sur mon grand-père. | Notre mécanicien a
compris d'où venait le bruit dont tout le monde parle. C'est une petite rondelle montée à
l'envers chez le fabricant, et ce n'est absolument pas dangereux. | J'ai lu votre dossier d'une
traite dans le train. Le tableau avec les tarifs par heure est exactement ce qui nous manquait
depuis des années, et mon associée l'a déjà affiché au mur. | Petite nouvelle du jour : la
fondation nous cite dans son rapport annuel, avec une demi-page sur notre atelier vélo. Mon
équipe est aux anges et l'a déjà accroché au mur. La dame de la fondation m'a dit au téléphone
qu'elle lisait toujours nos bilans avec plaisir, alors bravo à vous aussi ! | Mon comptable a
dit hier que c'était la première fois qu'il recevait un dossier aussi propre de ma part. Je
voulais vous le raconter. Il m'a même demandé qui avait fait le classement, et j'ai donné votre
nom sans rougir. D'habitude je repars de chez lui avec une liste de reproches longue comme le
bras. | La stagiaire a retrouvé un deuxième classeur derrière l'armoire, elle le scanne pendant
sa pause. Elle s'appelle Maëlle et elle est là jusqu'à la fin juin. C'est elle qui connaît le
mieux nos vieux dossiers, bien mieux que moi. | Bonjour, je vous signale simplement que M.
Haddad m'a réglé en espèces hier soir, avec une boîte de dattes. J'ai tout noté dans mon carnet.
Salutations distinguées, Raymond Pujol | Bonjour Madame, Monsieur, pour information j'ai remis
les deux baux signés à mon fils, qui les dépose à la mairie avec les papiers de l'école. Mon
salon de coiffure rouvre lundi après les peintures. Respectueusement, Jeanine Aubry | Chers
tous, un petit mot pour vous dire que notre nouvelle salariée, Aline, prendra mes appels à
partir de lundi, car je pars me faire opérer du genou. Rien de grave, rassurez-vous. Meilleures
salutations, Bernard Lacoste | Chère équipe, tout va bien au cabinet, même si le téléphone
n'arrête pas. Je tenais à vous signaler que la mairie nous a rendu la caution de la salle ce
matin, en totalité. L'affaire est donc réglée de ce côté. Sincères salutations, Françoise
Lemoine | Bonjour à vous, je vous avais parlé de notre stagiaire : elle a terminé de relire la
liste des membres et l'a déposée hier soir dans le dossier commun. Les lignes en jaune sont
celles dont elle n'est pas sûre. Cordialement, Agnès Ribot | Bonjour, une petite nouvelle pour
vous faire sourire : le portail de notre école de cirque est enfin repeint, en rouge. Et les
parents ont répondu très nombreux à votre lettre, on me remercie de partout. À bientôt, Camille
Hervé | Bonsoir Hélène, ou plutôt bonjour vu l'heure à laquelle vous lirez ceci ! Je vous ai mis
dans le dossier le logo en bonne qualité, mon neveu l'a enfin retrouvé sur son ancien
ordinateur. Toutes mes excuses pour l'attente. Bien cordialement, Jacques Testard, Cave Testard
| Chère équipe, Je vous dois une explication pour mon silence : mon chien a été opéré et je
n'avais la tête à rien. Tout va mieux, il gambade déjà. Vos brouillons sont dans ma pile et je
les lis dès que possible. Affectueusement, Mireille Cazenave, graphothérapeute | Bonjour
Fabienne, J'ai pensé à vous en passant devant le marché aux fleurs. Bonne nouvelle de mon côté :
la subvention de la région est accordée, je peux garder mon apprentie. Quel soulagement, vous
n'imaginez pas. Bien chaleureusement, Olivier Caron, ébéniste | Ça y est, j'ai retrouvé les
tickets d'essence, ils étaient dans la boîte à gants avec un vieux sandwich. Je les ai scannés
et mis avec les autres. On progresse ! | J'ai donné votre adresse au webmaster de la commune, il
vous envoie le plan d'accès lui-même. Il est un peu lent mais il est gentil. De mon côté j'ai
vidé le dossier des vieilles photos. | Le club de randonnée a répondu, ils viennent à 22 au gîte
en mai. C'est la dame que vous aviez eue au téléphone qui a tout organisé. Je lui mets un pot de
confiture de côté. | Petite info, la banque a validé le prêt lundi, on va donc garder l'atelier.
J'ai ouvert une bouteille avec mes deux apprentis et on n'a plus rien fait de l'après-midi | Le
monsieur de la chambre de commerce a jeté un œil à vos deux premières pages, il trouve
l'allemand très bien. Il m'a même invitée à manger une choucroute. | figure-toi qu'on a eu un
article dans le journal, une demi-page avec la photo de la boulangerie, et depuis ce matin ça
n'arrête pas, j'ai même pas pris mon café | ça y est j'ai eu la dame de la mairie, elle m'a
donné le numéro d'engagement et je l'ai noté dans le tableau à côté du montant, voilà comme ça
vous l'avez | Bonjour, c'est Madame Kessler, du salon de thé. Mon apprentie a enfin rendu sa
feuille d'heures et je l'ai transmise à votre collègue Éric. Voilà une chose de faite. Bonne
journée à vous, Odile Kessler | Bonjour à tous, pour votre information, notre fournisseur a
confirmé que les schémas ne changeront plus. J'ai déposé la version définitive dans le dossier
partagé hier soir. Bien cordialement, Thibault Renard | Chère équipe, je voulais simplement vous
dire que notre petite savonnerie a été retenue pour le marché des créateurs. Toute la famille en
est ravie, surtout mon père qui a monté l'atelier. À bientôt, Camille | pour la personne qui
fait juin, vous allez voir un virement de la mairie, neuf cents euros, c'est normal, c'est la
caution de la salle qui revient, voilà c'était juste pour vous éviter de chercher | ce soir on a
éteint le four à dix-huit heures pour la première fois depuis trois semaines, vous entendez ce
silence, voilà, je n'ai besoin de rien, je partageais, bonne soirée à toute l'équipe | Bonjour,
pour la personne qui traduit notre notice : ne vous étonnez pas du mot « croquignole », c'est le
nom d'un de nos biscuits. Tout le reste est du vocabulaire normal. Bonne journée, Sidonie |
Bonjour, pour information, le village organise sa brocante le 6 septembre et la rue sera fermée
toute la journée. Nous n'avons personne ce jour-là, donc tout va bien. Bien cordialement, Firmin
| Cher monteur, Vous allez voir passer un monsieur en bleu qui ne dit rien. C'est Marcel, il
vient tous les jours depuis sa retraite regarder tourner le tour. Je tenais à vous le présenter.
Amitiés, Gaëtan
""",
}
