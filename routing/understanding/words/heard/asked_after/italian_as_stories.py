"""What people who write Italian ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Il parroco ci tiene molto a quelle interviste e oggi mi ha fermato in piazza per parlarne. La
trascrizione di quella con il fornaio è già pronta, oppure ci state ancora lavorando? | Gentile
redazione, come state? Noi bene, anche se in bottega c'è parecchio da fare. Volevo sapere a che
punto è il verbale della riunione dei soci: il nostro presidente me lo chiede ogni giorno.
Grazie e cordiali saluti, Sandro Bellini | Cari tutti, la palestra è piena e non mi lamento. Mi
permetto di chiedere se la lista dei soci aggiornata è pronta o se vi manca ancora qualche
modulo. Vorrei stampare le tessere. Grazie di cuore, Patrizia Longo | Buongiorno Elena, spero
che stia meglio dopo l'influenza. Le scrivo perché non ho più visto nulla del quaderno per le
mie allieve: a che punto siamo? La tipografia me lo chiede da ieri e non so cosa dire. Un caro
saluto, Ornella Bassi, Sartoria Bassi | Buongiorno Chiara, come sta la mamma? Volevo sapere se i
miei appuntamenti della prossima settimana sono stati confermati tutti, perché la signora Testa
mi ha scritto di non aver ricevuto niente. Quando ha un minuto mi faccia sapere. Un abbraccio,
Loredana Fusco, podologa | Buongiorno, qui Fabrizio della palestra. Ho visto che gli orari sono
già a posto, mentre il listino mi sembra ancora quello vecchio. È previsto a breve o aspettate
qualcosa da me? Grazie e buona giornata, Fabrizio | scusate se disturbo, ma chi è che fa gli
aggiornamenti del sito, è sempre quel ragazzo gentile dell'altra volta, e ha già cominciato o
devo ancora mandargli qualcosa, una password magari
""",
}
