"""What people who write French want, of several trades or of none; from what was heard."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | d'une part les notes de
frais de mon voyage à recopier dans excel, d'autre part un vol pour Séville le 19 mai, merci
d'avance les amis | Je vends des vélos d'occasion, je rêve d'avoir un fournisseur de batteries
reconditionnées en Europe, et si tu trouves, qu'on les appelle pour fixer un premier rendez-vous
| on a enregistré la réunion avec le maître d'ouvrage, 1h20, je voudrais l'avoir par écrit et en
même temps une petite lettre d'info à nos clients sur le chantier | La fiche produit du savon à
l'argile en italien et en allemand, et puis deux posts insta pour le lancement, si c'est
faisable | les 60 tickets de caisse à saisir dans le tableau, ensuite la compta du mois avec,
puis les factures aux restos | Primo transcrire l'entretien avec la famille Morel, secundo en
tirer un texte pour notre lettre mensuelle. | 2 choses: les fiches de paie des vendangeurs et
mettre à jour la carte sur le site, le rosé 2024 est épuisé | Il me faut un billet pour Milan le
14 mai, quelqu'un qui réponde aux messages pendant que j'y suis, et les salaires d'avril faits
avant que je parte | Le PDF du fournisseur est en chinois, j'y pige que dalle, et les prix
dedans il me les faudrait dans un excel | la séance passe à 65 euros. il faut que ce soit sur le
site et qu'un mail parte aux abonnés pour expliquer gentiment pourquoi (loyer, chauffage, la
vie) | mail aux abonnés + un post pour la biere de printemps, pour vendredi 20 | Le livre d'or
de la chambre d'hôtes: 220 adresses mail écrites à la main à recopier dans un tableau. Courage à
celui qui s'y colle. Et avec ces adresses j'aimerais envoyer un petit mot de printemps. | La
lettre est écrite, reste à l'envoyer aux abonnés le 17 à 7 h, et à en tirer un post dans la
foulée | trouvez-moi deux ou trois loueurs de vélos cargo du côté de Nantes, et prenez rdv avec
celui qui fait le moins le malin | Facture au Domaine de Kermor 3 400 € pour la haie, et dans la
foulée passe-moi les livres de mars au propre, le tout avant le 31 | communiqué en anglais + un
post, vendredi | bons de commande du salon : d'abord les saisir dans le tableau, ensuite une
facture par libraire | Deux choses pour le 20 : mettre à jour les tarifs "jour J" sur le site,
et traduire ma brochure en anglais pour un couple d'Édimbourg | le livre d'or de la chorale :
déchiffrer et taper les messages, mettre les adresses mail dans la liste, et envoyer à tous ces
gens-là un merci | Répondez aux douze clients dont la caisse est arrivée cassée (on renvoie
tout) et mettez un mot d'excuse sur Facebook, sobre, sans emoji | Regardez ce que coûte l'envoi
d'un livre au Canada chez les trois transporteurs, puis écrivez à nos abonnés de là-bas pour
annoncer le nouveau tarif | la compta de février et les deux fiches de paie de mars, avant le
27, après je suis en montagne sans réseau | La billetterie affiche 20h au lieu de 18h. Corrigez
la page et prévenez par mail tous ceux qui ont acheté, au plus vite svp | Il me faut un
Paris-Bruxelles et un hôtel pour la Foire du livre, et pendant que vous y êtes calez-moi un
rendez-vous avec Dupuis, demandez Sandrine, elle est adorable mais ne rappelle jamais. | relance
Pixel (2025-77) et écritures de la campagne de dons | trouvez quel camping près de Stavelot
accepte un groupe de 16 et réservez-le nous, c'est pour le week-end brassage | rappeler Mme Koné
pour son détartrage, facturer celui qu'elle a raté | J'ai 45 min avec un apiculteur sicilien, en
italien. À retranscrire puis à traduire en français, pour mercredi 18, c'est l'épisode de la
rentrée de printemps | La carte des soins en anglais et puis la mettre sur le site, d'ici quinze
jours. on a de + en + de touristes l'été | faire la facture des 60 tartelettes de l'EHPAD (2,10
pièce) et appeler leur animatrice pour caler la dégustation du printemps | trouver quels auteurs
du coin sortent un livre au printemps, et ensuite faire une lettre d'info avec
""",
}
