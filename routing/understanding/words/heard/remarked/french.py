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
ce soir, la banque rame | vous gardez les fichiers combien de temps, au fait ? | M. Lefèvre a
déménagé, il est à Angers maintenant | pour info le château ne fait pas crédit, tout est payé
d'avance chez eux | dites, les photos je les nomme comment ? | Tout le monde m'appelle Jojo mais
sur les papiers c'est Georges | nos clients disent 'le bar', jamais 'l'établissement' | Deux de
nos élèves portent le même nom, ce n'est pas un doublon. | c'est moi en 2009 sur la photo de la
page, d'où la moustache | Ma fille est née cette nuit 🎉 donc je répondrai lentement | la banque
a enfin envoyé le relevé manquant, je l'ai mis dans le dossier | est ce que les sous titres
comptent dans le nombre de mots? | je suis en consultation jusqu'à midi et demi, téléphone coupé
| M. Tremblay parle pas fort, faut juste monter le son pis ça va | la TVA c'est mon fiduciaire
qui s'en occupe, lui seul, pour votre gouverne | le logo avec le fond noir c'est l'ancien, le
bon est en pj | Le samedi, vous travaillez ? | hmm | oui | non | plus tard | bon | je vois |
peut-être | on verra | je ne sais pas encore | aucune idée | je réfléchis | pas aujourd'hui |
j'en parle d'abord à mon associé | une facture de l'imprimeur | ce ticket traînait dans la
voiture | les paies, on les fait nous-mêmes | je fais mes factures moi-même | le site, c'est mon
neveu | pardon, mauvaise fenêtre | ça dépend | compris | je suis dans le train | le trésorier du
comité s'appelle désormais Mme Lacaze, je vous le signale | à 43 min on entend un tracteur c'est
normal | y a des mots en patois dans le livret c'est fait exprès | est-ce que quelqu'un vous lit
le week-end ou c'est mort | je suis en tournée de livraison toute la journée, joignable ce soir
seulement | le chat sur la photo est mort depuis, mais on l'aime bien dessus | je viens de
regarder sur tablette, rien à signaler | Madame Colin a réglé ce matin | C'est quoi vos horaires
? | Un apprenti nous rejoindra courant avril, je vous tiendrai informés. | bien reçu, je
transmets à l'expert-comptable | chez nous on dit "platine" et jamais "support", pour info | on
vient d'avoir la médaille d'or les amis !!! | le resto du 14 c'était la Saint-Valentin donc
perso hein 😇 | y'en a en japonais dans le tas | si je ne suis pas là, est-ce que ma collègue
peut répondre à ma place ? | on est 4 salariés et en zone rurale | au fait on a changé de nom,
on s'appelle Terre Douce depuis lundi | arrêt maladie de Solène du 2 au 6, je joins le papier |
rupture de stock sur le modèle Alma jusqu'en mai | permis depuis 1994, zéro accident | la dame
de Saint-Cyr est adorable mais très bavarde | les photos sont en haute déf dans le dossier
partagé | le magasin rue Haute a ouvert hier, pour votre gouverne | nouvel hébergeur depuis
hier, mêmes codes | désolée pour le bruit, j'étais en voiture | la dame qui tousse tout le
temps, c'est la présidente | J'ai croisé le n°6 de la liste au marché, il attend votre appel |
j'ai la carte de fidélité verte si jamais | nos numéros commencent par 26- | Beau temps,
personne n'a mal au dos aujourd'hui. | ça marche pour le TGV de 7h12, je ne dors pas de toute
façon | ma banque a changé la présentation des relevés, c'est illisible je vous préviens | j'ai
un poulain entre la vie et la mort, je vous réponds plus tard | Mme Carpentier m'a apporté des
confitures en guise d'excuse | ok ca marche | je suis au four jusqua 11h | tout est sur le
drive, attention yen a des floues et une de mon chien | jeudi vendredi jsuis pas là, foire aux
plants | l'archi a la voix qui porte mais la perceuse aussi, bon courage pour l'ecoute 😅 | roux
a payé par virement ce matin | chez nous y a plus de farine T65 nulle part, c'est la guerre |
bon, il neige, zéro touriste | on ferme du 16 au 22, réfection du parquet | Les factures sont
dans la pochette bleue sur le drive | ok ça marche | Ma fille a eu son bac blanc avec 17, je
suis fier comme un paon | Le maire a adoré l'invitation, il l'a même affichée à la mairie |
C'est dans le dossier partagé, dans le désordre, comme ma vie | J'ai rêvé cette nuit que
l'Urssaf m'envoyait des fleurs | Si je touchais un euro par excuse des Morel, on pourrait
s'arrêter là ! | d'accord pour moi | Elle part chez l'imprimeur le 2 avril, tout le monde
respire | ok ça roule | Le Goff est passé avec une bouteille de lambig en guise d'acompte | trop
beau le Pépito | Les tickets de gazole sont chez ma mère, je passe les prendre dimanche | j'ai
planté 300 buis hier, je sens plus mes genoux | On a eu 112 entrées pour le Miyazaki, j'en ai
chialé | c'est noté | La traduction de la quatrième, je l'ai confiée à ma sœur, elle vit à Leeds
| Jocelyne a déposé le reste des scans, il y en a un à l'envers | Gilles revient lundi, il
répondra pour les plannings | la petite nouvelle a fait tomber le présentoir solaire, ambiance…
| les tickets sont scannés dans le dossier "mars", désolé pour les taches de beurre | peuchère
le mistral a couché toute la rangée de lauriers | ok nickel | on est dans le journal page 4!! la
photo est moche mais bon | Jean-Mi du garage. J'ai récupéré le numéro de votre bureau par la
fleuriste | 200 iris plantés ce matin, dos en compote | mon fils a eu sa ceinture noire, je suis
sur un nuage | il pleut depuis dimanche, les escargots se régalent dans mes salades | Garnier
c'est un ami d'enfance de mon mari, c'est délicat vous comprenez. | je vous envoie mes idées
pour la lettre ce soir après la fermeture, promis | mon apprentie trouve que vos textes font «
vieille dame », moi j'aime bien, chacun ses goûts | Petit mot pour dire que l'atelier est fermé
jusqu'à jeudi, on refait le sol | vu les horaires en passant, je regarde ça tranquillement ce
soir à la maison | mon fichier est sur l'ordi du bureau, vous aurez la réponse demain matin | On
déménage en septembre au 22 rue Haute | je suis à Lyon du 17 au 19 pour le salon, joignable le
soir | Mme Garnier a réglé hier ses 540 euros | les Anglais reviennent en force on dirait | on a
enfin du soleil ici, ça fait du bien | petite info, la boutique sera fermée lundi pour
inventaire | faut que je regarde avec mon comptable | je suis en formation toute la journée,
téléphone coupé | j'appelle l'imprimeur et je te redis | le dossier arrive demain, promis | bien
reçu, je lirai ça dans le train | La deuxième avec le tilleul est superbe, j'en parle à ma
co-animatrice | Tout est validé de mon côté. | Le gros chantier de la mairie annexe est pour
nous !!! Je n'en reviens toujours pas | Je confirme que le colis de la quincaillerie est bien
arrivé, il manque rien | Le prix du cuivre a encore monté, c'est n'importe quoi | Le fournisseur
m'a appelé, les flacons partent demain de chez lui. | Le journal m'a appelée ce matin, ils
viennent avec un photographe ! | Mon associé est en vacances, je lui demande et je vous dis |
Les quatre places sont parties, deux de Villeurbanne et un couple de Suisses ! | Parfait, je ne
touche à rien. | le relevé de banque je vous l'envoie ce soir après la fournée, promis | La
harpe est là, elle sonne. Ma cheville, moins. | Samir m'enverra son numéro d'auteur demain, il
est en dédicace à Angoulême | Lecture très claire, ils ont accepté deux points sur trois. Lucie
est soulagée. | Parfait, rien à redire, Inès est fière comme tout | On a perdu en finale à la
pétanque, 13-12, je n'en dors plus | le fichier est chez Bernadette, elle vous l'envoie demain
matin promis | Belle journée, terrasse pleine depuis midi | je dépose les derniers tickets dans
le dossier ce soir | Pour info la boutique est fermée lundi, on refait le carrelage | Petite
info : je change de micro, le nouveau arrive cette semaine | Mon invitée est ravie, elle en
parle déjà à tout le monde | Il neige à Grenoble, en mars, les enfants sont fous | Je serai
injoignable cet après-midi, rendez-vous chez le dentiste | le fournisseur vient de m'appeler, il
est de bonne humeur pour une fois | On a fait 80 couverts hier soir, du jamais vu un mardi |
bien reçu la réservation, l'hôtel a l'air chouette | Mon fils fouille la camionnette ce soir, il
a plus de patience que moi. | le micro gauche grésille un peu vers la fin | Dubosc vient de
m'appeler, il paie demain | La mairie m'a viré les 1 250 € hier | tous mes clients ont dit oui |
Le serrurier m'a appelé, il passe directement chez le locataire. | J'ai donné les relevés de
compte à ma fille, elle les numérise ce soir. | le chèque de M. Ndiaye est arrivé, je l'ai
déposé | Ma comptable a bien reçu le tableau de janvier et elle n'avait aucune remarque. |
photos de la casse envoyées par mail à l'instant | Ouest-France est passé ce matin, super sympa
! | Mon comptable vous réglera la facture lundi, il est en congé d'ici là. | Je pose la question
à la mairie, c'est eux qui font le programme. | France Bleu m'a rappelée, trop contente | Je
suis en voiture avec une élève toute la journée, je réponds ce soir. | Les étiquettes sont
parties chez l'imprimeur avec le nouveau logo, ça rend super bien. | Depuis lundi le téléphone
n'arrête pas, mon apprenti note tous les appels dans un cahier. | Notre trésorière rentre de
vacances demain, elle retrouvera sûrement le chèque manquant. | testé sur mon portable, ça
marche | je suis en garde, je regarde ça demain | le fournisseur m'a envoyé les nouvelles photos
| La saison démarre bien, déjà quatre réservations pour mai sans rien faire. | Je suis en
chantier sans réseau jusqu'à 16 h, Sophie prend mes messages en attendant. | Bien reçu les
billets, je les ai imprimés au cas où. | alors désolée je suis sur le marché toute la journée je
regarde ça ce soir promis | Le comptable a dit que la liste est très bien pour lui comme ça. |
Monsieur Benali est revenu de Maroc, il lit maintenant ses mails. | je suis au dépôt toute la
journée si besoin, le réseau passe mal dans la cave | livreur passé à 7h, j'ai réceptionné et
vérifié, rien de cassé cette fois ouf | Le traiteur m'a rappelée, c'est bon pour lui et il
apporte aussi les verres. | L'imprimeur m'a confirmé qu'il accepte les fichiers jusqu'au 24. |
désolé, coincé au fournil depuis 4h | Mme Petit a relu la lettre, rien à redire | relevés
envoyés hier à Sophie | Nous avons enfin trouvé une apprentie, et toute l'équipe est soulagée. |
J'ai ajouté les photos des bouquets dans le dossier partagé, Lucie les a triées. | Les heures de
Karim sont justes, je les ai vérifiées avec lui ce matin. | Le comptable a bien reçu le dossier,
et il n'a aucune question. | La retraite est complète, je n'en reviens pas ! | Deux prospects du
salon m'ont appelé d'eux-mêmes, très sympas. Ça commence bien. | les codes du site sont dans le
coffre partagé | Le salon était génial, quarante visiteurs sur le stand ! | Solène retouche les
bagues une par une, elle en a fini la moitié | L'arrêt maladie de Karim vient d'arriver, je vous
l'ai transféré. | le client allemand est prévenu que ça arrive | Les bons de livraison sont tous
signés, je viens de les scanner. | j'ai retrouvé l'étude de la chambre de commerce, elle est
dans le dossier | Ma sœur a relu le texte, elle le trouve très bien | on a reçu le stock de
théières hier, au cas où des gens demandent | J'ai fini par retrouver la facture du four. Je
l'ai mise avec les autres. | le deuxième fichier audio est dans le dossier | Il y avait une
faute dans le titre, je l'ai déjà corrigée. | Mme Rey m'a dit qu'elle écrirait ce week-end | Le
train, Paul s'en occupe de son côté. | Les factures du meunier manquent aussi, normal. Il les
envoie directement à la comptable. | Bellevue a changé de gestionnaire, c'est un certain M. Roy
désormais | Le devis de la véranda, c'est mon associé qui s'en occupe de son côté. | Les reçus
d'autoroute, ma comptable les a déjà, je les lui ai portés lundi. | la volige est arrivée au
dépôt ce matin, le compte y est | La mairie a bien reçu le dossier, j'ai eu l'accusé ce matin |
Les étiquettes du pain complet sont bonnes, je les ai vérifiées | les photos des éclairs, c'est
Hugo qui les a refaites, elles sont déjà en ligne | le modèle bleu est arrivé cassé, le
fournisseur s'en occupe et en renvoie un | Karim a relu son contrat, tout lui va | Pour le
camion c'est réglé, mon frère nous prête le sien | L'affiche est dans la vitrine depuis hier,
les gens s'arrêtent | La cliente de la 640 m'a croisée au marché, on a bien ri | Il me faudrait
un vrai appareil photo un jour. Le père Noël lira peut-être | Ma sœur a annulé sa fête, du coup
dimanche tranquille devant mes tickets de caisse. | encore une mariée qui s'est désistée ce
matin, c'est la saison | La mairie a supprimé les terrasses place du Lavoir. La nôtre est
sauvée, ouf | facture Printful retrouvée, sous le chat | Un élève voulait les fiches en papier,
je lui ai photocopié les miennes, il est ravi. | Mon associé préfère y aller à vélo. À soixante
ans ! Je le laisse faire. | On parlait d'une vidéo pour les dix ans, finalement on fera un
barbecue. | je vous ai mis les photos du chantier dans le drive | pour info M. Legrand est parti
à la retraite, c'est sa fille qui décide | est-ce que le prix est fixe ou à l'heure chez vous ?
| d'acc | D'accord, noté. | voilà les heures de Karim, les autres suivent | Le virement de 1 500
c'est mon apport perso, pas une vente | c'est combien une infolettre chez vous en moyenne ? |
Est-ce que vous émettez une facture avec TVA à la fin du mois ? | Petite précision pour la
personne qui emballe : les sachets rouges sont fragiles, ne rien poser dessus | Voici les photos
de l'équipe, prises dimanche au fond du jardin | vous êtes ouverts le lundi de pâques ? | Voilà
le relevé du 1er au 28 février | Je suis injoignable aujourd'hui entre midi et 16h, en consult |
Dites, c'est un forfait ou vous facturez au nombre de pièces ? | Est-ce qu'il y a un supplément
pour les urgences ? | Qui a accès aux bulletins chez vous ? mes salariés me posent la question |
Les enregistrements restent combien de temps sur vos serveurs ? | Vous êtes ouverts le lundi de
Pâques ou pas ? | Une fois que j'ai validé le texte, c'est qui le propriétaire, vous ou moi ? |
Voilà le ticket de parking retrouvé au fond du sac, c'était le dernier | Pour la personne qui
traduit, notre lexique maison. On dit « Werkstatt », jamais « Atelier ». | Ci-joint l'arrêt
maladie de Karim, du 2 au 6 | Est-ce que mes documents restent confidentiels chez vous ? |
Simple curiosité : comment choisissez-vous les prestataires ? Il y a un test, un entretien ? | y
a un supplement le soir et le week end ? | Est-ce que vous prenez aussi des associations, ou
seulement les entreprises ? | Vous travaillez le lundi de Pâques ? | ça change quelque chose au
prix si je suis pas pressée ? | Je n'ai pas reçu votre facture de février, vous l'envoyez vers
quelle date normalement ? | Combien de temps gardez-vous les documents après la fin d'un travail
? | les heures de tout le monde en pj | Voici le relevé du Crédit Agricole, il en manquait un
bout la dernière fois. | C'est TTC ou hors taxes, vos tarifs ? | vous parlez quelles langues ? |
Ça dépend de vos délais habituels... c'est combien de jours en général chez vous ? | Vos
transcripteurs sont-ils tenus au secret professionnel ? Mon client est une clinique, ils sont
pointilleux. | y a un supplément le dimanche ou pas | Vous travaillez aussi pour mes
concurrents, j'imagine ? Comment vous cloisonnez ? | Voilà les photos des paperboards, la 7 est
à l'envers mais lisible | Bonsoir ! peut-on payer par PayPal chez vous ? je n'ai pas de carte
pro | Leur numéro de TVA, je viens de le recevoir : FR 00 123456789 | Je vous ai mis le relevé
bancaire dans le dossier, vous l'avez bien reçu ? | Qui signe les relances, vous ou moi ? En
règle générale je veux dire. | Vous utilisez quel outil pour comparer les stocks ? | Est-ce que
vous êtes fermés en août comme tout le monde ? | Juste pour savoir, vous facturez à la page ou
au forfait ? | Poids du colis : 2,3 kg, valeur 84 euros, c'est du grès. | Si le texte ne me
convient vraiment pas, on est remboursé ? | Ci-joint le ticket du péage et la facture OVH. Je
crois qu'on est complets | la petite nouvelle s'appelle Maëlys, tréma sur le e | Monsieur Le
Goff de Quimper est en congé jusqu'au 20, inutile de s'acharner | Je vous ai mis le visuel des
chocolats dans le dossier partagé, version sans texte | Pour info le tas avec l'élastique rouge,
c'est les cartes belges | Photos du carnet, pages 1 à 6. Les hauteurs sont entourées | Le code
du portail chez M. Arnaud : 27B4, il me l'a donné hier | voila la feuille de Karim, il l'avait
laissée dans le fourgon | C'est vous qui choisissez le traducteur ou on peut demander toujours
la même personne ? | Votre abonnement, il y a un engagement de durée ? | Vous êtes assurés si
jamais il y a une erreur dans un devis ? Simple curiosité | les prix affichés chez vous c'est HT
ou TTC | Vous acceptez quels formats ? moi j'ai que des photos | d'accord, je regarde et je
reviens vers vous | c'est plus cher si c'est pour demain ? | Le relevé d'heures de Samira est
enfin arrivé, je vous le glisse dans le dossier | C'est noté de mon côté. | Pour info, notre
chèvre s'appelle Pâquerette, avec un accent circonflexe | Photos déposées dans le dossier, celle
avec le chat est libre de droits, le chat aussi | Mme Tanguy entend mal, il faut parler fort |
Vous facturez à la tâche ou au mois, au fait ? | Pour info le virement de 600 du 14 février
c'était un prêt de mon frère | Est-ce que je peux vous écrire en français aussi ou plutôt en
allemand ? | Pour info, la dame de Toulouse s'appelle Maïté, avec un tréma | Son diplôme date de
2011, pas besoin d'en dire plus | les trois devis sont partis par mail à l'instant | Et vous,
vous prenez combien de commission là-dessus ? | Vous fonctionnez avec engagement ? Genre si dans
trois mois j'ai plus les moyens | Si j'arrête la newsletter, les textes déjà écrits restent à
moi ? | tiens, une traduction au nom de mon cabinet ? j'ai rien demandé pourtant | Ça ne vient
pas de moi, voyez peut-être avec Solène, elle a aussi accès | Y a-t-il un nombre minimum de
commandes par mois chez vous ? | Mon comptable m'a dit qu'il avait bien reçu le dossier de
janvier | le colis de la mairie est arrivé ce matin | Est-ce que vous êtes tenus au secret ? Je
parle des salaires, entre autres. | La mariée a pleuré en lisant le petit texte, donc c'est
réussi je crois ! | On a déménagé l'atelier samedi, tout est encore dans les cartons. | Pour
info, j'ai fini par répondre moi-même aux mails du week-end. | Vous facturez à l'heure ou au
forfait, en général ? | ça y est, j'ai posté la photo du nouveau four, 300 likes en une heure |
On peut vous parler aussi sur WhatsApp ou c'est seulement ici ? | Est-ce que mes données restent
en Europe ? Simple question | Pour information, je signe toujours "Jo", jamais Joséphine |
Combien coûte en général une petite page de texte chez vous, à la louche ? | Chez nous la saison
commence à Pâques, avant c'est calme plat, on joue aux cartes | Pas de frais cachés chez vous?
je demande parce que j'ai été échaudé ailleurs | Vous ne travaillez jamais le dimanche, ou c'est
possible avec supplément? | Je déteste le mois de mars, tout le monde réclame ses papiers en
même temps. | Et si je ne suis pas contente du résultat, on paie quand même ? | La comptable est
en arrêt jusqu'au 20, ne lui écrivez pas, elle ne répondra pas | qui voit mes relevés bancaires
chez vous ? | Vous stockez où les enregistrements, en Europe ? | Le mot de passe wordpress
arrive par sms, c'est mon fils qui l'avait | J'ai tout saisi moi-même hier soir devant un
documentaire sur les pieuvres. 180 lignes. | Vous êtes des humains ou un robot ? | Est-ce que
vous prenez un supplément pour l'urgent ? | Bien reçu, je lirai dans le train. | Quelles langues
vous faites au juste ? Simple curiosité | Tout dépend si le service compta vient, et le service
compta boude. Je reviens vers vous.
""",
}
