"""What people who write French want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
les 60 tickets de caisse à saisir dans le tableau, ensuite la compta du mois avec, puis les
factures aux restos | trouvez-moi deux ou trois loueurs de vélos cargo du côté de Nantes, et
prenez rdv avec celui qui fait le moins le malin | bons de commande du salon : d'abord les
saisir dans le tableau, ensuite une facture par libraire | le livre d'or de la chorale :
déchiffrer et taper les messages, mettre les adresses mail dans la liste, et envoyer à tous ces
gens-là un merci | la compta de février et les deux fiches de paie de mars, avant le 27, après
je suis en montagne sans réseau | J'ai 45 min avec un apiculteur sicilien, en italien. À
retranscrire puis à traduire en français, pour mercredi 18, c'est l'épisode de la rentrée de
printemps | trouver quels auteurs du coin sortent un livre au printemps, et ensuite faire une
lettre d'info avec | Il faudrait sortir la facture du mariage Lemoine, préparer un petit post
pour le salon du livre et quelqu'un pour repeindre la vitrine | Bonjour bonjour, une infolettre
pour les abonnés du panier bio, ensuite passer les coups de fil aux restaurateurs pour caler des
dégustations. | Une facture pour chaque élève de février, il y en a neuf, la liste est jointe :
nom, nombre de cours, tarif. Envoi par mail aux parents, pas aux enfants. | Bonjour,
pourriez-vous vous charger de la comptabilité du trimestre ainsi que de la relance de M. Ferrand
? Cordialement | Bon, mon comptable m'a engueulé. Février à remettre d'équerre. Autre sujet :
quelles aides pour isoler un atelier, et jusqu'à quand | Je voudrais l'enregistrement de ma
conférence en texte, puis qu'on en tire trois posts LinkedIn. Et un photographe pour ma tête. |
Le train pour la foire de Bordeaux, un lit pas cher à côté. Les cartes de visite de l'an passé,
saisies. | Une newsletter en avril pour dire que la scierie déménage. On change aussi le tarif
des bûches sur la page boutique, et Aurélie reprend les Instagram | un post pour dire que j'ai
eu la médaille au concours de miel (j'en pleure encore) et relance la biocoop pour ses deux
factures de janvier 🐝 | un vol pour Ajaccio avec ma table de massage en soute et une petite
voiture, et un post pour dire aux clients corses que j'arrive en juin 🌞 | un post linkedin pour
mon nouveau service de bilans de compétences, et ma plaquette (4 pages) en anglais et en
néerlandais | relancer Mme Perrin pour la tapisserie, trouver des fournisseurs de crin végétal,
et un post sur le fauteuil voltaire. Et me faire livrer du bois si jamais haha | Garnier est en
route, très bien. Il m'en faut une autre pour la mairie de Sèvres, 2 concerts à 450 | Bonjour,
une facture à établir pour l'école Jules Ferry : spectacle de marionnettes, 520 euros, merci de
l'envoyer par mail à l'économe | facturer le mariage Dubois maintenant, ils sont encore contents
; et un petit mailing sur les asperges quand vous aurez un moment | trouver une blanchisserie
moins chère dans le coin + le mail de la famille Rossi en français, c'est de l'italien et je
comprends un mot sur trois | il me faut toutes les factures de mars parties avant la fin du
mois, le 31 au plus tard. la liste des séances est dans le tableau habituel | La nouvelle
réglementation allergènes est sortie, mes restaurateurs vont paniquer. Un mail à tout le fichier
pour dire l'essentiel, et la même chose en court sur LinkedIn | On inaugure l'atelier le 4
avril, j'aimerais que le journal du coin et la radio soient au courant une semaine avant, donc
le 28 mars dernier délai | J'ai plus de 200 photos de chantier dans mon téléphone et ma page est
morte depuis octobre. Avant / après, les gens adorent ça non ? Faites-en quelque chose | le
chauffe-eau du gîte du bas fait disjoncter toute la maison, c'est le 2e soir à la bougie |
Bonjour ! La planche 14 est vendue (enfin), il faut la facture pour M. Delorme, 680 €, et
l'envoyer à Bruxelles bien à plat svp | Pour l'expo de Lucie : le communiqué, l'invitation aux
abonnés, la page sur le site. Pour jeudi 19 au plus tard, merci | Il faut convoquer l'AG (ordre
du jour, pouvoirs, feuille d'émargement) et puis mettre au propre le compte rendu du bureau de
lundi, mes notes sont en photo | Reçus fiscaux 2025, relance des cotisations, petite lettre aux
adhérents pour la fin de saison. Voilà ma liste, bon courage | Tous les lundis un petit post
avec le plat de la semaine, je vous envoie la photo le dimanche soir. | Photos des éclairs en
pièce jointe, enlevez le torchon au fond svp puis mettez-les sur insta | Le module 2 est tourné.
Montez les vidéos s'il vous plaît et faites aussi la fiche récap, le tout pour vendredi 20. | il
faudrait facturer les 12 loyers de l'espace coworking le 1er de chaque mois, montants dans le
tableau | Deux choses : traduire nos CGV en néerlandais, et remplacer la vidéo d'accueil du
site, elle rame | Peux-tu payer la facture de Romande Energie avant le 20, puis me dire ce que
facturent les autres ostéos du coin pour une heure ? | Ma liste : - salaires des deux étudiants
- appeler les 15 fleuristes de la feuille pour les coffrets - étiquettes d'envoi des commandes
du week-end - article de blog sur les pivoines | le contrat de Maëlle (mi-temps, CDD de six
mois) est à préparer, et y'a M. Roussel qui veut être remboursé de son atelier annulé, tu t'en
occupes ? | On a reçu 31 candidatures pour le poste de vendeur à Namur. Il faut les lire, en
garder six, avec un mot sur chacun pour m'expliquer pourquoi. | Déclaration TVA de janvier-mars
à préparer svp pour le 15 avril. Autre chose : la campagne Facebook mange 40 € par jour et ne
rapporte rien, regardez ce qui cloche | 1. Un logo pour ma ligne de thés 2. La liste des foires
gastronomiques de Wallonie, avec dates et prix du stand | appelle la caisse AVS pour savoir où
en est mon dossier, et bloque-moi aussi deux heures vendredi matin pour la compta | Il faudrait
repérer 50 boutiques bio en Wallonie et qu'on leur écrive pour présenter mes tisanes. | Avant
mon départ le 27 : payer le carreleur, finir la déclaration de TVA, mettre la fermeture annuelle
sur la page d'accueil et préparer le contrat de la remplaçante. | ok donc faudrait 1/ fusionner
les deux listes d'abonnés (Mailchimp + Excel) 2/ rédiger l'infolettre de Pâques | Traduire la
fiche produit en anglais, mettre le produit en ligne avec les trois photos, refaire l'étiquette.
| Trois trucs : sous-titrer la capsule en anglais, chercher qui loue des studios photo à Québec,
et déplacer Mme Gagnon à samedi 10h. | Le stock affiché des bougies est faux (12 au lieu de 2),
corrige ça stp. Le site est lent aussi, surtout sur mobile, à voir. | la lettre de mise en
demeure, c'est à poster en recommandé ; la page boutique renvoie une erreur 404, ça aussi c'est
à voir | Peux-tu arroser les plantes du bureau lundi, et tant que tu y es ouvrir et scanner le
courrier ? | Une page de vente pour l'atelier, un visuel pour la bannière et une campagne Google
qui y mène. Tout ça pour le 25. | a) reporter mon rdv banque au 26 b) corriger la page tarifs du
site c) me dire combien prennent les autres photographes pour une séance nouveau-né | Je passe
de Wix à WordPress. Faut tout reprendre : les 14 pages, les photos, le formulaire, l'agenda en
ligne, et que les anciens liens marchent encore. | On change d'adresse ! Il faut prévenir par
courrier la banque, l'assurance, le fisc... et mettre la nouvelle adresse sur le site. | Une
chambre à Strasbourg le 21 avril au soir et un devis à relancer : celui de la mairie, envoyé il
y a trois semaines. | Le texte de la newsletter est prêt, relis-le. Les abonnés sont dans trois
fichiers différents, à regrouper. | Range ma boîte de réception (8 000 mails, oui oui) et
prépare un texte d'accueil pour le livret du gîte. | Pour samedi, un petit post Facebook sur la
galette aux orties, je vous envoie la photo dès qu'elle sort du four. | Toujours pas trouvé ce
ticket. Autre sujet, j'aimerais que vous fassiez aussi les feuilles d'heures de mes trois gars,
tous les lundis, avec les heures sup à part. | Tant que j'y pense : il me faut une facture
d'acompte de 400 euros pour le groupe de randonneurs de Lyon, à envoyer demain. | Bonjour !
J'aurais besoin des fiches de mes douze confitures en allemand et en anglais pour le 24 mars, un
magasin de Fribourg s'y intéresse. | Et pendant que le reel se monte, j'aurais besoin d'un petit
post LinkedIn pour annoncer l'arrivée de Maxime, notre nouvel alternant. | L'assemblée a voté la
nouvelle cotisation. Il faudrait donc facturer tout le monde avant le 31 mars, et sortir du
fichier les six personnes qui ont démissionné. | Autre sujet : mon comptable réclame tout ce que
Stripe et Etsy m'ont versé depuis janvier, avec les frais à part. Vous pouvez me rassembler ça
dans une feuille ? | Il me faut un aller-retour Rennes–Paris le jeudi 26, arrivée avant 10 h,
retour le soir. Deuxième classe, c'est très bien. | chantier dupuis fini hier, faut sortir la
facture de solde pour vendredi. devis + avenant dans le dossier, acompte 30% déjà encaissé |
j'ai tout scanné en vrac, factures fournisseurs + tickets péage + essence de janv à mars. à
ranger pour la compta avant le 31 | Bonjour, ma page « Qui suis-je » date de 2014, j'étais
encore salariée. Pouvez-vous la réécrire, avec les formations que j'ai faites depuis ? Pour la
fin du mois. | Le cabinet fête ses 5 ans le 16 mai, une cinquantaine de personnes, dans la cour
si le temps le permet. Vous pouvez vous occuper de tout organiser ? | Deux salariées veulent les
mêmes semaines en août et j'ai peur de fâcher l'une ou l'autre. Pouvez-vous préparer un planning
des congés pour les cinq personnes ? | J'ai besoin de la comptabilité de février pour le 18
mars, mon relevé de compte est déjà en ligne. | Deux nouvelles demandes pour le cabinet :
préparer la paie de mars et mettre les nouveaux tarifs sur le site. | Deux choses : un post
Facebook pour la retraite de yoga, et le tarif de la retraite à corriger sur le site (420 au
lieu de 390) | Pouvez-vous mettre les nouveaux tarifs des séances sur le site pour lundi 9h ?
Les patients me posent la question tous les jours. | je suis a Nantes du 15 au 17 avril inclus
avec mon collegue, il nous faut 2 chambres, 100€ max chacune | La compta de février est nickel.
Je veux la même chose chaque mois désormais, et aussi la préparation des salaires de mes deux
serveurs. | Pouvez-vous retranscrire mon entretien avec la vigneronne (38 min) et préparer un
post LinkedIn sur ma nouvelle expo ? J'ai besoin du tout pour jeudi 19. | Celle de Saint-Malo
est à mettre au propre aussi, 12 minutes de mémo vocal dans la voiture. | Il me faut un devis
pour le portail de la mairie et un courrier pour contester l'amende du camion. | Le thé de chez
Dammann est devenu hors de prix, compare avec d'autres maisons. Et fais-moi une fiche de
nettoyage pour la machine à glace. | Le marché de nuit cherche des stands de galettes et
j'aimerais en être. Le dossier est à déposer le 24 mars au plus tard. | Et la carte des vins, je
la voudrais aussi en anglais, les clients de l'hôtel d'en face viennent chez nous maintenant |
J'ai besoin d'une boutique en ligne pour mes bougies et d'une petite vidéo montée avec mes
rushs. | La musique je réfléchis encore. Par contre j'ai un deuxième entretien, une heure à peu
près, à taper mot à mot | Bonjour, je tiens une petite savonnerie et je ne réponds plus aux
mails des clients, il y en a 60 qui attendent | Les salaires de mars ne sont pas préparés non
plus, il me les faut pour le 31 | Bonjour, pourriez-vous calculer quelle provision mensuelle
demander aux locataires à partir de l'an prochain ? Le gaz a encore augmenté. Salutations,
Gwenaël | Papiers imprimés, merci. Reste le monsieur de Genève lui-même qui demande tous les
jours où c'en est, je sature | Pour les bougies tout va bien. Par contre mes photos de savons
sont grises, on dirait novembre | la 1.7 plante chez ma sœur sur son vieux Huawei, j'aimerais
savoir si c'est elle ou nous | Au fait, j'ai fini le chantier chez Mme Aubry hier. 4 jours à
380, reste plus qu'à lui envoyer la note. | Une dame se plaint que son vase est arrivé en
morceaux, elle est furieuse, il faudrait arranger ça avec elle | Onze clients demandent s'ils
peuvent essayer la lampe chez eux. Répondez-leur gentiment aujourd'hui, c'est oui, quinze jours.
| Madame, Monsieur, Je souhaiterais savoir ce que demandent les décorateurs de vitrine de la
région, trois ou quatre noms avec leurs tarifs. Cordialement, Solange, fleuriste | Bruno nous
quitte à la fin du mois. Préparez la paie de septembre avec son solde, on est quatre. | Du 12 au
18 mars je suis à l'hosto, quelqu'un peut répondre aux mails clients à ma place | Deuxième
enregistrement, Mme Vidal, 40 min. Il me le faudrait jeudi à 9h, je la revois juste après | Les
horaires sur le site sont encore ceux d'hiver, on ferme à 19h30 maintenant | Compromis de vente
de l'espagnol vers l'anglais, 7 pages, vendredi 20 à 18h dernier délai | J'aimerais savoir ce
que demandent les autres coursiers à vélo à Nantes, au km et à la course. Avec les sources |
Fermeture du cabinet du lundi 13 au vendredi 24 avril. J'aimerais que quelqu'un décroche à ma
place et note qui a appelé | Ma vidéo sur la greffe des rosiers, 9 min, pour un public
malentendant. Ce vendredi si c'est jouable | Je garde des chats à domicile et je travaille sans
rien de signé, oups. Un modèle de convention, une page ou deux, ça m'irait très bien | Pendant
ce temps vous pouvez changer les délais de livraison sur toutes les fiches ? On passe de 3 à 5
jours, 64 articles | Soutenance de mon dossier devant la banque mardi 17 à 14h. J'ai le
prévisionnel, il me faudrait quelque chose de montrable, une quinzaine de pages | Il me faut le
texte d'une newsletter pour Pâques, chocolats maison, envoi le jeudi 2 avril | Mettez svp sur la
page contact : ouvert du mar au sam, 10h-19h, 12 rue du 8 Mai | Y aurait-il moyen d'avoir une
chambre à Nantes du 17 au 19, pas plus de 95 la nuit ? Je repars le 19 au matin | Du 23 au 27 je
suis en tournée, il n'y aura personne pour répondre aux clients par mail. | Paie de mars à
préparer pour le 27, quatre personnes. Et la facture Delmas, 2 300 HT, pour la même date. |
L'agence Lumen fait la morte depuis 3 mois pour mes 1 200 €. Moi je n'ose plus les appeler... |
Lundi à 10 h réunion de chantier à Pantin avec six corps de métier. Qui peut venir noter qui
fait quoi ? | Pour la famille Nguyen, une offre pour l'aménagement du balcon, budget autour de 2
500. Et sur les photos du jardin Petit, enlevez les jouets des gosses | Mon apprentie est passée
à 35h et son contrat dit toujours 24. Faut mettre ça au propre. | Les codes promo de la
Saint-Valentin marchent encore lol. À virer, et en créer un nouveau PRINTEMPS15, actif à partir
de samedi | Je pars une semaine, du 16 au 22 inclus : vous auriez quelqu'un pour répondre aux
clientes de la boutique par mail pendant ce temps ? | Pourriez-vous envoyer une facture de 540 €
à la mairie de Sète pour l'atelier cerf-volant ? | j'ai encore vendu un truc que j'avais plus...
les chiffres du site et de l'étagère n'ont rien à voir | Mme Ferrand m'a recommandé à sa fille,
même genre de salle de bain en plus petit, 4,5 m². Il me faut un devis pour elle | Rien à voir
avec la compta : sur le site la page "nos gîtes" affiche encore les tarifs 2024. Le nouveau
tableau est joint, à remplacer | Vous pourriez me trouver ce que prennent les autres toiletteurs
de Nantes pour un caniche ? Avec les sources, deux pages max | Et puis pendant que j'y pense,
une infolettre sur nos paniers de printemps, à envoyer le vendredi 27 | Les nouvelles robes sont
là depuis une semaine et sur le site il n'y a toujours que les prix | la réunion d'hier a duré
deux heures, j'ai tout enregistré et mon associé attend toujours le compte rendu... | il me
faudrait des posts facebook pour les deux prochaines semaines, deux par semaine ça suffit, avec
une tite image | Les salaires de mars doivent partir le 28, vous me préparez ça ? On est trois,
personne malade ce mois-ci, un miracle. | On laisse tomber l'affiche, mettez plutôt le programme
de la fête du fromage sur notre site, page d'accueil | non pas de relance, c'est une facture que
je veux : 480 € à l'école de voile, pour jeudi | Répondre aux 40 mails en attente, rédiger la
newsletter du mois (sujet : nouvelles semences) et me repeindre le hangar. Enfin, si vous faites
ça. | Sur notre site le bouton "réserver" ne marche plus depuis ce week-end, on perd des tables
| La photo de l'ancien chef est toujours en page d'accueil alors qu'il est parti chez le
concurrent ! | 300 fiches adhérents au stylo bille, mon prédécesseur n'a jamais rien saisi.
C'est lamentable, il faut que ça finisse dans un tableau | Ras le bol des mails clients, il y en
a 70 qui traînent, quelqu'un peut y répondre? | Stop au bricolage : il me faut les comptes de
janvier, et puis les liens morts du site à réparer | Hors de question que je recopie 300 lignes
du catalogue à la main. Du pdf vers excel svp | Pas d'erreur cette fois de ma part, je vous
confie la paie de mars (4 pers.). J'ai aussi besoin d'un hôtel à Lyon, rien de luxueux | Je ne
veux plus faire mes factures moi-même, il y en a six à envoyer pour les chantiers de février |
Je n'y connais rien à Linkedin et je n'ai pas l'intention d'apprendre. 5 posts sur nos vélos
cargos | la page tarifs est fausse depuis un an, j'ai honte. corrigez-la, la liste est jointe |
L'enregistrement de l'AG dort sur mon téléphone depuis février et le président s'impatiente.
1h20, son pas terrible, désolée. Il le veut écrit mardi prochain. | je tourne en rond pour
savoir combien facturent les autres toiletteurs de Nantes, j'arrête, cherchez pour moi | Rien
n'est prêt pour le lancement des glaces, je panique !! 3 posts facebook + la newsletter, lundi
dernier carat | Trouver 5 fabricants de bocaux en verre en Europe, prix à la palette, franco.
D'ici vendredi en fin de matinée | Le bouton réserver renvoie vers une page vide depuis la mise
à jour. Puis la visite de chez Ferrand, 12 min de dictaphone, à mettre au propre | bon, le site
c'est lancé. Maintenant les factures de février, une bonne dizaine, et 3 posts pour annoncer la
porte ouverte de l'atelier de lutherie | Je me demande qui fabrique encore des boutons en nacre
en Europe, et à quel prix. Pas eu le courage de chercher | j'ai 60 écoles dans un fichier,
susceptibles de vouloir du théâtre de marionnettes. il faudrait les appeler une par une et moi
je suis en répétition tout le temps | mon devis part jeudi à 14h et je n'ai aucune idée de ce
que demandent les autres restaurateurs de vitraux | On expose à un salon à Leipzig du 30 mars au
1er avril, on est deux, on ne sait toujours pas où dormir et les prix montent | Pâques c'est
samedi, dimanche, lundi, du 4 au 6 avril, et j'ai personne pour tenir la barrière de la
chenille, ma fille accouche | Anglais ou espagnol, je vous dis ça demain. J'ai par contre un
deuxième enregistrement, celui de sa femme, 25 min, à coucher sur le papier pareil. | La
boutique 2 m'a enfin envoyé ses cartes à elle, 118. Même tableau, autre onglet, et comptez-le à
part, c'est une autre société. | On fait portes ouvertes le 26 mars à l'atelier. Appelez les 50
architectes du fichier pour caler des visites ce jour-là, et une infolettre pour tous les
autres. | le contrat de bail de notre dépôt à Sarrebruck, de l'allemand vers l'anglais (mon
associé est irlandais) ; à part, nos fiches produits anglaises vers l'espagnol, 30 fiches |
Dictée de 20 minutes à taper (état des lieux d'un manoir, je parle vite) puis reprendre chaque
meuble cité dans notre tableau d'inventaire | Audio de l'AG de dimanche à mettre au propre (1 h
30). Et les cotisations : envoyez la facture aux 42 adhérents, 35 € chacun, liste dans le
dossier
""",
}
