"""What people who write Italian want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
fermate la ricerca del legno d'ulivo, il cliente lo vuole in noce e il noce ce l'ho in cantina |
le cene in giardino quest'anno il comune non ce le autorizza, quindi di quella newsletter non se
ne fa niente | Purtroppo il Comune ha annullato la sagra per via dei lavori in piazza. I post
non servono più, quindi fermatevi pure qui, e grazie di cuore. | Ho trovato proprio ieri un
socio che ha già i contatti con tutte le palestre della zona. A questo punto le telefonate non
servono più, quindi lasciate pure perdere. Mi scuso per avervi fatto preparare la lista. |
Lasciate stare il test della 0.9, tra poco esce già la 1.0 e non ha più senso. | Gentili
signori, abbiamo deciso di non affittare più la mansarda: ci verrà ad abitare mio nipote con la
fidanzata. Lasciate stare l'annuncio, vi prego. Grazie, Fulvia | Gentile ufficio, per il bando
regionale abbiamo deciso di fermarci: i costi da anticipare sono troppi per una bottega come la
nostra. Lasciate pure perdere la domanda, magari ci riproviamo l'anno prossimo. Con gratitudine,
Massimo Orsini | Il cliente di Torino mi ha chiamato, ha l'influenza tutta la famiglia e
l'incontro salta. Annullate pure l'albergo, ci vado magari in estate. | Quelli di Madrid hanno
rimandato il convegno all'anno prossimo, pare per questioni di soldi. La traduzione del mio
intervento non serve più | fermi tutti con gli alberghi, mi è arrivato un ordine da un negozio
di Vienna che mi riempie fino a settembre, non riesco proprio a prendere altro | Buongiorno,
sono Gaetano del frantoio. Abbiamo firmato ieri con un distributore di Monaco e la ricerca sul
mercato tedesco a questo punto non serve più. Vi ringrazio della disponibilità, Gaetano Lo
Presti
""",
}
