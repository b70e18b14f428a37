"""What people who write French want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Je vends des vélos d'occasion, je rêve d'avoir un fournisseur de batteries reconditionnées en
Europe, et si tu trouves, qu'on les appelle pour fixer un premier rendez-vous | La fiche produit
du savon à l'argile en italien et en allemand, et puis deux posts insta pour le lancement, si
c'est faisable | Primo transcrire l'entretien avec la famille Morel, secundo en tirer un texte
pour notre lettre mensuelle. | Il me faut un billet pour Milan le 14 mai, quelqu'un qui réponde
aux messages pendant que j'y suis, et les salaires d'avril faits avant que je parte | La lettre
est écrite, reste à l'envoyer aux abonnés le 17 à 7 h, et à en tirer un post dans la foulée |
Facture au Domaine de Kermor 3 400 € pour la haie, et dans la foulée passe-moi les livres de
mars au propre, le tout avant le 31 | bons de commande du salon : d'abord les saisir dans le
tableau, ensuite une facture par libraire | le livre d'or de la chorale : déchiffrer et taper
les messages, mettre les adresses mail dans la liste, et envoyer à tous ces gens-là un merci |
la compta de février et les deux fiches de paie de mars, avant le 27, après je suis en montagne
sans réseau | trouvez quel camping près de Stavelot accepte un groupe de 16 et réservez-le nous,
c'est pour le week-end brassage | J'ai 45 min avec un apiculteur sicilien, en italien. À
retranscrire puis à traduire en français, pour mercredi 18, c'est l'épisode de la rentrée de
printemps | trouver quels auteurs du coin sortent un livre au printemps, et ensuite faire une
lettre d'info avec | Pouvez-vous d'abord transcrire l'enregistrement de l'AG, ensuite le
traduire en anglais pour nos deux associés de Londres ? | Appelez les gens qui ont rempli le
formulaire pour fixer les essais. Et j'ai 6 h de notes vocales à mettre par écrit | La liste des
80 exposants est à recopier dans le tableau, et puis il faudrait les appeler un par un pour
caler les rendez-vous | Bonjour bonjour, une infolettre pour les abonnés du panier bio, ensuite
passer les coups de fil aux restaurateurs pour caler des dégustations. | Le plombier est passé,
tout va bien. Facturez Mme Delorme (coupe + couleur à domicile, 85), et annoncez sur Insta que
je prends des nouvelles clientes | D'abord chercher les mails des 50 cavistes de Bretagne, après
les appeler pour prendre rdv. Et mon train pour Rennes | Bonjour, pourriez-vous vous charger de
la comptabilité du trimestre ainsi que de la relance de M. Ferrand ? Cordialement | Deux
factures : le comité d'entreprise, 22 massages ; la mairie, la journée bien-être. Montants dans
mon mail d'hier. | Je voudrais l'enregistrement de ma conférence en texte, puis qu'on en tire
trois posts LinkedIn. Et un photographe pour ma tête. | on a 33 avis google je crois que c'est à
moi d'y répondre. de vous je veux : relances des mauvais payeurs (4), saisie des commandes de la
foire | Une newsletter en avril pour dire que la scierie déménage. On change aussi le tarif des
bûches sur la page boutique, et Aurélie reprend les Instagram | alors un post linkedin sérieux
pour annoncer ma certification coach, et à part un truc rigolo sur insta avec le chat sur le
tapis de réunion | trouvez-moi les comités d'entreprise du coin qui prennent des massages assis,
une trentaine, et appelez les pour caler une démo gratuite | un post pour dire que j'ai eu la
médaille au concours de miel (j'en pleure encore) et relance la biocoop pour ses deux factures
de janvier 🐝 | appelez les 25 pharmacies pour me caler des rdv présentation de mes tisanes et
reportez les réponses + coordonnées de la liste papier dans le crm | relancer Mme Perrin pour la
tapisserie, trouver des fournisseurs de crin végétal, et un post sur le fauteuil voltaire. Et me
faire livrer du bois si jamais haha | un post insta avec la robe de mariée cousue main, et un
autre sur linkedin plus pro sur les métiers d'art | il y a aussi 80 inscriptions papier à
rentrer dans le tableau, et ensuite j'aurais besoin d'une infolettre pour annoncer le stage
d'été | Bonjour, une facture à établir pour l'école Jules Ferry : spectacle de marionnettes, 520
euros, merci de l'envoyer par mail à l'économe | facturer le mariage Dubois maintenant, ils sont
encore contents ; et un petit mailing sur les asperges quand vous aurez un moment | j'ai besoin
de : prix des salles à Lyon pour 15 personnes, appeler mes anciens clients pour caler des rdv,
facture Garnier 900 euros. Le tout la semaine prochaine | il me faut toutes les factures de mars
parties avant la fin du mois, le 31 au plus tard. la liste des séances est dans le tableau
habituel | Salut, c'est Yann. Fuite réparée chez la boulangère, 2h30 + le siphon + déplacement.
Elle veut le papier pour son proprio, si possible demain | Bonjour, au lancement (le 2 avril) je
voudrais -20 % pour ceux qui ont acheté l'an dernier, juste ce jour-là, et un mail pour leur
donner le code. Merci, Solène | On inaugure l'atelier le 4 avril, j'aimerais que le journal du
coin et la radio soient au courant une semaine avant, donc le 28 mars dernier délai | le
chauffe-eau du gîte du bas fait disjoncter toute la maison, c'est le 2e soir à la bougie | La
roulotte est prête !! il me faut un texte qui donne envie (2 pers, lit breton, toilettes sèches
assumées) et qu'elle apparaisse dans le planning à 75 la nuit | Pour l'expo de Lucie : le
communiqué, l'invitation aux abonnés, la page sur le site. Pour jeudi 19 au plus tard, merci |
On part au salon de Bologne du 9 au 12 avril. Donc trois caisses à expédier, deux personnes à
loger, et un contrat type à faire signer sur place aux acheteurs d'originaux. | Il faut
convoquer l'AG (ordre du jour, pouvoirs, feuille d'émargement) et puis mettre au propre le
compte rendu du bureau de lundi, mes notes sont en photo | Deux choses à imprimer, un programme
pour le spectacle des petits et, rien à voir, des diplômes pour les niveaux de danse | La mairie
demande le dossier de subvention pour le 15 avril, vous pouvez nous monter ça ? Et comme ils
veulent les comptes de l'exercice avec, il faudrait les faire aussi… | Tous les lundis un petit
post avec le plat de la semaine, je vous envoie la photo le dimanche soir. | Mariage des Petit
le samedi 21 : commander 20 kg de beurre chez Lescure et me trouver deux extras dans l'équipe
pour ce jour là | Il faudrait répondre aux avis Google de ce mois-ci, et trier les candidatures
pour le poste de plongeur, j'en ai reçu 17 | Le module 2 est tourné. Montez les vidéos s'il vous
plaît et faites aussi la fiche récap, le tout pour vendredi 20. | Deux choses pour demain : un
mail à la liste pour dire que la boutique est en panne, et des réponses aux gens qui ont déjà
écrit | De l'enregistrement avec le vigneron, j'aimerais le texte complet, et un numéro de notre
lettre qui en parle. | Réservez-moi une chambre à Lille pour le salon, et puis préparez la paie
de l'équipe, Hugo a eu deux jours maladie | Salut ! Tu peux me caler un appel avec Mme
Vandevelde demain à 15h ? Et il y a aussi une cliente qui dit que son collier est arrivé cassé,
faudrait lui répondre. | Deux choses : traduire nos CGV en néerlandais, et remplacer la vidéo
d'accueil du site, elle rame | Je cherche quelqu'un pour trier ma boîte mail tous les matins, et
en passant il faudrait mettre à jour les stocks des savons dans la boutique, j'ai tout recompté
hier. | Une série de 3 publications pour la réouverture, sur Insta et Facebook en même temps.
Les photos sont dans le drive, dossier « Travaux ». La première lundi. | Le formulaire de
réservation du site ne marche plus depuis dimanche, les gens cliquent sur « valider » et rien.
J'ai déjà vidé le cache, changé de navigateur, redémarré. Je sais plus quoi faire. | Ma liste :
- salaires des deux étudiants - appeler les 15 fleuristes de la feuille pour les coffrets -
étiquettes d'envoi des commandes du week-end - article de blog sur les pivoines | Bonjour,
quatre retours Colissimo sont arrivés ce matin (deux robes, une écharpe, un sac). Merci de les
réintégrer au stock et de passer les commandes correspondantes en « retourné ». | Y aurait moyen
d'écrire à la régie pour la fuite au plafond, et de retoucher les portraits de l'équipe (on est
tous verdâtres) ? | Quelqu'un peut venir repeindre la vitrine samedi ? Et aussi un post pour
dire qu'on est fermés ce jour-là | Contacte les RH des 20 boîtes de ma liste pour leur vendre
l'atelier respiration. Et décale ma réunion avec Thierry, vendredi me va plus, plutôt mardi 17 à
9h. | Allô! Tu pourrais faire la facture pour le chalet des Tremblay? 5 jours à 480 $, plus le
déplacement (112 km), taxes en sus, à envoyer par courriel à monsieur ET à madame. | On a engagé
un apprenti, il lui faut un plan pour ses deux premières semaines. Par ailleurs la vidéo de
bienvenue aurait besoin d'une voix off, féminine si possible. | Mes factures d'achat de janvier
ne collent pas avec le relevé bancaire, quelqu'un peut tirer ça au clair ? Oh, et l'imprimante
n'est plus reconnue par le portable. | appelle la caisse AVS pour savoir où en est mon dossier,
et bloque-moi aussi deux heures vendredi matin pour la compta | Le montage de l'épisode 3 (coupe
les hésitations, garde les rires) c'est pour dimanche. Pense aussi à publier un extrait sur
TikTok lundi. | Avant mon départ le 27 : payer le carreleur, finir la déclaration de TVA, mettre
la fermeture annuelle sur la page d'accueil et préparer le contrat de la remplaçante. | Un flyer
pour la brocante et une recherche de mots-clés pour la boutique en ligne, c'est ce qui presse le
plus. | Je dois savoir si j'ai besoin d'une autorisation pour vendre au marché de Noël de
Montréal, et ma sœur viendrait m'aider donc un contrat d'une journée à lui faire. | J'ai des
entretiens d'embauche à organiser avec les trois finalistes, jeudi 19 dans l'après-midi si
possible. La mutuelle attend aussi qu'on la rappelle. | besoin d'un post pour annoncer qu'on
recrute, puis d'une vraie annonce sur le Forem | Je veux ouvrir un food truck à Gatineau. Quels
permis, combien ça coûte, quels délais, qui appeler ? Un résumé d'une page me suffit, avec les
liens. | la lettre de mise en demeure, c'est à poster en recommandé ; la page boutique renvoie
une erreur 404, ça aussi c'est à voir | J'ai les réponses du sondage papier, 140 feuilles, à
saisir dans Excel, une ligne par personne, oui = 1 non = 0, les commentaires tels quels. | Une
page de vente pour l'atelier, un visuel pour la bannière et une campagne Google qui y mène. Tout
ça pour le 25. | Prépare les salaires de mars, et réponds à la dame qui demande où est passée sa
commande 4471. | Petit souci : le wifi de l'atelier coupe sans arrêt et j'y comprends rien.
Petit souci numéro deux : la TVA d'octobre à décembre n'a jamais été déclarée. | Je passe de Wix
à WordPress. Faut tout reprendre : les 14 pages, les photos, le formulaire, l'agenda en ligne,
et que les anciens liens marchent encore. | Alors : appeler Swisscom pour le modem, mettre au
propre mon fichier prospects (doublons, npa manquants), relancer ceux qui ont reçu une offre en
février, et repousser le coiffeur à samedi. | Prends contact avec les offices du tourisme de la
côte belge, propose nos balades à cheval ; et puis booste notre fiche Google, on est invisibles
sur la carte. | vire la vieille photo de la page contact stp. pis fais une facture à Desjardins,
2 jours à 720 | Une chambre à Strasbourg le 21 avril au soir et un devis à relancer : celui de
la mairie, envoyé il y a trois semaines. | Faut me mettre les sous-titres français sur la vidéo
de yoga — et la publier avec une légende sur Insta vendredi. | je te mets un audio de 20 min à
taper, c'est la formatrice qui parle vite. Sinon quelqu'un pour commander 300 étuis carton chez
notre fournisseur habituel ? | Avez-vous quelqu'un pour monter le reportage de la kermesse, 4
min max, à livrer le 31 mars, et pour tenir la page Facebook pendant ma convalescence ? | Voici
mes demandes : premièrement la liste du personnel avec les jours de vacances restants ;
deuxièmement la TVA du trimestre, échéance 20 avril ; troisièmement un rendez-vous avec le
notaire, courant mai. | Voix off en français, femme, ton posé, 90 secondes, texte fourni. C'est
pour le répondeur et la vidéo d'accueil du salon, le même enregistrement pour les deux. | Y a
Mme Lavoie qui attend sa soumission transformée en facture, pis mon rendez-vous chez le
denturologiste à annuler. | Les cours de piano de février sont terminés et j'ai noté toutes les
heures dans le tableau. Pourriez-vous envoyer les factures aux parents d'ici vendredi ? Ils sont
neuf en tout. | J'ai eu Sandrine Colin au téléphone pour un premier échange. Envoyez-lui le
résumé et l'offre à 480 €, elle hésite encore. | Pendant que vous finissez le calendrier : le
texte de l'annonce de la roulotte date de 2019, j'aimerais qu'il soit entièrement réécrit, un
peu plus chaleureux. | Bonjour ! J'aurais besoin des fiches de mes douze confitures en allemand
et en anglais pour le 24 mars, un magasin de Fribourg s'y intéresse. | Il y a un avis sur Google
qui insulte mon apprentie par son nom. Faites le nécessaire pour le signaler, et préparez une
réponse au cas où il resterait. | Bonjour ! Pendant que la lettre avance, pourriez-vous nous
trouver une salle de réunion pour une quinzaine de personnes le 2 avril ? Notre local est en
travaux. | Je t'envoie mes notes de la réunion d'hier, tu peux m'en faire un compte rendu propre
pour demain ? | Autre sujet : mon comptable réclame tout ce que Stripe et Etsy m'ont versé
depuis janvier, avec les frais à part. Vous pouvez me rassembler ça dans une feuille ? | Il me
faut un aller-retour Rennes–Paris le jeudi 26, arrivée avant 10 h, retour le soir. Deuxième
classe, c'est très bien. | Vous pouvez préparer les factures des cours de cheval pour février ?
Les heures sont dans le tableau partagé. | J'ai besoin deux choses : réserver train Lyon–Paris
le 30 mars, le premier possible, et mettre au propre mes notes manuscrites de la formation (8
pages). | chantier dupuis fini hier, faut sortir la facture de solde pour vendredi. devis +
avenant dans le dossier, acompte 30% déjà encaissé | salut, il me faut un devis pour mr garnier,
dépose chaudière fioul + pompe à chaleur 11 kw, mes notes en vocal juste après. il l'attend
mardi | le promoteur me doit toujours la retenue de garantie, 5 % sur le lot peinture, l'année
est passée depuis le 20 février. relance-le stp, ton poli mais clair | J'ai filmé toute la tonte
des brebis avec mon téléphone, 40 minutes en vrac. Il m'en faut un reel d'une minute avec de la
musique. | Le 2 avril on ouvre les inscriptions au stage d'été. Il faudrait ce jour-là une
newsletter à toute la liste et un post Facebook qui renvoie vers la page. | Le cabinet fête ses
5 ans le 16 mai, une cinquantaine de personnes, dans la cour si le temps le permet. Vous pouvez
vous occuper de tout organiser ? | Il me faut une campagne Google Ads pour le dépannage
serrurerie, rayon 15 km autour de Nantes, budget 12 € par jour. | Chaque premier lundi du mois,
je souhaite un tableau des ventes par produit avec un graphique, à partir de l'export de la
caisse. | Pouvez-vous me réserver un train pour Strasbourg le vendredi 20 mars, avec un départ
après le déjeuner ? | L'entretien avec la styliste dure quarante minutes. Il me faut le texte
par écrit pour lundi, et une lettre d'information qui le présente aux clientes. | Deux nouvelles
demandes pour le cabinet : préparer la paie de mars et mettre les nouveaux tarifs sur le site. |
Faites la compta de février, s'il vous plaît, les relevés sont sur le drive. J'en ai besoin
lundi. | Autre chose. Appelez les 25 mairies de mon fichier pour des rendez-vous, et saisissez
mes devis papier de février dans le tableur. | Je cherche un fournisseur de bocaux en verre en
Espagne ou au Portugal. Faites-moi un comparatif avec les prix et les délais, deux pages max. |
Bonjour, à faire pour le 10 avril : la compta du premier trimestre et la paie de mes deux
apprentis. | La compta de février est nickel. Je veux la même chose chaque mois désormais, et
aussi la préparation des salaires de mes deux serveurs. | bien reçu les billets. Il faudrait
aussi facturer à la mairie les deux ateliers poterie de samedi dernier, 180 € chacun | Encore
deux choses : saisir les 60 bons de commande du salon dans la boutique, et une newsletter pour
annoncer la nouvelle collection, envoi le 2 avril. | L'atelier est fini, ouf. Il faudrait
demander un petit avis aux huit participants et monter la vidéo pour la chaîne. | Bonjour,
pourriez-vous me signaler chaque semaine les appels d'offres en couverture-zinguerie dans le
Finistère ? | Je suis en formation du lundi 23 au vendredi 27 et personne ne décroche à
l'atelier. | Le marché de nuit cherche des stands de galettes et j'aimerais en être. Le dossier
est à déposer le 24 mars au plus tard. | Une cliente raconte sur Google qu'on l'a rendue malade.
J'aimerais une réponse calme, aujourd'hui. | Salon à Bordeaux du 24 au 26 : réserve-nous deux
chambres, et annonce sur LinkedIn qu'on y sera | Bonjour, nous avons refait la salle de bains du
gîte et l'annonce parle encore de la baignoire. Pourriez-vous remettre le texte à jour ? Bien à
vous, Solange | Il y aurait un petit moins 10 % à faire sur les thés samedi, et un mot aux
clients pour le dire | La dame de Nantes dit qu'elle n'a rien reçu, le suivi dit livré. Moi je
ne peux pas chercher | et sur un hochet en bois, quels avertissements on est obligé de mettre ?
j'ai rien du tout pour l'instant | Il me faudrait pour vendredi un mail à tous les abonnés pour
leur dire que le stage d'été n'aura pas lieu. | Carnaval annulé, les gens veulent être
remboursés, 40 mails depuis midi. Qui peut leur répondre d'ici demain soir ? | Pas de
sous-titres sur la leçon 2, une élève malentendante m'a écrit. Vendredi ce serait bien | Sinon
il me faudra une chambre à Lille, deux nuits à partir du 6 mai, pas trop chère | Une dame se
plaint que son vase est arrivé en morceaux, elle est furieuse, il faudrait arranger ça avec elle
| Le catalogue est là. Les hôteliers de la côte ne nous connaissent pas, il m'en faudrait cinq à
rencontrer | on n'a aucun plan pour le deuxième semestre, ni pub ni rien, et j'aimerais bien en
avoir un | On a enfin un parfum de forêt pour nos bougies, il faut l'ajouter dans la boutique en
ligne, photo et prix dans le dossier. | Madame, Monsieur, Je souhaiterais savoir ce que
demandent les décorateurs de vitrine de la région, trois ou quatre noms avec leurs tarifs.
Cordialement, Solange, fleuriste | Euh, bonjour, il me faudrait un train pour Lille le
vingt-deux et retour le soir, une personne, merci | Du 12 au 18 mars je suis à l'hosto,
quelqu'un peut répondre aux mails clients à ma place | fin de mois chargée : relancer les
impayés, les livres de mars, et préparer les salaires (2 pers). le tout pour le 31 | Une relance
à M. Pujol (310 €, impayé depuis janvier), et une facture au cabinet Serre : maquette 980 HT. |
Pour la semaine prochaine il me faudrait quatre publications insta sur les croissants aux
amandes, photos dans le dossier | Fichier de 25 cavistes à Bruxelles à appeler pour me caler des
rdv. et trouvez-moi un hôtel là-bas pour deux nuits, 100 € max, je suis souple sur les dates |
Fermeture du cabinet du lundi 13 au vendredi 24 avril. J'aimerais que quelqu'un décroche à ma
place et note qui a appelé | Il y a aussi 12 photos de plateaux en bois, éclairage affreux, je
voudrais un fond uni et les veines bien visibles | Ma secrétaire part en congé mat. D'un côté
une annonce pour la remplacer, de l'autre une permanence pour les appels en attendant, c'est
dans vos cordes ? | Je garde des chats à domicile et je travaille sans rien de signé, oups. Un
modèle de convention, une page ou deux, ça m'irait très bien | Pendant ce temps vous pouvez
changer les délais de livraison sur toutes les fiches ? On passe de 3 à 5 jours, 64 articles |
Entretien avec le maréchal-ferrant filmé hier : montage du son pour la version audio,
sous-titres anglais pour la vidéo | Il me faut le texte d'une newsletter pour Pâques, chocolats
maison, envoi le jeudi 2 avril | Mettez svp sur la page contact : ouvert du mar au sam, 10h-19h,
12 rue du 8 Mai | La facture pour la mairie de Sète n'est toujours pas partie, 860 € pour
l'élagage. Jeudi dernier délai ! | Y aurait-il moyen d'avoir une chambre à Nantes du 17 au 19,
pas plus de 95 la nuit ? Je repars le 19 au matin | mes comptes de février ne sont pas faits et
le banquier les veut pour le 31. relevé en pièce jointe | Quelqu'un pourrait me taper
l'entretien avec le maire pour lundi ? 55 minutes, deux voix, le son est correct | Lemoine c'est
réglé, merci. Il reste le camping des Pins : 3 jours de peinture à 310, à envoyer demain | Avant
de lancer mes paniers bio je voudrais savoir si les bureaux du quartier en veulent. Une
trentaine de coups de fil avec quelques questions, ça se fait ? | J'ai deux heures d'interview
avec mon grand-père vigneron. J'aimerais en tirer 6 minutes, avec des sous-titres parce qu'il
marmonne. | M. Carpentier attend un chiffrage pour 3 portes en chêne massif, je lui ai dit
jeudi. Mes notes sont dans la photo, désolé pour l'écriture | coucou, 24 portraits de mariées,
la peau brille trop et y a un radiateur derrière sur 6 photos. rien de plastique svp, naturel |
Mon apprentie est passée à 35h et son contrat dit toujours 24. Faut mettre ça au propre. | Le 23
mai je fais une journée reliure : qq'un pour gérer les inscriptions (15 max) et, le même soir,
un petit vernissage à organiser, cocktail et musique | Tous les mercredis j'ai les enfants et je
rate la moitié des appels du cabinet. Il faudrait que quelqu'un décroche à ma place ces
jours-là. | Je pars une semaine, du 16 au 22 inclus : vous auriez quelqu'un pour répondre aux
clientes de la boutique par mail pendant ce temps ? | Pourriez-vous envoyer une facture de 540 €
à la mairie de Sète pour l'atelier cerf-volant ? | Mon comptable veut mes tickets du trimestre
triés pour le 31 et ils sont dans un sac de sport | Est-ce que vous pourriez préparer la
convocation à l'assemblée des copropriétaires, elle doit partir le 10 avril ? | Voilà mars qui
arrive : 3 salariés plus Inès en alternance. La paie doit être prête le 26 | Mme Ferrand m'a
recommandé à sa fille, même genre de salle de bain en plus petit, 4,5 m². Il me faut un devis
pour elle | Rien à voir avec la compta : sur le site la page "nos gîtes" affiche encore les
tarifs 2024. Le nouveau tableau est joint, à remplacer | Vous pourriez me trouver ce que
prennent les autres toiletteurs de Nantes pour un caniche ? Avec les sources, deux pages max |
Je n'y arrive plus avec le téléphone sur l'échafaudage. Du lundi au vendredi, chaque matin,
quelqu'un peut répondre au nom de la boîte ? | tiens au fait le lien vers notre carte cadeau est
mort sur le site, quelqu'un peut réparer ?
""",
}
