"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mail aux abonnés + un post pour la biere de printemps, pour vendredi 20 | relance Pixel
(2025-77) et écritures de la campagne de dons | salut, vols pour Lisbonne + réponses aux clients
+ les heures de Sofiane pour la paie | Merci pour janvier. Maintenant février svp, et la
newsletter des vendanges… enfin de la taille plutôt | note d'honoraires, 6 h de coaching à 90,
Mme Garnier, 14 rue du 8-Mai | une publication facebook chaque vendredi pour notre brocante, les
premières photos arrivent ce soir par mail | Retoucher 24 photos d'appartements : lumière,
verticales, ciel. Remise des fichiers le 3 avril. | facture pour Mme Roussel, 3 séances svp |
post insta + newsletter pour les portes ouvertes | Une semaine sur deux, un post Facebook avec
le plat du moment | Il me faut la compta de février. Relevé et factures sont dans le dossier
partagé. | reste à facturer le chantier Morel | encore un, sur les tulipes du marché | une
lettre d'info par mois, librairie | Tu peux relancer les gens que j'ai eus en premier appel la
semaine dernière ? | plus une seule volige au dépôt, il m'en faudrait 80 pour lundi | rappelez
les cinq clients de la liste et calez les ramonages | Le syndic Bellevue ne répond plus et la
facture date d'octobre, ça traîne trop. | photos du buffet à retoucher, et devis pour le mariage
Lemoine (80 couverts) à envoyer | Bonjour, le tableau des allergènes pour les viennoiseries,
pour lundi svp | Il faudrait une newsletter sur les asperges, à envoyer mercredi 18 | plus que
trente bocaux ! il m'en faut 200 avant vendredi | On a cessé la location de vélos, quelqu'un
peut la retirer du site ? | Dupin s'est dédit, faites-moi un avoir pour la facture 2026-105 |
L'épisode 22 est dans le dossier aussi, pour jeudi comme d'hab | il me manque la facture
Printful d'avril, la comptable râle | Plus une seule boîte d'expédition à l'atelier, le
fournisseur c'est toujours le même | Les cinq fiches produits sonnent comme une notice de
lave-linge. À réécrire. | qui fait de la location de food trucks en Bretagne? il me faut les
tarifs | le lien vers la carte des vins renvoie une erreur 404, vous pouvez réparer ? | notre
fiche produit anglais vers allemand, vendredi en huit au plus tard | train Strasbourg-Lyon jeudi
19 après 14h, retour pas besoin | Les paies de mars pour mes 3 serveuses, tout doit être prêt le
28 | on cherche un pizzaiolo, CDI, 39h, deux soirs de repos. vous rédigez et vous diffusez ? |
Facture pour Mme Avril, 3 séances en février à 55 €, merci | Un train Berlin-Francfort vendredi
20, arrivée avant 9h30 impérativement | prépa paie mars, 4 salariés dont une arrivée le 2. Pour
le 26 svp | Un deuxième contrat vient d'arriver de Madrid, 5 pages, pareil, vers l'anglais svp |
Un groupe de randonneurs m'écrit en néerlandais, je n'y comprends goutte | Qui pourrait faire
entrer les gens dans le Zoom mardi 24 à 19 h ? | On enchaîne avec février ? Le relevé est
déposé, il me le faudrait pour mercredi 18 | Je reprends 4 posts LinkedIn, cette fois sur notre
recrutement d'apprentis | j'ai aussi 120 bons de livraison en pdf à recopier dans un tableur,
vous prenez ? | fiche de référence pour le gymnase svp, même modèle que nos anciennes | Quatre
devis pour la charpente, quatre façons de compter. J'y comprends plus rien | la compta d'octobre
+ un photographe pour le baptême de la petite svp | Virez la vieille adresse de la page contact,
on n'est plus rue Pasteur | je n'arrive plus à suivre la compta, reprenez février svp | Train
Lyon–Turin jeudi en huit, retour le lendemain soir, 2de classe | Les paies de mars : 4 salariés,
un arrêt maladie, une prime pour Yanis. Virement le 30. | Bonjour, sept chantiers terminés
depuis janvier et aucun n'est facturé, je prends du retard | Si seulement nos clients de Munich
pouvaient lire la notice... elle n'existe qu'en anglais
""",
}
