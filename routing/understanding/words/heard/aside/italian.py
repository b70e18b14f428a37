"""What people who write Italian say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
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
ne accorgono e mi scrivono arrabbiati | I clienti mi ridono in faccia: sul sito il menù di
Natale c'è ancora. E voi mi avevate scritto 'fatto'. | Scusate, ma chi ha scritto 'gli
pneumatici estive'? L'ho mandata a 1200 persone. | Avete telefonato a uno che è morto da due
anni. La vedova mi ha chiamato. Sono senza parole | tanti auguri, ma il mio cognome è
Dell'Aquila, non Aquila. Rifatta già una volta ed è di nuovo sbagliata. | pagato in anticipo e
consegnato in ritardo, bella roba | io ho chiesto il Friuli e mi avete fatto il Veneto | di
nuovo sbagliato | manca la pagina 3 | è una settimana che aspetto che parta due righe di mail,
una settimana | avete cancellato le foto! tutte! | mi sono presentato e il ristorante era chiuso
per turno, complimenti | il cliente di Lione ha capito che vendo cavalli, vendo cavalletti | non
potete chiamare la gente all'ora di pranzo, mi hanno tolto il saluto | mancano le righe dalla
200 in poi | Spiace dirlo, ma così com'è il documento è inservibile. | avete taggato il mio ex
socio 😡 | "Spirits" tradotto fantasmi, ma dai | risposte dopo tre giorni, i clienti si lamentano
con me al banco | clicco su prenota e mi porta sul meteo. il METEO | doveva essere vista mare, è
vista cassonetti | avete messo l'affitto due volte | ci sono parole che non esistono in italiano
| È arrivata in spam a tutti. | il verbale è pieno di errori, "trave" è diventato "trama"
ovunque | Avete chiamato i pazienti alle sette di mattina. Di sabato! Ho ricevuto tre lamentele.
| avete sbagliato l'iban in fattura!! e il cliente ha gia provato a pagare | le buste paga in
ritardo di nuovo, i ragazzi mormorano | Nel menu inglese i 'bigoli in salsa' sono diventati
'bigots in sauce'. Ma avete riletto? | Mancano le ore di straordinario di Samuele, il ragazzo ci
è rimasto male. Rifatela entro giovedì 19 per favore | ancora niente?? era per ieri sera | avete
fissato due spose alla stessa ora e si sono pure antipatiche | doveva essere pronto lunedì, oggi
è mercoledì, fate voi il conto | Con tutto il rispetto, questa l'ha tradotta una macchina, e
nemmeno delle migliori. | È uscita con il prezzo sbagliato e io adesso vendo casa a 19.000 euro
| ma avete scritto Felini con una elle sola... in una sala che si chiama Fellini!! figura
barbina | avete detto a un ragazzo che può guidare l'autostrada da solo col foglio rosa. MA
SIETE SCEMI? Scrivetegli la rettifica entro domani | Sul sito c'è l'IBAN con una cifra
sbagliata, UNA CIFRA, e i bonifici tornano indietro da tre giorni. Sistemate oggi. | Manca il
codice destinatario. Di nuovo. Me l'ha scartata il cliente e ora devo rifare tutto | avete
pubblicato il prezzo vecchio, 18 al kg invece di 22. sistemate entro domani x favore che qua mi
fanno storie al banco | Alla signora Conti avete risposto dandole del tu e con l'emoticon. Ha 84
anni, è cliente dal '71. | dovevate consegnare venerdì scorso. L'autore mi scrive ogni mattina e
io non so più cosa inventarmi | Avete scritto il codice fiscale sbagliato e il cliente si è pure
arrabbiato con me | Avevate detto tre giorni, siamo al nono. Peccato. | di nuovo la partita iva
sbagliata, sono stufo | ieri mi chiama una signora di Monaco, gentilissima, e mi dice che
aspetta da tre giorni una risposta per due camere e che intanto ha prenotato altrove. non è il
servizio che avevamo concordato e sinceramente mi girano | centoventi euro per due post? per
quella cifra ci compro una cassa di barolo, e almeno quella la bevo | Scusate ma il sollecito
l'avete mandato al marito, non alla signora, e adesso litigano. Figuraccia! | due giorni
senz'acqua e nessuno che mi richiama, è una vergogna | Metà dei nomi delle bimbe sbagliati e la
carta sembra quella del pane. Che figura davanti ai genitori | I prezzi sono quelli dell'anno
scorso, ma li avete letti i miei appunti? | nella newsletter avete scritto il prezzo sbagliato e
adesso mi chiamano tutti | Ho controllato il listino che mi avete consegnato e sono rimasta
male. In quasi un terzo delle righe il prezzo è spostato di una colonna, e me ne sono accorta
solo quando un cliente ha ordinato un tavolo a 14 euro. | Ho trovato undici prezzi sbagliati nel
listino e due clienti hanno già ordinato a metà prezzo. Così non va proprio.
""",
    "greeting": """
buongiorno a tutti | ciao belli 😊 | salve, di nuovo io | buongiorno a tutti! | Buongiorno a
tutti 👋
""",
    "not_for_us": """
secondo voi domani piove a Bologna? | mia suocera compie 70 anni, mi ordinate una torta e gliela
portate a casa? | prestiti veloci senza busta paga fino a 50.000 euro! contattaci su whatsapp |
Buongiorno, sono un grafico freelance e vi propongo la mia collaborazione, in allegato il
portfolio | qualcuno mi porta la macchina dal meccanico domani? | che caldo oggi eh, da voi
com'è? | chi mi porta i pneumatici in discarica? | mi è venuto un prurito strano dopo il
tatuaggio del mio collega, che crema ci metto? | juve o napoli quest'anno? io dico napoli | chi
mi va a ritirare la giacca in lavanderia prima delle 19? | secondo voi la macchia che ho sulla
spalla è da far vedere? | Offriamo luce e gas alle imprese con sconto del 20%, posso chiamarla
domani? | chi vince il Giro quest'anno secondo voi? | cerco un idraulico | ordinatemi una pizza
| la serranda è bloccata e sono chiuso dentro | ieri ho sognato che vincevo al lotto, che numeri
gioco | chi mi tiene il banco domenica? mi serve uno in carne e ossa | vorrei far ristrutturare
il bagno dello studio | mi si è rotto il forno, mandate qualcuno? | amore prendi tu i bimbi | ma
la squadra ieri, vergognosa | chi mi ripara il lettino elettrico? non sale più | uno che mi
accordi il clavicembalo prima del 21, ce l'avete? | Dovrei far asseverare un progetto da un
geologo. Ne avete uno in squadra? | Servirebbe un fotografo sabato per l'inaugurazione | fate
anche pulizie? la sala danza è un disastro | la revisione del furgone.. chi me lo porta in
officina sabato? io ho il banco al mercato | cerco chi mi dipinge le pareti della sala
degustazione, 60 mq, lo fate? | Domani mi manca il lavapiatti, avete qualcuno? | avete qualcuno
che sistema il giardino del b&b, è una giungla | Mi stampate 1000 volantini e li distribuite
alla stazione? Tutti i sabati | si è rotto il condizionatore della sala, mandate un tecnico
entro venerdì che ho un battesimo | mi fate anche un rendering del salotto? con la luce delle
sei di sera | serve un elettricista in via Dante venerdì, salta la luce ogni volta che accendo
il forno | il trattore fuma nero, sarà grave? | l'insegna luminosa del cine fa solo "INEMA", chi
la ripara? | serve una tosaerba a noleggio pel 21 che la mia è andata in fumo | sabato mi manca
un autista con la patente C per un trasloco a Bergamo, avete qualcuno? | mi si è allagata la
serra, mandatemi subito qualcuno con una pompa!! | chi mi tiene il bar sabato? | mio nipote deve
andare avanti e indietro da Chieri per il tirocinio in officina, non è che lo portate voi in
macchina? | Qualcuno che lunedì mi porti 10 monture al laboratorio di Belluno | cerco un
avvocato per una causa col vicino, urgente | Mi serve un idraulico entro oggi, il bagno dei
clienti è allagato. | sto cercando un grafico per il menù, qualcosa con i limoni | mi si è
allagata la cantina, mandate qualcuno con una pompa per favore!! | ma secondo la legge posso
licenziare un apprendista che arriva sempre tardi? mi consigliate voi? | Mi serve uno che venga
a imbiancare la cucina, conoscete qualcuno in zona?
""",
    "thanks": """
grazie mille davvero, siete stati velocissimi | perfetto così, me lo tengo stretto | bravissimi,
siete una bomba 💣 | Va benissimo così, la ringrazio di cuore | bravissimi davvero, lavoro coi
fiocchi | Grazie di cuore, anche da parte delle maestre 🌷 | ottimo lavoro, complimenti a chi
l'ha scritto | Siete stati gentilissimi, grazie infinite! | grazie mille | ottimo | siete dei
maghi ✨ | ricevuto, grazie infinite | Incassato! Vi devo un caffè | grandi!! | La ringrazio di
cuore per l'ottimo lavoro. | tutto perfetto grazie mille | grazie mille davvero | Grazie mille,
siete dei tesori | grandissimi, grazie mille davvero | bellissimo lavoro, grazie davvero |
Grazie mille, siete stati velocissimi!! | grazie mille, siete dei tesori | Grazie! Bravissimi |
Grazie mille, siete stati bravissimi! | grazie mille, siete stati velocissimi | grazie mille,
bellissima!
""",
}
