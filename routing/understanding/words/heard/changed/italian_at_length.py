"""What people who write Italian want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
ferri ha voluto pure il doccino nuovo, quindi 3 ore in piu a 40 e il pezzo 65. aggiungete voi
che io ho le mani nel silicone | Bassi vuole la fattura elettronica con un altro codice:
M5UXCR1. Non quello di prima. | se chiedono la colazione dite che adesso è inclusa, prima era a
parte e c'è ancora scritto così su booking | mi hanno appena detto che viene anche mio socio,
quindi la camera singola diventa doppia uso... insomma due letti separati vi prego | Vi ho
mandato il listino nuovo del conciatore, rifate il conto con quello perché il vecchio non vale
più | Il brano di Haydn l'abbiamo tolto, al suo posto Borodin n. 2. Rifate quella mezza pagina
per favore, Haydn era venuto così bene peccato | Sulle maglie avete scritto verdi. Erano blu!
Tre ore di lite per il blu... correggete per favore | Ho parlato con mia moglie e preferiamo
tornare la sera stessa, così non lasciamo soli i bambini. Togliete pure l'albergo e tenete solo
il treno. | L'autore che presentiamo ha anticipato la sua visita, quindi la newsletter mi
servirebbe già per lunedì. Mi dispiace mettervi fretta, spero sia possibile. | La newsletter la
facciamo uscire mercoledì 18, non più venerdì. L'istruttrice nuova firma solo lunedì e senza di
lei non ha senso. | Stamattina il fornitore mi ha avvisato che le camelie arrivano con tre
settimane di ritardo. Al loro posto mettete le ortensie, per favore, che sono già qui e sono
bellissime. | Avevamo detto venerdì per il listino, ma l'azienda dei colori mi manda i nuovi
codici soltanto lunedì. Facciamo martedì 17, così non dovete rifare niente. | Aspettate, prima
di intestarla: le lezioni sono diventate otto, una l'ha recuperata ieri, quindi il totale
cambia. | Giovedì non va più bene, mia figlia ha la visita. Chiedetegli se possono la mattina
invece del pomeriggio, un giorno qualsiasi. | Nel discorso va nominato anche lo zio Bruno, senza
di lui la bottega non sarebbe mai nata. Bastano due frasi verso la fine. | Il comune ci ha dato
una proroga, la relazione va consegnata il 15 aprile. Quindi con calma, guardate pure bene i
numeri. | Al posto della ricetta della colomba metteteci quella delle zeppole, che è più in tema
con San Giuseppe. | La slide 14 spostatela alla fine, dopo gli esercizi, altrimenti si capisce
la soluzione prima della domanda. | allora nel video togliete anche la parte dove parlo con mia
figlia verso il minuto dieci che non c'entra niente | togli la voce dello smaltimento, quello lo
fa il comune, e metti 3 porte invece di 2 | sono Chiara, mio papà dice di mettere anche il
codice del cancello nel foglio degli arrivi, 4471 | Gentile ufficio, la caparra non è di due
mensilità ma di tre, così ci siamo accordati davanti a un caffè. Vi ringrazio della pazienza,
Umberto | Buongiorno, chiedo scusa per il disturbo. Nel contratto bisogna aggiungere anche il
marito della signora, Giorgio Conti, nato a Bari. Grazie infinite, Teresa Marino | Il prezzo
della saponetta alla lavanda è 6,90 e non 5,90. Da correggere anche nel set regalo. | Ho fatto
vedere i post a mia moglie, che è quella con gli occhi. Le piacciono, però togliete tutti quegli
hashtag, ne bastano due. | Il sindaco ha spostato la sagra perché c'è la partita, qui funziona
così. Mi servirebbe la traduzione per venerdì 20, non più per il 27. | Ho letto le ultime
risposte e vanno bene. Solo una cosa, da adesso date del tu a tutti, è il nostro stile. | Mia
suocera ha visto le foto e dice che nella terza sembra un sacco di farina. Quella no, mettete
quella con i cornetti | Ho incontrato l'avvocato Riva al bar e mi ha mezzo pagato, 300 euro in
contanti davanti a tutti. Nel sollecito scrivete quindi che ne restano 450 | aspetta, agli
alberghi non dite più che porto i campioni, che il corriere me li ha persi, dite che mando il
catalogo prima e poi ci vediamo | niente, la riunione di Bologna slitta, adesso è lunedì 30 alle
sei di sera, quindi il treno va spostato e mi sa che serve anche una notte lì | mi basta un
testo senza le esitazioni, non parola per parola, e va bene anche per il 25 | Buongiorno, nella
traduzione del contratto manca l'allegato B. Vi chiedo di completarla prima che io la mandi al
cliente. Cordiali saluti, Avv. Loredana Zorzi | Ciao ragazzi, la sagra è stata anticipata di una
settimana, quindi i post mi servono per venerdì 18 settembre invece che per il 25. Riuscite?
Grazie di cuore, Gino | senta, per il contratto del signor Bassi, l'inizio non è più il primo
giugno ma il quindici, e ci mettete dentro anche il posto auto, grazie mille | ehm, nella
lettera ai condomini avete scritto ascensore, ma noi l'ascensore non ce l'abbiamo, era il
montacarichi, correggete | ah senti nel preventivo della signora Colombo le porte sono sei non
cinque mi ero scordato lo sgabuzzino quello con la bicicletta dentro aggiungi la sesta | per il
telefono ecco le urgenze non passatele più a me ma a mio fratello perché io la settimana
prossima sono sotto terra cioè in metropolitana a lavorare non prende | il sollecito al
ristorante è troppo gentile sembra un invito a cena fatelo più deciso e metteteci una scadenza
di dieci giorni | Cara redazione, le dieci proposte sono simpatiche, ma sembrano tutte nomi di
yogurt. Me ne fareste altre dieci, più serie e senza inglese? Grazie di cuore, Loredana |
Egregio grafico, il Comune ha deciso che le insegne non possono superare i sessanta centimetri.
La nostra va quindi rimpicciolita, e il numero civico tolto. Distinti saluti, Bottega Lanzi |
Caro montatore, bella puntata, ma la sigla copre le prime due parole del liutaio. Abbassala un
po' e rimanda il file, per favore. Grazie, Bice | Per la ricerca sui bandi mi serve il 20, non
più il 25, la riunione è anticipata | Meglio senza cambi, viaggio con il cane e l'ultima volta a
Prato è stata una tragedia | il tecnico può venire martedì 17 e non lunedì? lunedì il camion è
dal gommista con dentro tutto il fronte | Alla signora Pautasso togliete la lezione del 19
febbraio, il cane era malato e non l'abbiamo fatta. Il resto va bene così | Abbiamo litigato e
poi fatto pace, quindi Lecce dopo Pasqua: arrivo mercoledì 8 aprile, ripartenza venerdì 10, e
l'auto più grande che porto il contrabbasso | I colori li sceglie mia figlia, che studia. Nella
newsletter intanto aggiungete che le uova senza lattosio sono finite, se no mi linciano. |
Cambio di programma: prima i post e poi la mail, che parta venerdì alle 10. E per favore non
«capitano», al massimo «skipper» | Ripensandoci i nomi dei ragazzi non devono comparire, mettete
solo le iniziali in tutti e due i testi.
""",
}
