"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mail aux abonnés + un post pour la biere de printemps, pour vendredi 20 | Merci pour janvier.
Maintenant février svp, et la newsletter des vendanges… enfin de la taille plutôt | note
d'honoraires, 6 h de coaching à 90, Mme Garnier, 14 rue du 8-Mai | Nouveau : l'atelier du 10 à
mettre par écrit, et un billet Nantes–Paris, aller simple | Le rapport avec les chiffres de
février, pour lundi, et le planning éditorial Instagram d'avril | un hôtel à Nantes du 24 au 26,
calme | Retoucher 24 photos d'appartements : lumière, verticales, ciel. Remise des fichiers le 3
avril. | devis à traduire en anglais, paies à préparer vendredi | relancer les impayés chaque
1er du mois | Réservez-moi une chambre à Nantes pour la nuit du 26 mars, près de la gare | Une
semaine sur deux, un post Facebook avec le plat du moment | un post insta pour la dégustation de
samedi | et le module de réservation du site plante depuis hier, vous pouvez regarder ça
aujourd'hui ? | Ma boîte mail déborde et mes impayés aussi, vous pouvez vous charger des deux ?
| reste à facturer le chantier Morel | Deux nouvelles inscrites, Inès et Maud. Leur dossier
d'accueil doit partir aujourd'hui. | tickets de caisse de janvier à trier | Tu peux relancer les
gens que j'ai eus en premier appel la semaine dernière ? | M. Lefort attend toujours son prix
pour la pergola, il le lui faut vendredi. | tu peux me mettre au propre les relevés laser des
trois classes pour demain midi ? | Le syndic Bellevue ne répond plus et la facture date
d'octobre, ça traîne trop. | pareil chez Morel, situation n°2, 60 % d'avancement | Pouvez-vous
publier demain à 18h que la soirée fondue est complète ? | La caisse de février n'est pas saisie
non plus | Bonjour, le tableau des allergènes pour les viennoiseries, pour lundi svp | Il reste
deux sacs de T65, autant dire rien | tu peux me caler un rdv avec M. Roche vendredi 20 à 9h ? |
Il faudrait une newsletter sur les asperges, à envoyer mercredi 18 | Le site est beau mais quand
on cherche ostéo à Vannes on ne nous trouve pas | Et maintenant une affiche A3 dans le même
style, pour la vitrine | j'ai deux colis qui sont revenus ce matin, il faudrait rembourser les
gens | plus que trente bocaux ! il m'en faut 200 avant vendredi | les pulls d'hiver sont encore
en boutique, on est en juin quand même | il me manque la facture Printful d'avril, la comptable
râle | une dame attend toujours son affiche depuis trois semaines, il faudrait lui répondre
gentiment | Plus une seule boîte d'expédition à l'atelier, le fournisseur c'est toujours le même
| Parfait. Il faudrait maintenant ajouter une page allemande sur le site avec ce texte-là. |
J'aurais besoin d'une infolettre sur nos nouveaux cours de yoga prénatal | on a gagné un prix !
le mettre sur le site + un post instagram svp | préparer la paie de mars, 3 salariés dont 1
apprenti. les virements partent le 28 | un post linkedin tous les lundis sur la rénovation
énergétique, c'est possible ? | 90 fiches patients papier à rentrer dans le logiciel, scan
ci-joint. Pas pressé | Les paies de mars pour mes 3 serveuses, tout doit être prêt le 28 | Même
chose pour avril : une infolettre, sujet la foire aux vins et le nouveau rosé | la boîte mail de
la boutique déborde, 51 messages, quelqu'un peut répondre avec nos modèles? | on cherche un
pizzaiolo, CDI, 39h, deux soirs de repos. vous rédigez et vous diffusez ? | Je pars me marier :)
qui peut répondre aux clients du 21 au 28 mars ? | 2 dictées de 10 min à taper, jeudi 14h
dernier carat | on voudrait un post LinkedIn chaque mercredi sur nos chantiers, photos fournies
| les tarifs du site sont plus bons, nouvelle grille en pj, à changer d'ici vendredi | Un
deuxième contrat vient d'arriver de Madrid, 5 pages, pareil, vers l'anglais svp | Vous pouvez me
trouver un aller simple Lyon-Bruxelles le 24 mars, plutôt le matin ? | J'ai eu Mme Kessler au
téléphone hier, premier échange très chaleureux, elle attend mon offre | On enchaîne avec
février ? Le relevé est déposé, il me le faudrait pour mercredi 18 | la liste Grenoble est
arrivée, 18 noms. même discours que pour Lyon, merci
""",
}
