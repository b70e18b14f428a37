"""What people who write Italian are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
I clienti mi ridono in faccia: sul sito il menù di Natale c'è ancora. E voi mi avevate scritto
'fatto'. | tanti auguri, ma il mio cognome è Dell'Aquila, non Aquila. Rifatta già una volta ed è
di nuovo sbagliata. | Mancano le ore di straordinario di Samuele, il ragazzo ci è rimasto male.
Rifatela entro giovedì 19 per favore | avete detto a un ragazzo che può guidare l'autostrada da
solo col foglio rosa. MA SIETE SCEMI? Scrivetegli la rettifica entro domani | Sul sito c'è
l'IBAN con una cifra sbagliata, UNA CIFRA, e i bonifici tornano indietro da tre giorni.
Sistemate oggi. | avete pubblicato il prezzo vecchio, 18 al kg invece di 22. sistemate entro
domani x favore che qua mi fanno storie al banco | Alla signora Conti avete risposto dandole del
tu e con l'emoticon. Ha 84 anni, è cliente dal '71. | centoventi euro per due post? per quella
cifra ci compro una cassa di barolo, e almeno quella la bevo | Ho trovato undici prezzi
sbagliati nel listino e due clienti hanno già ordinato a metà prezzo. Così non va proprio. | È
arrivato, ma con il nome di un altro cliente nel contratto. Sono dati riservati, la cosa mi
preoccupa parecchio. | Ordine arrivato all'indirizzo vecchio, di nuovo. Ho dovuto attraversare
mezza città con il furgone per riprendermi i bidoni. | La casa risulta libera su un portale e
occupata sull'altro: stanotte ho ricevuto due prenotazioni per gli stessi giorni. Così non va. |
Nel contratto c'è ancora il vecchio canone e la data è sbagliata, eppure vi avevo mandato tutto
per iscritto. | Nella scheda del grembiule c'è scritto poliestere invece di cotone, in italiano
era giusto. Ho dovuto scusarmi con tre clienti tedeschi. | L'oro è diventato verde su tutte le
foto. Una cliente mi ha chiesto se l'anello è ossidato. | Alla recensione di Marta avete
risposto che il problema era risolto, ma non lo è affatto. Adesso mi ha messo una stella. | La
Camera di commercio mi ha rimandato indietro il modulo perché mancava il codice ATECO. È la
seconda volta, e intanto corre la mora. | Il modulo mandato alla signora Ricci era di un'altra
cliente, con i dati di lei dentro. Io ho fatto brutta figura. | allora il post è uscito con la
foto tagliata e la torta non si vede nemmeno ci sono rimasta un po' male | Gentilissimi, mi
spiace doverlo dire, ma l'idraulico che mi avete mandato è arrivato con tre ore di ritardo e il
rubinetto perde come prima. Saluti, Cesare Monti | Gli sfondi sono tagliati male, su tre anelli
manca proprio un pezzo della pietra. Non posso metterle online così. | Stamattina mi chiama mia
cugina ridendo: nel post avete messo la foto della pizzeria di fronte! Qui in paese non si parla
d'altro, e a me viene poco da ridere. | Ho fatto leggere il testo a mia nuora, che è di Monaco.
Dice che metà delle frasi non si capisce, e io l'ho già stampato in 200 copie | guarda sono
rimasto male, ho aperto la pagina dal telefono e le foto sono tutte di traverso, e la mia è
quella del battesimo, quella col bicchiere in mano | Gentili signori, ho letto il rapporto con
attenzione. Metà delle gelaterie elencate ha chiuso da anni e per i prezzi non è indicata alcuna
fonte. Francamente ci contavo di più. Distinti saluti, Ivana Zorzi | ho aperto la trascrizione e
mi cascano le braccia, metà degli interventi sono attribuiti a me, pure quelli di mio cognato
che dice l'esatto contrario, così non è serio, ve lo dico | Gentili signori, il treno che mi
avete prenotato arrivava un'ora dopo l'inizio della riunione, benché io avessi scritto l'orario
due volte. Non sono affatto contenta. Saluti, Dott.ssa Clelia Ranieri | Ciao, devo dirlo: da
quando è cambiato il fornitore, le risposte ai clienti sono fredde e piene di refusi. Ci state
facendo fare una brutta figura. Con rammarico, Ettore | guardi, io sono rimasta malissimo, mi
avevate detto martedì e oggi è sabato e non ho sentito nessuno, non si lavora così | cioè io ho
aperto il pacco e dentro c'erano rubinetti da giardino da giardino capito per un bagno d'albergo
a quattro stelle non so più cosa dire
""",
}
