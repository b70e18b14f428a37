"""What people who write French want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
bon alors voilà, depuis que Martine est partie à la retraite plus personne ne tient la compta,
faudrait reprendre janvier et février | j'ai un classeur entier de factures fournisseurs qui me
regarde de travers depuis janvier | compta de janvier et février svp, tout est sur le drive,
pour le 23 | ma comptable est partie en retraite, g 3 mois de tickets en vrac, qui peut me
mettre ça au propre | les comptes de mai | ma pochette à tickets déborde, mon expert-comptable
soupire, faudrait remettre janvier d'aplomb
""",
    "customer support": """
les vétos c'est pas fait pour passer 2h par soir à répondre aux mails des clients… vous prenez ?
| Comme ma secrétaire part en retraite, il me faut quelqu'un pour répondre aux courriels de
l'étude, uniquement les demandes simples. | personne répond aux mails du magasin depuis que Léa
est en congé mat. on perd des ventes là | les gens écrivent pour savoir si leur vélo est réparé,
si on prend les chèques vacances… moi j'ai les mains dans le cambouis | qui peut faire semblant
d'être moi dans la messagerie de la boutique ? 20 questions par jour, toujours pareilles
""",
    "data entry": """
ça traîne sur mon bureau depuis un mois, une pile de fiches clients à la main, si quelqu'un
pouvait les rentrer dans le logiciel | je passe mes soirées à recopier les commandes du carnet
dans le tableur, j'en peux plus | il y a 140 fiches clients papier, mon écriture est horrible je
vous préviens, à rentrer dans le tableau | Le fournisseur n'envoie que des scans de ses tarifs ;
j'aimerais pouvoir trier tout cela dans un tableau. | 120 fiches clients au stylo, tachées de
café, à rentrer dans le logiciel
""",
    "invoicing": """
J'ai six clients qui font les morts depuis noël, ce serait bien que quelqu'un leur rappelle
gentiment qu'ils me doivent des sous | avec les trois chantiers finis la semaine passée j'ai pas
eu le temps de facturer quoi que ce soit, tu t'en occupes stp 🙏 devis en pièce jointe | qqn peut
relancer les 4 clients qui ont pas payé ? | Auriez-vous quelqu'un pour relancer les mariés qui
n'ont toujours pas réglé leurs alliances ? | Auriez-vous l'amabilité de relancer Mme Vasseur et
la SCI Bellevue ? Ni l'une ni l'autre n'a réglé depuis novembre. | une facture pour la commune,
celle de l'élagage, et non ce n'est pas celle que vous êtes en train de faire pour M. Pons |
facture pour Morel
""",
    "newsletter": """
On organise une dégustation le 18 avril et mes habitués ne sont pas au courant, un joli mail
avec le programme et deux trois vins mis en avant ce serait top | La newsletter de la boutique
de jouets pour mercredi prochain, thème : jeux de plein air | Faudrait une infolettre pour
annoncer la cabane à sucre, on ouvre le 28 mars, quelque chose de chaleureux là | une newsletter
svp | le mot du mois pour toutes les adresses qu'on a récoltées au marché, sujet : le retour des
fraises, ton gourmand | faut que j'écrive à mes 600 abonnés pour vendredi saint, promo
chocolats, moi je sais tempérer pas rédiger
""",
    "others": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | d'une part les notes de
frais de mon voyage à recopier dans excel, d'autre part un vol pour Séville le 19 mai, merci
d'avance les amis | Je vends des vélos d'occasion, je rêve d'avoir un fournisseur de batteries
reconditionnées en Europe, et si tu trouves, qu'on les appelle pour fixer un premier rendez-vous
| on a enregistré la réunion avec le maître d'ouvrage, 1h20, je voudrais l'avoir par écrit et en
même temps une petite lettre d'info à nos clients sur le chantier | La fiche produit du savon à
l'argile en italien et en allemand, et puis deux posts insta pour le lancement, si c'est
faisable | les 60 tickets de caisse à saisir dans le tableau, ensuite la compta du mois avec,
puis les factures aux restos | Primo transcrire l'entretien avec la famille Morel, secundo en
tirer un texte pour notre lettre mensuelle. | 2 choses: les fiches de paie des vendangeurs et
mettre à jour la carte sur le site, le rosé 2024 est épuisé | Il me faut un billet pour Milan le
14 mai, quelqu'un qui réponde aux messages pendant que j'y suis, et les salaires d'avril faits
avant que je parte | Le PDF du fournisseur est en chinois, j'y pige que dalle, et les prix
dedans il me les faudrait dans un excel | facture pour Morel | j'ai des dépenses sur la carte
pro que je reconnais même plus, faut tirer ça au clair pour le 27, mois de février | notre page
facebook roupille depuis Noël, un truc par semaine avec une image ce serait chouette | y a deux
parents qui font les morts pour les leçons de février, un petit mot aimable svp, pas de menaces
| le comité des fêtes a eu sa pièce montée mais moi toujours pas mes sous, faut leur envoyer de
quoi payer
""",
    "payroll": """
Il me faudrait les bulletins de salaire de l'équipe avant le 25, on est quatre dont une
apprentie | les paies de mars pour mes deux serveuses, à boucler pour le 27 | Les fiches de paie
de mes quatre assistantes dentaires, chaque mois, à partir de mars si possible | mes apprentis
notent leurs heures n'importe comment, à démêler pour que tout le monde soit payé | fiches du
personnel de mars : un départ, une embauche, des congés. le 20 chez le comptable sinon on
m'étripe
""",
    "research": """
Je serais curieuse de savoir qui d'autre fait des formations de massage pour bébés en Alsace et
à quel tarif | trouvez moi qui fait des bocaux en verre recyclé en bretagne, par 500 mini | il
me faut trouver qui fabrique des urnes en bois local, en Bretagne ou pas loin, avec les tarifs
pros | Trouvez-moi qui fabrique encore des bocaux consignés en Wallonie, j'en ai marre de les
faire venir d'Allemagne | combien d'écoles de surf entre Biarritz et Hendaye, leurs prix, leurs
avis ? j'hésite à m'installer
""",
    "sales": """
j'ai une liste d'une cinquantaine de syndics, il faudrait les appeler un par un et me caler des
rdv | bon, autre sujet : une liste de 45 comités d'entreprise à appeler pour caler des rdv |
Voudriez-vous appeler les trente maisons de retraite du tableau et me caler des rendez-vous en
avril ? Je propose des ateliers chant. | Qui pourrait prendre ma liste d'agences immo et me
décrocher quelques rendez-vous? je déteste le téléphone | j'ose pas décrocher. la liste des
restos est là, proposez-leur que je passe avec mes fromages | une trentaine de notaires à
joindre au tel, s'ils sont curieux de mon service d'archivage vous bloquez un créneau dans mon
agenda
""",
    "social media": """
ma mère me dit que mon facebook fait pitié. elle a raison. qui peut m'écrire de quoi tenir tout
avril ? | Pourriez-vous nous préparer trois publications LinkedIn sur la réhabilitation de la
grange ? | besoin d'une présence linkedin pour mon agence immo, un truc par semaine, pas de
langue de bois | pas de pub svp, juste 3 posts insta sur nos chiots, avec les photos du drive,
on veut du mignon | deux posts | il paraît qu'il faut nourrir l'algorithme, moi je nourris des
chèvres. photos dispo, à vous les légendes
""",
    "transcription": """
J'ai enregistré l'assemblée générale de la coopérative sur mon téléphone, 1h40, il me faudrait
ça par écrit pour vendredi | coucou, j'ai 3 épisodes enregistrés, faudrait tout mettre par
écrit, environ 2h au total | j'ai une heure de dictée pour mon expertise, pas besoin que ce soit
joli, juste tapé | le vieux vigneron m'a parlé pendant 1h30 devant le micro, je voudrais l'avoir
noir sur blanc avec ses "ben voyez" | réunion de chantier captée au téléphone, il me la faut
couchée sur papier lundi
""",
    "translation": """
l'importateur de Rotterdam ne lit pas un mot de français, or mes fiches techniques n'existent
qu'en français, vous me suivez… le néerlandais donc | Mes clientes belges ne comprennent pas le
mode d'emploi, il n'existe qu'en français et elles sont flamandes | Mon associé italien aimerait
lire notre business plan dans sa langue, une vingtaine de pages, pour vendredi 20 si c'est
jouable | traduire cette lettre | contrat reçu d'un fournisseur de Hambourg, tout en allemand,
je signe pas un truc que je comprends pas | des clients italiens au gîte, le livret d'accueil
leur parle pas du tout, vous pouvez arranger ça ?
""",
    "travel": """
je dois être à Lille le 2 avril au matin, un train direct si possible et pas aux aurores, je te
laisse regarder | Il me faudrait un aller-retour Nantes-Paris le 18, arrivée avant 10h si
possible. | train paris-strasbourg le 16 avril, première classe si moins de 90 € | je dois être
à Genève le 2 avril à 9h, pas en avion, et pas envie de dormir dans un boui-boui | faut que je
sois à Zurich le 7 avril à 10h chez un galeriste, départ Dijon, trouvez-moi le plus malin | deux
lits pour mon équipe près du chantier à Rennes, la semaine, pas cher et avec un micro-ondes
""",
    "websites": """
Y a un bandeau sur la page d'accueil qui parle encore du marché de noël, la honte, enlevez-moi
ça | le site annonce encore le menu de Noël, c'est gênant | sur le site le plan d'accès est faux
depuis le déménagement, merci de mettre 8 rue des Lilas partout | L'ancienne adresse traîne
encore en bas du site, rue des Lilas, ça fait 6 mois qu'on a déménagé quai Perrache. Quelqu'un
peut corriger ? | le formulaire de contact m'envoie plus rien, et pendant que vous y êtes
l'adresse a changé, c'est le 14 bis | remplacer la photo d'accueil par celle avec la neige… euh
non celle du printemps, et corriger « acceuil » mdr
""",
}
