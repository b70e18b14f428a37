"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
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
dedans il me les faudrait dans un excel | la séance passe à 65 euros. il faut que ce soit sur le
site et qu'un mail parte aux abonnés pour expliquer gentiment pourquoi (loyer, chauffage, la
vie) | mail aux abonnés + un post pour la biere de printemps, pour vendredi 20 | Le livre d'or
de la chambre d'hôtes: 220 adresses mail écrites à la main à recopier dans un tableau. Courage à
celui qui s'y colle. Et avec ces adresses j'aimerais envoyer un petit mot de printemps. | La
lettre est écrite, reste à l'envoyer aux abonnés le 17 à 7 h, et à en tirer un post dans la
foulée | trouvez-moi deux ou trois loueurs de vélos cargo du côté de Nantes, et prenez rdv avec
celui qui fait le moins le malin | Facture au Domaine de Kermor 3 400 € pour la haie, et dans la
foulée passe-moi les livres de mars au propre, le tout avant le 31 | communiqué en anglais + un
post, vendredi | bons de commande du salon : d'abord les saisir dans le tableau, ensuite une
facture par libraire | Deux choses pour le 20 : mettre à jour les tarifs "jour J" sur le site,
et traduire ma brochure en anglais pour un couple d'Édimbourg | le livre d'or de la chorale :
déchiffrer et taper les messages, mettre les adresses mail dans la liste, et envoyer à tous ces
gens-là un merci | Répondez aux douze clients dont la caisse est arrivée cassée (on renvoie
tout) et mettez un mot d'excuse sur Facebook, sobre, sans emoji | Regardez ce que coûte l'envoi
d'un livre au Canada chez les trois transporteurs, puis écrivez à nos abonnés de là-bas pour
annoncer le nouveau tarif | la compta de février et les deux fiches de paie de mars, avant le
27, après je suis en montagne sans réseau | La billetterie affiche 20h au lieu de 18h. Corrigez
la page et prévenez par mail tous ceux qui ont acheté, au plus vite svp | Il me faut un
Paris-Bruxelles et un hôtel pour la Foire du livre, et pendant que vous y êtes calez-moi un
rendez-vous avec Dupuis, demandez Sandrine, elle est adorable mais ne rappelle jamais. | relance
Pixel (2025-77) et écritures de la campagne de dons | trouvez quel camping près de Stavelot
accepte un groupe de 16 et réservez-le nous, c'est pour le week-end brassage | rappeler Mme Koné
pour son détartrage, facturer celui qu'elle a raté | J'ai 45 min avec un apiculteur sicilien, en
italien. À retranscrire puis à traduire en français, pour mercredi 18, c'est l'épisode de la
rentrée de printemps | La carte des soins en anglais et puis la mettre sur le site, d'ici quinze
jours. on a de + en + de touristes l'été | faire la facture des 60 tartelettes de l'EHPAD (2,10
pièce) et appeler leur animatrice pour caler la dégustation du printemps | trouver quels auteurs
du coin sortent un livre au printemps, et ensuite faire une lettre d'info avec | Bonjour, il me
faudrait les devis concurrents pour un four à pizza, et tant qu'on y est changez le numéro de
téléphone sur le site | Pouvez-vous d'abord transcrire l'enregistrement de l'AG, ensuite le
traduire en anglais pour nos deux associés de Londres ? | Il faudrait sortir la facture du
mariage Lemoine, préparer un petit post pour le salon du livre et quelqu'un pour repeindre la
vitrine | Appelez les gens qui ont rempli le formulaire pour fixer les essais. Et j'ai 6 h de
notes vocales à mettre par écrit | salut, vols pour Lisbonne + réponses aux clients + les heures
de Sofiane pour la paie | La liste des 80 exposants est à recopier dans le tableau, et puis il
faudrait les appeler un par un pour caler les rendez-vous | Deux rappels à faire : Mme Vasseur,
340 €, et le garage Morin, 1 120 €, lui c'est déjà la troisième fois, soyez ferme | Merci pour
janvier. Maintenant février svp, et la newsletter des vendanges… enfin de la taille plutôt |
Alors. J'ai passé la matinée chez un client qui m'a demandé la plaquette en néerlandais, je lui
ai dit oui. Et le même client n'a toujours pas réglé la pose de décembre. Vous voyez ce qu'il me
faut ;) | j'ai besoin qu'on relance 3 clients et qu'on nettoie les vitres du cabinet | Bonjour
bonjour, une infolettre pour les abonnés du panier bio, ensuite passer les coups de fil aux
restaurateurs pour caler des dégustations. | Besoin d'un post pour la fête des mères. Besoin
aussi que la page contact affiche le bon numéro. | Le plombier est passé, tout va bien. Facturez
Mme Delorme (coupe + couleur à domicile, 85), et annoncez sur Insta que je prends des nouvelles
clientes | Une facture pour chaque élève de février, il y en a neuf, la liste est jointe : nom,
nombre de cours, tarif. Envoi par mail aux parents, pas aux enfants. | D'abord chercher les
mails des 50 cavistes de Bretagne, après les appeler pour prendre rdv. Et mon train pour Rennes
| traduire le site en italien, réserver le train pour Gênes, trouver combien demandent les
autres luthiers pour un réglage | Bonjour, pourriez-vous vous charger de la comptabilité du
trimestre ainsi que de la relance de M. Ferrand ? Cordialement | Un samedi fou. J'ai 60 tickets
de caisse à classer. Et on m'a filmé en train de parler de levain pendant 40 minutes, faudrait
le texte. | Deux factures : le comité d'entreprise, 22 massages ; la mairie, la journée
bien-être. Montants dans mon mail d'hier. | Bon, mon comptable m'a engueulé. Février à remettre
d'équerre. Autre sujet : quelles aides pour isoler un atelier, et jusqu'à quand | les mails. et
les salaires. vite svp | Je voudrais l'enregistrement de ma conférence en texte, puis qu'on en
tire trois posts LinkedIn. Et un photographe pour ma tête. | Les 45 inscriptions au stage, à
entrer dans le tableur. Rappeler aussi par téléphone ceux qui n'ont pas choisi de date, pour en
fixer une. | Salut, les loyers sont payés, pas besoin. Par contre, pour ma prof de chant :
facture des 4 cours. Et pour ma tante, rappel du prêt de la sono, elle est cliente comme les
autres. | Le train pour la foire de Bordeaux, un lit pas cher à côté. Les cartes de visite de
l'an passé, saisies. | on a 33 avis google je crois que c'est à moi d'y répondre. de vous je
veux : relances des mauvais payeurs (4), saisie des commandes de la foire | Fiche produit, ok je
m'en occupe. Par contre les e-mails des clientes en colère, non, ça c'est vous. Et puis la
newsletter de mars qui dit pardon. | Une newsletter en avril pour dire que la scierie déménage.
On change aussi le tarif des bûches sur la page boutique, et Aurélie reprend les Instagram |
Répondre au chat le week-end. Les heures des saisonniers, tous les mois. Un jardinier ? | Bon
alors l'atelier rouvre après travaux ! un mail pour toutes mes élèves avec les nouvelles dates,
une publication facebook, et sur le site il faut remettre les horaires normaux | facture pour M.
Lantier svp : pose de la douche, 2 jours de main d'oeuvre, le receveur 340 et les joints. il a
déjà versé 30% d'acompte, à déduire bien visible en bas | j'ai une pile de commandes de noël
jamais saisies dans la boutique, une quarantaine, il faut les entrer. et répondez svp aux gens
qui demandent où est leur colis, j'ose plus ouvrir la boîte mail | alors un post linkedin
sérieux pour annoncer ma certification coach, et à part un truc rigolo sur insta avec le chat
sur le tapis de réunion | saisir dans le tableur les fiches des élèves de l'école de musique, 54
fiches, écriture de médecin désolée. puis relancer les 6 parents qui n'ont pas réglé le
trimestre | trouvez-moi les comités d'entreprise du coin qui prennent des massages assis, une
trentaine, et appelez les pour caler une démo gratuite | la lettre du printemps pour mes clients
du vélo (révision à 59€, pensez aux pneus, on recrute pas) et facture à la mairie, 12 vélos
entretenus à 45 | un post pour dire que j'ai eu la médaille au concours de miel (j'en pleure
encore) et relance la biocoop pour ses deux factures de janvier 🐝 | Bonjour, facture à l'école
de la Croix pour les 4 ateliers compost, mise à jour des tarifs sur le site (journée 420) et
rappelez les communes qui avaient dit "on verra au printemps" pour prendre rdv, c'est le
printemps | le fichier des adhérents est à refaire, 90 noms du cahier. un post pour dire que la
piscine naturelle rouvre, et facture au camping pour mes 3 cours d'aquagym, dimanche dernier
délai. et si quelqu'un sait déboucher un filtre… 😂 | un vol pour Ajaccio avec ma table de
massage en soute et une petite voiture, et un post pour dire aux clients corses que j'arrive en
juin 🌞 | Salut ! rédigez la lettre de la galerie pour l'expo de mai, mettez-la aussi en anglais,
et annoncez le vernissage sur insta. Il me faudrait aussi un serveur pour le soir mais ça
j'imagine que non | pour lundi : publication sur les fraises qui arrivent (hors sol non !!
pleine terre, précisez) et facture au restaurant Le Vieux Puits, 14 cagettes. Et si y'a moyen de
faire venir quelqu'un réparer la serre… | compta de février avant la fin de la semaine et sur le
site le tarif enfant passe à 12 euros | établir la facture pour le mariage Kerbrat, dj 8h,
machine à fumée, supplément heure de nuit 90, moins 300 d'arrhes. Et dans le mail un petit mot
pour dire que le tonton était un sacré danseur | un post linkedin pour mon nouveau service de
bilans de compétences, et ma plaquette (4 pages) en anglais et en néerlandais | appelez les 25
pharmacies pour me caler des rdv présentation de mes tisanes et reportez les réponses +
coordonnées de la liste papier dans le crm | répondre aux quinze emails des mamans qui veulent
s'inscrire au cours bébés nageurs (plus que 4 places le mercredi), et préparez les factures du
trimestre, vendredi dernier délai | relancer Mme Perrin pour la tapisserie, trouver des
fournisseurs de crin végétal, et un post sur le fauteuil voltaire. Et me faire livrer du bois si
jamais haha | le marché de noël c'est fini depuis longtemps, enlevez-moi ça de la page d'accueil
svp, et faites un post de saison avec les premières jonquilles | traduction de mon catalogue de
carrelages en espagnol (16 pages) pour vendredi en huit, et facture à Solvia pour le chantier de
la rue Hoche | rappel à la résidence senior pour l'animation accordéon de décembre, 150 euros.
La directrice a changé entre temps, donc ajoutez que c'est convenu avec l'ancienne, avec la
date, et remettez mon rib en bas | Lettre pour mes client·e·s de la cordonnerie : resemelage à
prix doux jusqu'à fin avril, horaires d'été, la photo de la pile de bottes. Et ces mêmes
horaires sur le site. Pour le 18 svp | un post insta avec la robe de mariée cousue main, et un
autre sur linkedin plus pro sur les métiers d'art | Garnier est en route, très bien. Il m'en
faut une autre pour la mairie de Sèvres, 2 concerts à 450 | il y a aussi 80 inscriptions papier
à rentrer dans le tableau, et ensuite j'aurais besoin d'une infolettre pour annoncer le stage
d'été | J'ai une quarantaine de mails sans réponse dans la boîte, quelqu'un peut s'en occuper ?
Et relancer M. Perrot qui n'a toujours pas payé | Bonjour, une facture à établir pour l'école
Jules Ferry : spectacle de marionnettes, 520 euros, merci de l'envoyer par mail à l'économe |
Pour lundi 23 : changer la photo d'accueil de notre site (c'est encore la neige) et faire passer
notre règlement intérieur en anglais | note d'honoraires, 6 h de coaching à 90, Mme Garnier, 14
rue du 8-Mai | bonjour, la facture de M. Lefèvre (toiture, 3 200 ht), d'ici vendredi 17 h svp,
sa compta ferme après | mes 14 élèves de piano doivent recevoir leur note de 60 € tous les
premiers du mois, vous vous en chargez ? | facturer le mariage Dubois maintenant, ils sont
encore contents ; et un petit mailing sur les asperges quand vous aurez un moment | relancez la
mairie, 45 jours de retard sur la 2025-12 | j'ai besoin de : prix des salles à Lyon pour 15
personnes, appeler mes anciens clients pour caler des rdv, facture Garnier 900 euros. Le tout la
semaine prochaine | trouver une blanchisserie moins chère dans le coin + le mail de la famille
Rossi en français, c'est de l'italien et je comprends un mot sur trois | Nouveau : l'atelier du
10 à mettre par écrit, et un billet Nantes–Paris, aller simple | un petit truc sur linkedin pour
mon nouveau programme, et une relance à Fabre qui n'a toujours pas réglé
""",
}
