"""Italian."""

from __future__ import annotations

from routing.understanding.meaning import Act, Signal
from routing.understanding.words.tables import Words, folded
from routing.understanding.words.times.italian import TIMES

WORDS = Words(
    lang="it",
    stop=frozenset(
        folded(
            "il, lo, la, i, gli, le, l, un, uno, una, e, ed, o, ma, se, di, del, della, dei, delle",
            "da, dal, dalla, a, al, alla, ai, in, nel, nella, su, sul, sulla, per, con, senza, tra",
            "fra, è, sono, era, essere, io, tu, lui, lei, noi, voi, loro, mi, ti, ci, vi, si, me",
            "te, mio, mia, miei, mie, tuo, tua, suo, sua, nostro, nostra, vostro, vostra, che, chi",
            "cosa, quale, quando, dove, dov, come, quanto, non, no, sì, più, anche, già, ancora",
            "poi, qui, puoi, può, potete, potresti, potreste, potrebbe, vorrei, voglio, vogliamo",
            "serve, servono, servirebbe, bisogno, ho, hai, ha, abbiamo, avete, hanno, avrei",
            "favore, grazie, ciao, buongiorno, qualcuno, molto, tutto, tutti, questo, questa",
            "questi, quello, quella, ora",
        )
    ),
    openers=frozenset(
        folded(
            "redigere, rileggere, disdire, disdici, spostare, sposta",
            "telefonare, telefona, ricontattare, ricontatta, sollecitare, ricordare, unire",
            "unisci, sostituire, riparare, montare, tagliare, elencare, spedire, spedisci",
            "rimborsare, leggere, pianificare, rinnovare, proporre, proponi, proponete",
            "vendere, invitare, invita, configurare, ottimizzare, migliorare, rifare",
            "chiudere, chiudi, ritoccare, scontornare, bonificare",
            "caricare, carica, mettere, metti, sentire, senti, trovare, trova, avvisare, avvisa",
            "pulite, dipingi, dipingere, annaffia, annaffiare, lava, lavare, installa",
            "installare, consegna, consegnare, ritira, ritirare, calcola, calcolare, confronta",
            "confrontare, analizza, analizzare, copia, copiare, copiate, scansiona, scansionare",
            "archivia, archiviare, conferma, confermare, confermate, annulla, annullare",
            "annullate, gestisci, gestire, gestite, tieni, tenere, completa, completare",
            "completate, termina, terminare, finisci, finire, negozia, negoziare, dichiara",
            "dichiarare, emetti, emettere, incassa, incassare, assumi, assumere, posta, postare",
            "postate, aggiungi, aggiungere, aggiungete, cambia, cambiare, cambiate, modifica",
            "modificare, modificate, elimina, eliminare, togli, togliere, compila, compilare",
            "compilate, sottotitola, sottotitolare, mettere, mettete, avvia, avviare, sbriga",
            "raccogliere, raccogliete, tratta, ordinaci, trovaci, prenotaci, mandami, mandaci",
            "preparami, preparaci, fammi, facci, scrivimi, scrivici, chiedi, chiedere, chiedete",
            "concilia, conciliare, registra, registrare, registrate, fissa, fissare, fissate",
            "organizzaci, ripulisci",
            "scrivi, scrivere, scrivete, fai, fare, fate, prenota, prenotare, prenotate, prenotami",
            "chiama, chiamare, chiamate, cerca, cercare, cercate, trova, trovare, trovami, traduci",
            "tradurre, traducete, manda, mandare, mandate, invia, inviare, inviate, prepara",
            "preparare, preparate, organizza, organizzare, organizzate, pianifica, crea, creare",
            "create, metti, correggi, correggere, sollecita, sollecitate, inserisci, inserire",
            "inserite, trascrivi, trascrivere, trascrivete, riconcilia, riconciliare, ordina",
            "ordinare, ordinate, verifica, controlla, controllare, pubblica, pubblicare",
            "pubblicate, riassumi, riassumere, disegna, disegnare, redigi, rispondi, rispondere",
            "contatta, contattare, stampa, stampare, sistema, sistemare, ripara, compra, comprare",
            "pulisci, pulire, raccogli, ricorda, ricordate, aggiorna, aggiornare, aggiornate",
            "fattura, fatturare, paga, pagare, aiutami, rileggi",
        )
    ),
    polite=folded(
        "puoi, potresti, potete, potreste, mi puoi, può, potrebbe, qualcuno può, qualcuno potrebbe",
        "chi può, chi potrebbe, ho bisogno di, ho bisogno che, avrei bisogno di",
        "abbiamo bisogno di, mi serve, mi servono, mi servirebbe, ci serve, ci servono",
        "ci servirebbe, vorrei, vorremmo, voglio, vogliamo, cerco, cerchiamo, per favore",
        "per piacere, c'è qualcuno che, bisogna, qualcuno deve, volevo chiedere se, aiutami a",
    ),
    connectives=folded(
        "e anche, e poi, e dopo, anche, poi, dopo, inoltre, in più, infine, e infine, prima",
        "per prima cosa, e, nonché",
    ),
    coordinators=folded("e, ed, poi, anche, inoltre"),
    additive=folded(
        "l'altra cosa, la seconda cosa",
        "oltre a questo, oltre a ciò, indipendentemente da questo",
        "anche, e anche, inoltre, e inoltre, in più, un'altra cosa, ancora una cosa, e poi, poi",
        "dopo, e dopo, dopodiché, secondo, terzo, infine, e infine, nonché, ah e, e per favore",
        "già che ci siete, e già che ci siete, già che ci sei, e già che ci sei, intanto",
        "e intanto, nel frattempo, e nel frattempo, a parte, e a parte, separatamente",
    ),
    elaborating=folded(
        "ritorno, di ritorno, andata, partenza, arrivo",
        "assicurati, assicuratevi, usa, usate, includi, evita, evitate, tieni, tenete",
        "fammi sapere, fatemi sapere, è, sono, questo, questa, c'è, ci sono, grazie, nota, guarda",
        "guardate, ricorda che, deve, devono, mi serve per, mi serve entro, mi servono per",
        "mi servono entro, non c'è fretta, senza fretta, verificate che, verifica che",
    ),
    articles=folded(
        "un, uno, una, il, lo, la, i, gli, le, nostro, nostra, mio, mia, un altro, un'altra, due",
        "tre, quattro, cinque, nuovo, nuova",
    ),
    fill=folded("ah, ciao, salve, ok, allora, bene, per favore"),
    then=folded("poi, e poi, dopo di che, dopodiché, quando è fatto, in seguito"),
    together=frozenset(folded("tutto, tutti, tutte, entrambi, entrambe, insieme")),
    until=folded("fino, torno, rientro, tornerò"),
    inclusive=folded("compreso, compresa, incluso"),
    pronouns=folded("ne, questo, quello, li, glielo"),
    clitics=folded(
        "melo, mela, meli, celo, cela, telo, alo, ala, ali, ilo, ila, ili, telo, arlo, arla",
        "erlo, erla, irlo, irla",
    ),
    topic=frozenset(folded("su, sul, sulla, sui, sulle, sugli, circa")),
    acts={
        Act.THANKS: folded(
            "grazie, grazie mille, mille grazie, tante grazie, perfetto, ottimo, ottimo lavoro",
            "bravi, fantastico, eccellente, bel lavoro, bravissimi, ben fatto, magnifico",
            "vi ringrazio, adoro, mi piace molto, molto contento, molto contenta, bellissimo",
            "complimenti",
        ),
        Act.GREETING: folded(
            "ciao, salve, buongiorno, buonasera, buon pomeriggio, come stai, come va, c'è qualcuno",
            "arrivederci, a domani, a dopo, a presto, buonanotte, buon fine settimana",
            "buona serata",
        ),
        Act.STATUS: folded(
            "dove sono, dov'è, a che punto, stato, novità, ci sono novità, come procede",
            "come vanno, come sta andando, che ne è, che fine ha fatto, è già pronto, è pronto",
            "è pronta, pronti, quando sarà, quando arriva, quando ricevo, per quando, sarà pronto",
            "resta da fare, in corso, i miei lavori, avete già, hai già, qualcuno ha già",
            "ci sta lavorando, chi segue, ce la facciamo",
        ),
        Act.CANCEL: folded(
            "annulla, annullare, annullate, stop, ferma, fermate, lascia perdere, lasciate perdere",
            "lascia stare, non mi serve più, non mi servono più, non serve più, non serve",
            "dimentica, disdici, disdire, ritiro, ritirare, cambiato idea, non è più necessario",
            "niente newsletter, non fate, non fatelo, saltiamo, è saltato, cancellate",
            "non dovete più",
        ),
        Act.CHANGE: folded(
            "meglio, invece di, invece che, invece, al posto di, spostare, sposta, spostarlo",
            "rimandiamo, rimandare, anticipa, anticipalo, volevo dire, intendevo, correzione",
            "aggiungi, aggiungere, aggiungete, includete, togli, togliete, cambia, in realtà",
            "cambio di programma, più corto, facciamo, mettete anche, alla fine, ma aprile",
        ),
        Act.COMPLAINT: folded(
            "non sono contento, non sono contenta, deluso, delusa, inaccettabile, è sbagliato",
            "sbagliati, tutto sbagliato, sto ancora aspettando, nessuno risponde, troppo tempo",
            "in ritardo, ancora niente, pieno di errori, rivoglio, reclamo, lamentarmi",
            "perdita di tempo, stufo, ridicolo, vergogna, pessimo, pessima, inutilizzabile",
            "non è quello che ho chiesto, quante volte, per colpa vostra, maleducato, arrabbiato",
            "così non va",
        ),
        Act.REMARK: folded(
            "va bene, d'accordo, capito, ricevuto, lo faccio, ci penso io, per vostra informazione",
            "a proposito, attenzione, in allegato, ecco, quanto costa, quanto viene, prezzi",
            "ho appena, credo che, vi faccio sapere, come funziona, nessun problema",
            "tenete presente",
        ),
        Act.NOT_FOR_US: folded(
            "che tempo fa, barzelletta, clicca qui, guadagna, cripto, compleanno, la partita",
            "robot, canzone, ricetta, haha, ahah, investi",
        ),
    },
    signals={
        Signal.URGENT: folded(
            "urgente, è urgente, il prima possibile, subito, immediatamente, con urgenza"
        ),
        Signal.HELP: folded("aiuto, cosa sai fare, come funziona, /help"),
        Signal.PERSON: folded(
            "parlare con una persona, parlare con qualcuno, un essere umano, chiamatemi per favore",
            "mi potete chiamare, potete chiamarmi, può chiamarmi qualcuno, richiamatemi",
            "mi richiamate",
        ),
        Signal.YES: folded(
            "sì, sì grazie, ok, va bene, esatto, giusto, d'accordo, certo, perfetto, procedi"
        ),
        Signal.NO: folded("no, no grazie, non ancora, meglio di no, nessuno, sbagliato"),
        Signal.LATER: folded(
            "dopo, più tardi, lo mando dopo, devo guardare, controllo, ci guardo",
            "non ancora",
        ),
        Signal.UNKNOWN: folded("non lo so, nessuna idea, non sono sicuro, non sono sicura, cos'è"),
        Signal.THEY_HAVE_IT: folded(
            "ce l'ha, ce l'ha già, ce l'avete già, già mandato, come sempre, come l'ultima volta"
        ),
        Signal.ILL: folded("sono malato, sono malata, ho la febbre, sono in ospedale"),
        Signal.JOIN: folded(
            "faccio questo lavoro, voglio lavorare con voi, sono freelance",
            "sono un libero professionista",
        ),
        Signal.UNDO: folded("annulla l'ultima modifica, torna indietro"),
    },
    usual=folded(
        "la mia {service} va a {name}",
        "i miei {service} vanno a {name}",
        "{name} fa la mia {service}",
        "{name} fa i miei {service}",
    ),
    joins=folded("faccio {service}", "offro {service}", "mi occupo di {service}"),
    quits=folded(
        "non faccio più {service}",
        "non offro più {service}",
    ),
    meeting=frozenset(
        folded(
            "appuntamento, appuntamenti, riunione, incontro, chiamata, telefonata, volo, tavolo",
            "prenota, pranzo, cena, visita, colloquio",
        )
    ),
    backward=frozenset(
        folded(
            "contabilità, conti, estratto, estratti, ricevute, fatture, iva, cifre, spese",
            "banca, relazione, bilancio",
        )
    ),
    secret=folded("codice pin, codice di accesso, parola d'ordine"),
    when=TIMES.senses,
    ordinals=TIMES.senses.get("ordinal", {}),
)
