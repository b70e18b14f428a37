"""What people who write French answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Bonjour ! C'est au service des fêtes, à l'attention de Mme Perrault, au deuxième étage de
l'annexe. L'an dernier je l'avais envoyée à l'accueil et elle a dormi là-bas six semaines. |
C'est l'acompte pour la bibliothèque en chêne, celle que je pose en mai. Il voulait absolument
payer d'avance, parce qu'il avait vendu sa moto et qu'il craignait de dépenser l'argent
autrement. | Il a travaillé onze jours, puisqu'il n'a commencé que le 12. C'est un garçon très
ponctuel, il a rempli sa feuille lui-même et je l'ai vérifiée hier soir. | Pas tout à fait,
c'est six adultes et deux enfants, car les lits de la mezzanine sont tout petits. Un rugbyman a
essayé l'été dernier et il s'en souvient encore. | Je pars le mercredi 8 avril au matin et je
rentre le vendredi 10 en fin de journée. Le congrès ne dure que deux jours, mais je voudrais
voir un fournisseur avant. | C'est mon frère Étienne qui relira, puisqu'il a mené l'entretien et
qu'il connaît les termes du métier. Il est lent mais très soigneux, et son adresse est celle qui
figure dans mon premier message. | Tout ce qui touche aux accouchements prévus ce mois-ci, j'ai
trois mamans à terme : Mme Leroy, Mme Diallo et Mme Costa. Celles-là, vous me les passez même la
nuit. Le reste, rendez-vous de suivi, ordonnances, cours de préparation, attendra tranquillement
mon retour de congé. | C'est un peu compliqué : Mme Garnier est partie le 31 janvier, mais son
fils est resté jusqu'au 15 février et il a payé sa part. Donc comptez jusqu'au 15. | Chers
collègues, vous me demandiez à qui adresser les reçus. Pour la famille Delmas, c'est au nom du
père seulement, et pour l'entreprise Sorel à l'adresse de Lyon. Pour les autres, rien de changé.
Bien à vous, Huguette Morin | Chère Bénédicte, Pardonnez-moi, je n'avais pas vu votre message
dans mes indésirables. Oui, vous pouvez citer le prénom de Martine et sa ville, elle est
d'accord, je l'ai eue au téléphone tout à l'heure. Bien amicalement, Françoise Delmas,
sophrologue | euh le ton, ben comme on parle à la boutique, simple, gentil, on tutoie pas mais
presque, surtout pas de grandes phrases, nos clients c'est des gens du quartier vous savez |
alors attendez que je compte, il y a Léo, Nadia, la petite du samedi, et puis moi mais moi je
compte pas, donc trois, oui trois, l'apprenti c'est seulement à partir de septembre | C'est moi
qui tranche pour tout ce qui est texte, et Sylvain pour les photos parce que sinon il boude.
Mettez-nous tous les deux en copie et ça ira vite. | ah oui bien vu j'ai oublié de le dire ! je
signe jeudi 19 à 9h chez le notaire donc il me le faudrait pour ce moment-là, merci d'avance à
la personne qui s'y colle | Oups pardon, j'avais la tête dans le four à pain ! Le sujet c'est
notre farine du moulin d'à côté, et si ça rentre, un mot sur le marché du dimanche. | Coucou, on
est montés à huit depuis que Karim et sa cousine ont commencé, dont deux à mi-temps. Je vous
envoie les heures dès que j'ai fini ma tournée.
""",
}
