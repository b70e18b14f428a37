"""What people who write Italian answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
È il saldo per le tende della sala da tè, che Teresa ha cucito tutte a mano. La ricevuta me l'ha
lasciata in una busta con i campioni di stoffa, e per questo era sfuggita anche a me. |
Preferisco la seconda, quella con l'invito a passare per un caffè. È proprio quello che dico io
quando saluto i clienti sulla porta, e così si sente che parliamo noi. | Le approva mia cognata
Lucia, che lavora con noi da sempre e conosce la situazione di ognuno. Io sarò in montagna con i
ragazzi e lassù il telefono prende solo vicino alla chiesa. | Il treno, senza dubbio, anche se
ci mette qualche ora in più. Porto con me i campioni di ceramica e l'ultima volta in aereo se
n'è rotta la metà. | Gentile segreteria, rispondo volentieri: nel corso di cucina entrano al
massimo quattordici persone, perché i fornelli sono sette. I bambini sotto i dieci anni non li
prendiamo. Cordiali saluti, Nives Zanetti | Gentile Francesca, scusi se rispondo solo adesso,
ero in cantiere senza campo. Va benissimo la seconda versione, quella con lo sfondo chiaro: si
legge meglio anche stampata. Cordiali saluti, arch. Davide Pozzi | Buongiorno Sara, ho tardato,
chiedo venia, avevo il forno da riparare. Alla sua domanda: mandatela pure giovedì mattina, alle
nove i miei clienti leggono la posta con il caffè. Grazie infinite, Alfio Messina, Ceramiche
Messina | Gentile signora, volentieri, purché in treno: l'aereo non fa per me. Fino a tre ore va
bene, oltre vorrei che mi pagassero l'albergo. Un cordiale saluto, Prof. Ulisse Danti |
Buongiorno, l'ultima parola ce l'ha la dottoressa Ferri perché lo studio è suo, io sono solo
quella che risponde al telefono. Però le bozze mandatele a me, lei la posta non la apre.
""",
}
