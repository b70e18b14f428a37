"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
communiqué en anglais + un post, vendredi | relance Pixel (2025-77) et écritures de la campagne
de dons | rappeler Mme Koné pour son détartrage, facturer celui qu'elle a raté | salut, vols
pour Lisbonne + réponses aux clients + les heures de Sofiane pour la paie | j'ai besoin qu'on
relance 3 clients et qu'on nettoie les vitres du cabinet | les mails. et les salaires. vite svp
| Répondre au chat le week-end. Les heures des saisonniers, tous les mois. Un jardinier ? |
relancez la mairie, 45 jours de retard sur la 2025-12 | Y'a foule pour l'atelier masques, j'ai 8
places et 19 noms. Au secours | La carte des vins à traduire en anglais et à refaire au propre
par la même occasion | Photos des éclairs en pièce jointe, enlevez le torchon au fond svp puis
mettez-les sur insta | Épisode 9 : montage, et la transcription complète pour le site | Portes
ouvertes le 21 mars : un post par réseau et l'annonce en page d'accueil | Deux choses : traduire
nos CGV en néerlandais, et remplacer la vidéo d'accueil du site, elle rame | ok donc faudrait 1/
fusionner les deux listes d'abonnés (Mailchimp + Excel) 2/ rédiger l'infolettre de Pâques | Le
rapport avec les chiffres de février, pour lundi, et le planning éditorial Instagram d'avril |
Prépare les salaires de mars, et réponds à la dame qui demande où est passée sa commande 4471. |
toujours rien reçu de l'agence Brunel, facture de décembre. relancez-les svp | un hôtel à Nantes
du 24 au 26, calme | Vous pouvez préparer les factures des cours de cheval pour février ? Les
heures sont dans le tableau partagé. | 12 photos de bols, fond à détourer, demain svp |
Retoucher 24 photos d'appartements : lumière, verticales, ciel. Remise des fichiers le 3 avril.
| devis à traduire en anglais, paies à préparer vendredi | relancer les impayés chaque 1er du
mois | compta février pour lundi stp | Il faut envoyer à la mairie la facture pour les
couronnes, 460 €, vendredi au plus tard. | Réservez-moi une chambre à Nantes pour la nuit du 26
mars, près de la gare | Il me faut une relance pour Mme Aubry, facture 114, toujours pas payée |
En plus de ça, notre livret d'accueil en allemand svp | traduire ma fiche de gîte en allemand,
et changer les tarifs sur le site | Je réfléchis. En attendant il faudrait relancer Mme Aubry
pour sa facture de décembre. | et le module de réservation du site plante depuis hier, vous
pouvez regarder ça aujourd'hui ? | Celle de Saint-Malo est à mettre au propre aussi, 12 minutes
de mémo vocal dans la voiture. | reste à facturer le chantier Morel | Deux nouvelles inscrites,
Inès et Maud. Leur dossier d'accueil doit partir aujourd'hui. | une lettre d'info par mois,
librairie | J'ai trois balayages le même samedi matin, plus personne ne s'y retrouve dans mes
rendez-vous. | Mme Charpentier veut bien qu'on pose mardi : confirmez-lui, et commandez le joint
noir. | M. Lefort attend toujours son prix pour la pergola, il le lui faut vendredi. | Bonjour,
pourriez-vous me signaler chaque semaine les appels d'offres en couverture-zinguerie dans le
Finistère ? | rappelez les cinq clients de la liste et calez les ramonages | les heures des
intérimaires ne sont toujours pas comptées, et la paie approche | Le syndic Bellevue ne répond
plus et la facture date d'octobre, ça traîne trop. | pareil chez Morel, situation n°2, 60 %
d'avancement | Pouvez-vous publier demain à 18h que la soirée fondue est complète ? | photos du
buffet à retoucher, et devis pour le mariage Lemoine (80 couverts) à envoyer | Sophie est en
arrêt d'aujourd'hui à dimanche, personne pour ses soirs | Il reste deux sacs de T65, autant dire
rien | Une cliente raconte sur Google qu'on l'a rendue malade. J'aimerais une réponse calme,
aujourd'hui. | Trouve-moi trois fournisseurs de sachets kraft, avec prix pour 1000 pièces | On a
reçu les nouvelles théières ce matin, 14 modèles, rien n'est en ligne. | Le site est beau mais
quand on cherche ostéo à Vannes on ne nous trouve pas | Et maintenant une affiche A3 dans le
même style, pour la vitrine | Les salaires de mars ne sont pas préparés non plus, il me les faut
pour le 31 | j'ai deux colis qui sont revenus ce matin, il faudrait rembourser les gens | Pour
les bougies tout va bien. Par contre mes photos de savons sont grises, on dirait novembre |
L'épisode 22 est dans le dossier aussi, pour jeudi comme d'hab | il me manque la facture
Printful d'avril, la comptable râle | une dame attend toujours son affiche depuis trois
semaines, il faudrait lui répondre gentiment | Pas de sous-titres sur la leçon 2, une élève
malentendante m'a écrit. Vendredi ce serait bien | mes mails arrivent chez les clients dans les
indésirables, c'est pénible | Plus une seule boîte d'expédition à l'atelier, le fournisseur
c'est toujours le même | Parfait. Il faudrait maintenant ajouter une page allemande sur le site
avec ce texte-là.
""",
}
