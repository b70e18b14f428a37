"""What people who write French want, of several trades or of none; at length."""

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
puis les factures aux restos | 2 choses: les fiches de paie des vendangeurs et mettre à jour la
carte sur le site, le rosé 2024 est épuisé | Il me faut un billet pour Milan le 14 mai,
quelqu'un qui réponde aux messages pendant que j'y suis, et les salaires d'avril faits avant que
je parte | Le PDF du fournisseur est en chinois, j'y pige que dalle, et les prix dedans il me
les faudrait dans un excel | la séance passe à 65 euros. il faut que ce soit sur le site et
qu'un mail parte aux abonnés pour expliquer gentiment pourquoi (loyer, chauffage, la vie) | Le
livre d'or de la chambre d'hôtes: 220 adresses mail écrites à la main à recopier dans un
tableau. Courage à celui qui s'y colle. Et avec ces adresses j'aimerais envoyer un petit mot de
printemps. | trouvez-moi deux ou trois loueurs de vélos cargo du côté de Nantes, et prenez rdv
avec celui qui fait le moins le malin | Facture au Domaine de Kermor 3 400 € pour la haie, et
dans la foulée passe-moi les livres de mars au propre, le tout avant le 31 | bons de commande du
salon : d'abord les saisir dans le tableau, ensuite une facture par libraire | Deux choses pour
le 20 : mettre à jour les tarifs "jour J" sur le site, et traduire ma brochure en anglais pour
un couple d'Édimbourg | Répondez aux douze clients dont la caisse est arrivée cassée (on renvoie
tout) et mettez un mot d'excuse sur Facebook, sobre, sans emoji | Regardez ce que coûte l'envoi
d'un livre au Canada chez les trois transporteurs, puis écrivez à nos abonnés de là-bas pour
annoncer le nouveau tarif | la compta de février et les deux fiches de paie de mars, avant le
27, après je suis en montagne sans réseau | La billetterie affiche 20h au lieu de 18h. Corrigez
la page et prévenez par mail tous ceux qui ont acheté, au plus vite svp | Il me faut un
Paris-Bruxelles et un hôtel pour la Foire du livre, et pendant que vous y êtes calez-moi un
rendez-vous avec Dupuis, demandez Sandrine, elle est adorable mais ne rappelle jamais. | J'ai 45
min avec un apiculteur sicilien, en italien. À retranscrire puis à traduire en français, pour
mercredi 18, c'est l'épisode de la rentrée de printemps | La carte des soins en anglais et puis
la mettre sur le site, d'ici quinze jours. on a de + en + de touristes l'été | faire la facture
des 60 tartelettes de l'EHPAD (2,10 pièce) et appeler leur animatrice pour caler la dégustation
du printemps | trouver quels auteurs du coin sortent un livre au printemps, et ensuite faire une
lettre d'info avec | Pouvez-vous d'abord transcrire l'enregistrement de l'AG, ensuite le
traduire en anglais pour nos deux associés de Londres ? | Il faudrait sortir la facture du
mariage Lemoine, préparer un petit post pour le salon du livre et quelqu'un pour repeindre la
vitrine | Appelez les gens qui ont rempli le formulaire pour fixer les essais. Et j'ai 6 h de
notes vocales à mettre par écrit | La liste des 80 exposants est à recopier dans le tableau, et
puis il faudrait les appeler un par un pour caler les rendez-vous | Deux rappels à faire : Mme
Vasseur, 340 €, et le garage Morin, 1 120 €, lui c'est déjà la troisième fois, soyez ferme |
Alors. J'ai passé la matinée chez un client qui m'a demandé la plaquette en néerlandais, je lui
ai dit oui. Et le même client n'a toujours pas réglé la pose de décembre. Vous voyez ce qu'il me
faut ;) | j'ai besoin qu'on relance 3 clients et qu'on nettoie les vitres du cabinet | Bonjour
bonjour, une infolettre pour les abonnés du panier bio, ensuite passer les coups de fil aux
restaurateurs pour caler des dégustations. | Besoin d'un post pour la fête des mères. Besoin
aussi que la page contact affiche le bon numéro. | Le plombier est passé, tout va bien. Facturez
Mme Delorme (coupe + couleur à domicile, 85), et annoncez sur Insta que je prends des nouvelles
clientes | D'abord chercher les mails des 50 cavistes de Bretagne, après les appeler pour
prendre rdv. Et mon train pour Rennes | traduire le site en italien, réserver le train pour
Gênes, trouver combien demandent les autres luthiers pour un réglage | Bonjour, pourriez-vous
vous charger de la comptabilité du trimestre ainsi que de la relance de M. Ferrand ?
Cordialement | Un samedi fou. J'ai 60 tickets de caisse à classer. Et on m'a filmé en train de
parler de levain pendant 40 minutes, faudrait le texte. | Deux factures : le comité
d'entreprise, 22 massages ; la mairie, la journée bien-être. Montants dans mon mail d'hier. |
Bon, mon comptable m'a engueulé. Février à remettre d'équerre. Autre sujet : quelles aides pour
isoler un atelier, et jusqu'à quand | Je voudrais l'enregistrement de ma conférence en texte,
puis qu'on en tire trois posts LinkedIn. Et un photographe pour ma tête. | Les 45 inscriptions
au stage, à entrer dans le tableur. Rappeler aussi par téléphone ceux qui n'ont pas choisi de
date, pour en fixer une. | Salut, les loyers sont payés, pas besoin. Par contre, pour ma prof de
chant : facture des 4 cours. Et pour ma tante, rappel du prêt de la sono, elle est cliente comme
les autres. | Le train pour la foire de Bordeaux, un lit pas cher à côté. Les cartes de visite
de l'an passé, saisies. | on a 33 avis google je crois que c'est à moi d'y répondre. de vous je
veux : relances des mauvais payeurs (4), saisie des commandes de la foire | Une newsletter en
avril pour dire que la scierie déménage. On change aussi le tarif des bûches sur la page
boutique, et Aurélie reprend les Instagram | Bon alors l'atelier rouvre après travaux ! un mail
pour toutes mes élèves avec les nouvelles dates, une publication facebook, et sur le site il
faut remettre les horaires normaux | facture pour M. Lantier svp : pose de la douche, 2 jours de
main d'oeuvre, le receveur 340 et les joints. il a déjà versé 30% d'acompte, à déduire bien
visible en bas | j'ai une pile de commandes de noël jamais saisies dans la boutique, une
quarantaine, il faut les entrer. et répondez svp aux gens qui demandent où est leur colis, j'ose
plus ouvrir la boîte mail | alors un post linkedin sérieux pour annoncer ma certification coach,
et à part un truc rigolo sur insta avec le chat sur le tapis de réunion | trouvez-moi les
comités d'entreprise du coin qui prennent des massages assis, une trentaine, et appelez les pour
caler une démo gratuite | la lettre du printemps pour mes clients du vélo (révision à 59€,
pensez aux pneus, on recrute pas) et facture à la mairie, 12 vélos entretenus à 45 | un post
pour dire que j'ai eu la médaille au concours de miel (j'en pleure encore) et relance la biocoop
pour ses deux factures de janvier 🐝 | Bonjour, facture à l'école de la Croix pour les 4 ateliers
compost, mise à jour des tarifs sur le site (journée 420) et rappelez les communes qui avaient
dit "on verra au printemps" pour prendre rdv, c'est le printemps | le fichier des adhérents est
à refaire, 90 noms du cahier. un post pour dire que la piscine naturelle rouvre, et facture au
camping pour mes 3 cours d'aquagym, dimanche dernier délai. et si quelqu'un sait déboucher un
filtre… 😂 | un vol pour Ajaccio avec ma table de massage en soute et une petite voiture, et un
post pour dire aux clients corses que j'arrive en juin 🌞 | pour lundi : publication sur les
fraises qui arrivent (hors sol non !! pleine terre, précisez) et facture au restaurant Le Vieux
Puits, 14 cagettes. Et si y'a moyen de faire venir quelqu'un réparer la serre… | compta de
février avant la fin de la semaine et sur le site le tarif enfant passe à 12 euros | établir la
facture pour le mariage Kerbrat, dj 8h, machine à fumée, supplément heure de nuit 90, moins 300
d'arrhes. Et dans le mail un petit mot pour dire que le tonton était un sacré danseur | un post
linkedin pour mon nouveau service de bilans de compétences, et ma plaquette (4 pages) en anglais
et en néerlandais | appelez les 25 pharmacies pour me caler des rdv présentation de mes tisanes
et reportez les réponses + coordonnées de la liste papier dans le crm | relancer Mme Perrin pour
la tapisserie, trouver des fournisseurs de crin végétal, et un post sur le fauteuil voltaire. Et
me faire livrer du bois si jamais haha | le marché de noël c'est fini depuis longtemps,
enlevez-moi ça de la page d'accueil svp, et faites un post de saison avec les premières
jonquilles | traduction de mon catalogue de carrelages en espagnol (16 pages) pour vendredi en
huit, et facture à Solvia pour le chantier de la rue Hoche | rappel à la résidence senior pour
l'animation accordéon de décembre, 150 euros. La directrice a changé entre temps, donc ajoutez
que c'est convenu avec l'ancienne, avec la date, et remettez mon rib en bas | Lettre pour mes
client·e·s de la cordonnerie : resemelage à prix doux jusqu'à fin avril, horaires d'été, la
photo de la pile de bottes. Et ces mêmes horaires sur le site. Pour le 18 svp | un post insta
avec la robe de mariée cousue main, et un autre sur linkedin plus pro sur les métiers d'art | il
y a aussi 80 inscriptions papier à rentrer dans le tableau, et ensuite j'aurais besoin d'une
infolettre pour annoncer le stage d'été | J'ai une quarantaine de mails sans réponse dans la
boîte, quelqu'un peut s'en occuper ? Et relancer M. Perrot qui n'a toujours pas payé | Bonjour,
une facture à établir pour l'école Jules Ferry : spectacle de marionnettes, 520 euros, merci de
l'envoyer par mail à l'économe | Pour lundi 23 : changer la photo d'accueil de notre site (c'est
encore la neige) et faire passer notre règlement intérieur en anglais | note d'honoraires, 6 h
de coaching à 90, Mme Garnier, 14 rue du 8-Mai | mes 14 élèves de piano doivent recevoir leur
note de 60 € tous les premiers du mois, vous vous en chargez ? | facturer le mariage Dubois
maintenant, ils sont encore contents ; et un petit mailing sur les asperges quand vous aurez un
moment | j'ai besoin de : prix des salles à Lyon pour 15 personnes, appeler mes anciens clients
pour caler des rdv, facture Garnier 900 euros. Le tout la semaine prochaine | trouver une
blanchisserie moins chère dans le coin + le mail de la famille Rossi en français, c'est de
l'italien et je comprends un mot sur trois | Nouveau : l'atelier du 10 à mettre par écrit, et un
billet Nantes–Paris, aller simple | il me faut toutes les factures de mars parties avant la fin
du mois, le 31 au plus tard. la liste des séances est dans le tableau habituel | Nouveau client
: la fromagerie Ducrocq, démarrage le 23. Convention à faire signer, questionnaire d'audit
préalable, dossier à ouvrir. | Bon. Je m'y mets enfin. Les tickets de l'année dernière sont dans
trois enveloppes que je scanne ce soir, faudra les classer par mois. Et l'auberge de Mazamet ne
m'a toujours pas réglé l'audit de décembre, relancez-les sans prendre de gants | La nouvelle
réglementation allergènes est sortie, mes restaurateurs vont paniquer. Un mail à tout le fichier
pour dire l'essentiel, et la même chose en court sur LinkedIn | J'ai mesuré tous les murs du
gîte au laser, 11 pièces, les valeurs sont dans l'appli mais le client veut un métré propre,
surfaces déduites des portes. Et dans la foulée le devis d'enduit à la chaux, 52 €/m² | Odile,
céramiste. Le restaurant a reçu ses 120 assiettes vendredi, il paie à réception de facture,
encore faut-il qu'il y en ait une ! 18 € pièce, frais de port 45 | Le syndic a signé hier, 12
450 € HT. Il demande à verser 30 % tout de suite, donc il lui faut un truc officiel de notre
part. Et il me faut les spots, 24 encastrés IP65, le moins cher possible | La dame de la galerie
veut que j'accroche ses cadres, elle est là que le mardi, moi je suis en déplacement un mardi
sur deux. Trouvez-nous une date. Après, dites-moi aussi combien d'heures Théo a passées sur ses
caisses de transport, ses feuilles sont jointes | Salut ! J'ai refait la pesée de tout
l'entrepôt hier soir (enfin, du garage). Le fichier est joint, c'est lui qui a raison, pas la
boutique. Et le lot « hiver » : à zéro partout, et sortez-le de la place de marché. | Besoin que
vous me trouviez le code douanier pour des bougies à la cire de soja, c'est pour un client en
Suisse, et que mes 6 fiches bougies passent en allemand tant qu'on y est | Bonjour, au lancement
(le 2 avril) je voudrais -20 % pour ceux qui ont acheté l'an dernier, juste ce jour-là, et un
mail pour leur donner le code. Merci, Solène | j'hésite à passer le coffret à 39 €, chez les
autres c'est combien à peu près ? et pour le colis offert à partir de 60, j'y perds ou pas | On
inaugure l'atelier le 4 avril, j'aimerais que le journal du coin et la radio soient au courant
une semaine avant, donc le 28 mars dernier délai | On me demande toujours pourquoi je ne ponce
pas les parquets à la ponceuse. Il faudrait un vrai texte là-dessus pour mon blog, signé de moi,
et en tirer deux ou trois publications Facebook | Samedi 13 juin on fête les dix ans de la
librairie, lecture + apéro, 50 personnes. Je voudrais qu'on m'organise ça de A à Z et que toutes
mes clientes inscrites reçoivent un mail pour le savoir | J'ai plus de 200 photos de chantier
dans mon téléphone et ma page est morte depuis octobre. Avant / après, les gens adorent ça non ?
Faites-en quelque chose | On rouvre le vieux four à pain du village le samedi 16 mai. Prévenez
les journaux, et il me faudrait quelqu'un pour monter la fête autour, soixante personnes, des
tables, une buvette | le chauffe-eau du gîte du bas fait disjoncter toute la maison, c'est le 2e
soir à la bougie | Deux choses différentes pour le 27 mars au plus tard : ramonage des deux
cheminées au mas, et un électricien à l'appartement de la boulangerie pour la prise qui chauffe
| La roulotte est prête !! il me faut un texte qui donne envie (2 pers, lit breton, toilettes
sèches assumées) et qu'elle apparaisse dans le planning à 75 la nuit | Bonjour ! La planche 14
est vendue (enfin), il faut la facture pour M. Delorme, 680 €, et l'envoyer à Bruxelles bien à
plat svp | salut c'est yann, on voudrait jouer en juillet dans les fest-noz du côté de Lorient
et Quimper, si vous pouvez démarcher. ensuite un camion pour 6 + les cornemuses | mon éditeur
m'envoie un avenant, tu peux le lire ? et moi faudrait que je propose un contrat à ma coloriste,
50 pages, un forfait plus un petit pourcentage | j'ai retrouvé mon dessin du chat sur des sacs
au marché de Nîmes, celui-là je veux pas le lâcher. sinon la mairie doit toujours 400 balles
pour l'atelier de décembre, une relance ça serait bien | Nouvel EP, cinq titres à déclarer.
L'ancien, on n'a rien touché dessus depuis deux ans, c'est louche, à vérifier. Les deux en
boutique. Et un mot aux abonnés. | Est-ce qu'il existe des résidences BD à l'étranger ? Et tant
que j'y suis : le dossier de la bourse régionale, celui dont le formulaire fait 22 pages,
quelqu'un pourrait me le monter ? | Mon site date de 2017, il faut tout refaire et puis la bio
aussi, j'habite même plus à Tours | On part au salon de Bologne du 9 au 12 avril. Donc trois
caisses à expédier, deux personnes à loger, et un contrat type à faire signer sur place aux
acheteurs d'originaux. | Bon, alors la fête de la crêpe. On a joué deux fois une heure et demie
au lieu d'une fois, le contrat disait 700, le président du comité nous a promis 300 de plus au
micro devant tout le monde, j'ai une vidéo. On a été nourris, logés, rien à dire, et ils veulent
nous reprendre l'an prochain mais ça c'est pas pour maintenant. Manque plus qu'à leur réclamer
tout ça proprement, au nom de l'asso, avec le numéro siret qu'est dans le dossier. | Il faut
convoquer l'AG (ordre du jour, pouvoirs, feuille d'émargement) et puis mettre au propre le
compte rendu du bureau de lundi, mes notes sont en photo | Y'a foule pour l'atelier masques,
j'ai 8 places et 19 noms. Au secours | J'aimerais écrire aux donateurs de l'appel de Noël pour
leur raconter ce qu'on a fait de l'argent. Je me rends compte aussi que M. Vasseur n'a jamais eu
son reçu, à refaire. | Reçus fiscaux 2025, relance des cotisations, petite lettre aux adhérents
pour la fin de saison. Voilà ma liste, bon courage | Le stage clown, on l'ouvre: 14 places,
acompte pas obligatoire. Prévenez les anciens stagiaires en premier, ils râlent sinon | ouf,
bon. 1 les factures du 3e trimestre aux parents 2 qui garde la porte en avril, faire un planning
3 une salle pour les auditions 4 le CR d'hier, audio joint | Les relevés de banque janv-fév à
saisir puis la liste à jour des licenciés, le comité la réclame | La mairie demande le dossier
de subvention pour le 15 avril, vous pouvez nous monter ça ? Et comme ils veulent les comptes de
l'exercice avec, il faudrait les faire aussi… | Salut, concours de boules: faut trouver du monde
pour la buvette et la table de marque. Ah et puis Gérard a changé d'adresse, il est au 12 rue
des Lilas maintenant | Bonjour, on joue finalement le 20 juin et le théâtre municipal nous
lâche. Il nous faudrait une salle de 150 places pour ce soir-là, et l'affiche aussi évidemment.
Merci d'avance, je suis un peu paniquée | La carte des vins à traduire en anglais et à refaire
au propre par la même occasion | Mariage des Petit le samedi 21 : commander 20 kg de beurre chez
Lescure et me trouver deux extras dans l'équipe pour ce jour là | Photos des éclairs en pièce
jointe, enlevez le torchon au fond svp puis mettez-les sur insta | Il faudrait répondre aux avis
Google de ce mois-ci, et trier les candidatures pour le poste de plongeur, j'en ai reçu 17 |
j'aurais besoin du motif pivoine décliné en autocollant et de la fiche produit qui va avec sur
shopify | Deux choses pour demain : un mail à la liste pour dire que la boutique est en panne,
et des réponses aux gens qui ont déjà écrit | une publication facebook chaque vendredi pour
notre brocante, les premières photos arrivent ce soir par mail | Portes ouvertes le 21 mars : un
post par réseau et l'annonce en page d'accueil | De l'enregistrement avec le vigneron,
j'aimerais le texte complet, et un numéro de notre lettre qui en parle. | il faudrait facturer
les 12 loyers de l'espace coworking le 1er de chaque mois, montants dans le tableau | Il faut
pointer la banque de janvier et relancer les impayés, il y en a cinq ou six je crois | Salut !
Tu peux me caler un appel avec Mme Vandevelde demain à 15h ? Et il y a aussi une cliente qui dit
que son collier est arrivé cassé, faudrait lui répondre. | Bonjour, mon ancienne adjointe est
partie en janvier et depuis les reçus s'empilent dans une boîte à souliers (je n'exagère pas).
Pourriez-vous les classer par mois et par catégorie, TPS et TVQ à part ? | Deux choses :
traduire nos CGV en néerlandais, et remplacer la vidéo d'accueil du site, elle rame | Pour le
salon de Genève : une chambre, deux nuits dès le 14 avril, des nouvelles cartes de visite (mon
numéro a changé) et un mail à tous les exposants de ma liste pour leur proposer une démo. | Je
cherche quelqu'un pour trier ma boîte mail tous les matins, et en passant il faudrait mettre à
jour les stocks des savons dans la boutique, j'ai tout recompté hier. | Campagne Google pour le
stage d'été à lancer d'ici au 1er avril ; le texte de la page du stage est à réécrire aussi |
Une série de 3 publications pour la réouverture, sur Insta et Facebook en même temps. Les photos
sont dans le drive, dossier « Travaux ». La première lundi. | Peux-tu payer la facture de
Romande Energie avant le 20, puis me dire ce que facturent les autres ostéos du coin pour une
heure ? | Le formulaire de réservation du site ne marche plus depuis dimanche, les gens cliquent
sur « valider » et rien. J'ai déjà vidé le cache, changé de navigateur, redémarré. Je sais plus
quoi faire. | Mes 4 vidéos de tricot ont besoin de sous-titres. Les vignettes YouTube, il
faudrait les refaire aussi, elles sont moches | L'entretien avec l'artisan dure 38 minutes, il
me le faudrait tapé mot à mot. Ensuite un post LinkedIn qui en reprend une citation. | Bonjour,
quatre retours Colissimo sont arrivés ce matin (deux robes, une écharpe, un sac). Merci de les
réintégrer au stock et de passer les commandes correspondantes en « retourné ». | le contrat de
Maëlle (mi-temps, CDD de six mois) est à préparer, et y'a M. Roussel qui veut être remboursé de
son atelier annulé, tu t'en occupes ? | Réserver une voiture à l'aéroport de Marseille pour le 2
avril, c'est le plus urgent. Sinon le fichier clients est plein de doublons, un nettoyage
s'impose. | Bon, je pars en vacances donc : annule mes rendez-vous du 16 au 20 mars, réponds aux
mails administratifs qui traînent et programme deux ou trois stories pour que le compte ait pas
l'air mort. | Y aurait moyen d'écrire à la régie pour la fuite au plafond, et de retoucher les
portraits de l'équipe (on est tous verdâtres) ? | Déclaration TVA de janvier-mars à préparer svp
pour le 15 avril. Autre chose : la campagne Facebook mange 40 € par jour et ne rapporte rien,
regardez ce qui cloche | Quelqu'un peut venir repeindre la vitrine samedi ? Et aussi un post
pour dire qu'on est fermés ce jour-là | Je voudrais remonter dans Google pour « chauffagiste
Lausanne » et « dépannage chaudière ». Aujourd'hui on est en page 4, un concurrent qui existe
depuis six mois est premier, c'est vexant. | Contacte les RH des 20 boîtes de ma liste pour leur
vendre l'atelier respiration. Et décale ma réunion avec Thierry, vendredi me va plus, plutôt
mardi 17 à 9h. | Le son de l'interview est catastrophique, sauvez-le si vous pouvez... et le
site affiche encore les tarifs 2024, à corriger avec le fichier ci-joint | 1. Un logo pour ma
ligne de thés 2. La liste des foires gastronomiques de Wallonie, avec dates et prix du stand |
Réponds aux avis Google, sors-moi les ventes par région sous forme de graphique et cherche un
train pour Lille mardi prochain, départ après le petit-déj. | On a engagé un apprenti, il lui
faut un plan pour ses deux premières semaines. Par ailleurs la vidéo de bienvenue aurait besoin
d'une voix off, féminine si possible. | Pouvez-vous relire ma plaquette ? 8 pages, surtout
l'orthographe, mais si une phrase est bancale n'hésitez pas à la refaire. Il me la faut pour le
jeudi 19 à midi, l'imprimeur attend. | Mes factures d'achat de janvier ne collent pas avec le
relevé bancaire, quelqu'un peut tirer ça au clair ? Oh, et l'imprimante n'est plus reconnue par
le portable. | Mon agenda est un champ de bataille : doublons, rdv sans titre, vieux rappels de
2023. J'aimerais que quelqu'un fasse le ménage, couleur par type de rdv, sans rien effacer de ce
qui est à venir sans me demander. | Ma cible, ce sont les hôtels 4 étoiles du Valais. La liste
est prête, 35 adresses, avec le nom du directeur. Un mail personnalisé à chacun pour leur
présenter nos draps en lin, puis un coup de fil après quelques jours si silence radio. | Le
montage de l'épisode 3 (coupe les hésitations, garde les rires) c'est pour dimanche. Pense aussi
à publier un extrait sur TikTok lundi. | Il faudrait repérer 50 boutiques bio en Wallonie et
qu'on leur écrive pour présenter mes tisanes. | Qui peut aller chercher mes cartons au dépôt de
Liège avec une camionnette ? Faut aussi ajouter leur contenu au stock en ligne, le bon de
livraison est joint | Avant mon départ le 27 : payer le carreleur, finir la déclaration de TVA,
mettre la fermeture annuelle sur la page d'accueil et préparer le contrat de la remplaçante. |
Un flyer pour la brocante et une recherche de mots-clés pour la boutique en ligne, c'est ce qui
presse le plus. | ok donc faudrait 1/ fusionner les deux listes d'abonnés (Mailchimp + Excel) 2/
rédiger l'infolettre de Pâques | Je dois savoir si j'ai besoin d'une autorisation pour vendre au
marché de Noël de Montréal, et ma sœur viendrait m'aider donc un contrat d'une journée à lui
faire. | quelqu'un peut scanner les courriers de février et les ranger dans le Drive ? et pis
traduire celui de l'administration flamande, je comprends rien | Le compte Instagram dort depuis
novembre. J'imagine deux posts par semaine, un produit et une coulisse, avec des légendes
courtes, pas d'emoji partout, et qu'on réponde aux commentaires quand il y en a. | Prends-moi un
billet Bruxelles–Cologne pour le 31, et classe les tickets de resto de février dans la compta. |
Traduire la fiche produit en anglais, mettre le produit en ligne avec les trois photos, refaire
l'étiquette. | Facture à faire pour la commune d'Ixelles (atelier du 3 mars, 450 € HTVA) et une
deuxième pour l'école Saint-Luc, même montant. | J'ai des entretiens d'embauche à organiser avec
les trois finalistes, jeudi 19 dans l'après-midi si possible. La mutuelle attend aussi qu'on la
rappelle. | Trois trucs : sous-titrer la capsule en anglais, chercher qui loue des studios photo
à Québec, et déplacer Mme Gagnon à samedi 10h. | J'ai tout le dossier 2025 éparpillé : banque,
caisse, Stripe, deux cartes. Il faut le mettre en ordre pour que ma fiduciaire puisse clôturer,
elle passe le 30 mars. Je vous donne accès à tout. | Les messages WhatsApp des clients
s'accumulent : questions de taille, délais, « c'est en stock ? ». Répondez-y gentiment, les
réponses types sont dans le document épinglé, et si vous ne savez pas, notez-le moi. | Peux-tu
remettre la réunion d'équipe à lundi 14h, et à côté de ça rédiger le mot d'accueil de la
brochure ? | Budget 300 balles en tout, pas plus. But : que les gens de Fribourg qui tapent «
cours de poterie enfant » tombent sur moi et pas sur le centre de loisirs. Annonces Google, avec
un texte et deux variantes. | Le stock affiché des bougies est faux (12 au lieu de 2), corrige
ça stp. Le site est lent aussi, surtout sur mobile, à voir. | Qui, parmi mes anciens clients,
n'a rien commandé depuis un an ? Sors la liste du fichier, puis appelle-les pour leur proposer
la nouvelle gamme. | D'ici samedi il faut que les deux candidates soient appelées et placées en
entretien, qu'on réponde à M. Nkembe sur sa livraison manquante et que le slogan sur la bannière
soit changé. | besoin d'un post pour annoncer qu'on recrute, puis d'une vraie annonce sur le
Forem | Mon billet de retour de Nantes, je voudrais le repousser au dimanche 22. et ça n'a rien
à voir mais Mme Picard a laissé un avis horrible, faut une réponse posée. | Je veux ouvrir un
food truck à Gatineau. Quels permis, combien ça coûte, quels délais, qui appeler ? Un résumé
d'une page me suffit, avec les liens. | Compare-moi trois logiciels de caisse pour un petit
resto (prix, contrat, avis). Quand c'est fait, importe les 22 plats dans notre boutique en ligne
pour la vente à emporter. | la lettre de mise en demeure, c'est à poster en recommandé ; la page
boutique renvoie une erreur 404, ça aussi c'est à voir | Le rapport avec les chiffres de
février, pour lundi, et le planning éditorial Instagram d'avril | Coucou, je te fais ça en vrac
: la pub Facebook s'est mise en pause et je sais pas pourquoi, M. Ziegler doit toujours 890
francs, j'ai besoin d'un vol Genève–Porto le 6 mai, et le dernier podcast est à monter. |
Faudrait transcrire le vocal de 12 min que j'ai laissé hier, et aussi corriger les fautes du
communiqué ci-joint | Mon teaser fait 2 min 40, c'est deux fois trop. Ramenez-le à une minute,
gardez la scène du four, virez la partie où je parle de mon prof, et mettez mon logo à la fin. |
Peux-tu arroser les plantes du bureau lundi, et tant que tu y es ouvrir et scanner le courrier ?
| J'ai les réponses du sondage papier, 140 feuilles, à saisir dans Excel, une ligne par
personne, oui = 1 non = 0, les commentaires tels quels. | Il faut décaler la visite avec
l'architecte, elle tombe pendant l'école. La semaine prochaine si elle peut, n'importe quel jour
mais tard dans l'après-midi, et préviens mon associé que ça change. | j'aurais besoin du
planning de congés de l'été pour mes 5 employés et d'un compte rendu propre à partir de
l'enregistrement de la réunion de mardi | Une page de vente pour l'atelier, un visuel pour la
bannière et une campagne Google qui y mène. Tout ça pour le 25. | Mon associée veut une version
espagnole du dossier de presse et moi des étiquettes pour les pots de miel, 40 mm de diamètre. |
Prépare les salaires de mars, et réponds à la dame qui demande où est passée sa commande 4471. |
On part à trois visiter des fermes lavandières autour de Forcalquier, j'ai déjà les adresses.
Faites-moi l'itinéraire sur deux jours, avec les temps de route, où dormir et où manger le soir.
| Petit souci : le wifi de l'atelier coupe sans arrêt et j'y comprends rien. Petit souci numéro
deux : la TVA d'octobre à décembre n'a jamais été déclarée. | J'ai un contrat de distribution en
allemand, 11 pages, avec plein de « gemäß » et de « Haftung ». Je veux une version française
complète, fidèle, en gardant la numérotation des articles, pour le jeudi 26. | Bonjour à vous,
tout d'abord merci pour la dernière fois. J'aurais besoin d'une affiche pour la Saint-Jean, d'un
post Facebook qui l'accompagne et, si ce n'est pas trop demander, du compte-rendu tapé de notre
AG (enregistrement de 55 min). | Trouve des fabricants de bocaux en verre en Suisse romande,
moins de 500 pièces par commande. Puis écris le petit texte « notre histoire » pour le dos du
paquet (60 mots). | Je passe de Wix à WordPress. Faut tout reprendre : les 14 pages, les photos,
le formulaire, l'agenda en ligne, et que les anciens liens marchent encore. | Alors : appeler
Swisscom pour le modem, mettre au propre mon fichier prospects (doublons, npa manquants),
relancer ceux qui ont reçu une offre en février, et repousser le coiffeur à samedi. | On change
d'adresse ! Il faut prévenir par courrier la banque, l'assurance, le fisc... et mettre la
nouvelle adresse sur le site. | Fin de trimestre bientôt, et je voudrais pas revivre celui
d'avant. Est-ce que vous pouvez préparer le décompte TVA (méthode effective, taux 8,1 et 2,6),
avec tout ce qui est dans Abaninja, pour le 30 avril ? | Prends contact avec les offices du
tourisme de la côte belge, propose nos balades à cheval ; et puis booste notre fiche Google, on
est invisibles sur la carte. | Appelez la douane à Bâle : mon colis de Turquie est bloqué depuis
9 jours (n° dans la photo). Il faut savoir ce qui manque, leur envoyer la facture s'ils la
demandent, et obtenir une date. | vire la vieille photo de la page contact stp. pis fais une
facture à Desjardins, 2 jours à 720 | Qui vend quoi à quel prix ? Je parle des bougies parfumées
artisanales en ligne : prends une dizaine de marques françaises, regarde le poids, le prix, le
port, l'emballage, et mets ça côte à côte. | Cinq candidats à convoquer la semaine du 23,
créneaux de 30 min. En plus de ça j'ai mes feuilles de caisse de février à saisir dans Excel, y
en a 28. | Une chambre à Strasbourg le 21 avril au soir et un devis à relancer : celui de la
mairie, envoyé il y a trois semaines. | Communiqué de presse pour l'ouverture de la deuxième
boutique, une page, ton sobre, une citation de moi (inventez, je valide), contact presse à la
fin. Il me le faut le 2 avril. | il me faut les adresses courriel des 60 écoles primaires de
Laval, une belle affiche pour l'atelier et ensuite un message à chaque école pour le leur
vendre. L'affiche d'ici mardi | Ma vendeuse part en congé maternité. Il me faut une annonce pour
la remplacer, 60 %, six mois, à publier sur jobup et sur le groupe Facebook du quartier, avec un
ton chaleureux. | Faut me mettre les sous-titres français sur la vidéo de yoga — et la publier
avec une légende sur Insta vendredi. | J'ouvre un gîte. Je voudrais un logo simple, un hêtre ou
une feuille, lisible en tout petit, en noir et en vert, et les fichiers pour le web et pour
l'enseigne. | Mon TGV de vendredi est supprimé (Bordeaux-Paris), or je dois être à Montparnasse
ce vendredi à 11h. Trouve-moi autre chose, même avec une correspondance, même plus cher. J'ai la
carte Avantage, place côté fenêtre si possible. | Le petit texte pour la carte cadeau est à
revoir pour mercredi prochain, et si tu appelles l'assurance pour le dégât des eaux sa serait
parfait. | Tous les lundis, quelqu'un devrait ouvrir info@, jeter la pub, classer ce qui doit
l'être dans le dossier du mois et me laisser en haut les trois ou quatre mails auxquels moi seul
peux répondre. | je dicte en marchant désolée : réserver un Genève-Nice le 8 mai, article de
blog sur l'entretien du cuir, répondre à la cliente qui a reçu le mauvais sac, référencement de
la nouvelle page | Il me faudrait une vraie stratégie marketing : à qui parler, avec quel
budget, sur quels canaux, dans quel ordre. J'en ai marre d'acheter une pub ici, un encart là, au
hasard. | Qui tient les salons du mariage en Flandre, et à quelles dates ? À lister. Je voudrais
aussi un rendez-vous avec Karim de chez Proximus, le 18 à 10h. | Mes photos de bijoux ont été
prises à la lampe de cuisine : jaunes, avec des ombres, et on voit mon doigt sur deux d'entre
elles. 26 images, à rendre nettes, fond gris clair. | Pouvez-vous regarder pourquoi plus
personne ne clique sur nos annonces Google depuis février ? D'autre part, le relevé Visa est à
pointer avec les tickets. | Voilà où j'en suis : il manque l'annonce pour le commis, le tableau
des recettes avec les coûts par portion, et le post du jeudi sur la tarte du moment (celui-là,
chaque semaine, sans faute). | Avez-vous quelqu'un pour monter le reportage de la kermesse, 4
min max, à livrer le 31 mars, et pour tenir la page Facebook pendant ma convalescence ? | Une
cliente a payé deux fois sa commande 2210 (bug de Twint). Merci de lui écrire, de lui rembourser
la deuxième et de lui glisser un bon de 5 francs pour l'attente. | Mon associé et moi on hésite
: quelles aides existent pour embaucher un premier salarié à Bruxelles ? Et pendant qu'on
réfléchit, démarrez déjà les coups de fil aux crèches de la liste pour vendre nos purées bio. |
Traduis-moi la notice en italien, le client de Lugano la veut lundi. Réserve-moi aussi une nuit
là-bas le 30 mars | Voici mes demandes : premièrement la liste du personnel avec les jours de
vacances restants ; deuxièmement la TVA du trimestre, échéance 20 avril ; troisièmement un
rendez-vous avec le notaire, courant mai. | Faut imprimer les bordereaux des 9 commandes de la
nuit. L'autre affaire, c'est mes vieux chiffres de 2023 sur papier, à rentrer dans le classeur
Excel. | Voix off en français, femme, ton posé, 90 secondes, texte fourni. C'est pour le
répondeur et la vidéo d'accueil du salon, le même enregistrement pour les deux. | Range ma boîte
de réception (8 000 mails, oui oui) et prépare un texte d'accueil pour le livret du gîte. | Y a
Mme Lavoie qui attend sa soumission transformée en facture, pis mon rendez-vous chez le
denturologiste à annuler. | Le contrôle TVA est annoncé pour le 9 avril. Quelqu'un doit vérifier
que chaque dépense de 2024 a son justificatif, noter ceux qui manquent, et tout mettre dans des
dossiers numérotés, comme ils le demandent dans leur lettre. | Pour samedi, un petit post
Facebook sur la galette aux orties, je vous envoie la photo dès qu'elle sort du four. | J'ai eu
Sandrine Colin au téléphone pour un premier échange. Envoyez-lui le résumé et l'offre à 480 €,
elle hésite encore. | Toujours pas trouvé ce ticket. Autre sujet, j'aimerais que vous fassiez
aussi les feuilles d'heures de mes trois gars, tous les lundis, avec les heures sup à part. |
Oui c'est bon pour la facture. M. Simon veut maintenant aussi une clôture de 22 mètres, même
style que le portail, préparez-lui un devis avec pose. | Tant que j'y pense : il me faut une
facture d'acompte de 400 euros pour le groupe de randonneurs de Lyon, à envoyer demain. |
Pendant que vous finissez le calendrier : le texte de l'annonce de la roulotte date de 2019,
j'aimerais qu'il soit entièrement réécrit, un peu plus chaleureux. | Il y a du nouveau : mon
associé n'a plus le temps de pointer les loyers. À partir de maintenant, pourriez-vous le faire
chaque mois pour les six garages et relancer gentiment les retardataires ? | Bonjour ! J'aurais
besoin des fiches de mes douze confitures en allemand et en anglais pour le 24 mars, un magasin
de Fribourg s'y intéresse. | Mes nouvelles tasses sortent du four. Il faudrait détourer les 16
photos pour le 20, puis créer les produits dans ma boutique avec les trois couleurs. | Et
pendant que le reel se monte, j'aurais besoin d'un petit post LinkedIn pour annoncer l'arrivée
de Maxime, notre nouvel alternant. | Bonjour ! Changement de sujet : je suis témoin au mariage
de mon associé le 11 avril et je n'ai pas une ligne. Est-ce que vous pourriez m'écrire quelque
chose de cinq minutes, drôle mais gentil ? | Bonjour ! Pendant que la lettre avance,
pourriez-vous nous trouver une salle de réunion pour une quinzaine de personnes le 2 avril ?
Notre local est en travaux. | L'assemblée a voté la nouvelle cotisation. Il faudrait donc
facturer tout le monde avant le 31 mars, et sortir du fichier les six personnes qui ont
démissionné. | Je t'envoie mes notes de la réunion d'hier, tu peux m'en faire un compte rendu
propre pour demain ? | Rien à voir avec les notes : j'aimerais une lettre pour mes abonnés le
premier lundi de chaque mois, avec les dates d'ateliers et un petit conseil couture. Vous vous
en chargez ? | Une dame m'écrit pour la troisième fois parce que son bracelet est arrivé cassé.
Pouvez-vous lui répondre gentiment et lui rembourser les 45 € ? | Il me faut un aller-retour
Rennes–Paris le jeudi 26, arrivée avant 10 h, retour le soir. Deuxième classe, c'est très bien.
| Ma vendeuse part en congé maternité en mai. J'aurais besoin d'une annonce pour la remplacer, à
diffuser à partir du 1er avril sur Indeed et Leboncoin. | Vous pouvez préparer les factures des
cours de cheval pour février ? Les heures sont dans le tableau partagé. | Mon institut de beauté
ouvre le 27 mars. Pour ce jour il me faut une publication Instagram et aussi un petit PDF d'une
page avec les soins et les prix. Les photos je fais moi-même. | donc la dame de mardi madame
Keller c'est d'accord elle prend les six séances alors envoyez-lui tout le paquet habituel le
contrat la fiche et le mot d'accueil | bon et puis tant que j'y pense mes rendez-vous au cabinet
c'est n'importe quoi il faudrait me bloquer tous les mercredis dans l'agenda pour les enfants |
J'ai besoin deux choses : réserver train Lyon–Paris le 30 mars, le premier possible, et mettre
au propre mes notes manuscrites de la formation (8 pages). | Bonjour, je voudrais que vous
écrivez à mes anciens clients de rénovation pour demander un avis sur Google, ils sont cinq. |
chantier dupuis fini hier, faut sortir la facture de solde pour vendredi. devis + avenant dans
le dossier, acompte 30% déjà encaissé | je cherche des marchés publics en étanchéité toiture, 80
km autour de nantes, lots sous 90 000. tu peux me faire une liste? | j'ai tout scanné en vrac,
factures fournisseurs + tickets péage + essence de janv à mars. à ranger pour la compta avant le
31 | le promoteur me doit toujours la retenue de garantie, 5 % sur le lot peinture, l'année est
passée depuis le 20 février. relance-le stp, ton poli mais clair | relevé au laser de l'appart
rue voltaire, j'ai que des gribouillis mais tout y est. faut une feuille propre avec surfaces et
déductions pour demain, le maitre d'oeuvre vérifie tout | coucou, du 6 au 12 avril je pars en
famille, tu prends les appels au nom de sarl verdier? si ça parle de fuite tu me textes, le
reste attendra mon retour | y'a un mapa pour la réfection des sanitaires du stade, j'ai
téléchargé le dossier. tu me remplis le dc1 dc2 et tu mets les attestations, je relis et je
signe | Bonjour à vous, le printemps arrive et mes papiers débordent. J'aimerais que chaque mois
vous rangiez les factures de la cordonnerie et des deux studios, et que vous m'indiquiez ce qui
manque. Avec toute ma considération, Gaston Rivière | c'est Théo, le petit-fils de Mme Bonnet.
pour samedi il lui faut la facture du groupe de randonneurs (6 pers., 3 nuits, 540 €) et une
réponse gentille à leur avis 5 étoiles | slt, c'est Julie pour maman. Les prix de juillet ne
sont pas les mêmes sur Booking et Airbnb et elle a bloqué la semaine de Pâques que d'un côté.
Vous remettez tout d'équerre pour demain svp | Bonjour Mesdames, Messieurs. Mes rosiers
bourgeonnent et moi je cherche un locataire tranquille pour le deux-pièces au-dessus de
l'herboristerie. Il y a une trentaine de messages dans ma boîte, je m'y perds. Faites le tri
pour moi et dites non aux autres, je vous prie. Votre dévouée Huguette Lambert | hello c'est
Camille. le F2 de papi se libère, il faut une annonce correcte (pas trois lignes comme la
dernière fois) et ensuite caler les visites avec ceux qui ont un vrai dossier | Bonjour, c'est
Mathieu, je m'occupe de l'immeuble de mon père. Le portail grince et ne ferme plus, trouvez-nous
un serrurier correct. Et il faudrait annoncer par courrier aux locataires que les caves seront
vidées | J'ai filmé toute la tonte des brebis avec mon téléphone, 40 minutes en vrac. Il m'en
faut un reel d'une minute avec de la musique. | Bonjour, ma page « Qui suis-je » date de 2014,
j'étais encore salariée. Pouvez-vous la réécrire, avec les formations que j'ai faites depuis ?
Pour la fin du mois. | Le 2 avril on ouvre les inscriptions au stage d'été. Il faudrait ce
jour-là une newsletter à toute la liste et un post Facebook qui renvoie vers la page. | Le
cabinet fête ses 5 ans le 16 mai, une cinquantaine de personnes, dans la cour si le temps le
permet. Vous pouvez vous occuper de tout organiser ? | J'ai 20 nouvelles paires de boucles
d'oreilles à mettre en ligne et zéro inspiration. Il me faudrait les descriptions pour mercredi
18. | La semaine prochaine, du lundi au dimanche, c'est la semaine de la reliure chez nous. Un
petit post LinkedIn par jour ce serait bien, avec les photos de l'atelier. | Il me faut une
campagne Google Ads pour le dépannage serrurerie, rayon 15 km autour de Nantes, budget 12 € par
jour. | Merci de fixer un rendez-vous avec M. Lecomte (bureau d'études) jeudi 19 mars à 14 h
dans ses locaux à Lyon, et de prendre mes billets de TGV aller-retour depuis Dijon pour la
journée. | Notre site de location de vélos affiche « non sécurisé » depuis ce matin, et j'ai
peur que les clients partent. Il faut rétablir le certificat. | Chaque premier lundi du mois, je
souhaite un tableau des ventes par produit avec un graphique, à partir de l'export de la caisse.
| La page d'accueil doit être traduite en anglais pour le 18 mars. Par ailleurs, l'imprimante du
cabinet n'est plus reconnue par le portable depuis la mise à jour, il faut la réinstaller à
distance. | Une cliente menace de nous poursuivre pour une robe arrivée tachée, je ne dors plus.
Pouvez-vous lui répondre aujourd'hui et organiser le remboursement de 129 € ? | Chère équipe,
notre petite école de musique donne son audition de printemps et je n'ai plus le temps de
m'occuper de l'affiche. Pourriez-vous la mettre en page, au format A3, et la faire imprimer en
quarante exemplaires ? Il me la faudrait pour le 27 mars. Bien à vous, Mireille Castan | Bonjour
à tous, la saison reprend au club d'escalade et nous avons vingt-trois nouveaux inscrits. Il
faudrait établir les factures des cotisations et préparer le prélèvement pour le 25 mars. Le
fichier avec les IBAN est joint. En vous remerciant, Thibault Jourdan | Madame, Monsieur, notre
amicale des commerçants tiendra son assemblée générale en mai et je n'ai jamais organisé cela.
Il nous faut la convocation, les pouvoirs et les bulletins de vote, puis une circulaire pour
annoncer la braderie d'été. Les documents de l'assemblée seraient à livrer le 10 avril. Avec mes
remerciements, Jacqueline Thiery | Chère équipe, voilà que nos randonneurs sont plus de cent, et
les changements d'adresse s'empilent sur mon bureau. Pourriez-vous remettre le fichier des
adhérents à jour, envoyer une lettre de bienvenue aux nouveaux, et dresser la liste des guides
pour les sorties de juin ? Rien ne presse. Bien des choses à tous, Marc-Antoine Vial | Bonjour
Claire, J'espère que vous avez passé de bonnes vacances au ski. De mon côté je prépare mon stage
de céramique de juin et il me faudrait une salle pour dix personnes près d'Annecy, avec point
d'eau et repas de midi sur place. Pourriez-vous me proposer trois lieux ? Pas d'urgence. Bien à
vous, Solène Maréchal | Chère Amélie, Petit mot entre deux patients, pardonnez le style. Mes
rendez-vous du jeudi 19 après-midi doivent tous être déplacés car je suis convoquée à l'école de
mon fils. Et pendant que j'y pense, il faudrait aussi relancer les trois personnes venues à
l'entretien gratuit en février et dont je n'ai plus de nouvelles. Merci d'avance, Nadège
Roussel, ostéopathe | Bonjour Inès, Je profite d'une annulation pour vous écrire enfin. Madame
Dufour et Monsieur Akli ont dit oui hier pour l'accompagnement de trois mois, il faut leur
envoyer le contrat et le questionnaire d'entrée. Et j'aurais besoin d'un cahier d'exercices
d'une dizaine de pages à mes couleurs, le texte est dans le dossier. Très bonne journée, Odile
Fabre, coach scolaire | Bonjour Mathilde, Comment se porte votre petite tribu ? Je viens
d'achever la saison des huîtres et j'ai trente-deux factures à établir pour les restaurateurs,
la liste des livraisons est dans le tableau. Il faut qu'elles partent vendredi au plus tard,
sinon je ne serai payé qu'en mai. Amitiés du bassin, Pascal Dartigue
""",
}
