"""What people who write French want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | d'une part les notes de
frais de mon voyage à recopier dans excel, d'autre part un vol pour Séville le 19 mai, merci
d'avance les amis | on a enregistré la réunion avec le maître d'ouvrage, 1h20, je voudrais
l'avoir par écrit et en même temps une petite lettre d'info à nos clients sur le chantier | La
fiche produit du savon à l'argile en italien et en allemand, et puis deux posts insta pour le
lancement, si c'est faisable | 2 choses: les fiches de paie des vendangeurs et mettre à jour la
carte sur le site, le rosé 2024 est épuisé | Le PDF du fournisseur est en chinois, j'y pige que
dalle, et les prix dedans il me les faudrait dans un excel | la séance passe à 65 euros. il faut
que ce soit sur le site et qu'un mail parte aux abonnés pour expliquer gentiment pourquoi
(loyer, chauffage, la vie) | Le livre d'or de la chambre d'hôtes: 220 adresses mail écrites à la
main à recopier dans un tableau. Courage à celui qui s'y colle. Et avec ces adresses j'aimerais
envoyer un petit mot de printemps. | La lettre est écrite, reste à l'envoyer aux abonnés le 17 à
7 h, et à en tirer un post dans la foulée | Facture au Domaine de Kermor 3 400 € pour la haie,
et dans la foulée passe-moi les livres de mars au propre, le tout avant le 31 | Deux choses pour
le 20 : mettre à jour les tarifs "jour J" sur le site, et traduire ma brochure en anglais pour
un couple d'Édimbourg | Répondez aux douze clients dont la caisse est arrivée cassée (on renvoie
tout) et mettez un mot d'excuse sur Facebook, sobre, sans emoji | Regardez ce que coûte l'envoi
d'un livre au Canada chez les trois transporteurs, puis écrivez à nos abonnés de là-bas pour
annoncer le nouveau tarif | La billetterie affiche 20h au lieu de 18h. Corrigez la page et
prévenez par mail tous ceux qui ont acheté, au plus vite svp | Il me faut un Paris-Bruxelles et
un hôtel pour la Foire du livre, et pendant que vous y êtes calez-moi un rendez-vous avec
Dupuis, demandez Sandrine, elle est adorable mais ne rappelle jamais. | trouvez quel camping
près de Stavelot accepte un groupe de 16 et réservez-le nous, c'est pour le week-end brassage |
La carte des soins en anglais et puis la mettre sur le site, d'ici quinze jours. on a de + en +
de touristes l'été | faire la facture des 60 tartelettes de l'EHPAD (2,10 pièce) et appeler leur
animatrice pour caler la dégustation du printemps | Bonjour, il me faudrait les devis
concurrents pour un four à pizza, et tant qu'on y est changez le numéro de téléphone sur le site
| Pouvez-vous d'abord transcrire l'enregistrement de l'AG, ensuite le traduire en anglais pour
nos deux associés de Londres ? | Appelez les gens qui ont rempli le formulaire pour fixer les
essais. Et j'ai 6 h de notes vocales à mettre par écrit | La liste des 80 exposants est à
recopier dans le tableau, et puis il faudrait les appeler un par un pour caler les rendez-vous |
Deux rappels à faire : Mme Vasseur, 340 €, et le garage Morin, 1 120 €, lui c'est déjà la
troisième fois, soyez ferme | Alors. J'ai passé la matinée chez un client qui m'a demandé la
plaquette en néerlandais, je lui ai dit oui. Et le même client n'a toujours pas réglé la pose de
décembre. Vous voyez ce qu'il me faut ;) | Besoin d'un post pour la fête des mères. Besoin aussi
que la page contact affiche le bon numéro. | Le plombier est passé, tout va bien. Facturez Mme
Delorme (coupe + couleur à domicile, 85), et annoncez sur Insta que je prends des nouvelles
clientes | D'abord chercher les mails des 50 cavistes de Bretagne, après les appeler pour
prendre rdv. Et mon train pour Rennes | traduire le site en italien, réserver le train pour
Gênes, trouver combien demandent les autres luthiers pour un réglage | Un samedi fou. J'ai 60
tickets de caisse à classer. Et on m'a filmé en train de parler de levain pendant 40 minutes,
faudrait le texte. | Deux factures : le comité d'entreprise, 22 massages ; la mairie, la journée
bien-être. Montants dans mon mail d'hier. | Les 45 inscriptions au stage, à entrer dans le
tableur. Rappeler aussi par téléphone ceux qui n'ont pas choisi de date, pour en fixer une. |
Salut, les loyers sont payés, pas besoin. Par contre, pour ma prof de chant : facture des 4
cours. Et pour ma tante, rappel du prêt de la sono, elle est cliente comme les autres. | on a 33
avis google je crois que c'est à moi d'y répondre. de vous je veux : relances des mauvais
payeurs (4), saisie des commandes de la foire | Fiche produit, ok je m'en occupe. Par contre les
e-mails des clientes en colère, non, ça c'est vous. Et puis la newsletter de mars qui dit
pardon. | Bon alors l'atelier rouvre après travaux ! un mail pour toutes mes élèves avec les
nouvelles dates, une publication facebook, et sur le site il faut remettre les horaires normaux
| j'ai une pile de commandes de noël jamais saisies dans la boutique, une quarantaine, il faut
les entrer. et répondez svp aux gens qui demandent où est leur colis, j'ose plus ouvrir la boîte
mail | alors un post linkedin sérieux pour annoncer ma certification coach, et à part un truc
rigolo sur insta avec le chat sur le tapis de réunion | trouvez-moi les comités d'entreprise du
coin qui prennent des massages assis, une trentaine, et appelez les pour caler une démo gratuite
| la lettre du printemps pour mes clients du vélo (révision à 59€, pensez aux pneus, on recrute
pas) et facture à la mairie, 12 vélos entretenus à 45 | Bonjour, facture à l'école de la Croix
pour les 4 ateliers compost, mise à jour des tarifs sur le site (journée 420) et rappelez les
communes qui avaient dit "on verra au printemps" pour prendre rdv, c'est le printemps | le
fichier des adhérents est à refaire, 90 noms du cahier. un post pour dire que la piscine
naturelle rouvre, et facture au camping pour mes 3 cours d'aquagym, dimanche dernier délai. et
si quelqu'un sait déboucher un filtre… 😂 | Salut ! rédigez la lettre de la galerie pour l'expo
de mai, mettez-la aussi en anglais, et annoncez le vernissage sur insta. Il me faudrait aussi un
serveur pour le soir mais ça j'imagine que non | compta de février avant la fin de la semaine et
sur le site le tarif enfant passe à 12 euros | établir la facture pour le mariage Kerbrat, dj
8h, machine à fumée, supplément heure de nuit 90, moins 300 d'arrhes. Et dans le mail un petit
mot pour dire que le tonton était un sacré danseur | appelez les 25 pharmacies pour me caler des
rdv présentation de mes tisanes et reportez les réponses + coordonnées de la liste papier dans
le crm | répondre aux quinze emails des mamans qui veulent s'inscrire au cours bébés nageurs
(plus que 4 places le mercredi), et préparez les factures du trimestre, vendredi dernier délai |
le marché de noël c'est fini depuis longtemps, enlevez-moi ça de la page d'accueil svp, et
faites un post de saison avec les premières jonquilles | traduction de mon catalogue de
carrelages en espagnol (16 pages) pour vendredi en huit, et facture à Solvia pour le chantier de
la rue Hoche | Lettre pour mes client·e·s de la cordonnerie : resemelage à prix doux jusqu'à fin
avril, horaires d'été, la photo de la pile de bottes. Et ces mêmes horaires sur le site. Pour le
18 svp | un post insta avec la robe de mariée cousue main, et un autre sur linkedin plus pro sur
les métiers d'art | il y a aussi 80 inscriptions papier à rentrer dans le tableau, et ensuite
j'aurais besoin d'une infolettre pour annoncer le stage d'été | J'ai une quarantaine de mails
sans réponse dans la boîte, quelqu'un peut s'en occuper ? Et relancer M. Perrot qui n'a toujours
pas payé | Pour lundi 23 : changer la photo d'accueil de notre site (c'est encore la neige) et
faire passer notre règlement intérieur en anglais | bonjour, la facture de M. Lefèvre (toiture,
3 200 ht), d'ici vendredi 17 h svp, sa compta ferme après | mes 14 élèves de piano doivent
recevoir leur note de 60 € tous les premiers du mois, vous vous en chargez ? | j'ai besoin de :
prix des salles à Lyon pour 15 personnes, appeler mes anciens clients pour caler des rdv,
facture Garnier 900 euros. Le tout la semaine prochaine | un petit truc sur linkedin pour mon
nouveau programme, et une relance à Fabre qui n'a toujours pas réglé | Nouveau client : la
fromagerie Ducrocq, démarrage le 23. Convention à faire signer, questionnaire d'audit préalable,
dossier à ouvrir. | Bon. Je m'y mets enfin. Les tickets de l'année dernière sont dans trois
enveloppes que je scanne ce soir, faudra les classer par mois. Et l'auberge de Mazamet ne m'a
toujours pas réglé l'audit de décembre, relancez-les sans prendre de gants | J'ai mesuré tous
les murs du gîte au laser, 11 pièces, les valeurs sont dans l'appli mais le client veut un métré
propre, surfaces déduites des portes. Et dans la foulée le devis d'enduit à la chaux, 52 €/m² |
Salut, c'est Yann. Fuite réparée chez la boulangère, 2h30 + le siphon + déplacement. Elle veut
le papier pour son proprio, si possible demain | Le syndic a signé hier, 12 450 € HT. Il demande
à verser 30 % tout de suite, donc il lui faut un truc officiel de notre part. Et il me faut les
spots, 24 encastrés IP65, le moins cher possible | Salut ! J'ai refait la pesée de tout
l'entrepôt hier soir (enfin, du garage). Le fichier est joint, c'est lui qui a raison, pas la
boutique. Et le lot « hiver » : à zéro partout, et sortez-le de la place de marché. | Besoin que
vous me trouviez le code douanier pour des bougies à la cire de soja, c'est pour un client en
Suisse, et que mes 6 fiches bougies passent en allemand tant qu'on y est | Une cliente a reçu le
mauvais disque (Lyon au lieu de Lille, bref j'ai interverti). Les deux sont à faire revenir et à
réexpédier, voyez avec eux | j'hésite à passer le coffret à 39 €, chez les autres c'est combien
à peu près ? et pour le colis offert à partir de 60, j'y perds ou pas | On me demande toujours
pourquoi je ne ponce pas les parquets à la ponceuse. Il faudrait un vrai texte là-dessus pour
mon blog, signé de moi, et en tirer deux ou trois publications Facebook | Samedi 13 juin on fête
les dix ans de la librairie, lecture + apéro, 50 personnes. Je voudrais qu'on m'organise ça de A
à Z et que toutes mes clientes inscrites reçoivent un mail pour le savoir | J'ai filmé ma tante
qui répare un livre de 1740, 25 minutes. 1) en faire 90 secondes 2) mettre ce qu'elle dit en bas
parce qu'elle marmonne 3) le publier chez nous avec un petit mot | On rouvre le vieux four à
pain du village le samedi 16 mai. Prévenez les journaux, et il me faudrait quelqu'un pour monter
la fête autour, soixante personnes, des tables, une buvette | Deux choses différentes pour le 27
mars au plus tard : ramonage des deux cheminées au mas, et un électricien à l'appartement de la
boulangerie pour la prise qui chauffe | La roulotte est prête !! il me faut un texte qui donne
envie (2 pers, lit breton, toilettes sèches assumées) et qu'elle apparaisse dans le planning à
75 la nuit | salut c'est yann, on voudrait jouer en juillet dans les fest-noz du côté de Lorient
et Quimper, si vous pouvez démarcher. ensuite un camion pour 6 + les cornemuses | mon éditeur
m'envoie un avenant, tu peux le lire ? et moi faudrait que je propose un contrat à ma coloriste,
50 pages, un forfait plus un petit pourcentage | j'ai retrouvé mon dessin du chat sur des sacs
au marché de Nîmes, celui-là je veux pas le lâcher. sinon la mairie doit toujours 400 balles
pour l'atelier de décembre, une relance ça serait bien | Est-ce qu'il existe des résidences BD à
l'étranger ? Et tant que j'y suis : le dossier de la bourse régionale, celui dont le formulaire
fait 22 pages, quelqu'un pourrait me le monter ? | Mon site date de 2017, il faut tout refaire
et puis la bio aussi, j'habite même plus à Tours | remets les sérigraphies en vente stp y en a
15 qui sont revenues du salon. et puis la librairie en a gardé 4, facture 4x35 | Bon, alors la
fête de la crêpe. On a joué deux fois une heure et demie au lieu d'une fois, le contrat disait
700, le président du comité nous a promis 300 de plus au micro devant tout le monde, j'ai une
vidéo. On a été nourris, logés, rien à dire, et ils veulent nous reprendre l'an prochain mais ça
c'est pas pour maintenant. Manque plus qu'à leur réclamer tout ça proprement, au nom de l'asso,
avec le numéro siret qu'est dans le dossier. | J'aimerais écrire aux donateurs de l'appel de
Noël pour leur raconter ce qu'on a fait de l'argent. Je me rends compte aussi que M. Vasseur n'a
jamais eu son reçu, à refaire. | Deux choses à imprimer, un programme pour le spectacle des
petits et, rien à voir, des diplômes pour les niveaux de danse | Le stage clown, on l'ouvre: 14
places, acompte pas obligatoire. Prévenez les anciens stagiaires en premier, ils râlent sinon |
Les relevés de banque janv-fév à saisir puis la liste à jour des licenciés, le comité la réclame
| La mairie demande le dossier de subvention pour le 15 avril, vous pouvez nous monter ça ? Et
comme ils veulent les comptes de l'exercice avec, il faudrait les faire aussi… | Bonjour, on
joue finalement le 20 juin et le théâtre municipal nous lâche. Il nous faudrait une salle de 150
places pour ce soir-là, et l'affiche aussi évidemment. Merci d'avance, je suis un peu paniquée |
Mariage des Petit le samedi 21 : commander 20 kg de beurre chez Lescure et me trouver deux
extras dans l'équipe pour ce jour là | Il faudrait répondre aux avis Google de ce mois-ci, et
trier les candidatures pour le poste de plongeur, j'en ai reçu 17 | j'aurais besoin du motif
pivoine décliné en autocollant et de la fiche produit qui va avec sur shopify | Deux choses pour
demain : un mail à la liste pour dire que la boutique est en panne, et des réponses aux gens qui
ont déjà écrit | De l'enregistrement avec le vigneron, j'aimerais le texte complet, et un numéro
de notre lettre qui en parle. | Réservez-moi une chambre à Lille pour le salon, et puis préparez
la paie de l'équipe, Hugo a eu deux jours maladie | Il faut pointer la banque de janvier et
relancer les impayés, il y en a cinq ou six je crois | Bonjour, mon ancienne adjointe est partie
en janvier et depuis les reçus s'empilent dans une boîte à souliers (je n'exagère pas).
Pourriez-vous les classer par mois et par catégorie, TPS et TVQ à part ? | Pour le salon de
Genève : une chambre, deux nuits dès le 14 avril, des nouvelles cartes de visite (mon numéro a
changé) et un mail à tous les exposants de ma liste pour leur proposer une démo. | faut relancer
les devis de février, personne ne m'a répondu 😩 y en a 11, les 3 gros d'abord, ton sympa stp,
pas de forcing | Campagne Google pour le stage d'été à lancer d'ici au 1er avril ; le texte de
la page du stage est à réécrire aussi | Une série de 3 publications pour la réouverture, sur
Insta et Facebook en même temps. Les photos sont dans le drive, dossier « Travaux ». La première
lundi. | Le formulaire de réservation du site ne marche plus depuis dimanche, les gens cliquent
sur « valider » et rien. J'ai déjà vidé le cache, changé de navigateur, redémarré. Je sais plus
quoi faire. | Mes 4 vidéos de tricot ont besoin de sous-titres. Les vignettes YouTube, il
faudrait les refaire aussi, elles sont moches | L'entretien avec l'artisan dure 38 minutes, il
me le faudrait tapé mot à mot. Ensuite un post LinkedIn qui en reprend une citation. | Bonjour,
quatre retours Colissimo sont arrivés ce matin (deux robes, une écharpe, un sac). Merci de les
réintégrer au stock et de passer les commandes correspondantes en « retourné ». | Réserver une
voiture à l'aéroport de Marseille pour le 2 avril, c'est le plus urgent. Sinon le fichier
clients est plein de doublons, un nettoyage s'impose. | Bon, je pars en vacances donc : annule
mes rendez-vous du 16 au 20 mars, réponds aux mails administratifs qui traînent et programme
deux ou trois stories pour que le compte ait pas l'air mort. | Y aurait moyen d'écrire à la
régie pour la fuite au plafond, et de retoucher les portraits de l'équipe (on est tous
verdâtres) ? | Quelqu'un peut venir repeindre la vitrine samedi ? Et aussi un post pour dire
qu'on est fermés ce jour-là | Je voudrais remonter dans Google pour « chauffagiste Lausanne » et
« dépannage chaudière ». Aujourd'hui on est en page 4, un concurrent qui existe depuis six mois
est premier, c'est vexant. | Le son de l'interview est catastrophique, sauvez-le si vous
pouvez... et le site affiche encore les tarifs 2024, à corriger avec le fichier ci-joint | Allô!
Tu pourrais faire la facture pour le chalet des Tremblay? 5 jours à 480 $, plus le déplacement
(112 km), taxes en sus, à envoyer par courriel à monsieur ET à madame. | Réponds aux avis
Google, sors-moi les ventes par région sous forme de graphique et cherche un train pour Lille
mardi prochain, départ après le petit-déj. | On a engagé un apprenti, il lui faut un plan pour
ses deux premières semaines. Par ailleurs la vidéo de bienvenue aurait besoin d'une voix off,
féminine si possible. | Mes factures d'achat de janvier ne collent pas avec le relevé bancaire,
quelqu'un peut tirer ça au clair ? Oh, et l'imprimante n'est plus reconnue par le portable. |
Mon agenda est un champ de bataille : doublons, rdv sans titre, vieux rappels de 2023.
J'aimerais que quelqu'un fasse le ménage, couleur par type de rdv, sans rien effacer de ce qui
est à venir sans me demander. | Ma cible, ce sont les hôtels 4 étoiles du Valais. La liste est
prête, 35 adresses, avec le nom du directeur. Un mail personnalisé à chacun pour leur présenter
nos draps en lin, puis un coup de fil après quelques jours si silence radio. | Le montage de
l'épisode 3 (coupe les hésitations, garde les rires) c'est pour dimanche. Pense aussi à publier
un extrait sur TikTok lundi. | Qui peut aller chercher mes cartons au dépôt de Liège avec une
camionnette ? Faut aussi ajouter leur contenu au stock en ligne, le bon de livraison est joint |
Je dois être à Milan le 9 avril à 14h. Train si possible, sinon avion, départ de Lausanne. Hôtel
calme, pas trop loin de la gare, avec petit-déj, max 130 CHF la nuit, et je rentre deux jours
après. | Un flyer pour la brocante et une recherche de mots-clés pour la boutique en ligne,
c'est ce qui presse le plus. | Je dois savoir si j'ai besoin d'une autorisation pour vendre au
marché de Noël de Montréal, et ma sœur viendrait m'aider donc un contrat d'une journée à lui
faire. | quelqu'un peut scanner les courriers de février et les ranger dans le Drive ? et pis
traduire celui de l'administration flamande, je comprends rien | Prends-moi un billet
Bruxelles–Cologne pour le 31, et classe les tickets de resto de février dans la compta. |
J'aimerais un tableau pour suivre ma trésorerie : ce qui entre, ce qui sort, le solde par
semaine, et une case rouge quand ça passe sous 2000 €. Excel ou Google Sheets, m'est égal. |
Facture à faire pour la commune d'Ixelles (atelier du 3 mars, 450 € HTVA) et une deuxième pour
l'école Saint-Luc, même montant. | J'ai des entretiens d'embauche à organiser avec les trois
finalistes, jeudi 19 dans l'après-midi si possible. La mutuelle attend aussi qu'on la rappelle.
| J'ai tout le dossier 2025 éparpillé : banque, caisse, Stripe, deux cartes. Il faut le mettre
en ordre pour que ma fiduciaire puisse clôturer, elle passe le 30 mars. Je vous donne accès à
tout. | Une petite vidéo à partir des photos du mariage Lemaire, 1 min, musique douce. Leur
facture de solde peut partir aussi (1 250 €). | Peux-tu remettre la réunion d'équipe à lundi
14h, et à côté de ça rédiger le mot d'accueil de la brochure ? | Budget 300 balles en tout, pas
plus. But : que les gens de Fribourg qui tapent « cours de poterie enfant » tombent sur moi et
pas sur le centre de loisirs. Annonces Google, avec un texte et deux variantes. | Qui, parmi mes
anciens clients, n'a rien commandé depuis un an ? Sors la liste du fichier, puis appelle-les
pour leur proposer la nouvelle gamme. | J'ai reçu un formulaire de l'ONSS de six pages et je
bloque à la page 2. Vous avez mes données dans le dossier « Société ». Pouvez-vous le remplir,
me le faire signer, puis le poster en recommandé ? La date limite est le 24. | Je veux ouvrir un
food truck à Gatineau. Quels permis, combien ça coûte, quels délais, qui appeler ? Un résumé
d'une page me suffit, avec les liens. | Compare-moi trois logiciels de caisse pour un petit
resto (prix, contrat, avis). Quand c'est fait, importe les 22 plats dans notre boutique en ligne
pour la vente à emporter. | Carte de fidélité, format carte bancaire, dix cases, notre vert,
logo en haut à gauche. Recto verso, prête pour l'impression, en PDF. J'ai un vieux fichier
Illustrator si ça peut servir. | Faudrait transcrire le vocal de 12 min que j'ai laissé hier, et
aussi corriger les fautes du communiqué ci-joint | Mon teaser fait 2 min 40, c'est deux fois
trop. Ramenez-le à une minute, gardez la scène du four, virez la partie où je parle de mon prof,
et mettez mon logo à la fin. | J'ai les réponses du sondage papier, 140 feuilles, à saisir dans
Excel, une ligne par personne, oui = 1 non = 0, les commentaires tels quels. | D'abord l'appel
aux 12 traiteurs de la liste pour leur vendre nos planches, jusqu'au 18 mars. Ensuite seulement,
range les justificatifs de février. | j'aurais besoin du planning de congés de l'été pour mes 5
employés et d'un compte rendu propre à partir de l'enregistrement de la réunion de mardi | Mon
associée veut une version espagnole du dossier de presse et moi des étiquettes pour les pots de
miel, 40 mm de diamètre. | On part à trois visiter des fermes lavandières autour de Forcalquier,
j'ai déjà les adresses. Faites-moi l'itinéraire sur deux jours, avec les temps de route, où
dormir et où manger le soir. | Petit souci : le wifi de l'atelier coupe sans arrêt et j'y
comprends rien. Petit souci numéro deux : la TVA d'octobre à décembre n'a jamais été déclarée. |
Bonjour à vous, tout d'abord merci pour la dernière fois. J'aurais besoin d'une affiche pour la
Saint-Jean, d'un post Facebook qui l'accompagne et, si ce n'est pas trop demander, du
compte-rendu tapé de notre AG (enregistrement de 55 min). | Trouve des fabricants de bocaux en
verre en Suisse romande, moins de 500 pièces par commande. Puis écris le petit texte « notre
histoire » pour le dos du paquet (60 mots). | Ma comptable réclame toutes les pièces de 2025
bien classées d'ici au 20 mars. Et la vidéo du salon attend toujours son montage, 20 rushs dans
Dropbox | Alors : appeler Swisscom pour le modem, mettre au propre mon fichier prospects
(doublons, npa manquants), relancer ceux qui ont reçu une offre en février, et repousser le
coiffeur à samedi. | Fin de trimestre bientôt, et je voudrais pas revivre celui d'avant. Est-ce
que vous pouvez préparer le décompte TVA (méthode effective, taux 8,1 et 2,6), avec tout ce qui
est dans Abaninja, pour le 30 avril ? | Prends contact avec les offices du tourisme de la côte
belge, propose nos balades à cheval ; et puis booste notre fiche Google, on est invisibles sur
la carte. | vire la vieille photo de la page contact stp. pis fais une facture à Desjardins, 2
jours à 720 | Qui vend quoi à quel prix ? Je parle des bougies parfumées artisanales en ligne :
prends une dizaine de marques françaises, regarde le poids, le prix, le port, l'emballage, et
mets ça côte à côte. | Cinq candidats à convoquer la semaine du 23, créneaux de 30 min. En plus
de ça j'ai mes feuilles de caisse de février à saisir dans Excel, y en a 28. | Communiqué de
presse pour l'ouverture de la deuxième boutique, une page, ton sobre, une citation de moi
(inventez, je valide), contact presse à la fin. Il me le faut le 2 avril. | il me faut les
adresses courriel des 60 écoles primaires de Laval, une belle affiche pour l'atelier et ensuite
un message à chaque école pour le leur vendre. L'affiche d'ici mardi | Ma vendeuse part en congé
maternité. Il me faut une annonce pour la remplacer, 60 %, six mois, à publier sur jobup et sur
le groupe Facebook du quartier, avec un ton chaleureux. | Faut me mettre les sous-titres
français sur la vidéo de yoga — et la publier avec une légende sur Insta vendredi. | Mon TGV de
vendredi est supprimé (Bordeaux-Paris), or je dois être à Montparnasse ce vendredi à 11h.
Trouve-moi autre chose, même avec une correspondance, même plus cher. J'ai la carte Avantage,
place côté fenêtre si possible. | Le petit texte pour la carte cadeau est à revoir pour mercredi
prochain, et si tu appelles l'assurance pour le dégât des eaux sa serait parfait. | Retrouver
les reçus manquants de janvier (il y en a bien une dizaine) + augmenter de 50 centimes le prix
de chaque savon dans la boutique | je dicte en marchant désolée : réserver un Genève-Nice le 8
mai, article de blog sur l'entretien du cuir, répondre à la cliente qui a reçu le mauvais sac,
référencement de la nouvelle page | Qui tient les salons du mariage en Flandre, et à quelles
dates ? À lister. Je voudrais aussi un rendez-vous avec Karim de chez Proximus, le 18 à 10h. |
Mes photos de bijoux ont été prises à la lampe de cuisine : jaunes, avec des ombres, et on voit
mon doigt sur deux d'entre elles. 26 images, à rendre nettes, fond gris clair. | je te mets un
audio de 20 min à taper, c'est la formatrice qui parle vite. Sinon quelqu'un pour commander 300
étuis carton chez notre fournisseur habituel ? | Avez-vous quelqu'un pour monter le reportage de
la kermesse, 4 min max, à livrer le 31 mars, et pour tenir la page Facebook pendant ma
convalescence ? | Une cliente a payé deux fois sa commande 2210 (bug de Twint). Merci de lui
écrire, de lui rembourser la deuxième et de lui glisser un bon de 5 francs pour l'attente. |
Traduis-moi la notice en italien, le client de Lugano la veut lundi. Réserve-moi aussi une nuit
là-bas le 30 mars | Voici mes demandes : premièrement la liste du personnel avec les jours de
vacances restants ; deuxièmement la TVA du trimestre, échéance 20 avril ; troisièmement un
rendez-vous avec le notaire, courant mai. | Faut imprimer les bordereaux des 9 commandes de la
nuit. L'autre affaire, c'est mes vieux chiffres de 2023 sur papier, à rentrer dans le classeur
Excel. | Voix off en français, femme, ton posé, 90 secondes, texte fourni. C'est pour le
répondeur et la vidéo d'accueil du salon, le même enregistrement pour les deux. | Y a Mme Lavoie
qui attend sa soumission transformée en facture, pis mon rendez-vous chez le denturologiste à
annuler. | Le contrôle TVA est annoncé pour le 9 avril. Quelqu'un doit vérifier que chaque
dépense de 2024 a son justificatif, noter ceux qui manquent, et tout mettre dans des dossiers
numérotés, comme ils le demandent dans leur lettre. | J'ai eu Sandrine Colin au téléphone pour
un premier échange. Envoyez-lui le résumé et l'offre à 480 €, elle hésite encore. | Oui c'est
bon pour la facture. M. Simon veut maintenant aussi une clôture de 22 mètres, même style que le
portail, préparez-lui un devis avec pose. | En plus de la facture des Lutins, il me faudrait des
prix pour 300 bocaux en verre de 250 ml chez deux ou trois grossistes. Livraison pour le 23 mars
au plus tard, c'est pour le marché de printemps. | Pendant que vous finissez le calendrier : le
texte de l'annonce de la roulotte date de 2019, j'aimerais qu'il soit entièrement réécrit, un
peu plus chaleureux. | Il y a du nouveau : mon associé n'a plus le temps de pointer les loyers.
À partir de maintenant, pourriez-vous le faire chaque mois pour les six garages et relancer
gentiment les retardataires ? | Mes nouvelles tasses sortent du four. Il faudrait détourer les
16 photos pour le 20, puis créer les produits dans ma boutique avec les trois couleurs. | Il y a
un avis sur Google qui insulte mon apprentie par son nom. Faites le nécessaire pour le signaler,
et préparez une réponse au cas où il resterait. | Bonjour ! Changement de sujet : je suis témoin
au mariage de mon associé le 11 avril et je n'ai pas une ligne. Est-ce que vous pourriez
m'écrire quelque chose de cinq minutes, drôle mais gentil ? | Bonjour ! Pendant que la lettre
avance, pourriez-vous nous trouver une salle de réunion pour une quinzaine de personnes le 2
avril ? Notre local est en travaux. | Je t'envoie mes notes de la réunion d'hier, tu peux m'en
faire un compte rendu propre pour demain ? | Rien à voir avec les notes : j'aimerais une lettre
pour mes abonnés le premier lundi de chaque mois, avec les dates d'ateliers et un petit conseil
couture. Vous vous en chargez ? | Une dame m'écrit pour la troisième fois parce que son bracelet
est arrivé cassé. Pouvez-vous lui répondre gentiment et lui rembourser les 45 € ? | Ma vendeuse
part en congé maternité en mai. J'aurais besoin d'une annonce pour la remplacer, à diffuser à
partir du 1er avril sur Indeed et Leboncoin. | donc la dame de mardi madame Keller c'est
d'accord elle prend les six séances alors envoyez-lui tout le paquet habituel le contrat la
fiche et le mot d'accueil | alors voilà j'ai enregistré mon premier épisode sur la taille des
rosiers il dure une demi-heure et il faudrait l'arranger un peu et le mettre en ligne pour le 25
mars avec la petite musique que je vous envoie | J'ai besoin deux choses : réserver train
Lyon–Paris le 30 mars, le premier possible, et mettre au propre mes notes manuscrites de la
formation (8 pages). | Bonjour, je voudrais que vous écrivez à mes anciens clients de rénovation
pour demander un avis sur Google, ils sont cinq. | je cherche des marchés publics en étanchéité
toiture, 80 km autour de nantes, lots sous 90 000. tu peux me faire une liste? | salut, il me
faut un devis pour mr garnier, dépose chaudière fioul + pompe à chaleur 11 kw, mes notes en
vocal juste après. il l'attend mardi | le promoteur me doit toujours la retenue de garantie, 5 %
sur le lot peinture, l'année est passée depuis le 20 février. relance-le stp, ton poli mais
clair | relevé au laser de l'appart rue voltaire, j'ai que des gribouillis mais tout y est. faut
une feuille propre avec surfaces et déductions pour demain, le maitre d'oeuvre vérifie tout |
y'a un mapa pour la réfection des sanitaires du stade, j'ai téléchargé le dossier. tu me remplis
le dc1 dc2 et tu mets les attestations, je relis et je signe | Bonjour à toute l'équipe,
j'espère que vous allez bien. Chez nous, mon mari se remet doucement. Pour le gîte, il me
faudrait un petit classeur pour les vacanciers : le mode d'emploi du poêle, les poubelles, le
code wifi, en français et en néerlandais. Rien ne presse, courant avril c'est parfait. Bien à
vous, Monique Tessier | c'est Théo, le petit-fils de Mme Bonnet. pour samedi il lui faut la
facture du groupe de randonneurs (6 pers., 3 nuits, 540 €) et une réponse gentille à leur avis 5
étoiles | Bonjour Mesdames, Messieurs. Mes rosiers bourgeonnent et moi je cherche un locataire
tranquille pour le deux-pièces au-dessus de l'herboristerie. Il y a une trentaine de messages
dans ma boîte, je m'y perds. Faites le tri pour moi et dites non aux autres, je vous prie. Votre
dévouée Huguette Lambert | hello c'est Camille. le F2 de papi se libère, il faut une annonce
correcte (pas trois lignes comme la dernière fois) et ensuite caler les visites avec ceux qui
ont un vrai dossier | Chers Messieurs-dames, le temps est doux et mon genou me laisse en paix.
La petite infirmière rend l'appartement le 28 au matin. Il me faudrait ce jour-là un état des
lieux de sortie et un reçu pour les trois clés. Je vous en sais gré, Marthe Delaunay | J'ai
filmé toute la tonte des brebis avec mon téléphone, 40 minutes en vrac. Il m'en faut un reel
d'une minute avec de la musique. | Le 2 avril on ouvre les inscriptions au stage d'été. Il
faudrait ce jour-là une newsletter à toute la liste et un post Facebook qui renvoie vers la
page. | J'ai 20 nouvelles paires de boucles d'oreilles à mettre en ligne et zéro inspiration. Il
me faudrait les descriptions pour mercredi 18. | Salut, depuis la pub on a du monde sur le site,
et les textes font pitié : à reprendre, surtout accueil et tarifs. Et puis il y a six avis
Google sans réponse, dont un bien méchant. | Il me faut une campagne Google Ads pour le
dépannage serrurerie, rayon 15 km autour de Nantes, budget 12 € par jour. | Merci de fixer un
rendez-vous avec M. Lecomte (bureau d'études) jeudi 19 mars à 14 h dans ses locaux à Lyon, et de
prendre mes billets de TGV aller-retour depuis Dijon pour la journée. | Chaque premier lundi du
mois, je souhaite un tableau des ventes par produit avec un graphique, à partir de l'export de
la caisse. | La page d'accueil doit être traduite en anglais pour le 18 mars. Par ailleurs,
l'imprimante du cabinet n'est plus reconnue par le portable depuis la mise à jour, il faut la
réinstaller à distance. | Une cliente menace de nous poursuivre pour une robe arrivée tachée, je
ne dors plus. Pouvez-vous lui répondre aujourd'hui et organiser le remboursement de 129 € ? |
Chère équipe, notre petite école de musique donne son audition de printemps et je n'ai plus le
temps de m'occuper de l'affiche. Pourriez-vous la mettre en page, au format A3, et la faire
imprimer en quarante exemplaires ? Il me la faudrait pour le 27 mars. Bien à vous, Mireille
Castan | Bonjour à tous, la saison reprend au club d'escalade et nous avons vingt-trois nouveaux
inscrits. Il faudrait établir les factures des cotisations et préparer le prélèvement pour le 25
mars. Le fichier avec les IBAN est joint. En vous remerciant, Thibault Jourdan | Bonjour, nous
avons eu hier notre réunion de chantier, et j'ai photographié les trois feuilles du tableau
avant qu'on ne les jette. Seriez-vous assez aimables pour en tirer un compte rendu clair, avec
qui fait quoi ? Pour vendredi midi, ce serait parfait. Merci d'avance, Élise Fontanel,
architecte | Chère équipe, voilà que nos randonneurs sont plus de cent, et les changements
d'adresse s'empilent sur mon bureau. Pourriez-vous remettre le fichier des adhérents à jour,
envoyer une lettre de bienvenue aux nouveaux, et dresser la liste des guides pour les sorties de
juin ? Rien ne presse. Bien des choses à tous, Marc-Antoine Vial | Chère Amélie, Petit mot entre
deux patients, pardonnez le style. Mes rendez-vous du jeudi 19 après-midi doivent tous être
déplacés car je suis convoquée à l'école de mon fils. Et pendant que j'y pense, il faudrait
aussi relancer les trois personnes venues à l'entretien gratuit en février et dont je n'ai plus
de nouvelles. Merci d'avance, Nadège Roussel, ostéopathe | Bonjour Inès, Je profite d'une
annulation pour vous écrire enfin. Madame Dufour et Monsieur Akli ont dit oui hier pour
l'accompagnement de trois mois, il faut leur envoyer le contrat et le questionnaire d'entrée. Et
j'aurais besoin d'un cahier d'exercices d'une dizaine de pages à mes couleurs, le texte est dans
le dossier. Très bonne journée, Odile Fabre, coach scolaire | Bonjour Sabine, Avant tout, merci
d'avoir tenu bon avec mon imprimeur. Les anciens stagiaires m'écrivent souvent des mots
adorables, et je n'en fais rien. J'aimerais que vous leur demandiez un témoignage en bonne et
due forme, avec leur accord pour le publier. Ils sont une quinzaine, je joins la liste.
Cordiales salutations, Hervé Jolivet, tailleur de pierre | L'entretien avec la styliste dure
quarante minutes. Il me faut le texte par écrit pour lundi, et une lettre d'information qui le
présente aux clientes. | Je voudrais une publication LinkedIn sur notre chantier de Nantes et,
séparément, la facture finale pour la famille Guérin, 4 300 euros. | Faites la compta de
février, s'il vous plaît, les relevés sont sur le drive. J'en ai besoin lundi. | Tapez les
fiches du salon dans le CRM, puis appelez la liste des prospects et calez-moi des rendez-vous la
semaine du 30 mars | Ma belle-mère adore nos publications sur les roses, c'est notre première
fan. Avec le printemps j'en voudrais six autres pour Facebook, sur la taille et les semis. Je
vous dépose les photos du jardin dans la semaine. | La nouvelle collection est arrivée hier, en
retard bien sûr, le transporteur avait livré chez le voisin. Il y a 85 références à saisir dans
la boutique en ligne à partir du catalogue PDF. Mon stagiaire a essayé et il a démissionné,
enfin presque. | Mon comptable part à la retraite et le nouveau, un jeune très carré, veut tout
en tableau. Le relevé de février et les tickets sont dans le dossier. Il faudrait tout
rapprocher et me dire ce qui manque. | Entre la grippe de Sandrine et les heures sup de Karim,
la paie de mars va être un poème. Préparez-la-moi pour le 26, tout est noté dans le tableau. Et
sur le site, enlevez donc la bannière des soldes, ça fait deux mois qu'elles sont finies. |
Autre chose. Appelez les 25 mairies de mon fichier pour des rendez-vous, et saisissez mes devis
papier de février dans le tableur. | Je cherche un fournisseur de bocaux en verre en Espagne ou
au Portugal. Faites-moi un comparatif avec les prix et les délais, deux pages max. | Bonjour, à
faire pour le 10 avril : la compta du premier trimestre et la paie de mes deux apprentis. |
Notre fournisseur de cire a encore monté ses prix, et il m'a annoncé ça au téléphone comme si de
rien n'était. J'en ai assez. Trouvez-moi cinq fabricants de cire de soja en Europe, avec prix au
kilo et délais | Ma vendeuse part en congé maternité vendredi, on lui a fait un gâteau énorme.
Du coup plus personne ne répond aux mails des clients : je vous les confie toute la semaine
prochaine. Et il faudrait préparer la paie de mars avec son changement de contrat | On a reçu
une dame de Lisbonne qui veut vendre nos savons, elle est restée deux heures et j'ai raté mon
dentiste. Il lui faut la fiche produits en portugais, j'ai la version anglaise. Et tant qu'à
faire, une newsletter pour annoncer ça chez nous, à envoyer le 2 avril, et puis la saisie de sa
commande de 60 lignes dans la boutique en ligne | Hier un client est venu avec la montre de son
arrière-grand-père, arrêtée depuis 1944, et elle remarche ! Il pleurait dans l'atelier, moi
aussi un peu. J'ai les photos avant/après, faites-en une publication Facebook s'il vous plaît |
Désolée, j'ai eu la petite à la maison lundi et mardi, varicelle, et la boutique ouverte quand
même. J'ai fini par télécharger le relevé de février. Vous pouvez me faire les comptes du mois
et me dire quels tickets manquent ? | bon j'ai réfléchi cette nuit, j'aimerais savoir quels
torréfacteurs font du décaféiné bio en petite quantité et à combien, avec les adresses quoi, et
puis une newsletter pour annoncer l'abonnement café, parce que ça j'en parle depuis Noël et rien
| bon alors voilà j'ai fini par retrouver tous les tickets de février, enfin presque, ils
étaient dans la camionnette, du coup si quelqu'un pouvait faire le mois et me dire ce qui manque
par rapport au relevé ça m'enlèverait une épine du pied | aucune idée pour le titre là je suis
en livraison, mais attends tant que j'y pense, sur le site la photo d'accueil c'est encore
l'ancien camion, vous pouvez mettre la nouvelle, je l'ai envoyée par mail à l'instant | écoute
samedi prochain, enfin pas celui-ci, le 21, on fait les portes ouvertes de l'atelier et
j'aimerais bien qu'il y ait une publication ce jour-là sur facebook avec la photo du tour, un
truc simple hein | Bonjour à toute l'équipe, je suis Solène, encadreuse à Nantes. Sur notre
site, la page des tarifs date encore de 2024 et deux photos ne s'affichent plus. Je vous serais
très reconnaissante de bien vouloir y remédier. Bien à vous, Solène Guérin | Bonjour Madame,
bonjour Monsieur, je suis sage-femme libérale et je n'arrive plus à suivre. Il faudrait relancer
gentiment quatre patientes qui n'ont pas réglé, et rapprocher mon relevé de janvier avec les
reçus. Pourriez-vous m'aider sur ces deux points ? Merci infiniment, Aurélie Comte | bien reçu
les billets. Il faudrait aussi facturer à la mairie les deux ateliers poterie de samedi dernier,
180 € chacun | Pouvez-vous retranscrire mon entretien avec la vigneronne (38 min) et préparer un
post LinkedIn sur ma nouvelle expo ? J'ai besoin du tout pour jeudi 19. | Encore deux choses :
saisir les 60 bons de commande du salon dans la boutique, et une newsletter pour annoncer la
nouvelle collection, envoi le 2 avril. | Bonjour, je voudrais lancer mon cours de couture en
ligne. Il me faut la plateforme, les modules et le paiement, le tout prêt pour le 4 mai. | Pour
la retraite du 12 au 14 juin il nous faut un gîte. On sera dix, avec une grande pièce pour les
tapis. | L'atelier est fini, ouf. Il faudrait demander un petit avis aux huit participants et
monter la vidéo pour la chaîne. | Fais une fiche PDF sur les soins d'hiver pour la cabine, et un
mail à nos abonnées vendredi | L'Urssaf m'a envoyé un formulaire de six pages à rendre pour le
20, je n'y comprends rien. | deux choses en retard chez moi, les tickets de carburant pour la
comptable et la facture d'acompte Dubois | Deux choses : demander l'ouverture tardive à la
mairie, et des sets de table avec la liste des cocktails | Karim passe en CDI, il lui faut un
nouveau contrat. Et l'attestation de l'Urssaf est à renvoyer signée, je te l'ai scannée. | Salon
à Bordeaux du 24 au 26 : réserve-nous deux chambres, et annonce sur LinkedIn qu'on y sera
""",
}
