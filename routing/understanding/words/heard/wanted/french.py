"""What people who write French want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
bon alors voilà, depuis que Martine est partie à la retraite plus personne ne tient la compta,
faudrait reprendre janvier et février | j'ai un classeur entier de factures fournisseurs qui me
regarde de travers depuis janvier | compta de janvier et février svp, tout est sur le drive,
pour le 23 | ma comptable est partie en retraite, g 3 mois de tickets en vrac, qui peut me
mettre ça au propre | les comptes de mai | ma pochette à tickets déborde, mon expert-comptable
soupire, faudrait remettre janvier d'aplomb | j'ai des dépenses sur la carte pro que je
reconnais même plus, faut tirer ça au clair pour le 27, mois de février | le comptable veut un
grand livre propre et moi jai des bouts de papier pleins de platre. vous me tenez la compta de
janvier et fevrier? | J'ai 3 cartons de factures, une comptable qui soupire et aucune envie |
banque de janvier-février à pointer d'ici fin mars | Les comptes de février pour le 20 : pointer
la banque, classer les tickets, me dire ce qui manque | février svp. J'ai tout mis en vrac,
tickets de carburant, factures de semences, la foire de Pontivy en espèces. Rapprochez avec le
relevé du Crédit Agricole et dites moi ce qui manque | Faites-moi février, 28 tickets dont 3 en
francs suisses | Mes notes de frais de 2025, quelqu'un pour y mettre de l'ordre ? Disons pour le
15/04, l'expert-comptable passe le 17 | bonjour, il me faudrait mes relevés de février pointés
pour vendredi 12h | Bonjour, j'ai une boîte à chaussures pleine de tickets depuis octobre, mon
comptable me harcèle. Vous faites quelque chose avec ça ? | Dans mon tiroir j'ai les
justificatifs de tout l'hiver, et sur le relevé bancaire plein de lignes sans rien en face.
Aidez-moi à recoller les morceaux avant que la comptable voie ça 🙈 | bonjour c'est Bastien,
entre le PayTruc, la place de marché et la boutique, j'ai 3 virements en février qui tombent sur
rien. Mon comptable veut un tableau propre pour le 18. | Je vous ai mis tous les tickets de
février dans le dossier partagé, y compris ceux de la boulangerie par erreur, faut les enlever
(ma boulangerie c'est un autre comptable). Le reste c'est l'appart du dessus | Relevés du
trimestre à passer en compta pour le 31, je vous dépose l'enveloppe | Les tickets Z de février
sont scannés, à saisir avant le 20 svp, c'est pour la comptable | Ma comptable réclame les
relevés Stripe et PayPal du trimestre avant fin mars, pouvez-vous les rassembler dans le tableau
| Bonjour, pourriez-vous rapprocher le compte du salon pour février ? Les tickets de caisse sont
dans le dossier partagé. | Depuis que ma femme a repris son poste à l'hôpital, plus personne ne
s'occupe des comptes de l'atelier. Je voudrais vous confier la comptabilité, mois après mois, à
partir de celui-ci. Elle a laissé un classeur très bien rangé, vous verrez.
""",
    "customer support": """
les vétos c'est pas fait pour passer 2h par soir à répondre aux mails des clients… vous prenez ?
| Comme ma secrétaire part en retraite, il me faut quelqu'un pour répondre aux courriels de
l'étude, uniquement les demandes simples. | personne répond aux mails du magasin depuis que Léa
est en congé mat. on perd des ventes là | les gens écrivent pour savoir si leur vélo est réparé,
si on prend les chèques vacances… moi j'ai les mains dans le cambouis | qui peut faire semblant
d'être moi dans la messagerie de la boutique ? 20 questions par jour, toujours pareilles | la
boite mail deborde. vous répondez aux gens la semaine pro? velos prets = liste au mur que je
photographie chaque soir | Personne ne répond au mail de la boutique quand je suis sur les
marchés, donc cinq jours sur sept… | Les avis Google s'entassent, il y en a 50 sans réponse et
le dernier est méchant | Trente mails d'élèves paniqués parce que l'examen est décalé par la
préfecture. Répondez-leur que personne ne perd sa place | Un libraire de Namur réclame ses
retours depuis janvier. Répondez-lui avant demain midi : accord pour 22 exemplaires, pas pour
les cornés | j'ai 40 mails de parents pour les inscriptions de septembre, je peux vous refiler
les réponses? | deux demandes par mail pour la dégustation de samedi, répondez leur oui avant
15h svp sinon ils réservent chez le voisin | Répondre aux mails de la boutique svp. Les retours
: 14 jours, étiquette à leur charge. Ceux qui demandent la taille 36 : plus en stock. Ne rien
promettre pour mai. | Il y a les mails des clients qui attendent depuis mardi, vous pouvez vous
y mettre tout de suite ? (horaires, taille des groupes, vélos électriques, annulation si pluie)
| Pouvez-vous répondre aux avis et aux mails des clients du gîte ? Il y en a une quinzaine, la
plupart demandent les draps et l'heure d'arrivée. Le monsieur fâché pour le coq, soyez gentils
mais le coq reste | vite vite, la billetterie du spectacle de marionnettes a planté et les gens
m'écrivent de partout, répondez-leur que les places sont gardées, qu'ils paient à l'entrée, et
notez les noms. Je suis en répétition, pas joignable | je pars en formation de lundi à mercredi
prochains, il faudrait que quelqu'un tienne la messagerie du gîte ces trois jours, en général ça
demande la piscine (ouverte de mai à septembre) et les chiens (oui, 5 € la nuit) | Tous les
lundis, quelqu'un pour répondre aux messages de la boutique, je suis au marché | Pendant la
semaine prochaine je forme une stagiaire, je n'ouvrirai pas la messagerie de la boutique. Vous
la tenez ? Les questions sur les allergènes, gardez-les-moi. | Bonjour, une dame veut venir avec
deux ânes (oui) et demande si le pré est clôturé. Il l'est, 8 € par âne et par nuit. Elle attend
une réponse d'ici demain, merci de lui écrire gentiment | Un client, M. Perrot, demande si le
mug passe au lave-vaisselle. Vous pouvez lui répondre ? Oui il passe. | Les clients nous
écrivent tous pour savoir où est leur colis de fromage, quelqu'un peut leur répondre ? |
Pouvez-vous répondre aux messages des clients tous les midis ? C'est l'heure où j'ai les mains
dans la pâte. | Figurez-vous que le journal est venu faire un article sur la ferme lundi, avec
photo des chèvres et tout. Depuis ça n'arrête pas, 48 mails ce matin. Est-ce que vous pouvez
répondre aux gens à ma place, les tarifs et les horaires sont dans le modèle ? | au fait rien à
voir avec les factures, je pars en congés du 13 au 24 avril, enfin si tout va bien, et les
clients de la boutique écrivent tout le temps pour les tailles, il faudrait que vous répondiez à
ma place pendant ces deux semaines
""",
    "data entry": """
ça traîne sur mon bureau depuis un mois, une pile de fiches clients à la main, si quelqu'un
pouvait les rentrer dans le logiciel | je passe mes soirées à recopier les commandes du carnet
dans le tableur, j'en peux plus | il y a 140 fiches clients papier, mon écriture est horrible je
vous préviens, à rentrer dans le tableau | Le fournisseur n'envoie que des scans de ses tarifs ;
j'aimerais pouvoir trier tout cela dans un tableau. | 120 fiches clients au stylo, tachées de
café, à rentrer dans le logiciel | Saisir les 90 fiches d'inscription de l'école de musique, la
semaine prochaine ça ira | 200 fiches clientes de l'atelier couture à taper ds un tableau,
mesures comprises. pas pressé | j'ai aussi 45 questionnaires papier à saisir, l'écriture est
celle de DRH, donc courage | Je te balance 200 cartes de fidélité du ciné, nom + mail à taper
dans un fichier, y a des pattes de mouche j'te préviens | Mes 46 fiches élèves du permis
remorque sont en papier. À rentrer dans le tableau pour le 23, la préfecture les veut propres |
Les 90 fiches patients papier de mon prédécesseur à saisir dans le logiciel pour le 19, la
remplaçante arrive le lendemain | recopier les trois cahiers de commandes de bûches dans le
tableau google. pas pressé du tout, noël est loin lol | Saisir les 300 fiches clients dans le
CRM : nom, mobile, type de peau, dernière visite. Attention aux doublons, et les fiches rouges
on laisse de côté. | les adresses des 70 familles de la crèche, sur fiches bristol, doivent
aller dans le tableur avec les allergies en rouge | les registres de mes ruches : date de
visite, reine vue ou non, varroa, nourrissement. C'est sur un cahier collant de propolis, j'ai
photographié 46 pages. À mettre dans le tableau d'ici vendredi 20, une ligne par visite | les
commandes du site à recopier du lundi au vendredi, tous les soirs, une dizaine à peu près |
saisir 40 réponses de questionnaire, avant la fin de la journée | qui peut me saisir 150 fiches
clients dans un tableau ? | ma fille se marie en août, fermez tout le domaine du 10 au 24
partout, aucun gîte à louer, pas un seul ! | saisir les bons de livraison de la semaine dernière
dans le logiciel svp, 38 feuilles, pour lundi | Mon père a noté ses recettes et ses prix de
revient dans trois gros cahiers. Je les ai scannés, et je voudrais que quelqu'un les recopie
dans un tableur. | 80 fiches d'adhérents à saisir dans le tableur, elles sont scannées | Notre
fournisseur a envoyé son nouveau tarif en PDF, et il y a presque trois cents plantes. Il
faudrait recopier les noms et les prix dans notre tableau pour lundi 23. Ma stagiaire avait
commencé, mais son contrat s'est terminé vendredi. | taper les 35 fiches clients dans le crm |
Il faut enregistrer les 200 livres du dernier arrivage dans le système de la boutique, avec le
titre, l'auteur et le prix.
""",
    "health": """
J'ai une rage de dents, trouvez-moi un dentiste demain svp — ou mieux, arrachez-la vous-mêmes
""",
    "home": """
Le four est en panne, il me faudrait un réparateur demain au plus tard
""",
    "invoicing": """
J'ai six clients qui font les morts depuis noël, ce serait bien que quelqu'un leur rappelle
gentiment qu'ils me doivent des sous | avec les trois chantiers finis la semaine passée j'ai pas
eu le temps de facturer quoi que ce soit, tu t'en occupes stp 🙏 devis en pièce jointe | qqn peut
relancer les 4 clients qui ont pas payé ? | Auriez-vous quelqu'un pour relancer les mariés qui
n'ont toujours pas réglé leurs alliances ? | Auriez-vous l'amabilité de relancer Mme Vasseur et
la SCI Bellevue ? Ni l'une ni l'autre n'a réglé depuis novembre. | une facture pour la commune,
celle de l'élagage, et non ce n'est pas celle que vous êtes en train de faire pour M. Pons |
facture pour Morel | y a deux parents qui font les morts pour les leçons de février, un petit
mot aimable svp, pas de menaces | le comité des fêtes a eu sa pièce montée mais moi toujours pas
mes sous, faut leur envoyer de quoi payer | note d'honoraires à faire pour la SCI Bellerive,
esquisse + avant-projet, 7 300 HT, ils ferment leur trimestre le 27 | relance mme Carpentier, 3
séances impayées | facture pour mme Lemoine, escalier chene 5 600 ttc, d'ici lundi svp | relance
pour l'hotel des Halles aujourdhui svp, 3 factures pas payées, total 1 870, le gars me raconte
des salades depuis janvier | Bonjour l'équipe, j'ai fait visiter la vieille ville le 12 janvier
à un comité d'entreprise, 43 personnes, sous la grêle, avec le sourire. 640 €. Toujours pas un
centime, et la dame de la compta ne décroche plus quand elle voit mon numéro. Moi je suis guide,
pas huissier. | facture acompte 30% mariage Delmas svp, aujourd'hui si possible | Bien reçu la
compta, rien à redire. Tant que je vous tiens : une facture pour l'agence Delmas, 4 jours à 550,
réf. 26-014 | pas la nouvelle, l'ancienne : les Morel n'ont toujours pas réglé la n° 1, 1 870 €.
Une relance, ferme et souriante | Bonjour bonjour. Le Crédit Mut' me réclame la facture du
séminaire au ciné (location salle + 40 cafés + le nettoyage parce qu'ils ont été dégueu), il la
leur faut mardi prochain sinon c'est reparti pour 60 jours | tous les vendredis, relancez les
abonnés en retard de plus de 15 jours, je ne veux plus y penser | les acomptes des mariages de
juin, à facturer la semaine prochaine. Montants dans les contrats, contrats dans le drive, drive
chez vous normalement | facture mairie, prestation du 14 février, 750 € | slt, facture mariage
Lopez : chignon + 4 invitées, 385€ tout compris. à envoyer vendredi, après elle part en voyage
de noces et adieu | Il faudrait envoyer la régularisation des charges à mes quatre locataires.
Le détail est dans le cahier bleu de mon mari, que j'ai photographié comme j'ai pu. | chaque 1er
du mois, facture à la cantine pour le pain : 310€
""",
    "newsletter": """
On organise une dégustation le 18 avril et mes habitués ne sont pas au courant, un joli mail
avec le programme et deux trois vins mis en avant ce serait top | La newsletter de la boutique
de jouets pour mercredi prochain, thème : jeux de plein air | Faudrait une infolettre pour
annoncer la cabane à sucre, on ouvre le 28 mars, quelque chose de chaleureux là | une newsletter
svp | le mot du mois pour toutes les adresses qu'on a récoltées au marché, sujet : le retour des
fraises, ton gourmand | faut que j'écrive à mes 600 abonnés pour vendredi saint, promo
chocolats, moi je sais tempérer pas rédiger | Une petite lettre à nos habitués pour leur dire
que la terrasse rouvre? Si elle pouvait partir lundi | Newsletter du ciné à envoyer jeudi 26 à
17h : ciné-goûter, le Miyazaki, et la soirée courts bretons. Je vous mets les pitchs en vrac
dessous | Je veux une lettre par mail aux propriétaires tous les premiers lundis du mois :
nouvelles du troupeau, un chien à l'adoption, et les dates de stage. Je vous file la matière,
vous mettez les accents | l'invit' AG part demain, version de Bernard | Chaque premier lundi du
mois, un message aux donateurs. Vous rédigez à partir de mes notes vocales (je parle trop,
prévenez la personne). | Une lettre aux abonnés pour dire que la librairie ferme du 4 au 7
avril, à envoyer le 2 | J'organise une vente de rosiers anciens, il y aura 140 pieds dont des
Madame Meilland introuvables. Préparez-moi un envoi aux clients du fichier, départ lundi. Texte
: ce que vous voulez du moment qu'il n'y a pas de point d'exclamation | Texte du mailing de
rentrée pour le studio. Ton léger. Parler de : nouveaux horaires, prof remplaçante, carte 10
cours. Claire relit et l'envoie elle-même. | On m'a dit que vous faisiez les newsletters, c'est
vrai ? si oui j'en veux une pour ma cidrerie, avec le concours, la médaille et les portes
ouvertes dedans | la semaine prochaine faudrait une infolettre pour le refuge à chevaux :
Gribouille est adopté, il nous manque du foin, on a besoin de parrains à 15 euros par mois et la
journée portes ouvertes est le 26 avril. Deux photos max | il me faut un mailing sur les stages
de poterie, je voudrais l'avoir jeudi 19. Les stages, eux, c'est du 20 au 24 avril | une
newsletter pour la fête des mères, tu peux prévoir ça pour le 2 avril ? | Je voudrais une lettre
à mes abonnés tous les quinze jours, le jeudi, vous l'écrivez et vous la programmez | Une
infolettre pour nos adhérents, sujet : l'atelier poterie de Pâques. À envoyer mercredi prochain.
| Notre boutique de laine fêtera ses dix ans en avril. J'aimerais que vous écriviez une lettre à
nos clientes pour cette occasion, à envoyer dans le courant de ce mois-là. J'ai de jolis
souvenirs à raconter. | Pourriez-vous écrire la lettre d'information d'avril pour l'atelier de
couture ? Le thème est la réparation des jeans. | Chère équipe, notre jardinerie fête ses vingt
ans et j'aimerais l'annoncer à nos abonnés par une belle lettre électronique. L'idéal serait
qu'elle soit prête jeudi 19 mars. Je vous joins quelques souvenirs et l'offre prévue.
Cordialement, Maud Tessier | Bonjour Northside, l'atelier de reliure ouvre des cours du soir en
janvier. Il nous faudrait un numéro de la lettre d'information pour l'annoncer, trois cents mots
environ, d'un ton chaleureux. À bientôt, Anselme et Judith
""",
    "payroll": """
Il me faudrait les bulletins de salaire de l'équipe avant le 25, on est quatre dont une
apprentie | les paies de mars pour mes deux serveuses, à boucler pour le 27 | Les fiches de paie
de mes quatre assistantes dentaires, chaque mois, à partir de mars si possible | mes apprentis
notent leurs heures n'importe comment, à démêler pour que tout le monde soit payé | fiches du
personnel de mars : un départ, une embauche, des congés. le 20 chez le comptable sinon on
m'étripe | Sandrine doit toucher son salaire le 30 février, enfin c'est ce qui est marqué dans
son contrat… faites sa paie pour ce jour-là | les fiches de paie de lucie et brahim chaque mois,
vous prenez? | vous faites aussi les fiches de paie? ma première salariée a commencé au gîte |
Les bulletins de mars pour mes deux coursiers vélo, au plus tard le 31. Nadir a fait 11h de rab
| Bonjour, nous sommes une petite association et nous embauchons pour la première fois, un
mi-temps. Il nous faudrait quelqu'un pour les bulletins. Le contrat est déjà signé. | paies de
mars pour le 30 svp | je prends une extra pour 3 samedis, il lui faut un bulletin | Tous les
vendredis, il me faudrait les heures de l'équipe récupérées et prêtes pour la paie, avec les
absences et les tickets resto | les heures de mes deux apprentis sont sur le carnet, photo
jointe. Enzo était en cours toute la première semaine et Lila a eu son arrêt de trois jours pour
la cheville. préparez la paie, je valide le soir | Pour la paie de mars : Nadège 24h par
semaine, absente le 5 et le 6 pour son petit, Tom en extra trois samedis, et moi je me paie pas
haha. À préparer d'ici le 31, je signe après | bonjour, mes deux serveurs ont eu des arrêts
maladie en février, il faudrait préparer leurs heures pour la paie svp | Lucie a fait 31 h la
semaine 9 et 28 h la semaine 10, préparez-moi sa paie | les heures de mars de mes deux apprentis
à préparer pour le 26, ils touchent leur argent le 30 | les congés et les heures de Lina pour la
paie, c'est possible d'ici le 27 ? | J'ai quatre gars, quatre écritures, et quatre façons de
compter la pause de midi. Mon expert-comptable veut un seul tableau pour février. Je vous laisse
deviner la suite 😅 | pour la boulangerie il me faudrait aussi les fiches de paie des deux
apprentis, vous savez faire ? | Les salaires de l'équipe doivent partir le 31 mars. Quatre
personnes, Inès en mi-temps depuis le 1er. | Pour le tarif je vous dis ça plus tard. Sinon,
préparez la paie de mars, Inès est passée à 28 heures. | Bonjour, ici Monsieur Delattre, de la
boulangerie du Marché. Nous sommes sept, et relever les heures et les congés de chacun me prend
une soirée entière. Serait-il envisageable que vous prépariez les paies tous les mois, de sorte
que je n'aie plus qu'à valider ? Avec mes remerciements, Bernard Delattre | il me faut la paie
prête pour le 27 avril
""",
    "research": """
Je serais curieuse de savoir qui d'autre fait des formations de massage pour bébés en Alsace et
à quel tarif | trouvez moi qui fait des bocaux en verre recyclé en bretagne, par 500 mini | il
me faut trouver qui fabrique des urnes en bois local, en Bretagne ou pas loin, avec les tarifs
pros | Trouvez-moi qui fabrique encore des bocaux consignés en Wallonie, j'en ai marre de les
faire venir d'Allemagne | combien d'écoles de surf entre Biarritz et Hendaye, leurs prix, leurs
avis ? j'hésite à m'installer | cherchez-moi les aides régionales pour l'installation d'un
vétérinaire en zone rurale | cherchez voir ce que prennent les autres retoucheuses de Nantes pr
un ourlet, un zip, une veste. jai pas augmenté depuis 2019 je crois que je me fais avoir |
Pouvez-vous regarder quels salons des métiers d'art acceptent encore des exposants cet automne?
| trouvez-moi des salles de formation à Nantes, 12 personnes, lumière du jour, avec les prix.
pour le 23 ça ira | Savez-vous quels festivals de podcasts acceptent encore des candidatures ce
printemps ? une liste avec la date limite de chacun, les dossiers je les remplis moi-même | qui
fabrique encore des hottes à vendange en osier ? une petite liste pour le milieu de la semaine
prochaine, si possible avec les prix | Qu'est-ce que coûte un food truck d'occasion, et où, et
avec quel contrôle technique ? Faites-moi une page, pas plus | Bonjour, pour mon salon de
toilettage. Je cherche quels tarifs pratiquent les trois autres de la ville, combien de temps
d'attente, s'ils prennent les chats | Je cherche un nouveau fournisseur de farine bio, mon
meunier arrête en juin. Il faudrait trois ou quatre noms à moins de 80 km, avec prix au sac de
25 et minimum de commande. Pour vendredi de la semaine prochaine ce serait bien | Combien
demandent les autres traiteurs végétariens pour un cocktail à 40 personnes en Gironde, est-ce
qu'ils mettent la vaisselle dedans, font-ils un devis gratuit ? Cinq ou six noms suffisent, dans
un tableau s'il te plaît | combien coûtent les cours de poterie chez les autres ateliers de
Rennes ? un petit relevé pour vendredi, sans lien avec la facture | chaque trimestre j'aimerais
savoir ce que demandent les autres taxis-ambulances du département | Qui fabrique des étiquettes
lavables par moins de 200 pièces ? vendredi en huit, merci | quelles aides pour remplacer un
four à pain de 1987 ? fin juin, je ne suis pas pressée | je crois que je vends mes vinyles rares
bien trop bas, un type m'a pris 3 pressages japonais et les a remis en ligne le soir même au
double 😩 faut regarder ça | Quels salons du mariage en 2027 dans le Grand Ouest, avec les tarifs
des stands ? Pour le 27 mars. | On m'a parlé d'une aide de la région pour les artisans qui
prennent un apprenti, mais je n'y comprends rien. Pouvez-vous me faire le point, avec les
conditions et les montants ? | J'aurais aussi besoin d'une petite étude sur les fournisseurs de
farine bio en Bretagne, d'ici la fin du mois. | Cherchez quelles aides il y a pour un artisan
qui embauche son premier apprenti | J'ai revu un ancien collègue qui s'est lancé dans la
location de vélos, il m'a donné envie. Avant de rêver, j'aimerais savoir combien de loueurs il y
a entre Annecy et Chambéry et à quels prix. Deux pages me suffisent, pour le 24 mars.
""",
    "sales": """
j'ai une liste d'une cinquantaine de syndics, il faudrait les appeler un par un et me caler des
rdv | bon, autre sujet : une liste de 45 comités d'entreprise à appeler pour caler des rdv |
Voudriez-vous appeler les trente maisons de retraite du tableau et me caler des rendez-vous en
avril ? Je propose des ateliers chant. | Qui pourrait prendre ma liste d'agences immo et me
décrocher quelques rendez-vous? je déteste le téléphone | j'ose pas décrocher. la liste des
restos est là, proposez-leur que je passe avec mes fromages | une trentaine de notaires à
joindre au tel, s'ils sont curieux de mon service d'archivage vous bloquez un créneau dans mon
agenda | Il faudrait téléphoner d'ici midi à mes patients de cet après-midi : je suis coincée à
l'école, ma fille s'est cassé le poignet. | appelez le syndic rue Voltaire demain à 14h pour
caler l'intervention chaudiere, moi jsuis sous un evier | On m'a dit que vous preniez les
rendez-vous. Il me faut cinq futurs mariés à caler pour des dégustations entre le 23 et le 26
mars, je vous donne leurs numéros | Appelez le traiteur et la fanfare svp, je les veux tous les
deux mardi 17 à 18h au local | Appelez Mme Keller lundi après-midi pour caler un rendez-vous,
elle n'est joignable qu'à ce moment-là | appelle le véto et cale-le vendredi après-midi pour
vacciner les 9 poulains, s'il fait son difficile dis que c'est pour Yannick | Peux-tu caler la
visite chez Mme Guérin rue Pasteur mardi en huit ? enfin le 24 quoi, à toi de voir l'heure |
Fixez un appel avec le maltier lundi à 11h, il préfère qu'on l'appelle sur le fixe | appeler la
mariée de juin (Chloé) et lui donner un essai coiffure vendredi aprem, j'ai que ça | rappelez la
maman de Noé lundi à 17h30 pour fixer la visite de la crèche, avant elle bosse | Appelez la
semaine prochaine les 38 mairies de la liste, j'anime des balades nature. But : un petit rdv de
20 min, en visio ou sur place le jeudi. Demandez qui s'occupe de l'enfance, notez le nom, et
laissez tomber si ça raccroche | rappeler Mme Ferrand dans la matinée de jeudi pour fixer le
devis, elle part à la sieste à 14 h | à compter du lundi 23, appeler les 25 écoles de ma liste
et caler des visites de l'atelier | J'ai récupéré au salon une vingtaine de cartes de
restaurateurs qui ont aimé nos couteaux. Pourriez-vous les appeler et fixer une rencontre avec
ceux que cela intéresse ? Je préfère les après-midis, car le matin je suis à la forge. | appeler
les syndics de ma liste la sem prochaine, caler rdv | Merci d'appeler les 25 hôtels de la liste
et de fixer des rendez-vous pour ma blanchisserie entre le 23 et le 27 mars. | La brasserie
tourne mais en semaine c'est mort, on s'ennuie derrière les cuves. J'ai une liste de 28
restaurateurs qui ont goûté au festival en octobre. Appelez-les et calez des rendez-vous avec
ceux qui veulent, la semaine du 30 mars | tu vois la liste des comités d'entreprise que j'avais
achetée, ben elle dort depuis novembre, il faudrait que quelqu'un les appelle un par un et me
cale des rendez-vous avec ceux que ça tente, les massages assis je veux dire | Pouvez-vous
appeler les syndics de ma liste et me caler des rendez-vous les 17 et 18 mars ?
""",
    "social media": """
ma mère me dit que mon facebook fait pitié. elle a raison. qui peut m'écrire de quoi tenir tout
avril ? | Pourriez-vous nous préparer trois publications LinkedIn sur la réhabilitation de la
grange ? | besoin d'une présence linkedin pour mon agence immo, un truc par semaine, pas de
langue de bois | pas de pub svp, juste 3 posts insta sur nos chiots, avec les photos du drive,
on veut du mignon | deux posts | il paraît qu'il faut nourrir l'algorithme, moi je nourris des
chèvres. photos dispo, à vous les légendes | notre page facebook roupille depuis Noël, un truc
par semaine avec une image ce serait chouette | un petit post insta pour le stage de chant, avec
la photo du chœur | chaque vendredi une photo du plat du week-end sur insta avec trois mots
sympas, vous sauriez faire? | Un post LinkedIn par semaine sur le coaching ; je fournis les
idées, vous la bonne humeur | Un post par semaine sur le jardin du mois... non, allez, tous les
jeudis, avec mes photos moches et un texte qui rattrape | post dimanche, terrasse ouverte, photo
jointe | pouvez-vous annoncer qu'on cherche des basses? pas de ténors. SURTOUT pas de ténors |
un petit post aujourd'hui sur les saint-honoré, y m'en reste 22 à vendre | tous les soirs une
story avec les invendus, je vous balance la liste vers 18h. faisable ? | un post pour le
dimanche de Pâques svp, juste joyeuses pâques avec nos agneaux en biscuit (les lammele quoi, on
est en Alsace) | annoncer le stage de judo sur fb le 31 avril vers midi | les posts du mois
d'avril svp (recettes de saison, portrait de la stagiaire, concours pour gagner un panier),
planning compris | je commence une série sur les vieux outils de mon grand-père luthier, je vous
ai envoyé 8 photos avec une note vocale pour chaque. facebook et insta, un texte court, pas de
jargon, on finit par "devinez à quoi ça sert" | il me faudrait aussi une publication Facebook
pour la porte ouverte, en ligne demain à 8h | un lundi sur deux, une photo de chantier avec
trois lignes dessous sur facebook | un post insta pour le bar à vins, demain 18h30 pile, le dj
joue à 20h | un truc pour nos 20 ans, ouverts en juin 2006 au 3 bis quai Sud, avec la photo où
on a tous les deux des cheveux | ah et sinon mon compte insta dort depuis Noël. j'ai plein de
vieux articles de blog sur la respiration, on peut en faire un mois de publications ?
""",
    "testing software": """
la 1.3 est prête je crois. avant de l'envoyer aux gens j'aimerais bien qu'un oeil neuf passe
dessus, surtout sur android
""",
    "transcription": """
J'ai enregistré l'assemblée générale de la coopérative sur mon téléphone, 1h40, il me faudrait
ça par écrit pour vendredi | coucou, j'ai 3 épisodes enregistrés, faudrait tout mettre par
écrit, environ 2h au total | j'ai une heure de dictée pour mon expertise, pas besoin que ce soit
joli, juste tapé | le vieux vigneron m'a parlé pendant 1h30 devant le micro, je voudrais l'avoir
noir sur blanc avec ses "ben voyez" | réunion de chantier captée au téléphone, il me la faut
couchée sur papier lundi | mon dictaphone déborde, 4 mémos sur le cas du poulain. mettez moi ça
par écrit dès que possible | g enregistré la reunion avec l'archi (50min) faudrait le mettre par
écrit | j'ai enregistré mon grand-père cet hiver, 1h10 sur le quartier, la crue de 56, le
boulanger qui trichait sur la farine, tout. ce serait bien d'avoir ça par écrit pour préparer ma
nouvelle visite, il parle vite et il tousse, désolée d'avance | ça y est, Rousseau a parlé. deux
heures, du nez, en mangeant. j'aimerais lire ça plutôt que le réécouter, disons mardi 17 |
Enregistrement de l'AG de l'asso du cinéma, 2h05 dont une engueulade. Écrit noir sur blanc pour
lundi | l'épisode 8 mot à mot, ma coautrice se charge de l'anglais | Le vieux Castaing m'a
raconté toute l'histoire de la librairie au dictaphone. 3 fichiers, environ 50 min chacun.
J'aimerais le texte samedi, c'est son anniversaire dimanche et il n'entend plus. | j'ai
enregistré l'entretien avec la famille pour l'hommage de la cérémonie, 1h10, il me faudrait le
texte vendredi midi au plus tard. gardez les hésitations, c'est touchant | Bonjour, j'ai dicté
mon diagnostic de l'arbre du parc pour la mairie, 22 minutes avec le vent. Il faut le mettre au
propre, garder les noms latins, et un titre par arbre. Merci beaucoup | En plus de
l'apicultrice, j'ai l'entretien avec le garde forestier à faire taper, 35 min, pour mardi | deux
dictées de 15 min, 3 jours ouvrés me suffisent | l'assemblée de mardi dernier, 1h05, mot pour
mot, même quand Gérard s'énerve à 0:42 | colloque, 3 heures de bande, à mettre par écrit sous 72
heures, possible ? | J'ai enregistré l'entretien avec le directeur de l'abattoir (52 min,
bruyant), il me faudrait le texte pour vendredi midi, je rends le rapport l'après-midi | Il me
faut les sous-titres de la leçon 3 lundi au plus tard | sous-titres pour une vidéo de 8 minutes
sur la forge, en français, fichier srt | Je vous envoie l'entretien avec notre plus ancienne
cliente, une heure et quart environ. Il me le faudrait par écrit mardi 17, avec les repères de
temps. | transcrption de l'entretien avec le vigneron, 40 min, sans minutage | Bonjour, merci
encore pour les billets, tout s'est très bien passé. J'ai rapporté de Bordeaux un entretien
enregistré de trente-cinq minutes avec un maître verrier. Auriez-vous la gentillesse de le
mettre par écrit pour mardi prochain, le 17 ? Bien amicalement, Hugo Marchetti | la même chose
pour la réunion de février, audio joint (52 min)
""",
    "translation": """
l'importateur de Rotterdam ne lit pas un mot de français, or mes fiches techniques n'existent
qu'en français, vous me suivez… le néerlandais donc | Mes clientes belges ne comprennent pas le
mode d'emploi, il n'existe qu'en français et elles sont flamandes | Mon associé italien aimerait
lire notre business plan dans sa langue, une vingtaine de pages, pour vendredi 20 si c'est
jouable | traduire cette lettre | contrat reçu d'un fournisseur de Hambourg, tout en allemand,
je signe pas un truc que je comprends pas | des clients italiens au gîte, le livret d'accueil
leur parle pas du tout, vous pouvez arranger ça ? | Je souhaiterais que vous traduisiez en
anglais la notice du projet (huit pages, beaucoup de vocabulaire technique, je joins un
glossaire que mon ancienne associée avait fait). Le client londonien la veut pour le 25 mars. |
notice d'entretien des sacs cuir en anglais pour le 27 | il faudrait traduire le menu du soir en
anglais et en espagnol, pour le 28 | Serait-il envisageable de faire traduire la plaquette en
allemand pour le 31 mars ? | client allemand devant moi avec un berger malinois et j'entrave que
dalle, traduisez-moi ce papier tout de suite svp | étiquette de la blanche en néerlandais,
aujourd'hui, 5 lignes | mail d'un client hollandais super fâché, g rien compris. vous pouvez le
mettre en français vite vite ? | Pour nos hôtes d'Allemagne : traduire le livret d'accueil. La
clé, le tri, le wifi, les règles du jardin, tout y est. Le passage sur la piscine a changé, voir
mes ratures. | Bonjour, pourriez-vous traduire la notice de la tisane et sa version courte ?
Même fichier, EN, DE et NL. Je compte sur vous, surtout pour les dosages. | mon devis pour la
rénovation du clavecin doit passer en anglais, le client est à Boston et il attend ça pour
demain 18h, c'est technique : sautereaux, plectres, table d'harmonie. pas de google traduction
hein | Le carnet de mon atelier de reliure doit exister en allemand pour la foire de Francfort,
9 pages avec légendes. Le vocabulaire est spécial (nerfs, tranchefile, gardes), je vous joins un
glossaire. Mercredi prochain si possible | fiches de 18 fromages vers l'anglais, en semaine 13 |
le règlement du camping en néerlandais, courant avril | notice v2.3, pages 5 à 12, vers
l'allemand | autre boulot : la carte des vins en néerlandais, pour samedi | Il nous faudrait une
traduction en ukrainien de notre règlement intérieur, pour mercredi prochain | De plus en plus
de randonneurs allemands s'arrêtent chez nous, et je ne connais que trois mots de leur langue.
Notre livret d'accueil existe déjà en anglais, il faudrait le traduire en allemand, cinq pages
en tout. | Traduisez notre fiche produit anglaise en allemand pour jeudi 19 à 17 h, le client de
Munich l'attend
""",
    "travel": """
je dois être à Lille le 2 avril au matin, un train direct si possible et pas aux aurores, je te
laisse regarder | Il me faudrait un aller-retour Nantes-Paris le 18, arrivée avant 10h si
possible. | train paris-strasbourg le 16 avril, première classe si moins de 90 € | je dois être
à Genève le 2 avril à 9h, pas en avion, et pas envie de dormir dans un boui-boui | faut que je
sois à Zurich le 7 avril à 10h chez un galeriste, départ Dijon, trouvez-moi le plus malin | deux
lits pour mon équipe près du chantier à Rennes, la semaine, pas cher et avec un micro-ondes |
billet de train pour Lyon, le congrès d'ostéo, carte avantage, côté fenêtre | une chambre a Lyon
1 nuit pas loin de la halle Tony Garnier, avec parking pr le camion | deux billets de train
Nantes-Strasbourg, retour le lendemain, le moins cher possible | urgent : je pars à Marseille,
train + une nuit d'hôtel, au plus vite merci | Réservez-nous le bateau Roscoff-Rosslare, le van
+ 2 chevaux + moi, le moins cher que vous trouviez, pas de traversée de nuit Tornade vomit | 3
chambres à Lyon pour les choristes solistes, calme, pas d'ascenseur qui parle | billets Dijon >
Paris le 2 avril pour deux, pas avant 9h svp ma femme est pas du matin | Réserver un hôtel à
Nantes (2 nuits, calme, parking, petit déj) et m'envoyer la confirmation, plus une copie à ma
collègue Inès | Je pars à Turin pour le salon du goût, donc train et hôtel, près du centre, avec
facture au nom de la société. C'est tout, le stand est déjà réservé par la chambre. | Je pars à
Lyon pour la formation massage, il me faut le train aller-retour depuis Nantes et deux nuits pas
loin de la Part-Dieu, budget 90 la nuit. Pas de correspondance à Paris si possible, j'ai la
table pliante avec moi | Retraite de mai en Ardèche, je pars en repérage. Train jusqu'à
Montélimar, voiture à la gare, une chambre pour deux nuits près de Vogüé, assez simple, cuisine
possible. Sans gluten au petit déj, sinon je ramène mes galettes | un TGV pour Nantes le 7 mai,
retour le 9. A prendre demain midi dernier délai, la carte avantage expire | de quoi dormir à
Bruges pour 2 nuits, à moins de 10 minutes de la gare, et pas au 4e sans ascenseur | audit à
Brest le 20, je veux monter la veille en train et dormir pas loin de la gare, retour je verrai |
Il me faut un billet de train Nantes-Paris pour le salon, jeudi 26 au matin, retour libre | le
1er mai on joue à Groix retour le 3, faut le bateau et 6 lits | Un aller-retour Nantes-Paris
mardi prochain, retour le soir même, seconde classe suffit | Une cliente m'attend à Nantes le 31
mars pour choisir ses tissus. J'aurais besoin d'une voiture de location pour la journée, assez
grande pour six rouleaux. | tgv pour nantes jeudi 19, retour le soir
""",
    "websites": """
Y a un bandeau sur la page d'accueil qui parle encore du marché de noël, la honte, enlevez-moi
ça | le site annonce encore le menu de Noël, c'est gênant | sur le site le plan d'accès est faux
depuis le déménagement, merci de mettre 8 rue des Lilas partout | L'ancienne adresse traîne
encore en bas du site, rue des Lilas, ça fait 6 mois qu'on a déménagé quai Perrache. Quelqu'un
peut corriger ? | le formulaire de contact m'envoie plus rien, et pendant que vous y êtes
l'adresse a changé, c'est le 14 bis | remplacer la photo d'accueil par celle avec la neige… euh
non celle du printemps, et corriger « acceuil » mdr | changez le num de tel sur le site au plus
vite les gens tombent sur un coiffeur | le bouton réserver du site renvoie vers une page vide.
on est vide aussi du coup. URGENT | la page 'groupes' parle encore du passe sanitaire 🤦 | Sur
mon site je suis toujours « disponible dès janvier ». Si quelqu'un pouvait y remettre un peu de
réalité : septembre. | sur le site c'est encore l'ancien menu du camp poney, mettez le nouveau
(en pj), et virez le mot « discipline » ça fait peur aux mères | Fermeture annuelle à afficher
sur le site le 30 février, euh enfin c'est ce que dit le planning de Gilles | Le lien
"commander" du roman de Vasseur mène au livre de cuisine, à changer | brushing à 24€ sur le site
svp, + fermé le mercredi | faut changer la page "nos appartements", le studio n'est plus à louer
et le T3 se libère. fin mars dernier carat | Mettre en ligne les nouvelles photos du gîte : la
chambre bleue en premier, retirer la piscine, ajouter la légende en bas, vérifier que le lien de
réservation marche encore | Le site, le site, le site : enlever la carte d'hiver, corriger le
numéro, mettre le bon plan d'accès. Rien que ça, le reste attendra la refonte de ma nièce | sur
mon site de naturopathe la page rdv renvoie encore vers l'ancien cabinet. Remplacez l'adresse,
le plan et la photo de la porte, et ajoutez que c'est au 2e sans ascenseur. Demain 17h maxi,
j'ai une nouvelle patiente qui vient | mettez en ligne : 9h–12h30 et 14h–19h, fermé lundi | il y
a une coquille énorme sur la page d'accueil, « massage aux pierres chaudes » est devenu «
mariage aux pierres », à corriger dans l'heure, je ris mais pas tant que ça | je reviens vers
toi. là tout de suite : enlever la chambre bleue du site, au plus vite | mon site affiche encore
"à paraître" pour un livre de 2024, la honte | Une cliente me signale que tous les liens vers
nos bons cadeaux mènent à une page d'erreur. Il faudrait réparer ça. | Nous avons enfin le droit
d'afficher le label « tourisme et handicap », après deux ans de travaux. J'aimerais qu'on ajoute
le logo en bas de chaque page du site, avec une phrase d'explication. Le fichier est joint au
courriel de ce matin. | nouvelle photo d'accueil à mettre sur le site
""",
}
