"""What people who write French ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Bonjour à toute l'équipe ! J'ai rendez-vous avec l'imprimeur cet après-midi et j'aimerais lui
dire quelque chose : où en est la brochure ? | Les publications pour les vacances de printemps
avancent-elles bien ? Ma sœur, qui tient le gîte avec moi, me le demande tous les jours. | Je
pense beaucoup à ce voyage à Lisbonne et je m'en réjouis déjà. Avez-vous pu trouver quelque
chose, ou attendez-vous encore une réponse de la compagnie ? | Est-ce que la société Morvan a
fini par répondre à la relance ? Je croise leur comptable au marché, et je préfère être au
courant. | Vous avez reçu un sacré tas de fiches, j'en suis consciente. À peu près combien vous
en reste-t-il à saisir ? | Je rentre tout juste de congé et je me demandais comment ça s'était
passé avec les messages. Y a-t-il encore des clients qui attendent une réponse ? | Bonjour, où
en êtes-vous de la version espagnole ? Mon associé à Girone me pose la question tous les deux
jours. | Bonjour à tous, j'espère que vous avez un peu de soleil chez vous. Notre agent de
Fribourg m'a demandé des nouvelles des fiches en allemand. Où en est la traductrice ? | Je vois
mon banquier bientôt et il adore les chiffres. Avez-vous déjà trouvé quelque chose du côté des
aides pour le fournil, ou est-ce encore trop tôt pour le dire ? | Je n'ai rien vu arriver sur le
compte depuis la semaine dernière et cela me travaille un peu. Les relances sont-elles toutes
parties ? | Une cliente est passée ce matin pour la commode Louis-Philippe et j'ai cherché le
numéro sans succès. L'inventaire avance-t-il bien ? Je sais que mes fiches ne sont pas toujours
lisibles. | Nous avons reçu les nouveaux romans hier et toute l'équipe est impatiente d'en
parler. Est-ce que le texte de la lettre est déjà écrit, ou bien attendez-vous encore quelque
chose de ma part ? | Est-ce que M. Keïta a renvoyé son questionnaire ? Je le vois lundi et
j'aimerais le lire avant. | Est-ce que la lettre d'augmentation est partie ? Le délai me
préoccupe un peu, il faut qu'elle arrive avant la fin du mois. | Le moulin n'a toujours pas
donné de date ? Il me reste trois sacs, soit à peu près quatre jours. | Est-ce que je peux déjà
lire un bout des textes pour les carnets, même si tout n'est pas fini ? | Bonjour, nos
vérificateurs aux comptes s'impatientent un peu et me téléphonent tous les deux jours à
l'atelier. Le classement des relevés avance-t-il ? S'il manque une pièce, dites-le-moi et je
fouille encore une fois le placard du local, il y a là trois cartons que personne n'a jamais
ouverts. | Y a-t-il eu beaucoup de messages depuis lundi ? Je n'ai rien vu passer dans ma boîte.
| Est-ce qu'il y a déjà quelqu'un de bien parmi les candidatures ? Ma coiffeuse part à la fin du
mois et je commence à dormir mal. | Les parents me demandent leurs factures de mars à la sortie
des cours. Elles sont parties ou je leur dis de patienter ? | dites donc les relances vous en
êtes où parce que sur le compte moi je ne vois rien arriver | le devis de la véranda, tu l'as
fini ou il te manque encore un truc de ma part | Bonsoir, j'ai regardé sur le site avec ma
voisine et l'ancienne annonce y est toujours. La nouvelle avance-t-elle ? Amitiés, Ginette |
Bonjour, j'espère que vous vous portez bien. Voilà une semaine que je n'ai pas eu de nouvelles
de mes relevés de charges. Où en sommes-nous, s'il vous plaît ? Merci de votre patience avec une
vieille dame, Simone Carlier | Bonjour, j'espère que vous avez profité du soleil dimanche. De
notre côté les élèves commencent à demander leurs attestations de stage, et je ne sais que leur
répondre. Où en êtes-vous avec l'impression ? Merci et bonne journée, Yves Maréchal | Bonjour
chère équipe, je rentre de quinze jours de congés et je trouve ma boîte pleine. Avez-vous pu
avancer sur les comptes de l'année ? Nos vérificateurs se sont annoncés et je préférerais savoir
à quoi m'attendre. Bien cordialement, Gérard Poulain | Bonjour à toute l'équipe, je me permets
de revenir vers vous au sujet de la demande à la fondation. Est-elle partie, ou attend-on encore
le devis du menuisier ? Ma présidente aime que les choses soient claires. Respectueusement,
Armelle Le Goff | Bonjour Léa, J'espère que la rentrée se passe bien. Je voulais savoir où vous
en êtes avec mes notes manuscrites du séminaire, les trente pages envoyées la semaine passée.
Mon associée les attend pour rédiger son chapitre. Amicalement, Bernard Chauvet, formateur |
Bonjour Pauline, Toutes mes félicitations pour votre mariage ! Sans vouloir presser qui que ce
soit, les témoignages de mes clientes sont-ils prêts ? La graphiste m'a réservé une place dans
la brochure et attend après moi. Sincèrement, Yasmina Belkacem, Institut Fleur de Sel | Bonjour
Agnès, J'espère que votre déménagement s'est bien passé. Juste une question, sans aucune
pression : les relances aux prospects de janvier, c'est fait ? J'ai une place qui se libère et
je voudrais savoir à qui la proposer. Bonne fin de semaine, Thibault Renard, préparateur
physique | Ma fille me demande tous les soirs si la lettre est partie, elle a fait le dessin du
lapin. Alors, où en est-on ? | J'ai eu un client au téléphone qui dit n'avoir reçu aucune
réponse, mais il confond souvent les boutiques. Vous avez fini de traiter les messages du
week-end ? | Le maire passe à l'exploitation samedi et il voudra voir des chiffres, je le
connais. Le dossier sur les aides, il est avancé ? | On a passé la soirée à coller des
étiquettes, j'ai les doigts qui collent encore au téléphone. La lettre d'info, elle en est où ?
| J'ai croisé le client belge ce matin, il m'a demandé quand on se voit et je n'ai pas su quoi
répondre. Vous avez déjà pu le joindre, lui et les autres de la liste ? | Mon associé rentre de
Porto demain et va me poser mille questions. Est-ce que l'hôtel de Lyon est réservé, au moins ?
| dis donc, les fournisseurs de cire, vous avez déjà trouvé quelque chose ou pas encore, c'est
juste pour savoir si je recommande chez l'ancien en attendant | bonjour bonjour, alors elle en
est où ma lettre, je demande parce que j'ai rien vu passer, ou alors c'est parti dans les spams,
ça m'arrive | Bonjour, Monsieur Lambert, couvreur. Je me demandais où en était votre étude sur
les aides, car un client m'a posé la question ce matin même. Un simple mot de votre part me
rassurerait. Bien à vous, René Lambert | Bonjour à toutes et à tous, les factures de février
sont-elles parties, s'il vous plaît ? Je n'en trouve aucune trace dans mes envois. Merci
d'avance, Sandrine, école de musique
""",
}
