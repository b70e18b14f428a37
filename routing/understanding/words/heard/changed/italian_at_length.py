"""What people who write Italian want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
ferri ha voluto pure il doccino nuovo, quindi 3 ore in piu a 40 e il pezzo 65. aggiungete voi
che io ho le mani nel silicone | Non chiamate il geometra prima del 20, è in ferie e lo fa
sapere a tutti | Bassi vuole la fattura elettronica con un altro codice: M5UXCR1. Non quello di
prima. | nella carta togliete il Nebbiolo 2019, e il Barbera scrivetelo al maschile che qui si
usa | se chiedono la colazione dite che adesso è inclusa, prima era a parte e c'è ancora scritto
così su booking | mi hanno appena detto che viene anche mio socio, quindi la camera singola
diventa doppia uso... insomma due letti separati vi prego | Vi ho mandato il listino nuovo del
conciatore, rifate il conto con quello perché il vecchio non vale più | Il brano di Haydn
l'abbiamo tolto, al suo posto Borodin n. 2. Rifate quella mezza pagina per favore, Haydn era
venuto così bene peccato | Sulle maglie avete scritto verdi. Erano blu! Tre ore di lite per il
blu... correggete per favore | Ho parlato con mia moglie e preferiamo tornare la sera stessa,
così non lasciamo soli i bambini. Togliete pure l'albergo e tenete solo il treno. | L'autore che
presentiamo ha anticipato la sua visita, quindi la newsletter mi servirebbe già per lunedì. Mi
dispiace mettervi fretta, spero sia possibile. | La newsletter la facciamo uscire mercoledì 18,
non più venerdì. L'istruttrice nuova firma solo lunedì e senza di lei non ha senso. | Stamattina
il fornitore mi ha avvisato che le camelie arrivano con tre settimane di ritardo. Al loro posto
mettete le ortensie, per favore, che sono già qui e sono bellissime. | Mia moglie mi ha convinto
a portare anche il cane, che altrimenti resterebbe solo. Mi serve quindi un albergo che accetti
animali, anche se costa qualcosa in più. È piccolo e non abbaia mai. | Avevamo detto venerdì per
il listino, ma l'azienda dei colori mi manda i nuovi codici soltanto lunedì. Facciamo martedì
17, così non dovete rifare niente. | Aspettate, prima di intestarla: le lezioni sono diventate
otto, una l'ha recuperata ieri, quindi il totale cambia. | Giovedì non va più bene, mia figlia
ha la visita. Chiedetegli se possono la mattina invece del pomeriggio, un giorno qualsiasi. |
Nel discorso va nominato anche lo zio Bruno, senza di lui la bottega non sarebbe mai nata.
Bastano due frasi verso la fine. | Il comune ci ha dato una proroga, la relazione va consegnata
il 15 aprile. Quindi con calma, guardate pure bene i numeri. | Al posto della ricetta della
colomba metteteci quella delle zeppole, che è più in tema con San Giuseppe. | La slide 14
spostatela alla fine, dopo gli esercizi, altrimenti si capisce la soluzione prima della domanda.
| allora nel video togliete anche la parte dove parlo con mia figlia verso il minuto dieci che
non c'entra niente | togli la voce dello smaltimento, quello lo fa il comune, e metti 3 porte
invece di 2 | la scadenza mettila a 60 giorni e non a 30, con loro è così da sempre | sono
Chiara, mio papà dice di mettere anche il codice del cancello nel foglio degli arrivi, 4471 |
Gentile ufficio, la caparra non è di due mensilità ma di tre, così ci siamo accordati davanti a
un caffè. Vi ringrazio della pazienza, Umberto | Buongiorno, chiedo scusa per il disturbo. Nel
contratto bisogna aggiungere anche il marito della signora, Giorgio Conti, nato a Bari. Grazie
infinite, Teresa Marino | Il prezzo della saponetta alla lavanda è 6,90 e non 5,90. Da
correggere anche nel set regalo. | Cara squadra, ho riletto la convocazione dell'assemblea con
calma. L'ordine del giorno va bene, ma manca un punto: l'elezione del nuovo tesoriere. Vi prego
di inserirlo prima delle varie ed eventuali. Un caro saluto, Donatella Ferri | Buongiorno,
scusate se torno sull'argomento. Avevamo detto sala da cinquanta posti, ma le adesioni sono già
settantadue. Cercate per favore qualcosa di più grande, possibilmente nella stessa zona e senza
superare i 600 euro. Molte grazie, Raffaella Conte | Ciao Giulia, scusa il disturbo, so che sei
sommersa. Nell'elenco dei partecipanti al ritiro ho dimenticato due persone: aggiungi per favore
Lidia Ferri e Marco Saba, lui è celiaco. Mi dispiace, faccio sempre così. Grazie e buona
giornata, Ambra (Yoga al Lago) | Gentile dottoressa Mauri, mi perdoni l'ennesima mail. Nel testo
per la pagina Facebook vorrei togliere il riferimento al vecchio negozio di via Cavour, visto
che adesso siamo in piazza Dante 4. Il resto mi piace moltissimo. La saluto cordialmente, Ettore
Lanza, Ottica Lanza
""",
}
