"""What people who write French are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
C'est du grand n'importe quoi, il y a 14 lignes en double et il manque tout le rayon fromages |
Les gens débarquent le lundi alors qu'on est fermé, le site dit toujours ouvert. C'était censé
être réglé la semaine passée. | hôtel réservé à Saint-Denis. Mais celui de la Réunion, pas celui
d'à côté du stade !! | trois réponses sur quatre sont à côté de la question, une cliente m'a
appelée en pleurs | sur le site il y a encore l'ancien tarif, les patients râlent au guichet et
c'est moi qui prends. à corriger aujourd'hui | les paies devaient etre la le 28, on est le 11.
lucie me fait la tete et brahim aussi, c'est moi qui prends | Rendez-vous pris à Tours au lieu
de Thouars, j'ai fait 90 bornes pour rien, bravo | Vous avez promis un petit-déjeuner gratuit à
une cliente. Elle est devant moi. Elle a faim. | il manque 40 adresses et la moitié des prénoms
sont en majuscules, ça n'est pas utilisable en l'état | Celui qui répond à mes clients met des
smileys partout. On garde des rottweilers nous, pas des licornes | Vous m'avez mis la séance à
2h30 au lieu de 20h30. J'ai une dame de 84 ans qui voulait mettre son réveil ! | relancer Le
Goff la veille de l'enterrement de sa mère... j'avais pourtant dit d'attendre. Je suis fumasse |
Ça fait trois fois que je signale le lien du Vasseur et il mène TOUJOURS aux gratins. | la
facture 31 est au nom de l'ancien gérant. ça fait 2 fois que je vous le dis | C'est Aurélie
VALOGNES avec un s !!! corrigez demain au plus tard, elle vient dans 8 jours | vous m'avez pris
rdv chez la mauvaise Dr Martin, je me suis retrouvée chez une véto avec mon ordonnance |
L'apprentie a été payée sur la base de 39h au lieu de 35. Je fais comment pour récupérer
l'argent maintenant ?? | Je me permets de vous dire que les trois textes ne nous ressemblent pas
du tout, on dirait une banque. | Sans vouloir être désagréable, pour ce prix-là je m'attendais à
autre chose qu'un copier-coller de traducteur automatique. | Franchement déçu. Il y a une faute
dans « désinfecter », en lettres de 5 cm, et c'est mon client qui l'a vue. | le monsieur du
volet a laissé le petit dans le noir et il m'a parlé comme à un chien, franchement | Trois
collectionneurs me disent n'avoir rien reçu. Ce n'est pas la première fois et c'est très gênant
pour la maison. | Le devis est parti avec deux jours de retard et la cliente est allée voir
ailleurs. Merci bien. | Les liens dans les notes ne marchent pas, aucun. J'ai eu l'air maligne
devant mes auditeurs. | La lettre est partie avec le code promo de l'an dernier. J'ai passé ma
matinée à m'excuser au téléphone, franchement je m'attendais à mieux. | Trois patients n'ont
reçu aucun rappel cette semaine et je suis restée seule au cabinet. Je ne suis vraiment pas
contente. | La facture est partie chez la cliente sans que je l'aie relue, alors que vous deviez
me la montrer avant. Et il manque le forfait retouches. | Vous aviez promis le plombier pour
lundi et personne n'est venu. Ma locataire a posé une demi-journée pour rien et c'est moi
qu'elle engueule. | Le rappel est parti à la mauvaise personne ! Mme Lebrun paie toujours à
l'heure, c'est M. Lebon qui est en retard. J'ai dû m'excuser par téléphone. | On a répondu à ma
cliente avec un « vous » très froid alors que je la tutoie depuis trois ans. Elle m'a demandé si
j'étais fâchée contre elle. | Vous avez interverti les photos du bavoir et de la cape de bain,
et personne ne l'a vu pendant une semaine. J'ai quatre clients mécontents. | Le nom que vous
m'avez recommandé appartient déjà à une boutique de Lyon. J'avais payé l'enseigne. | Le compte
rendu oublie complètement le vote sur le local, c'était pourtant le seul point important de la
soirée. | J'attendais quelque chose de chaleureux et nos donateurs ont reçu un courrier qu'on
dirait écrit par les impôts. Plusieurs m'en ont parlé au cabinet. | L'épisode est sorti avec
l'ancienne intro, celle de la saison 1. Deux auditeurs me l'ont déjà signalé... | Le lien de
l'invitation menait à la page de l'an dernier. J'ai des gens qui se sont présentés devant
l'atelier fermé. | L'hôtel était à quarante minutes du salon, alors que j'avais bien écrit « à
pied ». J'ai dépensé 60 euros de taxi en deux jours. | Trois clientes ont reçu le colis d'une
autre. Je passe ma matinée au téléphone à m'excuser, ce n'était vraiment pas prévu. | Dans les
sous-titres il y a beaucoup des fautes, et mon nom aussi n'est pas juste. | bon j'ai lu les
témoignages et franchement on a changé les mots de madame Ferrand elle m'a dit au téléphone
qu'elle n'a jamais dit ça | le devis est parti avec mon ancien tarif horaire, 42 au lieu de 48.
ça fait deux fois cette année, franchement | la mairie m'a renvoyé le formulaire, case siret
vide et pas de date. j'ai perdu 10 jours de chantier avec ça | j'ouvre la feuille de mesures :
la cuisine y est deux fois et la salle de bain zéro. heureusement que j'ai regardé avant
d'envoyer | Bonjour, ma mère n'ose pas le dire alors je le fais : la moitié des tickets de
février manque dans le fichier et le comptable l'a renvoyé. Bruno | Le post de dimanche
annonçait des galettes alors qu'on n'en fait plus depuis janvier. J'ai passé ma matinée à
m'excuser au comptoir. | Je ne me reconnais pas du tout dans ces textes. On dirait une brochure
de banque, et mes tarifs sont faux deux fois. | Je me suis présentée à la banque à 10 h et
personne ne m'attendait. Le rendez-vous n'avait pas été confirmé de leur côté. | Le contrat a
été envoyé à la candidate avant que je l'aie relu, avec un salaire de 200 € trop élevé. Je ne
sais pas comment le lui annoncer. | La lettre est partie avec l'ancien prix du stage, et trois
personnes me l'ont déjà signalé. | La mairie a reçu deux fois la facture pour les couronnes. La
secrétaire n'était pas ravie. | Les heures sup de Karim ne sont pas dans la paie alors que je
les avais signalées | J'ai lu votre dossier dans le train, attentivement, avec un crayon. Deux
des cinq fournisseurs n'existent plus depuis 2023, j'ai appelé | J'ai voulu envoyer les cartes
de vœux hier, tout était prêt sur la table. Dans le fichier, une adresse sur trois a le mauvais
code postal | alors là le comptable de la mairie m'appelle, il a reçu la même facture trois
fois, trois, avec trois numéros différents, franchement | Au rendez-vous de ce matin, la dame
n'était au courant de rien. J'ai fait 40 km pour rien ! | C'est parti avec le prix de l'an
dernier. Trois clientes me l'ont réclamé et j'ai dû céder. | Les candidats que vous m'avez
envoyés n'ont jamais tenu un plateau. J'ai perdu deux soirées d'essai. | Bonjour, votre rapport
ne cite pratiquement aucune source, alors que c'était promis. J'ai eu l'air bien bête devant ma
banquière. Déçue, Violette Armand | Madame, Monsieur, votre artisan a garé sa camionnette sur
mes hortensias et n'a même pas sonné pour s'excuser. Je suis très déçue. Recevez mes
salutations, Blandine | franchement là je suis pas contente, on m'avait promis le bail pour
midi, il est six heures du soir, le monsieur est reparti sans signer | Le tableau d'hier,
c'était février. J'avais demandé mars, j'ai eu l'air maligne devant la comptable | Un client
attend une réponse depuis 6 jours alors que vous gérez la boîte, c'est pas sérieux | Deux fautes
d'orthographe dans le premier post et le nom de la boulangerie mal écrit. Franchement. | On
m'avait dit lundi. On est mardi et toujours rien, j'ai l'air de quoi devant les copropriétaires
| Tous les foulards s'affichent à 5,90 au lieu de 59 euros. J'en ai vendu onze cette nuit !!! |
C'était promis pour samedi, on est mardi et toujours pas de sous-titres. Mes inscrites
s'impatientent et moi aussi | On a coupé pile le passage où il parle de ma grand-mère, alors que
je l'avais demandé noir sur blanc. Très déçue. | Les colonnes prix et quantité sont inversées
sur toute la deuxième feuille. J'ai failli commander 390 bougies ! | Une cliente vient de me
montrer la réponse qu'elle a reçue en mon nom : sèche, avec trois fautes. C'est inadmissible |
Vous m'avez mis deux clients à la même heure ce matin, à 30 km l'un de l'autre. Je fais comment
moi ? | J'arrive à l'hôtel à Nantes hier soir : aucune réservation à mon nom. J'ai dormi chez un
collègue, pas content du tout | Deux rendez-vous à la même heure, l'un à Lille, l'autre à
Toulouse. Je ne suis pas encore doué d'ubiquité. | je veux pas être désagréable mais y a des
[inaudible] toutes les deux lignes alors que moi j'entends tout | On m'avait juré que ce serait
bouclé la semaine dernière. Je vois 12 lignes sur 300. | Mon client de Munich m'a demandé
gentiment si je m'étais fait pirater. C'était votre texte. | Karim n'a toujours pas ses heures
sup sur la fiche, il me fait la tête depuis lundi et je le comprends | Deux rendez-vous à la
même heure, à Brest et à Nice. Je suis souple mais bon | Le bouton « Réserver » mène à une page
d'erreur, et on me l'a signalé quarante fois depuis ce matin | On m'avait promis l'étude pour le
27 février. J'ai fixé mes prix au doigt mouillé, tant pis pour moi | Vous avez laissé passer
deux fois la même ligne. 1 900 € quand même, je suis pas ravi | Sérieusement ? Troisième fois
que vous me posez la question, j'ai répondu hier soir ET ce matin. | Qui a commandé ça ?
Certainement pas moi. C'est la deuxième fois et je trouve ça franchement limite. | Merci, mais
ce n'est pas ce qui était convenu : j'ai dit tutoiement dans les posts et vous vouvoyez mes
danseuses. | ma cliente a reçu deux fois la même facture, à dix minutes d'écart. ça fait amateur
| Les horaires sur le site sont encore ceux d'hiver, et maintenant le plan d'accès a disparu.
Mes clients arrivent devant porte close… | franchement le texte de la newsletter est plat, trois
fois « incontournable » en dix lignes, et le bouton mène nulle part | Hôtel complet à mon
arrivée, aucune trace de ma réservation. J'ai dormi dans la voiture. Je vous laisse méditer
là-dessus. | Sans vouloir être désagréable, le ton de la newsletter ne me ressemble pas du tout
: on dirait une banque. Je suis tatoueuse. | Les congés de Sofiane n'étaient pas dans la
préparation de la paie alors que je vous les avais donnés noir sur blanc. | Je pensais recevoir
une étude de marché, j'ai eu un résumé de Wikipédia sur le savon | La traduction allemande de
mes conditions de vente dit le contraire de l'original à l'article 6 : chez vous, c'est moi qui
paie les retours. | Une cliente m'a transféré votre réponse à son mail. Deux lignes, pas de
bonjour, et un lien mort. Franchement, j'ai eu honte. | les horaires sur la page contact sont
faux, c'est pourtant vous qui les avez mis hier | Vous avez fixé deux rendez-vous à la même
heure, un à Nantes, l'autre à Rennes. | La personne qui appelle mes prospects leur coupe la
parole, on me l'a dit deux fois cette semaine. Je vends des séances de méditation, vous voyez le
problème. | C'est la troisième fois que je change d'interlocuteur et à chaque fois je dois tout
réexpliquer, j'en ai marre | Mon nom de famille prend deux N. Vous l'avez écrit de trois façons
dans le même mail. | Le train réservé partait de Lille Europe, pas Lille Flandres comme c'était
écrit dans votre message. Raté de peu. | Bonjour, Mme Lavigne à l'appareil si j'ose dire. Je
vous avais bien précisé de ne PAS relancer la mairie. Vous avez relancé la mairie. Deux fois. |
vous m'aviez dit gratuit pour les corrections et je vois 45 € de plus sur la note | Les
écritures de janvier ne tombent pas juste, il manque 312 euros et personne ne m'a rien signalé.
C'est ma banquière qui l'a vu. | L'hôtel que vous avez réservé est à 12 km du salon alors que
j'avais écrit « à pied » | Les visuels ne sont pas les nôtres ! On y voit une machine à café, je
vends du thé. | J'ai relu les réponses envoyées à mes clientes en février. On tutoie une notaire
de 70 ans. Sérieusement ? | le document de recherche de l'autre jour : deux sources sur cinq
sont des liens morts. Franchement déçue | Votre plan met ma caravane en plein sur la bouche
d'incendie. Les pompiers ont bien ri, moi moins. | Ils ont collé NADÈGE par-dessus LAMBERT sans
décoller l'ancien. On lit "NADBERT". Mon ex est mort de rire. | Toutes les tailles 38 sont
devenues des dates. Toutes. J'ai maintenant des escarpins pointure 7 février à vendre. | Le
montant ? mais il est sur la facture que VOUS avez faite en décembre. J'ai l'impression de
parler à un tiroir | Je demande des hôtels, on me prend rendez-vous avec un crématorium. Ils
étaient charmants. Mais non. Et la liste 2, qu'on la lise avant d'appeler. | Une élève m'écrit
que sur la photo de mardi ce n'est pas mon four. Elle a raison, c'est celui d'un concurrent à
Vallauris… | J'arrive chez Mme Le Goff ce matin à 9 h, elle me dit qu'elle m'attendait hier.
Dans mon agenda c'était bien noté mardi. | Depuis la mise à jour de jeudi, le panier ajoute deux
fois chaque bougie. J'ai remboursé onze personnes dans le week-end. | Morgane a reçu la fiche de
paie de Mégane, et Mégane celle de Morgane. Elles savent maintenant combien gagne l'autre,
ambiance. | Monsieur Ruiz a éclaté de rire au téléphone. « Fit skirting » est devenu « ajustar
las faldas », il me demande quelle taille il doit porter | Une cliente de longue date a reçu
quatre fois la même réponse en deux jours, la dernière à 3 h du matin. Elle croit que je fais
une dépression. | J'ai appelé les cinq loueurs de votre dossier. Deux numéros morts, un fax, une
dame très gentille qui vend des piscines.
""",
}
