"""What people of small firms type into a chat in French, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
salut vous pouvez clôturer avril, les relevés sont dans le dossier |
voici les reçus de mai, à enregistrer svp | j'ai 40 tickets pour vous, à passer en compta |
ci-joint l'enregistrement du jour, à taper svp | facture pour berger : 2 jours à 550 |
3 relances à envoyer, liste jointe | hendriks a 30 jours de retard, écrivez-lui gentiment |
il me faut quelqu'un pour répondre aux mails de la boutique pendant que je suis à rome |
ce serait bien un mail à nos habitués pour la fermeture d'été |
un petit truc pour facebook sur le nouveau four | 2 posts insta svp, photos à suivre |
la page d'accueil affiche encore les anciens prix, à changer |
la carte du site pointe sur l'ancien magasin | le lien du menu est mort, vous pouvez réparer |
wordpress demande 6 mises à jour, faites les svp | un train pour lille jeudi, retour avant 20h |
une chambre pour 2 à nantes du 3 au 5, moins de 100 | une voiture à faro, de dimanche à mercredi |
paies de juin svp, 8 personnes, tom 3 jours malade | 2 nouveaux ce mois-ci, préparez la paie |
recopiez les adresses du pdf dans le tableau | 150 bons papier à mettre dans excel pour lundi |
cette lettre en allemand svp | la carte en anglais et en espagnol |
le contrat à mettre en français, 9 pages | combien prennent les autres ? à chercher svp |
trouvez qui vend des fours d'occasion par ici | appelez les gens de la liste et prenez des rdv |
50 anciens clients à appeler, qui veut une visite |
c'est reparti pour mars, pareil que le mois dernier | la tva du t1 svp |
serait-il possible de faire taper 12 pages |
les impôts veulent les chiffres de juin, qui les prépare |
la newsletter est en retard, sujet : la nouvelle collègue |
y a quelqu'un pour reprendre les impayés et relancer |
à part ça, il nous faut une chambre à vienne le 9 |
ensuite : l'entretien avec le maire à transcrire |
vous pourriez nous avoir trois devis d'imprimeur | petit plus : 20 contacts dans le crm |
encore une, facturez 380 à nowak |
tant que j'y pense, la page équipe a besoin de la nouvelle photo |
autre sujet : des vols pour oslo pour le salon |
bonjour je suis nouveau, il me faut la compta du dernier trimestre |
trouvez-moi un hôtel près de la clinique | qui me fait un post sur notre offre d'emploi ? |
le compte rendu de lundi à mettre au propre |
je voudrais une liste des cafés vegan avec téléphone | comparez les prix de cinq coursiers |
compta et paies de mai | d'abord les factures, puis les relances |
traduire le flyer et le mettre sur le site | on refait pareil ce mois-ci svp | idem pour juillet
""",
    "answer": """
mi mai | fin de semaine prochaine ça ira | quand vous voulez | avant le 10 si possible |
demain midi | avril à juin | toute l'année | juste mars | deux | un seul compte | 4 personnes |
5, dont un mi-temps | non | oui c'est ça | non pas du tout | les deux | le bleu | la deuxième |
l'ancien convient | je le mets tout de suite | envoyé hier | ça doit être dans vos mails |
c'est sur le drive | j'attends la banque | du gasoil pour le camion |
un repas avec un fournisseur | ma carte perso | peinture et pinceaux |
une caution, ils la rendent | un cadeau pour une employée | parking de l'aéroport | ttc |
brut je crois | à la nouvelle adresse | ma femme, anna@boutique.example |
c'est m. adler qui gère | notre offre de printemps | la nouvelle carte, surtout le midi |
qu'on ferme en août | court, 150 mots environ | sympa, on tutoie |
aucune idée, vous proposez quoi | choisissez | peu importe | de paris, le premier train |
90 la nuit max | elle est partie en mars | il fait 20 heures | pas encore, ça arrive lundi |
aucun, c'est pour le site | le premier je pense | disons mardi | tout | sans photos cette fois |
linkedin et insta | comme d'hab | comme la dernière fois
""",
    "remark": """
ok super | oui | ouais | ça marche | ok je fais ça | merci pour l'info | bien sûr |
ah ok je vois | 👍🏻 | pas de souci | entendu | je suis chez le dentiste jusqu'à 14h |
sur la route aujourd'hui, je réponds ce soir | vendredi je suis off | de retour lundi |
anna me remplace la semaine prochaine | je viens d'envoyer les reçus manquants |
le relevé est en ligne | les fichiers sont dans le dossier | photos déposées sur le drive |
payé ce matin | les 35,20 c'est perso | amazon du 12 c'était du toner |
le virement à ma femme c'est son salaire | ça, le fournisseur l'a annulé |
les 200 de klein couvrent deux factures | le client dit qu'il paie la semaine prochaine |
nouveau compte depuis mars au fait | vous prenez combien la page | prix pour 3 posts ? |
c'est quoi le taux horaire | ça ferait combien 10 pages | vous faites aussi les impôts |
vous êtes là le week-end | je peux envoyer des photos au lieu de pdf | whatsapp c'est ok ? |
qui lit mes fichiers ? | vous mettez combien de temps d'habitude | vous parlez aussi polonais |
je dépose ça où | il vous faut quoi de ma part | quel relevé exactement ? |
c'est quoi un brief ? | il vous faut les originaux | c'est bon si j'envoie demain |
ana voit mon compte ? | comment ça marche pour l'accès | m. lee préfère après 16h |
leur bureau est fermé jusqu'au 6 | nouvelle adresse : 5 rue du moulin | le logo est sur le drive |
je demande juste, rien à faire | peut-être un truc en mai, je vous dirai |
dites à ana que la clé est sous le paillasson | on a déménagé au fait |
c'est mon associé qui a le code | imprimante en panne, pas de scan aujourd'hui |
désolé pour le retard de réponse | ignorez mon dernier message | mauvais chat pardon |
ok pour moi | tout va bien ici | la photo date de l'an dernier | le client a aimé le brouillon |
il signe demain
""",
    "change": """
mettez mardi | plutôt jeudi | une semaine plus tard ce serait mieux |
possible plus tôt, genre mercredi | 2 nuits pas 3 | 300 mots au lieu de 200 |
4 posts plutôt que 2 | c'est 680, pas 860 | l'hôtel avec parking | avec petit-déj svp |
sans escale | place fenêtre si possible | bagage cabine seulement, prenez le tarif bas |
que le train parte après 9h | mettez aussi les nouveaux prix | ajoutez la terrasse |
avril aussi svp | la carte bancaire aussi | retirez le deuxième compte |
sans la partie sur le salon | pas mon nom svp | sans photo | pas le rouge, le vert | tutoyez-les |
moins formel | un peu plus court | titre plus gros | envoyez aussi au comptable |
en word, pas en pdf | mettez le numéro de commande | le nom c'est kowalczyk, à changer |
on est 3 maintenant, pas 2 | la facture va à la holding | le montant est ht, pas ttc |
date de facture le 30 | attendez, l'autre client, becker | repoussez le voyage à juin |
le mailing lundi plutôt | commencez par les impayées |
on pourrait le faire en anglais à la place | encore un détail pour le post : taguez le boulanger |
une personne de plus pour le voyage | dans les comptes il faut février |
newsletter : inversez les deux sujets | j'ai oublié, ça doit être en anglais |
j'avais dit vendredi mais lundi c'est bon | plus d'urgence finalement |
ils le veulent deux jours plus tôt | il y a un troisième compte en fait |
on est 9 maintenant, 2 de plus | refaites le deuxième paragraphe | supprimez la dernière phrase |
parlez du parking
""",
    "status": """
ça donne quoi | du nouveau | et alors ? | allô ? des nouvelles | toujours rien ? | fini ? |
c'est prêt | je l'ai quand | ce sera prêt quand | c'est ana qui fait | qui l'a |
quelqu'un a regardé | le mail est parti | la facture est envoyée | vous avez réservé |
ils ont appelé | les vols sont pris | mon fichier est bien arrivé | vous avez eu le relevé |
où sont mes trucs | statut ? | la traduction en est où | on en est où des paies |
c'est bon pour vendredi | ce sera fait à midi | il vous manque quoi | vous attendez quoi |
vous avez quoi à moi en ce moment | je peux voir un brouillon | montrez ce qui reste |
il a payé ? | hendriks a répondu | je venais juste aux nouvelles pour le post |
une idée de quand | ça avance bien ? | quelqu'un est sur le site | combien de faits |
vous avez commencé | toujours bon pour demain ? | et l'hôtel, alors ? | et les relances ?
""",
    "cancel": """
plus la peine merci | j'en ai plus besoin | on s'est débrouillés | laissez | oubliez le post |
arrêtez tout | ne continuez pas svp | le voyage tombe à l'eau | réunion annulée, pas d'hôtel |
le client a renoncé, annulez la facture | n'envoyez pas le mailing | stoppez l'envoi !! |
pas de newsletter ce mois-ci | ma sœur l'a déjà fait | finalement pas nécessaire |
annulez lille svp | annulez tout | oublions la traduction | n'appelez plus |
le comptable le fait, laissez | on a décidé que non | je retire ma demande |
c'est bon j'ai trouvé | trop cher, on laisse | changement de plan, pas de vol |
pas d'événement donc pas de posts | pas cette année
""",
    "thanks": """
mercii | merci !! | merci à vous | super équipe | parfait 👌 | nickel, bien reçu |
waouh c'est beau | c'est top merci | c'est ça, merci | vous êtes au top | vous me sauvez |
génial | exactement ça, merci | ça marche nickel, merci | ok super merci | merci ana |
très contente | beau boulot | reçu, merci beaucoup | toujours aussi bien | si rapide, merci | 🙏🙏 |
❤️ merci | très bon texte | chapeau
""",
    "greeting": """
salut tout le monde | hello 👋 | bjr | bonsoir à tous | re | rebonjour | cc | hey | salut c'est
moi | y a quelqu'un | bonjour bonjour | à plus | au revoir | bon week-end | bonne soirée | ciao
| bonjour, c'est la boulangerie | bonjour, ici le cabinet | salut, je suis nouveau | coucou,
c'est encore moi, la fleuriste | bonsoir, Madame Roux à l'appareil | helloo, y a quelqu'un ? |
bonjour à tous, je viens de m'inscrire | salut l'équipe, moi c'est Paul | bonjour, première fois
ici | rebonjour, l'atelier de couture
""",
    "complaint": """
ce n'est pas bon | encore un mauvais montant | le nom est mal orthographié |
vous avez oublié la tva | il manque la moitié | c'est en retard | ça devait être là lundi |
vous aviez dit mardi, on est jeudi | troisième rappel de ma part |
personne ne lit ce que j'écris | je l'ai déjà dit deux fois | ce n'est pas le bon hôtel |
mauvaise date sur le vol | il y a des fautes | le texte est nul | lien encore cassé |
ça ne s'ouvre pas, inutilisable | j'avais dit sans escale |
vous l'avez envoyé à la mauvaise personne !! | mon client a reçu la facture deux fois |
bien trop cher pour ça | je suis vraiment agacé | pas au niveau | c'est pas possible | sérieux ? |
vous lisez au moins ? | j'attends depuis des jours | personne ne répond |
pas de réponse depuis lundi | c'est pas ce qu'on avait dit | je voulais anglais pas allemand |
pourquoi on m'a facturé ça | le total ne tombe pas juste | très mécontent | travail bâclé | déçu |
la dame au téléphone était désagréable
""",
    "not_for_us": """
vous réparez les voitures ? | il faut un électricien aujourd'hui | je cherche un appart |
vous vendez des téléphones | mon portable est cassé | vous connaissez un médecin |
qui peut chercher mon fils à l'école | je voudrais une pizza | le match est à quelle heure |
il fait quel temps demain | quoi de neuf dans le monde | raconte-moi une histoire |
ta couleur préférée ? | t'es humain ? | je veux postuler chez vous | vous recrutez ? |
achetez des abonnés pas cher | gagnez un iphone | la crypto double votre argent |
votre compte est bloqué, cliquez ici | prêt accepté, répondez oui | joyeuses pâques à tous |
j'ai mal au dos | mdr 😂 | qu'il fait chaud | vous avez vu hier soir ? | 2+2 ? |
qui est le président | quelqu'un pour nettoyer chez moi | le jardin a soif |
un dj pour mon mariage | une idée cadeau pour ma femme | tennis dimanche ? |
la boulangerie d'à côté a fermé, dommage
""",
}
