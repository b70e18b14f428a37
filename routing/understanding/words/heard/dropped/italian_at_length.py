"""What people who write Italian want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
fermate la ricerca del legno d'ulivo, il cliente lo vuole in noce e il noce ce l'ho in cantina |
Il catalogo in inglese, con calma e con affetto, lo lascerei cadere: in fiera non ci vado più. |
le cene in giardino quest'anno il comune non ce le autorizza, quindi di quella newsletter non se
ne fa niente | Purtroppo il Comune ha annullato la sagra per via dei lavori in piazza. I post
non servono più, quindi fermatevi pure qui, e grazie di cuore. | Ho trovato proprio ieri un
socio che ha già i contatti con tutte le palestre della zona. A questo punto le telefonate non
servono più, quindi lasciate pure perdere. Mi scuso per avervi fatto preparare la lista. | Il
cliente non vuole più che si veda casa sua, quindi il video non si fa. | Per gli ascensori
rinuncio, chiedono una certificazione che non ho e non farei in tempo a ottenerla. | Per la
camera singola non serve più il testo, la usiamo noi come magazzino per il negozio. | La
newsletter lasciamola perdere, chiudiamo due settimane per i lavori e non avrei niente da
vendere. | Fermate la circolare sulle quote, il consiglio ha cambiato idea e non se ne fa
niente. | Lasciate stare il test della 0.9, tra poco esce già la 1.0 e non ha più senso. |
guarda la ricerca della sala a Verona lasciate stare facciamo tutto nel mio studio che si
risparmia | Gentili signori, abbiamo deciso di non affittare più la mansarda: ci verrà ad
abitare mio nipote con la fidanzata. Lasciate stare l'annuncio, vi prego. Grazie, Fulvia |
Annullate per favore il negozio online, il commercialista mi ha sconsigliato la spesa. Le schede
prodotto restano. | La traduzione in francese non serve più: il distributore di Nizza si è
ritirato. Peccato, ci contavo molto. | Gentile ufficio, per il bando regionale abbiamo deciso di
fermarci: i costi da anticipare sono troppi per una bottega come la nostra. Lasciate pure
perdere la domanda, magari ci riproviamo l'anno prossimo. Con gratitudine, Massimo Orsini
""",
}
