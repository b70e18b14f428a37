"""What people who write Italian ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Un cliente mi ha chiesto se le foto nuove sono già sul sito e io non ho saputo rispondere. Le
avete già caricate o ci state ancora lavorando? | Sono curiosa di sapere come vanno le
telefonate agli hotel. Qualcuno ha detto di sì, almeno per un primo incontro? | Ieri una cliente
mi ha chiesto da dove verrà il nostro nuovo lino, e non ho saputo che cosa dirle. A che punto è
la ricerca dei fornitori? | Buongiorno a tutti, qui abbiamo appena finito di imbottigliare.
Volevo sapere se siete riusciti a smaltire le mail arrivate dopo la fiera, che mi sembravano
davvero tante. | La mia assistente continua a cercare le schede nell'armadio e ogni volta ci
ridiamo su. Quante ne avete già inserite nel programma? | Il parroco ci tiene molto a quelle
interviste e oggi mi ha fermato in piazza per parlarne. La trascrizione di quella con il fornaio
è già pronta, oppure ci state ancora lavorando? | È già uscita la lettera per gli inquilini del
secondo piano? Gli operai arrivano a fine mese e vorrei che lo sapessero per tempo. | Per le
etichette delle candele vi serve ancora qualcosa dal laboratorio, oppure avete già le schede di
tutte le essenze? | La parrocchia vi ha risposto per la sala prove? Domenica incontro don Paolo
e magari ne parlo direttamente con lui. | Buonasera, la vostra collega mi aveva parlato di una
bozza della fattura. Io non ho ricevuto niente, a voi risulta spedita? Cordiali saluti, Rodolfo
| Scusate il disturbo, l'insegna sarà pronta per venerdì? Il montatore mi chiede e io non so che
rispondere. | Gentile redazione, come state? Noi bene, anche se in bottega c'è parecchio da
fare. Volevo sapere a che punto è il verbale della riunione dei soci: il nostro presidente me lo
chiede ogni giorno. Grazie e cordiali saluti, Sandro Bellini | Cari tutti, la palestra è piena e
non mi lamento. Mi permetto di chiedere se la lista dei soci aggiornata è pronta o se vi manca
ancora qualche modulo. Vorrei stampare le tessere. Grazie di cuore, Patrizia Longo | Buongiorno
Elena, spero che stia meglio dopo l'influenza. Le scrivo perché non ho più visto nulla del
quaderno per le mie allieve: a che punto siamo? La tipografia me lo chiede da ieri e non so cosa
dire. Un caro saluto, Ornella Bassi, Sartoria Bassi | Buongiorno Chiara, come sta la mamma?
Volevo sapere se i miei appuntamenti della prossima settimana sono stati confermati tutti,
perché la signora Testa mi ha scritto di non aver ricevuto niente. Quando ha un minuto mi faccia
sapere. Un abbraccio, Loredana Fusco, podologa | Mia suocera vuole sapere quando esce il post
con la sua ricetta, ormai è una questione di famiglia. Avete già una data? | Le ragazze del
negozio hanno scommesso su quando arriva lo stipendio. A che punto siete con la preparazione,
avete ricevuto tutte le ore? | Stamattina ho aperto la posta tre volte, tra un cliente e
l'altro. La trascrizione dell'assemblea è pronta o ci state ancora lavorando? | senti ma quegli
alberghi, qualcuno ha già detto di sì o stanno tutti a pensarci, così intanto mi regolo con le
camicie da portare | Buongiorno, qui Fabrizio della palestra. Ho visto che gli orari sono già a
posto, mentre il listino mi sembra ancora quello vecchio. È previsto a breve o aspettate
qualcosa da me? Grazie e buona giornata, Fabrizio
""",
}
