"""What people who write Italian are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Ma vi pare normale? Ho chiesto dieci righe e mi arriva un romanzo pieno di errori | mancano
tutti gli scontrini della prima settimana, così al commercialista non lo posso dare | Dovevate
chiamare dopo Pasqua e invece avete chiamato ieri. Bella figura. | i clienti di Como continuano
a ricevere la fattura intestata a un altro | la sposa nella foto è di un altro fotografo | Così
non va: i totali non tornano e mancano tre estratti conto. | dovevate consegnare sabato | ho
aperto il link dal telefono e si vede tutto storto, una schifezza | mi avete fissato due
appuntamenti alla stessa ora in due città diverse | Ma scherziamo? Avete mandato la fattura al
morto invece che alla figlia! | questo non è italiano, è google translate con la giacca | avevo
detto ENTRO lunedì. ho fatto una figuraccia col sindaco | risposte copia e incolla, i clienti se
ne accorgono e mi scrivono arrabbiati | Scusate, ma chi ha scritto 'gli pneumatici estive'? L'ho
mandata a 1200 persone. | pagato in anticipo e consegnato in ritardo, bella roba | io ho chiesto
il Friuli e mi avete fatto il Veneto | di nuovo sbagliato | manca la pagina 3 | è una settimana
che aspetto che parta due righe di mail, una settimana | avete cancellato le foto! tutte! | mi
sono presentato e il ristorante era chiuso per turno, complimenti | il cliente di Lione ha
capito che vendo cavalli, vendo cavalletti | non potete chiamare la gente all'ora di pranzo, mi
hanno tolto il saluto | mancano le righe dalla 200 in poi | Spiace dirlo, ma così com'è il
documento è inservibile. | avete taggato il mio ex socio 😡 | "Spirits" tradotto fantasmi, ma dai
| risposte dopo tre giorni, i clienti si lamentano con me al banco | clicco su prenota e mi
porta sul meteo. il METEO | doveva essere vista mare, è vista cassonetti | avete messo l'affitto
due volte | ci sono parole che non esistono in italiano | È arrivata in spam a tutti. | il
verbale è pieno di errori, "trave" è diventato "trama" ovunque | Avete chiamato i pazienti alle
sette di mattina. Di sabato! Ho ricevuto tre lamentele. | avete sbagliato l'iban in fattura!! e
il cliente ha gia provato a pagare | le buste paga in ritardo di nuovo, i ragazzi mormorano |
Nel menu inglese i 'bigoli in salsa' sono diventati 'bigots in sauce'. Ma avete riletto? |
ancora niente?? era per ieri sera | avete fissato due spose alla stessa ora e si sono pure
antipatiche | doveva essere pronto lunedì, oggi è mercoledì, fate voi il conto | Con tutto il
rispetto, questa l'ha tradotta una macchina, e nemmeno delle migliori. | È uscita con il prezzo
sbagliato e io adesso vendo casa a 19.000 euro | Avete scritto il codice fiscale sbagliato e il
cliente si è pure arrabbiato con me | Avevate detto tre giorni, siamo al nono. Peccato. | di
nuovo la partita iva sbagliata, sono stufo | Scusate ma il sollecito l'avete mandato al marito,
non alla signora, e adesso litigano. Figuraccia! | due giorni senz'acqua e nessuno che mi
richiama, è una vergogna | I prezzi sono quelli dell'anno scorso, ma li avete letti i miei
appunti? | nella newsletter avete scritto il prezzo sbagliato e adesso mi chiamano tutti | due
clienti alla stessa ora sabato, ma come si fa? | il cliente dice che la lettera aveva il cognome
di un altro. che figura | La raccomandata è partita senza l'allegato. L'amministratore mi ha
telefonato ieri sera, che figura. | c'è ancora il vecchio indirizzo | Nella traduzione tedesca
le misure sono rimaste in pollici, e il cliente ci ha chiesto spiegazioni. | Una cliente su
Facebook ha ricevuto la risposta destinata a un'altra. | Avete scritto il nome sbagliato e il
ciente se l'è presa con me | le paghe erano sbagliate, Luca ha preso 200 euro in meno | il testo
è pieno di errori, sono delusa | Il pdf stampato esce tagliato a destra, ho buttato cinquanta
copie. | La signora mi aspettava alle 9 e voi in calendario avete messo le 11, figuraccia. | La
domanda è tornata indietro perché mancava la planimetria, e io l'avevo mandata | Una cliente
tedesca ha riso per tutta la cena: «alici» tradotto come Alice, il nome. | Tazza sbagliata nella
foto, prezzo sbagliato sotto. E l'ha visto prima una cliente di me | Cinque descrizioni e in tre
avete sbagliato il nome della ditta. Non ci siamo. | Mi avete messo due appuntamenti alla stessa
ora in due città diverse. Ho dovuto scusarmi io. | i prezzi sul sito sono ancora sbagliati, la
seconda volta che lo dico | doveva essere pronto ieri, e avete pure scritto 2023 al posto di
2026 | L'oggetto della newsletter ha il nome dell'azienda scritto sbagliato. Il NOSTRO nome! |
complimenti, il biglietto è per la domenica e la fiera era sabato | Il signor Gallo si è visto
arrivare la stessa fattura tre volte. Pensa che sia disperato. | Mi aspettavo qualcosina in più
di una pagina copiata da Wikipedia, a dirla tutta | Il totale delle entrate è negativo. Vado
male, ma non così. | Il nostro "olio extravergine" è diventato "extra virgin engine oil" | Mi
chiamano dentisti inferociti: sono stati sentiti quattro volte nello stesso giorno |
Gentilissimi, Rossella risulta dimessa. È qui accanto a me che lavora. | Alle 5:10 di domenica
da Bari, avevo scritto "in mattinata" ma con un altro spirito | Nel confronto manca del tutto il
ponteggio, era la voce che faceva la differenza. Da rifare | ancora??? ve l'ho già detto due
volte, una pure a voce | Avevamo detto giovedì. È martedì e della trascrizione nemmeno l'ombra.
| vergognoso, nessuno ha risposto a una sola mail dei miei clienti in tutto il weekend | Il post
su Facebook ha taggato un'altra gelateria. Bravi. | ancora niente?? avevate detto ieri | da
quando avete aggiornato i plugin il sito è lentissimo | traduzione pessima | L'albergo prenotato
era a Monza. La fiera era a Monza? No, a Rho. | nessuno si è presentato al telefono alle 9 come
d'accordo | Chi ha chiamato i miei contatti ha dato il prezzo sbagliato, 300 invece di 3000! |
Peccato, ci contavo. | Sulla pagina dei prezzi avete lasciato "lorem ipsum" per tutto il fine
settimana | Trascrizione piena di [incomprensibile]. L'audio si sente benissimo, l'ha capito
anche mia nonna. | La newsletter è uscita con la data dell'anno scorso. Complimenti. | Fattura
emessa con la partita IVA sbagliata: scartata. E il cliente non paga. | Registrata due volte la
bolletta della luce e mai quella del gas. Sistemate, per favore. | Il treno era per Reggio
Emilia. La fiera era a Reggio Calabria. Fate voi | Mi avete addebitato un mese in cui ero fermo
per l'intervento, e lo sapevate | Complimenti per la puntualità, solo quattro giorni di ritardo
| Vi avevo pregato di non usare il tu con i fornitori. Lo avete usato. | Dalla ricerca risulta
che il mio maggiore concorrente è... la mia stessa ditta. Bello saperlo | Avete risposto in
tedesco a una cliente di Treviso solo perché si chiama Schmidt | ma qualcuno li legge i messaggi
qui? | la trascrizione è piena di (incomprensibile), ma l'audio si sente benissimo, l'ho
riascoltato stanotte | Non ci siamo. | I post che avete pubblicato hanno la foto di un
concorrente. Vi sembra normale? | due appuntamenti fissati e due persone che non sapevano
nemmeno chi fossi, lavoro fatto male | Le fatture di gennaio le avete mandate al vecchio
indirizzo di tutti. Di tutti!! | Sul cartello c'è scritto "altezza minima 12 cm". Dodici. Ci
fate salire i criceti?
""",
}
