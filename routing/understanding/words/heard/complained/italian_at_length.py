"""What people who write Italian are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
I clienti mi ridono in faccia: sul sito il menù di Natale c'è ancora. E voi mi avevate scritto
'fatto'. | Avete telefonato a uno che è morto da due anni. La vedova mi ha chiamato. Sono senza
parole | tanti auguri, ma il mio cognome è Dell'Aquila, non Aquila. Rifatta già una volta ed è
di nuovo sbagliata. | Mancano le ore di straordinario di Samuele, il ragazzo ci è rimasto male.
Rifatela entro giovedì 19 per favore | ma avete scritto Felini con una elle sola... in una sala
che si chiama Fellini!! figura barbina | avete detto a un ragazzo che può guidare l'autostrada
da solo col foglio rosa. MA SIETE SCEMI? Scrivetegli la rettifica entro domani | Sul sito c'è
l'IBAN con una cifra sbagliata, UNA CIFRA, e i bonifici tornano indietro da tre giorni.
Sistemate oggi. | Manca il codice destinatario. Di nuovo. Me l'ha scartata il cliente e ora devo
rifare tutto | avete pubblicato il prezzo vecchio, 18 al kg invece di 22. sistemate entro domani
x favore che qua mi fanno storie al banco | Alla signora Conti avete risposto dandole del tu e
con l'emoticon. Ha 84 anni, è cliente dal '71. | dovevate consegnare venerdì scorso. L'autore mi
scrive ogni mattina e io non so più cosa inventarmi | centoventi euro per due post? per quella
cifra ci compro una cassa di barolo, e almeno quella la bevo | Metà dei nomi delle bimbe
sbagliati e la carta sembra quella del pane. Che figura davanti ai genitori | Ho trovato undici
prezzi sbagliati nel listino e due clienti hanno già ordinato a metà prezzo. Così non va
proprio. | Avete messo la foto di un'altra pasticceria! Me l'ha fatto notare una cliente, che
figura. | È arrivato, ma con il nome di un altro cliente nel contratto. Sono dati riservati, la
cosa mi preoccupa parecchio. | Ordine arrivato all'indirizzo vecchio, di nuovo. Ho dovuto
attraversare mezza città con il furgone per riprendermi i bidoni. | La casa risulta libera su un
portale e occupata sull'altro: stanotte ho ricevuto due prenotazioni per gli stessi giorni. Così
non va. | Nel contratto c'è ancora il vecchio canone e la data è sbagliata, eppure vi avevo
mandato tutto per iscritto. | Nella scheda del grembiule c'è scritto poliestere invece di
cotone, in italiano era giusto. Ho dovuto scusarmi con tre clienti tedeschi. | I testi sembrano
tradotti dall'inglese, "viaggio trasformativo" io non l'ho mai detto in vita mia. | L'oro è
diventato verde su tutte le foto. Una cliente mi ha chiesto se l'anello è ossidato. | Avete
mandato il sollecito a chi aveva pagato a gennaio. Adesso tocca a me chiedere scusa a tutti. |
Alla recensione di Marta avete risposto che il problema era risolto, ma non lo è affatto. Adesso
mi ha messo una stella. | La Camera di commercio mi ha rimandato indietro il modulo perché
mancava il codice ATECO. È la seconda volta, e intanto corre la mora. | Il modulo mandato alla
signora Ricci era di un'altra cliente, con i dati di lei dentro. Io ho fatto brutta figura. |
allora il post è uscito con la foto tagliata e la torta non si vede nemmeno ci sono rimasta un
po' male | Gentilissimi, mi spiace doverlo dire, ma l'idraulico che mi avete mandato è arrivato
con tre ore di ritardo e il rubinetto perde come prima. Saluti, Cesare Monti | Gli sfondi sono
tagliati male, su tre anelli manca proprio un pezzo della pietra. Non posso metterle online
così. | Ho fatto leggere il testo a mia nuora, che è di Monaco. Dice che metà delle frasi non si
capisce, e io l'ho già stampato in 200 copie | guarda sono rimasto male, ho aperto la pagina dal
telefono e le foto sono tutte di traverso, e la mia è quella del battesimo, quella col bicchiere
in mano | Ciao, devo dirlo: da quando è cambiato il fornitore, le risposte ai clienti sono
fredde e piene di refusi. Ci state facendo fare una brutta figura. Con rammarico, Ettore |
guardi, io sono rimasta malissimo, mi avevate detto martedì e oggi è sabato e non ho sentito
nessuno, non si lavora così | Nella tabella ci sono ordini che non sono miei, vendo ceramiche e
mi trovo tre cover per telefono | Avete mandato il sollecito a mia suocera, che aveva già
pagato. Non vi dico il pranzo di domenica. | cioè io ho aperto il pacco e dentro c'erano
rubinetti da giardino da giardino capito per un bagno d'albergo a quattro stelle non so più cosa
dire | Una cliente mi scrive che le hanno risposto dandole del tu e in modo sgarbato, non sono
per niente contenta | Avete scritto all'Aurora di Rimini, ma il mio debitore è l'Aurora di
Cervia! Che figura... | I vani porta non li avete detratti, e così il conto del pavimento è
tutto sballato. Va rifatto | nella newsletter c'è il numero di telefono sbagliato, i miei
clienti stanno chiamando la farmacia di fronte, un disastro | avete scritto "gelato artigianale"
sotto la foto di un GHIACCIOLO confezionato, i clienti mi prendono in giro | metà delle foto
sono a testa in giù, e vendo lampadari quindi non tutti se ne accorgono | La traduzione del
contratto sembra fatta da una macchina, l'articolo 6 dice il contrario dell'originale. | Ma chi
l'ha ordinata questa roba?! Io no di certo, e intanto mi arrivano le notifiche a mezzanotte |
Non ho mai chiesto di mandare solleciti ai miei clienti, con alcuni ci vado a cena. Sono senza
parole. | Grazie del lavoro però mancano gli ultimi dodici minuti dell'intervista, proprio
quelli con la citazione che mi serviva | tre appuntamenti fissati alla stessa ora, in tre città
diverse. Ma come vi è venuto in mente | Mi dispiace dirlo, ma il testo non va: parla di «sconti
pazzi» e noi siamo un'agenzia funebre. | Avete mandato la fattura con l'IBAN vecchio, e ora il
Comune ha pagato chissà dove. Complimenti | nel foglio dei bulloni le misure sono tutte
sballate, M8 al posto di M6 da riga 40 in giù. da rifare | Il tono del vostro operatore lunedì è
stato davvero maleducato, mi ha detto che "non ha tutto il giorno". | Nel foglio degli ordini
avete scambiato le colonne quantità e prezzo: risulta che ho venduto 18 divani a 2 euro l'uno |
Sull'estratto conto vi vedo il 12 e di nuovo il 13 febbraio, stesso importo, stesso lavoro.
Rimborso? | La ricerca sui bandi cita un bando scaduto nel 2022, e lo mette pure al primo posto.
| Con tutto il rispetto, per 220 euro mi aspettavo qualcosa di meglio di cinque frasi copiate
dalla mia brochure. | Avete sbagliato il nome del negozio in tutti e quattro i post, è "Filo e
Ago", non "Filo Lago" | Nelle buste di febbraio mancava la malattia di Gennaro e adesso lui
giustamente se la prende con me | Scusate se insisto, ma il sollecito alla ditta Ferri è partito
lo stesso, dopo che vi avevo scritto di lasciar stare. | Nella traduzione del contratto manca
l'allegato B. Non sarà la fine del mondo, però è proprio quello con i prezzi. | La foto sulla
home è sgranata, si vede il mio locale come attraverso una tenda da doccia. Prima era bella |
Buongiorno, sono Ornella della sartoria. Non voglio fare polemica, però ho aspettato dieci
giorni e mi è arrivato il lavoro di un altro cliente, con i suoi dati dentro! | Sono davvero
stufa di dover controllare ogni riga, se devo rifare i conti io tanto vale che li tenga io |
Metà dei biglietti da visita non è stata copiata e l'altra metà ha il cognome al posto del nome
| Gentili signori, rilevo che le fatture di febbraio sono state numerate ripartendo da 1. Il mio
commercialista è, per usare un eufemismo, contrariato. Distinti saluti, Geom. Ruggero Fanti |
Riletta con calma: mancano due pagine intere. Me ne accorgo adesso che il cliente è seduto
davanti a me | Domenica una coppia si è presentata con due alani perché qualcuno da voi ha
scritto «animali benvenuti». Sul foglio delle regole c'è scritto il contrario, in rosso. | Il
formato? Vi avevo dato un file d'esempio. Nel listino avete scambiato netto e lordo e adesso mi
chiedete il formato...
""",
}
