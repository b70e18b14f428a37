"""French."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.french import TIMES

WORDS = Words(
    lang="fr",
    stop=frozenset(
        folded(
            "le, la, les, l, un, une, des, du, de, d, et, ou, mais, si, à, au, aux, en, dans, sur",
            "sous, pour, par, avec, sans, chez, est, sont, était, être, c, ce, cet, cette, ces, il",
            "elle, on, nous, vous, ils, elles, je, j, tu, me, m, te, t, se, s, moi, toi, lui, leur",
            "mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, que, qu, qui, quoi",
            "quel, quelle, quels, quelles, quand, où, comment, combien, ne, n, pas, plus, non, oui",
            "peux, peut, pouvez, pourrais, pourriez, pourrait, voudrais, veux, faut, faudrait, ai",
            "as, a, avez, avons, ont, avoir, besoin, svp, merci, bonjour, salut, très, aussi",
            "alors, ici, là, tout, tous, toute, toutes, quelqu, fait, y, ça, cela, encore, déjà",
            "puis",
        )
    ),
    openers=frozenset(
        folded(
            "déplacer, déplace, décaler, décale, fixer, prendre, prends, prenez",
            "téléphoner, téléphone à, rappeler, fusionner, fusionne, enlever, enlève, remplacer",
            "monter, concevoir, enregistrer, annoncer, lister, régler",
            "transférer, transfère, expédier, rembourser, rembourse, lire, renouveler, proposer",
            "propose, vendre, inviter, invite, démarcher, configurer, optimiser",
            "améliorer, sortir, sortez, éditer, édite, tenez, refaire, refais, refaites",
            "retoucher, détourer",
            "prévenir, prévenez, tirer, tire, caler, cale, retranscrire, rappelle, rappelez",
            "nettoyez, peins, peindre, arrose, arroser, lave, laver, installe, installer, livre",
            "livrer, récupère, récupérer, obtiens, obtenir, calcule, calculer, calculez, compare",
            "comparer, comparez, analyse, analyser, analysez, copie, copier, copiez, scanne",
            "scanner, classe, classer, classez, archive, archiver, confirme, confirmer",
            "confirmez, annule, annuler, annulez, gère, gérer, gérez, tiens, tenir, rassembler",
            "rassemblez, complète, compléter, complétez, termine, terminer, finis, finir",
            "négocie, négocier, déclare, déclarer, établis, établir, établissez, émets, émettre",
            "encaisse, encaisser, recrute, recruter, poste, poster, postez, ajoute, ajouter",
            "ajoutez, change, changer, changez, modifie, modifier, modifiez, supprime, supprimer",
            "remplis, remplir, remplissez, sous-titre, sous-titrer, mets à jour, lance, lancer",
            "lancez, relire, relisez, dépose, déposer, collecte, collecter, rapprochez, traite",
            "traiter, traitez, trie, trier, triez, fais-moi, envoie-moi, envoie-nous",
            "réserve-moi, réserve-nous, trouve-moi, trouve-nous, prépare-nous, prépare-moi",
            "achetez, rangez",
            "écris, écrire, écrivez, fais, faire, faites, réserve, réserver, réservez, appelle",
            "appeler, appelez, cherche, chercher, cherchez, trouve, trouver, trouvez, traduis",
            "traduire, traduisez, envoie, envoyer, envoyez, prépare, préparer, préparez, organise",
            "organiser, organisez, planifie, planifier, crée, créer, créez, mets, mettre, mettez",
            "corrige, corriger, corrigez, relance, relancer, relancez, saisis, saisir, saisissez",
            "transcris, transcrire, transcrivez, rapproche, rapprocher, commande, commander",
            "commandez, vérifie, vérifier, vérifiez, range, ranger, publie, publier, publiez",
            "résume, résumer, résumez, dessine, dessiner, rédige, rédiger, rédigez, réponds",
            "répondre, répondez, contacte, contacter, contactez, imprime, imprimer, tape, taper",
            "répare, réparer, réparez, achète, acheter, nettoie, nettoyer, rassemble, rappelle",
            "actualise, actualiser, facture, facturer, facturez, paie, payer, payez, aide, relis",
        )
    ),
    polite=folded(
        "peux-tu, tu peux, pouvez-vous, vous pouvez, pourrais-tu, tu pourrais, pourriez-vous",
        "vous pourriez, est-ce que tu peux, est-ce que vous pouvez, est-ce que quelqu'un peut",
        "quelqu'un peut, quelqu'un pourrait, qui peut, qui pourrait, j'ai besoin de",
        "j'ai besoin d', j'aurais besoin de, j'aurais besoin d', nous avons besoin de",
        "on a besoin de, il me faut, il me faudrait, il nous faut, il nous faudrait, il faut",
        "il faudrait, je voudrais, j'aimerais, je souhaite, je cherche, nous cherchons",
        "on voudrait, on aimerait, je veux, merci de, merci d', s'il vous plaît, s'il te plaît",
        "svp, stp, veuillez, aide-moi à",
    ),
    connectives=folded(
        "et aussi, et puis, et ensuite, et après, aussi, puis, ensuite, après ça, après, en plus",
        "de plus, par ailleurs, enfin, et enfin, d'abord, premièrement, deuxièmement, et",
        "ainsi que",
    ),
    coordinators=folded("et, puis, ensuite, aussi, ainsi que"),
    additive=folded(
        "l'autre chose, la deuxième chose, la seconde chose",
        "à part ça, et à part ça, indépendamment de ça",
        "aussi, et aussi, en plus, de plus, et en plus, par ailleurs, autre chose",
        "encore une chose, et puis, puis, ensuite, et ensuite, après, après ça, deuxièmement",
        "troisièmement, enfin, et enfin, ainsi que, ah et, au passage, et au passage",
        "en même temps, et en même temps, et par ailleurs, tant que vous y êtes",
        "et tant que vous y êtes",
        "séparément, et séparément, rien à voir, et rien à voir",
        "pendant que vous y êtes, et pendant que vous y êtes",
    ),
    elaborating=folded(
        "retour, de retour, au retour, départ, arrivée",
        "assurez-vous, assure-toi, utilise, utilisez, évite, évitez, garde, gardez, dites-moi",
        "dis-moi, tenez-moi, c'est, ce sont, il y a, ils, elles, merci, notez, regarde, regardez",
        "n'oubliez pas, il me le faut, il me la faut, il me les faut, j'en ai besoin, ça doit",
        "doit, doivent, il faudrait que ce soit, pas urgent, rien ne presse, ça presse",
        "vérifiez que, vérifie que, vérifiez si, vérifie si, veillez à",
    ),
    articles=folded(
        "un, une, des, le, la, les, l, notre, nos, mon, ma, mes, un autre, une autre, deux, trois",
        "quatre, cinq, nouveau, nouvelle",
    ),
    fill=folded("ah, bonjour, salut, ok, alors, bon, s'il te plaît, s'il vous plaît"),
    then=folded("puis, ensuite, après ça, après cela, et après, une fois que c'est fait"),
    together=frozenset(folded("tout, tous, toutes, deux, ensemble")),
    until=folded("jusqu'à, jusqu'au, retour, reviens, reviendrai"),
    inclusive=folded("inclus, incluse, compris"),
    pronouns=folded("ça, cela, ceci, ceux-ci, y, en"),
    clitics=(),
    topic=frozenset(folded("sur, concernant")),
    acts={
        Act.THANKS: folded(
            "merci, merci beaucoup, mille mercis, un grand merci, super, parfait, génial",
            "excellent, bravo, bien joué, top, nickel, magnifique, beau travail, super boulot",
            "je vous remercie, j'adore, impeccable, formidable, très content, très contente",
            "au top, chapeau",
        ),
        Act.GREETING: folded(
            "bonjour, salut, coucou, bonsoir, hello, bonne journée, bonne soirée, bonne nuit",
            "au revoir, à demain, à bientôt, bon week-end, ça va, comment ça va, il y a quelqu'un",
        ),
        Act.STATUS: folded(
            "où en est, où en sont, où en êtes-vous, où est, où sont, en est où, statut",
            "du nouveau, des nouvelles, quoi de neuf, comment avance, comment avancent, ça avance",
            "qu'en est-il, que devient, c'est prêt, est prête, est prêt, déjà fini, sont terminés",
            "c'est pour quand, quand est-ce que, quand arrive, sera prêt, reste à faire, en cours",
            "mes tâches, avez déjà, as déjà, quelqu'un a commencé, qui s'occupe de",
            "travaille dessus, a une date",
        ),
        Act.CANCEL: folded(
            "annule, annuler, annulez, d'annuler, stop, arrête, arrêtez, laisse tomber",
            "laissez tomber, oublie, oubliez, plus besoin, n'en ai plus besoin, plus nécessaire",
            "plus la peine, je retire, changé d'avis, pas besoin, on saute, supprimez",
            "ne faites pas, ne le faites pas",
        ),
        Act.CHANGE: folded(
            "plutôt, au lieu de, au lieu du, à la place, déplacer, décaler, reporter, reportons",
            "repousser, repoussez, avancer à, avancez-le, je voulais dire, je parlais, correction",
            "ajoute, ajouter, ajoutez, inclure, incluez, enlève, enlevez, retire, retirez, changez",
            "finalement, en fait, mettez aussi, plus court, change le, changement de plan",
            "mais avril",
        ),
        Act.COMPLAINT: folded(
            "pas content, pas contente, déçu, déçue, inacceptable, c'est faux, encore faux",
            "tout est faux, j'attends toujours, personne ne répond, beaucoup trop, en retard",
            "toujours rien, bâclé, plein de fautes, remboursé, me plaindre, réclamation",
            "perte de temps, j'en ai marre, ridicule, honteux, lamentable, inutilisable",
            "pas ce que j'ai demandé, combien de fois, mauvaise qualité, à cause de vous",
            "pas satisfait, pas satisfaite, furieux, scandaleux",
        ),
        Act.REMARK: folded(
            "d'accord, entendu, compris, noté, bien reçu, ça marche, pour info, à savoir, au fait",
            "ci-joint, voici, combien ça coûte, c'est combien, quel est le prix, tarifs, notez que",
            "je viens de, j'ai oublié, je m'en occupe, je regarde, attention, je crois que",
            "pas de souci",
        ),
        Act.NOT_FOR_US: folded(
            "quel temps, météo, blague, cliquez ici, gagnez, crypto, anniversaire, le match, robot",
            "chanson, recette, haha, mdr, investissez",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "urgent, urgence, c'est urgent, dès que possible, au plus vite, tout de suite"
        ),
        Signal.HELP: folded("aide, au secours, que sais-tu faire, comment ça marche, /help"),
        Signal.PERSON: folded(
            "parler à une personne, parler à quelqu'un, un humain, un être humain",
            "appelez-moi svp, rappelez-moi svp, pouvez-vous m'appeler, quelqu'un peut m'appeler",
            "vous pouvez m'appeler, merci de me rappeler",
        ),
        Signal.YES: folded(
            "oui, oui merci, ok, d'accord, exactement, c'est ça, c'est bon, parfait, bien sûr",
            "vas-y, allez-y, ça marche, volontiers",
        ),
        Signal.NO: folded("non, non merci, pas encore, pas maintenant, plutôt pas, aucun, faux"),
        Signal.LATER: folded(
            "plus tard, je l'envoie plus tard, je l'enverrai, je dois regarder, je vérifie",
            "je regarde, pas encore, pas maintenant",
        ),
        Signal.UNKNOWN: folded(
            "je ne sais pas, je sais pas, aucune idée, pas sûr, pas sûre, c'est quoi",
            "qu'est-ce que c'est",
        ),
        Signal.THEY_HAVE_IT: folded(
            "l'a déjà, vous l'avez déjà, tu l'as déjà, déjà envoyé, comme d'habitude",
            "comme la dernière fois",
        ),
        Signal.ILL: folded(
            "je suis malade, j'ai de la fièvre, je suis à l'hôpital, en arrêt maladie"
        ),
        Signal.JOIN: folded(
            "je fais ce travail, je veux travailler avec vous, je suis freelance",
            "je suis indépendant, je propose mes services",
        ),
        Signal.UNDO: folded(
            "annule la dernière modification, reviens en arrière, annule ce que tu as fait"
        ),
    },
    usual=folded(
        "ma {service} va à {name}",
        "mes {service} vont à {name}",
        "{name} fait ma {service}",
        "{name} fait mes {service}",
        "donnez toujours ma {service} à {name}",
    ),
    joins=folded("je fais de la {service}", "je fais du {service}", "je propose {service}"),
    quits=folded(
        "je ne fais plus de {service}",
        "je ne fais plus la {service}",
        "je ne propose plus {service}",
    ),
    meeting=frozenset(
        folded(
            "appel, appeler, rendez-vous, réunion, rencontre, réserver, réserve, vol, table",
            "visite, déjeuner, dîner, visio, entretien",
        )
    ),
    backward=frozenset(
        folded(
            "compta, comptabilité, comptes, relevé, relevés, reçus, facture, factures, tva",
            "chiffres, bilan, frais, banque, rapport",
        )
    ),
    secret=folded("mot de passe, code pin, code d'accès, clé api"),
    when=TIMES.senses,
    ordinals=TIMES.senses.get("ordinal", {}),
)
