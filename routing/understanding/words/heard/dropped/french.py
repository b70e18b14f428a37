"""What people who write French want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
laisse tomber pour Bruxelles, on fera ça en visio | plus besoin d'appeler les garages, mon
beau-frère m'a trouvé ce qu'il faut | annulez la commande de traduction, le notaire a sa propre
traductrice | on annule Turin | Finalement je n'ai plus besoin des publications, ma fille s'en
occupe. Désolé du dérangement. | T-46 à la poubelle svp, le client s'est désisté | Je vous prie
d'annuler la réservation du billet pour Nantes. | laissez tomber les posts, j'ai fermé mon
compte | Finalement non pour Lille, le salon est reporté à l'automne | on laisse tomber les
appels svp, mon agenda déborde déjà | Annulez la recherche, j'ai trouvé moi-même | Ma nièce
s'est proposée pour Facebook, donc vous pouvez oublier cette partie. | Inutile de poursuivre
pour la réunion, l'architecte a fourni son compte rendu. | les italiens ont annulé, on annule
aussi le livret | ils ont payé tous les deux ce matin, donc pas besoin de leur écrire | je
m'installe pas finalement. laissez les écoles de surf | stop les appels aux restos, j'ai plus de
fromage | on arrête les fiches, le café a eu raison d'elles mdr | l'intéressé retire son accord.
on ne transcrit rien | finalement je n'y vais pas | le stage est annulé, donc la page aussi | on
arrête les appels svp, planning plein jusqu'à l'été | J'ai trouvé mon fournisseur au salon,
inutile de chercher plus loin | c'est bon google l'a fait, laissez | pas la peine de continuer
la saisie, le client a tout refait en pdf | la paie part chez le comptable, vous gardez que la
compta | bah finalement pas d'infolettre | brocante annulée cause météo :( donc oubliez |
monsieur petit vient de virer, pas de relance du coup | Nous avons confié nos comptes à un
cabinet ; veuillez clôturer cette demande. | stop pour les posts, ma nièce prend la suite |
annulez le train, congrès reporté | Plus besoin de la retranscription, j'ai tout réécrit de
mémoire dans la nuit. | laissez tomber la chambre a lyon je dors chez mon frere | plus besoin de
la relance, on s'est arrangé lui et moi | finalement non, on arrete la traduction | Laissez
tomber Strasbourg, le salon est annulé | plus besoin de la relance, ils ont payé ce matin | On
arrête la recherche, j'ai trouvé mon bonheur à Angers | Stop pour les posts svp, mon neveu s'en
occupe maintenant | Je préfère qu'on arrête LinkedIn. Personne ne m'y a trouvé, pas même moi. |
finalement pas de train, on fait ça en visio | on ne facture plus Prado, c'est devenu ma
belle-sœur | Stop pour les fiches, mon gamin a tout scanné hier soir | Annule les visites devis
de la semaine, mon porteur s'est pété le dos | monte-meuble trouvé à Auray chez un cousin, vous
fatiguez plus | Laissez tomber le camping de Stavelot, ils viennent à six et dorment chez moi |
Stop pour la recherche farine, mon meunier s'est aligné | Finalement pas de newsletter pour
Pâques, celle de janvier a fait trois clics dont ma mère | Annulez la facture de Mme Roux, elle
m'a payé en liquide hier | grève le 24, je prends la bagnole. pas la peine de réserver | on
arrête les posts d'avril, travaux dans le salon | Ne faites plus venir personne pour le studio,
il est donné. | Les cartes de visite du salon, laissez tomber, ma nièce s'en est chargée hier |
on arrête tout pour les soldes, site et lettre, la collection part chez un déstockeur | les
pépinières ne prennent personne avant l'automne, inutile de continuer à les appeler | la
brochure espagnole on laisse tomber, le client a changé d'avis | Séminaire reporté on ne sait
pas à quand, annulez le train | plus besoin de chercher pour le linge, j'achète une machine |
l'auberge vient de payer, pas la peine de relancer du coup | Finalement la relance pour M.
Kerbrat c'est plus la peine, il a viré ce matin | Oubliez la relance pour les pochettes, elles
viennent d'arriver, 3 cartons devant la porte | Laissez tomber l'épisode 4, mon invitée ne veut
plus être diffusée. | Laissez tomber le devis, les randonneurs vont ailleurs. Tant pis pour eux
| annulez le post, le plat n'est plus au menu | Laissez tomber pour M. Perrot, je lui ai
téléphoné | on annule l'infolettre poterie, l'atelier n'aura pas lieu | Inutile de taper les
mémos, le client a renoncé à son extension. | on arrête les demandes d'avis | Les vases, on
oublie, j'en ai retrouvé deux cartons à la cave. | Oubliez le devis, le mariage n'aura pas lieu
chez nous. | Pas la peine de regarder les prix des paniers, mon fournisseur a arrêté d'en faire.
| Finalement on ne fera pas ce lot, les infuseurs sont arrivés rouillés et je renvoie tout. | La
sortie aux oiseaux est annulée, la réserve est fermée jusqu'en mai. | On arrête le courrier aux
anciens, je les appelle moi-même | Laissez tomber la relance, toutes les places sont parties
cette nuit ! | On oublie Amazon, trop de paperasse | Pas la peine de monter la vidéo, la carte
mémoire était vide... | alors pour le post sur l'ouverture laissez tomber on n'ouvre pas
finalement | Pas besoin de continuer avec le tri de mails, mon fils a fait tout dimanche. | Le
vol pour Berlin n'est plus nécessaire, je participe en visioconférence. | laisse tomber l'étude,
je garde le local | Je renonce au voyage à Bruxelles, nous ferons la réunion par vidéo. | On
laisse tomber le post sur la retraite, tout est complet depuis hier | Pas la peine de relancer
Mme Aubry. Elle est hospitalisée, on laisse tomber cette facture. | On laisse tomber la saisie,
je ferme la boutique en ligne. | Annulez la relance pour Dupuis. Il vient de passer payer en
liquide. | Laisse tomber Durand, on s'est arrangés. | On laisse tomber le collège, trop gros
pour nous. | Plus besoin de l'annonce, mon neveu commence chez nous. | Laisse tomber le
référencement, ma fille me fait ça pour son école | Laisse tomber la galerie, les photos sont
toutes floues de toute façon. | Pour Nice, c'est mort. Annulez le vol svp, les factures suivent
leur cours. | plus besoin de la paie, ma comptable est rentrée de congé | Oubliez Lille, on
reste à Roubaix | On fait l'impasse sur la Toussaint. Noël oui. | le vernissage tombe à l'eau,
inutile de m'écrire l'invitation... | Je retire ma demande pour les châteaux. | Jetez
l'enregistrement, on n'entend que la clim. Pas de transcription du coup | Annecy ne se fera pas,
la banque a dit non. Abandonnez la page | on laisse tomber la newsletter soldes | Annulez le
train, je prends la voiture | Laissez tomber les appels, j'ai mon quota de clients pour l'année
| Je ne pars plus à Lisbonne. Annulez la recherche de vol. | Séminaire annulé, laissez tomber le
diaporama | laissez tomber la traduction, le client a signé hier soir en anglais | Je me suis
cassé le poignet, la journée reliure n'aura pas lieu. On arrête tout. | Laissez tomber
l'instagram, ma nièce s'en charge gratis | Posez les stylos, j'ai vendu la cave entière ce matin
à un seul acheteur ! | je dors chez ma cousine à strasbourg, donc l'hôtel on oublie, juste le
train | Ma stagiaire reprend la boîte mail, vous pouvez retirer votre personne | On laisse
tomber la page événements, la mairie nous a refusé la terrasse | Le salon se fait en visio, je
dors chez moi | Notre secrétaire avait pris des notes très complètes, du coup on s'en contentera
| Morel et moi on s'est arrangés autour d'un café. Inutile de lui écrire | On ferme la boutique
de Braga, le portugais n'a plus lieu d'être | Laissez tomber les photos de Sète, ma stagiaire
les a faites | Bon ben laissez tomber alors. | laisse tomber les relances, je les ferai moi-même
entre deux coupes | Finalement pas d'hôtel à Nantes, le salon est reporté à l'automne | Stop les
posts insta, ma fille s'en occupe | pour Lille on oublie, le client vient chez nous | le devis
on le traduit plus, affaire perdue. les comptes oui | c'est bon, abandonnez | Décommandez les
appels aux restaurateurs, j'ai changé d'avis sur toute la ligne | Plus la peine de taper la
réunion du syndic, ils ont envoyé un compte rendu officiel. | Oubliez l'enregistrement de la
réunion, le comité ne veut plus de compte rendu. | Inutile de poursuivre la version portugaise
du contrat | stop pour les relances svp !! tout est payé | on laisse tomber les posts linkedin |
Pour la newsletter, on arrête les frais. Personne ne l'ouvrait de toute façon. | Finalement je
n'aurai pas besoin de l'hôtel à Bruges, mon cousin m'héberge. | Je renonce à l'étude sur les
concurrents, le projet de boutique est mort. | Plus la peine d'appeler les garages, j'ai rempli
mon agenda tout seul | Merci d'annuler la saisie des bons de commande. | Finalement on annule,
mon associé préfère attendre la rentrée | plus la peine, ils ont tous payé hier soir, comme par
miracle | Laissez tomber pour le train, il y a grève et j'y vais en voiture | pas besoin de la
recherche, j'ai trouvé mon fournisseur au café du coin | Je retire ma demande. | On laisse
tomber la lettre d'info, trop de boulot en ce moment | Laissez tomber pour Bruxelles, je n'y
vais plus | On arrête les relances, j'ai vendu la créance | pour mars inutile de continuer, je
change de cabinet
""",
}
