"""What people who write French say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
C'est du grand n'importe quoi, il y a 14 lignes en double et il manque tout le rayon fromages |
Deux semaines pour trois paragraphes, sérieusement ? 😡 | le ton est à côté de la plaque, on
dirait une pub pour de la lessive | vous aviez dit ce matin 9h. il est dix heures. mon client
est devant moi. | il manque la moitié des lignes | Je suis très déçue : c'était promis pour
lundi et je n'ai toujours rien. | le prix sur la page d'accueil, c'est celui de 2023 | deux
clients ont reçu la facture l'un de l'autre | sérieux, "cordialement" à une gamine de 12 ans qui
demande pour un cours de poney ? | franchement c'est bâclé, la moitié des prix sont faux |
Encore en retard. La dernière fois aussi. Ça commence à bien faire. | le visuel est flou et mon
nom est coupé en deux, je ne valide pas | trois fois que je demande sans réponse, vous dormez ?
| Les gens débarquent le lundi alors qu'on est fermé, le site dit toujours ouvert. C'était censé
être réglé la semaine passée. | j'ai dit pas de tutoiement. Pas. De. Tutoiement. | Troisième
relance de ma part. Silence radio. Vous existez encore ? | votre prestataire a appelé ma
concurrente au lieu de ma cliente... c'est gênant | hôtel réservé à Saint-Denis. Mais celui de
la Réunion, pas celui d'à côté du stade !! | trois réponses sur quatre sont à côté de la
question, une cliente m'a appelée en pleurs | encore faux | il manque la page 3 | pas comme ça |
maintenant c'est toute la page qui s'affiche plus, bravo | y a UN lit. on est deux gaillards de
100 kilos | on dirait que celui qui a tapé était sourd, franchement | Deux notaires m'ont fait
savoir que la personne au téléphone avait été insistante, voire impolie. | vous avez écrit Noël
au lieu de Pâques. NOËL. | toujours rien reçu et tout le monde attend son salaire, ça devient
pénible | publié deux fois le même post. sérieusement | on ne comprend pas qui parle | sur mon
téléphone on voit que la moitié du texte | chambre au-dessus d'une boîte de nuit. je vous laisse
imaginer ma tête | cinq mails pour me demander le même ticket, stop | Le monsieur n'avait jamais
entendu parler de nous ni du rendez-vous | il manque tout le mois de décembre alors que je
l'avais demandé !! | Un client fidèle est parti à cause de votre réponse de mardi. | les
centimes ont disparu, tout est arrondi | merci mais y'a 3 fautes dans le titre | encore une
erreur sur le bulletin de Karim, ça commence à faire | Le logo de quelqu'un d'autre figure sur
ma facture. | promis pour lundi. on est mercredi. voilà. | c'est pas notre vitrine ça | relancé
quelqu'un qui a payé... bravo | ma fille de 12 ans traduit mieux | arrivée 23h48, dernier métro
23h45. merci du cadeau | sur le site il y a encore l'ancien tarif, les patients râlent au
guichet et c'est moi qui prends. à corriger aujourd'hui | Vous avez envoyé la relance à la
mauvaise Mme Martin. C'est très gênant. | le compte rendu devait arriver hier, toujours rien |
la facture est partie sans le n° de siret, la cliente me la renvoie | les paies devaient etre la
le 28, on est le 11. lucie me fait la tete et brahim aussi, c'est moi qui prends | y a trois
fautes dans la news dont une dans MON NOM | la transcription melange tout, on sait plus qui
parle. refaites la pour demain svp | la lettre devait partir hier. hier. | Le site affiche
'fermé définitivement'!!! On est ouverts depuis lundi!!! | Rendez-vous pris à Tours au lieu de
Thouars, j'ai fait 90 bornes pour rien, bravo | Vous avez promis un petit-déjeuner gratuit à une
cliente. Elle est devant moi. Elle a faim. | il manque 40 adresses et la moitié des prénoms sont
en majuscules, ça n'est pas utilisable en l'état | La facture est partie à l'ancienne adresse,
celle que j'avais justement demandé de corriger. | « Chef de produit » n'est pas un cuisinier.
Relisez donc la page 2. | trois jours de retard et pas un mot, ce n'est pas sérieux | Ça fait
trois fois que je demande d'enlever l'ancienne adresse. TROIS. Les élèves se pointent rue
Colbert devant un kebab. Si samedi c'est pas retiré j'arrête les frais avec vous | Celui qui
répond à mes clients met des smileys partout. On garde des rottweilers nous, pas des licornes |
Vous m'avez mis la séance à 2h30 au lieu de 20h30. J'ai une dame de 84 ans qui voulait mettre
son réveil ! | Deux mois de courses disparus de votre tableau. J'ai pas rêvé mon été quand même
| relancer Le Goff la veille de l'enterrement de sa mère... j'avais pourtant dit d'attendre. Je
suis fumasse | Ça fait trois fois que je signale le lien du Vasseur et il mène TOUJOURS aux
gratins. | la facture 31 est au nom de l'ancien gérant. ça fait 2 fois que je vous le dis |
C'est Aurélie VALOGNES avec un s !!! corrigez demain au plus tard, elle vient dans 8 jours |
vous m'avez pris rdv chez la mauvaise Dr Martin, je me suis retrouvée chez une véto avec mon
ordonnance | Lien mort dans le bouton commander. 600 envois. bravo | L'apprentie a été payée sur
la base de 39h au lieu de 35. Je fais comment pour récupérer l'argent maintenant ?? | les prix
du site sont ceux de 2024. 2024 !! j'ai eu une cliente au comptoir qui m'a montré son téléphone
et qui a refusé de payer la différence, devant tout le salon. J'avais envoyé la bonne liste le 2
mars | Je me permets de vous dire que les trois textes ne nous ressemblent pas du tout, on
dirait une banque. | Sans vouloir être désagréable, pour ce prix-là je m'attendais à autre chose
qu'un copier-coller de traducteur automatique. | Bonjour, je viens de comparer mes deux derniers
règlements chez vous : le mois dernier 80 euros, ce mois-ci 140, et c'est exactement le même
travail, même nombre de tickets, même banque. Personne ne m'avait prévenue, et pour une petite
mercerie comme la mienne ça compte. Je trouve ça limite. | Je lis vos réponses aux clients et
franchement elles sont sèches, ça me peine pour eux | un prospect m'a dit qu'on l'a appelé
quatre fois dans la journée, inadmissible | toujours rien alors que c'était promis pour lundi,
franchement... | Je trouve vos tarifs abusés ce mois-ci | ça fait trois fois que je signale la
même faute, c'est fatigant | Franchement déçu. Il y a une faute dans « désinfecter », en lettres
de 5 cm, et c'est mon client qui l'a vue. | Franchement déçu, trois semaines pour une
réclamation et la réponse c'est « attendez ». | le monsieur du volet a laissé le petit dans le
noir et il m'a parlé comme à un chien, franchement | Trois collectionneurs me disent n'avoir
rien reçu. Ce n'est pas la première fois et c'est très gênant pour la maison. | trois semaines
que j'attends ce planning, franchement c'est pas sérieux | Le devis est parti avec deux jours de
retard et la cliente est allée voir ailleurs. Merci bien. | Les liens dans les notes ne marchent
pas, aucun. J'ai eu l'air maligne devant mes auditeurs. | Depuis votre intervention le site
s'affiche n'importe comment sur mobile. Je suis très déçue. | Je dois vous avouer que je suis
déçue. Plusieurs clientes ont reçu trois fois la même réponse, et l'une d'elles a laissé un avis
sévère sur notre page. Ce n'est vraiment pas l'image que je veux donner. | La lettre est partie
avec le code promo de l'an dernier. J'ai passé ma matinée à m'excuser au téléphone, franchement
je m'attendais à mieux. | Je vous écris un peu à contrecœur au sujet de la notice. Notre
revendeur de Bilbao m'a appelé, car deux étapes sont inversées et il a dû démonter toute
l'armoire devant son client. Ce n'est vraiment pas le travail auquel vous m'aviez habitué.
""",
    "greeting": """
coucou ! | Bonsoir ! enfin bonjour, je suis décalée | salut la team 🤗 | Bonjour à tous et bonne
journée | bjr à tous
""",
    "not_for_us": """
est-ce que tu pourrais aller chercher mon costume au pressing avant 18h ? | bonjour, gagnez 500€
par jour depuis chez vous avec notre méthode, cliquez vite sur le lien | Bonjour, étudiante en
communication, je recherche un stage de deux mois à partir de mai. | vous connaissez une bonne
recette de blanquette pour dimanche ? | faudrait quelqu'un pour arroser les plantes du bureau
pendant mon absence | qui peut venir déboucher l'évier du salon de tatouage ? c'est urgent |
j'hésite entre Rome et Lisbonne pour mes vacances en amoureux, t'en penses quoi toi ? | Nous
vous proposons une prestation de référencement naturel à prix cassé, contactez notre équipe
commerciale. | pouvez-vous aller chercher mes enfants à l'école ce soir ? 16h30 | il fera beau à
Nantes dimanche vous croyez | Bonjour, nous proposons des abonnés Instagram garantis à prix
mini, intéressé ? | je cherche un plombier | commandez-moi une pizza | une nounou pour vendredi
| un chien m'a mordu pendant la tonte, je mets quoi dessus | je cherche un photographe samedi
pour shooter mes meubles | faut repeindre le plafond de la boutique, vous envoyez quelqu'un ? |
vous faites des prêts aux petites boîtes ? 8000 m'iraient | quelqu'un a l'heure du coucher de
soleil à Nantes ce soir, pour une demande en mariage | Je cherche un garde-meuble pour deux mois
| qui a gagné hier soir ?? | il me faudrait un électricien en urgence au magasin | chéri t'as
pensé au pain | est-ce que vous montez aussi des cuisines | vous connaissez un bon plombier sur
Tours ? | qui peut conduire la jument à la clinique de Maisons-Alfort demain ? | vous avez
quelqu'un pour garder mes jumeaux pendant l'audition de samedi ? deux heures, ils sont sages
(non) | un photographe pour la villa de Cassis, lumière du soir | Fuite d'eau dans la salle de
yoga!! un plombier vite | Pourriez-vous m'établir les plans électriques du cabinet, aux normes,
avec signature d'un bureau d'études ? | besoin d'un accordeur pour le demi-queue avant le 20 |
dites, l'alarme du fournil sonne toute seule la nuit, les voisins me haissent. vous venez
regarder? | samedi ma fille a danse a 14h et moi jai un mariage a fleurir, ya qqn chez vous pour
l'y emmener? on sait jamais | le frigo a fleurs est en rade il me faut un frigoriste | mes
ciseaux a bois sont morts, faudrait les affuter pour vendredi. vous prenez ca? | Le frigo à vins
fait un bruit de tracteur, ça vous parle? | Je cherche quelqu'un pour faire le ménage le samedi
entre deux locations | besoin d'un photographe pour le vernissage du 27 mars 19h | vous pourriez
venir tenir le stand dimanche? j'ai deux marchés en même temps | Fuite au plafond chambre 3, il
me faut un plombier tout de suite | Qui peut conduire la navette entre le parking et le château
jeudi 26? | Très joli, vraiment. Reste la photo de moi, celle où j'ai l'air d'un témoin protégé
: vous avez un photographe sous la main ? | La galerie a payé, il faut maintenant que quelqu'un
lui livre deux tirages encadrés à Lyon samedi | l'embrayage de la 208 école est mort, un
garagiste à Lorient qui peut prendre ça d'ici vendredi ? | faut repeindre les boxes en lasure
verte, z'avez un peintre ? | y a un nid de frelons dans la cabine de projection, qui c'est qui
peut m'enlever ça | qui peut me descendre deux ânes à Aurillac avec un van ? | vous gardez aussi
les gosses ? non parce que la nounou m'a lâchée | vous pensez que je devrais racheter la ferme
d'à côté ou j'fais une bêtise ? | Il nous faut un photographe le samedi 21, mariage civil, une
heure | J'ai un fût de 200 kilos à déplacer dans la cour. Des bras ? | La serrure du 12 rue Foch
a été forcée cette nuit, il me faut un serrurier tout de suite. | vous faites la broderie? 14
ceintures noires au nom des gosses | Poser une enseigne samedi, vous avez une nacelle ou au
moins une grande échelle ? | quelqu'un pour former les monos aux premiers secours samedi 21,
vous faites ? | repeindre les volets côté rue | La porte du four ferme plus. C'est un Bongard de
2009. Réparable par vous ? | le 16 avril y'a goûter à la crèche, un clown ou un magicien, vous
avez ? | faut vider un grenier vendredi à 16h, 3 étages sans ascenseur, vous avez des bras ? |
Bonjour. Le parquet de l'atelier doit être poncé et verni, combien vous prenez ? | Quelqu'un
pour garder la boutique samedi après-midi ? | Besoin de quelqu'un pour livrer des plateaux
demain midi à Croix-Rousse | Il me manque une nounou pour les jeudis | Est-ce que quelqu'un chez
vous sait réparer un four à céramique ? Il ne monte plus. | est-ce que vous auriez quelqu'un
pour garder mon fils jeudi soir pendant que je donne mon cours de poterie ? | il me faudrait un
avocat pour mon litige avec l'assureur, vous connaissez quelqu'un de bien à Toulouse ? | c'est
quoi la meilleure période pour tailler un figuier ? un client m'a demandé et j'ai eu l'air bête
| mon voisin de boutique fait un bruit pas possible, il y aurait pas quelqu'un pour aller lui
parler à ma place ? 😅 | dites, vous savez cuisiner un risotto pour 12 ? ma cliente change le
menu au dernier moment et je panique | qui pourrait me prêter un pressoir à pommes ce week-end ?
demande sérieuse | ma chaudière fait un bruit de tracteur, vous envoyez quelqu'un ? | quelqu'un
pour repeindre la devanture chez moi ce week-end, c'est possible ? | tu connais pas un bon
électricien ? le frigo à fleurs a lâché, faut que quelqu'un passe le réparer | Bonjour je vends
des fauteuils de massage reconditionnés, remise spéciale pour vos membres ! | Gagnez 3000€ par
mois depuis chez vous!!! Cliquez sur le lien pour recevoir votre formation offerte | vous
connaîtriez pas un bon kiné à Nantes ? | Vous pourriez me trouver des invités pour le podcast ?
des gens qui ont tout plaqué pour la campagne
""",
    "thanks": """
mille mercis, vous me sauvez la vie | Nickel, rien à redire | nickel, rien à redire | Vous direz
un grand merci à la dame qui a tout retapé, chapeau bas | Impeccable, mon associé est bluffé. |
merciiii 🙏 trop forts | oh génial, vous me sauvez la vie là | merci mille fois | génial | super,
merci | tout est payé, mille mercis 🥂 | vous gérez grave 💪 | Impeccable, je vous remercie. |
superbe, vous m'avez bluffée | nickel, merci ! | Un grand merci à toute l'équipe. | merci merci
merci | 6 rdv, champagne ! | merci beaucoup, c'est impeccable | merci bcp c parfait | merci
beaucoup, nickel | merci mille fois ! | Merci bien, c'est nickel chrome | Merci infiniment, vous
me sauvez la mise | Super boulot merci à toute l'équipe 🙏 | c'est exactement ce que je voulais,
bravo et merci | top, merci beaucoup, c'est nickel | Merci infiniment, et merci pour Mme Ferrand
| Parfait, merci beaucoup ! | Un immense merci à toute l'équipe pour votre gentillesse et votre
sérieux. Je dormirai mieux ce soir, et mon mari aussi !
""",
}
