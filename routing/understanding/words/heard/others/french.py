"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Primo transcrire l'entretien avec la famille Morel, secundo en tirer un texte pour notre lettre
mensuelle. | communiqué en anglais + un post, vendredi | rappeler Mme Koné pour son détartrage,
facturer celui qu'elle a raté | j'ai besoin qu'on relance 3 clients et qu'on nettoie les vitres
du cabinet | les mails. et les salaires. vite svp | Répondre au chat le week-end. Les heures des
saisonniers, tous les mois. Un jardinier ? | relancez la mairie, 45 jours de retard sur la
2025-12 | Nouveau : l'atelier du 10 à mettre par écrit, et un billet Nantes–Paris, aller simple
| Y'a foule pour l'atelier masques, j'ai 8 places et 19 noms. Au secours | La carte des vins à
traduire en anglais et à refaire au propre par la même occasion | Épisode 9 : montage, et la
transcription complète pour le site | Portes ouvertes le 21 mars : un post par réseau et
l'annonce en page d'accueil | besoin d'un post pour annoncer qu'on recrute, puis d'une vraie
annonce sur le Forem | Le rapport avec les chiffres de février, pour lundi, et le planning
éditorial Instagram d'avril | Prépare les salaires de mars, et réponds à la dame qui demande où
est passée sa commande 4471. | toujours rien reçu de l'agence Brunel, facture de décembre.
relancez-les svp | un hôtel à Nantes du 24 au 26, calme | Vous pouvez préparer les factures des
cours de cheval pour février ? Les heures sont dans le tableau partagé. | 12 photos de bols,
fond à détourer, demain svp | devis à traduire en anglais, paies à préparer vendredi | relancer
les impayés chaque 1er du mois | compta février pour lundi stp | Pouvez-vous me réserver un
train pour Strasbourg le vendredi 20 mars, avec un départ après le déjeuner ? | Il faut envoyer
à la mairie la facture pour les couronnes, 460 €, vendredi au plus tard. | Réservez-moi une
chambre à Nantes pour la nuit du 26 mars, près de la gare | Il me faut une relance pour Mme
Aubry, facture 114, toujours pas payée | En plus de ça, notre livret d'accueil en allemand svp |
un post insta pour la dégustation de samedi | traduire ma fiche de gîte en allemand, et changer
les tarifs sur le site | Je réfléchis. En attendant il faudrait relancer Mme Aubry pour sa
facture de décembre. | et le module de réservation du site plante depuis hier, vous pouvez
regarder ça aujourd'hui ? | Ma boîte mail déborde et mes impayés aussi, vous pouvez vous charger
des deux ? | Deux nouvelles inscrites, Inès et Maud. Leur dossier d'accueil doit partir
aujourd'hui. | tickets de caisse de janvier à trier | J'ai trois balayages le même samedi matin,
plus personne ne s'y retrouve dans mes rendez-vous. | Mme Charpentier veut bien qu'on pose mardi
: confirmez-lui, et commandez le joint noir. | M. Lefort attend toujours son prix pour la
pergola, il le lui faut vendredi. | Bonjour, pourriez-vous me signaler chaque semaine les appels
d'offres en couverture-zinguerie dans le Finistère ? | Je suis en formation du lundi 23 au
vendredi 27 et personne ne décroche à l'atelier. | tu peux me mettre au propre les relevés laser
des trois classes pour demain midi ? | les heures des intérimaires ne sont toujours pas
comptées, et la paie approche | pareil chez Morel, situation n°2, 60 % d'avancement |
Pouvez-vous publier demain à 18h que la soirée fondue est complète ? | suivant : ardoise pour
les huîtres | La caisse de février n'est pas saisie non plus | Sophie est en arrêt d'aujourd'hui
à dimanche, personne pour ses soirs | Il me faut un apprenti boulanger, pouvez-vous mettre une
annonce la semaine prochaine ? | Il reste deux sacs de T65, autant dire rien | Une cliente
raconte sur Google qu'on l'a rendue malade. J'aimerais une réponse calme, aujourd'hui. | tu peux
me caler un rdv avec M. Roche vendredi 20 à 9h ? | Trouve-moi trois fournisseurs de sachets
kraft, avec prix pour 1000 pièces | On a reçu les nouvelles théières ce matin, 14 modèles, rien
n'est en ligne. | Le site est beau mais quand on cherche ostéo à Vannes on ne nous trouve pas |
Et maintenant une affiche A3 dans le même style, pour la vitrine | un tableau avec le chiffre
d'affaires par marché, tous les mois
""",
}
