"""What people who write French remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
Au fait le fournisseur s'appelle Lefèvre et pas Lefebvre, ils sont susceptibles | Petite
question bête, la personne qui transcrit, elle garde les euh et les hésitations ? | pour info je
ne suis pas joignable jeudi, je fais passer des permis toute la journée | la dame qui tient
l'école maternelle c'est ma cousine, on peut la tutoyer | rien ne presse de mon côté | le salon
ouvre le 2 avril, stand B14, pour info | C'est ma collègue Sophie qui a fait les croquis, elle a
un talent fou | je rêve d'un blog un jour mais chaque chose en son temps | les relevés arrivent
ce soir, la banque rame | chez nous on dit pain au chocolat, jamais chocolatine, ya eu des
guerres pour moins que ça 😂 | vous gardez les fichiers combien de temps, au fait ? | M. Lefèvre
a déménagé, il est à Angers maintenant | pour info le château ne fait pas crédit, tout est payé
d'avance chez eux | dites, les photos je les nomme comment ? | Tout le monde m'appelle Jojo mais
sur les papiers c'est Georges | nos clients disent 'le bar', jamais 'l'établissement' | Deux de
nos élèves portent le même nom, ce n'est pas un doublon. | c'est moi en 2009 sur la photo de la
page, d'où la moustache | Est-ce que 'livré' veut dire que c'est déjà en ligne ou que je dois
encore valider ? | Ma fille est née cette nuit 🎉 donc je répondrai lentement | la banque a enfin
envoyé le relevé manquant, je l'ai mis dans le dossier | est ce que les sous titres comptent
dans le nombre de mots? | je suis en consultation jusqu'à midi et demi, téléphone coupé | M.
Tremblay parle pas fort, faut juste monter le son pis ça va | la TVA c'est mon fiduciaire qui
s'en occupe, lui seul, pour votre gouverne | les reçus d'essence je les garde chez moi dans un
classeur, si jamais on les demande | le logo avec le fond noir c'est l'ancien, le bon est en pj
| Le samedi, vous travaillez ? | en fait Mme Roche c'est ma mère, d'où le prix d'ami sur cette
ligne | hmm | oui | non | plus tard | bon | je vois | peut-être | on verra | je ne sais pas
encore | aucune idée | je réfléchis | pas aujourd'hui | j'en parle d'abord à mon associé | une
facture de l'imprimeur | ce ticket traînait dans la voiture | les paies, on les fait nous-mêmes
| je fais mes factures moi-même | le site, c'est mon neveu | pardon, mauvaise fenêtre | ça
dépend | compris | je suis dans le train | le trésorier du comité s'appelle désormais Mme
Lacaze, je vous le signale | à 43 min on entend un tracteur c'est normal | y a des mots en
patois dans le livret c'est fait exprès | est-ce que quelqu'un vous lit le week-end ou c'est
mort | je suis en tournée de livraison toute la journée, joignable ce soir seulement | le chat
sur la photo est mort depuis, mais on l'aime bien dessus | je viens de regarder sur tablette,
rien à signaler | Madame Colin a réglé ce matin | C'est quoi vos horaires ? | Un apprenti nous
rejoindra courant avril, je vous tiendrai informés. | bien reçu, je transmets à
l'expert-comptable | chez nous on dit "platine" et jamais "support", pour info | on vient
d'avoir la médaille d'or les amis !!! | le resto du 14 c'était la Saint-Valentin donc perso hein
😇 | y'en a en japonais dans le tas | si je ne suis pas là, est-ce que ma collègue peut répondre
à ma place ? | on est 4 salariés et en zone rurale | au fait on a changé de nom, on s'appelle
Terre Douce depuis lundi | arrêt maladie de Solène du 2 au 6, je joins le papier | rupture de
stock sur le modèle Alma jusqu'en mai | permis depuis 1994, zéro accident | la dame de Saint-Cyr
est adorable mais très bavarde | les photos sont en haute déf dans le dossier partagé | le
magasin rue Haute a ouvert hier, pour votre gouverne | nouvel hébergeur depuis hier, mêmes codes
| désolée pour le bruit, j'étais en voiture | la dame qui tousse tout le temps, c'est la
présidente | J'ai croisé le n°6 de la liste au marché, il attend votre appel | j'ai la carte de
fidélité verte si jamais | nos numéros commencent par 26- | Beau temps, personne n'a mal au dos
aujourd'hui. | ça marche pour le TGV de 7h12, je ne dors pas de toute façon | ma banque a changé
la présentation des relevés, c'est illisible je vous préviens | j'ai un poulain entre la vie et
la mort, je vous réponds plus tard | Mme Carpentier m'a apporté des confitures en guise d'excuse
| ok ca marche | je suis au four jusqua 11h | tout est sur le drive, attention yen a des floues
et une de mon chien | jeudi vendredi jsuis pas là, foire aux plants | l'archi a la voix qui
porte mais la perceuse aussi, bon courage pour l'ecoute 😅 | roux a payé par virement ce matin |
chez nous y a plus de farine T65 nulle part, c'est la guerre | bon, il neige, zéro touriste | on
ferme du 16 au 22, réfection du parquet | Les factures sont dans la pochette bleue sur le drive
| ok ça marche | Ma fille a eu son bac blanc avec 17, je suis fier comme un paon | Le maire a
adoré l'invitation, il l'a même affichée à la mairie | J'ai eu le traiteur hier soir au
téléphone, il attend votre appel et il est très bavard | un jour j'écrirai un livre sur les
notes de frais. personne ne le lira, à part vous | C'est dans le dossier partagé, dans le
désordre, comme ma vie | J'ai rêvé cette nuit que l'Urssaf m'envoyait des fleurs | Si je
touchais un euro par excuse des Morel, on pourrait s'arrêter là ! | d'accord pour moi | Elle
part chez l'imprimeur le 2 avril, tout le monde respire | Mme Keller part à la retraite en juin,
elle me l'a dit avec un sourire indécent. | ok ça roule | Le Goff est passé avec une bouteille
de lambig en guise d'acompte | trop beau le Pépito | Nadir s'est fait voler son vélo place
Viarme, il fait la tête, soyez gentils avec lui | Les tickets de gazole sont chez ma mère, je
passe les prendre dimanche | j'ai planté 300 buis hier, je sens plus mes genoux | On a eu 112
entrées pour le Miyazaki, j'en ai chialé | c'est noté | La traduction de la quatrième, je l'ai
confiée à ma sœur, elle vit à Leeds | Jocelyne a déposé le reste des scans, il y en a un à
l'envers | Gilles revient lundi, il répondra pour les plannings | la petite nouvelle a fait
tomber le présentoir solaire, ambiance… | les tickets sont scannés dans le dossier "mars",
désolé pour les taches de beurre | peuchère le mistral a couché toute la rangée de lauriers | ok
nickel | on est dans le journal page 4!! la photo est moche mais bon | Jean-Mi du garage. J'ai
récupéré le numéro de votre bureau par la fleuriste | 200 iris plantés ce matin, dos en compote
| mon fils a eu sa ceinture noire, je suis sur un nuage | il pleut depuis dimanche, les
escargots se régalent dans mes salades | Garnier c'est un ami d'enfance de mon mari, c'est
délicat vous comprenez. | je vous envoie mes idées pour la lettre ce soir après la fermeture,
promis | La brocante de dimanche a bien marché malgré le vent, on a vendu presque toutes les
lampes | je suis au marché de Rungis jusqu'à midi, je réponds dès que j'ai les mains libres |
J'aurais adoré être une petite souris pendant ces appels aux syndics, ils sont d'un drôle | mon
apprentie trouve que vos textes font « vieille dame », moi j'aime bien, chacun ses goûts | Petit
mot pour dire que l'atelier est fermé jusqu'à jeudi, on refait le sol | vu les horaires en
passant, je regarde ça tranquillement ce soir à la maison | mon fichier est sur l'ordi du
bureau, vous aurez la réponse demain matin | On déménage en septembre au 22 rue Haute | je suis
à Lyon du 17 au 19 pour le salon, joignable le soir | Mme Garnier a réglé hier ses 540 euros |
les Anglais reviennent en force on dirait | on a enfin du soleil ici, ça fait du bien | petite
info, la boutique sera fermée lundi pour inventaire | faut que je regarde avec mon comptable |
je suis en formation toute la journée, téléphone coupé | j'appelle l'imprimeur et je te redis |
le dossier arrive demain, promis | bien reçu, je lirai ça dans le train | La deuxième avec le
tilleul est superbe, j'en parle à ma co-animatrice | Tout est validé de mon côté. | Le gros
chantier de la mairie annexe est pour nous !!! Je n'en reviens toujours pas | Je confirme que le
colis de la quincaillerie est bien arrivé, il manque rien | Le prix du cuivre a encore monté,
c'est n'importe quoi | Le fournisseur m'a appelé, les flacons partent demain de chez lui. | Pour
info la cliente suisse a payé la TVA elle-même, elle n'est pas fâchée du tout | Le journal m'a
appelée ce matin, ils viennent avec un photographe ! | Mon associé est en vacances, je lui
demande et je vous dis | Les quatre places sont parties, deux de Villeurbanne et un couple de
Suisses ! | Parfait, je ne touche à rien. | le maire a annoncé que la route des gorges rouvrait
enfin, ça va nous ramener du monde | le relevé de banque je vous l'envoie ce soir après la
fournée, promis | La harpe est là, elle sonne. Ma cheville, moins. | Samir m'enverra son numéro
d'auteur demain, il est en dédicace à Angoulême | Lecture très claire, ils ont accepté deux
points sur trois. Lucie est soulagée. | Parfait, rien à redire, Inès est fière comme tout | On a
perdu en finale à la pétanque, 13-12, je n'en dors plus | le fichier est chez Bernadette, elle
vous l'envoie demain matin promis | Belle journée, terrasse pleine depuis midi | je dépose les
derniers tickets dans le dossier ce soir | Pour info la boutique est fermée lundi, on refait le
carrelage | Petite info : je change de micro, le nouveau arrive cette semaine | Mon invitée est
ravie, elle en parle déjà à tout le monde | Il neige à Grenoble, en mars, les enfants sont fous
| Je serai injoignable cet après-midi, rendez-vous chez le dentiste | le fournisseur vient de
m'appeler, il est de bonne humeur pour une fois | On a fait 80 couverts hier soir, du jamais vu
un mardi | j'ai retrouvé le ticket du restaurant, il était dans ma veste, il est dans le dossier
| Le dernier carton est parti chez vous hier par Chronopost, il contient les bons de novembre et
décembre. | bien reçu la réservation, l'hôtel a l'air chouette | J'ai croisé Mme Lacombe au
marché, elle m'a dit qu'elle attendait justement votre appel. | Mon fils fouille la camionnette
ce soir, il a plus de patience que moi. | le micro gauche grésille un peu vers la fin | Dubosc
vient de m'appeler, il paie demain | J'ai déposé les photos de la terrasse et le croquis de mon
apprenti dans le dossier Lambert. | La mairie m'a viré les 1 250 € hier | Le voisin m'a envoyé
ses photos du dégât des eaux, je les ai mises avec les autres. | tous mes clients ont dit oui |
Le serrurier m'a appelé, il passe directement chez le locataire. | J'ai donné les relevés de
compte à ma fille, elle les numérise ce soir. | le chèque de M. Ndiaye est arrivé, je l'ai
déposé | Ma comptable a bien reçu le tableau de janvier et elle n'avait aucune remarque. |
photos de la casse envoyées par mail à l'instant | Ouest-France est passé ce matin, super sympa
! | Mon comptable vous réglera la facture lundi, il est en congé d'ici là. | Je pose la question
à la mairie, c'est eux qui font le programme. | France Bleu m'a rappelée, trop contente | Je
suis en voiture avec une élève toute la journée, je réponds ce soir. | Les étiquettes sont
parties chez l'imprimeur avec le nouveau logo, ça rend super bien. | Depuis lundi le téléphone
n'arrête pas, mon apprenti note tous les appels dans un cahier. | La directrice a retrouvé de
vieilles images de 2009, elle les numérise avec son frère ce week-end. | Notre trésorière rentre
de vacances demain, elle retrouvera sûrement le chèque manquant. | J'ai déposé les derniers
tickets dans le dossier, y compris ceux que le chien a mâchouillés. | testé sur mon portable, ça
marche | je suis en garde, je regarde ça demain | le fournisseur m'a envoyé les nouvelles photos
| La saison démarre bien, déjà quatre réservations pour mai sans rien faire. | Je suis en
chantier sans réseau jusqu'à 16 h, Sophie prend mes messages en attendant. | Bien reçu les
billets, je les ai imprimés au cas où. | alors désolée je suis sur le marché toute la journée je
regarde ça ce soir promis | ah oui et sinon la petite est née samedi trois kilos deux tout le
monde va bien | Le comptable a dit que la liste est très bien pour lui comme ça. | J'ai donné la
clé USB avec le son à Julien, il a copié tout dans le dossier. | Monsieur Benali est revenu de
Maroc, il lit maintenant ses mails. | photos du tableau elec envoyées à sandrine, y'en a une
floue désolé j'avais les gants | je suis au dépôt toute la journée si besoin, le réseau passe
mal dans la cave | livreur passé à 7h, j'ai réceptionné et vérifié, rien de cassé cette fois ouf
| Le traiteur m'a rappelée, c'est bon pour lui et il apporte aussi les verres. | Le CFA de
Rennes m'a dit qu'il affichait notre annonce dans le hall depuis lundi. | L'imprimeur m'a
confirmé qu'il accepte les fichiers jusqu'au 24. | Nous avons signé hier le bail du local rue
Pasteur, 54 m², remise des clés en juin. | désolé, coincé au fournil depuis 4h | Mme Petit a
relu la lettre, rien à redire | relevés envoyés hier à Sophie | Nous avons enfin trouvé une
apprentie, et toute l'équipe est soulagée. | J'ai ajouté les photos des bouquets dans le dossier
partagé, Lucie les a triées. | Les heures de Karim sont justes, je les ai vérifiées avec lui ce
matin. | Le comptable a bien reçu le dossier, et il n'a aucune question. | La mairie a reçu la
facture pour les couronnes, la secrétaire me l'a dit au marché | La retraite est complète, je
n'en reviens pas ! | Deux prospects du salon m'ont appelé d'eux-mêmes, très sympas. Ça commence
bien. | les codes du site sont dans le coffre partagé | Le salon était génial, quarante
visiteurs sur le stand ! | Solène retouche les bagues une par une, elle en a fini la moitié |
L'arrêt maladie de Karim vient d'arriver, je vous l'ai transféré. | le client allemand est
prévenu que ça arrive | Les bons de livraison sont tous signés, je viens de les scanner. | j'ai
retrouvé l'étude de la chambre de commerce, elle est dans le dossier | Ma sœur a relu le texte,
elle le trouve très bien | on a reçu le stock de théières hier, au cas où des gens demandent |
J'ai fini par retrouver la facture du four. Je l'ai mise avec les autres. | le deuxième fichier
audio est dans le dossier | Il y avait une faute dans le titre, je l'ai déjà corrigée. | Mme Rey
m'a dit qu'elle écrirait ce week-end | Le train, Paul s'en occupe de son côté. | Les factures du
meunier manquent aussi, normal. Il les envoie directement à la comptable. | Bellevue a changé de
gestionnaire, c'est un certain M. Roy désormais | Le devis de la véranda, c'est mon associé qui
s'en occupe de son côté. | Les reçus d'autoroute, ma comptable les a déjà, je les lui ai portés
lundi. | la volige est arrivée au dépôt ce matin, le compte y est | La mairie a bien reçu le
dossier, j'ai eu l'accusé ce matin | Les étiquettes du pain complet sont bonnes, je les ai
vérifiées | les photos des éclairs, c'est Hugo qui les a refaites, elles sont déjà en ligne | le
modèle bleu est arrivé cassé, le fournisseur s'en occupe et en renvoie un | Karim a relu son
contrat, tout lui va | Pour le camion c'est réglé, mon frère nous prête le sien | L'affiche est
dans la vitrine depuis hier, les gens s'arrêtent | La cliente de la 640 m'a croisée au marché,
on a bien ri | Il me faudrait un vrai appareil photo un jour. Le père Noël lira peut-être | Ma
sœur a annulé sa fête, du coup dimanche tranquille devant mes tickets de caisse. | encore une
mariée qui s'est désistée ce matin, c'est la saison | La mairie a supprimé les terrasses place
du Lavoir. La nôtre est sauvée, ouf | facture Printful retrouvée, sous le chat | Un élève
voulait les fiches en papier, je lui ai photocopié les miennes, il est ravi. | Il paraît que la
boulangerie d'en face cherche un apprenti depuis six mois. Je les plains. | Finalement j'ai
réparé l'imprimante moi-même, il y avait une agrafe dedans. Je me sens invincible. | Les fiches
vertes viennent de ma grand-mère, d'où la jolie écriture. Je voulais juste le dire. | Mon
associé préfère y aller à vélo. À soixante ans ! Je le laisse faire. | On parlait d'une vidéo
pour les dix ans, finalement on fera un barbecue.
""",
}
