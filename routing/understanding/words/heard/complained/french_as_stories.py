"""What people who write French are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Ça fait trois fois que je demande d'enlever l'ancienne adresse. TROIS. Les élèves se pointent
rue Colbert devant un kebab. Si samedi c'est pas retiré j'arrête les frais avec vous | les prix
du site sont ceux de 2024. 2024 !! j'ai eu une cliente au comptoir qui m'a montré son téléphone
et qui a refusé de payer la différence, devant tout le salon. J'avais envoyé la bonne liste le 2
mars | Bonjour, je viens de comparer mes deux derniers règlements chez vous : le mois dernier 80
euros, ce mois-ci 140, et c'est exactement le même travail, même nombre de tickets, même banque.
Personne ne m'avait prévenue, et pour une petite mercerie comme la mienne ça compte. Je trouve
ça limite. | Je dois vous avouer que je suis déçue. Plusieurs clientes ont reçu trois fois la
même réponse, et l'une d'elles a laissé un avis sévère sur notre page. Ce n'est vraiment pas
l'image que je veux donner. | Je vous écris un peu à contrecœur au sujet de la notice. Notre
revendeur de Bilbao m'a appelé, car deux étapes sont inversées et il a dû démonter toute
l'armoire devant son client. Ce n'est vraiment pas le travail auquel vous m'aviez habitué. | Le
carrelage livré ce matin n'est pas celui que j'avais validé : j'avais dit gris clair mat, on m'a
envoyé du brillant. Deux gars se tournent les pouces à cause de ça. | Le décompte que vous
m'avez rendu ne tombe pas juste : il manque 112 euros d'entretien de chaudière et mon locataire,
qui est comptable, l'a vu tout de suite. | Je tenais à vous le dire franchement. Le traiteur est
arrivé avec une heure et demie de retard, les rappels n'étaient jamais partis et personne ne
répondait chez vous. J'ai servi du pain et du fromage à quarante personnes, avec le sourire,
mais je n'étais pas fière. | Bonjour, je vous écris le cœur un peu lourd. La réponse envoyée à
nos clients belges était d'une sécheresse qui ne nous ressemble pas du tout, et ils ne
reviendront sans doute pas. Cordialement, Odette et Marcel | Bonjour à toute l'équipe, je vous
écris au sujet des reçus fiscaux envoyés lundi. Trois donateurs m'ont appelée : leur nom est mal
orthographié et pour l'un d'eux le montant est faux. C'est assez gênant pour notre atelier, je
dois dire que je suis déçue. Cordialement, Solange Perrin | Bonjour Sophie, Je suis un peu gêné
de vous l'écrire, car d'habitude tout est parfait. Mais les sous-titres de la dernière vidéo
sont décalés de deux bonnes secondes à partir du milieu, et mes élèves me l'ont fait remarquer
avant que je le voie moi-même. C'est embêtant, elle est déjà en ligne. Cordialement, Yves Le
Goff, luthier | J'ai voulu montrer le site à mon banquier ce matin, tout fier. Depuis votre mise
à jour le formulaire de contact ne marche plus et le logo est coupé en deux. | Ma cliente de
Madrid est adorable, elle n'a rien dit pendant une semaine. Et puis hier elle m'avoue que le
texte espagnol est bourré de fautes et qu'elle l'a refait elle-même. | bon je suis un peu
embêtée, la publication de lundi parle de pain au levain bio et nous on n'est pas bio, je
l'avais écrit noir sur blanc, et maintenant les clients me posent la question | Bonjour,
Clotilde Mercier, biographe. Dans le texte que j'ai reçu, les répliques des deux personnes sont
interverties du début jusqu'à la page neuf. J'y ai passé mon dimanche. Cordialement, C. Mercier
| Bonjour à vous, la publication d'hier annonçait moins 50 % alors que nous avions convenu de
moins 15 %. J'ai eu toute la matinée des clientes déçues au comptoir, et je ne savais plus où me
mettre. Bien à vous, Mireille, chaussures Petitpas | je viens de regarder les tarifs en ligne et
franchement, la coupe homme est à deux cent vingt euros au lieu de vingt-deux, un client a fait
une capture d'écran, tout le salon en rigole, sauf moi | alors là je suis pas contente, une
cliente fidèle, depuis quinze ans, et on lui répond avec un message tout fait, même pas son nom,
elle m'a appelée elle était vexée, ça se fait pas | Madame, Monsieur, le tableau que vous m'avez
remis comporte au moins trente lignes en double et plusieurs adresses inventées. Je suis
stupéfait d'un tel manque de soin. Salutations, Aristide Colas | non mais là ça fait deux fois
que le métré arrive avec les fenêtres comptées comme du mur deux fois et moi j'ai signé avec ces
chiffres j'ai l'air de quoi | Madame, Monsieur, Le ciel de mes photos est devenu turquoise et la
piscine a l'air d'une publicité. Mes hôtes vont croire que je me moque d'eux. Je suis très déçu
de ce travail. Salutations distinguées, Yves Courtois | Madame, Monsieur, Le nom que vous m'avez
recommandé est celui du concurrent d'en face, à une lettre près. La vérification promise n'a
visiblement pas été faite. Je ne vous cache pas mon mécontentement. L. Santoni | Bonjour, je me
permets de vous signaler que les factures de janvier sont parties avec l'ancien RIB. Trois
clients ont déjà payé sur un compte fermé. C'est assez embêtant, vous l'imaginez. | Alors
écoutez, je suis sur le marché là donc je fais vite : la dame qui a appelé mes prospects leur a
parlé comme à des chiens, j'en ai un qui m'a rappelé furieux, un monsieur très bien, un
restaurateur, et je l'ai perdu, voilà | Bonsoir, Karim de l'atelier vélo. La page tarifs est
modifiée oui mais vous avez effacé la page contact en passant, je m'en rends compte que
maintenant, une semaine sans un appel | Les salaires étaient faux d'un mois sur l'autre, vous
avez repris les heures de janvier. Mes deux vendeuses ont dû me le dire elles-mêmes, j'ai eu
honte. | Madame, Monsieur, Le compte rendu de recherche remis hier ne comporte aucune source
alors que c'était la seule exigence posée. Je vous laisse imaginer ma déception. Bien à vous,
Thibault Carpentier
""",
}
