"""What people who write French are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
C'est du grand n'importe quoi, il y a 14 lignes en double et il manque tout le rayon fromages |
Les gens débarquent le lundi alors qu'on est fermé, le site dit toujours ouvert. C'était censé
être réglé la semaine passée. | sur le site il y a encore l'ancien tarif, les patients râlent au
guichet et c'est moi qui prends. à corriger aujourd'hui | les paies devaient etre la le 28, on
est le 11. lucie me fait la tete et brahim aussi, c'est moi qui prends | il manque 40 adresses
et la moitié des prénoms sont en majuscules, ça n'est pas utilisable en l'état | Ça fait trois
fois que je demande d'enlever l'ancienne adresse. TROIS. Les élèves se pointent rue Colbert
devant un kebab. Si samedi c'est pas retiré j'arrête les frais avec vous | Vous m'avez mis la
séance à 2h30 au lieu de 20h30. J'ai une dame de 84 ans qui voulait mettre son réveil ! |
relancer Le Goff la veille de l'enterrement de sa mère... j'avais pourtant dit d'attendre. Je
suis fumasse | la facture 31 est au nom de l'ancien gérant. ça fait 2 fois que je vous le dis |
vous m'avez pris rdv chez la mauvaise Dr Martin, je me suis retrouvée chez une véto avec mon
ordonnance | L'apprentie a été payée sur la base de 39h au lieu de 35. Je fais comment pour
récupérer l'argent maintenant ?? | les prix du site sont ceux de 2024. 2024 !! j'ai eu une
cliente au comptoir qui m'a montré son téléphone et qui a refusé de payer la différence, devant
tout le salon. J'avais envoyé la bonne liste le 2 mars | Je me permets de vous dire que les
trois textes ne nous ressemblent pas du tout, on dirait une banque. | Sans vouloir être
désagréable, pour ce prix-là je m'attendais à autre chose qu'un copier-coller de traducteur
automatique. | Bonjour, je viens de comparer mes deux derniers règlements chez vous : le mois
dernier 80 euros, ce mois-ci 140, et c'est exactement le même travail, même nombre de tickets,
même banque. Personne ne m'avait prévenue, et pour une petite mercerie comme la mienne ça
compte. Je trouve ça limite. | Franchement déçu. Il y a une faute dans « désinfecter », en
lettres de 5 cm, et c'est mon client qui l'a vue. | le monsieur du volet a laissé le petit dans
le noir et il m'a parlé comme à un chien, franchement | Trois collectionneurs me disent n'avoir
rien reçu. Ce n'est pas la première fois et c'est très gênant pour la maison. | Je dois vous
avouer que je suis déçue. Plusieurs clientes ont reçu trois fois la même réponse, et l'une
d'elles a laissé un avis sévère sur notre page. Ce n'est vraiment pas l'image que je veux
donner. | La lettre est partie avec le code promo de l'an dernier. J'ai passé ma matinée à
m'excuser au téléphone, franchement je m'attendais à mieux. | Je vous écris un peu à contrecœur
au sujet de la notice. Notre revendeur de Bilbao m'a appelé, car deux étapes sont inversées et
il a dû démonter toute l'armoire devant son client. Ce n'est vraiment pas le travail auquel vous
m'aviez habitué. | Trois patients n'ont reçu aucun rappel cette semaine et je suis restée seule
au cabinet. Je ne suis vraiment pas contente. | Le carrelage livré ce matin n'est pas celui que
j'avais validé : j'avais dit gris clair mat, on m'a envoyé du brillant. Deux gars se tournent
les pouces à cause de ça. | La facture est partie chez la cliente sans que je l'aie relue, alors
que vous deviez me la montrer avant. Et il manque le forfait retouches. | Vous aviez promis le
plombier pour lundi et personne n'est venu. Ma locataire a posé une demi-journée pour rien et
c'est moi qu'elle engueule. | Le rappel est parti à la mauvaise personne ! Mme Lebrun paie
toujours à l'heure, c'est M. Lebon qui est en retard. J'ai dû m'excuser par téléphone. | Le
décompte que vous m'avez rendu ne tombe pas juste : il manque 112 euros d'entretien de chaudière
et mon locataire, qui est comptable, l'a vu tout de suite. | On a répondu à ma cliente avec un «
vous » très froid alors que je la tutoie depuis trois ans. Elle m'a demandé si j'étais fâchée
contre elle. | Vous avez interverti les photos du bavoir et de la cape de bain, et personne ne
l'a vu pendant une semaine. J'ai quatre clients mécontents. | Je tenais à vous le dire
franchement. Le traiteur est arrivé avec une heure et demie de retard, les rappels n'étaient
jamais partis et personne ne répondait chez vous. J'ai servi du pain et du fromage à quarante
personnes, avec le sourire, mais je n'étais pas fière. | Le nom que vous m'avez recommandé
appartient déjà à une boutique de Lyon. J'avais payé l'enseigne. | Le compte rendu oublie
complètement le vote sur le local, c'était pourtant le seul point important de la soirée. |
J'attendais quelque chose de chaleureux et nos donateurs ont reçu un courrier qu'on dirait écrit
par les impôts. Plusieurs m'en ont parlé au cabinet. | L'épisode est sorti avec l'ancienne
intro, celle de la saison 1. Deux auditeurs me l'ont déjà signalé... | Le lien de l'invitation
menait à la page de l'an dernier. J'ai des gens qui se sont présentés devant l'atelier fermé. |
L'hôtel était à quarante minutes du salon, alors que j'avais bien écrit « à pied ». J'ai dépensé
60 euros de taxi en deux jours. | Trois clientes ont reçu le colis d'une autre. Je passe ma
matinée au téléphone à m'excuser, ce n'était vraiment pas prévu. | bon j'ai lu les témoignages
et franchement on a changé les mots de madame Ferrand elle m'a dit au téléphone qu'elle n'a
jamais dit ça | le devis est parti avec mon ancien tarif horaire, 42 au lieu de 48. ça fait deux
fois cette année, franchement | la mairie m'a renvoyé le formulaire, case siret vide et pas de
date. j'ai perdu 10 jours de chantier avec ça | j'ouvre la feuille de mesures : la cuisine y est
deux fois et la salle de bain zéro. heureusement que j'ai regardé avant d'envoyer | Bonjour, ma
mère n'ose pas le dire alors je le fais : la moitié des tickets de février manque dans le
fichier et le comptable l'a renvoyé. Bruno | Bonjour, je vous écris le cœur un peu lourd. La
réponse envoyée à nos clients belges était d'une sécheresse qui ne nous ressemble pas du tout,
et ils ne reviendront sans doute pas. Cordialement, Odette et Marcel | Le post de dimanche
annonçait des galettes alors qu'on n'en fait plus depuis janvier. J'ai passé ma matinée à
m'excuser au comptoir. | Je ne me reconnais pas du tout dans ces textes. On dirait une brochure
de banque, et mes tarifs sont faux deux fois. | Je me suis présentée à la banque à 10 h et
personne ne m'attendait. Le rendez-vous n'avait pas été confirmé de leur côté. | Le contrat a
été envoyé à la candidate avant que je l'aie relu, avec un salaire de 200 € trop élevé. Je ne
sais pas comment le lui annoncer. | Bonjour à toute l'équipe, je vous écris au sujet des reçus
fiscaux envoyés lundi. Trois donateurs m'ont appelée : leur nom est mal orthographié et pour
l'un d'eux le montant est faux. C'est assez gênant pour notre atelier, je dois dire que je suis
déçue. Cordialement, Solange Perrin | Bonjour Sophie, Je suis un peu gêné de vous l'écrire, car
d'habitude tout est parfait. Mais les sous-titres de la dernière vidéo sont décalés de deux
bonnes secondes à partir du milieu, et mes élèves me l'ont fait remarquer avant que je le voie
moi-même. C'est embêtant, elle est déjà en ligne. Cordialement, Yves Le Goff, luthier | J'ai
voulu montrer le site à mon banquier ce matin, tout fier. Depuis votre mise à jour le formulaire
de contact ne marche plus et le logo est coupé en deux. | Ma cliente de Madrid est adorable,
elle n'a rien dit pendant une semaine. Et puis hier elle m'avoue que le texte espagnol est
bourré de fautes et qu'elle l'a refait elle-même. | J'ai lu votre dossier dans le train,
attentivement, avec un crayon. Deux des cinq fournisseurs n'existent plus depuis 2023, j'ai
appelé | J'ai voulu envoyer les cartes de vœux hier, tout était prêt sur la table. Dans le
fichier, une adresse sur trois a le mauvais code postal | alors là le comptable de la mairie
m'appelle, il a reçu la même facture trois fois, trois, avec trois numéros différents,
franchement | bon je suis un peu embêtée, la publication de lundi parle de pain au levain bio et
nous on n'est pas bio, je l'avais écrit noir sur blanc, et maintenant les clients me posent la
question | Bonjour, Clotilde Mercier, biographe. Dans le texte que j'ai reçu, les répliques des
deux personnes sont interverties du début jusqu'à la page neuf. J'y ai passé mon dimanche.
Cordialement, C. Mercier | Bonjour à vous, la publication d'hier annonçait moins 50 % alors que
nous avions convenu de moins 15 %. J'ai eu toute la matinée des clientes déçues au comptoir, et
je ne savais plus où me mettre. Bien à vous, Mireille, chaussures Petitpas | Au rendez-vous de
ce matin, la dame n'était au courant de rien. J'ai fait 40 km pour rien ! | C'est parti avec le
prix de l'an dernier. Trois clientes me l'ont réclamé et j'ai dû céder. | Les candidats que vous
m'avez envoyés n'ont jamais tenu un plateau. J'ai perdu deux soirées d'essai.
""",
}
