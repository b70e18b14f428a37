"""What people who write French answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Plutôt chaleureux, comme si on discutait au comptoir du salon de thé. Nos clientes nous
connaissent depuis longtemps et n'aiment pas trop les grandes phrases de publicité. | Oui, à
tout le monde, y compris à l'apprentie. Ils ont tous tenu bon pendant les travaux, et je tiens à
les remercier de la même façon. | Deux suffiront, le salon se termine le midi et je rentrerai
tranquillement dans l'après-midi. Merci de vous en occuper si vite. | Non, vous pouvez les
laisser de côté. Il a parlé de son chien pendant dix bonnes minutes, c'était charmant, mais mes
lecteurs s'en passeront. | Celle de l'établi avec la lumière du matin. Sur l'autre, on voit mon
ancien associé, et cela prêterait à confusion. | Cinq ou six me paraissent un bon nombre. Je
préfère en connaître peu mais bien, avec leurs tarifs et leurs horaires. | À celle de sa fille,
c.delorme@exemple.fr, car c'est elle qui s'occupe des papiers. La vieille dame, elle, préfère le
téléphone. | Dès lundi si vous le pouvez, les directrices sont plus disponibles en début de
semaine. Évitez simplement l'heure du repas, c'est toujours la course chez elles. | C'est
l'acompte de la famille Roussel pour l'escalier. Le devis signé se trouve dans le dossier des
chantiers, si jamais vous le cherchez. | Une seule pour l'asso, c'est elle qui règle tout et qui
se débrouille ensuite avec les parents. | Seconde, sauf si la première coûte moins de dix euros
de plus. Ça arrive avec les promos. | Les mardis et jeudis seulement, le reste de la semaine je
suis en tournée chez mes patients. | Trois lettres puis quatre chiffres, comme SAV-0012. Les
vieilles références à six chiffres, vous pouvez les oublier. | Gardons le vouvoiement, mais avec
un ton chaleureux. Mes clientes ont pour la plupart l'âge de ma mère, et elle-même me
reprendrait si je me permettais autre chose. | Commencez par celles de la rive gauche, s'il vous
plaît. J'y livre déjà des repas à une école, donc je peux faire tout cela dans la même tournée.
| Proposez toujours l'échange d'abord, et le remboursement seulement si la personne insiste.
Neuf fois sur dix, les gens sont ravis d'essayer autre chose, et ils reviennent ensuite. | Le
visuel avec le fil rouge me plaît beaucoup plus, on sent presque le papier. Mon apprenti
préférait l'autre, mais il a fini par me donner raison. | M. Dubosc est un vieux client et il
sort de l'hôpital, alors restez doux encore une fois. | On sera neuf, dont deux couples, donc
cinq simples et deux doubles. Si c'est trop cher, Léa et moi pouvons partager. | L'assureur me
l'a renvoyée en janvier, elle doit être dans le classeur partagé, dossier « assurances », sinon
je rappelle Mme Petit. | En fait le robinet du haut ne fuit plus, c'est celui de la buanderie
qui goutte depuis ce week-end. Le locataire a mis un seau dessous en attendant. | N'importe quel
jour entre lundi et vendredi de la semaine prochaine, la maison est vide et la clé est chez le
boulanger d'en face. | Je préfère que vous me les montriez d'abord. La dernière fois, une
cliente a cru que je lui offrais la nuit. | Remboursez-lui tout, port compris. Le tapis avait
vraiment une odeur bizarre, je l'ai senti moi-même en ouvrant le carton. | Dix-huit mois. Avant,
les billes sont trop petites, une maman me l'a fait remarquer au marché et elle avait raison. |
Tout dépend de l'épaisseur. Jusqu'à 60 mm oui, au-delà il lui faut la version longue, celle à 84
euros. | Le jeudi 2 avril à partir de 19 h, les coiffeuses ne travaillent pas le vendredi matin.
| Les photos, on s'en passe. Un numéro et le nom suffisent, comme sur celles de l'an dernier. |
Non, surtout pas ! C'est l'ambiance de l'atelier, baissez-le juste un peu sous ma voix. |
Gardez-les mais dans un onglet à part, j'en récupère toujours deux ou trois au printemps. | oh
ben classez-le il a pris quelqu'un d'autre j'ai vu l'autre camion devant chez lui | le code
c'est Tilleul1948 avec un T majuscule, et la box est dans le placard à balais | Oui Madame,
c'est bien 19 rue du Puits, l'escalier B, chez les Delorme. Je vous remercie de vérifier. Albert
| J'ai regardé avec mon mari, lui aurait pris tout le lot, comme toujours. Les colonnes nom,
taille et prix suffisent, le reste on s'en passe. | Ah oui, j'avais oublié de vous dire, la tête
que j'ai en ce moment. C'est 68 euros la séance, et 55 pour les étudiants. | Ah, grand débat à
la maison, mon fils voulait le tu. On reste au vous, nos clientes ont toutes plus de soixante
ans | alors la prochaine je suis en salon donc c'est mort, mais celle d'après, du lundi 23 au
vendredi 27, là j'ai de la place tous les jours | ah ben j'en ai parlé avec ma fille et elle a
trouvé, ça sera « On rouvre les volets », voilà, moi ça me plaît bien | Bonjour à tous, la liste
des adhérents suffira, car les anciens membres préfèrent ne plus être sollicités. Merci de votre
délicatesse, Anselme Picard, club d'aviron | Bonjour, merci de votre message. Nous pourrions
aller jusqu'à 2 500 euros par machine, livraison comprise. Bien cordialement, Rosalie, atelier
de voiles | Bonjour, il s'agit bien d'un compte-rendu et non d'un mot à mot. Vous pouvez laisser
de côté les plaisanteries du trésorier. Bien à vous, Perrine Jolivet | Madame, suite à votre
question, notre plafond est de 500 euros hors taxes. Au-delà, je devrais consulter mon associé.
Sincères salutations, Edmond Bréval | Bonjour, pour répondre à votre question : en français et
en néerlandais, l'anglais n'est pas nécessaire. Cordialement, Maëlys | Bonsoir, pour vous
répondre : le loyer reste à 510 euros et la caution fait un mois. Bien à vous, Anselme | ben le
premier le moins cher euh non attendez le deuxième parce qu'il livre avec la grue oui le
deuxième | alors les dates euh attendez je regarde le calendrier de la cuisine c'est du six au
dix huit juillet voilà deux semaines à peu près | Bonjour Monsieur, Vous me demandiez une
échéance. Le vendredi 13 novembre me conviendrait, je ne suis pas superstitieuse. Cordialement,
Maître Bénédicte Roy | Chère Madame, Visez la Drôme et l'Ardèche, pas au-delà. Lyon, c'est déjà
l'étranger pour mes clients. Bien à vous, Raoul Chabert | De la recherche : je veux savoir qui
vend des fours d'occasion dans le coin et à combien | on fête les dix ans de l'atelier (dix ans,
j'y crois pas, j'avais commencé dans un garage), avec une remise pour les anciens stagiaires |
aucune idée, vous mettez combien de temps d'habitude pour ce genre de truc ? faites au mieux |
Merci de demander ! L'allemand d'abord, c'est nos plus gros clients, et l'anglais ensuite si le
prix reste raisonnable. | Bonjour, alors après avoir tout recompté avec ma femme on arrive à 4
215 € TTC, acompte déjà déduit. Désolé pour l'attente. | Que quelqu'un me cherche qui d'autre
débouche des canalisations le dimanche dans le 44. Voilà, c'était ça l'idée | Il y en a 48 sur
la liste, mais j'en ai barré cinq avec qui je suis un peu fâché. | On s'était mis d'accord sur 2
150 € tout compris, la mairie ne paie pas de déplacement. | Aucun nom de famille, juste les
prénoms, et pour la petite de Roubaix on met une initiale.
""",
}
