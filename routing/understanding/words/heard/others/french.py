"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
rappeler Mme Koné pour son détartrage, facturer celui qu'elle a raté | Merci pour janvier.
Maintenant février svp, et la newsletter des vendanges… enfin de la taille plutôt | les mails.
et les salaires. vite svp | relancez la mairie, 45 jours de retard sur la 2025-12 | Y'a foule
pour l'atelier masques, j'ai 8 places et 19 noms. Au secours | Épisode 9 : montage, et la
transcription complète pour le site | une publication facebook chaque vendredi pour notre
brocante, les premières photos arrivent ce soir par mail | Le rapport avec les chiffres de
février, pour lundi, et le planning éditorial Instagram d'avril | un hôtel à Nantes du 24 au 26,
calme | facture pour Mme Roussel, 3 séances svp | post insta + newsletter pour les portes
ouvertes | Réservez-moi une chambre à Nantes pour la nuit du 26 mars, près de la gare | En plus
de ça, notre livret d'accueil en allemand svp | traduire ma fiche de gîte en allemand, et
changer les tarifs sur le site | Je réfléchis. En attendant il faudrait relancer Mme Aubry pour
sa facture de décembre. | et le module de réservation du site plante depuis hier, vous pouvez
regarder ça aujourd'hui ? | Ma boîte mail déborde et mes impayés aussi, vous pouvez vous charger
des deux ? | reste à facturer le chantier Morel | encore un, sur les tulipes du marché | Mme
Charpentier veut bien qu'on pose mardi : confirmez-lui, et commandez le joint noir. | tu peux me
mettre au propre les relevés laser des trois classes pour demain midi ? | Le syndic Bellevue ne
répond plus et la facture date d'octobre, ça traîne trop. | suivant : ardoise pour les huîtres |
Sophie est en arrêt d'aujourd'hui à dimanche, personne pour ses soirs | Il reste deux sacs de
T65, autant dire rien | Il faudrait une newsletter sur les asperges, à envoyer mercredi 18 | Le
site est beau mais quand on cherche ostéo à Vannes on ne nous trouve pas | un tableau avec le
chiffre d'affaires par marché, tous les mois | plus que trente bocaux ! il m'en faut 200 avant
vendredi | Dupin s'est dédit, faites-moi un avoir pour la facture 2026-105 | 310 inscrits et
aucun mail de bienvenue, j'ai un peu honte | Plus une seule boîte d'expédition à l'atelier, le
fournisseur c'est toujours le même | Les cinq fiches produits sonnent comme une notice de
lave-linge. À réécrire. | On ouvre la boutique le lundi de Pentecôte, faites-en deux
publications pour Instagram. | 300 lignes à recopier d'un pdf dans le CRM, dispo ? | qui fait de
la location de food trucks en Bretagne? il me faut les tarifs | préparer la paie de mars, 3
salariés dont 1 apprenti. les virements partent le 28 | notre fiche produit anglais vers
allemand, vendredi en huit au plus tard | 90 fiches patients papier à rentrer dans le logiciel,
scan ci-joint. Pas pressé | Caler un café avec Mme Lefort la semaine prochaine svp, elle préfère
la fin de matinée | Le papier sur l'olivier a bien marché, on enchaîne avec le citronnier en pot
? | Je pars me marier :) qui peut répondre aux clients du 21 au 28 mars ? | Facture pour Mme
Avril, 3 séances en février à 55 €, merci | on voudrait un post LinkedIn chaque mercredi sur nos
chantiers, photos fournies | les tarifs du site sont plus bons, nouvelle grille en pj, à changer
d'ici vendredi | les posts de mars ont bien marché, on remet ça pour avril ? toujours deux par
semaine | Vous pouvez me trouver un aller simple Lyon-Bruxelles le 24 mars, plutôt le matin ? |
Mes photos de foulards sont toutes jaunes, vous pourriez y faire quelque chose ? | Il en faut
une aussi pour la mairie de Sorgues : 720 € TTC, animation du 28 février | Je reprends 4 posts
LinkedIn, cette fois sur notre recrutement d'apprentis | Bonjour, il me faudrait le CCTP lot 3
en espagnol pour mercredi 18, 9 pages | Quatre devis pour la charpente, quatre façons de
compter. J'y comprends plus rien | Pouvez-vous me réserver un aller Strasbourg–Paris le jeudi 26
mars, arrivée avant 10 h ? | la compta d'octobre + un photographe pour le baptême de la petite
svp | pas envie d'attendre demain, faites la paie aujourd'hui svp, 3 salariés | non pas la
compta, la newsletter! celle de mars, sujet: le miel nouveau | Entretien de 35 min à taper, sans
fautes s'il vous plaît, pour vendredi midi | je n'arrive plus à suivre la compta, reprenez
février svp | pas le courage de faire les salaires, prenez-les
""",
}
