"""What people who write Italian want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
fermate la ricerca del legno d'ulivo, il cliente lo vuole in noce e il noce ce l'ho in cantina |
Il catalogo in inglese, con calma e con affetto, lo lascerei cadere: in fiera non ci vado più. |
le cene in giardino quest'anno il comune non ce le autorizza, quindi di quella newsletter non se
ne fa niente | Purtroppo il Comune ha annullato la sagra per via dei lavori in piazza. I post
non servono più, quindi fermatevi pure qui, e grazie di cuore. | Per gli ascensori rinuncio,
chiedono una certificazione che non ho e non farei in tempo a ottenerla. | Per la camera singola
non serve più il testo, la usiamo noi come magazzino per il negozio. | Lasciate stare il test
della 0.9, tra poco esce già la 1.0 e non ha più senso. | guarda la ricerca della sala a Verona
lasciate stare facciamo tutto nel mio studio che si risparmia | Gentili signori, abbiamo deciso
di non affittare più la mansarda: ci verrà ad abitare mio nipote con la fidanzata. Lasciate
stare l'annuncio, vi prego. Grazie, Fulvia | Annullate per favore il negozio online, il
commercialista mi ha sconsigliato la spesa. Le schede prodotto restano. | La traduzione in
francese non serve più: il distributore di Nizza si è ritirato. Peccato, ci contavo molto. | Il
cliente di Torino mi ha chiamato, ha l'influenza tutta la famiglia e l'incontro salta. Annullate
pure l'albergo, ci vado magari in estate. | Quelli di Madrid hanno rimandato il convegno
all'anno prossimo, pare per questioni di soldi. La traduzione del mio intervento non serve più |
fermi tutti con gli alberghi, mi è arrivato un ordine da un negozio di Vienna che mi riempie
fino a settembre, non riesco proprio a prendere altro | guardi la newsletter la lasciamo
perdere, è che il vivaio dove facevamo l'evento ha avuto la grandine, tutto distrutto,
poveretti, quindi niente evento e niente newsletter, fermatevi pure | a Trieste non ci vado più,
ho una costola rotta, cadendo da una sedia pensi un po', perciò l'albergo annullatelo, le paghe
invece servono, quelle andate avanti tranquilli | Cari tutti, la riunione di Trieste si fa in
video, evviva. Disdite pure l'albergo e il treno, non parto più. A presto, Flaminia |
Buongiorno, ho deciso di dare l'appartamento a mia nipote. Annullate quindi le visite di giovedì
e avvisate chi doveva venire. Un caro saluto, Loredana | guardate, l'annuncio per la casetta
lasciatelo perdere, il tetto perde e quest'estate non l'affitto a nessuno | Non ci trasferiamo
più, la padrona di casa ci ha rinnovato il contratto. La ricerca sugli affitti non serve, la
newsletter sì. | Mi dispiace, ma i soci non vogliono che la riunione venga messa per iscritto:
fermate tutto e cancellate il file. | Vorrei ritirare l'incarico per la contabilità del
trimestre, chiudiamo la ditta e ci pensa il liquidatore. | Fontana è passato stamattina con i
contanti e una bottiglia. Il sollecito quindi non partirà, vero? Toglietelo. | niente la signora
ha deciso che il camino non lo vuole più dice che il gatto si brucia e vabbè allora il
preventivo lasciatelo perdere | Gentilissimi, al taglio del nastro parlerà il sindaco, e a me
hanno chiesto soltanto di sorridere. Il discorso non mi serve più, annullatelo pure. Grazie
comunque, Ilario Conti | Con rammarico vi dico che chiudo la bottega a fine stagione. La ricerca
sul vetro non mi serve più | Mia figlia ha fatto una foto a tutto e un'app le ha trascritte.
Potete posare la penna | Lasciate perdere l'una e l'altra cosa, per favore. Chiudo la partita
IVA e non mi serve più niente. | Buongiorno, Le chiedo di revocare l'incarico per la traduzione
dello statuto; l'assemblea ha deciso diversamente. Avv. Corradini | Gentilissimi, per motivi di
famiglia chiudo l'attività fino a data da destinarsi. Vi prego di non procedere. Con rammarico,
Loredana Pozzi | Ho ritrovato gli appunti della riunione nel cassetto! Non c'è più bisogno di
sbobinare, meno male | ho venduto il tagadà stamattina a un signore di Tirana, del cuscinetto si
occupa lui. grazie lo stesso | Sulle telefonate ci ho dormito su e non me la sento, mi pare di
disturbare la gente. Lasciamo perdere, dai. | Dodici, ma ormai poco importa: il fornitore ha
cambiato idea e a me il contratto non serve più | il batterista si è rotto un polso. La serata
del 28 non si fa, potete smettere con post e invito, che tristezza
""",
}
