"""What people who write French want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Je vends des vélos d'occasion, je rêve d'avoir un fournisseur de batteries reconditionnées en
Europe, et si tu trouves, qu'on les appelle pour fixer un premier rendez-vous | La fiche produit
du savon à l'argile en italien et en allemand, et puis deux posts insta pour le lancement, si
c'est faisable | 2 choses: les fiches de paie des vendangeurs et mettre à jour la carte sur le
site, le rosé 2024 est épuisé | Le PDF du fournisseur est en chinois, j'y pige que dalle, et les
prix dedans il me les faudrait dans un excel | trouvez-moi deux ou trois loueurs de vélos cargo
du côté de Nantes, et prenez rdv avec celui qui fait le moins le malin | bons de commande du
salon : d'abord les saisir dans le tableau, ensuite une facture par libraire | le livre d'or de
la chorale : déchiffrer et taper les messages, mettre les adresses mail dans la liste, et
envoyer à tous ces gens-là un merci | la compta de février et les deux fiches de paie de mars,
avant le 27, après je suis en montagne sans réseau | La carte des soins en anglais et puis la
mettre sur le site, d'ici quinze jours. on a de + en + de touristes l'été | Bonjour, il me
faudrait les devis concurrents pour un four à pizza, et tant qu'on y est changez le numéro de
téléphone sur le site | Il faudrait sortir la facture du mariage Lemoine, préparer un petit post
pour le salon du livre et quelqu'un pour repeindre la vitrine | La liste des 80 exposants est à
recopier dans le tableau, et puis il faudrait les appeler un par un pour caler les rendez-vous |
Bonjour bonjour, une infolettre pour les abonnés du panier bio, ensuite passer les coups de fil
aux restaurateurs pour caler des dégustations. | Le plombier est passé, tout va bien. Facturez
Mme Delorme (coupe + couleur à domicile, 85), et annoncez sur Insta que je prends des nouvelles
clientes | traduire le site en italien, réserver le train pour Gênes, trouver combien demandent
les autres luthiers pour un réglage | Un samedi fou. J'ai 60 tickets de caisse à classer. Et on
m'a filmé en train de parler de levain pendant 40 minutes, faudrait le texte. | Les 45
inscriptions au stage, à entrer dans le tableur. Rappeler aussi par téléphone ceux qui n'ont pas
choisi de date, pour en fixer une. | on a 33 avis google je crois que c'est à moi d'y répondre.
de vous je veux : relances des mauvais payeurs (4), saisie des commandes de la foire | Une
newsletter en avril pour dire que la scierie déménage. On change aussi le tarif des bûches sur
la page boutique, et Aurélie reprend les Instagram | alors un post linkedin sérieux pour
annoncer ma certification coach, et à part un truc rigolo sur insta avec le chat sur le tapis de
réunion | la lettre du printemps pour mes clients du vélo (révision à 59€, pensez aux pneus, on
recrute pas) et facture à la mairie, 12 vélos entretenus à 45 | compta de février avant la fin
de la semaine et sur le site le tarif enfant passe à 12 euros | un post linkedin pour mon
nouveau service de bilans de compétences, et ma plaquette (4 pages) en anglais et en néerlandais
| relancer Mme Perrin pour la tapisserie, trouver des fournisseurs de crin végétal, et un post
sur le fauteuil voltaire. Et me faire livrer du bois si jamais haha | traduction de mon
catalogue de carrelages en espagnol (16 pages) pour vendredi en huit, et facture à Solvia pour
le chantier de la rue Hoche | un post insta avec la robe de mariée cousue main, et un autre sur
linkedin plus pro sur les métiers d'art | il y a aussi 80 inscriptions papier à rentrer dans le
tableau, et ensuite j'aurais besoin d'une infolettre pour annoncer le stage d'été | Pour lundi
23 : changer la photo d'accueil de notre site (c'est encore la neige) et faire passer notre
règlement intérieur en anglais | bonjour, la facture de M. Lefèvre (toiture, 3 200 ht), d'ici
vendredi 17 h svp, sa compta ferme après | trouver une blanchisserie moins chère dans le coin +
le mail de la famille Rossi en français, c'est de l'italien et je comprends un mot sur trois |
il me faut toutes les factures de mars parties avant la fin du mois, le 31 au plus tard. la
liste des séances est dans le tableau habituel | Salut, c'est Yann. Fuite réparée chez la
boulangère, 2h30 + le siphon + déplacement. Elle veut le papier pour son proprio, si possible
demain | Une cliente a reçu le mauvais disque (Lyon au lieu de Lille, bref j'ai interverti). Les
deux sont à faire revenir et à réexpédier, voyez avec eux | J'ai plus de 200 photos de chantier
dans mon téléphone et ma page est morte depuis octobre. Avant / après, les gens adorent ça non ?
Faites-en quelque chose | le chauffe-eau du gîte du bas fait disjoncter toute la maison, c'est
le 2e soir à la bougie | La roulotte est prête !! il me faut un texte qui donne envie (2 pers,
lit breton, toilettes sèches assumées) et qu'elle apparaisse dans le planning à 75 la nuit |
Pour l'expo de Lucie : le communiqué, l'invitation aux abonnés, la page sur le site. Pour jeudi
19 au plus tard, merci | Mon site date de 2017, il faut tout refaire et puis la bio aussi,
j'habite même plus à Tours | remets les sérigraphies en vente stp y en a 15 qui sont revenues du
salon. et puis la librairie en a gardé 4, facture 4x35 | Reçus fiscaux 2025, relance des
cotisations, petite lettre aux adhérents pour la fin de saison. Voilà ma liste, bon courage | La
mairie demande le dossier de subvention pour le 15 avril, vous pouvez nous monter ça ? Et comme
ils veulent les comptes de l'exercice avec, il faudrait les faire aussi… | Tous les lundis un
petit post avec le plat de la semaine, je vous envoie la photo le dimanche soir. | Mariage des
Petit le samedi 21 : commander 20 kg de beurre chez Lescure et me trouver deux extras dans
l'équipe pour ce jour là | j'aurais besoin du motif pivoine décliné en autocollant et de la
fiche produit qui va avec sur shopify | il faudrait facturer les 12 loyers de l'espace coworking
le 1er de chaque mois, montants dans le tableau | Il faut pointer la banque de janvier et
relancer les impayés, il y en a cinq ou six je crois | Deux choses : traduire nos CGV en
néerlandais, et remplacer la vidéo d'accueil du site, elle rame | faut relancer les devis de
février, personne ne m'a répondu 😩 y en a 11, les 3 gros d'abord, ton sympa stp, pas de forcing
| Une série de 3 publications pour la réouverture, sur Insta et Facebook en même temps. Les
photos sont dans le drive, dossier « Travaux ». La première lundi. | Le formulaire de
réservation du site ne marche plus depuis dimanche, les gens cliquent sur « valider » et rien.
J'ai déjà vidé le cache, changé de navigateur, redémarré. Je sais plus quoi faire. | L'entretien
avec l'artisan dure 38 minutes, il me le faudrait tapé mot à mot. Ensuite un post LinkedIn qui
en reprend une citation. | le contrat de Maëlle (mi-temps, CDD de six mois) est à préparer, et
y'a M. Roussel qui veut être remboursé de son atelier annulé, tu t'en occupes ? | On a reçu 31
candidatures pour le poste de vendeur à Namur. Il faut les lire, en garder six, avec un mot sur
chacun pour m'expliquer pourquoi. | Déclaration TVA de janvier-mars à préparer svp pour le 15
avril. Autre chose : la campagne Facebook mange 40 € par jour et ne rapporte rien, regardez ce
qui cloche | Contacte les RH des 20 boîtes de ma liste pour leur vendre l'atelier respiration.
Et décale ma réunion avec Thierry, vendredi me va plus, plutôt mardi 17 à 9h. | Allô! Tu
pourrais faire la facture pour le chalet des Tremblay? 5 jours à 480 $, plus le déplacement (112
km), taxes en sus, à envoyer par courriel à monsieur ET à madame. | On a engagé un apprenti, il
lui faut un plan pour ses deux premières semaines. Par ailleurs la vidéo de bienvenue aurait
besoin d'une voix off, féminine si possible. | Mes factures d'achat de janvier ne collent pas
avec le relevé bancaire, quelqu'un peut tirer ça au clair ? Oh, et l'imprimante n'est plus
reconnue par le portable. | Il faudrait repérer 50 boutiques bio en Wallonie et qu'on leur
écrive pour présenter mes tisanes. | ok donc faudrait 1/ fusionner les deux listes d'abonnés
(Mailchimp + Excel) 2/ rédiger l'infolettre de Pâques | J'ai des entretiens d'embauche à
organiser avec les trois finalistes, jeudi 19 dans l'après-midi si possible. La mutuelle attend
aussi qu'on la rappelle. | Peux-tu remettre la réunion d'équipe à lundi 14h, et à côté de ça
rédiger le mot d'accueil de la brochure ? | Le stock affiché des bougies est faux (12 au lieu de
2), corrige ça stp. Le site est lent aussi, surtout sur mobile, à voir. | Mon billet de retour
de Nantes, je voudrais le repousser au dimanche 22. et ça n'a rien à voir mais Mme Picard a
laissé un avis horrible, faut une réponse posée. | la lettre de mise en demeure, c'est à poster
en recommandé ; la page boutique renvoie une erreur 404, ça aussi c'est à voir | Faudrait
transcrire le vocal de 12 min que j'ai laissé hier, et aussi corriger les fautes du communiqué
ci-joint | J'ai les réponses du sondage papier, 140 feuilles, à saisir dans Excel, une ligne par
personne, oui = 1 non = 0, les commentaires tels quels. | Mon associée veut une version
espagnole du dossier de presse et moi des étiquettes pour les pots de miel, 40 mm de diamètre. |
a) reporter mon rdv banque au 26 b) corriger la page tarifs du site c) me dire combien prennent
les autres photographes pour une séance nouveau-né | Trouve des fabricants de bocaux en verre en
Suisse romande, moins de 500 pièces par commande. Puis écris le petit texte « notre histoire »
pour le dos du paquet (60 mots). | Alors : appeler Swisscom pour le modem, mettre au propre mon
fichier prospects (doublons, npa manquants), relancer ceux qui ont reçu une offre en février, et
repousser le coiffeur à samedi. | vire la vieille photo de la page contact stp. pis fais une
facture à Desjardins, 2 jours à 720 | Communiqué de presse pour l'ouverture de la deuxième
boutique, une page, ton sobre, une citation de moi (inventez, je valide), contact presse à la
fin. Il me le faut le 2 avril. | Le texte de la newsletter est prêt, relis-le. Les abonnés sont
dans trois fichiers différents, à regrouper. | J'ouvre un gîte. Je voudrais un logo simple, un
hêtre ou une feuille, lisible en tout petit, en noir et en vert, et les fichiers pour le web et
pour l'enseigne. | Le petit texte pour la carte cadeau est à revoir pour mercredi prochain, et
si tu appelles l'assurance pour le dégât des eaux sa serait parfait. | Qui tient les salons du
mariage en Flandre, et à quelles dates ? À lister. Je voudrais aussi un rendez-vous avec Karim
de chez Proximus, le 18 à 10h. | je te mets un audio de 20 min à taper, c'est la formatrice qui
parle vite. Sinon quelqu'un pour commander 300 étuis carton chez notre fournisseur habituel ? |
Avez-vous quelqu'un pour monter le reportage de la kermesse, 4 min max, à livrer le 31 mars, et
pour tenir la page Facebook pendant ma convalescence ? | Traduis-moi la notice en italien, le
client de Lugano la veut lundi. Réserve-moi aussi une nuit là-bas le 30 mars | Notre liste de
membres vient d'un vieux FileMaker : prénoms en majuscules, numéros avec et sans indicatif,
codes postaux collés à la ville. 900 lignes. Rendez-la propre, sans perdre personne. | Range ma
boîte de réception (8 000 mails, oui oui) et prépare un texte d'accueil pour le livret du gîte.
| J'ai eu Sandrine Colin au téléphone pour un premier échange. Envoyez-lui le résumé et l'offre
à 480 €, elle hésite encore. | Pendant que vous finissez le calendrier : le texte de l'annonce
de la roulotte date de 2019, j'aimerais qu'il soit entièrement réécrit, un peu plus chaleureux.
| Mes nouvelles tasses sortent du four. Il faudrait détourer les 16 photos pour le 20, puis
créer les produits dans ma boutique avec les trois couleurs. | Et pendant que le reel se monte,
j'aurais besoin d'un petit post LinkedIn pour annoncer l'arrivée de Maxime, notre nouvel
alternant. | L'assemblée a voté la nouvelle cotisation. Il faudrait donc facturer tout le monde
avant le 31 mars, et sortir du fichier les six personnes qui ont démissionné. | Rien à voir avec
les notes : j'aimerais une lettre pour mes abonnés le premier lundi de chaque mois, avec les
dates d'ateliers et un petit conseil couture. Vous vous en chargez ? | Une dame m'écrit pour la
troisième fois parce que son bracelet est arrivé cassé. Pouvez-vous lui répondre gentiment et
lui rembourser les 45 € ? | Vous pouvez préparer les factures des cours de cheval pour février ?
Les heures sont dans le tableau partagé. | donc la dame de mardi madame Keller c'est d'accord
elle prend les six séances alors envoyez-lui tout le paquet habituel le contrat la fiche et le
mot d'accueil | J'ai besoin deux choses : réserver train Lyon–Paris le 30 mars, le premier
possible, et mettre au propre mes notes manuscrites de la formation (8 pages). | chantier dupuis
fini hier, faut sortir la facture de solde pour vendredi. devis + avenant dans le dossier,
acompte 30% déjà encaissé | j'ai tout scanné en vrac, factures fournisseurs + tickets péage +
essence de janv à mars. à ranger pour la compta avant le 31 | relevé au laser de l'appart rue
voltaire, j'ai que des gribouillis mais tout y est. faut une feuille propre avec surfaces et
déductions pour demain, le maitre d'oeuvre vérifie tout | Le 2 avril on ouvre les inscriptions
au stage d'été. Il faudrait ce jour-là une newsletter à toute la liste et un post Facebook qui
renvoie vers la page. | Le cabinet fête ses 5 ans le 16 mai, une cinquantaine de personnes, dans
la cour si le temps le permet. Vous pouvez vous occuper de tout organiser ? | La semaine
prochaine, du lundi au dimanche, c'est la semaine de la reliure chez nous. Un petit post
LinkedIn par jour ce serait bien, avec les photos de l'atelier. | Deux salariées veulent les
mêmes semaines en août et j'ai peur de fâcher l'une ou l'autre. Pouvez-vous préparer un planning
des congés pour les cinq personnes ? | Une cliente menace de nous poursuivre pour une robe
arrivée tachée, je ne dors plus. Pouvez-vous lui répondre aujourd'hui et organiser le
remboursement de 129 € ? | J'ai besoin de la comptabilité de février pour le 18 mars, mon relevé
de compte est déjà en ligne. | Je voudrais une publication LinkedIn sur notre chantier de Nantes
et, séparément, la facture finale pour la famille Guérin, 4 300 euros. | Faites la compta de
février, s'il vous plaît, les relevés sont sur le drive. J'en ai besoin lundi. | Pouvez-vous
mettre les nouveaux tarifs des séances sur le site pour lundi 9h ? Les patients me posent la
question tous les jours. | Je cherche un fournisseur de bocaux en verre en Espagne ou au
Portugal. Faites-moi un comparatif avec les prix et les délais, deux pages max. | Bonjour, je
cherche quelqu'un pour publier deux fois par semaine sur Insta les photos du salon de toilettage
| Fais une fiche PDF sur les soins d'hiver pour la cabine, et un mail à nos abonnées vendredi |
J'ai trois balayages le même samedi matin, plus personne ne s'y retrouve dans mes rendez-vous. |
Bonjour, pourriez-vous me signaler chaque semaine les appels d'offres en couverture-zinguerie
dans le Finistère ? | L'Urssaf m'a envoyé un formulaire de six pages à rendre pour le 20, je n'y
comprends rien. | Le thé de chez Dammann est devenu hors de prix, compare avec d'autres maisons.
Et fais-moi une fiche de nettoyage pour la machine à glace. | Deux choses : demander l'ouverture
tardive à la mairie, et des sets de table avec la liste des cocktails | Une cliente raconte sur
Google qu'on l'a rendue malade. J'aimerais une réponse calme, aujourd'hui. | J'ai besoin d'une
boutique en ligne pour mes bougies et d'une petite vidéo montée avec mes rushs. | Salon à
Bordeaux du 24 au 26 : réserve-nous deux chambres, et annonce sur LinkedIn qu'on y sera | bon
alors, pour Pâques je veux trois nuits minimum partout, du trois au six avril, sinon ils
prennent une seule nuit et moi je passe ma vie à laver des draps | Il y aurait un petit moins 10
% à faire sur les thés samedi, et un mot aux clients pour le dire | Pour les bougies tout va
bien. Par contre mes photos de savons sont grises, on dirait novembre | et sur un hochet en
bois, quels avertissements on est obligé de mettre ? j'ai rien du tout pour l'instant | Le
hérisson en autocollant ce serait chouette, puis à mettre en vente sur Etsy avec les autres |
Dans la leçon 1 on voit mon numéro de portable à l'écran, ça fait deux appels bizarres cette
semaine… | Pas de sous-titres sur la leçon 2, une élève malentendante m'a écrit. Vendredi ce
serait bien | Au fait, j'ai fini le chantier chez Mme Aubry hier. 4 jours à 380, reste plus qu'à
lui envoyer la note. | Une dame se plaint que son vase est arrivé en morceaux, elle est
furieuse, il faudrait arranger ça avec elle | Vendredi je serai au lycée de mon fils tout
l'après-midi, quelqu'un peut tenir le chat clients à ma place ? | On a enfin un parfum de forêt
pour nos bougies, il faut l'ajouter dans la boutique en ligne, photo et prix dans le dossier. |
Bruno nous quitte à la fin du mois. Préparez la paie de septembre avec son solde, on est quatre.
| alors euh c'est délicat c'est le maire il me doit la rambarde depuis novembre et bon c'est le
maire mais une relance polie quand même vous pouvez lui écrire ça | est-ce que vous pourriez euh
comment dire regarder quelles communes cherchent des menuisiers en ce moment dans le coin genre
trente bornes parce que le carnet il est vide là | Du 12 au 18 mars je suis à l'hosto, quelqu'un
peut répondre aux mails clients à ma place | fin de mois chargée : relancer les impayés, les
livres de mars, et préparer les salaires (2 pers). le tout pour le 31 | Carte de printemps :
changer les plats sur le site et deux posts facebook qui l'annoncent. En place le 1er avril | un
train Lyon-Dijon mardi 17 tôt le matin, retour en soirée, 2e classe ça suffit | Les horaires sur
le site sont encore ceux d'hiver, on ferme à 19h30 maintenant | Pour la semaine prochaine il me
faudrait quatre publications insta sur les croissants aux amandes, photos dans le dossier |
J'aimerais savoir ce que demandent les autres coursiers à vélo à Nantes, au km et à la course.
Avec les sources | Fermeture du cabinet du lundi 13 au vendredi 24 avril. J'aimerais que
quelqu'un décroche à ma place et note qui a appelé | Il y a aussi 12 photos de plateaux en bois,
éclairage affreux, je voudrais un fond uni et les veines bien visibles | J'ai 80 carrés de tissu
à faire partir chez des décorateurs. Il faudrait que ce soit posté le 26. | chaque vendredi
j'oublie de prévenir mes élèves de piano pour la semaine d'après... quelqu'un pourrait confirmer
les cours tous les vendredis à ma place | Il me faut le texte d'une newsletter pour Pâques,
chocolats maison, envoi le jeudi 2 avril | j'ai 65 cartes de visite du salon de la semaine
dernière à rentrer dans le CRM, pour la fin de semaine | La facture pour la mairie de Sète n'est
toujours pas partie, 860 € pour l'élagage. Jeudi dernier délai ! | Combien prennent les autres
fleuristes de Rennes pour un abonnement bureau ? J'aimerais du sérieux, avec sources. | Du 23 au
27 je suis en tournée, il n'y aura personne pour répondre aux clients par mail. | Paie de mars à
préparer pour le 27, quatre personnes. Et la facture Delmas, 2 300 HT, pour la même date. |
Avant de lancer mes paniers bio je voudrais savoir si les bureaux du quartier en veulent. Une
trentaine de coups de fil avec quelques questions, ça se fait ? | J'ai deux heures d'interview
avec mon grand-père vigneron. J'aimerais en tirer 6 minutes, avec des sous-titres parce qu'il
marmonne. | Le notaire me rend les archives de l'étude de mon oncle : une vingtaine de cartons.
Tout doit passer en numérique, un dossier par client. | coucou, 24 portraits de mariées, la peau
brille trop et y a un radiateur derrière sur 6 photos. rien de plastique svp, naturel | La
mairie cherche un traiteur pour ses cérémonies, dossier à déposer le 23 mars au plus tard. DC1,
DC2, mémoire technique, c'est du chinois pour moi. | Les codes promo de la Saint-Valentin
marchent encore lol. À virer, et en créer un nouveau PRINTEMPS15, actif à partir de samedi | Je
pars une semaine, du 16 au 22 inclus : vous auriez quelqu'un pour répondre aux clientes de la
boutique par mail pendant ce temps ? | y aurait-il quelqu'un pour taper un entretien de 50 min
avec un vigneron ? accent prononcé, je préviens | Mon comptable veut mes tickets du trimestre
triés pour le 31 et ils sont dans un sac de sport | Est-ce que vous pourriez préparer la
convocation à l'assemblée des copropriétaires, elle doit partir le 10 avril ? | Mme Ferrand m'a
recommandé à sa fille, même genre de salle de bain en plus petit, 4,5 m². Il me faut un devis
pour elle | Et maintenant une relance pour le garage Pons, 1 340 € depuis fin janvier, il fait
le mort | Vous pourriez me trouver ce que prennent les autres toiletteurs de Nantes pour un
caniche ? Avec les sources, deux pages max | Je n'y arrive plus avec le téléphone sur
l'échafaudage. Du lundi au vendredi, chaque matin, quelqu'un peut répondre au nom de la boîte ?
| Je cherche le devis. Il me faudrait aussi un aller simple Lyon-Genève en train lundi 23,
l'après-midi | Bonjour, il me faudrait 45 menus imprimés en français pour le mardi 24 mars,
merci d'avance ! | la réunion d'hier a duré deux heures, j'ai tout enregistré et mon associé
attend toujours le compte rendu... | le plombier me facture 38 ml de cuivre, moi sur place j'en
compte 25 à tout casser | De la visite de Sète je ramène 412 photos en vrac et un carnet de
cotes tout taché de café, le relevé quoi. Rien de tout ça n'est exploitable en l'état | Autre
chose : notre numéro de téléphone en bas du site est faux depuis le déménagement, quelqu'un peut
le corriger ? | j'ai une nouvelle liste, 52 coiffeurs du 69, faudrait les appeler et me caler
des rdv démo | On laisse tomber l'affiche, mettez plutôt le programme de la fête du fromage sur
notre site, page d'accueil | non pas de relance, c'est une facture que je veux : 480 € à l'école
de voile, pour jeudi | Répondre aux 40 mails en attente, rédiger la newsletter du mois (sujet :
nouvelles semences) et me repeindre le hangar. Enfin, si vous faites ça. | J'arrête les
prospectus, tout finit à la poubelle. À la place trois posts Instagram sur les nouvelles selles
| Le logiciel a transformé mon entretien de 45 min en charabia. Il me le faut tapé par un humain
pour vendredi midi | On vient de m'annuler ma voiture de location à Nantes pour mardi prochain.
Je ne vais pas y aller à pied avec 80 kilos d'échantillons | Ras le bol des mails clients, il y
en a 70 qui traînent, quelqu'un peut y répondre? | Stop au bricolage : il me faut les comptes de
janvier, et puis les liens morts du site à réparer | Hors de question que je recopie 300 lignes
du catalogue à la main. Du pdf vers excel svp | Pas d'erreur cette fois de ma part, je vous
confie la paie de mars (4 pers.). J'ai aussi besoin d'un hôtel à Lyon, rien de luxueux | J'en ai
marre de la compta, prenez le mois de février, tout est dans le dossier | Toujours pas de
newsletter ce mois-ci, j'ai la page blanche... le sujet c'est la cave à fromages | la page
tarifs est fausse depuis un an, j'ai honte. corrigez-la, la liste est jointe | L'enregistrement
de l'AG dort sur mon téléphone depuis février et le président s'impatiente. 1h20, son pas
terrible, désolée. Il le veut écrit mardi prochain. | Impossible de trouver un hôtel à Bordeaux,
tout est complet ou hors de prix et j'y ai déjà perdu deux heures. Du 7 au 9 avril, 110 € max la
nuit
""",
}
