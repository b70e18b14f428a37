"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mail aux abonnés + un post pour la biere de printemps, pour vendredi 20 | communiqué en anglais
+ un post, vendredi | relance Pixel (2025-77) et écritures de la campagne de dons | rappeler Mme
Koné pour son détartrage, facturer celui qu'elle a raté | Merci pour janvier. Maintenant février
svp, et la newsletter des vendanges… enfin de la taille plutôt | j'ai besoin qu'on relance 3
clients et qu'on nettoie les vitres du cabinet | Répondre au chat le week-end. Les heures des
saisonniers, tous les mois. Un jardinier ? | note d'honoraires, 6 h de coaching à 90, Mme
Garnier, 14 rue du 8-Mai | Nouveau : l'atelier du 10 à mettre par écrit, et un billet
Nantes–Paris, aller simple | Y'a foule pour l'atelier masques, j'ai 8 places et 19 noms. Au
secours | une publication facebook chaque vendredi pour notre brocante, les premières photos
arrivent ce soir par mail | un hôtel à Nantes du 24 au 26, calme | 12 photos de bols, fond à
détourer, demain svp | Retoucher 24 photos d'appartements : lumière, verticales, ciel. Remise
des fichiers le 3 avril. | devis à traduire en anglais, paies à préparer vendredi | post insta +
newsletter pour les portes ouvertes | Il faut envoyer à la mairie la facture pour les couronnes,
460 €, vendredi au plus tard. | Il me faut une relance pour Mme Aubry, facture 114, toujours pas
payée | En plus de ça, notre livret d'accueil en allemand svp | un post insta pour la
dégustation de samedi | Il me faut la compta de février. Relevé et factures sont dans le dossier
partagé. | Ma boîte mail déborde et mes impayés aussi, vous pouvez vous charger des deux ? |
encore un, sur les tulipes du marché | Mme Charpentier veut bien qu'on pose mardi :
confirmez-lui, et commandez le joint noir. | rappelez les cinq clients de la liste et calez les
ramonages | les heures des intérimaires ne sont toujours pas comptées, et la paie approche |
pareil chez Morel, situation n°2, 60 % d'avancement | Pouvez-vous publier demain à 18h que la
soirée fondue est complète ? | photos du buffet à retoucher, et devis pour le mariage Lemoine
(80 couverts) à envoyer | Bonjour, le tableau des allergènes pour les viennoiseries, pour lundi
svp | Il reste deux sacs de T65, autant dire rien | tu peux me caler un rdv avec M. Roche
vendredi 20 à 9h ? | Il faudrait une newsletter sur les asperges, à envoyer mercredi 18 | un
tableau avec le chiffre d'affaires par marché, tous les mois | j'ai deux colis qui sont revenus
ce matin, il faudrait rembourser les gens | plus que trente bocaux ! il m'en faut 200 avant
vendredi | les pulls d'hiver sont encore en boutique, on est en juin quand même | il me manque
la facture Printful d'avril, la comptable râle | Les cinq fiches produits sonnent comme une
notice de lave-linge. À réécrire. | On ouvre la boutique le lundi de Pentecôte, faites-en deux
publications pour Instagram. | J'aurais besoin d'une infolettre sur nos nouveaux cours de yoga
prénatal | on a gagné un prix ! le mettre sur le site + un post instagram svp | un post linkedin
tous les lundis sur la rénovation énergétique, c'est possible ? | train Strasbourg-Lyon jeudi 19
après 14h, retour pas besoin | 90 fiches patients papier à rentrer dans le logiciel, scan
ci-joint. Pas pressé | Le papier sur l'olivier a bien marché, on enchaîne avec le citronnier en
pot ? | Je pars me marier :) qui peut répondre aux clients du 21 au 28 mars ? | Facture pour Mme
Avril, 3 séances en février à 55 €, merci | on voudrait un post LinkedIn chaque mercredi sur nos
chantiers, photos fournies | les tarifs du site sont plus bons, nouvelle grille en pj, à changer
d'ici vendredi | J'ai une liste de 45 syndics de copro et zéro rendez-vous... | Vous pouvez me
trouver un aller simple Lyon-Bruxelles le 24 mars, plutôt le matin ? | J'ai eu Mme Kessler au
téléphone hier, premier échange très chaleureux, elle attend mon offre | On enchaîne avec
février ? Le relevé est déposé, il me le faudrait pour mercredi 18 | la liste Grenoble est
arrivée, 18 noms. même discours que pour Lyon, merci | Chantier Blanc : hors d'eau, on peut
envoyer le deuxième acompte de 40 % | Bonjour, il me faudrait le CCTP lot 3 en espagnol pour
mercredi 18, 9 pages | Quatre devis pour la charpente, quatre façons de compter. J'y comprends
plus rien | j'ai pas dit newsletter, j'ai dit compta ! janvier et rien d'autre | Taper
l'entretien avec le notaire pour vendredi, et me trouver une nounou pour samedi soir
""",
}
