"""What people who write French want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Je vends des vélos d'occasion, je rêve d'avoir un fournisseur de batteries reconditionnées en
Europe, et si tu trouves, qu'on les appelle pour fixer un premier rendez-vous | La fiche produit
du savon à l'argile en italien et en allemand, et puis deux posts insta pour le lancement, si
c'est faisable | Primo transcrire l'entretien avec la famille Morel, secundo en tirer un texte
pour notre lettre mensuelle. | Le PDF du fournisseur est en chinois, j'y pige que dalle, et les
prix dedans il me les faudrait dans un excel | La lettre est écrite, reste à l'envoyer aux
abonnés le 17 à 7 h, et à en tirer un post dans la foulée | Deux choses pour le 20 : mettre à
jour les tarifs "jour J" sur le site, et traduire ma brochure en anglais pour un couple
d'Édimbourg | Répondez aux douze clients dont la caisse est arrivée cassée (on renvoie tout) et
mettez un mot d'excuse sur Facebook, sobre, sans emoji | La billetterie affiche 20h au lieu de
18h. Corrigez la page et prévenez par mail tous ceux qui ont acheté, au plus vite svp | faire la
facture des 60 tartelettes de l'EHPAD (2,10 pièce) et appeler leur animatrice pour caler la
dégustation du printemps | Bonjour, il me faudrait les devis concurrents pour un four à pizza,
et tant qu'on y est changez le numéro de téléphone sur le site | Il faudrait sortir la facture
du mariage Lemoine, préparer un petit post pour le salon du livre et quelqu'un pour repeindre la
vitrine | La liste des 80 exposants est à recopier dans le tableau, et puis il faudrait les
appeler un par un pour caler les rendez-vous | Le plombier est passé, tout va bien. Facturez Mme
Delorme (coupe + couleur à domicile, 85), et annoncez sur Insta que je prends des nouvelles
clientes | D'abord chercher les mails des 50 cavistes de Bretagne, après les appeler pour
prendre rdv. Et mon train pour Rennes | Bonjour, pourriez-vous vous charger de la comptabilité
du trimestre ainsi que de la relance de M. Ferrand ? Cordialement | Bon, mon comptable m'a
engueulé. Février à remettre d'équerre. Autre sujet : quelles aides pour isoler un atelier, et
jusqu'à quand | Je voudrais l'enregistrement de ma conférence en texte, puis qu'on en tire trois
posts LinkedIn. Et un photographe pour ma tête. | Fiche produit, ok je m'en occupe. Par contre
les e-mails des clientes en colère, non, ça c'est vous. Et puis la newsletter de mars qui dit
pardon. | alors un post linkedin sérieux pour annoncer ma certification coach, et à part un truc
rigolo sur insta avec le chat sur le tapis de réunion | la lettre du printemps pour mes clients
du vélo (révision à 59€, pensez aux pneus, on recrute pas) et facture à la mairie, 12 vélos
entretenus à 45 | un vol pour Ajaccio avec ma table de massage en soute et une petite voiture,
et un post pour dire aux clients corses que j'arrive en juin 🌞 | compta de février avant la fin
de la semaine et sur le site le tarif enfant passe à 12 euros | un post linkedin pour mon
nouveau service de bilans de compétences, et ma plaquette (4 pages) en anglais et en néerlandais
| répondre aux quinze emails des mamans qui veulent s'inscrire au cours bébés nageurs (plus que
4 places le mercredi), et préparez les factures du trimestre, vendredi dernier délai |
traduction de mon catalogue de carrelages en espagnol (16 pages) pour vendredi en huit, et
facture à Solvia pour le chantier de la rue Hoche | Garnier est en route, très bien. Il m'en
faut une autre pour la mairie de Sèvres, 2 concerts à 450 | Bonjour, une facture à établir pour
l'école Jules Ferry : spectacle de marionnettes, 520 euros, merci de l'envoyer par mail à
l'économe | mes 14 élèves de piano doivent recevoir leur note de 60 € tous les premiers du mois,
vous vous en chargez ? | j'ai besoin de : prix des salles à Lyon pour 15 personnes, appeler mes
anciens clients pour caler des rdv, facture Garnier 900 euros. Le tout la semaine prochaine | il
me faut toutes les factures de mars parties avant la fin du mois, le 31 au plus tard. la liste
des séances est dans le tableau habituel | La nouvelle réglementation allergènes est sortie, mes
restaurateurs vont paniquer. Un mail à tout le fichier pour dire l'essentiel, et la même chose
en court sur LinkedIn | Salut, c'est Yann. Fuite réparée chez la boulangère, 2h30 + le siphon +
déplacement. Elle veut le papier pour son proprio, si possible demain | Une cliente a reçu le
mauvais disque (Lyon au lieu de Lille, bref j'ai interverti). Les deux sont à faire revenir et à
réexpédier, voyez avec eux | On inaugure l'atelier le 4 avril, j'aimerais que le journal du coin
et la radio soient au courant une semaine avant, donc le 28 mars dernier délai | J'ai plus de
200 photos de chantier dans mon téléphone et ma page est morte depuis octobre. Avant / après,
les gens adorent ça non ? Faites-en quelque chose | On rouvre le vieux four à pain du village le
samedi 16 mai. Prévenez les journaux, et il me faudrait quelqu'un pour monter la fête autour,
soixante personnes, des tables, une buvette | Deux choses différentes pour le 27 mars au plus
tard : ramonage des deux cheminées au mas, et un électricien à l'appartement de la boulangerie
pour la prise qui chauffe | Bonjour ! La planche 14 est vendue (enfin), il faut la facture pour
M. Delorme, 680 €, et l'envoyer à Bruxelles bien à plat svp | mon éditeur m'envoie un avenant,
tu peux le lire ? et moi faudrait que je propose un contrat à ma coloriste, 50 pages, un forfait
plus un petit pourcentage | Nouvel EP, cinq titres à déclarer. L'ancien, on n'a rien touché
dessus depuis deux ans, c'est louche, à vérifier. Les deux en boutique. Et un mot aux abonnés. |
Mon site date de 2017, il faut tout refaire et puis la bio aussi, j'habite même plus à Tours |
Reçus fiscaux 2025, relance des cotisations, petite lettre aux adhérents pour la fin de saison.
Voilà ma liste, bon courage | La mairie demande le dossier de subvention pour le 15 avril, vous
pouvez nous monter ça ? Et comme ils veulent les comptes de l'exercice avec, il faudrait les
faire aussi… | Mariage des Petit le samedi 21 : commander 20 kg de beurre chez Lescure et me
trouver deux extras dans l'équipe pour ce jour là | Il faudrait répondre aux avis Google de ce
mois-ci, et trier les candidatures pour le poste de plongeur, j'en ai reçu 17 | Le module 2 est
tourné. Montez les vidéos s'il vous plaît et faites aussi la fiche récap, le tout pour vendredi
20. | De l'enregistrement avec le vigneron, j'aimerais le texte complet, et un numéro de notre
lettre qui en parle. | Réservez-moi une chambre à Lille pour le salon, et puis préparez la paie
de l'équipe, Hugo a eu deux jours maladie | Je cherche quelqu'un pour trier ma boîte mail tous
les matins, et en passant il faudrait mettre à jour les stocks des savons dans la boutique, j'ai
tout recompté hier. | Peux-tu payer la facture de Romande Energie avant le 20, puis me dire ce
que facturent les autres ostéos du coin pour une heure ? | Mes 4 vidéos de tricot ont besoin de
sous-titres. Les vignettes YouTube, il faudrait les refaire aussi, elles sont moches |
L'entretien avec l'artisan dure 38 minutes, il me le faudrait tapé mot à mot. Ensuite un post
LinkedIn qui en reprend une citation. | Réserver une voiture à l'aéroport de Marseille pour le 2
avril, c'est le plus urgent. Sinon le fichier clients est plein de doublons, un nettoyage
s'impose. | On a reçu 31 candidatures pour le poste de vendeur à Namur. Il faut les lire, en
garder six, avec un mot sur chacun pour m'expliquer pourquoi. | Déclaration TVA de janvier-mars
à préparer svp pour le 15 avril. Autre chose : la campagne Facebook mange 40 € par jour et ne
rapporte rien, regardez ce qui cloche | Je voudrais remonter dans Google pour « chauffagiste
Lausanne » et « dépannage chaudière ». Aujourd'hui on est en page 4, un concurrent qui existe
depuis six mois est premier, c'est vexant. | Allô! Tu pourrais faire la facture pour le chalet
des Tremblay? 5 jours à 480 $, plus le déplacement (112 km), taxes en sus, à envoyer par
courriel à monsieur ET à madame. | Réponds aux avis Google, sors-moi les ventes par région sous
forme de graphique et cherche un train pour Lille mardi prochain, départ après le petit-déj. |
appelle la caisse AVS pour savoir où en est mon dossier, et bloque-moi aussi deux heures
vendredi matin pour la compta | Le montage de l'épisode 3 (coupe les hésitations, garde les
rires) c'est pour dimanche. Pense aussi à publier un extrait sur TikTok lundi. | Qui peut aller
chercher mes cartons au dépôt de Liège avec une camionnette ? Faut aussi ajouter leur contenu au
stock en ligne, le bon de livraison est joint | Un flyer pour la brocante et une recherche de
mots-clés pour la boutique en ligne, c'est ce qui presse le plus. | Je dois savoir si j'ai
besoin d'une autorisation pour vendre au marché de Noël de Montréal, et ma sœur viendrait
m'aider donc un contrat d'une journée à lui faire. | Traduire la fiche produit en anglais,
mettre le produit en ligne avec les trois photos, refaire l'étiquette. | J'ai des entretiens
d'embauche à organiser avec les trois finalistes, jeudi 19 dans l'après-midi si possible. La
mutuelle attend aussi qu'on la rappelle. | Peux-tu remettre la réunion d'équipe à lundi 14h, et
à côté de ça rédiger le mot d'accueil de la brochure ? | Le stock affiché des bougies est faux
(12 au lieu de 2), corrige ça stp. Le site est lent aussi, surtout sur mobile, à voir. | Mon
billet de retour de Nantes, je voudrais le repousser au dimanche 22. et ça n'a rien à voir mais
Mme Picard a laissé un avis horrible, faut une réponse posée. | Compare-moi trois logiciels de
caisse pour un petit resto (prix, contrat, avis). Quand c'est fait, importe les 22 plats dans
notre boutique en ligne pour la vente à emporter. | Carte de fidélité, format carte bancaire,
dix cases, notre vert, logo en haut à gauche. Recto verso, prête pour l'impression, en PDF. J'ai
un vieux fichier Illustrator si ça peut servir. | Faudrait transcrire le vocal de 12 min que
j'ai laissé hier, et aussi corriger les fautes du communiqué ci-joint | Peux-tu arroser les
plantes du bureau lundi, et tant que tu y es ouvrir et scanner le courrier ? | D'abord l'appel
aux 12 traiteurs de la liste pour leur vendre nos planches, jusqu'au 18 mars. Ensuite seulement,
range les justificatifs de février. | Une page de vente pour l'atelier, un visuel pour la
bannière et une campagne Google qui y mène. Tout ça pour le 25. | Prépare les salaires de mars,
et réponds à la dame qui demande où est passée sa commande 4471. | Je passe de Wix à WordPress.
Faut tout reprendre : les 14 pages, les photos, le formulaire, l'agenda en ligne, et que les
anciens liens marchent encore. | Alors : appeler Swisscom pour le modem, mettre au propre mon
fichier prospects (doublons, npa manquants), relancer ceux qui ont reçu une offre en février, et
repousser le coiffeur à samedi. | vire la vieille photo de la page contact stp. pis fais une
facture à Desjardins, 2 jours à 720 | Une chambre à Strasbourg le 21 avril au soir et un devis à
relancer : celui de la mairie, envoyé il y a trois semaines. | Le texte de la newsletter est
prêt, relis-le. Les abonnés sont dans trois fichiers différents, à regrouper. | Faut me mettre
les sous-titres français sur la vidéo de yoga — et la publier avec une légende sur Insta
vendredi. | Retrouver les reçus manquants de janvier (il y en a bien une dizaine) + augmenter de
50 centimes le prix de chaque savon dans la boutique | Il me faudrait une vraie stratégie
marketing : à qui parler, avec quel budget, sur quels canaux, dans quel ordre. J'en ai marre
d'acheter une pub ici, un encart là, au hasard. | Une cliente a payé deux fois sa commande 2210
(bug de Twint). Merci de lui écrire, de lui rembourser la deuxième et de lui glisser un bon de 5
francs pour l'attente. | Traduis-moi la notice en italien, le client de Lugano la veut lundi.
Réserve-moi aussi une nuit là-bas le 30 mars | Faut imprimer les bordereaux des 9 commandes de
la nuit. L'autre affaire, c'est mes vieux chiffres de 2023 sur papier, à rentrer dans le
classeur Excel. | Range ma boîte de réception (8 000 mails, oui oui) et prépare un texte
d'accueil pour le livret du gîte. | J'ai eu Sandrine Colin au téléphone pour un premier échange.
Envoyez-lui le résumé et l'offre à 480 €, elle hésite encore. | Oui c'est bon pour la facture.
M. Simon veut maintenant aussi une clôture de 22 mètres, même style que le portail, préparez-lui
un devis avec pose. | Pendant que vous finissez le calendrier : le texte de l'annonce de la
roulotte date de 2019, j'aimerais qu'il soit entièrement réécrit, un peu plus chaleureux. |
Bonjour ! J'aurais besoin des fiches de mes douze confitures en allemand et en anglais pour le
24 mars, un magasin de Fribourg s'y intéresse. | Il y a un avis sur Google qui insulte mon
apprentie par son nom. Faites le nécessaire pour le signaler, et préparez une réponse au cas où
il resterait. | Je t'envoie mes notes de la réunion d'hier, tu peux m'en faire un compte rendu
propre pour demain ? | Autre sujet : mon comptable réclame tout ce que Stripe et Etsy m'ont
versé depuis janvier, avec les frais à part. Vous pouvez me rassembler ça dans une feuille ? |
Il me faut un aller-retour Rennes–Paris le jeudi 26, arrivée avant 10 h, retour le soir.
Deuxième classe, c'est très bien. | J'ai besoin deux choses : réserver train Lyon–Paris le 30
mars, le premier possible, et mettre au propre mes notes manuscrites de la formation (8 pages).
| je cherche des marchés publics en étanchéité toiture, 80 km autour de nantes, lots sous 90
000. tu peux me faire une liste? | j'ai tout scanné en vrac, factures fournisseurs + tickets
péage + essence de janv à mars. à ranger pour la compta avant le 31 | relevé au laser de
l'appart rue voltaire, j'ai que des gribouillis mais tout y est. faut une feuille propre avec
surfaces et déductions pour demain, le maitre d'oeuvre vérifie tout | Bonjour, ma page « Qui
suis-je » date de 2014, j'étais encore salariée. Pouvez-vous la réécrire, avec les formations
que j'ai faites depuis ? Pour la fin du mois. | Il me faut une campagne Google Ads pour le
dépannage serrurerie, rayon 15 km autour de Nantes, budget 12 € par jour. | Notre site de
location de vélos affiche « non sécurisé » depuis ce matin, et j'ai peur que les clients
partent. Il faut rétablir le certificat. | Pouvez-vous me réserver un train pour Strasbourg le
vendredi 20 mars, avec un départ après le déjeuner ? | L'entretien avec la styliste dure
quarante minutes. Il me faut le texte par écrit pour lundi, et une lettre d'information qui le
présente aux clientes. | Deux choses : un post Facebook pour la retraite de yoga, et le tarif de
la retraite à corriger sur le site (420 au lieu de 390) | Tapez les fiches du salon dans le CRM,
puis appelez la liste des prospects et calez-moi des rendez-vous la semaine du 30 mars | je suis
a Nantes du 15 au 17 avril inclus avec mon collegue, il nous faut 2 chambres, 100€ max chacune |
La compta de février est nickel. Je veux la même chose chaque mois désormais, et aussi la
préparation des salaires de mes deux serveurs. | Pouvez-vous retranscrire mon entretien avec la
vigneronne (38 min) et préparer un post LinkedIn sur ma nouvelle expo ? J'ai besoin du tout pour
jeudi 19. | Encore deux choses : saisir les 60 bons de commande du salon dans la boutique, et
une newsletter pour annoncer la nouvelle collection, envoi le 2 avril. | Pour la retraite du 12
au 14 juin il nous faut un gîte. On sera dix, avec une grande pièce pour les tapis. | Fais une
fiche PDF sur les soins d'hiver pour la cabine, et un mail à nos abonnées vendredi | J'ai trois
balayages le même samedi matin, plus personne ne s'y retrouve dans mes rendez-vous. | Il me faut
un devis pour le portail de la mairie et un courrier pour contester l'amende du camion. |
L'Urssaf m'a envoyé un formulaire de six pages à rendre pour le 20, je n'y comprends rien. | Le
marché de nuit cherche des stands de galettes et j'aimerais en être. Le dossier est à déposer le
24 mars au plus tard. | Karim passe en CDI, il lui faut un nouveau contrat. Et l'attestation de
l'Urssaf est à renvoyer signée, je te l'ai scannée. | La musique je réfléchis encore. Par contre
j'ai un deuxième entretien, une heure à peu près, à taper mot à mot | Salon à Bordeaux du 24 au
26 : réserve-nous deux chambres, et annonce sur LinkedIn qu'on y sera | Bonjour, le formulaire
de réservation de notre gîte n'envoie plus rien depuis trois jours. Pouvez-vous le réparer et
vérifier que les messages arrivent bien ? Cordialement, Gaspard Lemoine | Bonjour, nous hésitons
entre plusieurs logiciels de caisse pour notre librairie. Je souhaiterais une comparaison de
trois d'entre eux, prix et limites compris, pour le 15 juin. Avec mes remerciements, Élise
Varenne | Madame, Monsieur, les vélos encombrent de nouveau le couloir et la poussette du
troisième ne passe plus. Pourriez-vous rédiger un mot aimable à tous les locataires ? Merci
d'avance, Thibault | Bonjour, pourriez-vous calculer quelle provision mensuelle demander aux
locataires à partir de l'an prochain ? Le gaz a encore augmenté. Salutations, Gwenaël | bon
alors, pour Pâques je veux trois nuits minimum partout, du trois au six avril, sinon ils
prennent une seule nuit et moi je passe ma vie à laver des draps | Il y aurait un petit moins 10
% à faire sur les thés samedi, et un mot aux clients pour le dire | Pour les bougies tout va
bien. Par contre mes photos de savons sont grises, on dirait novembre | et sur un hochet en
bois, quels avertissements on est obligé de mettre ? j'ai rien du tout pour l'instant | Il me
faudrait pour vendredi un mail à tous les abonnés pour leur dire que le stage d'été n'aura pas
lieu. | Le hérisson en autocollant ce serait chouette, puis à mettre en vente sur Etsy avec les
autres | la 1.7 plante chez ma sœur sur son vieux Huawei, j'aimerais savoir si c'est elle ou
nous | On me réclame une attestation de fin de cours. J'ai le texte, il n'est juste pas joli |
Sinon il me faudra une chambre à Lille, deux nuits à partir du 6 mai, pas trop chère | J'ai deux
listes de clients, une de moi et une de Sylvie, avec plein de doublons. Une seule, ce serait
mieux. | Le 20 c'est l'enterrement de mon oncle, tout ce qui est prévu ce jour-là doit sauter. |
Onze clients demandent s'ils peuvent essayer la lampe chez eux. Répondez-leur gentiment
aujourd'hui, c'est oui, quinze jours. | j'ai le mot de passe du site mais le formulaire de devis
ne s'ouvre plus, à réparer pour demain svp | Bruno nous quitte à la fin du mois. Préparez la
paie de septembre avec son solde, on est quatre. | alors euh c'est délicat c'est le maire il me
doit la rambarde depuis novembre et bon c'est le maire mais une relance polie quand même vous
pouvez lui écrire ça | est-ce que vous pourriez euh comment dire regarder quelles communes
cherchent des menuisiers en ce moment dans le coin genre trente bornes parce que le carnet il
est vide là | 2 saisies séparées: les cartes de visite du salon dans hubspot, et les bons de
livraison papier dans excel | Du 12 au 18 mars je suis à l'hosto, quelqu'un peut répondre aux
mails clients à ma place | Carte de printemps : changer les plats sur le site et deux posts
facebook qui l'annoncent. En place le 1er avril | un train Lyon-Dijon mardi 17 tôt le matin,
retour en soirée, 2e classe ça suffit | Les horaires sur le site sont encore ceux d'hiver, on
ferme à 19h30 maintenant | Compromis de vente de l'espagnol vers l'anglais, 7 pages, vendredi 20
à 18h dernier délai | J'aimerais savoir ce que demandent les autres coursiers à vélo à Nantes,
au km et à la course. Avec les sources | Salut ! 2 pistes d'environ 35 minutes chacune, la
mienne sature un peu (je ris trop fort). On garde le générique de la saison passée | Bonjour, ma
CA3 de février doit partir avant que je sois en retard comme d'habitude. Le 20 mars dernier
carat. Les relevés sont sur Pennylane | Ma secrétaire part en congé mat. D'un côté une annonce
pour la remplacer, de l'autre une permanence pour les appels en attendant, c'est dans vos cordes
? | Je garde des chats à domicile et je travaille sans rien de signé, oups. Un modèle de
convention, une page ou deux, ça m'irait très bien | Lancement des sacs : 19 visuels à détourer,
les fiches sur la boutique et un petit article qui raconte l'atelier. Tout doit être prêt le 31
mars | Entretien avec le maréchal-ferrant filmé hier : montage du son pour la version audio,
sous-titres anglais pour la vidéo | Il me faut le texte d'une newsletter pour Pâques, chocolats
maison, envoi le jeudi 2 avril | j'ai 65 cartes de visite du salon de la semaine dernière à
rentrer dans le CRM, pour la fin de semaine | La facture pour la mairie de Sète n'est toujours
pas partie, 860 € pour l'élagage. Jeudi dernier délai ! | Y aurait-il moyen d'avoir une chambre
à Nantes du 17 au 19, pas plus de 95 la nuit ? Je repars le 19 au matin | Du 23 au 27 je suis en
tournée, il n'y aura personne pour répondre aux clients par mail. | Lemoine c'est réglé, merci.
Il reste le camping des Pins : 3 jours de peinture à 310, à envoyer demain | Et après le Gard il
y aurait l'Hérault, 30 hôtels, rendez-vous pour la semaine du 23. Le fichier est joint. |
L'agence Lumen fait la morte depuis 3 mois pour mes 1 200 €. Moi je n'ose plus les appeler... |
Lundi à 10 h réunion de chantier à Pantin avec six corps de métier. Qui peut venir noter qui
fait quoi ? | Pour la famille Nguyen, une offre pour l'aménagement du balcon, budget autour de 2
500. Et sur les photos du jardin Petit, enlevez les jouets des gosses | Un nouveau livreur
arrive, il lui faut une promesse d'embauche, mais d'abord changer la carte grise du Kangoo que
je viens de racheter | La mairie cherche un traiteur pour ses cérémonies, dossier à déposer le
23 mars au plus tard. DC1, DC2, mémoire technique, c'est du chinois pour moi. | Tous les
mercredis j'ai les enfants et je rate la moitié des appels du cabinet. Il faudrait que quelqu'un
décroche à ma place ces jours-là. | Je pars une semaine, du 16 au 22 inclus : vous auriez
quelqu'un pour répondre aux clientes de la boutique par mail pendant ce temps ? | y aurait-il
quelqu'un pour taper un entretien de 50 min avec un vigneron ? accent prononcé, je préviens |
Mon comptable veut mes tickets du trimestre triés pour le 31 et ils sont dans un sac de sport |
j'ai encore vendu un truc que j'avais plus... les chiffres du site et de l'étagère n'ont rien à
voir | Voilà mars qui arrive : 3 salariés plus Inès en alternance. La paie doit être prête le 26
| Rien à voir avec la compta : sur le site la page "nos gîtes" affiche encore les tarifs 2024.
Le nouveau tableau est joint, à remplacer | Vous pourriez me trouver ce que prennent les autres
toiletteurs de Nantes pour un caniche ? Avec les sources, deux pages max | Et puis pendant que
j'y pense, une infolettre sur nos paniers de printemps, à envoyer le vendredi 27 | Je cherche le
devis. Il me faudrait aussi un aller simple Lyon-Genève en train lundi 23, l'après-midi |
Bonjour, il me faudrait 45 menus imprimés en français pour le mardi 24 mars, merci d'avance ! |
la réunion d'hier a duré deux heures, j'ai tout enregistré et mon associé attend toujours le
compte rendu... | le plombier me facture 38 ml de cuivre, moi sur place j'en compte 25 à tout
casser | De la visite de Sète je ramène 412 photos en vrac et un carnet de cotes tout taché de
café, le relevé quoi. Rien de tout ça n'est exploitable en l'état | J'ai l'interview du luthier,
40 min, à taper au propre. Et à part ça ma brochure anglaise est à mettre en allemand. | Autre
chose : notre numéro de téléphone en bas du site est faux depuis le déménagement, quelqu'un peut
le corriger ? | Les salaires de mars doivent partir le 28, vous me préparez ça ? On est trois,
personne malade ce mois-ci, un miracle. | Je ne veux pas qu'on appelle ces gens, seulement que
les 75 fiches soient saisies dans le tableur | Rien à voir avec les posts. Je voudrais savoir
combien prennent les autres fleuristes de Tours pour un mariage, avec les sources
""",
}
