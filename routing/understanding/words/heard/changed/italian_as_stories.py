"""What people who write Italian want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
Mia moglie mi ha convinto a portare anche il cane, che altrimenti resterebbe solo. Mi serve
quindi un albergo che accetti animali, anche se costa qualcosa in più. È piccolo e non abbaia
mai. | Cara squadra, ho riletto la convocazione dell'assemblea con calma. L'ordine del giorno va
bene, ma manca un punto: l'elezione del nuovo tesoriere. Vi prego di inserirlo prima delle varie
ed eventuali. Un caro saluto, Donatella Ferri | Buongiorno, scusate se torno sull'argomento.
Avevamo detto sala da cinquanta posti, ma le adesioni sono già settantadue. Cercate per favore
qualcosa di più grande, possibilmente nella stessa zona e senza superare i 600 euro. Molte
grazie, Raffaella Conte | Ciao Giulia, scusa il disturbo, so che sei sommersa. Nell'elenco dei
partecipanti al ritiro ho dimenticato due persone: aggiungi per favore Lidia Ferri e Marco Saba,
lui è celiaco. Mi dispiace, faccio sempre così. Grazie e buona giornata, Ambra (Yoga al Lago) |
Gentile dottoressa Mauri, mi perdoni l'ennesima mail. Nel testo per la pagina Facebook vorrei
togliere il riferimento al vecchio negozio di via Cavour, visto che adesso siamo in piazza Dante
4. Il resto mi piace moltissimo. La saluto cordialmente, Ettore Lanza, Ottica Lanza |
Buongiorno, sono Serena dell'enoteca. Rileggendo la bozza mi sono accorta che la degustazione
costa 35 euro e non 30, e che il nome del produttore si scrive con due t. Scusate il disturbo,
Serena | Gentile ufficio, il cliente di Torino mi chiede di anticipare e mi aspetterebbe giovedì
2 aprile. Potreste cercare treno e albergo per quella data, invece che per la settimana
successiva? Con i migliori saluti, arch. Paola Ruggeri | per quella ricerca sul lino, avevo
detto fine mese, solo che il mio socio parte prima, quindi, ecco, mi servirebbe già giovedì,
questo giovedì, anche se viene più corta non fa niente | belli i post, davvero, però nel primo
avete scritto gelateria e noi siamo una granita siciliana, capisce che per noi è una questione
di onore, cambiate quella parola e siamo a posto | aspetti aspetti, la fattura per Colombo, va
intestata alla moglie, me l'ha detto adesso al telefono, il nome è Teresa, l'indirizzo resta
uguale e l'importo pure, solo l'intestazione | Gentile team, per il viaggio a Lione preferirei
un albergo vicino alla stazione e non quello in periferia che mi avete proposto. Va bene anche
se costa qualcosa di più. Cordialmente, Renata Sforza
""",
}
