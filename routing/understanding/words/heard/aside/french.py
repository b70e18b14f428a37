"""What people who write French say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
coucou ! | Bonsoir ! enfin bonjour, je suis décalée | salut la team 🤗 | Bonjour à tous et bonne
journée | bjr à tous | Coucou, bonne journée à toute l'équipe ! | Bonjour à toute l'équipe,
bonne journée ! | Bonjour l'équipe, bonne journée à vous ! | Bonjour à toute l'équipe, je vous
souhaite une bonne journée ! | bonjour à vous | bonjour, j'espère que tout le monde va bien |
coucou c'est moi, bonjour à toute l'équipe | Bonjour à toute l'équipe ! | Bonjour bonjour ☀️ |
Coucou par ici | Coucou l'équipe, bien dormi ?
""",
    "not_for_us": """
est-ce que tu pourrais aller chercher mon costume au pressing avant 18h ? | bonjour, gagnez 500€
par jour depuis chez vous avec notre méthode, cliquez vite sur le lien | Bonjour, étudiante en
communication, je recherche un stage de deux mois à partir de mai. | vous connaissez une bonne
recette de blanquette pour dimanche ? | faudrait quelqu'un pour arroser les plantes du bureau
pendant mon absence | qui peut venir déboucher l'évier du salon de tatouage ? c'est urgent |
j'hésite entre Rome et Lisbonne pour mes vacances en amoureux, t'en penses quoi toi ? | Nous
vous proposons une prestation de référencement naturel à prix cassé, contactez notre équipe
commerciale. | pouvez-vous aller chercher mes enfants à l'école ce soir ? 16h30 | il fera beau à
Nantes dimanche vous croyez | Bonjour, nous proposons des abonnés Instagram garantis à prix
mini, intéressé ? | je cherche un plombier | commandez-moi une pizza | une nounou pour vendredi
| un chien m'a mordu pendant la tonte, je mets quoi dessus | je cherche un photographe samedi
pour shooter mes meubles | faut repeindre le plafond de la boutique, vous envoyez quelqu'un ? |
vous faites des prêts aux petites boîtes ? 8000 m'iraient | Je cherche un garde-meuble pour deux
mois | qui a gagné hier soir ?? | il me faudrait un électricien en urgence au magasin | chéri
t'as pensé au pain | est-ce que vous montez aussi des cuisines | vous connaissez un bon plombier
sur Tours ? | qui peut conduire la jument à la clinique de Maisons-Alfort demain ? | un
photographe pour la villa de Cassis, lumière du soir | Fuite d'eau dans la salle de yoga!! un
plombier vite | besoin d'un accordeur pour le demi-queue avant le 20 | le frigo a fleurs est en
rade il me faut un frigoriste | mes ciseaux a bois sont morts, faudrait les affuter pour
vendredi. vous prenez ca? | Le frigo à vins fait un bruit de tracteur, ça vous parle? | Je
cherche quelqu'un pour faire le ménage le samedi entre deux locations | besoin d'un photographe
pour le vernissage du 27 mars 19h | vous pourriez venir tenir le stand dimanche? j'ai deux
marchés en même temps | Fuite au plafond chambre 3, il me faut un plombier tout de suite | Qui
peut conduire la navette entre le parking et le château jeudi 26? | faut repeindre les boxes en
lasure verte, z'avez un peintre ? | qui peut me descendre deux ânes à Aurillac avec un van ? |
vous gardez aussi les gosses ? non parce que la nounou m'a lâchée | vous pensez que je devrais
racheter la ferme d'à côté ou j'fais une bêtise ? | Il nous faut un photographe le samedi 21,
mariage civil, une heure | J'ai un fût de 200 kilos à déplacer dans la cour. Des bras ? | vous
faites la broderie? 14 ceintures noires au nom des gosses | Poser une enseigne samedi, vous avez
une nacelle ou au moins une grande échelle ? | quelqu'un pour former les monos aux premiers
secours samedi 21, vous faites ? | repeindre les volets côté rue | La porte du four ferme plus.
C'est un Bongard de 2009. Réparable par vous ? | le 16 avril y'a goûter à la crèche, un clown ou
un magicien, vous avez ? | faut vider un grenier vendredi à 16h, 3 étages sans ascenseur, vous
avez des bras ? | Bonjour. Le parquet de l'atelier doit être poncé et verni, combien vous prenez
? | Quelqu'un pour garder la boutique samedi après-midi ? | Besoin de quelqu'un pour livrer des
plateaux demain midi à Croix-Rousse | Il me manque une nounou pour les jeudis | qui pourrait me
prêter un pressoir à pommes ce week-end ? demande sérieuse | ma chaudière fait un bruit de
tracteur, vous envoyez quelqu'un ? | quelqu'un pour repeindre la devanture chez moi ce week-end,
c'est possible ? | Bonjour je vends des fauteuils de massage reconditionnés, remise spéciale
pour vos membres ! | Gagnez 3000€ par mois depuis chez vous!!! Cliquez sur le lien pour recevoir
votre formation offerte | vous connaîtriez pas un bon kiné à Nantes ? | Est-ce que vous pourriez
garder mon chat ce week-end ? | Vous connaîtriez un électricien qui pourrait passer brancher
l'enseigne au-dessus de la vitrine ? | Un tuyau fuit dans les vestiaires, il me faudrait un
plombier. | Qui a gagné le match hier soir ? Je n'ai pas vu la fin. | Je cherche quelqu'un pour
réparer la vitrine cassée, vous avez un numéro ? | quelqu'un pour garder mon chien pendant le
chantier de lyon? 4 jours, il est gentil | Est-ce que vous pouvez me développer une petite appli
où mes clients réservent leur créneau ? | Il faudrait quelqu'un pour nettoyer les vitres du
cabinet mardi, vous faites ça ? | il me faut un plombier demain | Vous pouvez venir
photographier mes colliers à l'atelier ? | Il me faudrait un logo pour ma brasserie, dans les
tons verts. | Je cherche une baby-sitter pour samedi soir, deux enfants | vous pouvez envoyer un
coursier prendre le colis chez moi ? je n'ai pas de voiture | Et pour Instagram, il faudrait
quelqu'un qui poste trois fois par semaine | Trouvez-moi un invité pour l'épisode 23, plutôt un
boulanger | Vous pourriez venir donner un cours d'Excel à mes deux vendeuses ? | qui a gagné le
match hier soir ? | on dit « un » ou « une » pétale ? mon mari et moi on n'est pas d'accord |
réservez moi une table pour deux samedi 19h, anniversaire de ma femme | vous faites des
déclarations d'assurance dégât des eaux avec expertise sur place ? mon plafond coule | Vous
connaissez un bon électricien sur Angers ? Mon four disjoncte | il me faut une baby-sitter
dimanche, vous faites ça ? | Il me faudrait quelqu'un pour garder mon fils mercredi après-midi,
vous connaissez du monde ? | Vous réparez les machines à coudre ? La mienne saute un point sur
deux | Il me la faudrait aussi en japonais, la notice. C'est 4 pages | On cherche un photographe
pour faire nos plats, une demi-journée sur place | vous connaissez une bonne recette de gâteau
au yaourt pour 12 enfants ? | vous pourriez me réparer l'écran de mon portable ? | Vous auriez
une bonne recette de blanquette ? Ma belle-mère adore ça | Et du français vers l'arabe, vous
auriez quelqu'un pour la même notice ? | pouvez vous garder mon chien pendant le salon ? | Vous
connaissez un bon plombier qui pourrait passer aujourd'hui ? L'évier de l'atelier déborde. |
Panneaux solaires à -40 % pour tous les bailleurs de la région, on peut en parler quand ? | Vous
croyez que je devrais divorcer ? Désolée, longue nuit. | Vous pourriez coacher mon équipe à ma
place pendant mon congé maternité ? | Il me faudrait 500 flyers imprimés et distribués dans le
quartier | vous auriez pas quelqu'un pour garder mon chien ce week-end par hasard | Il nous
faudrait une étude thermique RE2020 pour une maison de 140 m² | vous connaissez pas un bon
plombier vers Annecy ? ma cave est inondée | Je n'en peux plus de ce voisin, il me faut un
avocat pour l'attaquer | pas de recette ce soir, une idée pour un gratin sans lait? | Il me
faudrait un extra en salle samedi soir, à partir de 19h | vous connaissez un bon véto pour ânes
vers Albi ? | Devenez rentier grâce à la crypto, rejoignez notre canal privé (places limitées) |
il me faudrait une traduction de ma carte des vins en italien, les Turinois arrivent bientôt |
Qui peut me garder la boutique mardi prochain, j'ai un mariage | Découvrez notre gamme d'encres
compatibles, livraison offerte dès 3 cartouches achetées ! | Vous y croyez, vous, à l'astrologie
financière ?
""",
    "thanks": """
mille mercis, vous me sauvez la vie | Nickel, rien à redire | nickel, rien à redire | Vous direz
un grand merci à la dame qui a tout retapé, chapeau bas | Impeccable, mon associé est bluffé. |
merciiii 🙏 trop forts | oh génial, vous me sauvez la vie là | merci mille fois | génial | super,
merci | tout est payé, mille mercis 🥂 | vous gérez grave 💪 | Impeccable, je vous remercie. |
superbe, vous m'avez bluffée | nickel, merci ! | Un grand merci à toute l'équipe. | merci merci
merci | 6 rdv, champagne ! | merci beaucoup, c'est impeccable | merci bcp c parfait | merci
beaucoup, nickel | merci mille fois ! | Merci bien, c'est nickel chrome | Merci infiniment, vous
me sauvez la mise | Super boulot merci à toute l'équipe 🙏 | c'est exactement ce que je voulais,
bravo et merci | top, merci beaucoup, c'est nickel | Merci infiniment, et merci pour Mme Ferrand
| Parfait, merci beaucoup ! | Merci, c'est impeccable | Top, merci beaucoup ! | Reçu, merci
beaucoup, c'est nickel ! | Merci beaucoup, la réponse est parfaite, pile le bon ton. | merci
beaucoup, nickel comme d'hab | Bien reçu, c'est exactement ce qu'il me fallait. Je vous
remercie. | nickel, merci | Merci beaucoup, c'est parfait. | oh super merci beaucoup, vous êtes
des amours, vraiment | merci beaucoup pour la rapidité | merci beaucoup à toute l'équipe |
Super, merci beaucoup ! | Merci pour votre réactivité 😊 | merci beaucoup, beau boulot | Billets
bien reçus, impeccable. Merci | Magnifique travail sur les céramiques, bravo et merci | La
mariée a pleuré (de joie). Bravo à la retoucheuse | Vous avez réussi à lire l'écriture de mon
père, chapeau bas | Trois commandes avant midi grâce à la lettre. Je vous embrasserais. | La
petite pension avec le citronnier, quelle trouvaille | Douze inscriptions en une nuit. Chapeau
bas | Mon importateur à Madrid n'a pas changé une virgule, et c'est un maniaque | Très belle
fiche, bravo et merci à la personne qui l'a faite | Super boulot pour les paies, un grand merci
à Nadia ou je sais plus qui ! | Ma cliente a pleuré de joie en lisant votre texte, merci merci |
Nickel, j'ai tout reçu. | Merci d'avoir rattrapé ma bourde avec la facture Diallo, vous me
sauvez la mise | Paies nickel, merci beaucoup et bonne journée | Ah, et merci à la personne de
janvier, je ne connais pas son nom | Ma mère a pleuré devant le fronton. Elle pleure jamais.
Chapeau à l'artiste.
""",
}
