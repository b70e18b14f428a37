"""What people who write French want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | d'une part les notes de
frais de mon voyage à recopier dans excel, d'autre part un vol pour Séville le 19 mai, merci
d'avance les amis | on a enregistré la réunion avec le maître d'ouvrage, 1h20, je voudrais
l'avoir par écrit et en même temps une petite lettre d'info à nos clients sur le chantier | les
60 tickets de caisse à saisir dans le tableau, ensuite la compta du mois avec, puis les factures
aux restos | 2 choses: les fiches de paie des vendangeurs et mettre à jour la carte sur le site,
le rosé 2024 est épuisé | Le PDF du fournisseur est en chinois, j'y pige que dalle, et les prix
dedans il me les faudrait dans un excel | la séance passe à 65 euros. il faut que ce soit sur le
site et qu'un mail parte aux abonnés pour expliquer gentiment pourquoi (loyer, chauffage, la
vie) | trouvez-moi deux ou trois loueurs de vélos cargo du côté de Nantes, et prenez rdv avec
celui qui fait le moins le malin | Deux choses pour le 20 : mettre à jour les tarifs "jour J"
sur le site, et traduire ma brochure en anglais pour un couple d'Édimbourg | Répondez aux douze
clients dont la caisse est arrivée cassée (on renvoie tout) et mettez un mot d'excuse sur
Facebook, sobre, sans emoji | Regardez ce que coûte l'envoi d'un livre au Canada chez les trois
transporteurs, puis écrivez à nos abonnés de là-bas pour annoncer le nouveau tarif | La
billetterie affiche 20h au lieu de 18h. Corrigez la page et prévenez par mail tous ceux qui ont
acheté, au plus vite svp | La carte des soins en anglais et puis la mettre sur le site, d'ici
quinze jours. on a de + en + de touristes l'été | faire la facture des 60 tartelettes de l'EHPAD
(2,10 pièce) et appeler leur animatrice pour caler la dégustation du printemps | Bonjour, il me
faudrait les devis concurrents pour un four à pizza, et tant qu'on y est changez le numéro de
téléphone sur le site | Il faudrait sortir la facture du mariage Lemoine, préparer un petit post
pour le salon du livre et quelqu'un pour repeindre la vitrine | Deux rappels à faire : Mme
Vasseur, 340 €, et le garage Morin, 1 120 €, lui c'est déjà la troisième fois, soyez ferme |
Besoin d'un post pour la fête des mères. Besoin aussi que la page contact affiche le bon numéro.
| Une facture pour chaque élève de février, il y en a neuf, la liste est jointe : nom, nombre de
cours, tarif. Envoi par mail aux parents, pas aux enfants. | traduire le site en italien,
réserver le train pour Gênes, trouver combien demandent les autres luthiers pour un réglage | Un
samedi fou. J'ai 60 tickets de caisse à classer. Et on m'a filmé en train de parler de levain
pendant 40 minutes, faudrait le texte. | Deux factures : le comité d'entreprise, 22 massages ;
la mairie, la journée bien-être. Montants dans mon mail d'hier. | Les 45 inscriptions au stage,
à entrer dans le tableur. Rappeler aussi par téléphone ceux qui n'ont pas choisi de date, pour
en fixer une. | Le train pour la foire de Bordeaux, un lit pas cher à côté. Les cartes de visite
de l'an passé, saisies. | Fiche produit, ok je m'en occupe. Par contre les e-mails des clientes
en colère, non, ça c'est vous. Et puis la newsletter de mars qui dit pardon. | Bon alors
l'atelier rouvre après travaux ! un mail pour toutes mes élèves avec les nouvelles dates, une
publication facebook, et sur le site il faut remettre les horaires normaux | saisir dans le
tableur les fiches des élèves de l'école de musique, 54 fiches, écriture de médecin désolée.
puis relancer les 6 parents qui n'ont pas réglé le trimestre | la lettre du printemps pour mes
clients du vélo (révision à 59€, pensez aux pneus, on recrute pas) et facture à la mairie, 12
vélos entretenus à 45 | compta de février avant la fin de la semaine et sur le site le tarif
enfant passe à 12 euros | un post linkedin pour mon nouveau service de bilans de compétences, et
ma plaquette (4 pages) en anglais et en néerlandais | répondre aux quinze emails des mamans qui
veulent s'inscrire au cours bébés nageurs (plus que 4 places le mercredi), et préparez les
factures du trimestre, vendredi dernier délai | le marché de noël c'est fini depuis longtemps,
enlevez-moi ça de la page d'accueil svp, et faites un post de saison avec les premières
jonquilles | traduction de mon catalogue de carrelages en espagnol (16 pages) pour vendredi en
huit, et facture à Solvia pour le chantier de la rue Hoche | Garnier est en route, très bien. Il
m'en faut une autre pour la mairie de Sèvres, 2 concerts à 450 | J'ai une quarantaine de mails
sans réponse dans la boîte, quelqu'un peut s'en occuper ? Et relancer M. Perrot qui n'a toujours
pas payé | Pour lundi 23 : changer la photo d'accueil de notre site (c'est encore la neige) et
faire passer notre règlement intérieur en anglais | bonjour, la facture de M. Lefèvre (toiture,
3 200 ht), d'ici vendredi 17 h svp, sa compta ferme après | mes 14 élèves de piano doivent
recevoir leur note de 60 € tous les premiers du mois, vous vous en chargez ? | trouver une
blanchisserie moins chère dans le coin + le mail de la famille Rossi en français, c'est de
l'italien et je comprends un mot sur trois | un petit truc sur linkedin pour mon nouveau
programme, et une relance à Fabre qui n'a toujours pas réglé | Nouveau client : la fromagerie
Ducrocq, démarrage le 23. Convention à faire signer, questionnaire d'audit préalable, dossier à
ouvrir. | Odile, céramiste. Le restaurant a reçu ses 120 assiettes vendredi, il paie à réception
de facture, encore faut-il qu'il y en ait une ! 18 € pièce, frais de port 45 | Une cliente a
reçu le mauvais disque (Lyon au lieu de Lille, bref j'ai interverti). Les deux sont à faire
revenir et à réexpédier, voyez avec eux | j'hésite à passer le coffret à 39 €, chez les autres
c'est combien à peu près ? et pour le colis offert à partir de 60, j'y perds ou pas | J'ai plus
de 200 photos de chantier dans mon téléphone et ma page est morte depuis octobre. Avant / après,
les gens adorent ça non ? Faites-en quelque chose | On rouvre le vieux four à pain du village le
samedi 16 mai. Prévenez les journaux, et il me faudrait quelqu'un pour monter la fête autour,
soixante personnes, des tables, une buvette | Deux choses différentes pour le 27 mars au plus
tard : ramonage des deux cheminées au mas, et un électricien à l'appartement de la boulangerie
pour la prise qui chauffe | La roulotte est prête !! il me faut un texte qui donne envie (2
pers, lit breton, toilettes sèches assumées) et qu'elle apparaisse dans le planning à 75 la nuit
| salut c'est yann, on voudrait jouer en juillet dans les fest-noz du côté de Lorient et
Quimper, si vous pouvez démarcher. ensuite un camion pour 6 + les cornemuses | mon éditeur
m'envoie un avenant, tu peux le lire ? et moi faudrait que je propose un contrat à ma coloriste,
50 pages, un forfait plus un petit pourcentage | Nouvel EP, cinq titres à déclarer. L'ancien, on
n'a rien touché dessus depuis deux ans, c'est louche, à vérifier. Les deux en boutique. Et un
mot aux abonnés. | Mon site date de 2017, il faut tout refaire et puis la bio aussi, j'habite
même plus à Tours | remets les sérigraphies en vente stp y en a 15 qui sont revenues du salon.
et puis la librairie en a gardé 4, facture 4x35 | Reçus fiscaux 2025, relance des cotisations,
petite lettre aux adhérents pour la fin de saison. Voilà ma liste, bon courage | Le stage clown,
on l'ouvre: 14 places, acompte pas obligatoire. Prévenez les anciens stagiaires en premier, ils
râlent sinon | Les relevés de banque janv-fév à saisir puis la liste à jour des licenciés, le
comité la réclame | La mairie demande le dossier de subvention pour le 15 avril, vous pouvez
nous monter ça ? Et comme ils veulent les comptes de l'exercice avec, il faudrait les faire
aussi… | j'aurais besoin du motif pivoine décliné en autocollant et de la fiche produit qui va
avec sur shopify | Deux choses pour demain : un mail à la liste pour dire que la boutique est en
panne, et des réponses aux gens qui ont déjà écrit | il faudrait facturer les 12 loyers de
l'espace coworking le 1er de chaque mois, montants dans le tableau | Il faut pointer la banque
de janvier et relancer les impayés, il y en a cinq ou six je crois | faut relancer les devis de
février, personne ne m'a répondu 😩 y en a 11, les 3 gros d'abord, ton sympa stp, pas de forcing
| Campagne Google pour le stage d'été à lancer d'ici au 1er avril ; le texte de la page du stage
est à réécrire aussi | Peux-tu payer la facture de Romande Energie avant le 20, puis me dire ce
que facturent les autres ostéos du coin pour une heure ? | Mes 4 vidéos de tricot ont besoin de
sous-titres. Les vignettes YouTube, il faudrait les refaire aussi, elles sont moches |
L'entretien avec l'artisan dure 38 minutes, il me le faudrait tapé mot à mot. Ensuite un post
LinkedIn qui en reprend une citation. | Bonjour, quatre retours Colissimo sont arrivés ce matin
(deux robes, une écharpe, un sac). Merci de les réintégrer au stock et de passer les commandes
correspondantes en « retourné ». | Réserver une voiture à l'aéroport de Marseille pour le 2
avril, c'est le plus urgent. Sinon le fichier clients est plein de doublons, un nettoyage
s'impose. | On a reçu 31 candidatures pour le poste de vendeur à Namur. Il faut les lire, en
garder six, avec un mot sur chacun pour m'expliquer pourquoi. | Déclaration TVA de janvier-mars
à préparer svp pour le 15 avril. Autre chose : la campagne Facebook mange 40 € par jour et ne
rapporte rien, regardez ce qui cloche | Je voudrais remonter dans Google pour « chauffagiste
Lausanne » et « dépannage chaudière ». Aujourd'hui on est en page 4, un concurrent qui existe
depuis six mois est premier, c'est vexant. | Le son de l'interview est catastrophique, sauvez-le
si vous pouvez... et le site affiche encore les tarifs 2024, à corriger avec le fichier ci-joint
| Allô! Tu pourrais faire la facture pour le chalet des Tremblay? 5 jours à 480 $, plus le
déplacement (112 km), taxes en sus, à envoyer par courriel à monsieur ET à madame. | Réponds aux
avis Google, sors-moi les ventes par région sous forme de graphique et cherche un train pour
Lille mardi prochain, départ après le petit-déj. | Le montage de l'épisode 3 (coupe les
hésitations, garde les rires) c'est pour dimanche. Pense aussi à publier un extrait sur TikTok
lundi. | Qui peut aller chercher mes cartons au dépôt de Liège avec une camionnette ? Faut aussi
ajouter leur contenu au stock en ligne, le bon de livraison est joint | quelqu'un peut scanner
les courriers de février et les ranger dans le Drive ? et pis traduire celui de l'administration
flamande, je comprends rien | Prends-moi un billet Bruxelles–Cologne pour le 31, et classe les
tickets de resto de février dans la compta. | J'aimerais un tableau pour suivre ma trésorerie :
ce qui entre, ce qui sort, le solde par semaine, et une case rouge quand ça passe sous 2000 €.
Excel ou Google Sheets, m'est égal. | Facture à faire pour la commune d'Ixelles (atelier du 3
mars, 450 € HTVA) et une deuxième pour l'école Saint-Luc, même montant. | Trois trucs :
sous-titrer la capsule en anglais, chercher qui loue des studios photo à Québec, et déplacer Mme
Gagnon à samedi 10h. | Une petite vidéo à partir des photos du mariage Lemaire, 1 min, musique
douce. Leur facture de solde peut partir aussi (1 250 €). | Peux-tu remettre la réunion d'équipe
à lundi 14h, et à côté de ça rédiger le mot d'accueil de la brochure ? | Qui, parmi mes anciens
clients, n'a rien commandé depuis un an ? Sors la liste du fichier, puis appelle-les pour leur
proposer la nouvelle gamme. | Mon billet de retour de Nantes, je voudrais le repousser au
dimanche 22. et ça n'a rien à voir mais Mme Picard a laissé un avis horrible, faut une réponse
posée. | Compare-moi trois logiciels de caisse pour un petit resto (prix, contrat, avis). Quand
c'est fait, importe les 22 plats dans notre boutique en ligne pour la vente à emporter. | Carte
de fidélité, format carte bancaire, dix cases, notre vert, logo en haut à gauche. Recto verso,
prête pour l'impression, en PDF. J'ai un vieux fichier Illustrator si ça peut servir. | Faudrait
transcrire le vocal de 12 min que j'ai laissé hier, et aussi corriger les fautes du communiqué
ci-joint | Peux-tu arroser les plantes du bureau lundi, et tant que tu y es ouvrir et scanner le
courrier ? | D'abord l'appel aux 12 traiteurs de la liste pour leur vendre nos planches,
jusqu'au 18 mars. Ensuite seulement, range les justificatifs de février. | j'aurais besoin du
planning de congés de l'été pour mes 5 employés et d'un compte rendu propre à partir de
l'enregistrement de la réunion de mardi | Une page de vente pour l'atelier, un visuel pour la
bannière et une campagne Google qui y mène. Tout ça pour le 25. | J'ai un contrat de
distribution en allemand, 11 pages, avec plein de « gemäß » et de « Haftung ». Je veux une
version française complète, fidèle, en gardant la numérotation des articles, pour le jeudi 26. |
Trouve des fabricants de bocaux en verre en Suisse romande, moins de 500 pièces par commande.
Puis écris le petit texte « notre histoire » pour le dos du paquet (60 mots). | Ma comptable
réclame toutes les pièces de 2025 bien classées d'ici au 20 mars. Et la vidéo du salon attend
toujours son montage, 20 rushs dans Dropbox | Alors : appeler Swisscom pour le modem, mettre au
propre mon fichier prospects (doublons, npa manquants), relancer ceux qui ont reçu une offre en
février, et repousser le coiffeur à samedi. | Peut-on : faire rentrer les 3 retours de la
semaine passée en stock, contacter la cliente de Sion qui s'impatiente, et annoncer le -15 % en
post et story dès vendredi ? | Cinq candidats à convoquer la semaine du 23, créneaux de 30 min.
En plus de ça j'ai mes feuilles de caisse de février à saisir dans Excel, y en a 28. | Une
chambre à Strasbourg le 21 avril au soir et un devis à relancer : celui de la mairie, envoyé il
y a trois semaines. | il me faut les adresses courriel des 60 écoles primaires de Laval, une
belle affiche pour l'atelier et ensuite un message à chaque école pour le leur vendre. L'affiche
d'ici mardi | Ma vendeuse part en congé maternité. Il me faut une annonce pour la remplacer, 60
%, six mois, à publier sur jobup et sur le groupe Facebook du quartier, avec un ton chaleureux.
| J'ouvre un gîte. Je voudrais un logo simple, un hêtre ou une feuille, lisible en tout petit,
en noir et en vert, et les fichiers pour le web et pour l'enseigne. | Le petit texte pour la
carte cadeau est à revoir pour mercredi prochain, et si tu appelles l'assurance pour le dégât
des eaux sa serait parfait. | Retrouver les reçus manquants de janvier (il y en a bien une
dizaine) + augmenter de 50 centimes le prix de chaque savon dans la boutique | Qui tient les
salons du mariage en Flandre, et à quelles dates ? À lister. Je voudrais aussi un rendez-vous
avec Karim de chez Proximus, le 18 à 10h. | Pouvez-vous regarder pourquoi plus personne ne
clique sur nos annonces Google depuis février ? D'autre part, le relevé Visa est à pointer avec
les tickets. | Une cliente a payé deux fois sa commande 2210 (bug de Twint). Merci de lui
écrire, de lui rembourser la deuxième et de lui glisser un bon de 5 francs pour l'attente. |
Traduis-moi la notice en italien, le client de Lugano la veut lundi. Réserve-moi aussi une nuit
là-bas le 30 mars | Voici mes demandes : premièrement la liste du personnel avec les jours de
vacances restants ; deuxièmement la TVA du trimestre, échéance 20 avril ; troisièmement un
rendez-vous avec le notaire, courant mai. | Faut imprimer les bordereaux des 9 commandes de la
nuit. L'autre affaire, c'est mes vieux chiffres de 2023 sur papier, à rentrer dans le classeur
Excel. | Range ma boîte de réception (8 000 mails, oui oui) et prépare un texte d'accueil pour
le livret du gîte. | J'ai eu Sandrine Colin au téléphone pour un premier échange. Envoyez-lui le
résumé et l'offre à 480 €, elle hésite encore. | Oui c'est bon pour la facture. M. Simon veut
maintenant aussi une clôture de 22 mètres, même style que le portail, préparez-lui un devis avec
pose. | Tant que j'y pense : il me faut une facture d'acompte de 400 euros pour le groupe de
randonneurs de Lyon, à envoyer demain. | Mes nouvelles tasses sortent du four. Il faudrait
détourer les 16 photos pour le 20, puis créer les produits dans ma boutique avec les trois
couleurs. | Il y a un avis sur Google qui insulte mon apprentie par son nom. Faites le
nécessaire pour le signaler, et préparez une réponse au cas où il resterait. | L'assemblée a
voté la nouvelle cotisation. Il faudrait donc facturer tout le monde avant le 31 mars, et sortir
du fichier les six personnes qui ont démissionné. | Rien à voir avec les notes : j'aimerais une
lettre pour mes abonnés le premier lundi de chaque mois, avec les dates d'ateliers et un petit
conseil couture. Vous vous en chargez ? | Une dame m'écrit pour la troisième fois parce que son
bracelet est arrivé cassé. Pouvez-vous lui répondre gentiment et lui rembourser les 45 € ? | Il
me faut un aller-retour Rennes–Paris le jeudi 26, arrivée avant 10 h, retour le soir. Deuxième
classe, c'est très bien. | donc la dame de mardi madame Keller c'est d'accord elle prend les six
séances alors envoyez-lui tout le paquet habituel le contrat la fiche et le mot d'accueil | bon
et puis tant que j'y pense mes rendez-vous au cabinet c'est n'importe quoi il faudrait me
bloquer tous les mercredis dans l'agenda pour les enfants | Bonjour, je voudrais que vous
écrivez à mes anciens clients de rénovation pour demander un avis sur Google, ils sont cinq. |
je cherche des marchés publics en étanchéité toiture, 80 km autour de nantes, lots sous 90 000.
tu peux me faire une liste? | salut, il me faut un devis pour mr garnier, dépose chaudière fioul
+ pompe à chaleur 11 kw, mes notes en vocal juste après. il l'attend mardi | le promoteur me
doit toujours la retenue de garantie, 5 % sur le lot peinture, l'année est passée depuis le 20
février. relance-le stp, ton poli mais clair | coucou, du 6 au 12 avril je pars en famille, tu
prends les appels au nom de sarl verdier? si ça parle de fuite tu me textes, le reste attendra
mon retour | c'est Théo, le petit-fils de Mme Bonnet. pour samedi il lui faut la facture du
groupe de randonneurs (6 pers., 3 nuits, 540 €) et une réponse gentille à leur avis 5 étoiles |
Bonjour, ma page « Qui suis-je » date de 2014, j'étais encore salariée. Pouvez-vous la réécrire,
avec les formations que j'ai faites depuis ? Pour la fin du mois. | J'ai 20 nouvelles paires de
boucles d'oreilles à mettre en ligne et zéro inspiration. Il me faudrait les descriptions pour
mercredi 18. | Il me faut une campagne Google Ads pour le dépannage serrurerie, rayon 15 km
autour de Nantes, budget 12 € par jour. | Notre site de location de vélos affiche « non sécurisé
» depuis ce matin, et j'ai peur que les clients partent. Il faut rétablir le certificat. | Deux
salariées veulent les mêmes semaines en août et j'ai peur de fâcher l'une ou l'autre.
Pouvez-vous préparer un planning des congés pour les cinq personnes ? | Une cliente menace de
nous poursuivre pour une robe arrivée tachée, je ne dors plus. Pouvez-vous lui répondre
aujourd'hui et organiser le remboursement de 129 € ? | J'ai besoin de la comptabilité de février
pour le 18 mars, mon relevé de compte est déjà en ligne. | Je voudrais une publication LinkedIn
sur notre chantier de Nantes et, séparément, la facture finale pour la famille Guérin, 4 300
euros. | Faites la compta de février, s'il vous plaît, les relevés sont sur le drive. J'en ai
besoin lundi. | Autre chose. Appelez les 25 mairies de mon fichier pour des rendez-vous, et
saisissez mes devis papier de février dans le tableur. | je suis a Nantes du 15 au 17 avril
inclus avec mon collegue, il nous faut 2 chambres, 100€ max chacune | bien reçu les billets. Il
faudrait aussi facturer à la mairie les deux ateliers poterie de samedi dernier, 180 € chacun |
Bonjour, je cherche quelqu'un pour publier deux fois par semaine sur Insta les photos du salon
de toilettage | Bonjour, je voudrais lancer mon cours de couture en ligne. Il me faut la
plateforme, les modules et le paiement, le tout prêt pour le 4 mai. | L'atelier est fini, ouf.
Il faudrait demander un petit avis aux huit participants et monter la vidéo pour la chaîne. |
L'Urssaf m'a envoyé un formulaire de six pages à rendre pour le 20, je n'y comprends rien. |
Deux choses : demander l'ouverture tardive à la mairie, et des sets de table avec la liste des
cocktails | Le marché de nuit cherche des stands de galettes et j'aimerais en être. Le dossier
est à déposer le 24 mars au plus tard. | J'ai besoin d'une boutique en ligne pour mes bougies et
d'une petite vidéo montée avec mes rushs. | Bonjour, je tiens une petite savonnerie et je ne
réponds plus aux mails des clients, il y en a 60 qui attendent | bonjour euh voilà c'est pour la
compta de mars, j'ai tout mis dans une pochette, enfin tout, presque tout, est-ce que vous
pouvez me faire ça pour jeudi, non attendez, vendredi | Bonjour, le formulaire de réservation de
notre gîte n'envoie plus rien depuis trois jours. Pouvez-vous le réparer et vérifier que les
messages arrivent bien ? Cordialement, Gaspard Lemoine | Bonjour, nous hésitons entre plusieurs
logiciels de caisse pour notre librairie. Je souhaiterais une comparaison de trois d'entre eux,
prix et limites compris, pour le 15 juin. Avec mes remerciements, Élise Varenne | Bonjour, nous
avons refait la salle de bains du gîte et l'annonce parle encore de la baignoire. Pourriez-vous
remettre le texte à jour ? Bien à vous, Solange | Madame, Monsieur, les vélos encombrent de
nouveau le couloir et la poussette du troisième ne passe plus. Pourriez-vous rédiger un mot
aimable à tous les locataires ? Merci d'avance, Thibault | Bonjour, pourriez-vous calculer
quelle provision mensuelle demander aux locataires à partir de l'an prochain ? Le gaz a encore
augmenté. Salutations, Gwenaël | bon alors, pour Pâques je veux trois nuits minimum partout, du
trois au six avril, sinon ils prennent une seule nuit et moi je passe ma vie à laver des draps |
Il y aurait un petit moins 10 % à faire sur les thés samedi, et un mot aux clients pour le dire
| Rien à voir avec les soldes : la boutique annonce 14 sacs, j'en ai 9 sous les yeux, et pareil
partout | Quelqu'un m'a mis une étoile parce qu'il pleuvait le jour de la livraison. Je ne sais
pas quoi répondre à ça | et sur un hochet en bois, quels avertissements on est obligé de mettre
? j'ai rien du tout pour l'instant | Il me faudrait pour vendredi un mail à tous les abonnés
pour leur dire que le stage d'été n'aura pas lieu. | Carnaval annulé, les gens veulent être
remboursés, 40 mails depuis midi. Qui peut leur répondre d'ici demain soir ? | Dans la leçon 1
on voit mon numéro de portable à l'écran, ça fait deux appels bizarres cette semaine… | Au fait,
j'ai fini le chantier chez Mme Aubry hier. 4 jours à 380, reste plus qu'à lui envoyer la note. |
J'ai deux listes de clients, une de moi et une de Sylvie, avec plein de doublons. Une seule, ce
serait mieux. | Le catalogue est là. Les hôteliers de la côte ne nous connaissent pas, il m'en
faudrait cinq à rencontrer | on n'a aucun plan pour le deuxième semestre, ni pub ni rien, et
j'aimerais bien en avoir un | Onze clients demandent s'ils peuvent essayer la lampe chez eux.
Répondez-leur gentiment aujourd'hui, c'est oui, quinze jours. | j'ai le mot de passe du site
mais le formulaire de devis ne s'ouvre plus, à réparer pour demain svp | Madame, Monsieur, Je
souhaiterais savoir ce que demandent les décorateurs de vitrine de la région, trois ou quatre
noms avec leurs tarifs. Cordialement, Solange, fleuriste | Euh, bonjour, il me faudrait un train
pour Lille le vingt-deux et retour le soir, une personne, merci | alors euh c'est délicat c'est
le maire il me doit la rambarde depuis novembre et bon c'est le maire mais une relance polie
quand même vous pouvez lui écrire ça | est-ce que vous pourriez euh comment dire regarder
quelles communes cherchent des menuisiers en ce moment dans le coin genre trente bornes parce
que le carnet il est vide là | on part au salon à Lyon du coup le standard enfin le téléphone
quoi il sonne dans le vide jeudi toute la journée si quelqu'un pouvait décrocher à notre nom ce
serait bien
""",
}
