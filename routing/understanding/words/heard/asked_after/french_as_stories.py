"""What people who write French ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Bonjour à tous, j'espère que vous avez un peu de soleil chez vous. Notre agent de Fribourg m'a
demandé des nouvelles des fiches en allemand. Où en est la traductrice ? | Je vois mon banquier
bientôt et il adore les chiffres. Avez-vous déjà trouvé quelque chose du côté des aides pour le
fournil, ou est-ce encore trop tôt pour le dire ? | Une cliente est passée ce matin pour la
commode Louis-Philippe et j'ai cherché le numéro sans succès. L'inventaire avance-t-il bien ? Je
sais que mes fiches ne sont pas toujours lisibles. | Nous avons reçu les nouveaux romans hier et
toute l'équipe est impatiente d'en parler. Est-ce que le texte de la lettre est déjà écrit, ou
bien attendez-vous encore quelque chose de ma part ? | Bonjour, nos vérificateurs aux comptes
s'impatientent un peu et me téléphonent tous les deux jours à l'atelier. Le classement des
relevés avance-t-il ? S'il manque une pièce, dites-le-moi et je fouille encore une fois le
placard du local, il y a là trois cartons que personne n'a jamais ouverts. | Bonjour, j'espère
que vous vous portez bien. Voilà une semaine que je n'ai pas eu de nouvelles de mes relevés de
charges. Où en sommes-nous, s'il vous plaît ? Merci de votre patience avec une vieille dame,
Simone Carlier | Bonjour, j'espère que vous avez profité du soleil dimanche. De notre côté les
élèves commencent à demander leurs attestations de stage, et je ne sais que leur répondre. Où en
êtes-vous avec l'impression ? Merci et bonne journée, Yves Maréchal | Bonjour chère équipe, je
rentre de quinze jours de congés et je trouve ma boîte pleine. Avez-vous pu avancer sur les
comptes de l'année ? Nos vérificateurs se sont annoncés et je préférerais savoir à quoi
m'attendre. Bien cordialement, Gérard Poulain | Bonjour à toute l'équipe, je me permets de
revenir vers vous au sujet de la demande à la fondation. Est-elle partie, ou attend-on encore le
devis du menuisier ? Ma présidente aime que les choses soient claires. Respectueusement, Armelle
Le Goff | Bonjour Léa, J'espère que la rentrée se passe bien. Je voulais savoir où vous en êtes
avec mes notes manuscrites du séminaire, les trente pages envoyées la semaine passée. Mon
associée les attend pour rédiger son chapitre. Amicalement, Bernard Chauvet, formateur | Bonjour
Pauline, Toutes mes félicitations pour votre mariage ! Sans vouloir presser qui que ce soit, les
témoignages de mes clientes sont-ils prêts ? La graphiste m'a réservé une place dans la brochure
et attend après moi. Sincèrement, Yasmina Belkacem, Institut Fleur de Sel | Bonjour Agnès,
J'espère que votre déménagement s'est bien passé. Juste une question, sans aucune pression : les
relances aux prospects de janvier, c'est fait ? J'ai une place qui se libère et je voudrais
savoir à qui la proposer. Bonne fin de semaine, Thibault Renard, préparateur physique | J'ai
croisé le client belge ce matin, il m'a demandé quand on se voit et je n'ai pas su quoi
répondre. Vous avez déjà pu le joindre, lui et les autres de la liste ? | Bonjour, Monsieur
Lambert, couvreur. Je me demandais où en était votre étude sur les aides, car un client m'a posé
la question ce matin même. Un simple mot de votre part me rassurerait. Bien à vous, René Lambert
| Bonjour à toutes et à tous, les factures de février sont-elles parties, s'il vous plaît ? Je
n'en trouve aucune trace dans mes envois. Merci d'avance, Sandrine, école de musique | coucou
c'est encore moi, je voulais juste savoir où ça en est le formulaire, parce que les gens
m'appellent sur mon portable maintenant, même le dimanche, enfin bref, c'est pour bientôt ou pas
| dites-moi, les relances, elles sont parties ou elles sont pas parties, parce que j'ai croisé
monsieur Girard au marché et il m'a regardé bizarrement, alors je me suis dit tiens, peut-être
""",
}
