"""What people who write French want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mail aux abonnés + un post pour la biere de printemps, pour vendredi 20 | communiqué en anglais
+ un post, vendredi | relance Pixel (2025-77) et écritures de la campagne de dons | rappeler Mme
Koné pour son détartrage, facturer celui qu'elle a raté | salut, vols pour Lisbonne + réponses
aux clients + les heures de Sofiane pour la paie | Répondre au chat le week-end. Les heures des
saisonniers, tous les mois. Un jardinier ? | relancez la mairie, 45 jours de retard sur la
2025-12 | Épisode 9 : montage, et la transcription complète pour le site | toujours rien reçu de
l'agence Brunel, facture de décembre. relancez-les svp | un hôtel à Nantes du 24 au 26, calme |
12 photos de bols, fond à détourer, demain svp | Retoucher 24 photos d'appartements : lumière,
verticales, ciel. Remise des fichiers le 3 avril.
""",
}
