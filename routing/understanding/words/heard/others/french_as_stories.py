"""What people who write French want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
trois choses en vrac: la paie de mars pour mes deux vendeuses, les horaires d'été sur le site,
et un petit mot à tous les abonnés pour dire qu'on rouvre la terrasse | Il me faut un
Paris-Bruxelles et un hôtel pour la Foire du livre, et pendant que vous y êtes calez-moi un
rendez-vous avec Dupuis, demandez Sandrine, elle est adorable mais ne rappelle jamais. | Salut,
les loyers sont payés, pas besoin. Par contre, pour ma prof de chant : facture des 4 cours. Et
pour ma tante, rappel du prêt de la sono, elle est cliente comme les autres. | facture pour M.
Lantier svp : pose de la douche, 2 jours de main d'oeuvre, le receveur 340 et les joints. il a
déjà versé 30% d'acompte, à déduire bien visible en bas | le fichier des adhérents est à
refaire, 90 noms du cahier. un post pour dire que la piscine naturelle rouvre, et facture au
camping pour mes 3 cours d'aquagym, dimanche dernier délai. et si quelqu'un sait déboucher un
filtre… 😂 | pour lundi : publication sur les fraises qui arrivent (hors sol non !! pleine terre,
précisez) et facture au restaurant Le Vieux Puits, 14 cagettes. Et si y'a moyen de faire venir
quelqu'un réparer la serre… | établir la facture pour le mariage Kerbrat, dj 8h, machine à
fumée, supplément heure de nuit 90, moins 300 d'arrhes. Et dans le mail un petit mot pour dire
que le tonton était un sacré danseur | rappel à la résidence senior pour l'animation accordéon
de décembre, 150 euros. La directrice a changé entre temps, donc ajoutez que c'est convenu avec
l'ancienne, avec la date, et remettez mon rib en bas | Bon. Je m'y mets enfin. Les tickets de
l'année dernière sont dans trois enveloppes que je scanne ce soir, faudra les classer par mois.
Et l'auberge de Mazamet ne m'a toujours pas réglé l'audit de décembre, relancez-les sans prendre
de gants | Le syndic a signé hier, 12 450 € HT. Il demande à verser 30 % tout de suite, donc il
lui faut un truc officiel de notre part. Et il me faut les spots, 24 encastrés IP65, le moins
cher possible | Salut ! J'ai refait la pesée de tout l'entrepôt hier soir (enfin, du garage). Le
fichier est joint, c'est lui qui a raison, pas la boutique. Et le lot « hiver » : à zéro
partout, et sortez-le de la place de marché. | Samedi 13 juin on fête les dix ans de la
librairie, lecture + apéro, 50 personnes. Je voudrais qu'on m'organise ça de A à Z et que toutes
mes clientes inscrites reçoivent un mail pour le savoir | J'ai filmé ma tante qui répare un
livre de 1740, 25 minutes. 1) en faire 90 secondes 2) mettre ce qu'elle dit en bas parce qu'elle
marmonne 3) le publier chez nous avec un petit mot | j'ai retrouvé mon dessin du chat sur des
sacs au marché de Nîmes, celui-là je veux pas le lâcher. sinon la mairie doit toujours 400
balles pour l'atelier de décembre, une relance ça serait bien | Est-ce qu'il existe des
résidences BD à l'étranger ? Et tant que j'y suis : le dossier de la bourse régionale, celui
dont le formulaire fait 22 pages, quelqu'un pourrait me le monter ? | J'aimerais écrire aux
donateurs de l'appel de Noël pour leur raconter ce qu'on a fait de l'argent. Je me rends compte
aussi que M. Vasseur n'a jamais eu son reçu, à refaire. | ouf, bon. 1 les factures du 3e
trimestre aux parents 2 qui garde la porte en avril, faire un planning 3 une salle pour les
auditions 4 le CR d'hier, audio joint | Bon, je pars en vacances donc : annule mes rendez-vous
du 16 au 20 mars, réponds aux mails administratifs qui traînent et programme deux ou trois
stories pour que le compte ait pas l'air mort. | Le compte Instagram dort depuis novembre.
J'imagine deux posts par semaine, un produit et une coulisse, avec des légendes courtes, pas
d'emoji partout, et qu'on réponde aux commentaires quand il y en a. | J'aimerais un tableau pour
suivre ma trésorerie : ce qui entre, ce qui sort, le solde par semaine, et une case rouge quand
ça passe sous 2000 €. Excel ou Google Sheets, m'est égal. | J'ai tout le dossier 2025 éparpillé
: banque, caisse, Stripe, deux cartes. Il faut le mettre en ordre pour que ma fiduciaire puisse
clôturer, elle passe le 30 mars. Je vous donne accès à tout. | Les messages WhatsApp des clients
s'accumulent : questions de taille, délais, « c'est en stock ? ». Répondez-y gentiment, les
réponses types sont dans le document épinglé, et si vous ne savez pas, notez-le moi. | Budget
300 balles en tout, pas plus. But : que les gens de Fribourg qui tapent « cours de poterie
enfant » tombent sur moi et pas sur le centre de loisirs. Annonces Google, avec un texte et deux
variantes. | D'ici samedi il faut que les deux candidates soient appelées et placées en
entretien, qu'on réponde à M. Nkembe sur sa livraison manquante et que le slogan sur la bannière
soit changé. | Mon teaser fait 2 min 40, c'est deux fois trop. Ramenez-le à une minute, gardez
la scène du four, virez la partie où je parle de mon prof, et mettez mon logo à la fin. | Il
faut décaler la visite avec l'architecte, elle tombe pendant l'école. La semaine prochaine si
elle peut, n'importe quel jour mais tard dans l'après-midi, et préviens mon associé que ça
change. | Bonjour à vous, tout d'abord merci pour la dernière fois. J'aurais besoin d'une
affiche pour la Saint-Jean, d'un post Facebook qui l'accompagne et, si ce n'est pas trop
demander, du compte-rendu tapé de notre AG (enregistrement de 55 min). | Qui vend quoi à quel
prix ? Je parle des bougies parfumées artisanales en ligne : prends une dizaine de marques
françaises, regarde le poids, le prix, le port, l'emballage, et mets ça côte à côte. | il me
faut les adresses courriel des 60 écoles primaires de Laval, une belle affiche pour l'atelier et
ensuite un message à chaque école pour le leur vendre. L'affiche d'ici mardi | Mon TGV de
vendredi est supprimé (Bordeaux-Paris), or je dois être à Montparnasse ce vendredi à 11h.
Trouve-moi autre chose, même avec une correspondance, même plus cher. J'ai la carte Avantage,
place côté fenêtre si possible. | Tous les lundis, quelqu'un devrait ouvrir info@, jeter la pub,
classer ce qui doit l'être dans le dossier du mois et me laisser en haut les trois ou quatre
mails auxquels moi seul peux répondre. | je dicte en marchant désolée : réserver un Genève-Nice
le 8 mai, article de blog sur l'entretien du cuir, répondre à la cliente qui a reçu le mauvais
sac, référencement de la nouvelle page | Mes photos de bijoux ont été prises à la lampe de
cuisine : jaunes, avec des ombres, et on voit mon doigt sur deux d'entre elles. 26 images, à
rendre nettes, fond gris clair. | Mon associé et moi on hésite : quelles aides existent pour
embaucher un premier salarié à Bruxelles ? Et pendant qu'on réfléchit, démarrez déjà les coups
de fil aux crèches de la liste pour vendre nos purées bio. | En plus de la facture des Lutins,
il me faudrait des prix pour 300 bocaux en verre de 250 ml chez deux ou trois grossistes.
Livraison pour le 23 mars au plus tard, c'est pour le marché de printemps. | alors voilà j'ai
enregistré mon premier épisode sur la taille des rosiers il dure une demi-heure et il faudrait
l'arranger un peu et le mettre en ligne pour le 25 mars avec la petite musique que je vous
envoie | y'a un mapa pour la réfection des sanitaires du stade, j'ai téléchargé le dossier. tu
me remplis le dc1 dc2 et tu mets les attestations, je relis et je signe | Bonjour à toute
l'équipe, j'espère que vous allez bien. Chez nous, mon mari se remet doucement. Pour le gîte, il
me faudrait un petit classeur pour les vacanciers : le mode d'emploi du poêle, les poubelles, le
code wifi, en français et en néerlandais. Rien ne presse, courant avril c'est parfait. Bien à
vous, Monique Tessier | slt, c'est Julie pour maman. Les prix de juillet ne sont pas les mêmes
sur Booking et Airbnb et elle a bloqué la semaine de Pâques que d'un côté. Vous remettez tout
d'équerre pour demain svp | hello c'est Camille. le F2 de papi se libère, il faut une annonce
correcte (pas trois lignes comme la dernière fois) et ensuite caler les visites avec ceux qui
ont un vrai dossier | Salut, depuis la pub on a du monde sur le site, et les textes font pitié :
à reprendre, surtout accueil et tarifs. Et puis il y a six avis Google sans réponse, dont un
bien méchant. | La page d'accueil doit être traduite en anglais pour le 18 mars. Par ailleurs,
l'imprimante du cabinet n'est plus reconnue par le portable depuis la mise à jour, il faut la
réinstaller à distance. | Bonjour à tous, la saison reprend au club d'escalade et nous avons
vingt-trois nouveaux inscrits. Il faudrait établir les factures des cotisations et préparer le
prélèvement pour le 25 mars. Le fichier avec les IBAN est joint. En vous remerciant, Thibault
Jourdan | Chère équipe, voilà que nos randonneurs sont plus de cent, et les changements
d'adresse s'empilent sur mon bureau. Pourriez-vous remettre le fichier des adhérents à jour,
envoyer une lettre de bienvenue aux nouveaux, et dresser la liste des guides pour les sorties de
juin ? Rien ne presse. Bien des choses à tous, Marc-Antoine Vial | Chère Amélie, Petit mot entre
deux patients, pardonnez le style. Mes rendez-vous du jeudi 19 après-midi doivent tous être
déplacés car je suis convoquée à l'école de mon fils. Et pendant que j'y pense, il faudrait
aussi relancer les trois personnes venues à l'entretien gratuit en février et dont je n'ai plus
de nouvelles. Merci d'avance, Nadège Roussel, ostéopathe | Bonjour Mathilde, Comment se porte
votre petite tribu ? Je viens d'achever la saison des huîtres et j'ai trente-deux factures à
établir pour les restaurateurs, la liste des livraisons est dans le tableau. Il faut qu'elles
partent vendredi au plus tard, sinon je ne serai payé qu'en mai. Amitiés du bassin, Pascal
Dartigue | Ma belle-mère adore nos publications sur les roses, c'est notre première fan. Avec le
printemps j'en voudrais six autres pour Facebook, sur la taille et les semis. Je vous dépose les
photos du jardin dans la semaine. | Bonjour, j'ai passé le week-end à repeindre la boutique,
c'est magnifique mais je n'ai plus de dos. Du coup je n'ai pas fait la facture de Madame Roussel
ni celle de la mairie. Vous pouvez les envoyer demain ? | Je viens d'apprendre que la réunion
avec les Allemands est maintenue, alors que vendredi on me disait le contraire. Réservez-moi un
aller Lyon–Francfort pour le 17 mars au matin et un hôtel simple près de la gare. Budget 300
euros, sinon ma femme m'enferme. | Ma vendeuse part en congé maternité vendredi, on lui a fait
un gâteau énorme. Du coup plus personne ne répond aux mails des clients : je vous les confie
toute la semaine prochaine. Et il faudrait préparer la paie de mars avec son changement de
contrat | On a reçu une dame de Lisbonne qui veut vendre nos savons, elle est restée deux heures
et j'ai raté mon dentiste. Il lui faut la fiche produits en portugais, j'ai la version anglaise.
Et tant qu'à faire, une newsletter pour annoncer ça chez nous, à envoyer le 2 avril, et puis la
saisie de sa commande de 60 lignes dans la boutique en ligne | Désolée, j'ai eu la petite à la
maison lundi et mardi, varicelle, et la boutique ouverte quand même. J'ai fini par télécharger
le relevé de février. Vous pouvez me faire les comptes du mois et me dire quels tickets manquent
? | bon j'ai réfléchi cette nuit, j'aimerais savoir quels torréfacteurs font du décaféiné bio en
petite quantité et à combien, avec les adresses quoi, et puis une newsletter pour annoncer
l'abonnement café, parce que ça j'en parle depuis Noël et rien | alors deux trucs, il me faut un
train pour Lyon le jeudi 2 avril, j'ai une expertise là-bas l'après-midi, pas plus de 80 euros,
et puis sinon les bons de livraison de l'hiver, il y en a une grosse pile, faudrait les saisir
dans le tableur un de ces jours | écoute samedi prochain, enfin pas celui-ci, le 21, on fait les
portes ouvertes de l'atelier et j'aimerais bien qu'il y ait une publication ce jour-là sur
facebook avec la photo du tour, un truc simple hein | Bonjour Madame, bonjour Monsieur, je suis
sage-femme libérale et je n'arrive plus à suivre. Il faudrait relancer gentiment quatre
patientes qui n'ont pas réglé, et rapprocher mon relevé de janvier avec les reçus. Pourriez-vous
m'aider sur ces deux points ? Merci infiniment, Aurélie Comte | dites, mon associé voudrait
qu'on se mette aux emballages consignés, moi j'y connais rien, est-ce que quelqu'un peut
chercher trois ou quatre fournisseurs avec les prix, pour vendredi, on se voit le soir | ah et
tant que j'y suis, rien à voir avec la lettre, sur le site il y a encore la photo de l'ancien
chef, il est parti fâché en plus, alors il faudrait l'enlever et mettre celle de Samira | je
sors du chantier là, j'ai les mains pleines de plâtre, c'est pour la facture de madame Perrot,
mille deux cents, non mille trois cents avec l'évier, vous pouvez la lui envoyer, à trente jours
| deux petites choses, enfin petites, d'abord les fiches clients en papier, il y en a cent
vingt, à mettre dans le tableur, et puis la paie de juillet à préparer, on est toujours trois,
rien de changé | Bonjour à tous, les vendanges sont finies et mes photos sont superbes, je le
dis en toute modestie. Pourriez-vous en faire six publications Instagram, avec des légendes
courtes ? Bien à vous, Solène du Clos Perdrix | Chère équipe, cinq clients n'ont toujours pas
réglé leurs factures de mai. J'aimerais que vous leur envoyiez une relance aimable, sans menace.
La liste est dans le dossier partagé. Merci d'avance, Odile | Bonjour, je dois me rendre à
Francfort le mardi 24 mars avec une collègue. Merci de nous réserver deux billets de train au
départ de Strasbourg, si possible côte à côte. Sincères salutations, Mireille Grandjean | alors
euh j'ai besoin d'une attestation comme quoi Madame Keller habite bien chez moi, c'est pour la
mairie, elle a rendez-vous vendredi matin à dix heures, donc il me la faut jeudi | Bonjour à
tous, la chaudière affiche une erreur et les gens du gîte arrivent demain à 17 heures. Il
faudrait que quelqu'un passe avant, demain dans la matinée par exemple. Merci infiniment,
Hortense | Bonjour, mes locataires partent le 31 et je n'ai jamais fait d'état des lieux de ma
vie. Pouvez-vous me préparer le document, avec la liste des clés ? Merci de votre patience,
Apolline | je vous parle dans la camionnette hein désolé pour le bruit les tickets d'essence et
du magasin de bricolage de tout le trimestre c'est dans un sac plastique faut trier tout ça et
l'envoyer à la comptable | euh oui bonjour alors je sors de chez madame Castaing elle a un chien
énorme bref elle veut refaire toute la cage d'escalier en peinture trois étages il me faudrait
un devis pour mardi non mercredi mercredi ça suffit | j'ai huit clients pour l'entretien des
poêles avant l'hiver enfin vous me direz on est en juin mais après c'est la folie donc appelez
les et calez moi ça par village si possible | Madame, Monsieur, La librairie fêtera ses vingt
ans et je voudrais réunir une cinquantaine de lecteurs le samedi 26 septembre. Il faudrait
trouver un traiteur, un peu de musique et prévoir quelque chose en cas de pluie. Puis-je vous
confier tout cela ? Bien à vous, Solange Perrault | Madame, Monsieur, Nous jouons Molière dans
la grange les 4 et 5 juillet. Il nous faudrait une affiche qui se voie de loin et un petit
programme plié en deux. Le tout pour le 12 juin, si cela vous est possible. Veuillez agréer nos
salutations les meilleures, La troupe du Pressoir, Hervé Colin | Salut à toute l'équipe, J'ai
trois vidéos de cuisine sur ma chaîne, toutes filmées à l'horizontale, et mes nièces me disent
que plus personne ne tourne son téléphone. Vous pouvez m'en tirer des versions verticales ?
Bises, Tata Odile | Chers amis du son, Notre entretien avec la doyenne du village dure une heure
et demie, dont vingt minutes de pendule. Pouvez-vous enlever la pendule, garder la doyenne et
composer une petite introduction ? Avec toute notre sympathie, Les Amis du Four à Pain
""",
}
