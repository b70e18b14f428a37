"""What people who write French ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Le film de ma tante, quelqu'un s'en occupe déjà ou c'est encore en attente ? | Bonjour à toute
l'équipe ! J'ai rendez-vous avec l'imprimeur cet après-midi et j'aimerais lui dire quelque chose
: où en est la brochure ? | Les publications pour les vacances de printemps avancent-elles bien
? Ma sœur, qui tient le gîte avec moi, me le demande tous les jours. | Je pense beaucoup à ce
voyage à Lisbonne et je m'en réjouis déjà. Avez-vous pu trouver quelque chose, ou attendez-vous
encore une réponse de la compagnie ? | Est-ce que la société Morvan a fini par répondre à la
relance ? Je croise leur comptable au marché, et je préfère être au courant. | Vous avez reçu un
sacré tas de fiches, j'en suis consciente. À peu près combien vous en reste-t-il à saisir ? | Je
rentre tout juste de congé et je me demandais comment ça s'était passé avec les messages. Y
a-t-il encore des clients qui attendent une réponse ? | Bonjour, où en êtes-vous de la version
espagnole ? Mon associé à Girone me pose la question tous les deux jours. | Je n'ai rien vu
arriver sur le compte depuis la semaine dernière et cela me travaille un peu. Les relances
sont-elles toutes parties ? | Est-ce que M. Keïta a renvoyé son questionnaire ? Je le vois lundi
et j'aimerais le lire avant. | Est-ce que la lettre d'augmentation est partie ? Le délai me
préoccupe un peu, il faut qu'elle arrive avant la fin du mois. | Toujours rien reçu pour
l'attestation, ma locataire en a besoin à la CAF. Elle est prête ? | Le moulin n'a toujours pas
donné de date ? Il me reste trois sacs, soit à peu près quatre jours. | Est-ce que je peux déjà
lire un bout des textes pour les carnets, même si tout n'est pas fini ? | Bonjour, je n'ai
encore rien vu passer pour la page « tarifs », est-ce que c'est normal ? | Y a-t-il eu beaucoup
de messages depuis lundi ? Je n'ai rien vu passer dans ma boîte. | Est-ce qu'il y a déjà
quelqu'un de bien parmi les candidatures ? Ma coiffeuse part à la fin du mois et je commence à
dormir mal. | Est-ce que la mairie a accusé réception du dossier terrasse ? Le délai me fait un
peu peur. | Les parents me demandent leurs factures de mars à la sortie des cours. Elles sont
parties ou je leur dis de patienter ? | dites donc les relances vous en êtes où parce que sur le
compte moi je ne vois rien arriver | le devis de la véranda, tu l'as fini ou il te manque encore
un truc de ma part | Bonsoir, j'ai regardé sur le site avec ma voisine et l'ancienne annonce y
est toujours. La nouvelle avance-t-elle ? Amitiés, Ginette | Bonjour Madame, je guette le
facteur chaque matin. La lettre aux copropriétaires est-elle partie ? Bien cordialement,
Paulette | bonjour, ma mère demande si les portails sont enfin alignés ou s'il reste des dates
qui coincent | Ma fille me demande tous les soirs si la lettre est partie, elle a fait le dessin
du lapin. Alors, où en est-on ? | J'ai eu un client au téléphone qui dit n'avoir reçu aucune
réponse, mais il confond souvent les boutiques. Vous avez fini de traiter les messages du
week-end ? | Le maire passe à l'exploitation samedi et il voudra voir des chiffres, je le
connais. Le dossier sur les aides, il est avancé ? | On a passé la soirée à coller des
étiquettes, j'ai les doigts qui collent encore au téléphone. La lettre d'info, elle en est où ?
| Mon associé rentre de Porto demain et va me poser mille questions. Est-ce que l'hôtel de Lyon
est réservé, au moins ? | dis donc, les fournisseurs de cire, vous avez déjà trouvé quelque
chose ou pas encore, c'est juste pour savoir si je recommande chez l'ancien en attendant |
bonjour bonjour, alors elle en est où ma lettre, je demande parce que j'ai rien vu passer, ou
alors c'est parti dans les spams, ça m'arrive | Bonjour, je me permets de revenir vers vous au
sujet de la saisie des bons de livraison. Où en êtes-vous à ce jour ? Bien cordialement, Pacôme
Lenoir | Coucou Northside, toujours pas de nouvelles de mon hôtel à Gand, est-ce réservé ? Je
pose la question sans stress, depuis mon hamac. Bises, Léopoldine | Bonjour, l'annonce du studio
devait, je crois, arriver hier. Est-elle prête, ou faut-il patienter encore un peu ?
Amicalement, Yvonne | oui c'est encore moi, je voulais savoir qui s'occupe de mon décompte de
charges et si vous avez tout ce qu'il vous faut | Vous en êtes où pour Dijon ? Mon patron croit
que c'est annulé, moi je crois que non. | dites moi juste une chose monsieur Tessier il a
répondu à la mise en demeure ou toujours rien | oui c'est encore moi je sais je sais mais le
dossier pour l'école vous en êtes où parce que la date approche et je dors mal | Cher bureau,
Voilà trois semaines que vous cherchez des radios pour moi et je n'ose plus demander. Y en
a-t-il une qui ait répondu ? Cordialement, Joachim Leduc | Monsieur, Mon épouse m'assure que
vous n'avez pas encore commencé, moi je parie le contraire. Où en est mon discours ?
Cordialement, Gilbert Aubanel | Auriez-vous une petite idée du moment où les statuts traduits me
parviendront ? Je dois fixer un rendez-vous avec la banque. | Mon associé revient de vacances ce
soir et sa première question sera pour l'étude. Je lui réponds quoi ? | Quelqu'un s'occupe déjà
de l'avis à une étoile, ou il attend encore son tour ? | Je voulais juste savoir qui rédige
l'annonce de la grange et pour quand c'est prévu | Faut-il que je garde ma soirée de demain pour
février, ou c'est encore trop tôt | où en est la vérif de la situation 5, l'électricien me
relance deux fois par jour | Bonjour, le devis en espagnol sera prêt quand à peu près ? Mon
client s'impatiente un peu. | Rebonjour, personne ne m'a dit qui s'occupait de mes bulletins de
paie, vous avez une idée ? | on en est où pour le classeur du pousse-pousse ?? l'assureur me
relance tous les deux jours | Le vérin, c'est qui qui vient finalement ? On m'a dit un Bernard,
mais Bernard comment | Le conseil syndical, c'était il y a douze jours et les copropriétaires me
guettent dans l'escalier. Où en est le texte ? | Si je comprends bien, le contrat est « pris ».
Est-ce que ça veut dire que je peux annoncer jeudi à l'avocate sans rougir ? | C'est calme...
trop calme ? Quelqu'un peut me dire ce qui bouge de mes trois affaires ? | Rouge si vous voulez.
Et l'AG, ça a commencé à être tapé ou pas encore ? Je demande pour le président, qui est comme
ça. | Ma banquière passe demain et va me demander où j'en suis avec février. Et moi je vous le
demande à vous !
""",
}
