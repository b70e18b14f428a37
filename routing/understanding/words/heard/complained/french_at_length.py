"""What people who write French are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
C'est du grand n'importe quoi, il y a 14 lignes en double et il manque tout le rayon fromages |
le ton est à côté de la plaque, on dirait une pub pour de la lessive | vous aviez dit ce matin
9h. il est dix heures. mon client est devant moi. | Les gens débarquent le lundi alors qu'on est
fermé, le site dit toujours ouvert. C'était censé être réglé la semaine passée. | hôtel réservé
à Saint-Denis. Mais celui de la Réunion, pas celui d'à côté du stade !! | trois réponses sur
quatre sont à côté de la question, une cliente m'a appelée en pleurs | Deux notaires m'ont fait
savoir que la personne au téléphone avait été insistante, voire impolie. | sur le site il y a
encore l'ancien tarif, les patients râlent au guichet et c'est moi qui prends. à corriger
aujourd'hui | les paies devaient etre la le 28, on est le 11. lucie me fait la tete et brahim
aussi, c'est moi qui prends | Rendez-vous pris à Tours au lieu de Thouars, j'ai fait 90 bornes
pour rien, bravo | Vous avez promis un petit-déjeuner gratuit à une cliente. Elle est devant
moi. Elle a faim. | il manque 40 adresses et la moitié des prénoms sont en majuscules, ça n'est
pas utilisable en l'état | La facture est partie à l'ancienne adresse, celle que j'avais
justement demandé de corriger. | Ça fait trois fois que je demande d'enlever l'ancienne adresse.
TROIS. Les élèves se pointent rue Colbert devant un kebab. Si samedi c'est pas retiré j'arrête
les frais avec vous | Celui qui répond à mes clients met des smileys partout. On garde des
rottweilers nous, pas des licornes | Vous m'avez mis la séance à 2h30 au lieu de 20h30. J'ai une
dame de 84 ans qui voulait mettre son réveil ! | Deux mois de courses disparus de votre tableau.
J'ai pas rêvé mon été quand même | relancer Le Goff la veille de l'enterrement de sa mère...
j'avais pourtant dit d'attendre. Je suis fumasse | Ça fait trois fois que je signale le lien du
Vasseur et il mène TOUJOURS aux gratins. | la facture 31 est au nom de l'ancien gérant. ça fait
2 fois que je vous le dis | C'est Aurélie VALOGNES avec un s !!! corrigez demain au plus tard,
elle vient dans 8 jours | vous m'avez pris rdv chez la mauvaise Dr Martin, je me suis retrouvée
chez une véto avec mon ordonnance | L'apprentie a été payée sur la base de 39h au lieu de 35. Je
fais comment pour récupérer l'argent maintenant ?? | les prix du site sont ceux de 2024. 2024 !!
j'ai eu une cliente au comptoir qui m'a montré son téléphone et qui a refusé de payer la
différence, devant tout le salon. J'avais envoyé la bonne liste le 2 mars | Je me permets de
vous dire que les trois textes ne nous ressemblent pas du tout, on dirait une banque. | Sans
vouloir être désagréable, pour ce prix-là je m'attendais à autre chose qu'un copier-coller de
traducteur automatique. | Bonjour, je viens de comparer mes deux derniers règlements chez vous :
le mois dernier 80 euros, ce mois-ci 140, et c'est exactement le même travail, même nombre de
tickets, même banque. Personne ne m'avait prévenue, et pour une petite mercerie comme la mienne
ça compte. Je trouve ça limite. | Je lis vos réponses aux clients et franchement elles sont
sèches, ça me peine pour eux | un prospect m'a dit qu'on l'a appelé quatre fois dans la journée,
inadmissible | Franchement déçu. Il y a une faute dans « désinfecter », en lettres de 5 cm, et
c'est mon client qui l'a vue. | le monsieur du volet a laissé le petit dans le noir et il m'a
parlé comme à un chien, franchement | Trois collectionneurs me disent n'avoir rien reçu. Ce
n'est pas la première fois et c'est très gênant pour la maison. | Le devis est parti avec deux
jours de retard et la cliente est allée voir ailleurs. Merci bien. | Les liens dans les notes ne
marchent pas, aucun. J'ai eu l'air maligne devant mes auditeurs. | Depuis votre intervention le
site s'affiche n'importe comment sur mobile. Je suis très déçue. | Je dois vous avouer que je
suis déçue. Plusieurs clientes ont reçu trois fois la même réponse, et l'une d'elles a laissé un
avis sévère sur notre page. Ce n'est vraiment pas l'image que je veux donner. | La lettre est
partie avec le code promo de l'an dernier. J'ai passé ma matinée à m'excuser au téléphone,
franchement je m'attendais à mieux. | Je vous écris un peu à contrecœur au sujet de la notice.
Notre revendeur de Bilbao m'a appelé, car deux étapes sont inversées et il a dû démonter toute
l'armoire devant son client. Ce n'est vraiment pas le travail auquel vous m'aviez habitué. |
Trois patients n'ont reçu aucun rappel cette semaine et je suis restée seule au cabinet. Je ne
suis vraiment pas contente. | Le carrelage livré ce matin n'est pas celui que j'avais validé :
j'avais dit gris clair mat, on m'a envoyé du brillant. Deux gars se tournent les pouces à cause
de ça. | La facture est partie chez la cliente sans que je l'aie relue, alors que vous deviez me
la montrer avant. Et il manque le forfait retouches. | Vous aviez promis le plombier pour lundi
et personne n'est venu. Ma locataire a posé une demi-journée pour rien et c'est moi qu'elle
engueule. | Le rappel est parti à la mauvaise personne ! Mme Lebrun paie toujours à l'heure,
c'est M. Lebon qui est en retard. J'ai dû m'excuser par téléphone. | Le décompte que vous m'avez
rendu ne tombe pas juste : il manque 112 euros d'entretien de chaudière et mon locataire, qui
est comptable, l'a vu tout de suite. | On a répondu à ma cliente avec un « vous » très froid
alors que je la tutoie depuis trois ans. Elle m'a demandé si j'étais fâchée contre elle. | Vous
avez interverti les photos du bavoir et de la cape de bain, et personne ne l'a vu pendant une
semaine. J'ai quatre clients mécontents. | Je tenais à vous le dire franchement. Le traiteur est
arrivé avec une heure et demie de retard, les rappels n'étaient jamais partis et personne ne
répondait chez vous. J'ai servi du pain et du fromage à quarante personnes, avec le sourire,
mais je n'étais pas fière. | Le nom que vous m'avez recommandé appartient déjà à une boutique de
Lyon. J'avais payé l'enseigne. | Le compte rendu oublie complètement le vote sur le local,
c'était pourtant le seul point important de la soirée. | J'attendais quelque chose de chaleureux
et nos donateurs ont reçu un courrier qu'on dirait écrit par les impôts. Plusieurs m'en ont
parlé au cabinet. | L'épisode est sorti avec l'ancienne intro, celle de la saison 1. Deux
auditeurs me l'ont déjà signalé... | Le lien de l'invitation menait à la page de l'an dernier.
J'ai des gens qui se sont présentés devant l'atelier fermé. | L'hôtel était à quarante minutes
du salon, alors que j'avais bien écrit « à pied ». J'ai dépensé 60 euros de taxi en deux jours.
| Trois clientes ont reçu le colis d'une autre. Je passe ma matinée au téléphone à m'excuser, ce
n'était vraiment pas prévu. | Dans les sous-titres il y a beaucoup des fautes, et mon nom aussi
n'est pas juste. | bon j'ai lu les témoignages et franchement on a changé les mots de madame
Ferrand elle m'a dit au téléphone qu'elle n'a jamais dit ça | le devis est parti avec mon ancien
tarif horaire, 42 au lieu de 48. ça fait deux fois cette année, franchement | la mairie m'a
renvoyé le formulaire, case siret vide et pas de date. j'ai perdu 10 jours de chantier avec ça |
j'ouvre la feuille de mesures : la cuisine y est deux fois et la salle de bain zéro.
heureusement que j'ai regardé avant d'envoyer | Bonjour, ma mère n'ose pas le dire alors je le
fais : la moitié des tickets de février manque dans le fichier et le comptable l'a renvoyé.
Bruno | Bonjour, je vous écris le cœur un peu lourd. La réponse envoyée à nos clients belges
était d'une sécheresse qui ne nous ressemble pas du tout, et ils ne reviendront sans doute pas.
Cordialement, Odette et Marcel | Le post de dimanche annonçait des galettes alors qu'on n'en
fait plus depuis janvier. J'ai passé ma matinée à m'excuser au comptoir. | Je ne me reconnais
pas du tout dans ces textes. On dirait une brochure de banque, et mes tarifs sont faux deux
fois. | Je me suis présentée à la banque à 10 h et personne ne m'attendait. Le rendez-vous
n'avait pas été confirmé de leur côté. | Le contrat a été envoyé à la candidate avant que je
l'aie relu, avec un salaire de 200 € trop élevé. Je ne sais pas comment le lui annoncer. |
Bonjour à toute l'équipe, je vous écris au sujet des reçus fiscaux envoyés lundi. Trois
donateurs m'ont appelée : leur nom est mal orthographié et pour l'un d'eux le montant est faux.
C'est assez gênant pour notre atelier, je dois dire que je suis déçue. Cordialement, Solange
Perrin | Bonjour Sophie, Je suis un peu gêné de vous l'écrire, car d'habitude tout est parfait.
Mais les sous-titres de la dernière vidéo sont décalés de deux bonnes secondes à partir du
milieu, et mes élèves me l'ont fait remarquer avant que je le voie moi-même. C'est embêtant,
elle est déjà en ligne. Cordialement, Yves Le Goff, luthier
""",
}
